import Messages
import Testing

@testable import Core
@testable import Store

/// Three hundred items, each with a long history at two places, so that every row stands far from the others'.
@Suite struct StockGrowthTests {
  @Test func `no import and no transfer puts more than was told before`() throws {
    let world = try World()
    for location in ["N1", "N2", "N3"] { try world.createLocation(location) }
    let skus = (0..<300).map { "S\($0)" }
    for sku in skus {
      try world.createSku(sku)
      for location in ["N1", "N2"] {
        for _ in 0..<8 {
          try world.run(isFlushed: false) { (core, tx) throws(Refusal) in
            _ = try core.receive(
              ReceiveRequest(
                sku: sku, location: location, quantity: 5,
                reason: String(repeating: "r", count: 256)), by: .system, in: tx)
          }
        }
      }
    }
    let reason = String(repeating: "衣", count: 256)
    let rows = skus.flatMap {
      [
        StockRow(sku: $0, location: "N1", quantity: 50, expected: 40),
        StockRow(sku: $0, location: "N2", quantity: 50, expected: 41),
        StockRow(sku: $0, location: "N3", quantity: 50),
      ]
    }
    let told = world.core.growth(of: rows, reason: reason, reference: reason)
    try world.expectBound("import", told: told) { (core, tx) throws(Refusal) in
      let result = try core.importStock(
        ImportStockRequest(rows: rows, reason: reason, reference: reason), by: .system, in: tx
      ).result
      #expect(result?.created == 300)
      #expect(result?.updated == 300)
      #expect(result?.errors.count == 300)
    }

    let lines = skus.map { moved(10, $0) }
    try world.expectBound(
      "create", told: world.core.growth(ofTransferLines: lines.count)
    ) { (core, tx) throws(Refusal) in
      _ = try core.createTransfer(
        CreateTransferRequest(from: "N1", to: "N2", lines: lines, reference: reason), in: tx)
    }
    let id = world.sequence
    func growth() throws(Refusal) -> Int {
      try world.look { (core, tx) throws(Refusal) in try core.growth(ofTransfer: id, in: tx) }
    }
    try world.expectBound("ship", told: try growth()) { (core, tx) throws(Refusal) in
      _ = try core.shipTransfer(ShipTransferRequest(transferID: id), by: .system, in: tx)
    }
    try world.expectBound("receive", told: try growth()) { (core, tx) throws(Refusal) in
      _ = try core.receiveTransfer(
        ReceiveTransferRequest(transferID: id, lines: (1...300).map { some(1, of: $0) }),
        by: .system, in: tx)
    }
    try world.expectBound("close", told: try growth()) { (core, tx) throws(Refusal) in
      _ = try core.closeTransfer(
        CloseTransferRequest(transferID: id, reason: reason), in: tx)
    }
    #expect(try world.differences() == [])
  }

  @Test func `what is refused for its size, or is not there, puts nothing`() throws {
    let world = try World.shop()
    #expect(
      world.core.growth(
        of: Array(repeating: StockRow(), count: 1001), reason: "", reference: "") == 0)
    #expect(world.core.growth(ofTransferLines: 5001) == 0)
    #expect(
      try world.look { (core, tx) throws(Refusal) in
        try core.growth(ofTransfer: 4711, in: tx)
      } == 0)
  }
}
