import Messages
import Store

extension Transaction {
  /// A claim as it is now: the one way in which commands and queries look at a claim.
  ///
  /// - Throws: `unknownClaim`; `dueWork` if it is a hold that is due: it must be expired before anybody looks.
  func claim(_ id: ClaimID) throws(Refusal) -> ClaimRow {
    guard let claim = try stored(id, in: Tables.claims) else { throw .unknownClaim(id.sequence) }
    guard !claim.isDue(at: now) else { throw .dueWork([try firstClaimedItem(of: id)]) }
    return claim
  }

  /// A SKU that a live claim claims. Through it, the holds that are due at its position are found.
  private func firstClaimedItem(of claim: ClaimID) throws(Refusal) -> SkuID {
    var item: SkuID?
    try visit(Tables.claimLines, from: ClaimLineKey(claim: claim, number: 1)) { key, line in
      if key.claim == claim, !line.placements.isEmpty { item = line.sku }
      return key.claim == claim && item == nil
    }
    guard let item else {
      throw .missing(ClaimLineKey(claim: claim, number: 1), in: Tables.claimLines)
    }
    return item
  }

  /// Changes the lines of a claim that have any units in a counter, one after another, and stores them. `body` may
  /// write.
  func changeLines(
    of claim: ClaimID, _ row: ClaimRow, having counter: KeyPath<ClaimLineRow, Int64>,
    _ body: (ClaimLineKey, inout ClaimLineRow, _ code: String) throws(Refusal) -> Void
  ) throws(Refusal) {
    guard row.lineCount > 0 else { return }
    for number in 1...row.lineCount {
      let key = ClaimLineKey(claim: claim, number: number)
      var line = try required(key, in: Tables.claimLines)
      guard line[keyPath: counter] > 0 else { continue }
      try body(key, &line, try required(line.sku, in: Tables.skus).code)
      put(line, for: key, in: Tables.claimLines)
    }
  }
}

extension Core {
  func message(_ claim: ClaimRow, id: ClaimID) -> Claim {
    claim.message(id: id, channel: network[claim.channel].code)
  }
}
