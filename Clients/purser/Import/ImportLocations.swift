import ArgumentParser
import PurserClient

struct ImportLocations: Verb {
  static let columns: [ImportColumn] = [
    .required("code", "its code"),
    .optional("name", "for people"),
    .optional("kind", Word<LocationKind>.allValueStrings.joined(separator: ", ")),
    .optional("sell_enabled", "channels may sell what lies there: yes or no (default: yes)"),
    .optional("ship_enabled", "parcels may leave from there (default: yes)"),
    .optional("return_enabled", "returns may come in there (default: yes)"),
    .optional("time_zone", "IANA name, such as Europe/Amsterdam (default: UTC)"),
  ]

  /// Such a file, as the help shows it.
  static let example = """
    code,name,kind,return_enabled,time_zone
    AMS,"Amsterdam, harbor",warehouse,yes,Europe/Amsterdam
    ACME,Acme,supplier,no,
    """

  static let configuration = CommandConfiguration(
    commandName: "locations", abstract: "Make locations known or change them, a row each.",
    discussion: """
      \(columns.help)

      A FILE
      \(indented(example))

      \(fileHelp)

      \(takingHelp)

      EXAMPLES
        purser import locations locations.csv --dry-run
        purser import locations locations.csv
        purser import locations --template
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
      try await daemon.importLocations(
        ImportLocationsRequest(rows: rows, validateOnly: validateOnly), timeout: patience
      ).result
    }
  }

  /// Its rows, before anything is sent.
  static func rows(of file: ImportFile) -> ImportRows<LocationRow> {
    ImportRows(file, key: { [$0.cells["code"] ?? ""] }, row: row)
  }

  private static func row(_ cells: inout Cells) -> LocationRow {
    LocationRow(
      line: UInt32(cells.row.line),
      location: LocationChange(
        code: cells.required("code"), name: cells.text("name"),
        kind: cells.word("kind") ?? .unspecified, sellEnabled: cells.flag("sell_enabled"),
        shipEnabled: cells.flag("ship_enabled"), returnEnabled: cells.flag("return_enabled"),
        timeZone: cells.text("time_zone") ?? ""))
  }
}
