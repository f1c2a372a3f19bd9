import ArgumentParser
import PurserClient

struct CancelOrder: Verb {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Cancel all that is open, or of some lines a quantity.",
    discussion: """
      Exactly the stock that the canceled units claimed is given back.

      EXAMPLES
        purser order cancel 42 --reason "customer changed her mind"
        purser order cancel WEB/1043 --line 1=2 --line 3=0.5 --reason "out of print"
      """)

  @OptionGroup var order: OrderArgument

  @Option(help: "Why, for people.")
  var reason: String

  @Option(
    name: .customLong("line"),
    help: ArgumentHelp(
      "Cancel only this much of this line; once for each.", valueName: "number=quantity"))
  var lines: [LineQuantityArgument] = []

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.cancelOrder(
      CancelOrderRequest(
        requestID: request.id, orderID: try await session.id(of: order.name),
        lines: try await session.lines(lines, of: order.name), reason: reason))
    try await session.show(response) {
      try await session.text(
        of: response.order, replayed: response.replayed, sequence: response.sequence)
    }
  }
}
