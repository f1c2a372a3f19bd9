import CLMDB

/// A place in a table, moved in key order.
///
/// What it returns are views: see `Transaction`. It must end before its transaction does, which the closure of
/// `withCursor` sees to.
public struct Cursor: ~Copyable {
  @usableFromInline let handle: OpaquePointer
  @usableFromInline let name: String

  /// A cursor that lives longer than a closure; it must be gone before its transaction ends.
  public init(
    over database: Database, in transaction: borrowing WriteTransaction
  ) throws(LMDBError) {
    try self.init(transaction.handle, database)
  }

  init(_ transaction: OpaquePointer, _ database: Database) throws(LMDBError) {
    var handle: OpaquePointer?
    try check(mdb_cursor_open(transaction, database.handle, &handle), "opening a cursor")
    guard let handle else { preconditionFailure("mdb_cursor_open succeeded without a handle") }
    self.handle = handle
    self.name = database.name
  }

  deinit { mdb_cursor_close(handle) }

  public typealias Entry = (key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer)

  /// Goes to the first key at or after `key`.
  @inlinable
  public func seek(_ key: UnsafeRawBufferPointer) throws(LMDBError) -> Entry? {
    // An empty key stands before all others; LMDB does not take one.
    key.isEmpty ? try move(MDB_FIRST, MDB_val()) : try move(MDB_SET_RANGE, MDB_val(key))
  }

  @inlinable public func first() throws(LMDBError) -> Entry? { try move(MDB_FIRST, MDB_val()) }
  @inlinable public func last() throws(LMDBError) -> Entry? { try move(MDB_LAST, MDB_val()) }
  @inlinable public func next() throws(LMDBError) -> Entry? { try move(MDB_NEXT, MDB_val()) }
  @inlinable public func previous() throws(LMDBError) -> Entry? { try move(MDB_PREV, MDB_val()) }

  /// Stores a value, in place of the one before, and stands there. Costs little where the cursor is near already.
  /// For cursors of a write transaction.
  @inlinable
  public func put(
    _ value: UnsafeRawBufferPointer, for key: UnsafeRawBufferPointer
  ) throws(LMDBError) {
    var k = MDB_val(key)
    var v = MDB_val(value)
    try check(mdb_cursor_put(handle, &k, &v, 0), "writing to \(name)")
  }

  /// Deletes where it stands. For cursors of a write transaction.
  @inlinable
  public func delete() throws(LMDBError) {
    try check(mdb_cursor_del(handle, 0), "deleting from \(name)")
  }

  @inlinable
  func move(_ operation: MDB_cursor_op, _ key: MDB_val) throws(LMDBError) -> Entry? {
    var k = key
    var v = MDB_val()
    let code = mdb_cursor_get(handle, &k, &v, operation)
    if code == MDB_NOTFOUND { return nil }
    try check(code, "moving in \(name)")
    return (
      UnsafeRawBufferPointer(start: k.mv_data, count: k.mv_size),
      UnsafeRawBufferPointer(start: v.mv_data, count: v.mv_size)
    )
  }
}

extension Transaction where Self: ~Copyable {
  /// Runs `body` with a cursor over a table.
  public func withCursor<R>(
    over database: Database, _ body: (borrowing Cursor) throws(LMDBError) -> R
  ) throws(LMDBError) -> R {
    let cursor = try Cursor(handle, database)
    return try body(cursor)
  }
}
