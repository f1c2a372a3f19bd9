import PurserClient

/// What became of a file's rows.
struct ImportTally {
  let rowCount: Int
  var faults: [RowFault]
  private(set) var created: UInt32 = 0
  private(set) var updated: UInt32 = 0
  private(set) var unchanged: UInt32 = 0
  /// Whether it was written, and not only checked.
  private(set) var isWritten = false

  init(rowCount: Int, faults: [RowFault]) {
    self.rowCount = rowCount
    self.faults = faults
  }

  /// - Parameter sentence: how people are told what is wrong with a row.
  mutating func add(_ result: ImportResult?, _ sentence: (RowError) -> String) {
    guard let result else { return }
    created += result.created
    updated += result.updated
    unchanged += result.unchanged
    faults += result.errors.map { RowFault($0, message: sentence($0)) }
  }

  /// What was counted so far was only asked; now it is written.
  mutating func begin() {
    (created, updated, unchanged, isWritten) = (0, 0, 0, true)
  }

  /// A row with two faults is one wrong row.
  var wrongCount: Int { Set(faults.filter { !$0.isOfHeader }.map(\.line)).count }
}

extension Session {
  /// Shows every fault with its line, then the figures.
  ///
  /// - Throws: `WrongRows` if anything is wrong.
  func show(_ tally: ImportTally, _ options: ImportOptions) throws {
    show(
      [
        ("rows", tally.rowCount), ("created", Int(tally.created)), ("updated", Int(tally.updated)),
        ("unchanged", Int(tally.unchanged)), ("wrong", tally.wrongCount),
      ], tally.faults, isWritten: tally.isWritten, options, check: "Only checked")
    try refuse(
      tally.faults, wrong: tally.wrongCount, of: tally.rowCount, "rows",
      isWritten: tally.isWritten, options)
  }

  /// The figures of an import, and what is wrong with its file.
  ///
  /// - Parameter check: what a dry run was: "Only checked".
  func show(
    _ figures: [(name: String, count: Int)], _ faults: [RowFault], isWritten: Bool,
    _ options: ImportOptions, check: String
  ) {
    let title =
      if isWritten { "" } else if options.isRehearsal { "\(check); it would be:\n" } else {
        "Nothing was written; the check found:\n"
      }
    let faults = faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    if globals.output == .table {
      for fault in faults { console.complain(fault.text(in: options.name)) }
    }
    show(
      [JSONValue.Member("file", .string(options.name))]
        + figures.map { JSONValue.Member($0.name, .number("\($0.count)")) }
        + [
          JSONValue.Member("written", .bool(isWritten)),
          JSONValue.Member("errors", .array(faults.map(\.json))),
        ],
      title
        + text(
          of: Table(
            figures.map { .number($0.name.uppercased()) }, [figures.map { "\($0.count)" }])))
  }

  /// - Throws: `WrongRows` if there are faults.
  func refuse(
    _ faults: [RowFault], wrong: Int, of count: Int, _ what: String, isWritten: Bool,
    _ options: ImportOptions
  ) throws(WrongRows) {
    guard !faults.isEmpty else { return }
    guard !faults.contains(where: \.isOfHeader) else {
      throw WrongRows(sentence: "the header of \(options.name) is wrong, so nothing was written")
    }
    throw WrongRows(
      sentence:
        "\(wrong) of \(count) \(what) of \(options.name) \(wrong == 1 ? "is" : "are") wrong, "
        + (isWritten ? "the others are taken" : "so nothing was written"))
  }
}
