import FakeDaemon
import Glibc
import PurserClient
import Testing

@testable import PurserCommand

/// Orders as they are typed and shown: OW-01, OW-02, OW-08, OW-11.
@Suite(.timeLimit(.minutes(1))) struct OrderTests {
  static let id = "018f4d5e-7b1a-7c3d-9e2f-0123456789ab"

  static let order = Order(
    id: 42, state: .accepted, stock: .partReserved, channel: "WEB", channelOrderID: "1043",
    currency: "EUR", customer: "C-7", service: "express", gross: 4298, discount: 100, freight: 495,
    total: 4693, lineCount: 2, openLines: 2, orderTime: OutputTests.morning,
    createTime: OutputTests.morning, placeTime: OutputTests.morning,
    acceptTime: OutputTests.morning, claimID: 42)

  @Sendable static func shop(_ call: FakeDaemon.Received) -> FakeDaemon.Answer {
    switch call.method {
    case "GetSku": OutputTests.shop(call)
    case "FindOrder": .ok(FindOrderResponse(order: order))
    case "GetOrder":
      .ok(
        GetOrderResponse(
          sequence: 44, order: order,
          lines: [
            OrderLine(
              number: 1, sku: "SHIRT-M", state: .reserved, ordered: 2, canceled: 1, reserved: 1,
              unitPrice: 1999, gross: 3998, net: 3998,
              placements: [OrderPlacement(location: "AMS", quantity: 1)]),
            OrderLine(
              number: 2, sku: "FLOUR", state: .unassigned, ordered: 2500, unassigned: 1000,
              reserved: 1500, unitPrice: 120, gross: 300, discount: 100, net: 200,
              placements: [
                OrderPlacement(location: "AMS", quantity: 1000),
                OrderPlacement(location: "BER", quantity: 500),
              ]),
          ],
          shipTo: Address(
            name: "Ann", street: "Damrak 1", city: "Amsterdam", postalCode: "1012 LG",
            country: "NL")))
    case "PlaceOrder":
      .ok(
        PlaceOrderResponse(
          sequence: 42, order: order,
          shortfalls: [OrderShortfall(number: 2, sku: "FLOUR", unassigned: 1000)]))
    case "CancelOrder": .ok(CancelOrderResponse(sequence: 45, order: order))
    default: .silence
    }
  }

  static let row = """
    ID  STATE     STOCK          CHANNEL  CHANNEL'S ID  LINES  OPEN      TOTAL  ORDERED
    42  accepted  part-reserved  WEB      1043              2     2  46.93 EUR  2026-03-01T09:30:00Z

    """

  private func request<M: Message>(_ method: String, _ calls: [FakeDaemon.Received]) throws -> M {
    try M(decoding: try #require(calls.first { $0.method == method }).payload)
  }

  @Test func `an order is placed in SKUs' decimals and minor units`() async throws {
    let (ended, calls) = try await type(
      "order place --channel WEB --id 1043 --currency EUR SHIRT-M=2:19.99 FLOUR=2.5@AMS:1.20 "
        + "--freight 4.95 --total 46.93 --customer C-7 --service express --hold 7 --hold-owner cart-7 --mode partial "
        + "--ordered-at 2026-03-01T09:30:00.000001Z --ship-to-name Ann --ship-to-country NL "
        + "--request-id \(Self.id)", answer: Self.shop)
    #expect(
      ended
        == Ended(
          outcome: .done,
          out: Self.row + """

            These lines have units without stock:
            LINE  SKU    UNASSIGNED
               2  FLOUR       1.000

            """))
    #expect(
      try request("PlaceOrder", calls)
        == PlaceOrderRequest(
          requestID: Self.id,
          order: NewOrder(
            channel: "WEB", channelOrderID: "1043", currency: "EUR",
            lines: [
              NewOrderLine(sku: "SHIRT-M", quantity: 2, unitPrice: 1999),
              NewOrderLine(sku: "FLOUR", quantity: 2500, unitPrice: 120, location: "AMS"),
            ],
            shipTo: Address(name: "Ann", country: "NL"), customer: "C-7", service: "express",
            freight: 495, orderTime: OutputTests.morning, total: 4693),
          mode: .partial, hold: HoldReference(claimID: 7, owner: "cart-7")))
  }

  @Test func `amounts have the currency's decimals`() async throws {
    let (_, calls) = try await type(
      "order place --channel WEB --id 1 --currency JPY SHIRT-M=1:1500 --freight 400",
      answer: Self.shop)
    let order = try #require(try (request("PlaceOrder", calls) as PlaceOrderRequest).order)
    #expect(order.freight == 400)
    #expect(order.lines[0].unitPrice == 1500)

    let (ended, none) = try await type(
      "order place --channel WEB --id 1 --currency JPY SHIRT-M=1:15.5", answer: Self.shop)
    #expect(
      ended
        == Ended(
          outcome: .usage, error: "purser: JPY has no decimals: an amount has more\n"))
    #expect(!none.contains { $0.method == "PlaceOrder" })
  }

  /// Nothing goes out for nothing because nobody said what it costs.
  @Test func `a line without a price has its SKU's, or is told`() async throws {
    let shop: @Sendable (FakeDaemon.Received) -> FakeDaemon.Answer = { call in
      call.method == "GetSku"
        ? .ok(GetSkuResponse(sku: ImportOrdersTests.shirt)) : Self.shop(call)
    }
    let line = "order place --channel WEB --id 1 --currency"
    let (_, calls) = try await type("\(line) EUR SHIRT-M=1 SHIRT-M=2:0", answer: shop)
    let placed: PlaceOrderRequest = try request("PlaceOrder", calls)
    #expect(placed.order?.lines.map(\.unitPrice) == [1999, 0])

    let (ended, asked) = try await type("\(line) USD SHIRT-M=1", answer: shop)
    #expect(
      ended
        == Ended(
          outcome: .usage,
          error:
            "purser: SHIRT-M has no price in USD: give one, such as SHIRT-M=1:4.50, or SHIRT-M=1:0 if it is free\n"
        ))
    #expect(asked.map(\.method) == ["GetSku"])
  }

  /// The contract's form; what is typed beside it counts.
  @Test func `an order comes from JSON`() async throws {
    let json = """
      {"channel": "WEB", "channelOrderId": "1", "currency": "EUR", "freight": "495",
       "lines": [{"sku": "FLOUR", "quantity": "2500", "unitPrice": 120}],
       "shipTo": {"name": "Ann", "city": "Amsterdam", "country": "NL"}}
      """
    let (_, calls) = try await type(
      "order place --file - --id 2 --ship-to-city Utrecht --dry-run", input: json,
      answer: Self.shop)
    let request: PlaceOrderRequest = try request("PlaceOrder", calls)
    #expect(request.validateOnly)
    #expect(
      request.order
        == NewOrder(
          channel: "WEB", channelOrderID: "2", currency: "EUR",
          lines: [NewOrderLine(sku: "FLOUR", quantity: 2500, unitPrice: 120)],
          shipTo: Address(name: "Ann", city: "Utrecht", country: "NL"), freight: 495))

    let (wrong, _) = try await type("order place --file -", input: #"{"chanel": "WEB"}"#) { _ in
      .silence
    }
    #expect(
      wrong
        == Ended(
          outcome: .usage,
          error: "purser: - is no order: chanel is not a field of purser.v1.NewOrder\n"))
  }

  @Test func `what was given before says so, and a rehearsal too`() async throws {
    let line = "order place --channel WEB --id 1043 --currency EUR SHIRT-M=1:0"
    let (existing, _) = try await type(line) { call in
      call.method == "PlaceOrder"
        ? .ok(PlaceOrderResponse(order: Self.order, existing: true)) : Self.shop(call)
    }
    #expect(
      existing.out
        == Self.row + "\nThe channel has given this order before: nothing was done.\n")
    let (rehearsed, _) = try await type(line + " --dry-run") { call in
      call.method == "PlaceOrder" ? .ok(PlaceOrderResponse(order: Self.order)) : Self.shop(call)
    }
    #expect(
      rehearsed.out == Self.row + "\nOnly checked: nothing was done, and the id is nobody's.\n")
  }

  @Test func `a draft is written down, and placed later`() async throws {
    let (_, calls) = try await type(
      "order place --draft --channel WEB --id 1 --currency EUR SHIRT-M=1:0"
    ) { call in
      call.method == "DraftOrder" ? .ok(DraftOrderResponse(order: Self.order)) : Self.shop(call)
    }
    #expect(calls.map(\.method) == ["GetSku", "DraftOrder"])

    let (_, placed) = try await type(
      "order place-draft 42 --without-acceptance --request-id \(Self.id)"
    ) { _ in .ok(PlaceDraftResponse(order: Self.order)) }
    #expect(
      try request("PlaceDraft", placed)
        == PlaceDraftRequest(
          requestID: Self.id, orderID: 42, mode: .allOrNothing, withoutAcceptance: true))
  }

  @Test(arguments: [
    "order place", "order place SHIRT-M=1", "order place --file o.json SHIRT-M=1",
    "order place --channel W --id 1 --currency EUR --draft --hold 4 --hold-owner c SHIRT-M=1",
    "order place --channel W --id 1 --currency EUR --hold 4 SHIRT-M=1",
    "order place --channel W --id 1 --currency EUR SHIRT-M", "order cancel 42",
    "order show x", "order show WEB/", "order show /1", "order reject 42",
    "order accept 42 --mode best-effort", "order list --state open",
  ])
  func `what makes no sense is 2, and nothing is asked`(line: String) async {
    let ended = await type(line)
    #expect(ended.outcome == .usage)
    #expect(ended.out.isEmpty)
  }

  @Test(arguments: [
    "--channel WEB --id 1 --currency EUR SHIRT-M=1:0 --ship-to-name Ann", "--file -",
  ])
  func `an address has a country`(words: String) async throws {
    let (ended, calls) = try await type(
      "order place \(words)", input: #"{"shipTo": {"name": "Ann"}}"#, answer: Self.shop)
    #expect(
      ended
        == Ended(
          outcome: .usage,
          error: "purser: --ship-to-country is missing: two capital letters such as NL\n"))
    #expect(calls.isEmpty)
  }

  @Test func `lines and a file are too much`() async {
    let ended = await type("order place --file o.json SHIRT-M=1")
    #expect(ended.error.hasPrefix("Error: Give lines or --file, not both.\n"))
  }

  @Test func `an order with its lines, by the channel's name of it`() async throws {
    let (ended, calls) = try await type("order show WEB/1043", answer: Self.shop)
    #expect(
      ended.out == """
        order         42
        state         accepted
        stock         part-reserved
        channel       WEB
        channel's id  1043
        customer      C-7
        service       express
        ship to       Ann, Damrak 1, 1012 LG Amsterdam, NL
        ordered       2026-03-01T09:30:00Z
        placed        2026-03-01T09:30:00Z
        accepted      2026-03-01T09:30:00Z
        claim         42
        gross         42.98 EUR
        discount      -1.00 EUR
        freight       4.95 EUR
        total         46.93 EUR

        LINE  SKU      STATE       ORDERED  CANCELED  UNASSIGNED  RESERVED  PRICE  DISCOUNT    NET  WHERE
           1  SHIRT-M  reserved          2         1           0         1  19.99      0.00  39.98  1@AMS
           2  FLOUR    unassigned    2.500     0.000       1.000     1.500   1.20      1.00   2.00  1.000@AMS 0.500@BER

        """)
    #expect(
      try request("FindOrder", calls) == FindOrderRequest(channel: "WEB", channelOrderID: "1043"))
    #expect(
      try request("GetOrder", calls)
        == GetOrderRequest(orderID: 42, lines: Page(size: 1000)))
  }

  /// T-28
  @Test func `lines are canceled by their number, in their SKU's decimals`() async throws {
    let (ended, calls) = try await type(
      "order cancel 42 --line 1=1 --line 2=0.5 --reason late --request-id \(Self.id)",
      answer: Self.shop)
    #expect(ended.out == Self.row)
    #expect(
      try request("CancelOrder", calls)
        == CancelOrderRequest(
          requestID: Self.id, orderID: 42,
          lines: [
            LineQuantity(number: 1, quantity: 1), LineQuantity(number: 2, quantity: 500),
          ], reason: "late"))

    let (wrong, _) = try await type("order cancel 42 --line 3=1 --reason late", answer: Self.shop)
    #expect(wrong == Ended(outcome: .usage, error: "purser: the order has no line 3\n"))
  }

  /// Each verb's request, as whole.
  @Test func `the other verbs ask for what they say`() async throws {
    func sent<M: Message>(_ line: String, _ method: String, _ answer: some Message) async throws
      -> M
    {
      let bytes = answer.encoded()
      let (ended, calls) = try await type("\(line) --request-id \(Self.id)") { call in
        call.method == method ? .message(bytes) : Self.shop(call)
      }
      #expect(ended == Ended(outcome: .done, out: Self.row))
      return try request(method, calls)
    }
    let (id, order) = (Self.id, Self.order)
    #expect(
      try await sent(
        "order accept 42 --mode partial --hold 7 --hold-owner cart-7", "AcceptOrder",
        AcceptOrderResponse(order: order))
        == AcceptOrderRequest(
          requestID: id, orderID: 42, mode: .partial,
          hold: HoldReference(claimID: 7, owner: "cart-7")))
    #expect(
      try await sent(
        "order reject 42 --reason fraud", "RejectOrder", RejectOrderResponse(order: order))
        == RejectOrderRequest(requestID: id, orderID: 42, reason: "fraud"))
    #expect(
      try await sent("order discard 42", "DiscardDraft", DiscardDraftResponse(order: order))
        == DiscardDraftRequest(requestID: id, orderID: 42))
    #expect(
      try await sent("order reserve 42", "ReserveOrder", ReserveOrderResponse(order: order))
        == ReserveOrderRequest(requestID: id, orderID: 42, mode: .allOrNothing))
    #expect(
      try await sent(
        "order allocate WEB/1043 --line 2=0.5", "AllocateOrder",
        AllocateOrderResponse(order: order))
        == AllocateOrderRequest(
          requestID: id, orderID: 42, lines: [LineQuantity(number: 2, quantity: 500)]))
    #expect(
      try await sent(
        "order unallocate 42", "UnallocateOrder", UnallocateOrderResponse(order: order))
        == UnallocateOrderRequest(requestID: id, orderID: 42))
  }

  /// OW-11
  @Test func `the timeline says who did what, when and why`() async throws {
    let (ended, _) = try await type("order timeline 42") { call in
      guard call.method == "ListOrderTimeline" else { return Self.shop(call) }
      return .ok(
        ListOrderTimelineResponse(entries: [
          OrderTimelineEntry(
            sequence: 42, time: OutputTests.morning, kind: "place", stateAfter: .accepted,
            principal: "web",
            moves: [
              OrderMove(number: 1, to: .reserved, quantity: 2),
              OrderMove(number: 2, to: .reserved, quantity: 1500),
              OrderMove(number: 2, to: .unassigned, quantity: 1000),
            ]),
          OrderTimelineEntry(
            sequence: 45, time: OutputTests.morning, kind: "cancel", stateBefore: .accepted,
            stateAfter: .canceled, principal: "desk", actor: "ann", reason: "late",
            moves: [OrderMove(number: 1, from: .reserved, to: .canceled, quantity: 1)]),
        ]))
    }
    #expect(
      ended.out == """
        TIME                  WHAT    STATE                WHO       MOVES                                     REASON
        2026-03-01T09:30:00Z  place   accepted             web       reserved 1=2 2=1.500, unassigned 2=1.000
        2026-03-01T09:30:00Z  cancel  accepted → canceled  desk/ann  reserved → canceled 1=1                   late

        """)
  }

  @Test func `orders as a list`() async throws {
    let (ended, calls) = try await type("order list --state accepted --channel WEB") { _ in
      .ok(ListOrdersResponse(orders: [Self.order]))
    }
    #expect(ended.out == Self.row)
    #expect(
      try request("ListOrders", calls)
        == ListOrdersRequest(state: .accepted, channel: "WEB", page: Page(size: 1000)))
  }

  @Test(arguments: [
    ("SHIRT-M=2", "SHIRT-M", "2", "", nil), ("SHIRT-M=2:19.99", "SHIRT-M", "2", "", "19.99"),
    ("FLOUR=2.5@AMS:1.20", "FLOUR", "2.5", "AMS", "1.20"), ("A:B=2", "A:B", "2", "", nil),
    ("A=1@B:C", "A", "1", "B:C", nil), ("A=1@B:C:3", "A", "1", "B:C", "3"),
    ("A=B=2:3", "A=B", "2", "", "3"),
  ])
  func `reads a line of an order`(
    text: String, sku: String, quantity: String, location: String, price: String?
  ) throws {
    let line = try #require(OrderLineArgument(argument: text))
    #expect(line.line.sku == sku)
    #expect(line.line.quantity.text == quantity)
    #expect(line.line.location == location)
    #expect(line.price == price.flatMap { ExactDecimal($0) })
  }

  @Test(arguments: ["", "SHIRT-M", "SHIRT-M:2", "A=1:x", "A=:2", "A=1@:2", "=1:2"])
  func `what is no line of an order is not taken for one`(text: String) {
    #expect(OrderLineArgument(argument: text) == nil)
  }
}
