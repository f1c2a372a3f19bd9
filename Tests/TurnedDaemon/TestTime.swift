import Store
import Synchronization

/// A machine's two clocks, moved by hand. They begin at the real time, so that ids of now are ids
/// of now, or at an instant of one's own.
package final class TestTime: TimeSource {
  package static let second: Int64 = 1_000_000
  package static let day: Int64 = 86_400 * second

  private let clocks: Mutex<(wall: Int64, boot: Int64)>
  package let bootID = "this boot"

  package init(wall: Int64 = MachineTime().read().wall) {
    clocks = Mutex((wall, 1000 * Self.second))
  }

  package func read() -> (wall: Int64, boot: Int64) { clocks.withLock { $0 } }

  /// Time goes by.
  package func pass(_ microseconds: Int64) {
    clocks.withLock {
      $0.wall += microseconds
      $0.boot += microseconds
    }
  }

  /// Somebody sets the wall clock.
  package func jump(_ microseconds: Int64) { clocks.withLock { $0.wall += microseconds } }
}
