import Messages
import NIOCore
import Testing
import TurnedDaemon

@testable import Service
@testable import TTRPC

/// What callers are told when a call is refused whatever the business would say.
@Suite struct RefusalTests {
  let daemon: TurnedDaemon
  let root: Peer

  init() throws {
    daemon = try .shop()
    root = try daemon.connect(TurnedDaemon.root)
  }

  // MARK: Of the call

  static let malformed: [([UInt8], String)] = [
    ([0x12, 0x02, 0xff, 0xfe], "sku"),  // no UTF-8
    ([0x12, 0x03, 0x41, 0x00, 0x42], "sku"),  // a zero inside
    ([0x12, 0x05, 0x41], ""),  // shorter than it says
    ([0xff], ""),
  ]

  @Test(arguments: malformed)
  func `bytes that are no request are refused by field`(payload: [UInt8], field: String) throws {
    do {
      _ = try root.bytes("purser.v1.InventoryService", "Receive", payload: payload)
      Issue.record("it was answered")
    } catch let status as Status {
      #expect(try told(status) == "invalidArgument MESSAGE_MALFORMED field:\(field)")
    }
  }

  @Test func `what is wrong deep inside is named by its path`() throws {
    var lines = [ClaimRequestLine(sku: "SHIRT", quantity: 1)]
    lines.append(ClaimRequestLine(sku: "@@", quantity: 1))
    var payload = ReserveRequest(
      requestID: daemon.newID(), owner: "order", channel: "WEB", lines: lines
    ).encoded()
    let at = try #require(payload.firstIndex(of: UInt8(ascii: "@")))
    payload[at] = 0xff
    do {
      _ = try root.bytes("purser.v1.ClaimService", "Reserve", payload: payload)
      Issue.record("it was answered")
    } catch let status as Status {
      #expect(try told(status) == "invalidArgument MESSAGE_MALFORMED field:lines[1].sku")
    }
  }

  /// The caller has gone: what it asked for then is done under nobody's eyes.
  @Test func `a command whose deadline passed before its turn is never executed`() throws {
    let sequence = daemon.sequence
    // This loop's clock began with the test, so any deadline lies in the machine's past.
    #expect(
      try root.refusal(
        InventoryService.receive, daemon.receipt(of: 5, "SOCKS"), timeout: .seconds(1))
        == "deadlineExceeded")
    #expect(daemon.sequence == sequence)
    let position = try root.call(InventoryService.getPositions, daemon.look(at: "SOCKS"))
    #expect(position.positions.map(\.good) == [10])
  }

  @Test func `a method that nobody serves is told from a service that nobody serves`() throws {
    for (service, method) in [
      ("purser.v1.ClaimService", "Steal"), ("purser.v1.MoonService", "Land"),
    ] {
      #expect {
        _ = try root.bytes(service, method, payload: [])
      } throws: {
        ($0 as? Status)?.code == .unimplemented
      }
    }
  }

  // MARK: Of feeds and reports

  static let watch: [(WatchRequest, String)] = [
    (WatchRequest(heartbeat: .milliseconds(99)), "invalidArgument HEARTBEAT_OUT_OF_RANGE"),
    (WatchRequest(heartbeat: .seconds(3601)), "invalidArgument HEARTBEAT_OUT_OF_RANGE"),
    (WatchRequest(heartbeat: .seconds(-1)), "invalidArgument HEARTBEAT_OUT_OF_RANGE"),
    (
      WatchRequest(afterSequence: 7, heartbeat: .milliseconds(100)),
      "outOfRange POSITION_AHEAD sequence=6"
    ),
    (WatchRequest(afterSequence: .max), "outOfRange POSITION_AHEAD sequence=6"),
  ]

  @Test(arguments: watch)
  func `a stream is refused`(request: WatchRequest, told: String) throws {
    #expect(try root.refusal(EventService.watch, request) == told)
  }

  static let fetch: [(FetchRequest, String)] = [
    (FetchRequest(afterSequence: 7, limit: 1001), "invalidArgument LIMIT_OUT_OF_RANGE"),
    (FetchRequest(afterSequence: 7, wait: .seconds(31)), "invalidArgument WAIT_OUT_OF_RANGE"),
    (FetchRequest(afterSequence: 7, wait: .seconds(-1)), "invalidArgument WAIT_OUT_OF_RANGE"),
    (FetchRequest(afterSequence: 7, limit: 1000), "outOfRange POSITION_AHEAD sequence=6"),
  ]

  @Test(arguments: fetch)
  func `a fetch is refused`(request: FetchRequest, told: String) throws {
    #expect(try root.refusal(EventService.fetch, request) == told)
  }

  /// Or it would wait for ever, or for what another store will never execute.
  @Test func `a report beyond what was executed is refused`() throws {
    let ahead = "outOfRange POSITION_AHEAD sequence=6"
    #expect(
      try root.refusal(CatalogService.listSkus, ListSkusRequest(minSequence: 7)) == ahead)
    #expect(
      try root.refusal(ClaimService.listClaims, ListClaimsRequest(minSequence: .max)) == ahead)
    #expect(try root.refusal(AdminService.verify, VerifyRequest(minSequence: 7)) == ahead)
  }
}
