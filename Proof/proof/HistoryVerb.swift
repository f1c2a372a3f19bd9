import ArgumentParser
import Campaigns

struct HistoryVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Record what eight clients are told at once, and look for an order that explains it.")

  @Option(help: "What the commands and moments follow from.")
  var seed: UInt64 = 1

  @Option(help: "How long new histories are begun.")
  var seconds = 60

  func validate() throws {
    guard seconds > 0 else { throw ValidationError("--seconds takes a number above 0") }
  }

  func run() async throws {
    var options = History.Options()
    options.seed = seed
    options.seconds = seconds
    print(options.command)
    print(try await History(options).run())
  }
}
