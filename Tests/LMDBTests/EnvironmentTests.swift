import Glibc
import LMDB
import TemporaryFolder
import Testing

@Suite struct EnvironmentTests {
  /// A second environment on one file would silently drop the first one's locks.
  @Test func `one directory is open once, by whatever path`() throws {
    let folder = TemporaryFolder()
    let link = folder.path + "-link"
    try #require(symlink(folder.path, link) == 0)
    defer { unlink(link) }
    do {
      let environment = try Environment(in: folder)
      for path in [folder.path, folder.path + "/", folder.path + "/.", link] {
        let error = #expect(throws: LMDBError.self) {
          try Environment(directory: path, options: testOptions())
        }
        #expect(error?.code == EBUSY)
      }
      withExtendedLifetime(environment) {}
    }
    _ = try Environment(directory: link, options: testOptions())
  }

  @Test func `a directory that failed to open can be opened when it is mended`() throws {
    let folder = TemporaryFolder()
    let file = open(folder.path + "/data.mdb", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    try #require(ftruncate(file, 8192) == 0)
    close(file)
    let error = #expect(throws: LMDBError.self) { try Environment(in: folder) }
    #expect(error?.code == -30793)  // MDB_INVALID
    unlink(folder.path + "/data.mdb")
    _ = try Environment(in: folder)
  }

  @Test func `a missing directory is named`() {
    let error = #expect(throws: LMDBError.self) {
      try Environment(directory: "/tmp/purser-no-such-place", options: testOptions())
    }
    #expect(error?.code == ENOENT)
    #expect(error?.description.contains("/tmp/purser-no-such-place") == true)
  }

  @Test func `files are for their owner only`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    for name in ["data.mdb", "lock.mdb"] {
      var status = stat()
      try #require(stat(folder.path + "/" + name, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
    }
    withExtendedLifetime(environment) {}
  }

  /// An environment that was released after its last *use* has unmapped memory under a live reader before.
  @Test func `an environment lives as long as its transactions`() throws {
    let folder = TemporaryFolder()
    func reader() throws -> (Database, Holder) {
      let environment = try Environment(in: folder)
      let database = try Database.open(["t"], in: environment)[0]
      try environment.write { (tx) throws(LMDBError) in try tx.put("v", for: "k", in: database) }
      return (database, Holder(try ReadTransaction(in: environment)))
    }
    let (database, holder) = try reader()
    #expect(try holder.transaction.text(of: "k", in: database) == "v")
  }

  @Test func `the map's addresses are found, by whatever path`() throws {
    let folder = TemporaryFolder()
    for suffix in ["", "/", "/."] {
      let environment = try Environment(
        directory: folder.path + suffix, options: testOptions(mapSize: 4 << 20))
      let addresses = try #require(environment.addresses())
      #expect(addresses.count == 4 << 20)
      let database = try Database.open(["t"], in: environment)[0]
      try environment.write { (tx) throws(LMDBError) in
        try tx.put("v", for: "k", in: database)
        let dirty = try withBytes("k") { (key) throws(LMDBError) in
          try tx.unsafeValue(of: key, in: database)
        }
        #expect(!addresses.contains(UInt(bitPattern: dirty?.baseAddress)))
      }
      try environment.read { (tx) throws(LMDBError) in
        let clean = try withBytes("k") { (key) throws(LMDBError) in
          try tx.unsafeValue(of: key, in: database)
        }
        #expect(addresses.contains(UInt(bitPattern: clean?.baseAddress)))
      }
    }
  }

  @Test func `usage tells pages, commits and readers`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder, mapSize: 4 << 20)
    let before = try environment.usage()
    let database = try Database.open(["t"], in: environment)[0]
    try environment.write { (tx) throws(LMDBError) in
      for i in 0..<1000 { try tx.put("value \(i)", for: "key \(i)", in: database) }
    }
    let after = try environment.usage()
    #expect(after.mapSize == 4 << 20)
    #expect(after.pagesUsed > before.pagesUsed + 5)
    #expect(after.transactionID == before.transactionID + 2)
  }
}

final class Holder {
  let transaction: ReadTransaction
  init(_ transaction: consuming ReadTransaction) { self.transaction = transaction }
}
