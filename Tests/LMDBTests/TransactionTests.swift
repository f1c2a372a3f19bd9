import LMDB
import TemporaryFolder
import Testing

@Suite struct TransactionTests {
  struct Stop: Error, Equatable {}

  @Test func `a write that returns is committed, one that throws is undone`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    let database = try Database.open(["t"], in: environment)[0]
    try environment.write { (tx) throws(LMDBError) in try tx.put("1", for: "a", in: database) }
    #expect(throws: LMDBError(code: 7, operation: "stop")) {
      try environment.write { (tx) throws(LMDBError) in
        try tx.put("2", for: "a", in: database)
        try tx.put("2", for: "b", in: database)
        throw LMDBError(code: 7, operation: "stop")
      }
    }
    #expect(try environment.text(of: "a", in: database) == "1")
    #expect(try environment.text(of: "b", in: database) == nil)
  }

  @Test func `a transaction that is dropped is undone, and the next can begin`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    let database = try Database.open(["t"], in: environment)[0]
    do {
      let transaction = try WriteTransaction(in: environment)
      try transaction.put("1", for: "a", in: database)
    }
    let transaction = try WriteTransaction(in: environment)
    #expect(try transaction.text(of: "a", in: database) == nil)
    try transaction.commit()
  }

  /// writer:  put 1, commit          put 2, commit
  /// reader:                  begin                 reads 1
  @Test func `a snapshot sees the commit it began at`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    let database = try Database.open(["t"], in: environment)[0]
    try environment.write { (tx) throws(LMDBError) in try tx.put("1", for: "a", in: database) }
    let reader = try ReadTransaction(in: environment)
    try environment.write { (tx) throws(LMDBError) in try tx.put("2", for: "a", in: database) }
    #expect(try reader.text(of: "a", in: database) == "1")
    #expect(try environment.text(of: "a", in: database) == "2")
  }

  @Test func `read passes on what its closure returns and throws`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    #expect(try environment.read { _ in 7 } == 7)
    do throws(ReadFailure<Stop>) {
      try environment.read { (_) throws(Stop) in throw Stop() }
      Issue.record("nothing was thrown")
    } catch {
      guard case .body(Stop()) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func `a delete says whether it was there`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    let database = try Database.open(["t"], in: environment)[0]
    let transaction = try WriteTransaction(in: environment)
    try transaction.put("1", for: "k", in: database)
    #expect(try transaction.text(of: "k", in: database) == "1")
    #expect(try transaction.count(of: database) == 1)
    #expect(try transaction.delete("k", in: database))
    #expect(try !transaction.delete("k", in: database))
    #expect(try transaction.count(of: database) == 0)
    try transaction.commit()
  }

  @Test func `a full map is an error of its own kind, and undone it is forgotten`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder, mapSize: 256 << 10)
    let database = try Database.open(["t"], in: environment)[0]
    try environment.write { (tx) throws(LMDBError) in try tx.put("1", for: "a", in: database) }
    let large = String(repeating: "x", count: 100_000)
    let error = #expect(throws: LMDBError.self) {
      try environment.write { (tx) throws(LMDBError) in
        for i in 0..<100 { try tx.put(large, for: "\(i)", in: database) }
      }
    }
    #expect(error?.isMapFull == true)
    #expect(error?.description.contains("t") == true)
    #expect(try environment.text(of: "a", in: database) == "1")
    try environment.write { (tx) throws(LMDBError) in try tx.put("2", for: "a", in: database) }
    #expect(try environment.text(of: "a", in: database) == "2")
  }

  @Test func `a table that is damaged for its types says so`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    let database = try Database.open(["numbers"], in: environment)[0]
    let table = LMDB.Table<String, Number>(database)
    try environment.write { (tx) throws(LMDBError) in try tx.put("abc", for: "k", in: database) }
    try environment.read { (tx) throws(TableFailure) -> Void in
      #expect(throws: TableFailure.malformed(table: "numbers")) { try table.row(of: "k", in: tx) }
    }
  }

  /// begin  give back 10 pages  commit  commit: now they can be used, unless a reader looks from before.
  @Test func `pages can be used again when nobody sees them any more`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    let database = try Database.open(["t"], in: environment)[0]
    let large = String(repeating: "x", count: 40_000)
    func commit(_ value: String) throws {
      try environment.write { (tx) throws(LMDBError) in try tx.put(value, for: "a", in: database) }
    }
    func reusable() throws -> Int { try ReadTransaction(in: environment).reusablePages() }

    try commit(large)
    let before = try reusable()
    do {
      let reader = Holder(try ReadTransaction(in: environment))
      try commit("")
      for i in 0..<5 { try commit("\(i)") }
      #expect(try reusable() < before + 10)
      withExtendedLifetime(reader) {}
    }
    #expect(try reusable() >= before + 10)
    try commit(large)
    let used = try environment.usage().pagesUsed
    try commit("")
    try commit("1")
    try commit(large)
    #expect(try environment.usage().pagesUsed == used)
  }
}
