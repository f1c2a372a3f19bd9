import Messages
import Store

extension Core {
  /// Makes a channel known and links it to the locations it may sell from.
  ///
  /// - Throws: `codeInvalid`, then as `judge`, and `channelExists`.
  public func createChannel(
    _ request: CreateChannelRequest, in tx: Transaction
  ) throws(Refusal) -> CreateChannelResponse {
    guard Text.isCode(request.code) else { throw .codeInvalid(at: "code") }
    let judged = try judge(request.change, of: nil, at: "", locations: "locations", in: tx)
    guard network.outlet(of: request.code) == nil else { throw .channelExists(request.code) }
    _ = try write(judged, in: tx)
    return CreateChannelResponse(sequence: tx.sequence, channel: message(of: judged.row))
  }
}

extension CreateChannelRequest {
  /// What it says of the new channel.
  fileprivate var change: ChannelChange {
    ChannelChange(
      code: code, name: name, kind: kind, locations: ChannelLocations(codes: locations),
      priority: priority, buffer: buffer)
  }
}
