import Auditor
import Messages

/// A list of steps, walked from an empty shop: every answer is compared with what the auditor says must come.
struct ModelWalk {
  /// Where a walk ended.
  struct Result {
    /// What was not as it had to be; nil: everything was.
    var difference: String?
    /// Steps that were taken.
    var steps = 0
    /// How often each kind of answer came: "Reserve INSUFFICIENT_STOCK".
    var kinds: [String: Int] = [:]
    /// What was done, in words: the newest where a walk is long.
    var told: [String] = []
    var events: [String] = []
  }

  let options: ModelOptions
  /// How many of the newest steps are told.
  var toldCount = 0
  /// What becomes of an answer before it is judged: a test changes one.
  var altering: (Call, Answer) -> Answer = { _, answer in answer }

  /// The steps that a seed makes.
  static func blocks(seed: UInt64, count: Int) -> [[UInt8]] {
    var random = SplitMix(seed: seed)
    return (0..<count).map { _ in
      (0..<Steps.blockSize / 8).flatMap { _ in
        withUnsafeBytes(of: random.next().littleEndian) { Array($0) }
      }
    }
  }

  /// Walks; an error that is thrown is a difference too.
  ///
  /// - Parameter shown: told the number of steps taken so far, now and then.
  func run(_ blocks: [[UInt8]], shown: (Int) -> Void = { _ in }) -> Result {
    var result = Result()
    do {
      let shop = try ModelShop(options)
      var auditor = options.auditor
      do {
        try walk(blocks, in: shop, &auditor, &result, shown)
      } catch {
        result.difference = "\(error)"
      }
      if result.difference != nil, toldCount > 0 { result.events = shop.lastEvents(12) }
    } catch {
      result.difference = "the shop could not be started: \(error)"
    }
    return result
  }

  private func walk(
    _ blocks: [[UInt8]], in shop: ModelShop, _ auditor: inout Auditor, _ result: inout Result,
    _ shown: (Int) -> Void
  ) throws {
    for call in Steps.opening(at: ModelOptions.start) {
      try take([call], in: shop, &auditor, &result)
    }
    var steps = Steps()
    var waiting: [Call] = []
    for (i, block) in blocks.enumerated() {
      if i % 256 == 0 { shown(i) }
      result.steps = i + 1
      // The last bytes of a block say how it is taken, so that the call reads its own from the front.
      let last = Int(block.last ?? 0) << 8 | Int(block.dropLast().last ?? 0)
      if options.restartsOneIn > 0, last % options.restartsOneIn == options.restartsOneIn - 1 {
        try take(&waiting, in: shop, &auditor, &result)
        let isKilled = last & 1 == 0
        note(isKilled ? "killed and started again" : "stopped and started again", &result)
        try shop.restart(isKilled: isKilled)
      }
      let call = steps.call(from: block, seeing: auditor)
      waiting.append(call)
      let isPair =
        options.pairsOneIn > 0 && last % options.pairsOneIn == options.pairsOneIn - 2
        && waiting.count < 4 && !call.isReport
      if !isPair { try take(&waiting, in: shop, &auditor, &result) }
      if last % 128 == 77 { shop.rest() }
    }
    try take(&waiting, in: shop, &auditor, &result)
    let verify = Call(AdminService.verify, VerifyRequest(), by: Caller("root"))
    try take([verify], in: shop, &auditor, &result)
  }

  private func take(
    _ calls: inout [Call], in shop: ModelShop, _ auditor: inout Auditor, _ result: inout Result
  ) throws {
    let taken = calls
    calls = []
    if !taken.isEmpty { try take(taken, in: shop, &auditor, &result) }
  }

  /// Sends calls together and judges their answers in the order in which they were executed.
  private func take(
    _ calls: [Call], in shop: ModelShop, _ auditor: inout Auditor, _ result: inout Result
  ) throws {
    for (i, call) in calls.enumerated() {
      note("\(i > 0 ? "  at once, " : "")\(call)", &result)
    }
    let answers = try shop.answers(to: calls)
    let before = auditor.now
    for (call, answer) in zip(calls, answers) {
      let answer = altering(call, answer)
      if let difference = auditor.judge(call, answer, isAlone: calls.count == 1) {
        throw Finding("\(call)\n\(difference)")
      }
      let kind = auditor.wasReplay ? "replayed" : answer.kind
      result.kinds["\(call.name) \(kind)", default: 0] += 1
    }
    if options.wallGoesAlong, auditor.now > before {
      shop.pass(auditor.now - before)
      auditor.wall += auditor.now - before
    }
  }

  private func note(_ words: @autoclosure () -> String, _ result: inout Result) {
    guard toldCount > 0 else { return }
    result.told.append(words())
    if result.told.count > toldCount { result.told.removeFirst() }
  }
}

extension Call {
  /// Whether it is answered from a snapshot, which may hold more than was executed when it was asked.
  fileprivate var isReport: Bool { name.hasPrefix("List") || name == "Verify" }
}

extension Answer {
  /// "OK", or the reason of a refusal.
  var kind: String {
    switch self {
    case .response: return "OK"
    case .refused(let told):
      let words = told.split(separator: " ")
      return String(words.count > 1 ? words[1] : words[0])
    }
  }
}
