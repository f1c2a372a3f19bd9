import ArgumentParser
import PurserClient

struct CloseTransfer: Verb {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "End a transfer: what is still in transit is lost.",
    discussion: """
      EXAMPLE
        purser transfer close 42 --reason "the truck burned"
      """)

  @Argument(help: "The transfer's id.")
  var id: UInt64

  @Option(help: "Why something is lost, for people.")
  var reason = ""

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.closeTransfer(
      CloseTransferRequest(requestID: request.id, transferID: id, reason: reason))
    try await session.show(response) {
      session.text(
        of: response.transfer, replayed: response.replayed, sequence: response.sequence)
    }
  }
}
