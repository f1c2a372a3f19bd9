import ArgumentParser
import PurserClient

struct ExtendHold: Verb {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "Give a live hold a new expiry, counted from now.",
    discussion: """
      EXAMPLE
        purser hold extend 42 --ttl 15m
      """)

  @Argument(help: "The hold's id.")
  var id: UInt64

  @Option(help: "How long it lives from now: 90s, 15m, 1h.")
  var ttl: Span

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.extend(
      ExtendRequest(requestID: request.id, claimID: id, ttl: ttl.span))
    try await session.show(response) {
      "hold \(id) until \(time(response.expireTime))\n"
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
