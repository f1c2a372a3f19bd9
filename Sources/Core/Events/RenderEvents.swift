import Messages
import Store

extension Core {
  /// A command's events as the contract tells them, numbered from 0: for the feed, on any thread.
  ///
  /// Every difference of a quantity is a fact named for its bucket and place, such as `good[SHIRT-M AMS]`, with a
  /// signed value; the other facts of the event say why (T-120).
  ///
  /// - Throws: `MalformedRow` for an event that this version does not know.
  public static func events(of record: JournalRecord) throws(MalformedRow) -> [Event] {
    var events: [Event] = []
    for (index, recorded) in record.events.enumerated() {
      guard let kind = EventKind(rawValue: recorded.kind) else { throw MalformedRow() }
      let payload = try EventPayload(recorded.payload)
      events.append(
        Event(
          sequence: record.sequence, index: UInt32(index),
          time: Timestamp(microseconds: record.time), kind: kind.name,
          entity: payload.entity.path, principal: record.caller.principal,
          actor: record.caller.actor, method: record.method,
          requestID: record.requestID?.description ?? "", facts: payload.facts))
    }
    return events
  }
}
