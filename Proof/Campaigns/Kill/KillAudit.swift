import Messages
import PurserClient

/// Compares what the clients know with what the daemon says, while nobody works.
struct KillAudit {
  let purser: PurserClient
  /// Stock, catalog and so on that were there before the clients came.
  let opening: [Ledger.Place: Int64]

  /// Waits until no hold is about to expire, and tells the daemon's time.
  func settle(_ clients: [KillClient]) async throws -> Timestamp {
    while true {
      guard let now = try await purser.getStatus(GetStatusRequest()).time else {
        throw Finding("the status tells no time")
      }
      let soon = Timestamp(microseconds: now.microseconds + 60_000_000)
      let isQuiet = clients.allSatisfy { client in
        (client.ledger.claims + client.ledger.endedClaims).allSatisfy {
          !$0.isOver(at: soon) || $0.isOver(at: now)
        }
      }
      if isQuiet { return now }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  /// Every claim and order of a client, as the daemon tells it. Those that had ended before are looked at only in the
  /// last audit.
  func compare(_ client: inout KillClient, at now: Timestamp, isLast: Bool) async throws {
    for i in client.ledger.claims.indices where client.ledger.claims[i].isOver(at: now) {
      client.ledger.claims[i].expire()
    }
    for i in client.ledger.endedClaims.indices where client.ledger.endedClaims[i].isOver(at: now) {
      client.ledger.endedClaims[i].expire()
    }
    let ledger = client.ledger
    for claim in ledger.claims + (isLast ? ledger.endedClaims : []) {
      let found = try await purser.getClaim(GetClaimRequest(claimID: claim.id))
      let isAlike =
        found.claim?.state == claim.state && found.claim?.owner == claim.owner
        && found.claim?.expireTime == claim.expireTime
        && found.claim?.extensions == claim.extensions
        && found.lines.map(LedgerClaimLine.init) == claim.lines
        && found.lines.allSatisfy { line in
          line.placements.reduce(0) { $0 + $1.quantity } == LedgerClaimLine(line).claimed
        }
      try client.expect(isAlike) {
        "the daemon tells \(found)\n  and the ledger \(claim), at \(now)"
      }
    }
    for order in ledger.orders + (isLast ? ledger.endedOrders : []) {
      let found = try await purser.getOrder(GetOrderRequest(orderID: order.id))
      let isAlike =
        found.order?.state == order.state && found.order?.stock == order.stock
        && found.lines.map(LedgerOrderLine.init) == order.lines
      try client.expect(isAlike) { "the daemon tells \(found)\n  and the ledger \(order)" }
    }
  }

  /// The positions are the sums of all ledgers, and of all that the feed told.
  func comparePositions(_ clients: [KillClient], _ feed: FeedFold) async throws {
    var good = opening
    var claimed: [String: Ledger.Claimed] = [:]
    for client in clients {
      good.merge(client.ledger.good, uniquingKeysWith: +)
      client.ledger.addClaimed(to: &claimed)
    }
    for sku in KillClient.skus {
      var sum = Ledger.Claimed()
      for position in try await purser.getPositions(GetPositionsRequest(sku: sku)).positions {
        let place = Ledger.Place(sku: sku, location: position.location)
        let buckets = [
          ("good", position.good), ("held", position.held), ("reserved", position.reserved),
          ("allocated", position.allocated),
        ]
        for (bucket, quantity) in buckets {
          let told = feed.sums["\(bucket)[\(sku) \(position.location)]"] ?? 0
          guard told == quantity else {
            throw Finding("the feed comes to \(told) \(bucket), and the daemon tells \(position)")
          }
        }
        guard position.good == good[place] ?? 0, position.free >= 0 else {
          throw Finding("the ledgers come to \(good[place] ?? 0) good: \(position)")
        }
        sum.held += position.held
        sum.reserved += position.reserved
        sum.allocated += position.allocated
      }
      guard sum == claimed[sku] ?? Ledger.Claimed() else {
        throw Finding("of \(sku) the daemon tells \(sum), and the ledgers come to \(claimed)")
      }
    }
  }

  /// The feed holds exactly what was done: each command of a client once, at its sequence.
  func compareFeed(_ clients: [KillClient], after opened: UInt64, _ feed: FeedFold) throws {
    var ids = feed.requestIDs
    for client in clients {
      for command in client.ledger.executed {
        guard command.sequence > opened, command.sequence <= feed.last else {
          throw Finding("\(command) is beyond the feed, which ends at \(feed.last)")
        }
        let i = Int(command.sequence) - 1
        guard ids[i] == (command.hasEvents ? command.requestID : "") else {
          throw Finding("at \(command.sequence) the feed has \"\(ids[i])\" and not \(command)")
        }
        ids[i] = ""
      }
    }
    // What is left was asked for before they came, or by nobody: holds expire.
    if let i = ids.indices.first(where: { $0 >= opened && !ids[$0].isEmpty }) {
      throw Finding("at \(i + 1) the feed has \(ids[i]), which nobody asked for")
    }
  }

  func verify() async throws {
    let verified = try await purser.verify(VerifyRequest(), timeout: .seconds(600))
    guard verified.differenceCount == 0 else {
      throw Finding("verify finds \(verified.differenceCount): \(verified.differences)")
    }
  }
}
