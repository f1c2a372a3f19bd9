import Messages
import PurserClient
import Synchronization

/// Where a reading of the feed is to end, once that is known.
final class LastSequence: Sendable {
  private let value = Atomic<UInt64>(.max)

  var isKnown: Bool { sequence != .max }
  var sequence: UInt64 { value.load(ordering: .acquiring) }
  func set(_ sequence: UInt64) { value.store(sequence, ordering: .releasing) }
}

extension Kill {
  /// Reads the feed from the beginning, whatever happens to the daemon meanwhile, until it has told all.
  static func readFeed(_ purser: PurserClient, until end: LastSequence) async throws -> FeedFold {
    var fold = FeedFold()
    var deadline: ContinuousClock.Instant?
    // Heartbeats let it see that the end is known, and that it does not come.
    for try await response in purser.events(
      after: 0, heartbeat: .milliseconds(100), patience: .seconds(120))
    {
      try Task.checkCancellation()
      try fold.take(response)
      guard end.isKnown else { continue }
      if fold.last >= end.sequence { return fold }
      let now = ContinuousClock.now
      let limit = deadline ?? now + .seconds(120)
      deadline = limit
      guard now < limit else {
        throw Finding("the feed stays at \(fold.last), and \(end.sequence) were executed")
      }
    }
    throw Finding("the feed ended at \(fold.last)")
  }
}
