import Messages

/// What a client knows of a claim from the answers that it got, by the rules of semantics 4.3.
struct LedgerClaim: Sendable {
  let id: UInt64
  let owner: String
  var state: ClaimState
  var lines: [LedgerClaimLine]
  var expireTime: Timestamp?
  var extensions: UInt32 = 0

  /// Units that are claimed in any way.
  var claimed: Int64 { lines.reduce(0) { $0 + $1.claimed } }
  var firm: Int64 { lines.reduce(0) { $0 + $1.firm } }
  var allocated: Int64 { lines.reduce(0) { $0 + $1.allocated } }

  /// Whether it is a hold that is over at this time: a hold that expires now has expired.
  func isOver(at time: Timestamp) -> Bool {
    guard state == .held, let expireTime else { return false }
    return expireTime <= time
  }

  mutating func expire() {
    state = .expired
    for i in lines.indices {
      lines[i].expired += lines[i].held
      lines[i].held = 0
    }
  }

  /// Makes it firm: what it holds, or what it held when it expired.
  mutating func confirm() {
    for i in lines.indices {
      lines[i].firm += state == .expired ? lines[i].expired : lines[i].held
      if state == .expired { lines[i].expired = 0 }
      lines[i].held = 0
    }
    state = .firm
  }

  /// Gives back what the request names, or all; returns how much that is.
  mutating func release(_ named: [LineQuantity]) -> Int64 {
    let released = change(named, from: \.claimed) { line, quantity in
      var rest = quantity
      for bucket in [\LedgerClaimLine.held, \.firm, \.allocated] {
        let part = min(rest, line[keyPath: bucket])
        line[keyPath: bucket] -= part
        rest -= part
      }
      line.released += quantity
    }
    if claimed == 0 { state = .released }
    return released
  }

  mutating func allocate(_ named: [LineQuantity]) -> Int64 {
    change(named, from: \.firm) { line, quantity in
      line.firm -= quantity
      line.allocated += quantity
    }
  }

  mutating func unallocate(_ named: [LineQuantity]) -> Int64 {
    change(named, from: \.allocated) { line, quantity in
      line.allocated -= quantity
      line.firm += quantity
    }
  }

  private mutating func change(
    _ named: [LineQuantity], from available: KeyPath<LedgerClaimLine, Int64>,
    _ body: (inout LedgerClaimLine, Int64) -> Void
  ) -> Int64 {
    var sum: Int64 = 0
    for i in lines.indices {
      let asked =
        named.isEmpty
        ? lines[i][keyPath: available]
        : named.first { Int($0.number) == i + 1 }?.quantity ?? 0
      let quantity = min(asked, lines[i][keyPath: available])
      body(&lines[i], quantity)
      sum += quantity
    }
    return sum
  }
}

/// requested = held + firm + allocated + released + expired + unclaimed
struct LedgerClaimLine: Sendable, Equatable {
  let sku: String
  let requested: Int64
  var held: Int64 = 0
  var firm: Int64 = 0
  var allocated: Int64 = 0
  var released: Int64 = 0
  var expired: Int64 = 0
  var unclaimed: Int64 = 0

  var claimed: Int64 { held + firm + allocated }

  init(sku: String, requested: Int64, unclaimed: Int64) {
    (self.sku, self.requested, self.unclaimed) = (sku, requested, unclaimed)
  }

  init(_ line: ClaimLine) {
    (sku, requested, held, firm) = (line.sku, line.requested, line.held, line.firm)
    (allocated, released) = (line.allocated, line.released)
    (expired, unclaimed) = (line.expired, line.unclaimed)
  }
}
