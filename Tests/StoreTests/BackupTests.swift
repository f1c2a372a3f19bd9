import Glibc
import TemporaryFolder
import Testing

@testable import LMDB
@testable import Store

@Suite struct BackupTests {
  let folder = TemporaryFolder()
  let target = TemporaryFolder()
  let files = TemporaryFolder()
  var backup: String { files.path + "/backup" }

  /// A store at sequence 30, its backup at 20.
  private func makeBackup() throws -> (contents: Contents, link: ChainLink) {
    let store = try Store.test(in: folder)
    for i in 0..<20 { store.write("text number \(i) stands here", at: UInt64(i % 15)) }
    store.makeCheckpoint()
    let (contents, link) = (try store.contents(), store.durable)
    for i in 0..<10 { store.add(1, to: UInt64(i)) }
    let copy = try store.backups.make()
    #expect(copy.sequence == 20)
    #expect(copy.chainHead == hexadecimal(link.hash))
    var bytes: [UInt8] = []
    while bytes.count < copy.byteCount { bytes += try copy.read(1000, at: bytes.count) }
    #expect(try copy.read(10, at: copy.byteCount).isEmpty)
    try Bytes.write(bytes, to: backup)
    return (contents, link)
  }

  private func restore(to folder: TemporaryFolder) throws(StoreFailure) -> Restore.Result {
    try Restore.restore(backup, to: folder.path, tables: TestTables.all, mapSize: 64 << 20)
  }

  private func expectRestored(_ contents: Contents, _ link: ChainLink) throws {
    for round in 0..<2 {
      let store = try Store.test(in: target)
      #expect(store.transaction.sequence == 20 + UInt64(round))
      if round == 0 {
        #expect(store.durable == link)
        #expect(try store.contents() == contents)
      }
      store.write("more", at: 99)
      #expect(try store.records(after: 20).map(\.sequence) == Array(21...(21 + UInt64(round))))
      #expect(try store.differences() == [])
    }
    let first = try #require(try target.groups(in: 21).first).header
    #expect(first.previousHash == link.hash)
    #expect(first.number == link.group + 1)
  }

  @Test func `a restored store holds what the backup did, and goes on with the chain`() throws {
    let (contents, link) = try makeBackup()
    let result = try restore(to: target)
    #expect(result.sequence == 20)
    #expect(result.chainHead == hexadecimal(link.hash))
    #expect(result.rows == 15)
    try expectRestored(contents, link)
  }

  @Test func `a backup leaves no files behind once it is released`() throws {
    _ = try makeBackup()
    #expect(try File.names(in: folder.path) == ["journal", "lock", "map", "person_keys"])
  }

  /// A compacting copy has an empty tree in one of its two meta pages: a start that fell back to it would open an
  /// empty shop, without an error.
  @Test func `both meta pages of a backup hold everything`() throws {
    let (contents, _) = try makeBackup()
    let bytes = try Bytes.read(backup)
    func number(_ page: Int) -> UInt64 {
      bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: page * 4096 + 144, as: UInt64.self) }
    }
    let (older, newer) = number(0) < number(1) ? (0, 1) : (1, 0)
    #expect(number(newer) == number(older) + 1)
    // Bytes 16 to 151 are the meta, the page's own header aside.
    try Bytes.change(backup) {
      $0.replaceSubrange(
        (newer * 4096 + 16)..<(newer * 4096 + 152),
        with: bytes[(older * 4096 + 16)..<(older * 4096 + 152)])
    }
    try renewTrailer()
    _ = try restore(to: target)
    #expect(try Store.test(in: target).contents() == contents)
  }

  /// A trailer that was made for the damage, as a bug of ours would: the rows still tell.
  @Test func `rows are proved beside the trailer`() throws {
    _ = try makeBackup()
    #expect(try Bytes.flip(Array("text number 12 stands".utf8), in: backup) > 0)
    try renewTrailer()
    let failure = #expect(throws: StoreFailure.self) { try restore(to: target) }
    guard case .badBackup(let what) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(what.contains("row checksum of texts 000000000000000c"))
    #expect(!File.exists(target.map))
  }

  private func renewTrailer() throws {
    try Bytes.change(backup) { $0.removeLast(BackupTrailer.byteCount) }
    try BackupTrailer.append(to: try File(backup, .write), behindMap: 0)
  }

  @Test func `a new store's meta pages both hold its checkpoint`() throws {
    do { _ = try Store.test(in: folder) { $0.checkpointPages = 512 } }
    let copy = try TemporaryFolder(copyOf: folder)
    let bytes = try Bytes.read(copy.map)
    for page in 0..<2 {
      try Bytes.change(copy.map) {
        $0.replaceSubrange(
          ((1 - page) * 4096 + 16)..<((1 - page) * 4096 + 152),
          with: bytes[(page * 4096 + 16)..<(page * 4096 + 152)])
      }
      let environment = try Environment(
        directory: copy.path + "/map", options: Environment.Options(mapSize: 64 << 20))
      let checkpoints = try CheckpointTable(environment)
      #expect(
        try StoreLayout(copy.path).readCheckpoint(checkpoints, in: environment)?.link == .beginning)
      try Bytes.write(bytes, to: copy.map + ".again")
      _ = consume environment
      try Bytes.copy(copy.map + ".again", to: copy.map)
    }
  }

  @Test func `a damaged backup is refused, and nothing is put in place`() throws {
    _ = try makeBackup()
    #expect(try Bytes.flip(Array("text number 12 stands".utf8), in: backup) > 0)
    let failure = #expect(throws: StoreFailure.self) { try restore(to: target) }
    guard case .badBackup(let what) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(what.contains("its SHA-256 differs"))
    #expect(!File.exists(target.map))
    #expect(!File.exists(target.path + "/restoring"))
    #expect(throws: StoreFailure.self) { try restore(to: target) }
  }

  @Test func `what is no backup is refused`() throws {
    for bytes in [[], [UInt8](repeating: 0, count: 9000), Array("hello".utf8)] as [[UInt8]] {
      try Bytes.write(bytes, to: backup)
      #expect(throws: StoreFailure.self) { try restore(to: target) }
      #expect(!File.exists(target.map))
    }
    #expect(throws: StoreFailure.self) {
      try Restore.restore(
        files.path + "/missing", to: target.path, tables: TestTables.all, mapSize: 64 << 20)
    }
  }

  @Test func `a place that holds a store is left alone`() throws {
    _ = try makeBackup()
    do { try Store.test(in: target).add(7, to: 7) }
    #expect(throws: StoreFailure.occupied("a store in \(target.path)")) { try restore(to: target) }
    #expect(try Store.test(in: target).value(of: 7) == 7)

    // A journal alone is something, too: the map may be lost, the history is not.
    remove(target.map)
    #expect(throws: StoreFailure.occupied("a store in \(target.path)")) { try restore(to: target) }
  }

  @Test func `a place that is in use is left alone`() throws {
    _ = try makeBackup()
    let store = try Store.test(in: target)
    #expect(throws: StoreFailure.inUse(directory: target.path, process: getpid())) {
      try restore(to: target)
    }
    withExtendedLifetime(store) {}
  }

  /// Stopped before the last rename; a start that came between changes nothing about it.
  @Test func `an interrupted restore is no store, and can be done again`() throws {
    let (contents, link) = try makeBackup()
    _ = try restore(to: target)
    try File.rename(target.path + "/map", to: target.path + "/restoring")
    #expect(throws: StoreFailure.self) { try Store.test(in: target) }
    _ = try restore(to: target)
    try expectRestored(contents, link)
  }

  /// The power went before the restore had made a journal: a start opened an empty shop beside it.
  @Test func `a restore that had only begun is no store, and can be done again`() throws {
    let (contents, link) = try makeBackup()
    _ = try restore(to: target)
    try File.rename(target.path + "/map", to: target.path + "/restoring")
    File.removeFolder(target.path + "/journal")
    if File.exists(target.keys) {
      try File.rename(target.keys, to: target.path + "/restoring/person_keys")
    }
    #expect(throws: StoreFailure.self) { try Store.test(in: target) }
    _ = try restore(to: target)
    try expectRestored(contents, link)
  }
}
