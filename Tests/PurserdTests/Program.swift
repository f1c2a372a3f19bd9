import Foundation

/// The real `purserd`, which stands beside the tests, run to its end or until it is told to stop.
final class Program: @unchecked Sendable {
  let process = Process()
  private let output = Pipe()

  static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "purserd").path

  /// - Parameter wrapper: a program that runs it, such as `systemd-socket-activate` with its options.
  init(
    _ arguments: [String], environment: [String: String] = [:], wrapper: [String] = []
  ) throws {
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = wrapper + [Self.path] + arguments
    process.environment = [
      "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "SWIFT_BACKTRACE": "enable=no",
    ].merging(environment) { $1 }
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  /// What it wrote and how it ended; waits for the end.
  func end() -> (text: String, code: Int32) {
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (text, process.terminationStatus)
  }
}
