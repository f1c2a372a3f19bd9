import ArgumentParser
import PurserClient

struct EventsNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "Everything that happened, in order.",
    subcommands: [FetchEvents.self, WatchEvents.self])
}

extension Session {
  func table(of events: [Event]) async -> Table {
    var rows: [[String]] = []
    for event in events { rows.append(await cells(of: event).all) }
    return Table(
      [
        .number("POSITION"), .text("TIME"), .text("WHAT"), .text("ENTITY"), .text("WHO"),
        .long("FACTS"),
      ], rows)
  }
}
