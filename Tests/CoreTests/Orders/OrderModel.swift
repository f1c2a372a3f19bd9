import Messages

/// A second, tiny model of orders and their stock, written from semantics 4.3 and 4.6: told a command, it predicts the
/// answer, a state or the reason of a refusal, before the shop is asked. It knows sums and lists, nothing of rows.
struct OrderModel {
  struct Line: Equatable {
    var sku: String
    var ordered: Int64
    var canceled: Int64 = 0
    /// Units at a location, in the order in which they were taken.
    var placed: [Placed] = []

    var reserved: Int64 { placed.reduce(0) { $0 + $1.firm } }
    var allocated: Int64 { placed.reduce(0) { $0 + $1.allocated } }
    var open: Int64 { ordered - canceled }
    var unassigned: Int64 { open - reserved - allocated }
  }

  struct Placed: Equatable {
    var location: String
    var firm: Int64
    var allocated: Int64 = 0
  }

  struct Order {
    var decision: String
    var channel: String
    var lines: [Line]

    var state: String {
      let isLive = decision == "placed" || decision == "accepted"
      return isLive && lines.allSatisfy { $0.open == 0 } ? "canceled" : decision
    }
  }

  /// What each channel sells from, in its order.
  let channels: [String: [String]]
  /// What is free, by SKU and location.
  private(set) var free: [String: [String: Int64]] = [:]
  private(set) var orders: [String: Order] = [:]
  /// Live holds by their claims: what they hold, and until when.
  private var holds:
    [UInt64: (placed: [(sku: String, location: String, units: Int64)], until: Int64)] =
      [:]

  init(channels: [String: [String]]) { self.channels = channels }

  mutating func receive(_ quantity: Int64, _ sku: String, at location: String) {
    free[sku, default: [:]][location, default: 0] += quantity
  }

  func available(_ sku: String, on channel: String) -> Int64 {
    channels[channel]!.reduce(0) { $0 + (free[sku]?[$1] ?? 0) }
  }

  // MARK: Holds

  /// All or nothing, through the web channel; whether it was taken.
  mutating func hold(_ claim: UInt64, _ quantity: Int64, _ sku: String, until: Int64) -> String {
    guard available(sku, on: "WEB") >= quantity else { return "INSUFFICIENT_STOCK" }
    var (rest, placed) = (quantity, [(sku: String, location: String, units: Int64)]())
    for location in channels["WEB"]! {
      let taken = min(rest, free[sku]?[location] ?? 0)
      guard taken > 0 else { continue }
      free[sku]![location]! -= taken
      rest -= taken
      placed.append((sku, location, taken))
    }
    holds[claim] = (placed, until)
    return "held"
  }

  /// What is due at an instant is free at it.
  mutating func pass(to now: Int64) {
    for (claim, hold) in holds where hold.until <= now { end(claim) }
  }

  /// Of what has ended already, nothing comes back.
  mutating func end(_ claim: UInt64) {
    for place in holds.removeValue(forKey: claim)?.placed ?? [] {
      free[place.sku]![place.location]! += place.units
    }
  }

  // MARK: Commands: each returns the state behind it, or the reason of the refusal

  mutating func place(
    _ id: String, _ channel: String, _ lines: [(String, Int64)], isPartial: Bool, waits: Bool,
    over hold: UInt64? = nil
  ) -> String {
    if waits, hold != nil { return "HOLD_WITHOUT_ACCEPTANCE" }
    let order = Order(
      decision: "placed", channel: channel, lines: lines.map { Line(sku: $0.0, ordered: $0.1) })
    if let known = orders[id] {
      let isSame =
        known.channel == channel
        && known.lines.map { [$0.sku, "\($0.ordered)"] } == lines.map { [$0.0, "\($0.1)"] }
      return isSame ? known.state : "ORDER_EXISTS"
    }
    if waits {
      orders[id] = order
      return "placed"
    }
    let before = self
    if let hold { end(hold) }
    let answer = reserve(id, order, isPartial, decision: "accepted")
    // A refusal leaves the hold as it was.
    if orders[id] == nil { self = before }
    return answer
  }

  mutating func draft(_ id: String, _ channel: String, _ lines: [(String, Int64)]) -> String {
    // A known one is answered as it is.
    let isKnown = orders[id] != nil
    let answer = place(id, channel, lines, isPartial: false, waits: true)
    guard !isKnown else { return answer }
    orders[id]!.decision = "draft"
    return "draft"
  }

  mutating func placeDraft(_ id: String, isPartial: Bool, waits: Bool) -> String {
    guard var order = orders[id] else { return "UNKNOWN_ORDER" }
    guard order.state == "draft" else { return "ORDER_STATE" }
    order.decision = "placed"
    if waits {
      orders[id] = order
      return "placed"
    }
    return reserve(id, order, isPartial, decision: "accepted")
  }

  mutating func end(_ id: String, in state: String, as decision: String) -> String {
    guard let order = orders[id] else { return "UNKNOWN_ORDER" }
    guard order.state == state else { return "ORDER_STATE" }
    orders[id]!.decision = decision
    return decision
  }

  mutating func accept(_ id: String, isPartial: Bool) -> String {
    guard let order = orders[id] else { return "UNKNOWN_ORDER" }
    guard order.state == "placed" else { return "ORDER_STATE" }
    return reserve(id, order, isPartial, decision: "accepted")
  }

  mutating func reserveRest(_ id: String, isPartial: Bool) -> String {
    guard let order = orders[id] else { return "UNKNOWN_ORDER" }
    guard order.state == "accepted" else { return "ORDER_STATE" }
    guard order.lines.contains(where: { $0.unassigned > 0 }) else { return "NOTHING_UNASSIGNED" }
    return reserve(id, order, isPartial, decision: "accepted")
  }

  mutating func allocate(_ id: String, line: Int, _ quantity: Int64) -> String {
    move(id, line) { row in
      guard row.reserved > 0 else { return nil }
      guard quantity <= row.reserved else { return "QUANTITY_TOO_LARGE" }
      var rest = quantity
      for i in row.placed.indices {
        let moved = min(rest, row.placed[i].firm)
        row.placed[i].firm -= moved
        row.placed[i].allocated += moved
        rest -= moved
      }
      return nil
    }
  }

  mutating func unallocate(_ id: String, line: Int, _ quantity: Int64) -> String {
    move(id, line) { row in
      guard row.allocated > 0 else { return nil }
      guard quantity <= row.allocated else { return "QUANTITY_TOO_LARGE" }
      var rest = quantity
      for i in row.placed.indices.reversed() {
        let moved = min(rest, row.placed[i].allocated)
        row.placed[i].allocated -= moved
        row.placed[i].firm += moved
        rest -= moved
      }
      return nil
    }
  }

  private mutating func move(
    _ id: String, _ line: Int, _ body: (inout Line) -> String?
  ) -> String {
    guard var order = orders[id] else { return "UNKNOWN_ORDER" }
    guard order.state == "accepted" else { return "ORDER_STATE" }
    guard order.lines.indices.contains(line) else { return "UNKNOWN_LINE" }
    if let refusal = body(&order.lines[line]) { return refusal }
    orders[id] = order
    return order.state
  }

  /// - Parameter line: `nil`: all of them.
  mutating func cancel(_ id: String, line: Int?, _ quantity: Int64) -> String {
    guard var order = orders[id] else { return "UNKNOWN_ORDER" }
    guard order.state == "placed" || order.state == "accepted" else { return "ORDER_STATE" }
    guard let line else {
      for i in order.lines.indices { cancel(order.lines[i].open, of: &order.lines[i]) }
      orders[id] = order
      return order.state
    }
    guard order.lines.indices.contains(line) else { return "UNKNOWN_LINE" }
    guard quantity <= order.lines[line].open else { return "QUANTITY_TOO_LARGE" }
    cancel(quantity, of: &order.lines[line])
    orders[id] = order
    return order.state
  }

  private mutating func cancel(_ quantity: Int64, of line: inout Line) {
    var rest = quantity - min(quantity, line.unassigned)
    line.canceled += quantity
    // Reserved units first, then allocated ones, from where they were taken last.
    for kind in [\Placed.firm, \Placed.allocated] {
      for i in line.placed.indices.reversed() where rest > 0 {
        let freed = min(rest, line.placed[i][keyPath: kind])
        line.placed[i][keyPath: kind] -= freed
        free[line.sku]![line.placed[i].location]! += freed
        rest -= freed
      }
    }
    line.placed.removeAll { $0.firm + $0.allocated == 0 }
  }

  private mutating func reserve(
    _ id: String, _ wanted: Order, _ isPartial: Bool, decision: String
  ) -> String {
    var (order, left) = (wanted, free)
    var isAnything = false
    for i in order.lines.indices {
      let sku = order.lines[i].sku
      for location in channels[order.channel]! {
        let taken = min(order.lines[i].unassigned, left[sku]?[location] ?? 0)
        guard taken > 0 else { continue }
        left[sku]![location]! -= taken
        isAnything = true
        if let known = order.lines[i].placed.firstIndex(where: { $0.location == location }) {
          order.lines[i].placed[known].firm += taken
        } else {
          order.lines[i].placed.append(Placed(location: location, firm: taken))
        }
      }
      if order.lines[i].unassigned > 0, !isPartial { return "INSUFFICIENT_STOCK" }
    }
    guard isAnything else { return "INSUFFICIENT_STOCK" }
    order.decision = decision
    free = left
    orders[id] = order
    return order.state
  }
}
