import Messages
import Store
import Testing
import TurnedDaemon

@testable import Service
@testable import TTRPC

/// The clock of the business against the clocks of the machine and of the callers.
@Suite struct ClockTests {
  private static func hold(_ id: String, ttl: TimeSpan) -> HoldRequest {
    HoldRequest(
      requestID: id, owner: "cart", channel: "WEB",
      lines: [ClaimRequestLine(sku: "SOCKS", quantity: 4)], ttl: ttl)
  }

  private static func state(of claim: UInt64, _ peer: Peer) throws -> ClaimState? {
    try peer.call(ClaimService.getClaim, GetClaimRequest(claimID: claim)).claim?.state
  }

  /// Callers make their ids by the wall clock, wherever a rehearsal's clock stands.
  @Test func `a manual clock that is a week ahead takes fresh ids, and replays old ones`() throws {
    let daemon = try TurnedDaemon.shop()
    let root = try daemon.connect(TurnedDaemon.root)
    let stocker = try daemon.connect(TurnedDaemon.stocker)
    let before = daemon.receipt(of: 5, "SOCKS")
    try stocker.call(InventoryService.receive, before)
    for _ in 1...2 {
      try root.call(
        AdminService.advanceClock,
        AdvanceClockRequest(requestID: daemon.newID(), by: .seconds(8 * 86_400)))
      daemon.rest()
      let answer = try stocker.call(InventoryService.receive, daemon.receipt(of: 1, "SOCKS"))
      #expect(!answer.replayed)
    }
    #expect(try stocker.call(InventoryService.receive, before).replayed)
    let position = try root.call(InventoryService.getPositions, daemon.look(at: "SOCKS"))
    #expect(position.positions.map(\.good) == [17])
  }

  /// One forward jump of the wall clock would expire every hold (architecture 4).
  @Test func `a hold outlives a jump of the wall clock until an admin accepts the time`() throws {
    let daemon = try TurnedDaemon.shop(isManualClock: false)
    let root = try daemon.connect(TurnedDaemon.root)
    let hold = try root.call(
      ClaimService.hold, Self.hold(daemon.newID(), ttl: .seconds(86_400)))
    let id = daemon.newID()

    daemon.time.jump(30 * TestTime.day)
    daemon.rest()
    #expect(try Self.state(of: hold.claimID, root) == .held)
    let status = try root.call(AdminService.getStatus, GetStatusRequest())
    #expect(status.clock == .stepRefused)
    #expect(status.clockStep == TimeSpan(microseconds: 30 * TestTime.day))
    // Callers whose clock jumped too, and callers whose clock did not.
    try root.call(InventoryService.receive, daemon.receipt(of: 1, "SHIRT"))
    try root.call(InventoryService.receive, daemon.receipt(of: 1, "SHIRT", id: id))

    try root.call(AdminService.acceptClock, AcceptClockRequest(requestID: daemon.newID()))
    daemon.rest()
    #expect(try Self.state(of: hold.claimID, root) == .expired)
    let positions = try root.call(InventoryService.getPositions, daemon.look(at: "SOCKS"))
    #expect(positions.positions.map(\.held) == [0])
    #expect(try root.call(AdminService.getStatus, GetStatusRequest()).clock == .following)
  }

  @Test func `a hold expires when its time has passed, though nobody asks`() throws {
    let daemon = try TurnedDaemon.shop(isManualClock: false)
    let root = try daemon.connect(TurnedDaemon.root)
    let hold = try root.call(ClaimService.hold, Self.hold(daemon.newID(), ttl: .seconds(60)))
    let sequence = daemon.sequence
    daemon.time.pass(59 * TestTime.second)
    daemon.rest()
    #expect(daemon.sequence == sequence)
    daemon.time.pass(1 * TestTime.second)
    daemon.rest()
    #expect(daemon.sequence == sequence + 1)
    #expect(try Self.state(of: hold.claimID, root) == .expired)
  }

  static let targets: [(AdvanceClockRequest, String)] = [
    (AdvanceClockRequest(), "invalidArgument CLOCK_TARGET_AMBIGUOUS"),
    (
      AdvanceClockRequest(by: .seconds(1), to: Timestamp(microseconds: 0)),
      "invalidArgument CLOCK_TARGET_AMBIGUOUS"
    ),
    (AdvanceClockRequest(by: .seconds(-1)), "invalidArgument CLOCK_BACKWARDS"),
    (AdvanceClockRequest(to: Timestamp(microseconds: 0)), "invalidArgument CLOCK_BACKWARDS"),
  ]

  @Test(arguments: targets)
  func `a clock is moved forward, and nowhere else`(
    request: AdvanceClockRequest, told: String
  ) throws {
    let daemon = try TurnedDaemon()
    let root = try daemon.connect(TurnedDaemon.root)
    var request = request
    request.requestID = daemon.newID()
    #expect(try root.refusal(AdminService.advanceClock, request) == told)
  }

  @Test func `a real clock is not moved`() throws {
    let daemon = try TurnedDaemon(isManualClock: false)
    let root = try daemon.connect(TurnedDaemon.root)
    let request = AdvanceClockRequest(requestID: daemon.newID(), by: .seconds(1))
    #expect(
      try root.refusal(AdminService.advanceClock, request)
        == "failedPrecondition CLOCK_NOT_MANUAL")
  }
}
