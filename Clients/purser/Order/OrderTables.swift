import PurserClient

func table(of orders: [Order]) -> Table {
  Table(
    [
      .number("ID"), .text("STATE"), .text("STOCK"), .text("CHANNEL"), .long("CHANNEL'S ID"),
      .number("LINES").ifThereIsRoom, .number("OPEN").ifThereIsRoom, .number("TOTAL"),
      .text("ORDERED"),
    ],
    orders.map {
      [
        "\($0.id)", word($0.state), word($0.stock), $0.channel, $0.channelOrderID,
        "\($0.lineCount)", "\($0.openLines)", $0.amount($0.total), time($0.orderTime),
      ]
    })
}

extension Order {
  /// An amount in the order's currency: "12.99 EUR".
  func amount(_ minorUnits: Int64) -> String {
    "\(Money(currency: currency, minorUnits: minorUnits))"
  }
}

/// What is known of an order beside its lines. What nobody said is left out.
func facts(of order: Order, shipTo: Address?) -> Table {
  let facts = [
    ("order", "\(order.id)"), ("state", word(order.state)), ("stock", word(order.stock)),
    ("channel", order.channel), ("channel's id", order.channelOrderID),
    ("customer", order.customer), ("service", order.service), ("ship to", text(of: shipTo)),
    ("ordered", time(order.orderTime)), ("placed", time(order.placeTime)),
    ("accepted", time(order.acceptTime)),
    ("claim", order.claimID == 0 ? "" : "\(order.claimID)"),
    ("gross", order.amount(order.gross)),
    ("discount", order.discount == 0 ? "" : order.amount(-order.discount)),
    ("freight", order.freight == 0 ? "" : order.amount(order.freight)),
    ("total", order.amount(order.total)), ("reason", order.reason),
  ]
  return .facts(facts.filter { !["", "-"].contains($0.1) })
}

/// An address on one line.
private func text(of address: Address?) -> String {
  guard let address else { return "" }
  let parts = [
    address.name, address.company, address.street, address.street2,
    [address.postalCode, address.city].filter { !$0.isEmpty }.joined(separator: " "),
    address.region, address.country, address.email, address.phone,
  ]
  return parts.filter { !$0.isEmpty }.joined(separator: ", ")
}

extension Session {
  /// An order's lines, with each SKU's decimals. Columns in which nothing is are left out.
  func table(of lines: [OrderLine], of order: Order) async throws -> Table {
    var rows: [[String]] = []
    for line in lines {
      let scale = try await sku(line.sku).scale
      func text(_ units: Int64) -> String { Quantity.text(units, scale: scale) }
      let quantities = [
        line.ordered, line.canceled, line.unassigned, line.reserved, line.allocated,
      ]
      rows.append(
        ["\(line.number)", line.sku, word(line.state)] + quantities.map(text)
          + [line.unitPrice, line.discount, line.net].map {
            Money.amountText($0, of: order.currency)
          }
          + [line.placements.map { "\(text($0.quantity))@\($0.location)" }.joined(separator: " ")])
    }
    return Table(
      [
        .number("LINE"), .text("SKU"), .text("STATE").ifThereIsRoom, .number("ORDERED"),
        .number("CANCELED"),
        .number("UNASSIGNED"), .number("RESERVED"), .number("ALLOCATED"),
        .number("PRICE").ifThereIsRoom,
        .number("DISCOUNT").ifThereIsRoom, .number("NET"), .long("WHERE"),
      ], rows
    ).withoutZeros(in: ["CANCELED", "UNASSIGNED", "RESERVED", "ALLOCATED", "DISCOUNT"])
  }

  /// What an order did not get; empty if it got all.
  func text(of shortfalls: [OrderShortfall]) async throws -> String {
    guard !shortfalls.isEmpty else { return "" }
    var rows: [[String]] = []
    for shortfall in shortfalls {
      let scale = try await sku(shortfall.sku).scale
      rows.append([
        "\(shortfall.number)", shortfall.sku, Quantity.text(shortfall.unassigned, scale: scale),
      ])
    }
    return "\nThese lines have units without stock:\n"
      + text(of: Table([.number("LINE"), .text("SKU"), .number("UNASSIGNED")], rows))
  }

  /// What people read of a command's answer: the order as it is now, and what it did not get.
  func text(
    of order: Order?, shortfalls: [OrderShortfall] = [], replayed: Bool, sequence: UInt64
  ) async throws -> String {
    text(of: PurserCommand.table(of: order.rows)) + (try await text(of: shortfalls))
      + note(replayed: replayed, sequence: sequence)
  }

  /// An order with all its lines.
  func order(_ name: OrderName) async throws -> GetOrderResponse {
    let (daemon, id) = (try await daemon, try await id(of: name))
    return try await gather(rows: \.lines, token: \.nextPageToken) {
      try await daemon.getOrder(GetOrderRequest(orderID: id, lines: $0))
    }
  }
}
