/// A table with types: a key codec and a row codec, given once, where the table is declared.
///
/// ```swift
/// let prices = Table<String, Price>(database)
/// try environment.write { try prices.put(Price(cents: 995), for: "SHIRT-M", in: $0) }
/// let price = try environment.read { try prices.row(of: "SHIRT-M", in: $0) }
/// ```
public struct Table<Key: TableKey, Row: TableRow>: Sendable {
  public let database: Database

  public init(_ database: Database) { self.database = database }

  /// The row of a key, copied out of the map, or `nil`.
  public func row(
    of key: Key, in transaction: borrowing some Transaction & ~Copyable
  ) throws(TableFailure) -> Row? {
    try reading { () throws(LMDBError) in
      let found = try key.withBytes { (bytes) throws(LMDBError) in
        try transaction.unsafeValue(of: bytes, in: database)
      }
      return found
    }
  }

  /// Stores a row, in place of the one before.
  public func put(
    _ row: Row, for key: Key, in transaction: borrowing WriteTransaction
  ) throws(LMDBError) {
    var writer = RowWriter(capacity: 512)
    row.write(to: &writer)
    let bytes = writer.bytes
    try key.withBytes { (key) throws(LMDBError) in
      try transaction.put(bytes, for: key, in: database)
    }
  }

  /// Deletes a row; says whether it was there.
  @discardableResult
  public func delete(
    _ key: Key, in transaction: borrowing WriteTransaction
  ) throws(LMDBError) -> Bool {
    try key.withBytes { (key) throws(LMDBError) in try transaction.delete(key, in: database) }
  }

  /// Visits the rows from `lower` on, in key order, until `body` returns `false`.
  public func forEach(
    from lower: Key, in transaction: borrowing some Transaction & ~Copyable,
    _ body: (Key, Row) -> Bool
  ) throws(TableFailure) {
    var failure: TableFailure?
    do {
      try transaction.withCursor(over: database) { (cursor) throws(LMDBError) in
        var entry = try lower.withBytes { (key) throws(LMDBError) in try cursor.seek(key) }
        while let (keyBytes, valueBytes) = entry {
          var reader = RowReader(valueBytes)
          guard let key = Key(bytes: keyBytes), let row = try? Row(from: &reader) else {
            failure = .malformed(table: database.name)
            return
          }
          guard body(key, row) else { return }
          entry = try cursor.next()
        }
      }
    } catch { throw .lmdb(error) }
    if let failure { throw failure }
  }

  private func reading(
    _ find: () throws(LMDBError) -> UnsafeRawBufferPointer?
  ) throws(TableFailure) -> Row? {
    let found: UnsafeRawBufferPointer?
    do { found = try find() } catch { throw .lmdb(error) }
    guard let found else { return nil }
    var reader = RowReader(found)
    do { return try Row(from: &reader) } catch { throw .malformed(table: database.name) }
  }
}

/// Why a typed read failed.
public enum TableFailure: Error, Sendable, Equatable {
  case lmdb(LMDBError)
  /// A key or a row is not what its type writes.
  case malformed(table: String)
}
