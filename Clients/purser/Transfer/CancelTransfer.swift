import ArgumentParser
import PurserClient

struct CancelTransfer: Verb {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Give a draft up.",
    discussion: """
      EXAMPLE
        purser transfer cancel 42 --reason "not needed"
      """)

  @Argument(help: "The transfer's id.")
  var id: UInt64

  @Option(help: "Why, for people.")
  var reason: String

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.cancelTransfer(
      CancelTransferRequest(requestID: request.id, transferID: id, reason: reason))
    try await session.show(response) {
      session.text(
        of: response.transfer, replayed: response.replayed, sequence: response.sequence)
    }
  }
}
