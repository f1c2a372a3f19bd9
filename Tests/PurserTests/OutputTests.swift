import FakeDaemon
import PurserClient
import Synchronization
import Testing

@testable import PurserCommand

/// What is shown, in each format, as whole text.
@Suite(.timeLimit(.minutes(1))) struct OutputTests {
  /// 2026-03-01T09:30:00.000001Z, of which a table shows the second.
  static let morning = Timestamp(microseconds: 1_772_357_400_000_001)

  static let shirt = Sku(
    code: "SHIRT-M", description: "Shirt, medium", unit: "each", createTime: morning,
    status: .active)
  static let flour = Sku(
    code: "FLOUR", description: "Flour, whole grain", unit: "kg", scale: 3, createTime: morning,
    status: .active)

  /// Two pages of one SKU each.
  @Sendable static func twoPages(_ call: FakeDaemon.Received) -> FakeDaemon.Answer {
    let request = try? ListSkusRequest(decoding: call.payload)
    return request?.page?.token == "more"
      ? .ok(ListSkusResponse(sequence: 7, skus: [flour]))
      : .ok(ListSkusResponse(sequence: 7, skus: [shirt], nextPageToken: "more"))
  }

  @Test func `a list as a table, over all pages`() async throws {
    let (ended, calls) = try await type("sku list", answer: Self.twoPages)
    #expect(
      ended
        == Ended(
          outcome: .done,
          out: """
            CODE     DESCRIPTION         UNIT  SCALE  STATUS  CREATED
            SHIRT-M  Shirt, medium       each      0  active  2026-03-01T09:30:00Z
            FLOUR    Flour, whole grain  kg        3  active  2026-03-01T09:30:00Z

            """))
    #expect(calls.count == 2)
  }

  @Test func `a list as JSON is one answer with all rows`() async throws {
    let (ended, _) = try await type("sku list --output json", answer: Self.twoPages)
    #expect(
      ended
        == Ended(
          outcome: .done,
          out: """
            {
              "sequence": "7",
              "skus": [
                {
                  "code": "SHIRT-M",
                  "description": "Shirt, medium",
                  "unit": "each",
                  "scale": 0,
                  "createTime": "2026-03-01T09:30:00.000001Z",
                  "status": "SKU_STATUS_ACTIVE",
                  "weightGrams": "0"
                },
                {
                  "code": "FLOUR",
                  "description": "Flour, whole grain",
                  "unit": "kg",
                  "scale": 3,
                  "createTime": "2026-03-01T09:30:00.000001Z",
                  "status": "SKU_STATUS_ACTIVE",
                  "weightGrams": "0"
                }
              ],
              "nextPageToken": ""
            }

            """))
  }

  @Test func `a list as lines is a row a line`() async throws {
    let (ended, _) = try await type("sku list --output jsonl", answer: Self.twoPages)
    #expect(
      ended
        == Ended(
          outcome: .done,
          out: """
            {"code":"SHIRT-M","description":"Shirt, medium","unit":"each","scale":0,"createTime":"2026-03-01T09:30:00.000001Z","status":"SKU_STATUS_ACTIVE","weightGrams":"0"}
            {"code":"FLOUR","description":"Flour, whole grain","unit":"kg","scale":3,"createTime":"2026-03-01T09:30:00.000001Z","status":"SKU_STATUS_ACTIVE","weightGrams":"0"}

            """))
  }

  @Test func `a limit ends a list`() async throws {
    let (ended, calls) = try await type("sku list --limit 1 -o jsonl", answer: Self.twoPages)
    #expect(ended.out.split(separator: "\n").count == 1)
    #expect(calls.count == 1)
    #expect(
      try ListSkusRequest(decoding: calls[0].payload) == ListSkusRequest(page: Page(size: 1)))
  }

  /// T-54
  @Test func `quantities go out and come back with the SKU's decimals`() async throws {
    let (ended, calls) = try await type(
      "stock receive FLOUR --location AMS --quantity 2.5 --reason delivery --request-id 018f4d5e-7b1a-7c3d-9e2f-0123456789ab"
    ) { call in
      call.method == "GetSku"
        ? .ok(GetSkuResponse(sku: Self.flour))
        : .ok(
          ReceiveResponse(
            sequence: 9,
            position: Position(
              sku: "FLOUR", location: "AMS", onHand: 12_500, good: 12_500, held: 1000,
              free: 11_500)))
    }
    #expect(
      ended
        == Ended(
          outcome: .done,
          out: """
            SKU    LOCATION  ON HAND    GOOD   HELD  RESERVED    FREE
            FLOUR  AMS        12.500  12.500  1.000     0.000  11.500

            """))
    #expect(
      try ReceiveRequest(decoding: calls[1].payload)
        == ReceiveRequest(
          requestID: "018f4d5e-7b1a-7c3d-9e2f-0123456789ab", sku: "FLOUR", location: "AMS",
          quantity: 2500, reason: "delivery"))
  }

  @Test func `an answer that was given before says so`() async throws {
    let (ended, _) = try await type("sku create SHIRT-M") { _ in
      .ok(CreateSkuResponse(sequence: 3, replayed: true, sku: Self.shirt))
    }
    #expect(
      ended.out == """
        CODE     DESCRIPTION    UNIT  SCALE  STATUS  CREATED
        SHIRT-M  Shirt, medium  each      0  active  2026-03-01T09:30:00Z

        Done before under this request id, as command 3.

        """)
  }

  @Sendable static func shop(_ call: FakeDaemon.Received) -> FakeDaemon.Answer {
    switch call.method {
    case "GetSku":
      (try? GetSkuRequest(decoding: call.payload))?.code == "FLOUR"
        ? .ok(GetSkuResponse(sku: flour)) : .ok(GetSkuResponse(sku: shirt))
    case "GetClaim":
      .ok(
        GetClaimResponse(
          sequence: 12,
          claim: Claim(
            id: 42, state: .held, owner: "cart-7", channel: "WEB", lineCount: 2,
            createTime: morning, expireTime: morning),
          lines: [
            ClaimLine(
              number: 1, sku: "SHIRT-M", requested: 2, held: 2,
              placements: [ClaimPlacement(location: "AMS", quantity: 2)]),
            ClaimLine(
              number: 2, sku: "FLOUR", requested: 2500, held: 1500, unclaimed: 1000,
              placements: [
                ClaimPlacement(location: "AMS", quantity: 1000),
                ClaimPlacement(location: "BER", quantity: 500),
              ]),
          ]))
    case "Hold":
      .ok(
        HoldResponse(
          sequence: 12, claimID: 42, expireTime: morning,
          shortfalls: [Shortfall(number: 2, sku: "FLOUR", requested: 2500, claimed: 1500)]))
    case "Release":
      .ok(
        ReleaseResponse(
          sequence: 13, released: 1,
          claim: Claim(
            id: 42, state: .released, owner: "cart-7", channel: "WEB", lineCount: 2,
            createTime: morning, expireTime: morning, releaseReason: "cart emptied")))
    default: .silence
    }
  }

  @Test func `a claim with its lines`() async throws {
    let (ended, _) = try await type("hold show 42", answer: Self.shop)
    #expect(
      ended.out == """
        ID  STATE  OWNER   CHANNEL  LINES  CREATED               EXPIRES
        42  held   cart-7  WEB          2  2026-03-01T09:30:00Z  2026-03-01T09:30:00Z

        LINE  SKU      REQUESTED   HELD  UNCLAIMED  WHERE
           1  SHIRT-M          2      2          0  2@AMS
           2  FLOUR        2.500  1.500      1.000  1.000@AMS 0.500@BER

        """)
  }

  @Test func `a hold that got less says which lines`() async throws {
    let (ended, calls) = try await type(
      "hold create --owner cart-7 --channel WEB --ttl 15m --mode partial --request-id 018f4d5e-7b1a-7c3d-9e2f-0123456789ab "
        + "SHIRT-M=2 FLOUR=2.5@AMS", answer: Self.shop)
    #expect(
      ended.out == """
        hold 42 until 2026-03-01T09:30:00Z

        These lines got less than they asked for:
        LINE  SKU    REQUESTED  CLAIMED
           2  FLOUR      2.500    1.500

        """)
    #expect(
      try calls.first { $0.method == "Hold" }.map { try HoldRequest(decoding: $0.payload) }
        == HoldRequest(
          requestID: "018f4d5e-7b1a-7c3d-9e2f-0123456789ab", owner: "cart-7", channel: "WEB",
          lines: [
            ClaimRequestLine(sku: "SHIRT-M", quantity: 2),
            ClaimRequestLine(sku: "FLOUR", quantity: 2500, location: "AMS"),
          ], ttl: .minutes(15), mode: .partial))
  }

  /// T-28
  @Test func `lines are given back by their number, in their SKU's decimals`() async throws {
    let (ended, calls) = try await type(
      "hold release 42 --reason 'cart emptied' --line 1=1 --line 2=0.5 --request-id 018f4d5e-7b1a-7c3d-9e2f-0123456789ab",
      answer: Self.shop)
    #expect(
      ended.out == """
        ID  STATE     OWNER   CHANNEL  LINES  CREATED
        42  released  cart-7  WEB          2  2026-03-01T09:30:00Z
        Released: cart emptied

        """)
    #expect(
      try calls.first { $0.method == "Release" }.map { try ReleaseRequest(decoding: $0.payload) }
        == ReleaseRequest(
          requestID: "018f4d5e-7b1a-7c3d-9e2f-0123456789ab", claimID: 42, reason: "cart emptied",
          lines: [
            LineQuantity(number: 1, quantity: 1), LineQuantity(number: 2, quantity: 500),
          ]))
  }

  @Test func `a line that the claim does not have is told before anything is given back`()
    async throws
  {
    let (ended, calls) = try await type("hold release 42 --line 3=1", answer: Self.shop)
    #expect(ended == Ended(outcome: .usage, error: "purser: claim 42 has no line 3\n"))
    #expect(calls.map(\.method) == ["GetClaim"])
  }

  @Test func `availability with the SKU's decimals, and in base units as JSON`() async throws {
    let answer: @Sendable (FakeDaemon.Received) -> FakeDaemon.Answer = { call in
      call.method == "GetSku"
        ? .ok(GetSkuResponse(sku: Self.flour))
        : .ok(GetAvailabilityResponse(sequence: 5, available: 8250, published: 6250))
    }
    let (table, _) = try await type("stock available FLOUR --channel WEB", answer: answer)
    #expect(
      table.out == """
        SKU    CHANNEL  AVAILABLE  PUBLISHED
        FLOUR  WEB          8.250      6.250

        """)
    let (json, calls) = try await type(
      "stock available FLOUR --channel WEB --owner cart-7 -o jsonl", answer: answer)
    #expect(json.out == #"{"sequence":"5","available":"8250","published":"6250"}"# + "\n")
    #expect(calls.map(\.method) == ["GetAvailability"])
    #expect(
      calls[0].payload
        == GetAvailabilityRequest(channel: "WEB", sku: "FLOUR", owner: "cart-7").encoded())
  }

  /// T-120
  @Test func `the ledger says who changed what and why`() async throws {
    let (ended, _) = try await type("stock ledger FLOUR") { call in
      call.method == "GetSku"
        ? .ok(GetSkuResponse(sku: Self.flour))
        : .ok(
          ListStockLedgerResponse(
            sequence: 9,
            entries: [
              StockLedgerEntry(
                sequence: 8, time: Self.morning, sku: "FLOUR", location: "AMS", kind: "received",
                change: 2500, after: 2500, principal: "dock", reference: "DN-1",
                bucket: .good),
              StockLedgerEntry(
                sequence: 9, time: Self.morning, sku: "FLOUR", location: "AMS", kind: "adjusted",
                change: -500, after: 2000, principal: "office", actor: "ann",
                reason: "spilled", bucket: .good),
              StockLedgerEntry(
                sequence: 10, time: Self.morning, sku: "FLOUR", location: "AMS", kind: "damaged",
                change: 250, after: 250, principal: "office", reason: "wet", bucket: .damaged),
            ]))
    }
    #expect(
      ended.out == """
        SEQUENCE  TIME                  LOCATION  WHAT      BUCKET   CHANGE  AFTER  WHO         REASON   REFERENCE
               8  2026-03-01T09:30:00Z  AMS       received  good     +2.500  2.500  dock                 DN-1
               9  2026-03-01T09:30:00Z  AMS       adjusted  good     -0.500  2.000  office/ann  spilled
              10  2026-03-01T09:30:00Z  AMS       damaged   damaged  +0.250  0.250  office      wet

        """)
  }

  @Test func `the status of the daemon`() async throws {
    let (ended, _) = try await type("admin status") { _ in
      .ok(
        GetStatusResponse(
          sequence: 1042, version: "0.1.0", time: Self.morning, startTime: Self.morning,
          durableSequence: 1042, checkpointSequence: 1000, chainHead: "ab12", epoch: 3,
          mapUsedBytes: 3_145_728, mapSizeBytes: 68_719_476_736, journalBytes: 67_108_864,
          oldestSequence: 0, clock: .stepRefused, clockStep: .minutes(5), connections: 2,
          callsInFlight: 1, unorderedIDs: [UnorderedIds(principal: "legacy", count: 7)],
          room: .ample))
    }
    #expect(
      ended.out == """
        version          0.1.0
        time             2026-03-01T09:30:00Z
        started          2026-03-01T09:30:00Z, start 3 of this store
        sequence         1042
        durable          1042
        checkpoint       1000
        events after     0
        chain head       ab12
        map              3.0 MiB of 64.0 GiB
        journal          64.0 MiB
        room             ample
        clock            step-refused, the wall clock is 300s away
        connections      2
        calls in flight  1
        unordered ids    7 commands of legacy

        """)
  }

  @Test func `what verify finds is shown, and is 4`() async throws {
    let (ended, _) = try await type("admin verify") { _ in
      .ok(
        VerifyResponse(
          sequence: 9, rows: 120,
          differences: [
            Difference(
              rule: "row count", table: "sku", key: "-", found: "19", expected: "20")
          ], differenceCount: 1))
    }
    #expect(
      ended
        == Ended(
          outcome: .failed,
          out: """
            RULE       TABLE  KEY  FOUND  EXPECTED
            row count  sku    -    19     20

            """, error: "purser: 1 difference in 120 rows at sequence 9\n"))
  }

  @Test func `acts for the person that is named`() async throws {
    let (_, calls) = try await type("sku show A --actor ann") { _ in .ok(GetSkuResponse()) }
    #expect(calls.map(\.actor) == ["ann"])
  }
}
