import Messages
import Store
import Testing

@testable import Core

/// A shop with one live hold (claim 10: four shirts in Amsterdam, three in Rotterdam), one reservation (claim 11: two
/// in Amsterdam), and one hold that was released (claim 12).
@Suite struct VerifyTests {
  /// What is done to a row behind the business's back, and what `verify` must say: the rule, the table, and the row's
  /// key, with a * for the instant of expiry in it. Exactly that, and nothing else.
  /// "cart-1" and zeros.
  static let cart1 = "636172742d31" + String(repeating: "0", count: 36)

  static let corruptions: [(String, rule: String, table: String, key: String)] = [
    ("a position holds one more", "held is the sum of live holds", "positions", "0000000100000001"),
    (
      "a position has one more reserved", "reserved is the sum of firm claims", "positions",
      "0000000100000001"
    ),
    (
      "a position has one more good", "good stock is the ledger's sum", "positions",
      "0000000100000002"
    ),
    ("a bucket is negative", "buckets are not negative", "positions", "0000000100000002"),
    ("a line was asked for one more", "claim identity", "claim_lines", "000000000000000a00000001"),
    ("a line gave back what it still has", "placements", "claim_lines", "000000000000000a00000002"),
    ("a claim has one more open line", "open lines", "claims", "000000000000000a"),
    ("a reservation calls itself released", "state of a claim", "claims", "000000000000000b"),
    ("a line without a claim", "claim of a line", "claim_lines", "00000000000000ff00000001"),
    (
      "an owner's hold is not found", "hold by owner", "holds_by_owner", "\(cart1)*000000000000000a"
    ),
    (
      "an owner has a hold that ended", "hold by owner", "holds_by_owner",
      "\(cart1)*000000000000000c"
    ),
    (
      "a position's hold is not found", "hold by expiry", "holds_by_expiry",
      "*0000000100000001*000000000000000a00000001"
    ),
    (
      "a position waits for a hold that ended", "hold by expiry", "holds_by_expiry",
      "*0000000100000002*000000000000000c00000001"
    ),
    ("a hold without a timer", "hold timer", "timers", "*01000000000000000a"),
    ("a timer of a hold that ended", "hold timer", "timers", "*01000000000000000c"),
    ("two codes for one SKU", "code to number", "sku_codes", "534f434b53"),
    ("a number is given twice", "last number", "counters", "00000001"),
    ("a channel sells from nowhere", "channel link", "channels", "00000002"),
    (
      "the ledger says one more came", "after a change", "stock_ledger",
      "00000001000000000000000800000000"
    ),
  ]

  @Test(arguments: corruptions)
  func `verify names what is wrong, and only that`(
    corruption: String, rule: String, table: String, key: String
  ) throws {
    // T-32
    let world = try World.shop()
    try world.hold([line(4), line(3, at: "ROT")], ttl: .seconds(60))
    try world.reserve([line(2)])
    let released = try world.hold([line(1, at: "ROT")], ttl: .seconds(60))
    try world.release(released.claimID)
    #expect(try world.differences() == [])

    try world.run { (_, tx) throws(Refusal) in try corrupt(tx, corruption) }
    let found = try world.differences()
    #expect(found.map(\.rule) == [rule])
    #expect(found.map(\.table) == [table])
    let parts = key.split(separator: "*", omittingEmptySubsequences: false)
    let text = found.first?.key ?? ""
    #expect(text.hasPrefix(parts[0]) && text.hasSuffix(parts[parts.count - 1]), "\(text)")
    #expect(parts.allSatisfy { $0.isEmpty || text.contains($0) }, "\(text)")
    #expect(text.count == key.count + (parts.count - 1) * 15, "\(text)")
  }

  private func corrupt(_ tx: Transaction, _ corruption: String) throws(Refusal) {
    let hold = ClaimID(10)
    let expireTime = tx.now + 60_000_000
    let ended = ClaimID(12)
    switch corruption {
    case "a position holds one more": try change(tx, at: 1) { $0.held += 1 }
    case "a position has one more reserved": try change(tx, at: 1) { $0.firm += 1 }
    case "a position has one more good": try change(tx, at: 2) { $0.good += 1 }
    case "a bucket is negative": try change(tx, at: 2) { $0.qualityHold = -1 }
    case "a line was asked for one more": try change(tx, line: 1) { $0.requested += 1 }
    case "a line gave back what it still has":
      try change(tx, line: 2) {
        $0.held -= 1
        $0.released += 1
      }
    case "a claim has one more open line": try change(tx, hold) { $0.openLines += 1 }
    case "a reservation calls itself released":
      try change(tx, ClaimID(11)) { $0.state = .released }
    case "a line without a claim":
      var line = ClaimLineRow(
        sku: SkuID(number: 1), pinned: LocationID(number: 0), requested: 1)
      line.released = 1
      tx.put(line, for: ClaimLineKey(of: ClaimID(255), number: 1), in: Tables.claimLines)
    case "an owner's hold is not found":
      tx.delete(OwnerHoldKey(owner: "cart-1", claim: hold), in: Tables.holdsByOwner)
    case "an owner has a hold that ended":
      tx.put(
        OwnerHoldRow(owner: "cart-1", expireTime: expireTime),
        for: OwnerHoldKey(owner: "cart-1", claim: ended), in: Tables.holdsByOwner)
    case "a position's hold is not found":
      tx.delete(expiry(hold, at: 1, expireTime), in: Tables.holdsByExpiry)
    case "a position waits for a hold that ended":
      tx.put(EmptyRow(), for: expiry(ended, at: 2, expireTime), in: Tables.holdsByExpiry)
    case "a hold without a timer":
      tx.clearTimer(TimerKey(due: expireTime, kind: 1, subject: hold.sequence))
    case "a timer of a hold that ended":
      tx.setTimer(TimerKey(due: expireTime, kind: 1, subject: ended.sequence))
    case "two codes for one SKU":
      tx.put(
        SkuEntry(id: SkuID(number: 1), scale: 0, isActive: true), for: "SOCKS", in: Tables.skuCodes)
    case "a number is given twice": tx.put(CounterRow(last: 1), for: 1, in: Tables.counters)
    case "a channel sells from nowhere":
      let id = ChannelID(number: 2)
      var row = try tx.required(id, in: Tables.channels)
      row.locations.append(LocationID(number: 9))
      tx.put(row, for: id, in: Tables.channels)
    case "the ledger says one more came":
      let key = StockLedgerKey(sku: SkuID(number: 1), sequence: 8, index: 0)
      var row = try tx.required(key, in: Tables.stockLedger)
      row.change += 1
      tx.put(row, for: key, in: Tables.stockLedger)
    default: Issue.record("no such corruption: \(corruption)")
    }
  }

  private func change(
    _ tx: Transaction, at location: UInt32, _ body: (inout PositionRow) -> Void
  ) throws(Refusal) {
    let key = PositionKey(sku: SkuID(number: 1), location: LocationID(number: location))
    var row = try tx.required(key, in: Tables.positions)
    body(&row)
    tx.put(row, for: key, in: Tables.positions)
  }

  private func change(
    _ tx: Transaction, line number: UInt32, _ body: (inout ClaimLineRow) -> Void
  ) throws(Refusal) {
    let key = ClaimLineKey(of: ClaimID(10), number: number)
    var row = try tx.required(key, in: Tables.claimLines)
    body(&row)
    tx.put(row, for: key, in: Tables.claimLines)
  }

  private func change(
    _ tx: Transaction, _ id: ClaimID, _ body: (inout ClaimRow) -> Void
  ) throws(Refusal) {
    var row = try tx.required(id, in: Tables.claims)
    body(&row)
    tx.put(row, for: id, in: Tables.claims)
  }

  private func expiry(_ claim: ClaimID, at location: UInt32, _ time: Int64) -> HoldExpiryKey {
    HoldExpiryKey(
      position: PositionKey(sku: SkuID(number: 1), location: LocationID(number: location)),
      expireTime: time, line: ClaimLineKey(of: claim, number: 1))
  }

  @Test func `an inconsistent row that a command meets is named, and nothing hangs`() throws {
    let world = try World.shop()
    try world.run { (_, tx) throws(Refusal) in
      tx.put(EmptyRow(), for: expiry(ClaimID(255), at: 1, 1), in: Tables.holdsByExpiry)
      tx.setTimer(TimerKey(due: 1, kind: 1, subject: 255))
    }
    #expect(refusal { () throws(Refusal) in try world.available() }?.reason == "DATA_LOSS")
    #expect(try world.available(on: "STALL") == 10)
  }

  @Test func `the numbers of the tables are the ones that journals have`() {
    // Written down here, because a changed number would put old rows into another table.
    #expect(
      Tables.all.map { "\($0.number) \($0.name)" } == [
        "1 counters", "2 skus", "3 sku_codes", "4 locations", "5 location_codes", "6 channels",
        "7 channel_codes", "8 external_ids", "9 external_ids_by_entity", "10 positions",
        "11 stock_ledger", "12 openings", "13 transfers", "14 transfer_lines", "15 transit",
        "20 claims", "21 claim_lines", "22 holds_by_owner",
        "23 holds_by_expiry", "30 persons", "40 orders", "41 order_lines",
        "42 orders_by_channel_id", "43 order_timeline",
      ])
  }
}
