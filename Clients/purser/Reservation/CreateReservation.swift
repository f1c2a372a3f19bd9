import ArgumentParser
import PurserClient

struct CreateReservation: Verb {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Claim stock firmly, for every line or for none.",
    discussion: """
      A line is SKU=QUANTITY, or SKU=QUANTITY@LOCATION to take it from there.

      EXAMPLES
        purser reservation create --owner order-1042 --channel WEB SHIRT-M=3 SOCKS=1
        purser reservation create --owner order-1042 --channel WEB --mode partial FLOUR=2.5
      """)

  @Option(help: "The order that it is for.")
  var owner: String

  @Option(help: ArgumentHelp("The channel that sells.", valueName: "code"))
  var channel: String

  @Option(help: "What becomes of it if there is too little.")
  var mode = Word(ClaimMode.allOrNothing)

  @Argument(help: ArgumentHelp("What to reserve.", valueName: "claim-line"))
  var lines: [ClaimLineArgument]

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.reserve(
      ReserveRequest(
        requestID: request.id, owner: owner, channel: channel,
        lines: try await session.lines(lines), mode: mode.value))
    try await session.show(response) {
      "reservation \(response.claimID)\n" + (try await session.text(of: response.shortfalls))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }

  func advice(after refusal: Refusal) -> String? { Advice.claimingLess(refusal) }
}
