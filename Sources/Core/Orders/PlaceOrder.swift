import Messages
import Store

extension Core {
  /// Takes an order from a channel and, unless it is to wait, accepts it: the stock of all its lines is claimed in
  /// this command, or the order is not there (OW-01, OW-08).
  ///
  /// The same channel order id with the same content is the same order, answered as it is now (OW-02).
  ///
  /// - Throws: `holdWithoutAcceptance`, what `keep` throws, then what `accept` throws.
  public func placeOrder(
    _ request: PlaceOrderRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> PlaceOrderResponse {
    let acceptance = try acceptance(
      request.mode, request.hold, isWanted: !request.withoutAcceptance)
    switch try keep(request.order, .placed, in: tx) {
    case .existing(let id, let order):
      return PlaceOrderResponse(
        sequence: tx.sequence, order: message(order, id: id), existing: true)
    case .new(let id, var order):
      let shortfalls = try place(&order, id, from: .unspecified, acceptance, caller, in: tx)
      return PlaceOrderResponse(
        sequence: tx.sequence, order: message(order, id: id), shortfalls: shortfalls)
    }
  }

  /// Places a draft, with the stock there is now.
  ///
  /// - Throws: `holdWithoutAcceptance`, `unknownOrder`, `orderState`, then what `accept` throws.
  public func placeDraft(
    _ request: PlaceDraftRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> PlaceDraftResponse {
    let acceptance = try acceptance(
      request.mode, request.hold, isWanted: !request.withoutAcceptance)
    var (id, order) = try tx.order(request.orderID)
    try order.check(.place, of: id)
    order.move(by: .place)
    let shortfalls = try place(&order, id, from: .draft, acceptance, caller, in: tx)
    return PlaceDraftResponse(
      sequence: tx.sequence, order: message(order, id: id), shortfalls: shortfalls)
  }

  /// How an order is to be accepted; `nil` if it is to wait.
  ///
  /// - Throws: `holdWithoutAcceptance`: what waits claims nothing, so nobody would have the hold's stock.
  private func acceptance(
    _ mode: AcceptMode, _ hold: HoldReference?, isWanted: Bool
  ) throws(Refusal) -> Acceptance? {
    guard isWanted || hold == nil else { throw .holdWithoutAcceptance }
    return isWanted ? Acceptance(mode: mode, hold: hold) : nil
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
