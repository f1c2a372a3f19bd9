import DaemonProcess
import Foundation
import Glibc
import PurserClient

/// More callers than the process may have descriptors.
extension Fault {
  static let outOfDescriptors = Fault(
    name: "out-of-descriptors",
    promise: """
      callers take every file descriptor: accepting pauses and does not spin, who is connected goes on, and it \
      recovers when they leave
      """
  ) { run in
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") else {
      throw NotPossible(why: "strace is missing")
    }
    let folder = StateFolder()
    let trace = folder.parent + "/trace"
    let daemon = try Daemon(
      configuration: "limits:\n  connections_per_user: 1024\n  time_to_first_byte: 1h",
      wrapper: [
        "prlimit", "--nofile=48:48", "strace", "-f", "-o", trace, "-e", "trace=accept,accept4",
      ], stateDirectory: folder.path)
    let client = try await daemon.start().waiting(Daemon.patience)
    var book = Bookkeeper("A", seed: run.seed)
    try await book.work(20, client)
    let begin = ContinuousClock.now
    var crowd = (0..<100).compactMap { _ in SilentCaller(daemon.socket) }
    guard crowd.count == 100 else { throw NotPossible(why: "100 connections can't be made here") }
    // Until the last descriptor is gone, and for a while after.
    var failures = 0
    while failures < 10 {
      try await book.work(10, client)
      failures = Self.failedAccepts(trace)
      guard ContinuousClock.now - begin < Daemon.patience else {
        throw Finding("48 descriptors hold 100 connections")
      }
    }
    let seconds = Int((ContinuousClock.now - begin) / .seconds(1)) + 1
    failures = Self.failedAccepts(trace)
    // A pause is a tenth of a second; without one there are tens of thousands a second.
    guard failures <= 20 * seconds else {
      throw Finding("\(failures) accepts failed in \(seconds) s: it spins")
    }
    crowd.removeAll()
    let late = try await PurserClient.connect(socket: daemon.socket).waiting(Daemon.patience)
    try await late.requireVerified()
    try await book.work(10, client)
    try await daemon.stop()
    try await requireRecovered(folder.path, [book])
    return "\(failures) accepts failed in \(seconds) s, calls went on"
  }

  private static func failedAccepts(_ trace: String) -> Int {
    let text = (try? String(contentsOfFile: trace, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").count { $0.contains("EMFILE") }
  }
}

/// A connection that says what it is told and reads nothing.
final class SilentCaller: Sendable {
  private let descriptor: Int32

  init?(_ path: String) {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
    }
    self.descriptor = descriptor
    if code != 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Sends a request; says whether the peer took all of it.
  func ask(stream: UInt32, _ service: String, _ method: String, _ payload: [UInt8]) -> Bool {
    func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] {
      var length: [UInt8] = []
      var size = bytes.count
      repeat {
        length.append(UInt8(size & 0x7f) | (size > 0x7f ? 0x80 : 0))
        size >>= 7
      } while size > 0
      return bytes.isEmpty ? [] : [number << 3 | 2] + length + bytes
    }
    func word(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 0xff) } }
    let body = field(1, Array(service.utf8)) + field(2, Array(method.utf8)) + field(3, payload)
    let frame = word(UInt32(body.count)) + word(stream) + [1, 0] + body
    return frame.withUnsafeBytes {
      send(descriptor, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
    } == frame.count
  }
}
