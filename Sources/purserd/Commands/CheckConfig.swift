import ArgumentParser
import Glibc
import Service

/// `purserd check-config`
struct CheckConfig: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-config",
    abstract: "Read the settings as a start would, show them, and start nothing.",
    discussion: "Exit code 78, and what is wrong on stderr, if a start would be refused.")

  @OptionGroup var options: ConfigurationOptions

  func run() async throws {
    try await explain {
      let configuration = try await options.sources.read()
      let identities = try Identities(configuration.principals, daemonUser: getuid())
      for setting in Setting.all { print("\(setting.key): \(setting.text(configuration))") }
      for line in identities.lines { print("# \(line)") }
    }
  }
}

extension Identities {
  /// Who may call, a line a principal, for people.
  var lines: [String] {
    // The daemon's own rule says nothing new where the daemon is root.
    let counting = rules.enumerated().filter { offset, rule in
      !rule.groups.isEmpty
        || !rule.users.allSatisfy { user in rules[..<offset].contains { $0.users.contains(user) } }
    }
    return counting.map(\.element).map { rule in
      let names = Role.allCases.filter { rule.principal.roles.contains(Roles($0)) }
      let who =
        rule.users.map { "uid \($0)" } + rule.groups.map { "gid \($0)" }
      return "\(rule.principal.name) (\(who.joined(separator: ", "))) is "
        + names.map(\.rawValue).joined(separator: ", ")
    }
  }
}
