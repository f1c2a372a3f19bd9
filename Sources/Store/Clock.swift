import Glibc

/// The store's time: microseconds UTC, never decreasing, read once a turn.
///
/// The wall clock is followed while it agrees with the boot clock. A step of more than a minute is not followed
/// (one forward jump would expire every hold): time goes on by the boot clock until somebody accepts the step.
public struct Clock {
  public enum State: Sendable, Equatable {
    case following
    /// The wall clock is `by` microseconds away from the time in use.
    case stepRefused(by: Int64)
    case manual
  }

  public static let largestStep: Int64 = 60_000_000

  public private(set) var state: State
  /// The newest time that was given out.
  public private(set) var last: Int64
  /// The wall clock at that time, right or wrong: callers make their request ids by it.
  private(set) var wall: Int64
  /// Wall time minus boot time, as far as it is followed.
  private var offset: Int64
  private let source: any TimeSource

  /// Begins at `last`, the newest time that the journal knows.
  ///
  /// - Parameter known: what the last run knew of the two clocks, if the machine has not been booted since:
  ///   a step between the runs is then found too.
  init(last: Int64, isManual: Bool, known: (wall: Int64, boot: Int64)?, source: any TimeSource) {
    self.last = last
    self.source = source
    let (wall, boot) = source.read()
    self.wall = wall
    offset = known.map { $0.wall - $0.boot } ?? (wall - boot)
    state = isManual ? .manual : .following
    if !isManual { _ = now() }
  }

  /// The time of this turn.
  mutating func now() -> Int64 {
    let boot: Int64
    (wall, boot) = source.read()
    if state == .manual { return last }
    let step = wall - boot - offset
    if abs(step) <= Self.largestStep {
      offset += step
      state = .following
    } else {
      state = .stepRefused(by: step)
    }
    last = max(last, boot + offset)
    return last
  }

  /// Request ids older than this are expired, for callers whose clock is the wall's.
  ///
  /// Judged by whichever of store and wall clock is behind: where the two disagree (a manual clock, a step that was
  /// not followed), an answer is kept too long rather than forgotten too early, and fresh ids are never too old.
  func expiryOfIDs(retention: Int64) -> Int64 { min(last, wall) - retention }

  /// Request ids later than this are not made by a clock that is right.
  var latestID: Int64 { max(last, wall) + 86_400_000_000 }

  /// Follows the wall clock from here on, wherever it stands. A step back makes time stand still until the
  /// wall clock has caught up, since it never decreases.
  mutating func acceptStep() {
    let (wall, boot) = source.read()
    offset = wall - boot
    _ = now()
  }

  /// Moves a manual clock.
  mutating func move(to time: Int64) {
    precondition(state == .manual && time >= last, "only a manual clock is moved, and only forward")
    last = time
  }

  /// What the next run should know.
  var knowledge: (wall: Int64, boot: Int64) {
    let (_, boot) = source.read()
    return (boot + offset, boot)
  }
}

/// Where wall and boot time come from: the machine, or a test.
public protocol TimeSource: Sendable {
  /// Microseconds since 1970, and since the machine was booted (sleep included).
  func read() -> (wall: Int64, boot: Int64)
  /// Names the boot, so that boot times of two runs can be compared.
  var bootID: String { get }
}

/// The machine's clocks.
public struct MachineTime: TimeSource {
  public let bootID: String

  public init() {
    var bytes = [UInt8](repeating: 0, count: 64)
    let file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    let count = file < 0 ? 0 : max(0, Glibc.read(file, &bytes, bytes.count))
    if file >= 0 { close(file) }
    bootID = String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  public func read() -> (wall: Int64, boot: Int64) {
    (microseconds(CLOCK_REALTIME), microseconds(CLOCK_BOOTTIME))
  }

  private func microseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }
}
