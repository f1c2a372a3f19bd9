import Campaigns
import DaemonProcess
import Testing

@testable import Campaigns

/// The quick form of `proof damage`.
@Suite struct DamageTests {
  @Test func `nothing wrong is served from damaged files`() async throws {
    let tally = try await DamageCampaign(
      damages: 80, seed: 1, commands: 150, workers: 2, program: Daemon.product("proof")
    ).run()
    // Every kind of end that has to do with rows is among them, or the campaign looked at nothing.
    for kind in [
      DamageOutcome.Kind.noEffect, .startRefused, .rowRefused, .historyRefused,
    ] {
      #expect(tally.counts[kind, default: 0] > 0, "\(kind)")
    }
    #expect(tally.damages == 80)
  }

  /// A comparison that can't fail shows nothing: rows of another shop are found.
  @Test func `what was never written is told from what stood there before`() throws {
    let place = ServedShop.RowPlace(table: "claims", key: [1])
    var whole = ServedShop()
    whole.rows[place] = [1, 2, 3]
    var comparison = Comparison(whole: whole, former: [place: [[1, 2, 2], [1, 2, 3]]])
    comparison.take([1, 2, 2], [1, 2, 3], at: place)
    #expect(comparison.outcome(ofDamage: "old").kind == .wrong, "verify has to find it")
    comparison.differences = ["table digest claims"]
    #expect(comparison.outcome(ofDamage: "old").kind == .outdated)
    comparison.take([9, 9, 9], [1, 2, 3], at: place)
    #expect(comparison.outcome(ofDamage: "noise").kind == .wrong)
  }
}
