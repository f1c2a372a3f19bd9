import Messages

// Orders and their life (semantics 4.6). Of every line, always:
// ordered = canceled + unassigned + reserved + allocated.

struct Orders: Sendable {
  var all: [UInt64: OrderBook] = [:]
  /// Ids, oldest first.
  var ids: [UInt64] = []
  /// By channel and the channel's id.
  var known: [[String]: UInt64] = [:]
}

/// An order as one keeps it on paper. Units with stock stand in its claim, whose lines have the same numbers.
struct OrderBook: Sendable {
  struct Line: Sendable {
    var asked: NewOrderLine
    var gross: Int64
    var canceled: Int64 = 0
  }

  var content: NewOrder
  var state: OrderState
  var lines: [Line]
  var gross: Int64
  var discount: Int64
  var total: Int64
  var created: Int64
  var ordered: Int64
  var placed: Int64?
  var accepted: Int64?
  var claim: UInt64 = 0
  var reason = ""
  var timeline: [OrderTimelineEntry] = []

  /// What may be done in a state; anything else is refused.
  static func allowed(in state: OrderState) -> [String] {
    switch state {
    case .draft: ["place", "discard"]
    case .placed: ["accept", "reject", "cancel"]
    case .accepted: ["reserve", "allocate", "unallocate", "cancel"]
    default: []
    }
  }
}

/// The units of a line, each in exactly one cell.
struct LineCells: Equatable {
  var canceled: Int64
  var unassigned: Int64
  var reserved: Int64
  var allocated: Int64

  var open: Int64 { unassigned + reserved + allocated }
}

extension Auditor {
  static let orderRules: [Rule] = [
    .command(OrderService.placeOrder, rehearses: \.validateOnly) {
      (auditor, request, told) throws(Refused) in try auditor.placeOrder(request, told)
    },
    .command(OrderService.draftOrder, rehearses: \.validateOnly) {
      (auditor, request, told) throws(Refused) in try auditor.draftOrder(request, told)
    },
    .command(OrderService.placeDraft) { (auditor, request, told) throws(Refused) in
      try auditor.placeDraft(request, told)
    },
    .command(OrderService.discardDraft) { (auditor, request, _) throws(Refused) in
      try auditor.check(reason: request.reason, isNeeded: false)
      let order = try auditor.end(request.orderID, "discard", .discarded, request.reason)
      return DiscardDraftResponse(order: order)
    },
    .command(OrderService.acceptOrder) { (auditor, request, told) throws(Refused) in
      try auditor.acceptOrder(request, told)
    },
    .command(OrderService.rejectOrder) { (auditor, request, _) throws(Refused) in
      try auditor.check(reason: request.reason)
      let order = try auditor.end(request.orderID, "reject", .rejected, request.reason)
      return RejectOrderResponse(order: order)
    },
    .command(OrderService.reserveOrder) { (auditor, request, _) throws(Refused) in
      try auditor.reserveOrder(request)
    },
    .command(OrderService.allocateOrder) { (auditor, request, _) throws(Refused) in
      try auditor.allocateOrder(request)
    },
    .command(OrderService.unallocateOrder) { (auditor, request, _) throws(Refused) in
      try auditor.unallocateOrder(request)
    },
    .command(OrderService.cancelOrder) { (auditor, request, _) throws(Refused) in
      try auditor.cancelOrder(request)
    },
  ]

  // MARK: Coming in

  mutating func placeOrder(
    _ request: PlaceOrderRequest, _ told: PlaceOrderResponse?
  ) throws(Refused) -> PlaceOrderResponse {
    try check(request.hold, waits: request.withoutAcceptance)
    let content = request.order ?? NewOrder()
    try check(content)
    if let id = try existing(content) {
      return PlaceOrderResponse(order: message(ofOrder: id), existing: true)
    }
    var book = try judged(content)
    let id = fresh(told?.order?.id, "order", in: orders.all)
    note("place", &book, to: .placed)
    book.placed = now
    var shortfalls: [OrderShortfall] = []
    if !request.withoutAcceptance {
      shortfalls = try accept(
        &book, id, request.mode, request.hold, as: told?.order?.claimID, index: 1)
    }
    enter(book, as: id)
    return PlaceOrderResponse(order: message(ofOrder: id), shortfalls: shortfalls)
  }

  mutating func draftOrder(
    _ request: DraftOrderRequest, _ told: DraftOrderResponse?
  ) throws(Refused) -> DraftOrderResponse {
    let content = request.order ?? NewOrder()
    try check(content)
    if let id = try existing(content) {
      return DraftOrderResponse(order: message(ofOrder: id), existing: true)
    }
    var book = try judged(content)
    let id = fresh(told?.order?.id, "order", in: orders.all)
    note("draft", &book, to: .draft)
    enter(book, as: id)
    return DraftOrderResponse(order: message(ofOrder: id))
  }

  mutating func placeDraft(
    _ request: PlaceDraftRequest, _ told: PlaceDraftResponse?
  ) throws(Refused) -> PlaceDraftResponse {
    try check(request.hold, waits: request.withoutAcceptance)
    let id = request.orderID
    var book = try order(id, for: "place")
    note("place", &book, to: .placed)
    book.placed = now
    var shortfalls: [OrderShortfall] = []
    if !request.withoutAcceptance {
      shortfalls = try accept(
        &book, id, request.mode, request.hold, as: told?.order?.claimID, index: 1)
    }
    orders.all[id] = book
    return PlaceDraftResponse(order: message(ofOrder: id), shortfalls: shortfalls)
  }

  private func check(_ hold: HoldReference?, waits: Bool) throws(Refused) {
    if waits, hold != nil { throw Refused("HOLD_WITHOUT_ACCEPTANCE", at: "hold") }
  }

  /// What can be said of an order by itself.
  private func check(_ order: NewOrder) throws(Refused) {
    guard Self.isCode(order.channelOrderID) else {
      throw Refused("CODE_INVALID", at: "order.channel_order_id")
    }
    guard Self.isCapitals(order.currency, 3) else {
      throw Refused("CURRENCY_INVALID", at: "order.currency")
    }
    guard order.service.isEmpty || Self.isCode(order.service) else {
      throw Refused("CODE_INVALID", at: "order.service")
    }
    guard order.customer.unicodeScalars.count <= 128, !order.customer.contains("@"),
      order.customer.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7f })
    else { throw Refused("CUSTOMER_INVALID", at: "order.customer") }
    if let address = order.shipTo {
      // Of the texts of an address a walk makes two wrong.
      guard address.city.unicodeScalars.count <= 128 else {
        throw Refused("ADDRESS_INVALID", at: "order.ship_to.city")
      }
      guard Self.isCapitals(address.country, 2) else {
        throw Refused("ADDRESS_INVALID", at: "order.ship_to.country")
      }
    }
    guard order.freight >= 0 else { throw Refused("AMOUNT_NEGATIVE", at: "order.freight") }
    guard !order.lines.isEmpty else { throw Refused("NO_LINES", at: "order.lines") }
    try check(lineCount: order.lines.count, at: "order.lines")
    if let time = order.orderTime, time.microseconds > now + 60_000_000 {
      throw Refused("ORDER_TIME_AHEAD", at: "order.order_time")
    }
    try channel(order.channel)
  }

  private static func isCapitals(_ text: String, _ count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy { (0x41...0x5a).contains($0) }
  }

  /// The second guard: the same channel order id with the same content is the same order.
  private func existing(_ content: NewOrder) throws(Refused) -> UInt64? {
    guard let id = orders.known[[content.channel, content.channelOrderID]] else { return nil }
    guard orders.all[id]?.content == content else {
      throw Refused(
        "ORDER_EXISTS",
        [
          "order": "\(id)", "channel": content.channel,
          "channel_order_id": content.channelOrderID,
        ], resource: "order/\(id)")
    }
    return id
  }

  /// What the catalog and the amounts say (semantics 4.0, 4.9): 64 bits, half-even to the minor unit.
  private func judged(_ content: NewOrder) throws(Refused) -> OrderBook {
    var (gross, discount, total) = (Int128(0), Int128(0), Int128(content.freight))
    var lines: [OrderBook.Line] = []
    for (i, line) in content.lines.enumerated() {
      let field = "order.lines[\(i)]"
      try check(positive: line.quantity, at: field + ".quantity")
      let scale = try sku(line.sku).scale
      try check(outlet: line.location, of: content.channel, at: field + ".location")
      guard line.unitPrice >= 0 else {
        throw Refused("AMOUNT_NEGATIVE", at: field + ".unit_price")
      }
      guard line.discount >= 0 else { throw Refused("AMOUNT_NEGATIVE", at: field + ".discount") }
      let amount = halfEven(Int128(line.quantity) * Int128(line.unitPrice), over: scale)
      guard let amount = Int64(exactly: amount) else { throw Refused("AMOUNT_OVERFLOW", at: field) }
      guard line.discount <= amount else {
        throw Refused("DISCOUNT_TOO_LARGE", at: field + ".discount")
      }
      gross += Int128(amount)
      discount += Int128(line.discount)
      total += Int128(amount - line.discount)
      guard Int64(exactly: gross) != nil, Int64(exactly: total) != nil else {
        throw Refused("AMOUNT_OVERFLOW", at: field)
      }
      lines.append(OrderBook.Line(asked: line, gross: amount))
    }
    if let given = content.total, Int128(given) != total {
      throw Refused(
        "TOTAL_MISMATCH", ["total": "\(given)", "computed": "\(total)"], at: "order.total")
    }
    return OrderBook(
      content: content, state: .unspecified, lines: lines, gross: Int64(gross),
      discount: Int64(discount), total: Int64(total), created: now,
      ordered: content.orderTime?.microseconds ?? now)
  }

  private mutating func enter(_ book: OrderBook, as id: UInt64) {
    orders.all[id] = book
    orders.ids.append(id)
    orders.known[[book.content.channel, book.content.channelOrderID]] = id
  }

  // MARK: Its stock

  mutating func acceptOrder(
    _ request: AcceptOrderRequest, _ told: AcceptOrderResponse?
  ) throws(Refused) -> AcceptOrderResponse {
    let id = request.orderID
    var book = try order(id, for: "accept")
    let shortfalls = try accept(
      &book, id, request.mode, request.hold, as: told?.order?.claimID, index: 0)
    orders.all[id] = book
    return AcceptOrderResponse(order: message(ofOrder: id), shortfalls: shortfalls)
  }

  /// Claims the stock of all lines; what a hold held is there for them, and it ends.
  private mutating func accept(
    _ book: inout OrderBook, _ id: UInt64, _ mode: AcceptMode, _ hold: HoldReference?,
    as told: UInt64?, index: UInt32
  ) throws(Refused) -> [OrderShortfall] {
    if let hold { try check(hold) }
    let lines = book.lines.map { line in
      ClaimBook.Line(
        sku: line.asked.sku, requested: line.asked.quantity - line.canceled,
        location: line.asked.location, unclaimed: line.asked.quantity - line.canceled)
    }
    let taken = try take(
      lines, on: book.content.channel, mode, over: hold?.claimID, isFirst: true)
    if let hold { end(hold.claimID, for: id) }
    book.claim = enter(
      ClaimBook(
        state: .firm, owner: "order/\(id)", channel: book.content.channel, created: now,
        order: id, lines: taken.lines), as: told)
    note("accept", &book, to: .accepted, moves: taken.moves, index: index)
    book.accepted = now
    return taken.shortfalls
  }

  mutating func reserveOrder(
    _ request: ReserveOrderRequest
  ) throws(Refused) -> ReserveOrderResponse {
    let id = request.orderID
    var book = try order(id, for: "reserve")
    var claim = try claim(book.claim)
    guard claim.lines.contains(where: { $0.unclaimed > 0 }) else {
      throw Refused("NOTHING_UNASSIGNED", ["order": "\(id)"], at: "order_id")
    }
    let taken = try take(claim.lines, on: book.content.channel, request.mode, isFirst: false)
    for (before, after) in zip(claim.lines, taken.lines) { recount(before, after) }
    claim.lines = taken.lines
    claim.state = .firm
    claims.all[book.claim] = claim
    note("reserve", &book, to: book.state, moves: taken.moves)
    orders.all[id] = book
    return ReserveOrderResponse(order: message(ofOrder: id), shortfalls: taken.shortfalls)
  }

  private struct Taken {
    var lines: [ClaimBook.Line] = []
    var moves: [OrderMove] = []
    var shortfalls: [OrderShortfall] = []
  }

  /// Takes what lines lack, one after another.
  ///
  /// - Parameter isFirst: an order that is not accepted yet may have no line that is not sold any more; later such a
  ///   line is left as it is where not everything is wanted.
  private func take(
    _ lines: [ClaimBook.Line], on channel: String, _ mode: AcceptMode, over hold: UInt64? = nil,
    isFirst: Bool
  ) throws(Refused) -> Taken {
    var taking = Taking(self, on: channel)
    if let hold, let held = claims.all[hold] { for line in held.lines { taking.giveBack(line) } }
    var taken = Taken()
    for (i, line) in lines.enumerated() {
      var line = line
      let wanted = line.unclaimed
      let field = "lines[\(i)]"
      if wanted > 0 {
        guard catalog.sells(line.sku) || (mode == .partial && !isFirst) else {
          throw inactive(line.sku, at: field + ".sku")
        }
        let placements = taking.take(wanted, of: line.sku, at: line.location)
        let got = placements.reduce(0) { $0 + $1.quantity }
        guard got == wanted || mode == .partial else {
          throw .insufficient(
            line.sku, at: line.location, requested: wanted, available: got, field)
        }
        line.add(placements)
        line.unclaimed -= got
        if got > 0 { taken.moves.append(move(i, .unassigned, .reserved, got)) }
        if got < wanted {
          taken.shortfalls.append(
            OrderShortfall(number: UInt32(i + 1), sku: line.sku, unassigned: wanted - got))
        }
      }
      taken.lines.append(line)
    }
    // Refused if nothing was there.
    if taken.moves.isEmpty, let first = taken.shortfalls.first {
      throw .insufficient(
        first.sku, at: "", requested: first.unassigned, available: 0,
        "lines[\(first.number - 1)]")
    }
    return taken
  }

  /// What an order may take over: somebody's own hold, live or not.
  private func check(_ hold: HoldReference) throws(Refused) {
    let book = try claim(hold.claimID)
    guard book.owner == hold.owner else {
      throw Refused("OWNER_MISMATCH", ["claim": "\(hold.claimID)"], at: "owner")
    }
    guard book.expires != nil, book.state != .firm else {
      throw Refused("NOT_A_HOLD", ["claim": "\(hold.claimID)"])
    }
  }

  /// A hold ends for an order; one that has ended already stays what it is.
  private mutating func end(_ hold: UInt64, for order: UInt64) {
    guard var book = claims.all[hold], book.state == .held else { return }
    for i in book.lines.indices { give(back: book.lines[i].claimed, of: &book.lines[i], .held) }
    book.state = .released
    book.releaseReason = "order/\(order)"
    claims.held.remove(hold)
    claims.all[hold] = book
  }

  mutating func allocateOrder(
    _ request: AllocateOrderRequest
  ) throws(Refused) -> AllocateOrderResponse {
    AllocateOrderResponse(
      order: try shift(
        request.orderID, "allocate", request.lines, from: .reserved, to: .allocated,
        of: { $0.claimed - $0.allocated }
      ) { $0.allocate($2, of: &$1) })
  }

  mutating func unallocateOrder(
    _ request: UnallocateOrderRequest
  ) throws(Refused) -> UnallocateOrderResponse {
    UnallocateOrderResponse(
      order: try shift(
        request.orderID, "unallocate", request.lines, from: .allocated, to: .reserved,
        of: { $0.allocated }
      ) { $0.unallocate($2, of: &$1) })
  }

  private mutating func shift(
    _ id: UInt64, _ command: String, _ asked: [LineQuantity], from: OrderLineState,
    to: OrderLineState, of most: (ClaimBook.Line) -> Int64,
    by body: (inout Auditor, inout ClaimBook.Line, Int64) -> Void
  ) throws(Refused) -> Order {
    try check(lineCount: asked.count)
    var book = try order(id, for: command)
    var claim = try claim(book.claim)
    let meant = try meant(asked, of: claim.lines, most) { (_, _) throws(Refused) in }
    var total = Int128(0)
    for (i, quantity) in meant {
      total += Int128(quantity)
      if total > Int128(Int64.max) { throw .overflow(of: claim.lines[i].sku) }
    }
    var moves: [OrderMove] = []
    for (i, quantity) in meant where quantity > 0 {
      body(&self, &claim.lines[i], quantity)
      moves.append(move(i, from, to, quantity))
    }
    claims.all[book.claim] = claim
    // What changes nothing has no place in the timeline.
    if !moves.isEmpty { note(command, &book, to: book.state, moves: moves) }
    orders.all[id] = book
    return message(ofOrder: id)
  }

  mutating func cancelOrder(_ request: CancelOrderRequest) throws(Refused) -> CancelOrderResponse {
    try check(reason: request.reason)
    try check(lineCount: request.lines.count)
    let id = request.orderID
    var book = try order(id, for: "cancel")
    let cells = cells(of: book)
    let meant = try meant(
      request.lines, of: cells, { $0.open }, isEmptyTooLarge: true
    ) { (_, _) throws(Refused) in }
    var claim = claims.all[book.claim]
    var moves: [OrderMove] = []
    for (i, quantity) in meant where quantity > 0 {
      // First units without stock, then reserved, then allocated ones.
      let bare = min(quantity, cells[i].unassigned)
      let reserved = min(quantity - bare, cells[i].reserved)
      let allocated = quantity - bare - reserved
      for (from, units) in [
        (OrderLineState.unassigned, bare), (.reserved, reserved), (.allocated, allocated),
      ] where units > 0 { moves.append(move(i, from, .canceled, units)) }
      book.lines[i].canceled += quantity
      if var line = claim?.lines[i] {
        line.unclaimed -= bare
        line.released += bare
        give(back: quantity - bare, of: &line, .firm)
        claim?.lines[i] = line
      }
    }
    if var claim {
      claim.releaseReason = request.reason
      if claim.lines.allSatisfy({ $0.claimed == 0 }) { claim.state = .released }
      claims.all[book.claim] = claim
    }
    let isLast = zip(book.lines, cells).allSatisfy { $0.0.canceled == $0.0.asked.quantity }
    book.reason = request.reason
    note(
      "cancel", &book, to: isLast ? .canceled : book.state, moves: moves, reason: request.reason)
    orders.all[id] = book
    return CancelOrderResponse(order: message(ofOrder: id))
  }

  // MARK: States

  func order(_ id: UInt64) throws(Refused) -> OrderBook {
    guard let book = orders.all[id] else { throw .unknown("order", "\(id)") }
    return book
  }

  private func order(_ id: UInt64, for command: String) throws(Refused) -> OrderBook {
    let book = try order(id)
    let allowed = OrderBook.allowed(in: book.state)
    guard allowed.contains(command) else {
      throw Refused(
        "ORDER_STATE",
        [
          "order": "\(id)", "state": "\(book.state)", "allowed": allowed.joined(separator: ","),
        ], at: "order_id")
    }
    return book
  }

  /// Ends an order that claims nothing.
  private mutating func end(
    _ id: UInt64, _ command: String, _ state: OrderState, _ reason: String
  ) throws(Refused) -> Order {
    var book = try order(id, for: command)
    book.reason = reason
    note(command, &book, to: state, reason: reason)
    orders.all[id] = book
    return message(ofOrder: id)
  }

  /// Moves an order to a state, and writes into its timeline what was done.
  private func note(
    _ kind: String, _ book: inout OrderBook, to state: OrderState, moves: [OrderMove] = [],
    reason: String = "", index: UInt32 = 0
  ) {
    book.timeline.append(
      OrderTimelineEntry(
        sequence: sequence, index: index, time: Timestamp(microseconds: now), kind: kind,
        stateBefore: book.state, stateAfter: state, principal: caller.principal,
        actor: caller.actor, reason: reason, moves: moves))
    book.state = state
  }

  private func move(
    _ index: Int, _ from: OrderLineState, _ to: OrderLineState, _ quantity: Int64
  ) -> OrderMove {
    OrderMove(number: UInt32(index + 1), from: from, to: to, quantity: quantity)
  }
}

extension ClaimBook.Line {
  /// Adds units at locations where it may have some already.
  mutating func add(_ more: [ClaimBook.Placed]) {
    for placed in more {
      if let i = placements.firstIndex(where: { $0.location == placed.location }) {
        placements[i].quantity += placed.quantity
      } else {
        placements.append(placed)
      }
    }
  }
}

/// A product over a power of ten, half-even.
func halfEven(_ product: Int128, over scale: UInt32) -> Int128 {
  var divisor = Int128(1)
  for _ in 0..<scale { divisor *= 10 }
  let (quotient, rest) = product.quotientAndRemainder(dividingBy: divisor)
  let isUp = rest * 2 > divisor || (rest * 2 == divisor && quotient % 2 == 1)
  return quotient + (isUp ? 1 : 0)
}
