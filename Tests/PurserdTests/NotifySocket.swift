import Foundation

/// systemd's end: a datagram socket that a service sends its state to.
final class NotifySocket {
  let path: String
  private let descriptor: CInt

  /// - Parameter name: a path, or an abstract name that begins with `@`.
  init(_ name: String) {
    path = name
    descriptor = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    var bytes = Array(name.utf8)
    if bytes[0] == UInt8(ascii: "@") { bytes[0] = 0 }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
    }
    precondition(result == 0, "a test's socket can't be bound")
    // A test that waits for what never comes fails instead of hanging.
    var patience = timeval(tv_sec: 120, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  /// The next message's lines; nil if none came.
  func next() -> [String]? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &bytes, bytes.count, 0)
    guard count >= 0 else { return nil }
    return String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: "\n").map(
      String.init)
  }

  /// Passes messages over until one has a line that begins like this, and returns that message.
  func next(with beginning: String) -> [String]? {
    while let lines = next() {
      if lines.contains(where: { $0.hasPrefix(beginning) }) { return lines }
    }
    return nil
  }
}
