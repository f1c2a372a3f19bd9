import Messages
import Store

extension Core {
  /// Sets what is on hand, all buckets together, if it is what the caller believes it to be (IN-11). The difference is
  /// one of good stock. What is claimed stays claimed: setting 2 while 2 are claimed leaves nothing to sell (T-41).
  ///
  /// - Throws: `reasonMissing`, `textTooLong` for reason and reference, `expectedMissing`, `quantityNegative`,
  ///   `unknownSKU`, `unknownLocation`, `onHandMismatch`, `insufficientStock`.
  public func setOnHand(
    _ request: SetOnHandRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> SetOnHandResponse {
    try checkCause(reason: request.reason, reference: request.reference)
    guard let expected = request.expected else { throw .expectedMissing }
    guard request.onHand >= 0 else { throw .quantityNegative(at: "on_hand") }
    let name = try position(request.sku, request.location, in: tx)
    var position = try tx.position(of: name.key.sku, at: name.key.location)
    let difference = try difference(
      from: position, name, expected: expected, to: request.onHand, at: "on_hand")

    if difference != 0 {
      tx.changeAlone(
        &position, name, by: [(.good, difference)],
        StockCause(
          kind: .set, caller: caller, reason: request.reason, reference: request.reference),
        as: .stockSet)
    }
    return SetOnHandResponse(sequence: tx.sequence, position: try tx.message(position, name))
  }

  /// What must be added to good stock, so that so much is on hand.
  ///
  /// - Throws: `onHandMismatch`, `insufficientStock`.
  func difference(
    from position: PositionRow, _ name: PositionName, expected: Int64, to onHand: Int64,
    at field: String
  ) throws(Refusal) -> Int64 {
    guard position.onHand == expected else {
      throw .onHandMismatch(
        sku: name.sku, location: name.location, expected: expected, found: position.onHand,
        at: "expected")
    }
    // Both are 0 or more.
    let difference = onHand - position.onHand
    guard position.free + min(difference, 0) >= 0 else {
      throw .insufficientStock(
        Refusal.Shortage(
          sku: name.sku, location: name.location, requested: -difference,
          available: position.free, at: field))
    }
    return difference
  }
}
