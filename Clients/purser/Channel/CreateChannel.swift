import ArgumentParser
import PurserClient

struct CreateChannel: Verb {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Make a channel known.",
    discussion: """
      Claims take from its locations in the order in which they are given.

      EXAMPLE
        purser channel create WEB --kind storefront --location AMS --location BER
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

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.createChannel(
      CreateChannelRequest(
        requestID: request.id, code: code, name: name, kind: kind.value, locations: locations))
    try await session.show(response) {
      session.text(of: table(of: response.channel.rows))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
