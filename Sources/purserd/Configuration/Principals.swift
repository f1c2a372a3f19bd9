import Configuration
import Glibc
import Service

extension PrincipalConfiguration {
  init(name: String, in reader: ConfigReader) {
    func list(_ key: String) -> [String] {
      reader.stringArray(forKey: ConfigKey(["principals", name, key])) ?? []
    }
    self.init(
      name: name, users: list("users"), groups: list("groups"), roles: list("roles"),
      actsForOthers: reader.string(forKey: ConfigKey(["principals", name, "act_for"])) == "true")
  }
}

/// The machine's users and groups, or a test's.
package struct UserDirectory: Sendable {
  package var user: @Sendable (String) -> UInt32?
  package var group: @Sendable (String) -> UInt32?

  package init(
    user: @escaping @Sendable (String) -> UInt32?, group: @escaping @Sendable (String) -> UInt32?
  ) {
    (self.user, self.group) = (user, group)
  }

  /// Numbers stand for themselves.
  package static let machine = UserDirectory(
    user: { name in UInt32(name) ?? getpwnam(name)?.pointee.pw_uid },
    group: { name in UInt32(name) ?? getgrnam(name)?.pointee.gr_gid })
}

extension Identities {
  /// Resolves names to numbers, once: what a name means later counts at the next reload.
  ///
  /// - Throws: `ConfigurationFailure` with every name that nobody has, and every role that there is not.
  package init(
    _ principals: [PrincipalConfiguration], in directory: UserDirectory = .machine,
    daemonUser: UInt32
  ) throws(ConfigurationFailure) {
    var problems: [String] = []
    var rules: [Rule] = []
    for principal in principals {
      let place = "principals.\(principal.name)"
      let users = principal.users.compactMap { name -> UInt32? in
        guard let user = directory.user(name) else {
          problems.append("\(place).users: there is no user \(name) on this machine")
          return nil
        }
        if Self.isNobody(user) {
          problems.append("\(place).users: \(name) stands for nobody and is always refused")
        }
        return user
      }
      let groups = principal.groups.compactMap { name -> UInt32? in
        let group = directory.group(name)
        if group == nil {
          problems.append("\(place).groups: there is no group \(name) on this machine")
        }
        return group
      }
      let roles = principal.roles.compactMap { name -> Role? in
        let role = Role(rawValue: name)
        if role == nil {
          let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
          problems.append("\(place).roles: there is no role \(name); there are \(known)")
        }
        return role
      }
      if principal.users.isEmpty, principal.groups.isEmpty {
        problems.append("\(place): needs users or groups")
      }
      if principal.roles.isEmpty { problems.append("\(place): needs roles") }
      if principal.name == "system" {
        problems.append("\(place): the name `system` is the daemon's own")
      }
      rules.append(
        Rule(
          principal: Principal(
            name: principal.name, roles: Roles(roles), actsForOthers: principal.actsForOthers),
          users: users, groups: groups))
    }
    guard problems.isEmpty else { throw ConfigurationFailure(problems) }
    self.init(rules: rules, daemonUser: daemonUser)
  }
}
