import Messages
import Store
import Testing

@testable import Core

/// What orders do to stock. Ten shirts lie in Amsterdam and ten in Rotterdam; the web shop sells from both.
@Suite struct OrderStockTests {
  @Test func `accepting claims every line in one command, or none`() throws {
    // OW-08, T-02, T-04: two lines of the same SKU are judged against what the lines before left.
    let world = try World.shop()
    let sequence = world.sequence
    let order = try world.place("1", [World.shirts(12), World.shirts(8)])
    #expect(world.sequence == sequence + 1)
    #expect(order.state == .accepted && order.stock == .reserved && order.claimID == order.id)
    #expect(try world.available() == 0)
    let refused = refusal { () throws(Refusal) in
      try world.place("2", [World.shirts(1)])
    }
    #expect(
      refused
        == .insufficientStock(
          .init(sku: "SHIRT-M", requested: 1, available: 0, at: "lines[0]")))
    #expect(
      refusal { () throws(Refusal) in
        _ = try world.look { (core, tx) throws(Refusal) in
          try core.findOrder(FindOrderRequest(channel: "WEB", channelOrderID: "2"), in: tx)
        }
      } == .unknownOrder("WEB/2", at: "channel_order_id"), "an order that is refused is not there")
    #expect(try world.differences() == [])
  }

  @Test func `one unit here and one there serve an order of two`() throws {
    // T-39: what is shown is what can be had, split where it must be.
    let world = try World.shop(shirts: 1)
    #expect(try world.available() == 2)
    let order = try world.place("1", [World.shirts(2)])
    #expect(
      try world.order(order.id).lines[0].placements == [
        OrderPlacement(location: "AMS", quantity: 1), OrderPlacement(location: "ROT", quantity: 1),
      ])
    #expect(try world.available() == 0)
  }

  @Test func `a later order is served from what is free, never from what is there`() throws {
    // T-40: Amsterdam's ten are allocated to the first order, so the second one gets Rotterdam's.
    let world = try World.shop()
    let first = try world.place("1", [World.shirts(8)])
    try world.allocateOrder(first.id)
    let second = try world.place("2", [World.shirts(5)])
    #expect(
      try world.order(second.id).lines[0].placements == [
        OrderPlacement(location: "AMS", quantity: 2), OrderPlacement(location: "ROT", quantity: 3),
      ])
    try world.allocateOrder(second.id)
    let positions = try world.positions()
    #expect(positions.map(\.allocated) == [10, 3])
    #expect(positions.map(\.free) == [0, 7])
  }

  @Test func `partial acceptance takes what is there, and the rest later`() throws {
    // AL-02, KP-05's fact: what had no stock at acceptance is known.
    let world = try World.shop()
    let placed = try world.place(World.order("1", [World.shirts(25), World.socks(1)]), .partial)
    let order = placed.order!
    #expect(order.state == .accepted && order.stock == .partReserved)
    #expect(
      placed.shortfalls == [
        OrderShortfall(number: 1, sku: "SHIRT-M", unassigned: 5),
        OrderShortfall(number: 2, sku: "SOCKS", unassigned: 1),
      ])
    #expect(
      refusal { () throws(Refusal) in try world.reserveOrder(order.id) }?.reason
        == "INSUFFICIENT_STOCK")
    try world.receive(3, "SHIRT-M", at: "ROT")
    let more = try world.reserveOrder(order.id, .partial)
    #expect(more.shortfalls.map(\.unassigned) == [2, 1])
    #expect(
      try world.order(order.id).lines[0].placements == [
        OrderPlacement(location: "AMS", quantity: 10),
        OrderPlacement(location: "ROT", quantity: 13),
      ])
    try world.receive(5, "SHIRT-M", at: "AMS")
    try world.receive(1, "SOCKS", at: "AMS")
    #expect(try world.reserveOrder(order.id).order?.stock == .reserved)
    #expect(try world.available() == 3)
    #expect(try world.differences() == [])
  }

  @Test func `partial acceptance of nothing is refused`() throws {
    let world = try World.shop(shirts: 0)
    #expect(
      refusal { () throws(Refusal) in try world.place("1", [World.shirts(1)], .partial) }?.reason
        == "INSUFFICIENT_STOCK")
  }

  /// What is canceled after which state: all, a line, a part; and how much stock must be free again at once.
  static let cancellations: [(String, [LineQuantity], Int64)] = [
    ("all", [], 20), ("a line", [LineQuantity(number: 1, quantity: 6)], 18),
    ("a part", [LineQuantity(number: 1, quantity: 5)], 17),
    (
      "two parts",
      [LineQuantity(number: 2, quantity: 1), LineQuantity(number: 1, quantity: 2)], 15
    ),
  ]

  @Test(arguments: cancellations, [false, true])
  func `what is canceled is free again at once`(
    _ row: (String, [LineQuantity], Int64), isAllocated: Bool
  ) throws {
    // OW-11, T-15: whole, line, partial; reserved or allocated.
    let world = try World.shop()
    let order = try world.place("1", [World.shirts(6), World.shirts(2)])
    if isAllocated { try world.allocateOrder(order.id) }
    #expect(try world.available() == 12)
    try world.cancel(order.id, row.1)
    #expect(try world.available() == row.2)
    #expect(try world.differences() == [])
  }

  @Test func `a cancellation takes units without stock first, then reserved, then allocated`()
    throws
  {
    let world = try World.shop(shirts: 4)
    let order = try world.place("1", [World.shirts(10)], .partial)
    try world.allocateOrder(order.id, [LineQuantity(number: 1, quantity: 5)])
    // 2 unassigned, 3 reserved, 5 allocated.
    func units() throws(Refusal) -> [Int64] {
      let line = try world.order(order.id).lines[0]
      return [line.canceled, line.unassigned, line.reserved, line.allocated]
    }
    #expect(try units() == [0, 2, 3, 5])
    try world.cancel(order.id, [LineQuantity(number: 1, quantity: 1)])
    #expect(try units() == [1, 1, 3, 5])
    #expect(try world.available() == 0, "what had no stock gives none back (T-16)")
    try world.cancel(order.id, [LineQuantity(number: 1, quantity: 3)])
    #expect(try units() == [4, 0, 1, 5])
    try world.cancel(order.id, [LineQuantity(number: 1, quantity: 4)])
    #expect(try units() == [8, 0, 0, 2])
    #expect(try world.available() == 6)
    try world.cancel(order.id)
    #expect(try units() == [10, 0, 0, 0])
    #expect(try world.available() == 8)
    #expect(try world.differences() == [])
  }

  @Test func `what is canceled can't be canceled again`() throws {
    // T-35, T-72: a repeated command under another id takes nothing that is not open any more.
    let world = try World.shop()
    let order = try world.place("1", [World.shirts(3), World.shirts(1)])
    let one = [LineQuantity(number: 1, quantity: 3)]
    try world.cancel(order.id, one)
    #expect(
      refusal { () throws(Refusal) in try world.cancel(order.id, one) }
        == .quantityTooLarge(line: 1, available: 0, at: "lines[0].quantity"))
    #expect(
      refusal { () throws(Refusal) in
        try world.cancel(order.id, [LineQuantity(number: 2, quantity: 2)])
      } == .quantityTooLarge(line: 2, available: 1, at: "lines[0].quantity"))
    #expect(try world.available() == 19)
  }

  @Test func `nothing of an order's stock moves past the order`() throws {
    // T-05: there is one way to what an order claims.
    let world = try World.shop()
    let order = try world.place("1", [World.shirts(3)])
    #expect(
      refusal { () throws(Refusal) in try world.release(order.claimID) }
        == .claimOfOrder(claim: order.claimID, order: order.id))
  }

  @Test func `an order takes from its channel's locations only`() throws {
    // T-38: the stall sells from Rotterdam, whatever lies in Amsterdam.
    let world = try World.shop()
    #expect(
      refusal { () throws(Refusal) in
        try world.place(World.order("1", [World.shirts(11)], on: "STALL"))
      }
        == .insufficientStock(
          .init(sku: "SHIRT-M", requested: 11, available: 10, at: "lines[0]")))
    let order = try world.place(World.order("1", [World.shirts(10)], on: "STALL")).order!
    #expect(
      try world.order(order.id).lines[0].placements == [
        OrderPlacement(location: "ROT", quantity: 10)
      ])
    #expect(try world.available() == 10)
  }

  @Test func `what is not sold any more is in no new order, and stays in the old ones`() throws {
    let world = try World.shop()
    let old = try world.place("1", [World.shirts(3)])
    try world.stopSelling()
    #expect(
      refusal { () throws(Refusal) in try world.place("2", [World.shirts(1)]) }
        == .skuInactive("SHIRT-M", at: "lines[0].sku"))
    try world.allocateOrder(old.id)
    #expect(try world.cancel(old.id, [LineQuantity(number: 1, quantity: 1)]).state == .accepted)
    #expect(try world.order(old.id).lines[0].allocated == 2)
  }

  @Test func `an order that waits claims nothing until it is accepted`() throws {
    // T-33: off: no claim on place; on: all of them; and what was decided is told.
    let world = try World.shop()
    let order = try world.place("1", [World.shirts(15)], waits: true)
    #expect(order.state == .placed && order.stock == .none && order.claimID == 0)
    #expect(try world.available() == 20)
    let accepted = try world.accept(order.id)
    #expect(accepted.state == .accepted && accepted.stock == .reserved)
    #expect(try world.available() == 5)
    #expect(try world.timeline(of: order.id).map(\.kind) == ["place", "accept"])
    // Of a waiting order only what is still wanted is claimed.
    let other = try world.place("2", [World.shirts(9)], waits: true)
    try world.cancel(other.id, [LineQuantity(number: 1, quantity: 4)])
    #expect(try world.accept(other.id).stock == .reserved)
    #expect(try world.available() == 0)
    #expect(try world.differences() == [])
  }

  @Test func `a cancellation and a rejection need a reason`() throws {
    // GV-05, OW-11
    let world = try World.shop()
    let order = try world.place("1", [World.shirts(1)], waits: true)
    #expect(
      refusal { () throws(Refusal) in try world.cancel(order.id, reason: "") } == .reasonMissing)
    #expect(
      refusal { () throws(Refusal) in try world.reject(order.id, reason: "") } == .reasonMissing)
    let long = String(repeating: "x", count: 257)
    for refused in [
      refusal { () throws(Refusal) in try world.cancel(order.id, reason: long) },
      refusal { () throws(Refusal) in try world.reject(order.id, reason: long) },
    ] { #expect(refused == .textTooLong(reason: .reason, at: "reason")) }
    #expect(try world.cancel(order.id, reason: "out of print").reason == "out of print")
  }

  // MARK: Drafts and holds

  @Test func `a draft claims nothing, and placing it looks at the stock there is then`() throws {
    // T-49
    let world = try World.shop()
    let draft = try world.draft("1", [World.shirts(15)])
    #expect(draft.state == .draft && draft.stock == .none && draft.claimID == 0)
    #expect(try world.available() == 20)
    try world.place("2", [World.shirts(10)])
    #expect(
      refusal { () throws(Refusal) in try world.placeDraft(draft.id) }
        == .insufficientStock(
          .init(sku: "SHIRT-M", requested: 15, available: 10, at: "lines[0]")))
    #expect(try world.order(draft.id).order?.state == .draft)
    try world.receive(5, "SHIRT-M", at: "AMS")
    #expect(try world.placeDraft(draft.id).state == .accepted)
    #expect(try world.available() == 0)
  }

  @Test func `an order takes over a cart's hold, and nobody can come between`() throws {
    // T-06, AL-01: all stock is held by the cart, so only the cart's order can have it.
    let world = try World.shop()
    let hold = try world.hold([line(20)], by: "cart-7").claimID
    #expect(
      refusal { () throws(Refusal) in try world.place("1", [World.shirts(20)]) }?.reason
        == "INSUFFICIENT_STOCK")
    #expect(
      refusal { () throws(Refusal) in
        try world.place(
          "1", [World.shirts(20)], hold: HoldReference(claimID: hold, owner: "cart-8"))
      } == .ownerMismatch(claim: hold))
    let order = try world.place(
      "1", [World.shirts(18)], hold: HoldReference(claimID: hold, owner: "cart-7"))
    #expect(order.stock == .reserved)
    #expect(try world.available() == 2)
    let ended = try world.claim(hold).claim
    #expect(ended?.state == .released && ended?.releaseReason == "order/\(order.id)")
    #expect(
      refusal { () throws(Refusal) in
        try world.place(
          "2", [World.shirts(1)],
          hold: HoldReference(claimID: order.claimID, owner: "order/\(order.id)"))
      } == .notAHold(claim: order.claimID))
    #expect(try world.differences() == [])
  }

  @Test
  func `an order takes over a hold of more than 64 bits, which is no number that anybody is told`()
    throws
  {
    let world = try World.shop()
    try world.receive(.max - 10, "SHIRT-M", at: "ROT")
    let before = try world.available(on: "STALL")
    let hold = try world.hold(
      [line(10, at: "AMS"), line(.max - 10, at: "ROT"), line(5, at: "ROT")], by: "cart-7"
    ).claimID
    #expect(
      refusal { () throws(Refusal) in try world.release(hold) }?.reason == "QUANTITY_OVERFLOW")
    let order = try world.place(
      "1", [World.shirts(1)], hold: HoldReference(claimID: hold, owner: "cart-7"))
    #expect(order.stock == .reserved)
    #expect(try world.claim(hold).claim?.state == .released)
    #expect(try world.available(on: "STALL") == before)
    #expect(try world.differences() == [])
  }

  @Test func `an order that waits takes no hold over`() throws {
    // Nobody would have its stock: the hold stays what it is.
    let world = try World.shop()
    let hold = HoldReference(
      claimID: try world.hold([line(5)], by: "cart-7").claimID, owner: "cart-7")
    #expect(
      refusal { () throws(Refusal) in
        try world.place("1", [World.shirts(5)], waits: true, hold: hold)
      } == .holdWithoutAcceptance)
    let waiting = try world.place("1", [World.shirts(5)], waits: true)
    #expect(try world.claim(hold.claimID).claim?.state == .held)
    #expect(try world.accept(waiting.id, hold: hold).stock == .reserved)
    #expect(try world.available() == 15)
  }

  @Test func `the rest of an order is reserved past what is not sold any more`() throws {
    let world = try World.shop(shirts: 1)
    let order = try world.place("1", [World.shirts(3), World.socks(2)], .partial)
    try world.stopSelling()
    try world.receive(5, "SHIRT-M", at: "AMS")
    try world.receive(5, "SOCKS", at: "AMS")
    #expect(
      refusal { () throws(Refusal) in try world.reserveOrder(order.id) }
        == .skuInactive("SHIRT-M", at: "lines[0].sku"))
    let more = try world.reserveOrder(order.id, .partial)
    #expect(more.shortfalls == [OrderShortfall(number: 1, sku: "SHIRT-M", unassigned: 1)])
    #expect(try world.order(order.id).lines.map(\.reserved) == [2, 2])
  }

  @Test func `an order with a lapsed hold takes what is there, or is refused`() throws {
    // T-06: the hold ran out, and another cart took the stock.
    let world = try World.shop()
    let hold = HoldReference(
      claimID: try world.hold([line(20)], by: "cart-7").claimID, owner: "cart-7")
    world.advance(by: .seconds(60))
    try world.reserve([line(5)], by: "cart-8")
    #expect(
      refusal { () throws(Refusal) in try world.place("1", [World.shirts(20)], hold: hold) }
        == .insufficientStock(
          .init(sku: "SHIRT-M", requested: 20, available: 15, at: "lines[0]")))
    #expect(try world.place("1", [World.shirts(15)], hold: hold).stock == .reserved)
  }

  @Test func `holds that are due are gone before an order looks`() throws {
    // T-29: at the very instant, with nothing having run in between; also for an order of many lines.
    let world = try World.shop()
    try world.receive(5, "SOCKS", at: "AMS")
    try world.hold([line(20)], by: "cart-7")
    try world.hold([ClaimRequestLine(sku: "SOCKS", quantity: 5)], by: "cart-8")
    world.advance(by: .seconds(60))
    #expect(try world.place("1", [World.shirts(20), World.socks(5)]).stock == .reserved)
  }

  @Test func `an order of 5,000 lines is accepted and canceled line by line`() throws {
    // T-84, the rule (the benchmark has the figures): every line is its own, and the timeline has them all.
    let world = try World.shop(shirts: 5000)
    let lines = (0..<5000).map { _ in World.shirts(2) }
    let order = try world.place("1", lines)
    #expect(order.openLines == 5000 && order.stock == .reserved)
    for number in UInt32(1)...3 {
      try world.cancel(order.id, [LineQuantity(number: number, quantity: 2)])
    }
    #expect(try world.order(order.id).order?.openLines == 4997)
    let timeline = try world.timeline(of: order.id)
    #expect(timeline.filter { $0.kind == "accept" }.reduce(0) { $0 + $1.moves.count } == 5000)
    #expect(timeline.allSatisfy { $0.moves.count <= 400 })
    #expect(try world.cancel(order.id).state == .canceled)
    #expect(try world.available() == 10_000)
    #expect(try world.differences() == [])
    #expect(
      refusal { () throws(Refusal) in try world.place("2", lines + [World.shirts(1)]) }
        == .tooManyLines(5001, limit: 5000, at: "order.lines"))
  }
}
