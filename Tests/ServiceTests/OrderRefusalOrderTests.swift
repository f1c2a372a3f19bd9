import Messages
import Testing
import TurnedDaemon

@testable import TTRPC

/// What callers are told when an order can't be moved, as `RefusalOrderTests` says it of other commands. What
/// `PlaceOrder` and `DraftOrder` refuse of a new order stands in `OrderIdentityTests`.
@Suite struct OrderRefusalOrderTests {
  let daemon: TurnedDaemon
  let root: Peer

  /// Orders are named by their sequences: 8 is accepted with two shirts, one of them allocated, and a pair of socks
  /// that has no stock; 10 waits and 11 is a draft, each of nine shirts and a cap. 12 is a cart's hold of a shirt,
  /// 13 a reservation of one. A cap is not sold any more.
  init() throws {
    daemon = try .shop()
    root = try daemon.connect(TurnedDaemon.root)
    let (daemon, root) = (daemon, root)
    try root.call(
      CatalogService.createSku, CreateSkuRequest(requestID: daemon.newID(), code: "CAP"))
    func place(_ id: String, _ lines: [NewOrderLine], _ mode: AcceptMode, waits: Bool) throws {
      try root.call(
        OrderService.placeOrder,
        PlaceOrderRequest(
          requestID: daemon.newID(), order: Self.order(id, lines), mode: mode,
          withoutAcceptance: waits))
    }
    let cap = NewOrderLine(sku: "CAP", quantity: 1, unitPrice: 1)
    let shirts = NewOrderLine(sku: "SHIRT", quantity: 9, unitPrice: 1)
    try place(
      "accepted",
      [
        NewOrderLine(sku: "SHIRT", quantity: 2, unitPrice: 1),
        NewOrderLine(sku: "SOCKS", quantity: 11, unitPrice: 1),
      ], .partial, waits: false)
    try root.call(
      OrderService.allocateOrder,
      AllocateOrderRequest(
        requestID: daemon.newID(), orderID: 8, lines: [LineQuantity(number: 1, quantity: 1)]))
    try place("waits", [shirts, cap], .unspecified, waits: true)
    try root.call(
      OrderService.draftOrder,
      DraftOrderRequest(requestID: daemon.newID(), order: Self.order("draft", [shirts, cap])))
    try root.call(
      ClaimService.hold,
      HoldRequest(
        requestID: daemon.newID(), owner: "cart", channel: "WEB",
        lines: [ClaimRequestLine(sku: "SHIRT", quantity: 1)], ttl: .seconds(60)))
    try root.call(ClaimService.reserve, daemon.reservation(of: 1, "SHIRT"))
    try root.call(
      CatalogService.updateSku,
      UpdateSkuRequest(
        requestID: daemon.newID(), sku: SkuChange(code: "CAP", status: .inactive)))
    daemon.rest()
    try #require(daemon.sequence == 14)
  }

  private static func order(_ id: String, _ lines: [NewOrderLine]) -> NewOrder {
    NewOrder(channel: "WEB", channelOrderID: id, currency: "EUR", lines: lines)
  }

  private static let long = String(repeating: "x", count: 257)
  private static let unknown = "notFound UNKNOWN_ORDER order=999 resource:order/999"
  /// What may be done with 8, 10 and 11.
  private static let isAccepted = state(8, "accepted", "reserve,allocate,unallocate,cancel")
  private static let isPlaced = state(10, "placed", "accept,reject,cancel")
  private static let isDraft = state(11, "draft", "place,discard")

  private static func state(_ order: Int, _ state: String, _ allowed: String) -> String {
    "failedPrecondition ORDER_STATE order=\(order) state=\(state) allowed=\(allowed) "
      + "precondition:ORDER_STATE/order_id"
  }

  private func expect<Request: CommandRequest, Response: Message>(
    _ method: Messages.Method<Request, Response>, _ rows: [(Request, String)]
  ) throws {
    try daemon.expectRefusals(method, rows, by: root)
  }

  /// What `AcceptOrder` and `PlaceDraft` refuse behind the order's state.
  private static let ofStock: [(HoldReference?, String)] = [
    (
      HoldReference(claimID: 999, owner: "thief"),
      "notFound UNKNOWN_CLAIM claim=999 resource:claim/999"
    ),
    (
      HoldReference(claimID: 13, owner: "thief"),
      "failedPrecondition OWNER_MISMATCH claim=13 precondition:OWNER_MISMATCH/owner"
    ),
    (
      HoldReference(claimID: 13, owner: "order"),
      "failedPrecondition NOT_A_HOLD claim=13 precondition:NOT_A_HOLD/"
    ),
    (
      nil,
      "failedPrecondition INSUFFICIENT_STOCK sku=SHIRT location= requested=9 available=6 "
        + "precondition:INSUFFICIENT_STOCK/lines[0]"
    ),
  ]
  private static let inactive =
    "failedPrecondition SKU_INACTIVE sku=CAP precondition:SKU_INACTIVE/lines[1].sku"

  @Test func `AcceptOrder`() throws {
    func request(
      _ order: UInt64, _ hold: HoldReference?, _ mode: AcceptMode = .unspecified
    ) -> AcceptOrderRequest {
      AcceptOrderRequest(orderID: order, mode: mode, hold: hold)
    }
    let thief = Self.ofStock[0].0
    try expect(
      OrderService.acceptOrder,
      [
        (request(999, thief), Self.unknown), (request(8, thief), Self.isAccepted),
        (request(11, thief), Self.isDraft),
      ] + Self.ofStock.map { (request(10, $0.0), $0.1) }
        + [(request(10, nil, .partial), Self.inactive)])
  }

  @Test func `PlaceDraft`() throws {
    func request(
      _ order: UInt64, _ hold: HoldReference?, _ mode: AcceptMode = .unspecified
    ) -> PlaceDraftRequest {
      PlaceDraftRequest(orderID: order, mode: mode, hold: hold)
    }
    let thief = Self.ofStock[0].0
    try expect(
      OrderService.placeDraft,
      [
        (request(999, thief), Self.unknown), (request(8, thief), Self.isAccepted),
        (request(10, thief), Self.isPlaced),
      ] + Self.ofStock.map { (request(11, $0.0), $0.1) }
        + [(request(11, nil, .partial), Self.inactive)])
  }

  @Test func `DiscardDraft`() throws {
    func request(_ order: UInt64, _ reason: String) -> DiscardDraftRequest {
      DiscardDraftRequest(orderID: order, reason: reason)
    }
    try expect(
      OrderService.discardDraft,
      [
        (request(999, Self.long), "invalidArgument REASON_TOO_LONG limit=256 field:reason"),
        (request(999, ""), Self.unknown), (request(10, ""), Self.isPlaced),
      ])
  }

  @Test func `RejectOrder`() throws {
    func request(_ order: UInt64, _ reason: String) -> RejectOrderRequest {
      RejectOrderRequest(orderID: order, reason: reason)
    }
    try expect(
      OrderService.rejectOrder,
      [
        (request(999, ""), "invalidArgument REASON_MISSING field:reason"),
        (request(999, Self.long), "invalidArgument REASON_TOO_LONG limit=256 field:reason"),
        (request(999, "no"), Self.unknown), (request(11, "no"), Self.isDraft),
      ])
  }

  @Test func `ReserveOrder`() throws {
    func request(_ order: UInt64, _ mode: AcceptMode = .unspecified) -> ReserveOrderRequest {
      ReserveOrderRequest(orderID: order, mode: mode)
    }
    let nothing =
      "failedPrecondition INSUFFICIENT_STOCK sku=SOCKS location= requested=1 available=0 "
    try expect(
      OrderService.reserveOrder,
      [
        (request(999), Self.unknown), (request(10), Self.isPlaced),
        (request(8), nothing + "precondition:INSUFFICIENT_STOCK/lines[1]"),
        (request(8, .partial), nothing + "precondition:INSUFFICIENT_STOCK/lines[1]"),
      ])
    try root.call(
      OrderService.cancelOrder,
      CancelOrderRequest(
        requestID: daemon.newID(), orderID: 8, lines: [LineQuantity(number: 2, quantity: 1)],
        reason: "less"))
    try expect(
      OrderService.reserveOrder,
      [
        (
          request(8),
          "failedPrecondition NOTHING_UNASSIGNED order=8 precondition:NOTHING_UNASSIGNED/order_id"
        )
      ])
  }

  /// Lines that a command names, and what is wrong with them; more than `most` units of the first are too many.
  private static func ofLines(most: Int64) -> [([LineQuantity], String)] {
    [
      ([LineQuantity(number: 9)], "invalidArgument QUANTITY_NOT_POSITIVE field:lines[0].quantity"),
      (
        [LineQuantity(number: 9, quantity: 99)],
        "invalidArgument UNKNOWN_LINE line=9 field:lines[0].number"
      ),
      (
        [LineQuantity(number: 0, quantity: 99)],
        "invalidArgument UNKNOWN_LINE line=0 field:lines[0].number"
      ),
      (
        [LineQuantity(number: 1, quantity: 1), LineQuantity(number: 1, quantity: 99)],
        "invalidArgument LINE_TWICE line=1 field:lines[1].number"
      ),
      (
        [LineQuantity(number: 1, quantity: most + 1)],
        "failedPrecondition QUANTITY_TOO_LARGE line=1 available=\(most) "
          + "precondition:QUANTITY_TOO_LARGE/lines[0].quantity"
      ),
    ]
  }

  private static let wrong = [LineQuantity(number: 9)]
  private static let tooMany = Array(repeating: LineQuantity(number: 9), count: 5001)
  private static let areTooMany = "invalidArgument TOO_MANY_LINES count=5001 limit=5000 field:lines"

  @Test func `AllocateOrder`() throws {
    func request(_ order: UInt64, _ lines: [LineQuantity]) -> AllocateOrderRequest {
      AllocateOrderRequest(orderID: order, lines: lines)
    }
    try expect(
      OrderService.allocateOrder,
      [
        (request(999, Self.tooMany), Self.areTooMany), (request(999, Self.wrong), Self.unknown),
        (request(10, Self.wrong), Self.isPlaced),
      ] + Self.ofLines(most: 1).map { (request(8, $0.0), $0.1) })
  }

  @Test func `UnallocateOrder`() throws {
    func request(_ order: UInt64, _ lines: [LineQuantity]) -> UnallocateOrderRequest {
      UnallocateOrderRequest(orderID: order, lines: lines)
    }
    try expect(
      OrderService.unallocateOrder,
      [
        (request(999, Self.tooMany), Self.areTooMany), (request(999, Self.wrong), Self.unknown),
        (request(10, Self.wrong), Self.isPlaced),
      ] + Self.ofLines(most: 1).map { (request(8, $0.0), $0.1) })
  }

  @Test func `CancelOrder`() throws {
    func request(
      _ order: UInt64, _ lines: [LineQuantity], _ reason: String = "less"
    ) -> CancelOrderRequest {
      CancelOrderRequest(orderID: order, lines: lines, reason: reason)
    }
    try expect(
      OrderService.cancelOrder,
      [
        (request(999, Self.tooMany, ""), "invalidArgument REASON_MISSING field:reason"),
        (
          request(999, Self.tooMany, Self.long),
          "invalidArgument REASON_TOO_LONG limit=256 field:reason"
        ),
        (request(999, Self.tooMany), Self.areTooMany), (request(999, Self.wrong), Self.unknown),
        (request(11, Self.wrong), Self.isDraft),
      ] + Self.ofLines(most: 2).map { (request(8, $0.0), $0.1) })
  }

  @Test func `what looks at orders`() throws {
    let token = "not a token"
    #expect(
      try root.refusal(
        OrderService.getOrder, GetOrderRequest(orderID: 999, lines: Page(token: token)))
        == Self.unknown)
    #expect(
      try root.refusal(
        OrderService.getOrder, GetOrderRequest(orderID: 8, lines: Page(token: token)))
        == "invalidArgument PAGE_TOKEN_INVALID field:page.token")
    #expect(
      try root.refusal(
        OrderService.findOrder, FindOrderRequest(channel: "MOON", channelOrderID: "none"))
        == "notFound UNKNOWN_CHANNEL channel=MOON resource:channel/MOON")
    #expect(
      try root.refusal(
        OrderService.findOrder, FindOrderRequest(channel: "WEB", channelOrderID: "none"))
        == "notFound UNKNOWN_ORDER order=WEB/none resource:order/WEB/none")
  }
}
