import FakeDaemon
import PurserClient
import Testing

@testable import PurserCommand

/// What happened, as people and programs read it.
@Suite(.timeLimit(.minutes(1))) struct EventsTests {
  /// T-118
  @Test func `events, one a line, until enough have come`() async throws {
    let event = Event(
      sequence: 8, index: 0, time: OutputTests.morning, kind: "stockReceived", entity: "sku/FLOUR",
      principal: "dock", actor: "ann", method: "Receive",
      facts: [
        Fact(name: "good[FLOUR AMS]", value: "+2500"), Fact(name: "reference", value: "DN-2291"),
      ])
    let answer: @Sendable (FakeDaemon.Received) -> FakeDaemon.Answer = { call in
      switch call.method {
      case "GetStatus": .ok(GetStatusResponse(sequence: 7))
      case "GetSku": .ok(GetSkuResponse(sku: OutputTests.flour))
      default: .stream([WatchResponse(sequence: 8, events: [event]).encoded()])
      }
    }
    let (ended, calls) = try await type("events watch --count 1", answer: answer)
    #expect(
      ended
        == Ended(
          outcome: .done,
          out: "8.0     2026-03-01T09:30:00Z  stockReceived     sku/FLOUR       dock/ann  "
            + "good FLOUR@AMS +2.500, reference=DN-2291\n"))
    #expect(calls[1].payload == WatchRequest(afterSequence: 7).encoded())

    let (lines, _) = try await type("events tail --after 7 --count 1 -o jsonl", answer: answer)
    #expect(lines.out == jsonText(of: event) + "\n")
  }

  /// T-119: the daemon answers as soon as it has something; the caller asks on.
  @Test func `fetches events until there are no more`() async throws {
    let (ended, calls) = try await type("events fetch --after 7 --limit 5 --wait 2s") { call in
      let after = (try? FetchRequest(decoding: call.payload))?.afterSequence ?? 0
      guard after < 9 else { return .ok(FetchResponse(sequence: after)) }
      let event = Event(
        sequence: after + 1, time: OutputTests.morning, kind: "stockReceived", entity: "sku/FLOUR",
        principal: "dock", facts: [Fact(name: "good", value: "2500")])
      return .ok(FetchResponse(sequence: after + 1, events: [event]))
    }
    #expect(
      ended.out == """
        POSITION  TIME                  WHAT           ENTITY     WHO   FACTS
             8.0  2026-03-01T09:30:00Z  stockReceived  sku/FLOUR  dock  good=2500
             9.0  2026-03-01T09:30:00Z  stockReceived  sku/FLOUR  dock  good=2500

        """)
    #expect(
      try calls.map { try FetchRequest(decoding: $0.payload) } == [
        FetchRequest(afterSequence: 7, limit: 5, wait: .seconds(2)),
        FetchRequest(afterSequence: 8, limit: 4), FetchRequest(afterSequence: 9, limit: 3),
      ])
  }

  @Test func `amounts and moves of an order are told as people count`() async throws {
    let events = [
      Event(
        sequence: 42, time: OutputTests.morning, kind: "orderPlaced", entity: "order/42",
        principal: "web",
        facts: [
          Fact(name: "currency", value: "EUR"), Fact(name: "total", value: "4693"),
          Fact(name: "reason", value: ""),
        ]),
      Event(
        sequence: 45, time: OutputTests.morning, kind: "orderCanceled", entity: "order/42",
        principal: "web", facts: [Fact(name: "line[2] reserved→canceled", value: "500")]),
      Event(
        sequence: 46, time: OutputTests.morning, kind: "stockReceived", entity: "sku/FLOUR",
        principal: "dock", facts: [Fact(name: "good_after", value: "2500")]),
      Event(
        sequence: 46, index: 1, time: OutputTests.morning, kind: "skuUpdated", entity: "sku/FLOUR",
        principal: "office", facts: [Fact(name: "price", value: "130 EUR")]),
    ]
    let (ended, calls) = try await type("events watch --after 41 --count 4") { call in
      call.method == "Watch"
        ? .stream([WatchResponse(sequence: 46, events: events).encoded()])
        : OrderTests.shop(call)
    }
    let facts = ended.out.split(separator: "\n").map {
      $0.split(separator: "  ").last.map(String.init)
    }
    #expect(
      facts == [
        "currency=EUR, total=46.93 EUR", "line 2 reserved→canceled 0.500", "good_after=2.500",
        "price=1.30 EUR",
      ])
    #expect(calls.filter { $0.method == "GetOrder" }.count == 1)
  }

  @Test func `an event fits the terminal`() async throws {
    let event = Event(
      sequence: 8, index: 0, time: OutputTests.morning, kind: "orderPlaced", entity: "order/8",
      principal: "web", facts: [Fact(name: "reason", value: String(repeating: "x", count: 200))])
    let daemon = try await FakeDaemon.start { _ in
      .stream([WatchResponse(sequence: 8, events: [event]).encoded()])
    }
    let words = ["events", "tail", "--after", "7", "--count", "1", "--socket", daemon.path]
    let narrow = await type(words, width: 100).out
    let whole = await type(words).out
    await daemon.stop()
    #expect(narrow.hasSuffix("xxx…\n"))
    #expect(narrow.count == 101)
    #expect(whole.contains(String(repeating: "x", count: 200)))
  }

  /// A SKU that can't be had now is no reason not to tell what happened to it.
  @Test func `without the SKU's decimals a change is told in base units`() async throws {
    let event = Event(
      sequence: 8, time: OutputTests.morning, kind: "stockAdjusted", entity: "sku/FLOUR",
      principal: "dock", facts: [Fact(name: "good[FLOUR AMS]", value: "-2500")])
    let (ended, _) = try await type("events watch --after 7 --count 1") { call in
      call.method == "GetSku"
        ? .refusal(.permissionDenied, "NOT_ALLOWED", "no")
        : .stream([WatchResponse(sequence: 8, events: [event]).encoded()])
    }
    #expect(ended.out.hasSuffix("dock  good FLOUR@AMS -2500\n"))
  }
}
