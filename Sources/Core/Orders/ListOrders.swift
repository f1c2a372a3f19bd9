import Messages
import Store

extension Core {
  /// Orders without their lines, oldest first. A page looks at a bounded number of orders, so it may be shorter than
  /// asked for, or empty, and still be followed by another.
  ///
  /// - Throws: `unknownChannel`, `pageTokenInvalid`.
  public static func listOrders(
    _ request: ListOrdersRequest, in reading: borrowing some Reading & ~Copyable
  ) throws(Refusal) -> ListOrdersResponse {
    var channel: ChannelID?
    if !request.channel.isEmpty {
      guard Text.isCode(request.channel),
        let id = try reading.stored(request.channel, in: Tables.channelCodes)
      else { throw .unknownChannel(request.channel) }
      channel = id
    }
    let paging = try Paging(
      request.page, question: "ListOrders", "\(request.state.rawValue)", request.channel)
    var rows: [(OrderID, OrderRow)] = []
    var walk = PageWalk(paging)
    try reading.visit(Tables.orders, from: OrderID(paging.after.major)) { id, row throws(Refusal) in
      let isWanted =
        (request.state == .unspecified || row.state == request.state)
        && (channel == nil || row.channel == channel)
      return walk.step(to: Paging.Place(major: id.sequence), isWanted: isWanted) {
        rows.append((id, row))
      }
    }

    var response = ListOrdersResponse(
      sequence: reading.sequence, nextPageToken: walk.nextPageToken)
    for (id, row) in rows {
      let channel = try reading.required(row.channel, in: Tables.channels)
      response.orders.append(row.message(id: id, channel: channel.code))
    }
    return response
  }

  /// Everything that was done to an order, oldest first (OW-20).
  ///
  /// - Throws: `unknownOrder`, `pageTokenInvalid`.
  public static func listOrderTimeline(
    _ request: ListOrderTimelineRequest, in reading: borrowing some Reading & ~Copyable
  ) throws(Refusal) -> ListOrderTimelineResponse {
    let id = OrderID(request.orderID)
    guard try reading.stored(id, in: Tables.orders) != nil else {
      throw .unknownOrder("\(id.sequence)", at: "order_id")
    }
    let paging = try Paging(request.page, question: "ListOrderTimeline", "\(id.sequence)")
    var response = ListOrderTimelineResponse(sequence: reading.sequence)
    var walk = PageWalk(paging)
    let first = OrderTimelineKey(
      order: id, sequence: paging.after.major, index: paging.after.minor)
    try reading.visit(Tables.orderTimeline, from: first) { key, row throws(Refusal) in
      guard key.order == id else { return false }
      let place = Paging.Place(major: key.sequence, minor: key.index)
      // A move is four numbers; a reason has up to four bytes a character.
      let size = 2048 + row.moves.count * 32
      return walk.step(to: place, isWanted: true, size: size) {
        response.entries.append(row.message(key))
      }
    }
    response.nextPageToken = walk.nextPageToken
    return response
  }
}

extension OrderTimelineRow {
  fileprivate func message(_ key: OrderTimelineKey) -> OrderTimelineEntry {
    OrderTimelineEntry(
      sequence: key.sequence, index: key.index, time: Timestamp(microseconds: time),
      kind: command.name, stateBefore: stateBefore, stateAfter: stateAfter, principal: principal,
      actor: actor, reason: reason,
      moves: moves.map {
        OrderMove(number: $0.number, from: $0.from, to: $0.to, quantity: $0.quantity)
      })
  }
}
