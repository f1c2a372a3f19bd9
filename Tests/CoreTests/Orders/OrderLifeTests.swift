import Messages
import Testing

@testable import Core

/// The life of an order, from the table of semantics 4.6 as far as it goes today: every state and every command.
/// OW-04, OW-05, T-16, T-72: what is not in the spec's table is refused, and the refusal says what may be done.
///
/// The order is of three shirts and two pairs of socks; before the command it was brought to the state in the row's
/// first column.
@Suite struct OrderLifeTests {
  /// state · command · the state behind it, or the reason of the refusal.
  static let table = """
    draft      place       accepted
    draft      place later placed
    draft      discard     discarded
    draft      accept      ORDER_STATE
    draft      reject      ORDER_STATE
    draft      reserve     ORDER_STATE
    draft      allocate    ORDER_STATE
    draft      unallocate  ORDER_STATE
    draft      cancel      ORDER_STATE
    draft      cancel part ORDER_STATE
    placed     place       ORDER_STATE
    placed     discard     ORDER_STATE
    placed     accept      accepted
    placed     reject      rejected
    placed     reserve     ORDER_STATE
    placed     allocate    ORDER_STATE
    placed     unallocate  ORDER_STATE
    placed     cancel      canceled
    placed     cancel part placed
    accepted   place       ORDER_STATE
    accepted   discard     ORDER_STATE
    accepted   accept      ORDER_STATE
    accepted   reject      ORDER_STATE
    accepted   reserve     NOTHING_UNASSIGNED
    accepted   allocate    accepted
    accepted   unallocate  accepted
    accepted   cancel      canceled
    accepted   cancel part accepted
    partial    reserve     accepted
    partial    allocate    accepted
    partial    cancel      canceled
    partial    cancel part accepted
    allocated  allocate    accepted
    allocated  unallocate  accepted
    allocated  cancel      canceled
    allocated  cancel part accepted
    allocated  reject      ORDER_STATE
    discarded  place       ORDER_STATE
    discarded  discard     ORDER_STATE
    discarded  accept      ORDER_STATE
    discarded  reject      ORDER_STATE
    discarded  reserve     ORDER_STATE
    discarded  allocate    ORDER_STATE
    discarded  unallocate  ORDER_STATE
    discarded  cancel      ORDER_STATE
    discarded  cancel part ORDER_STATE
    rejected   place       ORDER_STATE
    rejected   discard     ORDER_STATE
    rejected   accept      ORDER_STATE
    rejected   reject      ORDER_STATE
    rejected   reserve     ORDER_STATE
    rejected   allocate    ORDER_STATE
    rejected   unallocate  ORDER_STATE
    rejected   cancel      ORDER_STATE
    rejected   cancel part ORDER_STATE
    canceled   place       ORDER_STATE
    canceled   discard     ORDER_STATE
    canceled   accept      ORDER_STATE
    canceled   reject      ORDER_STATE
    canceled   reserve     ORDER_STATE
    canceled   allocate    ORDER_STATE
    canceled   unallocate  ORDER_STATE
    canceled   cancel      ORDER_STATE
    canceled   cancel part ORDER_STATE
    unknown    place       UNKNOWN_ORDER
    unknown    discard     UNKNOWN_ORDER
    unknown    accept      UNKNOWN_ORDER
    unknown    reject      UNKNOWN_ORDER
    unknown    reserve     UNKNOWN_ORDER
    unknown    allocate    UNKNOWN_ORDER
    unknown    unallocate  UNKNOWN_ORDER
    unknown    cancel      UNKNOWN_ORDER
    unknown    cancel part UNKNOWN_ORDER
    """.split(separator: "\n").map { Row($0.split(separator: " ").map(String.init)) }

  /// What may be done in a state, as a refusal says it.
  static let allowed = [
    "draft": "place,discard", "placed": "accept,reject,cancel",
    "accepted": "reserve,allocate,unallocate,cancel", "discarded": "", "rejected": "",
    "canceled": "",
  ]

  struct Row: CustomTestStringConvertible {
    let state: String
    let command: String
    let answer: String
    var testDescription: String { "\(state): \(command) → \(answer)" }

    init(_ words: [String]) {
      state = words[0]
      command = words[1..<(words.count - 1)].joined(separator: " ")
      answer = words[words.count - 1]
    }
  }

  @Test(arguments: table)
  func `a command in a state ends as the table says`(row: Row) throws {
    let world = try World.shop()
    try world.receive(10, "SOCKS", at: "AMS")
    let id = try bring(to: row.state, in: world)
    let before = try world.positions() + world.positions("SOCKS")
    let known = try? world.order(id)
    let sequence = world.sequence

    let refused = refusal { () throws(Refusal) in
      let order = try run(row.command, on: id, in: world)
      #expect("\(order.state)" == row.answer)
    }
    if let refused {
      #expect(refused.reason == row.answer)
      #expect(world.sequence == sequence, "a refusal leaves nothing behind")
      #expect(try world.positions() + world.positions("SOCKS") == before)
      #expect((try? world.order(id)) == known)
      if case .orderState(_, let state, let allowed) = refused {
        #expect(allowed.joined(separator: ",") == Self.allowed[state])
      }
    } else {
      try expectWhole(id, in: world)
    }
    #expect(try world.differences() == [])
  }

  @Test func `every state meets every command`() {
    let states = ["draft", "placed", "accepted", "discarded", "rejected", "canceled", "unknown"]
    let commands = [
      "place", "discard", "accept", "reject", "reserve", "allocate", "unallocate", "cancel",
      "cancel part",
    ]
    let rows = Set(Self.table.map { "\($0.state) \($0.command)" })
    for state in states {
      for command in commands { #expect(rows.contains("\(state) \(command)")) }
    }
  }

  /// A unit of a line is in exactly one place, and what the order says is claimed is claimed, and no more.
  private func expectWhole(_ id: UInt64, in world: World) throws {
    let shown = try world.order(id)
    for line in shown.lines {
      let sum = line.canceled + line.unassigned + line.reserved + line.allocated
      #expect(line.ordered == sum)
      #expect(line.placements.reduce(0) { $0 + $1.quantity } == line.reserved + line.allocated)
      let positions = try world.positions(line.sku)
      #expect(positions.reduce(0) { $0 + $1.reserved } == line.reserved)
      #expect(positions.reduce(0) { $0 + $1.allocated } == line.allocated)
    }
  }

  private func bring(to state: String, in world: World) throws(Refusal) -> UInt64 {
    let lines = [World.shirts(3), World.socks(2)]
    switch state {
    case "draft": return try world.draft("1", lines).id
    case "placed": return try world.place("1", lines, waits: true).id
    case "accepted": return try world.place("1", lines).id
    case "partial":
      // Ten of twelve pairs: the last two can be had only when more came.
      let id = try world.place("1", [World.shirts(3), World.socks(12)], .partial).id
      try world.receive(5, "SOCKS", at: "AMS")
      return id
    case "allocated":
      let id = try world.place("1", lines).id
      try world.allocateOrder(id)
      return id
    case "discarded":
      let id = try world.draft("1", lines).id
      try world.discard(id)
      return id
    case "rejected":
      let id = try world.place("1", lines, waits: true).id
      try world.reject(id)
      return id
    case "canceled":
      let id = try world.place("1", lines).id
      try world.cancel(id)
      return id
    default: return 4711
    }
  }

  private func run(
    _ command: String, on id: UInt64, in world: World
  ) throws(Refusal) -> Order {
    switch command {
    case "place": try world.placeDraft(id)
    case "place later": try world.placeDraft(id, waits: true)
    case "discard": try world.discard(id)
    case "accept": try world.accept(id)
    case "reject": try world.reject(id)
    case "reserve": try world.reserveOrder(id).order!
    case "allocate": try world.allocateOrder(id)
    case "unallocate": try world.unallocateOrder(id)
    case "cancel": try world.cancel(id)
    case "cancel part": try world.cancel(id, [LineQuantity(number: 1, quantity: 1)])
    default: preconditionFailure("no such command: \(command)")
    }
  }
}
