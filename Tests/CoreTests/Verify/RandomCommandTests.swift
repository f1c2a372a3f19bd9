import Foundation
import Messages
import Store
import Testing

@testable import Core

/// Random commands by seed, as tangled as a few items, places and owners can make them.
@Suite struct RandomCommandTests {
  /// `PURSER_RANDOM_COMMANDS=1000000` asks for more.
  static let count =
    ProcessInfo.processInfo.environment["PURSER_RANDOM_COMMANDS"].flatMap(Int.init) ?? 20_000

  @Test func `after any number of commands nothing is below zero, promised twice, or adrift`()
    throws
  {
    // T-11, T-31, T-54
    let world = try World()
    for sku in Self.skus { try world.createSku(sku, scale: 3) }
    for location in Self.locations { try world.createLocation(location) }
    try world.createChannel("WEB", Self.locations)
    try world.createChannel("STALL", [Self.locations[1]])
    var random = SplitMix(seed: 20_260_301)
    var walk = Walk(
      model: StockModel(channels: ["WEB": Self.locations, "STALL": [Self.locations[1]]]))
    for i in 0..<Self.count {
      let refused = refusal { () throws(Refusal) in try walk.step(in: world, &random) }
      if let refused {
        #expect(Self.expected.contains(refused.reason), "\(refused)")
      }
      if i % 512 == 0 { world.store.endTurn(isLone: true) }
      if i % 64 == 0 { try expectCounted(walk, in: world, after: i) }
      if i % max(1, Self.count / 4) == 0 { #expect(try world.differences() == []) }
    }
    try expectCounted(walk, in: world, after: Self.count)
    #expect(try world.differences() == [])
    #expect(walk.done.count == 18, "every command succeeded some time: \(walk.done)")
  }

  /// Each position has exactly what the model counted, and no bucket is below zero.
  private func expectCounted(_ walk: Walk, in world: World, after count: Int) throws {
    var model = walk.model
    model.pass(to: world.now)
    for sku in Self.skus {
      let positions = try world.positions(sku)
      for location in Self.locations {
        let place = StockModel.Place(sku: sku, location: location)
        let position = positions.first { $0.location == location } ?? Position()
        let found = [
          position.good, position.damaged, position.held, position.reserved, position.allocated,
          position.free, position.inTransit,
        ]
        let (good, held) = (model.good[place] ?? 0, model.held[place] ?? 0)
        let (firm, allocated) = (model.firm[place] ?? 0, model.allocated[place] ?? 0)
        #expect(
          found == [
            good, model.damaged[place] ?? 0, held, firm, allocated, good - held - firm - allocated,
            model.onItsWay[place] ?? 0,
          ], "\(place) after \(count) commands")
        #expect(found.allSatisfy { $0 >= 0 })
      }
    }
  }

  static let skus = ["A", "B", "C"]
  static let locations = ["N1", "N2", "N3"]
  /// What random commands may run into.
  static let expected: Set<String> = [
    "INSUFFICIENT_STOCK", "QUANTITY_ZERO", "TOO_MANY_HOLDS", "UNKNOWN_CLAIM", "NOT_A_HOLD",
    "CLAIM_RELEASED", "HOLD_EXPIRED", "TOO_MANY_EXTENSIONS", "HOLD_TOO_LONG", "OWNER_MISMATCH",
    "UNKNOWN_LINE", "LINE_TWICE", "QUANTITY_TOO_LARGE", "LOCATION_NOT_LINKED", "NOT_FIRM",
    "ON_HAND_MISMATCH", "SAME_LOCATION", "SKU_TWICE", "UNKNOWN_TRANSFER", "TRANSFER_STATE",
  ]
}

/// Takes random steps, and tells the model what succeeded.
private struct Walk {
  var claims: [UInt64] = []
  var transfers: [UInt64] = []
  var model: StockModel
  /// How often each command succeeded.
  var done: [String: Int] = [:]

  init(model: StockModel) { self.model = model }

  mutating func step(in world: World, _ random: inout SplitMix) throws(Refusal) {
    let now = world.now
    model.pass(to: now)
    let owner = "cart-\(random.next(5))"
    let claim = claims.isEmpty ? 0 : claims[random.next(claims.count)]
    let command: String
    switch random.next(135) {
    case 100..<135: command = try stepOfStock(in: world, claim, &random)
    case 0..<12:
      command = "receive"
      let (sku, location) = (random.sku, random.location)
      let quantity = Int64(1 + random.next(40))
      try world.perform { (core, tx) throws(Refusal) in
        try core.receive(
          ReceiveRequest(sku: sku, location: location, quantity: quantity), by: .system, in: tx)
      }
      model.change(sku, location, by: quantity)
    case 12..<22:
      command = "adjust"
      let (sku, location) = (random.sku, random.location)
      let change = Int64(random.next(41)) - 25
      try world.perform { (core, tx) throws(Refusal) in
        try core.adjust(
          AdjustRequest(sku: sku, location: location, change: change, reason: "counted"),
          by: .system, in: tx)
      }
      model.change(sku, location, by: change)
    case 22..<42:
      command = "hold"
      let seconds = Int64(1 + random.next(50))
      let request = HoldRequest(
        owner: owner, channel: random.channel, lines: random.lines, ttl: .seconds(seconds),
        mode: random.next(2) == 0 ? .partial : .allOrNothing)
      let id = try world.perform { (core, tx) throws(Refusal) in try core.hold(request, in: tx) }
        .claimID
      model.claim(id, request.lines, on: request.channel, until: now + seconds * 1_000_000)
      add(id)
    case 42..<57:
      command = "reserve"
      let request = ReserveRequest(
        owner: owner, channel: random.channel, lines: random.lines,
        mode: random.next(2) == 0 ? .bestEffort : .allOrNothing)
      let id = try world.perform { (core, tx) throws(Refusal) in
        try core.reserve(request, in: tx)
      }.claimID
      model.claim(id, request.lines, on: request.channel)
      add(id)
    case 57..<65:
      command = "extend"
      let seconds = Int64(1 + random.next(50))
      let request = ExtendRequest(claimID: claim, ttl: .seconds(seconds))
      try world.perform { (core, tx) throws(Refusal) in try core.extend(request, in: tx) }
      model.extend(claim, until: now + seconds * 1_000_000)
    case 65..<73:
      command = "confirm"
      let request = ConfirmRequest(
        claimID: claim, owner: owner, reacquire: random.next(2) == 0)
      try world.perform { (core, tx) throws(Refusal) in try core.confirm(request, in: tx) }
      model.confirm(claim)
    case 73..<93:
      command = "release"
      let request = ReleaseRequest(claimID: claim, lines: random.someLines)
      let released = try world.perform { (core, tx) throws(Refusal) in
        try core.release(request, in: tx)
      }.released
      #expect(released == model.release(claim, request.lines))
    default:
      command = "wait"
      world.advance(by: .seconds(Int64(random.next(8))))
    }
    done[command, default: 0] += 1
  }

  /// A step with what is neither held nor sold: damage, allocations and transfers.
  private mutating func stepOfStock(
    in world: World, _ claim: UInt64, _ random: inout SplitMix
  ) throws(Refusal) -> String {
    let (sku, location) = (random.sku, random.location)
    let quantity = Int64(1 + random.next(12))
    let lines = random.someLines
    let transfer = transfers.isEmpty ? 0 : transfers[random.next(transfers.count)]
    switch random.next(10) {
    case 0:
      try world.perform { (core, tx) throws(Refusal) in
        try core.damage(
          DamageRequest(sku: sku, location: location, quantity: quantity, reason: "torn"),
          by: .system, in: tx)
      }
      model.damage(sku, location, quantity)
      return "damage"
    case 1:
      try world.perform { (core, tx) throws(Refusal) in
        try core.undamage(
          UndamageRequest(sku: sku, location: location, quantity: quantity, reason: "mended"),
          by: .system, in: tx)
      }
      model.damage(sku, location, -quantity)
      return "undamage"
    case 2:
      let known = model.onHand(sku, location)
      let expected = random.next(4) == 0 ? known + 1 : known
      let onHand = max(0, known + quantity - 8)
      try world.perform { (core, tx) throws(Refusal) in
        try core.setOnHand(
          SetOnHandRequest(
            sku: sku, location: location, expected: expected, onHand: onHand, reason: "feed"),
          by: .system, in: tx)
      }
      #expect(expected == known)
      model.set(sku, location, onHand: onHand)
      return "set"
    case 3, 4:
      let allocated = try world.perform { (core, tx) throws(Refusal) in
        try core.allocate(AllocateRequest(claimID: claim, lines: lines), in: tx)
      }.allocated
      #expect(allocated == model.allocate(claim, lines))
      return "allocate"
    case 5:
      let unallocated = try world.perform { (core, tx) throws(Refusal) in
        try core.unallocate(UnallocateRequest(claimID: claim, lines: lines), in: tx)
      }.unallocated
      #expect(unallocated == model.unallocate(claim, lines))
      return "unallocate"
    case 6:
      var request = CreateTransferRequest(from: location, to: random.location)
      for _ in 0...random.next(2) {
        request.lines.append(moved(Int64(1 + random.next(9)), random.sku))
      }
      let id = try world.perform { (core, tx) throws(Refusal) in
        try core.createTransfer(request, in: tx)
      }.sequence
      model.transfer(id, request)
      transfers.append(id)
      if transfers.count > 8 { transfers.removeFirst() }
      return "create"
    case 7:
      try world.perform { (core, tx) throws(Refusal) in
        try core.shipTransfer(
          ShipTransferRequest(transferID: transfer), by: .system, in: tx)
      }
      model.ship(transfer)
      return "ship"
    case 8:
      try world.perform { (core, tx) throws(Refusal) in
        try core.receiveTransfer(
          ReceiveTransferRequest(transferID: transfer, lines: lines), by: .system, in: tx)
      }
      model.arrive(transfer, lines)
      return "arrive"
    default:
      if random.next(2) == 0 {
        try world.perform { (core, tx) throws(Refusal) in
          try core.cancelTransfer(
            CancelTransferRequest(transferID: transfer, reason: "not needed"), in: tx)
        }
        return "cancel"
      }
      try world.perform { (core, tx) throws(Refusal) in
        try core.closeTransfer(
          CloseTransferRequest(transferID: transfer, reason: "stolen"), in: tx)
      }
      model.lose(transfer)
      return "close"
    }
  }

  private mutating func add(_ claim: UInt64) {
    claims.append(claim)
    if claims.count > 60 { claims.removeFirst() }
  }
}

extension World {
  /// Runs a command without waiting for the disk.
  @discardableResult
  fileprivate func perform<Response>(
    _ body: (Core, Transaction) throws(Refusal) -> Response
  ) throws(Refusal) -> Response {
    try run(isFlushed: false, body)
  }
}

extension SplitMix {
  fileprivate var sku: String { mutating get { RandomCommandTests.skus[next(3)] } }
  fileprivate var location: String { mutating get { RandomCommandTests.locations[next(3)] } }
  fileprivate var channel: String { mutating get { next(4) == 0 ? "STALL" : "WEB" } }

  /// None to two of a document's lines.
  fileprivate var someLines: [LineQuantity] {
    mutating get {
      var lines: [LineQuantity] = []
      for _ in 0..<next(3) {
        lines.append(some(Int64(1 + next(6)), of: UInt32(1 + next(3))))
      }
      return lines
    }
  }

  fileprivate var lines: [ClaimRequestLine] {
    mutating get {
      var lines: [ClaimRequestLine] = []
      for _ in 0...next(3) {
        lines.append(
          ClaimRequestLine(
            sku: sku, quantity: Int64(1 + next(12)), location: next(3) == 0 ? location : ""))
      }
      return lines
    }
  }
}
