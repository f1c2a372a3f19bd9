import ArgumentParser
import PurserClient

struct ShipTransfer: Verb {
  static let configuration = CommandConfiguration(
    commandName: "ship", abstract: "Take all lines from the source into transit, or none.",
    discussion: """
      EXAMPLES
        purser transfer ship 42
        purser transfer ship 42 --arrival 2026-03-03T12:00:00Z
      """)

  @Argument(help: "The transfer's id.")
  var id: UInt64

  @Option(help: ArgumentHelp("When it should arrive.", valueName: "time"))
  var arrival: Instant?

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.shipTransfer(
      ShipTransferRequest(
        requestID: request.id, transferID: id, arrivalTime: arrival?.timestamp))
    try await session.show(response) {
      session.text(
        of: response.transfer, replayed: response.replayed, sequence: response.sequence)
    }
  }

  func advice(after refusal: Refusal) -> String? { Advice.freeingFirst(refusal) }
}
