import Messages
import Store

extension Core {
  /// Gives claimed stock back: all of it, or a quantity of named lines. A line that claims nothing any more gives
  /// back 0, whatever its claim's other lines do, and that is no error (T-16, T-28).
  ///
  /// - Throws: `textTooLong`, `tooManyLines`, `unknownClaim`, `claimOfOrder`, then for each line
  ///   `quantityNotPositive`, `unknownLine`, `lineTwice`, `quantityTooLarge`; `quantityOverflow` if what is given
  ///   back in all has no 64 bits: release line by line then.
  public func release(
    _ request: ReleaseRequest, in tx: Transaction
  ) throws(Refusal) -> ReleaseResponse {
    try release(request, tellsSum: true, in: tx)
  }

  /// - Parameter tellsSum: whether the caller is told how much it was: only then must that have 64 bits.
  @discardableResult
  func release(
    _ request: ReleaseRequest, tellsSum: Bool, in tx: Transaction
  ) throws(Refusal) -> ReleaseResponse {
    guard !Text.isTooLong(request.reason) else { throw .textTooLong(reason: .reason, at: "reason") }
    guard request.lines.count <= limits.lines else {
      throw .tooManyLines(request.lines.count, limit: limits.lines)
    }
    let id = ClaimID(request.claimID)
    var claim = try tx.claimOfNoOrder(id)
    let claimed = claim.claimedAs
    var changes: [QuantityChange] = []
    let released = try tx.changeLines(
      of: id, claim, naming: request.lines, having: \.claimed, tellsSum: tellsSum
    ) {
      key, line, code, quantity throws(Refusal) in
      try giveBack(quantity, of: &line, code, claimedAs: claimed, for: key, &changes, in: tx)
      line.released += quantity
      if line.claimed == 0 { claim.openLines -= 1 }
    }

    if released > 0 {
      claim.releaseReason = request.reason
      if claim.openLines == 0 {
        claim.state = .released
        if case .held(let expireTime) = claimed {
          tx.unindex(hold: id, of: claim.owner, until: expireTime)
        }
      }
      tx.put(claim, for: id, in: Tables.claims)
      tx.emit(
        .claimReleased, on: .claim(id), changes: changes,
        facts: [("owner", .text(claim.owner)), ("reason", .text(request.reason))])
    }
    return ReleaseResponse(
      sequence: tx.sequence, released: released, claim: message(claim, id: id))
  }
}
