import ArgumentParser

struct HoldNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Claims that expire, made by a cart or a session.",
    subcommands: [
      CreateHold.self, ShowHold.self, ExtendHold.self, ConfirmHold.self, ReleaseHold.self,
      ListHolds.self,
    ])
}
