import Store
import Synchronization

/// A machine's two clocks, moved by hand. They begin at the real time, so that ids of now are ids of now.
final class TestTime: TimeSource {
  static let second: Int64 = 1_000_000
  static let day: Int64 = 86_400 * second

  private let clocks: Mutex<(wall: Int64, boot: Int64)>
  let bootID = "this boot"

  init() {
    clocks = Mutex((MachineTime().read().wall, 1000 * Self.second))
  }

  func read() -> (wall: Int64, boot: Int64) { clocks.withLock { $0 } }

  /// Time goes by.
  func pass(_ microseconds: Int64) {
    clocks.withLock {
      $0.wall += microseconds
      $0.boot += microseconds
    }
  }

  /// Somebody sets the wall clock.
  func jump(_ microseconds: Int64) { clocks.withLock { $0.wall += microseconds } }
}
