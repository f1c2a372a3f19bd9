import CLMDB
import Glibc

/// What reading needs: a transaction of either kind.
///
/// Bytes that come out of it are views of the map. They are valid inside the closure that receives them, and in
/// a write transaction only until its next put or delete: afterwards the same address may hold another row.
public protocol Transaction: ~Copyable {
  var handle: OpaquePointer { get }
}

/// A snapshot of one commit.
public struct ReadTransaction: ~Copyable, Transaction {
  public let handle: OpaquePointer
  let environment: Environment

  public init(in environment: Environment) throws(LMDBError) {
    var handle: OpaquePointer?
    let flags = UInt32(MDB_RDONLY)
    var code = mdb_txn_begin(environment.handle, nil, flags, &handle)
    if code == MDB_READERS_FULL {
      // Readers that were killed keep their slots until somebody looks.
      try environment.clearStaleReaders()
      code = mdb_txn_begin(environment.handle, nil, flags, &handle)
    }
    try check(code, "beginning a read")
    guard let handle else { preconditionFailure("mdb_txn_begin succeeded without a handle") }
    self.handle = handle
    self.environment = environment
  }

  deinit { mdb_txn_abort(handle) }
}

/// The one transaction that may change the tables.
///
/// It begins and ends on one thread: LMDB's lock belongs to the thread that took it. Ended elsewhere, the next `init`
/// would wait for ever, and the thread's list of locks would point into memory that is unmapped later. So a commit
/// elsewhere is a fault, and a transaction that is dropped elsewhere is never ended: it keeps its environment. Ended without `commit`, it is undone.
///
/// Once `put` or `delete` threw, the transaction is unusable: end it.
public struct WriteTransaction: ~Copyable, Transaction {
  public let handle: OpaquePointer
  /// Retained by hand: a value that can be discarded holds nothing that needs to be destroyed.
  private let environment: Unmanaged<Environment>
  private let thread = pthread_self()

  /// Waits for the transaction before, then begins.
  public init(in environment: Environment) throws(LMDBError) {
    var handle: OpaquePointer?
    try check(mdb_txn_begin(environment.handle, nil, 0, &handle), "beginning a write")
    guard let handle else { preconditionFailure("mdb_txn_begin succeeded without a handle") }
    self.handle = handle
    self.environment = .passRetained(environment)
  }

  /// Makes everything durable in one step: when it returns, it is on disk, unless `setSyncsCommits` said otherwise.
  ///
  /// After `EIO` the file's state is unknown and a later commit may lie: stop, and open it anew.
  public consuming func commit() throws(LMDBError) {
    precondition(
      pthread_equal(thread, pthread_self()) != 0,
      "a write transaction ends on the thread it began on")
    let handle = handle
    let environment = environment
    discard self
    // Released last: the map must outlive the transaction.
    defer { environment.release() }
    try check(mdb_txn_commit(handle), "committing")
  }

  deinit {
    guard pthread_equal(thread, pthread_self()) != 0 else { return }
    mdb_txn_abort(handle)
    environment.release()
  }
}
