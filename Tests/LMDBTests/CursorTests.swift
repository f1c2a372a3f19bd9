import LMDB
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
}
