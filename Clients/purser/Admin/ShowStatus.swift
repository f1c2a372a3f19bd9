import ArgumentParser
import PurserClient

struct ShowStatus: Verb {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show how the daemon is.",
    discussion: """
      EXAMPLE
        purser admin status
      """)

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let status = try await session.daemon.getStatus(GetStatusRequest())
    try await session.show(status) { session.text(of: .facts(facts(of: status))) }
  }

  private func facts(of status: GetStatusResponse) -> [(String, String)] {
    var facts = [
      ("version", status.version),
      ("time", time(status.time)),
      ("started", "\(time(status.startTime)), start \(status.epoch) of this store"),
      ("sequence", "\(status.sequence)"),
      ("durable", "\(status.durableSequence)"),
      ("checkpoint", checkpoint(of: status)),
      ("events after", "\(status.oldestSequence)"),
      ("chain head", status.chainHead),
      ("map", "\(size(status.mapUsedBytes)) of \(size(status.mapSizeBytes))"),
      ("journal", size(status.journalBytes)),
      ("room", word(status.room)),
      ("clock", clock(of: status)),
      ("connections", "\(status.connections)"),
      ("calls in flight", "\(status.callsInFlight)"),
    ]
    for ids in status.unorderedIDs {
      facts.append(("unordered ids", "\(ids.count) commands of \(ids.principal)"))
    }
    return facts
  }

  private func checkpoint(of status: GetStatusResponse) -> String {
    guard let longest = status.longestCheckpoint, longest != .zero else {
      return "\(status.checkpointSequence)"
    }
    return "\(status.checkpointSequence), the longest took \(longest)"
  }

  private func clock(of status: GetStatusResponse) -> String {
    let state = word(status.clock)
    guard let step = status.clockStep, step != .zero else { return state }
    return "\(state), the wall clock is \(step) away"
  }
}

/// Bytes as people say them: "1.5 MiB".
func size(_ bytes: UInt64) -> String {
  let units = ["KiB", "MiB", "GiB", "TiB"]
  guard bytes >= 1024 else { return "\(bytes) B" }
  var (tenths, unit) = (bytes / 1024 * 10 + bytes % 1024 * 10 / 1024, 0)
  while tenths >= 10240, unit + 1 < units.count { (tenths, unit) = (tenths / 1024, unit + 1) }
  return "\(tenths / 10).\(tenths % 10) \(units[unit])"
}
