import ArgumentParser
import PurserClient

struct ImportSkus: Verb {
  static let columns: [ImportColumn] = [
    .required("code", "the seller's code"),
    .optional("description", "for people"),
    .optional("unit", "what one is counted in, such as kg; fixed once it is there (default: each)"),
    .optional("scale", "decimal places of its quantities, 0 to 6; fixed too (default: 0)"),
    .optional("status", "active or inactive (default: active)"),
    .optional("weight_grams", "of one unit, as it is shipped"),
    .optional("length_mm", "its length, with width_mm and height_mm"),
    .optional("width_mm", "its width"),
    .optional("height_mm", "its height"),
    .optional("cost", "what one costs us: 12.99 EUR, or 12.99 with a currency"),
    .optional("price", "what one is sold for, written as the cost is"),
    .optional("currency", "of cost and price, such as EUR"),
    .optional("external_ids", "what other systems call it: shopify:4711 erp:A-17"),
  ]

  /// Such a file, as the help shows it.
  static let example = """
    code,description,unit,scale,price,external_ids
    SHIRT-M,"Shirt, medium",,,19.99 EUR,shopify:4711
    FLOUR,"Flour, organic",kg,3,1.20 EUR,
    """

  static let configuration = CommandConfiguration(
    commandName: "skus", abstract: "Make SKUs known or change them, a row each.",
    discussion: """
      \(columns.help)

      A FILE
      \(indented(example))

      \(fileHelp)

      \(takingHelp)

      EXAMPLES
        purser import skus skus.csv --dry-run
        purser import skus skus.csv
        purser import skus - --format jsonl --partial
        purser import skus --template
      """)

  @OptionGroup var options: ImportOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    if options.template { return session.console.print(Self.columns.header) }
    let file = ImportFile(
      try options.bytes(on: session.console), options.formatOfFile, columns: Self.columns)
    let rows = Self.rows(of: file)
    let (daemon, patience) = (try await session.daemon, session.patience)
    try await session.importRows(rows, options) { rows, validateOnly throws(PurserError) in
      try await daemon.importSkus(
        ImportSkusRequest(rows: rows, validateOnly: validateOnly), timeout: patience
      ).result
    }
  }

  /// Its rows, before anything is sent.
  static func rows(of file: ImportFile) -> ImportRows<SkuRow> {
    var rows = ImportRows(file, key: { [$0.cells["code"] ?? ""] }, row: row)
    rows.refuseSharedIDs()
    return rows
  }

  private static func row(_ cells: inout Cells) -> SkuRow {
    SkuRow(
      line: UInt32(cells.row.line),
      sku: SkuChange(
        code: cells.required("code"), description: cells.text("description"),
        unit: cells.text("unit"), scale: cells.integer("scale"),
        status: cells.word("status") ?? .unspecified, weightGrams: cells.integer("weight_grams"),
        dimensions: dimensions(&cells), cost: cells.money("cost", currency: "currency"),
        price: cells.money("price", currency: "currency"), externalIDs: externalIDs(&cells)))
  }

  /// All three or none.
  private static func dimensions(_ cells: inout Cells) -> Dimensions? {
    let names = ["length_mm", "width_mm", "height_mm"]
    let given = names.filter { cells.text($0) != nil }
    guard !given.isEmpty else { return nil }
    for name in names where !given.contains(name) {
      cells.fault(name, .valueMissing, "\(name) is missing: give all three dimensions, or none")
    }
    return Dimensions(
      lengthMillimeters: cells.integer("length_mm") ?? 0,
      widthMillimeters: cells.integer("width_mm") ?? 0,
      heightMillimeters: cells.integer("height_mm") ?? 0)
  }

  private static func externalIDs(_ cells: inout Cells) -> [ExternalId] {
    (cells.words("external_ids") ?? []).compactMap { word in
      if let id = ExternalIDArgument(argument: word) { return id.id }
      cells.fault(
        "external_ids", .valueInvalid,
        "external_ids takes words such as shopify:4711, not \"\(word)\"")
      return nil
    }
  }
}

extension ImportRows<SkuRow> {
  /// Another system's id stands for one SKU. The daemon sees a batch at a time, and so would find an id that stands in two
  /// batches only after it has written the first.
  fileprivate mutating func refuseSharedIDs() {
    var seen: [[UInt8]: SkuRow] = [:]
    rows.removeAll { row in
      let ids = row.sku?.externalIDs.map { "\($0.system):\($0.id)" } ?? []
      for id in ids {
        if let first = seen[Array(id.utf8)] {
          faults.append(RowFault(sharing: id, row, first))
          return true
        }
      }
      for id in ids { seen[Array(id.utf8)] = row }
      return false
    }
  }
}

extension RowFault {
  fileprivate init(sharing id: String, _ row: SkuRow, _ first: SkuRow) {
    self.init(
      line: Int(row.line), column: "external_ids", reason: .externalIDTaken,
      message: "\(id) is of \(first.sku?.code ?? "") already, on line \(first.line)")
  }
}
