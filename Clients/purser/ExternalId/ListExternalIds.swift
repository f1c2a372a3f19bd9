import ArgumentParser
import PurserClient

struct ListExternalIds: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the ids of other systems, of one thing or of all of a kind.",
    discussion: """
      EXAMPLES
        purser external-id list sku
        purser external-id list sku SHIRT-M
      """)

  @Argument(help: "Of what.")
  var kind: Word<ExternalKind>

  @Argument(help: "Only of this one.")
  var code = ""

  @OptionGroup var list: ListOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let daemon = try await session.daemon
    try await session.list(rows: \.mappings, token: \.nextPageToken, limit: list.limit) {
      try await daemon.listExternalIds(
        ListExternalIdsRequest(kind: kind.value, code: code, page: $0))
    } table: { mappings in
      Table(
        [.text("CODE"), .text("SYSTEM"), .text("ID")],
        mappings.map { [$0.code, $0.externalID?.system ?? "", $0.externalID?.id ?? ""] })
    }
  }
}
