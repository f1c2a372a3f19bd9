import ArgumentParser
import PurserClient

struct AcceptClock: Verb {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Take the wall clock as it is now, after a step.",
    discussion: """
      A step of more than a minute is not followed, or a clock that jumps would expire every hold.
      'purser admin status' shows it; this takes it.

      EXAMPLE
        purser admin clock accept
      """)

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.acceptClock(AcceptClockRequest(requestID: request.id))
    try await session.show(response) {
      "it is \(time(response.time))\n"
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
