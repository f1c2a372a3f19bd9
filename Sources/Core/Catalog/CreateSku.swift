import Messages
import Store

extension Core {
  /// Makes a SKU known. Unit and scale are fixed from here on (T-55).
  ///
  /// - Throws: `codeInvalid`, then as `judge`, and `skuExists`.
  public func createSku(
    _ request: CreateSkuRequest, in tx: Transaction
  ) throws(Refusal) -> CreateSkuResponse {
    guard Text.isCode(request.code) else { throw .codeInvalid(at: "code") }
    let judged = try judge(request.change, of: nil, at: "", in: tx)
    guard try tx.stored(request.code, in: Tables.skuCodes) == nil else {
      throw .skuExists(request.code)
    }
    _ = try write(judged, in: tx)
    return CreateSkuResponse(sequence: tx.sequence, sku: judged.row.message)
  }
}

extension CreateSkuRequest {
  /// What it says of the new SKU.
  fileprivate var change: SkuChange {
    SkuChange(
      code: code, description: description, unit: unit.isEmpty ? nil : unit, scale: scale,
      status: status, weightGrams: weightGrams, dimensions: dimensions, cost: cost, price: price)
  }
}
