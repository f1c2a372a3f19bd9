import Foundation
import Glibc
import PurserClient

/// A purserd of one's own: the real program, in a temporary folder, on a socket nobody else knows. Killed with what
/// holds it.
public final class Daemon: @unchecked Sendable {
  public let folder: URL
  private let arguments: [String]
  private let wrapper: [String]
  private var process: Process?

  /// - Parameters:
  ///   - configuration: YAML; the test's own user is admin in any case.
  ///   - wrapper: a program that runs the daemon, such as `strace` with its options.
  public init(
    isManualClock: Bool = false, configuration: String = "", wrapper: [String] = [],
    stateDirectory: String? = nil
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "purser-daemon-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "purser.yaml")
    try configuration.write(to: file, atomically: true, encoding: .utf8)
    arguments = [
      "run", "--config", file.path, "--socket", folder.appending(path: "p.sock").path,
      "--state-directory", stateDirectory ?? folder.appending(path: "state").path,
      "--clock", isManualClock ? "manual" : "real",
    ]
    self.wrapper = wrapper
  }

  deinit {
    if let process, process.isRunning { Glibc.kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: folder)
  }

  public var socket: String { folder.appending(path: "p.sock").path }
  public var stateDirectory: URL { folder.appending(path: "state") }
  public var processIdentifier: Int32 { process?.processIdentifier ?? 0 }
  public var log: String {
    (try? String(contentsOf: folder.appending(path: "log"), encoding: .utf8)) ?? ""
  }

  /// The products stand beside the tests.
  public static func product(_ name: String) -> URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: name)
  }

  /// Starts it and waits until it answers.
  public func start() async throws -> PurserClient {
    try launch()
    return try await connect()
  }

  public func launch() throws {
    let process = Process()
    let command = wrapper + [Self.product("purserd").path] + arguments
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.environment = Self.environment
    let log = folder.appending(path: "log")
    if !FileManager.default.fileExists(atPath: log.path) {
      try Data().write(to: log)
    }
    let handle = try FileHandle(forWritingTo: log)
    try handle.seekToEnd()
    process.standardError = handle
    process.standardOutput = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    self.process = process
  }

  /// What a program is started with. What tests are told by the environment (PURSER_NORTHWIND) is no setting of the
  /// daemon's, and it takes no others.
  public static var environment: [String: String] {
    var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("PURSER_") }
    environment["SWIFT_BACKTRACE"] = "enable=no"
    return environment
  }

  /// Connects as soon as somebody listens; fails at once if the process has ended.
  public func connect() async throws -> PurserClient {
    let deadline = ContinuousClock.now + .seconds(30)
    while true {
      do {
        let client = try await PurserClient.connect(socket: socket)
        _ = try await client.checkHealth(HealthCheckRequest())
        return client
      } catch {
        guard let process, process.isRunning, ContinuousClock.now < deadline else {
          throw DaemonFailure(description: "purserd does not answer: \(error)\n\(log)")
        }
        try await Task.sleep(for: .milliseconds(5))
      }
    }
  }

  public func kill(_ signal: Int32 = SIGKILL) {
    guard let process else { return }
    Glibc.kill(process.processIdentifier, signal)
  }

  /// Waits for the end; the exit code, or minus the signal.
  @discardableResult
  public func waitUntilExit() async -> Int32 {
    guard let process else { return 0 }
    await onOwnThread { process.waitUntilExit() }
    return process.terminationReason == .exit
      ? process.terminationStatus : -process.terminationStatus
  }

  /// SIGKILL, and a start on what is left.
  public func restartAfterKill() async throws -> PurserClient {
    kill()
    await waitUntilExit()
    return try await start()
  }
}

/// What went wrong, with the daemon's log.
public struct DaemonFailure: Error, CustomStringConvertible {
  public let description: String
}

/// Waits for something that blocks, without holding one of the few threads that all tests share.
public func onOwnThread<R: Sendable>(_ body: @escaping @Sendable () -> R) async -> R {
  await withCheckedContinuation { continuation in
    Thread.detachNewThread { continuation.resume(returning: body()) }
  }
}
