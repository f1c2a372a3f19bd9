import ArgumentParser
import PurserClient

struct ChannelNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "channel", abstract: "Ways to sell.",
    subcommands: [CreateChannel.self, ShowChannel.self, ListChannels.self])
}

func table(of channels: [Channel]) -> Table {
  Table(
    [.text("CODE"), .long("NAME"), .text("KIND"), .long("LOCATIONS"), .text("CREATED")],
    channels.map {
      [
        $0.code, $0.name, word($0.kind), $0.locations.joined(separator: " "), time($0.createTime),
      ]
    })
}
