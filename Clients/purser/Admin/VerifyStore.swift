import ArgumentParser
import PurserClient

struct VerifyStore: Verb {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check every row, and what is counted against what is stored.",
    discussion: """
      Differences are shown, and the exit code is 4 if there is one. May take minutes: --timeout is
      an hour here.

      EXAMPLE
        purser admin verify
      """)

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.verify(
      VerifyRequest(), timeout: globals.timeout?.duration ?? .seconds(3600))
    try await session.show(response) {
      response.differences.isEmpty
        ? "\(response.rows) rows at sequence \(response.sequence): all is as it must be\n"
        : session.text(of: table(of: response.differences))
    }
    guard response.differenceCount == 0 else {
      let count = response.differenceCount
      throw WorkFailure(
        "\(count) \(count == 1 ? "difference" : "differences") in \(response.rows) rows at sequence "
          + "\(response.sequence)")
    }
  }

  private func table(of differences: [Difference]) -> Table {
    Table(
      [.text("RULE"), .text("TABLE"), .long("KEY"), .long("FOUND"), .long("EXPECTED")],
      differences.map { [$0.rule, $0.table, $0.key, $0.found, $0.expected] })
  }
}
