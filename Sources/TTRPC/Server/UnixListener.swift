import Glibc

/// Why a server can't listen.
public enum ListenError: Error, Equatable, CustomStringConvertible {
  /// The kernel takes 107 bytes and a NUL.
  case pathTooLong(String)
  /// Somebody answers on this path.
  case inUse(String)
  /// Something that is not a socket stands there.
  case notASocket(String)
  case system(operation: String, path: String, code: Int32)

  public var description: String {
    switch self {
    case .pathTooLong(let path):
      "the socket path has \(path.utf8.count) bytes, and a Unix socket's takes at most 107: \(path)"
    case .inUse(let path): "another process listens on \(path)"
    case .notASocket(let path): "\(path) exists and is not a socket"
    case .system(let operation, let path, let code):
      "\(operation) \(path): \(String(cString: strerror(code)))"
    }
  }
}

/// Makes listening Unix sockets.
enum UnixListener {
  /// A listening, non-blocking socket at `path`, with `mode` set before anyone can connect.
  ///
  /// A socket file that nobody listens on any more is replaced.
  static func open(path: String, mode: mode_t, backlog: CInt = 512) throws(ListenError) -> CInt {
    var address = sockaddr_un()
    guard path.utf8.count < MemoryLayout.size(ofValue: address.sun_path), !path.isEmpty else {
      throw .pathTooLong(path)
    }
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    try removeStale(path, address)

    let listener = socket()
    guard listener >= 0 else { throw failure("socket", path) }
    guard
      with(address, { bind(listener, $0, $1) }) == 0,
      chmod(path, mode) == 0,
      listen(listener, backlog) == 0
    else {
      let failure = failure("listen on", path)
      Glibc.close(listener)
      throw failure
    }
    return listener
  }

  private static func removeStale(
    _ path: String, _ address: sockaddr_un
  ) throws(ListenError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path) }

    let probe = socket()
    guard probe >= 0 else { throw failure("socket", path) }
    defer { Glibc.close(probe) }
    // Anything but a refusal is a sign of life, a full backlog too.
    guard with(address, { connect(probe, $0, $1) }) != 0, errno == ECONNREFUSED else {
      throw .inUse(path)
    }
    guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
  }

  private static func socket() -> CInt {
    Glibc.socket(
      AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
  }

  private static func with(
    _ address: sockaddr_un, _ body: (UnsafePointer<sockaddr>, socklen_t) -> CInt
  ) -> CInt {
    withUnsafePointer(to: address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }

  private static func failure(_ operation: String, _ path: String) -> ListenError {
    .system(operation: operation, path: path, code: errno)
  }
}
