import ArgumentParser
import PurserClient

struct LocationNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "location", abstract: "Where stock lies.",
    subcommands: [CreateLocation.self, UpdateLocation.self, ShowLocation.self, ListLocations.self])
}

func table(of locations: [Location]) -> Table {
  Table(
    [
      .text("CODE"), .long("NAME"), .text("KIND"), .text("SELLS"), .text("SHIPS"),
      .text("RETURNS"), .text("TIME ZONE"), .text("CREATED"),
    ],
    locations.map {
      [
        $0.code, $0.name, word($0.kind), yesOrNo($0.sellEnabled), yesOrNo($0.shipEnabled),
        yesOrNo($0.returnEnabled), $0.timeZone, time($0.createTime),
      ]
    })
}

private func yesOrNo(_ value: Bool) -> String {
  value ? "yes" : "no"
}
