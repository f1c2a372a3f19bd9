import Messages
import Store
import Testing

@testable import Core

@Suite struct ExternalIdTests {
  let world: World

  init() throws { world = try World.shop() }

  private func list(
    _ kind: ExternalKind, _ code: String = "", page: Page? = nil
  ) throws -> ListExternalIdsResponse {
    try world.report { (snapshot) throws(Refusal) in
      try Core.listExternalIds(
        ListExternalIdsRequest(kind: kind, code: code, page: page), in: snapshot)
    }
  }

  private func lines(_ response: ListExternalIdsResponse) -> [String] {
    response.mappings.map {
      "\($0.code) \($0.externalID?.system ?? "") \($0.externalID?.id ?? "")"
    }
  }

  @Test func `another system's id stands for one thing, for ever`() throws {
    // MD-02
    let before = world.sequence
    try world.map("shopify", "4711", to: "SHIRT-M")
    try world.map("shopify", "4712", to: "SHIRT-M")
    try world.map("amazon", "4711", to: "SOCKS")
    try world.map("shopify", "4711", to: "AMS", as: .location)
    try world.map("shopify", "4711", to: "WEB", as: .channel)
    #expect(
      try world.told(since: before) == [
        "externalIDMapped sku/SHIRT-M external_id[shopify]=4711",
        "externalIDMapped sku/SHIRT-M external_id[shopify]=4712",
        "externalIDMapped sku/SOCKS external_id[amazon]=4711",
        "externalIDMapped location/AMS external_id[shopify]=4711",
        "externalIDMapped channel/WEB external_id[shopify]=4711",
      ])
    let taken = refusal { () throws(Refusal) in try world.map("shopify", "4712", to: "SOCKS") }
    #expect(
      taken
        == .externalIDTaken(system: "shopify", id: "4712", by: "SHIRT-M", at: "external_id"))

    for _ in 1...2 {
      #expect(try world.resolve("shopify", "4711") == "SHIRT-M")
      #expect(try world.resolve("shopify", "4712") == "SHIRT-M")
      #expect(try world.resolve("amazon", "4711") == "SOCKS")
      #expect(try world.resolve("shopify", "4711", as: .location) == "AMS")
      #expect(try world.resolve("shopify", "4711", as: .channel) == "WEB")
      #expect(try world.differences() == [])
      try world.restart()
    }
  }

  @Test func `what was said already is answered again, and changes nothing`() throws {
    try world.map("shopify", "4711", to: "SHIRT-M")
    let (before, totals) = (world.sequence, world.totals)
    try world.map("shopify", "4711", to: "SHIRT-M")
    try world.update(
      SkuChange(code: "SHIRT-M", externalIDs: [ExternalId(system: "shopify", id: "4711")]))
    #expect(world.totals == totals)
    #expect(try world.told(since: before) == [])
  }

  @Test func `an update adds ids, and one event tells all of them`() throws {
    let before = world.sequence
    try world.update(
      SkuChange(
        code: "SOCKS",
        externalIDs: [
          ExternalId(system: "shopify", id: "1"), ExternalId(system: "amazon", id: "B0"),
          ExternalId(system: "shopify", id: "1"),
        ]))
    #expect(
      try world.told(since: before) == [
        "externalIDMapped sku/SOCKS external_id[shopify]=1, external_id[amazon]=B0"
      ])
    #expect(lines(try list(.sku, "SOCKS")) == ["SOCKS shopify 1", "SOCKS amazon B0"])
  }

  @Test func `what stands for nothing is not found`() throws {
    try world.map("shopify", "4711", to: "SHIRT-M")
    // The last could not even be a key.
    for (kind, system, id) in [
      (.sku, "shopify", "4712"), (.sku, "amazon", "4711"), (.location, "shopify", "4711"),
      (.sku, "shopif", "y4711"), (.sku, "", ""), (.sku, String(repeating: "x", count: 600), "1"),
    ] as [(ExternalKind, String, String)] {
      #expect(throws: Refusal.unknownExternalID(system: system, id: id)) {
        try world.resolve(system, id, as: kind)
      }
    }
    #expect(throws: Refusal.kindMissing(at: "kind")) {
      try world.resolve("shopify", "4711", as: .unspecified)
    }
  }

  @Test func `any system of 32 characters and any id of 64 fit, and their bytes are what counts`()
    throws
  {
    let system = String(repeating: "\u{1f6d2}", count: 32)
    let id = String(repeating: "\u{1f455}", count: 64)
    try world.map(system, id, to: "WEB", as: .channel)
    #expect(try world.resolve(system, id, as: .channel) == "WEB")
    try world.map("caf\u{e9}", "1", to: "SHIRT-M")
    try world.map("cafe\u{301}", "1", to: "SOCKS")
    #expect(try world.resolve("caf\u{e9}", "1") == "SHIRT-M")
    #expect(try world.resolve("cafe\u{301}", "1") == "SOCKS")
    #expect(throws: Refusal.codeInvalid(at: "system", limit: 32)) {
      try world.map(String(repeating: "x", count: 33), "1", to: "SOCKS")
    }
    #expect(throws: Refusal.codeInvalid(at: "external_id")) {
      try world.map("shopify", String(repeating: "x", count: 65), to: "SOCKS")
    }
    #expect(try world.differences() == [])
  }

  @Test func `ids are listed by thing, page by page, and of one thing alone`() throws {
    try world.map("shopify", "s1", to: "SOCKS")
    try world.map("shopify", "s2", to: "SHIRT-M")
    try world.map("wms", "w1", to: "AMS", as: .location)
    try world.map("amazon", "s3", to: "SOCKS")
    try world.map("amazon", "s4", to: "SHIRT-M")
    let all = [
      "SHIRT-M shopify s2", "SHIRT-M amazon s4", "SOCKS shopify s1", "SOCKS amazon s3",
    ]
    #expect(lines(try list(.sku)) == all)
    #expect(lines(try list(.sku, "SOCKS")) == Array(all[2...]))
    #expect(lines(try list(.location)) == ["AMS wms w1"])
    #expect(lines(try list(.channel)) == [])

    var paged: [String] = []
    var token = ""
    repeat {
      let page = try list(.sku, page: Page(size: 1, token: token))
      paged += lines(page)
      token = page.nextPageToken
    } while !token.isEmpty && paged.count < 9
    #expect(paged == all)

    let first = try list(.sku, "SOCKS", page: Page(size: 1))
    let second = try list(.sku, "SOCKS", page: Page(size: 1, token: first.nextPageToken))
    #expect(lines(first) + lines(second) == Array(all[2...]))
    #expect(second.nextPageToken == "")
    #expect(throws: Refusal.pageTokenInvalid) {
      try list(.sku, page: Page(token: first.nextPageToken))
    }
  }

  @Test func `a list is refused for the first check that fails`() throws {
    for (kind, code, refusal) in [
      (.unspecified, "GLOVES", .kindMissing(at: "kind")),
      (.sku, "GLOVES", .unknownSKU("GLOVES", at: "code")),
      (.location, "PAR", .unknownLocation("PAR", at: "code")),
      (.channel, "PAR", .unknownChannel("PAR", at: "code")),
      (.sku, "SOCKS", .pageTokenInvalid), (.sku, "", .pageTokenInvalid),
    ] as [(ExternalKind, String, Refusal)] {
      #expect(throws: refusal) { try list(kind, code, page: Page(token: "x")) }
    }
  }
}
