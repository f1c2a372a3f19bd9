import Messages
import Store

extension Core {
  /// Changes what is said of a location: channels see at once whether it sells. What is said already changes nothing,
  /// and no event tells it.
  ///
  /// - Throws: `unknownLocation`, then as `judge`.
  public func updateLocation(
    _ request: UpdateLocationRequest, in tx: Transaction
  ) throws(Refusal) -> UpdateLocationResponse {
    let change = request.location ?? LocationChange()
    guard let known = try knownLocation(change.code, in: tx) else {
      throw .unknownLocation(change.code, at: "location.code")
    }
    let judged = try judge(change, of: known, at: "location.", in: tx)
    _ = try write(judged, in: tx)
    return UpdateLocationResponse(sequence: tx.sequence, location: judged.row.message)
  }
}
