import Messages
import Store

extension Core {
  /// Writes an order down that is not placed yet. A draft claims nothing, and placing it looks at the stock there is
  /// then (T-49).
  ///
  /// - Throws: what `PlaceOrder` throws before it claims stock.
  public func draftOrder(
    _ request: DraftOrderRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> DraftOrderResponse {
    switch try keep(request.order, .draft, in: tx) {
    case .existing(let id, let order):
      return DraftOrderResponse(
        sequence: tx.sequence, order: message(order, id: id), existing: true)
    case .new(let id, let order):
      tx.put(order, for: id, in: Tables.orders)
      var index: UInt32 = 0
      tx.record(.draft, of: id, from: .unspecified, to: .draft, by: caller, index: &index)
      tx.emit(.orderDrafted, on: .order(id.sequence), facts: facts(of: order))
      return DraftOrderResponse(sequence: tx.sequence, order: message(order, id: id))
    }
  }

  /// Gives a draft up.
  ///
  /// - Throws: `textTooLong`, `unknownOrder`, `orderState`.
  public func discardDraft(
    _ request: DiscardDraftRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> DiscardDraftResponse {
    guard !Text.isTooLong(request.reason) else { throw .textTooLong(reason: .reason, at: "reason") }
    var (id, order) = try tx.order(request.orderID)
    try order.check(.discard, of: id)
    end(&order, id, by: .discard, .orderDiscarded, reason: request.reason, caller, in: tx)
    return DiscardDraftResponse(sequence: tx.sequence, order: message(order, id: id))
  }

  /// Ends an order that claims nothing.
  func end(
    _ order: inout OrderRow, _ id: OrderID, by command: OrderCommand, _ event: EventKind,
    reason: String, _ caller: Caller, in tx: Transaction
  ) {
    let before = order.state
    order.move(by: command)
    order.reason = reason
    tx.put(order, for: id, in: Tables.orders)
    var index: UInt32 = 0
    tx.record(
      command, of: id, from: before, to: order.state, by: caller, reason: reason, index: &index)
    tx.emit(event, on: .order(id.sequence), facts: [("reason", .text(reason))])
  }

  /// What an event says of an order that became known. No name and no address: events are kept for ever.
  func facts(of order: OrderRow) -> [(name: String, value: FactValue)] {
    [
      ("channel", .text(network[order.channel].code)),
      ("channel_order_id", .text(order.channelOrderID)), ("currency", .text(order.currency)),
      ("total", .integer(order.amounts.total)), ("lines", .integer(Int64(order.lineCount))),
    ]
  }
}
