import PurserClient

/// An error as a person or a script is told: one sentence, the reason, and what to do.
struct Complaint: Equatable {
  var outcome: Outcome
  var sentence: String
  /// The contract's reason, or the code of a failure; empty where there is none.
  var reason = ""
  var code = ""
  var advice = ""
  var facts: [String: String] = [:]
  var violations: [Refusal.Violation] = []
  /// Of a command that may have been done.
  var requestID = ""

  /// - Parameters:
  ///   - verb: what was to be done: it may know what to try.
  ///   - session: in which it was tried: it may know decimals.
  init(_ error: any Error, of verb: some Verb, in session: Session) async {
    self.init(error)
    guard case .refused(let refusal)? = (error as? PurserError) else { return }
    let said = sentence
    sentence = await session.sentence(of: refusal)
    // What is wrong with a field says the same once more.
    for index in violations.indices where violations[index].description == said {
      violations[index].description = sentence
    }
    if let advice = verb.advice(after: refusal) { self.advice = advice }
  }

  init(usage sentence: String) {
    self.init(.usage, sentence)
  }

  private init(_ error: any Error) {
    switch error {
    case let error as PurserError: self.init(error)
    case let error as UsageError: self.init(.usage, error.sentence)
    case let error as WorkFailure: self.init(.failed, error.sentence)
    case let error as WrongRows: self.init(.refused, error.sentence)
    case let error as ImportInterrupted:
      self.init(error.cause)
      sentence = error.sentence
      requestID = ""
      advice = error.advice
    default: self.init(.failed, String(describing: error))
    }
  }

  private init(_ outcome: Outcome, _ sentence: String) {
    self.outcome = outcome
    self.sentence = sentence
  }

  private init(_ error: PurserError) {
    self.init(.failed, error.description)
    (reason, facts) = (error.reason ?? "", error.facts)
    switch error {
    case .refused(let refusal):
      outcome = .refused
      code = Self.name(of: refusal.code)
      violations = refusal.violations
      advice = Advice.after(refusal)
    case .unreachable:
      outcome = .unreachable
      advice = "start purserd, or name its socket with --socket or PURSER_SOCKET"
    case .deadlineExceeded: advice = "allow more time with --timeout"
    case .connectionLost: advice = "look at purserd's log"
    case .failed(let status): code = Self.name(of: status.code)
    case .canceled, .protocolViolation, .requestTooLong: break
    case .socketPathTooLong:
      outcome = .usage
      advice = "use a shorter path"
    }
    if let call = error.unanswered, call.mayHaveRun, !call.requestID.isEmpty {
      requestID = call.requestID
      advice = "it may have been done: give the same command again with --request-id \(requestID)"
    }
  }

  /// "FAILED_PRECONDITION", as gRPC spells it.
  private static func name(of code: Code) -> String {
    word(code).uppercased().replacing("-", with: "_")
  }

  func text(as format: OutputFormat) -> String {
    switch format {
    case .table: sentences
    case .json: json.text(pretty: true)
    case .jsonl: json.text(pretty: false)
    }
  }

  private var sentences: String {
    let mark = reason.isEmpty ? code : reason
    var lines = ["purser: \(sentence)" + (mark.isEmpty ? "" : " (\(mark))")]
    // Where there is only one thing to say, the sentence has said it.
    lines += violations.filter { $0.description != sentence }.map {
      "  \($0.subject): \($0.description)"
    }
    if !advice.isEmpty { lines.append("  Try: \(advice)") }
    return lines.map(printable).joined(separator: "\n")
  }

  private var json: JSONValue {
    var members: [JSONValue.Member] = [
      JSONValue.Member("outcome", .string("\(outcome)")),
      JSONValue.Member("message", .string(sentence)),
    ]
    for (name, value) in [
      ("code", code), ("reason", reason), ("advice", advice), ("requestId", requestID),
    ] where !value.isEmpty {
      members.append(JSONValue.Member(name, .string(value)))
    }
    if !facts.isEmpty {
      let facts = facts.sorted { $0.key < $1.key }
      members.append(
        JSONValue.Member(
          "facts", .object(facts.map { JSONValue.Member($0.key, .string($0.value)) })))
    }
    if !violations.isEmpty {
      members.append(JSONValue.Member("violations", .array(violations.map(Self.json))))
    }
    return .object([JSONValue.Member("error", .object(members))])
  }

  private static func json(_ violation: Refusal.Violation) -> JSONValue {
    let members = [
      ("subject", violation.subject), ("type", violation.type),
      ("description", violation.description),
    ]
    return .object(
      members.filter { !$0.1.isEmpty }.map { JSONValue.Member($0.0, .string($0.1)) })
  }
}
