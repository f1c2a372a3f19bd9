import Glibc

/// Sockets that systemd listens on for us (`sd_listen_fds(3)`): callers connect before the daemon runs, and none is
/// refused while it is started again.
enum InheritedSockets {
  private static let first: CInt = 3

  /// The descriptors, each a listening Unix stream socket; empty without socket activation.
  ///
  /// - Throws: `ConfigurationFailure` for a descriptor of another kind.
  static func take(
    environment: [String: String], process: Int32 = getpid()
  ) throws(ConfigurationFailure) -> [CInt] {
    guard environment["LISTEN_PID"].flatMap(Int32.init) == process,
      let count = environment["LISTEN_FDS"].flatMap(CInt.init), count > 0
    else { return [] }
    let names = (environment["LISTEN_FDNAMES"] ?? "").split(
      separator: ":", omittingEmptySubsequences: false)
    var descriptors: [CInt] = []
    for offset in 0..<count {
      let descriptor = first + offset
      guard isListeningUnixStream(descriptor) else {
        let name = Int(offset) < names.count ? " (\(names[Int(offset)]))" : ""
        throw ConfigurationFailure(
          "descriptor \(descriptor)\(name) from systemd is no listening Unix stream socket: a socket unit for purserd has ListenStream= with a path"
        )
      }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      descriptors.append(descriptor)
    }
    return descriptors
  }

  /// Where it listens, for people.
  static func path(of descriptor: CInt) -> String {
    var address = sockaddr_un()
    var length = socklen_t(MemoryLayout<sockaddr_un>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(descriptor, $0, &length)
      }
    }
    guard result == 0 else { return "descriptor \(descriptor)" }
    return withUnsafeBytes(of: &address.sun_path) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private static func isListeningUnixStream(_ descriptor: CInt) -> Bool {
    option(SO_DOMAIN, of: descriptor) == AF_UNIX
      && option(SO_TYPE, of: descriptor) == CInt(SOCK_STREAM.rawValue)
      && option(SO_ACCEPTCONN, of: descriptor) == 1
  }

  private static func option(_ name: CInt, of descriptor: CInt) -> CInt? {
    var value: CInt = 0
    var length = socklen_t(MemoryLayout<CInt>.size)
    return getsockopt(descriptor, SOL_SOCKET, name, &value, &length) == 0 ? value : nil
  }
}
