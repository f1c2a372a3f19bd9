import Messages
import Store

extension Core {
  /// Makes a location known.
  ///
  /// - Throws: `codeInvalid`, then as `judge`, and `locationExists`.
  public func createLocation(
    _ request: CreateLocationRequest, in tx: Transaction
  ) throws(Refusal) -> CreateLocationResponse {
    guard Text.isCode(request.code) else { throw .codeInvalid(at: "code") }
    let judged = try judge(request.change, of: nil, at: "", in: tx)
    guard network.place(of: request.code) == nil else { throw .locationExists(request.code) }
    _ = try write(judged, in: tx)
    return CreateLocationResponse(sequence: tx.sequence, location: judged.row.message)
  }
}

extension CreateLocationRequest {
  /// What it says of the new location.
  fileprivate var change: LocationChange {
    LocationChange(
      code: code, name: name, kind: kind, sellEnabled: sellEnabled, shipEnabled: shipEnabled,
      returnEnabled: returnEnabled, timeZone: timeZone)
  }
}
