import Messages
import Store

/// Where the units of a line are. Always: ordered = canceled + unassigned + reserved + allocated.
struct LineVector: Equatable {
  var ordered: Int64
  var canceled: Int64
  var reserved: Int64 = 0
  var allocated: Int64 = 0

  var open: Int64 { ordered - canceled }
  var unassigned: Int64 { open - reserved - allocated }

  /// - Parameter claim: what claims the line's stock, if anything does.
  init(_ line: OrderLineRow, _ claim: ClaimLineRow?) {
    ordered = line.ordered
    canceled = line.canceled
    reserved = claim?.firm ?? 0
    allocated = claim?.allocated ?? 0
  }

  /// The least advanced of its open units counts.
  var state: OrderLineState {
    if unassigned > 0 { return .unassigned }
    if reserved > 0 { return .reserved }
    return allocated > 0 ? .allocated : .canceled
  }
}

extension Reading where Self: ~Copyable {
  /// What claims the stock of an order's line, if anything does.
  func claimLine(of order: OrderRow, _ number: UInt32) throws(Refusal) -> ClaimLineRow? {
    guard let claim = order.claim else { return nil }
    return try required(ClaimLineKey(of: claim, number: number), in: Tables.claimLines)
  }
}

/// How many of an order's lines have units somewhere: all that its header says follows from these numbers. They are
/// kept by the command that changes a line, so that an order of 5,000 lines costs a line what a small one does (T-84).
struct LineCounts: Equatable {
  var open: UInt32 = 0
  var unassigned: UInt32 = 0
  var reserved: UInt32 = 0
  var allocated: UInt32 = 0

  mutating func add(_ line: LineVector) {
    if line.open > 0 { open += 1 }
    if line.unassigned > 0 { unassigned += 1 }
    if line.reserved > 0 { reserved += 1 }
    if line.allocated > 0 { allocated += 1 }
  }

  mutating func replace(_ old: LineVector, by new: LineVector) {
    if old.open > 0 { open -= 1 }
    if old.unassigned > 0 { unassigned -= 1 }
    if old.reserved > 0 { reserved -= 1 }
    if old.allocated > 0 { allocated -= 1 }
    add(new)
  }

  /// How far the stock of the open units is.
  var stock: OrderStock {
    if reserved == 0, allocated == 0 { return .none }
    if unassigned > 0 { return .partReserved }
    if allocated == 0 { return .reserved }
    return reserved > 0 ? .partAllocated : .allocated
  }
}
