import Messages
import Store

extension Core {
  /// Changes what is said of a SKU; what is said already changes nothing, and no event tells it.
  ///
  /// - Throws: `unknownSKU`, then as `judge`.
  public func updateSku(
    _ request: UpdateSkuRequest, in tx: Transaction
  ) throws(Refusal) -> UpdateSkuResponse {
    let change = request.sku ?? SkuChange()
    guard let known = try knownSku(change.code, in: tx) else {
      throw .unknownSKU(change.code, at: "sku.code")
    }
    let judged = try judge(change, of: known, at: "sku.", in: tx)
    _ = try write(judged, in: tx)
    return UpdateSkuResponse(sequence: tx.sequence, sku: judged.row.message)
  }
}
