import Messages
import Store

extension Core {
  /// - Throws: `unknownSKU`.
  public func getSku(
    _ request: GetSkuRequest, in tx: Transaction
  ) throws(Refusal) -> GetSkuResponse {
    let id = try tx.sku(request.code, at: "code")
    let row = try tx.required(id, in: Tables.skus)
    return GetSkuResponse(sequence: tx.sequence, sku: row.message)
  }

  /// - Throws: `unknownLocation`.
  public func getLocation(
    _ request: GetLocationRequest, in tx: Transaction
  ) throws(Refusal) -> GetLocationResponse {
    let place = try place(request.code, at: "code", in: tx)
    let row = try tx.required(place.id, in: Tables.locations)
    return GetLocationResponse(sequence: tx.sequence, location: row.message)
  }

  /// - Throws: `unknownChannel`.
  public func getChannel(
    _ request: GetChannelRequest, in tx: Transaction
  ) throws(Refusal) -> GetChannelResponse {
    let outlet = try outlet(request.code, at: "code", in: tx)
    let row = try tx.required(outlet.id, in: Tables.channels)
    return GetChannelResponse(sequence: tx.sequence, channel: message(of: row))
  }
}
