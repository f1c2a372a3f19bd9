import ArgumentParser
import PurserClient

struct EventsNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "Everything that happened, in order.",
    subcommands: [FetchEvents.self, WatchEvents.self])
}

func table(of events: [Event]) -> Table {
  Table(
    [
      .number("POSITION"), .text("TIME"), .text("WHAT"), .text("ENTITY"), .text("WHO"),
      .long("FACTS"),
    ], events.map(cells))
}

/// An event on a line of its own, where nobody knows what comes next.
func line(of event: Event) -> String {
  cells(of: event).map(printable).joined(separator: "  ")
}

private func cells(of event: Event) -> [String] {
  [
    "\(event.sequence).\(event.index)", time(event.time), event.kind, event.entity,
    who(event.principal, for: event.actor),
    event.facts.map { "\($0.name)=\($0.value)" }.joined(separator: " "),
  ]
}
