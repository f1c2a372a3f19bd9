import ArgumentParser
import Messages
import Store

/// `purserd recover --cut-at SEQUENCE`
struct Recover: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover", abstract: "Cut a damaged journal, so that purserd starts again.",
    discussion: """
      Lists what a cut behind the sequence would lose; with --yes it cuts. Nothing is deleted: what is cut off is \
      moved to a folder inside the journal. Restoring a backup (purserd restore) is the other way.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Option(name: .customLong("cut-at"), help: "The last sequence that stays.")
  var sequence: UInt64

  @Flag(help: "Cut. Without it, nothing is changed.")
  var yes = false

  func run() async throws {
    try await explain {
      let configuration = try await options.sources.read()
      let cut = try JournalCut(
        configuration.stateDirectory, at: sequence, mapSize: configuration.store.mapSize)
      for loss in cut.losses { print(line(for: loss)) }
      guard !cut.losses.isEmpty else { return print("nothing stands behind sequence \(sequence)") }
      guard yes else {
        return print("these \(cut.losses.count) would be lost: to cut, say --yes")
      }
      let folder = try cut.perform(at: MachineTime().read().wall / 1_000_000)
      print("cut behind sequence \(sequence); what was there is in \(folder)")
    }
  }

  private func line(for loss: JournalCut.Loss) -> String {
    switch loss {
    case .command(let sequence, let time, let method, let caller):
      return "\(sequence)  \(Timestamp(microseconds: time))  \(method)  \(caller.principal)"
    case .unreadable(let segment, let offset):
      return "unreadable bytes in \(segment) from \(offset) on"
    }
  }
}
