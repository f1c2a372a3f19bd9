import ArgumentParser
import PurserClient

struct StockLedger: Verb {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "List every change to a SKU's stock: who, when and why.",
    discussion: """
      AFTER is what the bucket, good or damaged, had then.

      EXAMPLE
        purser stock ledger SHIRT-M --location AMS
      """)

  @Argument(help: "The SKU's code.")
  var sku: String

  @Option(help: ArgumentHelp("Only this location.", valueName: "code"))
  var location = ""

  @OptionGroup var list: ListOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let daemon = try await session.daemon
    try await session.list(rows: \.entries, token: \.nextPageToken, limit: list.limit) {
      try await daemon.listStockLedger(
        ListStockLedgerRequest(sku: sku, location: location, page: $0))
    } table: {
      table(of: $0, scale: try await session.sku(sku).scale)
    }
  }

  private func table(of entries: [StockLedgerEntry], scale: UInt32) -> Table {
    Table(
      [
        .number("SEQUENCE").ifThereIsRoom, .text("TIME"), .text("LOCATION"), .text("WHAT"),
        .text("BUCKET"),
        .number("CHANGE"), .number("AFTER"), .long("WHO"), .long("REASON"), .long("REFERENCE"),
      ],
      entries.map {
        [
          "\($0.sequence)", time($0.time), $0.location, $0.kind, word($0.bucket),
          ($0.change > 0 ? "+" : "") + Quantity.text($0.change, scale: scale),
          Quantity.text($0.after, scale: scale),
          who($0.principal, for: $0.actor), $0.reason, $0.reference,
        ]
      })
  }
}
