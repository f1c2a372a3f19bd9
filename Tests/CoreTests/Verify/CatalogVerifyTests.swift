import Messages
import Store
import Testing

@testable import Core

/// SHIRT-M (1) is 4711 of shopify (place 1) and B0 of amazon (place 2), AMS (1) is W1 of wms (place 3).
@Suite struct CatalogVerifyTests {
  /// What is done to a row behind the business's back, and what `verify` must say: the rule, the table and the row's
  /// key. Exactly that, and nothing else.
  static let corruptions: [(String, rule: String, table: String, key: String)] = [
    ("a code has another scale", "what a code says", "sku_codes", "53484952542d4d"),
    ("a code says that its SKU is not sold", "what a code says", "sku_codes", "53484952542d4d"),
    (
      "a SKU is not sold and its code does not say so", "what a code says", "sku_codes",
      "534f434b53"
    ),
    ("an id stands for nothing", "external id", "external_ids", "02776d73005731"),
    (
      "an id stands for another SKU", "external id by entity", "external_ids_by_entity",
      "010000000200000001"
    ),
    (
      "an id has another place", "external id by entity", "external_ids_by_entity",
      "010000000100000009"
    ),
    (
      "a place is of an id that nobody said", "external id by entity", "external_ids_by_entity",
      "010000000100000002"
    ),
    (
      "an id has two places", "external id by entity", "external_ids_by_entity",
      "010000000200000002"
    ),
    ("the number of external ids is given twice", "last number", "counters", "00000005"),
  ]

  @Test(arguments: corruptions)
  func `verify names what is wrong, and only that`(
    corruption: String, rule: String, table: String, key: String
  ) throws {
    // T-32
    let world = try World.shop()
    try world.map("shopify", "4711", to: "SHIRT-M")
    try world.map("amazon", "B0", to: "SHIRT-M")
    try world.map("wms", "W1", to: "AMS", as: .location)
    #expect(try world.differences() == [])

    try world.run { (_, tx) throws(Refusal) in try corrupt(tx, corruption) }
    let found = try world.differences()
    #expect(found.map(\.rule) == [rule])
    #expect(found.map(\.table) == [table])
    #expect(found.map(\.key) == [key])
  }

  private func corrupt(_ tx: Transaction, _ corruption: String) throws(Refusal) {
    let shirt = MappedThing(kind: .sku, number: 1)
    let socks = MappedThing(kind: .sku, number: 2)
    let shopify = ExternalIDKey(kind: .sku, system: "shopify", id: "4711")
    switch corruption {
    case "a code has another scale": try change(tx, "SHIRT-M") { $0.scale = 3 }
    case "a code says that its SKU is not sold":
      try change(tx, "SHIRT-M") { $0.isActive = false }
    case "a SKU is not sold and its code does not say so":
      var row = try tx.required(SkuID(number: 2), in: Tables.skus)
      row.isActive = false
      tx.put(row, for: SkuID(number: 2), in: Tables.skus)
    case "an id stands for nothing":
      tx.put(
        ExternalIDRow(thing: 9, place: 3),
        for: ExternalIDKey(kind: .location, system: "wms", id: "W1"), in: Tables.externalIDs)
    case "an id stands for another SKU":
      tx.put(ExternalIDRow(thing: 2, place: 1), for: shopify, in: Tables.externalIDs)
    case "an id has another place":
      tx.put(ExternalIDRow(thing: 1, place: 9), for: shopify, in: Tables.externalIDs)
      tx.put(CounterRow(last: 9), for: Counter.externalIDs, in: Tables.counters)
    case "a place is of an id that nobody said":
      tx.put(
        ExternalIDPlaceRow(system: "amazon", id: "B1"),
        for: ExternalIDPlace(thing: shirt, place: 2), in: Tables.externalIDPlaces)
    case "an id has two places":
      tx.put(
        ExternalIDPlaceRow(system: "shopify", id: "4711"),
        for: ExternalIDPlace(thing: socks, place: 2), in: Tables.externalIDPlaces)
    case "the number of external ids is given twice":
      tx.put(CounterRow(last: 2), for: Counter.externalIDs, in: Tables.counters)
    default: Issue.record("no such corruption: \(corruption)")
    }
  }

  private func change(
    _ tx: Transaction, _ code: String, _ body: (inout SkuEntry) -> Void
  ) throws(Refusal) {
    var entry = try tx.required(code, in: Tables.skuCodes)
    body(&entry)
    tx.put(entry, for: code, in: Tables.skuCodes)
  }
}
