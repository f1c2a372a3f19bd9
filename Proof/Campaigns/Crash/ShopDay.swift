import Auditor
import DaemonProcess
import PurserClient

/// A shop's busy day over a real socket: what a crash campaign cuts the power in.
///
/// Everything that leaves traces of its own on the disk comes up: refusals, replays, holds that expire and are deleted,
/// answers that are forgotten, orders with sealed addresses, transfers, a request of 5,000 lines.
struct ShopDay {
  /// How much is done.
  struct Size: Sendable, Equatable {
    var skus = 40
    /// Bursts of commands between one event of the day and the next.
    var bursts = 14
    /// And behind the long order, where every image is large.
    var lastBursts = 7
    var lines = 5000

    init() {}

    /// For a debug build, in seconds.
    static var small: Self {
      var size = Self()
      size.bursts = 3
      size.lastBursts = 0
      return size
    }
  }

  private var random: SplitMix
  private let size: Size
  /// The daemon's time, which stands still, and the last request id of it.
  private var now: Int64 = 1_767_225_600_000_000  // 2026-01-01
  private var lastID: UInt64 = 0
  private var claims: [UInt64] = []
  private var orders: [UInt64] = []
  private var transfers: [UInt64] = []
  private var orderNumber = 0
  private var externalNumber = 0
  /// A command that was executed, to be asked again.
  private var done: [@Sendable (PurserClient) async throws -> Void] = []

  init(_ random: SplitMix, _ size: Size) {
    self.random = random
    self.size = size
  }

  // MARK: Setting up

  mutating func open(_ shop: PurserClient) async throws {
    for (code, kind) in [("AMS", LocationKind.warehouse), ("BER", .store)] {
      _ = try await shop.createLocation(
        CreateLocationRequest(requestID: nextID(), code: code, kind: kind))
    }
    _ = try await shop.createChannel(
      CreateChannelRequest(
        requestID: nextID(), code: "WEB", kind: .storefront, locations: ["AMS", "BER"]))
    for sku in 0..<size.skus {
      _ = try await shop.createSku(CreateSkuRequest(requestID: nextID(), code: code(sku)))
    }
    for location in ["AMS", "BER"] {
      _ = try await shop.importStock(
        ImportStockRequest(
          requestID: nextID(),
          rows: (0..<size.skus).map {
            StockRow(
              line: UInt32($0 + 1), sku: code($0), location: location,
              quantity: Int64(200 + random.next(below: 800)))
          }, reason: "opening"))
    }
  }

  // MARK: Going on

  /// Some commands, one after another or many at once, so that both ways of the flush are gone; sometimes a rest, in
  /// which the daemon makes a checkpoint.
  mutating func burst(_ clients: [PurserClient]) async throws {
    let isLone = random.oneIn(3)
    for _ in 0..<(1 + random.next(below: 3)) {
      let calls = (0..<(isLone ? 3 : 2 + random.next(below: 12))).map { _ in nextCall() }
      if isLone {
        for call in calls { learn(try await Self.run(call, clients[0])) }
      } else {
        let outcomes = try await withThrowingTaskGroup(of: Learned.self) { group in
          for (i, call) in calls.enumerated() {
            let client = clients[i % clients.count]
            group.addTask { try await Self.run(call, client) }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        for outcome in outcomes { learn(outcome) }
      }
    }
    if random.oneIn(2) { try await Task.sleep(for: .milliseconds(6 + random.next(below: 5))) }
    if random.oneIn(3) {
      try await advance(clients[0], by: Int64(1 + random.next(below: 60)) * 1_000_000)
    }
  }

  /// Leaves out request ids and order numbers that a copy of this day may have used.
  mutating func skip(_ count: Int) {
    lastID = max(lastID, UInt64(now / 1000) << 12) + UInt64(count)
    orderNumber += count
    externalNumber += count
  }

  /// Goes on at the daemon's time.
  mutating func follow(_ shop: PurserClient) async throws {
    now = try await shop.getStatus(GetStatusRequest()).time?.microseconds ?? now
  }

  mutating func advance(_ shop: PurserClient, by microseconds: Int64) async throws {
    let response = try await shop.advanceClock(
      AdvanceClockRequest(requestID: nextID(), by: TimeSpan(microseconds: microseconds)))
    now = max(now, response.time?.microseconds ?? now)
  }

  /// One request with as many lines as one may have.
  mutating func order(_ shop: PurserClient) async throws {
    let lines = (0..<size.lines).map {
      NewOrderLine(sku: code($0 % size.skus), quantity: 1, unitPrice: 100)
    }
    for location in ["AMS", "BER"] {
      _ = try await shop.importStock(
        ImportStockRequest(
          requestID: nextID(),
          rows: (0..<size.skus).map {
            StockRow(line: UInt32($0 + 1), sku: code($0), location: location, quantity: 1000)
          }, reason: "for the large order"))
    }
    orderNumber += 1
    _ = try await shop.placeOrder(
      PlaceOrderRequest(
        requestID: nextID(),
        order: NewOrder(
          channel: "WEB", channelOrderID: "\(orderNumber)", currency: "EUR", lines: lines,
          shipTo: address())))
  }

  // MARK: One call

  /// What a call brought that later ones can use.
  private struct Learned: Sendable {
    var claim: UInt64?
    var order: UInt64?
    var transfer: UInt64?
  }

  private typealias Call = @Sendable (PurserClient) async throws -> Learned

  /// A refusal is an answer like others.
  private static func run(_ call: Call, _ client: PurserClient) async throws -> Learned {
    do { return try await call(client) } catch {
      guard case .refused? = error as? PurserError else { throw error }
      return Learned()
    }
  }

  private mutating func learn(_ learned: Learned) {
    if let claim = learned.claim { claims.append(claim) }
    if let order = learned.order { orders.append(order) }
    if let transfer = learned.transfer { transfers.append(transfer) }
  }

  private mutating func nextCall() -> Call {
    switch random.next(below: 20) {
    case 0, 1: hold()
    case 2, 3: reserve()
    case 4: release()
    case 5: confirm()
    case 6: extend()
    case 7: allocate()
    case 8, 9, 10: place()
    case 11: cancel()
    case 12: receive()
    case 13: adjust()
    case 14: transfer()
    case 15: moveTransfer()
    case 16: again()
    case 17: refused()
    case 18: externalID()
    default: look()
    }
  }

  private mutating func hold() -> Call {
    let request = HoldRequest(
      requestID: someID(), owner: "cart-\(random.next(below: 30))", channel: "WEB", lines: lines(),
      ttl: .seconds(Int64(5 + random.next(below: 120))))
    remember { _ = try await $0.hold(request) }
    return { Learned(claim: try await $0.hold(request).claimID) }
  }

  private mutating func reserve() -> Call {
    let request = ReserveRequest(
      requestID: someID(), owner: "order-\(random.next(below: 1000))", channel: "WEB",
      lines: lines(), mode: random.oneIn(2) ? .partial : .allOrNothing)
    remember { _ = try await $0.reserve(request) }
    return { Learned(claim: try await $0.reserve(request).claimID) }
  }

  private mutating func release() -> Call {
    let request = ReleaseRequest(requestID: someID(), claimID: someClaim(), reason: "not wanted")
    return {
      _ = try await $0.release(request)
      return Learned()
    }
  }

  private mutating func confirm() -> Call {
    let request = ConfirmRequest(
      requestID: someID(), claimID: someClaim(), owner: "order", reacquire: random.oneIn(2))
    return {
      _ = try await $0.confirm(request)
      return Learned()
    }
  }

  private mutating func extend() -> Call {
    let request = ExtendRequest(
      requestID: someID(), claimID: someClaim(), ttl: .seconds(Int64(30 + random.next(below: 300))))
    return {
      _ = try await $0.extend(request)
      return Learned()
    }
  }

  private mutating func allocate() -> Call {
    let id = someID()
    let order = someOrder()
    if random.oneIn(2) {
      return {
        _ = try await $0.allocateOrder(AllocateOrderRequest(requestID: id, orderID: order))
        return Learned()
      }
    }
    return {
      _ = try await $0.unallocateOrder(UnallocateOrderRequest(requestID: id, orderID: order))
      return Learned()
    }
  }

  private mutating func place() -> Call {
    orderNumber += 1
    let request = PlaceOrderRequest(
      requestID: someID(),
      order: NewOrder(
        channel: "WEB", channelOrderID: "\(orderNumber)", currency: "EUR",
        lines: lines().map { NewOrderLine(sku: $0.sku, quantity: $0.quantity, unitPrice: 1995) },
        shipTo: random.oneIn(4) ? nil : address()),
      mode: random.oneIn(3) ? .partial : .allOrNothing, withoutAcceptance: random.oneIn(5))
    remember { _ = try await $0.placeOrder(request) }
    return { Learned(order: try await $0.placeOrder(request).order?.id) }
  }

  private mutating func cancel() -> Call {
    let request = CancelOrderRequest(requestID: someID(), orderID: someOrder(), reason: "changed")
    return {
      _ = try await $0.cancelOrder(request)
      return Learned()
    }
  }

  private mutating func receive() -> Call {
    let request = ReceiveRequest(
      requestID: someID(), sku: someCode(), location: someLocation(),
      quantity: Int64(1 + random.next(below: 50)))
    return {
      _ = try await $0.receive(request)
      return Learned()
    }
  }

  private mutating func adjust() -> Call {
    let request = AdjustRequest(
      requestID: someID(), sku: someCode(), location: someLocation(),
      change: Int64(random.next(below: 21)) - 10, reason: "counted")
    return {
      _ = try await $0.adjust(request)
      return Learned()
    }
  }

  private mutating func transfer() -> Call {
    let request = CreateTransferRequest(
      requestID: someID(), from: "AMS", to: "BER",
      lines: [TransferRequestLine(sku: someCode(), quantity: Int64(1 + random.next(below: 9)))])
    return { Learned(transfer: try await $0.createTransfer(request).transfer?.id) }
  }

  private mutating func moveTransfer() -> Call {
    let (id, transfer) = (someID(), some(transfers))
    if random.oneIn(2) {
      return {
        _ = try await $0.shipTransfer(ShipTransferRequest(requestID: id, transferID: transfer))
        return Learned()
      }
    }
    return {
      _ = try await $0.receiveTransfer(ReceiveTransferRequest(requestID: id, transferID: transfer))
      return Learned()
    }
  }

  /// The same request again: answered from what is stored, or refused as too old.
  private mutating func again() -> Call {
    guard !done.isEmpty else { return look() }
    let call = done[random.next(below: done.count)]
    return {
      try await call($0)
      return Learned()
    }
  }

  private mutating func refused() -> Call {
    let request = ReserveRequest(
      requestID: someID(), owner: "too much", channel: "WEB",
      lines: lines() + [ClaimRequestLine(sku: someCode(), quantity: 1_000_000)])
    return { Learned(claim: try await $0.reserve(request).claimID) }
  }

  private mutating func externalID() -> Call {
    externalNumber += 1
    let request = MapExternalIdRequest(
      requestID: someID(), kind: .sku, system: "WEB", externalID: "ext-\(externalNumber)",
      code: someCode())
    return {
      _ = try await $0.mapExternalId(request)
      return Learned()
    }
  }

  private mutating func look() -> Call {
    let sku = someCode()
    if random.oneIn(4) {
      return {
        _ = try await $0.getStatus(GetStatusRequest())
        return Learned()
      }
    }
    if random.oneIn(3) {
      // A report waits for a checkpoint, which then comes in the middle of a burst.
      return {
        _ = try await $0.listOrders(ListOrdersRequest())
        return Learned()
      }
    }
    return {
      _ = try await $0.getAvailability(GetAvailabilityRequest(channel: "WEB", sku: sku))
      return Learned()
    }
  }

  // MARK: What calls are made of

  private mutating func remember(_ call: @escaping @Sendable (PurserClient) async throws -> Void) {
    done.append(call)
    if done.count > 40 { done.removeFirst() }
  }

  private mutating func lines() -> [ClaimRequestLine] {
    var skus = Array(0..<size.skus)
    skus.shuffle(using: &random)
    return skus.prefix(1 + random.next(below: 4)).map {
      ClaimRequestLine(sku: code($0), quantity: Int64(1 + random.next(below: 5)))
    }
  }

  private mutating func address() -> Address {
    Address(
      name: "Person \(random.next(below: 10_000))", street: "Street \(random.next(below: 100))",
      city: "Amsterdam", postalCode: "1000", country: "NL", email: "person@example.org")
  }

  private func code(_ sku: Int) -> String { "SKU-\(sku)" }
  private mutating func someCode() -> String { code(random.next(below: size.skus)) }
  private mutating func someLocation() -> String { random.oneIn(2) ? "AMS" : "BER" }
  private mutating func someClaim() -> UInt64 { some(claims) }
  private mutating func someOrder() -> UInt64 { some(orders) }

  /// One of the newest twenty, or one that does not exist.
  private mutating func some(_ ids: [UInt64]) -> UInt64 {
    guard !ids.isEmpty, !random.oneIn(20) else { return 1 << 40 }
    return ids[ids.count - 1 - random.next(below: min(20, ids.count))]
  }

  /// One in eight is of no time at all: the daemon takes such from root only.
  private mutating func someID() -> String { nextID(isOrdered: !random.oneIn(8)) }

  /// A UUIDv7 of the daemon's time.
  private mutating func nextID(isOrdered: Bool = true) -> String {
    lastID = max(lastID + 1, UInt64(now / 1000) << 12)
    let upper =
      isOrdered
      ? (lastID >> 12) << 16 | 0x7000 | lastID & 0xfff
      : (random.next() as UInt64) & ~0xf000 | 0x4000
    let lower = (random.next() as UInt64) & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
    let digits = Array(hex(upper) + hex(lower))
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
      .joined(separator: "-")
  }

  private func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
