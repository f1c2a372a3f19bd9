import DaemonProcess
import Foundation
import Glibc
import PurserClient

/// A purserd that something is done to. What it must do is waited for, generously, and not for ever: a daemon that
/// hangs is a finding, too.
extension Daemon {
  /// How long anything may take here that should take a moment.
  static let patience = Duration.seconds(60)

  /// Waits for the end and says the exit code.
  func exitCode(_ when: String) async throws -> Int32 {
    let ended = Flag()
    let watch = Task {
      try await Task.sleep(for: Self.patience)
      guard !ended.isSet else { return }
      ended.set()
      killProgram()
    }
    let code = await waitUntilExit()
    watch.cancel()
    guard !ended.isSet else {
      throw Finding("purserd does not end \(when); its log:\n\(log)")
    }
    ended.set()
    return code
  }

  /// Runs calls until they end by themselves or the daemon does: nobody waits for one that is gone.
  func whileItRuns<R: Sendable>(_ calls: @escaping @Sendable () async throws -> R) async throws -> R
  {
    let work = Task { try await calls() }
    Task {
      await waitUntilExit()
      work.cancel()
    }
    return try await work.value
  }

  /// Stops it as an operator does.
  func stop() async throws {
    kill(program: SIGTERM)
    let code = try await exitCode("when it is told to stop")
    guard code == 0 else { throw Finding("told to stop, purserd ends with \(code):\n\(log)") }
  }

  /// The daemon itself, whatever runs it (`strace` would let it go on alone).
  private var program: Int32 {
    let parent = processIdentifier
    let children =
      (try? String(contentsOfFile: "/proc/\(parent)/task/\(parent)/children", encoding: .utf8))
      ?? ""
    return children.split(separator: " ").compactMap { Int32($0) }.first ?? parent
  }

  func kill(program signal: Int32) {
    guard processIdentifier > 0 else { return }
    Glibc.kill(program, signal)
  }

  private func killProgram() {
    kill(program: SIGKILL)
    kill()
  }
}

/// Set once, seen by all.
private final class Flag: @unchecked Sendable {
  private let lock = NSLock()
  private var value = false

  var isSet: Bool { lock.withLock { value } }
  func set() { lock.withLock { value = true } }
}

extension PurserClient {
  /// The same client, for calls that a healthy daemon answers at once.
  func waiting(_ timeout: Duration) -> PurserClient {
    var client = self
    client.options.timeout = timeout
    return client
  }

  /// Nothing that `verify` checks is off.
  func requireVerified() async throws {
    let verified = try await verify(VerifyRequest(), timeout: Daemon.patience)
    guard verified.differenceCount == 0 else {
      throw Finding("verify finds \(verified.differences)")
    }
  }
}

/// What a healthy purserd makes of a state that a faulty one left: it starts, knows all that was acknowledged, and
/// stops cleanly.
func requireRecovered(
  _ state: String, _ books: [Bookkeeper], configuration: String = "", wrapper: [String] = [],
  isManualClock: Bool = false
) async throws {
  let daemon = try Daemon(
    isManualClock: isManualClock, configuration: configuration, wrapper: wrapper,
    stateDirectory: state)
  let client: PurserClient
  do { client = try await daemon.start().waiting(Daemon.patience) } catch {
    throw Finding("a healthy start on what was left fails: \(error)")
  }
  var books = books
  for index in books.indices { try await books[index].check(client) }
  try await client.requireVerified()
  for index in books.indices {
    if let refusal = try await books[index].step(client) {
      throw Finding("one more command is refused: \(refusal.sentence)")
    }
  }
  try await daemon.stop()
}
