import Auditor
import Messages
import PurserClient

extension KillClient {
  private mutating func acceptMode() -> AcceptMode { random.oneIn(2) ? .partial : .allOrNothing }

  mutating func placeOrder() async throws {
    let lines = (0...random.next(below: 3)).map { _ in
      NewOrderLine(
        sku: sku(), quantity: quantity(), unitPrice: 999,
        location: random.oneIn(3) ? location() : "")
    }
    let held = ledger.claims.indices.filter { ledger.claims[$0].state == .held }
    let taken = held.isEmpty || !random.oneIn(3) ? nil : held[random.next(below: held.count)]
    let request = PlaceOrderRequest(
      order: NewOrder(
        channel: Self.channel, channelOrderID: newName("bought"), currency: "EUR", lines: lines),
      mode: acceptMode(),
      hold: taken.map {
        HoldReference(claimID: ledger.claims[$0].id, owner: ledger.claims[$0].owner)
      })
    let outcome = try await send(request, PurserClient.placeOrder, refusals: ["INSUFFICIENT_STOCK"])
    guard case .done(let response, let id) = outcome else { return }
    var order = LedgerOrder(
      id: response.order?.id ?? 0,
      lines: lines.map { LedgerOrderLine(sku: $0.sku, ordered: $0.quantity) })
    order.reserve(response.shortfalls)
    try expect(!response.existing) { "\(request)\n  is said to be there already: \(response)" }
    try expectHeader(response.order, is: order)
    if let taken, let time = response.order?.createTime {
      // The order took the hold over, unless its time had come by then.
      if ledger.claims[taken].isOver(at: time) {
        ledger.claims[taken].expire()
      } else {
        _ = ledger.claims[taken].release([])
      }
    }
    ledger.orders.append(order)
    note(response, id)
  }

  mutating func changeOrder() async throws {
    let i = random.next(below: ledger.orders.count)
    switch random.next(below: 4) {
    case 0 where ledger.orders[i].unassigned > 0: try await reserveOrder(i)
    case 1 where ledger.orders[i].reserved > 0: try await allocateOrder(i)
    case 2 where ledger.orders[i].allocated > 0: try await unallocateOrder(i)
    default: try await cancelOrder(i)
    }
  }

  private mutating func reserveOrder(_ i: Int) async throws {
    let request = ReserveOrderRequest(orderID: ledger.orders[i].id, mode: acceptMode())
    let outcome = try await send(
      request, PurserClient.reserveOrder, refusals: ["INSUFFICIENT_STOCK"])
    guard case .done(let response, let id) = outcome else { return }
    ledger.orders[i].reserve(response.shortfalls)
    try expectHeader(response.order, is: ledger.orders[i])
    note(response, id)
  }

  private mutating func allocateOrder(_ i: Int) async throws {
    let order = ledger.orders[i]
    let request = AllocateOrderRequest(
      orderID: order.id, lines: part(of: order.lines.map(\.reserved)))
    let outcome = try await send(request, PurserClient.allocateOrder)
    guard case .done(let response, let id) = outcome else { return }
    ledger.orders[i].allocate(request.lines)
    try expectHeader(response.order, is: ledger.orders[i])
    note(response, id, hasEvents: ledger.orders[i].allocated > order.allocated)
  }

  private mutating func unallocateOrder(_ i: Int) async throws {
    let order = ledger.orders[i]
    let request = UnallocateOrderRequest(
      orderID: order.id, lines: part(of: order.lines.map(\.allocated)))
    let outcome = try await send(request, PurserClient.unallocateOrder)
    guard case .done(let response, let id) = outcome else { return }
    ledger.orders[i].unallocate(request.lines)
    try expectHeader(response.order, is: ledger.orders[i])
    note(response, id, hasEvents: ledger.orders[i].allocated < order.allocated)
  }

  private mutating func cancelOrder(_ i: Int) async throws {
    let order = ledger.orders[i]
    let request = CancelOrderRequest(
      orderID: order.id, lines: part(of: order.lines.map(\.open)), reason: "changed")
    let outcome = try await send(request, PurserClient.cancelOrder)
    guard case .done(let response, let id) = outcome else { return }
    ledger.orders[i].cancel(request.lines)
    try expectHeader(response.order, is: ledger.orders[i])
    note(response, id)
  }

  private func expectHeader(_ header: Order?, is order: LedgerOrder) throws {
    try expect(
      header?.id == order.id && header?.state == order.state && header?.stock == order.stock
        && header.map { Int($0.openLines) } == order.openLines
    ) { "the answer tells \(header as Order?)\n  and the ledger \(order)" }
  }
}
