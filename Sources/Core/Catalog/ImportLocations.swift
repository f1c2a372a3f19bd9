import Messages
import Store

extension Core {
  /// Makes locations known or changes them, a row each (MD-07).
  ///
  /// - Throws: `tooManyRows`. Of a row, told in the answer: `codeInvalid`, `rowTwice`, then as `judge`.
  public func importLocations(
    _ request: ImportLocationsRequest, in tx: Transaction
  ) throws(Refusal) -> ImportLocationsResponse {
    let rows = request.rows.map {
      ImportedRow(line: $0.line, change: $0.location ?? LocationChange())
    }
    let result = try importRows(rows, code: \.code) { change throws(Refusal) in
      let judged = try judge(
        change, of: try knownLocation(change.code, in: tx), at: "", in: tx)
      return try write(judged, in: tx)
    }
    return ImportLocationsResponse(sequence: tx.sequence, result: result)
  }
}
