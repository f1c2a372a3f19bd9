import Auditor

@testable import Campaigns

/// Histories that are right because of how they were made: a sequential run, each of whose operations took effect at an
/// instant of its own, seen by its caller from some time before to some time after it.
struct GeneratedHistory {
  static let shop = SmallShop(
    stock: Ask.skus.map { _ in Told.Stock(good: 20) }, now: 1_000_000)

  private var random: SplitMix
  private var shop = Self.shop
  private var operations: [Operation] = []
  private var claims: [UInt64] = []
  private var sequence: UInt64 = 0
  /// When each of eight callers is free again.
  private var free = [Int64](repeating: 0, count: 8)

  static func make(_ count: Int, seed: UInt64) -> [Operation] {
    var history = Self(random: SplitMix(seed: seed))
    for i in 1...count { history.add(at: Int64(i) * 1000) }
    return history.operations.sorted { $0.began < $1.began }
  }

  private init(random: SplitMix) { self.random = random }

  /// - Parameter instant: when it takes effect.
  private mutating func add(at instant: Int64) {
    guard let process = free.indices.filter({ free[$0] < instant }).randomElement(using: &random)
    else { return }
    let began = max(free[process] + 1, instant - Int64(random.next(below: 4000)))
    let ended = instant + Int64(random.next(below: 4000))
    free[process] = ended
    if random.oneIn(30), let old = operations.filter({ $0.sequence != nil && $0.isCommand }).last {
      // The answer is stored when the second call takes effect.
      var replay = old
      (replay.process, replay.began, replay.ended, replay.isReplay) = (process, began, ended, true)
      return operations.append(replay)
    }
    let ask = Ask.random(&random, claims)
    var operation = Operation(process: process, ask: ask, began: began, ended: ended)
    let told = shop.answer(ask, naming: sequence + 1)
    operation.told = told
    if ask.isCommand { operation.requestID = "id-\(instant)" }
    if case .refused = told { return operations.append(operation) }
    if ask.isCommand { sequence += 1 }
    operation.sequence = sequence
    if let claim = told.newClaim { claims.append(claim) }
    operations.append(operation)
  }
}
