import ArgumentParser
import PurserClient

struct ListSkus: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the SKUs in the order of their creation.",
    discussion: """
      EXAMPLES
        purser sku list
        purser sku list --limit 10 --output jsonl
      """)

  @OptionGroup var list: ListOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let daemon = try await session.daemon
    try await session.list(rows: \.skus, token: \.nextPageToken, limit: list.limit) {
      try await daemon.listSkus(ListSkusRequest(page: $0))
    } table: {
      table(of: $0)
    }
  }
}
