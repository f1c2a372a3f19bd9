import ArgumentParser
import PurserClient

struct ListTransfers: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List transfers, the oldest first.",
    discussion: """
      EXAMPLES
        purser transfer list
        purser transfer list --state in-transit --location BER
      """)

  @Option(help: "Only transfers in this state (default: in any).")
  var state: Word<TransferState>?

  @Option(help: ArgumentHelp("Only from or to this location.", valueName: "code"))
  var location = ""

  @OptionGroup var list: ListOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let daemon = try await session.daemon
    try await session.list(rows: \.transfers, token: \.nextPageToken, limit: list.limit) {
      try await daemon.listTransfers(
        ListTransfersRequest(
          state: state?.value ?? .unspecified, location: location, page: $0))
    } table: {
      table(of: $0)
    }
  }
}
