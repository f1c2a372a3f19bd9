import Messages
import Store
import Testing

@testable import Core

/// SHIRT-M and SOCKS are there, as are AMS, ROT and SHUT, and WEB and STALL.
@Suite struct ImportTests {
  let world: World

  init() throws { world = try World.shop() }

  private func errors(_ result: ImportResult) -> [String] {
    result.errors.map { "\($0.line) \($0.reason) \($0.field)" }
  }

  @Test func `rows that are right are taken, and every row that is wrong is told`() throws {
    // MD-01, MD-07
    let before = world.sequence
    let result = try world.importSkus([
      SkuChange(code: "HAT", description: "Hat", weightGrams: 90),
      SkuChange(code: "two words"),
      SkuChange(code: "SHIRT-M", unit: "kg"),
      SkuChange(code: "SOCKS", status: .active),
      SkuChange(code: "CAP", price: Money(currency: "eur", minorUnits: 1)),
      SkuChange(code: "SCARF", scale: 7),
      SkuChange(code: "GLOVES"),
      SkuChange(code: "GLOVES", description: "again"),
      SkuChange(code: "BELT", dimensions: Dimensions(widthMillimeters: -1)),
    ])
    #expect(result.created == 2)
    #expect(result.updated == 0)
    #expect(result.unchanged == 1)
    #expect(
      errors(result) == [
        "2 CODE_INVALID code", "3 UNIT_FIXED unit", "5 CURRENCY_INVALID price.currency",
        "6 SCALE_OUT_OF_RANGE scale", "8 ROW_TWICE code",
        "9 MEASURE_NEGATIVE dimensions.width_millimeters",
      ])
    #expect(result.errors.allSatisfy { $0.message.hasSuffix(".") })
    #expect(
      try world.told(since: before) == [
        "skuCreated sku/HAT unit=each, scale=0, description=Hat, status=active, weight_grams=90",
        "skuCreated sku/GLOVES unit=each, scale=0, status=active",
      ])
    #expect(refusal { () throws(Refusal) in try world.sku("CAP") }?.reason == "UNKNOWN_SKU")
    #expect(try world.sku("GLOVES")?.description == "")
    #expect(try world.differences() == [])
  }

  @Test func `what a row leaves out stays as it is, and of a new SKU has its default`() throws {
    try world.importSkus([
      SkuChange(code: "FLOUR", description: "Flour", unit: "kg", scale: 3, weightGrams: 1000)
    ])
    #expect(
      try world.importSkus([SkuChange(code: "FLOUR", status: .inactive)])
        == ImportResult(updated: 1))
    let flour = try #require(try world.sku("FLOUR"))
    #expect(
      flour
        == Sku(
          code: "FLOUR", description: "Flour", unit: "kg", scale: 3, createTime: flour.createTime,
          status: .inactive, weightGrams: 1000))
  }

  @Test func `locations and channels are imported as SKUs are`() throws {
    // MD-07
    let locations = try world.importLocations([
      LocationChange(code: "PAR", kind: .store, timeZone: "Europe/Paris"),
      LocationChange(code: "LYON"),
      LocationChange(code: "ROT", sellEnabled: false),
      LocationChange(code: "AMS", kind: .warehouse),
      LocationChange(code: "MARS", kind: .store, timeZone: "Mars/Base"),
      LocationChange(code: "AMS"),
    ])
    #expect([locations.created, locations.updated, locations.unchanged] == [1, 1, 1])
    #expect(
      errors(locations) == [
        "2 KIND_MISSING kind", "5 TIME_ZONE_UNKNOWN time_zone", "6 ROW_TWICE code",
      ])
    #expect(try world.available() == 10)

    let channels = try world.importChannels([
      ChannelChange(
        code: "FRANCE", kind: .retail, locations: ChannelLocations(codes: ["PAR"]), priority: 2,
        buffer: 1),
      ChannelChange(
        code: "MOON", kind: .retail, locations: ChannelLocations(codes: ["PAR", "MARS"])),
      ChannelChange(code: "STALL", locations: ChannelLocations(codes: ["AMS", "AMS"])),
      ChannelChange(code: "WEB", buffer: -1),
      ChannelChange(code: "NONE", kind: .wholesale),
    ])
    #expect([channels.created, channels.updated, channels.unchanged] == [2, 0, 0])
    #expect(
      errors(channels) == [
        "2 UNKNOWN_LOCATION locations.codes[1]", "3 LOCATION_TWICE locations.codes[1]",
        "4 BUFFER_NEGATIVE buffer",
      ])
    #expect(try world.channel("FRANCE")?.locations == ["PAR"])
    #expect(try world.channel("NONE")?.locations == [])
    #expect(try world.differences() == [])
    try world.restart()
    #expect(try world.channel("FRANCE")?.buffer == 1)
    #expect(try world.available() == 10)
  }

  @Test func `a row that is wrong leaves nothing behind, not even a number`() throws {
    // T-71
    try world.map("shopify", "taken", to: "SOCKS")
    let totals = world.totals
    func id(_ id: String) -> ExternalId { ExternalId(system: "shopify", id: id) }
    let result = try world.importSkus([
      SkuChange(code: "HAT", externalIDs: [id("1"), id("taken")]),
      SkuChange(code: "SHIRT-M", description: "changed", externalIDs: [id("2"), id("two words")]),
    ])
    #expect(
      errors(result) == [
        "1 EXTERNAL_ID_TAKEN external_ids[1]", "2 CODE_INVALID external_ids[1].id",
      ])
    #expect(world.totals == totals)
    try world.importSkus([SkuChange(code: "HAT", externalIDs: [id("1")])])
    #expect(try world.resolve("shopify", "1") == "HAT")
    #expect(try world.differences() == [])
  }

  @Test func `a row relies on the rows before it`() throws {
    let shared = ExternalId(system: "shopify", id: "7")
    let result = try world.importSkus([
      SkuChange(code: "HAT", externalIDs: [shared, shared]),
      SkuChange(code: "CAP", externalIDs: [shared]),
    ])
    #expect(errors(result) == ["2 EXTERNAL_ID_TAKEN external_ids[0]"])
    #expect(result.errors.map { $0.message.contains("HAT") } == [true])
    #expect(try world.resolve("shopify", "7") == "HAT")
    #expect(try world.differences() == [])
  }

  @Test func `a code has one row, whatever became of the first`() throws {
    let result = try world.importSkus([
      SkuChange(code: "HAT", scale: 9), SkuChange(code: "HAT"), SkuChange(), SkuChange(),
    ])
    #expect(
      errors(result) == [
        "1 SCALE_OUT_OF_RANGE scale", "2 ROW_TWICE code", "3 CODE_INVALID code",
        "4 CODE_INVALID code",
      ])
    // Composed and decomposed are two codes.
    #expect(
      try world.importSkus([SkuChange(code: "caf\u{e9}"), SkuChange(code: "cafe\u{301}")]).created
        == 2)
  }

  @Test func `more rows than a request may have are refused, and none is taken`() throws {
    let rows = (1...1001).map { SkuChange(code: "S\($0)") }
    let totals = world.totals
    #expect(throws: Refusal.tooManyRows(1001, limit: 1000)) { try world.importSkus(rows) }
    #expect(world.totals == totals)
    #expect(try world.importSkus(rows.dropLast()).created == 1000)
    #expect(throws: Refusal.tooManyRows(1001, limit: 1000)) {
      try world.importLocations((1...1001).map { LocationChange(code: "L\($0)") })
    }
    #expect(throws: Refusal.tooManyRows(1001, limit: 1000)) {
      try world.importChannels((1...1001).map { ChannelChange(code: "C\($0)") })
    }
  }

  @Test func `a thousand rows that are wrong are told in one answer, however long they are`() throws
  {
    let zone = String(repeating: "\u{1f30d}", count: 1000)
    let result = try world.importLocations(
      (1...1000).map { LocationChange(code: "L\($0)", kind: .store, timeZone: zone) })
    #expect(result.errors.count == 1000)
    #expect(result.encoded().count < 2 << 20)
  }

  @Test func `a damaged row is not the fault of a row of the import`() throws {
    try world.run { (_, tx) throws(Refusal) in
      tx.put(
        SkuEntry(id: SkuID(number: 99), scale: 0, isActive: true), for: "GHOST",
        in: Tables.skuCodes)
    }
    let refused = refusal { () throws(Refusal) in
      try world.importSkus([SkuChange(code: "HAT"), SkuChange(code: "GHOST")])
    }
    #expect(refused?.reason == "DATA_LOSS")
    #expect(refusal { () throws(Refusal) in try world.sku("HAT") }?.reason == "UNKNOWN_SKU")
  }
}
