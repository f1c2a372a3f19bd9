import DaemonProcess
import Foundation
import Glibc

/// A process of a campaign's own that says a line for each thing it has judged, and that what it judges may end.
final class Worker {
  private let process = Process()
  private let output = Pipe()
  private let errors: String
  private var rest: [UInt8] = []
  private var begin = 0
  /// Whether it was ended because it said nothing for so long.
  private(set) var hung = false

  /// - Parameters:
  ///   - program: with the hidden verb that is the worker.
  ///   - folder: where it is kept what the process says to people.
  init(_ program: URL, _ arguments: [String], in folder: String) throws {
    errors = folder + "/purser-worker-\(UUID().uuidString.prefix(8))"
    try Data().write(to: URL(filePath: errors))
    process.executableURL = program
    process.arguments = arguments
    process.environment = Daemon.environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    unlink(errors)
  }

  /// Its next line; nil when it has ended. One that says nothing for `seconds` hangs, and is ended.
  func nextLine(within seconds: Int32) -> String? {
    while true {
      if let end = rest[begin...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { begin = end + 1 }
        return String(decoding: rest[begin..<end], as: UTF8.self)
      }
      rest.removeFirst(begin)
      begin = 0
      let descriptor = output.fileHandleForReading.fileDescriptor
      var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let count = poll(&ready, 1, seconds * 1000)
      if count < 0, errno == EINTR { continue }
      if count == 0 {
        hung = true
        kill(process.processIdentifier, SIGKILL)
        continue
      }
      var piece = [UInt8](repeating: 0, count: 64 << 10)
      let got = read(descriptor, &piece, piece.count)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return nil }
      rest += piece[..<got]
    }
  }

  /// How it ended, once there are no more lines.
  func end() -> (reason: Process.TerminationReason, status: Int32, said: String) {
    process.waitUntilExit()
    let said = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
    return (process.terminationReason, process.terminationStatus, said)
  }
}
