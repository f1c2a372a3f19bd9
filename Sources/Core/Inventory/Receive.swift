import Messages
import Store

extension Core {
  /// Adds good stock at a location.
  ///
  /// - Throws: `textTooLong` for reason and reference, `quantityNotPositive`, `unknownSKU`, `unknownLocation`,
  ///   `quantityOverflow`.
  public func receive(
    _ request: ReceiveRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> ReceiveResponse {
    try checkCause(
      reason: request.reason, reference: request.reference, isReasonNeeded: false)
    guard request.quantity > 0 else { throw .quantityNotPositive(at: "quantity") }
    let name = try position(request.sku, request.location, in: tx)
    var position = try tx.position(of: name.key.sku, at: name.key.location)
    guard position.canHold(request.quantity) else { throw .quantityOverflow(sku: request.sku) }

    tx.changeAlone(
      &position, name, by: [(.good, request.quantity)],
      StockCause(
        kind: .received, caller: caller, reason: request.reason, reference: request.reference),
      as: .stockReceived)
    return ReceiveResponse(sequence: tx.sequence, position: try tx.message(position, name))
  }
}
