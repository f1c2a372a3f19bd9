import Messages
import Testing
import TurnedDaemon

@testable import Service
@testable import TTRPC

/// Nothing is answered that is not on disk, and nobody waits for what is (architecture 1.4): no caller ever saw
/// what a power cut could undo.
///
/// The shop's clerk and stocker call in the same turns, so nobody is alone, and the disk is as slow as the test.
@Suite struct DurableAnswersTests {
  let daemon: TurnedDaemon
  let clerk: Peer
  let stocker: Peer

  init() throws {
    daemon = try .shop()
    clerk = try daemon.connect(TurnedDaemon.clerk)
    stocker = try daemon.connect(TurnedDaemon.stocker)
  }

  /// The stocker receives five pairs of socks while the clerk asks for something; returns the receipt's sequence.
  private func receiveSocks(id: String? = nil) throws -> UInt64 {
    try stocker.send(InventoryService.receive, daemon.receipt(of: 5, "SOCKS", id: id))
    try clerk.send(AdminService.getStatus, GetStatusRequest())
    daemon.turn()
    #expect(try clerk.answers().map(\.line) == ["1 OK"])
    return daemon.sequence
  }

  /// T-69: an answer that the disk did not keep would be a second order at the retry.
  @Test func `a command's answer waits for its own flush`() throws {
    let sequence = try receiveSocks()
    daemon.waitForDisk(sequence)
    daemon.turn()
    #expect(try stocker.answers() == [])
    daemon.release(sequence)
    #expect(try stocker.answers().map(\.line) == ["1 OK"])
  }

  @Test
  func `a query on a row that is on disk is answered at once, one on a row that is not waits`()
    throws
  {
    let sequence = try receiveSocks()
    try clerk.send(InventoryService.getPositions, daemon.look(at: "SOCKS"))  // 3
    try clerk.send(InventoryService.getPositions, daemon.look(at: "SHIRT"))  // 5
    daemon.turn()
    // Each names the command whose state it tells: the last on disk, or the newer one that it saw.
    let early = try positions(in: clerk.answers(), stream: 5)
    #expect(early?.sequence == sequence - 1)

    daemon.release(sequence)
    let late = try positions(in: clerk.answers(), stream: 3)
    #expect(late?.positions.map(\.good) == [15])
    #expect(late?.sequence == sequence)
  }

  /// The one answer that came, on this stream.
  private func positions(in answers: [Peer.Answer], stream: UInt32) throws -> GetPositionsResponse?
  {
    #expect(answers.map(\.stream) == [stream])
    guard case .payload(let bytes) = answers.first?.content else {
      _ = Issue.record("the query was not answered")
      return nil
    }
    return try GetPositionsResponse(decoding: bytes)
  }

  @Test func `a refusal waits for the row that it looked at`() throws {
    let sequence = try receiveSocks()
    try clerk.send(ClaimService.reserve, daemon.reservation(of: 16, "SOCKS"))
    daemon.turn()
    #expect(try clerk.answers() == [])
    daemon.release(sequence)
    #expect(try clerk.answers().map(\.line) == ["3 INSUFFICIENT_STOCK"])
  }

  @Test func `a refusal waits for what decides where a channel sells from`() throws {
    try clerk.call(
      OrderService.placeOrder,
      PlaceOrderRequest(
        requestID: daemon.newID(),
        order: NewOrder(
          channel: "WEB", channelOrderID: "1", currency: "EUR",
          lines: [NewOrderLine(sku: "SHIRT", quantity: 1, unitPrice: 1)]),
        withoutAcceptance: true))
    let order = daemon.sequence
    let root = try daemon.connect(TurnedDaemon.root)
    try root.send(
      CatalogService.updateLocation,
      UpdateLocationRequest(
        requestID: daemon.newID(), location: LocationChange(code: "AMS", sellEnabled: false)))
    try clerk.send(AdminService.getStatus, GetStatusRequest())
    daemon.turn()
    #expect(try clerk.answers().map(\.line) == ["3 OK"])
    try clerk.send(
      OrderService.acceptOrder, AcceptOrderRequest(requestID: daemon.newID(), orderID: order))
    daemon.turn()
    #expect(try clerk.answers() == [])
    daemon.release(daemon.sequence)
    #expect(try clerk.answers().map(\.line) == ["5 INSUFFICIENT_STOCK"])
  }

  /// What is absent has no row to ask (architecture 3): a miss waits for the newest command where that may have
  /// taken a row away. No command takes a SKU away.
  @Test func `that an owner holds nothing waits for everything, that a SKU is unknown does not`()
    throws
  {
    let sequence = try receiveSocks()
    try clerk.send(
      InventoryService.getAvailability,
      GetAvailabilityRequest(channel: "WEB", sku: "SHIRT", owner: "cart"))
    try clerk.send(CatalogService.getSku, GetSkuRequest(code: "GLOVES"))
    daemon.turn()
    #expect(try clerk.answers().map(\.line) == ["5 UNKNOWN_SKU"])
    daemon.release(sequence)
    #expect(try clerk.answers().map(\.line) == ["3 OK"])
  }

  /// T-69: an impatient caller that asks again is not told sooner.
  @Test func `a replayed answer waits for the flush of the first`() throws {
    let id = daemon.newID()
    let sequence = try receiveSocks(id: id)
    try stocker.send(InventoryService.receive, daemon.receipt(of: 5, "SOCKS", id: id))
    daemon.turn()
    #expect(try stocker.answers() == [])
    daemon.release(sequence)
    #expect(try stocker.answers().map(\.line) == ["1 OK", "3 OK"])
  }

  @Test func `what is refused before anything is looked at does not wait`() throws {
    _ = try receiveSocks()
    try clerk.send(InventoryService.receive, daemon.receipt(of: 5, "SOCKS"))
    try clerk.send(ClaimService.reserve, daemon.reservation(of: 1, "SOCKS", id: "no id"))
    daemon.turn()
    #expect(try clerk.answers().map(\.line) == ["3 ROLE_MISSING", "5 REQUEST_ID_INVALID"])
  }

  @Test func `after the flush all leave, each caller's in its order`() throws {
    let sequence = try receiveSocks()
    try clerk.send(InventoryService.getPositions, daemon.look(at: "SOCKS"))  // 3
    try stocker.send(InventoryService.getPositions, daemon.look(at: "SOCKS"))  // 3
    try clerk.send(ClaimService.reserve, daemon.reservation(of: 99, "SOCKS"))  // 5
    try clerk.send(InventoryService.getPositions, daemon.look(at: "SOCKS"))  // 7
    daemon.turn()
    #expect(try clerk.answers() == [])
    #expect(try stocker.answers() == [])
    daemon.release(sequence)
    #expect(try clerk.answers().map(\.line) == ["3 OK", "5 INSUFFICIENT_STOCK", "7 OK"])
    #expect(try stocker.answers().map(\.line) == ["1 OK", "3 OK"])
  }

  @Test func `a group that is on disk lets its own answers go and not the next group's`() throws {
    let first = try receiveSocks()
    daemon.waitForDisk(first)
    try clerk.send(ClaimService.reserve, daemon.reservation(of: 3, "SHIRT"))  // 3, in the next group
    try clerk.send(InventoryService.getPositions, daemon.look(at: "SOCKS"))  // 5
    try stocker.send(InventoryService.getPositions, daemon.look(at: "SHIRT"))  // 3
    daemon.turn()
    let second = daemon.sequence
    #expect(second == first + 1)

    daemon.release(first)
    #expect(try stocker.answers().map(\.line) == ["1 OK"])
    #expect(try clerk.answers().map(\.line) == ["5 OK"])
    daemon.release(second)
    #expect(try clerk.answers().map(\.line) == ["3 OK"])
    #expect(try stocker.answers().map(\.line) == ["3 OK"])
  }
}
