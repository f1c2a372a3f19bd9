import ArgumentParser
import PurserClient

struct AllocateOrder: Verb {
  static let configuration = CommandConfiguration(
    commandName: "allocate", abstract: "Make reserved units ready for work where they lie.",
    discussion: """
      EXAMPLES
        purser order allocate 42
        purser order allocate WEB/1043 --line 1=2
      """)

  @OptionGroup var order: OrderArgument

  @Option(
    name: .customLong("line"),
    help: ArgumentHelp(
      "Allocate only this much of this line; once for each.", valueName: "number=quantity"))
  var lines: [LineQuantityArgument] = []

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.allocateOrder(
      AllocateOrderRequest(
        requestID: request.id, orderID: try await session.id(of: order.name),
        lines: try await session.lines(lines, of: order.name)))
    try await session.show(response) {
      try await session.text(
        of: response.order, replayed: response.replayed, sequence: response.sequence)
    }
  }
}
