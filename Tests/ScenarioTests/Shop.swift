import PurserClient
import Testing

/// A shop in one line: a location, a channel, SKUs with stock.
extension PurserClient {
  func openShop(_ stock: KeyValuePairs<String, Int64>, scale: UInt32 = 0) async throws {
    _ = try await createLocation(CreateLocationRequest(code: "AMS", kind: .warehouse))
    _ = try await createChannel(
      CreateChannelRequest(code: "WEB", kind: .storefront, locations: ["AMS"]))
    for (sku, quantity) in stock {
      _ = try await createSku(CreateSkuRequest(code: sku, scale: scale))
      if quantity > 0 {
        _ = try await receive(ReceiveRequest(sku: sku, location: "AMS", quantity: quantity))
      }
    }
  }

  func reserve(
    _ lines: [(String, Int64)], owner: String = "order", id: String = "",
    mode: ClaimMode = .allOrNothing
  ) async throws(PurserError) -> ReserveResponse {
    try await reserve(
      ReserveRequest(
        requestID: id, owner: owner, channel: "WEB",
        lines: lines.map { ClaimRequestLine(sku: $0.0, quantity: $0.1) }, mode: mode))
  }

  func hold(
    _ lines: [(String, Int64)], owner: String = "cart", ttl: TimeSpan = .seconds(60),
    id: String = ""
  ) async throws(PurserError) -> HoldResponse {
    try await hold(
      HoldRequest(
        requestID: id, owner: owner, channel: "WEB",
        lines: lines.map { ClaimRequestLine(sku: $0.0, quantity: $0.1) }, ttl: ttl))
  }

  func available(_ sku: String, owner: String = "") async throws -> Int64 {
    try await getAvailability(
      GetAvailabilityRequest(channel: "WEB", sku: sku, owner: owner)
    ).available
  }

  func position(_ sku: String) async throws -> Position {
    try #require(try await getPositions(GetPositionsRequest(sku: sku)).positions.first)
  }

  /// Nothing that `verify` checks is off.
  func expectVerified() async throws {
    let verified = try await verify(VerifyRequest(), timeout: .seconds(60))
    #expect(verified.differences == [])
    #expect(verified.differenceCount == 0)
  }
}

/// The reason of a refusal.
func reason(of error: any Error) -> String {
  if case .refused(let refusal)? = error as? PurserError { return refusal.reason }
  return "\(error)"
}
