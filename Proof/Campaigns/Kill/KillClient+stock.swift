import Messages
import PurserClient

extension KillClient {
  mutating func receive() async throws {
    let (sku, location, quantity) = (sku(), location(), quantity())
    let outcome = try await send(
      ReceiveRequest(sku: sku, location: location, quantity: quantity), PurserClient.receive)
    guard case .done(let response, let id) = outcome else { return }
    ledger.good[Ledger.Place(sku: sku, location: location), default: 0] += quantity
    note(response, id)
  }

  /// Takes good stock away, if that much is free.
  mutating func adjust() async throws {
    let (sku, location, quantity) = (sku(), location(), quantity())
    let outcome = try await send(
      AdjustRequest(sku: sku, location: location, change: -quantity, reason: "count"),
      PurserClient.adjust, refusals: ["INSUFFICIENT_STOCK"])
    guard case .done(let response, let id) = outcome else { return }
    ledger.good[Ledger.Place(sku: sku, location: location), default: 0] -= quantity
    note(response, id)
  }
}
