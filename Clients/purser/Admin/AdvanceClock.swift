import ArgumentParser
import PurserClient

struct AdvanceClock: Verb {
  static let configuration = CommandConfiguration(
    commandName: "advance", abstract: "Move the clock of a daemon that has a manual one.",
    discussion: """
      EXAMPLES
        purser admin clock advance --by 15m
        purser admin clock advance --to 2026-12-24T18:00:00Z
      """)

  @Option(help: "By so much: 90s, 15m, 2d.")
  var by: Span?

  @Option(help: ArgumentHelp("To this instant.", valueName: "time"))
  var to: Instant?

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard (by == nil) != (to == nil) else { throw ValidationError("Give --by or --to.") }
  }

  func perform(in session: Session) async throws {
    let response = try await session.daemon.advanceClock(
      AdvanceClockRequest(requestID: request.id, by: by?.span, to: to?.timestamp))
    try await session.show(response) {
      "it is \(time(response.time))\n"
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
