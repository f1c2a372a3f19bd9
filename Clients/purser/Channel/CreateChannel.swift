import ArgumentParser
import PurserClient

struct CreateChannel: Verb {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Make a channel known.",
    discussion: """
      Claims take from its locations in the order in which they are given.

      EXAMPLES
        purser channel create WEB --kind storefront --location AMS --location BER
        purser channel create AMAZON --kind marketplace --location AMS --buffer 2
      """)

  @Argument(help: "Its code: up to 64 characters without spaces.")
  var code: String

  @Option(help: "What it is.")
  var kind: Word<ChannelKind>

  @Option(help: "For people.")
  var name = ""

  @Option(
    name: .customLong("location"),
    help: ArgumentHelp("A location that it may sell from; once for each.", valueName: "code"))
  var locations: [String] = []

  @Option(
    parsing: .unconditional, help: "The greater, the sooner it is served where it matters.")
  var priority: Int32 = 0

  @Option(help: "Whole units of each SKU that are kept out of what is published.")
  var buffer: Int64 = 0

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.createChannel(
      CreateChannelRequest(
        requestID: request.id, code: code, name: name, kind: kind.value, locations: locations,
        priority: priority, buffer: buffer))
    try await session.show(response) {
      session.text(of: table(of: response.channel.rows))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
