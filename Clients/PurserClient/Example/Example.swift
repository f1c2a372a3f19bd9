import Glibc
import PurserClient

/// A cart's life, from the stock that comes in to the order that is sure of it.
///
/// Runs against a daemon of your own: `swift run purser-example`.
@main
enum Example {
  static func main() async {
    do {
      try await run(with: .connect())
    } catch {
      print("failed: \(error)")
      exit(1)
    }
  }

  static func run(with purser: PurserClient) async throws(PurserError) {
    // What is sold, where it lies, through what it is sold.
    _ = try await purser.createSku(CreateSkuRequest(code: "SHIRT-M", description: "Shirt, medium"))
    _ = try await purser.createLocation(CreateLocationRequest(code: "AMS", kind: .warehouse))
    _ = try await purser.createChannel(
      CreateChannelRequest(code: "WEB", kind: .storefront, locations: ["AMS"]))
    _ = try await purser.receive(ReceiveRequest(sku: "SHIRT-M", location: "AMS", quantity: 10))

    // Two shirts in a cart, for a quarter of an hour.
    let hold = try await purser.hold(
      HoldRequest(
        owner: "cart-7", channel: "WEB",
        lines: [ClaimRequestLine(sku: "SHIRT-M", quantity: 2)], ttl: .minutes(15)))

    let availability = try await purser.getAvailability(
      GetAvailabilityRequest(channel: "WEB", sku: "SHIRT-M"))
    print("others may buy \(availability.available)")

    // The order is placed: what was held is firm.
    let order = try await purser.confirm(
      ConfirmRequest(claimID: hold.claimID, owner: "cart-7"))
    print("claim \(hold.claimID) is \(order.claim?.state ?? .unspecified)")

    // Asking for more than there is, is refused with what there is.
    do {
      _ = try await purser.reserve(
        ReserveRequest(
          owner: "order-8", channel: "WEB",
          lines: [ClaimRequestLine(sku: "SHIRT-M", quantity: 1000)]))
    } catch .refused(let refusal) where refusal.reason == "INSUFFICIENT_STOCK" {
      print("refused: \(refusal.sentence)")
    }
  }
}
