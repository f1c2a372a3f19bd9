import CPlatform
import Glibc

/// Who is at the other end of a Unix socket, as the kernel saw it when the peer connected.
///
/// A process that connects and then drops its privileges still shows the old ones, and a connected socket can
/// be handed on: never authorize by `pid`, it is a hint for logs.
public struct PeerCredentials: Sendable, Equatable {
  public var pid: Int32
  public var uid: UInt32
  public var gid: UInt32
  /// The supplementary groups.
  public var groups: [UInt32]

  public init(pid: Int32, uid: UInt32, gid: UInt32, groups: [UInt32] = []) {
    self.pid = pid
    self.uid = uid
    self.gid = gid
    self.groups = groups
  }

  /// Asks the kernel. Nil when `socket` is not a connected Unix socket.
  init?(ofPeerOf socket: CInt) {
    var pid = pid_t()
    var uid = uid_t()
    var gid = gid_t()
    guard purser_peer_credentials(socket, &pid, &uid, &gid) == 0 else { return nil }

    var groups = [gid_t](repeating: 0, count: 32)
    var count = purser_peer_groups(socket, &groups, CInt(groups.count))
    if count > groups.count {
      groups = [gid_t](repeating: 0, count: Int(count))
      count = purser_peer_groups(socket, &groups, CInt(groups.count))
    }
    guard count >= 0, count <= groups.count else { return nil }
    self.init(pid: pid, uid: uid, gid: gid, groups: Array(groups.prefix(Int(count))))
  }
}
