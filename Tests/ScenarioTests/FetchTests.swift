import DaemonProcess
import PurserClient
import Testing

/// The feed for callers without streaming.
@Suite struct FetchTests {
  /// T-119, EV-02: a command with more events than fit an answer is told over several, and none is skipped.
  @Test func `a command with megabytes of events is fetched piece by piece`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    // The longest codes that there are, three bytes a character.
    let (sku, location) = (String(repeating: "蛋", count: 64), String(repeating: "町", count: 64))
    _ = try await shop.createLocation(CreateLocationRequest(code: location, kind: .warehouse))
    _ = try await shop.createChannel(
      CreateChannelRequest(code: "WEB", kind: .storefront, locations: [location]))
    _ = try await shop.createSku(CreateSkuRequest(code: sku))
    _ = try await shop.receive(ReceiveRequest(sku: sku, location: location, quantity: 5000))
    let claim = try await shop.reserve(Array(repeating: (sku, 1), count: 5000))
    _ = try await shop.createSku(CreateSkuRequest(code: "AFTER"))

    var (request, units, answers) = (FetchRequest(afterSequence: 4), Int64(0), 0)
    var told: [String] = []
    while request.afterSequence < claim.sequence + 1 {
      let answer = try await shop.fetch(request)
      answers += 1
      told += answer.events.map { "\($0.sequence).\($0.index)" }
      for fact in answer.events.flatMap(\.facts) where fact.name.hasPrefix("reserved[") {
        units += Int64(fact.value) ?? 0
      }
      request = FetchRequest(
        afterSequence: answer.sequence, skipEvents: answer.nextSkipEvents)
      try #require(answers < 20)
    }
    #expect(units == 5000)
    #expect(answers > 1)
    #expect(told.count > 3)
    #expect(told == (0..<(told.count - 1)).map { "5.\($0)" } + ["6.0"])
  }
}
