import Messages
import Store

/// What reserving an order's lines came to.
struct ReservedLines {
  var shortfalls: [OrderShortfall] = []
  var moves: [LineMove] = []
  var changes: [QuantityChange] = []
}

extension Core {
  /// Claims stock for all units of an order that have none, line after line against what the lines before left. The
  /// order's claim is made with the first call; its lines have the numbers of the order's.
  ///
  /// Writes lines and claim; the order's row is the caller's to write.
  ///
  /// - Throws: for each line `skuInactive`, `insufficientStock`: if it can't be had whole, or in partial mode if
  ///   nothing could be had at all.
  func reserveUnassigned(
    _ order: inout OrderRow, _ id: OrderID, _ mode: AcceptMode, in tx: Transaction
  ) throws(Refusal) -> ReservedLines {
    let outlet = outlet(order.channel, in: tx)
    let isNew = order.claim == nil
    let claimID = order.claim ?? ClaimID(tx.sequence)
    order.claim = claimID
    var claim =
      isNew
      ? ClaimRow(orderID: id, channel: order.channel, lineCount: order.lineCount, now: tx.now)
      : try tx.required(claimID, in: Tables.claims)
    var result = ReservedLines()
    do throws(Refusal) {
      for number in 1...order.lineCount {
        try reserve(
          number, of: &order, id, claimID, &claim, isNew: isNew, outlet, mode, &result, in: tx)
      }
    } catch .dueWork {
      throw .dueWork(try dueItems(of: order, id, through: outlet, in: tx))
    }
    guard !result.moves.isEmpty else {
      // Nothing could be had at all: told of the first line that is short.
      let first = result.shortfalls[0]
      throw .insufficientStock(
        Refusal.Shortage(
          sku: first.sku, requested: first.unassigned, available: 0,
          at: "lines[\(first.number - 1)]"))
    }
    claim.state = .firm
    tx.put(claim, for: claimID, in: Tables.claims)
    tx.emit(
      .stockReserved, on: .claim(claimID), changes: result.changes,
      facts: [("owner", .text(claim.owner)), ("channel", .text(outlet.code))])
    return result
  }

  private func reserve(
    _ number: UInt32, of order: inout OrderRow, _ id: OrderID, _ claimID: ClaimID,
    _ claim: inout ClaimRow,
    isNew: Bool, _ outlet: Network.Outlet, _ mode: AcceptMode, _ result: inout ReservedLines,
    in tx: Transaction
  ) throws(Refusal) {
    let line = try tx.required(OrderLineKey(of: id, number: number), in: Tables.orderLines)
    let key = ClaimLineKey(of: claimID, number: number)
    var claimLine: ClaimLineRow
    if isNew {
      claimLine = ClaimLineRow(
        sku: line.sku, pinned: line.pinned, requested: line.ordered - line.canceled)
      claimLine.unclaimed = claimLine.requested
    } else {
      claimLine = try tx.required(key, in: Tables.claimLines)
    }
    let before = LineVector(line, claimLine)
    let wanted = claimLine.unclaimed
    if wanted > 0 {
      let item = try tx.required(line.sku, in: Tables.skus)
      // What went out of sale later keeps nobody else's line from its stock.
      guard item.isActive || (!isNew && mode == .partial) else {
        throw .skuInactive(item.code, at: "lines[\(number - 1)].sku")
      }
      let locations = item.isActive ? outlet.locations(for: line.pinned) : []
      let placements = try take(
        wanted, of: line.sku, item.code, at: locations, as: .firm,
        for: key, &result.changes, in: tx)
      let got = placements.reduce(0) { $0 + $1.quantity }
      guard got == wanted || mode == .partial else {
        throw .insufficientStock(
          Refusal.Shortage(
            sku: item.code, location: line.pinned.number == 0 ? "" : code(of: line.pinned),
            requested: wanted, available: got, at: "lines[\(number - 1)]"))
      }
      if got > 0 {
        if claimLine.claimed == 0 { claim.openLines += 1 }
        claimLine.add(placements)
        claimLine.firm += got
        claimLine.unclaimed -= got
        result.moves.append(
          LineMove(number: number, from: .unassigned, to: .reserved, quantity: got))
      }
      if got < wanted {
        result.shortfalls.append(
          OrderShortfall(number: number, sku: item.code, unassigned: wanted - got))
      }
    }
    guard isNew || claimLine.unclaimed < wanted else { return }
    tx.put(claimLine, for: key, in: Tables.claimLines)
    order.counts.replace(before, by: LineVector(line, claimLine))
  }

  /// All items of an order whose holds are due, found at once: the runner would come back for each otherwise.
  private func dueItems(
    of order: OrderRow, _ id: OrderID, through outlet: Network.Outlet, in tx: Transaction
  ) throws(Refusal) -> [SkuID] {
    var due = DueItems()
    for number in 1...order.lineCount {
      let line = try tx.required(OrderLineKey(of: id, number: number), in: Tables.orderLines)
      due.look(at: line.sku, outlet.locations(for: line.pinned), in: tx)
    }
    return due.items
  }
}

extension ClaimRow {
  /// The claim of an order, which claims nothing yet.
  fileprivate init(orderID: OrderID, channel: ChannelID, lineCount: UInt32, now: Int64) {
    self.init(
      state: .firm, owner: "order/\(orderID.sequence)", channel: channel, lineCount: lineCount,
      openLines: 0, createTime: now, expireTime: nil)
    order = orderID.sequence
  }
}

extension ClaimLineRow {
  /// Adds units at locations where it may have some already.
  fileprivate mutating func add(_ more: [Placement]) {
    for placement in more {
      if let i = placements.firstIndex(where: { $0.location == placement.location }) {
        placements[i].quantity += placement.quantity
      } else {
        placements.append(placement)
      }
    }
  }
}
