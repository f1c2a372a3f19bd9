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

  /// A claim that may be moved by itself.
  ///
  /// - Throws: `unknownClaim`, `claimOfOrder`; `dueWork` as `claim`.
  func claimOfNoOrder(_ id: ClaimID) throws(Refusal) -> ClaimRow {
    let claim = try claim(id)
    guard claim.order == 0 else { throw .claimOfOrder(claim: id.sequence, order: claim.order) }
    return claim
  }

  /// A SKU that a live claim claims. Through it, the holds that are due at its position are found.
  private func firstClaimedItem(of claim: ClaimID) throws(Refusal) -> SkuID {
    var item: SkuID?
    try visit(Tables.claimLines, from: ClaimLineKey(of: claim, number: 1)) { key, line in
      if key.document == claim, !line.placements.isEmpty { item = line.sku }
      return key.document == claim && item == nil
    }
    guard let item else {
      throw .missing(ClaimLineKey(of: claim, number: 1), in: Tables.claimLines)
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
      let key = ClaimLineKey(of: claim, number: number)
      var line = try required(key, in: Tables.claimLines)
      guard line[keyPath: counter] > 0 else { continue }
      try body(key, &line, try required(line.sku, in: Tables.skus).code)
      put(line, for: key, in: Tables.claimLines)
    }
  }

  /// Changes what a request means: of the lines that it names a quantity, or of every line all that it has in a
  /// counter. A line that has nothing there is left as it is: of nothing, nothing is too much.
  ///
  /// - Parameter tellsSum: whether the caller is told how much it was in all.
  /// - Returns: how much that is, over all lines; where nobody is told, as much of it as has 64 bits.
  /// - Throws: for each named line `quantityNotPositive`, `unknownLine`, `lineTwice`, `quantityTooLarge`;
  ///   `quantityOverflow` where the sum has no 64 bits.
  func changeLines(
    of claim: ClaimID, _ row: ClaimRow, naming lines: [LineQuantity],
    having counter: KeyPath<ClaimLineRow, Int64>, tellsSum: Bool = true,
    _ body: (ClaimLineKey, inout ClaimLineRow, _ code: String, _ quantity: Int64) throws(Refusal) ->
      Void
  ) throws(Refusal) -> Int64 {
    var sum: Int64 = 0
    try lines.eachMeant(of: row.lineCount) { number, asked, field throws(Refusal) in
      let key = ClaimLineKey(of: claim, number: number)
      var line = try required(key, in: Tables.claimLines)
      let available = line[keyPath: counter]
      guard available > 0 else { return }
      let quantity = asked ?? available
      guard quantity <= available else {
        throw .quantityTooLarge(line: number, available: available, at: field())
      }
      let code = try required(line.sku, in: Tables.skus).code
      let (next, overflows) = sum.addingReportingOverflow(quantity)
      guard !overflows || !tellsSum else { throw .quantityOverflow(sku: code) }
      sum = overflows ? .max : next
      try body(key, &line, code, quantity)
      put(line, for: key, in: Tables.claimLines)
    }
    return sum
  }
}

extension Core {
  func message(_ claim: ClaimRow, id: ClaimID) -> Claim {
    claim.message(id: id, channel: network[claim.channel].code)
  }
}
