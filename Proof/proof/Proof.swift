import ArgumentParser
import Campaigns
@preconcurrency import Glibc

/// The campaigns that show that Purser loses nothing and invents nothing; a verb each.
@main
struct Proof: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proof",
    abstract: "Try to break Purser, by seed.",
    discussion: "Exit codes: 0 nothing was found, 1 something was, 2 the call is wrong.",
    subcommands: [
      CrashVerb.self, CrashWorkerVerb.self, DamageVerb.self, DamageWorkerVerb.self,
      FaultsVerb.self, FuzzVerb.self, HistoryVerb.self, KillVerb.self, ModelVerb.self,
    ])

  static func main() async {
    setvbuf(stdout, nil, _IOLBF, 0)  // a line is there when it is printed, in a pipe too
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let finding as Finding {
      print("FOUND: \(finding)")
      Glibc.exit(1)
    } catch let failure where exitCode(for: failure) == .validationFailure {
      fputs(fullMessage(for: failure) + "\n", stderr)
      Glibc.exit(2)
    } catch {
      exit(withError: error)
    }
  }
}
