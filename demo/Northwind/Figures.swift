import PurserClient

/// What the shop comes to, read over the socket, beside what is known of the company.
struct Figures {
  /// One figure: what it is, what the shop says, and what its files' documentation says.
  struct Figure {
    let name: String
    let found: String
    let expected: String
    var isRight: Bool { found == expected }
  }

  let all: [Figure]

  init(of shop: PurserClient, _ company: Company) async throws {
    let orders = try await shop.allOrders()
    var (reserved, available): (Int64, Int64) = (0, 0)
    var asToday = 0
    for product in company.products {
      let positions = try await shop.getPositions(GetPositionsRequest(sku: product.sku)).positions
      reserved += positions.reduce(0) { $0 + $1.reserved }
      let answer = try await shop.getAvailability(
        GetAvailabilityRequest(channel: "SALES", sku: product.sku))
      available += answer.available
      if answer.available == product.unitsInStock { asToday += 1 }
    }
    let gross = orders.reduce(0) { $0 + $1.gross }
    // From the company's own documentation, not from its files.
    all = [
      Figure(name: "orders", found: "\(orders.count)", expected: "830"),
      Figure(
        name: "order lines", found: "\(orders.reduce(0) { $0 + $1.lineCount })", expected: "2155"),
      Figure(name: "units reserved", found: "\(reserved)", expected: "51317"),
      Figure(name: "units available to sell", found: "\(available)", expected: "3119"),
      Figure(
        name: "products with today's stock available", found: "\(asToday)", expected: "77"),
      Figure(
        name: "gross value of the lines, USD", found: Money.amountText(gross, of: "USD"),
        expected: "1354458.59"),
    ]
  }

  var isRight: Bool { all.allSatisfy(\.isRight) }

  var table: String {
    let width = all.map(\.name.count).max() ?? 0
    return all.map { figure in
      let name = figure.name + String(repeating: " ", count: width - figure.name.count)
      let found = String(repeating: " ", count: max(0, 12 - figure.found.count)) + figure.found
      return "  \(name)  \(found)" + (figure.isRight ? "" : "   and not \(figure.expected)")
    }.joined(separator: "\n")
  }
}

extension PurserClient {
  func allOrders() async throws -> [Order] {
    var orders: [Order] = []
    var token = ""
    repeat {
      let page = try await listOrders(ListOrdersRequest(page: Page(size: 500, token: token)))
      orders += page.orders
      token = page.nextPageToken
    } while !token.isEmpty
    return orders
  }
}
