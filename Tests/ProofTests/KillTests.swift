import Messages
import Testing

@testable import Campaigns

/// T-10, T-69, T-118, T-119: SIGKILL at any moment, eight clients that ask again, and all books agree.
@Suite struct KillTests {
  @Test func `after a dozen kills every client's books are the daemon's`() async throws {
    var options = Kill.Options()
    options.rounds = 12
    options.seed = 4
    options.roundsPerAudit = 6
    let summary = try await Kill(options).run()
    #expect(summary.rounds == 12)
    #expect(summary.kills >= 12)
  }
}

/// The feed's reading finds what a feed must not do; a row each.
@Suite struct FeedFoldTests {
  private func event(
    _ sequence: UInt64, _ kind: String, at seconds: Int64 = 0, id: String = "a",
    facts: [Fact] = []
  ) -> WatchResponse {
    WatchResponse(
      sequence: sequence,
      events: [
        Event(
          sequence: sequence, time: Timestamp(microseconds: seconds * 1_000_000), kind: kind,
          entity: "claim/1", requestID: id, facts: facts)
      ])
  }

  private func until(_ seconds: Int64) -> [Fact] {
    [Fact(name: "expire_time", value: "\(Timestamp(microseconds: seconds * 1_000_000))")]
  }

  @Test func `changes are added up, and heartbeats change nothing`() throws {
    var fold = FeedFold()
    try fold.take(event(1, "stockReceived", facts: [Fact(name: "good[A AMS]", value: "+10")]))
    try fold.take(WatchResponse(sequence: 1))
    try fold.take(
      event(2, "stockAdjusted", id: "b", facts: [Fact(name: "good[A AMS]", value: "-3")]))
    try fold.take(WatchResponse(sequence: 3))
    #expect(fold.sums == ["good[A AMS]": 7])
    #expect(fold.requestIDs == ["a", "b", ""])
  }

  @Test func `a skipped command is found`() throws {
    var fold = FeedFold()
    try fold.take(event(1, "stockReceived"))
    #expect(throws: Finding.self) { try fold.take(event(3, "stockReceived")) }
  }

  @Test func `a command that is told twice is found`() throws {
    var fold = FeedFold()
    try fold.take(event(1, "stockReceived"))
    #expect(throws: Finding.self) { try fold.take(event(1, "stockReceived")) }
  }

  @Test func `an event of another command is found`() throws {
    var fold = FeedFold()
    var response = event(1, "stockReceived")
    response.events += event(1, "stockReceived", id: "b").events
    #expect(throws: Finding.self) { try fold.take(response) }
  }

  /// What is done to a hold, when, and whether that is right: it is live until just before its time.
  @Test(arguments: [
    ("holdConfirmed", 9, true), ("holdConfirmed", 10, false), ("holdExtended", 9, true),
    ("holdExtended", 10, false), ("holdExpired", 9, false), ("holdExpired", 10, true),
  ])
  func `a hold lives until its time and no longer`(
    kind: String, at second: Int64, isRight: Bool
  ) throws {
    var fold = FeedFold()
    try fold.take(event(1, "holdPlaced", facts: until(10)))
    if isRight {
      try fold.take(event(2, kind, at: second, facts: until(20)))
    } else {
      #expect(throws: Finding.self) { try fold.take(event(2, kind, at: second, facts: until(20))) }
    }
  }
}

/// A client's books follow semantics 4.3 and 4.6 without asking the shop.
@Suite struct LedgerTests {
  private func claim(held: Int64) -> LedgerClaim {
    var line = LedgerClaimLine(sku: "A", requested: held, unclaimed: 0)
    line.held = held
    return LedgerClaim(
      id: 1, owner: "cart", state: .held, lines: [line], expireTime: Timestamp(microseconds: 10))
  }

  @Test func `a hold is over at its instant`() {
    #expect(!claim(held: 3).isOver(at: Timestamp(microseconds: 9)))
    #expect(claim(held: 3).isOver(at: Timestamp(microseconds: 10)))
  }

  @Test func `every unit of a claim is in exactly one place`() {
    var claim = claim(held: 9)
    claim.confirm()
    #expect(claim.allocate([LineQuantity(number: 1, quantity: 4)]) == 4)
    // What is firm is given back before what is allocated.
    #expect(claim.release([LineQuantity(number: 1, quantity: 6)]) == 6)
    #expect(claim.lines[0].firm == 0 && claim.lines[0].allocated == 3)
    #expect(claim.state == .firm)
    #expect(claim.unallocate([]) == 3)
    #expect(claim.release([]) == 3)
    #expect(claim.state == .released && claim.lines[0].released == 9)
  }

  @Test func `an order's units are canceled from the least advanced on`() {
    var order = LedgerOrder(id: 1, lines: [LedgerOrderLine(sku: "A", ordered: 10)])
    order.reserve([OrderShortfall(number: 1, sku: "A", unassigned: 2)])
    order.allocate([LineQuantity(number: 1, quantity: 3)])
    #expect(order.stock == .partReserved)
    order.cancel([LineQuantity(number: 1, quantity: 4)])
    #expect(order.unassigned == 0 && order.reserved == 3 && order.allocated == 3)
    #expect(order.stock == .partAllocated && order.state == .accepted)
    order.cancel([])
    #expect(order.state == .canceled && order.stock == .none && order.openLines == 0)
  }
}
