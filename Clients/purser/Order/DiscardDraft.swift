import ArgumentParser
import PurserClient

struct DiscardDraft: Verb {
  static let configuration = CommandConfiguration(
    commandName: "discard", abstract: "Give a draft up.",
    discussion: """
      EXAMPLE
        purser order discard 42 --reason "never paid"
      """)

  @OptionGroup var order: OrderArgument

  @Option(help: "Why, for people.")
  var reason = ""

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.discardDraft(
      DiscardDraftRequest(
        requestID: request.id, orderID: try await session.id(of: order.name), reason: reason))
    try await session.show(response) {
      try await session.text(
        of: response.order, replayed: response.replayed, sequence: response.sequence)
    }
  }
}
