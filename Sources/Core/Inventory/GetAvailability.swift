import Messages
import Store

extension Core {
  /// What a channel may still promise now of one SKU (ATS, semantics 4.1): the free stock of the locations that it
  /// sells from, and to an owner its own live holds of what lies there. Of a SKU that is not sold nothing is free. What
  /// is published is for everybody, so it counts no owner's holds, and it is less by the channel's buffer.
  ///
  /// Costs a look at each of the channel's locations, and with an owner a look at each line of its live holds.
  ///
  /// - Throws: `unknownChannel`, `unknownSKU`; `quantityOverflow` where the sum has no 64 bits.
  public func getAvailability(
    _ request: GetAvailabilityRequest, in tx: Transaction
  ) throws(Refusal) -> GetAvailabilityResponse {
    let outlet = try outlet(request.channel, in: tx)
    let item = try tx.item(request.sku, at: "sku")
    var free: Int64 = 0
    for location in outlet.sellable {
      // Clamped before it is summed: what one location lacks takes nothing from another's.
      let there = max(0, try tx.position(of: item.id, at: location).free)
      if item.isActive { free = try free.adding(there, of: request.sku) }
    }
    var available = free
    if !request.owner.isEmpty {
      try visitHoldings(of: request.owner, in: item.id, sellableBy: outlet, tx) {
        quantity throws(Refusal) in
        available = try available.adding(quantity, of: request.sku)
      }
    }
    return GetAvailabilityResponse(
      sequence: tx.sequence, available: available, published: outlet.published(free, of: item))
  }

  /// Visits the units of a SKU in an owner's live holds, at the locations that a channel sells from.
  private func visitHoldings(
    of owner: String, in sku: SkuID, sellableBy outlet: Network.Outlet, _ tx: Transaction,
    _ body: (Int64) throws(Refusal) -> Void
  ) throws(Refusal) {
    try tx.visitLiveHolds(of: owner) { claim throws(Refusal) in
      try tx.visit(Tables.claimLines, from: ClaimLineKey(of: claim, number: 1)) {
        key, line throws(Refusal) in
        guard key.document == claim else { return false }
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

extension Network.Outlet {
  /// What is told outside of a quantity that is available: less the buffer, which is in whole units.
  fileprivate func published(_ available: Int64, of item: SkuEntry) -> Int64 {
    var kept = buffer
    for _ in 0..<item.scale {
      let (product, overflows) = kept.multipliedReportingOverflow(by: 10)
      if overflows { return 0 }
      kept = product
    }
    return max(0, available - kept)
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
