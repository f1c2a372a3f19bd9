import ArgumentParser
import PurserClient

struct ImportStock: Verb {
  static let columns: [ImportColumn] = [
    .required("sku", "the SKU's code"),
    .required("location", "where it lies"),
    .required("quantity", "what is to be on hand, in the SKU's unit: 12, or 2.5"),
    .optional("expected", "what you believe to be on hand; without it the row opens the position"),
  ]

  static let configuration = CommandConfiguration(
    commandName: "stock", abstract: "Open positions with their stock, or set it, a row each.",
    discussion: """
      \(columns.help)

      \(importHelp)

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
    let rows = ImportRows(
      file, key: { [$0.cells["sku"] ?? "", $0.cells["location"] ?? ""] },
      row: { Self.row(&$0, known) })
    let (daemon, patience) = (try await session.daemon, session.patience)
    try await session.importRows(rows, options) { rows, validateOnly throws(PurserError) in
      let result = try await daemon.importStock(
        ImportStockRequest(
          rows: rows, reason: reason, reference: reference, validateOnly: validateOnly),
        timeout: patience
      ).result
      return try await withoutRowsThatAreSo(result ?? ImportResult(), rows, known, daemon)
    }
  }

  /// What is on hand may be other than a row expects because the row was taken before, by an import that was interrupted:
  /// then it is what the row sets, and the row says what is so already. The others are told in the SKU's decimals.
  private func withoutRowsThatAreSo(
    _ result: ImportResult, _ rows: [StockRow], _ known: [String: Sku], _ daemon: PurserClient
  ) async throws(PurserError) -> ImportResult {
    var judged = result
    judged.errors = []
    for var error in result.errors {
      if error.reason == "ON_HAND_MISMATCH", let row = rows.first(where: { $0.line == error.line }),
        let expected = row.expected, let scale = known[row.sku]?.scale,
        let found = try await daemon.getPositions(
          GetPositionsRequest(sku: row.sku, location: row.location)
        ).positions.first?.onHand
      {
        if found == row.quantity {
          judged.unchanged += 1
          continue
        }
        error.message =
          "Of \(row.sku) at \(row.location) \(Quantity.text(found, scale: scale)) are on hand, not "
          + "\(Quantity.text(expected, scale: scale)): look again before it is set."
      }
      judged.errors.append(error)
    }
    return judged
  }

  /// - Parameter known: the SKUs of the file, as far as there are any.
  static func row(_ cells: inout Cells, _ known: [String: Sku]) -> StockRow {
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
