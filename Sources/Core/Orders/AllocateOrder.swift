import Messages
import Store

extension Core {
  /// Makes reserved units ready for work where they lie: all of them, or of named lines a quantity. A line that has
  /// none allocates 0, and that is no error.
  ///
  /// - Throws: `tooManyLines`, `unknownOrder`, `orderState`, then for each line `quantityNotPositive`,
  ///   `unknownLine`, `lineTwice`, `quantityTooLarge`; `quantityOverflow` if all of it has no 64 bits.
  public func allocateOrder(
    _ request: AllocateOrderRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> AllocateOrderResponse {
    let (id, order) = try change(
      request.orderID, .allocate, request.lines, from: \.firm, .reserved, to: .allocated,
      .orderAllocated, .claimAllocated, caller, in: tx
    ) { line, quantity, code, changes throws(Refusal) in
      try allocate(quantity, of: &line, code, &changes, in: tx)
    }
    return AllocateOrderResponse(sequence: tx.sequence, order: message(order, id: id))
  }

  /// The way back: allocated units are reserved again.
  ///
  /// - Throws: what `AllocateOrder` throws.
  public func unallocateOrder(
    _ request: UnallocateOrderRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> UnallocateOrderResponse {
    let (id, order) = try change(
      request.orderID, .unallocate, request.lines, from: \.allocated, .allocated, to: .reserved,
      .orderUnallocated, .claimUnallocated, caller, in: tx
    ) { line, quantity, code, changes throws(Refusal) in
      try unallocate(quantity, of: &line, code, &changes, in: tx)
    }
    return UnallocateOrderResponse(sequence: tx.sequence, order: message(order, id: id))
  }

  /// Moves claimed units of an order between two of its lines' states.
  private func change(
    _ orderID: UInt64, _ command: OrderCommand, _ wanted: [LineQuantity],
    from counter: KeyPath<ClaimLineRow, Int64>, _ from: OrderLineState, to: OrderLineState,
    _ event: EventKind, _ claimEvent: EventKind, _ caller: Caller, in tx: Transaction,
    _ move: (inout ClaimLineRow, Int64, _ code: String, inout [QuantityChange]) throws(Refusal) ->
      Void
  ) throws(Refusal) -> (OrderID, OrderRow) {
    guard wanted.count <= limits.lines else {
      throw .tooManyLines(wanted.count, limit: limits.lines)
    }
    var (id, order) = try tx.order(orderID)
    try order.check(command, of: id)
    // What is accepted has its claim.
    guard let claimID = order.claim else { throw .missing(id, in: Tables.orders) }
    let claim = try tx.required(claimID, in: Tables.claims)
    var moves: [LineMove] = []
    var changes: [QuantityChange] = []
    _ = try tx.changeLines(of: claimID, claim, naming: wanted, having: counter) {
      key, line, code, quantity throws(Refusal) in
      let orderLine = try tx.required(
        OrderLineKey(of: id, number: key.number), in: Tables.orderLines)
      let before = LineVector(orderLine, line)
      try move(&line, quantity, code, &changes)
      order.counts.replace(before, by: LineVector(orderLine, line))
      moves.append(LineMove(number: key.number, from: from, to: to, quantity: quantity))
    }
    guard !moves.isEmpty else { return (id, order) }
    tx.put(order, for: id, in: Tables.orders)
    var index: UInt32 = 0
    tx.record(
      command, of: id, from: order.state, to: order.state, by: caller, moves: moves, index: &index)
    tx.emit(
      claimEvent, on: .claim(claimID), changes: changes,
      facts: [("owner", .text(claim.owner))])
    tx.emit(event, on: .order(id.sequence), facts: facts(of: moves))
    return (id, order)
  }

  /// "line[3]" and how much of it moved.
  func facts(of moves: [LineMove]) -> [(name: String, value: FactValue)] {
    moves.map { ("line[\($0.number)] \($0.from)→\($0.to)", .integer($0.quantity)) }
  }
}
