/// What callers may name things with.
enum Text {
  /// Whether text is a code: 1 to 64 printable characters without spaces, or fewer.
  static func isCode(_ text: String, limit: Int = TextLength.code) -> Bool {
    // Nearly every code is ASCII: its bytes are its characters.
    let size = text.utf8.count
    if size <= limit, text.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) {
      return size > 0
    }
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      guard count <= limit, isPrintable(scalar) else { return false }
    }
    return count > 0
  }

  /// Whether text can name an owner: 1 to 128 characters, none of them a control character.
  static func isOwner(_ text: String) -> Bool {
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      let isControl =
        scalar.isASCII
        ? scalar.value < 0x20 || scalar.value == 0x7f
        : scalar.properties.generalCategory == .control
      guard count <= TextLength.owner, !isControl else { return false }
    }
    return count > 0
  }

  /// Whether text has the form of an ISO 4217 code: three capital letters.
  static func isCurrency(_ text: String) -> Bool { isCapitals(text, count: 3) }

  /// Whether text has the form of an ISO 3166 code: two capital letters.
  static func isCountry(_ text: String) -> Bool { isCapitals(text, count: 2) }

  private static func isCapitals(_ text: String, count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy { (0x41...0x5a).contains($0) }
  }

  /// Whether text has more than 256 characters.
  static func isTooLong(_ text: String) -> Bool {
    // A character has at least one byte.
    text.utf8.count > TextLength.text && text.unicodeScalars.count > TextLength.text
  }

  /// Whether two texts are the same bytes. Swift's own equality takes composed and decomposed forms for one, and
  /// keys in the store do not.
  static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x21...0x7e).contains(scalar.value) }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }
}

/// Text that is equal to the same bytes only, as keys in the store are: Swift's own equality takes composed and
/// decomposed forms for one.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Self, right: Self) -> Bool {
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { left in
      right.withUTF8 { left.count == $0.count && left.elementsEqual($0) }
    }
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
