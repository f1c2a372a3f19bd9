/// Checks a concurrent history by the order that the daemon itself reports: every answer names its sequence, so the
/// history is replayed in that order by a sequential model, each answer is compared, and nothing may stand before what
/// had ended before it began.
///
/// That is exact: a history passes if and only if the reported order explains all of it. Each operation is judged
/// once, so a million of them are no matter.
///
/// A refusal reports no sequence. It must be explained by the state after some command, of those between the last
/// that had ended before it began and the last that began before it ended; it is given the first such place.
struct Witness<Model: Judge> {
  private var model: Model
  /// Commands by sequence, and after each the looks that saw it as the last.
  private let ordered: [Operation]
  /// By the beginning of their windows, the next last.
  private var refusals: [Waiting]
  /// Those whose windows have begun and that nothing has explained yet, in the order of their ends.
  private var open: [Waiting] = []

  private struct Waiting {
    let operation: Operation
    /// The sequences after which it may have been refused.
    let window: ClosedRange<UInt64>
    var expected = ""
  }

  /// - Returns: what is wrong with a history; nil if nothing is.
  static func check(_ history: [Operation], from model: Model) -> String? {
    do {
      var witness = try Self(history, model)
      try witness.run()
      return nil
    } catch { return error.description }
  }

  struct Wrong: Error {
    let description: String
  }

  private init(_ history: [Operation], _ model: Model) throws(Wrong) {
    self.model = model
    let answered = history.filter { $0.told != nil }
    ordered = answered.filter { !$0.isRefused && !$0.isReplay }.sorted(by: Self.standsBefore)
    for operation in ordered where operation.sequence == nil {
      throw Wrong(description: "an answer without a sequence: \(operation)")
    }
    refusals = []
    try checkRealTime()
    try checkReplays(answered)
    refusals = try windows(of: answered.filter(\.isRefused))
  }

  private static func standsBefore(_ left: Operation, _ right: Operation) -> Bool {
    let (first, second) = (left.sequence ?? 0, right.sequence ?? 0)
    if first != second { return first < second }
    if left.isCommand != right.isCommand { return left.isCommand }
    return left.began < right.began
  }

  /// Nothing is ordered before what had ended before it began.
  private func checkRealTime() throws(Wrong) {
    var latest: Operation?
    var last: UInt64 = 0
    for operation in ordered {
      if let latest, operation.ended < latest.began {
        throw Wrong(
          description: "\(latest)\n  is ordered before what had ended by then:\n  \(operation)")
      }
      if operation.began > latest?.began ?? .min { latest = operation }
      if operation.isCommand {
        guard operation.sequence! > last else {
          throw Wrong(description: "two commands have one sequence; the second is\n  \(operation)")
        }
        last = operation.sequence!
      }
    }
  }

  /// A stored answer is the first one, whenever it comes.
  private func checkReplays(_ answered: [Operation]) throws(Wrong) {
    var first: [String: Operation] = [:]
    for operation in ordered where operation.isCommand {
      if let before = first.updateValue(operation, forKey: operation.requestID) {
        throw Wrong(description: "one id was done twice:\n  \(before)\n  \(operation)")
      }
    }
    for replay in answered where replay.isReplay {
      guard let original = first[replay.requestID], original.ask == replay.ask,
        original.told == replay.told, original.sequence == replay.sequence,
        original.began < replay.ended
      else {
        throw Wrong(
          description: """
            \(replay)
              is no answer to \(first[replay.requestID].map { "\($0)" } ?? "anything that was done")
            """)
      }
    }
  }

  /// Between what had ended before each began, and what began before it ended.
  private func windows(of refused: [Operation]) throws(Wrong) -> [Waiting] {
    // The greatest sequence of all that ended up to a time, and the least place that all that began after one leaves.
    let byEnd = ordered.sorted { $0.ended < $1.ended }
    var seen: UInt64 = 0
    let floors = byEnd.map { operation -> UInt64 in
      seen = max(seen, operation.sequence!)
      return seen
    }
    let byBegin = ordered.sorted { $0.began < $1.began }
    var ceilings = [UInt64](repeating: .max, count: byBegin.count + 1)
    for i in byBegin.indices.reversed() {
      let last = byBegin[i].isCommand ? byBegin[i].sequence! - 1 : byBegin[i].sequence!
      ceilings[i] = min(ceilings[i + 1], last)
    }
    return try refused.map { (operation) throws(Wrong) in
      let ended = byEnd.partitioningIndex { $0.ended >= operation.began }
      let began = byBegin.partitioningIndex { $0.began > operation.ended }
      let (floor, ceiling) = (ended == 0 ? 0 : floors[ended - 1], ceilings[began])
      guard floor <= ceiling else {
        throw Wrong(description: "no place is left for \(operation)")
      }
      return Waiting(operation: operation, window: floor...ceiling)
    }.sorted { $0.window.lowerBound > $1.window.lowerBound }
  }

  private mutating func run() throws(Wrong) {
    // Before the first command there is a state, too.
    try place(after: 0, nextCommand: ordered.first { $0.isCommand }?.sequence)
    for (i, operation) in ordered.enumerated() {
      if let difference = model.judge(operation) {
        let before = ordered[max(0, i - 10)..<i].map { "\n    \($0)" }.joined()
        throw Wrong(description: "\(operation)\n  \(difference)\n  after\(before)")
      }
      guard operation.isCommand else { continue }
      let next = ordered[(i + 1)...].first { $0.isCommand }?.sequence
      try place(after: operation.sequence!, nextCommand: next)
    }
    if let waiting = open.first { throw unexplained(waiting) }
  }

  /// Gives refusals that the state after a command explains their place there.
  private mutating func place(after sequence: UInt64, nextCommand: UInt64?) throws(Wrong) {
    // The state is the same until the next command, whatever the system did between.
    let last = (nextCommand ?? .max) - 1
    while let waiting = refusals.last, waiting.window.lowerBound <= last {
      open.append(refusals.removeLast())
    }
    open.sort { $0.operation.ended < $1.operation.ended }
    var still: [Waiting] = []
    for var waiting in open {
      if waiting.window.upperBound < sequence { throw unexplained(waiting) }
      // What had ended before it began must have its place first.
      if still.contains(where: { $0.operation.ended < waiting.operation.began }) {
        still.append(waiting)
        continue
      }
      var copy = model
      if let difference = copy.judge(waiting.operation) {
        waiting.expected = difference
        still.append(waiting)
      }
    }
    open = still
  }

  private func unexplained(_ waiting: Waiting) -> Wrong {
    let (first, last) = (waiting.window.lowerBound, waiting.window.upperBound)
    let window = last == .max ? "from \(first) on" : "from \(first) to \(last)"
    return Wrong(
      description: """
        \(waiting.operation)
          is explained by no state \(window); at the last of them: \(waiting.expected)
        """)
  }
}

extension Array {
  /// The first index whose element is wanted, where all wanted ones stand at the end.
  func partitioningIndex(where isWanted: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isWanted(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
