import ArgumentParser
import FakeDaemon
import PurserClient
import Testing

@testable import PurserCommand

/// What people are told when it does not go as they typed it: T-53, T-54.
@Suite(.timeLimit(.minutes(20))) struct SentenceTests {
  static let shortage = FakeDaemon.Answer.refusal(
    .failedPrecondition, "INSUFFICIENT_STOCK",
    "Of FLOUR at AMS only 1500 can be taken, 2500 were asked for: ask for less, or wait.",
    facts: [
      ("sku", "FLOUR"), ("location", "AMS"), ("requested", "2500"), ("available", "1500"),
    ])

  static let sentence =
    "purser: Of FLOUR at AMS only 1.500 can be taken, 2.500 were asked for. (INSUFFICIENT_STOCK)\n"
  static let claimLess =
    "  Try: 'purser stock show' tells what is there; --mode partial takes that much\n"
  static let freeFirst =
    "  Try: 'purser stock show' tells what is free: what is claimed must be released first\n"
  static let look = "  Try: 'purser stock show' tells what is there\n"

  static let verbs: [(String, String)] = [
    ("hold create --owner o --channel WEB --ttl 5m FLOUR=2.5@AMS", claimLess),
    ("reservation create --owner o --channel WEB FLOUR=2.5@AMS", claimLess),
    ("order place --channel WEB --id 1 --currency EUR FLOUR=2.5@AMS:1.20", claimLess),
    ("order accept 42", claimLess), ("order reserve 42", claimLess),
    ("order place-draft 42", claimLess),
    ("stock adjust FLOUR --location AMS --change -2.5 --reason lost", freeFirst),
    ("stock damage FLOUR --location AMS --quantity 2.5 --reason wet", freeFirst),
    ("stock set FLOUR --location AMS --expected 2 --on-hand 1 --reason count", freeFirst),
    ("transfer ship 9", freeFirst),
    (
      "stock undamage FLOUR --location AMS --quantity 2.5 --reason dry",
      "  Try: 'purser stock show' tells how many are damaged\n"
    ),
    ("hold confirm 42 --owner o --reacquire", look),
  ]

  @Test(arguments: verbs)
  func `a shortage is told in the SKU's decimals, with what helps this verb`(
    line: String, advice: String
  ) async throws {
    let (ended, _) = try await type(line) { call in
      call.method == "GetSku" ? .ok(GetSkuResponse(sku: OutputTests.flour)) : Self.shortage
    }
    #expect(ended == Ended(outcome: .refused, error: Self.sentence + advice))
  }

  @Test func `where nothing is there, taking less is no advice`() async throws {
    let (ended, _) = try await type("order accept 42") { call in
      call.method == "GetSku"
        ? .ok(GetSkuResponse(sku: OutputTests.shirt))
        : .refusal(
          .failedPrecondition, "INSUFFICIENT_STOCK", "…",
          facts: [("sku", "SHIRT-M"), ("requested", "2"), ("available", "0")])
    }
    #expect(
      ended.error
        == "purser: Of SHIRT-M nothing can be taken, 2 were asked for. (INSUFFICIENT_STOCK)\n"
        + Self.look)
  }

  /// What nobody knows the decimals of is told as the daemon does.
  @Test func `without the SKU the daemon's sentence stands`() async throws {
    let (ended, _) = try await type("order accept 42") { _ in Self.shortage }
    #expect(
      ended.error.hasPrefix(
        "purser: Of FLOUR at AMS only 1500 can be taken, 2500 were asked for: ask for less, or wait."
      ))
  }

  @Test func `a count that was wrong is told in the SKU's decimals`() async throws {
    let (ended, _) = try await type(
      "stock set FLOUR --location AMS --expected 2 --on-hand 1 --reason count"
    ) { call in
      call.method == "GetSku"
        ? .ok(GetSkuResponse(sku: OutputTests.flour))
        : .refusal(
          .failedPrecondition, "ON_HAND_MISMATCH", "Of FLOUR at AMS 2500 are on hand, not 2000 …",
          facts: [
            ("sku", "FLOUR"), ("location", "AMS"), ("expected", "2000"), ("found", "2500"),
          ])
    }
    #expect(
      ended.error == """
        purser: Of FLOUR at AMS 2.500 are on hand, not 2.000. (ON_HAND_MISMATCH)
          Try: 'purser stock show' tells what is on hand: look, then set it again

        """)
  }

  @Test func `more than a line has is told in its SKU's decimals`() async throws {
    let (ended, _) = try await type("order cancel 42 --line 2=2.5 --reason late") { call in
      call.method == "CancelOrder"
        ? .refusal(
          .failedPrecondition, "QUANTITY_TOO_LARGE", "Line 2 has only 1500 left for this …",
          facts: [("line", "2"), ("available", "1500")])
        : OrderTests.shop(call)
    }
    #expect(
      ended.error
        == "purser: Line 2, of FLOUR, has only 1.500 left for this. (QUANTITY_TOO_LARGE)\n")
  }

  @Test func `a total that is another is told in the currency's decimals`() async throws {
    let (ended, _) = try await type(
      "order place --channel WEB --id 1 --currency EUR SHIRT-M=1:19.99 --total 20"
    ) { call in
      call.method == "PlaceOrder"
        ? .refusal(
          .invalidArgument, "TOTAL_MISMATCH", "…", facts: [("total", "2000"), ("computed", "1999")])
        : OrderTests.shop(call)
    }
    #expect(
      ended.error == """
        purser: The lines, less discounts, and freight come to 19.99 EUR, not to 20.00 EUR. (TOTAL_MISMATCH)
          Try: look at prices, discounts and freight, or leave the total away

        """)
  }

  /// Reasons of the contract that a person can do something about.
  @Test(arguments: [
    "ORDER_STATE", "ORDER_EXISTS", "UNKNOWN_ORDER", "NOTHING_UNASSIGNED", "TOTAL_MISMATCH",
    "ON_HAND_MISMATCH", "ALREADY_STOCKED", "SKU_INACTIVE", "CLAIM_OF_ORDER", "NOT_FIRM",
    "NOT_A_HOLD", "UNIT_FIXED", "EXTERNAL_ID_TAKEN", "UNKNOWN_EXTERNAL_ID", "UNKNOWN_TRANSFER",
    "TRANSFER_STATE",
  ])
  func `a refusal says what to try`(reason: String) {
    let refusal = Refusal(code: .failedPrecondition, reason: reason, sentence: "no")
    #expect(Advice.after(refusal).contains("'") || Advice.after(refusal).hasPrefix("l"))
  }

  // MARK: Holds and reservations

  private func claim(_ state: ClaimState, expires: Bool = true)
    -> @Sendable (FakeDaemon.Received)
    -> FakeDaemon.Answer
  {
    { call in
      call.method == "GetClaim"
        ? .ok(
          GetClaimResponse(
            claim: Claim(
              id: 42, state: state, owner: "o", channel: "WEB",
              createTime: OutputTests.morning, expireTime: expires ? OutputTests.morning : nil)))
        : .ok(ReleaseResponse())
    }
  }

  @Test(arguments: ["show 42", "release 42"])
  func `a hold is no reservation, and the word says so`(verb: String) async throws {
    let (hold, calls) = try await type("reservation \(verb)", answer: claim(.held))
    #expect(
      hold
        == Ended(
          outcome: .usage,
          error: "purser: 42 is a hold until 2026-03-01T09:30:00Z: give it to 'purser hold'\n"))
    #expect(calls.map(\.method) == ["GetClaim"])

    let (firm, asked) = try await type("hold \(verb)", answer: claim(.firm))
    #expect(
      firm
        == Ended(
          outcome: .usage,
          error: "purser: 42 is a reservation: give it to 'purser reservation'\n"))
    #expect(asked.map(\.method) == ["GetClaim"])

    for (noun, state) in [("hold", ClaimState.held), ("reservation", .firm), ("hold", .expired)] {
      #expect(try await type("\(noun) \(verb)", answer: claim(state)).0.outcome == .done)
    }
    // What was a hold once, and is given back, may be called either.
    #expect(try await type("hold \(verb)", answer: claim(.released)).0.outcome == .done)
    #expect(try await type("reservation \(verb)", answer: claim(.released)).0.outcome == .done)
    let (never, _) = try await type("hold \(verb)", answer: claim(.released, expires: false))
    #expect(never.outcome == .usage)
  }

  @Test func `what is firm does not expire`() async throws {
    let (ended, _) = try await type("hold confirm 42 --owner cart-7") { _ in
      .ok(
        ConfirmResponse(
          claim: Claim(
            id: 42, state: .firm, owner: "cart-7", channel: "WEB", lineCount: 1,
            createTime: OutputTests.morning, expireTime: OutputTests.morning)))
    }
    #expect(
      ended.out == """
        ID  STATE  OWNER   CHANNEL  LINES  CREATED
        42  firm   cart-7  WEB          1  2026-03-01T09:30:00Z

        """)
  }

  @Test func `the claim of an order says of which`() async throws {
    let (ended, _) = try await type("reservation list") { _ in
      .ok(
        ListClaimsResponse(claims: [
          Claim(
            id: 42, state: .firm, owner: "WEB/1043", channel: "WEB", lineCount: 1,
            createTime: OutputTests.morning, orderID: 42)
        ]))
    }
    #expect(
      ended.out == """
        ID  STATE  OWNER     CHANNEL  LINES  ORDER  CREATED
        42  firm   WEB/1043  WEB          1  42     2026-03-01T09:30:00Z

        """)
  }

  // MARK: What can't be read

  @Test(arguments: [
    (
      "stock receive A --location B --quantity two",
      "The value 'two' is invalid for '--quantity <quantity>': --quantity takes a number such as 2 or 2.5"
    ),
    (
      "stock receive A --location B --quantity 99999999999999999999",
      "The value '99999999999999999999' is invalid for '--quantity <quantity>': it is too large"
    ),
    (
      "channel update A --priority -99999999999",
      "The value '-99999999999' is invalid for '--priority <priority>': it is too small"
    ),
    (
      "hold create --owner o --channel c --ttl 5 A=1",
      "The value '5' is invalid for '--ttl <ttl>': --ttl takes a length of time such as 90s, 15m or 2d"
    ),
    (
      "order show x",
      "The value 'x' is invalid for '<order>': it takes an id such as 42, or CHANNEL/ID such as WEB/1043"
    ),
    (
      "sku update A --price 12",
      "The value '12' is invalid for '--price <money>': --price takes an amount such as 12.99EUR"
    ),
    (
      "hold create --owner o --channel c --ttl 5m --mode best-effort A=1",
      "The value 'best-effort' is invalid for '--mode <mode>'. Please provide one of 'all-or-nothing' "
        + "and 'partial'."
    ),
  ])
  func `what can't be read is told with what could be`(line: String, sentence: String) async {
    let ended = await type(line)
    #expect(ended.outcome == .usage)
    #expect(ended.error.hasPrefix("Error: \(sentence)\n"), "\(ended.error)")
  }

  /// Every option and argument of every verb that has to be read says what it takes.
  @Test func `no value is merely invalid`() async {
    for (path, verb) in HelpTests.verbs() {
      let help = verb.helpMessage(columns: 200)
      for line in help.split(separator: "\n") where line.hasPrefix("  --") || line.hasPrefix("  -o")
      {
        guard let name = line.split(separator: " ").first(where: { $0.hasPrefix("--") }),
          line.contains("<")
        else { continue }
        let ended = await type(path.split(separator: " ").map(String.init) + ["\(name)=\u{1}"])
        guard ended.error.contains("is invalid for") else { continue }
        #expect(
          ended.error.contains(" takes ") || ended.error.contains("Please provide one of")
            || ended.error.contains("a request id is"), "\(path) \(name): \(ended.error)")
      }
    }
  }

  // MARK: Width

  @Test func `tables are cut on a terminal, and whole in a pipe`() async throws {
    let sku = Sku(code: "A", description: String(repeating: "d", count: 200), unit: "each")
    let daemon = try await FakeDaemon.start { _ in .ok(ListSkusResponse(skus: [sku])) }
    let words = ["sku", "list", "--socket", daemon.path]
    let (cut, narrow, whole) = (
      await type(words, width: 100).out, await type(words, width: 60).out, await type(words).out
    )
    await daemon.stop()
    #expect(cut.split(separator: "\n").map(\.count).max() == 100)
    #expect(narrow.split(separator: "\n").map(\.count).max() == 60)
    #expect(whole.contains(String(repeating: "d", count: 200)))
  }

  /// The widest that they get with the words of the contract and figures of a busy shop.
  @Test func `an order, its lines and the ledger fit a terminal of 100 columns`() async throws {
    let code = "SHIRT-MEDIUM"
    let order = Order(
      id: 1_234_567, state: .discarded, stock: .partAllocated, channel: "WEB-EU",
      channelOrderID: "WEB-2026-1043", currency: "EUR", discount: 1, total: 123_456_789,
      lineCount: 5000, openLines: 5000, orderTime: OutputTests.morning)
    let line = OrderLine(
      number: 5000, sku: code, state: .unassigned, ordered: 12_500, canceled: 2500,
      unassigned: 2500, reserved: 2500, allocated: 5000, unitPrice: 1999, gross: 1, discount: 100,
      net: 123_456, placements: [OrderPlacement(location: "AMS", quantity: 12_500)])
    let entry = StockLedgerEntry(
      sequence: 1_234_567, time: OutputTests.morning, sku: code, location: "AMS-NORTH",
      kind: "transferred", change: 12_500, after: 12_500, principal: "warehouse",
      reason: "yearly count", reference: "TR-2026-17", bucket: .damaged)
    let daemon = try await FakeDaemon.start { call in
      switch call.method {
      case "GetSku": .ok(GetSkuResponse(sku: OutputTests.flour))
      case "GetOrder": .ok(GetOrderResponse(order: order, lines: [line]))
      case "ListOrders": .ok(ListOrdersResponse(orders: [order]))
      default: .ok(ListStockLedgerResponse(entries: [entry]))
      }
    }
    for line in ["order list", "order show 1234567", "stock ledger FLOUR"] {
      let ended = await type(shellWords(line) + ["--socket", daemon.path], width: 100)
      #expect(ended.outcome == .done)
      #expect(ended.out.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(ended.out)")
    }
    await daemon.stop()
  }

  @Test(arguments: [(nil, 100), ("", 100), ("wide", 100), ("0", 100), ("-5", 100), ("132", 132)])
  func `a terminal is as wide as COLUMNS says`(text: String?, columns: Int) {
    #expect(Console.columns(text) == columns)
  }
}
