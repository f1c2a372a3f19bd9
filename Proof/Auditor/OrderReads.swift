import Messages

// What is told of orders: state aside, all of it is computed from the quantities of lines (semantics 4.6).

extension Auditor {
  static let orderReadRules: [Rule] = [
    .look(OrderService.getOrder) { (auditor, request, told) throws(Refused) in
      try auditor.getOrder(request, told)
    },
    .look(OrderService.findOrder) { (auditor, request, _) throws(Refused) in
      try auditor.findOrder(request)
    },
    .look(OrderService.listOrders) { (auditor, request, told) throws(Refused) in
      try auditor.listOrders(request, told)
    },
    .look(OrderService.listOrderTimeline) { (auditor, request, told) throws(Refused) in
      try auditor.listOrderTimeline(request, told)
    },
  ]

  mutating func getOrder(
    _ request: GetOrderRequest, _ told: GetOrderResponse?
  ) throws(Refused) -> GetOrderResponse {
    let book = try order(request.orderID)
    let cells = cells(of: book)
    let claim = claims.all[book.claim]
    let lines = book.lines.indices.map { i in
      (place: UInt64(i + 1), row: message(i, book, cells[i], claim?.lines[i].placements ?? []))
    }
    let page = try page(of: lines, request.lines, "order \(request.orderID)", told?.nextPageToken)
    return GetOrderResponse(
      order: message(ofOrder: request.orderID), lines: page.rows, nextPageToken: page.token,
      shipTo: book.content.shipTo)
  }

  func findOrder(_ request: FindOrderRequest) throws(Refused) -> FindOrderResponse {
    try channel(request.channel)
    guard let id = orders.known[[request.channel, request.channelOrderID]] else {
      throw .unknown("order", "\(request.channel)/\(request.channelOrderID)")
    }
    return FindOrderResponse(order: message(ofOrder: id))
  }

  mutating func listOrders(
    _ request: ListOrdersRequest, _ told: ListOrdersResponse?
  ) throws(Refused) -> ListOrdersResponse {
    if !request.channel.isEmpty { try channel(request.channel) }
    let rows = orders.ids.filter { id in
      guard let book = orders.all[id] else { return false }
      return (request.state == .unspecified || book.state == request.state)
        && (request.channel.isEmpty || book.content.channel == request.channel)
    }.map { (place: $0, row: message(ofOrder: $0)) }
    let page = try page(
      of: rows, request.page, "orders \(request.state) \(request.channel)", told?.nextPageToken)
    return ListOrdersResponse(orders: page.rows, nextPageToken: page.token)
  }

  mutating func listOrderTimeline(
    _ request: ListOrderTimelineRequest, _ told: ListOrderTimelineResponse?
  ) throws(Refused) -> ListOrderTimelineResponse {
    let book = try order(request.orderID)
    let rows = book.timeline.enumerated().map { (place: UInt64($0.offset + 1), row: $0.element) }
    let page = try page(
      of: rows, request.page, "timeline \(request.orderID)", told?.nextPageToken)
    return ListOrderTimelineResponse(entries: page.rows, nextPageToken: page.token)
  }

  /// Where the units of each line are.
  func cells(of book: OrderBook) -> [LineCells] {
    let claim = claims.all[book.claim]
    return book.lines.enumerated().map { i, line in
      let claimed = claim?.lines[i].claimed ?? 0
      let allocated = claim?.lines[i].allocated ?? 0
      return LineCells(
        canceled: line.canceled, unassigned: line.asked.quantity - line.canceled - claimed,
        reserved: claimed - allocated, allocated: allocated)
    }
  }

  func message(ofOrder id: UInt64) -> Order {
    guard let book = orders.all[id] else { return Order() }
    let cells = cells(of: book)
    return Order(
      id: id, state: book.state, stock: stock(of: cells), channel: book.content.channel,
      channelOrderID: book.content.channelOrderID, currency: book.content.currency,
      customer: book.content.customer, service: book.content.service, gross: book.gross,
      discount: book.discount, freight: book.content.freight, total: book.total,
      lineCount: UInt32(book.lines.count), openLines: UInt32(cells.count { $0.open > 0 }),
      orderTime: Timestamp(microseconds: book.ordered),
      createTime: Timestamp(microseconds: book.created),
      placeTime: book.placed.map { Timestamp(microseconds: $0) },
      acceptTime: book.accepted.map { Timestamp(microseconds: $0) }, claimID: book.claim,
      reason: book.reason)
  }

  /// The least of the open units counts.
  private func stock(of cells: [LineCells]) -> OrderStock {
    let isBare = cells.contains { $0.unassigned > 0 }
    let isReserved = cells.contains { $0.reserved > 0 }
    let isAllocated = cells.contains { $0.allocated > 0 }
    guard isReserved || isAllocated else { return .none }
    if isBare { return .partReserved }
    if isReserved { return isAllocated ? .partAllocated : .reserved }
    return .allocated
  }

  private func message(
    _ index: Int, _ book: OrderBook, _ cells: LineCells, _ placements: [ClaimBook.Placed]
  ) -> OrderLine {
    let line = book.lines[index]
    let state: OrderLineState =
      if cells.open == 0 { .canceled } else if cells.unassigned > 0 {
        .unassigned
      } else if cells
        .reserved > 0
      { .reserved } else { .allocated }
    return OrderLine(
      number: UInt32(index + 1), sku: line.asked.sku, state: state, ordered: line.asked.quantity,
      canceled: cells.canceled, unassigned: cells.unassigned, reserved: cells.reserved,
      allocated: cells.allocated, unitPrice: line.asked.unitPrice, gross: line.gross,
      discount: line.asked.discount, net: line.gross - line.asked.discount,
      location: line.asked.location,
      placements: placements.map {
        OrderPlacement(location: $0.location, quantity: $0.quantity, allocated: $0.allocated)
      })
  }
}
