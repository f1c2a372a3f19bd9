import PurserClient

/// Everything that the shop says of itself, but for the numbers that follow from how often it was asked: two shops are
/// the same if their states are.
struct ShopState: Equatable {
  private let lines: [String]

  init(of shop: PurserClient, _ company: Company) async throws {
    var lines: [String] = []
    for var order in try await shop.allOrders() {
      let whole = try await shop.getOrder(
        GetOrderRequest(orderID: order.id, lines: Page(size: 1000)))
      (order.id, order.claimID) = (0, 0)
      lines.append("\(order) \(whole.lines) \(String(describing: whole.shipTo))")
    }
    for product in company.products {
      let sku = try await shop.getSku(GetSkuRequest(code: product.sku)).sku
      let positions = try await shop.getPositions(GetPositionsRequest(sku: product.sku)).positions
      let available = try await shop.getAvailability(
        GetAvailabilityRequest(channel: "SALES", sku: product.sku))
      var said = sku
      said?.createTime = nil
      lines.append(
        "\(String(describing: said)) \(positions) \(available.available) \(available.published)")
    }
    lines.append("\(try await shop.getStatus(GetStatusRequest()).time?.description ?? "")")
    self.lines = lines
  }

  func firstDifference(from other: ShopState) -> String {
    for (mine, its) in zip(lines, other.lines) where mine != its {
      return "\(mine)\ninstead of \(its)"
    }
    return "\(lines.count) facts instead of \(other.lines.count)"
  }
}
