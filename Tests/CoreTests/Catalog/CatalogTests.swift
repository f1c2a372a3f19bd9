import Messages
import Store
import Testing

@testable import Core

@Suite struct CatalogTests {
  static let long = String(repeating: "x", count: 257)

  /// Written from CatalogService's comments; where it can, a row fails the next check too.
  static let skuRefusals: [(CreateSkuRequest, String)] = [
    (CreateSkuRequest(code: "", unit: "no unit", scale: 7), "CODE_INVALID"),
    (CreateSkuRequest(code: "has space", unit: "no unit", scale: 7), "CODE_INVALID"),
    (CreateSkuRequest(code: "tab\t", unit: "no unit", scale: 7), "CODE_INVALID"),
    (
      CreateSkuRequest(code: String(repeating: "x", count: 65), unit: " ", scale: 7), "CODE_INVALID"
    ),
    (CreateSkuRequest(code: "A", description: long, unit: " ", scale: 7), "DESCRIPTION_TOO_LONG"),
    (CreateSkuRequest(code: "SHIRT-M", unit: " ", scale: 7), "UNIT_MISSING"),
    (CreateSkuRequest(code: "SHIRT-M", scale: 7), "SCALE_OUT_OF_RANGE"),
    (CreateSkuRequest(code: "SHIRT-M"), "SKU_EXISTS"),
  ]

  @Test(arguments: skuRefusals)
  func `CreateSku refuses for the first check that fails`(
    request: CreateSkuRequest, reason: String
  ) throws {
    let world = try World.shop()
    let refused = refusal { () throws(Refusal) in
      try world.run { (core, tx) throws(Refusal) in try core.createSku(request, in: tx) }
    }
    #expect(refused?.reason == reason)
  }

  static let locationRefusals: [(CreateLocationRequest, String)] = [
    (CreateLocationRequest(code: "", timeZone: "Mars/Phobos"), "CODE_INVALID"),
    (CreateLocationRequest(code: "A", name: long, timeZone: "Mars/Phobos"), "NAME_TOO_LONG"),
    (CreateLocationRequest(code: "AMS", timeZone: "Mars/Phobos"), "KIND_MISSING"),
    (
      CreateLocationRequest(code: "AMS", kind: .store, timeZone: "Mars/Phobos"), "TIME_ZONE_UNKNOWN"
    ),
    (
      CreateLocationRequest(code: "AMS", kind: .store, timeZone: "europe/amsterdam"),
      "TIME_ZONE_UNKNOWN"
    ),
    (CreateLocationRequest(code: "AMS", kind: .store), "LOCATION_EXISTS"),
  ]

  @Test(arguments: locationRefusals)
  func `CreateLocation refuses for the first check that fails`(
    request: CreateLocationRequest, reason: String
  ) throws {
    let world = try World.shop()
    let refused = refusal { () throws(Refusal) in
      try world.run { (core, tx) throws(Refusal) in try core.createLocation(request, in: tx) }
    }
    #expect(refused?.reason == reason)
  }

  static let channelRefusals: [(CreateChannelRequest, String)] = [
    (CreateChannelRequest(code: "", locations: ["A", "B", "C", "D"]), "CODE_INVALID"),
    (
      CreateChannelRequest(code: "A", name: long, locations: ["A", "B", "C", "D"]), "NAME_TOO_LONG"
    ),
    (CreateChannelRequest(code: "WEB", locations: ["A", "B", "C", "D"]), "KIND_MISSING"),
    (
      CreateChannelRequest(code: "WEB", kind: .retail, locations: ["A", "B", "C", "D"]),
      "TOO_MANY_LOCATIONS"
    ),
    (
      CreateChannelRequest(code: "WEB", kind: .retail, locations: ["A", "ROT", "ROT"]),
      "UNKNOWN_LOCATION"
    ),
    (
      CreateChannelRequest(code: "WEB", kind: .retail, locations: ["ROT", "AMS", "ROT"]),
      "LOCATION_TWICE"
    ),
    (
      CreateChannelRequest(code: "WEB", kind: .retail, locations: ["ROT", "AMS", "SHUT"]),
      "CHANNEL_EXISTS"
    ),
  ]

  @Test(arguments: channelRefusals)
  func `CreateChannel refuses for the first check that fails`(
    request: CreateChannelRequest, reason: String
  ) throws {
    var limits = Limits()
    limits.locationsPerChannel = 3
    let world = try World.shop(limits: limits)
    let refused = refusal { () throws(Refusal) in
      try world.run { (core, tx) throws(Refusal) in try core.createChannel(request, in: tx) }
    }
    #expect(refused?.reason == reason)
  }

  @Test func `a code of 64 characters in any script is fine, and its bytes are what counts`() throws
  {
    let world = try World()
    try world.createSku(String(repeating: "衣", count: 64))
    // Composed and decomposed: Swift takes the two for equal, a shop does not.
    try world.createSku("caf\u{e9}")
    try world.createSku("cafe\u{301}")
    try world.createLocation("caf\u{e9}")
    try world.createLocation("cafe\u{301}")
    #expect(try world.differences() == [])
  }

  @Test func `unit and scale are told as they were given, with their defaults`() throws {
    let world = try World()
    try world.createSku("SHIRT-M")
    try world.createSku("FLOUR", unit: "kg", scale: 3)
    let shown = try world.look { (core, tx) throws(Refusal) in
      try core.getSku(GetSkuRequest(code: "FLOUR"), in: tx)
    }
    #expect(shown.sku?.unit == "kg")
    #expect(shown.sku?.scale == 3)
    let plain = try world.look { (core, tx) throws(Refusal) in
      try core.getSku(GetSkuRequest(code: "SHIRT-M"), in: tx)
    }
    #expect(plain.sku?.unit == "each")
    #expect(plain.sku?.scale == 0)
  }

  @Test func `what does not exist is not found, and says what`() throws {
    let world = try World.shop()
    let sku = refusal { () throws(Refusal) in
      try world.look { (core, tx) throws(Refusal) in
        try core.getSku(GetSkuRequest(code: "GLOVES"), in: tx)
      }
    }
    #expect(sku == .unknownSKU("GLOVES", at: "code"))
    #expect(sku?.category == .notFound)
    #expect(sku?.details.resource == RefusalDetails.Resource(type: "sku", name: "GLOVES"))
    let location = refusal { () throws(Refusal) in
      try world.look { (core, tx) throws(Refusal) in
        try core.getLocation(GetLocationRequest(code: "PAR"), in: tx)
      }
    }
    #expect(location?.reason == "UNKNOWN_LOCATION")
    let channel = refusal { () throws(Refusal) in
      try world.look { (core, tx) throws(Refusal) in
        try core.getChannel(GetChannelRequest(code: "PAR"), in: tx)
      }
    }
    #expect(channel?.reason == "UNKNOWN_CHANNEL")
  }

  @Test func `a refused creation leaves nothing behind, and the same code may come later`() throws {
    // T-71
    let world = try World()
    #expect(refusal { () throws(Refusal) in try world.createChannel("WEB", ["AMS"]) } != nil)
    try world.createLocation("AMS")
    try world.createChannel("WEB", ["AMS"])
    let shown = try world.look { (core, tx) throws(Refusal) in
      try core.getChannel(GetChannelRequest(code: "WEB"), in: tx)
    }
    #expect(shown.channel?.locations == ["AMS"])
  }

  @Test func `lists are in the order of creation, page by page, and a token fits one question`()
    throws
  {
    let world = try World()
    for i in 1...5 { try world.createSku("S\(i)") }
    try world.createLocation("AMS")
    func page(_ token: String) throws -> ListSkusResponse {
      try world.report { (snapshot) throws(Refusal) in
        try Core.listSkus(ListSkusRequest(page: Page(size: 2, token: token)), in: snapshot)
      }
    }
    let first = try page("")
    let second = try page(first.nextPageToken)
    let third = try page(second.nextPageToken)
    #expect(first.skus.map(\.code) == ["S1", "S2"])
    #expect(second.skus.map(\.code) == ["S3", "S4"])
    #expect(third.skus.map(\.code) == ["S5"])
    #expect(third.nextPageToken == "")

    for token in ["x", first.nextPageToken + "0", String(first.nextPageToken.dropFirst()) + "0"] {
      #expect(throws: Refusal.pageTokenInvalid) { try page(token) }
    }
    #expect(throws: Refusal.pageTokenInvalid) {
      try world.report { (snapshot) throws(Refusal) in
        try Core.listLocations(
          ListLocationsRequest(page: Page(token: first.nextPageToken)), in: snapshot)
      }
    }
    #expect(throws: Refusal.pageTokenInvalid) {
      try world.report { (snapshot) throws(Refusal) in
        try Core.listChannels(
          ListChannelsRequest(page: Page(token: first.nextPageToken)), in: snapshot)
      }
    }
  }

  @Test func `a page that claims to begin at the end of all numbers is empty`() throws {
    let world = try World()
    try world.createSku("S1")
    try world.createSku("S2")
    let token = try world.report { (snapshot) throws(Refusal) in
      try Core.listSkus(ListSkusRequest(page: Page(size: 1)), in: snapshot)
    }.nextPageToken
    let forged = token.prefix(16) + "00000000ffffffff" + "00000000"
    let page = try world.report { (snapshot) throws(Refusal) in
      try Core.listSkus(ListSkusRequest(page: Page(token: String(forged))), in: snapshot)
    }
    #expect(page.skus == [])
  }

  @Test func `after a restart everything is as it was`() throws {
    let world = try World.shop()
    try world.restart()
    #expect(try world.available() == 20)
    #expect(
      refusal { () throws(Refusal) in try world.createLocation("AMS") } == .locationExists("AMS"))
    try world.createLocation("PAR")
    try world.createChannel("FRANCE", ["PAR"])
    #expect(try world.available(on: "FRANCE") == 0)
    let locations = try world.report { (snapshot) throws(Refusal) in
      try Core.listLocations(ListLocationsRequest(), in: snapshot)
    }.locations
    #expect(locations.map(\.code) == ["AMS", "ROT", "SHUT", "PAR"])
    #expect(locations.map(\.sellEnabled) == [true, true, false, true])
    let channels = try world.report { (snapshot) throws(Refusal) in
      try Core.listChannels(ListChannelsRequest(), in: snapshot)
    }.channels
    #expect(channels.map(\.locations) == [["AMS", "ROT", "SHUT"], ["ROT"], ["PAR"]])
  }

  @Test func `a look at a channel that is not on disk yet waits for it`() throws {
    // Architecture 1.4: nothing is answered that a power cut could undo, what is kept in memory included.
    let world = try World()
    try world.createLocation("AMS")
    try world.createSku("SHIRT-M")
    try world.run(isFlushed: false) { (core, tx) throws(Refusal) in
      try core.createChannel(
        CreateChannelRequest(code: "WEB", kind: .retail, locations: ["AMS"]), in: tx)
    }
    _ = try world.available()
    #expect(world.store.lookDependsOn == world.sequence)
    #expect(!world.store.isDurable(world.store.lookDependsOn))
  }
}
