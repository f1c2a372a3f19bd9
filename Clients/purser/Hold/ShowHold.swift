import ArgumentParser

struct ShowHold: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a hold and its lines.",
    discussion: """
      EXAMPLE
        purser hold show 42
      """)

  @Argument(help: "The hold's id.")
  var id: UInt64

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    try await session.show(.hold, id)
  }
}
