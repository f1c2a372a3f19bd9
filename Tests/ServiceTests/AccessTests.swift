import Messages
import NIOCore
import Testing
import TurnedDaemon

@testable import Service
@testable import TTRPC

/// Who is let in, and what the others are told: before their request is read.
@Suite struct AccessTests {
  let daemon: TurnedDaemon

  init() throws { daemon = try .shop() }

  @Test func `a principal without the role is refused by name and method`() throws {
    let reader = try daemon.connect(TurnedDaemon.reader)
    #expect(
      try reader.refusal(ClaimService.reserve, daemon.reservation(of: 1, "SOCKS"))
        == "permissionDenied ROLE_MISSING principal=dashboard method=ClaimService/Reserve")
    let clerk = try daemon.connect(TurnedDaemon.clerk)
    #expect(
      try clerk.refusal(
        AdminService.advanceClock,
        AdvanceClockRequest(requestID: daemon.newID(), by: .seconds(1)))
        == "permissionDenied ROLE_MISSING principal=storefront method=AdminService/AdvanceClock")
  }

  @Test func `a peer that the configuration does not know is refused everything`() throws {
    let stranger = try daemon.connect(TurnedDaemon.stranger)
    let told = "permissionDenied PEER_UNKNOWN uid=4711 gid=4711"
    #expect(try stranger.refusal(AdminService.getStatus, GetStatusRequest()) == told)
    #expect(try stranger.refusal(Health.check, HealthCheckRequest()) == told)
    #expect(
      try stranger.refusal(InventoryService.receive, daemon.receipt(of: 1, "SOCKS")) == told)
  }

  @Test func `a peer that shows up as nobody is not even connected`() {
    #expect(throws: ConnectionRefused.self) {
      try daemon.connect(PeerCredentials(pid: 1, uid: 65534, gid: 65534))
    }
  }

  @Test func `only who may act for others names an actor, in at most 128 bytes`() throws {
    let stocker = try daemon.connect(TurnedDaemon.stocker)
    #expect(
      try stocker.refusal(
        InventoryService.receive, daemon.receipt(of: 1, "SOCKS"), metadata: [("actor", "Ann")])
        == "permissionDenied ACT_FOR_MISSING principal=warehouse")
    try stocker.call(
      InventoryService.receive, daemon.receipt(of: 1, "SOCKS"), metadata: [("actor", "")])

    let root = try daemon.connect(TurnedDaemon.root)
    let longest = String(repeating: "é", count: 64)
    try root.call(
      InventoryService.receive, daemon.receipt(of: 1, "SOCKS"), metadata: [("actor", longest)])
    #expect(
      try root.refusal(
        InventoryService.receive, daemon.receipt(of: 1, "SOCKS"),
        metadata: [("actor", longest + "a")]) == "invalidArgument ACTOR_TOO_LONG")
  }

  @Test func `whose role is taken away is disconnected at the reload, the others are not`() throws {
    let clerk = try daemon.connect(TurnedDaemon.clerk)
    let stocker = try daemon.connect(TurnedDaemon.stocker)
    let reader = try daemon.connect(TurnedDaemon.reader)
    let stranger = try daemon.connect(TurnedDaemon.stranger)
    daemon.dispatcher.reload(
      Identities(
        rules: [
          TurnedDaemon.rule("storefront", .reader, 1001),
          .init(
            principal: Principal(name: "warehouse", roles: Roles([.stocker, .clerk])),
            users: [1002], groups: []),
          TurnedDaemon.rule("newcomer", .reader, 4711),
        ], daemonUser: 990))
    daemon.turn()
    #expect(!clerk.isConnected)  // lost a role
    #expect(!reader.isConnected)  // is nobody now
    #expect(stocker.isConnected)  // gained one, which counts at once
    try stocker.call(ClaimService.reserve, daemon.reservation(of: 1, "SOCKS"))
    #expect(stranger.isConnected)  // is somebody now
    try stranger.call(AdminService.getStatus, GetStatusRequest())
    let again = try daemon.connect(TurnedDaemon.clerk)
    #expect(
      try again.refusal(ClaimService.reserve, daemon.reservation(of: 1, "SOCKS"))
        == "permissionDenied ROLE_MISSING principal=storefront method=ClaimService/Reserve")
  }
}
