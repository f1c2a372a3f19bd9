/// Looks for any order that explains a history: each operation at one instant between its beginning and its end, by the
/// sequential model. It trusts nothing that an answer says of its place: a second opinion on the witness.
///
/// The search of Wing and Gong, with Lowe's memory: the operations that nothing had ended before are tried one after
/// another, and what is left to do with a state is never tried twice. It costs little with eight clients, one call each,
/// and grows with every call more at a time.
///
/// A history is cut where nobody waited for an answer: whatever the order, what stands before the cut is done there.
/// An operation without an end may take effect anywhere after its beginning, or never, and goes with the search over
/// all cuts. Refusals and looks are operations like any other; a stored answer must be that of a command that is done.
struct BlindSearch {
  enum Verdict: Equatable {
    case isLinearizable(windows: Int)
    /// No order explains the operations up to the end of this window.
    case isNot(String)
    /// More states than the limit: nothing is said.
    case gaveUp
  }

  /// A window has at least so many: a cut saves nothing where there is little to keep in mind.
  private static let leastOperations = 200

  private let windows: [Window]
  /// States that may be visited before it gives up.
  private var budget: Int
  private var deepest = 0

  private struct Window {
    /// By their beginning, all with an end.
    var operations: [Operation]
    /// What begins in it and was never answered.
    var pending: [Operation]
    /// The claims that are spoken of from here on.
    var mentioned: Set<UInt64> = []
  }

  static func check(
    _ history: [Operation], from shop: SmallShop, limit: Int = 1_000_000
  ) -> Verdict {
    if let lie = Self.differingAnswer(in: history) { return .isNot(lie) }
    var search = Self(history, limit)
    switch search.explain(0, shop, pending: [], done: []) {
    case true: return .isLinearizable(windows: search.windows.count)
    case false: return .isNot(search.failure)
    case nil: return .gaveUp
    }
  }

  /// All answers to one id say the same, but for refusals, which are not kept.
  private static func differingAnswer(in history: [Operation]) -> String? {
    var first: [String: Operation] = [:]
    for operation in history
    where operation.isCommand && operation.told != nil && !operation.isRefused {
      guard let before = first[operation.requestID] else {
        first[operation.requestID] = operation
        continue
      }
      guard before.ask == operation.ask, before.told == operation.told else {
        return "one id was answered in two ways:\n  \(before)\n  \(operation)"
      }
    }
    return nil
  }

  private init(_ history: [Operation], _ limit: Int) {
    budget = limit
    var windows: [Window] = []
    var window = Window(operations: [], pending: [])
    var lastEnd = Int64.min
    for operation in history.sorted(by: { $0.began < $1.began }) {
      if operation.began > lastEnd, window.operations.count >= Self.leastOperations {
        windows.append(window)
        window = Window(operations: [], pending: [])
      }
      if operation.told == nil {
        // What only looked at something, unseen, has done nothing.
        if operation.isCommand { window.pending.append(operation) }
      } else {
        lastEnd = max(lastEnd, operation.ended)
        window.operations.append(operation)
      }
    }
    windows.append(window)
    var mentioned: Set<UInt64> = []
    for i in windows.indices.reversed() {
      let all = windows[i].operations + windows[i].pending
      mentioned.formUnion(all.compactMap(\.ask.subject))
      windows[i].mentioned = mentioned
    }
    self.windows = windows
  }

  private var failure: String {
    let window = windows[min(deepest, windows.count - 1)]
    let tail = window.operations.suffix(40).map { "\n    \($0)" }.joined()
    return
      "no order explains the \(window.operations.count) operations of window \(deepest + 1), which end\(tail)"
  }

  /// Whether there is an order of a window and all after it, from a state.
  ///
  /// - Parameters:
  ///   - pending: what was begun before, was never answered and has had no effect so far.
  ///   - done: commands that have taken effect, for stored answers.
  /// - Returns: nil if the limit came first.
  private mutating func explain(
    _ index: Int, _ shop: SmallShop, pending: [Operation], done: Set<String>
  ) -> Bool? {
    guard index < windows.count else { return true }
    deepest = max(deepest, index)
    let window = windows[index]
    let all = window.operations + pending + window.pending
    var shop = shop
    // What was never answered may still be about a claim that has ended.
    shop.forget(allBut: window.mentioned.union(pending.compactMap(\.ask.subject)))
    var line = WindowOrder(all, shop, done: done)
    while budget > 0 {
      budget -= 1
      switch line.step() {
      case .goesOn: continue
      case .isExhausted: return false
      case .isDone(let state):
        switch explain(index + 1, state.shop, pending: state.left, done: state.done) {
        case true: return true
        case nil: return nil
        case false: continue
        }
      }
    }
    return nil
  }
}

/// The orders of one window, one after another.
private struct WindowOrder {
  private let operations: [Operation]
  /// Operations that were never answered.
  private let pending: [Int]
  /// Beginnings and ends of what was answered, in the order of time, as a list that operations are taken out of and put
  /// back into.
  private var events: [Event] = [Event(operation: -1, time: 0, isEnd: false)]
  private var beginnings: [Int]
  private var frames: [Frame] = []
  private var done: Set<String>
  private var marks: Bits
  private var seen: Set<Seen> = []
  /// Operations with an answer that are not taken yet.
  private var waiting: Int

  private struct Event {
    let operation: Int
    let time: Int64
    let isEnd: Bool
    var previous = 0
    var next = 0
    /// Of a beginning: where its end stands.
    var end = 0
  }

  /// A state, and what may come next in it.
  private struct Frame {
    let shop: SmallShop
    let options: [(operation: Int, after: SmallShop)]
    var next = 0
    /// What is being tried, and whether it was new among what is done.
    var taken = -1
    var isNewlyDone = false
  }

  private struct Seen: Hashable {
    let marks: Bits
    let shop: SmallShop
  }

  enum Outcome {
    case goesOn
    /// All that was answered has its place.
    case isDone(Result)
    case isExhausted
  }

  struct Result {
    var shop: SmallShop
    var left: [Operation]
    var done: Set<String>
  }

  init(_ operations: [Operation], _ shop: SmallShop, done: Set<String>) {
    (self.operations, self.done) = (operations, done)
    pending = operations.indices.filter { operations[$0].told == nil }
    marks = Bits(count: operations.count)
    waiting = operations.count - pending.count
    var times: [(time: Int64, isEnd: Bool, operation: Int)] = []
    for (i, operation) in operations.enumerated() where operation.told != nil {
      times.append((operation.began, false, i))
      times.append((operation.ended, true, i))
    }
    // Of one instant, beginnings come first: they overlap.
    times.sort { ($0.time, $0.isEnd ? 1 : 0) < ($1.time, $1.isEnd ? 1 : 0) }
    beginnings = [Int](repeating: 0, count: operations.count)
    for (i, time) in times.enumerated() {
      let next = i + 1 < times.count ? i + 2 : 0
      events.append(
        Event(
          operation: time.operation, time: time.time, isEnd: time.isEnd, previous: i, next: next))
      if time.isEnd {
        events[beginnings[time.operation]].end = i + 1
      } else {
        beginnings[time.operation] = i + 1
      }
    }
    events[0].next = times.isEmpty ? 0 : 1
    frames.append(frame(shop))
  }

  /// Tries the next option, or takes the last one back.
  mutating func step() -> Outcome {
    guard let frame = frames.last else { return .isExhausted }
    if waiting == 0, frame.next == 0 {
      frames[frames.count - 1].next = .max
      let left = pending.filter { !marks[$0] }.map { operations[$0] }
      return .isDone(Result(shop: frame.shop, left: left, done: done))
    }
    guard frame.next < frame.options.count else {
      frames.removeLast()
      takeBack()
      return .goesOn
    }
    let (candidate, after) = frame.options[frame.next]
    frames[frames.count - 1].next += 1
    marks[candidate] = true
    guard seen.insert(Seen(marks: marks, shop: after)).inserted else {
      marks[candidate] = false
      return .goesOn
    }
    take(candidate)
    frames.append(self.frame(after))
    return .goesOn
  }

  /// What may be next in a state.
  ///
  /// What changes nothing and is right here is taken at once, without another try: an order in which it came later is
  /// as good with it here. The others are tried in the order that the daemon reports: it is not believed, but a good
  /// guess. What was never answered comes last.
  private func frame(_ shop: SmallShop) -> Frame {
    var options: [(operation: Int, after: SmallShop)] = []
    var i = events[0].next
    while i > 0, !events[i].isEnd {
      let candidate = events[i].operation
      i = events[i].next
      guard let after = explained(candidate, shop) else { continue }
      if after == shop { return Frame(shop: shop, options: [(candidate, after)]) }
      options.append((candidate, after))
    }
    options.sort {
      (operations[$0.operation].sequence ?? .max) < (operations[$1.operation].sequence ?? .max)
    }
    // At the first end in the list all beginnings that come before anything is over have been seen.
    let firstEnd = i > 0 ? events[i].time : .max
    for candidate in pending where !marks[candidate] && operations[candidate].began <= firstEnd {
      if let after = explained(candidate, shop), after != shop {
        options.append((candidate, after))
      }
    }
    return Frame(shop: shop, options: options)
  }

  /// What the operation makes of the shop, if it can be next.
  private func explained(_ candidate: Int, _ shop: SmallShop) -> SmallShop? {
    let operation = operations[candidate]
    // What is done is not done again, and never refused.
    if done.contains(operation.requestID) { return operation.isRefused ? nil : shop }
    var after = shop
    guard operation.told != nil else {
      // Unseen, it may have been refused, and then it is as if it never was.
      if case .refused = after.answer(operation.ask, naming: operation.unseenClaim) { return nil }
      return after
    }
    return after.judge(operation) == nil ? after : nil
  }

  private mutating func take(_ candidate: Int) {
    let operation = operations[candidate]
    frames[frames.count - 1].taken = candidate
    frames[frames.count - 1].isNewlyDone =
      operation.isCommand && !operation.isRefused && done.insert(operation.requestID).inserted
    guard operation.told != nil else { return }
    waiting -= 1
    let i = beginnings[candidate]
    for event in [i, events[i].end] {
      events[events[event].previous].next = events[event].next
      if events[event].next > 0 { events[events[event].next].previous = events[event].previous }
    }
  }

  private mutating func takeBack() {
    guard let frame = frames.last else { return }
    let operation = operations[frame.taken]
    marks[frame.taken] = false
    if frame.isNewlyDone { done.remove(operation.requestID) }
    guard operation.told != nil else { return }
    waiting += 1
    // In the reverse order.
    let i = beginnings[frame.taken]
    for event in [events[i].end, i] {
      events[events[event].previous].next = event
      if events[event].next > 0 { events[events[event].next].previous = event }
    }
  }
}

extension Operation {
  /// A name for the claim of a command whose answer nobody saw: nobody speaks of it.
  fileprivate var unseenClaim: UInt64 { UInt64(bitPattern: began) | 1 << 63 }
}

/// A set of small numbers.
private struct Bits: Hashable {
  private var words: [UInt64]

  init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  subscript(i: Int) -> Bool {
    get { words[i >> 6] & 1 << UInt64(i & 63) != 0 }
    set {
      if newValue {
        words[i >> 6] |= 1 << UInt64(i & 63)
      } else {
        words[i >> 6] &= ~(1 << UInt64(i & 63))
      }
    }
  }
}
