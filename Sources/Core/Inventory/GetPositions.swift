import Messages
import Store

extension Core {
  /// The stock of one SKU at one location, or everywhere it ever was.
  ///
  /// - Throws: `unknownSKU`, `unknownLocation`.
  public func getPositions(
    _ request: GetPositionsRequest, in tx: Transaction
  ) throws(Refusal) -> GetPositionsResponse {
    let sku = try tx.sku(request.sku, at: "sku")
    var response = GetPositionsResponse(sequence: tx.sequence)
    guard request.location.isEmpty else {
      let place = try place(request.location, at: "location", in: tx)
      let position = try tx.position(of: sku, at: place.id)
      response.positions = [position.message(sku: request.sku, location: place.code)]
      return response
    }
    let now = tx.now
    try tx.visit(Tables.positions, from: PositionKey(sku: sku, location: LocationID(number: 0))) {
      key, position throws(Refusal) in
      guard key.sku == sku else { return false }
      guard position.earliestExpiry > now else { throw .dueWork([sku]) }
      response.positions.append(
        position.message(sku: request.sku, location: code(of: key.location)))
      return true
    }
    return response
  }
}
