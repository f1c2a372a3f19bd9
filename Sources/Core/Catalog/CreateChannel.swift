import Messages
import Store

extension Core {
  /// Makes a channel known and links it to the locations it may sell from.
  ///
  /// - Throws: `codeInvalid`, `textTooLong`, `kindMissing`, `tooManyLocations`, then for each location
  ///   `unknownLocation`, `locationTwice`, and `channelExists`.
  public func createChannel(
    _ request: CreateChannelRequest, in tx: Transaction
  ) throws(Refusal) -> CreateChannelResponse {
    guard Text.isCode(request.code) else { throw .codeInvalid(at: "code") }
    guard !Text.isTooLong(request.name) else { throw .textTooLong(reason: .name, at: "name") }
    guard request.kind != .unspecified else { throw .kindMissing }
    guard request.locations.count <= limits.locationsPerChannel else {
      throw .tooManyLocations(request.locations.count, limit: limits.locationsPerChannel)
    }
    var locations: [LocationID] = []
    for (i, code) in request.locations.enumerated() {
      let location = try place(code, at: "locations[\(i)]", in: tx).id
      guard !locations.contains(location) else {
        throw .locationTwice(code, at: "locations[\(i)]")
      }
      locations.append(location)
    }
    guard network.outlet(of: request.code) == nil else { throw .channelExists(request.code) }

    let id = ChannelID(number: try tx.nextNumber(of: Counter.channels))
    let row = ChannelRow(
      code: request.code, name: request.name, kind: request.kind, locations: locations,
      createTime: tx.now)
    tx.put(row, for: id, in: Tables.channels)
    tx.put(id, for: row.code, in: Tables.channelCodes)
    let sequence = tx.sequence
    tx.onSuccess { [self] in network.add(id, row, since: sequence) }
    tx.emit(
      .channelCreated, on: .channel(row.code),
      facts: [("kind", .text("\(row.kind)"))] + request.locations.map { ("location", .text($0)) })
    return CreateChannelResponse(
      sequence: sequence, channel: row.message(locations: request.locations))
  }
}
