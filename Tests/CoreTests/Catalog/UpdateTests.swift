import Messages
import Store
import Testing

@testable import Core

/// FLOUR is sold by weight, and much is said of it; AMS and ROT are linked to WEB.
@Suite struct UpdateTests {
  let world: World

  init() throws {
    world = try World.shop()
    try world.run { (core, tx) throws(Refusal) in
      try core.createSku(
        CreateSkuRequest(
          code: "FLOUR", description: "caf\u{e9}", unit: "kg", scale: 3, weightGrams: 1000,
          dimensions: Dimensions(lengthMillimeters: 1, widthMillimeters: 2, heightMillimeters: 3),
          cost: Money(currency: "EUR", minorUnits: 80),
          price: Money(currency: "EUR", minorUnits: 129)), in: tx)
    }
  }

  /// A change of FLOUR, and the event that must tell it: from what to what.
  static let skuChanges: [(SkuChange, String)] = [
    (
      SkuChange(code: "FLOUR", description: "Fine flour"),
      "description_before=caf\u{e9}, description=Fine flour"
    ),
    (SkuChange(code: "FLOUR", description: ""), "description_before=caf\u{e9}, description="),
    // Swift takes the two forms for equal, a shop does not.
    (
      SkuChange(code: "FLOUR", description: "cafe\u{301}"),
      "description_before=caf\u{e9}, description=cafe\u{301}"
    ),
    (SkuChange(code: "FLOUR", status: .inactive), "status_before=active, status=inactive"),
    (SkuChange(code: "FLOUR", weightGrams: 0), "weight_grams_before=1000, weight_grams="),
    (SkuChange(code: "FLOUR", weightGrams: 1), "weight_grams_before=1000, weight_grams=1"),
    (
      SkuChange(
        code: "FLOUR",
        dimensions: Dimensions(lengthMillimeters: 4, widthMillimeters: 2, heightMillimeters: 5)),
      "length_millimeters_before=1, length_millimeters=4, height_millimeters_before=3, "
        + "height_millimeters=5"
    ),
    (
      SkuChange(code: "FLOUR", dimensions: Dimensions(widthMillimeters: 9)),
      "length_millimeters_before=1, length_millimeters=, width_millimeters_before=2, "
        + "width_millimeters=9, height_millimeters_before=3, height_millimeters="
    ),
    (
      SkuChange(code: "FLOUR", cost: Money(currency: "USD", minorUnits: 80)),
      "cost_before=80 EUR, cost=80 USD"
    ),
    (
      SkuChange(code: "FLOUR", price: Money(currency: "EUR", minorUnits: 139)),
      "price_before=129 EUR, price=139 EUR"
    ),
  ]

  @Test(arguments: skuChanges)
  func `what is said of a SKU is changed, and an event says from what to what`(
    change: SkuChange, facts: String
  ) throws {
    // MD-01, T-120
    var expected = try #require(try world.sku("FLOUR"))
    expected.description = change.description ?? expected.description
    expected.status = change.status == .unspecified ? expected.status : change.status
    expected.weightGrams = change.weightGrams ?? expected.weightGrams
    expected.dimensions = change.dimensions ?? expected.dimensions
    expected.cost = change.cost ?? expected.cost
    expected.price = change.price ?? expected.price
    let before = world.sequence

    #expect(try world.update(change) == expected)
    #expect(try world.told(since: before).map(bytes) == [bytes("skuUpdated sku/FLOUR " + facts)])
    #expect(try world.sku("FLOUR") == expected)
    let totals = world.totals
    try world.update(change)
    #expect(world.totals == totals)
    try world.restart()
    #expect(try world.sku("FLOUR") == expected)
    #expect(try world.differences() == [])
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `what is said already is answered, writes nothing and is told by no event`() throws {
    let flour = try #require(try world.sku("FLOUR"))
    let (before, totals) = (world.sequence, world.totals)
    #expect(try world.update(SkuChange(code: "FLOUR")) == flour)
    #expect(
      try world.update(
        SkuChange(
          code: "FLOUR", description: "caf\u{e9}", unit: "kg", scale: 3, status: .active,
          weightGrams: 1000, dimensions: flour.dimensions, cost: flour.cost, price: flour.price))
        == flour)
    #expect(try world.update(LocationChange(code: "AMS", timeZone: "UTC"))?.code == "AMS")
    #expect(
      try world.update(
        ChannelChange(
          code: "STALL", kind: .storefront, locations: ChannelLocations(codes: ["ROT"]),
          buffer: 0))?.locations == ["ROT"])
    #expect(world.sequence == before + 4)
    #expect(try world.told(since: before) == [])
    #expect(world.totals == totals)
  }

  @Test func `what quantities are counted in stays as it was made`() throws {
    // T-55: a claim's line can't change its unit under its quantity.
    for change in [SkuChange(code: "FLOUR", unit: "g"), SkuChange(code: "FLOUR", scale: 2)] {
      let field = change.unit == nil ? "sku.scale" : "sku.unit"
      #expect(
        refusal { () throws(Refusal) in try world.update(change) }
          == .unitFixed(sku: "FLOUR", at: field))
    }
    #expect(try world.sku("FLOUR")?.unit == "kg")
  }

  @Test func `a SKU's code says at once whether it is sold`() throws {
    func isActive() throws -> Bool {
      try world.look { (_, tx) throws(Refusal) in try tx.item("FLOUR", at: "sku").isActive }
    }
    #expect(try isActive())
    try world.update(SkuChange(code: "FLOUR", status: .inactive))
    #expect(try !isActive())
    try world.update(SkuChange(code: "FLOUR", description: "Flour"))
    #expect(try !isActive())
    try world.update(SkuChange(code: "FLOUR", status: .active))
    #expect(try isActive())
  }

  /// A change of AMS, and the event that must tell it.
  static let locationChanges: [(LocationChange, String)] = [
    (LocationChange(code: "AMS", name: "Amsterdam"), "name_before=, name=Amsterdam"),
    (LocationChange(code: "AMS", kind: .supplier), "kind_before=warehouse, kind=supplier"),
    (
      LocationChange(code: "AMS", sellEnabled: false),
      "sell_enabled_before=true, sell_enabled=false"
    ),
    (
      LocationChange(code: "AMS", shipEnabled: false),
      "ship_enabled_before=true, ship_enabled=false"
    ),
    (
      LocationChange(code: "AMS", returnEnabled: false),
      "return_enabled_before=true, return_enabled=false"
    ),
    (
      LocationChange(code: "AMS", timeZone: "Europe/Amsterdam"),
      "time_zone_before=UTC, time_zone=Europe/Amsterdam"
    ),
  ]

  @Test(arguments: locationChanges)
  func `what is said of a location is changed, and an event says from what to what`(
    change: LocationChange, facts: String
  ) throws {
    var expected = try #require(try world.location("AMS"))
    expected.name = change.name ?? expected.name
    expected.kind = change.kind == .unspecified ? expected.kind : change.kind
    expected.sellEnabled = change.sellEnabled ?? expected.sellEnabled
    expected.shipEnabled = change.shipEnabled ?? expected.shipEnabled
    expected.returnEnabled = change.returnEnabled ?? expected.returnEnabled
    expected.timeZone = change.timeZone.isEmpty ? expected.timeZone : change.timeZone
    let before = world.sequence

    #expect(try world.update(change) == expected)
    #expect(try world.told(since: before) == ["locationUpdated location/AMS " + facts])
    try world.restart()
    #expect(try world.location("AMS") == expected)
    #expect(try world.differences() == [])
  }

  /// A change of WEB, and the event that must tell it.
  static let channelChanges: [(ChannelChange, String)] = [
    (ChannelChange(code: "WEB", name: "Web shop"), "name_before=, name=Web shop"),
    (ChannelChange(code: "WEB", kind: .retail), "kind_before=storefront, kind=retail"),
    (
      ChannelChange(code: "WEB", locations: ChannelLocations(codes: ["ROT", "AMS"])),
      "location_before=AMS, location_before=ROT, location_before=SHUT, location=ROT, location=AMS"
    ),
    (
      ChannelChange(code: "WEB", locations: ChannelLocations()),
      "location_before=AMS, location_before=ROT, location_before=SHUT, location="
    ),
    (ChannelChange(code: "WEB", priority: -5), "priority_before=, priority=-5"),
    (ChannelChange(code: "WEB", buffer: 3), "buffer_before=, buffer=3"),
  ]

  @Test(arguments: channelChanges)
  func `what is said of a channel is changed, and an event says from what to what`(
    change: ChannelChange, facts: String
  ) throws {
    var expected = try #require(try world.channel("WEB"))
    expected.name = change.name ?? expected.name
    expected.kind = change.kind == .unspecified ? expected.kind : change.kind
    expected.locations = change.locations?.codes ?? expected.locations
    expected.priority = change.priority ?? expected.priority
    expected.buffer = change.buffer ?? expected.buffer
    let before = world.sequence

    #expect(try world.update(change) == expected)
    #expect(try world.told(since: before) == ["channelUpdated channel/WEB " + facts])
    #expect(world.core.network.outlet(of: "WEB")?.buffer == expected.buffer)
    try world.restart()
    #expect(try world.channel("WEB") == expected)
    #expect(world.core.network.outlet(of: "WEB")?.buffer == expected.buffer)
    #expect(try world.differences() == [])
  }

  @Test func `a location that stops selling is seen by every channel at once`() throws {
    // T-36
    #expect(try world.available() == 20)
    try world.update(LocationChange(code: "ROT", sellEnabled: false))
    #expect(try world.available() == 10)
    #expect(try world.available(on: "STALL") == 0)
    try world.update(LocationChange(code: "ROT", sellEnabled: true))
    #expect(try world.available(on: "STALL") == 10)
  }

  @Test func `a channel sells from where it is linked to now, and claims that were made stay`()
    throws
  {
    // T-38
    let claim = try world.reserve([line(2, at: "AMS")]).claimID
    try world.update(
      ChannelChange(code: "WEB", locations: ChannelLocations(codes: ["ROT"])))
    #expect(try world.available() == 10)
    #expect(try world.positions(at: "AMS").map(\.reserved) == [2])
    #expect(try world.release(claim).released == 2)
    #expect(try world.positions(at: "AMS").map(\.free) == [10])
    #expect(try world.differences() == [])
  }

  @Test func `a look at a change that is not on disk yet waits for it`() throws {
    func expectWait() throws {
      #expect(world.store.lookDependsOn == world.sequence)
      #expect(!world.store.isDurable(world.store.lookDependsOn))
      world.store.endTurn(isLone: true)
      _ = try world.available()
      #expect(world.store.isDurable(world.store.lookDependsOn))
    }
    try world.run(isFlushed: false) { (core, tx) throws(Refusal) in
      try core.updateChannel(
        UpdateChannelRequest(
          channel: ChannelChange(code: "WEB", locations: ChannelLocations(codes: ["ROT"]))),
        in: tx)
    }
    #expect(try world.available() == 10)
    try expectWait()
    // The location's own row is not what the question is about: that it sells is.
    try world.run(isFlushed: false) { (core, tx) throws(Refusal) in
      try core.updateLocation(
        UpdateLocationRequest(location: LocationChange(code: "ROT", sellEnabled: false)), in: tx)
    }
    #expect(try world.available() == 0)
    try expectWait()
  }

  @Test func `a refused change leaves what is in memory as it was`() throws {
    // T-71
    let refused = refusal { () throws(Refusal) in
      try world.run { (core, tx) throws(Refusal) in
        _ = try core.updateLocation(
          UpdateLocationRequest(location: LocationChange(code: "ROT", sellEnabled: false)), in: tx)
        _ = try core.updateChannel(
          UpdateChannelRequest(channel: ChannelChange(code: "STALL", buffer: -1)), in: tx)
      }
    }
    #expect(refused == .bufferNegative(at: "channel.buffer"))
    #expect(try world.available() == 20)
    #expect(try world.location("ROT")?.sellEnabled == true)
  }
}
