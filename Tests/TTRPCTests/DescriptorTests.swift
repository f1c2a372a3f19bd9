import Glibc
import NIOCore
import NIOPosix
import Testing

@testable import TTRPC

@Suite(.timeLimit(.minutes(1))) struct DescriptorTests {
  /// In a process of its own: the limit is the whole process's. What accepts again and again uses all of a
  /// processor; what waits uses next to nothing.
  @Test func `out of file descriptors it waits, without spinning, and then goes on`() async {
    await #expect(processExitsWith: .success) {
      try await withDaemon { daemon in
        let accepted = "accepts uid \(getuid())"
        _ = try await daemon.connectRaw()
        await daemon.until(accepted)

        let late = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
        let before = setDescriptorLimit(firstFreeDescriptor())
        #expect(connect(late, to: daemon.path))  // taken by the kernel, not by us
        let used = try await daemon.processorTime(in: .milliseconds(500))
        #expect(used < 50_000_000)

        _ = setDescriptorLimit(before)
        await daemon.until(accepted)
      }
    }
  }
}

private func firstFreeDescriptor() -> rlim_t {
  let free = dup(0)
  close(free)
  return rlim_t(free)
}

/// - Returns: the limit before.
private func setDescriptorLimit(_ count: rlim_t) -> rlim_t {
  var limit = rlimit()
  getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  defer {
    limit.rlim_cur = count
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
  return limit.rlim_cur
}

private func connect(_ socket: CInt, to path: String) -> Bool {
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
  return withUnsafePointer(to: &address) { address in
    address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      Glibc.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
    }
  }
}

extension Daemon {
  /// Nanoseconds that the loop's thread computed during `time`.
  fileprivate func processorTime(in time: TimeAmount) async throws -> Int64 {
    let loop = group.next()
    let before = try await loop.submit { threadTime() }.get()
    let after = try await loop.scheduleTask(in: time) { threadTime() }.futureResult.get()
    return after - before
  }
}

private func threadTime() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}
