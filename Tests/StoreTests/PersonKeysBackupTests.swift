import Glibc
import TemporaryFolder
import Testing

@testable import Store

/// A backup without keys would bring back a shop that can't read its addresses.
@Suite struct PersonKeysBackupTests {
  let folder = TemporaryFolder()
  let target = TemporaryFolder()
  let files = TemporaryFolder()
  var backup: String { files.path + "/backup" }

  /// Two persons, the second beyond the first chunk.
  private func makeBackup(of store: Store) throws {
    store.makeCheckpoint()
    let copy = try store.backups.make()
    try Bytes.write(try copy.read(copy.byteCount, at: 0), to: backup)
  }

  private func makeStore() throws -> Store {
    let store = try Store.test(in: folder)
    store.keep("Ada Lovelace", of: 1)
    store.keep("Grace Hopper", of: 5000)
    return store
  }

  private func restore() throws {
    _ = try Restore.restore(
      backup, to: target.path, tables: TestTables.all, mapSize: 64 << 20)
  }

  private func expectRestored() throws {
    for round in 0..<2 as Range<UInt64> {
      let store = try Store.test(in: target)
      #expect(try store.name(of: 1) == "Ada Lovelace")
      #expect(try store.name(of: 5000) == "Grace Hopper")
      store.keep("somebody new", of: 8193 + round)
      #expect(try store.name(of: 8193) == "somebody new")
      #expect(try store.differences() == [])
    }
  }

  @Test func `a restored store can read its persons, and has keys for new ones`() throws {
    let store = try makeStore()
    try makeBackup(of: store)
    store.keep("after the backup", of: 9000)
    try restore()
    var status = stat()
    #expect(stat(target.keys, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(try Bytes.read(target.keys).count == 512 + 8192 * 32)
    for person in [1, 5000] as [UInt64] {
      #expect(try KeyFile.key(of: person, in: target) == KeyFile.key(of: person, in: folder))
    }
    try expectRestored()
    #expect(try Bytes.flip(Array("Lovelace".utf8), in: backup) == 0)
  }

  @Test func `who is erased when the backup is made is erased in it`() throws {
    do { _ = try makeStore() }
    try KeyFile.replace(1, in: folder, by: PersonKeys.erased)
    try makeBackup(of: try Store.test(in: folder))
    try restore()
    let store = try Store.test(in: target)
    #expect(try store.name(of: 1) == nil)
    #expect(try store.name(of: 5000) == "Grace Hopper")
  }

  @Test func `a store without persons is backed up without keys, and gets its own`() throws {
    let store = try Store.test(in: folder)
    store.add(1, to: 1)
    try makeBackup(of: store)
    #expect(try Bytes.read(backup).count % 4096 == BackupTrailer.byteCount)
    try restore()
    #expect(!File.exists(target.keys))
    let restored = try Store.test(in: target)
    restored.keep("Ada Lovelace", of: 1)
    #expect(try restored.name(of: 1) == "Ada Lovelace")
    #expect(try KeyFile.key(of: 1, in: target) != KeyFile.key(of: 1, in: folder))
  }

  @Test func `a changed bit in the keys of a backup is found`() throws {
    try makeBackup(of: try makeStore())
    let whole = try Bytes.read(backup)
    let end = whole.count - BackupTrailer.byteCount
    for place in [end - 8192 * 32 - 512, end - 8192 * 32, end - 1] {
      try Bytes.write(whole, to: backup)
      try Bytes.change(backup) { $0[place] ^= 1 }
      #expect(
        throws: StoreFailure.badBackup("\(backup) is not as it was made: its SHA-256 differs")
      ) { try restore() }
      #expect(!File.exists(target.map) && !File.exists(target.keys))
    }
  }

  /// Where the map ends and the keys begin stands in the trailer.
  @Test func `a trailer that says another end of the map is found`() throws {
    try makeBackup(of: try makeStore())
    let whole = try Bytes.read(backup)
    let field = whole.count - BackupTrailer.byteCount + 48
    for bit in 0..<64 {
      try Bytes.write(whole, to: backup)
      try Bytes.change(backup) { $0[field + bit / 8] ^= 1 << (bit % 8) }
      let failure = #expect(throws: StoreFailure.self) { try restore() }
      guard case .badBackup = failure else {
        Issue.record("bit \(bit): \(String(describing: failure))")
        return
      }
      #expect(!File.exists(target.map) && !File.exists(target.keys))
    }
  }

  @Test func `a backup that lacks the keys of its persons is refused`() throws {
    try makeBackup(of: try makeStore())
    try Bytes.change(backup) { $0.removeLast(BackupTrailer.byteCount + 8192 * 32 + 512) }
    try BackupTrailer.append(to: try File(backup, .write), behindMap: 0)
    #expect(
      throws: StoreFailure.badBackup("the backup does not hold the keys of its persons")
    ) { try restore() }
    #expect(!File.exists(target.map) && !File.exists(target.keys))
  }

  /// Stopped between the two last renames, or before both.
  @Test(arguments: [true, false])
  func `an interrupted restore can be done again`(hasKeys: Bool) throws {
    try makeBackup(of: try makeStore())
    try restore()
    let staging = target.path + "/restoring"
    try File.rename(target.path + "/map", to: staging)
    if !hasKeys { try File.rename(target.keys, to: staging + "/person_keys") }
    #expect(throws: StoreFailure.self) { try Store.test(in: target) }
    try restore()
    try expectRestored()
  }

  @Test func `a place where keys are is not empty`() throws {
    try makeBackup(of: try makeStore())
    try Bytes.write([1, 2, 3], to: target.keys)
    #expect(throws: StoreFailure.occupied("a store in \(target.path)")) { try restore() }
    #expect(try Bytes.read(target.keys) == [1, 2, 3])
  }
}
