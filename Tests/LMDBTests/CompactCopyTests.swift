import Glibc
import LMDB
import TemporaryFolder
import Testing

@Suite struct CompactCopyTests {
  @Test func `a compact copy holds the last commit, beside an open write transaction`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    let database = try Database.open(["t"], in: environment)[0]
    try environment.write { (tx) throws(LMDBError) in
      for i in 0..<2000 { try tx.put("value \(i)", for: "key \(i)", in: database) }
    }
    try environment.write { (tx) throws(LMDBError) in
      for i in 100..<2000 {
        try tx.delete("key \(i)", in: database)
      }
    }
    let open = try WriteTransaction(in: environment)
    try open.put("not committed", for: "key 0", in: database)

    try #require(mkdir(folder.path + "/copy", 0o700) == 0)
    let path = folder.path + "/copy/data.mdb"
    let file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(file) }
    try environment.copyCompacting(to: file)

    let copy = try Environment(directory: folder.path + "/copy", options: testOptions())
    let copied = try Database.open(["t"], in: copy)[0]
    #expect(try copy.text(of: "key 0", in: copied) == "value 0")
    #expect(try copy.read { (tx) throws(LMDBError) in try tx.count(of: copied) } == 100)
    var original = stat()
    var compact = stat()
    stat(folder.path + "/data.mdb", &original)
    stat(path, &compact)
    #expect(compact.st_size < original.st_size)
  }
}
