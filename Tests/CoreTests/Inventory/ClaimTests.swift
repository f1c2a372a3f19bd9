import Messages
import Testing

@testable import Core

/// Ten shirts lie in Amsterdam and ten in Rotterdam; the web shop takes from Amsterdam first.
@Suite struct ClaimTests {
  /// Written from ClaimService's comments. A row for each refusal, in the order of the checks; each fails the next
  /// check too, where it can. The cart has one hold, and one is the most.
  static let reserveRefusals: [(ReserveRequest, String, at: String?)] = [
    (ReserveRequest(owner: "", channel: "PAR"), "OWNER_INVALID", "owner"),
    (
      ReserveRequest(owner: String(repeating: "x", count: 129), channel: "PAR"), "OWNER_INVALID",
      "owner"
    ),
    (ReserveRequest(owner: "a\nb", channel: "PAR"), "OWNER_INVALID", "owner"),
    (ReserveRequest(owner: "cart-1", channel: "PAR"), "NO_LINES", "lines"),
    (
      ReserveRequest(owner: "cart-1", channel: "PAR", lines: [line(0), line(0), line(0), line(0)]),
      "TOO_MANY_LINES", "lines"
    ),
    (
      ReserveRequest(owner: "cart-1", channel: "PAR", lines: [line(0)]), "UNKNOWN_CHANNEL",
      "channel"
    ),
    (
      ReserveRequest(
        owner: "cart-1", channel: "STALL", lines: [line(1), line(0, "GLOVES", at: "PAR")]),
      "QUANTITY_NOT_POSITIVE", "lines[1].quantity"
    ),
    (
      ReserveRequest(
        owner: "cart-1", channel: "STALL", lines: [line(1), line(99, "GLOVES", at: "PAR")]),
      "UNKNOWN_SKU", "lines[1].sku"
    ),
    (
      ReserveRequest(owner: "cart-1", channel: "STALL", lines: [line(1), line(99, at: "PAR")]),
      "UNKNOWN_LOCATION", "lines[1].location"
    ),
    (
      ReserveRequest(owner: "cart-1", channel: "STALL", lines: [line(1), line(99, at: "AMS")]),
      "LOCATION_NOT_LINKED", "lines[1].location"
    ),
    (
      ReserveRequest(owner: "cart-1", channel: "STALL", lines: [line(1), line(10), line(0)]),
      "INSUFFICIENT_STOCK", "lines[1]"
    ),
  ]

  static var tight: Limits {
    var limits = Limits()
    limits.lines = 3
    limits.holdsPerOwner = 1
    return limits
  }

  @Test(arguments: reserveRefusals)
  func `Reserve refuses for the first check that fails, and leaves nothing behind`(
    request: ReserveRequest, reason: String, field: String?
  ) throws {
    // T-71
    let world = try World.shop(limits: Self.tight)
    let before = world.sequence
    let refused = refusal { () throws(Refusal) in
      try world.run { (core, tx) throws(Refusal) in try core.reserve(request, in: tx) }
    }
    #expect(refused?.reason == reason)
    #expect(refused?.details.field == field)
    #expect(world.sequence == before)
    #expect(try world.available(on: "STALL") == 10)
    #expect(try world.differences() == [])
  }

  static let tooLong = TimeSpan.seconds(86_401)
  static let four = [line(0), line(0), line(0), line(0)]
  static let holdRefusals: [(HoldRequest, String)] = [
    (HoldRequest(channel: "PAR", ttl: tooLong, mode: .bestEffort), "OWNER_INVALID"),
    (HoldRequest(owner: "cart-1", channel: "PAR", ttl: tooLong, mode: .bestEffort), "NO_LINES"),
    (
      HoldRequest(owner: "cart-1", channel: "PAR", lines: four, ttl: tooLong, mode: .bestEffort),
      "TOO_MANY_LINES"
    ),
    (
      HoldRequest(
        owner: "cart-1", channel: "PAR", lines: [line(0)], ttl: tooLong, mode: .bestEffort),
      "MODE_INVALID"
    ),
    (
      HoldRequest(owner: "cart-1", channel: "PAR", lines: [line(0)], ttl: tooLong),
      "TTL_OUT_OF_RANGE"
    ),
    (
      HoldRequest(owner: "cart-1", channel: "PAR", lines: [line(0)], ttl: .milliseconds(999)),
      "TTL_OUT_OF_RANGE"
    ),
    (HoldRequest(owner: "cart-1", channel: "PAR", lines: [line(0)]), "TTL_OUT_OF_RANGE"),
    (
      HoldRequest(owner: "cart-1", channel: "PAR", lines: [line(0)], ttl: .seconds(60)),
      "UNKNOWN_CHANNEL"
    ),
    (
      HoldRequest(owner: "cart-1", channel: "STALL", lines: [line(0)], ttl: .seconds(60)),
      "TOO_MANY_HOLDS"
    ),
    (
      HoldRequest(
        owner: "cart-2", channel: "STALL", lines: [line(0, "GLOVES", at: "PAR")], ttl: .seconds(60)),
      "QUANTITY_NOT_POSITIVE"
    ),
    (
      HoldRequest(
        owner: "cart-2", channel: "STALL", lines: [line(99, "GLOVES", at: "PAR")], ttl: .seconds(60)
      ), "UNKNOWN_SKU"
    ),
    (
      HoldRequest(
        owner: "cart-2", channel: "STALL", lines: [line(99, at: "PAR")], ttl: .seconds(60)),
      "UNKNOWN_LOCATION"
    ),
    (
      HoldRequest(
        owner: "cart-2", channel: "STALL", lines: [line(99, at: "AMS")], ttl: .seconds(60)),
      "LOCATION_NOT_LINKED"
    ),
    (
      HoldRequest(owner: "cart-2", channel: "STALL", lines: [line(99)], ttl: .seconds(60)),
      "INSUFFICIENT_STOCK"
    ),
  ]

  @Test(arguments: holdRefusals)
  func `Hold refuses for the first check that fails`(request: HoldRequest, reason: String) throws {
    let world = try World.shop(limits: Self.tight)
    try world.hold([line(1)], by: "cart-1")
    let refused = refusal { () throws(Refusal) in
      try world.run { (core, tx) throws(Refusal) in try core.hold(request, in: tx) }
    }
    #expect(refused?.reason == reason)
  }

  @Test func `a hold lasts a second at least and a day at most`() throws {
    let world = try World.shop()
    try world.hold([line(1)], ttl: .seconds(1))
    try world.hold([line(1)], ttl: .seconds(86_400))
    #expect(try world.available() == 18)
  }

  @Test func `an owner has a hundred live holds at most, and ended ones do not count`() throws {
    let world = try World.shop(shirts: 100)
    for i in 1...100 { try world.hold([line(1)], ttl: .seconds(Int64(i))) }
    #expect(
      refusal { () throws(Refusal) in try world.hold([line(1)]) }
        == .tooManyHolds(owner: "cart-1", limit: 100))
    try world.hold([line(1)], by: "cart-2")
    // Nothing has run since, yet the first hold is over.
    world.advance(by: .seconds(1))
    try world.hold([line(1)])
    #expect(refusal { () throws(Refusal) in try world.hold([line(1)]) }?.reason == "TOO_MANY_HOLDS")
  }

  @Test func `one shirt is sold once, whoever asks`() throws {
    // T-01, T-02
    let world = try World.shop(shirts: 0)
    try world.receive(1, "SHIRT-M", at: "ROT")
    var refusals: [String: Int] = [:]
    var won = 0
    for i in 0..<1000 {
      let owner = "cart-\(i)"
      let refused = refusal { () throws(Refusal) in
        if i % 2 == 0 {
          try world.reserve([line(1)], by: owner, on: i % 4 == 0 ? "WEB" : "STALL")
        } else {
          try world.hold([line(1)], by: owner)
        }
      }
      if let refused { refusals[refused.reason, default: 0] += 1 } else { won += 1 }
    }
    #expect(won == 1)
    #expect(refusals == ["INSUFFICIENT_STOCK": 999])
    #expect(try world.differences() == [])
  }

  @Test func `two lines of one SKU can't take one unit twice`() throws {
    // T-04: 3 + 3 of 5.
    let world = try World.shop(shirts: 0)
    try world.receive(5, "SHIRT-M", at: "AMS")
    #expect(
      refusal { () throws(Refusal) in try world.reserve([line(3), line(3)]) }
        == .insufficientStock(
          Refusal.Shortage(sku: "SHIRT-M", requested: 3, available: 2, at: "lines[1]")))
    #expect(try world.available() == 5)
    let claim = try world.reserve([line(3), line(3)], .bestEffort)
    #expect(
      claim.shortfalls == [Shortfall(number: 2, sku: "SHIRT-M", requested: 3, claimed: 2)])
    #expect(try world.available() == 0)
    #expect(try world.differences() == [])
  }

  @Test(arguments: [ClaimMode.partial, .bestEffort])
  func `a partial claim takes what is there, and is refused if that is nothing`(mode: ClaimMode)
    throws
  {
    let world = try World.shop()
    let claim = try world.reserve([line(4, "SOCKS"), line(25)], mode)
    #expect(
      claim.shortfalls == [
        Shortfall(number: 1, sku: "SOCKS", requested: 4, claimed: 0),
        Shortfall(number: 2, sku: "SHIRT-M", requested: 25, claimed: 20),
      ])
    let lines = try world.claim(claim.claimID).lines
    #expect(lines.map(\.firm) == [0, 20])
    #expect(lines.map(\.unclaimed) == [4, 5])
    #expect(
      refusal { () throws(Refusal) in try world.reserve([line(1), line(1, "SOCKS")], mode) }
        == .insufficientStock(
          Refusal.Shortage(sku: "SHIRT-M", requested: 1, available: 0, at: "lines[0]")))
    #expect(try world.differences() == [])
  }

  static let ways = [
    "reserve", "reserve partially", "reserve with best effort", "reserve at a location", "hold",
    "hold partially", "confirm anew", "adjust",
  ]

  @Test(arguments: ways)
  func `every way to claim has the same guard`(winner: String) throws {
    // T-05: whichever way the last shirt goes, it goes once.
    let world = try World.shop(shirts: 0)
    try world.receive(1, "SHIRT-M", at: "AMS")
    let expired = try world.hold([line(1)], ttl: .seconds(1)).claimID
    world.advance(by: .seconds(1))
    try take(winner, expired, in: world)
    for loser in Self.ways where loser != "confirm anew" || winner != loser {
      let refused = refusal { () throws(Refusal) in try take(loser, expired, in: world) }
      #expect(refused?.reason == "INSUFFICIENT_STOCK", "\(loser)")
    }
    #expect(try world.differences() == [])
  }

  /// Takes the one shirt there is.
  private func take(_ way: String, _ expired: UInt64, in world: World) throws(Refusal) {
    switch way {
    case "reserve": try world.reserve([line(1)])
    case "reserve partially": try world.reserve([line(1)], .partial)
    case "reserve with best effort": try world.reserve([line(1)], .bestEffort)
    case "reserve at a location": try world.reserve([line(1, at: "AMS")])
    case "hold": try world.hold([line(1)], by: "cart-2")
    case "hold partially": try world.hold([line(1)], by: "cart-2", .partial)
    case "confirm anew": try world.confirm(expired, reacquire: true)
    default: try world.adjust(-1, "SHIRT-M", at: "AMS")
    }
  }

  @Test func `a claim of 5000 lines is one claim, and 5001 are refused`() throws {
    let world = try World.shop(shirts: 10_000)
    let claim = try world.hold(Array(repeating: line(3), count: 5000))
    #expect(try world.available() == 5_000)
    #expect(try world.claim(claim.claimID).claim?.lineCount == 5000)
    #expect(
      refusal { () throws(Refusal) in try world.hold(Array(repeating: line(1), count: 5001)) }
        == .tooManyLines(5001, limit: 5000))

    var numbers: [UInt32] = []
    var token = ""
    repeat {
      let page = try world.claim(claim.claimID, lines: Page(size: 999, token: token))
      numbers += page.lines.map(\.number)
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(numbers == Array(1...5000))

    try world.confirm(claim.claimID)
    #expect(try world.release(claim.claimID).released == 15_000)
    #expect(try world.available() == 20_000)
    #expect(try world.differences() == [])
  }

  @Test func `claims are listed by state and owner, and a hold whose time has come is expired`()
    throws
  {
    let world = try World.shop()
    let a = try world.hold([line(1)], by: "cart-1", ttl: .seconds(10)).claimID
    let b = try world.reserve([line(1)], by: "cart-1").claimID
    let c = try world.hold([line(1)], by: "cart-2", ttl: .seconds(20)).claimID
    try world.release(b, reason: "changed my mind")
    world.advance(by: .seconds(10))
    // A command on another item carries the time to the snapshot; nothing has touched the shirts.
    try world.receive(1, "SOCKS", at: "AMS")
    func list(_ request: ListClaimsRequest) throws -> [UInt64] {
      try world.report { (snapshot) throws(Refusal) in
        try Core.listClaims(request, in: snapshot)
      }.claims.map(\.id)
    }
    #expect(try list(ListClaimsRequest()) == [a, b, c])
    #expect(try list(ListClaimsRequest(owner: "cart-1")) == [a, b])
    #expect(try list(ListClaimsRequest(state: .held)) == [c])
    #expect(try list(ListClaimsRequest(state: .expired)) == [a])
    #expect(try list(ListClaimsRequest(state: .released, owner: "cart-1")) == [b])
    #expect(try list(ListClaimsRequest(state: .firm)) == [])
  }
}
