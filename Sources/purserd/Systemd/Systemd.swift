import Glibc

/// systemd's end of a service's life, by the datagrams of `sd_notify(3)`. Without systemd nothing is sent.
struct Systemd: Sendable {
  private let path: String?

  init(environment: [String: String]) {
    path = environment["NOTIFY_SOCKET"].flatMap { $0.isEmpty ? nil : $0 }
  }

  var isThere: Bool { path != nil }

  /// Sends lines such as `READY=1`. A message that can't be sent is lost: systemd's own timeouts decide then.
  func tell(_ lines: String...) {
    guard let path else { return }
    var address = sockaddr_un()
    var name = Array(path.utf8)
    guard name.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
    if name[0] == UInt8(ascii: "@") { name[0] = 0 }  // an abstract name
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    let length = socklen_t(MemoryLayout.offset(of: \sockaddr_un.sun_path)! + name.count)  // a stored property

    let socket = Glibc.socket(
      AF_UNIX, CInt(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard socket >= 0 else { return }
    defer { close(socket) }
    let message = Array(lines.joined(separator: "\n").utf8)
    withUnsafePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = sendto(socket, message, message.count, CInt(MSG_NOSIGNAL), $0, length)
      }
    }
  }

  func tellReady(_ status: String) { tell("READY=1", "STATUS=\(status)") }

  /// systemd waits for `READY=1` again; it knows by the time that this reload is the one it asked for.
  func tellReloading() {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    tell("RELOADING=1", "MONOTONIC_USEC=\(time.tv_sec * 1_000_000 + time.tv_nsec / 1000)")
  }

  func tellStopping(_ status: String) { tell("STOPPING=1", "STATUS=\(status)") }

  /// How often systemd must hear `WATCHDOG=1`; nil if it does not watch this process.
  static func watchdogMicroseconds(environment: [String: String]) -> Int64? {
    guard let interval = environment["WATCHDOG_USEC"].flatMap(Int64.init), interval > 0 else {
      return nil
    }
    let process = environment["WATCHDOG_PID"].flatMap(Int32.init)
    return process == nil || process == getpid() ? interval : nil
  }
}
