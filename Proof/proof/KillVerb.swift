import ArgumentParser
import Campaigns

struct KillVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kill",
    abstract: "Kill the daemon under eight clients, again and again, and compare all books.")

  @Option(help: "How often it is killed and started again.")
  var rounds = 1000

  @Option(help: "What the random moments and commands follow from.")
  var seed: UInt64 = 1

  func validate() throws {
    guard rounds > 0 else { throw ValidationError("--rounds takes a number above 0") }
  }

  func run() async throws {
    var options = Kill.Options()
    options.rounds = rounds
    options.seed = seed
    print(options.command)
    print(try await Kill(options).run())
  }
}
