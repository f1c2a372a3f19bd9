import DaemonProcess
import Foundation
import TemporaryFolder

/// Damages a closed store a great many times, each time anew, and counts what came of it.
public struct DamageCampaign: Sendable {
  public var damages: Int
  public var seed: UInt64
  /// The first of them.
  public var first: Int
  /// Processes that judge, side by side.
  public var workers: Int
  /// What the shop did before it was closed.
  public var commands: Int
  /// The `proof` program, whose hidden verb a worker is.
  public var program: URL

  public init(
    damages: Int, seed: UInt64, first: Int = 0, commands: Int = 250, workers: Int, program: URL
  ) {
    self.damages = damages
    self.seed = seed
    self.first = first
    self.commands = commands
    self.workers = workers
    self.program = program
  }

  /// How many damages ended in which way, and what was found.
  public struct Tally: Sendable, CustomStringConvertible {
    public internal(set) var counts: [DamageOutcome.Kind: Int] = [:]
    public internal(set) var findings: [String] = []
    /// One of each, to be shown.
    var examples: [DamageOutcome.Kind: String] = [:]

    public var damages: Int { counts.values.reduce(0, +) }

    public var description: String {
      let kinds = DamageOutcome.Kind.allCases.filter { $0 != .wrong }
      let each = kinds.map { "\($0.rawValue) \(counts[$0, default: 0])" }
      return
        "damages \(damages), \(each.joined(separator: ", ")), wrong served \(counts[.wrong, default: 0])"
    }
  }

  /// Runs it.
  ///
  /// - Throws: ``Finding``, if anything wrong was served, or `verify` missed what a damage hid.
  @discardableResult
  public func run() async throws -> Tally {
    let folder = TemporaryFolder("purser-damage", in: "/dev/shm")
    let shop = folder.path + "/shop"
    try DamageShop.make(in: shop, seed: seed, commands: commands)
    let progress = Progress("damage")
    let shared = SharedTally { progress.show("\($0) of \(damages)") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<workers {
        group.addTask {
          let result = await onOwnThread {
            Result { try judge(worker, shop, folder.path, shared) }
          }
          try result.get()
        }
      }
      try await group.waitForAll()
    }
    progress.end()
    let tally = shared.tally
    for kind in DamageOutcome.Kind.allCases {
      if let example = tally.examples[kind] { print("  \(kind.rawValue), such as: \(example)") }
    }
    print(tally)
    if !tally.findings.isEmpty { throw Finding(tally.findings.joined(separator: "\n")) }
    return tally
  }

  /// Has every damage of one worker judged; a process that a damage ends is followed by another.
  private func judge(
    _ worker: Int, _ shop: String, _ folder: String, _ shared: SharedTally
  ) throws {
    var next = first + worker
    while next < damages {
      let process = try Worker(
        program,
        [
          "damage-worker", "--shop", shop, "--folder", folder, "--seed", "\(seed)", "--first",
          "\(next)", "--step", "\(workers)", "--end", "\(damages)",
        ], in: folder)
      while let line = process.nextLine(within: 60) {
        let fields = line.split(separator: "\t", maxSplits: 2).map(String.init)
        guard fields.count == 3, let number = Int(fields[0]), number == next,
          let kind = DamageOutcome.Kind(rawValue: fields[1])
        else { throw Finding("a worker says what it should not: \(line)") }
        shared.add(DamageOutcome(kind, fields[2]), again(number))
        next += workers
      }
      guard next < damages else { return }
      shared.add(Self.end(of: process), again(next))
      next += workers
    }
  }

  private func again(_ number: Int) -> String {
    "proof damage --seed \(seed) --first \(number) --damages \(number + 1)"
  }

  private static func end(of worker: Worker) -> DamageOutcome {
    let (reason, code, said) = worker.end()
    if worker.hung { return DamageOutcome(.wrong, "the process hangs: \(said)") }
    if reason == .uncaughtSignal {
      return DamageOutcome(.endedBySignal, "signal \(code): \(said.suffix(300))")
    }
    if code == 65, said.contains("is damaged") { return DamageOutcome(.startRefused, said) }
    if code == 74, said.contains("stopping: ") {
      return DamageOutcome(.endedWithSentence, said)
    }
    return DamageOutcome(.wrong, "the worker ends with \(code): \(said.suffix(500))")
  }
}

/// Counts for several threads.
private final class SharedTally: @unchecked Sendable {
  private let lock = NSLock()
  private var value = DamageCampaign.Tally()
  private let changed: (Int) -> Void

  init(changed: @escaping (Int) -> Void) { self.changed = changed }

  var tally: DamageCampaign.Tally { lock.withLock { value } }

  func add(_ outcome: DamageOutcome, _ again: String) {
    lock.withLock {
      value.counts[outcome.kind, default: 0] += 1
      if value.examples[outcome.kind] == nil { value.examples[outcome.kind] = outcome.detail }
      if outcome.kind == .wrong, value.findings.count < 20 {
        value.findings.append("\(outcome.detail)\n  again: \(again)")
      }
      changed(value.counts.values.reduce(0, +))
    }
  }
}
