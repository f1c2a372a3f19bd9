import ArgumentParser

struct ReleaseReservation: Verb {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Give reserved stock back.",
    discussion: """
      EXAMPLES
        purser reservation release 42 --reason "order canceled"
        purser reservation release 42 --line 1=2 --line 3=0.5
      """)

  @OptionGroup var release: ReleaseOptions
  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    try await session.release(.reservation, release, requestID: request.id)
  }
}
