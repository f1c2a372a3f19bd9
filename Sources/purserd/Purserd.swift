import ArgumentParser

/// The daemon: reads what it is told, opens the store, listens, and tells systemd. No rule of the business and
/// nothing of the wire is here; this module only connects the rooms of the house and says when one can't be entered.
///
/// The program is `Program/`, so that what it is made of can be looked at without running it.
package struct Purserd: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "purserd",
    abstract: "The stock and order core of a shop.",
    discussion: """
      Settings come from a file, the environment and flags; later wins. `purserd check-config` shows them.

      Exit codes: 0 stopped as asked, 64 wrong usage, 65 damaged data, 73 a restore's place is taken, \
      74 disk or map failed, 75 in use by another process, 77 not allowed to use the state directory, \
      78 wrong configuration, or a state directory that this version or configuration can't take.
      """,
    version: version,
    subcommands: [Run.self, RestoreBackup.self, Recover.self, Audit.self, CheckConfig.self],
    defaultSubcommand: Run.self)

  static let version = "0.1.0"

  package init() {}
}
