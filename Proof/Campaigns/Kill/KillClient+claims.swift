import Auditor
import Messages
import PurserClient

extension KillClient {
  private mutating func claimLines() -> [ClaimRequestLine] {
    (0...random.next(below: 3)).map { _ in
      ClaimRequestLine(
        sku: sku(), quantity: quantity(), location: random.oneIn(3) ? location() : "")
    }
  }

  private mutating func claimMode() -> ClaimMode { random.oneIn(3) ? .partial : .allOrNothing }

  /// Half of the holds last for an hour, the others for a moment.
  private mutating func ttl() -> TimeSpan {
    random.oneIn(2) ? .seconds(3600) : .milliseconds(Int64(50 + random.next(below: 400)))
  }

  mutating func makeClaim() async throws {
    if random.oneIn(2) { try await hold() } else { try await reserve() }
  }

  private mutating func hold() async throws {
    let request = HoldRequest(
      owner: newName("cart"), channel: Self.channel, lines: claimLines(), ttl: ttl(),
      mode: claimMode())
    let outcome = try await send(request, PurserClient.hold, refusals: ["INSUFFICIENT_STOCK"])
    guard case .done(let response, let id) = outcome else { return }
    var claim = LedgerClaim(
      id: response.claimID, owner: request.owner, state: .held,
      lines: ledgerLines(request.lines, response.shortfalls), expireTime: response.expireTime)
    for i in claim.lines.indices {
      claim.lines[i].held = claim.lines[i].requested - claim.lines[i].unclaimed
    }
    ledger.claims.append(claim)
    note(response, id)
  }

  private mutating func reserve() async throws {
    let request = ReserveRequest(
      owner: newName("order"), channel: Self.channel, lines: claimLines(), mode: claimMode())
    let outcome = try await send(request, PurserClient.reserve, refusals: ["INSUFFICIENT_STOCK"])
    guard case .done(let response, let id) = outcome else { return }
    var claim = LedgerClaim(
      id: response.claimID, owner: request.owner, state: .firm,
      lines: ledgerLines(request.lines, response.shortfalls))
    for i in claim.lines.indices {
      claim.lines[i].firm = claim.lines[i].requested - claim.lines[i].unclaimed
    }
    ledger.claims.append(claim)
    note(response, id)
  }

  private func ledgerLines(
    _ lines: [ClaimRequestLine], _ shortfalls: [Shortfall]
  ) -> [LedgerClaimLine] {
    lines.enumerated().map { i, line in
      let shortfall = shortfalls.first { Int($0.number) == i + 1 }
      return LedgerClaimLine(
        sku: line.sku, requested: line.quantity,
        unclaimed: shortfall.map { line.quantity - $0.claimed } ?? 0)
    }
  }

  mutating func changeClaim() async throws {
    let i = random.next(below: ledger.claims.count)
    switch ledger.claims[i].state {
    case .held:
      switch random.next(below: 4) {
      case 0 where ledger.claims[i].extensions < 20: try await extend(i)
      case 1: try await release(i)
      default: try await confirm(i)
      }
    case .firm:
      switch random.next(below: 3) {
      case 0 where ledger.claims[i].firm > 0: try await allocate(i)
      case 1 where ledger.claims[i].allocated > 0: try await unallocate(i)
      default: try await release(i)
      }
    case .expired: try await confirm(i)
    case .released, .unspecified: break
    }
  }

  private mutating func extend(_ i: Int) async throws {
    let request = ExtendRequest(claimID: ledger.claims[i].id, ttl: ttl())
    switch try await send(request, PurserClient.extend, refusals: ["HOLD_EXPIRED"]) {
    case .done(let response, let id):
      ledger.claims[i].expireTime = response.expireTime
      ledger.claims[i].extensions += 1
      note(response, id)
    case .refused: try expire(i)
    }
  }

  private mutating func confirm(_ i: Int) async throws {
    let claim = ledger.claims[i]
    let request = ConfirmRequest(
      claimID: claim.id, owner: claim.owner, reacquire: random.oneIn(2))
    let outcome = try await send(
      request, PurserClient.confirm,
      refusals: request.reacquire ? ["INSUFFICIENT_STOCK"] : ["HOLD_EXPIRED"])
    switch outcome {
    case .done(let response, let id):
      try expect(claim.state == .held || request.reacquire) {
        "claim \(claim.id) had expired and was made firm: \(response)"
      }
      ledger.claims[i].confirm()
      try expectHeader(response.claim, is: ledger.claims[i])
      note(response, id)
    case .refused:
      if claim.state == .held { try expire(i) }
    }
  }

  private mutating func release(_ i: Int) async throws {
    let claim = ledger.claims[i]
    let request = ReleaseRequest(
      claimID: claim.id, reason: "changed", lines: part(of: claim.lines.map(\.claimed)))
    let outcome = try await send(request, PurserClient.release)
    guard case .done(let response, let id) = outcome else { return }
    // Of a hold that is over nothing is given back, and that is no error.
    if claim.state == .held, response.claim?.state == .expired { try expire(i) }
    let expected = ledger.claims[i].state == .expired ? 0 : ledger.claims[i].release(request.lines)
    try expect(response.released == expected) {
      "\(request)\n  of \(claim)\n  released \(response.released), not \(expected)"
    }
    try expectHeader(response.claim, is: ledger.claims[i])
    note(response, id, hasEvents: expected > 0)
  }

  private mutating func allocate(_ i: Int) async throws {
    let claim = ledger.claims[i]
    let request = AllocateRequest(claimID: claim.id, lines: part(of: claim.lines.map(\.firm)))
    let outcome = try await send(request, PurserClient.allocate)
    guard case .done(let response, let id) = outcome else { return }
    let expected = ledger.claims[i].allocate(request.lines)
    try expect(response.allocated == expected) {
      "\(request)\n  of \(claim)\n  allocated \(response.allocated), not \(expected)"
    }
    note(response, id, hasEvents: expected > 0)
  }

  private mutating func unallocate(_ i: Int) async throws {
    let claim = ledger.claims[i]
    let request = UnallocateRequest(
      claimID: claim.id, lines: part(of: claim.lines.map(\.allocated)))
    let outcome = try await send(request, PurserClient.unallocate)
    guard case .done(let response, let id) = outcome else { return }
    let expected = ledger.claims[i].unallocate(request.lines)
    try expect(response.unallocated == expected) {
      "\(request)\n  of \(claim)\n  unallocated \(response.unallocated), not \(expected)"
    }
    note(response, id, hasEvents: expected > 0)
  }

  /// Takes note that a hold has expired: its time must have come.
  private mutating func expire(_ i: Int) throws {
    let (claim, now) = (ledger.claims[i], Self.wallTime())
    try expect(claim.isOver(at: now)) { "\(claim)\n  expired at \(now), before its time" }
    ledger.claims[i].expire()
  }

  private func expectHeader(_ header: Claim?, is claim: LedgerClaim) throws {
    try expect(
      header?.id == claim.id && header?.state == claim.state && header?.owner == claim.owner
    ) { "the answer tells \(header as Claim?)\n  and the ledger \(claim)" }
  }
}
