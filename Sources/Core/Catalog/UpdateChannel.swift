import Messages
import Store

extension Core {
  /// Changes what is said of a channel, and from where it sells. Claims that were made stay. What is said already
  /// changes nothing, and no event tells it.
  ///
  /// - Throws: `unknownChannel`, then as `judge`.
  public func updateChannel(
    _ request: UpdateChannelRequest, in tx: Transaction
  ) throws(Refusal) -> UpdateChannelResponse {
    let change = request.channel ?? ChannelChange()
    guard let known = try knownChannel(change.code, in: tx) else {
      throw .unknownChannel(change.code, at: "channel.code")
    }
    let judged = try judge(
      change, of: known, at: "channel.", locations: "channel.locations.codes", in: tx)
    _ = try write(judged, in: tx)
    return UpdateChannelResponse(sequence: tx.sequence, channel: message(of: judged.row))
  }
}
