import TTRPC
import Testing

@testable import Service

/// Deny by default: a peer is who the configuration says, or nobody. GV-02.
@Suite struct IdentityTests {
  static let storefront = Principal(name: "storefront", roles: Roles(.clerk))
  static let warehouse = Principal(name: "warehouse", roles: Roles([.stocker, .reader]))
  static let identities = Identities(
    rules: [
      .init(principal: storefront, users: [1001, 1002], groups: [500]),
      .init(principal: warehouse, users: [1003], groups: [600, 500]),
    ], daemonUser: 990)

  static let peers: [(PeerCredentials, String?)] = [
    (PeerCredentials(pid: 1, uid: 1001, gid: 1, groups: []), "storefront"),
    (PeerCredentials(pid: 1, uid: 1003, gid: 1, groups: [500]), "warehouse"),  // the user before the groups
    (PeerCredentials(pid: 1, uid: 2000, gid: 600, groups: []), "warehouse"),  // by the primary group
    (PeerCredentials(pid: 1, uid: 2000, gid: 1, groups: [7, 600]), "warehouse"),  // by another group
    (PeerCredentials(pid: 1, uid: 2000, gid: 1, groups: [500]), "storefront"),  // the first rule counts
    (PeerCredentials(pid: 1, uid: 0, gid: 0, groups: []), "root"),
    (PeerCredentials(pid: 1, uid: 990, gid: 990, groups: []), "daemon"),
    (PeerCredentials(pid: 1, uid: 2000, gid: 1, groups: []), nil),
    (PeerCredentials(pid: 1, uid: 65534, gid: 500, groups: [500]), nil),  // nobody, whatever its groups
    (PeerCredentials(pid: 1, uid: .max, gid: 500, groups: [500]), nil),
  ]

  @Test(arguments: peers)
  func `a peer is who the rules say`(peer: PeerCredentials, name: String?) {
    #expect(Self.identities.principal(of: peer)?.name == name)
  }

  @Test func `without a configuration root and the daemon are admin and nobody else is anything`() {
    let identities = Identities(rules: [], daemonUser: 990)
    for uid: UInt32 in [0, 990] {
      let peer = PeerCredentials(pid: 1, uid: uid, gid: uid, groups: [])
      #expect(identities.principal(of: peer)?.roles == Roles(.admin))
    }
    let other = PeerCredentials(pid: 1, uid: 1000, gid: 1000, groups: [0, 27])
    #expect(identities.principal(of: other) == nil)
  }
}
