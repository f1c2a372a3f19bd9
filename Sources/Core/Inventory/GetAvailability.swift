import Messages
import Store

extension Core {
  /// What a channel may still promise now of one SKU (ATS, semantics 4.1): the free stock of the locations that it
  /// sells from, and of an owner's own live holds what lies there.
  ///
  /// Costs a look at each of the channel's locations, and with an owner a look at each line of its live holds.
  ///
  /// - Throws: `unknownChannel`, `unknownSKU`; `quantityOverflow` where the sum has no 64 bits.
  public func getAvailability(
    _ request: GetAvailabilityRequest, in tx: Transaction
  ) throws(Refusal) -> GetAvailabilityResponse {
    let outlet = try outlet(request.channel, in: tx)
    let sku = try tx.sku(request.sku, at: "sku")
    var available: Int64 = 0
    for location in outlet.sellable {
      // Clamped before it is summed: what one location lacks takes nothing from another's.
      let free = max(0, try tx.position(of: sku, at: location).free)
      available = try available.adding(free, of: request.sku)
    }
    if !request.owner.isEmpty {
      try visitHoldings(of: request.owner, in: sku, sellableBy: outlet, tx) {
        quantity throws(Refusal) in
        available = try available.adding(quantity, of: request.sku)
      }
    }
    return GetAvailabilityResponse(sequence: tx.sequence, available: available)
  }

  /// Visits the units of a SKU in an owner's live holds, at the locations that a channel sells from.
  private func visitHoldings(
    of owner: String, in sku: SkuID, sellableBy outlet: Network.Outlet, _ tx: Transaction,
    _ body: (Int64) throws(Refusal) -> Void
  ) throws(Refusal) {
    try tx.visitLiveHolds(of: owner) { claim throws(Refusal) in
      try tx.visit(Tables.claimLines, from: ClaimLineKey(claim: claim, number: 1)) {
        key, line throws(Refusal) in
        guard key.claim == claim else { return false }
        guard line.sku == sku else { return true }
        for placement in line.placements where outlet.sells(from: placement.location) {
          try body(placement.quantity)
        }
        return true
      }
      return true
    }
  }
}

extension Int64 {
  /// The sum, or `quantityOverflow` of a SKU.
  func adding(_ other: Int64, of sku: String) throws(Refusal) -> Int64 {
    let (sum, overflows) = addingReportingOverflow(other)
    guard !overflows else { throw .quantityOverflow(sku: sku) }
    return sum
  }
}
