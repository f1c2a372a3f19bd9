import Messages
import Testing

@testable import Core

/// OW-20, T-117, T-120: what was done to an order, by whom and why, and what the feed tells of it.
@Suite struct OrderTimelineTests {
  @Test func `the timeline has every command with what it changed`() throws {
    let world = try World.shop()
    let draft = try world.draft("1", [World.shirts(3)])
    try world.placeDraft(draft.id)
    try world.allocateOrder(draft.id, [LineQuantity(number: 1, quantity: 2)])
    try world.cancel(draft.id, reason: "too late")
    let timeline = try world.timeline(of: draft.id)
    #expect(timeline.map(\.kind) == ["draft", "place", "accept", "allocate", "cancel"])
    #expect(timeline.map(\.stateBefore) == [.unspecified, .draft, .placed, .accepted, .accepted])
    #expect(timeline.map(\.stateAfter) == [.draft, .placed, .accepted, .accepted, .canceled])
    #expect(timeline.map(\.index) == [0, 0, 1, 0, 0])
    #expect(timeline.allSatisfy { $0.principal == "tester" && $0.actor == "Ann" })
    #expect(timeline[4].reason == "too late")
    #expect(
      timeline.map(\.moves) == [
        [], [], [OrderMove(number: 1, from: .unassigned, to: .reserved, quantity: 3)],
        [OrderMove(number: 1, from: .reserved, to: .allocated, quantity: 2)],
        [
          OrderMove(number: 1, from: .reserved, to: .canceled, quantity: 1),
          OrderMove(number: 1, from: .allocated, to: .canceled, quantity: 2),
        ],
      ])
  }

  @Test func `a command tells one event of the order, and one of its stock`() throws {
    let world = try World.shop()
    let sequence = world.sequence
    let order = try world.place("A-1", [World.shirts(3), World.shirts(1)])
    try world.cancel(order.id, [LineQuantity(number: 1, quantity: 2)], reason: "less")
    let events = try world.events(after: sequence)
    #expect(
      events.map { "\($0.kind) \($0.entity)" } == [
        "orderPlaced order/\(order.id)", "stockReserved claim/\(order.claimID)",
        "orderAccepted order/\(order.id)", "claimReleased claim/\(order.claimID)",
        "orderCanceled order/\(order.id)",
      ])
    #expect(
      events[0].facts.map { "\($0.name)=\($0.value)" } == [
        "channel=WEB", "channel_order_id=A-1", "currency=EUR", "total=4000", "lines=2",
      ])
    #expect(events[3].facts.contains { $0.name == "reserved[SHIRT-M AMS]" && $0.value == "-2" })
  }

  @Test func `orders are listed by state and channel, a page at a time`() throws {
    let world = try World.shop()
    for number in 1...5 { try world.place("\(number)", [World.shirts(1)]) }
    try world.place(World.order("S", [World.shirts(1)], on: "STALL"))
    let draft = try world.draft("D", [World.shirts(1)])
    func list(_ request: ListOrdersRequest) throws -> ListOrdersResponse {
      try world.report { (snapshot) throws(Refusal) in
        try Core.listOrders(request, in: snapshot)
      }
    }
    #expect(try list(ListOrdersRequest(state: .draft)).orders.map(\.id) == [draft.id])
    #expect(try list(ListOrdersRequest(channel: "STALL")).orders.map(\.channelOrderID) == ["S"])
    let first = try list(ListOrdersRequest(state: .accepted, channel: "WEB", page: Page(size: 3)))
    #expect(first.orders.map(\.channelOrderID) == ["1", "2", "3"])
    let second = try list(
      ListOrdersRequest(
        state: .accepted, channel: "WEB", page: Page(size: 3, token: first.nextPageToken)))
    #expect(second.orders.map(\.channelOrderID) == ["4", "5"])
    #expect(second.nextPageToken.isEmpty)
    #expect(
      #expect(throws: Refusal.self) { try list(ListOrdersRequest(channel: "NONE")) }
        == .unknownChannel("NONE"))
  }

  @Test func `a page of large rows ends where an answer would not fit a frame`() throws {
    let world = try World.shop(shirts: 2_000_000)
    let order = try world.place("1", (0..<2000).map { _ in World.shirts(200) })
    for _ in 0..<16 {
      try world.allocateOrder(order.id)
      try world.unallocateOrder(order.id)
    }
    var (entries, pages, token) = (0, 0, "")
    repeat {
      let page = try world.report { (snapshot) throws(Refusal) in
        try Core.listOrderTimeline(
          ListOrderTimelineRequest(orderID: order.id, page: Page(size: 1000, token: token)),
          in: snapshot)
      }
      #expect(page.encoded().count < 2 << 20)
      (entries, pages, token) = (entries + page.entries.count, pages + 1, page.nextPageToken)
    } while !token.isEmpty
    // Place, and 33 times 2,000 moves in rows of 400.
    #expect(entries == 1 + 33 * 5)
    #expect(pages > 1)
  }

  @Test func `an order is there after a restart, with where it goes`() throws {
    let world = try World.shop()
    var order = World.order("1", [World.shirts(3)])
    order.shipTo = Address(
      name: "Ann Vos", street: "Oude Delft 1", city: "Delft", postalCode: "2611 BD",
      country: "NL", email: "ann@example.org")
    let id = try world.place(order).order!.id
    let before = try world.order(id)
    #expect(before.shipTo == order.shipTo)
    try world.restart()
    #expect(try world.order(id) == before)
    let events = try world.events(after: 0)
    #expect(
      !events.contains { $0.facts.contains { $0.value.contains("Vos") || $0.value.contains("@") } },
      "no person stands in what is kept for ever")
  }
}
