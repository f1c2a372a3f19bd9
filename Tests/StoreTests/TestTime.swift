import Store
import Synchronization

/// A machine's two clocks, moved by hand.
final class TestTime: TimeSource {
  static let start: Int64 = 1_750_000_000_000_000  // in June 2025
  static let second: Int64 = 1_000_000
  static let month: Int64 = 30 * 86_400 * second

  private let clocks: Mutex<(wall: Int64, boot: Int64)>
  let bootID: String

  init(wall: Int64 = start, boot: Int64 = 1000 * second, bootID: String = "this boot") {
    clocks = Mutex((wall, boot))
    self.bootID = bootID
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
