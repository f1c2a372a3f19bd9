import Messages
import Store

extension Transaction {
  /// A transfer to which a command may be done.
  ///
  /// - Throws: `unknownTransfer`, `transferState`.
  func transfer(
    _ id: TransferID, for command: TransferCommand
  ) throws(Refusal) -> TransferRow {
    guard let transfer = try stored(id, in: Tables.transfers) else {
      throw .unknownTransfer(id.sequence)
    }
    try transfer.check(command, of: id)
    return transfer
  }

  /// Visits the lines of a transfer in their order. `body` may write.
  func eachLine(
    of id: TransferID, _ transfer: TransferRow,
    _ body: (TransferLineKey, inout TransferLineRow) throws(Refusal) -> Void
  ) throws(Refusal) {
    for number in 1...transfer.lineCount {
      let key = TransferLineKey(of: id, number: number)
      var line = try required(key, in: Tables.transferLines)
      try body(key, &line)
    }
  }

  /// All items of a transfer whose holds are due at a location, found at once: the runner would come back for each
  /// otherwise.
  func dueItems(
    of id: TransferID, _ transfer: TransferRow, at location: LocationID
  ) throws(Refusal) -> [SkuID] {
    var due = DueItems()
    try eachLine(of: id, transfer) { _, line in due.look(at: line.sku, [location], in: self) }
    return due.items
  }
}

extension Core {
  func message(_ transfer: TransferRow, id: TransferID) -> Transfer {
    transfer.message(id: id, from: code(of: transfer.from), to: code(of: transfer.to))
  }

  /// What every event of a transfer says of it.
  func facts(of transfer: TransferRow) -> [(name: String, value: FactValue)] {
    [
      ("from", .text(code(of: transfer.from))), ("to", .text(code(of: transfer.to))),
      ("reference", .text(transfer.reference)),
    ]
  }
}
