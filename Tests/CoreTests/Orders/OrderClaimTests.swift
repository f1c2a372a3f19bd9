import Messages
import Testing

@testable import Core

/// What must hold of every claim holds of those that orders make.
@Suite struct OrderClaimTests {
  static let ways = [
    "hold", "reserve", "reserve partially", "confirm anew", "place", "place partially",
    "place over a hold", "place a draft", "accept", "reserve the rest",
  ]

  @Test(arguments: ways)
  func `whichever way the last shirt goes, it goes once`(winner: String) throws {
    // T-05: claims and orders share one guard. Whatever is to be taken later stands ready before.
    let world = try World.shop(shirts: 0)
    try world.receive(2, "SHIRT-M", at: "AMS")
    let expired = try world.hold([line(1)], ttl: .seconds(1)).claimID
    world.advance(by: .seconds(1))
    let draft = try world.draft("draft", [World.shirts(1)]).id
    let waiting = try world.place("waiting", [World.shirts(1)], waits: true).id
    let rest = try world.place("rest", [World.shirts(3)], .partial).id
    try world.receive(1, "SHIRT-M", at: "AMS")

    func take(_ way: String) throws(Refusal) {
      switch way {
      case "hold": try world.hold([line(1)], by: "cart-2")
      case "reserve": try world.reserve([line(1)])
      case "reserve partially": try world.reserve([line(1)], .partial)
      case "confirm anew": try world.confirm(expired, reacquire: true)
      case "place": try world.place("new", [World.shirts(1)])
      case "place partially": try world.place("new", [World.shirts(1)], .partial)
      case "place over a hold":
        try world.place(
          "new", [World.shirts(1)], hold: HoldReference(claimID: expired, owner: "cart-1"))
      case "place a draft": try world.placeDraft(draft)
      case "accept": try world.accept(waiting)
      default: try world.reserveOrder(rest)
      }
    }
    #expect(try world.available() == 1)
    try take(winner)
    #expect(try world.available() == 0)
    for loser in Self.ways where loser != winner {
      // What is done already has no need of another shirt: the same order, a claim that is firm.
      if winner.hasPrefix("place"), loser.hasPrefix("place "), loser != "place a draft" { continue }
      if winner.hasPrefix("place "), loser == "place" { continue }
      let isFirm = winner == "confirm anew" && loser == "place over a hold"
      #expect(
        refusal { () throws(Refusal) in try take(loser) }?.reason
          == (isFirm ? "NOT_A_HOLD" : "INSUFFICIENT_STOCK"), "\(loser)")
    }
    let position = try world.positions()[0]
    #expect([position.good, position.free] == [3, 0])
    #expect(try world.differences() == [])
  }

  @Test func `an outside figure never resells what an order claims`() throws {
    // T-41: the feed says on-hand 2 while an order has 2.
    let world = try World.shop(shirts: 0)
    try world.receive(10, "SHIRT-M", at: "AMS")
    let order = try world.place("1", [World.shirts(2)])
    try world.allocateOrder(order.id, [some(1)])
    #expect(try world.setOnHand(2, expected: 10)?.free == 0)
    #expect(try world.available() == 0)
    #expect(
      refusal { () throws(Refusal) in try world.place("2", [World.shirts(1)]) }?.reason
        == "INSUFFICIENT_STOCK")
    #expect(
      refusal { () throws(Refusal) in try world.setOnHand(1, expected: 2) }?.reason
        == "INSUFFICIENT_STOCK")
    try world.cancel(order.id)
    #expect(try world.available() == 2)
  }

  @Test func `what is published follows every step of an order`() throws {
    // T-45: max(0, ATS - buffer) after every path, a cancellation too.
    let world = try World.shop(shirts: 0)
    try world.receive(10, "SHIRT-M", at: "AMS")
    try world.run { (core, tx) throws(Refusal) in
      _ = try core.updateChannel(
        UpdateChannelRequest(channel: ChannelChange(code: "WEB", buffer: 3)), in: tx)
    }
    func look() throws(Refusal) -> [Int64] {
      let answer = try world.look { (core, tx) throws(Refusal) in
        try core.getAvailability(
          GetAvailabilityRequest(channel: "WEB", sku: "SHIRT-M"), in: tx)
      }
      return [answer.available, answer.published]
    }
    #expect(try look() == [10, 7])
    let order = try world.place("1", [World.shirts(8)])
    #expect(try look() == [2, 0])
    try world.allocateOrder(order.id)
    #expect(try look() == [2, 0])
    try world.cancel(order.id, [some(2)])
    #expect(try look() == [4, 1])
    try world.unallocateOrder(order.id)
    try world.cancel(order.id)
    #expect(try look() == [10, 7])
  }

  @Test func `only what was a hold can be taken over, whatever became of it`() throws {
    // AL-01: not a reservation, and not another order's claim, live or ended.
    let world = try World.shop()
    let reservation = try world.reserve([line(1)], by: "me").claimID
    let other = try world.place("other", [World.shirts(1)])
    func refused(_ claim: UInt64, _ owner: String) -> Refusal? {
      refusal { () throws(Refusal) in
        try world.place(
          "1", [World.shirts(1)], hold: HoldReference(claimID: claim, owner: owner))
      }
    }
    for _ in 1...2 {
      #expect(refused(reservation, "me") == .notAHold(claim: reservation))
      #expect(refused(other.claimID, "order/\(other.id)") == .notAHold(claim: other.claimID))
      try world.release(reservation)
      if try world.order(other.id).order?.state == .accepted { try world.cancel(other.id) }
    }
    #expect(refused(4711, "me") == .unknownClaim(4711))
  }
}
