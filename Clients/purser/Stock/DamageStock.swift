import ArgumentParser
import PurserClient

struct DamageStock: Verb {
  static let configuration = CommandConfiguration(
    commandName: "damage", abstract: "Move good stock to damaged: on hand still, and not sold.",
    discussion: """
      EXAMPLE
        purser stock damage SHIRT-M --location AMS --quantity 2 --reason "fell in the paint"
      """)

  @OptionGroup var change: DamageOptions
  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let item = try await session.sku(change.sku)
    let response = try await session.daemon.damage(
      DamageRequest(
        requestID: request.id, sku: change.sku, location: change.location,
        quantity: try change.quantity.units(of: item), reason: change.reason,
        reference: change.reference))
    try await session.show(response) {
      session.text(of: table(of: response.position.rows, item))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }

  func advice(after refusal: Refusal) -> String? { Advice.freeingFirst(refusal) }
}

/// What `stock damage` and `stock undamage` take.
struct DamageOptions: ParsableArguments {
  @Argument(help: "The SKU's code.")
  var sku: String

  @Option(help: ArgumentHelp("Where it lies.", valueName: "code"))
  var location: String

  @Option(parsing: .unconditional, help: "How much, in the SKU's unit.")
  var quantity: Quantity

  @Option(help: "Why, for people.")
  var reason: String

  @Option(help: "The document that caused it.")
  var reference = ""
}
