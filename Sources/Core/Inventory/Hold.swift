import Messages
import Store

extension Core {
  /// Claims stock for a while.
  ///
  /// - Throws: `ownerInvalid`, `noLines`, `tooManyLines`, `modeInvalid`, `ttlOutOfRange`, `unknownChannel`,
  ///   `tooManyHolds`, then for each line what `Reserve` throws.
  public func hold(_ request: HoldRequest, in tx: Transaction) throws(Refusal) -> HoldResponse {
    try checkShape(owner: request.owner, lines: request.lines)
    guard request.mode != .bestEffort else { throw .modeInvalid }
    let expireTime = try expireTime(request.ttl, in: tx)
    let outlet = try outlet(request.channel, in: tx)
    try checkHolds(of: request.owner, in: tx)

    let id = ClaimID(tx.sequence)
    let claimed = try claim(
      request.lines, through: outlet, as: .held(until: expireTime), request.mode, for: id, in: tx)
    let row = ClaimRow(
      state: .held, owner: request.owner, channel: outlet.id,
      lineCount: UInt32(request.lines.count), openLines: claimed.openLines, createTime: tx.now,
      expireTime: expireTime)
    tx.put(row, for: id, in: Tables.claims)
    tx.index(hold: id, of: request.owner, until: expireTime)
    tx.emit(
      .holdPlaced, on: .claim(id), changes: claimed.changes,
      facts: [
        ("owner", .text(request.owner)), ("channel", .text(outlet.code)),
        ("expire_time", .time(expireTime)),
      ])
    return HoldResponse(
      sequence: tx.sequence, claimID: id.sequence,
      expireTime: Timestamp(microseconds: expireTime), shortfalls: claimed.shortfalls)
  }

  /// When a hold ends that is to live so long from now.
  ///
  /// - Throws: `ttlOutOfRange`, also for an end that no timestamp can tell: a manual clock can be moved that far.
  func expireTime(_ ttl: TimeSpan?, in tx: Transaction) throws(Refusal) -> Int64 {
    guard let ttl, ttl >= limits.shortestTTL, ttl <= limits.longestTTL,
      tx.now <= Self.lastInstant - ttl.microseconds
    else {
      throw .ttlOutOfRange(
        shortestSeconds: limits.shortestTTL.microseconds / 1_000_000,
        longestSeconds: limits.longestTTL.microseconds / 1_000_000)
    }
    return tx.now + ttl.microseconds
  }

  /// The end of the year 9999, the last that a timestamp can tell, in microseconds UTC.
  private static let lastInstant: Int64 = 253_402_300_799_999_999

  /// - Throws: `tooManyHolds`.
  private func checkHolds(of owner: String, in tx: Transaction) throws(Refusal) {
    let limit = limits.holdsPerOwner
    var count = 0
    try tx.visitLiveHolds(of: owner) { _ in
      count += 1
      return count < limit
    }
    guard count < limit else { throw .tooManyHolds(owner: owner, limit: limit) }
  }
}
