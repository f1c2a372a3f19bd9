import Foundation
import Messages
import Store
import Testing

@testable import Core

/// Random commands on orders by seed; a model that is not the shop predicts every answer (T-11, T-16, T-31, OW-05).
@Suite struct RandomOrderTests {
  static let count =
    ProcessInfo.processInfo.environment["PURSER_RANDOM_COMMANDS"].flatMap(Int.init) ?? 4_000
  static let skus = ["A", "B"]
  static let channels = ["WEB": ["N1", "N2"], "STALL": ["N2"]]

  @Test(arguments: [1, 20_261_124] as [UInt64])
  func `a model predicts every answer, and every line's units`(seed: UInt64) throws {
    let world = try World()
    for sku in Self.skus { try world.createSku(sku) }
    for location in ["N1", "N2"] { try world.createLocation(location) }
    for (channel, locations) in Self.channels.sorted(by: { $0.key < $1.key }) {
      try world.createChannel(channel, locations)
    }
    var (model, random) = (OrderModel(channels: Self.channels), SplitMix(seed: seed))
    var ids: [String: UInt64] = [:]
    var holds: [UInt64] = []
    var seen: Set<String> = []
    for step in 1...Self.count {
      let (command, answer) = try take(step, in: world, &model, &ids, &holds, &random)
      seen.insert("\(command) → \(answer)")
      if step % 512 == 0 { world.store.endTurn(isLone: true) }
      // Only the newest orders still change.
      let newest = ids.filter { (Int($0.key) ?? 0) > ids.count - 12 }
      if step % 50 == 0 { try expectSame(model, newest, in: world, after: step) }
    }
    try expectSame(model, ids, in: world, after: Self.count)
    #expect(try world.differences() == [])
    for command in [
      "place → accepted", "place → placed", "place → ORDER_EXISTS", "place → INSUFFICIENT_STOCK",
      "draft → draft", "placeDraft → accepted", "discard → discarded", "accept → accepted",
      "reject → rejected", "reserve → accepted", "reserve → NOTHING_UNASSIGNED",
      "allocate → accepted", "allocate → QUANTITY_TOO_LARGE", "unallocate → accepted",
      "hold → held", "hold → INSUFFICIENT_STOCK", "place → HOLD_WITHOUT_ACCEPTANCE",
      "cancel → accepted", "cancel → canceled", "cancel → ORDER_STATE", "cancel → UNKNOWN_LINE",
    ] { #expect(seen.contains(command), "the walk never came to \(command)") }
  }

  /// Asks model and shop the same.
  private func take(
    _ step: Int, in world: World, _ model: inout OrderModel, _ ids: inout [String: UInt64],
    _ holds: inout [UInt64], _ random: inout SplitMix
  ) throws -> (String, String) {
    // Mostly one of the newest orders, sometimes one that is not there yet.
    let id = "\(max(1, ids.count - random.next(6) + random.next(2)))"
    let channel = random.next(4) == 0 ? "STALL" : "WEB"
    let lines = (0...random.next(2)).map { _ in
      (Self.skus[random.next(2)], Int64(1 + random.next(5)))
    }
    let isPartial = random.next(3) == 0
    let waits = random.next(4) == 0
    let line = random.next(3)
    let quantity = Int64(1 + random.next(4))
    let mode: AcceptMode = isPartial ? .partial : .allOrNothing
    let named = [LineQuantity(number: UInt32(line + 1), quantity: quantity)]
    let known = ids[id] ?? 999_999
    let command: String
    let expected: String
    let body: () throws(Refusal) -> Order
    switch random.next(23) {
    case 0...2:
      let sku = Self.skus[random.next(2)]
      let location = random.next(2) == 0 ? "N1" : "N2"
      model.receive(quantity, sku, at: location)
      try world.receive(quantity, sku, at: location)
      return ("receive", "")
    case 3...6:
      command = "place"
      let fresh = random.next(4) == 0 ? id : "\(ids.count + 1)"
      // Sometimes a hold is taken over: a live one, or one that has ended.
      let hold = random.next(3) == 0 ? holds.last : nil
      expected = model.place(fresh, channel, lines, isPartial: isPartial, waits: waits, over: hold)
      body = { () throws(Refusal) in
        try world.place(
          Self.order(fresh, channel, lines), mode, waits: waits,
          hold: hold.map { HoldReference(claimID: $0, owner: "cart") }
        ).order!
      }
      if let order = try answer(command, expected, step, body) { ids[fresh] = order.id }
      return (command, expected)
    case 20:
      let sku = Self.skus[random.next(2)]
      let wanted = ClaimRequestLine(sku: sku, quantity: quantity)
      var claim = world.sequence + 1
      let refused = refusal { () throws(Refusal) in
        claim = try world.hold([wanted], by: "cart", ttl: .seconds(60)).claimID
      }
      let answer = model.hold(claim, quantity, sku, until: world.now + 60_000_000)
      #expect(refused?.reason ?? "held" == answer, "hold, step \(step)")
      if refused == nil { holds.append(claim) }
      return ("hold", answer)
    case 21...22:
      // At the instant itself it is due; nothing runs in between.
      world.advance(by: .seconds(Int64(20 * (1 + random.next(3)))))
      model.pass(to: world.now)
      return ("wait", "")
    case 7:
      command = "draft"
      let fresh = random.next(4) == 0 ? id : "\(ids.count + 1)"
      expected = model.draft(fresh, channel, lines)
      body = { () throws(Refusal) in
        try world.run { (core, tx) throws(Refusal) in
          try core.draftOrder(
            DraftOrderRequest(order: Self.order(fresh, channel, lines)), by: world.caller, in: tx)
        }.order!
      }
      if let order = try answer(command, expected, step, body) { ids[fresh] = order.id }
      return (command, expected)
    case 8:
      command = "placeDraft"
      expected = model.placeDraft(id, isPartial: isPartial, waits: waits)
      body = { () throws(Refusal) in try world.placeDraft(known, mode, waits: waits) }
    case 9:
      command = "discard"
      expected = model.end(id, in: "draft", as: "discarded")
      body = { () throws(Refusal) in try world.discard(known) }
    case 10:
      command = "accept"
      expected = model.accept(id, isPartial: isPartial)
      body = { () throws(Refusal) in try world.accept(known, mode) }
    case 11:
      command = "reject"
      expected = model.end(id, in: "placed", as: "rejected")
      body = { () throws(Refusal) in try world.reject(known) }
    case 12:
      command = "reserve"
      // Mostly an order that lacks something, or few would ever get the rest.
      let lacking = model.orders.filter { order in
        order.value.state == "accepted" && order.value.lines.contains { $0.unassigned > 0 }
      }.keys.max()
      let name = random.next(4) == 0 ? id : lacking ?? id
      expected = model.reserveRest(name, isPartial: isPartial)
      body = { [known = ids[name] ?? known] () throws(Refusal) in
        try world.reserveOrder(known, mode).order!
      }
    case 13...14:
      command = "allocate"
      expected = model.allocate(id, line: line, quantity)
      body = { () throws(Refusal) in try world.allocateOrder(known, named) }
    case 15:
      command = "unallocate"
      expected = model.unallocate(id, line: line, quantity)
      body = { () throws(Refusal) in try world.unallocateOrder(known, named) }
    default:
      command = "cancel"
      let isWhole = random.next(3) == 0
      expected = model.cancel(id, line: isWhole ? nil : line, quantity)
      body = { () throws(Refusal) in try world.cancel(known, isWhole ? [] : named) }
    }
    _ = try answer(command, expected, step, body)
    return (command, expected)
  }

  private static func order(
    _ id: String, _ channel: String, _ lines: [(String, Int64)]
  ) -> NewOrder {
    // One channel knows all ids, so that another channel's order is another content.
    NewOrder(
      channel: "WEB", channelOrderID: id, currency: "EUR",
      lines: lines.map {
        NewOrderLine(
          sku: $0.0, quantity: $0.1, unitPrice: 100, location: channel == "STALL" ? "N2" : "")
      })
  }

  /// Compares the shop's answer with the model's.
  private func answer(
    _ command: String, _ expected: String, _ step: Int, _ body: () throws(Refusal) -> Order
  ) throws -> Order? {
    do throws(Refusal) {
      let order = try body()
      #expect("\(order.state)" == expected, "\(command), step \(step)")
      return order
    } catch {
      #expect(error.reason == expected, "\(command), step \(step)")
      return nil
    }
  }

  private func expectSame(
    _ model: OrderModel, _ ids: [String: UInt64], in world: World, after step: Int
  ) throws {
    for (id, known) in ids {
      let shown = try world.order(known)
      let order = try #require(model.orders[id])
      #expect("\(shown.order!.state)" == order.state, "order \(id) after \(step)")
      let found = shown.lines.map { line in
        OrderModel.Line(
          sku: line.sku, ordered: line.ordered, canceled: line.canceled,
          placed: line.placements.map {
            OrderModel.Placed(
              location: $0.location, firm: $0.quantity - $0.allocated, allocated: $0.allocated)
          })
      }
      #expect(found == order.lines, "order \(id) after \(step)")
    }
    for sku in Self.skus {
      for channel in Self.channels.keys {
        #expect(try world.available(sku, on: channel) == model.available(sku, on: channel))
      }
    }
  }
}
