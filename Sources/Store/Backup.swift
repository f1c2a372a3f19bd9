import Crypto
import Glibc
import LMDB

/// Makes backups on any thread: a compact copy of the last checkpoint, sealed and verified before it counts.
///
/// The copy is an LMDB file that holds its own sequence and the journal's chain head there, the keys of the persons
/// that its rows know, and a trailer that proves all of it. What came later is in the journal, whose segments can be
/// kept beside it.
public struct BackupSource: Sendable {
  let environment: Environment
  let directory: String
  let mapSize: Int
  let declarations: [TableDeclaration]
  let keys: PersonKeys

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
    let sealed = try sealAndVerify(map: folder, size: mapSize, declarations)
    try storeSystem { () throws(SystemFailure) in
      let mapSize = try file.size()
      if sealed.keys > 0 { try keys.append(sealed.keys, to: file) }
      try BackupTrailer.append(to: file, behindMap: file.size() - mapSize)
    }
    let checkpoint = sealed.checkpoint
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
    let staging = layout.restoring
    let isEmpty = try storeSystem { () throws(SystemFailure) in
      guard !File.exists(layout.mapDirectory + "/data.mdb") else { return false }
      // What an interrupted restore put in place is nobody's yet.
      guard File.exists(staging) || !File.exists(layout.personKeys) else { return false }
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
    let keys = staging + "/" + PersonKeys.fileName
    try copy(backup, map: staging + "/data.mdb", keys: keys)
    let sealed = try sealAndVerify(map: staging, size: mapSize, tables)
    let checkpoint = sealed.checkpoint
    try requireKeys(keys, of: sealed)
    try storeSystem { () throws(SystemFailure) in
      try File.makeDirectory(layout.journal)
      let name = JournalFormat.segmentName(checkpoint.link.sequence + 1)
      let segment = try File(layout.journal + "/" + name, .create)
      try segment.write(
        SegmentHeader(store: checkpoint.store, after: checkpoint.link).bytes(), at: 0)
      try segment.sync()
      try File.syncDirectory(layout.journal)
      _ = unlink(staging + "/lock.mdb")
      if sealed.keys > 0 {
        try File.rename(keys, to: layout.personKeys)
        try File.syncDirectory(directory)
      }
      _ = rmdir(layout.mapDirectory)  // an empty one may be there
      try File.rename(staging, to: layout.mapDirectory)
      try File.syncDirectory(layout.mapDirectory)
      try File.syncDirectory(directory)
      try File.syncEntry(ofDirectory: directory)
    }
    isDone = true
    return Result(
      sequence: checkpoint.link.sequence, chainHead: hexadecimal(checkpoint.link.hash),
      rows: sealed.rows)
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
  private static func copy(
    _ backup: String, map: String, keys: String
  ) throws(StoreFailure) {
    let source = try storeSystem { () throws(SystemFailure) in try File(backup, .read) }
    let size = try BackupTrailer.prove(source)
    try storeSystem { () throws(SystemFailure) in
      let target = try File(map, .create)
      try target.copy(size.map, from: source, at: 0, to: 0)
      try target.sync()
      guard size.behindMap > 0 else { return }
      let keyFile = try File(keys, .create)
      try keyFile.copy(size.behindMap, from: source, at: size.map, to: 0)
      try keyFile.sync()
    }
  }

  /// Refuses a backup that lacks the keys that its rows count on.
  private static func requireKeys(_ path: String, of sealed: SealedCopy) throws(StoreFailure) {
    let count: UInt64? = try storeSystem { () throws(SystemFailure) in
      guard File.exists(path) else { return 0 }
      return try PersonKeys.count(in: File(path, .read), of: sealed.checkpoint.store)
    }
    guard count == sealed.keys else {
      throw .badBackup("the backup does not hold the keys of its persons")
    }
  }
}

/// A copy of a map that is proved.
private struct SealedCopy {
  var checkpoint: Checkpoint
  var rows: UInt64
  /// How many keys of persons the rows count on.
  var keys: UInt64
}

/// Opens a copy of a map, seals it, and checks every row, count and digest.
private func sealAndVerify(
  map folder: String, size: Int, _ declarations: [TableDeclaration]
) throws(StoreFailure) -> SealedCopy {
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
  let source = SnapshotSource(
    environment: environment, tables: tables, checkpoints: checkpoints, keys: PersonKeys(in: folder)
  )
  var first: Snapshot.Difference?
  var sealed = SealedCopy(checkpoint: checkpoint, rows: 0, keys: 0)
  do throws(SnapshotFailure<StoreFailure>) {
    try source.read { (snapshot) throws(StoreFailure) in
      sealed.rows = try snapshot.verifyRows { if first == nil { first = $0 } }
      if first == nil { sealed.keys = try snapshot.keysCountedOn() }
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
  return sealed
}
