import Campaigns
import Testing

/// `make crash` in short: some hundred images of one shop, with the negative control.
@Suite struct CrashTests {
  @Test func `a power cut loses nothing and invents nothing`() async throws {
    var options = CrashCampaign.Options()
    options.seed = 7
    options.images = 100
    options.recoveriesPerWorkload = 1
    options.controlPercent = 15
    options.isSmall = true
    var lines: [String] = []
    var campaign = CrashCampaign(options) { lines.append($0) }
    let summary = try await campaign.run()
    #expect(summary.isClean, "\(lines.joined(separator: "\n"))\n\(summary.line)")
    #expect(summary.images == 100)
    #expect(summary.controls == 15)
    // Wherever something is going on, some cut came into it.
    for moment in CrashCampaign.momentNames {
      #expect(summary.moments[moment, default: 0] > 0, "\(moment)")
    }
  }
}
