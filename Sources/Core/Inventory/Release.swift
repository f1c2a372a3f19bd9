import Messages
import Store

extension Core {
  /// Gives claimed stock back: all of it, or a quantity of named lines. A line that claims nothing any more gives
  /// back 0, whatever its claim's other lines do, and that is no error (T-16, T-28).
  ///
  /// - Throws: `textTooLong`, `tooManyLines`, `unknownClaim`, then for each line `quantityNotPositive`,
  ///   `unknownLine`, `lineTwice`, `quantityTooLarge`; `quantityOverflow` if what is given back in all has no 64
  ///   bits: release line by line then.
  public func release(
    _ request: ReleaseRequest, in tx: Transaction
  ) throws(Refusal) -> ReleaseResponse {
    guard !Text.isTooLong(request.reason) else { throw .textTooLong(reason: .reason, at: "reason") }
    guard request.lines.count <= limits.lines else {
      throw .tooManyLines(request.lines.count, limit: limits.lines)
    }
    let id = ClaimID(request.claimID)
    var claim = try tx.claim(id)
    var freed = Freed()
    if request.lines.isEmpty {
      try tx.changeLines(of: id, claim, having: \.claimed) {
        key, line, code throws(Refusal) in
        try release(line.claimed, of: &line, code, key, claim.claimedAs, &freed, in: tx)
      }
    } else {
      try release(request.lines, of: id, claim, &freed, in: tx)
    }

    if freed.quantity > 0 {
      let claimed = claim.claimedAs
      claim.openLines -= freed.endedLines
      claim.releaseReason = request.reason
      if claim.openLines == 0 {
        claim.state = .released
        if case .held(let expireTime) = claimed {
          tx.unindex(hold: id, of: claim.owner, until: expireTime)
        }
      }
      tx.put(claim, for: id, in: Tables.claims)
      tx.emit(
        .claimReleased, on: .claim(id), changes: freed.changes,
        facts: [("owner", .text(claim.owner)), ("reason", .text(request.reason))])
    }
    return ReleaseResponse(
      sequence: tx.sequence, released: freed.quantity, claim: message(claim, id: id))
  }

  /// What a release gives back.
  private struct Freed {
    var quantity: Int64 = 0
    /// Lines that claim nothing more.
    var endedLines: UInt32 = 0
    var changes: [QuantityChange] = []
  }

  /// Gives back a quantity of each of the named lines.
  private func release(
    _ lines: [LineQuantity], of id: ClaimID, _ claim: ClaimRow, _ freed: inout Freed,
    in tx: Transaction
  ) throws(Refusal) {
    var named: Set<UInt32> = []
    for (i, wanted) in lines.enumerated() {
      guard wanted.quantity > 0 else { throw .quantityNotPositive(at: "lines[\(i)].quantity") }
      guard (1...claim.lineCount).contains(wanted.number) else {
        throw .unknownLine(wanted.number, at: "lines[\(i)].number")
      }
      guard named.insert(wanted.number).inserted else {
        throw .lineTwice(wanted.number, at: "lines[\(i)].number")
      }
      let key = ClaimLineKey(claim: id, number: wanted.number)
      var line = try tx.required(key, in: Tables.claimLines)
      // Of what claims nothing any more, nothing is too much.
      guard line.claimed > 0 else { continue }
      guard wanted.quantity <= line.claimed else {
        throw .quantityTooLarge(
          line: wanted.number, available: line.claimed, at: "lines[\(i)].quantity")
      }
      let code = try tx.required(line.sku, in: Tables.skus).code
      try release(wanted.quantity, of: &line, code, key, claim.claimedAs, &freed, in: tx)
      tx.put(line, for: key, in: Tables.claimLines)
    }
  }

  private func release(
    _ quantity: Int64, of line: inout ClaimLineRow, _ code: String, _ key: ClaimLineKey,
    _ claimed: ClaimedAs, _ freed: inout Freed, in tx: Transaction
  ) throws(Refusal) {
    freed.quantity = try freed.quantity.adding(quantity, of: code)
    try giveBack(quantity, of: &line, code, claimedAs: claimed, for: key, &freed.changes, in: tx)
    line.released += quantity
    if line.claimed == 0 { freed.endedLines += 1 }
  }
}
