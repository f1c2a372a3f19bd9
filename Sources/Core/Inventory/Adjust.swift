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
    guard !request.reason.isEmpty else { throw .reasonMissing }
    guard !Text.isTooLong(request.reason) else { throw .textTooLong(reason: .reason, at: "reason") }
    guard !Text.isTooLong(request.reference) else {
      throw .textTooLong(reason: .reference, at: "reference")
    }
    guard request.change != 0 else { throw .quantityZero }
    let sku = try tx.sku(request.sku, at: "sku")
    let place = try place(request.location, at: "location", in: tx)
    var position = try tx.position(of: sku, at: place.id)
    guard position.free + min(request.change, 0) >= 0 else {
      throw .insufficientStock(
        Refusal.Shortage(
          sku: request.sku, location: place.code,
          requested: Int64(clamping: request.change.magnitude), available: position.free,
          at: "change"))
    }
    guard let good = position.goodAfter(request.change) else {
      throw .quantityOverflow(sku: request.sku)
    }

    position.good = good
    tx.put(position, of: sku, at: place.id)
    tx.record(
      .adjusted, of: sku, request.sku, at: place, change: request.change, after: good, by: caller,
      reason: request.reason, reference: request.reference)
    return AdjustResponse(
      sequence: tx.sequence, position: position.message(sku: request.sku, location: place.code))
  }
}
