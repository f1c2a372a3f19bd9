import Messages
import Store
import Testing

@testable import Core

/// The life of a claim, from the table of semantics 4.3: every command in every state.
/// AL-01, AL-02, IN-02.
///
/// Twenty shirts lie at two places, and no socks. The claim is of `cart-1`, a line of 4 shirts and a line of 3 that are
/// taken from Rotterdam; before the command it was brought to the state in the row's first column, `-` if it is the
/// command that makes it. "Too much" are lines of 14 and 9 shirts, where the second can only have what the first left
/// in Rotterdam; "nothing there" are socks.
@Suite struct ClaimLifeCycleTests {
  /// state · command · answer: the state behind it, or the reason of the refusal · units that it moved.
  static let text = """
    -         hold                              held                 7
    -         hold partial                      held                 7
    -         hold best effort                  MODE_INVALID
    -         hold too much                     INSUFFICIENT_STOCK
    -         hold partial too much             held                 20
    -         hold best effort too much         MODE_INVALID
    -         hold nothing there                INSUFFICIENT_STOCK
    -         hold partial nothing there        INSUFFICIENT_STOCK
    -         hold best effort nothing there    MODE_INVALID
    -         reserve                           firm                 7
    -         reserve partial                   firm                 7
    -         reserve best effort               firm                 7
    -         reserve too much                  INSUFFICIENT_STOCK
    -         reserve partial too much          firm                 20
    -         reserve best effort too much      firm                 20
    -         reserve nothing there             INSUFFICIENT_STOCK
    -         reserve partial nothing there     INSUFFICIENT_STOCK
    -         reserve best effort nothing there INSUFFICIENT_STOCK
    held      extend                            held
    held      confirm                           firm
    held      confirm stranger                  OWNER_MISMATCH
    held      confirm reacquire                 firm
    held      allocate                          NOT_FIRM
    held      allocate part                     NOT_FIRM
    held      unallocate                        NOT_FIRM
    held      unallocate part                   NOT_FIRM
    held      release                           released             7
    held      release part                      held                 2
    held      expire                            expired
    firm      extend                            NOT_A_HOLD
    firm      confirm                           firm
    firm      confirm stranger                  OWNER_MISMATCH
    firm      confirm reacquire                 firm
    firm      allocate                          firm                 7
    firm      allocate part                     firm                 2
    firm      unallocate                        firm                 0
    firm      unallocate part                   firm                 0
    firm      release                           released             7
    firm      release part                      firm                 2
    firm      expire                            firm
    confirmed extend                            NOT_A_HOLD
    confirmed confirm                           firm
    confirmed confirm stranger                  OWNER_MISMATCH
    confirmed confirm reacquire                 firm
    confirmed allocate                          firm                 7
    confirmed allocate part                     firm                 2
    confirmed unallocate                        firm                 0
    confirmed unallocate part                   firm                 0
    confirmed release                           released             7
    confirmed release part                      firm                 2
    confirmed expire                            firm
    allocated extend                            NOT_A_HOLD
    allocated confirm                           firm
    allocated confirm stranger                  OWNER_MISMATCH
    allocated confirm reacquire                 firm
    allocated allocate                          firm                 0
    allocated allocate part                     firm                 0
    allocated unallocate                        firm                 7
    allocated unallocate part                   firm                 2
    allocated release                           released             7
    allocated release part                      firm                 2
    allocated expire                            firm
    released  extend                            CLAIM_RELEASED
    released  confirm                           CLAIM_RELEASED
    released  confirm stranger                  OWNER_MISMATCH
    released  confirm reacquire                 CLAIM_RELEASED
    released  allocate                          NOT_FIRM
    released  allocate part                     NOT_FIRM
    released  unallocate                        NOT_FIRM
    released  unallocate part                   NOT_FIRM
    released  release                           released             0
    released  release part                      released             0
    released  expire                            released
    expired   extend                            HOLD_EXPIRED
    expired   confirm                           HOLD_EXPIRED
    expired   confirm stranger                  OWNER_MISMATCH
    expired   confirm reacquire                 firm
    expired   allocate                          NOT_FIRM
    expired   allocate part                     NOT_FIRM
    expired   unallocate                        NOT_FIRM
    expired   unallocate part                   NOT_FIRM
    expired   release                           expired              0
    expired   release part                      expired              0
    expired   expire                            expired
    unknown   extend                            UNKNOWN_CLAIM
    unknown   confirm                           UNKNOWN_CLAIM
    unknown   confirm stranger                  UNKNOWN_CLAIM
    unknown   confirm reacquire                 UNKNOWN_CLAIM
    unknown   allocate                          UNKNOWN_CLAIM
    unknown   allocate part                     UNKNOWN_CLAIM
    unknown   unallocate                        UNKNOWN_CLAIM
    unknown   unallocate part                   UNKNOWN_CLAIM
    unknown   release                           UNKNOWN_CLAIM
    unknown   release part                      UNKNOWN_CLAIM
    unknown   expire                            UNKNOWN_CLAIM
    """
  static let table = text.split(separator: "\n").map(Row.init)

  struct Row: CustomTestStringConvertible {
    let state: String
    let command: String
    let answer: String
    let moved: Int64?
    let testDescription: String

    init(_ text: Substring) {
      func column(_ range: Range<Int>) -> String {
        var words = Array(text).dropFirst(range.lowerBound).prefix(range.count)
        while words.last == " " { words.removeLast() }
        return String(words)
      }
      state = column(0..<10)
      command = column(10..<44)
      answer = column(44..<65)
      moved = Int64(column(65..<70))
      testDescription = "\(state): \(command) → \(answer)"
    }
  }

  @Test func `the table has every command in every state once`() {
    let states = [
      "held", "firm", "confirmed", "allocated", "released", "expired", "unknown",
    ]
    let commands = [
      "extend", "confirm", "confirm stranger", "confirm reacquire", "allocate", "allocate part",
      "unallocate", "unallocate part", "release", "release part", "expire",
    ]
    var expected = Set(states.flatMap { state in commands.map { "\(state) \($0)" } })
    for command in ["hold", "reserve"] {
      for mode in ["", " partial", " best effort"] {
        for stock in ["", " too much", " nothing there"] {
          expected.insert("- \(command)\(mode)\(stock)")
        }
      }
    }
    #expect(Set(Self.table.map { "\($0.state) \($0.command)" }) == expected)
    #expect(Self.table.count == expected.count)
  }

  @Test(arguments: table)
  func `a command in a state ends as the table says`(row: Row) throws {
    // T-16: what claims nothing gives back nothing. T-28: releasing is immediate, and again is no error.
    let world = try World.shop()
    var claim = try bring(to: row.state, in: world)
    let before = try world.positions()
    let sequence = world.sequence

    let refused = refusal { () throws(Refusal) in
      let moved = try run(row.command, on: &claim, in: world)
      #expect(moved == row.moved)
      #expect("\(try world.claim(claim).claim?.state ?? .unspecified)" == row.answer)
    }
    if let refused {
      #expect(refused.reason == row.answer)
      #expect(world.sequence == sequence, "a refusal leaves nothing behind")
      #expect(try world.positions() == before)
    } else {
      try expectWhole(claim, row, in: world)
    }
    #expect(try world.differences() == [])
  }

  /// Everything that is claimed is at the positions, and
  /// requested = held + firm + allocated + released + expired + unclaimed.
  private func expectWhole(_ claim: UInt64, _ row: Row, in world: World) throws {
    let shown = try world.claim(claim)
    func sum(_ counter: (ClaimLine) -> Int64) -> Int64 {
      shown.lines.reduce(0) { $0 + counter($1) }
    }
    for line in shown.lines {
      let counted =
        line.held + line.firm + line.allocated + line.released + line.expired + line.unclaimed
      #expect(line.requested == counted)
      #expect(
        line.placements.reduce(0) { $0 + $1.quantity } == line.held + line.firm + line.allocated)
      #expect(line.placements.reduce(0) { $0 + $1.allocated } == line.allocated)
    }
    let positions = try world.positions()
    let (held, firm, allocated) = (sum(\.held), sum(\.firm), sum(\.allocated))
    #expect(positions.reduce(0) { $0 + $1.held } == held)
    #expect(positions.reduce(0) { $0 + $1.reserved } == firm)
    #expect(positions.reduce(0) { $0 + $1.allocated } == allocated)
    #expect(try world.available() == 20 - held - firm - allocated)
    switch row.answer {
    case "held": #expect(held > 0 && firm + allocated == 0)
    case "firm": #expect(held == 0 && firm + allocated > 0)
    default: #expect(held + firm + allocated == 0)
    }
    switch (row.state, row.command) {
    case ("allocated", "release part"), ("allocated", "unallocate part"):
      #expect(allocated == 5)
    case ("allocated", "unallocate"), (_, "release"): #expect(allocated == 0)
    case ("allocated", _), ("firm", "allocate"), ("confirmed", "allocate"):
      #expect(allocated == 7)
    case (_, "allocate part"): #expect(allocated == 2)
    default: #expect(allocated == 0)
    }
  }

  private func bring(to state: String, in world: World) throws(Refusal) -> UInt64 {
    let lines = [line(4), line(3, at: "ROT")]
    switch state {
    case "firm": return try world.reserve(lines).claimID
    case "allocated":
      let claim = try world.reserve(lines).claimID
      try world.allocate(claim)
      return claim
    case "unknown", "-": return 4711
    default: break
    }
    let claim = try world.hold(lines, ttl: .seconds(60)).claimID
    switch state {
    case "confirmed": try world.confirm(claim)
    case "released": try world.release(claim)
    case "expired":
      world.advance(by: .seconds(60))
      _ = try world.available()
    default: break
    }
    return claim
  }

  /// Returns how many units it claimed, allocated or gave back.
  private func run(
    _ command: String, on claim: inout UInt64, in world: World
  ) throws(Refusal) -> Int64? {
    if command.hasPrefix("hold") || command.hasPrefix("reserve") {
      claim = try make(command, in: world)
      return try world.claim(claim).lines.reduce(0) { $0 + $1.held + $1.firm }
    }
    let part = [LineQuantity(number: 2, quantity: 2)]
    switch command {
    case "extend": try world.extend(claim)
    case "confirm": try world.confirm(claim)
    case "confirm stranger": try world.confirm(claim, by: "cart-2", reacquire: true)
    case "confirm reacquire": try world.confirm(claim, reacquire: true)
    case "allocate": return try world.allocate(claim)
    case "allocate part": return try world.allocate(claim, part)
    case "unallocate": return try world.unallocate(claim)
    case "unallocate part": return try world.unallocate(claim, part)
    case "release": return try world.release(claim).released
    case "release part": return try world.release(claim, part).released
    default: world.advance(by: .seconds(60))
    }
    return nil
  }

  private func make(_ command: String, in world: World) throws(Refusal) -> UInt64 {
    var mode = ClaimMode.allOrNothing
    if command.contains("partial") { mode = .partial }
    if command.contains("best effort") { mode = .bestEffort }
    var lines = [line(4), line(3, at: "ROT")]
    if command.hasSuffix("too much") { lines = [line(14), line(9, at: "ROT")] }
    if command.hasSuffix("nothing there") {
      lines = [line(4, "SOCKS"), line(3, "SOCKS", at: "ROT")]
    }
    return command.hasPrefix("hold")
      ? try world.hold(lines, mode).claimID : try world.reserve(lines, mode).claimID
  }

  @Test func `a confirmed hold has the same lines at the same places`() throws {
    let world = try World.shop()
    let hold = try world.hold([line(12), line(2, at: "ROT")]).claimID
    let before = try world.claim(hold).lines
    let claim = try world.confirm(hold)
    #expect(claim?.id == hold)
    let after = try world.claim(hold).lines
    #expect(after.map(\.placements) == before.map(\.placements))
    #expect(after.map(\.firm) == before.map(\.held))
    world.advance(by: .seconds(1_000_000))
    #expect(try world.available() == 6)
  }

  @Test func `parts are given back until nothing is left, from the place that was taken last`()
    throws
  {
    // T-16
    let world = try World.shop()
    let claim = try world.reserve([line(12)]).claimID
    func give(_ quantity: Int64) throws(Refusal) -> ReleaseResponse {
      try world.release(
        claim, [LineQuantity(number: 1, quantity: quantity)], reason: "r\(quantity)")
    }
    #expect(try give(3).claim?.state == .firm)
    #expect(
      try world.claim(claim).lines.first?.placements
        == [ClaimPlacement(location: "AMS", quantity: 9)])
    #expect(try give(8).claim?.state == .firm)
    #expect(
      refusal { () throws(Refusal) in try give(2) }
        == .quantityTooLarge(line: 1, available: 1, at: "lines[0].quantity"))
    let last = try give(1)
    #expect(last.claim?.state == .released)
    #expect(last.claim?.releaseReason == "r1")
    #expect(try give(2).released == 0)
    #expect(try world.claim(claim).claim?.releaseReason == "r1")
    #expect(try world.available() == 20)
    #expect(try world.differences() == [])
  }

  @Test func `a line that claims nothing gives back nothing, while others still claim`() throws {
    // T-28: the same release again, under another request id, is no error.
    let world = try World.shop()
    let claim = try world.reserve([line(3), line(2), line(4, "SOCKS")], .partial).claimID
    let first = [LineQuantity(number: 1, quantity: 3)]
    #expect(try world.release(claim, first, reason: "first").released == 3)
    let again = try world.release(claim, first, reason: "again")
    #expect(again.released == 0)
    #expect(again.claim?.state == .firm)
    #expect(again.claim?.releaseReason == "first")
    // Line 3 never claimed anything.
    let both = [LineQuantity(number: 3, quantity: 9), LineQuantity(number: 2, quantity: 1)]
    #expect(try world.release(claim, both).released == 1)
    #expect(
      refusal { () throws(Refusal) in
        try world.release(claim, first + [LineQuantity(number: 2, quantity: 2)])
      } == .quantityTooLarge(line: 2, available: 1, at: "lines[1].quantity"))
    #expect(try world.available() == 19)
    #expect(try world.differences() == [])
  }

  @Test func `more than a number can tell is given back line by line`() throws {
    // Written from ClaimService's comments: QUANTITY_OVERFLOW.
    let world = try World.shop(shirts: 0)
    try world.receive(.max, "SHIRT-M", at: "AMS")
    try world.receive(1, "SOCKS", at: "AMS")
    let claim = try world.reserve([line(.max), line(1, "SOCKS")]).claimID
    #expect(
      refusal { () throws(Refusal) in try world.release(claim) } == .quantityOverflow(sku: "SOCKS"))
    #expect(
      try world.release(claim, [LineQuantity(number: 1, quantity: .max)]).released == .max)
    #expect(try world.release(claim).released == 1)
    #expect(try world.differences() == [])
  }

  @Test func `an owner is the same bytes, not the same look`() throws {
    let world = try World.shop()
    let (composed, decomposed) = ("Zo\u{eb}", "Zoe\u{308}")
    let hold = try world.hold([line(1)], by: composed).claimID
    #expect(
      refusal { () throws(Refusal) in try world.confirm(hold, by: decomposed) }
        == .ownerMismatch(claim: hold))
    func list(_ owner: String) throws -> [UInt64] {
      try world.report { (snapshot) throws(Refusal) in
        try Core.listClaims(ListClaimsRequest(owner: owner), in: snapshot)
      }.claims.map(\.id)
    }
    #expect(try list(decomposed) == [])
    #expect(try list(composed) == [hold])
    #expect(try world.confirm(hold, by: composed)?.state == .firm)
  }

  @Test func `a hold's owner is found by its bytes, and verify sees another`() throws {
    // T-32
    let world = try World.shop()
    let hold = try world.hold([line(1)], by: "Zo\u{eb}", ttl: .seconds(60)).claimID
    let expireTime = world.now + 60_000_000
    try world.run { (_, tx) throws(Refusal) in
      tx.put(
        OwnerHoldRow(owner: "Zoe\u{308}", expireTime: expireTime),
        for: OwnerHoldKey(owner: "Zo\u{eb}", claim: ClaimID(hold)), in: Tables.holdsByOwner)
    }
    #expect(try world.differences().map(\.rule) == ["hold by owner"])
  }

  @Test func `a hold that was given back in part expires with the rest`() throws {
    let world = try World.shop()
    let hold = try world.hold([line(5), line(4)], ttl: .seconds(60)).claimID
    try world.release(
      hold, [LineQuantity(number: 1, quantity: 2), LineQuantity(number: 2, quantity: 4)])
    #expect(try world.differences() == [])
    world.advance(by: .seconds(60))
    let lines = try world.claim(hold).lines
    #expect(lines.map(\.released) == [2, 4])
    #expect(lines.map(\.expired) == [3, 0])
    #expect(try world.confirm(hold, reacquire: true)?.state == .firm)
    #expect(try world.available() == 17)
    #expect(try world.differences() == [])
  }

  /// Written from ClaimService's comments; where it can, a row fails the next check too. The claim has two lines of
  /// three shirts.
  static let long = String(repeating: "x", count: 257)
  static let releaseRefusals: [(UInt64?, String, [LineQuantity], String)] = [
    (999, long, [.init(), .init(), .init(), .init()], "REASON_TOO_LONG"),
    (999, "", [.init(), .init(), .init(), .init()], "TOO_MANY_LINES"),
    (999, "", [.init(number: 3)], "UNKNOWN_CLAIM"),
    (nil, "", [.init(number: 3)], "QUANTITY_NOT_POSITIVE"),
    (nil, "", [.init(number: 1, quantity: 1), .init(number: 3, quantity: 4)], "UNKNOWN_LINE"),
    (nil, "", [.init(number: 0, quantity: 4)], "UNKNOWN_LINE"),
    (nil, "", [.init(number: 1, quantity: 1), .init(number: 1, quantity: 4)], "LINE_TWICE"),
    (
      nil, "", [.init(number: 1, quantity: 1), .init(number: 2, quantity: 4)], "QUANTITY_TOO_LARGE"
    ),
  ]

  @Test(arguments: releaseRefusals)
  func `Release refuses for the first check that fails, and gives nothing back`(
    claim: UInt64?, reason: String, lines: [LineQuantity], expected: String
  ) throws {
    var limits = Limits()
    limits.lines = 3
    let world = try World.shop(limits: limits)
    let made = try world.reserve([line(3), line(3)]).claimID
    let refused = refusal { () throws(Refusal) in
      try world.release(claim ?? made, lines, reason: reason)
    }
    #expect(refused?.reason == expected)
    #expect(try world.available() == 14)
  }
}
