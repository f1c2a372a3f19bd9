import ArgumentParser
import PurserClient

struct SetStock: Verb {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set what is on hand, if it is what you believe it to be.",
    discussion: """
      For a count, or a system that is the master of the stock. The difference is one of good stock.
      What is claimed stays claimed.

      EXAMPLE
        purser stock set SHIRT-M --location AMS --expected 10 --on-hand 8 --reason "yearly count"
      """)

  @Argument(help: "The SKU's code.")
  var sku: String

  @Option(help: ArgumentHelp("Where it lies.", valueName: "code"))
  var location: String

  @Option(parsing: .unconditional, help: "What you believe to be on hand, in the SKU's unit.")
  var expected: Quantity

  @Option(parsing: .unconditional, help: "What is to be on hand.")
  var onHand: Quantity

  @Option(help: "Why, for people.")
  var reason: String

  @Option(help: "The document that caused it.")
  var reference = ""

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let item = try await session.sku(sku)
    let response = try await session.daemon.setOnHand(
      SetOnHandRequest(
        requestID: request.id, sku: sku, location: location,
        expected: try expected.units(of: item), onHand: try onHand.units(of: item),
        reason: reason, reference: reference))
    try await session.show(response) {
      session.text(of: table(of: response.position.rows, item))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }

  func advice(after refusal: Refusal) -> String? { Advice.freeingFirst(refusal) }
}
