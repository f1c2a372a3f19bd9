import Auditor
import Testing

@testable import Campaigns

/// Eight clients at once, and an order that explains all that they were told.
@Suite struct HistoryTests {
  @Test func `a history of the real daemon is explained, and lies in it are found`() async throws {
    var options = History.Options()
    options.seed = 11
    options.seconds = 600
    options.histories = 3
    options.roundsPerHistory = 2
    let summary = try await History(options).run()
    #expect(summary.histories == 3)
    #expect(summary.operations > 0 && summary.windows > 0 && summary.gaveUp == 0)
    #expect(summary.planted > 0 && summary.foundByWitness == summary.planted)
  }
}

/// What the two checkers say of histories of which it is known.
@Suite struct CheckerTests {
  private func isExplained(_ history: [Operation]) -> (witness: Bool, blindly: Bool) {
    let witness = Witness.check(history, from: GeneratedHistory.shop) == nil
    switch BlindSearch.check(history, from: GeneratedHistory.shop) {
    case .isLinearizable: return (witness, true)
    case .isNot: return (witness, false)
    case .gaveUp:
      Issue.record("the search gave up")
      return (witness, false)
    }
  }

  @Test(arguments: 1...20)
  func `interleavings of a sequential run are explained`(seed: UInt64) {
    let history = GeneratedHistory.make(600, seed: seed)
    #expect(history.count > 300)
    #expect(isExplained(history) == (true, true))
  }

  /// A command whose answer nobody saw explains what others saw of it; who forgets it has a false alarm.
  @Test(arguments: 1...10)
  func `what was never answered may have been done`(seed: UInt64) throws {
    var history = GeneratedHistory.make(300, seed: seed)
    let seen = try #require(
      history.firstIndex {
        if case .receive = $0.ask { return $0.told != nil && !$0.isReplay && !$0.isRefused }
        return false
      })
    let id = history[seen].requestID
    history.removeAll { $0.isReplay && $0.requestID == id }
    (history[seen].told, history[seen].sequence, history[seen].ended) = (nil, nil, .max)
    #expect(isExplained(history).blindly)
  }

  /// Every way of lying, in histories of several seeds. What no order can explain both find.
  @Test(arguments: Tampering.all.map(\.name))
  func `a planted lie is found`(name: String) throws {
    let tampering = try #require(Tampering.all.first { $0.name == name })
    var isApplied = false
    for seed in UInt64(1)...4 {
      var random = SplitMix(seed: seed)
      let history = GeneratedHistory.make(900, seed: seed)
      guard let wrong = tampering.apply(history, &random) else { continue }
      isApplied = true
      #expect(Witness.check(wrong, from: GeneratedHistory.shop) != nil, "seed \(seed)")
      guard tampering.isIllegalInAnyOrder else { continue }
      #expect(!isExplained(wrong).blindly, "seed \(seed)")
    }
    #expect(isApplied)
  }

  // MARK: By hand

  private func operation(
    _ ask: Ask, _ told: Told?, _ began: Int64, _ ended: Int64, at sequence: UInt64? = nil
  ) -> Operation {
    Operation(
      process: 0, ask: ask, began: began, ended: told == nil ? .max : ended, told: told,
      sequence: sequence, requestID: ask.isCommand ? "\(ask)\(began)" : "")
  }

  private func stock(_ good: Int64) -> Told { .position(Told.Stock(good: good)) }

  ///   receive 5  |————————|
  ///   look          |—|         may see 20 or 25
  @Test(arguments: [(20, 0, true), (25, 1, true), (21, 0, false), (25, 0, false)])
  func `a look beside a command sees it or not`(good: Int64, at sequence: UInt64, isRight: Bool) {
    let history = [
      operation(.receive(sku: 0, quantity: 5), stock(25), 10, 20, at: 1),
      operation(.position(sku: 0), stock(good), 12, 14, at: sequence),
    ]
    let verdict = isExplained(history)
    #expect(verdict.witness == isRight)
    // Blindly, what the look says of its place does not matter.
    #expect(verdict.blindly == (good == 20 || good == 25))
  }

  ///   receive 5  |——|
  ///   look            |—|       must see 25
  @Test func `a look after a command sees it`() {
    let before = operation(.receive(sku: 0, quantity: 5), stock(25), 10, 20, at: 1)
    let stale = operation(.position(sku: 0), stock(20), 30, 40, at: 0)
    let right = operation(.position(sku: 0), stock(25), 30, 40, at: 1)
    #expect(isExplained([before, stale]) == (false, false))
    #expect(isExplained([before, right]) == (true, true))
  }

  ///   take 15    |——|
  ///   take 10          |—————————|  refused, 5 left
  ///   receive 9            |——|
  @Test(arguments: [(5, true), (14, true), (20, false), (29, false)])
  func `a refusal is explained by one state of its time`(available: Int64, isRight: Bool) {
    let refused = Told.refused("INSUFFICIENT_STOCK 0 \(available)")
    let history = [
      operation(.adjust(sku: 0, change: -15), stock(5), 10, 20, at: 1),
      operation(.adjust(sku: 0, change: -16), refused, 30, 60),
      operation(.receive(sku: 0, quantity: 9), stock(14), 40, 50, at: 2),
    ]
    #expect(isExplained(history) == (isRight, isRight))
  }

  /// Two refusals, one after the other, while stock rises: the second can't be of the time before the first.
  @Test func `refusals keep their order`() {
    let receive = operation(.receive(sku: 0, quantity: 1), stock(21), 10, 100, at: 1)
    let low = operation(
      .adjust(sku: 0, change: -50), .refused("INSUFFICIENT_STOCK 0 20"), 20, 30)
    let high = operation(
      .adjust(sku: 0, change: -50), .refused("INSUFFICIENT_STOCK 0 21"), 40, 50)
    #expect(isExplained([receive, low, high]) == (true, true))
    var (early, late) = (high, low)
    (early.began, early.ended, late.began, late.ended) = (20, 30, 40, 50)
    #expect(isExplained([receive, early, late]) == (false, false))
  }

  @Test func `a hold is over at its instant`() {
    let hold = operation(
      .hold([Ask.Line(sku: 0, quantity: 3)], milliseconds: 10), .claimed(1, expires: 1_010_000), 10,
      20, at: 1)
    let advance = operation(.advance(milliseconds: 10), .time(1_010_000), 30, 40, at: 2)
    let confirmed = operation(.confirm(1), .moved(0, .firm), 50, 60, at: 3)
    let expired = operation(.confirm(1), .refused("HOLD_EXPIRED"), 50, 60)
    #expect(isExplained([hold, advance, confirmed]) == (false, false))
    #expect(isExplained([hold, advance, expired]) == (true, true))
  }
}
