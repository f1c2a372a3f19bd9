import LMDB
import TemporaryFolder
import Testing

@Suite struct CursorTests {
  private func key(_ entry: Cursor.Entry?) -> String? {
    entry.map { String(decoding: $0.key, as: UTF8.self) }
  }

  @Test func `a cursor goes through a table both ways and seeks the key at or after`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    let database = try Database.open(["t"], in: environment)[0]
    try environment.write { (tx) throws(LMDBError) in
      for key in ["b", "d", "f"] { try tx.put("value of \(key)", for: key, in: database) }
    }
    try environment.read { (tx) throws(LMDBError) in
      try tx.withCursor(over: database) { (cursor) throws(LMDBError) in
        #expect(key(try cursor.first()) == "b")
        #expect(key(try cursor.next()) == "d")
        #expect(key(try cursor.next()) == "f")
        #expect(key(try cursor.next()) == nil)
        #expect(key(try cursor.last()) == "f")
        #expect(key(try cursor.previous()) == "d")
        for (sought, found) in [("", "b"), ("a", "b"), ("b", "b"), ("c", "d"), ("f", "f")] {
          #expect(
            key(try withBytes(sought) { (k) throws(LMDBError) in try cursor.seek(k) }) == found)
        }
        #expect(key(try withBytes("g") { (k) throws(LMDBError) in try cursor.seek(k) }) == nil)
        let entry = try withBytes("d") { (k) throws(LMDBError) in try cursor.seek(k) }
        #expect(entry.map { String(decoding: $0.value, as: UTF8.self) } == "value of d")
      }
    }
  }

  @Test func `an empty table has no first and no last`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    let database = try Database.open(["t"], in: environment)[0]
    try environment.read { (tx) throws(LMDBError) in
      try tx.withCursor(over: database) { (cursor) throws(LMDBError) in
        #expect(try cursor.first() == nil)
        #expect(try cursor.last() == nil)
        #expect(key(try withBytes("") { (k) throws(LMDBError) in try cursor.seek(k) }) == nil)
      }
    }
  }

  @Test func `a typed scan ends where it is told to`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    let table = LMDB.Table<UInt64, Number>(try Database.open(["t"], in: environment)[0])
    try environment.write { (tx) throws(LMDBError) in
      for i in 0..<600 { try table.put(Number(Int64(i) * 10), for: UInt64(i), in: tx) }
    }
    try environment.read { (tx) throws(TableFailure) in
      var seen: [Int64] = []
      try table.forEach(from: 255, in: tx) { key, row in
        seen.append(row.value)
        return key < 258
      }
      #expect(seen == [2550, 2560, 2570, 2580])
    }
  }

  /// The store looks a key up and writes it with one cursor, while others write to the same table.
  @Test
  func `a cursor writes and deletes where it stands, whatever happens to the pages around it`()
    throws
  {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder, mapSize: 64 << 20)
    let database = try Database.open(["t"], in: environment)[0]
    var model: [String: String] = [:]
    var seed: UInt64 = 7
    func random(_ bound: UInt64) -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (seed >> 33) % bound
    }
    for _ in 0..<5 {
      let transaction = try WriteTransaction(in: environment)
      do {
        let cursor = try Cursor(over: database, in: transaction)
        for _ in 0..<4000 {
          let name = "key \(random(900))"
          let value = String(repeating: "v", count: Int(random(random(20) == 0 ? 9000 : 200)))
          let entry = try withBytes(name) { (k) throws(LMDBError) in try cursor.seek(k) }
          let found = key(entry) == name
          #expect(found == (model[name] != nil))
          switch random(4) {
          case 0 where found:
            try cursor.delete()
            model[name] = nil
          case 1:
            // Another writer in the same transaction.
            try transaction.put(value, for: name, in: database)
            model[name] = value
          case 2:
            _ = try cursor.previous()
            fallthrough
          default:
            try withBytes(name) { (k) throws(LMDBError) in
              try withBytes(value) { (v) throws(LMDBError) in try cursor.put(v, for: k) }
            }
            model[name] = value
          }
        }
      }
      try transaction.commit()
    }
    var read: [String: String] = [:]
    try environment.read { (tx) throws(LMDBError) in
      try tx.withCursor(over: database) { (cursor) throws(LMDBError) in
        var entry = try cursor.first()
        while let (key, value) = entry {
          read[String(decoding: key, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
          entry = try cursor.next()
        }
      }
    }
    #expect(read == model)
  }
}
