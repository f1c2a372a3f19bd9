import Messages
import Store

extension Core {
  /// Makes SKUs known or changes them, a row each (MD-07).
  ///
  /// - Throws: `tooManyRows`. Of a row, told in the answer: `codeInvalid`, `rowTwice`, then as `judge`.
  public func importSkus(
    _ request: ImportSkusRequest, in tx: Transaction
  ) throws(Refusal) -> ImportSkusResponse {
    let rows = request.rows.map { ImportedRow(line: $0.line, change: $0.sku ?? SkuChange()) }
    let result = try importRows(rows, code: \.code) { change throws(Refusal) in
      let judged = try judge(
        change, of: try knownSku(change.code, in: tx), at: "", in: tx)
      return try write(judged, in: tx)
    }
    return ImportSkusResponse(sequence: tx.sequence, result: result)
  }
}
