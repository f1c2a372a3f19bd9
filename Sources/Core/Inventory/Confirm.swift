import Messages
import Store

extension Core {
  /// Makes a live hold firm under the same id. A claim that is firm already is answered again, and nothing changes.
  ///
  /// - Throws: `unknownClaim`, `ownerMismatch`, `claimReleased`, `holdExpired` without `reacquire`, and with it
  ///   `skuInactive`, `insufficientStock`: all that the hold had is claimed anew, or nothing.
  public func confirm(
    _ request: ConfirmRequest, in tx: Transaction
  ) throws(Refusal) -> ConfirmResponse {
    let id = ClaimID(request.claimID)
    var claim = try tx.claim(id)
    guard Text.isSame(claim.owner, request.owner) else { throw .ownerMismatch(claim: id.sequence) }

    switch claim.state {
    case .unspecified, .firm: break
    case .released: throw .claimReleased(claim: id.sequence)
    case .held: try confirmLive(id, &claim, in: tx)
    case .expired:
      guard request.reacquire else { throw .holdExpired(claim: id.sequence) }
      try reacquire(id, &claim, in: tx)
    }
    return ConfirmResponse(sequence: tx.sequence, claim: message(claim, id: id))
  }

  private func confirmLive(
    _ id: ClaimID, _ claim: inout ClaimRow, in tx: Transaction
  ) throws(Refusal) {
    guard let expireTime = claim.expireTime else { throw .missing(id, in: Tables.claims) }
    var changes: [QuantityChange] = []
    try tx.changeLines(of: id, claim, having: \.held) { key, line, code throws(Refusal) in
      try makeFirm(&line, code, heldUntil: expireTime, for: key, &changes, in: tx)
    }
    tx.unindex(hold: id, of: claim.owner, until: expireTime)
    becomeFirm(id, &claim, changes, in: tx)
  }

  /// Claims anew what expired, from where the request wanted it.
  private func reacquire(
    _ id: ClaimID, _ claim: inout ClaimRow, in tx: Transaction
  ) throws(Refusal) {
    let outlet = outlet(claim.channel, in: tx)
    var changes: [QuantityChange] = []
    var openLines: UInt32 = 0
    do throws(Refusal) {
      try tx.changeLines(of: id, claim, having: \.expired) {
        key, line, code throws(Refusal) in
        guard try tx.item(code, at: "reacquire").isActive else {
          throw .skuInactive(code, at: "reacquire")
        }
        line.placements = try take(
          line.expired, of: line.sku, code, at: outlet.locations(for: line.pinned), as: .firm,
          for: key, &changes, in: tx)
        line.firm = line.placements.reduce(0) { $0 + $1.quantity }
        guard line.firm == line.expired else {
          throw .insufficientStock(
            Refusal.Shortage(
              sku: code, location: line.pinned.number == 0 ? "" : self.code(of: line.pinned),
              requested: line.expired, available: line.firm, at: "reacquire"))
        }
        line.expired = 0
        openLines += 1
      }
    } catch .dueWork {
      throw .dueWork(try dueItems(of: id, claim, through: outlet, in: tx))
    }
    claim.openLines = openLines
    becomeFirm(id, &claim, changes, in: tx)
  }

  private func becomeFirm(
    _ id: ClaimID, _ claim: inout ClaimRow, _ changes: [QuantityChange], in tx: Transaction
  ) {
    claim.state = .firm
    tx.put(claim, for: id, in: Tables.claims)
    tx.emit(
      .holdConfirmed, on: .claim(id), changes: changes, facts: [("owner", .text(claim.owner))])
  }

  private func dueItems(
    of id: ClaimID, _ claim: ClaimRow, through outlet: Network.Outlet, in tx: Transaction
  ) throws(Refusal) -> [SkuID] {
    var due = DueItems()
    try tx.visit(Tables.claimLines, from: ClaimLineKey(of: id, number: 1)) { key, line in
      guard key.document == id else { return false }
      if line.expired > 0 { due.look(at: line.sku, outlet.locations(for: line.pinned), in: tx) }
      return true
    }
    return due.items
  }
}
