import Auditor
import DaemonProcess
import Foundation
import Messages
import PurserClient

/// Kill loops: the real daemon, clients that never give a command up, and SIGKILL at any moment, also while it
/// starts and recovers. What was answered must be there, once; everything else whole or not at all.
///
/// Every so often the work rests, and every client's own books are compared with the daemon's; at the end all of
/// them are, and the event feed, read once through all the kills and once from the beginning.
public struct Kill: Sendable {
  public struct Options: Sendable {
    public var rounds = 1000
    public var seed: UInt64 = 1
    public var clients = 8
    /// Kills between two audits.
    public var roundsPerAudit = 50

    public init() {}

    /// What shows the same again, as far as the machine's timing allows.
    public var command: String { "proof kill --rounds \(rounds) --seed \(seed)" }
  }

  public struct Summary: Sendable, CustomStringConvertible {
    public var rounds = 0
    public var kills = 0
    /// Starts, and those that came as far as being ready: the others were killed before.
    public var starts = 1
    public var ready = 0
    public var seconds = 0.0
    public var sequence: UInt64 = 0
    var tally = KillTally()
    /// Microseconds.
    var longestStart = 20_000

    public var description: String {
      let rate = (Double(kills) / max(seconds, 0.001)).formatted(
        .number.precision(.fractionLength(1)))
      return """
        kill: rounds \(rounds), kills \(kills) (\(rate)/s, \(starts - ready) while it started), \
        commands \(tally.commands), refused \(tally.refused), a kill came into \(tally.outlived) \
        (\(tally.replayed) had been done), sent again \(tally.sentAgain), last sequence \(sequence), lost 0
        """
    }
  }

  /// Small segments, so that kills come into segment changes, and holds that last for a moment.
  static let configuration = """
    limits:
      shortest_ttl: 10ms
    journal:
      segment_size: 256KiB
    """

  private let options: Options
  private let daemon: Daemon
  private let lives = Lives()
  private let progress = Progress("kill")

  public init(_ options: Options) throws {
    self.options = options
    daemon = try Daemon(configuration: Self.configuration)
  }

  /// - Throws: a `Finding`, with the end of the daemon's log.
  public func run() async throws -> Summary {
    do {
      let summary = try await attack()
      progress.end()
      return summary
    } catch {
      progress.end()
      throw Finding(
        "\(error)\n  again: \(options.command)\n  the daemon's log ends:\n\(daemon.log.suffix(4000))"
      )
    }
  }

  private func attack() async throws -> Summary {
    let began = Progress.milliseconds
    var summary = Summary()
    var random = SplitMix(seed: options.seed)
    var purser = try await daemon.start()
    purser.options.timeout = .seconds(60)
    let audit = KillAudit(purser: purser, opening: try await open(purser))
    let opened = try await purser.getStatus(GetStatusRequest()).sequence
    var clients: [KillClient] = []
    for number in 1...options.clients {
      let client = try await PurserClient.connect(
        socket: daemon.socket, options: PurserClient.Options(timeout: .seconds(60)))
      clients.append(
        KillClient(number: number, purser: client, lives: lives, seed: options.seed))
    }
    let end = LastSequence()
    let reader = purser
    async let watched = Self.readFeed(reader, until: end)

    while summary.rounds < options.rounds {
      let rounds = min(options.roundsPerAudit, options.rounds - summary.rounds)
      clients = try await work(clients, rounds: rounds, &summary, &random)
      try await rest(&clients, audit, isLast: summary.rounds == options.rounds)
    }
    let last = try await purser.getStatus(GetStatusRequest()).sequence
    end.set(last)
    let read = try await Self.readFeed(purser, until: end)
    let seen = try await watched
    guard seen == read else {
      throw Finding("the feed read from the beginning is not what was told through the kills")
    }
    try audit.compareFeed(clients, after: opened, read)
    try await audit.comparePositions(clients, read)
    try await audit.verify()
    daemon.kill(SIGTERM)
    let code = await daemon.waitUntilExit()
    guard code == 0 else { throw Finding("asked to stop, purserd ended with \(code)") }

    summary.ready = daemon.log.split(separator: "\n").count { $0.contains("ready in ") }
    summary.sequence = last
    summary.tally = clients.map(\.tally).reduce(KillTally(), +)
    summary.seconds = Double(Progress.milliseconds - began) / 1000
    return summary
  }

  private func open(_ purser: PurserClient) async throws -> [Ledger.Place: Int64] {
    for code in KillClient.locations {
      _ = try await purser.createLocation(CreateLocationRequest(code: code, kind: .warehouse))
    }
    _ = try await purser.createChannel(
      CreateChannelRequest(
        code: KillClient.channel, kind: .storefront, locations: KillClient.locations))
    var opening: [Ledger.Place: Int64] = [:]
    for sku in KillClient.skus {
      _ = try await purser.createSku(CreateSkuRequest(code: sku))
      for location in KillClient.locations {
        _ = try await purser.receive(ReceiveRequest(sku: sku, location: location, quantity: 200))
        opening[Ledger.Place(sku: sku, location: location)] = 200
      }
    }
    return opening
  }

  // MARK: Work

  private func work(
    _ clients: [KillClient], rounds: Int, _ summary: inout Summary, _ random: inout SplitMix
  ) async throws -> [KillClient] {
    lives.pause(false)
    let working = Task { [lives] in
      try await withThrowingTaskGroup(of: KillClient.self) { group in
        for client in clients {
          group.addTask {
            var client = client
            // Who finds something ends the others' work, too.
            defer { lives.pause(true) }
            try await client.work()
            return client
          }
        }
        return try await group.reduce(into: [KillClient]()) { $0.append($1) }
      }
    }
    do {
      for _ in 0..<rounds where !lives.isPaused {
        try await killOnce(&summary, &random)
        progress.show("\(summary.rounds) of \(options.rounds)")
      }
    } catch {
      lives.pause(true)
      working.cancel()
      _ = await working.result
      throw error
    }
    lives.pause(true)
    return try await working.value.sorted { $0.number < $1.number }
  }

  /// Lets the daemon live for a random while, kills it, and starts it again. One in four is killed while it starts,
  /// too.
  private func killOnce(_ summary: inout Summary, _ random: inout SplitMix) async throws {
    let longest = random.oneIn(50) ? 1_500_000 : 100_000
    try await Task.sleep(for: .microseconds(random.next(below: longest)))
    try await kill(&summary)
    if random.oneIn(4) {
      try launch(&summary)
      try await Task.sleep(for: .microseconds(random.next(below: summary.longestStart)))
      try await kill(&summary)
    }
    let began = ContinuousClock.now
    try launch(&summary)
    _ = try await daemon.connect()
    let start = began.duration(to: .now) / .microseconds(1)
    summary.longestStart = max(summary.longestStart, min(Int(start), 500_000))
    summary.rounds += 1
  }

  private func launch(_ summary: inout Summary) throws {
    summary.starts += 1
    try daemon.launch()
  }

  private func kill(_ summary: inout Summary) async throws {
    daemon.kill()
    lives.countKill()
    summary.kills += 1
    let end = await daemon.waitUntilExit()
    guard end == -SIGKILL else {
      throw Finding("purserd ended by itself, with \(end)")
    }
  }

  // MARK: Rest

  /// While nobody works, compares every client's books with the daemon's.
  private func rest(
    _ clients: inout [KillClient], _ audit: KillAudit, isLast: Bool
  ) async throws {
    let now = try await audit.settle(clients)
    clients = try await withThrowingTaskGroup(of: KillClient.self) { group in
      for client in clients {
        group.addTask {
          var client = client
          try await audit.compare(&client, at: now, isLast: isLast)
          return client
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }.sorted { $0.number < $1.number }
  }
}
