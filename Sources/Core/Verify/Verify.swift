import Store

extension Core {
  /// Compares what is counted with what is stored, on a snapshot: the invariants of semantics 4.13 that exist so
  /// far. Rows that do not match their checksums are the store's to find, and must be found before.
  ///
  /// Every number is compared with what follows from the claims' lines, the stock ledger, and the rows that were
  /// created, never with another derived number. So what is wrong is named, and nothing else (T-32).
  ///
  /// - Parameter report: called for each difference.
  public static func verify(
    _ snapshot: borrowing some Reading & ~Copyable, report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    try verifyCatalog(snapshot, report)
    var expected = ExpectedPositions()
    try verifyLines(snapshot, &expected, report)
    try verifyClaims(snapshot, report)
    try verifyHoldIndexes(snapshot, report)
    try verifyLedger(snapshot, &expected, report)
    try verifyOpenings(snapshot, &expected, report)
    try verifyPositions(snapshot, &expected, report)
    var transit = ExpectedTransit()
    try verifyTransferLines(snapshot, &transit, report)
    try verifyTransfers(snapshot, report)
    try verifyTransit(snapshot, &transit, report)
    try verifyPersons(snapshot, report)
    try verifyOrders(snapshot, report)
  }
}

/// What the positions must say, by what claims and ledger say.
struct ExpectedPositions {
  struct Sums: Equatable {
    /// Of each bucket that lies somewhere.
    var good = Ledger()
    var damaged = Ledger()
    var held: Int128 = 0
    var firm: Int128 = 0
    var allocated: Int128 = 0
    /// What the position was opened with, if it was.
    var opening: Int64?
  }

  /// The sum of the ledger's changes, and what its last row says.
  struct Ledger: Equatable {
    var sum: Int128 = 0
    var after: Int64 = 0
  }

  private var sums: [PositionKey: Sums] = [:]

  subscript(key: PositionKey) -> Sums {
    get { sums[key] ?? Sums() }
    set { sums[key] = newValue }
  }

  /// Takes the quantity with which a position was opened, as the ledger says.
  mutating func takeOpening(_ key: PositionKey) -> Int64? {
    let opening = sums[key]?.opening
    sums[key]?.opening = nil
    return opening
  }

  /// The positions that were opened, as the ledger says, and not taken yet, in the order of the keys.
  var openings: [(PositionKey, Int64)] {
    sums.compactMap { key, sums in sums.opening.map { (key, $0) } }
      .sorted { ($0.0.sku.number, $0.0.location.number) < ($1.0.sku.number, $1.0.location.number) }
  }

  /// Takes what is expected of a position that was found.
  mutating func remove(_ key: PositionKey) -> Sums { sums.removeValue(forKey: key) ?? Sums() }

  /// What is expected of positions that were not found, in the order of the keys.
  var remaining: [(PositionKey, Sums)] {
    sums.filter { $0.value != Sums() }
      .sorted {
        ($0.key.sku.number, $0.key.location.number) < ($1.key.sku.number, $1.key.location.number)
      }
      .map { ($0.key, $0.value) }
  }
}

extension Snapshot.Difference {
  init<Key, Row>(
    _ rule: String, _ table: Table<Key, Row>, _ key: Key, found: some CustomStringConvertible,
    expected: some CustomStringConvertible
  ) {
    self.init(
      rule: rule, table: table.declaration.name, key: hexadecimal(key), found: "\(found)",
      expected: "\(expected)")
  }
}
