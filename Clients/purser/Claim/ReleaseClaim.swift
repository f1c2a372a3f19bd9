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
  var lines: [ReleaseLineArgument] = []
}

extension Session {
  /// Gives back all of a claim, or of some lines a quantity.
  func release(_ options: ReleaseOptions, requestID: String) async throws {
    let response = try await daemon.release(
      ReleaseRequest(
        requestID: requestID, claimID: options.id, reason: options.reason,
        lines: try await lines(options.lines, of: options.id)))
    try await show(response) {
      text(of: response.claim)
        + note(replayed: response.replayed, sequence: response.sequence)
    }
  }

  /// Which SKU a line is of, and so its scale, only the claim knows.
  private func lines(
    _ typed: [ReleaseLineArgument], of claimID: UInt64
  ) async throws -> [LineQuantity] {
    guard !typed.isEmpty else { return [] }
    let skus = Dictionary(
      uniqueKeysWithValues: try await claim(claimID).lines.map { ($0.number, $0.sku) })
    var lines: [LineQuantity] = []
    for line in typed {
      guard let code = skus[line.number] else {
        throw UsageError("claim \(claimID) has no line \(line.number)")
      }
      let units = try line.quantity.units(of: await sku(code))
      lines.append(LineQuantity(number: line.number, quantity: units))
    }
    return lines
  }
}
