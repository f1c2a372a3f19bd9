import TemporaryFolder
import Testing

@testable import LMDB
@testable import Store

/// LMDB has no checksums: what a bad disk does to a row must be named, and never served.
@Suite struct DamageTests {
  let folder = TemporaryFolder()
  static let key = "0000000000000007"

  init() throws {
    let store = try Store.test(in: folder)
    for i in 0..<20 { store.write("text number \(i) stands here", at: UInt64(i)) }
    store.add(1, to: 1)
    store.close()
  }

  /// Changes the rows of the texts behind the store's back.
  private func tamper(
    _ body: (borrowing WriteTransaction, Database) throws(LMDBError) -> Void
  ) throws {
    let environment = try Environment(
      directory: folder.path + "/map", options: Environment.Options(mapSize: 64 << 20))
    let database = try Database.open(["texts"], in: environment)[0]
    try environment.write { (tx) throws(LMDBError) in try body(tx, database) }
    try commitOnce(more: environment)
  }

  /// A start goes back to the last commit but one.
  private func commitOnce(more environment: Environment) throws {
    let database = try Database.open(["checkpoint"], in: environment)[0]
    try environment.write { (tx) throws(LMDBError) in
      try "checkpoint".withBytes { (key) throws(LMDBError) in
        let row = Array(try tx.unsafeValue(of: key, in: database) ?? .init(start: nil, count: 0))
        try row.withUnsafeBufferPointer { (row) throws(LMDBError) in
          try tx.put(UnsafeRawBufferPointer(row), for: key, in: database)
        }
      }
    }
  }

  private func value(
    of key: UInt64, _ transaction: borrowing WriteTransaction, _ database: Database
  ) throws(LMDBError) -> [UInt8] {
    try key.withBytes { (key) throws(LMDBError) in
      Array(try transaction.unsafeValue(of: key, in: database) ?? .init(start: nil, count: 0))
    }
  }

  private func put(
    _ value: [UInt8], at key: UInt64, _ transaction: borrowing WriteTransaction,
    _ database: Database
  ) throws(LMDBError) {
    try key.withBytes { (key) throws(LMDBError) in
      try value.withUnsafeBufferPointer { (value) throws(LMDBError) in
        try transaction.put(UnsafeRawBufferPointer(value), for: key, in: database)
      }
    }
  }

  private func differences() throws -> [String] {
    try Store.test(in: folder).differences().map { (found: Snapshot.Difference) in
      "\(found.rule): \(found.table) \(found.key)"
    }
  }

  @Test func `a flipped bit in a row is named, and never served`() throws {
    #expect(try Bytes.flip(Array("text number 7 stands".utf8), in: folder.map) > 0)
    let store = try Store.test(in: folder)
    let damaged = UInt64(7).withBytes { DamagedRow(table: "texts", key: $0) }
    #expect(damaged.key == Self.key)
    #expect(throws: damaged) { try store.look { try $0.row(of: 7, in: TestTables.texts) } }
    var seen: [UInt64] = []
    do throws(ScanFailure<Never>) {
      try store.look { (tx) throws(ScanFailure<Never>) in
        try tx.forEach(in: TestTables.texts, from: 0) { key, _ in
          seen.append(key)
          return true
        }
      }
      Issue.record("the scan went over the damaged row")
    } catch { guard case .damaged(damaged) = error else { fatalError("\(error)") } }
    #expect(seen == [0, 1, 2, 3, 4, 5, 6])
    #expect(try store.look { try $0.row(of: 8, in: TestTables.texts) } != nil)
    try store.snapshots.read { (snapshot) -> Void in
      #expect(throws: damaged) { try snapshot.row(of: 7, in: TestTables.texts) }
    }
  }

  @Test func `a damaged answer is not given, and its command not executed again`() throws {
    let id = RequestID.ordered(TestTime.start)
    do {
      let store = try Store.test(in: folder)
      store.turn {
        let outcome = store.command(id: id) { _, reply in reply.append("a remarkable answer") }
        #expect(outcome.isExecuted)
      }
      store.close()
    }
    #expect(try Bytes.flip(Array("a remarkable answer".utf8), in: folder.map) > 0)
    let store = try Store.test(in: folder)
    store.turn {
      guard case .damaged(let row) = store.command(id: id, { _, _ in }).rejection else {
        Issue.record("it was answered")
        return
      }
      #expect(row.table == "replies")
    }
  }

  @Test func `verify finds a flipped bit`() throws {
    #expect(try Bytes.flip(Array("text number 7 stands".utf8), in: folder.map) > 0)
    #expect(try differences() == ["row checksum: texts \(Self.key)", "table digest: texts "])
  }

  @Test func `verify finds a missing row by the count`() throws {
    try tamper { (tx, database) throws(LMDBError) in
      try UInt64(7).withBytes { (key) throws(LMDBError) in
        _ = try tx.delete(key, in: database)
      }
    }
    #expect(try differences() == ["row count: texts "])
  }

  @Test func `verify finds two rows that are swapped`() throws {
    try tamper { (tx, database) throws(LMDBError) in
      let (seven, eight) = (try value(of: 7, tx, database), try value(of: 8, tx, database))
      try put(seven, at: 8, tx, database)
      try put(eight, at: 7, tx, database)
    }
    #expect(
      try differences() == [
        "row checksum: texts 0000000000000007", "row checksum: texts 0000000000000008",
        "table digest: texts ",
      ])
  }

  @Test func `verify finds a row that stands twice`() throws {
    try tamper { (tx, database) throws(LMDBError) in
      try put(try value(of: 7, tx, database), at: 99, tx, database)
    }
    #expect(
      try differences() == ["row checksum: texts 0000000000000063", "row count: texts "])
  }

  /// Every checksum is right: a page that was lost brings back what stood there before.
  @Test func `verify finds an old row in place of the new one by the digest`() throws {
    var old: [UInt8] = []
    try tamper { (tx, database) throws(LMDBError) in old = try value(of: 7, tx, database) }
    do {
      let store = try Store.test(in: folder)
      store.write("something newer", at: 7)
      store.close()
    }
    try tamper { (tx, database) throws(LMDBError) in try put(old, at: 7, tx, database) }
    #expect(try differences() == ["table digest: texts "])
  }

  /// Every row is there, so count and digest are right; but no key leads to its row.
  @Test func `verify finds pages that changed places`() throws {
    do {
      let store = try Store.test(in: folder)
      for i in 100..<600 { store.write("text number \(i) stands here", at: UInt64(i)) }
      store.close()
    }
    let page = 4096
    try Bytes.change(folder.map) { bytes in
      func leaf(of text: String) -> Int? {
        stride(from: 0, to: bytes.count, by: page).first { at in
          bytes[at..<(at + page)].firstRange(of: Array(text.utf8)) != nil
        }
      }
      let first = try #require(leaf(of: "text number 250 stands"))
      let last = try #require(leaf(of: "text number 550 stands"))
      // All but the page's own number changes places.
      for offset in 8..<page { bytes.swapAt(first + offset, last + offset) }
    }
    let found = try differences()
    #expect(found.contains { $0.hasPrefix("row look-up: texts") })
    #expect(found.contains { $0.hasPrefix("key order: texts") })
  }

  @Test func `verify counts the rows`() throws {
    let store = try Store.test(in: folder)
    let rows = try store.snapshots.read { snapshot in try snapshot.verifyRows { _ in } }
    #expect(rows == 21)
  }

  /// A damaged page above the tables hides them: made anew, they would be empty.
  @Test(arguments: ["texts", "checkpoint"])
  func `a table that is gone stops the start, and is not made anew`(table: String) throws {
    let bytes = Array(table.utf8)
    try Bytes.change(folder.map) { map in
      var from = map.startIndex
      while let name = map[from...].firstRange(of: bytes) {
        map[name.upperBound - 1] ^= 1
        from = name.upperBound
      }
    }
    let before = try Bytes.read(folder.map)
    let failure = #expect(throws: StoreFailure.self) { try Store.test(in: folder) }
    let words = table == "texts" ? "the table texts is gone" : "holds no checkpoint"
    #expect(failure?.description.contains(words) == true)
    // Behind the two pages that say which commit counts.
    #expect(try Bytes.read(folder.map).dropFirst(8192) == before.dropFirst(8192))
  }

  @Test func `a damaged checkpoint stops the start`() throws {
    let environment = try Environment(
      directory: folder.path + "/map", options: Environment.Options(mapSize: 64 << 20))
    let database = try Database.open(["checkpoint"], in: environment)[0]
    try environment.write { (tx) throws(LMDBError) in
      try "checkpoint".withBytes { (key) throws(LMDBError) in
        var bytes = Array(try tx.unsafeValue(of: key, in: database) ?? .init(start: nil, count: 0))
        bytes[30] ^= 1
        try bytes.withUnsafeBufferPointer { (value) throws(LMDBError) in
          try tx.put(UnsafeRawBufferPointer(value), for: key, in: database)
        }
      }
    }
    try commitOnce(more: environment)
    _ = consume environment
    let failure = #expect(throws: StoreFailure.self) { try Store.test(in: folder) }
    guard case .damaged = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }
}
