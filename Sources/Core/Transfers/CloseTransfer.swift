import Messages
import Store

extension Core {
  /// Ends a transfer: what is still in transit is lost, and the reason says how.
  ///
  /// - Throws: `textTooLong`, `unknownTransfer`, `transferState`, `reasonMissing` if anything is lost.
  public func closeTransfer(
    _ request: CloseTransferRequest, in tx: Transaction
  ) throws(Refusal) -> CloseTransferResponse {
    guard !Text.isTooLong(request.reason) else { throw .textTooLong(reason: .reason, at: "reason") }
    let id = TransferID(request.transferID)
    var transfer = try tx.transfer(id, for: .close)
    guard transfer.openLines == 0 || !request.reason.isEmpty else { throw .reasonMissing }

    var changes: [QuantityChange] = []
    let to = code(of: transfer.to)
    try tx.eachLine(of: id, transfer) { key, line throws(Refusal) in
      let lost = line.inTransit
      guard lost > 0 else { return }
      let sku = try tx.required(line.sku, in: Tables.skus).code
      changes.append(QuantityChange(bucket: .inTransit, sku: sku, location: to, change: -lost))
      try tx.changeTransit(
        to: PositionKey(sku: line.sku, location: transfer.to), by: -lost, of: sku)
      line.lost = lost
      tx.put(line, for: key, in: Tables.transferLines)
    }
    transfer.state = .closed
    transfer.openLines = 0
    transfer.reason = request.reason
    tx.put(transfer, for: id, in: Tables.transfers)
    tx.emit(
      .transferClosed, on: .transfer(id.sequence), changes: changes,
      facts: facts(of: transfer) + [("reason", .text(request.reason))])
    return CloseTransferResponse(sequence: tx.sequence, transfer: message(transfer, id: id))
  }
}
