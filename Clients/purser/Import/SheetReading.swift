import PurserClient

/// What an import makes of a file before anything is sent: its rows and all that is wrong with it. For those who look
/// at imports from outside (Proof/Campaigns/Fuzz): the verbs go the same way, each with its own row.
package struct SheetReading {
  package enum Kind: String, CaseIterable, Sendable {
    case skus, locations, channels, stock, orders

    package var columns: [String] { all.map(\.name) }

    var all: [ImportColumn] {
      switch self {
      case .skus: ImportSkus.columns
      case .locations: ImportLocations.columns
      case .channels: ImportChannels.columns
      case .stock: ImportStock.columns
      case .orders: OrderColumns.all
      }
    }
  }

  /// Of the file's rows that have the right form, the cells by their columns.
  package let cells: [[String: String]]
  /// With those that are wrong.
  package let rowCount: Int
  /// What is wrong, and on which line.
  package let faults: [(line: Int, message: String)]
  /// The wire form of what would be sent, each with its first line.
  package let accepted: [(line: Int, message: [UInt8])]

  /// - Parameter skus: those that the daemon would know of.
  package init(_ bytes: [UInt8], _ kind: Kind, isCSV: Bool, skus: [Sku] = []) {
    let file = ImportFile(bytes, isCSV ? .csv : .jsonl, columns: kind.all)
    let known = Dictionary(uniqueKeysWithValues: skus.map { ($0.code, $0) })
    let wrong: [RowFault]
    switch kind {
    case .skus:
      let sheet = ImportSkus.rows(of: file)
      (wrong, accepted) = (sheet.faults, sheet.rows.map { (Int($0.line), $0.sku?.encoded() ?? []) })
    case .locations:
      let sheet = ImportLocations.rows(of: file)
      (wrong, accepted) = (
        sheet.faults, sheet.rows.map { (Int($0.line), $0.location?.encoded() ?? []) }
      )
    case .channels:
      let sheet = ImportChannels.rows(of: file)
      (wrong, accepted) = (
        sheet.faults, sheet.rows.map { (Int($0.line), $0.channel?.encoded() ?? []) }
      )
    case .stock:
      let sheet = ImportStock.rows(of: file, known)
      (wrong, accepted) = (
        sheet.faults,
        sheet.rows.map { row in
          var content = row
          content.line = 0
          return (Int(row.line), content.encoded())
        }
      )
    case .orders:
      let sheet = isCSV ? OrderSheet(file, known) : OrderSheet(jsonLines: bytes)
      (wrong, accepted) = (sheet.faults, sheet.orders.map { ($0.line, $0.order.encoded()) })
    }
    cells = file.rows.map(\.cells)
    rowCount = file.rowCount
    faults = wrong.map { ($0.line, $0.message) }
  }
}
