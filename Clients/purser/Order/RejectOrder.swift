import ArgumentParser
import PurserClient

struct RejectOrder: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Turn down an order that was left waiting.",
    discussion: """
      EXAMPLE
        purser order reject 42 --reason "address unknown"
      """)

  @OptionGroup var order: OrderArgument

  @Option(help: "Why, for people.")
  var reason: String

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.rejectOrder(
      RejectOrderRequest(
        requestID: request.id, orderID: try await session.id(of: order.name), reason: reason))
    try await session.show(response) {
      try await session.text(
        of: response.order, replayed: response.replayed, sequence: response.sequence)
    }
  }
}
