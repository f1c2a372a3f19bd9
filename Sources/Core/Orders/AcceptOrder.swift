import Messages
import Store

/// How an order is to be accepted.
struct Acceptance {
  var mode: AcceptMode
  /// A hold whose stock it takes over.
  var hold: HoldReference?
}

extension Core {
  /// Accepts an order that was left waiting: claims the stock of all its lines, in this command.
  ///
  /// - Throws: `unknownOrder`, `orderState`, then what `accept` throws.
  public func acceptOrder(
    _ request: AcceptOrderRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> AcceptOrderResponse {
    var (id, order) = try tx.order(request.orderID)
    try order.check(.accept, of: id)
    var index: UInt32 = 0
    let shortfalls = try accept(
      &order, id, Acceptance(mode: request.mode, hold: request.hold), caller, index: &index, in: tx)
    return AcceptOrderResponse(
      sequence: tx.sequence, order: message(order, id: id), shortfalls: shortfalls)
  }

  /// Turns an order down that was left waiting: it claims nothing, so nothing is given back.
  ///
  /// - Throws: `reasonMissing`, `textTooLong`, `unknownOrder`, `orderState`.
  public func rejectOrder(
    _ request: RejectOrderRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> RejectOrderResponse {
    guard !request.reason.isEmpty else { throw .reasonMissing }
    guard !Text.isTooLong(request.reason) else { throw .textTooLong(reason: .reason, at: "reason") }
    var (id, order) = try tx.order(request.orderID)
    try order.check(.reject, of: id)
    end(&order, id, by: .reject, .orderRejected, reason: request.reason, caller, in: tx)
    return RejectOrderResponse(sequence: tx.sequence, order: message(order, id: id))
  }

  /// Claims stock for the units of an accepted order that have none.
  ///
  /// - Throws: `unknownOrder`, `orderState`, `nothingUnassigned`, then for each line `skuInactive`,
  ///   `insufficientStock`.
  public func reserveOrder(
    _ request: ReserveOrderRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> ReserveOrderResponse {
    var (id, order) = try tx.order(request.orderID)
    try order.check(.reserve, of: id)
    guard order.counts.unassigned > 0 else { throw .nothingUnassigned(order: id.sequence) }
    let reserved = try reserveUnassigned(&order, id, request.mode, in: tx)
    tx.put(order, for: id, in: Tables.orders)
    var index: UInt32 = 0
    tx.record(
      .reserve, of: id, from: order.state, to: order.state, by: caller, moves: reserved.moves,
      index: &index)
    tx.emit(
      .orderReserved, on: .order(id.sequence), facts: [("claim", .integer(order.claimNumber))])
    return ReserveOrderResponse(
      sequence: tx.sequence, order: message(order, id: id), shortfalls: reserved.shortfalls)
  }

  /// Accepts a placed order, after what it takes over was given back: nobody can come between.
  ///
  /// - Throws: `unknownClaim`, `ownerMismatch`, `notAHold` of the hold; for each line `skuInactive`,
  ///   `insufficientStock`.
  func accept(
    _ order: inout OrderRow, _ id: OrderID, _ acceptance: Acceptance, _ caller: Caller,
    index: inout UInt32, in tx: Transaction
  ) throws(Refusal) -> [OrderShortfall] {
    if let hold = acceptance.hold { try giveBack(hold, for: id, in: tx) }
    let reserved = try reserveUnassigned(&order, id, acceptance.mode, in: tx)
    order.move(by: .accept)
    order.acceptTime = tx.now
    tx.put(order, for: id, in: Tables.orders)
    tx.record(
      .accept, of: id, from: .placed, to: .accepted, by: caller, moves: reserved.moves,
      index: &index)
    tx.emit(
      .orderAccepted, on: .order(id.sequence), facts: [("claim", .integer(order.claimNumber))])
    return reserved.shortfalls
  }

  /// Ends a hold that an order takes over. One that has ended already gives nothing back, and is no error: then the
  /// order takes what is there (T-06).
  private func giveBack(
    _ hold: HoldReference, for order: OrderID, in tx: Transaction
  ) throws(Refusal) {
    let claim = try tx.claim(ClaimID(hold.claimID))
    guard Text.isSame(claim.owner, hold.owner) else { throw .ownerMismatch(claim: hold.claimID) }
    // What never was a hold has no time, whatever became of it.
    guard claim.state != .firm, claim.expireTime != nil else {
      throw .notAHold(claim: hold.claimID)
    }
    try release(
      ReleaseRequest(claimID: hold.claimID, reason: "order/\(order.sequence)"), tellsSum: false,
      in: tx)
  }
}

extension OrderRow {
  var claimNumber: Int64 { Int64(claim?.sequence ?? 0) }
}
