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
    let paging = try Paging(request.lines, question: "GetTransfer", "\(id.sequence)")

    var rows: [(UInt32, TransferLineRow)] = []
    var walk = PageWalk(paging)
    let first = TransferLineKey(transfer: id, number: paging.after.minor)
    try tx.visit(Tables.transferLines, from: first) { key, line throws(Refusal) in
      guard key.transfer == id else { return false }
      let place = Paging.Place(major: 0, minor: key.number)
      return walk.step(to: place, isWanted: true) { rows.append((key.number, line)) }
    }
    var response = GetTransferResponse(
      sequence: tx.sequence, transfer: message(transfer, id: id),
      nextPageToken: walk.nextPageToken)
    for (number, line) in rows {
      let code = try tx.required(line.sku, in: Tables.skus).code
      response.lines.append(line.message(number: number, sku: code))
    }
    return response
  }
}
