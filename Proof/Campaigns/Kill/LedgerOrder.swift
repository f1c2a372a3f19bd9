import Messages

/// What a client knows of an order from the answers that it got, by the rules of semantics 4.6.
struct LedgerOrder: Sendable {
  let id: UInt64
  var lines: [LedgerOrderLine]

  var open: Int64 { lines.reduce(0) { $0 + $1.open } }
  var unassigned: Int64 { lines.reduce(0) { $0 + $1.unassigned } }
  var reserved: Int64 { lines.reduce(0) { $0 + $1.reserved } }
  var allocated: Int64 { lines.reduce(0) { $0 + $1.allocated } }

  var state: OrderState { open == 0 ? .canceled : .accepted }
  var openLines: Int { lines.count { $0.open > 0 } }

  var stock: OrderStock {
    if reserved + allocated == 0 { return .none }
    if unassigned > 0 { return .partReserved }
    if allocated == 0 { return .reserved }
    return reserved == 0 ? .allocated : .partAllocated
  }

  /// Gives units that have no stock some, as far as the answer says.
  mutating func reserve(_ shortfalls: [OrderShortfall]) {
    for i in lines.indices {
      let rest = shortfalls.first { Int($0.number) == i + 1 }?.unassigned ?? 0
      lines[i].reserved += lines[i].unassigned - rest
      lines[i].unassigned = rest
    }
  }

  mutating func allocate(_ named: [LineQuantity]) {
    change(named, from: \.reserved) { line, quantity in
      line.reserved -= quantity
      line.allocated += quantity
    }
  }

  mutating func unallocate(_ named: [LineQuantity]) {
    change(named, from: \.allocated) { line, quantity in
      line.allocated -= quantity
      line.reserved += quantity
    }
  }

  /// First units without stock, then reserved, then allocated ones.
  mutating func cancel(_ named: [LineQuantity]) {
    change(named, from: \.open) { line, quantity in
      var rest = quantity
      for cell in [\LedgerOrderLine.unassigned, \.reserved, \.allocated] {
        let part = min(rest, line[keyPath: cell])
        line[keyPath: cell] -= part
        rest -= part
      }
      line.canceled += quantity
    }
  }

  private mutating func change(
    _ named: [LineQuantity], from available: KeyPath<LedgerOrderLine, Int64>,
    _ body: (inout LedgerOrderLine, Int64) -> Void
  ) {
    for i in lines.indices {
      let asked =
        named.isEmpty
        ? lines[i][keyPath: available]
        : named.first { Int($0.number) == i + 1 }?.quantity ?? 0
      body(&lines[i], min(asked, lines[i][keyPath: available]))
    }
  }
}

/// ordered = canceled + unassigned + reserved + allocated
struct LedgerOrderLine: Sendable, Equatable {
  let sku: String
  let ordered: Int64
  var canceled: Int64 = 0
  var unassigned: Int64
  var reserved: Int64 = 0
  var allocated: Int64 = 0

  var open: Int64 { unassigned + reserved + allocated }

  init(sku: String, ordered: Int64) {
    (self.sku, self.ordered, unassigned) = (sku, ordered, ordered)
  }

  init(_ line: OrderLine) {
    (sku, ordered, canceled) = (line.sku, line.ordered, line.canceled)
    (unassigned, reserved, allocated) = (line.unassigned, line.reserved, line.allocated)
  }
}
