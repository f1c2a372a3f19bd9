import Auditor
import Glibc
import Messages
import PurserClient

/// A caller of the shop, one command after another, that keeps its own books. It never gives a command up: whatever
/// happens to the daemon, it sends the same command under the same id until an answer comes.
struct KillClient: Sendable {
  static let skus = (1...6).map { "SKU-\($0)" }
  static let locations = ["AMS", "BER"]
  static let channel = "WEB"

  let number: Int
  let purser: PurserClient
  let lives: Lives
  var random: SplitMix
  var ledger = Ledger()
  var tally = KillTally()
  private var past: [any PastCommand] = []
  private var lastSequence: UInt64 = 0
  private var names = 0

  init(number: Int, purser: PurserClient, lives: Lives, seed: UInt64) {
    (self.number, self.purser, self.lives) = (number, purser, lives)
    random = SplitMix(seed: seed &+ UInt64(number) &* 7919)
  }

  /// Works until the work is paused.
  mutating func work() async throws {
    while !lives.isPaused {
      try await act()
      retire()
    }
  }

  private mutating func act() async throws {
    switch random.next(below: 100) {
    case 0..<6: try await receive()
    case 6..<12: try await adjust()
    case 12..<15: try await sendOldAgain()
    case 15..<35: try await makeClaim()
    case 35..<45: try await placeOrder()
    case 45..<75 where !ledger.claims.isEmpty: try await changeClaim()
    default:
      if ledger.orders.isEmpty { try await placeOrder() } else { try await changeOrder() }
    }
  }

  /// Puts away what has ended, and what there would be too much of.
  private mutating func retire() {
    ledger.endedClaims += ledger.claims.filter { $0.state == .released }
    ledger.claims.removeAll { $0.state == .released }
    ledger.endedOrders += ledger.orders.filter { $0.state == .canceled }
    ledger.orders.removeAll { $0.state == .canceled }
    if ledger.claims.count > 20 { ledger.endedClaims.append(ledger.claims.removeFirst()) }
    if ledger.orders.count > 20 { ledger.endedOrders.append(ledger.orders.removeFirst()) }
  }

  // MARK: Sending

  /// Sends a command until it is answered. Returns nil for a refusal, with its reason, that is one of `refusals`.
  mutating func send<Request: CommandRequest, Response: CommandResponse>(
    _ content: Request, _ method: @escaping ClientMethod<Request, Response>,
    refusals: Set<String> = []
  ) async throws -> Outcome<Response> {
    var request = content
    request.requestID = RequestID.next()
    let killsBefore = lives.kills
    let deadline = ContinuousClock.now + .seconds(120)
    defer {
      tally.commands += 1
      if lives.kills > killsBefore { tally.outlived += 1 }
    }
    while true {
      let response: Response
      do throws(PurserError) { response = try await method(purser)(request, nil) } catch {
        if case .refused(let refusal) = error {
          guard refusals.contains(refusal.reason) else { throw wrong("\(request)\n  \(refusal)") }
          tally.refused += 1
          return .refused(refusal.reason)
        }
        try goOn(after: error, "\(request)", until: deadline)
        continue
      }
      if response.replayed { tally.replayed += 1 }
      try expect(response.sequence > lastSequence) {
        "\(request)\n  got sequence \(response.sequence), not above \(lastSequence)"
      }
      lastSequence = response.sequence
      keep(Answered(request: request, response: response, method: method))
      return .done(response, requestID: request.requestID)
    }
  }

  enum Outcome<Response> {
    case done(Response, requestID: String)
    case refused(String)
  }

  mutating func note(_ response: some CommandResponse, _ requestID: String, hasEvents: Bool = true)
  {
    ledger.executed.append(
      Ledger.Executed(
        sequence: response.sequence, requestID: requestID, hasEvents: hasEvents))
  }

  /// Keeps a command to be sent again later: the newest, and some of the older ones.
  private mutating func keep(_ command: some PastCommand) {
    if past.count < 200 {
      past.append(command)
    } else {
      past[random.next(below: past.count)] = command
    }
  }

  private mutating func sendOldAgain() async throws {
    guard !past.isEmpty else { return }
    let command = past[random.next(below: past.count)]
    tally.sentAgain += 1
    let deadline = ContinuousClock.now + .seconds(120)
    while true {
      let difference: Difference?
      do throws(PurserError) {
        difference = try await command.sendAgain(by: purser)
      } catch {
        try goOn(after: error, "\(command)\n  sent again:", until: deadline)
        continue
      }
      return try expect(difference == nil) { difference?.description ?? "" }
    }
  }

  /// The connection broke or there was none: the daemon is being killed, or starts. The same command goes on. A call that
  /// was taken and never answered is another thing.
  private func goOn(
    after error: PurserError, _ what: @autoclosure () -> String,
    until deadline: ContinuousClock.Instant
  ) throws {
    try Task.checkCancellation()
    if case .deadlineExceeded = error { throw wrong("\(what())\n  was not answered: \(error)") }
    guard error.unanswered != nil, ContinuousClock.now < deadline else {
      throw wrong("\(what())\n  \(error)")
    }
  }

  func wrong(_ what: String) -> Finding { Finding("client \(number): \(what)") }

  func expect(_ condition: Bool, _ what: () -> String) throws {
    guard condition else { throw wrong(what()) }
  }

  // MARK: Choosing

  mutating func newName(_ kind: String) -> String {
    names += 1
    return "\(kind)-\(number)-\(names)"
  }

  mutating func sku() -> String { Self.skus[random.next(below: Self.skus.count)] }

  mutating func location() -> String { Self.locations[random.next(below: 2)] }

  mutating func quantity(_ most: Int = 9) -> Int64 { Int64(random.next(below: most) + 1) }

  /// Some of the lines, and of each a part; empty for all.
  mutating func part(of available: [Int64]) -> [LineQuantity] {
    guard random.oneIn(2) else { return [] }
    var named: [LineQuantity] = []
    for (i, most) in available.enumerated() where most > 0 && random.oneIn(2) {
      named.append(
        LineQuantity(number: UInt32(i + 1), quantity: quantity(Int(min(most, 1_000_000)))))
    }
    return named
  }

  /// The machine's time: the daemon's is never ahead of it.
  static func wallTime() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(
      microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
  }
}

/// What clients have done, for the summary.
struct KillTally: Sendable {
  var commands = 0
  var refused = 0
  /// Commands that a kill came into.
  var outlived = 0
  /// Of these, answered from what was stored: they had been done, and only the answer was lost.
  var replayed = 0
  /// Old commands that were sent again on purpose.
  var sentAgain = 0

  static func + (left: Self, right: Self) -> Self {
    Self(
      commands: left.commands + right.commands, refused: left.refused + right.refused,
      outlived: left.outlived + right.outlived, replayed: left.replayed + right.replayed,
      sentAgain: left.sentAgain + right.sentAgain)
  }
}
