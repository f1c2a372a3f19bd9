import Messages
import Store

extension Core {
  /// One order with a page of its lines, and where it goes.
  ///
  /// - Throws: `unknownOrder`, `pageTokenInvalid`.
  public func getOrder(
    _ request: GetOrderRequest, in tx: Transaction
  ) throws(Refusal) -> GetOrderResponse {
    let (id, order) = try tx.order(request.orderID)
    let (rows, nextPageToken) = try tx.lines(
      of: id, in: Tables.orderLines, request.lines, question: "GetOrder"
    ) { number, _ throws(Refusal) in
      sizeOfLine(try tx.claimLine(of: order, number)?.placements.count ?? 0)
    }
    var response = GetOrderResponse(
      sequence: tx.sequence, order: message(order, id: id), nextPageToken: nextPageToken,
      shipTo: try tx.address(of: order.shipTo))
    for (number, line) in rows {
      let claim = try tx.claimLine(of: order, number)
      let code = try tx.required(line.sku, in: Tables.skus).code
      response.lines.append(message(line, claim, number: number, sku: code))
    }
    return response
  }

  /// The order that a channel knows by an id.
  ///
  /// - Throws: `unknownChannel`, `unknownOrder`.
  public func findOrder(
    _ request: FindOrderRequest, in tx: Transaction
  ) throws(Refusal) -> FindOrderResponse {
    let outlet = try outlet(request.channel, in: tx)
    let key = ChannelOrderKey(channel: outlet.id, id: request.channelOrderID)
    // What is no code is in no table, and could be longer than a key may be.
    guard Text.isCode(request.channelOrderID),
      let id = try tx.stored(key, in: Tables.ordersByChannelID)
    else {
      throw .unknownOrder(
        "\(outlet.code)/\(request.channelOrderID)", at: "channel_order_id")
    }
    let order = try tx.required(id, in: Tables.orders)
    return FindOrderResponse(sequence: tx.sequence, order: message(order, id: id))
  }

  private func message(
    _ line: OrderLineRow, _ claim: ClaimLineRow?, number: UInt32, sku: String
  ) -> OrderLine {
    let units = LineVector(line, claim)
    return OrderLine(
      number: number, sku: sku, state: units.state, ordered: units.ordered,
      canceled: units.canceled, unassigned: units.unassigned, reserved: units.reserved,
      allocated: units.allocated, unitPrice: line.unitPrice, gross: line.gross,
      discount: line.discount, net: line.gross - line.discount,
      location: line.pinned.number == 0 ? "" : code(of: line.pinned),
      placements: (claim?.placements ?? []).map {
        OrderPlacement(
          location: code(of: $0.location), quantity: $0.quantity, allocated: $0.allocated)
      })
  }
}
