import ArgumentParser
import PurserClient

struct UnallocateOrder: Verb {
  static let configuration = CommandConfiguration(
    commandName: "unallocate", abstract: "Make allocated units reserved again.",
    discussion: """
      EXAMPLES
        purser order unallocate 42
        purser order unallocate WEB/1043 --line 1=2
      """)

  @OptionGroup var order: OrderArgument

  @Option(
    name: .customLong("line"),
    help: ArgumentHelp(
      "Give back only this much of this line; once for each.", valueName: "number=quantity"))
  var lines: [LineQuantityArgument] = []

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.unallocateOrder(
      UnallocateOrderRequest(
        requestID: request.id, orderID: try await session.id(of: order.name),
        lines: try await session.lines(lines, of: order.name)))
    try await session.show(response) {
      try await session.text(
        of: response.order, replayed: response.replayed, sequence: response.sequence)
    }
  }
}
