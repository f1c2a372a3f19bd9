import Auditor
import Core
import Messages
import Store

/// A shop to be damaged: the real store and the real business, filled by seed, closed.
///
/// Small, so that a damage hits something, and varied: every table of stock, claims, orders, persons and transfers
/// has rows, rows were changed and deleted, and pages were given back. Segments are the smallest that the store
/// allows here, so that there are several.
final class DamageShop {
  static let options = {
    var options = Store.Options()
    options.mapSize = 64 << 20
    options.segmentSize = 128 << 10
    options.journalRetention = 1 << 30
    options.isManualClock = true
    options.manualStart = start
    options.slowFlush = .max
    options.checkpointAge = .max
    options.checkpointIdle = .max
    options.checkpointPages = 24
    return options
  }()

  static let start: Int64 = 1_800_000_000_000_000
  static let caller = Caller(principal: "shop", actor: "Ann")

  private let store: Store
  private let core = Core()
  private var random: SplitMix
  private var answered: UInt64 = 0
  private var claims: [UInt64] = []
  private var orders: [UInt64] = []
  private static let locations = ["AMS", "BER", "ROT"]
  private static let skus = (1...40).map { "SKU-\($0)" }

  /// Makes a shop in a directory, and closes it.
  static func make(in directory: String, seed: UInt64, commands: Int) throws {
    let shop = try DamageShop(directory, seed: seed)
    shop.open()
    for _ in 0..<commands { shop.step() }
    shop.expireDue()
    shop.store.close()
  }

  private init(_ directory: String, seed: UInt64) throws {
    store = try Store.open(directory, tables: Tables.all, options: Self.options) { _ in }
    random = SplitMix(seed: seed)
  }

  /// Runs a command as the daemon does: what is due first. `nil` if the shop said no.
  @discardableResult
  private func run<Response: Message>(
    _ method: String, _ body: (Core, Transaction) throws(Refusal) -> Response
  ) -> Response? {
    let id = nextID()
    let digest = Array("\(id)".utf8).withUnsafeBytes { ContentDigest(method: method, content: $0) }
    while true {
      store.beginTurn()
      var response: Response?
      let outcome: CommandOutcome<Refusal> = store.perform(
        Command(caller: Self.caller, method: method, requestID: id, digest: digest)
      ) { (tx, reply) throws(Refusal) in
        let made = try body(core, tx)
        made.encoded().withUnsafeBytes { reply.append(bytes: $0) }
        response = made
      }
      store.endTurn(isLone: true)
      switch outcome {
      case .executed:
        answered += 1
        return response
      case .refused(.dueWork(let items), _): expire(items)
      case .refused: return nil
      case .replayed, .rehearsed, .rejected:
        preconditionFailure("the store did not run a command of the damage shop: \(outcome)")
      }
    }
  }

  private func expire(_ items: [SkuID]) {
    var rest = items
    while !rest.isEmpty {
      store.beginTurn()
      let expiring = rest
      let outcome: CommandOutcome<Refusal> = store.perform(
        Command(caller: .system, method: "Expire", requestID: nil)
      ) { (tx, _) throws(Refusal) in rest = try core.expireHolds(of: expiring, in: tx) }
      store.endTurn(isLone: true)
      guard case .executed = outcome else {
        preconditionFailure("the damage shop's holds can't expire: \(outcome)")
      }
    }
  }

  /// So that whoever looks finds nothing left to do first.
  private func expireDue() {
    var isDone = false
    while !isDone {
      store.beginTurn()
      let outcome: CommandOutcome<Refusal> = store.perform(
        Command(caller: .system, method: "Expire", requestID: nil)
      ) { (tx, _) throws(Refusal) in isDone = try !core.expireDue(in: tx) }
      store.endTurn(isLone: true)
      guard case .executed = outcome else {
        preconditionFailure("the damage shop's holds can't expire: \(outcome)")
      }
    }
  }

  private func nextID() -> RequestID {
    let number = answered + 1
    let now = UInt64(store.clock.last / 1000)
    return RequestID(high: now << 16 | 0x7000, low: 0b10 << 62 | number << 20 | random.next() >> 44)
  }

  private func open() {
    for code in Self.locations {
      run("CreateLocation") { (core, tx) throws(Refusal) in
        try core.createLocation(CreateLocationRequest(code: code, kind: .warehouse), in: tx)
      }
    }
    for (code, locations) in [("WEB", Self.locations), ("POS", ["BER"])] {
      run("CreateChannel") { (core, tx) throws(Refusal) in
        try core.createChannel(
          CreateChannelRequest(code: code, kind: .storefront, locations: locations), in: tx)
      }
    }
    for (index, code) in Self.skus.enumerated() {
      run("CreateSku") { (core, tx) throws(Refusal) in
        try core.createSku(CreateSkuRequest(code: code), in: tx)
      }
      if index % 3 == 0 {
        run("MapExternalId") { (core, tx) throws(Refusal) in
          try core.mapExternalId(
            MapExternalIdRequest(kind: .sku, system: "old", externalID: "x-\(index)", code: code),
            in: tx)
        }
      }
      for location in Self.locations { receive(code, location) }
    }
  }

  private func receive(_ sku: String, _ location: String) {
    let quantity = Int64(random.next(below: 100) + 20)
    run("Receive") { (core, tx) throws(Refusal) in
      try core.receive(
        ReceiveRequest(sku: sku, location: location, quantity: quantity), by: Self.caller, in: tx)
    }
  }

  private func step() {
    switch random.next(below: 16) {
    case 0..<3: receive(one(Self.skus), one(Self.locations))
    case 3..<6:
      let lines = lines(upTo: 4)
      let claim = run("Reserve") { (core, tx) throws(Refusal) in
        try core.reserve(
          ReserveRequest(owner: "cart", channel: "WEB", lines: lines, mode: .allOrNothing), in: tx)
      }
      if let claim { claims.append(claim.claimID) }
    case 6..<9:
      let lines = lines(upTo: 3)
      let ttl = TimeSpan.seconds(Int64(random.next(below: 600) + 60))
      let owner = "session-\(random.next(below: 9))"
      let claim = run("Hold") { (core, tx) throws(Refusal) in
        try core.hold(HoldRequest(owner: owner, channel: "WEB", lines: lines, ttl: ttl), in: tx)
      }
      if let claim { claims.append(claim.claimID) }
    case 9..<10 where !claims.isEmpty:
      let claim = one(claims)
      run("Release") { (core, tx) throws(Refusal) in
        try core.release(ReleaseRequest(claimID: claim), in: tx)
      }
    case 10..<13: place()
    case 13..<14 where !orders.isEmpty:
      let order = one(orders)
      run("CancelOrder") { (core, tx) throws(Refusal) in
        try core.cancelOrder(
          CancelOrderRequest(orderID: order, reason: "changed their mind"), by: Self.caller, in: tx)
      }
    case 14..<15:
      let lines = [TransferRequestLine(sku: one(Self.skus), quantity: 2)]
      let made = run("CreateTransfer") { (core, tx) throws(Refusal) in
        try core.createTransfer(
          CreateTransferRequest(from: "AMS", to: "BER", lines: lines), in: tx)
      }
      if let id = made?.transfer?.id {
        run("ShipTransfer") { (core, tx) throws(Refusal) in
          try core.shipTransfer(ShipTransferRequest(transferID: id), by: Self.caller, in: tx)
        }
      }
    default:
      store.beginTurn()
      store.moveClock(to: store.clock.last + Int64(random.next(below: 60)) * 1_000_000)
    }
  }

  private func place() {
    let number = "\(answered)"
    let order = NewOrder(
      channel: "WEB", channelOrderID: number, currency: "EUR",
      lines: lines(upTo: 6).map {
        NewOrderLine(sku: $0.sku, quantity: $0.quantity, unitPrice: 1995)
      },
      shipTo: Address(
        name: "Customer \(number)", street: "Long Street \(number)", city: "Utrecht",
        postalCode: "3511 AA", country: "NL"))
    let placed = run("PlaceOrder") { (core, tx) throws(Refusal) in
      try core.placeOrder(PlaceOrderRequest(order: order), by: Self.caller, in: tx)
    }
    if let id = placed?.order?.id { orders.append(id) }
  }

  private func one<Element>(_ of: [Element]) -> Element { of[random.next(below: of.count)] }

  private func lines(upTo count: Int) -> [ClaimRequestLine] {
    (0...random.next(below: count)).map { _ in
      ClaimRequestLine(sku: one(Self.skus), quantity: Int64(random.next(below: 3) + 1))
    }
  }
}
