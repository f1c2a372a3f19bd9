import Messages

extension [LineQuantity] {
  /// Visits the lines of a document that a request means: those that it names by their numbers, each once, with how much
  /// of each; or, if it names none, all of them, with `nil`.
  ///
  /// - Parameter count: how many lines the document has.
  /// - Throws: for each named line `quantityNotPositive`, `unknownLine`, `lineTwice`, then what `body` throws. `body` is
  ///   given the request's field, for what is wrong with the quantity.
  func eachMeant(
    of count: UInt32,
    _ body: (_ number: UInt32, _ asked: Int64?, _ field: @autoclosure () -> String) throws(Refusal)
      -> Void
  ) throws(Refusal) {
    guard !isEmpty else {
      for number in 0..<count { try body(number + 1, nil, "lines") }
      return
    }
    var named: Set<UInt32> = []
    for (i, line) in enumerated() {
      guard line.quantity > 0 else { throw .quantityNotPositive(at: "lines[\(i)].quantity") }
      guard line.number >= 1, line.number <= count else {
        throw .unknownLine(line.number, at: "lines[\(i)].number")
      }
      guard named.insert(line.number).inserted else {
        throw .lineTwice(line.number, at: "lines[\(i)].number")
      }
      try body(line.number, line.quantity, "lines[\(i)].quantity")
    }
  }
}
