import Messages
import Testing

@testable import Core

@Suite struct StockTests {
  static let long = String(repeating: "x", count: 257)

  /// Written from InventoryService's comments; where it can, a row fails the next check too.
  static let receiveRefusals: [(ReceiveRequest, String)] = [
    (
      ReceiveRequest(sku: "GLOVES", location: "PAR", reason: long, reference: long),
      "REASON_TOO_LONG"
    ),
    (ReceiveRequest(sku: "GLOVES", location: "PAR", reference: long), "REFERENCE_TOO_LONG"),
    (ReceiveRequest(sku: "GLOVES", location: "PAR"), "QUANTITY_NOT_POSITIVE"),
    (ReceiveRequest(sku: "GLOVES", location: "PAR", quantity: -1), "QUANTITY_NOT_POSITIVE"),
    (ReceiveRequest(sku: "GLOVES", location: "PAR", quantity: .max), "UNKNOWN_SKU"),
    (ReceiveRequest(sku: "SHIRT-M", location: "PAR", quantity: .max), "UNKNOWN_LOCATION"),
    (ReceiveRequest(sku: "SHIRT-M", location: "AMS", quantity: .max), "QUANTITY_OVERFLOW"),
  ]

  @Test(arguments: receiveRefusals)
  func `Receive refuses for the first check that fails`(
    request: ReceiveRequest, reason: String
  ) throws {
    let world = try World.shop()
    let refused = refusal { () throws(Refusal) in
      try world.run { (core, tx) throws(Refusal) in
        try core.receive(request, by: world.caller, in: tx)
      }
    }
    #expect(refused?.reason == reason)
    #expect(try world.available() == 20)
  }

  static let adjustRefusals: [(AdjustRequest, String)] = [
    (AdjustRequest(sku: "GLOVES", location: "PAR", reference: long), "REASON_MISSING"),
    (
      AdjustRequest(sku: "GLOVES", location: "PAR", reason: long, reference: long),
      "REASON_TOO_LONG"
    ),
    (
      AdjustRequest(sku: "GLOVES", location: "PAR", reason: "r", reference: long),
      "REFERENCE_TOO_LONG"
    ),
    (AdjustRequest(sku: "GLOVES", location: "PAR", reason: "r"), "QUANTITY_ZERO"),
    (AdjustRequest(sku: "GLOVES", location: "PAR", change: -99, reason: "r"), "UNKNOWN_SKU"),
    (AdjustRequest(sku: "SHIRT-M", location: "PAR", change: -99, reason: "r"), "UNKNOWN_LOCATION"),
    (AdjustRequest(sku: "SHIRT-M", location: "AMS", change: -8, reason: "r"), "INSUFFICIENT_STOCK"),
    (
      AdjustRequest(sku: "SHIRT-M", location: "AMS", change: .min, reason: "r"),
      "INSUFFICIENT_STOCK"
    ),
    (
      AdjustRequest(sku: "SHIRT-M", location: "AMS", change: .max, reason: "r"), "QUANTITY_OVERFLOW"
    ),
  ]

  @Test(arguments: adjustRefusals)
  func `Adjust refuses for the first check that fails`(
    request: AdjustRequest, reason: String
  ) throws {
    // Three of the ten shirts in Amsterdam are claimed, so seven can be taken away.
    let world = try World.shop()
    try world.reserve([line(3, at: "AMS")])
    let refused = refusal { () throws(Refusal) in
      try world.run { (core, tx) throws(Refusal) in
        try core.adjust(request, by: world.caller, in: tx)
      }
    }
    #expect(refused?.reason == reason)
    #expect(try world.adjust(-7, "SHIRT-M", at: "AMS")?.free == 0)
  }

  @Test func `text is counted in characters, and 256 of them are fine`() throws {
    let world = try World.shop()
    let most = String(repeating: "衣", count: 256)
    try world.receive(1, "SHIRT-M", at: "AMS", reason: most, reference: most)
    #expect(
      refusal { () throws(Refusal) in
        try world.receive(1, "SHIRT-M", at: "AMS", reference: most + "x")
      } == .textTooLong(reason: .reference, at: "reference"))
  }

  @Test func `a position says what is there, what is claimed, and what is free`() throws {
    let world = try World.shop()
    try world.reserve([line(2, at: "AMS")])
    try world.hold([line(3, at: "AMS")])
    #expect(
      try world.positions() == [
        Position(
          sku: "SHIRT-M", location: "AMS", onHand: 10, good: 10, held: 3, reserved: 2, free: 5),
        Position(sku: "SHIRT-M", location: "ROT", onHand: 10, good: 10, free: 10),
      ])
    #expect(
      try world.positions("SOCKS", at: "AMS") == [Position(sku: "SOCKS", location: "AMS")])
    #expect(try world.positions("SOCKS") == [])
    #expect(
      refusal { () throws(Refusal) in try world.positions("GLOVES", at: "PAR") }?.reason
        == "UNKNOWN_SKU")
    #expect(
      refusal { () throws(Refusal) in try world.positions("SHIRT-M", at: "PAR") }?.reason
        == "UNKNOWN_LOCATION")
  }

  @Test func `quantities are whole numbers of the smallest unit, and differences are exact`() throws
  {
    // T-54: 3140.00 - 3106.40 - 33.60 = 0, where floating point says 1.4e-13.
    let world = try World.shop()
    try world.createSku("FLOUR", unit: "kg", scale: 2)
    try world.receive(314_000, "FLOUR", at: "AMS")
    try world.adjust(-310_640, "FLOUR", at: "AMS")
    #expect(try world.available("FLOUR") == 3_360)
    try world.adjust(-3_360, "FLOUR", at: "AMS")
    #expect(try world.available("FLOUR") == 0)
    #expect(
      refusal { () throws(Refusal) in try world.adjust(-1, "FLOUR", at: "AMS") }?.reason
        == "INSUFFICIENT_STOCK")
    #expect(try world.differences() == [])
  }

  @Test func `the largest quantity fits, and one more is refused, also in a sum over locations`()
    throws
  {
    // T-54
    let world = try World.shop(shirts: 0)
    try world.receive(.max, "SHIRT-M", at: "AMS")
    #expect(try world.available() == .max)
    #expect(
      refusal { () throws(Refusal) in try world.receive(1, "SHIRT-M", at: "AMS") }
        == .quantityOverflow(sku: "SHIRT-M"))
    try world.receive(1, "SHIRT-M", at: "ROT")
    #expect(
      refusal { () throws(Refusal) in try world.available() } == .quantityOverflow(sku: "SHIRT-M"))
    try world.reserve([line(.max)])
    #expect(try world.available() == 1)
    #expect(try world.differences() == [])
  }

  @Test func `every change to stock tells who, why and caused by what`() throws {
    // T-120
    let world = try World.shop(shirts: 0)
    let before = world.sequence
    try world.receive(10, "SHIRT-M", at: "AMS", reason: "delivery", reference: "DN-7")
    try world.adjust(-1, "SHIRT-M", at: "AMS", reason: "moth", reference: "")
    try world.receive(4, "SHIRT-M", at: "ROT")
    func ledger(_ request: ListStockLedgerRequest) throws -> ListStockLedgerResponse {
      try world.report { (snapshot) throws(Refusal) in
        try Core.listStockLedger(request, in: snapshot)
      }
    }
    let all = try ledger(ListStockLedgerRequest(sku: "SHIRT-M"))
    let time = Timestamp(microseconds: world.now)
    let first = StockLedgerEntry(
      sequence: before + 1, index: 0, time: time, sku: "SHIRT-M", location: "AMS",
      kind: "received", change: 10, after: 10, principal: "tester", actor: "Ann",
      reason: "delivery", reference: "DN-7", bucket: .good)
    let second = StockLedgerEntry(
      sequence: before + 2, index: 0, time: time, sku: "SHIRT-M", location: "AMS",
      kind: "adjusted", change: -1, after: 9, principal: "tester", actor: "Ann",
      reason: "moth", bucket: .good)
    let third = StockLedgerEntry(
      sequence: before + 3, index: 0, time: time, sku: "SHIRT-M", location: "ROT",
      kind: "received", change: 4, after: 4, principal: "tester", actor: "Ann", bucket: .good)
    #expect(all.entries == [first, second, third])
    #expect(try ledger(ListStockLedgerRequest(sku: "SHIRT-M", location: "ROT")).entries == [third])

    let page = try ledger(ListStockLedgerRequest(sku: "SHIRT-M", page: Page(size: 2)))
    #expect(page.entries == [first, second])
    let next = Page(size: 2, token: page.nextPageToken)
    #expect(try ledger(ListStockLedgerRequest(sku: "SHIRT-M", page: next)).entries == [third])
    #expect(throws: Refusal.pageTokenInvalid) {
      try ledger(ListStockLedgerRequest(sku: "SOCKS", page: next))
    }
    #expect(throws: Refusal.unknownSKU("GLOVES", at: "sku")) {
      try ledger(ListStockLedgerRequest(sku: "GLOVES", location: "PAR", page: next))
    }
    #expect(throws: Refusal.unknownLocation("PAR", at: "location")) {
      try ledger(ListStockLedgerRequest(sku: "SHIRT-M", location: "PAR", page: next))
    }
  }
}
