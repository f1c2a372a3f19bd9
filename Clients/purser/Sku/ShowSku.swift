import ArgumentParser
import PurserClient

struct ShowSku: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a SKU.",
    discussion: """
      As JSON it is the contract's Sku alone: 'purser external-id list sku' lists what other systems
      call it.

      EXAMPLE
        purser sku show SHIRT-M
      """)

  @Argument(help: "The SKU's code.")
  var code: String

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.getSku(GetSkuRequest(code: code))
    try await session.show(response) {
      guard let sku = response.sku else { return "" }
      return session.text(of: facts(of: sku, externalIDs: try await externalIDs(in: session)))
    }
  }

  private func externalIDs(in session: Session) async throws -> [ExternalId] {
    let daemon = try await session.daemon
    let mappings = try await session.gather(rows: \.mappings, token: \.nextPageToken) {
      try await daemon.listExternalIds(ListExternalIdsRequest(kind: .sku, code: code, page: $0))
    }
    return mappings.mappings.compactMap(\.externalID)
  }
}
