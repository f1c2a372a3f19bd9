import ArgumentParser

struct ReleaseHold: Verb {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Give held stock back.",
    discussion: """
      EXAMPLES
        purser hold release 42 --reason "cart emptied"
        purser hold release 42 --line 1=2
      """)

  @OptionGroup var release: ReleaseOptions
  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    try await session.release(.hold, release, requestID: request.id)
  }
}
