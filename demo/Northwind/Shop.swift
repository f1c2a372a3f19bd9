import Foundation
import Glibc
import PurserClient

/// The programs that the shop is run with.
enum Programs {
  static var besideThis: String {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
  }
}

/// A purserd of our own on an empty store, with a clock that begins before the first order and moves only by us.
///
/// One task starts and kills the daemon; others only run the command line, which looks at what never changes.
final class Shop: @unchecked Sendable {
  private let programs: String
  let folder: URL
  private var daemon: Process?

  init(programs: String) throws {
    self.programs = programs
    folder = FileManager.default.temporaryDirectory.appending(
      path: "purser-northwind-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data().write(to: log)
    try Data().write(to: folder.appending(path: "purser.yaml"))
  }

  deinit {
    if let daemon, daemon.isRunning { Glibc.kill(daemon.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: folder)
  }

  private var socket: String { folder.appending(path: "purser.sock").path }
  private var log: URL { folder.appending(path: "log") }

  /// Starts the daemon and waits until it answers.
  func start() async throws -> PurserClient {
    let process = Process()
    process.executableURL = URL(filePath: "\(programs)/purserd")
    process.arguments = [
      "run", "--config", folder.appending(path: "purser.yaml").path, "--socket", socket,
      "--state-directory", folder.appending(path: "state").path, "--clock", "manual",
      "--clock-start", "1996-07-01T00:00:00Z", "--map-size", "1GiB",
    ]
    process.environment = environment
    let handle = try FileHandle(forWritingTo: log)
    try handle.seekToEnd()
    process.standardError = handle
    process.standardOutput = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    daemon = process
    return try await connect()
  }

  func connect() async throws -> PurserClient {
    let deadline = ContinuousClock.now + .seconds(60)
    while true {
      do {
        let client = try await PurserClient.connect(socket: socket)
        _ = try await client.checkHealth(HealthCheckRequest())
        return client
      } catch {
        guard let daemon, daemon.isRunning, ContinuousClock.now < deadline else {
          let log = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
          throw Mismatch(description: "expected a purserd that answers: \(error)\n\(log)")
        }
        try await Task.sleep(for: .milliseconds(5))
      }
    }
  }

  /// SIGKILL: nothing is written any more, nothing is said.
  func kill() {
    guard let daemon else { return }
    Glibc.kill(daemon.processIdentifier, SIGKILL)
    daemon.waitUntilExit()
  }

  func restartAfterKill() async throws -> PurserClient {
    kill()
    return try await start()
  }

  /// Asks it to stop, which it must do without an error.
  func end() throws {
    guard let daemon else { return }
    Glibc.kill(daemon.processIdentifier, SIGTERM)
    daemon.waitUntilExit()
    try expect(daemon.terminationStatus == 0, "exit code 0", "\(daemon.terminationStatus)")
  }

  /// Runs the command line; the answer is what it printed.
  func purser(_ arguments: [String], ignoringFailure: Bool = false) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "\(programs)/purser")
    process.arguments = arguments
    process.environment = environment
    let (output, errors) = (Pipe(), folder.appending(path: "errors"))
    try Data().write(to: errors)
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 || ignoringFailure else {
      throw Mismatch(
        description: "purser \(arguments.joined(separator: " ")) ended with "
          + "\(process.terminationStatus):\n"
          + ((try? String(contentsOf: errors, encoding: .utf8)) ?? ""))
    }
    return text
  }

  private var environment: [String: String] {
    var environment = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("PURSER_")
    }
    environment["PURSER_SOCKET"] = socket
    environment["SWIFT_BACKTRACE"] = "enable=no"
    return environment
  }
}
