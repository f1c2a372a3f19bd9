import FakeDaemon
import PurserClient
import Synchronization
import Testing

@testable import PurserCommand

/// Orders out of files: OW-02, MD-07.
@Suite(.timeLimit(.minutes(1))) struct ImportOrdersTests {
  /// Its price is in the currency of most orders here.
  static let shirt = {
    var shirt = OutputTests.shirt
    shirt.price = Money(currency: "EUR", minorUnits: 1999)
    return shirt
  }()

  /// Knows shirts, which have a price, and flour; takes every order but those that `answer` says otherwise of.
  private func place(
    _ line: String, _ input: String,
    answer: @escaping @Sendable (PlaceOrderRequest) -> FakeDaemon.Answer? = { _ in nil }
  ) async throws -> (Ended, [PlaceOrderRequest]) {
    let (ended, calls) = try await type(line, input: input) { call in
      if call.method == "GetSku" {
        let code = (try? GetSkuRequest(decoding: call.payload))?.code
        return switch code {
        case "FLOUR": .ok(GetSkuResponse(sku: OutputTests.flour))
        case "SHIRT-M": .ok(GetSkuResponse(sku: Self.shirt))
        default: .refusal(.notFound, "UNKNOWN_SKU", "There is no SKU \(code ?? "").")
        }
      }
      guard let request = try? PlaceOrderRequest(decoding: call.payload) else { return .silence }
      return answer(request) ?? .ok(PlaceOrderResponse(order: Order(id: 42)))
    }
    return (
      ended,
      try calls.filter { $0.method == "PlaceOrder" }.map {
        try PlaceOrderRequest(decoding: $0.payload)
      }
    )
  }

  static let csv = """
    channel,channel_order_id,currency,order_time,customer,freight,ship_to_name,ship_to_country,sku,quantity,unit_price,discount,location
    WEB,1,EUR,2026-03-01T09:30:00.000001Z,C-7,4.95,Ann,NL,SHIRT-M,2,19.99,,
    WEB,1,,,,,,,FLOUR,2.5,1.20,1.00,AMS
    WEB,2,JPY,,,,,,SHIRT-M,1,1500,,

    """

  static let orders = [
    NewOrder(
      channel: "WEB", channelOrderID: "1", currency: "EUR",
      lines: [
        NewOrderLine(sku: "SHIRT-M", quantity: 2, unitPrice: 1999),
        NewOrderLine(
          sku: "FLOUR", quantity: 2500, unitPrice: 120, discount: 100, location: "AMS"),
      ],
      shipTo: Address(name: "Ann", country: "NL"), customer: "C-7", freight: 495,
      orderTime: OutputTests.morning),
    NewOrder(
      channel: "WEB", channelOrderID: "2", currency: "JPY",
      lines: [NewOrderLine(sku: "SHIRT-M", quantity: 1, unitPrice: 1500)]),
  ]

  @Test func `rows of one order are one order; all are checked and then placed`() async throws {
    let (ended, requests) = try await place(
      "import orders - --at-a-time 1 --mode partial --without-acceptance", Self.csv)
    #expect(
      ended
        == Ended(
          outcome: .done,
          out: """
            ORDERS  PLACED  LINES  EXISTING  REFUSED
                 2       2      3         0        0

            """))
    #expect(requests.map(\.order) == (Self.orders + Self.orders).map(Optional.some))
    #expect(requests.map(\.validateOnly) == [true, true, false, false])
    #expect(requests.allSatisfy { $0.mode == .partial && $0.withoutAcceptance })
  }

  @Test func `a row without a price has its SKU's, or is told`() async throws {
    let csv = """
      channel,channel_order_id,currency,sku,quantity,unit_price
      WEB,1,EUR,SHIRT-M,1,
      WEB,2,EUR,SHIRT-M,1,0
      WEB,3,USD,SHIRT-M,1,
      WEB,4,EUR,FLOUR,1,

      """
    let (ended, requests) = try await place("import orders - --partial --at-a-time 1", csv)
    #expect(requests.map { $0.order?.lines.first?.unitPrice } == [1999, 0])
    #expect(
      ended.error == """
        the input:4: unit_price is missing: SHIRT-M has no price in USD; 0 is free (VALUE_MISSING)
        the input:5: unit_price is missing: FLOUR has no price in EUR; 0 is free (VALUE_MISSING)
        purser: 2 of 4 orders of the input are wrong, the others are taken

        """)
  }

  @Test func `an address has a country, by the column's name`() async throws {
    let csv = """
      channel,channel_order_id,currency,sku,quantity,ship_to_city
      WEB,1,EUR,SHIRT-M,1,Utrecht
      WEB,1,EUR,SHIRT-M,1,

      """
    let (ended, requests) = try await place("import orders -", csv)
    #expect(requests.isEmpty)
    #expect(
      ended.error == """
        the input:2: ship_to_country is missing: two capital letters such as NL (VALUE_MISSING)
        purser: 1 of 1 orders of the input is wrong, so nothing was written

        """)
  }

  @Test func `JSON Lines have an order a line`() async throws {
    let lines = Self.orders.map { jsonText(of: $0) }.joined(separator: "\n")
    let (ended, requests) = try await place(
      "import orders - --format jsonl --partial --at-a-time 1", lines + "\n")
    #expect(ended.outcome == .done)
    #expect(requests.map(\.order) == Self.orders.map(Optional.some))
  }

  /// Placing all of them again changes nothing.
  @Test func `what the channel has given before is found`() async throws {
    let (ended, _) = try await place("import orders - --partial", Self.csv) { request in
      request.order?.channelOrderID == "1" ? .ok(PlaceOrderResponse(existing: true)) : nil
    }
    #expect(
      ended.out == """
        ORDERS  PLACED  LINES  EXISTING  REFUSED
             2       1      1         1        0

        """)
  }

  @Test func `everything that is wrong is told with its line, and nothing is placed`()
    async throws
  {
    let csv = """
      channel,channel_order_id,currency,sku,quantity,unit_price,customer
      WEB,1,EUR,SHIRT-M,1.5,19.99,
      WEB,1,EUR,SHIRT-M,1,19.999,
      WEB,2,EUR,SHIRT-M,1,19.99,C-1
      WEB,2,USD,FLOUR,1,1.20,C-2
      WEB,3,EUR,GLOVES,7,1.00,
      WEB,4,,SHIRT-M,,,
      WEB,5,EUR,SHIRT-M,9,1,
      WEB,1,EUR,SHIRT-M,1,19.99,

      """
    let (ended, requests) = try await place("import orders -", csv) { request in
      switch request.order?.channelOrderID {
      case "3": .refusal(.notFound, "UNKNOWN_SKU", "There is no SKU GLOVES.")
      case "5":
        .refusal(
          .failedPrecondition, "INSUFFICIENT_STOCK", "Of SHIRT-M only 8 …",
          facts: [("sku", "SHIRT-M"), ("requested", "9"), ("available", "8")])
      default: nil
      }
    }
    #expect(
      ended
        == Ended(
          outcome: .refused,
          out: """
            Nothing was written; the check found:
            ORDERS  PLACED  LINES  EXISTING  REFUSED
                 6       0      0         0        6

            """,
          error: """
            the input:2: quantity: 1.5 of SHIRT-M is not exact: it is counted in whole each (VALUE_INVALID)
            the input:3: unit_price takes an amount of EUR with up to 2 decimals, not "19.999" (VALUE_INVALID)
            the input:5: currency is another than on line 4, where the order begins (VALUE_INVALID)
            the input:5: customer is another than on line 4, where the order begins (VALUE_INVALID)
            the input:6: order 3 of WEB: There is no SKU GLOVES. (UNKNOWN_SKU)
            the input:7: currency is missing (VALUE_MISSING)
            the input:7: quantity is missing (VALUE_MISSING)
            the input:8: order 5 of WEB: Of SHIRT-M only 8 can be taken, 9 were asked for. (INSUFFICIENT_STOCK)
            the input:9: channel_order_id: the order's rows must adjoin: it begins on line 2 (ROW_TWICE)
            purser: 6 of 6 orders of the input are wrong, so nothing was written

            """))
    #expect(requests.allSatisfy { $0.validateOnly })
  }

  @Test func `a dry run says what a check can't see, and a wrong header is no order's`()
    async throws
  {
    let (checked, _) = try await place("import orders - --dry-run", Self.csv)
    #expect(
      checked.out == """
        Only checked, each order by itself against the stock there is now; it would be:
        ORDERS  PLACED  LINES  EXISTING  REFUSED
             2       2      3         0        0

        """)
    let (wrong, requests) = try await place("import orders -", "channel,color\nWEB,red\n")
    #expect(
      wrong.error.hasSuffix("purser: the header of the input is wrong, so nothing was written\n"))
    #expect(requests.isEmpty)
  }

  /// The daemon counts lines from 0; the file has its own.
  @Test func `a refusal of a line is told at the line's row`() async throws {
    let fields = BadRequest(fieldViolations: [
      BadRequest.FieldViolation(field: "order.lines[1].discount", description: "too much")
    ])
    let refusal = Status(
      .invalidArgument, "order.lines[1].discount takes more off the line than it comes to.",
      details: [
        packedAsAny(ErrorInfo(reason: "DISCOUNT_TOO_LARGE", domain: "purser")), packedAsAny(fields),
      ])
    let (ended, _) = try await place("import orders - --dry-run", Self.csv) { request in
      request.order?.channelOrderID == "1" ? .status(refusal) : nil
    }
    #expect(
      ended.error == """
        the input:3: discount: order 1 of WEB: order.lines[1].discount takes more off the line than it comes to. (DISCOUNT_TOO_LARGE)
        purser: 1 of 2 orders of the input is wrong, so nothing was written

        """)
  }

  /// A row that can't be read may be a line of the order beside it.
  @Test func `an order beside a row that can't be read is not placed, also in part`()
    async throws
  {
    let csv = """
      channel,channel_order_id,currency,sku,quantity
      WEB,1,EUR,SHIRT-M,1
      WEB,2,EUR,SHIRT-M,1
      WEB,2,EUR,"SHIRT-M"x,1
      WEB,3,EUR,SHIRT-M,1
      WEB,4,EUR,SHIRT-M,1

      """
    let (ended, requests) = try await place("import orders - --partial --at-a-time 1", csv)
    #expect(requests.map { $0.order?.channelOrderID } == ["1", "4"])
    #expect(ended.outcome == .refused)
    #expect(
      ended.error == """
        the input:3: a row beside this order can't be read: the order may lack a line (VALUE_MISSING)
        the input:4: something follows a closing quote: a comma or the line's end must (SYNTAX)
        the input:5: a row beside this order can't be read: the order may lack a line (VALUE_MISSING)
        purser: 2 of 4 orders of the input are wrong, the others are taken

        """)
  }

  /// OW-01: half an order is another order, and its channel's id would be taken for ever.
  @Test func `an order whose rows do not adjoin is not placed by halves`() async throws {
    let csv = """
      channel,channel_order_id,currency,sku,quantity
      WEB,1,EUR,SHIRT-M,1
      WEB,2,EUR,SHIRT-M,1
      WEB,1,EUR,SHIRT-M,2
      WEB,3,EUR,SHIRT-M,1

      """
    let (ended, requests) = try await place("import orders - --partial --at-a-time 1", csv)
    #expect(requests.map { $0.order?.channelOrderID } == ["2", "3"])
    #expect(ended.outcome == .refused)
    #expect(
      ended.error == """
        the input:2: channel_order_id: the order's rows must adjoin: it goes on on line 4 (ROW_TWICE)
        the input:4: channel_order_id: the order's rows must adjoin: it begins on line 2 (ROW_TWICE)
        purser: 2 of 4 orders of the input are wrong, the others are taken

        """)
  }

  @Test func `an import of orders that stops says how far it is`() async throws {
    let (ended, _) = try await place(
      "import orders - --partial --at-a-time 1 --timeout 100ms", Self.csv
    ) { $0.order?.channelOrderID == "2" ? .silence : nil }
    #expect(ended.outcome == .failed)
    #expect(
      ended.error.hasSuffix(
        """
        ; 1 of 2 orders of the input are written
          Try: give the same import again: it goes on where it stopped

        """))
  }

  @Test func `a check of orders whose daemon dies has done nothing`() async throws {
    let (ended, _) = try await place("import orders - --at-a-time 1", Self.csv) { _ in .hangUp }
    #expect(ended.outcome == .failed)
    #expect(
      ended.error.hasSuffix(
        """
        ; the input was only checked, nothing is written
          Try: start purserd and give the same import again

        """))
  }

  /// What the caller may not do is nobody's order's fault.
  @Test func `who may not place orders is told once`() async throws {
    let (ended, requests) = try await place("import orders - --at-a-time 1", Self.csv) { _ in
      .refusal(.permissionDenied, "NOT_ALLOWED", "you may not")
    }
    #expect(ended.outcome == .refused)
    #expect(ended.error.hasPrefix("purser: you may not (NOT_ALLOWED)\n"))
    #expect(requests.count == 1)
  }

  @Test func `several orders are on their way at a time, and no more than that`() async throws {
    let csv =
      "channel,channel_order_id,currency,sku,quantity\n"
      + (1...40).map { "WEB,\($0),EUR,SHIRT-M,1\n" }.joined()
    let daemon = try await FakeDaemon.start { call in
      call.method == "GetSku"
        ? .ok(GetSkuResponse(sku: Self.shirt)) : .silence
    }
    let words = [
      "import", "orders", "-", "--partial", "--at-a-time", "4", "--timeout", "300ms", "--socket",
      daemon.path,
    ]
    async let ended = type(words, input: csv)
    try await daemon.waitForCalls(5)
    #expect(await ended.outcome == .failed)
    #expect(try await daemon.received.count == 5)
    await daemon.stop()
  }
}
