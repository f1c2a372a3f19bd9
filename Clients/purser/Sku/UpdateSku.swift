import ArgumentParser
import PurserClient

struct UpdateSku: Verb {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Change what is said of a SKU.",
    discussion: """
      What is not given stays as it is. Unit and scale can't be changed: quantities are counted in
      them. An inactive SKU is not sold: nothing new is claimed of it.

      EXAMPLES
        purser sku update SHIRT-M --price 17.99EUR --size 300x200x50
        purser sku update SHIRT-M --status inactive
        purser sku update SHIRT-M --external-id shopify:4711 --external-id erp:A-17
      """)

  @Argument(help: "The SKU's code.")
  var code: String

  @OptionGroup var sku: SkuOptions

  @Option(
    name: .customLong("external-id"),
    help: ArgumentHelp("What another system calls it; once for each.", valueName: "system:id"))
  var externalIDs: [ExternalIDArgument] = []

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.updateSku(
      UpdateSkuRequest(
        requestID: request.id,
        sku: SkuChange(
          code: code, description: sku.description, status: sku.status?.value ?? .unspecified,
          weightGrams: sku.weightGrams, dimensions: sku.size?.dimensions, cost: sku.cost?.money,
          price: sku.price?.money, externalIDs: externalIDs.map(\.id))))
    try await session.show(response) {
      session.text(of: table(of: response.sku.rows))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
