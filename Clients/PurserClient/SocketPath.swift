import Glibc

/// Where a daemon's socket is, by the rule that clients and daemon share.
///
/// A daemon that runs as root or under systemd listens on `/run/purser/purser.sock`; one that a plain user started,
/// on `$XDG_RUNTIME_DIR/purser/purser.sock` or, without that variable, on `/tmp/purser-UID/purser.sock`.
/// So a client takes `$PURSER_SOCKET` if it is set, and else the first of these that exists, in this order. In
/// `/tmp`, where anyone may make a folder, only a folder of the caller's own counts.
public enum SocketPath {
  /// The socket to connect to.
  ///
  /// - Throws: ``PurserError/unreachable(_:)`` naming what was tried.
  public static func find() throws(PurserError) -> String {
    try find(
      variable: { getenv($0).map { String(cString: $0) } }, user: getuid(), owner: owner(of:))
  }

  static func find(
    variable: (String) -> String?, user: UInt32, owner: (String) -> UInt32?
  ) throws(PurserError) -> String {
    if let named = variable("PURSER_SOCKET"), !named.isEmpty { return named }

    let candidates = candidates(runtimeDirectory: variable("XDG_RUNTIME_DIR"), user: user)
    for path in candidates where owner(path) != nil {
      let folder = path.dropLast("/purser.sock".count)
      if !folder.hasPrefix("/tmp/") || owner(String(folder)) == user { return path }
    }
    throw .unreachable(
      Unanswered(reason: "there is no daemon's socket: tried \(candidates.joined(separator: ", "))")
    )
  }

  /// Where a socket may be if nobody names one, the first first.
  static func candidates(runtimeDirectory: String?, user: UInt32) -> [String] {
    let own =
      runtimeDirectory.flatMap { $0.isEmpty ? nil : $0 + "/purser" } ?? "/tmp/purser-\(user)"
    return ["/run/purser/purser.sock", own + "/purser.sock"]
  }

  /// The user id of what is at a path, itself and not what a link points to; nil if nothing is.
  private static func owner(of path: String) -> UInt32? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_uid : nil
  }
}
