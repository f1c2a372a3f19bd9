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
  /// A name is on disk before anything is written that counts on it: of the map of a new shop, of the copy of the
  /// tail that a start makes, of the next segment.
  @Test func `a name is on disk before what counts on it`() async throws {
    let folder = TemporaryFolder("purser-sync-order")
    let daemon = try Daemon(
      configuration: "journal:\n  segment_size: 256KiB\n",
      wrapper: [
        "strace", "-f", "--seccomp-bpf", "-y", "-A", "-o", folder.path + "/trace", "-e",
        "trace=rename,fsync,pwrite64",
      ])
    let shop = try await daemon.start()
    _ = try await shop.createLocation(CreateLocationRequest(code: "AMS", kind: .warehouse))
    _ = try await shop.createSku(CreateSkuRequest(code: "SHIRT"))
    var calls: [TracedCall] = []
    var kinds: Set<String> = []
    // A kill leaves a tail if it comes before the next checkpoint.
    for _ in 0..<20 where kinds.count < 2 {
      try await receive(800, in: daemon)
      daemon.kill(program: SIGKILL)
      await daemon.waitUntilExit()
      _ = try await daemon.start()
      calls = try TracedCall.all(in: folder.path + "/trace")
      kinds = checkSegments(calls, in: daemon.stateDirectory.path + "/journal")
    }
    #expect(kinds == ["a tail's copy", "a next segment"])
    daemon.kill(program: SIGTERM)
    #expect(await daemon.waitUntilExit() == 0)

    let state = daemon.stateDirectory.path
    let named = try #require(calls.firstIndex(of: .rename(state + "/creating", state + "/map")))
    let used = try #require(calls[named...].firstIndex { $0.isWrite(to: ".journal") })
    #expect(calls[named..<used].contains(.sync(state)), "the map's name")
    #expect(calls[named..<used].contains(.sync(daemon.folder.path)), "the state directory's name")
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
      guard let used = rest.firstIndex(of: .write(new)) else { continue }
      #expect(rest[..<used].contains(.sync(journal)), "\(new) is written unnamed")
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

/// A call that `strace -f -y` wrote down, when it began.
private enum TracedCall: Equatable {
  case rename(String, String)
  case sync(String)
  case write(String)

  func isWrite(to ending: String) -> Bool {
    if case .write(let path) = self { path.hasSuffix(ending) } else { false }
  }

  static func all(in trace: String) throws -> [TracedCall] {
    try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n").compactMap { line in
      if let match = line.firstMatch(of: /rename\("(.*)", "(.*)"/) {
        return .rename(String(match.1), String(match.2))
      }
      if let match = line.firstMatch(of: /fsync\(\d+<(.*?)>/) { return .sync(String(match.1)) }
      if let match = line.firstMatch(of: /pwrite64\(\d+<(.*?)>/) { return .write(String(match.1)) }
      return nil
    }
  }
}
