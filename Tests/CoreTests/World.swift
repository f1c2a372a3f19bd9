import Messages
import Store
import TemporaryFolder

@testable import Core

/// A shop of one's own: the real business over a real store in a temporary folder, with a clock that only the test
/// moves. Each command is a turn of its own, on disk before it is answered.
///
/// `World()` is empty; `World.shop()` has a few things in it.
final class World {
  let folder = TemporaryFolder()
  private var opened: Store?
  private(set) var core: Core
  let limits: Limits
  let caller = Caller(principal: "tester", actor: "Ann")

  init(limits: Limits = Limits()) throws {
    self.limits = limits
    opened = try Self.open(folder)
    core = Core(limits: limits)
  }

  deinit { opened?.close() }

  var store: Store {
    guard let opened else { preconditionFailure("the world has ended") }
    return opened
  }

  private static func open(_ folder: TemporaryFolder) throws -> Store {
    var options = Store.Options()
    options.slowFlush = .max  // not by the disk of the day
    options.mapSize = 1 << 30
    options.segmentSize = 1 << 20
    options.journalRetention = 64 << 20
    options.isManualClock = true
    return try Store.open(folder.path, tables: Tables.all, options: options) { _ in }
  }

  /// Two locations with ten shirts each, a web shop that sells from both (Amsterdam first), and a market stall that
  /// sells from Rotterdam alone.
  static func shop(limits: Limits = Limits(), shirts: Int64 = 10) throws -> World {
    let world = try World(limits: limits)
    try world.createSku("SHIRT-M")
    try world.createSku("SOCKS")
    try world.createLocation("AMS")
    try world.createLocation("ROT")
    try world.createLocation("SHUT", sells: false)
    try world.createChannel("WEB", ["AMS", "ROT", "SHUT"])
    try world.createChannel("STALL", ["ROT"])
    if shirts > 0 {
      try world.receive(shirts, "SHIRT-M", at: "AMS")
      try world.receive(shirts, "SHIRT-M", at: "ROT")
    }
    return world
  }

  /// Closes the store and opens it again, as a restart does.
  func restart() throws {
    opened?.close()
    opened = nil
    opened = try Self.open(folder)
    core = Core(limits: limits)
    try core.load(from: store.transaction)
  }

  /// The last command that was executed.
  var sequence: UInt64 { store.transaction.executedSequence }

  // MARK: Running

  /// Runs a command as the daemon's runner does: what is due first, then the command.
  @discardableResult
  func run<Response>(
    isFlushed: Bool = true,
    _ body: (Core, Transaction) throws(Refusal) -> Response
  ) throws(Refusal) -> Response {
    while true {
      store.beginTurn()
      var response: Response?
      let outcome: CommandOutcome<Refusal> = store.perform(
        Command(caller: caller, method: "Test/Run", requestID: nil)
      ) { (tx, _) throws(Refusal) in response = try body(core, tx) }
      if isFlushed { store.endTurn(isLone: true) }
      switch outcome {
      case .executed: return response.unsafelyUnwrapped
      case .refused(.dueWork(let items), _): try expire(items)
      case .refused(let refusal, _): throw refusal
      case .replayed, .rehearsed, .rejected:
        preconditionFailure("the store did not run a test's command")
      }
    }
  }

  /// Runs a query as the daemon's runner does.
  func look<Response>(
    _ body: (Core, Transaction) throws(Refusal) -> Response
  ) throws(Refusal) -> Response {
    while true {
      store.beginTurn()
      do throws(Refusal) {
        return try store.look { (tx) throws(Refusal) in try body(core, tx) }
      } catch {
        guard case .dueWork(let items) = error else { throw error }
        try expire(items)
      }
    }
  }

  private func expire(_ items: [SkuID]) throws(Refusal) {
    var rest = items
    while !rest.isEmpty {
      rest = try run { (core, tx) throws(Refusal) in try core.expireHolds(of: rest, in: tx) }
    }
  }

  /// Runs a report on a snapshot of everything so far.
  func report<Response>(
    _ body: (borrowing Snapshot) throws(Refusal) -> Response
  ) throws -> Response {
    store.endTurn(isLone: true)
    var isCovered = false
    store.whenCheckpointed(store.transaction.sequence) { isCovered = true }
    while !isCovered { _ = store.tick() }
    let result: Result<Response, Refusal> = try store.snapshots.read { snapshot in
      do throws(Refusal) { return .success(try body(snapshot)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  func differences() throws -> [Snapshot.Difference] {
    var found: [Snapshot.Difference] = []
    try report { (snapshot) throws(Refusal) in
      try Core.verify(snapshot) { found.append($0) }
    }
    return found
  }

  /// The events after a sequence, as the feed tells them.
  func events(after sequence: UInt64) throws -> [Event] {
    store.endTurn(isLone: true)
    var events: [Event] = []
    var feed = try JournalFeed(store.journalDirectory, after: sequence)
    while true {
      let records = try feed.next(upTo: store.durable.sequence)
      if records.isEmpty { return events }
      for record in records { events += try Core.events(of: record) }
    }
  }

  // MARK: Time

  var now: Int64 { store.clock.last }

  func advance(by time: TimeSpan) {
    store.beginTurn()
    store.moveClock(to: now + time.microseconds)
  }
}

extension World {
  // MARK: What tests ask for, with everything that has a default left out

  @discardableResult
  func createSku(
    _ code: String, unit: String = "", scale: UInt32 = 0
  ) throws(Refusal) -> CreateSkuResponse {
    try run { (core, tx) throws(Refusal) in
      try core.createSku(CreateSkuRequest(code: code, unit: unit, scale: scale), in: tx)
    }
  }

  @discardableResult
  func createLocation(
    _ code: String, kind: LocationKind = .warehouse, sells: Bool? = nil, timeZone: String = ""
  ) throws(Refusal) -> CreateLocationResponse {
    try run { (core, tx) throws(Refusal) in
      try core.createLocation(
        CreateLocationRequest(code: code, kind: kind, sellEnabled: sells, timeZone: timeZone),
        in: tx)
    }
  }

  @discardableResult
  func createChannel(
    _ code: String, kind: ChannelKind = .storefront, _ locations: [String]
  ) throws(Refusal) -> CreateChannelResponse {
    try run { (core, tx) throws(Refusal) in
      try core.createChannel(
        CreateChannelRequest(code: code, kind: kind, locations: locations), in: tx)
    }
  }

  @discardableResult
  func receive(
    _ quantity: Int64, _ sku: String, at location: String, reason: String = "",
    reference: String = ""
  ) throws(Refusal) -> Position? {
    try run { (core, tx) throws(Refusal) in
      try core.receive(
        ReceiveRequest(
          sku: sku, location: location, quantity: quantity, reason: reason, reference: reference),
        by: caller, in: tx)
    }.position
  }

  @discardableResult
  func adjust(
    _ change: Int64, _ sku: String, at location: String, reason: String = "counted",
    reference: String = ""
  ) throws(Refusal) -> Position? {
    try run { (core, tx) throws(Refusal) in
      try core.adjust(
        AdjustRequest(
          sku: sku, location: location, change: change, reason: reason, reference: reference),
        by: caller, in: tx)
    }.position
  }

  func positions(
    _ sku: String = "SHIRT-M", at location: String = ""
  ) throws(Refusal) -> [Position] {
    try look { (core, tx) throws(Refusal) in
      try core.getPositions(GetPositionsRequest(sku: sku, location: location), in: tx)
    }.positions
  }

  func available(
    _ sku: String = "SHIRT-M", on channel: String = "WEB", to owner: String = ""
  ) throws(Refusal) -> Int64 {
    try look { (core, tx) throws(Refusal) in
      try core.getAvailability(
        GetAvailabilityRequest(channel: channel, sku: sku, owner: owner), in: tx)
    }.available
  }

  @discardableResult
  func hold(
    _ lines: [ClaimRequestLine], by owner: String = "cart-1", on channel: String = "WEB",
    ttl: TimeSpan? = .seconds(60), _ mode: ClaimMode = .unspecified
  ) throws(Refusal) -> HoldResponse {
    try run { (core, tx) throws(Refusal) in
      try core.hold(
        HoldRequest(owner: owner, channel: channel, lines: lines, ttl: ttl, mode: mode), in: tx)
    }
  }

  @discardableResult
  func reserve(
    _ lines: [ClaimRequestLine], by owner: String = "cart-1", on channel: String = "WEB",
    _ mode: ClaimMode = .unspecified
  ) throws(Refusal) -> ReserveResponse {
    try run { (core, tx) throws(Refusal) in
      try core.reserve(
        ReserveRequest(owner: owner, channel: channel, lines: lines, mode: mode), in: tx)
    }
  }

  @discardableResult
  func extend(
    _ claim: UInt64, ttl: TimeSpan? = .seconds(60)
  ) throws(Refusal) -> ExtendResponse {
    try run { (core, tx) throws(Refusal) in
      try core.extend(ExtendRequest(claimID: claim, ttl: ttl), in: tx)
    }
  }

  @discardableResult
  func confirm(
    _ claim: UInt64, by owner: String = "cart-1", reacquire: Bool = false
  ) throws(Refusal) -> Claim? {
    try run { (core, tx) throws(Refusal) in
      try core.confirm(
        ConfirmRequest(claimID: claim, owner: owner, reacquire: reacquire), in: tx)
    }.claim
  }

  @discardableResult
  func release(
    _ claim: UInt64, _ lines: [LineQuantity] = [], reason: String = ""
  ) throws(Refusal) -> ReleaseResponse {
    try run { (core, tx) throws(Refusal) in
      try core.release(ReleaseRequest(claimID: claim, reason: reason, lines: lines), in: tx)
    }
  }

  func claim(
    _ claim: UInt64, lines: Page? = nil
  ) throws(Refusal) -> GetClaimResponse {
    try look { (core, tx) throws(Refusal) in
      try core.getClaim(GetClaimRequest(claimID: claim, lines: lines), in: tx)
    }
  }
}

/// A line of a claim, as short as a test likes it.
func line(_ quantity: Int64, _ sku: String = "SHIRT-M", at location: String = "")
  -> ClaimRequestLine
{
  ClaimRequestLine(sku: sku, quantity: quantity, location: location)
}

/// The refusal that a body ends with, or `nil`.
func refusal<R>(_ body: () throws(Refusal) -> R) -> Refusal? {
  do throws(Refusal) {
    _ = try body()
    return nil
  } catch { return error }
}
