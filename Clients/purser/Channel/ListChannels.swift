import ArgumentParser
import PurserClient

struct ListChannels: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the channels in the order of their creation.",
    discussion: """
      EXAMPLE
        purser channel list
      """)

  @OptionGroup var list: ListOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let daemon = try await session.daemon
    try await session.list(rows: \.channels, token: \.nextPageToken, limit: list.limit) {
      try await daemon.listChannels(ListChannelsRequest(page: $0))
    } table: {
      table(of: $0)
    }
  }
}
