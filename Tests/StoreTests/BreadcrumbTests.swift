import Glibc
import TemporaryFolder
import Testing

@testable import Store

/// Rule 20 of the wire protocol: a request that ended a process does not end the next ones.
@Suite struct BreadcrumbTests {
  let folder = TemporaryFolder()
  let digest = ContentDigest(low: 7, high: 9)
  static let method = "ClaimService/Reserve"

  private var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }

  private func open() throws -> Breadcrumb { try Breadcrumb.open(folder.path, now: now) }

  @Test(arguments: [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE])
  func `a fault is left for the next start, with the request it was about`(number: Int32)
    async throws
  {
    let began = now
    await #expect(processExitsWith: .signal(number)) {
      [path = folder.path as String, number = number as Int32] in
      let breadcrumb = try Breadcrumb.open(path, now: 0)
      breadcrumb.note(BreadcrumbTests.method, ContentDigest(low: 7, high: 9))
      if number == SIGABRT { abort() }  // the test process blocks it, abort does not care
      raise(number)
    }
    let breadcrumb = try open()
    let fault = try #require(breadcrumb.faults.first)
    #expect(fault.method == Self.method)
    #expect(fault.digest == digest)
    #expect(fault.signal == number)
    #expect((began...now).contains(fault.time))
    #expect(breadcrumb.isQuarantined(Self.method, digest, now: now))
    #expect(!breadcrumb.isQuarantined("ClaimService/Hold", digest, now: now))
    #expect(!breadcrumb.isQuarantined(Self.method, ContentDigest(low: 7, high: 8), now: now))
  }

  /// What a fault really looks like: no signal that was sent, but one of the processor's or abort's.
  @Test(arguments: ["precondition", "null", "abort", "stack"])
  func `a real fault is left, too`(kind: String) async throws {
    await #expect(processExitsWith: .failure) {
      [path = folder.path as String, kind = kind as String] in
      let breadcrumb = try Breadcrumb.open(path, now: 0)
      breadcrumb.note(BreadcrumbTests.method, ContentDigest(low: 7, high: 9))
      switch kind {
      case "precondition": precondition(path.isEmpty, "on purpose")
      case "null": strlen(UnsafePointer(bitPattern: 8)!)
      case "stack": _ = overflow(1)
      default: abort()
      }
      exit(0)
    }
    #expect(try open().faults.map(\.method) == [Self.method])
  }

  /// The watchdog's: the loop hangs in its request, and the signal may reach any thread.
  @Test func `a signal from outside is about the loop's request`() async throws {
    await #expect(processExitsWith: .signal(SIGABRT)) { [path = folder.path as String] in
      let breadcrumb = try Breadcrumb.open(path, now: 0)
      breadcrumb.note(BreadcrumbTests.method, ContentDigest(low: 7, high: 9))
      kill(getpid(), SIGABRT)
      while true { pause() }
    }
    #expect(try open().faults.map(\.method) == [Self.method])
  }

  @Test func `a kill leaves nothing`() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
      let breadcrumb = try Breadcrumb.open(path, now: 0)
      breadcrumb.note(BreadcrumbTests.method, ContentDigest(low: 7, high: 9))
      kill(getpid(), SIGKILL)
    }
    #expect(try open().faults == [])
  }

  @Test func `a fault between two requests leaves nothing`() async throws {
    await #expect(processExitsWith: .signal(SIGABRT)) { [path = folder.path as String] in
      let breadcrumb = try Breadcrumb.open(path, now: 0)
      breadcrumb.note(BreadcrumbTests.method, ContentDigest(low: 7, high: 9))
      breadcrumb.clear()
      abort()
    }
    #expect(try open().faults == [])
  }

  /// The flush thread or a reader may fault while the loop works on something innocent.
  @Test func `another thread's fault is not blamed on the loop's request`() async throws {
    await #expect(processExitsWith: .signal(SIGABRT)) { [path = folder.path as String] in
      let breadcrumb = try Breadcrumb.open(path, now: 0)
      breadcrumb.note(BreadcrumbTests.method, ContentDigest(low: 7, high: 9))
      startThread(name: "other") { abort() }
      while true { pause() }
    }
    #expect(try open().faults == [])
  }

  @Test func `a fault is kept for an hour, over more starts`() async throws {
    await fault()
    let time = try #require(try open().faults.first?.time)
    for minutes in [0, 20, 59] as [Int64] {
      let breadcrumb = try Breadcrumb.open(folder.path, now: time + minutes * 60_000_000)
      breadcrumb.note("Other/Call", .none)
      breadcrumb.clear()
      #expect(breadcrumb.isQuarantined(Self.method, digest, now: time + minutes * 60_000_000))
      #expect(!breadcrumb.isQuarantined(Self.method, digest, now: time + 3_600_000_000))
    }
    #expect(try Breadcrumb.open(folder.path, now: time + 3_600_000_000).faults == [])
    #expect(try Breadcrumb.open(folder.path, now: time).faults == [])
  }

  @Test func `several faults are kept, the newest first`() async throws {
    await fault("A")
    _ = try open()
    await fault("B")
    #expect(try open().faults.map(\.method) == ["B", "A"])
    #expect(try open().faults.map(\.method) == ["B", "A"])
    await fault("C")
    #expect(try open().faults.map(\.method) == ["C", "B", "A"])
  }

  @Test func `a file of anything else is no breadcrumb`() throws {
    let garbage = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    for bytes in [[], [1, 2, 3], garbage] as [[UInt8]] {
      try Bytes.write(bytes, to: folder.path + "/breadcrumb")
      #expect(try open().faults == [])
    }
    #expect(try Bytes.read(folder.path + "/breadcrumb").count == 4096)
  }

  @Test func `a method's name of any length can be noted`() async throws {
    await fault(String(repeating: "long", count: 100))
    #expect(try open().faults.map(\.method) == [String(repeating: "long", count: 48)])
  }

  private func fault(_ method: String = method) async {
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      [path = folder.path as String, method = method as String] in
      let breadcrumb = try Breadcrumb.open(path, now: Self.wall())
      breadcrumb.note(method, ContentDigest(low: 7, high: 9))
      raise(SIGSEGV)
    }
  }

  private static func wall() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000
  }
}

@inline(never)
private func overflow(_ depth: Int) -> Int {
  withUnsafeTemporaryAllocation(of: Int.self, capacity: 512) { buffer in
    buffer.initialize(repeating: depth)
    return overflow(depth + 1) + buffer[depth % 512]
  }
}
