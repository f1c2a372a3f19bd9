import DaemonProcess
import Foundation
import PurserClient
import Testing

/// Orders through the real daemon: what must hold of claims must hold of them, whatever the callers and the power do.
@Suite struct OrderTests {
  private func order(_ id: String, _ lines: [(String, Int64)]) -> NewOrder {
    NewOrder(
      channel: "WEB", channelOrderID: id, currency: "EUR",
      lines: lines.map { NewOrderLine(sku: $0.0, quantity: $0.1, unitPrice: 1000) })
  }

  /// T-01, T-02: the last unit is sold once, and whoever does not get it is told so.
  @Test func `a thousand orders want the last unit`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    try await shop.openShop(["SHIRT": 1])
    let outcomes = await withTaskGroup(of: String.self) { group in
      for number in 1...1000 {
        group.addTask {
          do {
            _ = try await shop.placeOrder(
              PlaceOrderRequest(order: order("\(number)", [("SHIRT", 1)])))
            return "placed"
          } catch { return reason(of: error) }
        }
      }
      return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    #expect(outcomes == ["placed": 1, "INSUFFICIENT_STOCK": 999])
    #expect(try await shop.available("SHIRT") == 0)
    #expect(try await shop.listOrders(ListOrdersRequest()).orders.count == 1)
    try await shop.expectVerified()
  }

  /// T-69, T-10, OW-02: fifty callers give the same order, under one request id or under fifty, while the daemon is
  /// killed: there is one order, and every answer names it.
  @Test(arguments: [true, false])
  func `one order is given fifty times across a SIGKILL`(isSameRequest: Bool) async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    try await shop.openShop(["SHIRT": 100])
    let id = RequestID.next()
    let callers = Task {
      try await withThrowingTaskGroup(of: UInt64?.self) { group in
        for _ in 1...50 {
          group.addTask {
            try await shop.placeOrder(
              PlaceOrderRequest(
                requestID: isSameRequest ? id : RequestID.next(), order: order("1", [("SHIRT", 2)])),
              timeout: .seconds(30)
            ).order?.id
          }
        }
        return try await group.reduce(into: Set<UInt64?>()) { $0.insert($1) }
      }
    }
    let client = try await daemon.restartAfterKill()
    let ids = try await callers.value
    #expect(ids.count == 1)
    #expect(try await client.available("SHIRT") == 98)
    #expect(try await client.listOrders(ListOrdersRequest()).orders.map(\.id) == [ids.first!!])
    try await client.expectVerified()
  }

  /// T-19, T-35: the same commands again and again, under their own request ids and under new ones, do nothing more.
  @Test func `every command of an order given thrice is done once`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    try await shop.openShop(["SHIRT": 10])
    let placing = PlaceOrderRequest(
      requestID: RequestID.next(), order: order("1", [("SHIRT", 6)]))
    let placed = try await shop.placeOrder(placing)
    let id = placed.order!.id
    let allocating = AllocateOrderRequest(
      requestID: RequestID.next(), orderID: id, lines: [LineQuantity(number: 1, quantity: 2)])
    let canceling = CancelOrderRequest(
      requestID: RequestID.next(), orderID: id, lines: [LineQuantity(number: 1, quantity: 3)],
      reason: "less")
    let allocated = try await shop.allocateOrder(allocating)
    let canceled = try await shop.cancelOrder(canceling)
    for _ in 1...2 {
      var replayed = try await shop.placeOrder(placing)
      #expect(replayed.replayed)
      replayed.replayed = false
      #expect(replayed == placed)
      #expect(try await shop.allocateOrder(allocating).order == allocated.order)
      #expect(try await shop.cancelOrder(canceling).order == canceled.order)
    }
    let line = try await shop.getOrder(GetOrderRequest(orderID: id)).lines[0]
    #expect([line.canceled, line.reserved, line.allocated] == [3, 1, 2])
    #expect(try await shop.available("SHIRT") == 7)
    // Under another id beyond what is open: refused, and nothing moved.
    let again = await #expect(throws: PurserError.self) {
      try await shop.cancelOrder(
        CancelOrderRequest(
          orderID: id, lines: [LineQuantity(number: 1, quantity: 4)], reason: "less"))
    }
    #expect(again.map(reason(of:)) == "QUANTITY_TOO_LARGE")
    #expect(try await shop.available("SHIRT") == 7)
  }

  /// T-71: what was refused leaves nothing behind, so the same request may be made again when its cause is mended.
  @Test func `a refused order may be given again under the same request id`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    try await shop.openShop(["SHIRT": 1])
    let placing = PlaceOrderRequest(
      requestID: RequestID.next(), order: order("1", [("SHIRT", 2)]))
    let refused = await #expect(throws: PurserError.self) { try await shop.placeOrder(placing) }
    #expect(refused.map(reason(of:)) == "INSUFFICIENT_STOCK")
    _ = try await shop.receive(ReceiveRequest(sku: "SHIRT", location: "AMS", quantity: 1))
    let placed = try await shop.placeOrder(placing)
    #expect(placed.order?.state == .accepted && !placed.replayed && !placed.existing)
    // T-36: what took the last unit was answered, so the next look says so.
    #expect(try await shop.available("SHIRT") == 0)
  }

  /// Architecture 4: where an order goes stands sealed in its person's row, and in plain bytes nowhere: not in the map, not
  /// in a journal that is kept for ever, not in a stored answer or a backup of them.
  @Test func `no name and no address stands in plain bytes on disk`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    try await shop.openShop(["SHIRT": 10])
    var order = order("PLAIN-ORDER-ID", [("SHIRT", 6)])
    order.shipTo = Address(
      name: "Wilhelmina Zeldenrust", street: "Verborgenlaan 12", city: "Geheimstad",
      country: "NL", email: "wz@example.org", phone: "+31-20-555-0199")
    let placed = try await shop.placeOrder(PlaceOrderRequest(order: order)).order!
    // Given again, refused, checked only, and canceled: nothing of that writes it down either.
    _ = try await shop.placeOrder(PlaceOrderRequest(order: order))
    _ = try await shop.placeOrder(PlaceOrderRequest(order: order, validateOnly: true))
    var other = order
    other.shipTo?.city = "Schuilplaats"
    let refused = await #expect(throws: PurserError.self) {
      try await shop.placeOrder(PlaceOrderRequest(order: other))
    }
    #expect(refused.map(reason(of:)) == "ORDER_EXISTS")
    _ = try await shop.cancelOrder(CancelOrderRequest(orderID: placed.id, reason: "too late"))
    daemon.kill(SIGTERM)
    #expect(await daemon.waitUntilExit() == 0)

    var files: [Data] = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: daemon.stateDirectory.path) {
      // Folders have no contents.
      if let bytes = FileManager.default.contents(
        atPath: daemon.stateDirectory.appending(path: name).path)
      {
        files.append(bytes)
      }
    }
    func stands(_ text: String) -> Bool { files.contains { $0.range(of: Data(text.utf8)) != nil } }
    #expect(stands("PLAIN-ORDER-ID"), "the order itself is found, so what is sealed would be")
    for text in [
      "Wilhelmina", "Zeldenrust", "Verborgenlaan", "Geheimstad", "Schuilplaats", "wz@example.org",
      "555-0199",
    ] { #expect(!stands(text), "\(text)") }
    let again = try await daemon.start()
    #expect(try await again.getOrder(GetOrderRequest(orderID: placed.id)).shipTo == order.shipTo)
  }

  /// MD-07's way for one order: what is only checked leaves nothing behind, and says what would have come.
  @Test func `an order that is only checked is not there`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    try await shop.openShop(["SHIRT": 10])
    let status = try await shop.getStatus(GetStatusRequest())
    let id = RequestID.next()
    let checked = try await shop.placeOrder(
      PlaceOrderRequest(requestID: id, order: order("1", [("SHIRT", 6)]), validateOnly: true))
    #expect(checked.order?.state == .accepted && checked.sequence == status.sequence)
    let refused = await #expect(throws: PurserError.self) {
      try await shop.placeOrder(
        PlaceOrderRequest(order: order("1", [("SHIRT", 11)]), validateOnly: true))
    }
    #expect(refused.map(reason(of:)) == "INSUFFICIENT_STOCK")
    #expect(try await shop.available("SHIRT") == 10)
    #expect(try await shop.listOrders(ListOrdersRequest()).orders == [])
    // And its request id is free.
    let placed = try await shop.placeOrder(
      PlaceOrderRequest(requestID: id, order: order("1", [("SHIRT", 6)])))
    #expect(!placed.replayed && placed.sequence == status.sequence + 1)
  }

  /// T-08, T-15: many callers place, allocate and cancel orders of overlapping SKUs; in the end all stock is free.
  @Test func `orders that overlap all come to their end, and give everything back`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    let skus = (1...6).map { "SKU-\($0)" }
    try await shop.openShop(
      KeyValuePairs(
        dictionaryLiteral: ("SKU-1", 40), ("SKU-2", 40), ("SKU-3", 40), ("SKU-4", 40),
        ("SKU-5", 40), ("SKU-6", 40)))
    let reasons = try await withThrowingTaskGroup(of: Set<String>.self) { group in
      for caller in 0..<16 {
        group.addTask {
          var reasons: Set<String> = []
          for round in 0..<8 {
            let lines = (0..<3).map { (skus[(caller * 5 + round * 3 + $0 * 2) % 6], Int64(1 + $0)) }
            do {
              let id = try await shop.placeOrder(
                PlaceOrderRequest(order: order("\(caller)-\(round)", lines))
              ).order!.id
              _ = try await shop.allocateOrder(
                AllocateOrderRequest(orderID: id, lines: [LineQuantity(number: 2, quantity: 1)]))
              _ = try await shop.cancelOrder(
                CancelOrderRequest(
                  orderID: id, lines: [LineQuantity(number: 3, quantity: 2)], reason: "part"))
              _ = try await shop.cancelOrder(CancelOrderRequest(orderID: id, reason: "rest"))
            } catch { reasons.insert(reason(of: error)) }
          }
          return reasons
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    #expect(reasons.isSubset(of: ["INSUFFICIENT_STOCK"]), "\(reasons)")
    for sku in skus { #expect(try await shop.available(sku) == 40) }
    try await shop.expectVerified()
  }
}
