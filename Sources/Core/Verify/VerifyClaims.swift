import Messages
import Store

extension Core {
  /// Every line: identity, placements, and that its claim says of it what it says itself. Sums up what the
  /// positions must hold.
  static func verifyLines(
    _ snapshot: borrowing some Reading & ~Copyable, _ expected: inout ExpectedPositions,
    _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    var current: (id: ClaimID, claim: ClaimRow?, lines: UInt32, openLines: UInt32)?
    func finish(_ sum: (id: ClaimID, claim: ClaimRow?, lines: UInt32, openLines: UInt32)) {
      guard let claim = sum.claim else { return }
      if claim.lineCount != sum.lines {
        report(
          .init(
            "line count", Tables.claims, sum.id, found: claim.lineCount, expected: sum.lines))
      }
      if claim.openLines != sum.openLines {
        report(
          .init(
            "open lines", Tables.claims, sum.id, found: claim.openLines, expected: sum.openLines))
      }
    }
    try snapshot.visit(Tables.claimLines, from: ClaimLineKey(of: ClaimID(0), number: 0)) {
      key, line throws(Refusal) in
      if current?.id != key.document {
        if let current { finish(current) }
        let claim = try snapshot.stored(key.document, in: Tables.claims)
        current = (key.document, claim, 0, 0)
        if claim == nil {
          report(
            .init(
              "claim of a line", Tables.claimLines, key, found: "no claim", expected: "a claim"))
        }
      }
      current?.lines += 1
      if line.claimed > 0 { current?.openLines += 1 }
      verify(line, key, claimedAs: current?.claim?.claimedAs, &expected, report)
      return true
    }
    if let current { finish(current) }
  }

  private static func verify(
    _ line: ClaimLineRow, _ key: ClaimLineKey, claimedAs: ClaimedAs?,
    _ expected: inout ExpectedPositions, _ report: (Snapshot.Difference) -> Void
  ) {
    let counters = [
      line.held, line.firm, line.allocated, line.released, line.expired, line.unclaimed,
    ]
    let sum = counters.reduce(Int128(0)) { $0 + Int128($1) }
    if sum != Int128(line.requested) || counters.contains(where: { $0 < 0 }) {
      report(
        .init(
          "claim identity", Tables.claimLines, key, found: counters, expected: line.requested))
    }
    let claimed = [line.held, line.firm, line.allocated].reduce(Int128(0)) { $0 + Int128($1) }
    let placed = line.placements.reduce(Int128(0)) { $0 + Int128($1.quantity) }
    if placed != claimed || line.placements.contains(where: { $0.quantity <= 0 }) {
      report(.init("placements", Tables.claimLines, key, found: placed, expected: claimed))
    }
    let allocated = line.placements.reduce(Int128(0)) { $0 + Int128($1.allocated) }
    if allocated != Int128(line.allocated)
      || line.placements.contains(where: { !(0...max($0.quantity, 0)).contains($0.allocated) })
    {
      report(
        .init(
          "allocated placements", Tables.claimLines, key, found: allocated,
          expected: line.allocated))
    }
    guard let claimedAs else { return }
    let other =
      if case .firm = claimedAs { Int128(line.held) } else {
        Int128(line.firm) + Int128(line.allocated)
      }
    if other != 0 {
      report(
        .init("held or firm", Tables.claimLines, key, found: other, expected: 0))
    }
    for placement in line.placements {
      let position = PositionKey(sku: line.sku, location: placement.location)
      switch claimedAs {
      case .firm:
        expected[position].firm += Int128(placement.quantity) - Int128(placement.allocated)
        expected[position].allocated += Int128(placement.allocated)
      case .held: expected[position].held += Int128(placement.quantity)
      }
    }
  }

  /// Every claim: that it has lines, that its state follows from them, and that what finds live holds finds it.
  static func verifyClaims(
    _ snapshot: borrowing some Reading & ~Copyable, _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    try snapshot.visit(Tables.claims, from: ClaimID(0)) { id, claim throws(Refusal) in
      let first = ClaimLineKey(of: id, number: 1)
      if try snapshot.stored(first, in: Tables.claimLines) == nil {
        report(.init("first line", Tables.claims, id, found: "no line", expected: "a line"))
      }
      let isLive = claim.state == .held || claim.state == .firm
      if isLive != (claim.openLines > 0) || (claim.state == .held && claim.expireTime == nil) {
        report(
          .init(
            "state of a claim", Tables.claims, id, found: "\(claim.state)",
            expected: claim.openLines > 0 ? "held or firm" : "released or expired"))
      }
      guard claim.state == .held, let expireTime = claim.expireTime else { return true }
      try verifyIsFound(id, claim, until: expireTime, snapshot, report)
      return true
    }
  }

  private static func verifyIsFound(
    _ id: ClaimID, _ claim: ClaimRow, until expireTime: Int64,
    _ snapshot: borrowing some Reading & ~Copyable, _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    let ownerKey = OwnerHoldKey(owner: claim.owner, claim: id)
    let found = try snapshot.stored(ownerKey, in: Tables.holdsByOwner)
    if found != OwnerHoldRow(owner: claim.owner, expireTime: expireTime) {
      report(
        .init(
          "hold by owner", Tables.holdsByOwner, ownerKey,
          found: found.map { "until \($0.expireTime)" } ?? "no row", expected: "until \(expireTime)"
        ))
    }
    let timer = TimerKey(due: expireTime, kind: TimerKind.holdExpiry, subject: id.sequence)
    if try !snapshot.isSet(timer) {
      report(
        Snapshot.Difference(
          rule: "hold timer", table: TableDeclaration.timers.name, key: hexadecimal(timer),
          found: "no timer", expected: "a timer"))
    }
    try snapshot.visit(Tables.claimLines, from: ClaimLineKey(of: id, number: 1)) {
      line, row throws(Refusal) in
      guard line.document == id else { return false }
      for placement in row.placements {
        let key = HoldExpiryKey(
          position: PositionKey(sku: row.sku, location: placement.location),
          expireTime: expireTime, line: line)
        if try snapshot.stored(key, in: Tables.holdsByExpiry) == nil {
          report(
            .init("hold by expiry", Tables.holdsByExpiry, key, found: "no row", expected: "a row"))
        }
      }
      return true
    }
  }

  /// The other way: whatever finds a live hold finds one that is there.
  static func verifyHoldIndexes(
    _ snapshot: borrowing some Reading & ~Copyable, _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    let firstOwner = OwnerHoldKey(owner: "", claim: ClaimID(0))
    try snapshot.visit(Tables.holdsByOwner, from: firstOwner) { key, row throws(Refusal) in
      let claim = try snapshot.liveHold(key.claim)
      if claim == nil || OwnerHoldKey(owner: claim?.owner ?? "", claim: key.claim) != key {
        report(
          .init(
            "hold by owner", Tables.holdsByOwner, key, found: "a row of \(row.owner)",
            expected: "none"))
      }
      return true
    }
    let nowhere = PositionKey(sku: SkuID(number: 0), location: LocationID(number: 0))
    try snapshot.visit(Tables.holdsByExpiry, from: HoldExpiryKey(firstOf: nowhere, in: 0)) {
      key, _ throws(Refusal) in
      let claim = try snapshot.liveHold(key.line.document)
      let line = try snapshot.stored(key.line, in: Tables.claimLines)
      let isPlaced =
        line.map { line in
          line.sku == key.position.sku
            && line.placements.contains { $0.location == key.position.location }
        } ?? false
      let isInPlace = key.slice == HoldExpiryKey.slice(of: key.expireTime)
      if !isPlaced || !isInPlace || claim?.expireTime != key.expireTime {
        report(
          .init("hold by expiry", Tables.holdsByExpiry, key, found: "a row", expected: "none"))
      }
      return true
    }
    do throws(ScanFailure<Refusal>) {
      try snapshot.forEachTimer { timer throws(Refusal) in
        guard timer.kind == TimerKind.holdExpiry else { return true }
        if try snapshot.liveHold(ClaimID(timer.subject))?.expireTime != timer.due {
          report(
            Snapshot.Difference(
              rule: "hold timer", table: TableDeclaration.timers.name, key: hexadecimal(timer),
              found: "a timer", expected: "none"))
        }
        return true
      }
    } catch {
      switch error {
      case .damaged(let row): throw .dataLoss(row)
      case .body(let refusal): throw refusal
      }
    }
  }
}

extension Reading where Self: ~Copyable {
  fileprivate func liveHold(_ id: ClaimID) throws(Refusal) -> ClaimRow? {
    let claim = try stored(id, in: Tables.claims)
    return claim?.state == .held ? claim : nil
  }

  fileprivate func isSet(_ timer: TimerKey) throws(Refusal) -> Bool {
    do throws(DamagedRow) { return try hasTimer(timer) } catch { throw .dataLoss(error) }
  }
}
