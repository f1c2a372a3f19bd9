import Messages
import Store

extension Core {
  /// Every line: identity, that it is of a transfer, that what is in transit is found at its destination; and that
  /// its transfer counts as many lines, and as many open ones.
  static func verifyTransferLines(
    _ snapshot: borrowing some Reading & ~Copyable, _ report: (Snapshot.Difference) -> Void
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
    let first = TransferLineKey(transfer: TransferID(0), number: 0)
    try snapshot.visit(Tables.transferLines, from: first) { key, line throws(Refusal) in
      if current?.id != key.transfer {
        finish()
        let transfer = try snapshot.stored(key.transfer, in: Tables.transfers)
        current = (key.transfer, transfer, 0, 0)
        if transfer == nil {
          report(
            .init(
              "transfer of a line", Tables.transferLines, key, found: "no transfer",
              expected: "a transfer"))
        }
      }
      current?.lines += 1
      if line.received + line.lost != line.shipped { current?.openLines += 1 }
      guard let transfer = current?.transfer else { return true }
      verify(line, key, of: transfer, report)
      try verifyIsFound(line, key, of: transfer, snapshot, report)
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

  private static func verifyIsFound(
    _ line: TransferLineRow, _ key: TransferLineKey, of transfer: TransferRow,
    _ snapshot: borrowing some Reading & ~Copyable, _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    guard line.inTransit > 0 else { return }
    let transit = TransitKey(
      position: PositionKey(sku: line.sku, location: transfer.to), line: key)
    let found = try snapshot.stored(transit, in: Tables.transit)?.quantity
    if found != line.inTransit {
      report(
        .init(
          "transit of a line", Tables.transit, transit, found: found.map { "\($0)" } ?? "no row",
          expected: line.inTransit))
    }
  }

  /// Every transfer: that it has lines, and that its state follows from them.
  static func verifyTransfers(
    _ snapshot: borrowing some Reading & ~Copyable, _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    try snapshot.visit(Tables.transfers, from: TransferID(0)) { id, transfer throws(Refusal) in
      let first = TransferLineKey(transfer: id, number: 1)
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

  /// The other way: whatever is on its way is so by a line. How much, the line's own check says.
  static func verifyTransit(
    _ snapshot: borrowing some Reading & ~Copyable, _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    let first = PositionKey(sku: SkuID(number: 0), location: LocationID(number: 0))
    try snapshot.visit(Tables.transit, from: TransitKey(firstOf: first)) {
      key, row throws(Refusal) in
      let line = try snapshot.stored(key.line, in: Tables.transferLines)
      let transfer = try snapshot.stored(key.line.transfer, in: Tables.transfers)
      if line?.sku != key.position.sku || transfer?.to != key.position.location
        || (line?.inTransit ?? 0) <= 0
      {
        report(
          .init(
            "transit of a line", Tables.transit, key, found: row.quantity, expected: "none"))
      }
      return true
    }
  }
}
