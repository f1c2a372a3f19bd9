import Messages
import Testing

@testable import Core
@testable import Store

/// Two thousand SKUs are there, between whose codes others are put.
@Suite struct CatalogGrowthTests {
  static let emoji = "\u{1f455}"

  @Test func `no command on the catalog puts more than was told before`() throws {
    let world = try World()
    for hundred in 0..<20 {
      try world.importSkus((0..<100).map { SkuChange(code: "S\(hundred * 100 + $0)") })
    }
    let ids = (0..<16).map { ExternalId(system: "shopify", id: Self.text("i\($0)", 64)) }
    // As long as rows can be, a few in each page.
    let changes = (0..<100).map { i in
      SkuChange(
        code: i % 2 == 0 ? "S\(i * 20)" : Self.text("S\(i * 20)-", 64),
        description: Self.text("", 256), weightGrams: 1,
        externalIDs: ids.map { ExternalId(system: "s\(i)", id: $0.id) })
    }
    let rows = changes.map { Messages.SkuRow(line: 1, sku: $0) }
    try expectBound(world.core.growth(of: rows), in: world) { (core, tx) throws(Refusal) in
      try core.importSkus(ImportSkusRequest(rows: rows), in: tx)
    }
    let wrong = changes.map {
      Messages.SkuRow(line: 1, sku: SkuChange(code: $0.code, externalIDs: ids))
    }
    try expectBound(world.core.growth(of: wrong), isNear: false, in: world) {
      (core, tx) throws(Refusal) in
      try core.importSkus(ImportSkusRequest(rows: wrong), in: tx)
    }
    let update = SkuChange(
      code: "S7", description: Self.text("", 256),
      externalIDs: ids.map { ExternalId(system: "update", id: $0.id) })
    try expectBound(world.core.growth(of: update), in: world) { (core, tx) throws(Refusal) in
      try core.updateSku(UpdateSkuRequest(sku: update), in: tx)
    }
    #expect(try world.differences() == [])
  }

  @Test func `a channel with many locations puts no more than was told before`() throws {
    let world = try World()
    let places = (0..<256).map { Self.text("L\($0)-", 64) }
    let locations = places.map {
      Messages.LocationRow(
        location: LocationChange(code: $0, name: Self.text("", 256), kind: .store))
    }
    try expectBound(world.core.growth(of: locations), in: world) { (core, tx) throws(Refusal) in
      try core.importLocations(ImportLocationsRequest(rows: locations), in: tx)
    }
    let channels = (0..<50).map {
      Messages.ChannelRow(
        channel: ChannelChange(
          code: "C\($0)", kind: .retail, locations: ChannelLocations(codes: places)))
    }
    try expectBound(world.core.growth(of: channels), in: world) { (core, tx) throws(Refusal) in
      try core.importChannels(ImportChannelsRequest(rows: channels), in: tx)
    }
    try expectBound(world.core.growthOfChannel, in: world) { (core, tx) throws(Refusal) in
      try core.createChannel(
        CreateChannelRequest(code: "NEW", kind: .retail, locations: places), in: tx)
    }
    try expectBound(world.core.growthOfChannel, in: world) { (core, tx) throws(Refusal) in
      try core.updateChannel(
        UpdateChannelRequest(channel: ChannelChange(code: "C7", buffer: 1)), in: tx)
    }
  }

  @Test func `what is refused for being too much puts nothing`() throws {
    let core = Core()
    #expect(core.growth(of: Array(repeating: Messages.SkuRow(), count: 1001)) == 0)
    let one = SkuChange(externalIDs: Array(repeating: ExternalId(), count: 16))
    let more = SkuChange(externalIDs: Array(repeating: ExternalId(), count: 17))
    #expect(core.growth(of: one) == core.growth(of: more))
    #expect(core.growth(of: SkuChange()) < core.growth(of: one))
  }

  /// Text of so many characters, each of four bytes, behind a beginning.
  private static func text(_ beginning: String, _ count: Int) -> String {
    beginning + String(repeating: emoji, count: count - beginning.count)
  }

  /// Runs a command after a checkpoint, when every page is clean; its answer is stored, too.
  ///
  /// - Parameter isNear: whether a bound that is far off would be a mistake.
  private func expectBound<Response: Message>(
    _ told: Int, isNear: Bool = true, in world: World,
    _ body: (Core, Transaction) throws(Refusal) -> Response
  ) throws {
    _ = try world.report { (snapshot) throws(Refusal) in snapshot.sequence }
    var put = 0
    try world.run { (core, tx) throws(Refusal) in
      let before = tx.dirtyPages * 4096 + tx.bytesPut
      let response = try body(core, tx)
      put = tx.dirtyPages * 4096 + tx.bytesPut - before + response.encoded().count
    }
    #expect(put <= told)
    #expect(!isNear || put > told / 20)
  }
}
