import ArgumentParser
import PurserClient

struct UpdateChannel: Verb {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Change what is said of a channel, and from where it sells.",
    discussion: """
      What is not given stays as it is; of locations all are given, in their order, or none. Claims
      that were made stay.

      EXAMPLES
        purser channel update WEB --buffer 2 --priority 10
        purser channel update WEB --location BER --location AMS
      """)

  @Argument(help: "The channel's code.")
  var code: String

  @Option(help: "What it is.")
  var kind: Word<ChannelKind>?

  @Option(help: "For people.")
  var name: String?

  @Option(
    name: .customLong("location"),
    help: ArgumentHelp("A location that it may sell from; once for each.", valueName: "code"))
  var locations: [String] = []

  @Flag(help: "Sell from nowhere.")
  var noLocations = false

  @Option(
    parsing: .unconditional, help: "The greater, the sooner it is served where it matters.")
  var priority: Int32?

  @Option(help: "Whole units of each SKU that are kept out of what is published.")
  var buffer: Int64?

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard locations.isEmpty || !noLocations else {
      throw ValidationError("Give --location or --no-locations.")
    }
  }

  func perform(in session: Session) async throws {
    let all = locations.isEmpty && !noLocations ? nil : ChannelLocations(codes: locations)
    let response = try await session.daemon.updateChannel(
      UpdateChannelRequest(
        requestID: request.id,
        channel: ChannelChange(
          code: code, name: name, kind: kind?.value ?? .unspecified, locations: all,
          priority: priority, buffer: buffer)))
    try await session.show(response) {
      session.text(of: table(of: response.channel.rows))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
