/// One call of one client, with what came of it: a line of a history.
struct Operation: Sendable, Equatable {
  /// Which of the clients' single files of calls it stands in.
  var process: Int
  var ask: Ask
  /// Nanoseconds of one clock, before it was sent and after its answer was read. An operation that nobody saw the end
  /// of has no end: it may take effect at any time after its beginning, or never.
  var began: Int64
  var ended: Int64 = .max
  /// Nil where nobody saw an answer.
  var told: Told?
  /// What the answer says of its place. Of a refusal nothing is said.
  var sequence: UInt64?
  /// Of a command; calls with one id are one command.
  var requestID = ""
  /// Whether its caller gave it up, and it was asked again when all was over.
  var isAbandoned = false
  /// Whether the answer is a stored one.
  var isReplay = false
  /// What else the wire said, for a judge that knows the whole contract.
  var answer: [UInt8] = []

  /// Whether it may change something.
  var isCommand: Bool { ask.isCommand }

  var isRefused: Bool {
    if case .refused = told { true } else { false }
  }
}

extension Operation: CustomStringConvertible {
  var description: String {
    let end = ended == .max ? "…" : "\(ended / 1000)"
    let place = sequence.map { " at \($0)" } ?? ""
    let flag = isReplay ? ", replayed" : ""
    return
      "[\(process)] \(began / 1000)–\(end) µs: \(ask) → \(told.map { "\($0)" } ?? "?")\(place)\(flag)"
  }
}

/// What is asked.
enum Ask: Sendable, Hashable {
  case receive(sku: Int, quantity: Int64)
  case adjust(sku: Int, change: Int64)
  case reserve([Line])
  case hold([Line], milliseconds: Int64)
  case confirm(UInt64)
  case release(UInt64)
  case allocate(UInt64)
  case advance(milliseconds: Int64)
  case position(sku: Int)
  case available(sku: Int)
  case claim(UInt64)

  struct Line: Sendable, Hashable {
    var sku: Int
    var quantity: Int64
  }

  var isCommand: Bool {
    switch self {
    case .position, .available, .claim: false
    default: true
    }
  }

  /// The claim that it is about.
  var subject: UInt64? {
    switch self {
    case .confirm(let id), .release(let id), .allocate(let id), .claim(let id): id
    default: nil
    }
  }
}

/// What is answered.
enum Told: Sendable, Hashable {
  case position(Stock)
  /// A new claim; of a hold, when it ends, microseconds.
  case claimed(UInt64, expires: Int64?)
  /// What a command moved, and what the claim is then (0 units and no state where the answer does not say).
  case moved(Int64, State?)
  case available(Int64)
  case claim(State, [ClaimedLine])
  case time(Int64)
  case refused(String)

  struct Stock: Sendable, Hashable {
    var good: Int64 = 0
    var held: Int64 = 0
    var reserved: Int64 = 0
    var allocated: Int64 = 0

    var free: Int64 { good - held - reserved - allocated }
  }

  enum State: Sendable, Hashable { case held, firm, released, expired }

  struct ClaimedLine: Sendable, Hashable {
    var sku: Int
    var requested: Int64
    var held: Int64 = 0
    var firm: Int64 = 0
    var allocated: Int64 = 0
    var released: Int64 = 0
    var expired: Int64 = 0
  }
}
