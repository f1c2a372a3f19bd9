import Store

extension Core {
  /// The ledger: sums up what lies at each position, bucket by bucket, and each row's `after` follows from the row
  /// before.
  static func verifyLedger(
    _ snapshot: borrowing some Reading & ~Copyable, _ expected: inout ExpectedPositions,
    _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    let first = StockLedgerKey(sku: SkuID(number: 0), sequence: 0, index: 0)
    try snapshot.visit(Tables.stockLedger, from: first) { key, row throws(Refusal) in
      let position = PositionKey(sku: key.sku, location: row.location)
      var sums = expected[position]
      let bucket: WritableKeyPath<ExpectedPositions.Sums, ExpectedPositions.Ledger> =
        row.bucket == .damaged ? \.damaged : \.good
      // From the row before, not from the sum: one bad row does not make all behind it look bad.
      let after = Int128(sums[keyPath: bucket].after) + Int128(row.change)
      if Int128(row.after) != after {
        report(
          .init("after a change", Tables.stockLedger, key, found: row.after, expected: after))
      }
      sums[keyPath: bucket].sum += Int128(row.change)
      sums[keyPath: bucket].after = row.after
      if row.kind == .opened { sums.opening = row.change }
      expected[position] = sums
      return true
    }
  }

  /// The openings: each is what the ledger says the position was opened with, and the other way.
  static func verifyOpenings(
    _ snapshot: borrowing some Reading & ~Copyable, _ expected: inout ExpectedPositions,
    _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    func check(_ key: PositionKey, found: Int64?, expected: Int64?) {
      guard found != expected else { return }
      func text(_ quantity: Int64?) -> String { quantity.map { "\($0)" } ?? "no opening" }
      report(
        .init("opening", Tables.openings, key, found: text(found), expected: text(expected)))
    }
    let first = PositionKey(sku: SkuID(number: 0), location: LocationID(number: 0))
    try snapshot.visit(Tables.openings, from: first) { key, row throws(Refusal) in
      check(key, found: row.quantity, expected: expected.takeOpening(key))
      return true
    }
    for (key, quantity) in expected.openings {
      check(key, found: nil, expected: quantity)
      _ = expected.takeOpening(key)
    }
  }

  /// The positions: never below zero, never promised twice, and each number what follows from ledger and claims.
  static func verifyPositions(
    _ snapshot: borrowing some Reading & ~Copyable, _ expected: inout ExpectedPositions,
    _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    let first = PositionKey(sku: SkuID(number: 0), location: LocationID(number: 0))
    try snapshot.visit(Tables.positions, from: first) { key, row throws(Refusal) in
      verify(row, key, against: expected.remove(key), report)
      return true
    }
    for (key, sums) in expected.remaining { verify(PositionRow(), key, against: sums, report) }
  }

  private static func verify(
    _ row: PositionRow, _ key: PositionKey, against sums: ExpectedPositions.Sums,
    _ report: (Snapshot.Difference) -> Void
  ) {
    func check<Value: Equatable & CustomStringConvertible>(
      _ rule: String, _ found: Value, _ expected: Value
    ) {
      guard found != expected else { return }
      report(.init(rule, Tables.positions, key, found: found, expected: expected))
    }
    // Where the ledger disagrees with itself, its row was named already.
    if row.good != sums.good.after {
      check("good stock is the ledger's sum", Int128(row.good), sums.good.sum)
    }
    if row.damaged != sums.damaged.after {
      check("damaged stock is the ledger's sum", Int128(row.damaged), sums.damaged.sum)
    }
    check("held is the sum of live holds", Int128(row.held), sums.held)
    check("reserved is the sum of firm claims", Int128(row.firm), sums.firm)
    check("allocated is the sum of allocations", Int128(row.allocated), sums.allocated)

    let buckets = [
      row.good, row.damaged, row.qualityHold, row.returnInspection, row.blocked, row.staged,
    ]
    if let below = buckets.first(where: { $0 < 0 }) {
      report(
        .init(
          "buckets are not negative", Tables.positions, key, found: below, expected: "0 or more"))
    }
    let free = Int128(row.good) - Int128(row.held) - Int128(row.firm) - Int128(row.allocated)
    if free < 0 {
      report(
        .init("free is not negative", Tables.positions, key, found: free, expected: "0 or more"))
    }
  }
}
