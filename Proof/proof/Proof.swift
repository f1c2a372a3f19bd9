import ArgumentParser
import Campaigns

/// The campaigns that show that Purser loses nothing and invents nothing; a verb each.
///
/// Exit codes: 0 nothing was found, 1 something was, 2 the call is wrong.
@main
struct Proof: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proof", abstract: "Try to break Purser, by seed.", subcommands: [])
}
