import Auditor
import Core
import Messages
import Store
import TurnedDaemon

/// What a walk's seed decides beside its steps: how the store works and what is too much.
public struct ModelOptions: Sendable, CustomStringConvertible {
  public var seed: UInt64
  /// Dirty pages at which a checkpoint is due.
  public var checkpointPages: Int
  public var mapMebibytes: Int
  public var segmentKibibytes: Int
  /// Whether limits are so low that a walk comes to them.
  public var hasLowLimits: Bool
  /// How long answers are kept for their request ids, seconds.
  public var replyRetention: Int64
  /// Whether the machine's clock goes with the shop's, so that request ids grow old.
  public var wallGoesAlong: Bool
  /// Of so many steps one starts the store again; 0: none does.
  public var restartsOneIn: Int
  /// Of so many steps one is sent together with the next; 0: none is.
  public var pairsOneIn: Int

  public init(seed: UInt64) {
    self.seed = seed
    var random = SplitMix(seed: seed ^ 0x6f70_7469_6f6e_73)  // not the numbers that the steps are made of
    checkpointPages = [4, 16, 64, 512][random.next(below: 4)]
    mapMebibytes = [64, 256, 4096][random.next(below: 3)]
    segmentKibibytes = [64, 256, 2048][random.next(below: 3)]
    hasLowLimits = random.next(below: 3) != 0
    replyRetention = [600, 3600, 604_800][random.next(below: 3)]
    wallGoesAlong = random.next(below: 2) == 0
    restartsOneIn = [0, 400, 1200][random.next(below: 3)]
    pairsOneIn = [0, 8, 24][random.next(below: 3)]
  }

  public var description: String {
    """
    seed \(seed): checkpoint \(checkpointPages) pages, map \(mapMebibytes) MiB, \
    segments \(segmentKibibytes) KiB, \(hasLowLimits ? "low" : "usual") limits, answers kept \
    \(replyRetention) s, wall clock \(wallGoesAlong ? "goes along" : "stands"), \
    restarts \(restartsOneIn == 0 ? "never" : "one in \(restartsOneIn)"), \
    pairs \(pairsOneIn == 0 ? "never" : "one in \(pairsOneIn)")
    """
  }

  /// Where every walk's clock begins: the first second of 2026.
  static let start: Int64 = 1_767_225_600_000_000

  /// What the auditor holds the shop to.
  var auditor: Auditor {
    var limits = Auditor.Limits()
    limits.replyRetention = replyRetention * 1_000_000
    if hasLowLimits {
      limits.lines = 6
      limits.holdsPerOwner = 4
      limits.longestHold = 200_000_000
      limits.extensions = 3
      limits.importRows = 5
      limits.longestTTL = 90_000_000
    }
    return Auditor(start: Self.start, limits: limits)
  }

  /// The same for the shop itself.
  var limits: Limits {
    let ours = auditor.limits
    var limits = Limits()
    limits.lines = ours.lines
    limits.holdsPerOwner = ours.holdsPerOwner
    limits.shortestTTL = TimeSpan(microseconds: ours.shortestTTL)
    limits.longestTTL = TimeSpan(microseconds: ours.longestTTL)
    limits.longestHold = TimeSpan(microseconds: ours.longestHold)
    limits.extensions = ours.extensions
    limits.importRows = ours.importRows
    limits.expiriesPerCommand = hasLowLimits ? 2 : 64
    return limits
  }

  var store: Store.Options {
    var options = TurnedDaemon.options()
    options.manualStart = Self.start
    options.mapSize = mapMebibytes << 20
    options.segmentSize = segmentKibibytes << 10
    options.replyRetention = replyRetention * 1_000_000
    options.checkpointPages = checkpointPages
    options.checkpointIdle = 0  // whenever the loop idles, and never by the machine's clock
    return options
  }
}
