import ArgumentParser
import PurserClient

struct ListOrders: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List orders, the oldest first.",
    discussion: """
      EXAMPLES
        purser order list
        purser order list --state placed --channel WEB
      """)

  @Option(help: "Only orders in this state (default: in any).")
  var state: Word<OrderState>?

  @Option(help: ArgumentHelp("Only this channel's.", valueName: "code"))
  var channel = ""

  @OptionGroup var list: ListOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let daemon = try await session.daemon
    try await session.list(rows: \.orders, token: \.nextPageToken, limit: list.limit) {
      try await daemon.listOrders(
        ListOrdersRequest(state: state?.value ?? .unspecified, channel: channel, page: $0))
    } table: {
      table(of: $0)
    }
  }
}
