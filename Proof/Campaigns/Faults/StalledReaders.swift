import DaemonProcess
import Foundation
import Glibc
import PurserClient

/// Callers that ask for much and take nothing, and callers that are killed while they take it.
///
/// What they must not be able to do is to hold a snapshot: pages that one sees are not used again, and the map would
/// fill.
extension Fault {
  static let stalledReaders = Fault(
    name: "stalled-readers",
    promise: """
      backups, event streams and reports are begun and not read, and their callers are killed: commands go on, and \
      the map grows no more than without them
      """
  ) { run in
    let alone = try await growth(run.seed) { _, _ in }
    let stalled = try await growth(run.seed) { socket, callers in
      for _ in 0..<4 {
        guard let caller = SilentCaller(socket) else { continue }
        _ = caller.ask(stream: 1, "purser.v1.AdminService", "Backup", [])
        _ = caller.ask(stream: 3, "purser.v1.EventService", "Watch", [])
        for stream in stride(from: UInt32(5), to: 105, by: 2) {
          _ = caller.ask(stream: stream, "purser.v1.OrderService", "ListOrders", [])
        }
        callers.append(caller)
      }
    }
    let killed = try await growth(run.seed) { socket, callers in
      callers.removeAll()
      for _ in 0..<4 {
        guard let caller = SilentCaller(socket) else { continue }
        _ = caller.ask(stream: 1, "purser.v1.AdminService", "Backup", [])
        _ = caller.ask(stream: 3, "purser.v1.AdminService", "Verify", [])
        callers.append(caller)
      }
    }
    return
      "the map stopped growing behind \(alone) KiB without readers, \(stalled) with stalled, \(killed) with killed ones"
  }

  /// Behind how many KiB a map stops growing, while `readers` does its work.
  private static func growth(
    _ seed: UInt64, _ readers: (String, inout [SilentCaller]) -> Void
  ) async throws -> Int {
    let folder = StateFolder()
    let daemon = try Daemon(
      configuration: "limits:\n  output_size: 64KiB\n  write_stall: 1h",
      stateDirectory: folder.path)
    let client = try await daemon.start().waiting(Daemon.patience)
    var book = Bookkeeper("A", seed: seed)
    try await book.work(200, client)
    let before = try await client.getStatus(GetStatusRequest()).mapUsedBytes
    var callers: [SilentCaller] = []
    for _ in 0..<4 {
      readers(daemon.socket, &callers)
      try await book.work(25, client)
    }
    // What a backup copies is held until it is copied; from then on the same work grows the map by little more than
    // what it keeps. A snapshot that nobody gives back would cost a megabyte in each of these rounds.
    var after = before
    var rounds = 0
    repeat {
      rounds += 1
      guard rounds < 100 else {
        throw Finding("with readers that take nothing the map grows on and on, to \(after) bytes")
      }
      let start = try await client.getStatus(GetStatusRequest()).mapUsedBytes
      try await book.work(50, client)
      after = try await client.getStatus(GetStatusRequest()).mapUsedBytes
      if after <= start + 128 << 10 { break }
    } while true
    try await client.requireVerified()
    try await book.check(client)
    callers.removeAll()
    daemon.kill(program: SIGKILL)
    _ = try await daemon.exitCode("when it is killed")
    try await requireRecovered(folder.path, [book])
    return (Int(after) - Int(before)) >> 10
  }
}
