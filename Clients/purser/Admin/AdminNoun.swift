import ArgumentParser

struct AdminNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "admin", abstract: "The daemon itself.",
    subcommands: [
      ShowStatus.self, VerifyStore.self, BackUp.self, ClockNoun.self, SaveDescriptors.self,
    ])
}

struct ClockNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock", abstract: "The time that the daemon goes by.",
    subcommands: [AcceptClock.self, AdvanceClock.self])
}
