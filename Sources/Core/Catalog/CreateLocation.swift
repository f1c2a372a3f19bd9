import Messages
import Store

extension Core {
  /// Makes a location known.
  ///
  /// - Throws: `codeInvalid`, `textTooLong`, `kindMissing`, `timeZoneUnknown`, `locationExists`.
  public func createLocation(
    _ request: CreateLocationRequest, in tx: Transaction
  ) throws(Refusal) -> CreateLocationResponse {
    let timeZone = request.timeZone.isEmpty ? "UTC" : request.timeZone
    guard Text.isCode(request.code) else { throw .codeInvalid(at: "code") }
    guard !Text.isTooLong(request.name) else { throw .textTooLong(reason: .name, at: "name") }
    guard request.kind != .unspecified else { throw .kindMissing }
    guard TimeZones.contains(timeZone) else { throw .timeZoneUnknown(timeZone) }
    guard network.place(of: request.code) == nil else { throw .locationExists(request.code) }

    let id = LocationID(number: try tx.nextNumber(of: Counter.locations))
    let row = LocationRow(
      code: request.code, name: request.name, kind: request.kind,
      sellEnabled: request.sellEnabled ?? true, shipEnabled: request.shipEnabled ?? true,
      returnEnabled: request.returnEnabled ?? true, timeZone: timeZone, createTime: tx.now)
    tx.put(row, for: id, in: Tables.locations)
    tx.put(id, for: row.code, in: Tables.locationCodes)
    let sequence = tx.sequence
    tx.onSuccess { [self] in network.add(id, row, since: sequence) }
    tx.emit(
      .locationCreated, on: .location(row.code),
      facts: [
        ("kind", .text("\(row.kind)")), ("sell_enabled", .text("\(row.sellEnabled)")),
        ("time_zone", .text(timeZone)),
      ])
    return CreateLocationResponse(sequence: sequence, location: row.message)
  }
}
