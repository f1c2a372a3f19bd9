import DaemonProcess
import Foundation
import Glibc

/// A worker process, and the next one where an image ended it.
struct WorkerProcess: Sendable {
  let recording: String
  let images: Range<Int>
  let seed: UInt64
  let share: (number: Int, of: Int)
  let scratch: String

  /// An image that takes longer hangs.
  private static let patience: Int32 = 120_000  // milliseconds

  /// Runs until all images of the share are dealt with. On a thread of its own: it waits for lines.
  func run(_ checked: () -> Void) throws -> [(image: Int, place: Int, CheckedImage)] {
    var results: [(image: Int, place: Int, CheckedImage)] = []
    let wanted = images.count { $0 % share.of == share.number }
    while results.count < wanted {
      let before = results.count
      let open = try runOnce(skipping: before, &results, checked)
      if let open {
        results.append((open.image, open.place, CheckedImage(verdict: .broken, detail: open.end)))
        checked()
      } else if results.count < wanted {
        throw Finding("a worker ended before its images did")
      }
    }
    return results
  }

  /// Returns the image that ended the worker, if one did, and how.
  private func runOnce(
    skipping: Int, _ results: inout [(image: Int, place: Int, CheckedImage)], _ checked: () -> Void
  ) throws -> (image: Int, place: Int, end: String)? {
    let process = Process()
    process.executableURL = Daemon.product("proof")
    process.arguments = [
      "crash-worker", recording, "--images", "\(images.lowerBound)-\(images.upperBound)", "--seed",
      "\(seed)", "--share", "\(share.number)/\(share.of)", "--skip", "\(skipping)", "--scratch",
      scratch,
    ]
    process.environment = Daemon.environment
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    let errors = scratch + "/purser-worker-\(UUID().uuidString.prefix(8))"
    try Data().write(to: URL(filePath: errors))
    defer { unlink(errors) }
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
    try process.run()

    var lines = LineReader(output.fileHandleForReading.fileDescriptor)
    var open: (image: Int, place: Int)?
    var hangs = false
    while true {
      let line: String
      switch lines.next(patience: Self.patience) {
      case .line(let text): line = text
      case .silence:
        hangs = true
        kill(process.processIdentifier, SIGKILL)
        continue
      case .end:
        process.waitUntilExit()
        let said = ((try? String(contentsOfFile: errors, encoding: .utf8)) ?? "")
          .split(separator: "\n").prefix(5).joined(separator: " / ")
        guard let open else {
          guard process.terminationStatus == 0 else { throw Finding("a worker failed: \(said)") }
          return nil
        }
        let how =
          hangs
          ? "the worker hung"
          : process.terminationReason == .exit
            ? "the worker ended with \(process.terminationStatus)"
            : "the worker died of signal \(process.terminationStatus)"
        return (open.image, open.place, "\(how): \(said)")
      }
      let fields = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count >= 3, let image = Int(fields[1]) else { continue }
      if fields[0] == "begin", let place = Int(fields[2]) { open = (image, place) }
      if fields[0] == "end", let begun = open, let verdict = Verdict(rawValue: String(fields[2])) {
        results.append(
          (
            image, begun.place,
            CheckedImage(verdict: verdict, detail: fields.count > 3 ? String(fields[3]) : "")
          ))
        open = nil
        checked()
      }
    }
  }
}

/// Lines from a descriptor, with an end to patience.
private struct LineReader {
  enum Step {
    case line(String)
    case silence
    case end
  }

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var begin = 0

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  mutating func next(patience: Int32) -> Step {
    while true {
      if let end = buffer[begin...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { begin = end + 1 }
        return .line(String(decoding: buffer[begin..<end], as: UTF8.self))
      }
      buffer.removeFirst(begin)
      begin = 0
      var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let count = poll(&ready, 1, patience)
      if count == 0 { return .silence }
      if count < 0 { if errno == EINTR { continue } else { return .end } }
      var piece = [UInt8](repeating: 0, count: 64 << 10)
      let got = read(descriptor, &piece, piece.count)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return .end }
      buffer += piece[..<got]
    }
  }
}
