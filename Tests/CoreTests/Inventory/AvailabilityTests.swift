import Messages
import Testing

@testable import Core

/// Ten shirts lie in Amsterdam and ten in Rotterdam; the stall sells from Rotterdam alone.
/// IN-05, as far as there are no protections.
@Suite struct AvailabilityTests {
  @Test func `a channel sees the locations that it is linked to, and no others`() throws {
    // T-38
    let world = try World.shop()
    #expect(try world.available(on: "WEB") == 20)
    #expect(try world.available(on: "STALL") == 10)
    try world.reserve([line(4, at: "AMS")])
    #expect(try world.available(on: "WEB") == 16)
    #expect(try world.available(on: "STALL") == 10)
    try world.createChannel("NOWHERE", [])
    #expect(try world.available(on: "NOWHERE") == 0)
  }

  @Test func `what lies where nothing is sold is not available, and can't be claimed`() throws {
    let world = try World.shop()
    try world.receive(5, "SHIRT-M", at: "SHUT")
    #expect(try world.available() == 20)
    #expect(
      refusal { () throws(Refusal) in try world.reserve([line(1, at: "SHUT")]) }
        == .insufficientStock(
          Refusal.Shortage(
            sku: "SHIRT-M", location: "SHUT", requested: 1, available: 0, at: "lines[0]")))
    #expect(
      refusal { () throws(Refusal) in try world.reserve([line(21)]) }?.reason
        == "INSUFFICIENT_STOCK")
    #expect(try world.differences() == [])
  }

  @Test func `the next look after the last unit was taken says none`() throws {
    // T-36
    let world = try World.shop()
    try world.reserve([line(20)])
    #expect(try world.available() == 0)
    #expect(try world.available(on: "STALL") == 0)
  }

  @Test func `what is shown is what can be taken, split over locations`() throws {
    let world = try World.shop()
    let shown = try world.available()
    #expect(
      refusal { () throws(Refusal) in try world.reserve([line(shown + 1)]) }?.reason
        == "INSUFFICIENT_STOCK")
    let claim = try world.reserve([line(shown)])
    #expect(
      try world.claim(claim.claimID).lines.first?.placements == [
        ClaimPlacement(location: "AMS", quantity: 10),
        ClaimPlacement(location: "ROT", quantity: 10),
      ])
  }

  @Test func `an owner is never blocked by itself`() throws {
    // Semantics 4.1: seenBy(o) = ATS + o's own live holds on the item.
    let world = try World.shop()
    try world.hold([line(3), line(1, at: "ROT")], by: "cart-1")
    try world.hold([line(2)], by: "cart-1")
    try world.hold([line(5)], by: "cart-2")
    #expect(try world.available() == 9)
    #expect(try world.available(to: "cart-1") == 15)
    #expect(try world.available(to: "cart-2") == 14)
    #expect(try world.available(to: "cart-3") == 9)
    // What the cart holds in Amsterdam is nothing that the stall could sell it.
    #expect(try world.available(on: "STALL", to: "cart-1") == 10)
    #expect(try world.available("SOCKS", to: "cart-1") == 0)
    world.advance(by: .seconds(60))
    #expect(try world.available(to: "cart-1") == 20)
  }

  @Test func `an unknown channel is told before an unknown SKU`() throws {
    let world = try World.shop()
    #expect(
      refusal { () throws(Refusal) in try world.available("GLOVES", on: "PAR") }
        == .unknownChannel("PAR"))
    #expect(
      refusal { () throws(Refusal) in try world.available("GLOVES") }
        == .unknownSKU("GLOVES", at: "sku"))
    let tooLongForAKey = String(repeating: "x", count: 10_000)
    #expect(
      refusal { () throws(Refusal) in try world.available(tooLongForAKey) }?.reason == "UNKNOWN_SKU"
    )
  }

  @Test
  func `what is published is less by the channel's buffer, in whole units, and never below 0`()
    throws
  {
    // T-45
    // IN-05, IN-07 as far as it goes: what is shown to be taken is not what is told outside.
    let world = try World.shop()
    try world.createSku("FLOUR", unit: "kg", scale: 3)
    try world.receive(7_500, "FLOUR", at: "AMS")
    for (code, buffer) in [("B3", 3), ("B20", 20), ("B21", 21), ("BMAX", .max)] as [(String, Int64)]
    {
      try world.run { (core, tx) throws(Refusal) in
        _ = try core.createChannel(
          CreateChannelRequest(
            code: code, kind: .marketplace, locations: ["AMS", "ROT"], buffer: buffer), in: tx)
      }
    }
    func look(
      _ channel: String, _ sku: String = "SHIRT-M", owner: String = ""
    ) throws(Refusal) -> [Int64] {
      let answer = try world.look { (core, tx) throws(Refusal) in
        try core.getAvailability(
          GetAvailabilityRequest(channel: channel, sku: sku, owner: owner), in: tx)
      }
      return [answer.available, answer.published]
    }
    #expect(try look("WEB") == [20, 20])
    #expect(try look("B3") == [20, 17])
    #expect(try look("B20") == [20, 0])
    #expect(try look("B21") == [20, 0])
    #expect(try look("B3", "FLOUR") == [7_500, 4_500])
    #expect(try look("B20", "FLOUR") == [7_500, 0])
    #expect(try look("BMAX", "FLOUR") == [7_500, 0])
    // A cart's own hold is for the cart, and is told nobody else.
    try world.hold([line(5)], by: "cart-1")
    #expect(try look("B3", owner: "cart-1") == [20, 12])
    #expect(try look("B3") == [15, 12])
    // What the buffer keeps may still be taken.
    try world.reserve([line(15)], on: "B20")
    try world.stopSelling()
    #expect(try look("WEB") == [0, 0])
    #expect(try look("WEB", owner: "cart-1") == [5, 0])
  }
}
