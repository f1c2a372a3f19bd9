import ArgumentParser
import PurserClient

struct ImportChannels: Verb {
  static let columns: [ImportColumn] = [
    .required("code", "its code"),
    .optional("name", "for people"),
    .optional("kind", Word<ChannelKind>.allValueStrings.joined(separator: ", ")),
    .optional("locations", "all codes that it sells from, in their order: AMS BER"),
    .optional("priority", "the greater, the sooner it is served where it matters (default: 0)"),
    .optional("buffer", "whole units of each SKU kept out of what is published (default: 0)"),
  ]

  /// Such a file, as the help shows it.
  static let example = """
    code,name,kind,locations,buffer
    WEB,Our shop,storefront,AMS BER,
    MARKET,A marketplace,marketplace,AMS,2
    """

  static let configuration = CommandConfiguration(
    commandName: "channels", abstract: "Make channels known or change them, a row each.",
    discussion: """
      \(columns.help)

      A FILE
      \(indented(example))

      \(fileHelp)

      \(takingHelp)

      EXAMPLES
        purser import channels channels.csv --dry-run
        purser import channels channels.csv
        purser import channels --template
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
      try await daemon.importChannels(
        ImportChannelsRequest(rows: rows, validateOnly: validateOnly), timeout: patience
      ).result
    }
  }

  /// Its rows, before anything is sent.
  static func rows(of file: ImportFile) -> ImportRows<ChannelRow> {
    ImportRows(file, key: { [$0.cells["code"] ?? ""] }, row: row)
  }

  private static func row(_ cells: inout Cells) -> ChannelRow {
    ChannelRow(
      line: UInt32(cells.row.line),
      channel: ChannelChange(
        code: cells.required("code"), name: cells.text("name"),
        kind: cells.word("kind") ?? .unspecified,
        locations: cells.words("locations").map { ChannelLocations(codes: $0) },
        priority: cells.integer("priority"), buffer: cells.integer("buffer")))
  }
}
