import Messages
import Store

/// A channel as a change makes it: judged, and not written yet.
struct JudgedChannel {
  var known: KnownChannel?
  var row: ChannelRow

  /// A channel that is there.
  struct KnownChannel {
    var id: ChannelID
    var row: ChannelRow
  }
}

extension Core {
  /// The channel that a code stands for, if any.
  func knownChannel(
    _ code: String, in tx: Transaction
  ) throws(Refusal) -> JudgedChannel.KnownChannel? {
    guard let outlet = network.outlet(of: code) else { return nil }
    return .init(id: outlet.id, row: try tx.required(outlet.id, in: Tables.channels))
  }

  /// Judges what is said of a channel, whatever way it came in, and writes nothing.
  ///
  /// - Parameter known: the channel that it is said of; `nil` makes a new one.
  /// - Parameter path: what stands before the change's fields in the request, such as "channel.".
  /// - Parameter locations: the request's field with the locations' codes.
  /// - Throws: `textTooLong`, `kindMissing`, `bufferNegative`, `tooManyLocations`, then for each location
  ///   `unknownLocation`, `locationTwice`.
  func judge(
    _ change: ChannelChange, of known: JudgedChannel.KnownChannel?, at path: String,
    locations field: String, in tx: Transaction
  ) throws(Refusal) -> JudgedChannel {
    var row = known?.row ?? ChannelRow(code: change.code, createTime: tx.now)
    row.name = change.name ?? row.name
    row.kind = change.kind == .unspecified ? row.kind : change.kind
    row.priority = change.priority ?? row.priority
    row.buffer = change.buffer ?? row.buffer

    guard !Text.isTooLong(row.name) else { throw .textTooLong(reason: .name, at: path + "name") }
    guard row.kind != .unspecified else { throw .kindMissing(at: path + "kind") }
    guard row.buffer >= 0 else { throw .bufferNegative(at: path + "buffer") }
    if let codes = change.locations?.codes {
      row.locations = try locations(codes, at: field, in: tx)
    }
    return JudgedChannel(known: known, row: row)
  }

  private func locations(
    _ codes: [String], at field: String, in tx: Transaction
  ) throws(Refusal) -> [LocationID] {
    guard codes.count <= limits.locationsPerChannel else {
      throw .tooManyLocations(codes.count, limit: limits.locationsPerChannel, at: field)
    }
    var locations: [LocationID] = []
    for (i, code) in codes.enumerated() {
      let location = try place(code, at: "\(field)[\(i)]", in: tx).id
      guard !locations.contains(location) else {
        throw .locationTwice(code, at: "\(field)[\(i)]")
      }
      locations.append(location)
    }
    return locations
  }

  /// Writes a channel as it was judged, and tells what changed.
  func write(_ judged: JudgedChannel, in tx: Transaction) throws(Refusal) -> ChangeOutcome {
    let row = judged.row
    let facts = facts(of: row)
    let id: ChannelID
    if let known = judged.known {
      id = known.id
      let changes = facts.changes(from: self.facts(of: known.row))
      guard !changes.isEmpty else { return .unchanged }
      tx.emit(.channelUpdated, on: .channel(row.code), facts: changes)
    } else {
      id = ChannelID(number: try tx.nextNumber(of: Counter.channels))
      tx.put(id, for: row.code, in: Tables.channelCodes)
      tx.emit(.channelCreated, on: .channel(row.code), facts: facts)
    }
    tx.put(row, for: id, in: Tables.channels)
    let sequence = tx.sequence
    tx.onSuccess { [self] in network.set(id, row, since: sequence) }
    return judged.known == nil ? .created : .updated
  }

  private func facts(of row: ChannelRow) -> [EventFact] {
    row.facts(locations: row.locations.map(code(of:)))
  }

  /// A channel as the contract tells it.
  func message(of row: ChannelRow) -> Channel {
    row.message(locations: row.locations.map(code(of:)))
  }
}
