import Messages
import Store

extension Core {
  /// Gives a live hold a new expiry, `ttl` from now: later or sooner than the one it has.
  ///
  /// - Throws: `ttlOutOfRange`, `unknownClaim`, `notAHold`, `claimReleased`, `holdExpired`, `tooManyExtensions`,
  ///   `holdTooLong`.
  public func extend(
    _ request: ExtendRequest, in tx: Transaction
  ) throws(Refusal) -> ExtendResponse {
    let new = try expireTime(request.ttl, in: tx)
    let id = ClaimID(request.claimID)
    var claim = try tx.claim(id)
    // A reservation never was a hold; a hold that is firm is none any more.
    guard claim.state != .firm, let old = claim.expireTime else {
      throw .notAHold(claim: id.sequence)
    }
    guard claim.state != .released else { throw .claimReleased(claim: id.sequence) }
    guard claim.state == .held else { throw .holdExpired(claim: id.sequence) }
    guard claim.extensions < limits.extensions else {
      throw .tooManyExtensions(claim: id.sequence, limit: limits.extensions)
    }
    guard new - claim.createTime <= limits.longestHold.microseconds else {
      throw .holdTooLong(
        claim: id.sequence, longestSeconds: limits.longestHold.microseconds / 1_000_000)
    }

    claim.extensions += 1
    claim.expireTime = new
    if new != old { try move(id, claim, from: old, to: new, in: tx) }
    tx.put(claim, for: id, in: Tables.claims)
    tx.emit(
      .holdExtended, on: .claim(id),
      facts: [
        ("owner", .text(claim.owner)), ("expire_time_before", .time(old)),
        ("expire_time", .time(new)),
      ])
    return ExtendResponse(
      sequence: tx.sequence, expireTime: Timestamp(microseconds: new))
  }

  private func move(
    _ id: ClaimID, _ claim: ClaimRow, from old: Int64, to new: Int64, in tx: Transaction
  ) throws(Refusal) {
    for number in 1...claim.lineCount {
      let key = ClaimLineKey(of: id, number: number)
      let line = try tx.required(key, in: Tables.claimLines)
      for placement in line.placements {
        tx.moveExpiry(
          from: old, to: new, of: key,
          at: PositionKey(sku: line.sku, location: placement.location))
      }
    }
    tx.unindex(hold: id, of: claim.owner, until: old)
    tx.index(hold: id, of: claim.owner, until: new)
  }
}
