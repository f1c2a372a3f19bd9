import Messages
import TurnedDaemon

extension TurnedDaemon {
  /// A location, a channel, ten shirts and ten pairs of socks; all of it on disk.
  static func shop(isManualClock: Bool = true) throws -> TurnedDaemon {
    let daemon = try TurnedDaemon(isManualClock: isManualClock)
    let root = try daemon.connect(root)
    try root.call(
      CatalogService.createLocation,
      CreateLocationRequest(requestID: daemon.newID(), code: "AMS", kind: .warehouse))
    try root.call(
      CatalogService.createChannel,
      CreateChannelRequest(
        requestID: daemon.newID(), code: "WEB", kind: .storefront, locations: ["AMS"]))
    for sku in ["SHIRT", "SOCKS"] {
      try root.call(
        CatalogService.createSku, CreateSkuRequest(requestID: daemon.newID(), code: sku))
      try root.call(InventoryService.receive, daemon.receipt(of: 10, sku))
    }
    return daemon
  }

  func receipt(of quantity: Int64, _ sku: String, id: String? = nil) -> ReceiveRequest {
    ReceiveRequest(requestID: id ?? newID(), sku: sku, location: "AMS", quantity: quantity)
  }

  func reservation(of quantity: Int64, _ sku: String, id: String? = nil) -> ReserveRequest {
    ReserveRequest(
      requestID: id ?? newID(), owner: "order", channel: "WEB",
      lines: [ClaimRequestLine(sku: sku, quantity: quantity)])
  }

  func look(at sku: String) -> GetPositionsRequest {
    GetPositionsRequest(sku: sku, location: "AMS")
  }
}
