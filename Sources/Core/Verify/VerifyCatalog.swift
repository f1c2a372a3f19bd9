import Store

extension Core {
  /// Codes and numbers stand for each other one to one, numbers have no gaps, channels are linked to locations that
  /// exist, and other systems' ids stand for things that exist.
  static func verifyCatalog(
    _ snapshot: borrowing some Reading & ~Copyable, _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    try verifyCodes(
      snapshot, Tables.skus, Tables.skuCodes, Counter.skus, report, id: \.id, code: \.code
    ) { $1.entry($0) }
    try verifyCodes(
      snapshot, Tables.locations, Tables.locationCodes, Counter.locations, report, id: \.self,
      code: \.code
    ) { id, _ in id }
    try verifyCodes(
      snapshot, Tables.channels, Tables.channelCodes, Counter.channels, report, id: \.self,
      code: \.code
    ) { id, _ in id }
    try snapshot.visit(Tables.channels, from: ChannelID(number: 0)) { id, row throws(Refusal) in
      for location in row.locations
      where try snapshot.stored(location, in: Tables.locations) == nil {
        report(
          .init(
            "channel link", Tables.channels, id, found: "location number \(location.number)",
            expected: "a location that exists"))
      }
      return true
    }
    try verifyExternalIDs(snapshot, report)
  }

  /// - Parameter entry: what a row's code must stand for.
  private static func verifyCodes<ID: InternedID, Row, Entry: TableRow & Equatable>(
    _ snapshot: borrowing some Reading & ~Copyable, _ rows: Table<ID, Row>,
    _ codes: Table<String, Entry>, _ counter: UInt32, _ report: (Snapshot.Difference) -> Void,
    id entryID: KeyPath<Entry, ID>, code: KeyPath<Row, String>, entry: (ID, Row) -> Entry
  ) throws(Refusal) {
    var next: UInt32 = 1
    try snapshot.visit(rows, from: ID(number: 0)) { id, row throws(Refusal) in
      if id.number != next {
        report(.init("numbers without gaps", rows, id, found: id.number, expected: next))
      }
      next = id.number + 1
      let code = row[keyPath: code]
      let found = try snapshot.stored(code, in: codes)
      let expected = entry(id, row)
      if found?[keyPath: entryID] != id {
        report(
          .init(
            "code to number", codes, code,
            found: found.map { "\($0[keyPath: entryID].number)" } ?? "no row",
            expected: id.number))
      } else if let found, found != expected {
        report(
          .init("what a code says", codes, code, found: "\(found)", expected: "\(expected)"))
      }
      return true
    }
    try snapshot.visit(codes, from: "") { text, entry throws(Refusal) in
      let id = entry[keyPath: entryID]
      if try snapshot.stored(id, in: rows) == nil {
        report(
          .init("code to number", codes, text, found: id.number, expected: "a number that exists"))
      }
      return true
    }
    let last = try snapshot.stored(counter, in: Tables.counters)?.last ?? 0
    if last != next - 1 {
      report(.init("last number", Tables.counters, counter, found: last, expected: next - 1))
    }
  }
}
