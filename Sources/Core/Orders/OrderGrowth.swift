import Messages
import Store

// What a command on an order may put into the map, known before it runs (see `growth(of:)` of claims).

extension Core {
  /// The bytes that `PlaceOrder` or `DraftOrder` of an order may put.
  public func growth(of order: NewOrder?) -> Int {
    guard let order, order.lines.count <= limits.lines else { return 0 }
    let claimed = order.lines.map {
      ClaimRequestLine(sku: $0.sku, quantity: $0.quantity, location: $0.location)
    }
    return growth(of: claimed) + Growth.order + order.lines.count * Growth.line
  }

  /// The bytes that a command may put that changes `lines` of an order's lines, or all of them if it is 0: each line
  /// written again, at the places where its stock lies or could be claimed. 0 for an order that is not there.
  ///
  /// - Throws: `dataLoss`, as the command itself would.
  public func growth(
    ofOrder id: UInt64, lines: Int, in tx: Transaction
  ) throws(Refusal) -> Int {
    guard let order = try tx.stored(OrderID(id), in: Tables.orders) else { return 0 }
    let count = lines == 0 ? Int(order.lineCount) : min(lines, Int(order.lineCount))
    return Growth.order
      + count
      * (Growth.line + Growth.claimLine + network.mostLocationsOfAChannel * Growth.placement)
  }
}

private enum Growth {
  static let page = 4096
  /// An order's row, its channel's id, its person, its claim's row, the timeline, the answer and its reply.
  static let order = 8 * page
  /// A line's row and its part of the timeline and of the events.
  static let line = page / 8
  static let claimLine = page + 640
  static let placement = page + 256
}
