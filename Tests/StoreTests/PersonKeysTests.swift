import Glibc
import TemporaryFolder
import Testing

@testable import Store

/// The file of keys: made with the store, longer before it is used, and missed when it is not there.
@Suite struct PersonKeysTests {
  let folder = TemporaryFolder()
  static let name = "Ada Lovelace"

  private func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  private func size() throws -> Int { try Bytes.read(folder.keys).count }

  private func expectLost(_ what: String) {
    #expect(throws: StoreFailure.lostKeys("\(folder.keys) \(what)")) {
      try Store.test(in: folder)
    }
  }

  @Test func `it is made with the store, for its owner only`() throws {
    do { _ = try Store.test(in: folder) }
    #expect(mode(of: folder.keys) == 0o600)
    #expect(try size() == 512 + 4096 * 32)
    let bytes = try Bytes.read(folder.keys)
    let keys = (1...4096).map { bytes[KeyFile.range(of: $0)] }
    #expect(Set(keys).count == 4096)

    // A start changes nothing about it.
    do { _ = try Store.test(in: folder) }
    #expect(try Bytes.read(folder.keys) == bytes)
    #expect(try File.names(in: folder.path) == ["journal", "lock", "map", "person_keys"])
  }

  @Test func `it grows by a chunk when a person is beyond it, and no key changes`() throws {
    do {
      let store = try Store.test(in: folder)
      store.keep("the first", of: 1)
      store.keep("the last", of: 4096)
      #expect(try size() == 512 + 4096 * 32)
      let before = try Bytes.read(folder.keys)
      store.keep("the next", of: 4097)
      #expect(try size() == 512 + 8192 * 32)
      #expect(try Bytes.read(folder.keys)[512..<before.count] == before[512...])
      store.keep("one far away", of: 20_000)
      #expect(try size() == 512 + 20_480 * 32)
    }
    let store = try Store.test(in: try TemporaryFolder(copyOf: folder))
    #expect(
      try [1, 4096, 4097, 20_000].map(store.name(of:))
        == ["the first", "the last", "the next", "one far away"])
    #expect(try store.differences() == [])
  }

  /// One row says how many keys the others count on; it is put once a chunk, and not by what is undone.
  @Test func `how many keys are counted on is a row, once a chunk`() throws {
    let store = try Store.test(in: folder)
    let counted = { try store.look { try $0.row(of: 0, in: StoreTables.personKeys)?.count } }
    #expect(try counted() == nil)
    for (person, refuse, expected) in [
      (1, true, nil), (1, false, 4096), (4096, false, 4096), (4097, true, 4096),
      (4098, false, 8192), (5000, false, 8192),
    ] as [(UInt64, Bool, UInt64?)] {
      store.keep(Self.name, of: person, refuse: refuse)
      #expect(try counted() == expected)
    }
    let rows = try store.records().map { record in
      var count = 0
      try record.forEachRow { table, _, _ in count += table == 205 ? 1 : 0 }
      return count
    }
    #expect(rows == [1, 0, 1, 0])
  }

  @Test func `keys that were written and not counted yet are written again`() throws {
    do { try Store.test(in: folder).keep(Self.name, of: 1) }
    let whole = try Bytes.read(folder.keys)
    try Bytes.write(whole + [UInt8](repeating: 0, count: 1000), to: folder.keys)
    let store = try Store.test(in: folder)
    store.keep("the next", of: 4097)
    #expect(try store.name(of: 1) == Self.name)
    #expect(try store.name(of: 4097) == "the next")
    #expect(try size() == 512 + 8192 * 32)
  }

  /// The disk takes no byte beyond the first page of the second chunk.
  @Test func `keys that can't be written end the process, and nothing was sealed with them`()
    async throws
  {
    await #expect(processExitsWith: .exitCode(74)) { [path = folder.path as String] in
      let store = try Store.open(path, tables: TestTables.all, options: testOptions()) { _ in }
      store.keep("Ada Lovelace", of: 1)
      signal(SIGXFSZ, SIG_IGN)
      let bytes = UInt(512 + 4096 * 32 + 4096)
      var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
      setrlimit(__rlimit_resource_t(1), &limit)  // RLIMIT_FSIZE
      store.keep("the next", of: 4097)
    }
    let store = try Store.test(in: folder)
    #expect(try store.name(of: 1) == Self.name)
    #expect(try store.name(of: 4097) == "nobody")
    #expect(store.keep("the next", of: 4097).isExecuted)
    #expect(try store.name(of: 4097) == "the next")
  }

  @Test func `a store that knows no person yet gets its keys, as one from before there were any`()
    throws
  {
    do { try Store.test(in: folder).add(1, to: 1) }
    remove(folder.keys)
    try Bytes.write([1, 2, 3], to: folder.keys + ".new")
    let store = try Store.test(in: folder)
    store.keep(Self.name, of: 1)
    #expect(try store.name(of: 1) == Self.name)
    #expect(!File.exists(folder.keys + ".new"))
  }

  @Test func `without its keys a store that knows persons does not start`() throws {
    do { try Store.test(in: folder).keep(Self.name, of: 1) }
    let whole = try Bytes.read(folder.keys)
    remove(folder.keys)
    expectLost("is missing")
    #expect(!File.exists(folder.keys))

    for bytes in [Array(whole.dropLast()), Array(whole.prefix(512)), Array(whole.prefix(100))] {
      try Bytes.write(bytes, to: folder.keys)
      expectLost("is damaged, too short, or another store's")
      #expect(try Bytes.read(folder.keys) == bytes)
    }
    for place in [0, 8, 24, 511] {
      try Bytes.write(whole, to: folder.keys)
      try Bytes.change(folder.keys) { $0[place] ^= 1 }
      expectLost("is damaged, too short, or another store's")
    }
    let other = TemporaryFolder()
    do { try Store.test(in: other).keep("somebody else", of: 1) }
    try Bytes.copy(other.keys, to: folder.keys)
    expectLost("is damaged, too short, or another store's")

    try Bytes.write(whole, to: folder.keys)
    #expect(try Store.test(in: folder).name(of: 1) == Self.name)
  }

  /// The file of an older copy of the folder: whole, but it ends before the newest persons.
  @Test func `a file from before the newest persons does not do`() throws {
    do { try Store.test(in: folder).keep(Self.name, of: 1) }
    let older = try Bytes.read(folder.keys)
    do { try Store.test(in: folder).keep("the next", of: 4097) }
    try Bytes.write(older, to: folder.keys)
    expectLost("is damaged, too short, or another store's")
  }

  @Test func `an empty file gives the keys up, and all else goes on`() throws {
    do {
      let store = try Store.test(in: folder)
      store.keep(Self.name, of: 1)
      store.keep("the next", of: 4097)
      store.add(7, to: 7)
    }
    try Bytes.write([], to: folder.keys)
    let store = try Store.test(in: folder)
    for person in [1, 4097] as [UInt64] {
      #expect(throws: DamagedRow.key(of: person)) { try store.name(of: person) }
    }
    #expect(try store.value(of: 7) == 7)
    #expect(try size() == 512 + 8192 * 32)

    // Who tells the name again has one again.
    store.keep(Self.name, of: 1)
    #expect(try store.name(of: 1) == Self.name)
    #expect(try store.differences() == [])
  }

  @Test func `a changed byte in a key is found, and harms nobody else`() throws {
    do {
      let store = try Store.test(in: folder)
      for person in 1...3 as ClosedRange<UInt64> { store.keep("person \(person)", of: person) }
    }
    try Bytes.change(folder.keys) { $0[KeyFile.range(of: 2).upperBound - 1] ^= 1 }
    let store = try Store.test(in: folder)
    #expect(try store.name(of: 1) == "person 1")
    #expect(throws: DamagedRow.key(of: 2)) { try store.name(of: 2) }
    #expect(try store.name(of: 3) == "person 3")
  }

  @Test func `keys without a map are no new store`() throws {
    do { try Store.test(in: folder).keep(Self.name, of: 1) }
    let keys = try Bytes.read(folder.keys)
    for first in try folder.segments { remove(folder.segment(first)) }
    remove(folder.map)
    let failure = #expect(throws: StoreFailure.self) { try Store.test(in: folder) }
    guard case .damaged(let what) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(what.contains("the map was lost"))
    #expect(try Bytes.read(folder.keys) == keys)
  }
}
