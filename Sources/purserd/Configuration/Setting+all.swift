import Core
import Logging
import Messages
import NIOCore
import Store
import TTRPC

extension Setting {
  /// Every setting but `principals`, in the order of the example file (`systemd/purser.yaml`), which says what each
  /// is for.
  package static var all: [Setting] {
    [
      .path("socket", \.socket),
      .mode("socket_mode", \.socketMode),
      .path("state_directory", \.stateDirectory),
      .choice("clock", \.clock),
      .clockStart("clock_start", \.clockStart),
      .choice("log_level", \.logLevel),
      .duration("drain_deadline", \.drainDeadline, millisecond...hour),
      .size("map_size", \.store.mapSize, (16 << 20)...(16 << 40)),
      .duration("reply_retention", \.replyRetention, hour...(365 * day)),
      .size("journal.segment_size", \.store.segmentSize, (256 << 10)...(1 << 30)),
      .size("journal.retention", \.store.journalRetention, 0...(64 << 40)),
    ] + wireLimits + shopLimits
  }

  private static var wireLimits: [Setting] {
    [
      .size("limits.frame_size", \.serverLimits.frameBytes, 1024...(4 << 20)),
      .size("limits.discard_size", \.serverLimits.discardBytes, (4 << 20)...(1 << 30)),
      .count("limits.calls_per_connection", \.serverLimits.callsPerConnection, 1...65_536),
      .count("limits.calls", \.serverLimits.calls, 1...1_048_576),
      .size("limits.output_size", \.serverLimits.outputBytes, (64 << 10)...(256 << 20)),
      .size("limits.queued_size", \.serverLimits.queuedBytes, (4 << 20)...(1 << 30)),
      .count("limits.connections", \.serverLimits.connections, 1...65_536),
      .count("limits.connections_per_user", \.serverLimits.connectionsPerUser, 1...65_536),
      .duration("limits.time_to_first_byte", \.serverLimits.timeToFirstByte, millisecond...hour),
      .duration("limits.time_to_whole_frame", \.serverLimits.timeToWholeFrame, millisecond...hour),
      .duration("limits.idle", \.serverLimits.idle, millisecond...day),
      .duration("limits.write_stall", \.serverLimits.writeStall, millisecond...hour),
      .duration("limits.retry_after", \.serverLimits.retryAfter, millisecond...minute),
    ]
  }

  private static var shopLimits: [Setting] {
    [
      .count("limits.lines", \.limits.lines, 1...5000),
      .count("limits.holds_per_owner", \.limits.holdsPerOwner, 1...10_000),
      .duration("limits.shortest_ttl", \.limits.shortestTTL, millisecond...day),
      .duration("limits.longest_ttl", \.limits.longestTTL, second...(365 * day)),
      .duration("limits.longest_hold", \.limits.longestHold, second...(365 * day)),
      .count("limits.extensions", \.limits.extensions, 0...10_000),
      .count("limits.locations_per_channel", \.limits.locationsPerChannel, 1...4096),
      .count("limits.import_rows", \.limits.importRows, 1...1000),
      .count("limits.external_ids_per_change", \.limits.externalIDsPerChange, 1...256),
    ]
  }

  private static var millisecond: Int64 { 1000 }
  private static var second: Int64 { 1000 * millisecond }
  private static var minute: Int64 { 60 * second }
  private static var hour: Int64 { 60 * minute }
  private static var day: Int64 { 24 * hour }
}
