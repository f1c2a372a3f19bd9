import PurserClient

/// Rows of a file that are sent to the daemon in batches, each row with its line.
struct ImportRows<Row: Sendable> {
  static var batchSize: Int { 500 }

  var rows: [Row] = []
  /// All that is wrong: with the file's form, with a cell, and, once it was asked, by the daemon's word.
  var faults: [RowFault] = []
  /// How many rows the file has, with those that are wrong.
  let rowCount: Int

  /// Reads each row of a file.
  ///
  /// - Parameters:
  ///   - key: what a row is about: a file says it once.
  ///   - row: reads the cells; what it returns counts only if nothing was wrong with them.
  init(_ file: ImportFile, key: (FileRow) -> [String], row: (inout Cells) -> Row) {
    faults = file.faults
    rowCount = file.rowCount
    var seen: [[UInt8]: Int] = [:]
    for fileRow in file.rows {
      var cells = Cells(fileRow)
      let row = row(&cells)
      faults += cells.faults
      guard cells.faults.isEmpty else { continue }
      let key = key(fileRow)
      // Codes have no blanks. They are the same only if their bytes are.
      if let first = seen.updateValue(fileRow.line, forKey: Array(key.joined(separator: " ").utf8))
      {
        faults.append(
          RowFault(
            line: fileRow.line, reason: .rowTwice,
            message: "\(key.joined(separator: " at ")) has a row already, on line \(first)"))
        continue
      }
      rows.append(row)
    }
  }
}

extension Session {
  /// Checks the rows of a file and writes them, as the options say, and shows what became of them.
  ///
  /// - Parameter send: gives the daemon a batch, or only asks it.
  func importRows<Row>(
    _ sheet: ImportRows<Row>, _ options: ImportOptions,
    send: (_ rows: [Row], _ validateOnly: Bool) async throws(PurserError) -> ImportResult?
  ) async throws {
    var tally = ImportTally(rowCount: sheet.rowCount, faults: sheet.faults)
    if !options.partial {
      try await sendBatches(of: sheet.rows, title: "checking") { rows, _ in
        do throws(PurserError) {
          tally.add(try await send(rows, true), sentence(of:))
        } catch {
          throw try ImportInterrupted(error, options, written: nil)
        }
      }
    }
    if !options.isRehearsal && (options.partial || tally.faults.isEmpty) {
      tally.begin()
      try await sendBatches(of: sheet.rows, title: "writing") { rows, done in
        do throws(PurserError) {
          tally.add(try await send(rows, false), sentence(of:))
        } catch {
          throw try ImportInterrupted(
            error, options, written: "\(done) of \(sheet.rowCount) rows")
        }
      }
    }
    try show(tally, options)
  }

  private func sendBatches<Row: Sendable>(
    of rows: [Row], title: String,
    _ send: (_ batch: [Row], _ done: Int) async throws -> Void
  ) async throws {
    try await ProgressBar.shown(in: self, title, of: "rows", count: rows.count) { progress in
      for start in stride(from: 0, to: rows.count, by: ImportRows<Row>.batchSize) {
        let end = min(start + ImportRows<Row>.batchSize, rows.count)
        try await send(Array(rows[start..<end]), start)
        await progress.advance(by: end - start)
      }
    }
  }
}
