import Messages
import Store

// The ways in which a claim changes a position. Every command that claims, moves what is claimed or gives it back goes
// through them, so there is one guard against overselling and not one a command (T-05).

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

  /// Gives back a quantity of a line, no more than it claims: what is firm before what is allocated, and from the
  /// place that was taken last. The counter of what it was given back as is the caller's to raise.
  func giveBack(
    _ quantity: Int64, of row: inout ClaimLineRow, _ code: String, claimedAs claimed: ClaimedAs,
    for line: ClaimLineKey, _ changes: inout [QuantityChange], in tx: Transaction
  ) throws(Refusal) {
    var rest = quantity
    for bucket in claimed.buckets {
      for i in row.placements.indices.reversed() where rest > 0 {
        let freed = min(rest, row.placements[i].quantity(in: bucket))
        guard freed > 0 else { continue }
        rest -= freed
        row[bucket] -= freed
        row.placements[i].quantity -= freed
        if bucket == .allocated { row.placements[i].allocated -= freed }
        let key = PositionKey(sku: row.sku, location: row.placements[i].location)
        var position = try tx.storedPosition(of: key.sku, at: key.location)
        position[bucket] -= freed
        if case .held(let expireTime) = claimed, row.placements[i].quantity == 0 {
          tx.removeExpiry(expireTime, of: line, at: key)
        }
        tx.put(position, for: key, in: Tables.positions)
        changes.append(
          QuantityChange(
            bucket: bucket, sku: code, location: self.code(of: key.location), change: -freed))
      }
    }
    row.placements.removeAll { $0.quantity == 0 }
  }

  /// Makes a quantity of a line ready for work where it lies, no more than is firm.
  func allocate(
    _ quantity: Int64, of row: inout ClaimLineRow, _ code: String,
    _ changes: inout [QuantityChange], in tx: Transaction
  ) throws(Refusal) {
    var rest = quantity
    for i in row.placements.indices where rest > 0 {
      let moved = min(rest, row.placements[i].quantity(in: .reserved))
      rest -= moved
      try move(
        moved, of: &row, code, placedAt: i, from: .reserved, to: .allocated, &changes, in: tx)
    }
  }

  /// The way back: makes a quantity of a line firm again, no more than is allocated, from the place that was
  /// allocated last.
  func unallocate(
    _ quantity: Int64, of row: inout ClaimLineRow, _ code: String,
    _ changes: inout [QuantityChange], in tx: Transaction
  ) throws(Refusal) {
    var rest = quantity
    for i in row.placements.indices.reversed() where rest > 0 {
      let moved = min(rest, row.placements[i].quantity(in: .allocated))
      rest -= moved
      try move(
        moved, of: &row, code, placedAt: i, from: .allocated, to: .reserved, &changes, in: tx)
    }
  }

  /// Moves units of one place between firm and allocated.
  private func move(
    _ quantity: Int64, of row: inout ClaimLineRow, _ code: String, placedAt i: Int,
    from source: Bucket, to target: Bucket, _ changes: inout [QuantityChange], in tx: Transaction
  ) throws(Refusal) {
    guard quantity > 0 else { return }
    let location = row.placements[i].location
    var position = try tx.storedPosition(of: row.sku, at: location)
    row.placements[i].allocated += target == .allocated ? quantity : -quantity
    for (bucket, change) in [(source, -quantity), (target, quantity)] {
      row[bucket] += change
      position[bucket] += change
      changes.append(
        QuantityChange(
          bucket: bucket, sku: code, location: self.code(of: location), change: change))
    }
    tx.put(position, of: row.sku, at: location)
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
      tx.removeExpiry(expireTime, of: line, at: key)
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
  fileprivate func removeExpiry(_ expireTime: Int64, of line: ClaimLineKey, at key: PositionKey) {
    delete(
      HoldExpiryKey(position: key, expireTime: expireTime, line: line), in: Tables.holdsByExpiry)
  }

  /// Gives a hold's claim on a position another time.
  func moveExpiry(from old: Int64, to new: Int64, of line: ClaimLineKey, at key: PositionKey) {
    removeExpiry(old, of: line, at: key)
    put(
      EmptyRow(), for: HoldExpiryKey(position: key, expireTime: new, line: line),
      in: Tables.holdsByExpiry)
  }
}
