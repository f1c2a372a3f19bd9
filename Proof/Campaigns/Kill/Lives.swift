import Synchronization

/// What killer and clients know of each other: how often the daemon was killed, and whether the work is over.
final class Lives: Sendable {
  private let counter = Atomic<Int>(0)
  private let flag = Atomic<Bool>(false)

  var kills: Int { counter.load(ordering: .relaxed) }
  func countKill() { counter.wrappingAdd(1, ordering: .relaxed) }

  /// Whether clients are to stop after the call that they wait for.
  var isPaused: Bool { flag.load(ordering: .relaxed) }
  func pause(_ isPaused: Bool) { flag.store(isPaused, ordering: .relaxed) }
}
