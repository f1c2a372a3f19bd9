import ArgumentParser
import Campaigns

/// `proof faults`
struct FaultsVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "faults",
    abstract: "Let disk, files, clock and clients fail, and see what purserd does.",
    discussion: "The faults:\n"
      + Fault.all.map { "  \($0.name): \($0.promise)" }.joined(separator: "\n"))

  @Option(help: "Run this fault only.")
  var only: String?

  @Option(help: "What the commands are drawn by.")
  var seed: UInt64 = 1

  @Option(help: "Let the n-th call fail for every n up to this.")
  var sweep = 60

  func validate() throws {
    guard sweep > 0 else { throw ValidationError("--sweep takes a number above 0") }
    guard let only else { return }
    guard Fault.all.contains(where: { $0.name == only }) else {
      throw ValidationError(
        "there is no fault \(only); there are \(Fault.all.map(\.name).joined(separator: ", "))")
    }
  }

  func run() async throws {
    print("proof faults\(only.map { " --only \($0)" } ?? "") --seed \(seed) --sweep \(sweep)")
    let faults = Fault.all.filter { only == nil || $0.name == only }
    try await Fault.campaign(faults, FaultRun(seed: seed, sweep: sweep))
  }
}
