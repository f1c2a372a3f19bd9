import Messages
import Store

extension Core {
  /// Orders: what the header says follows from the lines (invariant 15), every line's units are in one place, and an
  /// order, its claim and its channel's id find each other.
  static func verifyOrders(
    _ snapshot: borrowing some Reading & ~Copyable, _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    try snapshot.visit(Tables.orders, from: OrderID(0)) { id, order throws(Refusal) in
      let found = try snapshot.linesOf(id, order, report)
      func check<Value: Equatable>(_ rule: String, _ stored: Value, _ counted: Value) {
        guard stored != counted else { return }
        report(.init(rule, Tables.orders, id, found: "\(stored)", expected: "\(counted)"))
      }
      check("lines of an order", order.lineCount, found.count)
      check("header follows from lines", order.counts, found.counts)
      check("gross is the sum of the lines", Int128(order.amounts.gross), found.gross)
      check("discount is the sum of the lines", Int128(order.amounts.discount), found.discount)
      check("claim of an accepted order", order.claim != nil, order.decision == .accepted)
      if let claim = order.claim {
        let claim = try snapshot.stored(claim, in: Tables.claims)
        check("order of a claim", claim?.order, id.sequence)
      }
      if order.shipTo.number != 0 {
        check(
          "person of an order", try snapshot.stored(order.shipTo, in: Tables.persons) != nil, true)
      }
      let key = ChannelOrderKey(channel: order.channel, id: order.channelOrderID)
      if try snapshot.stored(key, in: Tables.ordersByChannelID) != id {
        report(
          .init(
            "order by channel id", Tables.ordersByChannelID, key, found: "another order or none",
            expected: id.sequence))
      }
      check(
        "state by the timeline", try snapshot.lastState(of: id, report), order.state)
      return true
    }
    try verifyWhatFindsOrders(snapshot, report)
  }

  /// The other way: whatever names an order names one that is there, and that names it.
  private static func verifyWhatFindsOrders(
    _ snapshot: borrowing some Reading & ~Copyable, _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    let firstLine = OrderLineKey(of: OrderID(0), number: 0)
    try snapshot.visit(Tables.orderLines, from: firstLine) { key, _ throws(Refusal) in
      if try snapshot.stored(key.document, in: Tables.orders) == nil {
        report(
          .init("order of a line", Tables.orderLines, key, found: "no order", expected: "an order"))
      }
      return true
    }
    let firstKey = ChannelOrderKey(channel: ChannelID(number: 0), id: "")
    try snapshot.visit(Tables.ordersByChannelID, from: firstKey) { key, id throws(Refusal) in
      let order = try snapshot.stored(id, in: Tables.orders)
      if order.map({ ChannelOrderKey(channel: $0.channel, id: $0.channelOrderID) }) != key {
        report(
          .init(
            "order by channel id", Tables.ordersByChannelID, key, found: id.sequence,
            expected: "an order of this id"))
      }
      return true
    }
    try snapshot.visit(Tables.claims, from: ClaimID(0)) { id, claim throws(Refusal) in
      guard claim.order != 0 else { return true }
      let order = try snapshot.stored(OrderID(claim.order), in: Tables.orders)
      if order?.claim != id {
        report(
          .init(
            "order of a claim", Tables.claims, id, found: claim.order,
            expected: "an order with this claim"))
      }
      return true
    }
    let firstPerson = PersonID(number: 0)
    var persons: UInt32 = 0
    try snapshot.visit(Tables.persons, from: firstPerson) { _, _ in
      persons += 1
      return true
    }
    let last = try snapshot.stored(Counter.persons, in: Tables.counters)?.last ?? 0
    if last != persons {
      report(.init("last number", Tables.counters, Counter.persons, found: last, expected: persons))
    }
  }
}

/// What the lines of an order come to.
private struct LineSums {
  var count: UInt32 = 0
  var counts = LineCounts()
  var gross: Int128 = 0
  var discount: Int128 = 0
}

extension Reading where Self: ~Copyable {
  fileprivate func linesOf(
    _ id: OrderID, _ order: OrderRow, _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) -> LineSums {
    var sums = LineSums()
    try visit(Tables.orderLines, from: OrderLineKey(of: id, number: 0)) {
      key, line throws(Refusal) in
      guard key.document == id else { return false }
      var claim: ClaimLineRow?
      if let id = order.claim {
        claim = try stored(ClaimLineKey(of: id, number: key.number), in: Tables.claimLines)
      }
      let units = LineVector(line, claim)
      sums.count += 1
      sums.counts.add(units)
      sums.gross += Int128(line.gross)
      sums.discount += Int128(line.discount)
      let cells = [units.canceled, units.unassigned, units.reserved, units.allocated]
      if cells.contains(where: { $0 < 0 }) || order.claim != nil && claim == nil
        || claim.map({ $0.unclaimed != units.unassigned || $0.sku != line.sku }) ?? false
      {
        report(
          .init(
            "units of a line", Tables.orderLines, key, found: cells,
            expected: "\(units.ordered) in all, as its claim says"))
      }
      return true
    }
    return sums
  }

  /// The state that an order's timeline ends in; each entry must begin where the one before ended.
  fileprivate func lastState(
    of id: OrderID, _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) -> OrderState {
    var state = OrderState.unspecified
    var before = state
    var last: UInt64 = 0
    try visit(Tables.orderTimeline, from: OrderTimelineKey(order: id, sequence: 0, index: 0)) {
      key, row in
      guard key.order == id else { return false }
      // An entry that goes on with the moves of the one before says the same of the states.
      let goesOn = key.sequence == last && row.stateBefore == before && row.stateAfter == state
      if row.stateBefore != state, !goesOn {
        report(
          .init(
            "timeline without gaps", Tables.orderTimeline, key, found: "\(row.stateBefore)",
            expected: "\(state)"))
      }
      (before, state, last) = (row.stateBefore, row.stateAfter, key.sequence)
      return true
    }
    return state
  }
}
