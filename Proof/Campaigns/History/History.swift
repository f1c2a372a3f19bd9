import Auditor
import DaemonProcess
import Foundation
import Messages
import PurserClient

/// Linearizability: eight clients at once against the real daemon, and an order that explains all they were told must
/// exist: the one that the daemon reports (`Witness`), and any at all (`BlindSearch`).
///
/// The clock is a manual one that the clients themselves move, so that time is part of the history. Some calls are
/// given up, some are sent twice at once, and in one round of four the daemon is killed in the middle.
public struct History: Sendable {
  public struct Options: Sendable {
    public var seed: UInt64 = 1
    public var seconds = 60
    /// A history of so many is recorded, judged and forgotten, again and again, for so many seconds or so many times.
    public var histories = Int.max
    public var roundsPerHistory = 8

    public init() {}

    public var command: String { "proof history --seed \(seed) --seconds \(seconds)" }
  }

  public struct Summary: Sendable, CustomStringConvertible {
    public var histories = 0
    public var operations = 0
    var commands = 0
    var refused = 0
    var replayed = 0
    var abandoned = 0
    var kills = 0
    /// Windows of the blind search, and histories that it gave up.
    public var windows = 0
    public var gaveUp = 0
    /// Wrong answers that were planted, and those that were found by each checker.
    public var planted = 0
    public var foundByWitness = 0
    /// Those of which the blind search came to an end; some can be explained by another order than the daemon's.
    public var plantedBlindly = 0
    public var foundBlindly = 0

    public var description: String {
      """
      history: histories \(histories), operations \(operations) (commands \(commands), refused \(refused), \
      replayed \(replayed), given up \(abandoned)), kills \(kills), windows \(windows), \
      searches given up \(gaveUp), planted \(planted), found by the witness \(foundByWitness), \
      blindly \(foundBlindly) of \(plantedBlindly), wrong 0
      """
    }
  }

  private let options: Options
  private let progress = Progress("history")

  static let configuration = """
    limits:
      shortest_ttl: 1ms
      holds_per_owner: 10000
    journal:
      segment_size: 1MiB
    """

  public init(_ options: Options) { self.options = options }

  /// - Throws: a `Finding` with the operation that nothing explains.
  public func run() async throws -> Summary {
    let end = ContinuousClock.now + .seconds(options.seconds)
    var summary = Summary()
    defer { progress.end() }
    while summary.histories < options.histories, ContinuousClock.now < end {
      let number = UInt64(summary.histories)
      do {
        try await recordAndJudge(number, &summary)
      } catch {
        throw Finding("history \(number): \(error)\n  again: \(options.command)")
      }
      summary.histories += 1
      progress.show("\(summary.operations) operations in \(summary.histories) histories")
    }
    return summary
  }

  private func recordAndJudge(_ number: UInt64, _ summary: inout Summary) async throws {
    var random = SplitMix(seed: options.seed &+ number &* 15_485_863)
    // Every third history has more calls at once than a blind search can bear: the witness alone judges it.
    let depth = number % 3 == 2 ? 4 : 1
    let recording = Recording(Recording.Options(depth: depth))
    let daemon = try Daemon(isManualClock: true, configuration: Self.configuration)
    let purser = try await daemon.start()
    let stock = Ask.skus.map { _ in Int64(random.next(below: 60) + 1) }
    let audited = try await AuditedShop(opening: purser, stock: stock)
    let shop = audited.small
    var clients: [PurserClient] = []
    for _ in 0..<8 {
      clients.append(
        try await PurserClient.connect(
          socket: daemon.socket, options: PurserClient.Options(timeout: .seconds(60))))
    }
    for _ in 0..<options.roundsPerHistory {
      let isKilled = random.oneIn(4)
      if isKilled { summary.kills += 1 }
      try await recording.round(
        clients, seed: random.next(), interrupt: isKilled ? daemon.restart : nil)
    }
    try await recording.end(clients[0])

    let history = Self.withOrigins(recording.history)
    if let wrong = Witness.check(history, from: audited) { throw Finding(wrong) }
    if depth == 1 {
      switch BlindSearch.check(Self.unseen(history), from: shop) {
      case .isLinearizable(let windows): summary.windows += windows
      case .isNot(let wrong): throw Finding(wrong)
      case .gaveUp: summary.gaveUp += 1
      }
    }
    try plant(in: history, isBlind: depth == 1, shop, &random, &summary)
    summary.operations += history.count
    summary.commands += history.count { $0.isCommand }
    summary.refused += history.count { $0.isRefused }
    summary.replayed += history.count { $0.isReplay }
    summary.abandoned += history.count { $0.isAbandoned }
  }

  /// Where only stored answers came to an id (the first one was lost in a kill, or nobody waited for it), the earliest
  /// of them stands for the command itself.
  static func withOrigins(_ history: [Operation]) -> [Operation] {
    var history = history
    let told = history.filter { $0.isCommand && !$0.isReplay && !$0.isRefused }
    var known = Set(told.map(\.requestID))
    for i in history.indices where history[i].isReplay {
      guard known.insert(history[i].requestID).inserted else { continue }
      history[i].isReplay = false
    }
    return history
  }

  /// What is known without asking again: of a command that was given up, nothing.
  static func unseen(_ history: [Operation]) -> [Operation] {
    history.map { operation in
      guard operation.isAbandoned else { return operation }
      var operation = operation
      (operation.told, operation.sequence, operation.ended) = (nil, nil, .max)
      return operation
    }
  }

  /// Every way of lying is tried on a history that was right: the witness must find each, and the blind search those
  /// that no order can explain.
  private func plant(
    in history: [Operation], isBlind: Bool, _ shop: SmallShop, _ random: inout SplitMix,
    _ summary: inout Summary
  ) throws {
    let searched = random.next(below: Tampering.all.count)
    for (i, tampering) in Tampering.all.enumerated() {
      guard let wrong = tampering.apply(history, &random) else { continue }
      summary.planted += 1
      guard Witness.check(wrong, from: shop) != nil else {
        throw Finding("the witness passes a history with a planted lie: \(tampering.name)")
      }
      summary.foundByWitness += 1
      // A search for an order that is not there tries them all: one a history is enough, and not for ever.
      guard isBlind, i == searched else { continue }
      switch BlindSearch.check(Self.unseen(wrong), from: shop, limit: 100_000) {
      case .isNot:
        summary.plantedBlindly += 1
        summary.foundBlindly += 1
      case .gaveUp: break
      case .isLinearizable:
        summary.plantedBlindly += 1
        guard !tampering.isIllegalInAnyOrder else {
          throw Finding("the blind search passes a planted lie: \(tampering.name)")
        }
      }
    }
  }
}

extension Daemon {
  /// SIGKILL, and a start; nobody waits until it answers.
  @Sendable fileprivate func restart() async throws {
    kill()
    await waitUntilExit()
    try launch()
  }
}
