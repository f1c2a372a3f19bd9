import TTRPC
import Testing

@testable import PurserClient

/// Ten seconds for a call with the id "id".
@Suite struct RetryTests {
  let start = ContinuousClock.now
  var retry: Retry { Retry(deadline: start + .seconds(10), requestID: "id") }

  static let broken = AttemptFailure.call(.connectionLost(sent: true, reason: "closed"))
  static let noSocket = AttemptFailure.connect(.unreachable(path: "/p", reason: "refused"))

  @Test func `waits longer each time, up to half a second`() throws {
    var retry = retry
    let waits = try (0..<8).map { _ in try retry.wait(after: Self.noSocket, at: start) }
    #expect(
      waits == [10, 20, 40, 80, 160, 320, 500, 500].map { Duration.milliseconds($0) })
  }

  /// Rule 20 of the protocol.
  @Test func `a call that breaks live connections is sent three times more, then given up`() throws
  {
    var retry = retry
    for _ in 0..<3 { _ = try retry.wait(after: Self.broken, at: start) }
    #expect(
      throws: PurserError.connectionLost(
        Unanswered(
          reason: "the connection broke 4 times under this call: closed", requestID: "id",
          mayHaveRun: true))
    ) { try retry.wait(after: Self.broken, at: start) }
  }

  @Test func `a connection that does not come about is tried until the deadline`() throws {
    var retry = retry
    for _ in 0..<1000 { _ = try retry.wait(after: Self.noSocket, at: start) }
    #expect(
      throws: PurserError.unreachable(
        Unanswered(reason: "nobody answers on /p: refused", requestID: "id", mayHaveRun: false))
    ) { try retry.wait(after: Self.noSocket, at: start + .milliseconds(9_600)) }
  }

  @Test func `a call that was sent once may have run, whatever happens later`() throws {
    var retry = retry
    _ = try retry.wait(after: Self.broken, at: start)
    #expect(
      throws: PurserError.unreachable(
        Unanswered(reason: "nobody answers on /p: refused", requestID: "id", mayHaveRun: true))
    ) { try retry.wait(after: Self.noSocket, at: start + .seconds(10)) }
  }

  @Test func `comes again as late as an overloaded daemon asks`() throws {
    var retry = retry
    let info = packedAsAny(RetryInfo(retryDelay: .milliseconds(200)))
    let overload = Status(.resourceExhausted, "too many calls", details: [info])
    #expect(try retry.wait(after: .call(.status(overload)), at: start) == .milliseconds(200))
  }

  static let final: [(CallFailure, PurserError)] = [
    (.status(Status(.internal, "bug")), .failed(Status(.internal, "bug"))),
    (.status(Status(.resourceExhausted, "full")), .failed(Status(.resourceExhausted, "full"))),
    (
      .status(Status(.deadlineExceeded, "late")),
      .deadlineExceeded(Unanswered(reason: "late", requestID: "id", mayHaveRun: true))
    ),
    (
      .deadlineExceeded,
      .deadlineExceeded(
        Unanswered(reason: "no answer came in time", requestID: "id", mayHaveRun: true))
    ),
    (
      .canceled,
      .canceled(Unanswered(reason: "the task was canceled", requestID: "id", mayHaveRun: true))
    ),
    (.requestTooLong(bytes: 5_000_000), .requestTooLong(bytes: 5_000_000)),
    (.malformedResponse, .protocolViolation("the answer is not what ttrpc allows")),
  ]

  @Test(arguments: final)
  func `everything else is told at once`(failure: CallFailure, error: PurserError) {
    var retry = retry
    #expect(throws: error) { try retry.wait(after: .call(failure), at: start) }
  }
}
