import Crypto
import Glibc
import LMDB

/// Makes backups on any thread: a compact copy of the last checkpoint, sealed and verified before it counts.
///
/// The copy is an LMDB file that holds its own sequence and the journal's chain head there, with a trailer that
/// proves all of it. What came later is in the journal, whose segments can be kept beside it.
public struct BackupSource: Sendable {
  let environment: Environment
  let directory: String
  let mapSize: Int
  let declarations: [TableDeclaration]

  /// A finished copy; its file goes when it is released.
  public final class Copy: Sendable {
    public let sequence: UInt64
    public let chainHead: String
    public let byteCount: Int
    private let file: File
    private let folder: String

    init(sequence: UInt64, chainHead: String, file: File, folder: String) throws(StoreFailure) {
      self.sequence = sequence
      self.chainHead = chainHead
      self.file = file
      self.folder = folder
      byteCount = try storeSystem { () throws(SystemFailure) in try file.size() }
    }

    deinit { File.removeFolder(folder) }

    public func read(_ count: Int, at offset: Int) throws(StoreFailure) -> [UInt8] {
      try storeSystem { () throws(SystemFailure) in try file.read(count, at: offset) }
    }
  }

  /// Copies, seals, and verifies row by row. Takes as long as reading the whole map.
  public func make() throws(StoreFailure) -> Copy {
    var template = Array((directory + "/backup-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .system(SystemFailure("making \(directory)/backup-…"))
    }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var isDone = false
    defer { if !isDone { File.removeFolder(folder) } }
    let path = folder + "/data.mdb"
    let file = try storeSystem { () throws(SystemFailure) in try File(path, .create) }
    try storeMap { () throws(LMDBError) in try environment.copyCompacting(to: file.descriptor) }
    let checkpoint = try sealAndVerify(map: folder, size: mapSize, declarations)
    try storeSystem { () throws(SystemFailure) in try BackupTrailer.append(to: file) }
    let copy = try Copy(
      sequence: checkpoint.link.sequence, chainHead: hexadecimal(checkpoint.link.hash), file: file,
      folder: folder)
    isDone = true
    return copy
  }
}

/// Brings a backup to an empty state directory.
public enum Restore {
  public struct Result: Sendable {
    public var sequence: UInt64
    public var chainHead: String
    public var rows: UInt64
  }

  /// Verifies the backup, then puts it in place with a journal that goes on behind it. Nothing counts before the
  /// last rename: an interrupted restore leaves a directory that a start refuses and a new restore takes.
  public static func restore(
    _ backup: String, to directory: String, tables: [TableDeclaration], mapSize: Int
  ) throws(StoreFailure) -> Result {
    let layout = StoreLayout(directory)
    try storeSystem { () throws(SystemFailure) in try File.makeDirectory(directory) }
    let lock = try DirectoryLock(directory)
    defer { withExtendedLifetime(lock) {} }
    let staging = directory + "/restoring"
    let isEmpty = try storeSystem { () throws(SystemFailure) in
      guard !File.exists(layout.mapDirectory + "/data.mdb") else { return false }
      guard File.exists(layout.journal) else { return true }
      if File.exists(staging) { try removeEmptySegments(layout.journal) }
      return try File.names(in: layout.journal).isEmpty
    }
    guard isEmpty else { throw .occupied("a store in \(directory)") }

    File.removeFolder(staging)
    var isDone = false
    defer { if !isDone { File.removeFolder(staging) } }
    try storeSystem { () throws(SystemFailure) in
      try File.makeDirectory(staging)
    }
    try copy(backup, to: staging + "/data.mdb")
    let rows = Counter()
    let checkpoint = try sealAndVerify(map: staging, size: mapSize, tables, counting: rows)
    try storeSystem { () throws(SystemFailure) in
      try File.makeDirectory(layout.journal)
      let name = JournalFormat.segmentName(checkpoint.link.sequence + 1)
      let segment = try File(layout.journal + "/" + name, .create)
      try segment.write(
        SegmentHeader(store: checkpoint.store, after: checkpoint.link).bytes(), at: 0)
      try segment.sync()
      try File.syncDirectory(layout.journal)
      _ = unlink(staging + "/lock.mdb")
      _ = rmdir(layout.mapDirectory)  // an empty one may be there
      try File.rename(staging, to: layout.mapDirectory)
      try File.syncDirectory(layout.mapDirectory)
      try File.syncDirectory(directory)
    }
    isDone = true
    return Result(
      sequence: checkpoint.link.sequence, chainHead: hexadecimal(checkpoint.link.hash),
      rows: rows.value)
  }

  /// Deletes what an interrupted restore made: a segment that is a header and nothing else.
  private static func removeEmptySegments(_ journal: String) throws(SystemFailure) {
    for name in try File.names(in: journal) {
      let path = journal + "/" + name
      guard try File.size(of: path) <= JournalFormat.sector else { continue }
      guard unlink(path) == 0 else { throw SystemFailure("deleting \(path)") }
    }
  }

  /// Copies what a backup holds, once it is proved.
  private static func copy(_ backup: String, to path: String) throws(StoreFailure) {
    let source = try storeSystem { () throws(SystemFailure) in try File(backup, .read) }
    let size = try BackupTrailer.prove(source)
    try storeSystem { () throws(SystemFailure) in
      let target = try File(path, .create)
      var offset = 0
      while offset < size {
        let piece = try source.read(min(1 << 20, size - offset), at: offset)
        guard !piece.isEmpty else { throw SystemFailure("reading \(backup): it became shorter") }
        try target.write(piece, at: offset)
        offset += piece.count
      }
      try target.sync()
    }
  }
}

private final class Counter {
  var value: UInt64 = 0
}

/// Opens a copy of a map, seals it, and checks every row, count and digest.
private func sealAndVerify(
  map folder: String, size: Int, _ declarations: [TableDeclaration], counting rows: Counter? = nil
) throws(StoreFailure) -> Checkpoint {
  let environment = try storeMap { () throws(LMDBError) in
    try Environment(directory: folder, options: Environment.Options(mapSize: size))
  }
  let tables = try storeMap { () throws(LMDBError) in
    try TableSet(declarations.filter { $0.number < 200 }, in: environment)
  }
  let checkpoints = try storeMap { () throws(LMDBError) in try CheckpointTable(environment) }
  guard let checkpoint = try StoreLayout(folder).readCheckpoint(checkpoints, in: environment) else {
    throw .badBackup("the backup holds no checkpoint")
  }
  try storeMap { () throws(LMDBError) in try checkpoints.seal(checkpoint, in: environment) }
  var first: Snapshot.Difference?
  do throws(SnapshotFailure<StoreFailure>) {
    try SnapshotSource(environment: environment, tables: tables, checkpoints: checkpoints).read {
      (snapshot) throws(StoreFailure) in
      let count = try snapshot.verifyRows { if first == nil { first = $0 } }
      rows?.value = count
    }
  } catch {
    switch error {
    case .unavailable(let why): throw .badBackup("the copy can't be read: \(why)")
    case .body(let failure): throw failure
    }
  }
  if let first {
    throw .badBackup(
      "the copy is not whole: \(first.rule) of \(first.table) \(first.key) is \(first.found), not \(first.expected)"
    )
  }
  return checkpoint
}
