import ArgumentParser
import PurserClient

struct ShowLocation: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a location.",
    discussion: """
      EXAMPLE
        purser location show AMS
      """)

  @Argument(help: "The location's code.")
  var code: String

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.getLocation(GetLocationRequest(code: code))
    try await session.show(response) { session.text(of: table(of: response.location.rows)) }
  }
}
