import PurserClient

// Holds and reservations are claims; what both nouns show stands here.

func table(of claims: [Claim]) -> Table {
  Table(
    [
      .number("ID"), .text("STATE"), .long("OWNER"), .text("CHANNEL"), .number("LINES"),
      .text("ORDER"), .text("CREATED").ifThereIsRoom, .text("EXPIRES"),
    ],
    claims.map {
      [
        "\($0.id)", word($0.state), $0.owner, $0.channel, "\($0.lineCount)",
        $0.orderID == 0 ? "-" : "\($0.orderID)", time($0.createTime),
        // What is firm or given back was a hold perhaps; its expiry is of no account any more.
        [.held, .expired].contains($0.state) ? time($0.expireTime) : "-",
      ]
    }
  ).withoutBlanks(in: ["ORDER", "EXPIRES"])
}

extension Session {
  func table(of lines: [ClaimLine]) async throws -> Table {
    var rows: [[String]] = []
    for line in lines {
      let scale = try await sku(line.sku).scale
      let quantities = [
        line.requested, line.held, line.firm, line.allocated, line.released, line.expired,
        line.unclaimed,
      ]
      let places = line.placements.map {
        "\(Quantity.text($0.quantity, scale: scale))@\($0.location)"
      }
      rows.append(
        ["\(line.number)", line.sku] + quantities.map { Quantity.text($0, scale: scale) }
          + [places.joined(separator: " ")])
    }
    return Table(
      [
        .number("LINE"), .text("SKU"), .number("REQUESTED"), .number("HELD"), .number("FIRM"),
        .number("ALLOCATED"), .number("RELEASED"), .number("EXPIRED"), .number("UNCLAIMED"),
        .long("WHERE"),
      ], rows
    ).withoutZeros(in: ["HELD", "FIRM", "ALLOCATED", "RELEASED", "EXPIRED", "UNCLAIMED"])
  }

  /// What a partial claim did not get; empty if it got all.
  func text(of shortfalls: [Shortfall]) async throws -> String {
    guard !shortfalls.isEmpty else { return "" }
    var rows: [[String]] = []
    for shortfall in shortfalls {
      let scale = try await sku(shortfall.sku).scale
      rows.append([
        "\(shortfall.number)", shortfall.sku, Quantity.text(shortfall.requested, scale: scale),
        Quantity.text(shortfall.claimed, scale: scale),
      ])
    }
    return "\nThese lines got less than they asked for:\n"
      + text(
        of: Table([.number("LINE"), .text("SKU"), .number("REQUESTED"), .number("CLAIMED")], rows))
  }

  /// A claim with all its lines.
  func claim(_ id: UInt64) async throws -> GetClaimResponse {
    let daemon = try await daemon
    return try await gather(rows: \.lines, token: \.nextPageToken) {
      try await daemon.getClaim(GetClaimRequest(claimID: id, lines: $0))
    }
  }
}
