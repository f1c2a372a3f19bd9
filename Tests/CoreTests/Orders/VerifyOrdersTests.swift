import Messages
import Store
import Testing

@testable import Core

/// T-32, and invariants 4, 6 and 15: whatever is changed behind the orders' back is named.
///
/// Order 10 is accepted with two lines and an address, order 11 waits, order 12 is a draft. (1–9 are the shop.)
@Suite struct VerifyOrdersTests {
  /// What is done to a row, and what `verify` must say: rule, table, key.
  static let corruptions: [(String, [String])] = [
    ("an order has one more line", ["lines of an order · orders · 000000000000000a"]),
    (
      "an order counts a line open that is not",
      ["header follows from lines · orders · 000000000000000a"]
    ),
    ("an order comes to more", ["gross is the sum of the lines · orders · 000000000000000a"]),
    (
      "an order is discounted more",
      ["discount is the sum of the lines · orders · 000000000000000a"]
    ),
    (
      "a waiting order calls itself accepted",
      [
        "claim of an accepted order · orders · 000000000000000b",
        "state by the timeline · orders · 000000000000000b",
      ]
    ),
    ("a draft calls itself placed", ["state by the timeline · orders · 000000000000000c"]),
    (
      "a claim forgets its order",
      [
        "order of a claim · orders · 000000000000000a"
      ]
    ),
    (
      "a claim is of an order that is another's",
      [
        "order of a claim · orders · 000000000000000a",
        "order of a claim · claims · 000000000000000a",
      ]
    ),
    (
      "an order's id leads to another",
      [
        "order by channel id · orders_by_channel_id · 0000000131",
        "order by channel id · orders_by_channel_id · 0000000131",
      ]
    ),
    (
      "an id leads to an order that has another",
      ["order by channel id · orders_by_channel_id · 0000000139"]
    ),
    (
      "a line was canceled that is claimed",
      ["units of a line · order_lines · 000000000000000a00000001"]
    ),
    (
      "a line of no order",
      ["order of a line · order_lines · 00000000000000ff00000001"]
    ),
    (
      "the timeline forgets how it began",
      ["timeline without gaps · order_timeline · 000000000000000c000000000000000c00000000"]
    ),
    ("an order goes to nobody", ["person of an order · orders · 000000000000000a"]),
    ("a person is missing", ["last number · counters · 00000004"]),
  ]

  @Test(arguments: corruptions)
  func `verify names what is wrong with an order, and only that`(
    corruption: String, differences: [String]
  ) throws {
    let world = try World.shop()
    var order = World.order("1", [World.shirts(3), World.shirts(2)])
    order.shipTo = Address(name: "Ann", country: "NL")
    try world.place(order)
    try world.place("2", [World.shirts(1)], waits: true)
    try world.draft("3", [World.shirts(1)])
    #expect(try world.differences() == [])

    try world.run { (_, tx) throws(Refusal) in try corrupt(tx, corruption) }
    let found = try world.differences().map { "\($0.rule) · \($0.table) · \($0.key)" }
    #expect(found == differences)
  }

  private func corrupt(_ tx: Transaction, _ corruption: String) throws(Refusal) {
    func change(_ id: UInt64, _ change: (inout OrderRow) -> Void) throws(Refusal) {
      var row = try tx.required(OrderID(id), in: Tables.orders)
      change(&row)
      tx.put(row, for: OrderID(id), in: Tables.orders)
    }
    func changeClaim(_ change: (inout ClaimRow) -> Void) throws(Refusal) {
      var row = try tx.required(ClaimID(10), in: Tables.claims)
      change(&row)
      tx.put(row, for: ClaimID(10), in: Tables.claims)
    }
    let first = OrderLineKey(of: OrderID(10), number: 1)
    let channel = ChannelID(number: 1)
    switch corruption {
    case "an order has one more line": try change(10) { $0.lineCount += 1 }
    case "an order counts a line open that is not": try change(10) { $0.counts.open += 1 }
    case "an order comes to more": try change(10) { $0.amounts.gross += 1 }
    case "an order is discounted more": try change(10) { $0.amounts.discount += 1 }
    case "a waiting order calls itself accepted": try change(11) { $0.decision = .accepted }
    case "a draft calls itself placed": try change(12) { $0.decision = .placed }
    case "a claim forgets its order": try changeClaim { $0.order = 0 }
    case "a claim is of an order that is another's": try changeClaim { $0.order = 11 }
    case "an order's id leads to another":
      tx.put(
        OrderID(11), for: ChannelOrderKey(channel: channel, id: "1"), in: Tables.ordersByChannelID)
    case "an id leads to an order that has another":
      tx.put(
        OrderID(10), for: ChannelOrderKey(channel: channel, id: "9"), in: Tables.ordersByChannelID)
    case "a line was canceled that is claimed":
      // Of one unit, which changes nothing that the header counts.
      var row = try tx.required(first, in: Tables.orderLines)
      row.canceled += 1
      tx.put(row, for: first, in: Tables.orderLines)
    case "a line of no order":
      let row = try tx.required(first, in: Tables.orderLines)
      tx.put(row, for: OrderLineKey(of: OrderID(255), number: 1), in: Tables.orderLines)
    case "the timeline forgets how it began":
      let key = OrderTimelineKey(order: OrderID(12), sequence: 12, index: 0)
      var row = try tx.required(key, in: Tables.orderTimeline)
      row.stateBefore = .placed
      tx.put(row, for: key, in: Tables.orderTimeline)
    case "an order goes to nobody": try change(10) { $0.shipTo = PersonID(number: 7) }
    case "a person is missing":
      tx.put(CounterRow(last: 2), for: Counter.persons, in: Tables.counters)
    default: Issue.record("no such corruption: \(corruption)")
    }
  }
}
