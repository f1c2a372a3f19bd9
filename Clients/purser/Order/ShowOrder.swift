import ArgumentParser
import PurserClient

struct ShowOrder: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an order and its lines.",
    discussion: """
      EXAMPLES
        purser order show 42
        purser order show WEB/1043 --output json
      """)

  @OptionGroup var order: OrderArgument
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.order(order.name)
    try await session.show(response) {
      let order = response.order ?? Order()
      return session.text(of: facts(of: order, shipTo: response.shipTo)) + "\n"
        + session.text(of: try await session.table(of: response.lines, of: order))
    }
  }
}
