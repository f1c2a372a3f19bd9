import Messages
import Testing

@testable import Core

/// Ten shirts lie in Amsterdam and ten in Rotterdam.
@Suite struct AllocateTests {
  @Test func `what is allocated is allocated where it lies, and the way back is the same way`()
    throws
  {
    // IN-02: an allocation is a claim of its own kind, and what is free does not change.
    let world = try World.shop()
    let claim = try world.reserve([line(14)]).claimID
    let before = world.sequence
    #expect(try world.allocate(claim, [some(12)]) == 12)
    #expect(
      try world.claim(claim).lines == [
        ClaimLine(
          number: 1, sku: "SHIRT-M", requested: 14, firm: 2,
          placements: [
            ClaimPlacement(location: "AMS", quantity: 10, allocated: 10),
            ClaimPlacement(location: "ROT", quantity: 4, allocated: 2),
          ], allocated: 12)
      ])
    #expect(
      try world.positions() == [
        Position(sku: "SHIRT-M", location: "AMS", onHand: 10, good: 10, allocated: 10),
        Position(
          sku: "SHIRT-M", location: "ROT", onHand: 10, good: 10, reserved: 2, allocated: 2,
          free: 6),
      ])
    #expect(try world.unallocate(claim, [some(3)]) == 3)
    #expect(
      try world.claim(claim).lines.first?.placements == [
        ClaimPlacement(location: "AMS", quantity: 10, allocated: 9),
        ClaimPlacement(location: "ROT", quantity: 4, allocated: 0),
      ])
    #expect(try world.available() == 6)
    #expect(
      try world.quantityFacts(after: before) == [
        "claimAllocated reserved[SHIRT-M AMS] -10", "claimAllocated allocated[SHIRT-M AMS] +10",
        "claimAllocated reserved[SHIRT-M ROT] -2", "claimAllocated allocated[SHIRT-M ROT] +2",
        "claimUnallocated allocated[SHIRT-M ROT] -2", "claimUnallocated reserved[SHIRT-M ROT] +2",
        "claimUnallocated allocated[SHIRT-M AMS] -1", "claimUnallocated reserved[SHIRT-M AMS] +1",
      ])
    #expect(try world.differences() == [])
  }

  @Test func `the second allocates from what the first left, never from gross`() throws {
    // T-40: an allocation needs a reservation, and a reservation needs what is free.
    let world = try World.shop()
    let first = try world.reserve([line(8, at: "AMS")]).claimID
    try world.allocate(first)
    #expect(
      refusal { () throws(Refusal) in try world.reserve([line(3, at: "AMS")]) }
        == .insufficientStock(
          Refusal.Shortage(
            sku: "SHIRT-M", location: "AMS", requested: 3, available: 2, at: "lines[0]")))
    let second = try world.reserve([line(2, at: "AMS")]).claimID
    #expect(try world.allocate(second) == 2)
    #expect(
      try world.positions(at: "AMS")
        == [Position(sku: "SHIRT-M", location: "AMS", onHand: 10, good: 10, allocated: 10)])
    #expect(
      refusal { () throws(Refusal) in try world.adjust(-1, "SHIRT-M", at: "AMS") }?.reason
        == "INSUFFICIENT_STOCK")
    #expect(try world.differences() == [])
  }

  @Test func `what is firm is given back before what is allocated`() throws {
    let world = try World.shop()
    let claim = try world.reserve([line(14)]).claimID
    try world.allocate(claim, [some(11)])
    let before = world.sequence
    try world.release(claim, [some(5)])
    // Three were firm, all of them in Rotterdam; two more come from what was allocated last.
    #expect(
      try world.quantityFacts(after: before) == [
        "claimReleased reserved[SHIRT-M ROT] -3", "claimReleased allocated[SHIRT-M ROT] -1",
        "claimReleased allocated[SHIRT-M AMS] -1",
      ])
    let left = try world.claim(claim).lines.first
    #expect(left?.firm == 0)
    #expect(left?.allocated == 9)
    #expect(
      left?.placements == [ClaimPlacement(location: "AMS", quantity: 9, allocated: 9)])
    #expect(try world.release(claim).claim?.state == .released)
    #expect(try world.available() == 20)
    #expect(try world.differences() == [])
  }

  @Test func `allocating again allocates nothing, says nothing, and is no error`() throws {
    let world = try World.shop()
    let claim = try world.reserve([line(3), line(2)]).claimID
    try world.allocate(claim, [some(3)])
    let before = world.sequence
    #expect(try world.allocate(claim, [some(3)]) == 0)
    #expect(try world.unallocate(claim, [some(9, of: 2)]) == 0)
    #expect(try world.events(after: before) == [])
    #expect(try world.allocate(claim) == 2)
    #expect(
      try world.positions(at: "AMS")
        == [Position(sku: "SHIRT-M", location: "AMS", onHand: 10, good: 10, allocated: 5, free: 5)])
  }

  /// Written from ClaimService's comments; where it can, a row fails the next check too. The claim has two lines of
  /// three shirts, two of each allocated.
  static let refusals: [(UInt64?, [LineQuantity], allocate: String, unallocate: String)] = [
    (999, [.init(), .init(), .init(), .init()], "TOO_MANY_LINES", "TOO_MANY_LINES"),
    (999, [some(0, of: 3)], "UNKNOWN_CLAIM", "UNKNOWN_CLAIM"),
    (nil, [some(0, of: 3)], "QUANTITY_NOT_POSITIVE", "QUANTITY_NOT_POSITIVE"),
    (nil, [some(1), some(4, of: 3)], "UNKNOWN_LINE", "UNKNOWN_LINE"),
    (nil, [some(4, of: 0)], "UNKNOWN_LINE", "UNKNOWN_LINE"),
    (nil, [some(1), some(4)], "LINE_TWICE", "LINE_TWICE"),
    (nil, [some(1), some(3, of: 2)], "QUANTITY_TOO_LARGE", "QUANTITY_TOO_LARGE"),
  ]

  @Test(arguments: refusals)
  func `both refuse for the first check that fails, and move nothing`(
    claim: UInt64?, lines: [LineQuantity], allocate: String, unallocate: String
  ) throws {
    var limits = Limits()
    limits.lines = 3
    let world = try World.shop(limits: limits)
    let made = try world.reserve([line(3), line(3)]).claimID
    try world.allocate(made, [some(2), some(2, of: 2)])
    let before = try world.positions()
    #expect(
      refusal { () throws(Refusal) in try world.allocate(claim ?? made, lines) }?.reason
        == allocate)
    #expect(
      refusal { () throws(Refusal) in try world.unallocate(claim ?? made, lines) }?.reason
        == unallocate)
    #expect(try world.positions() == before)
  }

  @Test func `more than a number can tell is allocated line by line`() throws {
    // Written from ClaimService's comments: QUANTITY_OVERFLOW.
    let world = try World.shop(shirts: 0)
    try world.receive(.max, "SHIRT-M", at: "AMS")
    try world.receive(1, "SOCKS", at: "AMS")
    let claim = try world.reserve([line(.max), line(1, "SOCKS")]).claimID
    #expect(
      refusal { () throws(Refusal) in try world.allocate(claim) } == .quantityOverflow(sku: "SOCKS")
    )
    #expect(try world.allocate(claim, [some(.max)]) == .max)
    #expect(try world.allocate(claim) == 1)
    #expect(
      refusal { () throws(Refusal) in try world.unallocate(claim) }
        == .quantityOverflow(sku: "SOCKS"))
  }

  @Test func `the claim of an order is moved by the order's commands alone`() throws {
    let world = try World.shop()
    let order = try world.place("1001", [World.shirts(3)]).id
    // Both were made by the same command.
    let claim = order
    #expect(try world.claim(claim).claim?.orderID == order)
    let refused = Refusal.claimOfOrder(claim: claim, order: order)
    #expect(refusal { () throws(Refusal) in try world.allocate(claim, [some(9)]) } == refused)
    #expect(refusal { () throws(Refusal) in try world.unallocate(claim, [some(9)]) } == refused)
    #expect(refusal { () throws(Refusal) in try world.release(claim, [some(9)]) } == refused)
    #expect(try world.differences() == [])
  }
}
