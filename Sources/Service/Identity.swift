import TTRPC

/// What a principal may do. A method names the roles that may call it; `admin` may call every method.
public enum Role: String, Sendable, CaseIterable {
  /// Looks.
  case reader
  /// Holds, reserves, confirms, releases.
  case clerk
  /// Receives and adjusts stock.
  case stocker
  /// Makes SKUs known, buys.
  case buyer
  /// Posts and closes.
  case accountant
  /// Verifies.
  case auditor
  case admin
}

/// A set of roles.
public struct Roles: OptionSet, Sendable, Hashable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public init(_ roles: [Role]) {
    self = roles.reduce(into: []) { $0.insert(Roles($1)) }
  }

  public init(_ role: Role) {
    // A case always stands in its own list.
    rawValue = 1 << UInt16(Role.allCases.firstIndex(of: role) ?? 0)
  }

  public static let all = Roles(Role.allCases)
}

/// A caller that the configuration knows: its name stands in the journal, whatever its uid was that day.
public struct Principal: Sendable, Equatable {
  public var name: String
  public var roles: Roles
  /// Whether it may name the person it acts for.
  public var actsForOthers: Bool

  public init(name: String, roles: Roles, actsForOthers: Bool = false) {
    self.name = name
    self.roles = roles
    self.actsForOthers = actsForOthers
  }
}

/// Who a peer is, by its user and groups. Nobody is anybody by default.
public struct Identities: Sendable, Equatable {
  public struct Rule: Sendable, Equatable {
    public var principal: Principal
    public var users: [UInt32]
    public var groups: [UInt32]

    public init(principal: Principal, users: [UInt32], groups: [UInt32]) {
      self.principal = principal
      self.users = users
      self.groups = groups
    }
  }

  /// In order: the first rule that names the peer's user counts; else the first that names one of its groups.
  public var rules: [Rule]

  /// - Parameter daemonUser: root and the daemon's own user are admin where no rule says otherwise.
  public init(rules: [Rule], daemonUser: UInt32) {
    self.rules =
      rules + [
        Rule(
          principal: Principal(name: "root", roles: Roles(.admin), actsForOthers: true), users: [0],
          groups: []),
        Rule(
          principal: Principal(name: "daemon", roles: Roles(.admin), actsForOthers: true),
          users: [daemonUser], groups: []),
      ]
  }

  /// Users that stand for nobody: the overflow uid that peers of another user namespace show up as, and -1.
  public static func isNobody(_ user: UInt32) -> Bool { user == 65534 || user == .max }

  public func principal(of peer: PeerCredentials) -> Principal? {
    if Self.isNobody(peer.uid) { return nil }
    if let rule = rules.first(where: { $0.users.contains(peer.uid) }) { return rule.principal }
    let groups = [peer.gid] + peer.groups
    return rules.first { !$0.groups.filter(groups.contains).isEmpty }?.principal
  }
}

/// What a connection is known by, from its accept on.
final class Session {
  var principal: Principal?
  let peer: PeerCredentials

  init(_ principal: Principal?, _ peer: PeerCredentials) {
    self.principal = principal
    self.peer = peer
  }
}
