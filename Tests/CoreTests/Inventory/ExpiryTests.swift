import Messages
import Store
import Testing

@testable import Core

@Suite struct ExpiryTests {
  @Test func `a hold ends at its instant, whether or not anything ran`() throws {
    // T-29: at T+ttl-1us not available, at T+ttl available.
    let world = try World.shop()
    try world.hold([line(7)], ttl: .seconds(60))
    world.advance(by: TimeSpan(microseconds: 59_999_999))
    #expect(try world.available() == 13)
    #expect(
      refusal { () throws(Refusal) in try world.reserve([line(14)]) }?.reason
        == "INSUFFICIENT_STOCK")
    world.advance(by: TimeSpan(microseconds: 1))
    #expect(try world.available() == 20)
    try world.reserve([line(20)])
    #expect(try world.differences() == [])
  }

  @Test(arguments: [
    "availability", "positions", "claim", "reserve", "adjust", "receive", "release",
  ])
  func `whoever looks first finds the hold expired`(look: String) throws {
    // T-29, architecture 4: due work first.
    let world = try World.shop()
    let hold = try world.hold([line(10, at: "AMS")], ttl: .seconds(60)).claimID
    world.advance(by: .seconds(60))
    switch look {
    case "availability": #expect(try world.available() == 20)
    case "positions": #expect(try world.positions().map(\.held) == [0, 0])
    case "claim": #expect(try world.claim(hold).claim?.state == .expired)
    case "reserve": try world.reserve([line(10, at: "AMS")])
    case "adjust": #expect(try world.adjust(-10, "SHIRT-M", at: "AMS")?.onHand == 0)
    case "receive": #expect(try world.receive(1, "SHIRT-M", at: "AMS")?.free == 11)
    default: #expect(try world.release(hold).released == 0)
    }
    #expect(try world.claim(hold).claim?.state == .expired)
    #expect(try world.differences() == [])
  }

  @Test func `a position's hold is found among those of others, however long nobody looked`() throws
  {
    // Holds stand by the moment at which they are due, those of one moment by position: between the first that is due
    // and the one that is looked for lie others, and behind it some that are not due yet.
    let world = try World.shop()
    for seconds: Int64 in [1, 2, 5, 900] {
      try world.hold([line(1, at: "ROT")], by: "rot-\(seconds)", ttl: .seconds(seconds))
    }
    let due = try world.hold([line(10, at: "AMS")], by: "ams", ttl: .seconds(60)).claimID
    let later = try world.hold([line(1, at: "ROT")], by: "later", ttl: .seconds(3600)).claimID
    world.advance(by: .seconds(1800))
    #expect(try world.adjust(-10, "SHIRT-M", at: "AMS")?.onHand == 0)
    #expect(try world.claim(due).claim?.state == .expired)
    #expect(try world.claim(later).claim?.state == .held)
    #expect(try world.positions().map(\.held) == [0, 1])
    #expect(try world.differences() == [])
  }

  @Test func `confirming a hold that is over changes nothing at all`() throws {
    // T-30, T-06: expiry wins at the same instant.
    let world = try World.shop()
    let hold = try world.hold([line(7), line(1, at: "ROT")], ttl: .seconds(60)).claimID
    world.advance(by: .seconds(60))
    _ = try world.available()
    let before = world.sequence
    #expect(
      refusal { () throws(Refusal) in try world.confirm(hold) } == .holdExpired(claim: hold))
    #expect(world.sequence == before)
    #expect(try world.claim(hold).lines.map(\.expired) == [7, 1])
    #expect(try world.positions().map(\.reserved) == [0, 0])
    #expect(try world.differences() == [])
  }

  @Test func `an expired hold can be claimed anew, whole or not at all`() throws {
    let world = try World.shop()
    let hold = try world.hold([line(7), line(10, at: "ROT")], ttl: .seconds(60)).claimID
    world.advance(by: .seconds(60))
    let rival = try world.reserve([line(4)], by: "cart-2").claimID
    #expect(
      refusal { () throws(Refusal) in try world.confirm(hold, reacquire: true) }
        == .insufficientStock(
          Refusal.Shortage(
            sku: "SHIRT-M", location: "ROT", requested: 10, available: 9, at: "reacquire")))
    #expect(try world.claim(hold).claim?.state == .expired)
    try world.release(rival)
    #expect(try world.confirm(hold, reacquire: true)?.state == .firm)
    #expect(try world.claim(hold).lines.map(\.firm) == [7, 10])
    #expect(try world.available() == 3)
    #expect(try world.differences() == [])
  }

  @Test func `many holds on one item expire a bounded number at a time, before anybody looks`()
    throws
  {
    var limits = Limits()
    limits.expiriesPerCommand = 4
    let world = try World.shop(limits: limits)
    for i in 0..<20 { try world.hold([line(1)], by: "cart-\(i)", ttl: .seconds(60)) }
    world.advance(by: .seconds(60))
    let before = world.sequence
    #expect(try world.available() == 20)
    #expect(world.sequence == before + 5)
    #expect(try world.differences() == [])
  }

  @Test func `a request over many items finds what is due in all of them at once`() throws {
    let world = try World.shop()
    for i in 0..<30 {
      try world.createSku("S\(i)")
      try world.receive(1, "S\(i)", at: "AMS")
      try world.hold([line(1, "S\(i)")], by: "cart-\(i)", ttl: .seconds(60))
    }
    world.advance(by: .seconds(60))
    let before = world.sequence
    try world.reserve((0..<30).map { line(1, "S\($0)") })
    #expect(world.sequence == before + 2)
    #expect(try world.differences() == [])
  }

  @Test func `an idle moment expires what is due, and no more`() throws {
    let world = try World.shop()
    try world.hold([line(1)], ttl: .seconds(60))
    try world.hold([line(2)], ttl: .seconds(61))
    world.advance(by: .seconds(60))
    let mayBeMore = try world.run { (core, tx) throws(Refusal) in try core.expireDue(in: tx) }
    #expect(!mayBeMore)
    #expect(try world.positions().map(\.held) == [2, 0])
    #expect(try world.look { (core, tx) throws(Refusal) in try core.hasDueHolds(in: tx) } == false)
    #expect(try world.differences() == [])
  }

  @Test func `damaged holds stop no other's expiry`() throws {
    var limits = Limits()
    limits.expiriesPerCommand = 2
    let world = try World.shop(limits: limits)
    try world.receive(5, "SOCKS", at: "AMS")
    var damaged: Set<UInt64> = []
    for i in 0..<3 {
      damaged.insert(try world.hold([line(1)], by: "cart-\(i)", ttl: .seconds(10)).claimID)
    }
    try world.hold([line(5, "SOCKS")], ttl: .seconds(60))
    try world.run { (_, tx) throws(Refusal) in
      for id in damaged {
        var claim = try tx.required(ClaimID(id), in: Tables.claims)
        claim.state = .released
        tx.put(claim, for: ClaimID(id), in: Tables.claims)
      }
    }
    world.advance(by: .seconds(60))

    var refusals = 0
    for _ in 0..<10 {
      guard try world.look({ (core, tx) throws(Refusal) in try core.hasDueHolds(in: tx) }) else {
        break
      }
      let refused = refusal { () throws(Refusal) in
        try world.run { (core, tx) throws(Refusal) in try core.expireDue(in: tx) }
      }
      if let refused {
        #expect(refused.reason == "DATA_LOSS")
        refusals += 1
      }
    }
    #expect(refusals == 3, "each is told of once")
    #expect(world.core.unreadableHolds == damaged)
    let sequence = world.sequence
    #expect(try world.positions("SOCKS").map(\.held) == [0])
    #expect(world.sequence == sequence, "it had expired before anybody looked")
    // What depends on the damaged ones is not answered.
    #expect(refusal { () throws(Refusal) in try world.available() }?.reason == "DATA_LOSS")
  }

  @Test func `a hold ends in the years that a timestamp can tell, or is refused`() throws {
    // A manual clock can be moved anywhere.
    let world = try World.shop()
    let lastInstant: Int64 = 253_402_300_799_999_999
    world.advance(by: TimeSpan(microseconds: lastInstant - world.now - 60_000_000))
    let hold = try world.hold([line(1)], ttl: .seconds(60))
    #expect(hold.expireTime == Timestamp(microseconds: lastInstant))
    let late = TimeSpan(microseconds: 60_000_001)
    #expect(
      refusal { () throws(Refusal) in try world.hold([line(1)], by: "cart-2", ttl: late) }?.reason
        == "TTL_OUT_OF_RANGE")
    #expect(
      refusal { () throws(Refusal) in try world.extend(hold.claimID, ttl: late) }?.reason
        == "TTL_OUT_OF_RANGE")
    world.advance(by: TimeSpan(microseconds: .max - 1 - world.now))
    #expect(
      refusal { () throws(Refusal) in try world.hold([line(1)]) }?.reason == "TTL_OUT_OF_RANGE")
    #expect(try world.available() == 20)
  }

  @Test func `a hold that is extended ends at its new instant, sooner or later`() throws {
    let world = try World.shop()
    let hold = try world.hold([line(7), line(9)], ttl: .seconds(60)).claimID
    world.advance(by: .seconds(59))
    try world.extend(hold, ttl: .seconds(60))
    world.advance(by: .seconds(59))
    #expect(try world.available() == 4)
    try world.extend(hold, ttl: .seconds(2))
    #expect(try world.differences() == [])
    world.advance(by: .seconds(2))
    #expect(try world.available() == 20)
    #expect(try world.differences() == [])
  }

  @Test func `Extend refuses for the first check that fails`() throws {
    // Written from ClaimService's comments.
    var limits = Limits()
    limits.extensions = 2
    limits.longestHold = .seconds(100)
    let world = try World.shop(limits: limits)
    let hold = try world.hold([line(1)], ttl: .seconds(50)).claimID
    func reason(_ claim: UInt64, _ ttl: Int64) -> String? {
      refusal { () throws(Refusal) in try world.extend(claim, ttl: .seconds(ttl)) }?.reason
    }
    #expect(reason(999, 0) == "TTL_OUT_OF_RANGE")
    #expect(reason(999, 101) == "UNKNOWN_CLAIM")
    #expect(reason(hold, 101) == "HOLD_TOO_LONG")
    world.advance(by: .seconds(40))
    #expect(reason(hold, 61) == "HOLD_TOO_LONG")
    try world.extend(hold, ttl: .seconds(60))
    try world.extend(hold, ttl: .seconds(30))
    #expect(reason(hold, 61) == "TOO_MANY_EXTENSIONS")
    #expect(try world.claim(hold).claim?.extensions == 2)
  }

  @Test func `a restart forgets no hold, and expires none too early`() throws {
    let world = try World.shop()
    try world.hold([line(7)], ttl: .seconds(60))
    world.advance(by: .seconds(59))
    try world.receive(1, "SOCKS", at: "AMS")
    try world.restart()
    #expect(try world.available() == 13)
    world.advance(by: .seconds(1))
    #expect(try world.available() == 20)
  }
}
