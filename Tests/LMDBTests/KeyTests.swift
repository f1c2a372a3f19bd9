import LMDB
import TemporaryFolder
import Testing

/// The bytes of a key order as its values do: that is all the order that LMDB knows.
@Suite struct KeyTests {
  static let integers: [(UInt64, [UInt8])] = [
    (0, [0, 0, 0, 0, 0, 0, 0, 0]),
    (1, [0, 0, 0, 0, 0, 0, 0, 1]),
    (0x0102_0304_0506_0708, [1, 2, 3, 4, 5, 6, 7, 8]),
    (.max, [255, 255, 255, 255, 255, 255, 255, 255]),
  ]

  @Test(arguments: integers)
  func `an integer is written most significant byte first`(value: UInt64, expected: [UInt8]) {
    #expect(value.withBytes { Array($0) } == expected)
  }

  @Test func `signed integers order from the most negative to the most positive`() {
    let values: [Int64] = [.min, -1_000_000, -1, 0, 1, 1_000_000, .max]
    let keys = values.map { SignedKey(value: $0).withBytes { Array($0) } }
    for (low, high) in zip(keys, keys.dropFirst()) {
      #expect(low.lexicographicallyPrecedes(high))
    }
    #expect(
      keys.compactMap { key in key.withUnsafeBytes { SignedKey(bytes: $0)?.value } } == values)
  }

  /// "A" with 9 stands before "AB" with 1, which no plain concatenation gives.
  @Test func `terminated text orders before a longer one, whatever follows`() {
    let short = CodeAndNumber(code: "A", number: 9).withBytes { Array($0) }
    let long = CodeAndNumber(code: "AB", number: 1).withBytes { Array($0) }
    #expect(short.lexicographicallyPrecedes(long))
  }

  @Test(arguments: ["", "A", "SHIRT-M", "Größe 42", "\u{1F455}"])
  func `text comes back as it was, alone and in front of a number`(text: String) {
    #expect(text.withBytes { String(bytes: $0) } == text)
    let key = CodeAndNumber(code: text, number: 7)
    #expect(key.withBytes { CodeAndNumber(bytes: $0) } == key)
  }

  static let hostile: [[UInt8]] = [
    [], [0], [0x41], [0x41, 0], [0x41, 0, 0, 0, 0], [0x41, 0, 0, 0, 0, 7, 7],
    [0xff, 0, 0, 0, 0, 7], [0xc3, 0, 0, 0, 0, 7],
  ]

  @Test(arguments: hostile)
  func `bytes that are no such key are nil`(bytes: [UInt8]) {
    #expect(bytes.withUnsafeBytes { CodeAndNumber(bytes: $0) } == nil)
  }

  /// LMDB takes 511 bytes at most. A longer key is in no table: asking for it is answered, storing it is refused.
  @Test func `a key over 511 bytes is never found, can be sought, and is not stored`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    let table = LMDB.Table<String, Number>(try Database.open(["t"], in: environment)[0])
    let longest = String(repeating: "k", count: 511)
    try environment.write { (tx) throws(LMDBError) in
      try table.put(Number(1), for: longest, in: tx)
      try table.put(Number(2), for: "z", in: tx)
    }
    for tooLong in [longest + "k", longest + String(repeating: "k", count: 5000)] {
      try environment.read { (tx) throws(TableFailure) in
        #expect(try table.row(of: tooLong, in: tx) == nil)
        var found: [String] = []
        try table.forEach(from: tooLong, in: tx) { key, _ in
          found.append(key)
          return true
        }
        #expect(found == ["z"])
      }
      #expect(throws: LMDBError.self) {
        try environment.write { (tx) throws(LMDBError) in
          try table.put(Number(3), for: tooLong, in: tx)
        }
      }
    }
    try environment.read { (tx) throws(TableFailure) in
      #expect(try table.row(of: longest, in: tx) == Number(1))
    }
  }

  /// LMDB answers `MDB_BAD_VALSIZE` for the empty key, which is an error; for a reader it is just not there.
  @Test func `the empty key is never found, stands before all others, and is not stored`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    let table = LMDB.Table<String, Number>(try Database.open(["t"], in: environment)[0])
    try environment.write { (tx) throws(LMDBError) in
      try table.put(Number(1), for: "a", in: tx)
      #expect(try table.delete("", in: tx) == false)
    }
    try environment.read { (tx) throws(TableFailure) in
      #expect(try table.row(of: "", in: tx) == nil)
      var found: [String] = []
      try table.forEach(from: "", in: tx) { key, _ in
        found.append(key)
        return true
      }
      #expect(found == ["a"])
    }
    #expect(throws: LMDBError.self) {
      try environment.write { (tx) throws(LMDBError) in try table.put(Number(3), for: "", in: tx) }
    }
  }
}

struct SignedKey: TableKey {
  var value: Int64
  init(value: Int64) { self.value = value }
  func write(to writer: inout KeyWriter) { writer.append(value) }
  init?(from reader: inout KeyReader) {
    guard let value = reader.signed() else { return nil }
    self.value = value
  }
}

struct CodeAndNumber: TableKey, Equatable {
  var code: String
  var number: UInt32

  init(code: String, number: UInt32) {
    self.code = code
    self.number = number
  }

  func write(to writer: inout KeyWriter) {
    writer.append(terminated: code)
    writer.append(number)
  }

  init?(from reader: inout KeyReader) {
    guard let code = reader.terminatedText(), let number = reader.integer(UInt32.self) else {
      return nil
    }
    self.init(code: code, number: number)
  }
}

struct Number: TableRow, Equatable {
  var value: Int64
  init(_ value: Int64) { self.value = value }
  func write(to writer: inout RowWriter) { writer.append(value) }
  init(from reader: inout RowReader) throws(MalformedRow) { value = try reader.integer() }
}
