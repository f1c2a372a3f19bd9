import Campaigns
import Testing

/// The quick form of `proof faults`: every fault once, errors injected at a few places.
@Suite struct FaultTests {
  @Test(arguments: Fault.all.map(\.name))
  func `Purser keeps its word`(name: String) async throws {
    let faults = Fault.all.filter { $0.name == name }
    try await Fault.campaign(faults, FaultRun(seed: 1, sweep: 31, stride: 15))
  }
}
