import Messages

/// A second, tiny model of stock, claims and transfers: told which commands succeeded, it works out for itself what must
/// lie, be held, be reserved, be allocated and be on its way where. It knows sums and lists, nothing of rows, indexes or
/// timers.
struct StockModel {
  struct Place: Hashable {
    var sku: String
    var location: String
  }

  private struct Line {
    var sku: String
    var wanted: [String]
    /// Of a hold, what is held; of another, what is firm and what is allocated.
    var placed: [(location: String, quantity: Int64)] = []
    var allocated: [(location: String, quantity: Int64)] = []
    var expired: Int64 = 0
  }

  private struct Claim {
    var lines: [Line]
    /// Of a live hold.
    var expireTime: Int64?
  }

  private struct Transfer {
    var from: String
    var to: String
    var lines: [(sku: String, quantity: Int64, onItsWay: Int64)]
  }

  /// What each channel sells from, in its order.
  let channels: [String: [String]]
  private(set) var good: [Place: Int64] = [:]
  private(set) var held: [Place: Int64] = [:]
  private(set) var firm: [Place: Int64] = [:]
  private(set) var allocated: [Place: Int64] = [:]
  private(set) var damaged: [Place: Int64] = [:]
  private(set) var onItsWay: [Place: Int64] = [:]
  private(set) var lost: Int64 = 0
  private var claims: [UInt64: Claim] = [:]
  private var transfers: [UInt64: Transfer] = [:]
  private var holds: Set<UInt64> = []
  private var nextExpiry = Int64.max

  init(channels: [String: [String]]) { self.channels = channels }

  mutating func change(_ sku: String, _ location: String, by quantity: Int64) {
    good[Place(sku: sku, location: location), default: 0] += quantity
  }

  mutating func damage(_ sku: String, _ location: String, _ quantity: Int64) {
    change(sku, location, by: -quantity)
    damaged[Place(sku: sku, location: location), default: 0] += quantity
  }

  mutating func set(_ sku: String, _ location: String, onHand: Int64) {
    let place = Place(sku: sku, location: location)
    good[place] = onHand - damaged[place, default: 0]
  }

  func onHand(_ sku: String, _ location: String) -> Int64 {
    let place = Place(sku: sku, location: location)
    return good[place, default: 0] + damaged[place, default: 0]
  }

  private func free(_ place: Place) -> Int64 {
    good[place, default: 0] - held[place, default: 0] - firm[place, default: 0]
      - allocated[place, default: 0]
  }

  // MARK: Transfers

  mutating func transfer(_ id: UInt64, _ request: CreateTransferRequest) {
    transfers[id] = Transfer(
      from: request.from, to: request.to, lines: request.lines.map { ($0.sku, $0.quantity, 0) })
  }

  mutating func ship(_ id: UInt64) {
    guard let transfer = transfers[id] else { return }
    for (i, line) in transfer.lines.enumerated() {
      change(line.sku, transfer.from, by: -line.quantity)
      onItsWay[Place(sku: line.sku, location: transfer.to), default: 0] += line.quantity
      transfers[id]?.lines[i].onItsWay = line.quantity
    }
  }

  /// What lines name has arrived, or all.
  mutating func arrive(_ id: UInt64, _ wanted: [LineQuantity]) {
    guard let transfer = transfers[id] else { return }
    for (i, line) in transfer.lines.enumerated() {
      let named = wanted.first { $0.number == UInt32(i + 1) }?.quantity
      let quantity = wanted.isEmpty ? line.onItsWay : named ?? 0
      change(line.sku, transfer.to, by: quantity)
      end(quantity, of: i, in: id, transfer)
    }
  }

  mutating func lose(_ id: UInt64) {
    guard let transfer = transfers[id] else { return }
    for (i, line) in transfer.lines.enumerated() {
      lost += line.onItsWay
      end(line.onItsWay, of: i, in: id, transfer)
    }
  }

  private mutating func end(_ quantity: Int64, of i: Int, in id: UInt64, _ transfer: Transfer) {
    onItsWay[Place(sku: transfer.lines[i].sku, location: transfer.to), default: 0] -= quantity
    transfers[id]?.lines[i].onItsWay -= quantity
  }

  // MARK: Claims

  /// Ends the holds whose time has come.
  mutating func pass(to now: Int64) {
    guard nextExpiry <= now else { return }
    nextExpiry = .max
    for id in holds {
      guard var claim = claims[id], let expireTime = claim.expireTime else { continue }
      guard expireTime <= now else {
        nextExpiry = min(nextExpiry, expireTime)
        continue
      }
      for i in claim.lines.indices {
        for (location, quantity) in claim.lines[i].placed {
          held[Place(sku: claim.lines[i].sku, location: location), default: 0] -= quantity
          claim.lines[i].expired += quantity
        }
        claim.lines[i].placed = []
      }
      claim.expireTime = nil
      claims[id] = claim
      holds.remove(id)
    }
  }

  /// A claim that was made; until an instant if it is a hold.
  mutating func claim(
    _ id: UInt64, _ lines: [ClaimRequestLine], on channel: String, until expireTime: Int64? = nil
  ) {
    var claim = Claim(lines: [], expireTime: expireTime)
    for line in lines {
      let wanted = line.location.isEmpty ? channels[channel] ?? [] : [line.location]
      var taken = Line(sku: line.sku, wanted: wanted)
      take(line.quantity, for: &taken, isHeld: expireTime != nil)
      claim.lines.append(taken)
    }
    claims[id] = claim
    if let expireTime {
      holds.insert(id)
      nextExpiry = min(nextExpiry, expireTime)
    }
  }

  private mutating func take(_ quantity: Int64, for line: inout Line, isHeld: Bool) {
    var missing = quantity
    for location in line.wanted {
      let place = Place(sku: line.sku, location: location)
      let taken = min(missing, free(place))
      guard taken > 0 else { continue }
      if isHeld { held[place, default: 0] += taken } else { firm[place, default: 0] += taken }
      line.placed.append((location, taken))
      missing -= taken
    }
  }

  mutating func extend(_ id: UInt64, until expireTime: Int64) {
    claims[id]?.expireTime = expireTime
    nextExpiry = min(nextExpiry, expireTime)
  }

  mutating func confirm(_ id: UInt64) {
    guard var claim = claims[id] else { return }
    for i in claim.lines.indices {
      if claim.expireTime != nil {
        for (location, quantity) in claim.lines[i].placed {
          let place = Place(sku: claim.lines[i].sku, location: location)
          held[place, default: 0] -= quantity
          firm[place, default: 0] += quantity
        }
      }
      let expired = claim.lines[i].expired
      claim.lines[i].expired = 0
      take(expired, for: &claim.lines[i], isHeld: false)
    }
    claim.expireTime = nil
    claims[id] = claim
    holds.remove(id)
  }

  /// Gives back what lines name, or all: what is firm first. Returns how much that is.
  mutating func release(_ id: UInt64, _ wanted: [LineQuantity]) -> Int64 {
    guard var claim = claims[id] else { return 0 }
    let isHeld = claim.expireTime != nil
    var released: Int64 = 0
    for i in claim.lines.indices {
      let sku = claim.lines[i].sku
      let given = Self.take(Self.quantity(of: i, wanted), from: &claim.lines[i].placed)
      let allocations = Self.take(
        Self.quantity(of: i, wanted) - Self.sum(given), from: &claim.lines[i].allocated)
      for (location, quantity) in given {
        let place = Place(sku: sku, location: location)
        if isHeld {
          held[place, default: 0] -= quantity
        } else {
          firm[place, default: 0] -= quantity
        }
      }
      for (location, quantity) in allocations {
        allocated[Place(sku: sku, location: location), default: 0] -= quantity
      }
      released += Self.sum(given) + Self.sum(allocations)
    }
    claims[id] = claim
    return released
  }

  /// Allocates what lines name, or all that is firm, from the place that was taken first. Returns how much that is.
  mutating func allocate(_ id: UInt64, _ wanted: [LineQuantity]) -> Int64 {
    guard var claim = claims[id] else { return 0 }
    var moved: Int64 = 0
    for i in claim.lines.indices {
      claim.lines[i].placed.reverse()
      let taken = Self.take(Self.quantity(of: i, wanted), from: &claim.lines[i].placed)
      claim.lines[i].placed.reverse()
      for (location, quantity) in taken {
        let place = Place(sku: claim.lines[i].sku, location: location)
        firm[place, default: 0] -= quantity
        allocated[place, default: 0] += quantity
        claim.lines[i].allocated.append((location, quantity))
      }
      moved += Self.sum(taken)
    }
    claims[id] = claim
    return moved
  }

  /// Makes firm again what lines name, or all that is allocated, from the place that was allocated last. Returns how
  /// much that is.
  mutating func unallocate(_ id: UInt64, _ wanted: [LineQuantity]) -> Int64 {
    guard var claim = claims[id] else { return 0 }
    var moved: Int64 = 0
    for i in claim.lines.indices {
      let taken = Self.take(Self.quantity(of: i, wanted), from: &claim.lines[i].allocated)
      for (location, quantity) in taken {
        let place = Place(sku: claim.lines[i].sku, location: location)
        allocated[place, default: 0] -= quantity
        firm[place, default: 0] += quantity
        claim.lines[i].placed.append((location, quantity))
      }
      // As they were taken: in the order of the channel's locations.
      let wanted = claim.lines[i].wanted
      claim.lines[i].placed.sort {
        (wanted.firstIndex(of: $0.location) ?? 0) < (wanted.firstIndex(of: $1.location) ?? 0)
      }
      moved += Self.sum(taken)
    }
    claims[id] = claim
    return moved
  }

  private static func quantity(of line: Int, _ wanted: [LineQuantity]) -> Int64 {
    wanted.isEmpty ? .max : wanted.first { $0.number == UInt32(line + 1) }?.quantity ?? 0
  }

  private static func sum(_ places: [(location: String, quantity: Int64)]) -> Int64 {
    places.reduce(0) { $0 + $1.quantity }
  }

  /// Takes up to a quantity from the end of a list.
  private static func take(
    _ quantity: Int64, from places: inout [(location: String, quantity: Int64)]
  ) -> [(location: String, quantity: Int64)] {
    var taken: [(location: String, quantity: Int64)] = []
    var rest = quantity
    while rest > 0, var last = places.popLast() {
      let part = min(rest, last.quantity)
      taken.append((last.location, part))
      last.quantity -= part
      if last.quantity > 0 { places.append(last) }
      rest -= part
    }
    return taken
  }
}
