import Messages
import Store

extension Core {
  /// Takes what arrived out of transit, into good stock of the destination: all that is in transit, or a quantity of
  /// named lines. With the last of it the transfer is received.
  ///
  /// - Throws: `tooManyLines`, `unknownTransfer`, `transferState`, then for each line `quantityNotPositive`,
  ///   `unknownLine`, `lineTwice`, `quantityTooLarge`, `quantityOverflow` of the stock on hand.
  public func receiveTransfer(
    _ request: ReceiveTransferRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> ReceiveTransferResponse {
    guard request.lines.count <= limits.lines else {
      throw .tooManyLines(request.lines.count, limit: limits.lines)
    }
    let id = TransferID(request.transferID)
    var transfer = try tx.transfer(id, for: .receive)
    var changes: [QuantityChange] = []
    do throws(Refusal) {
      try request.lines.eachMeant(of: transfer.lineCount) {
        number, arrived, field throws(Refusal) in
        let key = TransferLineKey(of: id, number: number)
        var line = try tx.required(key, in: Tables.transferLines)
        let quantity = arrived ?? line.inTransit
        guard quantity <= line.inTransit else {
          throw .quantityTooLarge(line: number, available: line.inTransit, at: field())
        }
        guard quantity > 0 else { return }
        try receive(quantity, of: &line, key, transfer, by: caller, &changes, in: tx)
        if line.inTransit == 0 { transfer.openLines -= 1 }
      }
    } catch .dueWork {
      throw .dueWork(try tx.dueItems(of: id, transfer, at: transfer.to))
    }

    transfer.state = transfer.openLines == 0 ? .received : .partReceived
    tx.put(transfer, for: id, in: Tables.transfers)
    tx.emit(
      .transferReceived, on: .transfer(id.sequence), changes: changes, facts: facts(of: transfer))
    return ReceiveTransferResponse(sequence: tx.sequence, transfer: message(transfer, id: id))
  }

  private func receive(
    _ quantity: Int64, of line: inout TransferLineRow, _ key: TransferLineKey,
    _ transfer: TransferRow, by caller: Caller, _ changes: inout [QuantityChange],
    in tx: Transaction
  ) throws(Refusal) {
    let sku = try tx.required(line.sku, in: Tables.skus).code
    let name = PositionName(
      key: PositionKey(sku: line.sku, location: transfer.to), sku: sku,
      location: code(of: transfer.to))
    var position = try tx.position(of: line.sku, at: transfer.to)
    guard position.canHold(quantity) else { throw .quantityOverflow(sku: sku) }

    // Of each line before, two changes were told, and the ledger has one of them.
    let index = UInt32(changes.count / 2)
    try tx.changeTransit(to: name.key, by: -quantity, of: sku)
    changes.append(
      QuantityChange(bucket: .inTransit, sku: sku, location: name.location, change: -quantity))
    changes += tx.change(
      &position, name, by: [(.good, quantity)],
      StockCause(kind: .transferred, of: key.document, transfer, by: caller),
      from: index)
    line.received += quantity
    tx.put(line, for: key, in: Tables.transferLines)
  }
}
