import PurserClient

/// The cells of one row, each read as what it has to be. What is wrong is gathered, so that all of it can be told.
struct Cells {
  let row: FileRow
  private(set) var faults: [RowFault] = []

  init(_ row: FileRow) {
    self.row = row
  }

  func text(_ column: String) -> String? {
    row.cells[column]
  }

  /// A text that must be there; "" where it is not, which is gathered.
  mutating func required(_ column: String) -> String {
    if let text = row.cells[column], !text.isEmpty { return text }
    fault(column, .valueMissing, "\(column) is missing")
    return ""
  }

  mutating func integer<I: FixedWidthInteger>(_ column: String, _: I.Type = I.self) -> I? {
    read(column, "a whole number such as 12", isNumber: true) { I($0) }
  }

  mutating func quantity(_ column: String) -> Quantity? {
    read(column, "a number such as 2 or 2.5", isNumber: true) { Quantity(argument: $0) }
  }

  mutating func amount(_ column: String) -> ExactDecimal? {
    read(column, "an amount such as 12.99", isNumber: true) { ExactDecimal($0) }
  }

  mutating func flag(_ column: String) -> Bool? {
    read(column, "yes or no") { ["yes": true, "true": true, "no": false, "false": false][$0] }
  }

  mutating func instant(_ column: String) -> Timestamp? {
    read(column, "a time such as 2026-03-01T09:30:00Z") { Timestamp($0) }
  }

  mutating func word<Value: CaseIterable & RawRepresentable<Int32>>(
    _ column: String, _: Value.Type = Value.self
  ) -> Value? {
    let words = Word<Value>.allValueStrings
    return read(column, "one of \(words.joined(separator: ", "))") {
      Word<Value>(argument: $0)?.value
    }
  }

  /// "12.99 EUR", or "12.99" and the currency in a column of its own. Where it is said twice, it must be the same.
  mutating func money(_ column: String, currency: String) -> Money? {
    let code = row.cells[currency]
    if let code, !Currency.isCode(code) {
      // Cost and price have one currency: it is told once.
      if !faults.contains(where: { $0.column == currency }) {
        fault(
          currency, .valueInvalid,
          "\(currency) takes three capital letters such as EUR, not \"\(code)\"")
      }
      return nil
    }
    let takes =
      code.map { "an amount of \($0) such as \(Money(currency: $0, minorUnits: 1299))" }
      ?? "an amount with its currency such as 12.99 EUR"
    let money = read(column, takes) { text in
      text.contains(" ") ? Money(text) : code.flatMap { Money(text, of: $0) }
    }
    guard let money, let code, money.currency != code else { return money }
    fault(column, .valueInvalid, "\(column) is in \(money.currency), and \(currency) says \(code)")
    return nil
  }

  /// Words between blanks.
  func words(_ column: String) -> [String]? {
    row.cells[column]?.split(separator: " ").map(String.init)
  }

  mutating func fault(_ column: String, _ reason: RowFault.Reason, _ message: String) {
    faults.append(RowFault(line: row.line, column: column, reason: reason, message: message))
  }

  /// - Parameter isNumber: whether it is a number, which can be too large.
  private mutating func read<Value>(
    _ column: String, _ takes: String, isNumber: Bool = false,
    _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = row.cells[column] else { return nil }
    if let value = parse(text) { return value }
    if isNumber, let reach = OutOfReach(text) {
      fault(column, .valueInvalid, "\(column) is \(reach.rawValue): \(text)")
      return nil
    }
    fault(column, .valueInvalid, "\(column) takes \(takes), not \"\(text)\"")
    return nil
  }
}
