import Messages
import Testing

@testable import Core

/// Ten shirts lie in Amsterdam, and three of them are reserved.
@Suite struct DamageTests {
  let world: World

  init() throws {
    world = try World.shop()
    try world.reserve([line(3, at: "AMS")])
  }

  @Test func `what is damaged is on hand still, and not sold`() throws {
    // IN-01
    let before = world.sequence
    #expect(
      try world.damage(4)
        == Position(
          sku: "SHIRT-M", location: "AMS", onHand: 10, good: 6, damaged: 4, reserved: 3, free: 3))
    #expect(try world.available() == 13)
    #expect(
      try world.undamage(1)
        == Position(
          sku: "SHIRT-M", location: "AMS", onHand: 10, good: 7, damaged: 3, reserved: 3, free: 4))
    #expect(
      try world.ledger(at: "AMS") == [
        "AMS received good +10 = 10", "AMS damaged good -4 = 6", "AMS damaged damaged +4 = 4",
        "AMS undamaged damaged -1 = 3", "AMS undamaged good +1 = 7",
      ])
    #expect(
      try world.quantityFacts(after: before) == [
        "stockDamaged good[SHIRT-M AMS] -4", "stockDamaged damaged[SHIRT-M AMS] +4",
        "stockUndamaged damaged[SHIRT-M AMS] -1", "stockUndamaged good[SHIRT-M AMS] +1",
      ])
    #expect(try world.differences() == [])
  }

  @Test func `what is claimed can't be damaged away`() throws {
    // T-51, as far as it goes without a shortage flow: refused, and told how many can be.
    #expect(
      refusal { () throws(Refusal) in try world.damage(8) }
        == .insufficientStock(
          Refusal.Shortage(
            sku: "SHIRT-M", location: "AMS", requested: 8, available: 7, at: "quantity")))
    #expect(try world.damage(7)?.free == 0)
    #expect(try world.available() == 10)
    #expect(
      refusal { () throws(Refusal) in try world.damage(1) }?.reason == "INSUFFICIENT_STOCK")
    #expect(
      refusal { () throws(Refusal) in try world.undamage(8) }
        == .insufficientStock(
          Refusal.Shortage(
            sku: "SHIRT-M", location: "AMS", requested: 8, available: 7, at: "quantity")))
    #expect(try world.undamage(7)?.free == 7)
  }

  @Test func `a shirt that an expired hold held can be damaged at that instant`() throws {
    // T-11: who looks at stock sees what is due expired.
    try world.hold([line(7, at: "AMS")], ttl: .seconds(60))
    #expect(refusal { () throws(Refusal) in try world.damage(1) }?.reason == "INSUFFICIENT_STOCK")
    world.advance(by: .seconds(60))
    #expect(try world.damage(7)?.free == 0)
    #expect(try world.differences() == [])
  }

  @Test func `as much as a number can tell is damaged and mended`() throws {
    // T-54
    try world.receive(.max, "SOCKS", at: "AMS")
    #expect(try world.damage(.max, "SOCKS")?.damaged == .max)
    #expect(
      refusal { () throws(Refusal) in try world.receive(1, "SOCKS", at: "AMS") }
        == .quantityOverflow(sku: "SOCKS"))
    #expect(try world.undamage(.max, "SOCKS")?.good == .max)
    #expect(try world.differences() == [])
  }
}
