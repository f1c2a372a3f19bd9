import ArgumentParser
import PurserClient

struct ShowTransfer: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a transfer and its lines.",
    discussion: """
      EXAMPLE
        purser transfer show 42
      """)

  @Argument(help: "The transfer's id.")
  var id: UInt64

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.transfer(id)
    try await session.show(response) {
      session.text(of: table(of: response.transfer.rows)) + "\n"
        + session.text(of: try await session.table(of: response.lines))
    }
  }
}
