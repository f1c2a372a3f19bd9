import CLMDB

/// A table without types: keys and values as bytes, in the order of the keys' bytes.
///
/// Opened once, in a transaction that committed; a handle from one that did not is invalid. No duplicate keys
/// (DUPSORT) and no integer keys: both have sharp edges, and big-endian bytes order just as well.
public struct Database: Sendable, Hashable {
  public let name: String
  @usableFromInline let handle: MDB_dbi

  /// Opens tables by name, making those that are missing, and commits.
  public static func open(_ names: [String], in environment: Environment) throws(LMDBError)
    -> [Self]
  {
    try environment.write { (transaction) throws(LMDBError) in
      var databases: [Self] = []
      for name in names {
        var handle: MDB_dbi = 0
        try check(
          mdb_dbi_open(transaction.handle, name, UInt32(MDB_CREATE), &handle),
          "opening table \(name)")
        databases.append(Self(name: name, handle: handle))
      }
      return databases
    }
  }
}

extension Environment {
  /// Which of these tables there are, without making any.
  public func existing(_ names: [String]) throws(LMDBError) -> Set<String> {
    do throws(ReadFailure<LMDBError>) {
      return try read { (transaction) throws(LMDBError) in
        var found: Set<String> = []
        // The table without a name holds the names of the others.
        var handle: MDB_dbi = 0
        try check(mdb_dbi_open(transaction.handle, nil, 0, &handle), "opening the main table")
        let main = Database(name: "the main table", handle: handle)
        for name in names {
          let isThere = try name.withBytes { (key) throws(LMDBError) in
            try transaction.unsafeValue(of: key, in: main) != nil
          }
          if isThere { found.insert(name) }
        }
        return found
      }
    } catch {
      switch error {
      case .lmdb(let error), .body(let error): throw error
      }
    }
  }
}

extension Transaction where Self: ~Copyable {
  /// The value of a key, or `nil`. A view: see `Transaction`.
  ///
  /// A key that no table can hold (empty, or over 511 bytes) is not found.
  @inlinable
  public func unsafeValue(
    of key: UnsafeRawBufferPointer, in database: Database
  ) throws(LMDBError) -> UnsafeRawBufferPointer? {
    if key.isEmpty { return nil }  // LMDB calls it MDB_BAD_VALSIZE
    var k = MDB_val(key)
    var v = MDB_val()
    let code = mdb_get(handle, database.handle, &k, &v)
    if code == MDB_NOTFOUND { return nil }
    try check(code, "reading from \(database.name)")
    return UnsafeRawBufferPointer(start: v.mv_data, count: v.mv_size)
  }

  /// How many keys there are.
  public func count(of database: Database) throws(LMDBError) -> Int {
    var statistics = MDB_stat()
    try check(mdb_stat(handle, database.handle, &statistics), "counting \(database.name)")
    return statistics.ms_entries
  }
}

extension ReadTransaction {
  /// How many free pages the next write transaction can use. Costs a step for each commit not yet reused.
  ///
  /// Pages that a commit gave back are used again only when no reader, this one too, began before that commit.
  /// (A write transaction does not let anyone look at the free list.)
  public func reusablePages() throws(LMDBError) -> Int {
    let oldest = try environment.oldestReader() ?? 0
    var cursor: OpaquePointer?
    try check(mdb_cursor_open(handle, 0, &cursor), "reading the free list")  // table 0 is the free list
    defer { mdb_cursor_close(cursor) }
    var pages = 0
    var k = MDB_val()
    var v = MDB_val()
    var code = mdb_cursor_get(cursor, &k, &v, MDB_FIRST)
    while code == MDB_SUCCESS, k.mv_data.loadUnaligned(as: Int.self) < oldest {  // the commit's number
      pages += v.mv_data.loadUnaligned(as: Int.self)  // a list begins with its length
      code = mdb_cursor_get(cursor, &k, &v, MDB_NEXT)
    }
    guard code == MDB_SUCCESS || code == MDB_NOTFOUND else {
      throw LMDBError(code: code, operation: "reading the free list")
    }
    return pages
  }
}

extension WriteTransaction {
  /// Stores a value, in place of the one before. A key is 1 to 511 bytes long (`MDB_BAD_VALSIZE`).
  @inlinable
  public func put(
    _ value: UnsafeRawBufferPointer, for key: UnsafeRawBufferPointer, in database: Database
  ) throws(LMDBError) {
    var k = MDB_val(key)
    var v = MDB_val(value)
    try check(mdb_put(handle, database.handle, &k, &v, 0), "writing to \(database.name)")
  }

  /// Deletes a key; says whether it was there.
  @inlinable
  @discardableResult
  public func delete(
    _ key: UnsafeRawBufferPointer, in database: Database
  ) throws(LMDBError) -> Bool {
    if key.isEmpty { return false }
    var k = MDB_val(key)
    let code = mdb_del(handle, database.handle, &k, nil)
    if code == MDB_NOTFOUND { return false }
    try check(code, "deleting from \(database.name)")
    return true
  }
}

extension MDB_val {
  @inlinable
  init(_ bytes: UnsafeRawBufferPointer) {
    // LMDB does not write through it.
    self.init(mv_size: bytes.count, mv_data: UnsafeMutableRawPointer(mutating: bytes.baseAddress))
  }
}
