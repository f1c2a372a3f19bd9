import Messages
import Store

extension Core {
  /// The stock of one SKU at one location, or everywhere it ever was.
  ///
  /// - Throws: `unknownSKU`, `unknownLocation`.
  public func getPositions(
    _ request: GetPositionsRequest, in tx: Transaction
  ) throws(Refusal) -> GetPositionsResponse {
    guard request.location.isEmpty else {
      let name = try position(request.sku, request.location, in: tx)
      let position = try tx.position(of: name.key.sku, at: name.key.location)
      return GetPositionsResponse(
        sequence: tx.sequence, positions: [try tx.message(position, name)])
    }
    let sku = try tx.sku(request.sku, at: "sku")
    var rows: [LocationID: PositionRow] = [:]
    try tx.visit(Tables.positions, from: PositionKey(sku: sku, location: LocationID(number: 0))) {
      key, position throws(Refusal) in
      guard key.sku == sku else { return false }
      guard try !tx.hasDueHold(at: key) else { throw .dueWork([sku]) }
      rows[key.location] = position
      return true
    }
    // Where the first of it is still on its way, there is no row yet.
    let inTransit = try tx.inTransit(of: sku)
    let locations = Set(rows.keys).union(inTransit.keys).sorted { $0.number < $1.number }
    return GetPositionsResponse(
      sequence: tx.sequence,
      positions: locations.map {
        let name = PositionName(
          key: PositionKey(sku: sku, location: $0), sku: request.sku, location: code(of: $0))
        return (rows[$0] ?? PositionRow()).message(name, inTransit: inTransit[$0] ?? 0)
      })
  }
}
