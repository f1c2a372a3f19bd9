import ArgumentParser
import PurserClient

struct CallMethod: Verb {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Call any method of the contract with JSON.",
    discussion: """
      A service of purser.v1 needs no package. A command without a requestId gets one, and is asked
      again safely. Of a stream, each answer is a line.

      EXAMPLES
        purser call --list
        purser call ClaimService/GetClaim -d '{"claimId": 42}'
        purser call ClaimService/Reserve -d @order.json
        purser call EventService/Watch -d '{"afterSequence": 0}'
        purser call grpc.health.v1.Health/Check
      """)

  @Argument(help: ArgumentHelp("Service/Method.", valueName: "method"))
  var path: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The request as JSON; @FILE reads a file, - reads the input.", valueName: "json"))
  var data = "{}"

  @Flag(help: "List the methods.")
  var list = false

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard list != (path != nil) else { throw ValidationError("Give a method, or --list.") }
  }

  func perform(in session: Session) async throws {
    guard let path else { return listMethods(in: session) }
    let method = try Self.method(path)
    let request = try JSONRequest(
      of: method, json: try text(of: data, session.console), requestID: request.id)
    let daemon = try await session.daemon
    if method.isServerStreaming {
      for try await answer in daemon.stream(method, payload: request.payload) {
        try show(answer, of: method, pretty: globals.output == .json, in: session)
      }
    } else {
      let answer = try await daemon.call(
        method, payload: request.payload, requestID: request.requestID)
      try show(answer, of: method, pretty: globals.output != .jsonl, in: session)
    }
  }

  /// "ClaimService/Reserve", with or without the package.
  static func method(_ path: String) throws(UsageError) -> MethodDescription {
    let names = [path, "purser.v1.\(path)"]
    guard let method = Contract.methods.first(where: { names.contains($0.path) }) else {
      throw UsageError("there is no method \(path): 'purser call --list' shows them")
    }
    return method
  }

  private func text(of data: String, _ console: Console) throws -> String {
    let bytes: [UInt8]
    if data == "-" {
      bytes = try console.readAll()
    } else if data.hasPrefix("@") {
      bytes = try contents(of: String(data.dropFirst()))
    } else {
      return data
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UsageError("the request is not UTF-8")
    }
    return text
  }

  private func show(
    _ answer: [UInt8], of method: MethodDescription, pretty: Bool, in session: Session
  ) throws {
    session.console.print(
      try JSONCodec.decode(bytes: answer, as: method.responseType, pretty: pretty))
  }

  private func listMethods(in session: Session) {
    let rows = Contract.methods.map { [$0.path, $0.documentation] }
    switch globals.output {
    case .table:
      session.console.print(
        session.text(of: Table([.text("METHOD"), .long("WHAT IT DOES")], rows)))
    case .json:
      session.console.print(JSONValue.array(rows.map(Self.json)).text(pretty: true))
    case .jsonl:
      for row in rows { session.console.print(Self.json(row).text(pretty: false)) }
    }
  }

  private static func json(_ row: [String]) -> JSONValue {
    .object([
      JSONValue.Member("method", .string(row[0])),
      JSONValue.Member("documentation", .string(row[1])),
    ])
  }
}
