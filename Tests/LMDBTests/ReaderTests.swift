import Glibc
import LMDB
import TemporaryFolder
import Testing

@Suite struct ReaderTests {
  @Test func `one reader more than there are slots is an error, and one less is none`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(directory: folder.path, options: testOptions(readers: 2))
    var holders = [
      Holder(try ReadTransaction(in: environment)), Holder(try ReadTransaction(in: environment)),
    ]
    let error = #expect(throws: LMDBError.self) {
      _ = Holder(try ReadTransaction(in: environment))
    }
    #expect(error?.code == -30790)  // MDB_READERS_FULL
    holders.removeLast()
    _ = try ReadTransaction(in: environment)
  }

  /// A reader that was killed pins pages for ever, as long as another process has the environment open.
  @Test func `the slots of readers that were killed are found and freed`() async throws {
    let folder = TemporaryFolder()
    let environment = try Environment(directory: folder.path, options: testOptions(readers: 1))
    let path = folder.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let environment = try Environment(directory: path, options: testOptions(readers: 1))
      let reader = try ReadTransaction(in: environment)
      kill(getpid(), SIGKILL)
      _ = consume reader
    }
    #expect(try environment.usage().readers == 1)
    // The one slot is taken by the dead: the next reader looks for such and gets it.
    _ = try ReadTransaction(in: environment)
    #expect(try environment.clearStaleReaders() == 0)
  }

  /// Pages that were freed behind a reader's snapshot can't be used again before it ends.
  @Test func `the oldest reader is told`() throws {
    let folder = TemporaryFolder()
    let environment = try Environment(in: folder)
    let database = try Database.open(["t"], in: environment)[0]
    #expect(try environment.oldestReader() == nil)
    let begun = try environment.usage().transactionID
    let reader = Holder(try ReadTransaction(in: environment))
    for i in 0..<3 {
      try environment.write { (tx) throws(LMDBError) in try tx.put("\(i)", for: "a", in: database) }
    }
    let later = Holder(try ReadTransaction(in: environment))
    #expect(try environment.oldestReader() == begun)
    withExtendedLifetime((reader, later)) {}
  }
}
