import Messages
import Testing

@testable import Core

/// Ten shirts lie in Amsterdam and ten in Rotterdam, and there were never any socks.
@Suite struct ImportStockTests {
  private func row(
    _ line: UInt32, _ quantity: Int64, _ sku: String = "SOCKS", at location: String = "AMS",
    expected: Int64? = nil
  ) -> StockRow {
    StockRow(line: line, sku: sku, location: location, quantity: quantity, expected: expected)
  }

  @Test func `a position is opened once, however often the file is given`() throws {
    // MD-07, IN-08: an import that was cut off is given again from its beginning.
    let world = try World.shop()
    let before = world.sequence
    let rows = [row(1, 40), row(2, 0, at: "ROT")]
    #expect(try world.importStock(rows, reason: "opening") == ImportResult(created: 2))
    #expect(try world.importStock(rows) == ImportResult(unchanged: 2))
    #expect(
      try world.ledger("SOCKS") == ["AMS opened good +40 = 40", "ROT opened good 0 = 0"])
    #expect(
      try world.quantityFacts(after: before) == [
        "stockOpened good[SOCKS AMS] +40", "stockOpened good[SOCKS ROT] 0",
      ])
    // Sales later do not open it again, nor do they make the row wrong.
    try world.reserve([line(30, "SOCKS")])
    try world.adjust(-10, "SOCKS", at: "AMS")
    #expect(try world.importStock(rows) == ImportResult(unchanged: 2))
    #expect(try world.available("SOCKS") == 0)
    #expect(try world.differences() == [])
  }

  @Test func `every row is judged by itself, and every wrong one is told`() throws {
    // MD-07: all errors at once, with the line, and what is right is taken.
    let world = try World.shop()
    try world.reserve([line(8, at: "ROT")])
    let result = try world.importStock([
      row(2, -1, "GLOVES", at: "PAR"),
      row(3, 5, "GLOVES", at: "PAR"),
      row(4, 5, at: "PAR"),
      row(5, 7),
      row(6, 7),
      row(7, 9, "SHIRT-M"),
      row(8, 9, "SHIRT-M", at: "ROT", expected: 9),
      row(9, 1, at: "ROT", expected: 0),
    ])
    func told(_ result: ImportResult?) -> [String] {
      result?.errors.map { "\($0.line) \($0.reason) \($0.field)" } ?? []
    }
    #expect(
      told(result) == [
        "2 QUANTITY_NEGATIVE quantity", "3 UNKNOWN_SKU sku", "4 UNKNOWN_LOCATION location",
        "6 ROW_TWICE ", "7 ALREADY_STOCKED quantity", "8 ON_HAND_MISMATCH expected",
      ])
    #expect(result?.created == 1)
    #expect(result?.updated == 1)
    #expect(
      result?.errors.last?.message
        == "Of SHIRT-M at ROT 10 are on hand, not 9: look again before it is set.")
    #expect(try world.ledger("SOCKS") == ["AMS opened good +7 = 7", "ROT set good +1 = 1"])
    #expect(
      told(
        try world.importStock([
          row(1, 8), row(2, 7, "SHIRT-M", at: "ROT", expected: 10), row(3, 2, at: "ROT"),
        ]))
        == [
          "1 ALREADY_STOCKED quantity", "2 INSUFFICIENT_STOCK quantity",
          "3 ALREADY_STOCKED quantity",
        ])
    #expect(try world.positions().map(\.good) == [10, 10])
    #expect(try world.differences() == [])
  }

  @Test func `a row that says what is so already changes nothing`() throws {
    let world = try World.shop()
    let before = world.sequence
    #expect(
      try world.importStock([row(1, 10, "SHIRT-M", expected: 10)]) == ImportResult(unchanged: 1))
    #expect(try world.events(after: before) == [])
  }

  @Test func `a position that had stock once is not opened, though nothing is left`() throws {
    let world = try World.shop()
    try world.adjust(-10, "SHIRT-M", at: "AMS")
    #expect(
      try world.importStock([row(1, 0, "SHIRT-M")])?.errors.map(\.reason) == ["ALREADY_STOCKED"])
  }

  @Test func `holds that are due are expired before rows are judged, and only then`() throws {
    // T-11
    let world = try World.shop()
    try world.hold([line(10, at: "AMS")], ttl: .seconds(60))
    try world.hold([line(10, at: "ROT")], ttl: .seconds(60))
    let rows = [
      row(1, 0, "SHIRT-M", expected: 10), row(2, 0, "SHIRT-M", at: "ROT", expected: 10),
    ]
    #expect(
      try world.importStock(rows)?.errors.map(\.reason)
        == ["INSUFFICIENT_STOCK", "INSUFFICIENT_STOCK"])
    world.advance(by: .seconds(60))
    #expect(try world.importStock(rows) == ImportResult(updated: 2))
    #expect(try world.differences() == [])
  }

  static let long = String(repeating: "x", count: 257)

  @Test func `the whole is refused for its texts and its size, before any row`() throws {
    // Written from InventoryService's comments; each would fail the next check too.
    var limits = Limits()
    limits.importRows = 2
    let world = try World.shop(limits: limits)
    let rows = [row(1, 1), row(2, 1, at: "ROT"), row(3, 1, at: "SHUT")]
    func reason(_ reason: String, _ reference: String, _ rows: [StockRow]) -> String? {
      refusal { () throws(Refusal) in
        try world.importStock(rows, reason: reason, reference: reference)
      }?.reason
    }
    #expect(reason(Self.long, Self.long, rows) == "REASON_TOO_LONG")
    #expect(reason("", Self.long, rows) == "REFERENCE_TOO_LONG")
    #expect(reason("", "", rows) == "TOO_MANY_ROWS")
    #expect(try world.ledger("SOCKS") == [])
    #expect(try world.importStock([]) == ImportResult())
  }
}
