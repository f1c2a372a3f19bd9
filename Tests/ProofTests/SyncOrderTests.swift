import DaemonProcess
import Foundation
import Glibc
import PurserClient
import TemporaryFolder
import Testing

@testable import Campaigns

/// What a power cut may leave depends on the order of names and syncs, which `strace` sees. Crash images try what the
/// order allows; a wrong order shows in few of them, and here at once.
@Suite struct SyncOrderTests {
  private let folder = TemporaryFolder("purser-sync-order")

  /// A name is on disk before anything is written that counts on it: of the map of a new shop, of the copy of the
  /// tail that a start makes, of the next segment.
  @Test func `a name is on disk before what counts on it`() async throws {
    let trace = folder.path + "/trace"
    let (daemon, _) = try await tracedShop(to: trace)
    var calls: [TracedCall] = []
    var kinds: Set<String> = []
    // A kill leaves a tail if it comes before the next checkpoint.
    for _ in 0..<20 where kinds.count < 2 {
      try await receive(800, in: daemon)
      daemon.kill(program: SIGKILL)
      await daemon.waitUntilExit()
      _ = try await daemon.start()
      calls = try TracedCall.all(in: trace)
      kinds = checkSegments(calls, in: daemon.stateDirectory.path + "/journal")
    }
    #expect(kinds == ["a tail's copy", "a next segment"])
    daemon.kill(program: SIGTERM)
    #expect(await daemon.waitUntilExit() == 0)

    let state = daemon.stateDirectory.path
    let named = try #require(calls.firstIndex(of: .rename(state + "/creating", state + "/map")))
    let used = try #require(
      calls[named...].firstIndex { $0.isWrite && $0.path.hasSuffix(".journal") })
    #expect(calls[named..<used].contains { $0.isSync(of: state) }, "the map's name")
    #expect(
      calls[named..<used].contains { $0.isSync(of: daemon.folder.path) },
      "the state directory's name")
  }

  /// The map's newest commit may be there in part only after a power cut, so the one before must be whole: no commit begins
  /// before that. A clean stop leaves two that are.
  @Test func `a commit is on disk before the next begins`() async throws {
    let trace = folder.path + "/trace"
    let (daemon, shop) = try await tracedShop(to: trace)
    for _ in 0..<5 {
      try await receive(400, in: daemon)
      _ = try await shop.verify(VerifyRequest())  // looks at a checkpoint that holds it all
    }
    daemon.kill(program: SIGTERM)
    #expect(await daemon.waitUntilExit() == 0)

    let map = daemon.stateDirectory.path + "/map/data.mdb"
    let calls = try TracedCall.all(in: trace).filter { $0.path == map }
    // Commits that wait for the disk write their metas to a descriptor that does.
    let file = try #require(calls.last { $0.isSync }?.descriptor)
    var commits = 0
    var isOnDisk = true
    for call in calls {
      switch call {
      case .write(_, descriptor: file, let offset):
        #expect(isOnDisk, "a commit begins")
        guard let offset, offset < 8192 else { continue }
        commits += 1
        isOnDisk = false
      case .sync(_, descriptor: file): isOnDisk = true
      default: break
      }
    }
    #expect(commits >= 5, "none of them waited for the disk")
    let metas = calls.filter { ($0.offset ?? 8192) < 8192 }
    #expect(metas.suffix(2).allSatisfy { $0.descriptor != file }, "the last two did")
    #expect(isOnDisk)
  }

  /// A new shop with something to receive.
  private func tracedShop(to trace: String) async throws -> (Daemon, PurserClient) {
    let daemon = try Daemon(
      configuration: "journal:\n  segment_size: 256KiB\n",
      wrapper: [
        "strace", "-f", "--seccomp-bpf", "-y", "-A", "-o", trace, "-e",
        "trace=rename,fsync,fdatasync,pwrite64,pwritev,writev",
      ])
    let shop = try await daemon.start()
    _ = try await shop.createLocation(CreateLocationRequest(code: "AMS", kind: .warehouse))
    _ = try await shop.createSku(CreateSkuRequest(code: "SHIRT"))
    return (daemon, shop)
  }

  /// Which kinds of segment got their names before they were written.
  private func checkSegments(_ calls: [TracedCall], in journal: String) -> Set<String> {
    var kinds: Set<String> = []
    for (place, call) in calls.enumerated() {
      guard case .rename(journal + "/spare", let new) = call else { continue }
      // Until it gets another name or the daemon begins anew.
      let rest = calls[(place + 1)...].prefix {
        if case .rename(new, _) = $0 { false } else { true }
      }
      guard let used = rest.firstIndex(where: { $0.isWrite && $0.path == new }) else { continue }
      #expect(rest[..<used].contains { $0.isSync(of: journal) }, "\(new) is written unnamed")
      kinds.insert(new.hasSuffix(".new") ? "a tail's copy" : "a next segment")
    }
    return kinds
  }

  private func receive(_ count: Int, in daemon: Daemon) async throws {
    let client = try await PurserClient.connect(socket: daemon.socket).waiting(Daemon.patience)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<count {
        group.addTask {
          _ = try await client.receive(ReceiveRequest(sku: "SHIRT", location: "AMS", quantity: 1))
        }
      }
      try await group.waitForAll()
    }
  }
}

/// A call that `strace -f -y` wrote down: a write when it began, a sync when it ended.
private enum TracedCall: Equatable {
  case rename(String, String)
  case sync(String, descriptor: String)
  case write(String, descriptor: String, offset: Int?)

  var path: String {
    switch self {
    case .rename(let path, _), .sync(let path, _), .write(let path, _, _): path
    }
  }

  var descriptor: String? {
    switch self {
    case .rename: nil
    case .sync(_, let descriptor), .write(_, let descriptor, _): descriptor
    }
  }

  var offset: Int? { if case .write(_, _, let offset) = self { offset } else { nil } }
  var isWrite: Bool { if case .write = self { true } else { false } }
  var isSync: Bool { if case .sync = self { true } else { false } }
  func isSync(of path: String) -> Bool { isSync && self.path == path }

  static func all(in trace: String) throws -> [TracedCall] {
    var unfinished: [Substring: TracedCall] = [:]
    return try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n").compactMap {
      line in
      let thread = line.prefix { $0 != " " }
      if line.contains("sync resumed>") { return unfinished.removeValue(forKey: thread) }
      if let match = line.firstMatch(of: /rename\("(.*)", "(.*)"/) {
        return .rename(String(match.1), String(match.2))
      }
      if let match = line.firstMatch(of: /sync\((\d+)<(.*?)>/) {
        let call = TracedCall.sync(String(match.2), descriptor: String(match.1))
        guard line.hasSuffix("<unfinished ...>") else { return call }
        unfinished[thread] = call
        return nil
      }
      guard let match = line.firstMatch(of: /write(?:64|v)\((\d+)<(.*?)>/) else { return nil }
      let offset = line.firstMatch(of: /pwrite64\(.*, (\d+)(?:\)| <)/).flatMap { Int($0.1) }
      return .write(String(match.2), descriptor: String(match.1), offset: offset)
    }
  }
}
