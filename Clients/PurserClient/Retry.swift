import Messages
import TTRPC

/// Decides after each failed attempt of a call whether it is made again, and when. Looks at no clock itself.
struct Retry {
  /// A call that broke this many live connections more is given up: it may be what breaks them.
  static let mostBrokenConnections = 3
  static let firstWait = Duration.milliseconds(10)
  static let longestWait = Duration.milliseconds(500)

  let deadline: ContinuousClock.Instant
  let requestID: String

  private var backoff = Self.firstWait
  private var brokenConnections = 0
  private var mayHaveRun = false

  init(deadline: ContinuousClock.Instant, requestID: String) {
    self.deadline = deadline
    self.requestID = requestID
  }

  /// What is left for an attempt; never negative.
  func remaining(at now: ContinuousClock.Instant) -> Duration {
    max(.zero, now.duration(to: deadline))
  }

  /// How long to wait before the same call is sent again.
  ///
  /// - Throws: what the caller is told, if it is not.
  mutating func wait(
    after failure: AttemptFailure, at now: ContinuousClock.Instant
  ) throws(PurserError) -> Duration {
    let wait: Duration
    let reason: String
    switch failure {
    case .connect(.pathTooLong(let path)):
      throw .socketPathTooLong(path)
    case .connect(let failure):
      wait = nextBackoff()
      reason = "\(failure)"

    case .call(.connectionLost(let sent, let cause)):
      wait = nextBackoff()
      reason = "the connection broke: \(cause)"
      if sent {
        mayHaveRun = true
        brokenConnections += 1
        if brokenConnections > Self.mostBrokenConnections {
          throw .connectionLost(
            unanswered("the connection broke \(brokenConnections) times under this call: \(cause)"))
        }
      }

    case .call(.status(let status)):
      // It may have been done and only its answer was late.
      if status.code == .deadlineExceeded { mayHaveRun = true }
      guard let delay = delay(askedBy: status) else {
        throw PurserError(status, unanswered: unanswered)
      }
      wait = max(delay, nextBackoff())
      reason = status.message
      if now + wait >= deadline, status.code != .unavailable {
        throw PurserError(status, unanswered: unanswered)
      }

    case .call(.deadlineExceeded):
      mayHaveRun = true
      throw .deadlineExceeded(unanswered("no answer came in time"))
    case .call(.canceled):
      mayHaveRun = true
      throw .canceled(unanswered("the task was canceled"))
    case .call(.requestTooLong(let bytes)):
      throw .requestTooLong(bytes: bytes)
    case .call(.malformedResponse):
      throw .protocolViolation("the answer is not what ttrpc allows")
    }

    if now + wait >= deadline { throw .unreachable(unanswered(reason)) }
    return wait
  }

  func unanswered(_ reason: String) -> Unanswered {
    Unanswered(reason: reason, requestID: requestID, mayHaveRun: mayHaveRun)
  }

  private mutating func nextBackoff() -> Duration {
    defer { backoff = min(backoff * 2, Self.longestWait) }
    return backoff
  }

  /// How long a status asks to wait; nil if it does not ask to come again.
  private func delay(askedBy status: Status) -> Duration? {
    switch status.code {
    case .unavailable: status.retryDelay ?? .zero
    case .resourceExhausted: status.retryDelay
    default: nil
    }
  }
}

extension Status {
  /// What a `google.rpc.RetryInfo` among the details says.
  fileprivate var retryDelay: Duration? {
    detail(RetryInfo.self)?.retryDelay.map { .microseconds($0.microseconds) }
  }
}
