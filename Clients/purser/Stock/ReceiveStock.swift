import ArgumentParser
import PurserClient

struct ReceiveStock: Verb {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: "Add good stock at a location.",
    discussion: """
      EXAMPLES
        purser stock receive SHIRT-M --location AMS --quantity 10 --reference DN-2291
        purser stock receive FLOUR --location AMS --quantity 2.5
      """)

  @Argument(help: "The SKU's code.")
  var sku: String

  @Option(help: ArgumentHelp("Where it lies.", valueName: "code"))
  var location: String

  @Option(parsing: .unconditional, help: "How much, in the SKU's unit.")
  var quantity: Quantity

  @Option(help: "Why, for people.")
  var reason = ""

  @Option(help: "The document that caused it: a delivery note, a receipt number.")
  var reference = ""

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let item = try await session.sku(sku)
    let response = try await session.daemon.receive(
      ReceiveRequest(
        requestID: request.id, sku: sku, location: location,
        quantity: try quantity.units(of: item), reason: reason, reference: reference))
    try await session.show(response) {
      session.text(of: table(of: response.position.rows, item))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
