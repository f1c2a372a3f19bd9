import Messages
import Store

extension Core {
  /// Makes a SKU known. Unit and scale are fixed from here on (T-55).
  ///
  /// - Throws: `codeInvalid`, `textTooLong`, `unitMissing`, `scaleOutOfRange`, `skuExists`.
  public func createSku(
    _ request: CreateSkuRequest, in tx: Transaction
  ) throws(Refusal) -> CreateSkuResponse {
    let unit = request.unit.isEmpty ? "each" : request.unit
    guard Text.isCode(request.code) else { throw .codeInvalid(at: "code") }
    guard !Text.isTooLong(request.description) else {
      throw .textTooLong(reason: .description, at: "description")
    }
    guard Text.isCode(unit) else { throw .unitMissing }
    guard request.scale <= 6 else { throw .scaleOutOfRange(request.scale) }
    guard try tx.stored(request.code, in: Tables.skuCodes) == nil else {
      throw .skuExists(request.code)
    }

    let id = SkuID(number: try tx.nextNumber(of: Counter.skus))
    let row = SkuRow(
      code: request.code, description: request.description, unit: unit,
      scale: UInt8(request.scale), createTime: tx.now)
    tx.put(row, for: id, in: Tables.skus)
    tx.put(
      SkuEntry(id: id, scale: row.scale, isActive: true), for: row.code, in: Tables.skuCodes)
    tx.emit(
      .skuCreated, on: .sku(row.code),
      facts: [("unit", .text(unit)), ("scale", .integer(Int64(row.scale)))])
    return CreateSkuResponse(sequence: tx.sequence, sku: row.message)
  }
}
