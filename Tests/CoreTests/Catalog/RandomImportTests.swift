import Messages
import Store
import Testing

@testable import Core

/// Random files by seed: few codes and few values, some of them wrong, so that rows meet.
@Suite struct RandomImportTests {
  @Test
  func `a dry run of any file answers what the run answers, and given again it changes nothing`()
    throws
  {
    // MD-07
    let world = try World()
    var random = SplitMix(seed: 20_261_124)
    var seen = ImportResult()
    for _ in 0..<60 {
      let locations = random.file { $0.locationChange }
      try expectIdempotence(in: world, &seen) { isRehearsed throws(Refusal) in
        try world.importLocations(locations, isRehearsed: isRehearsed)
      }
      let channels = random.file { $0.channelChange }
      try expectIdempotence(in: world, &seen) { isRehearsed throws(Refusal) in
        try world.importChannels(channels, isRehearsed: isRehearsed)
      }
      let skus = random.file { $0.skuChange }
      try expectIdempotence(in: world, &seen) { isRehearsed throws(Refusal) in
        try world.importSkus(skus, isRehearsed: isRehearsed)
      }
    }
    #expect(seen.created > 20 && seen.updated > 100 && seen.unchanged > 20)
    #expect(
      Set(seen.errors.map(\.reason)) == [
        "CODE_INVALID", "ROW_TWICE", "SCALE_OUT_OF_RANGE", "MEASURE_NEGATIVE", "CURRENCY_INVALID",
        "AMOUNT_NEGATIVE", "UNIT_FIXED", "UNIT_MISSING", "EXTERNAL_ID_TAKEN", "KIND_MISSING",
        "TIME_ZONE_UNKNOWN", "BUFFER_NEGATIVE", "UNKNOWN_LOCATION", "LOCATION_TWICE",
      ])
    #expect(try world.differences() == [])
    let totals = world.totals
    try world.restart()
    #expect(world.totals == totals)
  }

  /// Rehearses a file, imports it, and imports it again.
  private func expectIdempotence(
    in world: World, _ seen: inout ImportResult,
    _ run: (_ isRehearsed: Bool) throws(Refusal) -> ImportResult
  ) throws {
    let (sequence, untouched) = (world.sequence, world.totals)
    let rehearsed = try run(true)
    #expect(world.sequence == sequence)
    #expect(world.totals == untouched)

    let first = try run(false)
    #expect(first == rehearsed)
    let totals = world.totals
    let (executed, taken) = (world.sequence, first.created + first.updated + first.unchanged)
    #expect(try run(false) == ImportResult(unchanged: taken, errors: first.errors))
    #expect(world.totals == totals)
    #expect(try world.told(since: executed) == [])

    seen.created += first.created
    seen.updated += first.updated
    seen.unchanged += first.unchanged
    seen.errors += first.errors
  }
}

extension SplitMix {
  /// A file of up to twelve rows.
  fileprivate mutating func file<Change>(_ row: (inout SplitMix) -> Change) -> [Change] {
    (0...next(12)).map { _ in row(&self) }
  }

  private mutating func one<Value>(of values: Value...) -> Value { values[next(values.count)] }

  private mutating func code(_ letter: String) -> String {
    next(20) == 0 ? "no code" : "\(letter)\(next(10))"
  }

  private mutating func money() -> Money? {
    guard next(3) == 0 else { return nil }
    return Money(
      currency: next(8) == 0 ? "euro" : one(of: "EUR", "USD"),
      minorUnits: Int64(next(8)) - (next(8) == 0 ? 8 : 0))
  }

  fileprivate var skuChange: SkuChange {
    mutating get {
      var change = SkuChange(code: code("S"))
      change.description = one(of: nil, "", "caf\u{e9}", "cafe\u{301}")
      change.unit = one(of: nil, nil, nil, "each", "kg", "")
      change.scale = one(of: nil, nil, nil, 0, 3, 7)
      change.status = one(of: .unspecified, .active, .inactive)
      change.weightGrams = one(of: nil, 0, 100, next(8) == 0 ? -1 : 200)
      change.dimensions = one(of: nil, nil, Dimensions(), Dimensions(lengthMillimeters: 1))
      change.cost = money()
      change.price = money()
      for _ in 0..<next(3) {
        change.externalIDs.append(
          ExternalId(system: one(of: "shopify", "amazon"), id: "\(next(40))"))
      }
      return change
    }
  }

  fileprivate var locationChange: LocationChange {
    mutating get {
      var change = LocationChange(code: code("L"))
      change.name = one(of: nil, "", "Amsterdam")
      change.kind = one(of: .unspecified, .warehouse, .store)
      change.sellEnabled = one(of: nil, true, false)
      change.shipEnabled = one(of: nil, true, false)
      change.returnEnabled = one(of: nil, true, false)
      change.timeZone = one(of: "", "", "Europe/Paris", "Asia/Tokyo", "Mars/Base")
      return change
    }
  }

  fileprivate var channelChange: ChannelChange {
    mutating get {
      var change = ChannelChange(code: code("C"))
      change.name = one(of: nil, "", "Web")
      change.kind = one(of: .unspecified, .retail, .wholesale)
      if next(2) == 0 {
        change.locations = ChannelLocations(codes: (0..<next(4)).map { _ in "L\(next(10))" })
      }
      change.priority = one(of: nil, 0, 1, -1)
      change.buffer = one(of: nil, 0, 5, next(4) == 0 ? -1 : 6)
      return change
    }
  }
}
