// A second, tiny model of the shop: written from `spec/semantics.md` and the contract (`Protos/`), in plain dictionaries
// and arrays, without rows, indexes, timers or undo. It predicts every answer; who drives a real shop asks it whether
// the answer that came is the one that had to come.
//
// It imports Messages and nothing else, and it was not copied from Core: two programs that were written from one text
// and agree are right, or wrong in the same way.
//
// To add an area:
// 1. A file `AREA.swift` with a struct that is the area's state, and one `mutating func` an RPC on `Auditor`. It takes
//    the request and the answer that came (nil if it was refused) and returns the whole answer that must come, or
//    throws `Refused` with the reason, facts and field that the contract's comment names, checked in its order. It
//    checks first and changes afterwards: nobody undoes. From the answer that came it takes what only the shop can
//    know, which is ids (`fresh`); everything else it says itself. `sequence` and `replayed` are judged for it.
// 2. A `static let AREARules`, a row an RPC, and its name in `Auditor.rules`. Its responses' names in `Answered.swift`.
// 3. In `Steps/`, a file `AREA+steps.swift`: how random bytes become calls, and its weight in `Steps.kinds`.
// 4. In ProofTests, the new calls and reasons in `AnswerKinds`: a walk must come to each of them.

import Messages

/// The state of a shop, and what it must answer.
public struct Auditor: Sendable {
  /// What the shop was told to allow: settings of the daemon, with its defaults.
  public struct Limits: Sendable {
    public var lines = 5000
    public var holdsPerOwner = 100
    public var shortestTTL: Int64 = 1_000_000
    public var longestTTL: Int64 = 86_400_000_000
    public var longestHold: Int64 = 7 * 86_400_000_000
    public var extensions: UInt32 = 20
    public var locationsPerChannel = 256
    public var importRows = 1000
    /// How long answers are kept for their request ids.
    public var replyRetention: Int64 = 7 * 86_400_000_000

    public init() {}
  }

  public let limits: Limits
  /// The shop's clock, which only `AdvanceClock` moves; microseconds.
  public internal(set) var now: Int64
  /// What callers make their request ids by: the machine's clock, as far as it is known.
  public var wall: Int64

  var catalog = Catalog()
  var stock = Stock()
  var claims = Claims()
  var transfers = Transfers()
  var orders = Orders()
  var pages = Pages()

  /// Of the command that is judged.
  var caller = Caller()
  var sequence: UInt64 = 0
  /// What is wrong with an id that the shop made.
  var complaint: String?
  /// Whether the call that was judged last was answered by a stored answer.
  public internal(set) var wasReplay = false

  /// The greatest sequence that was told.
  public internal(set) var lastSequence: UInt64 = 0
  var answered: [RequestKey: StoredAnswer] = [:]

  /// - Parameters:
  ///   - start: where the shop's manual clock begins, microseconds UTC.
  public init(start: Int64, limits: Limits = Limits()) {
    now = start
    wall = start
    self.limits = limits
  }

  static let rules: [String: Rule] = {
    let all =
      clockRules + catalogRules + stockRules + claimRules + transferRules + orderRules
      + orderReadRules + verifyRules
    return Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })
  }()

  /// Every RPC that is predicted: "purser.v1.ClaimService/Reserve".
  public static var paths: [String] { rules.keys.sorted() }

  /// Whether the answer is the one that had to come; the state is then what the call made of it.
  ///
  /// Answers are to be judged in the order in which the calls were executed: of commands, that of their sequences.
  ///
  /// A look is exact at its sequence: judge it behind the command that has that sequence, and before the next.
  ///
  /// - Parameter isAlone: whether nothing else was asked for at the same time. Of calls that are sent together, a look
  ///   may name an earlier sequence than that of the command before it, if that changed nothing that it saw.
  /// - Returns: nil if it is; else what was expected and what came.
  public mutating func judge(
    _ call: Call, _ answer: Answer, isAlone: Bool = true
  ) -> String? {
    guard let rule = Self.rules[call.path] else { return "the auditor knows no \(call.path)" }
    complaint = nil
    wasReplay = false
    caller = call.caller
    return rule.judge(&self, call, answer, isAlone)
  }

  // MARK: What every rule needs

  /// An id that the shop made for something new: above 0, and nothing else has it.
  mutating func fresh<Book>(_ id: UInt64?, _ kind: String, in taken: [UInt64: Book]) -> UInt64 {
    guard let id else { return 0 }
    if id == 0 || taken[id] != nil { complaint = "\(id) is not the id of a new \(kind)" }
    return id
  }
}
