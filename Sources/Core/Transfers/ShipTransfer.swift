import Messages
import Store

extension Core {
  /// Takes all lines of a draft from free good stock of its source into transit, or none. Only from here on is
  /// anything on its way (T-53).
  ///
  /// - Throws: `unknownTransfer`, `transferState`, then for each line `insufficientStock`, `quantityOverflow` if what is
  ///   on its way to one place has no 64 bits.
  public func shipTransfer(
    _ request: ShipTransferRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> ShipTransferResponse {
    let id = TransferID(request.transferID)
    var transfer = try tx.transfer(id, for: .ship)
    var changes: [QuantityChange] = []
    do throws(Refusal) {
      try tx.eachLine(of: id, transfer) { key, line throws(Refusal) in
        try ship(&line, key, of: transfer, by: caller, &changes, in: tx)
      }
    } catch .dueWork {
      throw .dueWork(try tx.dueItems(of: id, transfer, at: transfer.from))
    }

    transfer.state = .inTransit
    transfer.openLines = transfer.lineCount
    transfer.shipTime = tx.now
    if let arrivalTime = request.arrivalTime { transfer.arrivalTime = arrivalTime.microseconds }
    tx.put(transfer, for: id, in: Tables.transfers)
    tx.emit(
      .transferShipped, on: .transfer(id.sequence), changes: changes, facts: facts(of: transfer))
    return ShipTransferResponse(sequence: tx.sequence, transfer: message(transfer, id: id))
  }

  private func ship(
    _ line: inout TransferLineRow, _ key: TransferLineKey, of transfer: TransferRow,
    by caller: Caller, _ changes: inout [QuantityChange], in tx: Transaction
  ) throws(Refusal) {
    let sku = try tx.required(line.sku, in: Tables.skus).code
    let source = PositionName(
      key: PositionKey(sku: line.sku, location: transfer.from), sku: sku,
      location: code(of: transfer.from))
    var position = try tx.position(of: line.sku, at: transfer.from)
    guard line.quantity <= position.free else {
      throw .insufficientStock(
        Refusal.Shortage(
          sku: sku, location: source.location, requested: line.quantity,
          available: position.free, at: "transfer_id"))
    }
    try tx.changeTransit(
      to: PositionKey(sku: line.sku, location: transfer.to), by: line.quantity, of: sku)

    changes += tx.change(
      &position, source, by: [(.good, -line.quantity)],
      StockCause(kind: .shipped, of: key.document, transfer, by: caller), from: key.number - 1)
    changes.append(
      QuantityChange(
        bucket: .inTransit, sku: sku, location: code(of: transfer.to), change: line.quantity))
    line.shipped = line.quantity
    tx.put(line, for: key, in: Tables.transferLines)
  }
}

extension StockCause {
  /// That a transfer moves stock.
  init(
    kind: StockChangeKind, of id: TransferID, _ transfer: TransferRow, by caller: Caller
  ) {
    self.init(
      kind: kind, caller: caller, reason: "transfer \(id.sequence)",
      reference: transfer.reference)
  }
}
