import Messages
import Testing

@testable import Core

@Suite struct StockEventTests {
  @Test func `the differences of all events together are the positions`() throws {
    // T-116, T-120: whoever follows the feed has the same stock, bucket by bucket.
    let world = try World.shop()
    let sold = try world.reserve([line(8), line(3, at: "ROT")]).claimID
    try world.allocate(sold, [some(5)])
    try world.unallocate(sold, [some(1)])
    try world.hold([line(1)], by: "cart-2")
    try world.release(sold, [some(6)])
    try world.damage(1)
    try world.damage(3, at: "ROT")
    try world.undamage(1, at: "ROT")
    try world.setOnHand(12, expected: 10, at: "ROT")
    try world.importStock([
      StockRow(sku: "SHIRT-M", location: "SHUT", quantity: 9),
      StockRow(sku: "SHIRT-M", location: "AMS", quantity: 11, expected: 10),
    ])
    let transfer = try world.createTransfer([moved(4)], from: "SHUT", to: "AMS").id
    try world.ship(transfer)
    try world.receive(transfer: transfer, [some(1)])
    let lost = try world.createTransfer([moved(2)], from: "SHUT", to: "ROT").id
    try world.ship(lost)
    try world.close(transfer: lost, reason: "stolen")

    var sums: [String: Int64] = [:]
    for event in try world.events(after: 0) {
      #expect(event.principal == "tester")
      for fact in event.facts where fact.name.hasSuffix("]") {
        sums[fact.name, default: 0] += Int64(fact.value) ?? 0
      }
    }
    for position in try world.positions() {
      let found = ["good", "damaged", "held", "reserved", "allocated", "inTransit"].map {
        sums["\($0)[SHIRT-M \(position.location)]"] ?? 0
      }
      #expect(
        found == [
          position.good, position.damaged, position.held, position.reserved, position.allocated,
          position.inTransit,
        ])
    }
    #expect(try world.positions().map(\.inTransit) == [3, 0, 0])
    #expect(try world.differences() == [])
  }
}
