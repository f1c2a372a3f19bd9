import ArgumentParser
import PurserClient

struct CreateHold: Verb {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Claim stock for a while.",
    discussion: """
      A line is SKU=QUANTITY, or SKU=QUANTITY@LOCATION to take it from there.

      EXAMPLES
        purser hold create --owner cart-7 --channel WEB --ttl 15m SHIRT-M=2 SOCKS=1
        purser hold create --owner cart-7 --channel WEB --ttl 1h --mode partial FLOUR=2.5@AMS
      """)

  @Option(help: "The cart, session or quote that it is for.")
  var owner: String

  @Option(help: ArgumentHelp("The channel that sells.", valueName: "code"))
  var channel: String

  @Option(help: "How long it lives: 90s, 15m, 1h.")
  var ttl: Span

  @Option(help: "What becomes of it if there is too little.")
  var mode = HoldMode.allOrNothing

  @Argument(help: ArgumentHelp("What to hold.", valueName: "claim-line"))
  var lines: [ClaimLineArgument]

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.hold(
      HoldRequest(
        requestID: request.id, owner: owner, channel: channel,
        lines: try await session.lines(lines), ttl: ttl.span, mode: mode.mode))
    try await session.show(response) {
      "hold \(response.claimID) until \(time(response.expireTime))\n"
        + (try await session.text(of: response.shortfalls))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }

  func advice(after refusal: Refusal) -> String? { Advice.claimingLess(refusal) }
}
