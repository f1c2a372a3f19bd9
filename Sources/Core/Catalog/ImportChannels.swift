import Messages
import Store

extension Core {
  /// Makes channels known or changes them, a row each (MD-07).
  ///
  /// - Throws: `tooManyRows`. Of a row, told in the answer: `codeInvalid`, `rowTwice`, then as `judge`.
  public func importChannels(
    _ request: ImportChannelsRequest, in tx: Transaction
  ) throws(Refusal) -> ImportChannelsResponse {
    let rows = request.rows.map {
      ImportedRow(line: $0.line, change: $0.channel ?? ChannelChange())
    }
    let result = try importRows(rows, code: \.code) { change throws(Refusal) in
      let judged = try judge(
        change, of: try knownChannel(change.code, in: tx), at: "", locations: "locations.codes",
        in: tx)
      return try write(judged, in: tx)
    }
    return ImportChannelsResponse(sequence: tx.sequence, result: result)
  }
}
