import NIOCore
import NIOEmbedded
import Service
import Testing
import TurnedDaemon

/// The end of a daemon's life.
@Suite struct StopTests {
  /// A loop takes up all that is due at once, and then does one after another. Found by the address sanitizer's
  /// slowness: the work that nobody asks for was taken up together with the stop, and looked at a map that was closed,
  /// which ended a clean stop with 74.
  @Test func `work that is due with the stop is not done behind it`() throws {
    let daemon = try TurnedDaemon.shop()
    // The second time that due work comes, it comes behind this.
    daemon.loop.embedded.scheduleTask(in: .milliseconds(200)) { daemon.stop() }
    daemon.loop.advanceTime(by: .milliseconds(200))
    #expect(daemon.isStopped)
  }
}
