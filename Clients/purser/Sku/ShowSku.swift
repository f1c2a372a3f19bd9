import ArgumentParser
import PurserClient

struct ShowSku: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a SKU.",
    discussion: """
      EXAMPLE
        purser sku show SHIRT-M
      """)

  @Argument(help: "The SKU's code.")
  var code: String

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.getSku(GetSkuRequest(code: code))
    try await session.show(response) { response.sku.map { session.text(of: facts(of: $0)) } ?? "" }
  }
}
