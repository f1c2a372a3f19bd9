import Messages
import Store
import Testing

@testable import Core

/// A shop with a reservation that is allocated in part (claim 10: three of four shirts in Amsterdam), two damaged shirts
/// in Rotterdam (command 12), socks that an import opened (13), and three transfers from Amsterdam to Rotterdam: one of
/// three shirts and two pairs of socks on its way (14), one that was received (16), and a draft (19).
@Suite struct StockVerifyTests {
  /// What is done to a row behind the business's back, and what `verify` must say: the rule, the table and the row's
  /// key. Exactly that, and nothing else.
  static let corruptions: [(String, rule: String, table: String, key: String)] = [
    (
      "a position has one more allocated", "allocated is the sum of allocations", "positions",
      "0000000100000001"
    ),
    (
      "a position has one more damaged", "damaged stock is the ledger's sum", "positions",
      "0000000100000002"
    ),
    (
      "the ledger says one more was damaged", "after a change", "stock_ledger",
      "00000001000000000000000c00000001"
    ),
    (
      "a line says that one less is allocated", "allocated placements", "claim_lines",
      "000000000000000a00000001"
    ),
    (
      "a line was asked for one more, though allocated", "claim identity", "claim_lines",
      "000000000000000a00000001"
    ),
    ("the ledger says that a position was opened", "opening", "openings", "0000000100000001"),
    ("an opening was another", "opening", "openings", "0000000200000001"),
    ("an opening that never was", "opening", "openings", "0000000100000001"),
    (
      "a transfer's line arrived without having left", "transfer identity", "transfer_lines",
      "000000000000001300000001"
    ),
    (
      "a transfer's line left in part", "transfer identity", "transfer_lines",
      "000000000000001000000001"
    ),
    (
      "a line without a transfer", "transfer of a line", "transfer_lines",
      "00000000000000ff00000001"
    ),
    (
      "a transfer has one more open line", "lines of a transfer, and open ones", "transfers",
      "000000000000000e"
    ),
    (
      "a transfer on its way calls itself received", "state of a transfer", "transfers",
      "000000000000000e"
    ),
    (
      "a draft calls itself received", "state of a transfer", "transfers", "0000000000000013"
    ),
    (
      "nothing is on its way", "in transit is the sum of lines", "transit", "0000000100000002"
    ),
    (
      "more is on its way than left", "in transit is the sum of lines", "transit",
      "0000000100000002"
    ),
    (
      "it is on its way elsewhere, too", "in transit is the sum of lines", "transit",
      "0000000100000003"
    ),
    (
      "less than nothing is lost", "transfer identity", "transfer_lines",
      "000000000000001000000001"
    ),
  ]

  @Test(arguments: corruptions)
  func `verify names what is wrong, and only that`(
    corruption: String, rule: String, table: String, key: String
  ) throws {
    // T-32
    let world = try World.shop()
    #expect(try world.reserve([line(4)]).claimID == 10)
    try world.allocate(10, [some(3)])
    try world.damage(2, at: "ROT")
    try world.importStock([StockRow(sku: "SOCKS", location: "AMS", quantity: 9)])
    #expect(try world.createTransfer([moved(3), moved(2, "SOCKS")]).id == 14)
    try world.ship(14)
    #expect(try world.createTransfer([moved(1)]).id == 16)
    try world.ship(16)
    try world.receive(transfer: 16)
    #expect(try world.createTransfer([moved(1)]).id == 19)
    #expect(try world.differences() == [])

    try world.run { (_, tx) throws(Refusal) in try corrupt(tx, corruption) }
    let found = try world.differences()
    #expect(found.map(\.rule) == [rule])
    #expect(found.map(\.table) == [table])
    #expect(found.map(\.key) == [key])
  }

  private let arrived = TransferLineKey(of: TransferID(16), number: 1)
  private let draft = TransferLineKey(of: TransferID(19), number: 1)

  private func position(_ sku: UInt32, at location: UInt32) -> PositionKey {
    PositionKey(sku: SkuID(number: sku), location: LocationID(number: location))
  }

  private func change<Key, Row>(
    _ tx: Transaction, _ table: Table<Key, Row>, _ key: Key, _ body: (inout Row) -> Void
  ) throws(Refusal) {
    var row = try tx.required(key, in: table)
    body(&row)
    tx.put(row, for: key, in: table)
  }

  private func corrupt(_ tx: Transaction, _ corruption: String) throws(Refusal) {
    let claimLine = ClaimLineKey(of: ClaimID(10), number: 1)
    let transit = position(1, at: 2)
    switch corruption {
    case "a position has one more allocated":
      try change(tx, Tables.positions, position(1, at: 1)) { $0.allocated += 1 }
    case "a position has one more damaged":
      try change(tx, Tables.positions, position(1, at: 2)) { $0.damaged += 1 }
    case "the ledger says one more was damaged":
      let key = StockLedgerKey(sku: SkuID(number: 1), sequence: 12, index: 1)
      try change(tx, Tables.stockLedger, key) { $0.change += 1 }
    case "a line says that one less is allocated":
      try change(tx, Tables.claimLines, claimLine) {
        $0.allocated -= 1
        $0.firm += 1
      }
    case "a line was asked for one more, though allocated":
      try change(tx, Tables.claimLines, claimLine) { $0.requested += 1 }
    case "the ledger says that a position was opened":
      let key = StockLedgerKey(sku: SkuID(number: 1), sequence: 8, index: 0)
      try change(tx, Tables.stockLedger, key) { $0.kind = .opened }
    case "an opening was another":
      try change(tx, Tables.openings, position(2, at: 1)) { $0.quantity += 1 }
    case "an opening that never was":
      tx.put(OpeningRow(quantity: 10), for: position(1, at: 1), in: Tables.openings)
    case "a transfer's line arrived without having left":
      try change(tx, Tables.transferLines, draft) {
        $0.shipped = 1
        $0.received = 1
      }
    case "a transfer's line left in part":
      try change(tx, Tables.transferLines, arrived) { $0.quantity = 2 }
    case "a line without a transfer":
      tx.put(
        TransferLineRow(sku: SkuID(number: 1), quantity: 1),
        for: TransferLineKey(of: TransferID(255), number: 1), in: Tables.transferLines)
    case "a transfer has one more open line":
      try change(tx, Tables.transfers, TransferID(14)) { $0.openLines += 1 }
    case "a transfer on its way calls itself received":
      try change(tx, Tables.transfers, TransferID(14)) { $0.state = .received }
    case "a draft calls itself received":
      try change(tx, Tables.transfers, TransferID(19)) { $0.state = .received }
    case "nothing is on its way": try change(tx, Tables.transit, transit) { $0.quantity = 0 }
    case "more is on its way than left":
      try change(tx, Tables.transit, transit) { $0.quantity += 1 }
    case "it is on its way elsewhere, too":
      tx.put(TransitRow(quantity: 3), for: position(1, at: 3), in: Tables.transit)
    case "less than nothing is lost":
      try change(tx, Tables.transferLines, arrived) {
        $0.received += 1
        $0.lost -= 1
      }
    default: Issue.record("no such corruption: \(corruption)")
    }
  }
}
