import CLMDB

/// What LMDB or the system answered, and what was being done.
///
/// Two answers are not errors here: "not found" is `nil`, and "key exists" is `false`.
public struct LMDBError: Error, Sendable, Equatable {
  /// A negative LMDB code such as `MDB_MAP_FULL`, or an errno such as `ENOSPC`.
  public let code: Int32
  /// The operation that failed, such as "mdb_put".
  public let operation: String

  public init(code: Int32, operation: String) {
    self.code = code
    self.operation = operation
  }

  /// The map has no free page left: the whole write transaction is unusable from here on.
  public var isMapFull: Bool { code == MDB_MAP_FULL }

  /// The file holds what LMDB never writes.
  public var isDamage: Bool {
    [
      MDB_CORRUPTED, MDB_PAGE_NOTFOUND, MDB_INVALID, MDB_VERSION_MISMATCH, MDB_CURSOR_FULL,
      MDB_INCOMPATIBLE, MDB_BAD_TXN, MDB_BAD_DBI,
    ].contains(code)
  }
}

extension LMDBError: CustomStringConvertible {
  public var description: String {
    "\(operation): \(String(cString: mdb_strerror(code))) (\(code))"
  }
}

/// Throws for every answer but success.
@inlinable
func check(_ code: Int32, _ operation: @autoclosure () -> String) throws(LMDBError) {
  guard code == MDB_SUCCESS else { throw LMDBError(code: code, operation: operation()) }
}
