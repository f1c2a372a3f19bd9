import ArgumentParser
import PurserClient

struct PlaceDraft: Verb {
  static let configuration = CommandConfiguration(
    commandName: "place-draft", abstract: "Place a draft, with the stock there is now.",
    discussion: """
      EXAMPLES
        purser order place-draft 42
        purser order place-draft WEB/1043 --mode partial
      """)

  @OptionGroup var order: OrderArgument

  @OptionGroup(title: "HOW IT IS ACCEPTED") var acceptance: AcceptanceOptions

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.placeDraft(
      PlaceDraftRequest(
        requestID: request.id, orderID: try await session.id(of: order.name),
        mode: acceptance.mode.value,
        withoutAcceptance: acceptance.withoutAcceptance, hold: acceptance.takeover.reference))
    try await session.show(response) {
      try await session.text(
        of: response.order, shortfalls: response.shortfalls, replayed: response.replayed,
        sequence: response.sequence)
    }
  }

  func advice(after refusal: Refusal) -> String? { Advice.claimingLess(refusal) }
}
