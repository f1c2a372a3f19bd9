import Glibc
import TemporaryFolder
import Testing

@testable import Store

@Suite struct LifetimeTests {
  let folder = TemporaryFolder()

  @Test func `a directory is one store's, and free again when it is gone`() throws {
    do {
      let store = try Store.test(in: folder)
      #expect(throws: StoreFailure.inUse(directory: folder.path, process: getpid())) {
        try Store.test(in: folder)
      }
      withExtendedLifetime(store) {}
    }
    _ = try Store.test(in: folder)
  }

  @Test func `another process is refused, and told who has it`() async throws {
    let store = try Store.test(in: folder)
    await #expect(processExitsWith: .success) {
      [path = folder.path as String, pid = getpid() as pid_t] in
      #expect(throws: StoreFailure.inUse(directory: path, process: pid)) {
        try Store.open(path, tables: TestTables.all, options: testOptions()) { _ in }
      }
    }
    withExtendedLifetime(store) {}
  }

  /// A process of its own, so that nobody else's threads and files are counted.
  @Test func `stores that are dropped leave no threads, files or locks`() async {
    await #expect(processExitsWith: .success) {
      func count(_ path: String) -> Int { (try? File.names(in: path).count) ?? -1 }
      func round(_ i: Int) throws {
        let folder = TemporaryFolder()
        let store = try Store.test(in: folder) { $0.segmentSize = 8 << 10 }
        for _ in 0..<20 { store.turn(isLone: i % 2 == 0) { _ = store.addInTurn(1, to: 1) } }
        if i % 3 == 0 { store.close() }
      }
      try round(0)
      let files = count("/proc/self/fd")
      let threads = count("/proc/self/task")
      for i in 0..<200 { try round(i) }
      #expect(count("/proc/self/fd") <= files + 1)
      // A thread that was told to end is gone a moment later.
      for _ in 0..<100_000 {
        if count("/proc/self/task") <= threads + 4 { break }
        sched_yield()
      }
      #expect(count("/proc/self/task") <= threads + 4)
    }
  }

  @Test func `a store that is opened while the last one's work is ending is not harmed by it`()
    throws
  {
    for i in 0..<40 {
      let store = try Store.test(in: folder) { $0.segmentSize = i % 2 == 0 ? 1 << 20 : 128 << 10 }
      #expect(store.transaction.sequence == UInt64(i) * 3)
      for _ in 0..<3 { store.add(1, to: 1) }
    }
    #expect(try Store.test(in: folder).value(of: 1) == 120)
  }

  @Test func `files and folders are for their owner only`() throws {
    let inside = folder.path + "/state"
    let store = try Store.open(inside, tables: TestTables.all, options: testOptions()) { _ in }
    store.add(1, to: 1)
    func mode(_ path: String) -> mode_t {
      var status = stat()
      return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }
    #expect(mode(inside) == 0o700)
    for path in ["/map", "/journal"] { #expect(mode(inside + path) == 0o700) }
    for path in ["/lock", "/map/data.mdb", "/journal/00000000000000000001.journal"] {
      #expect(mode(inside + path) == 0o600)
    }
  }
}

/// After a failed flush nothing is answered any more: the process ends, and the next start decides.
@Suite struct HaltTests {
  let folder = TemporaryFolder()

  /// The disk takes no byte beyond the first eight kilobytes of any file.
  @Test(arguments: [true, false])
  func `a failed flush ends the process before anything is answered`(isLone: Bool) async throws {
    await #expect(processExitsWith: .exitCode(74)) {
      [path = folder.path as String, isLone = isLone as Bool] in
      let store = try Store.open(path, tables: TestTables.all, options: testOptions()) { _ in }
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 8192, rlim_max: 8192)
      setrlimit(__rlimit_resource_t(1), &limit)  // RLIMIT_FSIZE
      while true {
        store.turn(isLone: isLone) { _ = store.addInTurn(1, to: 1) }
        guard store.durable.sequence < 20 else { exit(0) }
      }
    }
    let store = try Store.test(in: folder)
    let sequence = store.transaction.sequence
    // 15 sectors behind the header's, for groups of one; another may be too large from the first on.
    if isLone { #expect(sequence == 15) }
    #expect(try store.value(of: 1) ?? 0 == Int64(sequence))
  }

  @Test func `a failed checkpoint ends the process, and the journal has everything`() async throws {
    await #expect(processExitsWith: .exitCode(74)) { [path = folder.path as String] in
      let store = try Store.open(path, tables: TestTables.all, options: testOptions()) { _ in }
      signal(SIGXFSZ, SIG_IGN)
      store.turn {
        for i in 0..<200 {
          _ = store.command { tx, _ in
            tx.put(
              TextRow(String(repeating: "x", count: 3000)), for: UInt64(i), in: TestTables.texts)
          }
        }
      }
      var limit = rlimit(rlim_cur: 65536, rlim_max: 65536)
      setrlimit(__rlimit_resource_t(1), &limit)  // RLIMIT_FSIZE
      store.makeCheckpoint()
    }
    let store = try Store.test(in: folder)
    #expect(store.transaction.sequence == 200)
    #expect(try store.differences() == [])
  }
}
