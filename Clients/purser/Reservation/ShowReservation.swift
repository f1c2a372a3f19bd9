import ArgumentParser

struct ShowReservation: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a reservation and its lines.",
    discussion: """
      EXAMPLE
        purser reservation show 42
      """)

  @Argument(help: "The reservation's id.")
  var id: UInt64

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    try await session.show(.reservation, id)
  }
}
