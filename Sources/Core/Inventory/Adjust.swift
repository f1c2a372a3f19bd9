import Messages
import Store

extension Core {
  /// Corrects good stock by a difference. What is claimed can't be taken away.
  ///
  /// - Throws: `reasonMissing`, `textTooLong` for reason and reference, `quantityZero`, `unknownSKU`,
  ///   `unknownLocation`, `insufficientStock`, `quantityOverflow`.
  public func adjust(
    _ request: AdjustRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> AdjustResponse {
    try checkCause(reason: request.reason, reference: request.reference)
    guard request.change != 0 else { throw .quantityZero }
    let name = try position(request.sku, request.location, in: tx)
    var position = try tx.position(of: name.key.sku, at: name.key.location)
    guard position.free + min(request.change, 0) >= 0 else {
      throw .insufficientStock(
        Refusal.Shortage(
          sku: name.sku, location: name.location,
          requested: Int64(clamping: request.change.magnitude), available: position.free,
          at: "change"))
    }
    guard position.canHold(request.change) else { throw .quantityOverflow(sku: request.sku) }

    tx.changeAlone(
      &position, name, by: [(.good, request.change)],
      StockCause(
        kind: .adjusted, caller: caller, reason: request.reason, reference: request.reference),
      as: .stockAdjusted)
    return AdjustResponse(sequence: tx.sequence, position: try tx.message(position, name))
  }
}
