import Messages

/// What the event feed comes to, read from the beginning: the commands in their order, and the stock that the changes
/// add up to. Two readings of the same feed are equal.
struct FeedFold: Sendable, Equatable {
  /// By sequence, from 1: who asked for it. Empty where a command had no events.
  private(set) var requestIDs: [String] = []
  /// "good[SKU-1 AMS]" and so on.
  private(set) var sums: [String: Int64] = [:]
  /// Until when each hold is live.
  private var holds: [String: Timestamp] = [:]

  var last: UInt64 { UInt64(requestIDs.count) }

  /// - Throws: a `Finding` if the feed skips or repeats, or tells what can't have happened.
  mutating func take(_ response: WatchResponse) throws {
    guard response.sequence > last else {
      guard response.events.isEmpty else {
        throw Finding("the feed tells \(response.sequence) again, after \(last)")
      }
      return  // a heartbeat
    }
    guard response.sequence == last + 1 else {
      throw Finding("the feed goes from \(last) to \(response.sequence)")
    }
    let id = response.events.first?.requestID ?? ""
    requestIDs.append(id)
    for event in response.events {
      guard event.sequence == response.sequence, event.requestID == id else {
        throw Finding("an event of another command came with \(response.sequence): \(event)")
      }
      for fact in event.facts where fact.name.hasSuffix("]") {
        guard let change = Int64(fact.value.drop { $0 == "+" }) else { continue }
        sums[fact.name, default: 0] += change
      }
      try follow(event)
    }
  }

  /// Keeps to the times of holds: what is done to a live hold comes before its time, its expiry does not.
  private mutating func follow(_ event: Event) throws {
    guard event.kind.hasPrefix("hold"), let time = event.time else { return }
    let isOver = holds[event.entity].map { $0 <= time }
    switch event.kind {
    case "holdPlaced", "holdExtended":
      guard isOver != true else { throw Finding("extended after its time: \(event)") }
      holds[event.entity] =
        event.facts.first { $0.name == "expire_time" }.flatMap { Timestamp($0.value) }
    case "holdConfirmed":
      guard isOver != true else { throw Finding("confirmed after its time: \(event)") }
      holds[event.entity] = nil
    case "holdExpired":
      guard isOver == true else { throw Finding("expired before its time: \(event)") }
      holds[event.entity] = nil
    default: break
    }
  }
}
