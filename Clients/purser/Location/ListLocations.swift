import ArgumentParser
import PurserClient

struct ListLocations: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the locations in the order of their creation.",
    discussion: """
      EXAMPLE
        purser location list
      """)

  @OptionGroup var list: ListOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let daemon = try await session.daemon
    try await session.list(rows: \.locations, token: \.nextPageToken, limit: list.limit) {
      try await daemon.listLocations(ListLocationsRequest(page: $0))
    } table: {
      table(of: $0)
    }
  }
}
