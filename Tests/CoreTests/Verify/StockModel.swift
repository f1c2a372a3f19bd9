import Messages

/// A second, tiny model of stock and claims: told which commands succeeded, it works out for itself what must lie,
/// be held and be reserved where. It knows sums and lists, nothing of rows, indexes or timers.
struct StockModel {
  struct Place: Hashable {
    var sku: String
    var location: String
  }

  private struct Line {
    var sku: String
    var wanted: [String]
    var placed: [(location: String, quantity: Int64)] = []
    var expired: Int64 = 0
  }

  private struct Claim {
    var lines: [Line]
    /// Of a live hold.
    var expireTime: Int64?
  }

  /// What each channel sells from, in its order.
  let channels: [String: [String]]
  private(set) var good: [Place: Int64] = [:]
  private(set) var held: [Place: Int64] = [:]
  private(set) var firm: [Place: Int64] = [:]
  private var claims: [UInt64: Claim] = [:]
  private var holds: Set<UInt64> = []
  private var nextExpiry = Int64.max

  init(channels: [String: [String]]) { self.channels = channels }

  mutating func change(_ sku: String, _ location: String, by quantity: Int64) {
    good[Place(sku: sku, location: location), default: 0] += quantity
  }

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
      let free = good[place, default: 0] - held[place, default: 0] - firm[place, default: 0]
      let taken = min(missing, free)
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

  /// Gives back what lines name, or all. Returns how much that is.
  mutating func release(_ id: UInt64, _ wanted: [LineQuantity]) -> Int64 {
    guard var claim = claims[id] else { return 0 }
    var released: Int64 = 0
    for i in claim.lines.indices {
      var rest: Int64 = .max
      if !wanted.isEmpty {
        rest = wanted.first { $0.number == UInt32(i + 1) }?.quantity ?? 0
      }
      while rest > 0, var last = claim.lines[i].placed.popLast() {
        let freed = min(rest, last.quantity)
        let place = Place(sku: claim.lines[i].sku, location: last.location)
        if claim.expireTime != nil {
          held[place, default: 0] -= freed
        } else {
          firm[place, default: 0] -= freed
        }
        last.quantity -= freed
        if last.quantity > 0 { claim.lines[i].placed.append(last) }
        rest -= freed
        released += freed
      }
    }
    claims[id] = claim
    return released
  }
}
