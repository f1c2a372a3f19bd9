import Messages
import Store

extension Core {
  /// Gives a draft up.
  ///
  /// - Throws: `reasonMissing`, `textTooLong`, `unknownTransfer`, `transferState`.
  public func cancelTransfer(
    _ request: CancelTransferRequest, in tx: Transaction
  ) throws(Refusal) -> CancelTransferResponse {
    guard !request.reason.isEmpty else { throw .reasonMissing }
    guard !Text.isTooLong(request.reason) else { throw .textTooLong(reason: .reason, at: "reason") }
    let id = TransferID(request.transferID)
    var transfer = try tx.transfer(id, for: .cancel)

    transfer.state = .canceled
    transfer.reason = request.reason
    tx.put(transfer, for: id, in: Tables.transfers)
    tx.emit(
      .transferCanceled, on: .transfer(id.sequence),
      facts: facts(of: transfer) + [("reason", .text(request.reason))])
    return CancelTransferResponse(sequence: tx.sequence, transfer: message(transfer, id: id))
  }
}
