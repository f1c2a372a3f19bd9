import Messages

/// A response that tells a sequence: all do.
protocol Answered: Message {
  var sequence: UInt64 { get set }
}

/// Of a command.
protocol CommandAnswer: Answered {
  var replayed: Bool { get set }
}

/// How the answers to one RPC are judged.
struct Rule: Sendable {
  let path: String
  let judge: @Sendable (inout Auditor, Call, Answer, _ isAlone: Bool) -> String?

  /// - Parameters:
  ///   - rehearses: whether a request is only to be checked (`validate_only`).
  ///   - body: what must be answered, and what the command does. It is given the answer that came, for its ids.
  static func command<Request: CommandRequest, Response: CommandAnswer>(
    _ method: Method<Request, Response>,
    rehearses: @escaping @Sendable (Request) -> Bool = { _ in false },
    _ body: @escaping @Sendable (inout Auditor, Request, Response?) throws(Refused) -> Response
  ) -> Rule {
    Rule(path: method.path) { auditor, call, answer, isAlone in
      guard let request = call.request as? Request else { return "is no \(Request.fullName)" }
      return auditor.judgeCommand(
        request, call, answer, isRehearsal: rehearses(request), isAlone, body)
    }
  }

  /// A query or a report.
  static func look<Request: Message, Response: Answered>(
    _ method: Method<Request, Response>,
    _ body: @escaping @Sendable (inout Auditor, Request, Response?) throws(Refused) -> Response
  ) -> Rule {
    Rule(path: method.path) { auditor, call, answer, isAlone in
      guard let request = call.request as? Request else { return "is no \(Request.fullName)" }
      return auditor.judgeLook(request, answer, isAlone, body)
    }
  }
}

extension Auditor {
  typealias Prediction<Response> = Result<Response, Refused>

  fileprivate mutating func judgeCommand<Request: CommandRequest, Response: CommandAnswer>(
    _ request: Request, _ call: Call, _ answer: Answer, isRehearsal: Bool, _ isAlone: Bool,
    _ body: (inout Auditor, Request, Response?) throws(Refused) -> Response
  ) -> String? {
    var told: Response?
    if let difference = read(answer, &told) { return difference }
    if isRehearsal {
      settle()
      var copy = self  // nothing of it stays
      let expected = copy.predict(request, told, body)
      return compare(expected, told, answer) ?? told.flatMap { checkLook($0.sequence, isAlone) }
    }
    guard let key = RequestKey(principal: caller.principal, request.requestID) else {
      return expect(Refused("REQUEST_ID_INVALID", at: "request_id"), answer)
    }
    var content = request
    content.requestID = ""
    switch admit(content, key, as: call.path) {
    case .isRefused(let refusal): return expect(refusal, answer)
    case .isKnown(let stored):
      // Nobody says when a forgotten answer goes.
      if isForgotten(key), expect(Refused("REQUEST_ID_EXPIRED"), answer) == nil { return nil }
      guard var expected = stored.answer as? Response else { return "is no \(Response.fullName)" }
      expected.replayed = true
      wasReplay = true
      return told == expected
        ? nil : Self.difference("the stored answer \(text(of: expected))", told, answer)
    case .isNew: break
    }

    settle()
    sequence = told?.sequence ?? 0
    let expected = predict(content, told, body)
    if let difference = compare(expected, told, answer) { return difference }
    guard let told else { return nil }
    guard told.sequence > lastSequence else {
      return "sequence \(told.sequence) of a command is not above \(lastSequence)"
    }
    lastSequence = told.sequence
    answered[key] = StoredAnswer(path: call.path, request: content, answer: told)
    return complaint
  }

  fileprivate mutating func judgeLook<Request: Message, Response: Answered>(
    _ request: Request, _ answer: Answer, _ isAlone: Bool,
    _ body: (inout Auditor, Request, Response?) throws(Refused) -> Response
  ) -> String? {
    var told: Response?
    if let difference = read(answer, &told) { return difference }
    settle()
    sequence = told?.sequence ?? 0
    let expected = predict(request, told, body)
    if let difference = compare(expected, told, answer) { return difference }
    return told.flatMap { checkLook($0.sequence, isAlone) } ?? complaint
  }

  /// A look tells the last command that it saw, which is none before those that were answered.
  private mutating func checkLook(_ sequence: UInt64, _ isAlone: Bool) -> String? {
    guard isAlone else { return nil }
    guard sequence >= lastSequence else {
      return "sequence \(sequence) of a look is below \(lastSequence), which was told before"
    }
    lastSequence = sequence
    return nil
  }

  private mutating func predict<Request, Response>(
    _ request: Request, _ told: Response?,
    _ body: (inout Auditor, Request, Response?) throws(Refused) -> Response
  ) -> Prediction<Response> {
    do throws(Refused) { return .success(try body(&self, request, told)) } catch {
      return .failure(error)
    }
  }

  // MARK: Comparing

  /// Takes the response out of an answer; says what is wrong with its bytes.
  private func read<Response: Message>(_ answer: Answer, _ told: inout Response?) -> String? {
    guard case .response(let bytes) = answer else { return nil }
    do throws(DecodingFailure) { told = try Response(decoding: bytes) } catch {
      return "came bytes that are no \(Response.fullName): \(error)"
    }
    return nil
  }

  private func expect(_ refusal: Refused, _ answer: Answer) -> String? {
    answer == .refused(refusal.told)
      ? nil : "expected \(refusal.told)\n     got \(Self.words(of: answer))"
  }

  private func compare<Response: Answered>(
    _ expected: Prediction<Response>, _ told: Response?, _ answer: Answer
  ) -> String? {
    switch expected {
    case .failure(let refusal):
      guard let told else { return expect(refusal, answer) }
      return Self.difference(refusal.told, told, answer)
    case .success(var expected):
      expected.sequence = told?.sequence ?? 0
      return expected == told ? nil : Self.difference(text(of: expected), told, answer)
    }
  }

  private static func difference<Response: Message>(
    _ expected: String, _ told: Response?, _ answer: Answer
  ) -> String {
    let got = told.map { text(of: $0) } ?? words(of: answer)
    let same = zip(expected, got).prefix { $0 == $1 }.count
    let part =
      same < 80 ? "" : "\nthey part after …\(expected.prefix(same).suffix(60))"
    return "expected \(expected)\n     got \(got)\(part)"
  }

  private static func words(of answer: Answer) -> String {
    switch answer {
    case .response(let bytes): "an answer of \(bytes.count) bytes"
    case .refused(let told): told
    }
  }
}
