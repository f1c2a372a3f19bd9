import Messages

/// A fact of an event, by its name. A name that stands several times has several values, in their order.
typealias EventFact = (name: String, value: FactValue)

extension [EventFact] {
  /// Adds text, unless there is none.
  mutating func add(_ name: String, _ text: String) {
    if !text.isEmpty { append((name, .text(text))) }
  }

  /// Adds a number, unless it is 0.
  mutating func add(_ name: String, _ value: Int64) {
    if value != 0 { append((name, .integer(value))) }
  }

  /// Adds an amount as its minor units and currency, such as "1299 EUR", if there is one.
  mutating func add(_ name: String, _ money: Money?) {
    if let money { append((name, .text("\(money.minorUnits) \(money.currency)"))) }
  }

  /// The facts that are others than before: of each name what was (`NAME_before`) and what is, empty text where there
  /// was or is nothing. None if nothing changed.
  func changes(from before: [EventFact]) -> [EventFact] {
    var changes: [EventFact] = []
    var seen: Set<String> = []
    for (name, _) in before + self where seen.insert(name).inserted {
      let (old, new) = (before.values(of: name), values(of: name))
      guard !old.elementsEqual(new, by: { Text.isSame($0.text, $1.text) }) else { continue }
      for value in old.isEmpty ? [.text("")] : old { changes.append((name + "_before", value)) }
      for value in new.isEmpty ? [.text("")] : new { changes.append((name, value)) }
    }
    return changes
  }

  private func values(of name: String) -> [FactValue] {
    compactMap { $0.name == name ? $0.value : nil }
  }
}
