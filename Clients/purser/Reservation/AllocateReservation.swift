import ArgumentParser
import PurserClient

struct AllocateReservation: Verb {
  static let configuration = CommandConfiguration(
    commandName: "allocate", abstract: "Make firm units ready for work where they lie.",
    discussion: """
      Without --line all of them. The claim of an order is moved by 'purser order allocate'.

      EXAMPLES
        purser reservation allocate 42
        purser reservation allocate 42 --line 1=2 --line 3=0.5
      """)

  @Argument(help: "The reservation's id.")
  var id: UInt64

  @Option(
    name: .customLong("line"),
    help: ArgumentHelp("Only this much of this line; once for each.", valueName: "number=quantity"))
  var lines: [LineQuantityArgument] = []

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.allocate(
      AllocateRequest(
        requestID: request.id, claimID: id, lines: try await session.lines(lines, ofClaim: id)))
    try await session.show(response) {
      let claim = try await session.claim(id)
      return session.text(of: try await session.table(of: claim.lines))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
