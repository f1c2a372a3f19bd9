import Foundation
import PurserClient
import TemporaryFolder
import Testing

@testable import PurserDaemon

@Suite struct ReloadTests {
  let folder = TemporaryFolder()

  /// Four callers look without pause while the settings are read again and again: each look is answered.
  @Test func `a reload loses no call`() async throws {
    let configuration = try folder.file("purser.yaml", "")
    let systemd = NotifySocket(folder.path + "/notify")
    let socket = folder.path + "/p.sock"
    let program = try Program(
      [
        "run", "--config", configuration, "--socket", socket, "--state-directory",
        folder.path + "/state",
      ], environment: ["NOTIFY_SOCKET": systemd.path])
    try #require(systemd.next(with: "READY=1") != nil)

    let stopped = Flag()
    let answered = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let client = try await PurserClient.connect(socket: socket)
          var count = 0
          while count == 0 || !stopped.isSet {
            _ = try await client.getStatus(GetStatusRequest())
            count += 1
          }
          return count
        }
      }
      for round in 0..<10 {
        _ = try folder.file("purser.yaml", "log_level: \(round % 2 == 0 ? "error" : "info")\n")
        kill(program.process.processIdentifier, SIGHUP)
        // The next one is sent when this one is over.
        #expect(systemd.next(with: "READY=1") != nil)
      }
      stopped.set()
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answered.count == 4)
    kill(program.process.processIdentifier, SIGTERM)
    #expect(program.end().code == 0)
  }
}

/// Says to others that they may end.
private final class Flag: @unchecked Sendable {
  private let lock = NSLock()
  private var value = false

  var isSet: Bool { lock.withLock { value } }
  func set() { lock.withLock { value = true } }
}
