import Messages
import Store

/// What became of an order that a channel gives.
enum GivenOrder {
  /// It is known, with the same content: nothing is done.
  case existing(OrderID, OrderRow)
  case new(OrderID, OrderRow)
}

extension Core {
  /// Writes an order down that claims nothing yet, unless the channel has given it before (OW-02).
  ///
  /// - Throws: what `checkShape(of:)` throws, `unknownChannel`, `orderExists`, what `judge` throws.
  func keep(
    _ order: NewOrder?, _ decision: OrderState, in tx: Transaction
  ) throws(Refusal) -> GivenOrder {
    let order = order ?? NewOrder()
    try checkShape(of: order, now: tx.now)
    let outlet = try outlet(order.channel, at: "order.channel", in: tx)
    let key = ChannelOrderKey(channel: outlet.id, id: order.channelOrderID)
    let content = order.contentDigest
    if let id = try tx.stored(key, in: Tables.ordersByChannelID) {
      let row = try tx.required(id, in: Tables.orders)
      guard row.content == content, try goes(row, to: order.shipTo, in: tx) else {
        throw .orderExists(
          order: id.sequence, channel: outlet.code, channelOrderID: order.channelOrderID)
      }
      return .existing(id, row)
    }
    let judged = try judge(order, through: outlet, in: tx)

    let id = OrderID(tx.sequence)
    let row = OrderRow(
      order, decision, channel: outlet.id, shipTo: try tx.keep(order.shipTo),
      amounts: judged.amounts, counts: judged.counts, now: tx.now, content: content)
    for (i, line) in judged.lines.enumerated() {
      tx.put(
        line, for: OrderLineKey(of: id, number: UInt32(i + 1)), in: Tables.orderLines)
    }
    tx.put(id, for: key, in: Tables.ordersByChannelID)
    return .new(id, row)
  }

  /// Whether an order goes where it is said to go. Of a person who was erased, anything may be said.
  private func goes(
    _ order: OrderRow, to address: Address?, in tx: Transaction
  ) throws(Refusal) -> Bool {
    guard order.shipTo.number != 0 else { return address == nil }
    guard let kept = try tx.address(of: order.shipTo), let address else { return address != nil }
    return kept.encoded() == address.encoded()
  }

  func message(_ order: OrderRow, id: OrderID) -> Order {
    order.message(id: id, channel: network[order.channel].code)
  }
}

extension Transaction {
  /// - Throws: `unknownOrder`.
  func order(_ id: UInt64) throws(Refusal) -> (OrderID, OrderRow) {
    let key = OrderID(id)
    guard let row = try stored(key, in: Tables.orders) else {
      throw .unknownOrder("\(id)", at: "order_id")
    }
    return (key, row)
  }
}
