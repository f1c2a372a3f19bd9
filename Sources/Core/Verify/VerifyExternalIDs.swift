import Store

extension Core {
  /// Every id of another system stands for a thing that exists and has its place among that thing's ids, and each
  /// place is of an id that stands for the thing.
  static func verifyExternalIDs(
    _ snapshot: borrowing some Reading & ~Copyable, _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    var greatest: UInt32 = 0
    let first = ExternalIDKey(kind: .sku, system: "", id: "")
    try snapshot.visit(Tables.externalIDs, from: first) { id, row throws(Refusal) in
      greatest = max(greatest, row.place)
      let place = row.place(of: id)
      if try !snapshot.exists(place.thing) {
        report(
          .init(
            "external id", Tables.externalIDs, id, found: "\(id.kind) number \(row.thing)",
            expected: "a \(id.kind) that exists"))
      } else if try snapshot.stored(place, in: Tables.externalIDPlaces) == nil {
        report(
          .init(
            "external id by entity", Tables.externalIDPlaces, place, found: "no row",
            expected: "\(id.id) of \(id.system)"))
      }
      return true
    }
    let start = ExternalIDPlace(thing: MappedThing(kind: .sku, number: 0), place: 0)
    try snapshot.visit(Tables.externalIDPlaces, from: start) { place, row throws(Refusal) in
      greatest = max(greatest, place.place)
      let id = ExternalIDKey(kind: place.thing.kind, system: row.system, id: row.id)
      let named = try snapshot.stored(id, in: Tables.externalIDs)?.place(of: id)
      guard named != place else { return true }
      // An id whose own place is missing was told above.
      let isTold =
        if let named { try snapshot.stored(named, in: Tables.externalIDPlaces) == nil } else {
          false
        }
      if !isTold {
        report(
          .init(
            "external id by entity", Tables.externalIDPlaces, place,
            found: "\(row.id) of \(row.system)", expected: "an id that stands for it"))
      }
      return true
    }
    let last = try snapshot.stored(Counter.externalIDs, in: Tables.counters)?.last ?? 0
    if last != greatest {
      report(
        .init("last number", Tables.counters, Counter.externalIDs, found: last, expected: greatest))
    }
  }
}

extension ExternalIDRow {
  fileprivate func place(of id: ExternalIDKey) -> ExternalIDPlace {
    ExternalIDPlace(thing: MappedThing(kind: id.kind, number: thing), place: place)
  }
}

extension Reading where Self: ~Copyable {
  fileprivate func exists(_ thing: MappedThing) throws(Refusal) -> Bool {
    switch thing.kind {
    case .sku: try stored(SkuID(number: thing.number), in: Tables.skus) != nil
    case .location: try stored(LocationID(number: thing.number), in: Tables.locations) != nil
    case .channel: try stored(ChannelID(number: thing.number), in: Tables.channels) != nil
    }
  }
}
