import Messages
import Testing
import TurnedDaemon

@testable import Service
@testable import TTRPC

/// T-19, T-16: an old command that comes again changes nothing, and a release gives back what was claimed.
@Suite struct RedeliveryTests {
  let daemon: TurnedDaemon
  let root: Peer

  init() throws {
    daemon = try .shop()
    root = try daemon.connect(TurnedDaemon.root)
  }

  private struct Picture: Equatable {
    var positions: [Position]
    var claims: [GetClaimResponse]
    var sequence: UInt64
  }

  private func picture(of claims: [UInt64]) throws -> Picture {
    Picture(
      positions: try ["SHIRT", "SOCKS"].flatMap {
        try root.call(InventoryService.getPositions, daemon.look(at: $0)).positions
      },
      claims: try claims.map {
        try root.call(ClaimService.getClaim, GetClaimRequest(claimID: $0))
      },
      sequence: daemon.sequence)
  }

  /// T-19: the whole of a small history is delivered again, forwards and backwards.
  @Test func `every old command, delivered again, changes nothing`() throws {
    var redeliveries: [() throws -> Bool] = []
    func run<Request: CommandRequest, Response: Message>(
      _ method: Messages.Method<Request, Response>, _ request: Request,
      _ replayed: KeyPath<Response, Bool>
    ) throws -> Response {
      var request = request
      request.requestID = daemon.newID()
      let (root, sent) = (root, request)
      redeliveries.append { try root.call(method, sent)[keyPath: replayed] }
      return try root.call(method, request)
    }
    func lines(_ quantity: Int64) -> [ClaimRequestLine] {
      [
        ClaimRequestLine(sku: "SHIRT", quantity: quantity),
        ClaimRequestLine(sku: "SOCKS", quantity: quantity),
      ]
    }

    _ = try run(
      InventoryService.receive, ReceiveRequest(sku: "SHIRT", location: "AMS", quantity: 4),
      \.replayed)
    _ = try run(
      InventoryService.adjust,
      AdjustRequest(sku: "SOCKS", location: "AMS", change: -1, reason: "lost"), \.replayed)
    let hold = try run(
      ClaimService.hold,
      HoldRequest(owner: "cart", channel: "WEB", lines: lines(2), ttl: .seconds(60)), \.replayed)
    let order = try run(
      ClaimService.reserve, ReserveRequest(owner: "order", channel: "WEB", lines: lines(3)),
      \.replayed)
    let extended = try run(
      ClaimService.extend, ExtendRequest(claimID: hold.claimID, ttl: .seconds(90)), \.replayed)
    #expect(!extended.replayed)
    let confirmed = try run(
      ClaimService.confirm, ConfirmRequest(claimID: hold.claimID, owner: "cart"), \.replayed)
    #expect(confirmed.claim?.state == .firm)
    let part = try run(
      ClaimService.release,
      ReleaseRequest(
        claimID: order.claimID, reason: "changed", lines: [LineQuantity(number: 1, quantity: 2)]),
      \.replayed)
    #expect(part.released == 2)
    let rest = try run(
      ClaimService.release, ReleaseRequest(claimID: order.claimID, reason: "canceled"), \.replayed)
    #expect(rest.released == 4)
    let short = try run(
      ClaimService.hold,
      HoldRequest(owner: "quote", channel: "WEB", lines: lines(1), ttl: .seconds(5)), \.replayed)
    _ = try run(AdminService.advanceClock, AdvanceClockRequest(by: .seconds(10)), \.replayed)
    daemon.rest()

    let claims = [hold.claimID, order.claimID, short.claimID]
    let before = try picture(of: claims)
    #expect(before.claims.map(\.claim?.state) == [.firm, .released, .expired])
    for redeliver in redeliveries + redeliveries.reversed() { #expect(try redeliver()) }
    daemon.rest()
    #expect(try picture(of: claims) == before)
  }

  /// T-16: under new ids too, a claim gives back what it has, once.
  @Test func `what is released or expired gives back nothing more`() throws {
    func release(_ claim: UInt64) throws -> Int64 {
      try root.call(
        ClaimService.release, ReleaseRequest(requestID: daemon.newID(), claimID: claim)
      ).released
    }
    let order = try root.call(ClaimService.reserve, daemon.reservation(of: 3, "SOCKS")).claimID
    let hold = try root.call(
      ClaimService.hold,
      HoldRequest(
        requestID: daemon.newID(), owner: "cart", channel: "WEB",
        lines: [ClaimRequestLine(sku: "SOCKS", quantity: 2)], ttl: .seconds(60))
    ).claimID
    #expect(try [release(order), release(order)] == [3, 0])
    try root.call(
      AdminService.advanceClock,
      AdvanceClockRequest(requestID: daemon.newID(), by: .seconds(60)))
    #expect(try [release(hold), release(hold)] == [0, 0])
    let position = try root.call(InventoryService.getPositions, daemon.look(at: "SOCKS"))
    #expect(position.positions.map(\.free) == [10])
    #expect(position.positions.map(\.held) == [0])
    #expect(position.positions.map(\.reserved) == [0])
  }
}
