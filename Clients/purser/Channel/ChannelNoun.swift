import ArgumentParser
import PurserClient

struct ChannelNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "channel", abstract: "Ways to sell.",
    subcommands: [CreateChannel.self, UpdateChannel.self, ShowChannel.self, ListChannels.self])
}

func table(of channels: [Channel]) -> Table {
  Table(
    [
      .text("CODE"), .long("NAME"), .text("KIND"), .long("LOCATIONS"), .number("PRIORITY"),
      .number("BUFFER"), .text("CREATED"),
    ],
    channels.map {
      [
        $0.code, $0.name, word($0.kind), $0.locations.joined(separator: " "), "\($0.priority)",
        "\($0.buffer)", time($0.createTime),
      ]
    }
  ).withoutZeros(in: ["PRIORITY", "BUFFER"])
}
