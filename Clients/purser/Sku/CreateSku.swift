import ArgumentParser
import PurserClient

struct CreateSku: Verb {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Make a SKU known.",
    discussion: """
      Unit and scale stay as they are for ever: with scale 3, quantities have three decimals.

      EXAMPLES
        purser sku create SHIRT-M --description "Shirt, medium" --price 19.99EUR
        purser sku create FLOUR --unit kg --scale 3 --weight-grams 1000
      """)

  @Argument(help: "The seller's code for it: up to 64 characters without spaces.")
  var code: String

  @Option(help: "What one is counted in.")
  var unit = "each"

  @Option(help: "Decimal places of its quantities, 0 to 6.")
  var scale: UInt32 = 0

  @OptionGroup var sku: SkuOptions
  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.createSku(
      CreateSkuRequest(
        requestID: request.id, code: code, description: sku.description ?? "", unit: unit,
        scale: scale, status: sku.status?.value ?? .unspecified,
        weightGrams: sku.weightGrams ?? 0, dimensions: sku.size?.dimensions,
        cost: sku.cost?.money, price: sku.price?.money))
    try await session.show(response) {
      session.text(of: table(of: response.sku.rows))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
