import Messages
import Testing

@testable import Auditor

/// The second model by itself, against numbers that were worked out by hand: of the semantics, of the pains, and of a
/// story that is told here.
@Suite struct AuditorTests {
  static let start: Int64 = 1_767_225_600_000_000  // 2026-01-01T00:00:00Z
  static let root = Caller("root", mayUseUnorderedIDs: true)

  /// A shop with ten shirts in Amsterdam and ten in Rotterdam. The web shop takes from Amsterdam first and keeps three
  /// back from what it publishes; the stall sells from Rotterdam alone.
  final class Story {
    var auditor: Auditor
    private(set) var sequence: UInt64 = 0
    private var issued: UInt64 = 0

    init(limits: Auditor.Limits = Auditor.Limits()) {
      auditor = Auditor(start: AuditorTests.start, limits: limits)
      let time = Timestamp(microseconds: AuditorTests.start)
      for code in ["AMS", "ROT"] {
        tell(
          CatalogService.createLocation, CreateLocationRequest(code: code, kind: .warehouse)
        ) {
          CreateLocationResponse(
            sequence: $0,
            location: Location(
              code: code, kind: .warehouse, sellEnabled: true, shipEnabled: true,
              returnEnabled: true, timeZone: "UTC", createTime: time))
        }
      }
      for (code, locations, buffer) in [
        ("WEB", ["AMS", "ROT"], 3), ("STALL", ["ROT"], 0),
      ] as [(String, [String], Int64)] {
        tell(
          CatalogService.createChannel,
          CreateChannelRequest(
            code: code, kind: .storefront, locations: locations, buffer: buffer)
        ) {
          CreateChannelResponse(
            sequence: $0,
            channel: Channel(
              code: code, kind: .storefront, locations: locations, createTime: time,
              buffer: buffer))
        }
      }
      tell(CatalogService.createSku, CreateSkuRequest(code: "SHIRT")) {
        CreateSkuResponse(
          sequence: $0, sku: Sku(code: "SHIRT", unit: "each", createTime: time, status: .active))
      }
      for location in ["AMS", "ROT"] { receive(10, at: location) }
    }

    /// A command that succeeded, and what it must have answered.
    func tell<Request: CommandRequest, Response: Message>(
      _ method: Messages.Method<Request, Response>, _ request: Request,
      _ answer: (UInt64) -> Response
    ) {
      sequence += 1
      #expect(judge(method, request, .response(answer(sequence).encoded())) == nil)
    }

    /// A command that was refused, as a line.
    func refuse<Request: CommandRequest, Response: Message>(
      _ method: Messages.Method<Request, Response>, _ request: Request, _ told: String
    ) { #expect(judge(method, request, .refused(told)) == nil) }

    func judge<Request: CommandRequest, Response: Message>(
      _ method: Messages.Method<Request, Response>, _ request: Request, _ answer: Answer
    ) -> String? {
      issued += 1
      var request = request
      if request.requestID.isEmpty {
        let digits = String(issued, radix: 16)
        let zeros = String(repeating: "0", count: 12 - digits.count)
        request.requestID = "019b76da-a800-7000-8000-\(zeros)\(digits)"
      }
      return auditor.judge(Call(method, request, by: AuditorTests.root), answer)
    }

    func see<Request: Message, Response: Message>(
      _ method: Messages.Method<Request, Response>, _ request: Request, _ answer: Response
    ) {
      let answer = Answer.response(answer.encoded())
      #expect(auditor.judge(Call(method, request, by: AuditorTests.root), answer) == nil)
    }

    func receive(_ quantity: Int64, at location: String) {
      tell(
        InventoryService.receive,
        ReceiveRequest(sku: "SHIRT", location: location, quantity: quantity)
      ) {
        ReceiveResponse(
          sequence: $0,
          position: Position(
            sku: "SHIRT", location: location, onHand: quantity, good: quantity, free: quantity))
      }
    }

    func expectAvailable(
      _ available: Int64, published: Int64, on channel: String = "WEB", to owner: String = ""
    ) {
      see(
        InventoryService.getAvailability,
        GetAvailabilityRequest(channel: channel, sku: "SHIRT", owner: owner),
        GetAvailabilityResponse(sequence: sequence, available: available, published: published))
    }

    func hold(_ quantity: Int64, by owner: String, seconds: Int64) -> UInt64 {
      let expires = Timestamp(microseconds: auditor.now + seconds * 1_000_000)
      tell(
        ClaimService.hold,
        HoldRequest(
          owner: owner, channel: "WEB", lines: [ClaimRequestLine(sku: "SHIRT", quantity: quantity)],
          ttl: .seconds(seconds))
      ) { HoldResponse(sequence: $0, claimID: $0, expireTime: expires) }
      return sequence
    }

    func pass(_ microseconds: Int64) {
      let time = Timestamp(microseconds: auditor.now + microseconds)
      tell(
        AdminService.advanceClock, AdvanceClockRequest(by: TimeSpan(microseconds: microseconds))
      ) { AdvanceClockResponse(sequence: $0, time: time) }
    }
  }

  private static func shirts(_ quantity: Int64, at location: String = "") -> ClaimRequestLine {
    ClaimRequestLine(sku: "SHIRT", quantity: quantity, location: location)
  }

  @Test func `what a channel sees, and what an owner sees of it`() {
    // Semantics 4.1: ATS, seenBy, pub.
    let story = Story()
    story.expectAvailable(20, published: 17)
    story.expectAvailable(10, published: 10, on: "STALL")
    _ = story.hold(12, by: "cart-1", seconds: 60)
    story.expectAvailable(8, published: 5)
    story.expectAvailable(20, published: 5, to: "cart-1")
    story.expectAvailable(8, published: 5, to: "cart-2")
    // Ten of the twelve were taken in Amsterdam, which is nothing that the stall could sell.
    story.expectAvailable(8, published: 8, on: "STALL")
    story.expectAvailable(10, published: 8, on: "STALL", to: "cart-1")
  }

  @Test func `a hold is expired at the very instant, and not a microsecond earlier`() {
    // Semantics 4.1, 4.3: `<=`.
    let story = Story()
    let hold = story.hold(12, by: "cart-1", seconds: 60)
    story.pass(59_999_999)
    story.expectAvailable(8, published: 5)
    story.pass(1)
    story.expectAvailable(20, published: 17)
    story.refuse(
      ClaimService.confirm, ConfirmRequest(claimID: hold, owner: "cart-1"),
      "failedPrecondition HOLD_EXPIRED claim=\(hold) precondition:HOLD_EXPIRED/")
  }

  @Test func `two lines of one SKU can't take one unit twice`() {
    // T-04, in Rotterdam: 6 + 6 of 10.
    let story = Story()
    story.refuse(
      ClaimService.reserve,
      ReserveRequest(
        owner: "order", channel: "STALL", lines: [Self.shirts(6), Self.shirts(6)]),
      "failedPrecondition INSUFFICIENT_STOCK sku=SHIRT location= requested=6 available=4 "
        + "precondition:INSUFFICIENT_STOCK/lines[1]")
    story.expectAvailable(10, published: 10, on: "STALL")
    story.tell(
      ClaimService.reserve,
      ReserveRequest(
        owner: "order", channel: "STALL", lines: [Self.shirts(6), Self.shirts(6)], mode: .partial)
    ) {
      ReserveResponse(
        sequence: $0, claimID: $0,
        shortfalls: [Shortfall(number: 2, sku: "SHIRT", requested: 6, claimed: 4)])
    }
    story.expectAvailable(0, published: 0, on: "STALL")
    story.expectAvailable(10, published: 7)
  }

  @Test func `the same request id is answered again, or refused`() {
    // Semantics 4.12.
    let story = Story()
    let id = "019b76da-a800-7000-8000-00000000abcd"
    var request = AdjustRequest(
      requestID: id, sku: "SHIRT", location: "AMS", change: -3, reason: "counted")
    var answer = AdjustResponse(
      sequence: 8, position: Position(sku: "SHIRT", location: "AMS", onHand: 7, good: 7, free: 7))
    story.tell(InventoryService.adjust, request) { _ in answer }
    // Not taken away a second time, and said so; in capitals it is the same id.
    answer.replayed = true
    request.requestID = id.uppercased()
    #expect(story.judge(InventoryService.adjust, request, .response(answer.encoded())) == nil)
    story.expectAvailable(17, published: 14)
    request.change = -2
    story.refuse(InventoryService.adjust, request, "invalidArgument REQUEST_ID_REUSED")
    request.requestID = "019b0000-0000-7000-8000-00000000abcd"  // of December 9th
    story.refuse(InventoryService.adjust, request, "failedPrecondition REQUEST_ID_EXPIRED")
  }

  /// quantity · decimal places of it · price of one · comes to. Half-even: 0.5 → 0, 1.5 → 2, 2.5 → 2.
  static let amounts: [(Int64, UInt32, Int64, Int64)] = [
    (3, 0, 1299, 3897), (2500, 3, 199, 498), (500, 3, 1, 0), (1500, 3, 1, 2), (2500, 3, 1, 2),
    (2501, 3, 1, 3), (1, 6, 500_000, 0), (1, 6, 500_001, 1), (3, 6, 500_000, 2),
  ]

  @Test(arguments: amounts)
  func `a quantity at a price comes to an exact amount`(
    quantity: Int64, scale: UInt32, price: Int64, amount: Int64
  ) {
    #expect(halfEven(Int128(quantity) * Int128(price), over: scale) == Int128(amount))
  }

  @Test func `what is canceled has no stock first, then is reserved, then allocated`() {
    // OW-11: ten of twelve shirts have stock in Rotterdam; five are ready for work.
    let story = Story()
    let time = Timestamp(microseconds: Self.start)
    func order(
      _ stock: OrderStock, state: OrderState = .accepted, reason: String = ""
    ) -> Order {
      Order(
        id: 8, state: state, stock: stock, channel: "STALL", channelOrderID: "1", currency: "EUR",
        gross: 12_000, total: 12_000, lineCount: 1, openLines: state == .canceled ? 0 : 1,
        orderTime: time, createTime: time, placeTime: time, acceptTime: time, claimID: 8,
        reason: reason)
    }
    story.tell(
      OrderService.placeOrder,
      PlaceOrderRequest(
        order: NewOrder(
          channel: "STALL", channelOrderID: "1", currency: "EUR",
          lines: [NewOrderLine(sku: "SHIRT", quantity: 12, unitPrice: 1000)]), mode: .partial)
    ) {
      PlaceOrderResponse(
        sequence: $0, order: order(.partReserved),
        shortfalls: [OrderShortfall(number: 1, sku: "SHIRT", unassigned: 2)])
    }
    story.tell(
      OrderService.allocateOrder,
      AllocateOrderRequest(orderID: 8, lines: [LineQuantity(number: 1, quantity: 5)])
    ) { AllocateOrderResponse(sequence: $0, order: order(.partReserved)) }
    func cancel(_ quantity: Int64, leaves available: Int64, _ stock: OrderStock) {
      story.tell(
        OrderService.cancelOrder,
        CancelOrderRequest(
          orderID: 8, lines: [LineQuantity(number: 1, quantity: quantity)], reason: "less")
      ) { CancelOrderResponse(sequence: $0, order: order(stock, reason: "less")) }
      story.expectAvailable(available, published: available, on: "STALL")
    }
    cancel(1, leaves: 0, .partReserved)
    cancel(3, leaves: 2, .partAllocated)
    cancel(4, leaves: 6, .allocated)
    story.tell(OrderService.cancelOrder, CancelOrderRequest(orderID: 8, reason: "all")) {
      CancelOrderResponse(
        sequence: $0, order: order(.none, state: .canceled, reason: "all"))
    }
    story.expectAvailable(10, published: 10, on: "STALL")
  }

  @Test func `it predicts every method of its four services`() {
    let areas = ["InventoryService", "ClaimService", "TransferService", "OrderService"]
    let methods = Contract.methods.filter { method in
      areas.contains { method.service.hasSuffix(".\($0)") }
    }
    #expect(methods.count == 39)
    for method in methods { #expect(Auditor.paths.contains(method.path), "\(method.path)") }
  }
}
