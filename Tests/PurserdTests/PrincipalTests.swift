import Service
import Testing

@testable import PurserDaemon

@Suite struct PrincipalTests {
  let directory = UserDirectory(
    user: { ["ada": 1000, "nobody": 65534][$0] ?? UInt32($0) },
    group: { ["stock": 50][$0] ?? UInt32($0) })

  @Test func `names become numbers, in the order of the file`() throws {
    let identities = try Identities(
      [
        PrincipalConfiguration(name: "web", users: ["ada", "1001"], roles: ["clerk"]),
        PrincipalConfiguration(
          name: "floor", groups: ["stock"], roles: ["stocker", "reader"], actsForOthers: true),
      ], in: directory, daemonUser: 7)
    #expect(
      identities
        == Identities(
          rules: [
            .init(
              principal: Principal(name: "web", roles: Roles(.clerk)), users: [1000, 1001],
              groups: []),
            .init(
              principal: Principal(
                name: "floor", roles: Roles([.stocker, .reader]), actsForOthers: true),
              users: [], groups: [50]),
          ], daemonUser: 7))
  }

  @Test func `everything that is wrong is told at once`() {
    #expect(
      throws: ConfigurationFailure([
        "principals.web.users: there is no user bob on this machine",
        "principals.web.users: nobody stands for nobody and is always refused",
        "principals.web.groups: there is no group shop on this machine",
        "principals.web.roles: there is no role boss; there are reader, clerk, stocker, buyer, accountant, auditor, admin",
        "principals.idle: needs users or groups",
        "principals.idle: needs roles",
        "principals.system: the name `system` is the daemon's own",
      ])
    ) {
      try Identities(
        [
          PrincipalConfiguration(
            name: "web", users: ["bob", "nobody"], groups: ["shop"], roles: ["boss"]),
          PrincipalConfiguration(name: "idle"),
          PrincipalConfiguration(name: "system", users: ["ada"], roles: ["clerk"]),
        ], in: directory, daemonUser: 7)
    }
  }
}
