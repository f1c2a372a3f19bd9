import Messages
import Store

extension Core {
  /// Cancels all that is open, or of named lines a quantity, and gives back exactly the stock that these units claimed
  /// (OW-11, T-15): first units without stock, then reserved, then allocated ones.
  ///
  /// - Throws: `reasonMissing`, `textTooLong`, `tooManyLines`, `unknownOrder`, `orderState`, then for each line
  ///   `quantityNotPositive`, `unknownLine`, `lineTwice`, `quantityTooLarge`.
  public func cancelOrder(
    _ request: CancelOrderRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> CancelOrderResponse {
    guard !request.reason.isEmpty else { throw .reasonMissing }
    guard !Text.isTooLong(request.reason) else { throw .textTooLong(reason: .reason, at: "reason") }
    guard request.lines.count <= limits.lines else {
      throw .tooManyLines(request.lines.count, limit: limits.lines)
    }
    var (id, order) = try tx.order(request.orderID)
    try order.check(.cancel, of: id)
    let before = order.state
    var canceled = Canceled()
    if let claim = order.claim { canceled.claim = try tx.required(claim, in: Tables.claims) }
    try request.lines.eachMeant(of: order.lineCount) { number, asked, field throws(Refusal) in
      try cancel(asked, of: number, at: field(), &order, id, &canceled, in: tx)
    }

    order.reason = request.reason
    tx.put(order, for: id, in: Tables.orders)
    if let claimID = order.claim, var claim = canceled.claim {
      if claim.openLines == 0 { claim.state = .released }
      claim.releaseReason = request.reason
      tx.put(claim, for: claimID, in: Tables.claims)
      if !canceled.changes.isEmpty {
        tx.emit(
          .claimReleased, on: .claim(claimID), changes: canceled.changes,
          facts: [("owner", .text(claim.owner)), ("reason", .text(request.reason))])
      }
    }
    var index: UInt32 = 0
    tx.record(
      .cancel, of: id, from: before, to: order.state, by: caller, reason: request.reason,
      moves: canceled.moves, index: &index)
    tx.emit(
      .orderCanceled, on: .order(id.sequence),
      facts: [("state", .text("\(order.state)")), ("reason", .text(request.reason))]
        + facts(of: canceled.moves))
    return CancelOrderResponse(sequence: tx.sequence, order: message(order, id: id))
  }

  /// What a cancellation has come to.
  private struct Canceled {
    var claim: ClaimRow?
    var moves: [LineMove] = []
    var changes: [QuantityChange] = []
  }

  /// Cancels a quantity of a line, or all that is open of it.
  private func cancel(
    _ asked: Int64?, of number: UInt32, at field: @autoclosure () -> String,
    _ order: inout OrderRow, _ id: OrderID,
    _ canceled: inout Canceled, in tx: Transaction
  ) throws(Refusal) {
    let key = OrderLineKey(of: id, number: number)
    var line = try tx.required(key, in: Tables.orderLines)
    var claimLine = try tx.claimLine(of: order, number)
    let before = LineVector(line, claimLine)
    let quantity = asked ?? before.open
    guard quantity <= before.open else {
      throw .quantityTooLarge(line: number, available: before.open, at: field())
    }
    guard quantity > 0 else { return }

    let unassigned = min(quantity, before.unassigned)
    if let claim = order.claim, var row = claimLine {
      let claimKey = ClaimLineKey(of: claim, number: number)
      if quantity > unassigned {
        let code = try tx.required(row.sku, in: Tables.skus).code
        try giveBack(
          quantity - unassigned, of: &row, code, claimedAs: .firm, for: claimKey,
          &canceled.changes, in: tx)
        if row.claimed == 0 { canceled.claim?.openLines -= 1 }
      }
      row.unclaimed -= unassigned
      row.released += quantity
      tx.put(row, for: claimKey, in: Tables.claimLines)
      claimLine = row
    }
    line.canceled += quantity
    tx.put(line, for: key, in: Tables.orderLines)
    let after = LineVector(line, claimLine)
    order.counts.replace(before, by: after)
    for (from, units) in [
      (OrderLineState.unassigned, unassigned), (.reserved, before.reserved - after.reserved),
      (.allocated, before.allocated - after.allocated),
    ] where units > 0 {
      canceled.moves.append(
        LineMove(number: number, from: from, to: .canceled, quantity: units))
    }
  }
}
