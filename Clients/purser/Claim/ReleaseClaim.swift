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
  func release(_ noun: ClaimNoun, _ options: ReleaseOptions, requestID: String) async throws {
    // Its lines are asked for where they were typed: they say which SKU each is of.
    let known =
      options.lines.isEmpty
      ? try await daemon.getClaim(GetClaimRequest(claimID: options.id, lines: Page(size: 1)))
      : try await claim(options.id)
    try check(known.claim, isA: noun)
    let lines = try await lines(options.lines, of: "claim \(options.id)") {
      known.lines.map { ($0.number, $0.sku) }
    }
    let response = try await daemon.release(
      ReleaseRequest(
        requestID: requestID, claimID: options.id, reason: options.reason, lines: lines))
    try await show(response) {
      text(of: response.claim)
        + note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
