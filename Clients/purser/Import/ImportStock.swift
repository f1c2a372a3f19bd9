import ArgumentParser
import PurserClient

struct ImportStock: Verb {
  static let columns: [ImportColumn] = [
    .required("sku", "the SKU's code"),
    .required("location", "where it lies"),
    .required("quantity", "what is to be on hand, in the SKU's unit: 12, or 2.5"),
    .optional("expected", "what you believe to be on hand; without it the row opens the position"),
  ]

  /// Such a file, as the help shows it.
  static let example = """
    sku,location,quantity,expected
    SHIRT-M,AMS,10,
    FLOUR,AMS,2.5,3
    """

  static let configuration = CommandConfiguration(
    commandName: "stock", abstract: "Open positions with their stock, or set it, a row each.",
    discussion: """
      \(columns.help)

      A FILE
      \(indented(example))

      \(fileHelp)

      \(takingHelp)

      A row without expected opens a position, once. A row with it sets what is on hand if that is
      what was expected, or is what the row sets already, and fails otherwise.

      EXAMPLES
        purser import stock opening.csv --reference 2026-01
        purser import stock count.csv --reason "yearly count" --dry-run
        purser import stock --template
      """)

  @Option(help: "Why, for the ledger.")
  var reason = ""

  @Option(help: "The document that it comes from, for the ledger.")
  var reference = ""

  @OptionGroup var options: ImportOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    if options.template { return session.console.print(Self.columns.header) }
    let file = ImportFile(
      try options.bytes(on: session.console), options.formatOfFile, columns: Self.columns)
    let known = try await session.skus(Set(file.rows.compactMap { $0.cells["sku"] }))
    let rows = Self.rows(of: file, known)
    let (daemon, patience) = (try await session.daemon, session.patience)
    try await session.importRows(rows, options) { rows, validateOnly throws(PurserError) in
      try await daemon.importStock(
        ImportStockRequest(
          rows: rows, reason: reason, reference: reference, validateOnly: validateOnly),
        timeout: patience
      ).result
    }
  }

  /// Its rows, before anything is sent.
  ///
  /// - Parameter known: the SKUs of the file, as far as there are any.
  static func rows(of file: ImportFile, _ known: [String: Sku]) -> ImportRows<StockRow> {
    ImportRows(
      file, key: { [$0.cells["sku"] ?? "", $0.cells["location"] ?? ""] }, row: { row(&$0, known) })
  }

  private static func row(_ cells: inout Cells, _ known: [String: Sku]) -> StockRow {
    let sku = cells.required("sku")
    _ = cells.required("quantity")
    return StockRow(
      line: UInt32(cells.row.line), sku: sku, location: cells.required("location"),
      quantity: cells.units("quantity", of: known[sku]) ?? 0,
      expected: cells.units("expected", of: known[sku]))
  }
}

extension Cells {
  /// A quantity as the contract has it, by its SKU's scale. Of a SKU that nobody knows only the daemon says so: its
  /// quantity is of no account.
  mutating func units(_ column: String, of sku: Sku?) -> Int64? {
    guard let quantity = quantity(column) else { return nil }
    guard let sku else { return 0 }
    do throws(UsageError) {
      return try quantity.units(of: sku)
    } catch {
      fault(column, .valueInvalid, error.sentence)
      return nil
    }
  }
}
