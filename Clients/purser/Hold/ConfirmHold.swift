import ArgumentParser
import PurserClient

struct ConfirmHold: Verb {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Make a hold a reservation, under the same id.",
    discussion: """
      EXAMPLES
        purser hold confirm 42 --owner cart-7
        purser hold confirm 42 --owner cart-7 --reacquire
      """)

  @Argument(help: "The hold's id.")
  var id: UInt64

  @Option(help: "The hold's owner.")
  var owner: String

  @Flag(help: "If it has expired, claim the same stock anew.")
  var reacquire = false

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.confirm(
      ConfirmRequest(requestID: request.id, claimID: id, owner: owner, reacquire: reacquire))
    try await session.show(response) {
      session.text(of: response.claim)
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
