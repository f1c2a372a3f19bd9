import DaemonProcess
import PurserClient
import Testing

/// A cart's life through the real daemon, on a clock that the test moves.
@Suite struct LifeCycleTests {
  private func advance(_ client: PurserClient, _ by: TimeSpan) async throws {
    _ = try await client.advanceClock(AdvanceClockRequest(by: by))
  }

  /// T-29: a microsecond before its expiry a hold counts; at it, it does not, and nothing had to run meanwhile.
  @Test func `a hold ends at its instant`() async throws {
    let daemon = try Daemon(isManualClock: true)
    let shop = try await daemon.start()
    try await shop.openShop(["SHIRT": 5])
    _ = try await shop.hold([("SHIRT", 5)], ttl: .seconds(60))
    try await advance(shop, TimeSpan(microseconds: 59_999_999))
    #expect(try await shop.available("SHIRT") == 0)
    try await advance(shop, TimeSpan(microseconds: 1))
    #expect(try await shop.available("SHIRT") == 5)
    try await shop.expectVerified()
  }

  /// T-30: a confirm after expiry changes nothing at all. T-28: a release is immediate, and asked twice it is one.
  @Test func `a cart is held, extended, confirmed, released`() async throws {
    let daemon = try Daemon(isManualClock: true)
    let shop = try await daemon.start()
    try await shop.openShop(["SHIRT": 5])
    let hold = try await shop.hold([("SHIRT", 3)], owner: "cart-1", ttl: .seconds(60))
    // T-06's half in this slice: never blocked by oneself.
    #expect(try await shop.available("SHIRT", owner: "cart-1") == 5)
    #expect(try await shop.available("SHIRT") == 2)
    try await advance(shop, .seconds(50))
    _ = try await shop.extend(ExtendRequest(claimID: hold.claimID, ttl: .seconds(60)))
    try await advance(shop, .seconds(59))
    let confirmed = try await shop.confirm(
      ConfirmRequest(claimID: hold.claimID, owner: "cart-1"))
    #expect(confirmed.claim?.state == .firm)
    try await advance(shop, .seconds(10_000))
    #expect(try await shop.available("SHIRT") == 2)
    #expect(try await shop.release(ReleaseRequest(claimID: hold.claimID)).released == 3)
    #expect(try await shop.release(ReleaseRequest(claimID: hold.claimID)).released == 0)
    #expect(try await shop.available("SHIRT") == 5)

    let late = try await shop.hold([("SHIRT", 4)], owner: "cart-2", ttl: .seconds(60))
    try await advance(shop, .seconds(60))
    let before = try await shop.position("SHIRT")
    await #expect(throws: PurserError.self) {
      _ = try await shop.confirm(ConfirmRequest(claimID: late.claimID, owner: "cart-2"))
    }
    #expect(try await shop.position("SHIRT") == before)
    _ = try await shop.confirm(
      ConfirmRequest(claimID: late.claimID, owner: "cart-2", reacquire: true))
    #expect(try await shop.position("SHIRT").reserved == 4)
    try await shop.expectVerified()
  }

  /// T-38: a channel sees its own locations and no others.
  @Test func `a channel sells from its own locations only`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    try await shop.openShop(["SHIRT": 5])
    _ = try await shop.createLocation(CreateLocationRequest(code: "BER", kind: .store))
    _ = try await shop.createChannel(
      CreateChannelRequest(code: "POS", kind: .retail, locations: ["BER"]))
    #expect(
      try await shop.getAvailability(GetAvailabilityRequest(channel: "POS", sku: "SHIRT")).available
        == 0)
    _ = try await shop.receive(ReceiveRequest(sku: "SHIRT", location: "BER", quantity: 2))
    #expect(
      try await shop.getAvailability(GetAvailabilityRequest(channel: "POS", sku: "SHIRT")).available
        == 2)
    #expect(try await shop.available("SHIRT") == 5)
  }
}
