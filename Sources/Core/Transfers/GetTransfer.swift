import Messages
import Store

extension Core {
  /// One transfer with a page of its lines.
  ///
  /// - Throws: `unknownTransfer`, `pageTokenInvalid`.
  public func getTransfer(
    _ request: GetTransferRequest, in tx: Transaction
  ) throws(Refusal) -> GetTransferResponse {
    let id = TransferID(request.transferID)
    guard let transfer = try tx.stored(id, in: Tables.transfers) else {
      throw .unknownTransfer(id.sequence)
    }
    let (rows, nextPageToken) = try tx.lines(
      of: id, in: Tables.transferLines, request.lines, question: "GetTransfer"
    ) { _, _ in 0 }
    var response = GetTransferResponse(
      sequence: tx.sequence, transfer: message(transfer, id: id),
      nextPageToken: nextPageToken)
    for (number, line) in rows {
      let code = try tx.required(line.sku, in: Tables.skus).code
      response.lines.append(line.message(number: number, sku: code))
    }
    return response
  }
}
