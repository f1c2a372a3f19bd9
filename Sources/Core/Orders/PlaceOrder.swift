import Messages
import Store

extension Core {
  /// Takes an order from a channel and, unless it is to wait, accepts it: the stock of all its lines is claimed in
  /// this command, or the order is not there (OW-01, OW-08).
  ///
  /// The same channel order id with the same content is the same order, answered as it is now (OW-02).
  ///
  /// - Throws: what `keep` throws, then what `accept` throws.
  public func placeOrder(
    _ request: PlaceOrderRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> PlaceOrderResponse {
    switch try keep(request.order, .placed, in: tx) {
    case .existing(let id, let order):
      return PlaceOrderResponse(
        sequence: tx.sequence, order: message(order, id: id), existing: true)
    case .new(let id, var order):
      let shortfalls = try place(
        &order, id, from: .unspecified,
        request.withoutAcceptance ? nil : Acceptance(mode: request.mode, hold: request.hold),
        caller, in: tx)
      return PlaceOrderResponse(
        sequence: tx.sequence, order: message(order, id: id), shortfalls: shortfalls)
    }
  }

  /// Places a draft, with the stock there is now.
  ///
  /// - Throws: `unknownOrder`, `orderState`, then what `accept` throws.
  public func placeDraft(
    _ request: PlaceDraftRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> PlaceDraftResponse {
    var (id, order) = try tx.order(request.orderID)
    try order.check(.place, of: id)
    order.move(by: .place)
    let shortfalls = try place(
      &order, id, from: .draft,
      request.withoutAcceptance ? nil : Acceptance(mode: request.mode, hold: request.hold),
      caller, in: tx)
    return PlaceDraftResponse(
      sequence: tx.sequence, order: message(order, id: id), shortfalls: shortfalls)
  }

  private func place(
    _ order: inout OrderRow, _ id: OrderID, from before: OrderState, _ acceptance: Acceptance?,
    _ caller: Caller, in tx: Transaction
  ) throws(Refusal) -> [OrderShortfall] {
    order.placeTime = tx.now
    var index: UInt32 = 0
    tx.record(.place, of: id, from: before, to: .placed, by: caller, index: &index)
    tx.emit(.orderPlaced, on: .order(id.sequence), facts: facts(of: order))
    guard let acceptance else {
      tx.put(order, for: id, in: Tables.orders)
      return []
    }
    return try accept(&order, id, acceptance, caller, index: &index, in: tx)
  }
}
