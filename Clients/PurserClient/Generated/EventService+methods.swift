// Generated from purser/v1/events.proto by `make protos`. Edit that, not this.

import Messages

extension PurserClient {
  /// Sends every event after a position and then goes on as they happen, for ever. An answer
  /// without an event is a heartbeat: nothing happened up to its sequence. Refused:
  /// POSITION_COMPACTED (the journal no longer reaches back so far: take a snapshot),
  /// POSITION_AHEAD, HEARTBEAT_OUT_OF_RANGE.
  public func watch(_ request: WatchRequest) -> PurserStream<WatchResponse> {
    stream(EventService.watch, request)
  }

  /// The same for callers without streaming: answers at once with all events after the position, up
  /// to `limit`, else waits up to `wait` for one. Refused: POSITION_COMPACTED, POSITION_AHEAD,
  /// LIMIT_OUT_OF_RANGE, WAIT_OUT_OF_RANGE.
  public func fetch(
    _ request: FetchRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> FetchResponse {
    try await call(EventService.fetch, request, timeout: timeout)
  }
}
