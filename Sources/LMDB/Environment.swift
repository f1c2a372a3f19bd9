import CLMDB
import Glibc
import Synchronization

/// LMDB, with types, errors and lifetimes: an environment is one memory-mapped file that holds tables.
///
/// This module knows transactions, tables and cursors. It knows nothing of what a row means.
///
/// A whole program:
///
/// ```swift
/// struct Price: TableRow, Equatable {
///   var cents: Int64
///
///   init(cents: Int64) { self.cents = cents }
///   func write(to writer: inout RowWriter) { writer.append(cents) }
///   init(from reader: inout RowReader) throws(MalformedRow) { cents = try reader.integer() }
/// }
///
/// func priceList(in directory: String) throws -> [String] {
///   let environment = try Environment(
///     directory: directory, options: Environment.Options(mapSize: 1 << 30))
///   let prices = Table<String, Price>(try Database.open(["prices"], in: environment)[0])
///
///   // Everything in the closure is committed together, or not at all when it throws.
///   try environment.write { (transaction) throws(LMDBError) in
///     try prices.put(Price(cents: 1995), for: "SHIRT-M", in: transaction)
///     try prices.put(Price(cents: 2095), for: "SHIRT-L", in: transaction)
///     try prices.put(Price(cents: 495), for: "SOCKS", in: transaction)
///   }
///
///   // A snapshot: whatever is committed meanwhile, it sees one state.
///   return try environment.read { (transaction) throws(TableFailure) in
///     var lines: [String] = []
///     try prices.forEach(from: "SHIRT-", in: transaction) { sku, price in
///       guard sku.hasPrefix("SHIRT-") else { return false }
///       lines.append("\(sku) \(price.cents)")
///       return true
///     }
///     return lines
///   }
/// }
/// ```
///
/// LMDB's own rules, and how they are kept here:
/// - *One environment for each path and process.* Opening the file a second time, or only closing a second
///   descriptor of it, silently drops the process's locks. A second `init` for the same directory is refused
///   with `EBUSY`.
/// - *The map outlives its readers.* Every transaction holds its environment strongly: an environment that was
///   released after its last *use* has unmapped memory under a live reader before.
/// - *No use after fork, no remote file system.*
/// - *A long reader pins pages*, and a full map makes the open write transaction unusable: see `read`,
///   `ReadTransaction.reusablePages` and `LMDBError.isMapFull`.
public final class Environment: @unchecked Sendable {
  /// How an environment is opened.
  public struct Options: Sendable {
    /// The map's size, a multiple of the page size. A reservation of address space: the file grows as it is
    /// used. Never changed while open, since a live reader would lose its mapping.
    public var mapSize: Int
    /// How many tables may be opened.
    public var maximumTables: UInt32 = 64
    /// How many read transactions may be open at once, in all processes.
    public var maximumReaders: UInt32 = 126
    /// Of the files; the directory is made with 0700.
    public var mode: mode_t = 0o600

    public init(mapSize: Int) { self.mapSize = mapSize }
  }

  @usableFromInline let handle: OpaquePointer
  public let directory: String
  private let identity: DirectoryIdentity

  /// Opens the environment in `directory`, which must exist, making its files if they are missing.
  ///
  /// - Throws: `EBUSY` if this process has it open already, `ENOENT`, `EACCES`, `MDB_INVALID` (not an LMDB
  ///   file), `MDB_VERSION_MISMATCH`.
  public init(directory: String, options: Options) throws(LMDBError) {
    let identity = try DirectoryIdentity(of: directory)
    try OpenEnvironments.enter(identity)
    var environment: OpaquePointer?
    do {
      try check(mdb_env_create(&environment), "mdb_env_create")
      try check(mdb_env_set_mapsize(environment, options.mapSize), "mdb_env_set_mapsize")
      try check(mdb_env_set_maxdbs(environment, options.maximumTables), "mdb_env_set_maxdbs")
      try check(
        mdb_env_set_maxreaders(environment, options.maximumReaders), "mdb_env_set_maxreaders")
      // NOTLS: a read transaction belongs to its value, not to the thread that began it.
      // NORDAHEAD stays off: a start reads much of the map once.
      try check(
        mdb_env_open(environment, directory, UInt32(MDB_NOTLS), options.mode),
        "opening \(directory)")
    } catch {
      if let environment { mdb_env_close(environment) }
      OpenEnvironments.leave(identity)
      throw error
    }
    guard let environment else { preconditionFailure("mdb_env_create succeeded without a handle") }
    handle = environment
    self.directory = directory
    self.identity = identity
  }

  deinit {
    mdb_env_close(handle)
    OpenEnvironments.leave(identity)
  }

  // MARK: Transactions

  /// Runs `body` on a snapshot: it sees the last commit, whatever is committed meanwhile.
  ///
  /// A snapshot pins the pages that it sees: while one is held, the file grows with every commit and never
  /// shrinks again. Keep it short. There are `Options.maximumReaders` at once (`MDB_READERS_FULL`).
  public func read<R: ~Copyable, E: Error>(
    _ body: (borrowing ReadTransaction) throws(E) -> R
  ) throws(ReadFailure<E>) -> R {
    let transaction: ReadTransaction
    do { transaction = try ReadTransaction(in: self) } catch { throw .lmdb(error) }
    do throws(E) { return try body(transaction) } catch { throw .body(error) }
  }

  /// Runs `body` in a write transaction: committed when it returns, undone when it throws.
  ///
  /// There is one write transaction at a time, in all processes: this waits for it.
  public func write<R>(
    _ body: (borrowing WriteTransaction) throws(LMDBError) -> R
  ) throws(LMDBError) -> R {
    let transaction = try WriteTransaction(in: self)
    let result = try body(transaction)
    try transaction.commit()
    return result
  }

  // MARK: The whole

  /// Size and use of the map.
  public struct Usage: Sendable, Equatable {
    public var pageSize: Int
    public var mapSize: Int
    /// Pages ever used; what was freed since is inside.
    public var pagesUsed: Int
    /// Of the last commit.
    public var transactionID: Int
    public var readers: Int
  }

  public func usage() throws(LMDBError) -> Usage {
    var info = MDB_envinfo()
    try check(mdb_env_info(handle, &info), "mdb_env_info")
    var statistics = MDB_stat()
    try check(mdb_env_stat(handle, &statistics), "mdb_env_stat")
    return Usage(
      pageSize: Int(statistics.ms_psize), mapSize: info.me_mapsize,
      pagesUsed: info.me_last_pgno + 1, transactionID: info.me_last_txnid,
      readers: Int(info.me_numreaders))
  }

  // MARK: The disk

  /// Whether a commit waits for the disk, as it does at first. Where it does not, a power cut may leave the newest
  /// commit in part: `sync` after each, before the next, and `fallBackToOlderCommit` before the next opening.
  ///
  /// For the environment as a whole: asked for by a transaction, LMDB 0.9 ignores it.
  public func setSyncsCommits(_ syncs: Bool) throws(LMDBError) {
    try check(mdb_env_set_flags(handle, UInt32(MDB_NOSYNC), syncs ? 0 : 1), "mdb_env_set_flags")
  }

  /// Waits until every commit is on disk. On any thread, beside readers and a transaction that writes.
  public func sync() throws(LMDBError) {
    try check(mdb_env_sync(handle, 1), "mdb_env_sync")
  }

  /// The map's file. LMDB's own: never to be closed, or the locks on it would go.
  public func descriptor() throws(LMDBError) -> Int32 {
    var descriptor: Int32 = -1
    try check(mdb_env_get_fd(handle, &descriptor), "mdb_env_get_fd")
    return descriptor
  }

  /// Frees the reader slots of processes that died, and says how many there were.
  @discardableResult
  public func clearStaleReaders() throws(LMDBError) -> Int {
    var dead: Int32 = 0
    try check(mdb_reader_check(handle, &dead), "mdb_reader_check")
    return Int(dead)
  }

  /// The commit that the oldest open snapshot sees, of any process; `nil` if none is open.
  public func oldestReader() throws(LMDBError) -> Int? {
    var oldest = Int.max
    // LMDB tells in lines: process, thread, and the commit's number, or "-" for a slot not in use.
    let code = mdb_reader_list(
      handle,
      { line, oldest in
        guard let line, let oldest else { return 0 }
        let fields = String(cString: line).split { $0 == " " || $0 == "\n" }
        if fields.count == 3, let number = Int(fields[2]) {
          let oldest = oldest.assumingMemoryBound(to: Int.self)
          oldest.pointee = min(oldest.pointee, number)
        }
        return 0
      }, &oldest)
    guard code >= 0 else { throw LMDBError(code: code, operation: "listing readers") }
    return oldest == .max ? nil : oldest
  }

  /// Writes a compact copy of the last commit to an open file, at its position.
  ///
  /// Takes no write lock (the plain copy would), so it runs beside an open write transaction. It is a long
  /// reader: it pins pages for as long as it runs. The copy has an empty tree in one of its two meta pages
  /// until it is committed to twice.
  public func copyCompacting(to file: Int32) throws(LMDBError) {
    try check(mdb_env_copyfd2(handle, file, UInt32(MDB_CP_COMPACT)), "mdb_env_copyfd2")
  }

  /// The longest key that LMDB takes.
  public static let maximumKeyByteCount = 511
}

/// A read that failed: LMDB could not begin it, or the closure threw.
public enum ReadFailure<Body: Error>: Error {
  case lmdb(LMDBError)
  case body(Body)
}

extension ReadFailure: Sendable where Body: Sendable {}

/// Which directory, whatever path named it.
private struct DirectoryIdentity: Hashable {
  let device: UInt64
  let inode: UInt64

  init(of directory: String) throws(LMDBError) {
    var status = stat()
    guard stat(directory, &status) == 0 else {
      throw LMDBError(code: errno, operation: "opening \(directory)")
    }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }
}

/// The environments that this process has open.
private enum OpenEnvironments {
  private static let identities = Mutex<Set<DirectoryIdentity>>([])

  static func enter(_ identity: DirectoryIdentity) throws(LMDBError) {
    guard identities.withLock({ $0.insert(identity).inserted }) else {
      throw LMDBError(code: EBUSY, operation: "opening an environment that is open already")
    }
  }

  static func leave(_ identity: DirectoryIdentity) {
    identities.withLock { _ = $0.remove(identity) }
  }
}

extension Environment {
  /// Where the map stands in memory. What a write transaction has changed stands elsewhere until it commits.
  ///
  /// LMDB does not tell (`me_mapaddr` is for fixed maps only), the kernel does. `nil` if it can't be asked.
  public func addresses() -> Range<UInt>? {
    guard let file = fopen("/proc/self/maps", "re") else { return nil }
    defer { fclose(file) }
    var real = directory
    if let resolved = realpath(directory, nil) {
      real = String(cString: resolved)
      free(resolved)
    }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, file) > 0, let line {
      let text = String(cString: line)
      guard text.hasSuffix(" \(real)/data.mdb\n") else { continue }
      let ends = text.prefix { $0 != " " }.split(separator: "-")
      guard ends.count == 2, let start = UInt(ends[0], radix: 16),
        let end = UInt(ends[1], radix: 16)
      else { return nil }
      return start..<end
    }
    return nil
  }
}
