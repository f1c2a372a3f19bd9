import CPlatform

/// A command as the store sees it: who asks, by what name, and whether the same was asked before.
public struct Command {
  public var caller: Caller
  /// "ClaimService/Reserve"
  public var method: String
  /// `nil` for the daemon's own work.
  public var requestID: RequestID?
  public var digest: ContentDigest
  public var growth: Growth
  /// Whether a request id that is not time-ordered is taken.
  public var takesUnorderedID: Bool
  /// Whether it is executed only to be undone, so that its caller learns what would happen. It needs no request id.
  public var isRehearsal: Bool

  public init(
    caller: Caller, method: String, requestID: RequestID?, digest: ContentDigest = .none,
    growth: Growth = .grows(bytes: 0), takesUnorderedID: Bool = false, isRehearsal: Bool = false
  ) {
    self.caller = caller
    self.method = method
    self.requestID = requestID
    self.digest = digest
    self.growth = growth
    self.takesUnorderedID = takesUnorderedID
    self.isRehearsal = isRehearsal
  }

  /// What a command does to the room.
  public enum Growth: Equatable, Sendable {
    /// Puts up to so many bytes; a row that stands far from the others counts with a page (4 KiB) of its own.
    case grows(bytes: Int)
    /// Gives something back, and puts up to so many bytes to do so: goes on when room runs low.
    case frees(bytes: Int)
    /// Must be done before anyone can look: goes on to the end. Bounded, and it gives back more than it takes.
    case settles
  }
}

extension ContentDigest {
  public static let none = ContentDigest(low: 0, high: 0)

  /// - Parameter content: the request's canonical encoding, so that two forms of the same content are one.
  public init(method: String, content: UnsafeRawBufferPointer) {
    var method = method
    let seed = method.withUTF8 { purser_crc32c(0, $0.baseAddress, $0.count) }
    var words: (UInt64, UInt64) = (0, 0)
    withUnsafeMutablePointer(to: &words) {
      $0.withMemoryRebound(to: UInt64.self, capacity: 2) {
        purser_hash128(content.baseAddress, content.count, UInt64(seed), $0)
      }
    }
    self.init(low: words.0, high: words.1)
  }
}

/// How a command ended. The answer's bytes are in `Store.reply` until the next command.
public enum CommandOutcome<Refusal: Error> {
  /// Executed; the answer may leave when `sequence` is on disk.
  case executed(sequence: UInt64)
  /// Executed before, under the same request id.
  case replayed(sequence: UInt64)
  /// Executed and undone: nothing happened. What it looked at must be on disk before the answer leaves.
  case rehearsed(dependsOn: UInt64)
  /// The business says no. What it looked at must be on disk before the answer leaves.
  case refused(Refusal, dependsOn: UInt64)
  /// Not executed, because of its request id, the room, or a damaged row.
  case rejected(Rejection, dependsOn: UInt64)
}

/// Why the store does not execute a command.
public enum Rejection: Error, Sendable, Equatable {
  /// The request id stands for another method or content.
  case requestIDReused
  /// Older than the retention: nobody can say any more whether it was executed.
  case requestIDExpired
  case requestIDNotOrdered
  /// Work that grows does not fit, or nothing but reads does.
  case outOfRoom(Room)
  case damaged(DamagedRow)
}
