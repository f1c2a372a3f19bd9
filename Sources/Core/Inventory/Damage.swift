import Messages
import Store

extension Core {
  /// Moves good stock to damaged: it is on hand still, and not sold. What is claimed can't be damaged away (T-51).
  ///
  /// - Throws: `reasonMissing`, `textTooLong` for reason and reference, `quantityNotPositive`, `unknownSKU`,
  ///   `unknownLocation`, `insufficientStock`.
  public func damage(
    _ request: DamageRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> DamageResponse {
    try checkCause(reason: request.reason, reference: request.reference)
    guard request.quantity > 0 else { throw .quantityNotPositive(at: "quantity") }
    let name = try position(request.sku, request.location, in: tx)
    var position = try tx.position(of: name.key.sku, at: name.key.location)
    guard request.quantity <= position.free else {
      throw shortage(of: request.quantity, at: name, available: position.free)
    }

    tx.changeAlone(
      &position, name, by: [(.good, -request.quantity), (.damaged, request.quantity)],
      StockCause(
        kind: .damaged, caller: caller, reason: request.reason, reference: request.reference),
      as: .stockDamaged)
    return DamageResponse(sequence: tx.sequence, position: try tx.message(position, name))
  }

  /// Moves damaged stock back to good.
  ///
  /// - Throws: as `Damage`; `insufficientStock` if fewer are damaged.
  public func undamage(
    _ request: UndamageRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> UndamageResponse {
    try checkCause(reason: request.reason, reference: request.reference)
    guard request.quantity > 0 else { throw .quantityNotPositive(at: "quantity") }
    let name = try position(request.sku, request.location, in: tx)
    var position = try tx.position(of: name.key.sku, at: name.key.location)
    guard request.quantity <= position.damaged else {
      throw shortage(of: request.quantity, at: name, available: position.damaged)
    }

    tx.changeAlone(
      &position, name, by: [(.damaged, -request.quantity), (.good, request.quantity)],
      StockCause(
        kind: .undamaged, caller: caller, reason: request.reason, reference: request.reference),
      as: .stockUndamaged)
    return UndamageResponse(sequence: tx.sequence, position: try tx.message(position, name))
  }

  private func shortage(
    of quantity: Int64, at name: PositionName, available: Int64
  ) -> Refusal {
    .insufficientStock(
      Refusal.Shortage(
        sku: name.sku, location: name.location, requested: quantity, available: available,
        at: "quantity"))
  }
}
