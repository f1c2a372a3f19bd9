import ArgumentParser
import PurserClient

struct AdjustStock: Verb {
  static let configuration = CommandConfiguration(
    commandName: "adjust", abstract: "Correct good stock by a difference, with a reason.",
    discussion: """
      EXAMPLES
        purser stock adjust SHIRT-M --location AMS --change -2 --reason "fell in the paint"
        purser stock adjust SHIRT-M --location AMS --change 1 --reason "found behind the shelf"
      """)

  @Argument(help: "The SKU's code.")
  var sku: String

  @Option(help: ArgumentHelp("Where it lies.", valueName: "code"))
  var location: String

  @Option(parsing: .unconditional, help: "What to add, in the SKU's unit; negative takes away.")
  var change: Quantity

  @Option(help: "Why, for people.")
  var reason: String

  @Option(help: "The document that caused it.")
  var reference = ""

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let item = try await session.sku(sku)
    let response = try await session.daemon.adjust(
      AdjustRequest(
        requestID: request.id, sku: sku, location: location, change: try change.units(of: item),
        reason: reason, reference: reference))
    try await session.show(response) {
      session.text(of: table(of: response.position.rows, item))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }

  func advice(after refusal: Refusal) -> String? { Advice.freeingFirst(refusal) }
}
