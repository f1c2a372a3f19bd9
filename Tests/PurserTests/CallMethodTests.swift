import FakeDaemon
import PurserClient
import Testing

@testable import PurserCommand

/// Any method, with JSON.
@Suite(.timeLimit(.minutes(1))) struct CallMethodTests {
  static let reserved = ReserveResponse(sequence: 7, claimID: 42)

  @Test func `sends JSON as the method's request and shows its answer`() async throws {
    let (ended, calls) = try await type(
      #"call ClaimService/GetClaim -d '{"claimId": 42, "lines": {"size": 5}}'"#
    ) { _ in
      .ok(GetClaimResponse(sequence: 7, claim: Claim(id: 42, state: .firm)))
    }
    #expect(
      ended
        == Ended(
          outcome: .done,
          out: """
            {
              "sequence": "7",
              "claim": {
                "id": "42",
                "state": "CLAIM_STATE_FIRM",
                "owner": "",
                "channel": "",
                "lineCount": 0,
                "extensions": 0,
                "releaseReason": "",
                "orderId": "0"
              },
              "lines": [],
              "nextPageToken": ""
            }

            """))
    #expect(
      calls.map(\.payload) == [GetClaimRequest(claimID: 42, lines: Page(size: 5)).encoded()])
  }

  /// T-69
  @Test(arguments: [
    (#"{"owner": "o"}"#, "", nil),
    (
      #"{"owner": "o"}"#, "--request-id 018f4d5e-7b1a-7c3d-9e2f-0123456789ab",
      "018f4d5e-7b1a-7c3d-9e2f-0123456789ab"
    ),
    (
      #"{"owner": "o", "requestId": "json"}"#, "--request-id 018f4d5e-7b1a-7c3d-9e2f-0123456789ab",
      "json"
    ),
    (#"{"owner": "o", "request_id": "json"}"#, "", "json"),
    (#"{"owner": "o", "request_id": ""}"#, "", nil),
  ])
  func `a command has a request id`(json: String, option: String, expected: String?) async throws {
    let (_, calls) = try await type("call ClaimService/Reserve -d '\(json)' \(option)") { _ in
      .ok(Self.reserved)
    }
    let request = try ReserveRequest(decoding: calls[0].payload)
    #expect(request.owner == "o")
    if let expected {
      #expect(request.requestID == expected)
    } else {
      #expect(request.requestID.count == 36)
    }
  }

  @Test func `reads the request from the input`() async throws {
    let (_, calls) = try await type(
      "call purser.v1.CatalogService/GetSku -d -", input: #"{"code": "A"}"#
    ) { _ in .ok(GetSkuResponse()) }
    #expect(calls[0].payload == GetSkuRequest(code: "A").encoded())
  }

  @Test func `shows a stream line by line`() async throws {
    let (ended, _) = try await type("call EventService/Watch") { _ in
      .stream([WatchResponse(sequence: 1).encoded(), WatchResponse(sequence: 2).encoded()])
    }
    #expect(
      ended
        == Ended(
          outcome: .done,
          out: #"{"sequence":"1","events":[]}"# + "\n" + #"{"sequence":"2","events":[]}"# + "\n"))
  }

  @Test(arguments: [
    (
      "call ClaimService/Nothing",
      "there is no method ClaimService/Nothing: 'purser call --list' shows them"
    ),
    (
      #"call ClaimService/GetClaim -d '{"claim": 1}'"#,
      "the request is no purser.v1.GetClaimRequest: claim is not a field of purser.v1.GetClaimRequest"
    ),
  ])
  func `what is no request is told before anything is sent`(line: String, sentence: String)
    async throws
  {
    let (ended, calls) = try await type(line) { _ in .silence }
    #expect(ended == Ended(outcome: .usage, error: "purser: \(sentence)\n"))
    #expect(calls.isEmpty)
  }

  @Test func `lists the methods without a daemon`() async {
    let ended = await type(shellWords("call --list --socket /nowhere"), width: 100)
    #expect(ended.outcome == .done)
    #expect(ended.out.contains("\npurser.v1.ClaimService/Reserve "))
    #expect(ended.out.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }
}
