import DaemonProcess
import Foundation
import PurserClient

/// A wall clock that somebody sets. `libfaketime` moves it under the daemon, running or not, and leaves the boot clock
/// as it is, as a machine does.
extension Fault {
  static let clockJumps = Fault(
    name: "clock-jumps",
    promise: """
      the wall clock jumps by forty days, forward and back, in a run and between two: nothing expires, status says \
      so, and `purser admin clock accept` takes it
      """
  ) { run in
    let library = "/usr/lib/\(machine)-linux-gnu/faketime/libfaketime.so.1"
    guard FileManager.default.fileExists(atPath: library) else {
      throw NotPossible(why: "libfaketime is missing")
    }
    let folder = StateFolder()
    let clock = FalseClock(folder.parent + "/time", library)
    try clock.set(days: 0)
    let first = try Daemon(wrapper: clock.wrapper, stateDirectory: folder.path)
    var client = try await first.start().waiting(Daemon.patience)
    var book = Bookkeeper("A", seed: run.seed)
    try await book.work(60, client)
    try await client.require(clock: .following)
    // Each hold lasts for 20 hours.
    for days in [40, -40, 0] {
      try clock.set(days: days)
      try await book.look(client)
      try await client.require(clock: days == 0 ? .following : .stepRefused, days: days)
      try await book.work(20, client)
      try await book.look(client)
    }
    for days in [40, -40] {
      try await first.stop()
      try clock.set(days: days)
      client = try await first.start().waiting(Daemon.patience)
      try await client.require(clock: .stepRefused, days: days)
      try await book.look(client)
      try await book.work(20, client)
      try await book.check(client)
      try await client.requireVerified()
      // Set right again, it is followed without a word.
      try clock.set(days: 0)
      try await client.require(clock: .following)
      try await book.look(client)
    }

    try clock.set(days: 40)
    try await client.require(clock: .stepRefused, days: 40)
    let before = try await client.getStatus(GetStatusRequest()).time?.microseconds ?? 0
    _ = try await client.acceptClock(AcceptClockRequest())
    try await client.require(clock: .following)
    let after = try await client.getStatus(GetStatusRequest()).time?.microseconds ?? 0
    guard after - before > 39 * FalseClock.day else {
      throw Finding("accepted, the step moves the time by \(after - before) microseconds only")
    }
    book.expireHolds()
    try await book.look(client)
    try await client.requireVerified()
    try await first.stop()
    return "no hold expired by a jump; accepted, all did"
  }

  private static var machine: String {
    #if arch(arm64)
      "aarch64"
    #else
      "x86_64"
    #endif
  }
}

/// A wall clock that is off by what stands in a file.
private struct FalseClock {
  static let day: Int64 = 86_400_000_000
  private let file: String
  private let library: String

  init(_ file: String, _ library: String) {
    self.file = file
    self.library = library
  }

  func set(days: Int) throws {
    // In one step: half a line would be another time.
    let text = "\(days < 0 ? "" : "+")\(days)d\n"
    try Data(text.utf8).write(to: URL(filePath: file), options: .atomic)
  }

  /// Through a shell: the library adds to the environment of the first program that has it, and then Swift does not
  /// find the program's arguments, which it looks for beside the environment.
  var wrapper: [String] {
    [
      "env", "LD_PRELOAD=\(library)", "FAKETIME_TIMESTAMP_FILE=\(file)", "FAKETIME_NO_CACHE=1",
      "FAKETIME_DONT_FAKE_MONOTONIC=1", "sh", "-c", "exec \"$@\"", "sh",
    ]
  }
}

extension PurserClient {
  fileprivate func require(clock: ClockState, days: Int = 0) async throws {
    let status = try await getStatus(GetStatusRequest())
    guard status.clock == clock else {
      throw Finding("status says of the clock \(status.clock), not \(clock)")
    }
    let step = status.clockStep?.microseconds ?? 0
    guard abs(step - Int64(days) * FalseClock.day) < FalseClock.day / 2 else {
      throw Finding(
        "status says that the clock is off by \(step) microseconds, not by \(days) days")
    }
  }
}
