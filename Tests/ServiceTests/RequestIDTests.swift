import Messages
import Store
import Testing
import TurnedDaemon

@testable import Service
@testable import TTRPC

/// The same id with the same content is the same request; everything else about ids is refused.
@Suite struct RequestIDTests {
  let daemon: TurnedDaemon
  let clerk: Peer
  let stocker: Peer
  let root: Peer

  init() throws {
    daemon = try .shop()
    clerk = try daemon.connect(TurnedDaemon.clerk)
    stocker = try daemon.connect(TurnedDaemon.stocker)
    root = try daemon.connect(TurnedDaemon.root)
  }

  /// Bytes of a request, written by hand where no encoder would write them so.
  private func receive(_ payload: [UInt8]) throws -> [UInt8] {
    try stocker.bytes("purser.v1.InventoryService", "Receive", payload: payload)
  }

  /// T-69: one receipt, and answers that are identical but for `replayed`.
  @Test func `the same request again gets the same bytes, and says that it was replayed`() throws {
    let request = daemon.receipt(of: 5, "SOCKS").encoded()
    let first = try receive(request)
    let sequence = daemon.sequence
    for _ in 1...3 {
      let again = try receive(request)
      #expect(again == first + [2 << 3, 1])  // field 2, `replayed`, a varint: true
      var answer = try ReceiveResponse(decoding: again)
      #expect(answer.replayed)
      answer.replayed = false
      #expect(try answer == ReceiveResponse(decoding: first))
    }
    #expect(daemon.sequence == sequence)
  }

  /// T-70: what a request says counts, not how it is written.
  @Test func `other field order, explicit defaults and an id in capitals are the same request`()
    throws
  {
    let id = daemon.newID()
    func field(_ number: UInt8, _ text: String) -> [UInt8] {
      [number << 3 | 2, UInt8(text.utf8.count)] + Array(text.utf8)
    }
    func quantity(_ value: UInt8) -> [UInt8] { [4 << 3, value] }
    let ordinary = field(1, id) + field(2, "SOCKS") + field(3, "AMS") + quantity(5)
    let variants = [
      quantity(5) + field(3, "AMS") + field(2, "SOCKS") + field(1, id),
      ordinary + field(5, "") + field(6, ""),  // empty reason and reference, spelled out
      field(1, id.uppercased()) + field(2, "SOCKS") + field(3, "AMS") + quantity(5),
      field(2, "GLOVES") + ordinary,  // a later occurrence of a field counts
    ]
    let first = try receive(ordinary)
    for variant in variants { #expect(try receive(variant) == first + [2 << 3, 1]) }
  }

  /// T-70: another amount is another request, and so is another method.
  @Test func `an id with other content, or for another method, is refused`() throws {
    let id = daemon.newID()
    try root.call(InventoryService.receive, daemon.receipt(of: 5, "SOCKS", id: id))
    let sequence = daemon.sequence
    let reused = "invalidArgument REQUEST_ID_REUSED"
    #expect(
      try root.refusal(InventoryService.receive, daemon.receipt(of: 6, "SOCKS", id: id)) == reused)
    #expect(
      try root.refusal(InventoryService.receive, daemon.receipt(of: 5, "SHIRT", id: id)) == reused)
    #expect(
      try root.refusal(ClaimService.reserve, daemon.reservation(of: 5, "SOCKS", id: id)) == reused)
    #expect(daemon.sequence == sequence)
  }

  @Test func `ids are each principal's own`() throws {
    let id = daemon.newID()
    let first = try stocker.call(
      InventoryService.receive, daemon.receipt(of: 5, "SOCKS", id: id))
    let second = try root.call(InventoryService.receive, daemon.receipt(of: 5, "SOCKS", id: id))
    #expect(first.position?.good == 15)
    #expect(second.position?.good == 20)
    #expect(!second.replayed)
  }

  /// T-71: a refusal leaves nothing, and the same id works when its cause is gone.
  @Test func `a refused request works under the same id when the cause is gone`() throws {
    let request = daemon.reservation(of: 12, "SOCKS")
    let sequence = daemon.sequence
    for _ in 1...2 {
      #expect(
        try clerk.refusal(ClaimService.reserve, request).hasPrefix(
          "failedPrecondition INSUFFICIENT_STOCK"))
    }
    #expect(daemon.sequence == sequence)
    let before = try clerk.call(InventoryService.getPositions, daemon.look(at: "SOCKS"))
    #expect(before.positions.map(\.reserved) == [0])

    try stocker.call(InventoryService.receive, daemon.receipt(of: 5, "SOCKS"))
    let answer = try clerk.call(ClaimService.reserve, request)
    #expect(!answer.replayed)
    #expect(answer.sequence == sequence + 2)
    // Nor is the id of a refusal bound to its content.
    let other = daemon.newID()
    _ = try clerk.refusal(ClaimService.reserve, daemon.reservation(of: 99, "SOCKS", id: other))
    try clerk.call(ClaimService.reserve, daemon.reservation(of: 1, "SOCKS", id: other))
  }

  static let invalid = [
    "", "order-1", "018f4d5e7b1a7c3d9e2f0123456789ab", "018f4d5e-7b1a-7c3d-9e2f-0123456789a",
    "018f4d5e-7b1a-7c3d-9e2f-0123456789ag", "{18f4d5e-7b1a-7c3d-9e2f-0123456789a}",
  ]

  @Test(arguments: invalid)
  func `what is no UUID is refused`(id: String) throws {
    #expect(
      try stocker.refusal(InventoryService.receive, daemon.receipt(of: 5, "SOCKS", id: id))
        == "invalidArgument REQUEST_ID_INVALID field:request_id")
  }

  @Test func `an id older than the retention of answers is refused, one within it is not`() throws {
    let old = daemon.newID(age: 7 * TestTime.day + TestTime.second)
    #expect(
      try stocker.refusal(InventoryService.receive, daemon.receipt(of: 5, "SOCKS", id: old))
        == "failedPrecondition REQUEST_ID_EXPIRED")
    let young = daemon.newID(age: 7 * TestTime.day - TestTime.second)
    try stocker.call(InventoryService.receive, daemon.receipt(of: 5, "SOCKS", id: young))
  }

  @Test func `an id that is not ordered in time is root's alone`() throws {
    let random = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"
    let future = daemon.newID(age: -TestTime.day - TestTime.second)
    for id in [random, future] {
      let request = daemon.receipt(of: 1, "SOCKS", id: id)
      #expect(
        try stocker.refusal(InventoryService.receive, request)
          == "invalidArgument REQUEST_ID_NOT_ORDERED")
      try root.call(InventoryService.receive, request)
      #expect(try root.call(InventoryService.receive, request).replayed)
    }
    let tomorrow = daemon.newID(age: -TestTime.day + TestTime.second)
    try stocker.call(InventoryService.receive, daemon.receipt(of: 1, "SOCKS", id: tomorrow))
  }
}
