import Messages
import Store

// The three ways in which a claim changes a position. Every command that claims or gives back goes through them,
// so there is one guard against overselling and not one a command (T-05).

extension Core {
  /// Claims up to a quantity at the locations, in their order, and says where. What is not there is not claimed;
  /// whether that will do is the caller's question.
  ///
  /// - Throws: `dueWork`.
  func take(
    _ quantity: Int64, of sku: SkuID, _ code: String, at locations: [LocationID],
    as claimed: ClaimedAs, for line: ClaimLineKey, _ changes: inout [QuantityChange],
    in tx: Transaction
  ) throws(Refusal) -> [Placement] {
    var placements: [Placement] = []
    var missing = quantity
    for location in locations {
      guard missing > 0 else { break }
      var position = try tx.position(of: sku, at: location)
      let taken = min(missing, position.free)
      guard taken > 0 else { continue }
      missing -= taken
      switch claimed {
      case .firm: position.firm += taken
      case .held(let expireTime):
        position.held += taken
        position.earliestExpiry = min(position.earliestExpiry, expireTime)
        let key = PositionKey(sku: sku, location: location)
        tx.put(
          EmptyRow(), for: HoldExpiryKey(position: key, expireTime: expireTime, line: line),
          in: Tables.holdsByExpiry)
      }
      tx.put(position, of: sku, at: location)
      placements.append(Placement(location: location, quantity: taken))
      changes.append(
        QuantityChange(
          bucket: claimed.bucket, sku: code, location: self.code(of: location), change: taken))
    }
    return placements
  }

  /// Gives back up to a quantity of a line, from the place that was taken last. The line's counters are the
  /// caller's to raise.
  func giveBack(
    _ quantity: Int64, of row: inout ClaimLineRow, _ code: String, claimedAs claimed: ClaimedAs,
    for line: ClaimLineKey, _ changes: inout [QuantityChange], in tx: Transaction
  ) throws(Refusal) {
    var rest = quantity
    while rest > 0, var placement = row.placements.popLast() {
      let freed = min(rest, placement.quantity)
      rest -= freed
      placement.quantity -= freed
      if placement.quantity > 0 { row.placements.append(placement) }
      let key = PositionKey(sku: row.sku, location: placement.location)
      var position = try tx.storedPosition(of: row.sku, at: placement.location)
      switch claimed {
      case .firm: position.firm -= freed
      case .held(let expireTime):
        position.held -= freed
        if placement.quantity == 0 {
          try tx.removeExpiry(expireTime, of: line, at: key, &position)
        }
      }
      tx.put(position, for: key, in: Tables.positions)
      changes.append(
        QuantityChange(
          bucket: claimed.bucket, sku: code, location: self.code(of: placement.location),
          change: -freed))
    }
    switch claimed {
    case .firm: row.firm -= quantity
    case .held: row.held -= quantity
    }
  }

  /// Makes what a line holds firm, where it lies.
  func makeFirm(
    _ row: inout ClaimLineRow, _ code: String, heldUntil expireTime: Int64, for line: ClaimLineKey,
    _ changes: inout [QuantityChange], in tx: Transaction
  ) throws(Refusal) {
    for placement in row.placements {
      let key = PositionKey(sku: row.sku, location: placement.location)
      var position = try tx.storedPosition(of: row.sku, at: placement.location)
      position.held -= placement.quantity
      position.firm += placement.quantity
      try tx.removeExpiry(expireTime, of: line, at: key, &position)
      tx.put(position, for: key, in: Tables.positions)
      let location = self.code(of: placement.location)
      changes.append(
        QuantityChange(
          bucket: .held, sku: code, location: location, change: -placement.quantity))
      changes.append(
        QuantityChange(
          bucket: .reserved, sku: code, location: location, change: placement.quantity))
    }
    row.firm += row.held
    row.held = 0
  }
}

extension Transaction {
  /// Ends a hold's claim on a position's time.
  fileprivate func removeExpiry(
    _ expireTime: Int64, of line: ClaimLineKey, at key: PositionKey, _ position: inout PositionRow
  ) throws(Refusal) {
    delete(
      HoldExpiryKey(position: key, expireTime: expireTime, line: line), in: Tables.holdsByExpiry)
    // Others may hold until the same instant, or later: only the index knows.
    if position.earliestExpiry == expireTime {
      position.earliestExpiry = try earliestExpiry(at: key)
    }
  }

  /// Gives a hold's claim on a position another time.
  func moveExpiry(
    from old: Int64, to new: Int64, of line: ClaimLineKey, at key: PositionKey
  ) throws(Refusal) {
    var position = try storedPosition(of: key.sku, at: key.location)
    try removeExpiry(old, of: line, at: key, &position)
    put(
      EmptyRow(), for: HoldExpiryKey(position: key, expireTime: new, line: line),
      in: Tables.holdsByExpiry)
    position.earliestExpiry = min(position.earliestExpiry, new)
    put(position, for: key, in: Tables.positions)
  }
}
