import ArgumentParser
import PurserClient

struct ShowChannel: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a channel.",
    discussion: """
      EXAMPLE
        purser channel show WEB
      """)

  @Argument(help: "The channel's code.")
  var code: String

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.getChannel(GetChannelRequest(code: code))
    try await session.show(response) { session.text(of: table(of: response.channel.rows)) }
  }
}
