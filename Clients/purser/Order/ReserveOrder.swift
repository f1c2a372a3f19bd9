import ArgumentParser
import PurserClient

struct ReserveOrder: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reserve",
    abstract: "Claim stock for the units of an accepted order that have none.",
    discussion: """
      EXAMPLES
        purser order reserve 42
        purser order reserve 42 --mode partial
      """)

  @OptionGroup var order: OrderArgument

  @Option(help: "What becomes of it if there is too little.")
  var mode = Word(AcceptMode.allOrNothing)

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.reserveOrder(
      ReserveOrderRequest(
        requestID: request.id, orderID: try await session.id(of: order.name), mode: mode.value))
    try await session.show(response) {
      try await session.text(
        of: response.order, shortfalls: response.shortfalls, replayed: response.replayed,
        sequence: response.sequence)
    }
  }

  func advice(after refusal: Refusal) -> String? { Advice.claimingLess(refusal) }
}
