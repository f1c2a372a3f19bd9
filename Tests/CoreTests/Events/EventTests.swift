import Messages
import Testing

@testable import Core

@Suite struct EventTests {
  @Test func `every command that changes something tells what, by whom and why`() throws {
    // T-120: each difference of a quantity stands in an event with its cause.
    let world = try World()
    try world.createSku("SHIRT-M", unit: "each", scale: 0)
    try world.createLocation("AMS", kind: .store, timeZone: "Europe/Amsterdam")
    try world.createChannel("WEB", ["AMS"])
    try world.receive(10, "SHIRT-M", at: "AMS", reason: "delivery", reference: "DN-7")
    try world.adjust(-1, "SHIRT-M", at: "AMS", reason: "moth")
    let hold = try world.hold([line(3)], ttl: .seconds(60)).claimID
    try world.extend(hold, ttl: .seconds(90))
    try world.confirm(hold)
    try world.release(hold, reason: "changed my mind")
    let reservation = try world.reserve([line(2), line(1)]).claimID
    let second = try world.hold([line(1)], ttl: .seconds(60)).claimID
    let start = world.now
    world.advance(by: .seconds(60))
    _ = try world.available()

    let told = try world.events(after: 0).map { event in
      "\(event.sequence).\(event.index) \(event.kind) \(event.entity) "
        + event.facts.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
    }
    func time(_ seconds: Int64) -> String {
      Timestamp(microseconds: start + seconds * 1_000_000).description
    }
    #expect(
      told == [
        "1.0 skuCreated sku/SHIRT-M unit=each, scale=0, status=active",
        "2.0 locationCreated location/AMS kind=store, sell_enabled=true, ship_enabled=true, return_enabled=true, time_zone=Europe/Amsterdam",
        "3.0 channelCreated channel/WEB kind=storefront, location=AMS",
        "4.0 stockReceived sku/SHIRT-M good[SHIRT-M AMS]=+10, good_after=10, reason=delivery, reference=DN-7",
        "5.0 stockAdjusted sku/SHIRT-M good[SHIRT-M AMS]=-1, good_after=9, reason=moth, reference=",
        "6.0 holdPlaced claim/\(hold) held[SHIRT-M AMS]=+3, owner=cart-1, channel=WEB, expire_time=\(time(60))",
        "7.0 holdExtended claim/\(hold) owner=cart-1, expire_time_before=\(time(60)), expire_time=\(time(90))",
        "8.0 holdConfirmed claim/\(hold) held[SHIRT-M AMS]=-3, reserved[SHIRT-M AMS]=+3, owner=cart-1",
        "9.0 claimReleased claim/\(hold) reserved[SHIRT-M AMS]=-3, owner=cart-1, reason=changed my mind",
        "10.0 stockReserved claim/\(reservation) reserved[SHIRT-M AMS]=+2, reserved[SHIRT-M AMS]=+1, owner=cart-1, channel=WEB",
        "11.0 holdPlaced claim/\(second) held[SHIRT-M AMS]=+1, owner=cart-1, channel=WEB, expire_time=\(time(60))",
        "12.0 holdExpired claim/\(second) held[SHIRT-M AMS]=-1, owner=cart-1, expire_time=\(time(60))",
      ])
  }

  @Test
  func `an event fits into a message, whatever the codes, and parts are told where it does not`()
    throws
  {
    let world = try World.shop(shirts: 5000)
    let (sku, location) = (
      String(repeating: "\u{1f455}", count: 64), String(repeating: "\u{1f3ed}", count: 64)
    )
    try world.createSku(sku)
    try world.createLocation(location)
    try world.createChannel("LONG", [location])
    try world.receive(5000, sku, at: location)

    let short = world.sequence
    try world.reserve(Array(repeating: line(1), count: 5000))
    #expect(try world.events(after: short).map(\.facts.count) == [5002])

    let before = world.sequence
    let lines = Array(repeating: line(1, sku), count: 5000)
    let owner = String(repeating: "\u{1f6d2}", count: 128)
    let hold = try world.hold(lines, by: owner, on: "LONG").claimID
    try world.confirm(hold, by: owner)
    try world.release(hold, reason: String(repeating: "\u{1f4a4}", count: 256))
    let events = try world.events(after: before)
    #expect(events.allSatisfy { $0.encoded().count < 1 << 20 })
    #expect(
      events.map { "\($0.sequence - before).\($0.index) \($0.kind)" } == [
        "1.0 holdPlaced", "1.1 holdPlaced", "1.2 holdPlaced",
        "2.0 holdConfirmed", "2.1 holdConfirmed", "2.2 holdConfirmed", "2.3 holdConfirmed",
        "2.4 holdConfirmed", "2.5 holdConfirmed",
        "3.0 claimReleased", "3.1 claimReleased", "3.2 claimReleased",
      ])
    #expect(
      events.map { $0.facts.suffix(2).map { "\($0.name)=\($0.value)" }.joined(separator: " ") } == [
        "part=1 parts=3", "part=2 parts=3", "part=3 parts=3",
        "part=1 parts=6", "part=2 parts=6", "part=3 parts=6", "part=4 parts=6", "part=5 parts=6",
        "part=6 parts=6",
        "part=1 parts=3", "part=2 parts=3", "part=3 parts=3",
      ])
    #expect(
      events.allSatisfy { event in event.facts.contains { $0 == Fact(name: "owner", value: owner) }
      })
    var sums: [String: Int64] = [:]
    for fact in events.prefix(9).flatMap(\.facts) where fact.name.hasSuffix("]") {
      sums[fact.name, default: 0] += Int64(fact.value) ?? 0
    }
    #expect(sums == ["held[\(sku) \(location)]": 0, "reserved[\(sku) \(location)]": 5000])
  }

  @Test func `an event says who asked, for whom, and when`() throws {
    // T-120
    let world = try World()
    try world.createSku("SHIRT-M")
    let event = try world.events(after: 0).first
    #expect(event?.principal == "tester")
    #expect(event?.actor == "Ann")
    #expect(event?.method == "Test/Run")
    #expect(event?.time == Timestamp(microseconds: world.now))
  }

  @Test func `the events add up to the positions`() throws {
    // T-116
    let world = try World.shop()
    let a = try world.hold([line(12), line(2, at: "ROT")], ttl: .seconds(60)).claimID
    let b = try world.hold([line(3)], ttl: .seconds(30)).claimID
    world.advance(by: .seconds(30))
    try world.confirm(a)
    try world.release(a, [LineQuantity(number: 1, quantity: 5)])
    try world.confirm(b, reacquire: true)
    try world.adjust(-1, "SHIRT-M", at: "ROT")
    var sums: [String: Int64] = [:]
    for event in try world.events(after: 0) {
      for fact in event.facts where fact.name.hasSuffix("]") {
        sums[fact.name, default: 0] += Int64(fact.value) ?? 0
      }
    }
    for position in try world.positions() {
      #expect(sums["good[SHIRT-M \(position.location)]"] == position.good)
      #expect(sums["held[SHIRT-M \(position.location)]"] ?? 0 == position.held)
      #expect(sums["reserved[SHIRT-M \(position.location)]"] ?? 0 == position.reserved)
    }
  }

  @Test func `the numbers of the events are the ones that journals have`() {
    // Written down here, because a changed number would tell an old journal wrongly.
    let numbers = Dictionary(
      uniqueKeysWithValues: EventKind.allCases.map { ($0.name, $0.rawValue) })
    #expect(
      numbers == [
        "skuCreated": 1, "locationCreated": 2, "channelCreated": 3, "skuUpdated": 4,
        "locationUpdated": 5, "channelUpdated": 6, "externalIDMapped": 7, "stockReceived": 10,
        "stockAdjusted": 11, "stockDamaged": 12, "stockUndamaged": 13, "stockSet": 14,
        "stockOpened": 15, "transferCreated": 16, "transferShipped": 17, "transferReceived": 18,
        "transferClosed": 19, "holdPlaced": 20, "holdExtended": 21, "holdConfirmed": 22,
        "holdExpired": 23, "stockReserved": 24, "claimReleased": 25, "claimAllocated": 26,
        "claimUnallocated": 27, "transferCanceled": 28, "orderDrafted": 40, "orderPlaced": 41,
        "orderAccepted": 42, "orderRejected": 43, "orderDiscarded": 44, "orderReserved": 45,
        "orderAllocated": 46, "orderUnallocated": 47, "orderCanceled": 48,
      ])
  }
}
