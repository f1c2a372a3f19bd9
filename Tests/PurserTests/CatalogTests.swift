import FakeDaemon
import PurserClient
import Testing

@testable import PurserCommand

/// What is sold, where it lies and through what: MD-01, MD-02.
@Suite(.timeLimit(.minutes(1))) struct CatalogTests {
  static let id = "018f4d5e-7b1a-7c3d-9e2f-0123456789ab"

  private func ask<M: Message>(_ line: String, _ answer: some Message) async throws -> M {
    let bytes = answer.encoded()
    let (ended, calls) = try await type("\(line) --request-id \(Self.id)") { _ in .message(bytes) }
    #expect(ended.outcome == .done)
    return try M(decoding: try #require(calls.last).payload)
  }

  @Test func `a SKU is made with all that is said of it`() async throws {
    #expect(
      try await ask(
        "sku create FLOUR --description Flour --unit kg --scale 3 --status inactive "
          + "--weight-grams 1000 --size 300x200x50 --cost '0.80 EUR' --price 150JPY",
        CreateSkuResponse(sku: OutputTests.flour))
        == CreateSkuRequest(
          requestID: Self.id, code: "FLOUR", description: "Flour", unit: "kg", scale: 3,
          status: .inactive, weightGrams: 1000,
          dimensions: Dimensions(
            lengthMillimeters: 300, widthMillimeters: 200, heightMillimeters: 50),
          cost: Money(currency: "EUR", minorUnits: 80),
          price: Money(currency: "JPY", minorUnits: 150)))
  }

  @Test(arguments: [
    ("sku create A", "SKU"), ("location create A --kind store", "LOCATION"),
    ("channel create A --kind retail", "CHANNEL"),
  ])
  func `what is there already is changed by another verb`(line: String, what: String)
    async throws
  {
    let (ended, _) = try await type(line) { _ in
      .refusal(.alreadyExists, "\(what)_EXISTS", "There is one already.")
    }
    #expect(
      ended
        == Ended(
          outcome: .refused,
          error: """
            purser: There is one already. (\(what)_EXISTS)
              Try: 'purser \(what.lowercased()) update' changes it

            """))
  }

  /// What is not said stays; what is said to be empty is taken away.
  @Test func `only what is said of a SKU is changed`() async throws {
    #expect(
      try await ask("sku update FLOUR", UpdateSkuResponse(sku: OutputTests.flour))
        == UpdateSkuRequest(requestID: Self.id, sku: SkuChange(code: "FLOUR")))
    #expect(
      try await ask(
        "sku update FLOUR --description '' --status active --external-id erp:a:b",
        UpdateSkuResponse(sku: OutputTests.flour))
        == UpdateSkuRequest(
          requestID: Self.id,
          sku: SkuChange(
            code: "FLOUR", description: "", status: .active,
            externalIDs: [ExternalId(system: "erp", id: "a:b")])))
  }

  @Test func `a SKU is shown with all that is known of it`() async throws {
    var sku = OutputTests.flour
    sku.weightGrams = 1000
    sku.dimensions = Dimensions(
      lengthMillimeters: 300, widthMillimeters: 200, heightMillimeters: 50)
    sku.price = Money(currency: "EUR", minorUnits: 120)
    let shown = sku
    let shop: @Sendable (FakeDaemon.Received) -> FakeDaemon.Answer = { call in
      guard call.method == "ListExternalIds" else { return .ok(GetSkuResponse(sku: shown)) }
      return .ok(
        ListExternalIdsResponse(
          mappings: ["1", "2"].map {
            ExternalMapping(code: "FLOUR", externalID: ExternalId(system: "erp", id: $0))
          }))
    }
    let (ended, calls) = try await type("sku show FLOUR", answer: shop)
    #expect(
      ended.out == """
        code          FLOUR
        description   Flour, whole grain
        unit          kg
        scale         3
        status        active
        weight        1000 g
        size          300 x 200 x 50 mm
        price         1.20 EUR
        external ids  erp:1 erp:2
        created       2026-03-01T09:30:00Z

        """)
    #expect(
      try ListExternalIdsRequest(decoding: try #require(calls.last).payload)
        == ListExternalIdsRequest(kind: .sku, code: "FLOUR", page: Page(size: 1000)))

    let (_, asked) = try await type("sku show FLOUR -o json", answer: shop)
    #expect(asked.map(\.method) == ["GetSku"])
  }

  @Test func `a location is changed`() async throws {
    #expect(
      try await ask(
        "location update AMS --no-sells --returns --name Harbor --time-zone Europe/Amsterdam",
        UpdateLocationResponse())
        == UpdateLocationRequest(
          requestID: Self.id,
          location: LocationChange(
            code: "AMS", name: "Harbor", sellEnabled: false, returnEnabled: true,
            timeZone: "Europe/Amsterdam")))
  }

  @Test func `a channel is changed, and sells from all that is named or from nowhere`()
    async throws
  {
    #expect(
      try await ask(
        "channel update WEB --location BER --location AMS --priority -3 --buffer 2",
        UpdateChannelResponse())
        == UpdateChannelRequest(
          requestID: Self.id,
          channel: ChannelChange(
            code: "WEB", locations: ChannelLocations(codes: ["BER", "AMS"]), priority: -3,
            buffer: 2)))
    #expect(
      try await ask("channel update WEB --no-locations", UpdateChannelResponse())
        == UpdateChannelRequest(
          requestID: Self.id,
          channel: ChannelChange(code: "WEB", locations: ChannelLocations())))
    #expect(
      try await ask(
        "channel create WEB --kind storefront --priority 7 --buffer 1", CreateChannelResponse())
        == CreateChannelRequest(
          requestID: Self.id, code: "WEB", kind: .storefront, priority: 7, buffer: 1))
  }

  /// MD-02
  @Test func `what other systems call it`() async throws {
    #expect(
      try await ask("external-id map sku shopify:4711 SHIRT-M", MapExternalIdResponse())
        == MapExternalIdRequest(
          requestID: Self.id, kind: .sku, system: "shopify", externalID: "4711", code: "SHIRT-M"))

    let (resolved, calls) = try await type("external-id resolve location erp:100") { _ in
      .ok(ResolveExternalIdResponse(code: "AMS"))
    }
    #expect(resolved == Ended(outcome: .done, out: "AMS\n"))
    #expect(
      try ResolveExternalIdRequest(decoding: calls[0].payload)
        == ResolveExternalIdRequest(kind: .location, system: "erp", externalID: "100"))

    let (list, asked) = try await type("external-id list sku SHIRT-M") { _ in
      .ok(
        ListExternalIdsResponse(mappings: [
          ExternalMapping(
            code: "SHIRT-M", externalID: ExternalId(system: "shopify", id: "4711"))
        ]))
    }
    #expect(
      list.out == """
        CODE     SYSTEM   ID
        SHIRT-M  shopify  4711

        """)
    #expect(
      try ListExternalIdsRequest(decoding: asked[0].payload)
        == ListExternalIdsRequest(kind: .sku, code: "SHIRT-M", page: Page(size: 1000)))
  }
}
