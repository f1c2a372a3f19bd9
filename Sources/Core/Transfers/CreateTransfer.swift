import Messages
import Store

extension Core {
  /// Writes a transfer down. It moves nothing and claims nothing until it is shipped.
  ///
  /// - Throws: `textTooLong` for the reference, `noLines`, `tooManyLines`, `unknownLocation` (from, then to),
  ///   `sameLocation`, then for each line `quantityNotPositive`, `unknownSKU`, `skuTwice`.
  public func createTransfer(
    _ request: CreateTransferRequest, in tx: Transaction
  ) throws(Refusal) -> CreateTransferResponse {
    guard !Text.isTooLong(request.reference) else {
      throw .textTooLong(reason: .reference, at: "reference")
    }
    guard !request.lines.isEmpty else { throw .noLines() }
    guard request.lines.count <= limits.lines else {
      throw .tooManyLines(request.lines.count, limit: limits.lines)
    }
    let from = try place(request.from, at: "from", in: tx)
    let to = try place(request.to, at: "to", in: tx)
    guard from.id != to.id else { throw .sameLocation(from.code) }

    let id = TransferID(tx.sequence)
    var skus: Set<SkuID> = []
    for (i, line) in request.lines.enumerated() {
      guard line.quantity > 0 else { throw .quantityNotPositive(at: "lines[\(i)].quantity") }
      let sku = try tx.sku(line.sku, at: "lines[\(i)].sku")
      guard skus.insert(sku).inserted else { throw .skuTwice(line.sku, at: "lines[\(i)].sku") }
      tx.put(
        TransferLineRow(sku: sku, quantity: line.quantity),
        for: TransferLineKey(of: id, number: UInt32(i + 1)), in: Tables.transferLines)
    }
    let transfer = TransferRow(
      from: from.id, to: to.id, lineCount: UInt32(request.lines.count), createTime: tx.now,
      arrivalTime: request.arrivalTime?.microseconds, reference: request.reference)
    tx.put(transfer, for: id, in: Tables.transfers)
    tx.emit(.transferCreated, on: .transfer(id.sequence), facts: facts(of: transfer))
    return CreateTransferResponse(sequence: tx.sequence, transfer: message(transfer, id: id))
  }
}
