import ArgumentParser
import PurserClient

/// What `hold release` and `reservation release` take.
struct ReleaseOptions: ParsableArguments {
  @Argument(help: "The claim's id.")
  var id: UInt64

  @Option(help: "Why, for people.")
  var reason = ""

  @Option(
    name: .customLong("line"),
    help: ArgumentHelp(
      "Give back only this much of this line; once for each.", valueName: "number=quantity"))
  var lines: [LineQuantityArgument] = []
}

extension Session {
  /// Gives back all of a claim, or of some lines a quantity.
  func release(_ options: ReleaseOptions, requestID: String) async throws {
    let response = try await daemon.release(
      ReleaseRequest(
        requestID: requestID, claimID: options.id, reason: options.reason,
        lines: try await lines(options.lines, ofClaim: options.id)))
    try await show(response) {
      text(of: response.claim)
        + note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
