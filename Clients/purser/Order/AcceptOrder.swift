import ArgumentParser
import PurserClient

struct AcceptOrder: Verb {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Accept an order that was left waiting: claim the stock of all its lines.",
    discussion: """
      EXAMPLES
        purser order accept 42
        purser order accept WEB/1043 --hold 41 --hold-owner cart-7
      """)

  @OptionGroup var order: OrderArgument

  @Option(help: "What becomes of it if there is too little.")
  var mode = Word(AcceptMode.allOrNothing)

  @OptionGroup var takeover: TakeoverOptions

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.acceptOrder(
      AcceptOrderRequest(
        requestID: request.id, orderID: try await session.id(of: order.name), mode: mode.value,
        hold: takeover.reference))
    try await session.show(response) {
      try await session.text(
        of: response.order, shortfalls: response.shortfalls, replayed: response.replayed,
        sequence: response.sequence)
    }
  }

  func advice(after refusal: Refusal) -> String? { Advice.claimingLess(refusal) }
}
