import Messages
import Testing
import TurnedDaemon

@testable import TTRPC

/// What callers are told when the business says no: a row for each reason, in the order in which the contract
/// lists them. Each row would fail the next check too, where it can, so a swapped pair of checks turns it red.
@Suite struct RefusalOrderTests {
  let daemon: TurnedDaemon
  let root: Peer

  /// Claims are named by their sequences: 8 is an order of three shirts, 9 a cart's hold of two pairs of socks,
  /// 10 a quote's that has expired, 11 one that was released. Nothing is sold from ROT.
  init() throws {
    daemon = try .shop()
    root = try daemon.connect(TurnedDaemon.root)
    try root.call(
      CatalogService.createLocation,
      CreateLocationRequest(requestID: daemon.newID(), code: "ROT", kind: .warehouse))
    try root.call(ClaimService.reserve, daemon.reservation(of: 3, "SHIRT"))
    for (owner, seconds) in [("cart", 60), ("quote", 1), ("gone", 60)] as [(String, Int64)] {
      try root.call(
        ClaimService.hold,
        HoldRequest(
          requestID: daemon.newID(), owner: owner, channel: "WEB",
          lines: [ClaimRequestLine(sku: "SOCKS", quantity: 2)], ttl: .seconds(seconds)))
    }
    try root.call(
      ClaimService.release, ReleaseRequest(requestID: daemon.newID(), claimID: 11))
    try root.call(
      AdminService.advanceClock,
      AdvanceClockRequest(requestID: daemon.newID(), by: .seconds(1)))
    daemon.rest()
  }

  private static let long = String(repeating: "x", count: 257)

  private func expect<Request: CommandRequest, Response: Message>(
    _ method: Messages.Method<Request, Response>, _ rows: [(Request, String)]
  ) throws {
    try daemon.expectRefusals(method, rows, by: root)
  }

  private func tooMany() -> [ClaimRequestLine] {
    Array(repeating: ClaimRequestLine(sku: "GLOVES"), count: 5001)
  }

  @Test func `Receive`() throws {
    let long = Self.long
    func request(
      _ sku: String, _ location: String, _ quantity: Int64, reason: String = "",
      reference: String = ""
    ) -> ReceiveRequest {
      ReceiveRequest(
        sku: sku, location: location, quantity: quantity, reason: reason, reference: reference)
    }
    try expect(
      InventoryService.receive,
      [
        (
          request("GLOVES", "MARS", 0, reason: long, reference: long),
          "invalidArgument REASON_TOO_LONG limit=256 field:reason"
        ),
        (
          request("GLOVES", "MARS", 0, reference: long),
          "invalidArgument REFERENCE_TOO_LONG limit=256 field:reference"
        ),
        (
          request("GLOVES", "MARS", -1), "invalidArgument QUANTITY_NOT_POSITIVE field:quantity"
        ),
        (
          request("GLOVES", "MARS", .max), "notFound UNKNOWN_SKU sku=GLOVES resource:sku/GLOVES"
        ),
        (
          request("SHIRT", "MARS", .max),
          "notFound UNKNOWN_LOCATION location=MARS resource:location/MARS"
        ),
        (request("SHIRT", "AMS", .max), "outOfRange QUANTITY_OVERFLOW sku=SHIRT"),
      ])
  }

  @Test func `Adjust`() throws {
    let long = Self.long
    func request(
      _ sku: String, _ location: String, _ change: Int64, reason: String, reference: String = ""
    ) -> AdjustRequest {
      AdjustRequest(
        sku: sku, location: location, change: change, reason: reason, reference: reference)
    }
    try expect(
      InventoryService.adjust,
      [
        (
          request("GLOVES", "MARS", 0, reason: "", reference: long),
          "invalidArgument REASON_MISSING field:reason"
        ),
        (
          request("GLOVES", "MARS", 0, reason: long, reference: long),
          "invalidArgument REASON_TOO_LONG limit=256 field:reason"
        ),
        (
          request("GLOVES", "MARS", 0, reason: "lost", reference: long),
          "invalidArgument REFERENCE_TOO_LONG limit=256 field:reference"
        ),
        (
          request("GLOVES", "MARS", 0, reason: "lost"), "invalidArgument QUANTITY_ZERO field:change"
        ),
        (
          request("GLOVES", "MARS", -99, reason: "lost"),
          "notFound UNKNOWN_SKU sku=GLOVES resource:sku/GLOVES"
        ),
        (
          request("SHIRT", "MARS", -99, reason: "lost"),
          "notFound UNKNOWN_LOCATION location=MARS resource:location/MARS"
        ),
        (
          request("SHIRT", "AMS", -99, reason: "lost"),
          "failedPrecondition INSUFFICIENT_STOCK sku=SHIRT location=AMS requested=99 available=7 "
            + "precondition:INSUFFICIENT_STOCK/change"
        ),
        (
          request("SHIRT", "AMS", .max, reason: "found"), "outOfRange QUANTITY_OVERFLOW sku=SHIRT"
        ),
      ])
  }

  @Test func `Reserve`() throws {
    func request(
      _ sku: String, _ quantity: Int64, at location: String, channel: String = "WEB"
    ) -> ReserveRequest {
      ReserveRequest(
        owner: "order", channel: channel,
        lines: [ClaimRequestLine(sku: sku, quantity: quantity, location: location)])
    }
    try expect(
      ClaimService.reserve,
      [
        (ReserveRequest(owner: "", channel: "MOON"), "invalidArgument OWNER_INVALID field:owner"),
        (ReserveRequest(owner: "order", channel: "MOON"), "invalidArgument NO_LINES field:lines"),
        (
          ReserveRequest(owner: "order", channel: "MOON", lines: tooMany()),
          "invalidArgument TOO_MANY_LINES count=5001 limit=5000 field:lines"
        ),
        (
          request("GLOVES", 0, at: "MARS", channel: "MOON"),
          "notFound UNKNOWN_CHANNEL channel=MOON resource:channel/MOON"
        ),
        (
          request("GLOVES", 0, at: "MARS"),
          "invalidArgument QUANTITY_NOT_POSITIVE field:lines[0].quantity"
        ),
        (
          request("GLOVES", 99, at: "MARS"), "notFound UNKNOWN_SKU sku=GLOVES resource:sku/GLOVES"
        ),
        (
          request("SHIRT", 99, at: "MARS"),
          "notFound UNKNOWN_LOCATION location=MARS resource:location/MARS"
        ),
        (
          request("SHIRT", 99, at: "ROT"),
          "failedPrecondition LOCATION_NOT_LINKED location=ROT channel=WEB "
            + "precondition:LOCATION_NOT_LINKED/lines[0].location"
        ),
        (
          request("SHIRT", 99, at: "AMS"),
          "failedPrecondition INSUFFICIENT_STOCK sku=SHIRT location=AMS requested=99 available=7 "
            + "precondition:INSUFFICIENT_STOCK/lines[0]"
        ),
      ])
  }

  @Test func `Hold`() throws {
    func request(
      _ owner: String, _ lines: [ClaimRequestLine], ttl: TimeSpan? = nil,
      _ mode: ClaimMode = .partial, channel: String = "MOON"
    ) -> HoldRequest {
      HoldRequest(owner: owner, channel: channel, lines: lines, ttl: ttl, mode: mode)
    }
    let one = [ClaimRequestLine(sku: "GLOVES", quantity: 0)]
    let ttl = "invalidArgument TTL_OUT_OF_RANGE shortest_seconds=1 longest_seconds=86400 field:ttl"
    try expect(
      ClaimService.hold,
      [
        (request("", [], .bestEffort), "invalidArgument OWNER_INVALID field:owner"),
        (request("cart", [], .bestEffort), "invalidArgument NO_LINES field:lines"),
        (
          request("cart", tooMany(), .bestEffort),
          "invalidArgument TOO_MANY_LINES count=5001 limit=5000 field:lines"
        ),
        (request("cart", one, .bestEffort), "invalidArgument MODE_INVALID field:mode"),
        (request("cart", one), ttl),
        (request("cart", one, ttl: .milliseconds(999)), ttl),
        (request("cart", one, ttl: .seconds(86_401)), ttl),
        (
          request("cart", one, ttl: .seconds(1)),
          "notFound UNKNOWN_CHANNEL channel=MOON resource:channel/MOON"
        ),
        (
          request("cart", one, ttl: .seconds(1), channel: "WEB"),
          "invalidArgument QUANTITY_NOT_POSITIVE field:lines[0].quantity"
        ),
        (
          request(
            "cart", [ClaimRequestLine(sku: "SOCKS", quantity: 9)], ttl: .seconds(1),
            .allOrNothing, channel: "WEB"),
          "failedPrecondition INSUFFICIENT_STOCK sku=SOCKS location= requested=9 available=8 "
            + "precondition:INSUFFICIENT_STOCK/lines[0]"
        ),
      ])
  }

  @Test func `Extend`() throws {
    func request(_ claim: UInt64, _ seconds: Int64 = 60) -> ExtendRequest {
      ExtendRequest(claimID: claim, ttl: .seconds(seconds))
    }
    try expect(
      ClaimService.extend,
      [
        (
          request(999, 0),
          "invalidArgument TTL_OUT_OF_RANGE shortest_seconds=1 longest_seconds=86400 field:ttl"
        ),
        (request(999), "notFound UNKNOWN_CLAIM claim=999 resource:claim/999"),
        (request(8), "failedPrecondition NOT_A_HOLD claim=8 precondition:NOT_A_HOLD/"),
        (request(11), "failedPrecondition CLAIM_RELEASED claim=11 precondition:CLAIM_RELEASED/"),
        (request(10), "failedPrecondition HOLD_EXPIRED claim=10 precondition:HOLD_EXPIRED/"),
      ])
  }

  @Test func `Confirm`() throws {
    func request(_ claim: UInt64, _ owner: String) -> ConfirmRequest {
      ConfirmRequest(claimID: claim, owner: owner)
    }
    try expect(
      ClaimService.confirm,
      [
        (request(999, "nobody"), "notFound UNKNOWN_CLAIM claim=999 resource:claim/999"),
        (
          request(11, "nobody"),
          "failedPrecondition OWNER_MISMATCH claim=11 precondition:OWNER_MISMATCH/owner"
        ),
        (
          request(11, "gone"),
          "failedPrecondition CLAIM_RELEASED claim=11 precondition:CLAIM_RELEASED/"
        ),
        (
          request(10, "quote"),
          "failedPrecondition HOLD_EXPIRED claim=10 precondition:HOLD_EXPIRED/"
        ),
      ])
  }

  @Test func `Release`() throws {
    func request(
      _ claim: UInt64, _ lines: [(UInt32, Int64)], reason: String = ""
    ) -> ReleaseRequest {
      ReleaseRequest(
        claimID: claim, reason: reason,
        lines: lines.map { LineQuantity(number: $0.0, quantity: $0.1) })
    }
    let many = Array(repeating: (9, 0) as (UInt32, Int64), count: 5001)
    try expect(
      ClaimService.release,
      [
        (
          request(999, many, reason: Self.long),
          "invalidArgument REASON_TOO_LONG limit=256 field:reason"
        ),
        (request(999, many), "invalidArgument TOO_MANY_LINES count=5001 limit=5000 field:lines"),
        (request(999, [(9, 0)]), "notFound UNKNOWN_CLAIM claim=999 resource:claim/999"),
        (request(8, [(9, 0)]), "invalidArgument QUANTITY_NOT_POSITIVE field:lines[0].quantity"),
        (request(8, [(9, 99)]), "invalidArgument UNKNOWN_LINE line=9 field:lines[0].number"),
        (
          request(8, [(1, 1), (1, 99)]),
          "invalidArgument LINE_TWICE line=1 field:lines[1].number"
        ),
        (
          request(8, [(1, 4)]),
          "failedPrecondition QUANTITY_TOO_LARGE line=1 available=3 "
            + "precondition:QUANTITY_TOO_LARGE/lines[0].quantity"
        ),
      ])
  }
}
