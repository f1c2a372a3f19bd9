import Messages
import Store

extension Core {
  /// Claims stock firmly: for every line or for none, or what is there of each line.
  ///
  /// Lines are judged one after another against what the lines before left. A line that names no location takes
  /// from the channel's, in their order, and splits where it must.
  ///
  /// - Throws: `ownerInvalid`, `noLines`, `tooManyLines`, `unknownChannel`, then for each line
  ///   `quantityNotPositive`, `unknownSKU`, `unknownLocation`, `locationNotLinked`, `skuInactive`,
  ///   `insufficientStock`.
  public func reserve(
    _ request: ReserveRequest, in tx: Transaction
  ) throws(Refusal) -> ReserveResponse {
    try checkShape(owner: request.owner, lines: request.lines)
    let outlet = try outlet(request.channel, in: tx)

    let id = ClaimID(tx.sequence)
    let claimed = try claim(
      request.lines, through: outlet, as: .firm, request.mode, for: id, in: tx)
    let row = ClaimRow(
      state: .firm, owner: request.owner, channel: outlet.id,
      lineCount: UInt32(request.lines.count), openLines: claimed.openLines, createTime: tx.now,
      expireTime: nil)
    tx.put(row, for: id, in: Tables.claims)
    tx.emit(
      .stockReserved, on: .claim(id), changes: claimed.changes,
      facts: [("owner", .text(request.owner)), ("channel", .text(outlet.code))])
    return ReserveResponse(
      sequence: tx.sequence, claimID: id.sequence, shortfalls: claimed.shortfalls)
  }
}
