import Messages
import Store

/// A location as a change makes it: judged, and not written yet.
struct JudgedLocation {
  var known: KnownLocation?
  var row: LocationRow

  /// A location that is there.
  struct KnownLocation {
    var id: LocationID
    var row: LocationRow
  }
}

extension Core {
  /// The location that a code stands for, if any.
  func knownLocation(
    _ code: String, in tx: Transaction
  ) throws(Refusal) -> JudgedLocation.KnownLocation? {
    guard let place = network.place(of: code) else { return nil }
    return .init(id: place.id, row: try tx.required(place.id, in: Tables.locations))
  }

  /// Judges what is said of a location, whatever way it came in, and writes nothing.
  ///
  /// - Parameter known: the location that it is said of; `nil` makes a new one.
  /// - Parameter path: what stands before the change's fields in the request, such as "location.".
  /// - Throws: `textTooLong`, `kindMissing`, `timeZoneUnknown`.
  func judge(
    _ change: LocationChange, of known: JudgedLocation.KnownLocation?, at path: String,
    in tx: Transaction
  ) throws(Refusal) -> JudgedLocation {
    var row = known?.row ?? LocationRow(code: change.code, createTime: tx.now)
    row.name = change.name ?? row.name
    row.kind = change.kind == .unspecified ? row.kind : change.kind
    row.sellEnabled = change.sellEnabled ?? row.sellEnabled
    row.shipEnabled = change.shipEnabled ?? row.shipEnabled
    row.returnEnabled = change.returnEnabled ?? row.returnEnabled
    row.timeZone = change.timeZone.isEmpty ? row.timeZone : change.timeZone

    guard !Text.isTooLong(row.name) else { throw .textTooLong(reason: .name, at: path + "name") }
    guard row.kind != .unspecified else { throw .kindMissing(at: path + "kind") }
    guard TimeZones.contains(row.timeZone) else {
      throw .timeZoneUnknown(row.timeZone, at: path + "time_zone")
    }
    return JudgedLocation(known: known, row: row)
  }

  /// Writes a location as it was judged, and tells what changed.
  func write(_ judged: JudgedLocation, in tx: Transaction) throws(Refusal) -> ChangeOutcome {
    let row = judged.row
    let id: LocationID
    if let known = judged.known {
      id = known.id
      let changes = row.facts.changes(from: known.row.facts)
      guard !changes.isEmpty else { return .unchanged }
      tx.emit(.locationUpdated, on: .location(row.code), facts: changes)
    } else {
      id = LocationID(number: try tx.nextNumber(of: Counter.locations))
      tx.put(id, for: row.code, in: Tables.locationCodes)
      tx.emit(.locationCreated, on: .location(row.code), facts: row.facts)
    }
    tx.put(row, for: id, in: Tables.locations)
    let sequence = tx.sequence
    tx.onSuccess { [self] in network.set(id, row, since: sequence) }
    return judged.known == nil ? .created : .updated
  }
}
