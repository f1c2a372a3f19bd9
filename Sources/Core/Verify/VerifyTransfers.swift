import Messages
import Store

extension Core {
  /// Every line: identity, that it is of a transfer, and that its transfer counts as many lines, and as many open ones.
  /// Sums up what is on its way to each position.
  static func verifyTransferLines(
    _ snapshot: borrowing some Reading & ~Copyable, _ expected: inout ExpectedTransit,
    _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    var current: (id: TransferID, transfer: TransferRow?, lines: UInt32, openLines: UInt32)?
    func finish() {
      guard let current, let transfer = current.transfer else { return }
      let found = [transfer.lineCount, transfer.openLines]
      let expected = [current.lines, current.openLines]
      if found != expected {
        report(
          .init(
            "lines of a transfer, and open ones", Tables.transfers, current.id, found: found,
            expected: expected))
      }
    }
    let first = TransferLineKey(of: TransferID(0), number: 0)
    try snapshot.visit(Tables.transferLines, from: first) { key, line throws(Refusal) in
      if current?.id != key.document {
        finish()
        let transfer = try snapshot.stored(key.document, in: Tables.transfers)
        current = (key.document, transfer, 0, 0)
        if transfer == nil {
          report(
            .init(
              "transfer of a line", Tables.transferLines, key, found: "no transfer",
              expected: "a transfer"))
        }
      }
      current?.lines += 1
      guard let transfer = current?.transfer else { return true }
      let inTransit = Int128(line.shipped) - Int128(line.received) - Int128(line.lost)
      if inTransit != 0 { current?.openLines += 1 }
      expected[PositionKey(sku: line.sku, location: transfer.to)] += inTransit
      verify(line, key, of: transfer, report)
      return true
    }
    finish()
  }

  private static func verify(
    _ line: TransferLineRow, _ key: TransferLineKey, of transfer: TransferRow,
    _ report: (Snapshot.Difference) -> Void
  ) {
    let wasShipped = transfer.shipTime != nil
    let arrived = Int128(line.received) + Int128(line.lost)
    let counters = [line.quantity, line.shipped, line.received, line.lost]
    if counters.contains(where: { $0 < 0 }) || line.shipped != (wasShipped ? line.quantity : 0)
      || arrived > Int128(line.shipped)
    {
      report(
        .init(
          "transfer identity", Tables.transferLines, key, found: counters,
          expected: wasShipped ? "shipped whole, and no more arrived" : "nothing shipped"))
    }
  }

  /// Every transfer: that it has lines, and that its state follows from them.
  static func verifyTransfers(
    _ snapshot: borrowing some Reading & ~Copyable, _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    try snapshot.visit(Tables.transfers, from: TransferID(0)) { id, transfer throws(Refusal) in
      let first = TransferLineKey(of: id, number: 1)
      if try snapshot.stored(first, in: Tables.transferLines) == nil {
        report(
          .init("first line", Tables.transfers, id, found: "no line", expected: "a line"))
      }
      let isOpen = transfer.state == .inTransit || transfer.state == .partReceived
      let isUnshipped = transfer.state == .draft || transfer.state == .canceled
      if isOpen != (transfer.openLines > 0) || isUnshipped != (transfer.shipTime == nil) {
        report(
          .init(
            "state of a transfer", Tables.transfers, id, found: "\(transfer.state)",
            expected: transfer.shipTime == nil
              ? "draft or canceled"
              : transfer.openLines > 0 ? "inTransit or partReceived" : "received or closed"))
      }
      return true
    }
  }

  /// What is on its way to each position: exactly what the lines say.
  static func verifyTransit(
    _ snapshot: borrowing some Reading & ~Copyable, _ expected: inout ExpectedTransit,
    _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    func check(_ key: PositionKey, found: Int64, expected: Int128) {
      guard Int128(found) != expected else { return }
      report(
        .init(
          "in transit is the sum of lines", Tables.transit, key, found: found, expected: expected))
    }
    let first = PositionKey(sku: SkuID(number: 0), location: LocationID(number: 0))
    try snapshot.visit(Tables.transit, from: first) { key, row throws(Refusal) in
      check(key, found: row.quantity, expected: expected[key])
      expected[key] = 0
      return true
    }
    for (key, quantity) in expected.remaining { check(key, found: 0, expected: quantity) }
  }
}

/// What must be on its way, by what the transfers' lines say.
struct ExpectedTransit {
  private var sums: [PositionKey: Int128] = [:]

  subscript(key: PositionKey) -> Int128 {
    get { sums[key] ?? 0 }
    set { sums[key] = newValue }
  }

  /// What was not found, in the order of the keys.
  var remaining: [(PositionKey, Int128)] {
    sums.filter { $0.value != 0 }
      .sorted {
        ($0.key.sku.number, $0.key.location.number) < ($1.key.sku.number, $1.key.location.number)
      }
      .map { ($0.key, $0.value) }
  }
}
