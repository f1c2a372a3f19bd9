import Messages
import Testing

@testable import Core

/// The same order given again is the same order; and what an order must be to be taken.
@Suite struct OrderIdentityTests {
  @Test func `a channel's order given again is the same order, as it is now`() throws {
    // OW-02, T-69: under another request id, so this is the second guard.
    let world = try World.shop()
    let first = try world.place(World.order("A-1", [World.shirts(3)]))
    #expect(!first.existing)
    try world.cancel(first.order!.id, [LineQuantity(number: 1, quantity: 1)])
    let events = try world.events(after: world.sequence)
    let again = try world.place(World.order("A-1", [World.shirts(3)]))
    let known = try world.order(first.order!.id).order
    #expect(again.existing && again.order == known)
    #expect(again.order?.openLines == 1 && again.order?.state == .accepted)
    #expect(try world.available() == 18)
    #expect(try world.events(after: world.sequence - 1) == events, "and nothing happened")
    // The same id through another channel is another order.
    var other = World.order("A-1", [World.shirts(3)])
    other.channel = "STALL"
    #expect(!(try world.place(other)).existing)
  }

  @Test func `the same order with other content is refused`() throws {
    // T-70: another amount is another order; a draft and a placed order are the same order.
    let world = try World.shop()
    let draft = try world.draft("A-1", [World.shirts(3)])
    #expect(try world.draft("A-1", [World.shirts(3)]).id == draft.id)
    #expect(try world.place(World.order("A-1", [World.shirts(3)])).order?.id == draft.id)
    let exists = Refusal.orderExists(order: draft.id, channel: "WEB", channelOrderID: "A-1")
    for change: (inout NewOrder) -> Void in [
      { $0.lines[0].quantity = 4 }, { $0.lines[0].unitPrice = 999 }, { $0.currency = "USD" },
      { $0.freight = 1 }, { $0.shipTo = Address(country: "NL") }, { $0.customer = "c" },
      { $0.service = "express" }, { $0.total = 3000 },
    ] {
      var order = World.order("A-1", [World.shirts(3)])
      change(&order)
      #expect(refusal { () throws(Refusal) in try world.place(order) } == exists)
    }
  }

  @Test func `the same order goes to the same address, and no digest of that is kept`() throws {
    // A digest that stays in journals for ever would outlive an address that is forgotten.
    let world = try World.shop()
    var order = World.order("A-1", [World.shirts(3)])
    order.shipTo = Address(name: "Ann Vos", city: "Delft", country: "NL")
    #expect(!(try world.place(order)).existing)
    #expect(try world.place(order).existing)
    let withoutAddress = World.order("A-1", [World.shirts(3)]).contentDigest
    #expect(order.contentDigest == withoutAddress)
    for address in [nil, Address(name: "Ann Vos", city: "Leiden", country: "NL")] {
      order.shipTo = address
      #expect(
        refusal { () throws(Refusal) in try world.place(order) }?.reason == "ORDER_EXISTS")
    }
  }

  /// A row for each refusal, in the order of the contract. Each would fail the next check too.
  static let refusals: [(@Sendable (inout NewOrder) -> Void, String, String)] = [
    ({ $0.channelOrderID = "two words" }, "CODE_INVALID", "order.channel_order_id"),
    ({ $0.currency = "eur" }, "CURRENCY_INVALID", "order.currency"),
    ({ $0.service = "two words" }, "CODE_INVALID", "order.service"),
    ({ $0.customer = "tab\tbed" }, "CUSTOMER_INVALID", "order.customer"),
    ({ $0.customer = "ann@example.org" }, "CUSTOMER_INVALID", "order.customer"),
    ({ $0.shipTo?.city = "line\nbreak" }, "ADDRESS_INVALID", "order.ship_to.city"),
    ({ $0.shipTo?.country = "Nederland" }, "ADDRESS_INVALID", "order.ship_to.country"),
    ({ $0.freight = -1 }, "AMOUNT_NEGATIVE", "order.freight"),
    ({ $0.lines = [] }, "NO_LINES", "order.lines"),
    (
      { $0.lines = Array(repeating: World.shirts(0), count: 5001) }, "TOO_MANY_LINES",
      "order.lines"
    ),
    ({ $0.orderTime = Timestamp(microseconds: .max) }, "ORDER_TIME_AHEAD", "order.order_time"),
    ({ $0.channel = "NOWHERE" }, "UNKNOWN_CHANNEL", "order.channel"),
    ({ $0.channelOrderID = "TAKEN" }, "ORDER_EXISTS", "order.channel_order_id"),
    ({ $0.lines[1].quantity = 0 }, "QUANTITY_NOT_POSITIVE", "order.lines[1].quantity"),
    ({ $0.lines[1].sku = "GLOVES" }, "UNKNOWN_SKU", "order.lines[1].sku"),
    ({ $0.lines[1].location = "MARS" }, "UNKNOWN_LOCATION", "order.lines[1].location"),
    ({ $0.lines[1].location = "FAR" }, "LOCATION_NOT_LINKED", "order.lines[1].location"),
    ({ $0.lines[1].unitPrice = -1 }, "AMOUNT_NEGATIVE", "order.lines[1].unit_price"),
    ({ $0.lines[1].discount = -1 }, "AMOUNT_NEGATIVE", "order.lines[1].discount"),
    ({ $0.lines[1].unitPrice = .max }, "AMOUNT_OVERFLOW", "order.lines[1]"),
    ({ $0.lines[1].discount = .max - 1 }, "DISCOUNT_TOO_LARGE", "order.lines[1].discount"),
    ({ $0.total = 1 }, "TOTAL_MISMATCH", "order.total"),
    ({ $0.total = nil }, "INSUFFICIENT_STOCK", "lines[0]"),
  ]

  @Test func `an order is refused for the first thing that is wrong with it`() throws {
    let world = try World.shop()
    try world.createLocation("FAR")
    try world.place("TAKEN", [World.shirts(1)])
    let right = NewOrder(
      channel: "WEB", channelOrderID: "1", currency: "EUR",
      lines: [World.shirts(3, at: "ROT"), World.shirts(2, at: "ROT")],
      shipTo: Address(name: "Ann", city: "Delft", country: "NL"), customer: "C-1",
      service: "standard", freight: 495, total: 5495)
    let sequence = world.sequence
    for (i, row) in Self.refusals.enumerated() {
      var order = right
      // Everything further down is wrong as well, where both can be.
      if i < 23 { order.lines[0].quantity = 11 }
      if i < 21 { order.total = 1 }
      if i < 13, !order.lines.isEmpty { order.lines[0].quantity = 0 }
      if i < 11 { order.channel = "NOWHERE" }
      row.0(&order)
      let refused = refusal { () throws(Refusal) in try world.place(order) }
      #expect(refused?.reason == row.1, "row \(i)")
      #expect(refused?.details.field == row.2, "row \(i)")
      // A draft is judged alike, but for its stock.
      if row.1 != "INSUFFICIENT_STOCK" {
        #expect(
          refusal { () throws(Refusal) in
            _ = try world.run { (core, tx) throws(Refusal) in
              try core.draftOrder(DraftOrderRequest(order: order), by: world.caller, in: tx)
            }
          } == refused)
      }
    }
    #expect(world.sequence == sequence)
    #expect(try world.place(right).order?.total == 5495)
  }

  /// Each text of an order, how many characters it may have, and the field that one more is refused at.
  static let texts: [(any WritableKeyPath<NewOrder, String> & Sendable, Int, String)] = [
    (\.channelOrderID, 64, "channel_order_id"), (\.service, 64, "service"),
    (\.customer, 128, "customer"), (\.shipTo!.name, 128, "ship_to.name"),
    (\.shipTo!.company, 128, "ship_to.company"), (\.shipTo!.street, 128, "ship_to.street"),
    (\.shipTo!.street2, 128, "ship_to.street2"), (\.shipTo!.city, 128, "ship_to.city"),
    (\.shipTo!.region, 128, "ship_to.region"),
    (\.shipTo!.postalCode, 128, "ship_to.postal_code"), (\.shipTo!.email, 128, "ship_to.email"),
    (\.shipTo!.phone, 128, "ship_to.phone"), (\.shipTo!.country, 2, "ship_to.country"),
  ]

  @Test func `every text of an order has its length, and one character more is refused`() throws {
    let world = try World.shop()
    for (i, (text, limit, field)) in Self.texts.enumerated() {
      var order = World.order("\(i)", [World.shirts(1)])
      order.shipTo = Address(country: "NL")
      order[keyPath: text] = String(repeating: "A", count: limit + 1)
      #expect(
        refusal { () throws(Refusal) in try world.place(order) }?.details.field == "order.\(field)")
      order[keyPath: text] = String(repeating: "A", count: limit)
      let id = try world.place(order).order!.id
      #expect(try world.order(id).shipTo == order.shipTo)
    }
  }

  @Test func `a clock that runs a minute ahead is forgiven`() throws {
    let world = try World.shop()
    var order = World.order("1", [World.shirts(1)])
    order.orderTime = Timestamp(microseconds: world.now + 60_000_001)
    #expect(refusal { () throws(Refusal) in try world.place(order) } == .orderTimeAhead)
    order.orderTime = Timestamp(microseconds: world.now + 60_000_000)
    #expect(try world.place(order).order?.orderTime == order.orderTime)
  }

  @Test func `an order without anything in it is refused, not a fault`() throws {
    let world = try World.shop()
    #expect(refusal { () throws(Refusal) in try world.place(nil) }?.reason == "CODE_INVALID")
  }

  // MARK: Money

  /// quantity · scale · price of one · comes to. Half-even: 0.5 → 0, 1.5 → 2, 2.5 → 2.
  static let amounts: [(Int64, UInt8, Int64, Int64?)] = [
    (3, 0, 1299, 3897), (0, 0, 1299, 0), (2500, 3, 199, 498), (500, 3, 1, 0), (1500, 3, 1, 2),
    (2500, 3, 1, 2), (2501, 3, 1, 3), (5, 1, 3, 2), (15, 1, 3, 4), (1, 6, 499_999, 0),
    (1, 6, 500_000, 0), (1, 6, 500_001, 1), (3, 6, 500_000, 2), (.max, 0, 1, .max),
    (.max, 0, 2, nil), (.max, 6, 1_000_000, .max), (4_611_686_018_427_387_904, 0, 2, nil),
  ]

  @Test(arguments: amounts)
  func `a quantity at a price comes to an exact amount`(
    quantity: Int64, scale: UInt8, price: Int64, amount: Int64?
  ) {
    #expect(OrderAmounts.gross(of: quantity, at: price, scale: scale) == amount)
  }

  @Test func `an order's amounts are the sums of its lines`() throws {
    let world = try World.shop()
    try world.createSku("FLOUR", unit: "kg", scale: 3)
    try world.receive(10_000, "FLOUR", at: "AMS")
    let order = NewOrder(
      channel: "WEB", channelOrderID: "1", currency: "EUR",
      lines: [
        NewOrderLine(sku: "SHIRT-M", quantity: 3, unitPrice: 1299, discount: 390),
        NewOrderLine(sku: "FLOUR", quantity: 2500, unitPrice: 199),
      ], freight: 495)
    let placed = try world.place(order).order!
    #expect(placed.gross == 3897 + 498)
    #expect(placed.discount == 390)
    #expect(placed.total == 3897 + 498 - 390 + 495)
    #expect(try world.order(placed.id).lines.map(\.net) == [3507, 498])
  }

  @Test func `amounts that have no 64 bits are refused`() throws {
    let world = try World.shop()
    let half = NewOrderLine(sku: "SHIRT-M", quantity: 1, unitPrice: .max / 2 + 1)
    #expect(
      refusal { () throws(Refusal) in try world.place("1", [half, half]) }
        == .amountOverflow(at: "order.lines[1]"))
    var order = World.order("1", [half])
    order.freight = .max / 2 + 1
    #expect(
      refusal { () throws(Refusal) in try world.place(order) }
        == .amountOverflow(at: "order.lines[0]"))
  }
}
