import ArgumentParser
import PurserClient

struct ListReservations: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List reservations, the oldest first.",
    discussion: """
      EXAMPLES
        purser reservation list
        purser reservation list --state released --owner order-1042
      """)

  @Option(help: "Only claims in this state.")
  var state = StateFilter.only(.firm)

  @Option(help: "Only this owner's.")
  var owner = ""

  @OptionGroup var list: ListOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    try await session.listClaims(state, owner: owner, limit: list.limit)
  }
}
