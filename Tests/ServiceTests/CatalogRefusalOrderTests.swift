import Messages
import Testing
import TurnedDaemon

@testable import TTRPC

/// What callers are told when the catalog says no: a row for each reason, in the order in which CatalogService's
/// comments list them. Each row would fail the next check too, where it can, so a swapped pair of checks turns it red.
@Suite struct CatalogRefusalOrderTests {
  let daemon: TurnedDaemon
  let root: Peer

  /// Beside the shop there is the location ROT, and s1 of shopify is SOCKS.
  init() throws {
    daemon = try .shop()
    root = try daemon.connect(TurnedDaemon.root)
    try root.call(
      CatalogService.createLocation,
      CreateLocationRequest(requestID: daemon.newID(), code: "ROT", kind: .warehouse))
    try root.call(
      CatalogService.mapExternalId,
      MapExternalIdRequest(
        requestID: daemon.newID(), kind: .sku, system: "shopify", externalID: "s1", code: "SOCKS"))
  }

  private static let long = String(repeating: "x", count: 257)

  private func expect<Request: CommandRequest, Response: Message>(
    _ method: Messages.Method<Request, Response>, _ rows: [(Request, String)]
  ) throws {
    try daemon.expectRefusals(method, rows, by: root)
  }

  // MARK: SKUs

  /// What is wrong with what is said of a SKU, and its field, one after another: a row has its own mistake and that of
  /// the next.
  private static let skuMistakes:
    [(wrong: @Sendable (inout SkuChange) -> Void, told: String, field: String)] =
      [
        (
          { $0.description = long }, "invalidArgument DESCRIPTION_TOO_LONG limit=256", "description"
        ),
        ({ $0.unit = "two words" }, "invalidArgument UNIT_MISSING", "unit"),
        ({ $0.scale = 7 }, "invalidArgument SCALE_OUT_OF_RANGE scale=7", "scale"),
        ({ $0.weightGrams = -1 }, "invalidArgument MEASURE_NEGATIVE", "weight_grams"),
        (
          { $0.dimensions = Dimensions(lengthMillimeters: -1, widthMillimeters: -1) },
          "invalidArgument MEASURE_NEGATIVE", "dimensions.length_millimeters"
        ),
        (
          { $0.dimensions = Dimensions(widthMillimeters: -1, heightMillimeters: -1) },
          "invalidArgument MEASURE_NEGATIVE", "dimensions.width_millimeters"
        ),
        (
          { $0.dimensions = Dimensions(heightMillimeters: -1) }, "invalidArgument MEASURE_NEGATIVE",
          "dimensions.height_millimeters"
        ),
        (
          { $0.cost = Money(currency: "euro", minorUnits: -1) }, "invalidArgument CURRENCY_INVALID",
          "cost.currency"
        ),
        (
          { $0.cost = Money(currency: "EUR", minorUnits: -1) }, "invalidArgument AMOUNT_NEGATIVE",
          "cost.minor_units"
        ),
        (
          { $0.price = Money(currency: "eur", minorUnits: -1) }, "invalidArgument CURRENCY_INVALID",
          "price.currency"
        ),
        (
          { $0.price = Money(currency: "EUR", minorUnits: -1) }, "invalidArgument AMOUNT_NEGATIVE",
          "price.minor_units"
        ),
      ]

  /// A change for each mistake. Where the next mistake is made in the same field, it stands there alone.
  private static func wrongSkus(_ code: String) -> [(SkuChange, told: String, field: String)] {
    skuMistakes.indices.map { i in
      var change = SkuChange(code: code)
      if i + 1 < skuMistakes.count { skuMistakes[i + 1].wrong(&change) }
      skuMistakes[i].wrong(&change)
      return (change, skuMistakes[i].told, skuMistakes[i].field)
    }
  }

  private func create(_ change: SkuChange) -> CreateSkuRequest {
    CreateSkuRequest(
      code: change.code, description: change.description ?? "", unit: change.unit ?? "",
      scale: change.scale ?? 0, weightGrams: change.weightGrams ?? 0,
      dimensions: change.dimensions, cost: change.cost, price: change.price)
  }

  @Test func `CreateSku`() throws {
    try expect(
      CatalogService.createSku,
      [
        (
          CreateSkuRequest(code: "two words", description: Self.long),
          "invalidArgument CODE_INVALID field:code"
        )
      ]
        // The last of them fails the next check, too: SHIRT is there.
        + Self.wrongSkus("SHIRT").map { (create($0.0), "\($0.told) field:\($0.field)") }
        + [
          (CreateSkuRequest(code: "SHIRT"), "alreadyExists SKU_EXISTS sku=SHIRT resource:sku/SHIRT")
        ])
  }

  @Test func `UpdateSku`() throws {
    func ids(_ system: String, _ id: String, count: Int = 1) -> [ExternalId] {
      Array(repeating: ExternalId(system: system, id: id), count: count)
    }
    let rows: [(SkuChange, String)] =
      [
        (
          SkuChange(code: "GLOVES", description: Self.long),
          "notFound UNKNOWN_SKU sku=GLOVES resource:sku/GLOVES"
        ),
        (SkuChange(code: "two words"), "notFound UNKNOWN_SKU sku=two words resource:sku/two words"),
      ]
      + Self.wrongSkus("SHIRT").map { ($0.0, "\($0.told) field:sku.\($0.field)") } + [
        (
          SkuChange(
            code: "SHIRT", unit: "kg", scale: 1,
            price: Money(currency: "EUR", minorUnits: -1)),
          "invalidArgument AMOUNT_NEGATIVE field:sku.price.minor_units"
        ),
        (
          SkuChange(code: "SHIRT", unit: "kg", scale: 1),
          "failedPrecondition UNIT_FIXED sku=SHIRT precondition:UNIT_FIXED/sku.unit"
        ),
        (
          SkuChange(code: "SHIRT", scale: 1, externalIDs: ids("", "", count: 17)),
          "failedPrecondition UNIT_FIXED sku=SHIRT precondition:UNIT_FIXED/sku.scale"
        ),
        (
          SkuChange(code: "SHIRT", externalIDs: ids("", "", count: 17)),
          "invalidArgument TOO_MANY_EXTERNAL_IDS count=17 limit=16 field:sku.external_ids"
        ),
        (
          SkuChange(code: "SHIRT", externalIDs: ids("", "")),
          "invalidArgument CODE_INVALID field:sku.external_ids[0].system"
        ),
        (
          SkuChange(code: "SHIRT", externalIDs: ids("shopify", "") + ids("shopify", "s1")),
          "invalidArgument CODE_INVALID field:sku.external_ids[0].id"
        ),
        (
          SkuChange(code: "SHIRT", externalIDs: ids("shopify", "s1")),
          "alreadyExists EXTERNAL_ID_TAKEN system=shopify external_id=s1 code=SOCKS "
            + "resource:external_id/shopify/s1"
        ),
      ]
    try expect(CatalogService.updateSku, rows.map { (UpdateSkuRequest(sku: $0.0), $0.1) })
  }

  @Test func `ImportSkus`() throws {
    try expect(
      CatalogService.importSkus,
      [
        (
          ImportSkusRequest(rows: Array(repeating: SkuRow(), count: 1001)),
          "invalidArgument TOO_MANY_ROWS count=1001 limit=1000 field:rows"
        )
      ])
    let wrong = Self.wrongSkus("SHIRT").map { ($0.0, $0.told, $0.field) }
    for (change, told, field) in [
      (SkuChange(code: "two words", description: Self.long), "invalidArgument CODE_INVALID", "code")
    ] + wrong {
      let reason = told.split(separator: " ")[1]
      #expect(try errors([change]) == ["1 \(reason) \(field)"])
    }
    let twice = SkuChange(code: "HAT", description: Self.long)
    #expect(
      try errors([twice, twice]) == ["1 DESCRIPTION_TOO_LONG description", "2 ROW_TWICE code"])
  }

  private func errors(_ changes: [SkuChange]) throws -> [String] {
    let rows = changes.enumerated().map { SkuRow(line: UInt32($0.offset + 1), sku: $0.element) }
    let response = try root.call(
      CatalogService.importSkus, ImportSkusRequest(requestID: daemon.newID(), rows: rows))
    return (response.result?.errors ?? []).map { "\($0.line) \($0.reason) \($0.field)" }
  }

  @Test func `GetSku`() throws {
    #expect(
      try root.refusal(CatalogService.getSku, GetSkuRequest(code: "GLOVES"))
        == "notFound UNKNOWN_SKU sku=GLOVES resource:sku/GLOVES")
  }

  // MARK: Locations

  @Test func `CreateLocation`() throws {
    try expect(
      CatalogService.createLocation,
      [
        (
          CreateLocationRequest(code: "", name: Self.long, timeZone: "Mars/Base"),
          "invalidArgument CODE_INVALID field:code"
        ),
        (
          CreateLocationRequest(code: "AMS", name: Self.long, timeZone: "Mars/Base"),
          "invalidArgument NAME_TOO_LONG limit=256 field:name"
        ),
        (
          CreateLocationRequest(code: "AMS", timeZone: "Mars/Base"),
          "invalidArgument KIND_MISSING field:kind"
        ),
        (
          CreateLocationRequest(code: "AMS", kind: .store, timeZone: "Mars/Base"),
          "invalidArgument TIME_ZONE_UNKNOWN time_zone=Mars/Base field:time_zone"
        ),
        (
          CreateLocationRequest(code: "AMS", kind: .store),
          "alreadyExists LOCATION_EXISTS location=AMS resource:location/AMS"
        ),
      ])
  }

  @Test func `UpdateLocation`() throws {
    let rows: [(LocationChange, String)] = [
      (
        LocationChange(code: "MARS", name: Self.long, timeZone: "Mars/Base"),
        "notFound UNKNOWN_LOCATION location=MARS resource:location/MARS"
      ),
      (
        LocationChange(code: "AMS", name: Self.long, timeZone: "Mars/Base"),
        "invalidArgument NAME_TOO_LONG limit=256 field:location.name"
      ),
      (
        LocationChange(code: "AMS", timeZone: "Mars/Base"),
        "invalidArgument TIME_ZONE_UNKNOWN time_zone=Mars/Base field:location.time_zone"
      ),
    ]
    try expect(
      CatalogService.updateLocation, rows.map { (UpdateLocationRequest(location: $0.0), $0.1) })
  }

  @Test func `ImportLocations`() throws {
    try expect(
      CatalogService.importLocations,
      [
        (
          ImportLocationsRequest(rows: Array(repeating: LocationRow(), count: 1001)),
          "invalidArgument TOO_MANY_ROWS count=1001 limit=1000 field:rows"
        )
      ])
    let changes = [
      LocationChange(code: "", name: Self.long, timeZone: "Mars/Base"),
      LocationChange(code: "PAR", name: Self.long, timeZone: "Mars/Base"),
      LocationChange(code: "PAR", name: Self.long, timeZone: "Mars/Base"),
      LocationChange(code: "LYON", timeZone: "Mars/Base"),
      LocationChange(code: "AMS", timeZone: "Mars/Base"),
    ]
    let rows = changes.enumerated().map {
      LocationRow(line: UInt32($0.offset + 1), location: $0.element)
    }
    let response = try root.call(
      CatalogService.importLocations, ImportLocationsRequest(requestID: daemon.newID(), rows: rows))
    #expect(
      (response.result?.errors ?? []).map { "\($0.line) \($0.reason) \($0.field)" } == [
        "1 CODE_INVALID code", "2 NAME_TOO_LONG name", "3 ROW_TWICE code", "4 KIND_MISSING kind",
        "5 TIME_ZONE_UNKNOWN time_zone",
      ])
  }

  @Test func `GetLocation`() throws {
    #expect(
      try root.refusal(CatalogService.getLocation, GetLocationRequest(code: "MARS"))
        == "notFound UNKNOWN_LOCATION location=MARS resource:location/MARS")
  }

  // MARK: Channels

  private static let many = Array(repeating: "MARS", count: 257)

  @Test func `CreateChannel`() throws {
    let many = Self.many
    try expect(
      CatalogService.createChannel,
      [
        (
          CreateChannelRequest(code: "", name: Self.long, locations: many, buffer: -1),
          "invalidArgument CODE_INVALID field:code"
        ),
        (
          CreateChannelRequest(code: "WEB", name: Self.long, locations: many, buffer: -1),
          "invalidArgument NAME_TOO_LONG limit=256 field:name"
        ),
        (
          CreateChannelRequest(code: "WEB", locations: many, buffer: -1),
          "invalidArgument KIND_MISSING field:kind"
        ),
        (
          CreateChannelRequest(code: "WEB", kind: .retail, locations: many, buffer: -1),
          "invalidArgument BUFFER_NEGATIVE field:buffer"
        ),
        (
          CreateChannelRequest(code: "WEB", kind: .retail, locations: many),
          "invalidArgument TOO_MANY_LOCATIONS count=257 limit=256 field:locations"
        ),
        (
          CreateChannelRequest(code: "WEB", kind: .retail, locations: ["MARS", "MARS"]),
          "notFound UNKNOWN_LOCATION location=MARS resource:location/MARS"
        ),
        (
          CreateChannelRequest(code: "WEB", kind: .retail, locations: ["AMS", "AMS"]),
          "invalidArgument LOCATION_TWICE location=AMS field:locations[1]"
        ),
        (
          CreateChannelRequest(code: "WEB", kind: .retail, locations: ["AMS"]),
          "alreadyExists CHANNEL_EXISTS channel=WEB resource:channel/WEB"
        ),
      ])
  }

  @Test func `UpdateChannel`() throws {
    func change(
      _ code: String, name: String? = nil, _ locations: [String], buffer: Int64? = nil
    ) -> ChannelChange {
      ChannelChange(
        code: code, name: name, locations: ChannelLocations(codes: locations), buffer: buffer)
    }
    let rows: [(ChannelChange, String)] = [
      (
        change("MOON", name: Self.long, Self.many, buffer: -1),
        "notFound UNKNOWN_CHANNEL channel=MOON resource:channel/MOON"
      ),
      (
        change("WEB", name: Self.long, Self.many, buffer: -1),
        "invalidArgument NAME_TOO_LONG limit=256 field:channel.name"
      ),
      (
        change("WEB", Self.many, buffer: -1), "invalidArgument BUFFER_NEGATIVE field:channel.buffer"
      ),
      (
        change("WEB", Self.many),
        "invalidArgument TOO_MANY_LOCATIONS count=257 limit=256 field:channel.locations.codes"
      ),
      (
        change("WEB", ["MARS", "MARS"]),
        "notFound UNKNOWN_LOCATION location=MARS resource:location/MARS"
      ),
      (
        change("WEB", ["AMS", "ROT", "AMS"]),
        "invalidArgument LOCATION_TWICE location=AMS field:channel.locations.codes[2]"
      ),
    ]
    try expect(
      CatalogService.updateChannel, rows.map { (UpdateChannelRequest(channel: $0.0), $0.1) })
  }

  @Test func `ImportChannels`() throws {
    try expect(
      CatalogService.importChannels,
      [
        (
          ImportChannelsRequest(rows: Array(repeating: ChannelRow(), count: 1001)),
          "invalidArgument TOO_MANY_ROWS count=1001 limit=1000 field:rows"
        )
      ])
    let many = ChannelLocations(codes: Self.many)
    let changes = [
      ChannelChange(code: "", name: Self.long, locations: many, buffer: -1),
      ChannelChange(code: "A", name: Self.long, locations: many, buffer: -1),
      ChannelChange(code: "A", name: Self.long, locations: many, buffer: -1),
      ChannelChange(code: "B", locations: many, buffer: -1),
      ChannelChange(code: "WEB", locations: many, buffer: -1),
      ChannelChange(code: "C", kind: .retail, locations: many),
      ChannelChange(
        code: "D", kind: .retail, locations: ChannelLocations(codes: ["MARS", "MARS"])),
      ChannelChange(code: "E", kind: .retail, locations: ChannelLocations(codes: ["AMS", "AMS"])),
    ]
    let rows = changes.enumerated().map {
      ChannelRow(line: UInt32($0.offset + 1), channel: $0.element)
    }
    let response = try root.call(
      CatalogService.importChannels, ImportChannelsRequest(requestID: daemon.newID(), rows: rows))
    #expect(
      (response.result?.errors ?? []).map { "\($0.line) \($0.reason) \($0.field)" } == [
        "1 CODE_INVALID code", "2 NAME_TOO_LONG name", "3 ROW_TWICE code", "4 KIND_MISSING kind",
        "5 BUFFER_NEGATIVE buffer", "6 TOO_MANY_LOCATIONS locations.codes",
        "7 UNKNOWN_LOCATION locations.codes[0]", "8 LOCATION_TWICE locations.codes[1]",
      ])
  }

  @Test func `GetChannel`() throws {
    #expect(
      try root.refusal(CatalogService.getChannel, GetChannelRequest(code: "MOON"))
        == "notFound UNKNOWN_CHANNEL channel=MOON resource:channel/MOON")
  }

  // MARK: External ids

  @Test func `MapExternalId`() throws {
    func request(
      _ kind: ExternalKind, _ system: String, _ id: String, _ code: String
    ) -> MapExternalIdRequest {
      MapExternalIdRequest(kind: kind, system: system, externalID: id, code: code)
    }
    try expect(
      CatalogService.mapExternalId,
      [
        (request(.unspecified, "", "", "GLOVES"), "invalidArgument KIND_MISSING field:kind"),
        (request(.sku, "", "", "GLOVES"), "invalidArgument CODE_INVALID field:system"),
        (
          request(.sku, String(repeating: "x", count: 33), "", "GLOVES"),
          "invalidArgument CODE_INVALID field:system"
        ),
        (request(.sku, "shopify", "", "GLOVES"), "invalidArgument CODE_INVALID field:external_id"),
        (
          request(.sku, "shopify", "s1", "GLOVES"),
          "notFound UNKNOWN_SKU sku=GLOVES resource:sku/GLOVES"
        ),
        (
          request(.location, "shopify", "s1", "MARS"),
          "notFound UNKNOWN_LOCATION location=MARS resource:location/MARS"
        ),
        (
          request(.channel, "shopify", "s1", "MOON"),
          "notFound UNKNOWN_CHANNEL channel=MOON resource:channel/MOON"
        ),
        (
          request(.sku, "shopify", "s1", "SHIRT"),
          "alreadyExists EXTERNAL_ID_TAKEN system=shopify external_id=s1 code=SOCKS "
            + "resource:external_id/shopify/s1"
        ),
      ])
  }

  @Test func `ResolveExternalId`() throws {
    func resolve(_ kind: ExternalKind) throws -> String {
      try root.refusal(
        CatalogService.resolveExternalId,
        ResolveExternalIdRequest(kind: kind, system: "shopify", externalID: "s2"))
    }
    #expect(try resolve(.unspecified) == "invalidArgument KIND_MISSING field:kind")
    #expect(
      try resolve(.sku)
        == "notFound UNKNOWN_EXTERNAL_ID system=shopify external_id=s2 "
        + "resource:external_id/shopify/s2")
  }
}
