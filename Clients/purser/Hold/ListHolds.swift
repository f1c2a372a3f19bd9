import ArgumentParser
import PurserClient

struct ListHolds: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List holds, the oldest first.",
    discussion: """
      EXAMPLES
        purser hold list --owner cart-7
        purser hold list --state expired
      """)

  @Option(help: "Only claims in this state.")
  var state = StateFilter.only(.held)

  @Option(help: "Only this owner's.")
  var owner = ""

  @OptionGroup var list: ListOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    try await session.listClaims(state, owner: owner, limit: list.limit)
  }
}
