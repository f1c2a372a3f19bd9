import Messages

extension Steps {
  static let orderKinds: [Kind] = [
    Kind(80) { block, auditor in
      let isRehearsal = block.oneIn(12)
      let waits = block.next(below: 4) == 0
      return Call(
        OrderService.placeOrder,
        PlaceOrderRequest(
          order: newOrder(&block, auditor), mode: mode(&block), withoutAcceptance: waits,
          hold: hold(&block, auditor, waits), validateOnly: isRehearsal), by: block.caller())
    },
    Kind(24) { block, auditor in
      let isRehearsal = block.oneIn(12)
      return Call(
        OrderService.draftOrder,
        DraftOrderRequest(order: newOrder(&block, auditor), validateOnly: isRehearsal),
        by: block.caller())
    },
    Kind(20) { block, auditor in
      let waits = block.next(below: 4) == 0
      return Call(
        OrderService.placeDraft,
        PlaceDraftRequest(
          orderID: order(&block, auditor, [.draft]), mode: mode(&block), withoutAcceptance: waits,
          hold: hold(&block, auditor, waits)), by: block.caller())
    },
    Kind(6) { block, auditor in
      Call(
        OrderService.discardDraft,
        DiscardDraftRequest(
          orderID: order(&block, auditor, [.draft]), reason: block.reason("")),
        by: block.caller())
    },
    Kind(20) { block, auditor in
      Call(
        OrderService.acceptOrder,
        AcceptOrderRequest(
          orderID: order(&block, auditor, [.placed]), mode: mode(&block),
          hold: hold(&block, auditor, false)), by: block.caller())
    },
    Kind(6) { block, auditor in
      Call(
        OrderService.rejectOrder,
        RejectOrderRequest(
          orderID: order(&block, auditor, [.placed]), reason: block.reason("no")),
        by: block.caller())
    },
    Kind(30) { block, auditor in
      let id = order(&block, auditor, [.accepted]) {
        auditor.cells(of: $0).contains { $0.unassigned > 0 }
      }
      return Call(
        OrderService.reserveOrder, ReserveOrderRequest(orderID: id, mode: mode(&block)),
        by: block.caller())
    },
    Kind(30) { block, auditor in
      let id = order(&block, auditor, [.accepted])
      return Call(
        OrderService.allocateOrder,
        AllocateOrderRequest(orderID: id, lines: named(&block, auditor, id)), by: block.caller())
    },
    Kind(20) { block, auditor in
      let id = order(&block, auditor, [.accepted]) {
        auditor.cells(of: $0).contains { $0.allocated > 0 }
      }
      return Call(
        OrderService.unallocateOrder,
        UnallocateOrderRequest(orderID: id, lines: named(&block, auditor, id)),
        by: block.caller())
    },
    Kind(40) { block, auditor in
      let id = order(&block, auditor, [.accepted, .placed])
      return Call(
        OrderService.cancelOrder,
        CancelOrderRequest(
          orderID: id, lines: named(&block, auditor, id), reason: block.reason("less")),
        by: block.caller())
    },
    Kind(50) { block, auditor in
      let id = order(&block, auditor, [])
      return Call(
        OrderService.getOrder,
        GetOrderRequest(orderID: id, lines: block.page(auditor, "order \(id)")),
        by: block.caller())
    },
    Kind(10) { block, auditor in
      let id = order(&block, auditor, [])
      return Call(
        OrderService.findOrder,
        FindOrderRequest(
          channel: block.channel(),
          channelOrderID: auditor.orders.all[id]?.content.channelOrderID ?? "none"),
        by: block.caller())
    },
    Kind(5) { block, auditor in
      let state = OrderState(rawValue: Int32(block.next(below: 7))) ?? .unspecified
      let channel = block.next(below: 2) == 0 ? "" : block.channel()
      return Call(
        OrderService.listOrders,
        ListOrdersRequest(
          state: state, channel: channel, page: block.page(auditor, "orders \(state) \(channel)")),
        by: block.caller())
    },
    Kind(8) { block, auditor in
      let id = order(&block, auditor, [])
      return Call(
        OrderService.listOrderTimeline,
        ListOrderTimelineRequest(orderID: id, page: block.page(auditor, "timeline \(id)")),
        by: block.caller())
    },
  ]

  private static func order(
    _ block: inout Block, _ auditor: Auditor, _ states: [OrderState],
    _ isWanted: (OrderBook) -> Bool = { _ in true }
  ) -> UInt64 {
    block.document(auditor.orders.ids) { id in
      auditor.orders.all[id].map { states.contains($0.state) && isWanted($0) } ?? false
    }
  }

  private static func named(
    _ block: inout Block, _ auditor: Auditor, _ id: UInt64
  ) -> [LineQuantity] {
    block.named(auditor, of: auditor.orders.all[id]?.lines.count ?? 1)
  }

  private static func mode(_ block: inout Block) -> AcceptMode {
    [.allOrNothing, .partial, .unspecified][block.next(below: 3)]
  }

  /// Mostly none: else a hold, and rarely under another's name.
  private static func hold(
    _ block: inout Block, _ auditor: Auditor, _ waits: Bool
  ) -> HoldReference? {
    let number = block.next(below: 16)
    guard waits ? number == 15 : number >= 11 else { return nil }
    let id = block.document(auditor.claims.ids) { auditor.claims.all[$0]?.state == .held }
    return HoldReference(
      claimID: id, owner: number == 14 ? "thief" : auditor.claims.all[id]?.owner ?? "cart-1")
  }

  private static func newOrder(_ block: inout Block, _ auditor: Auditor) -> NewOrder? {
    let kind = block.next(below: 64)
    // Sometimes what a channel has given before, with the same content or with another.
    if kind >= 56, let known = auditor.orders.ids.randomElement(by: &block),
      var content = auditor.orders.all[known]?.content
    {
      if kind == 62 { content.freight += 1 }
      if kind == 63 { content.shipTo = Address(city: "Leiden", country: "NL") }
      return content
    }
    if kind == 55 { return nil }
    let channel = block.channel()
    var order = NewOrder(
      channel: channel, channelOrderID: "\(auditor.orders.ids.count + 1)", currency: "EUR",
      lines: lines(&block, auditor), freight: Int64(block.next(below: 3)) * 495)
    spoil(&order, kind, auditor)
    return order
  }

  /// Gives an order what it need not have, or what it must not.
  private static func spoil(_ order: inout NewOrder, _ kind: Int, _ auditor: Auditor) {
    switch kind {
    case 20...27: order.shipTo = Address(name: "Ann", city: "Delft", country: "NL")
    case 28...31: (order.customer, order.service) = ("C-1", "express")
    case 32...35: order.orderTime = Timestamp(microseconds: auditor.now - 3_600_000_000)
    case 36...39: order.total = total(of: order, auditor)
    case 40: order.total = 1
    case 41: order.channelOrderID = "two words"
    case 42: order.currency = "eur"
    case 43: order.service = "two words"
    case 44: order.customer = "ann@example.org"
    case 45: order.shipTo = Address(city: String(repeating: "x", count: 129), country: "NL")
    case 46: order.shipTo = Address(city: "Delft")
    case 47: order.freight = -1
    case 48: order.lines = []
    case 49: order.lines = Array(repeating: NewOrderLine(), count: auditor.limits.lines + 1)
    case 50: order.orderTime = Timestamp(microseconds: auditor.now + 60_000_001)
    case 51: order.orderTime = Timestamp(microseconds: auditor.now + 60_000_000)
    case 52: order.freight = .max
    default: break
    }
  }

  private static func total(of order: NewOrder, _ auditor: Auditor) -> Int64 {
    let lines = order.lines.map { line in
      halfEven(
        Int128(line.quantity) * Int128(line.unitPrice),
        over: auditor.catalog.skus[line.sku]?.scale ?? 0) - Int128(line.discount)
    }
    return Int64(clamping: lines.reduce(Int128(order.freight), +))
  }

  private static func lines(_ block: inout Block, _ auditor: Auditor) -> [NewOrderLine] {
    (0...block.next(below: 3)).map { _ in
      let (sku, quantity) = (block.sku(), block.quantity(6))
      let price: Int64 =
        switch block.next(below: 128) {
        case 127: -1
        case 126: .max
        case 125: 0
        case let number: Int64(number) * 250 + 1
        }
      let (discount, location): (Int64, String) =
        switch block.next(below: 64) {
        case 63: (-1, "")
        case 62: (.max, "")
        case 56...61: (1, "")
        case 40...55: (0, block.location())
        default: (0, "")
        }
      return NewOrderLine(
        sku: sku, quantity: quantity, unitPrice: price, discount: discount, location: location)
    }
  }
}
