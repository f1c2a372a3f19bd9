import Messages

/// The lines that a request names by their numbers, each once.
struct NamedLines {
  private let count: UInt32
  private var named: Set<UInt32> = []

  /// - Parameter count: how many lines the document has.
  init(of count: UInt32) { self.count = count }

  /// Checks the next line of a request.
  ///
  /// - Throws: `quantityNotPositive`, `unknownLine`, `lineTwice`.
  mutating func check(_ line: LineQuantity, at index: Int) throws(Refusal) {
    guard line.quantity > 0 else { throw .quantityNotPositive(at: "lines[\(index)].quantity") }
    guard (1...max(count, 1)).contains(line.number), count > 0 else {
      throw .unknownLine(line.number, at: "lines[\(index)].number")
    }
    guard named.insert(line.number).inserted else {
      throw .lineTwice(line.number, at: "lines[\(index)].number")
    }
  }
}
