import FakeDaemon
import PurserClient
import Testing

@testable import PurserCommand

/// How each kind of ending looks to a script: exit code, and the error as text or as JSON.
@Suite(.timeLimit(.minutes(1))) struct OutcomeTests {
  @Test func `exit codes are these`() {
    #expect(Outcome.done.rawValue == 0)
    #expect(Outcome.refused.rawValue == 1)
    #expect(Outcome.usage.rawValue == 2)
    #expect(Outcome.unreachable.rawValue == 3)
    #expect(Outcome.failed.rawValue == 4)
  }

  static let refusal = FakeDaemon.Answer.refusal(
    .notFound, "UNKNOWN_SKU", "there is no SKU SHRIT-M", facts: [("sku", "SHRIT-M")])

  @Test func `a refusal is 1, with its reason and what to try`() async throws {
    let (ended, _) = try await type("sku show SHRIT-M") { _ in Self.refusal }
    #expect(
      ended
        == Ended(
          outcome: .refused,
          error: """
            purser: there is no SKU SHRIT-M (UNKNOWN_SKU)
              Try: 'purser sku list' shows what is known, 'purser sku create' adds to it

            """))
  }

  static let commandLines: [(String, String)] = [
    ("--socket S sku list", "sku list --socket S"),
    ("--socket=S -o json sku show A", "sku show A --socket=S -o json"),
    ("--timeout 5s call A/B -- -d", "call A/B --timeout 5s -- -d"),
    ("sku list --socket S", "sku list --socket S"), ("--socket S", "--socket S"),
    ("--socket", "--socket"), ("--version", "--version"),
    ("--nonsense sku list", "--nonsense sku list"),
  ]

  @Test(arguments: commandLines)
  func `what every verb takes may stand before the noun`(typed: String, parsed: String) {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    #expect(LeadingOptions.behindTheVerb(words(typed)) == words(parsed))
  }

  @Test func `a refusal is one JSON object for who reads JSON`() async throws {
    let (ended, _) = try await type("sku show SHRIT-M --output json") { _ in Self.refusal }
    #expect(
      ended
        == Ended(
          outcome: .refused,
          error: """
            {
              "error": {
                "outcome": "refused",
                "message": "there is no SKU SHRIT-M",
                "code": "NOT_FOUND",
                "reason": "UNKNOWN_SKU",
                "advice": "'purser sku list' shows what is known, 'purser sku create' adds to it",
                "facts": {
                  "sku": "SHRIT-M"
                }
              }
            }

            """))
  }

  @Test func `a refusal is one line for who reads lines`() async throws {
    let (ended, _) = try await type("sku list -o jsonl") { _ in
      .refusal(.permissionDenied, "NOT_ALLOWED", "you may not")
    }
    #expect(
      ended
        == Ended(
          outcome: .refused,
          error: #"{"error":{"outcome":"refused","message":"you may not","#
            + #""code":"PERMISSION_DENIED","reason":"NOT_ALLOWED","#
            + #""advice":"an admin gives your user a role in purserd's configuration"}}"# + "\n"))
  }

  @Test func `what is wrong with fields is told field by field`() async throws {
    let info = ErrorInfo(reason: "CODE_INVALID", domain: "purser")
    let fields = BadRequest(fieldViolations: [
      BadRequest.FieldViolation(field: "code", description: "the code can't be used"),
      BadRequest.FieldViolation(field: "code", description: "has a blank"),
    ])
    let status = Status(
      .invalidArgument, "the code can't be used", details: [packedAsAny(info), packedAsAny(fields)])
    let (ended, _) = try await type("sku create 'A B'") { _ in .status(status) }
    #expect(
      ended
        == Ended(
          outcome: .refused,
          error: """
            purser: the code can't be used (CODE_INVALID)
              code: has a blank

            """))
  }

  @Test(arguments: [
    "sku", "sku create", "nonsense", "sku show A --output yaml", "sku show A --request-id x",
    "sku create A --request-id ''", "sku create A --request-id mine",
    "sku list --limit 0", "sku show A --timeout 5", "hold create --owner o --channel c --ttl 15m",
    "hold create --owner o --channel c --ttl 15m A", "admin clock advance", "call",
    "call --list ClaimService/Hold", "location create A --kind cellar",
  ])
  func `a command line that makes no sense is 2`(line: String) async {
    let ended = await type(line)
    // A noun alone is a question, not an error.
    #expect(ended.outcome == (line == "sku" ? .done : .usage))
    #expect(ended.outcome == .done || ended.out.isEmpty && !ended.error.isEmpty)
  }

  @Test(arguments: [
    ("stok show", "there is no 'stok': did you mean 'stock'?"),
    ("stock shwo", "there is no 'stock shwo': did you mean 'stock show'?"),
    ("events tial", "there is no 'events tial': did you mean 'events tail'?"),
    ("nonsense", "there is no 'nonsense': 'purser --help' shows what there is"),
    (
      "admin clock turn",
      "there is no 'admin clock turn': 'purser admin clock --help' shows what there is"
    ),
  ])
  func `a word that is no noun and no verb is told`(line: String, sentence: String) async {
    #expect(await type(line) == Ended(outcome: .usage, error: "purser: \(sentence)\n"))
  }

  @Test func `a limit below 1 is told as that`() async {
    let ended = await type("sku list --limit -1")
    #expect(ended.outcome == .usage)
    #expect(ended.error.hasPrefix("Error: --limit must be at least 1.\n"))
  }

  @Test func `a senseless command line is JSON too for who reads JSON`() async {
    let ended = await type("sku show --output json")
    #expect(
      ended
        == Ended(
          outcome: .usage,
          error: """
            {
              "error": {
                "outcome": "usage",
                "message": "Missing expected argument '<code>'"
              }
            }

            """))
  }

  /// T-54
  @Test func `a quantity that is not exact is 2, and nothing is sent`() async throws {
    let (ended, calls) = try await type(
      "stock receive FLOUR --location AMS --quantity 2.0005"
    ) { _ in
      .ok(GetSkuResponse(sku: Sku(code: "FLOUR", unit: "kg", scale: 3)))
    }
    #expect(
      ended
        == Ended(
          outcome: .usage,
          error: "purser: 2.0005 of FLOUR is not exact: it is counted in kg with 3 decimals\n"))
    #expect(calls.map(\.method) == ["GetSku"])
  }

  @Test func `no daemon is 3`() async {
    let ended = await type("sku list --socket /tmp/purser-nobody-listens.sock")
    #expect(ended.outcome == .unreachable)
    #expect(ended.error.hasPrefix("purser: nobody answers on /tmp/purser-nobody-listens.sock: "))
    #expect(
      ended.error.hasSuffix(
        "\n  Try: start purserd, or name its socket with --socket or PURSER_SOCKET\n"))
  }

  @Test func `a socket path that is too long is 2`() async {
    let path = "/tmp/" + String(repeating: "p", count: 103)
    #expect(
      await type("sku list --socket \(path)")
        == Ended(
          outcome: .usage,
          error: """
            purser: the socket path has 108 bytes, and a Unix socket's takes at most 107: \(path)
              Try: use a shorter path

            """))
  }

  /// T-69
  @Test func `a command without an answer in time is 4, and says how to ask again`() async throws {
    let id = "019c4e1b-7d2a-7c31-9f0e-5b8f3a6d2c41"
    let (ended, _) = try await type("hold extend 42 --ttl 15m --timeout 50ms --request-id \(id)") {
      _ in .silence
    }
    #expect(ended.outcome == .failed)
    #expect(
      ended.error.hasSuffix(
        "\n  Try: it may have been done: give the same command again with --request-id \(id)\n"))
  }

  @Test func `a fault of the daemon is 4`() async throws {
    let (ended, _) = try await type("sku list") { _ in
      .refusal(.dataLoss, "ROW_DAMAGED", "row 42 of sku is damaged")
    }
    #expect(
      ended == Ended(outcome: .failed, error: "purser: row 42 of sku is damaged (ROW_DAMAGED)\n"))
  }

  @Test func `an error can't steer the terminal`() async throws {
    let (ended, _) = try await type("sku list") { _ in .status(Status(.internal, "a\u{1B}[2Jb")) }
    #expect(ended.error == "purser: a·[2Jb (INTERNAL)\n")
  }
}
