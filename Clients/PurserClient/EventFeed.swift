import Messages

extension PurserClient {
  /// Everything that happened after a position, and then what happens, whatever happens to the daemon meanwhile.
  ///
  /// As ``watch(_:)``, but when the stream breaks or the daemon restarts, it goes on after the last answer that
  /// came: no event is skipped, and none comes twice. Each answer's `sequence` is the position to store, together
  /// with what the events led to, and to begin after next time.
  ///
  /// - Parameters:
  ///   - sequence: begin after this; 0 is the beginning.
  ///   - heartbeat: how long a silence may last before an answer without events comes; nil leaves it to the daemon.
  ///   - patience: how long to go on trying when nobody answers; nil is for ever.
  public func events(
    after sequence: UInt64, heartbeat: TimeSpan? = nil, patience: Duration? = nil
  ) -> EventFeed {
    EventFeed(
      client: self, request: WatchRequest(afterSequence: sequence, heartbeat: heartbeat),
      patience: patience)
  }
}

/// An event stream that resumes: see ``PurserClient/events(after:heartbeat:patience:)``.
///
/// It fails as a query would: ``PurserError/refused(_:)`` when the journal no longer reaches back to the position,
/// ``PurserError/unreachable(_:)`` when patience ends.
public struct EventFeed: AsyncSequence, Sendable {
  public typealias Element = WatchResponse
  public typealias Failure = PurserError

  let client: PurserClient
  let request: WatchRequest
  let patience: Duration?

  public func makeAsyncIterator() -> Iterator {
    Iterator(client: client, request: request, patience: patience)
  }

  public struct Iterator: AsyncIteratorProtocol {
    let client: PurserClient
    /// What to open the next stream with: `afterSequence` moves with each answer.
    private var request: WatchRequest
    let patience: Duration?

    private var stream: PurserStream<WatchResponse>.Iterator?
    private var silentSince: ContinuousClock.Instant?
    private var backoff = Retry.firstWait

    init(client: PurserClient, request: WatchRequest, patience: Duration?) {
      self.client = client
      self.request = request
      self.patience = patience
    }

    public mutating func next() async throws(PurserError) -> WatchResponse? {
      try await next(isolation: nil)
    }

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(PurserError) -> WatchResponse? {
      while true {
        do throws(PurserError) {
          var open = stream ?? client.watch(request).makeAsyncIterator()
          let answer = try await open.next(isolation: actor)
          stream = answer == nil ? nil : open
          if let answer {
            request.afterSequence = answer.sequence
            silentSince = nil
            backoff = Retry.firstWait
            return answer
          }
          // A daemon that stops ends its streams well.
          try await pause(
            after: .unreachable(Unanswered(reason: "the daemon ended the stream")),
            isolation: actor)
        } catch {
          stream = nil
          guard error.isPassing else { throw error }
          try await pause(after: error, isolation: actor)
        }
      }
    }

    /// Waits before the stream is opened anew, or throws if patience is at its end.
    private mutating func pause(
      after error: PurserError, isolation actor: isolated (any Actor)?
    ) async throws(PurserError) {
      let now = ContinuousClock.now
      let begin = silentSince ?? now
      silentSince = begin
      if let patience, begin.duration(to: now) + backoff > patience { throw error }
      do {
        try await Task.sleep(for: backoff)
      } catch {
        throw .canceled(Unanswered(reason: "the task was canceled"))
      }
      backoff = Swift.min(backoff * 2, Retry.longestWait)
    }
  }
}

extension PurserError {
  /// Whether a stream may be opened anew: nobody answered, or the consumer was too slow for what was queued.
  fileprivate var isPassing: Bool {
    switch self {
    case .unreachable: true
    case .refused(let refusal): refusal.code == .resourceExhausted
    case .failed(let status): status.code == .resourceExhausted
    default: false
    }
  }
}
