import Core
import Logging
import Messages
import NIOCore
import NIOEmbedded
import Store
import TemporaryFolder

@testable import Service
@testable import TTRPC

/// A purserd whose loop turns only when the test says so: the real dispatcher over a real store, behind a real
/// server whose peers are whoever the test says.
///
/// What the flush thread has written does not count before `release`: until then it is as if the disk were slow.
/// A caller that is alone is flushed in its own turn, and has no need of that.
final class TurnedDaemon {
  static let clerk = PeerCredentials(pid: 1, uid: 1001, gid: 1001)
  static let stocker = PeerCredentials(pid: 2, uid: 1002, gid: 1002)
  static let reader = PeerCredentials(pid: 3, uid: 1003, gid: 1003)
  static let root = PeerCredentials(pid: 4, uid: 0, gid: 0)
  static let stranger = PeerCredentials(pid: 5, uid: 4711, gid: 4711)

  static let identities = Identities(
    rules: [
      rule("storefront", .clerk, 1001), rule("warehouse", .stocker, 1002),
      rule("dashboard", .reader, 1003),
    ], daemonUser: 990)

  static func rule(_ name: String, _ role: Role, _ user: UInt32) -> Identities.Rule {
    Identities.Rule(
      principal: Principal(name: name, roles: Roles(role)), users: [user], groups: [])
  }

  let folder = TemporaryFolder()
  let loop = EmbeddedEventLoop()
  let time = TestTime()
  let store: Store
  let dispatcher: Dispatcher
  let server: Server
  private let flushes = HeldFlushes()
  private var peers: [Peer] = []
  private(set) var isStopped = false
  private var lastID: UInt64 = 0

  init(isManualClock: Bool = true) throws {
    var options = Store.Options()
    options.slowFlush = .max  // not by the disk of the day
    options.mapSize = 256 << 20
    options.segmentSize = 256 << 10
    options.journalRetention = 16 << 20
    options.isManualClock = isManualClock
    options.timeSource = time
    options.checkpointAge = .max
    options.checkpointIdle = .max
    let flushes = flushes
    store = try Store.open(folder.path, tables: Tables.all, options: options) {
      flushes.flushed($0)
    }
    let core = Core(limits: Limits())
    store.beginTurn()
    try core.load(from: store.transaction)
    dispatcher = Dispatcher(
      store: store, core: core, eventLoop: loop, identities: Self.identities,
      log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }), version: "test")
    server = Server(eventLoop: loop, receiver: dispatcher)
    dispatcher.server = server
    dispatcher.start()
  }

  deinit {
    for peer in peers { peer.hangUp() }
    loop.run()
    stop()
  }

  /// The end, once.
  func stop() {
    guard !isStopped else { return }
    isStopped = true
    dispatcher.stop()
    store.close()
  }

  /// A location, a channel, ten shirts and ten pairs of socks; all of it on disk.
  static func shop(isManualClock: Bool = true) throws -> TurnedDaemon {
    let daemon = try TurnedDaemon(isManualClock: isManualClock)
    let root = try daemon.connect(root)
    try root.call(
      CatalogService.createLocation,
      CreateLocationRequest(requestID: daemon.newID(), code: "AMS", kind: .warehouse))
    try root.call(
      CatalogService.createChannel,
      CreateChannelRequest(
        requestID: daemon.newID(), code: "WEB", kind: .storefront, locations: ["AMS"]))
    for sku in ["SHIRT", "SOCKS"] {
      try root.call(
        CatalogService.createSku, CreateSkuRequest(requestID: daemon.newID(), code: sku))
      try root.call(InventoryService.receive, daemon.receipt(of: 10, sku))
    }
    return daemon
  }

  func connect(_ credentials: PeerCredentials) throws -> Peer {
    let peer = try Peer(credentials, of: server, on: loop) { [unowned self] in settle() }
    peers.append(peer)
    return peer
  }

  /// The last command that was executed.
  var sequence: UInt64 { store.transaction.executedSequence }

  /// Reads what peers wrote, executes it, and writes what may leave.
  func turn() { loop.run() }

  /// A moment goes by: what nobody asks for is done.
  func rest() {
    loop.advanceTime(by: .milliseconds(100))
    settle()
  }

  /// Waits until the disk has a sequence; nobody is told.
  func waitForDisk(_ sequence: UInt64) { _ = flushes.link(atLeast: sequence) }

  /// Tells the loop that the disk has the group that holds a sequence.
  func release(_ sequence: UInt64) {
    store.reached(flushes.link(atLeast: sequence))
    turn()
  }

  /// A turn, and all that it executed is on disk.
  func settle() {
    turn()
    if !store.isDurable(sequence) { release(sequence) }
  }

  // MARK: Requests

  /// A UUIDv7 of the wall clock's now, or of `age` microseconds ago.
  func newID(age: Int64 = 0) -> String {
    lastID += 1
    let milliseconds = UInt64((time.read().wall - age) / 1000)
    return RequestID(high: milliseconds << 16 | 0x7000, low: 0b10 << 62 | lastID).description
  }

  func receipt(of quantity: Int64, _ sku: String, id: String? = nil) -> ReceiveRequest {
    ReceiveRequest(requestID: id ?? newID(), sku: sku, location: "AMS", quantity: quantity)
  }

  func reservation(of quantity: Int64, _ sku: String, id: String? = nil) -> ReserveRequest {
    ReserveRequest(
      requestID: id ?? newID(), owner: "order", channel: "WEB",
      lines: [ClaimRequestLine(sku: sku, quantity: quantity)])
  }

  func look(at sku: String) -> GetPositionsRequest {
    GetPositionsRequest(sku: sku, location: "AMS")
  }
}
