// Generated from purser/v1/events.proto by `make protos`. Edit that, not this.

import Messages

extension PurserClient {
  /// Sends every event after a position and then goes on as they happen, for ever. An answer
  /// without an event is a heartbeat: nothing happened up to its sequence. Refused:
  /// POSITION_COMPACTED (the journal no longer reaches back so far: take a snapshot),
  /// POSITION_AHEAD.
  public func watch(_ request: WatchRequest) -> PurserStream<WatchResponse> {
    stream(EventService.watch, request)
  }

  /// The same for callers without streaming: answers at once if there are events after the
  /// position, else waits up to `wait` for one.
  public func fetch(
    _ request: FetchRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> FetchResponse {
    try await call(EventService.fetch, request, timeout: timeout)
  }
}
