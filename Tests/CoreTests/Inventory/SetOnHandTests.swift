import Messages
import Testing

@testable import Core

/// Ten shirts lie in Amsterdam.
@Suite struct SetOnHandTests {
  @Test func `an outside system's figure counts only where it knows the figure before`() throws {
    // IN-11
    let world = try World.shop()
    #expect(
      refusal { () throws(Refusal) in try world.setOnHand(12, expected: 9) }
        == .onHandMismatch(
          sku: "SHIRT-M", location: "AMS", expected: 9, found: 10, at: "expected"))
    #expect(try world.setOnHand(12, expected: 10)?.good == 12)
    #expect(
      refusal { () throws(Refusal) in try world.setOnHand(12, expected: 10) }?.reason
        == "ON_HAND_MISMATCH")
    #expect(try world.setOnHand(0, expected: 12)?.good == 0)
    #expect(try world.setOnHand(5, expected: 0, "SOCKS")?.onHand == 5)
    #expect(
      try world.ledger(at: "AMS") == [
        "AMS received good +10 = 10", "AMS set good +2 = 12", "AMS set good -12 = 0",
      ])
    #expect(try world.differences() == [])
  }

  @Test func `an outside figure never resells what is claimed`() throws {
    // T-41: the feed says on-hand 2 while 2 are claimed: nothing is available.
    let world = try World.shop()
    try world.reserve([line(2, at: "AMS")])
    #expect(
      try world.setOnHand(2, expected: 10)
        == Position(sku: "SHIRT-M", location: "AMS", onHand: 2, good: 2, reserved: 2))
    try world.adjust(-10, "SHIRT-M", at: "ROT")
    #expect(try world.available() == 0)
    #expect(
      refusal { () throws(Refusal) in try world.reserve([line(1)]) }?.reason
        == "INSUFFICIENT_STOCK")
    #expect(
      refusal { () throws(Refusal) in try world.setOnHand(1, expected: 2) }
        == .insufficientStock(
          Refusal.Shortage(
            sku: "SHIRT-M", location: "AMS", requested: 1, available: 0, at: "on_hand")))
    #expect(try world.differences() == [])
  }

  @Test func `what is damaged is on hand too, and stays damaged`() throws {
    let world = try World.shop()
    try world.damage(4)
    #expect(
      try world.setOnHand(11, expected: 10)
        == Position(sku: "SHIRT-M", location: "AMS", onHand: 11, good: 7, damaged: 4, free: 7))
    #expect(try world.setOnHand(4, expected: 11)?.good == 0)
    #expect(
      refusal { () throws(Refusal) in try world.setOnHand(3, expected: 4) }?.reason
        == "INSUFFICIENT_STOCK")
  }

  @Test func `what is so already is answered, and leaves nothing in ledger and events`() throws {
    let world = try World.shop()
    let before = world.sequence
    #expect(try world.setOnHand(10, expected: 10)?.onHand == 10)
    #expect(try world.events(after: before) == [])
    #expect(try world.ledger(at: "AMS") == ["AMS received good +10 = 10"])
  }

  @Test func `from nothing to the largest number and back`() throws {
    // T-54
    let world = try World.shop(shirts: 0)
    #expect(try world.setOnHand(.max, expected: 0)?.free == .max)
    #expect(try world.setOnHand(0, expected: .max)?.free == 0)
    #expect(
      refusal { () throws(Refusal) in try world.setOnHand(1, expected: .min) }?.reason
        == "ON_HAND_MISMATCH")
  }
}
