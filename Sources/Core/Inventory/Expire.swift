import Messages
import Store

extension Core {
  /// Expires holds of items that are due, as a command of `system`: whole holds, all their lines, a bounded number
  /// a command. A hold whose time is exactly now is due.
  ///
  /// - Returns: the items that may still have holds that are due; run it again for these.
  public func expireHolds(of items: [SkuID], in tx: Transaction) throws(Refusal) -> [SkuID] {
    var bound = ExpiryBound(limits)
    for (i, sku) in items.enumerated() {
      for claim in try dueHolds(of: sku, in: tx) {
        guard bound.allowsMore else { return Array(items[i...]) }
        // One hold can be due at many positions: it is gone when the first was looked at.
        try expire(claim, &bound, in: tx)
      }
    }
    return []
  }

  /// Expires holds that are due, whoever they are of, the earliest first: the work of an idle moment, as a command
  /// of `system`.
  ///
  /// A hold that can't be expired, because a row of it is damaged, is noted in `unreadableHolds` before the refusal
  /// is thrown. Run it again then: that hold is left out from now on, so that it stops no other.
  ///
  /// - Returns: whether there may be more.
  public func expireDue(in tx: Transaction) throws(Refusal) -> Bool {
    var bound = ExpiryBound(limits)
    for claim in try readableDueHolds(limit: limits.expiriesPerCommand, in: tx) {
      guard bound.allowsMore else { return true }
      do throws(Refusal) { try expire(claim, &bound, in: tx) } catch {
        unreadableHolds.insert(claim.sequence)
        throw error
      }
    }
    return bound.isReached
  }

  /// Whether `expireDue` has anything to do: a look, so that an idle moment costs no command.
  public func hasDueHolds(in tx: Transaction) throws(Refusal) -> Bool {
    try !readableDueHolds(limit: 1, in: tx).isEmpty
  }

  private func readableDueHolds(limit: Int, in tx: Transaction) throws(Refusal) -> [ClaimID] {
    // What is left out stays due, and stands before the others.
    let timers = try tx.dueHoldTimers(limit: limit + unreadableHolds.count)
    return timers.map(\.subject).filter { !unreadableHolds.contains($0) }
      .prefix(limit).map(ClaimID.init)
  }

  /// The holds that are due at the positions of a SKU, each once, as many as one command may expire.
  private func dueHolds(of sku: SkuID, in tx: Transaction) throws(Refusal) -> [ClaimID] {
    let most = limits.expiriesPerCommand
    var claims: [ClaimID] = []
    var seen: Set<ClaimID> = []
    try tx.visit(Tables.positions, from: PositionKey(sku: sku, location: LocationID(number: 0))) {
      key, _ throws(Refusal) in
      guard key.sku == sku, claims.count <= most else { return false }
      try tx.visitDueHolds(at: key) { hold in
        guard claims.count <= most else { return false }
        if seen.insert(hold.line.document).inserted { claims.append(hold.line.document) }
        return true
      }
      return true
    }
    return claims
  }

  private func expire(
    _ id: ClaimID, _ bound: inout ExpiryBound, in tx: Transaction
  ) throws(Refusal) {
    var claim = try tx.required(id, in: Tables.claims)
    guard let expireTime = claim.expireTime, claim.isDue(at: tx.now) else {
      throw .missing(id, in: Tables.claims)
    }
    var changes: [QuantityChange] = []
    try tx.changeLines(of: id, claim, having: \.held) { key, line, code throws(Refusal) in
      let quantity = line.held
      try giveBack(
        quantity, of: &line, code, claimedAs: .held(until: expireTime), for: key, &changes, in: tx)
      line.expired += quantity
    }
    claim.state = .expired
    claim.openLines = 0
    tx.unindex(hold: id, of: claim.owner, until: expireTime)
    tx.put(claim, for: id, in: Tables.claims)
    tx.emit(
      .holdExpired, on: .claim(id), changes: changes,
      facts: [("owner", .text(claim.owner)), ("expire_time", .time(expireTime))])
    bound.count(lines: claim.lineCount)
  }
}

/// How much one command expires: so many holds, or so many lines.
private struct ExpiryBound {
  private var holds: Int
  private var lines: Int

  init(_ limits: Limits) {
    holds = limits.expiriesPerCommand
    lines = limits.lines
  }

  var allowsMore: Bool { holds > 0 && lines > 0 }
  var isReached: Bool { !allowsMore }

  mutating func count(lines count: UInt32) {
    holds -= 1
    lines -= Int(count)
  }
}

extension Transaction {
  fileprivate func dueHoldTimers(limit: Int) throws(Refusal) -> [TimerKey] {
    do throws(DamagedRow) {
      return try dueTimers(limit: limit).filter { $0.kind == TimerKind.holdExpiry }
    } catch { throw .dataLoss(error) }
  }
}
