import Messages
import Testing

@testable import Core
@testable import Store

/// What a command on an order may put is told before it runs: enough, or a full map would end the daemon, and not
/// many times too much, or an order could not be canceled for want of room.
@Suite struct OrderGrowthTests {
  static let locations = ["N1", "N2", "N3"]
  static let skus = (0..<30).map { "S\($0)" }
  /// As long as texts can be, in bytes.
  static let long = String(repeating: "衣", count: 128)

  /// Thirty items lie at three locations, each with sixty holds of others, between which rows are put.
  private func crowdedShop() throws -> World {
    let world = try World()
    for location in Self.locations { try world.createLocation(location) }
    try world.createChannel("WEB", Self.locations)
    for sku in Self.skus {
      try world.createSku(sku)
      for location in Self.locations {
        try world.receive(200, sku, at: location)
        for i in 0..<60 {
          try world.run(isFlushed: false) { (core, tx) throws(Refusal) in
            _ = try core.hold(
              HoldRequest(
                owner: "cart-\(sku)-\(i)", channel: "WEB",
                lines: [line(1, sku, at: location)], ttl: .seconds(600)), in: tx)
          }
        }
      }
    }
    return world
  }

  private func order(_ id: String) -> NewOrder {
    NewOrder(
      channel: "WEB", channelOrderID: id + String(repeating: "衣", count: 62), currency: "EUR",
      lines: (Self.skus.map { ($0, 300) } + Self.skus.map { ($0, 1) }).map {
        NewOrderLine(sku: $0.0, quantity: $0.1, unitPrice: 100)
      },
      shipTo: Address(
        name: Self.long, company: Self.long, street: Self.long, street2: Self.long,
        city: Self.long, region: Self.long, postalCode: Self.long, country: "NL",
        email: Self.long, phone: Self.long), customer: Self.long,
      service: String(repeating: "衣", count: 64))
  }

  @Test func `no command on an order puts more than was told before`() throws {
    let world = try crowdedShop()
    let caller = world.caller
    let reason = Self.long + Self.long
    func told(
      _ growth: (Core, Transaction) throws(Refusal) -> Int
    ) throws(Refusal) -> Int { try world.look(growth) }

    for (id, waits) in [("1", false), ("2", true)] {
      let order = order(id)
      let growth = try told { (core, tx) throws(Refusal) in
        try core.growth(of: order, takingOver: nil, in: tx)
      }
      try world.expectBound("place", told: growth) { (core, tx) throws(Refusal) in
        _ = try core.placeOrder(
          PlaceOrderRequest(order: order, withoutAcceptance: waits), by: caller, in: tx)
      }
      if waits { break }
      let first = world.sequence
      func growthOfAll() throws(Refusal) -> Int {
        try told { (core, tx) throws(Refusal) in
          try core.growth(ofMoving: [], ofOrder: first, in: tx)
        }
      }
      try world.expectBound("allocate", told: try growthOfAll()) { (core, tx) throws(Refusal) in
        _ = try core.allocateOrder(AllocateOrderRequest(orderID: first), by: caller, in: tx)
      }
      try world.expectBound("unallocate", told: try growthOfAll()) { (core, tx) throws(Refusal) in
        _ = try core.unallocateOrder(UnallocateOrderRequest(orderID: first), by: caller, in: tx)
      }
      let lines = (1...60).map { some(1, of: $0) }
      let named = try told { (core, tx) throws(Refusal) in
        try core.growth(ofMoving: lines, ofOrder: first, in: tx)
      }
      try world.expectBound("cancel some", told: named) { (core, tx) throws(Refusal) in
        _ = try core.cancelOrder(
          CancelOrderRequest(orderID: first, lines: lines, reason: reason), by: caller, in: tx)
      }
      try world.expectBound("cancel", told: try growthOfAll()) { (core, tx) throws(Refusal) in
        _ = try core.cancelOrder(
          CancelOrderRequest(orderID: first, reason: reason), by: caller, in: tx)
      }
    }
    let second = world.sequence
    func growthOfReserving() throws(Refusal) -> Int {
      try told { (core, tx) throws(Refusal) in
        try core.growth(ofReserving: second, takingOver: nil, in: tx)
      }
    }
    for sku in Self.skus { try world.adjust(-130, sku, at: "N1") }
    try world.expectBound("accept", told: try growthOfReserving()) { (core, tx) throws(Refusal) in
      _ = try core.acceptOrder(
        AcceptOrderRequest(orderID: second, mode: .partial), by: caller, in: tx)
    }
    for sku in Self.skus {
      for location in Self.locations { try world.receive(60, sku, at: location) }
    }
    try world.expectBound("reserve", told: try growthOfReserving()) {
      (core, tx) throws(Refusal) in
      _ = try core.reserveOrder(ReserveOrderRequest(orderID: second), by: caller, in: tx)
    }
    #expect(try world.differences() == [])
  }

  @Test(arguments: ["place", "place a draft", "accept"])
  func `what an order takes over is counted too`(way: String) throws {
    // An order of one line ends a cart's hold of sixty, at three places each.
    let world = try crowdedShop()
    let caller = world.caller
    let held = Self.skus.map { line(300, $0) } + Self.skus.map { line(1, $0) }
    let hold = HoldReference(
      claimID: try world.hold(held, by: "cart").claimID, owner: "cart")
    let new = World.order("1", [NewOrderLine(sku: "S1", quantity: 1, unitPrice: 100)])
    let id =
      switch way {
      case "accept": try world.place(new, waits: true).order!.id
      case "place a draft": try world.draft("1", new.lines).id
      default: UInt64(0)
      }
    let told = try world.look { (core, tx) throws(Refusal) in
      try id == 0
        ? core.growth(of: new, takingOver: hold, in: tx)
        : core.growth(ofReserving: id, takingOver: hold, in: tx)
    }
    try world.expectBound(way, told: told) { (core, tx) throws(Refusal) in
      switch way {
      case "accept":
        _ = try core.acceptOrder(AcceptOrderRequest(orderID: id, hold: hold), by: caller, in: tx)
      case "place a draft":
        _ = try core.placeDraft(PlaceDraftRequest(orderID: id, hold: hold), by: caller, in: tx)
      default:
        _ = try core.placeOrder(PlaceOrderRequest(order: new, hold: hold), by: caller, in: tx)
      }
    }
    #expect(try world.differences() == [])
  }

  @Test func `an order is as easy to cancel in a chain of many stores`() throws {
    // T-15: what is asked for is room for what is claimed, not for where it might have been.
    func growth(stores: Int) throws -> [Int] {
      let world = try World()
      try world.createSku("SHIRT-M")
      let codes = (0..<stores).map { "N\($0)" }
      for code in codes { try world.createLocation(code) }
      try world.createChannel("WEB", codes)
      try world.receive(500, "SHIRT-M", at: "N0")
      let id = try world.place("1", (0..<100).map { _ in World.shirts(5) }).id
      return try world.look { (core, tx) throws(Refusal) in
        [
          try core.growth(ofMoving: [], ofOrder: id, in: tx),
          try core.growth(ofMoving: [some(1)], ofOrder: id, in: tx),
          try core.growth(ofReserving: id, takingOver: nil, in: tx),
        ]
      }
    }
    #expect(try growth(stores: 200) == growth(stores: 1))
  }

  @Test func `what is refused for its size, or is not there, puts nothing`() throws {
    let world = try World.shop()
    let many = World.order("1", (0..<5001).map { _ in World.shirts(1) })
    let id = try world.place("2", [World.shirts(1)]).id
    let told = try world.look { (core, tx) throws(Refusal) in
      [
        try core.growth(of: nil, takingOver: nil, in: tx),
        try core.growth(of: many, takingOver: nil, in: tx),
        try core.growth(ofReserving: 4711, takingOver: nil, in: tx),
        try core.growth(ofMoving: [], ofOrder: 4711, in: tx),
        try core.growth(ofMoving: (0..<5001).map { _ in some(1) }, ofOrder: id, in: tx),
      ]
    }
    #expect(told == [0, 0, 0, 0, 0])
  }
}
