import PurserClient

extension Session {
  /// Shows a claim: itself, then its lines.
  func show(_ noun: ClaimNoun, _ id: UInt64) async throws {
    let response = try await claim(id)
    try check(response.claim, isA: noun)
    try await show(response) {
      text(of: response.claim) + "\n" + text(of: try await table(of: response.lines))
    }
  }

  /// A claim without its lines, and why it was given back.
  func text(of claim: Claim?) -> String {
    let reason = claim?.releaseReason ?? ""
    return text(of: PurserCommand.table(of: claim.rows))
      + (reason.isEmpty ? "" : "Released: \(printable(reason))\n")
  }
}
