import ArgumentParser
import PurserClient

struct ShowStock: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the stock of a SKU, location by location.",
    discussion: """
      FREE is what is good and not claimed: by holds (HELD), reservations or allocations.
      IN TRANSIT is on its way here from another location, and on hand nowhere.

      EXAMPLES
        purser stock show SHIRT-M
        purser stock show SHIRT-M --location AMS
      """)

  @Argument(help: "The SKU's code.")
  var sku: String

  @Option(help: ArgumentHelp("Only this location.", valueName: "code"))
  var location = ""

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.getPositions(
      GetPositionsRequest(sku: sku, location: location))
    try await session.show(response) {
      session.text(of: table(of: response.positions, try await session.sku(sku)))
    }
  }
}
