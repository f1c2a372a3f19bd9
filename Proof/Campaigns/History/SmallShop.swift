/// A shop of integers: what is good, held, reserved and allocated of each SKU, at one location. The sequential model of
/// the blind search, small so that it can be copied and compared at every step (semantics 4.1, 4.3).
struct SmallShop: Sendable, Hashable {
  var stock: [Told.Stock]
  private(set) var claims: [UInt64: Claim] = [:]
  /// Of all claims, kept up as they change: a search looks up states at every step.
  private var digest = 0
  /// Microseconds.
  var now: Int64

  struct Claim: Sendable, Hashable {
    var state: Told.State
    var lines: [Told.ClaimedLine]
    var expires: Int64?
  }

  init(stock: [Told.Stock], now: Int64) {
    (self.stock, self.now) = (stock, now)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.digest == right.digest && left.now == right.now && left.stock == right.stock
      && left.claims == right.claims
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(digest)
    hasher.combine(stock)
    hasher.combine(now)
  }

  private mutating func keep(_ claim: Claim?, _ id: UInt64) {
    if let old = claims[id] { digest ^= Self.digest(old, id) }
    claims[id] = claim
    if let claim { digest ^= Self.digest(claim, id) }
  }

  private static func digest(_ claim: Claim, _ id: UInt64) -> Int {
    var hasher = Hasher()
    hasher.combine(id)
    hasher.combine(claim)
    return hasher.finalize()
  }

  /// Does what is asked, and says what must be told. What is refused changes nothing.
  ///
  /// - Parameter id: of a new claim, as the shop named it.
  mutating func answer(_ ask: Ask, naming id: UInt64) -> Told {
    switch ask {
    case .receive(let sku, let quantity): return change(sku, by: quantity)
    case .adjust(let sku, let change): return self.change(sku, by: change)
    case .reserve(let lines): return take(lines, until: nil, naming: id)
    case .hold(let lines, let milliseconds):
      return take(lines, until: now + milliseconds * 1000, naming: id)
    case .confirm(let claim): return confirm(claim)
    case .release(let claim): return release(claim)
    case .allocate(let claim): return allocate(claim)
    case .advance(let milliseconds):
      now += milliseconds * 1000
      expire()
      return .time(now)
    case .position(let sku): return .position(stock[sku])
    case .available(let sku): return .available(stock[sku].free)
    case .claim(let id):
      guard let claim = claims[id] else { return .refused("UNKNOWN_CLAIM") }
      return .claim(claim.state, claim.lines)
    }
  }

  private mutating func change(_ sku: Int, by change: Int64) -> Told {
    guard stock[sku].free + change >= 0 else {
      return .refused("INSUFFICIENT_STOCK \(sku) \(stock[sku].free)")
    }
    stock[sku].good += change
    return .position(stock[sku])
  }

  /// Every line, or none; each is judged by what the lines before it leave.
  private mutating func take(_ lines: [Ask.Line], until expires: Int64?, naming id: UInt64) -> Told
  {
    var after = stock
    var claim = Claim(state: expires == nil ? .firm : .held, lines: [], expires: expires)
    for line in lines {
      guard after[line.sku].free >= line.quantity else {
        return .refused("INSUFFICIENT_STOCK \(line.sku) \(after[line.sku].free)")
      }
      var taken = Told.ClaimedLine(sku: line.sku, requested: line.quantity)
      if expires == nil {
        after[line.sku].reserved += line.quantity
        taken.firm = line.quantity
      } else {
        after[line.sku].held += line.quantity
        taken.held = line.quantity
      }
      claim.lines.append(taken)
    }
    stock = after
    keep(claim, id)
    return .claimed(id, expires: expires)
  }

  private mutating func confirm(_ id: UInt64) -> Told {
    guard var claim = claims[id] else { return .refused("UNKNOWN_CLAIM") }
    switch claim.state {
    case .released: return .refused("CLAIM_RELEASED")
    case .expired: return .refused("HOLD_EXPIRED")
    case .firm: break
    case .held:
      for i in claim.lines.indices {
        let units = claim.lines[i].held
        stock[claim.lines[i].sku].held -= units
        stock[claim.lines[i].sku].reserved += units
        claim.lines[i].firm += units
        claim.lines[i].held = 0
      }
      claim.state = .firm
      keep(claim, id)
    }
    return .moved(0, .firm)
  }

  private mutating func release(_ id: UInt64) -> Told {
    guard var claim = claims[id] else { return .refused("UNKNOWN_CLAIM") }
    guard claim.state == .held || claim.state == .firm else { return .moved(0, claim.state) }
    var sum: Int64 = 0
    for i in claim.lines.indices {
      let line = claim.lines[i]
      stock[line.sku].held -= line.held
      stock[line.sku].reserved -= line.firm
      stock[line.sku].allocated -= line.allocated
      let units = line.held + line.firm + line.allocated
      (claim.lines[i].held, claim.lines[i].firm, claim.lines[i].allocated) = (0, 0, 0)
      claim.lines[i].released += units
      sum += units
    }
    claim.state = .released
    keep(claim, id)
    return .moved(sum, .released)
  }

  private mutating func allocate(_ id: UInt64) -> Told {
    guard var claim = claims[id] else { return .refused("UNKNOWN_CLAIM") }
    guard claim.state == .firm else { return .refused("NOT_FIRM") }
    var sum: Int64 = 0
    for i in claim.lines.indices {
      let units = claim.lines[i].firm
      stock[claim.lines[i].sku].reserved -= units
      stock[claim.lines[i].sku].allocated += units
      claim.lines[i].allocated += units
      claim.lines[i].firm = 0
      sum += units
    }
    keep(claim, id)
    return .moved(sum, nil)
  }

  /// A hold whose time is now has expired.
  private mutating func expire() {
    for (id, claim) in claims where claim.state == .held && claim.expires! <= now {
      var claim = claim
      for i in claim.lines.indices {
        stock[claim.lines[i].sku].held -= claim.lines[i].held
        claim.lines[i].expired += claim.lines[i].held
        claim.lines[i].held = 0
      }
      claim.state = .expired
      keep(claim, id)
    }
  }

  /// Forgets claims that have ended and that nobody asks about any more: states that differ in nothing else are one.
  mutating func forget(allBut mentioned: Set<UInt64>) {
    for (id, claim) in claims
    where claim.state != .held && claim.state != .firm && !mentioned.contains(id) {
      keep(nil, id)
    }
  }
}
