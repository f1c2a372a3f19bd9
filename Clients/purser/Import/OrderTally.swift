import PurserClient

/// What became of a file's orders.
struct OrderTally {
  let orderCount: Int
  private(set) var faults: [RowFault]
  private(set) var placed = 0
  private(set) var existing = 0
  /// Lines of the orders that were placed.
  private(set) var lines = 0
  private(set) var refused = 0
  /// Whether it was written, and not only checked.
  private(set) var isWritten = false

  init(orderCount: Int, faults: [RowFault]) {
    self.orderCount = orderCount
    self.faults = faults
  }

  mutating func add(_ placement: Placement, _ order: FileOrder, _ session: Session) {
    switch placement {
    case .placed:
      placed += 1
      lines += order.lines.count
    case .existing: existing += 1
    case .refused(let refusal):
      refused += 1
      faults.append(
        RowFault(
          refusal, of: order,
          sentence: session.sentence(of: refusal, currency: order.order.currency)))
    }
  }

  /// What was counted so far was only asked; now it is written.
  mutating func begin() {
    (placed, existing, lines, refused, isWritten) = (0, 0, 0, 0, true)
  }

  /// Orders that were neither placed nor there.
  var wrong: Int { orderCount - placed - existing }
}

extension RowFault {
  /// What the daemon says of an order, at the line of the file that it is about: "order.lines[2].sku" is of its third.
  init(_ refusal: Refusal, of order: FileOrder, sentence: String) {
    let path = (refusal.violations.first?.subject ?? "").split(separator: ".").map(String.init)
    let index = path.first { $0.hasPrefix("lines[") }.flatMap {
      Int($0.dropFirst("lines[".count).dropLast())
    }
    let line = index.flatMap { order.lines.indices.contains($0) ? order.lines[$0] : nil }
    let field = path.last.map { $0.hasPrefix("lines[") ? "" : $0 } ?? ""
    self.init(
      line: line ?? order.line, column: field, reason: refusal.reason,
      message: "order \(order.order.channelOrderID) of \(order.order.channel): \(sentence)")
  }
}

extension Session {
  /// Shows every fault with its line, then the figures.
  ///
  /// - Throws: `WrongRows` if an order is wrong.
  func show(_ tally: OrderTally, _ options: ImportOptions) throws {
    show(
      [
        ("orders", tally.orderCount), ("placed", tally.placed), ("lines", tally.lines),
        ("existing", tally.existing), ("refused", tally.wrong),
      ], tally.faults, isWritten: tally.isWritten, options,
      check: "Only checked, each order by itself against the stock there is now")
    guard tally.orderCount > 0 || tally.faults.isEmpty || tally.faults[0].isOfHeader else {
      throw WrongRows(sentence: "no order of \(options.name) can be read")
    }
    try refuse(
      tally.faults, wrong: tally.wrong, of: tally.orderCount, "orders",
      isWritten: tally.isWritten, options)
  }
}
