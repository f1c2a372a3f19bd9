import Messages
import Store

// What a command on an order may put into the map, known before it runs (see `growth(of:)` of claims).

extension Core {
  /// The bytes that `PlaceOrder` or `DraftOrder` may put, with what ending the hold puts that the order takes over.
  ///
  /// - Throws: `dataLoss`, as the command itself would.
  public func growth(
    of order: NewOrder?, takingOver hold: HoldReference?, in tx: Transaction
  ) throws(Refusal) -> Int {
    guard let order, order.lines.count <= limits.lines else { return 0 }
    let claimed = order.lines.map {
      ClaimRequestLine(sku: $0.sku, quantity: $0.quantity, location: $0.location)
    }
    return growth(of: claimed) + Growth.order + order.lines.count * Growth.line
      + (try growth(of: hold, in: tx))
  }

  /// The bytes that `PlaceDraft`, `AcceptOrder` or `ReserveOrder` may put: each line's claim written, with the places
  /// that it has and those where its units without stock could be claimed. 0 for an order that is not there.
  ///
  /// Costs a look at each of the order's lines.
  ///
  /// - Throws: `dataLoss`, as the command itself would.
  public func growth(
    ofReserving id: UInt64, takingOver hold: HoldReference?, in tx: Transaction
  ) throws(Refusal) -> Int {
    let id = OrderID(id)
    guard let order = try tx.stored(id, in: Tables.orders) else { return 0 }
    let most = Int64(network.mostLocationsOfAChannel)
    var sum = Growth.order + (try growth(of: hold, in: tx))
    for number in 1...order.lineCount {
      let line = try tx.required(OrderLineKey(of: id, number: number), in: Tables.orderLines)
      let claim = try tx.claimLine(of: order, number)
      let more = min(LineVector(line, claim).unassigned, line.pinned.number == 0 ? most : 1)
      sum += growthOfLine(places: Int(more) + (claim?.placements.count ?? 0))
    }
    return sum
  }

  /// The bytes that `AllocateOrder`, `UnallocateOrder` or `CancelOrder` may put: the lines that it names, or all of
  /// them, written again at the places where their stock lies. 0 for an order that is not there.
  ///
  /// Costs a look at each of these lines.
  ///
  /// - Throws: `dataLoss`, as the command itself would.
  public func growth(
    ofMoving lines: [LineQuantity], ofOrder id: UInt64, in tx: Transaction
  ) throws(Refusal) -> Int {
    // What names more lines is refused before it puts anything.
    guard lines.count <= limits.lines,
      let order = try tx.stored(OrderID(id), in: Tables.orders)
    else { return 0 }
    let numbers = lines.isEmpty ? Array(1...order.lineCount) : lines.map(\.number)
    var sum = Growth.order
    // A line that there is not is refused.
    for number in numbers where number >= 1 && number <= order.lineCount {
      sum += growthOfLine(places: try tx.claimLine(of: order, number)?.placements.count ?? 0)
    }
    return sum
  }

  private func growth(of hold: HoldReference?, in tx: Transaction) throws(Refusal) -> Int {
    guard let hold else { return 0 }
    return try growth(ofClaim: hold.claimID, in: tx)
  }

  private func growthOfLine(places: Int) -> Int {
    Growth.line + Growth.claimLine + places * Growth.placement
  }
}

private enum Growth {
  /// An order's row, its channel's id, its person, its claim's row, the timeline, the answer and its reply.
  static let order = 8 * mapPage
  /// A line's row and its part of the timeline and of the answer.
  static let line = mapPage / 8
  static let claimLine = mapPage + 640
  static let placement = mapPage + 256
}
