import ArgumentParser

/// One of the contract's choices as it is typed: "third-party" for `LOCATION_KIND_THIRD_PARTY`.
struct Word<Value: CaseIterable & RawRepresentable<Int32>>: ExpressibleByArgument {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }

  init?(argument: String) {
    guard let value = Self.choices.first(where: { word($0) == argument }) else { return nil }
    self.value = value
  }

  var defaultValueDescription: String { word(value) }

  static var allValueStrings: [String] { choices.map(word) }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  /// Zero is "unspecified", which nobody types.
  private static var choices: [Value] { Value.allCases.filter { $0.rawValue != 0 } }
}

extension Word: Sendable where Value: Sendable {}

/// How a choice is shown: "third-party"; the unspecified one as "-".
func word<Value: RawRepresentable<Int32>>(_ value: Value) -> String {
  var text = ""
  for character in "\(value)" {
    if character.isUppercase { text += "-" }
    text += character.lowercased()
  }
  return text == "unspecified" ? "-" : text
}
