import LMDB

/// The last checkpoint, as a reader thread sees it.
public struct Snapshot: ~Copyable, Reading {
  let transaction: ReadTransaction
  let tables: TableSet
  let keys: PersonKeys
  let checkpoint: Checkpoint

  public var sequence: UInt64 { checkpoint.link.sequence }
  public var now: Int64 { checkpoint.time }

  public func row<Key, Row>(of key: Key, in table: Table<Key, Row>) throws(DamagedRow) -> Row? {
    let declaration = table.declaration
    return try key.withBytes { (key) throws(DamagedRow) -> Row? in
      let found: UnsafeRawBufferPointer?
      do throws(LMDBError) {
        found = try transaction.unsafeValue(
          of: key, in: tables.databases[Int(declaration.number)])
      } catch { halt("map: \(error)") }
      return try found.map { (value) throws(DamagedRow) in
        try declaration.decode(Row.self, key: key, value: value)
      }
    }
  }

  public func forEach<Key, Row, E: Error>(
    in table: Table<Key, Row>, from lower: Key,
    _ body: (Key, Row) throws(E) -> Bool
  ) throws(ScanFailure<E>) {
    try transaction.scan(tables, table, from: lower, each: { _ in }, body)
  }
}

/// Begins snapshots, on any thread.
public struct SnapshotSource: Sendable {
  let environment: Environment
  let tables: TableSet
  let checkpoints: CheckpointTable
  let keys: PersonKeys

  /// Runs `body` on a snapshot of the last checkpoint. While it runs, the map can't reuse pages: keep it short.
  public func read<R, E: Error>(
    _ body: (borrowing Snapshot) throws(E) -> R
  ) throws(SnapshotFailure<E>) -> R {
    let snapshot: Snapshot
    do throws(LMDBError) {
      let transaction = try ReadTransaction(in: environment)
      let checkpoint: Checkpoint?
      do throws(TableFailure) { checkpoint = try checkpoints.read(in: transaction) } catch {
        halt("map: the checkpoint can't be read: \(error)")
      }
      guard let checkpoint else { halt("map: the checkpoint is gone") }
      snapshot = Snapshot(
        transaction: transaction, tables: tables, keys: keys, checkpoint: checkpoint)
    } catch { throw .unavailable("\(error)") }
    do throws(E) { return try body(snapshot) } catch { throw .body(error) }
  }
}

/// A look at a snapshot that failed: no reader could begin, or the closure threw.
public enum SnapshotFailure<Body: Error>: Error {
  case unavailable(String)
  case body(Body)
}

extension Snapshot {
  /// Something that is not as it was written.
  public struct Difference: Sendable, Equatable {
    public var rule: String
    public var table: String
    public var key: String
    public var found: String
    public var expected: String

    public init(rule: String, table: String, key: String, found: String, expected: String) {
      self.rule = rule
      self.table = table
      self.key = key
      self.found = found
      self.expected = expected
    }
  }

  /// Reads every row of every table: its checksum, its place in the order, whether its key leads to it, and each
  /// table's count and digest against what the checkpoint says. Returns how many rows there are.
  ///
  /// Count and digest don't depend on the order of the rows: pages that changed places, or a page above them that
  /// leads elsewhere, show in order and look-up alone.
  public func verifyRows(_ report: (Difference) -> Void) throws(StoreFailure) -> UInt64 {
    var rows: UInt64 = 0
    for declaration in tables.declarations {
      let number = declaration.number
      var totals = TableTotals()
      let database = tables.databases[Int(number)]
      do throws(LMDBError) {
        try transaction.withCursor(over: database) {
          (cursor) throws(LMDBError) in
          var entry = try cursor.first()
          var before: UnsafeRawBufferPointer?  // a snapshot's bytes stay where they are
          while let (key, value) = entry {
            rows += 1
            if let before, !before.lexicographicallyPrecedes(key) {
              report(
                Difference(
                  rule: "key order", table: declaration.name, key: hexadecimal(key),
                  found: "behind \(hexadecimal(before))", expected: "behind smaller keys only"))
            }
            before = key
            let found = try transaction.unsafeValue(of: key, in: database)
            if found?.baseAddress != value.baseAddress {
              report(
                Difference(
                  rule: "row look-up", table: declaration.name, key: hexadecimal(key),
                  found: found == nil ? "nothing" : "another row", expected: "the row"))
            }
            totals.add(table: number, key: key, value: value)
            if RowHeader.payload(of: value, table: number, key: key) == nil {
              report(
                Difference(
                  rule: "row checksum", table: declaration.name, key: hexadecimal(key),
                  found: "another", expected: "the one written"))
            }
            entry = try cursor.next()
          }
        }
      } catch { throw .lmdb(error) }
      let expected = checkpoint.totals[Int(number)]
      if totals.count != expected.count {
        report(
          Difference(
            rule: "row count", table: declaration.name, key: "", found: "\(totals.count)",
            expected: "\(expected.count)"))
      } else if totals != expected {
        report(
          Difference(
            rule: "table digest", table: declaration.name, key: "", found: totals.digestText,
            expected: expected.digestText))
      }
    }
    return rows
  }
}

extension TableTotals {
  var digestText: String { String(high, radix: 16) + ":" + String(low, radix: 16) }
}

extension Snapshot {
  /// Visits every row of every table as it stands there, in the order of tables and keys, for those who judge the
  /// store from outside. The views are valid until `body` returns.
  package func forEachStoredRow(
    _ body: (_ table: UInt8, _ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Void
  ) throws(StoreFailure) {
    for declaration in tables.declarations {
      do throws(LMDBError) {
        try transaction.withCursor(over: tables.databases[Int(declaration.number)]) {
          (cursor) throws(LMDBError) in
          var entry = try cursor.first()
          while let (key, value) = entry {
            body(declaration.number, key, value)
            entry = try cursor.next()
          }
        }
      } catch { throw .lmdb(error) }
    }
  }
}
