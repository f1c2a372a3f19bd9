import Core
import Logging
import Messages
import NIOCore
import NIOEmbedded
import NIOPosix
import Service
import Store
import TTRPC
import TemporaryFolder

/// A purserd whose loop turns only when somebody says so: the real dispatcher over a real store, behind a real
/// server whose peers are whoever one says.
///
/// What the flush thread has written does not count before `release`: until then it is as if the disk were slow.
/// A caller that is alone is flushed in its own turn, and has no need of that.
package final class TurnedDaemon {
  package static let clerk = PeerCredentials(pid: 1, uid: 1001, gid: 1001)
  package static let stocker = PeerCredentials(pid: 2, uid: 1002, gid: 1002)
  package static let reader = PeerCredentials(pid: 3, uid: 1003, gid: 1003)
  package static let root = PeerCredentials(pid: 4, uid: 0, gid: 0)
  package static let stranger = PeerCredentials(pid: 5, uid: 4711, gid: 4711)

  package static let identities = Identities(
    rules: [
      rule("storefront", .clerk, 1001), rule("warehouse", .stocker, 1002),
      rule("dashboard", .reader, 1003),
    ], daemonUser: 990)

  package static func rule(_ name: String, _ role: Role, _ user: UInt32) -> Identities.Rule {
    Identities.Rule(
      principal: Principal(name: name, roles: Roles(role)), users: [user], groups: [])
  }

  package let folder: TemporaryFolder
  package let loop = TurnedLoop()
  package let time: TestTime
  package let store: Store
  package let dispatcher: Dispatcher
  package let server: Server
  private let flushes = HeldFlushes()
  private var peers: [Peer] = []
  private var lastID: UInt64 = 0
  package private(set) var isStopped = false

  /// The store of a test: nothing in it happens by the clock of the machine.
  package static func options(isManualClock: Bool = true) -> Store.Options {
    var options = Store.Options()
    options.slowFlush = .max  // not by the disk of the day
    options.mapSize = 256 << 20
    options.segmentSize = 256 << 10
    options.journalRetention = 16 << 20
    options.isManualClock = isManualClock
    options.checkpointAge = .max
    options.checkpointIdle = .max
    return options
  }

  package convenience init(isManualClock: Bool = true) throws {
    try self.init(in: TemporaryFolder(), options: Self.options(isManualClock: isManualClock))
  }

  package init(
    in folder: TemporaryFolder, options: Store.Options, limits: Limits = Limits(),
    identities: Identities = TurnedDaemon.identities, time: TestTime = TestTime()
  ) throws {
    self.folder = folder
    self.time = time
    var options = options
    options.timeSource = time
    let flushes = flushes
    store = try Store.open(folder.path, tables: Tables.all, options: options) {
      flushes.flushed($0)
    }
    let core = Core(limits: limits)
    store.beginTurn()
    try core.load(from: store.transaction)
    dispatcher = Dispatcher(
      store: store, core: core, eventLoop: loop, identities: identities,
      log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }), version: "test")
    server = Server(eventLoop: loop.embedded, receiver: dispatcher)
    dispatcher.server = server
    dispatcher.start()
  }

  deinit { leave(isKilled: false) }

  /// The end, once: of the dispatcher, and of the store unless it is killed.
  package func stop(isKilled: Bool = false) {
    guard !isStopped else { return }
    isStopped = true
    dispatcher.stop()
    if !isKilled { store.close() }
  }

  /// Ends it and its loop, so that the folder is free for the next.
  ///
  /// - Parameter isKilled: no last checkpoint is made, and the next start finds what a killed process leaves.
  package func leave(isKilled: Bool) {
    for peer in peers { peer.hangUp() }
    peers = []
    loop.run()
    // What a report's thread still holds is let go before the loop is, which only this thread may touch.
    for pool in [dispatcher.readers, dispatcher.longReaders] {
      try? pool.syncShutdownGracefully()
    }
    stop(isKilled: isKilled)
    try? loop.embedded.syncShutdownGracefully()  // what was scheduled is not done any more
  }

  package func connect(_ credentials: PeerCredentials) throws -> Peer {
    let peer = try Peer(credentials, of: server, on: loop.embedded) { [unowned self] in settle() }
    peers.append(peer)
    return peer
  }

  /// The last command that was executed.
  package var sequence: UInt64 { store.transaction.executedSequence }

  /// Reads what peers wrote, executes it, and writes what may leave.
  package func turn() { loop.run() }

  /// A moment goes by: what nobody asks for is done.
  package func rest() {
    loop.advanceTime(by: .milliseconds(100))
    settle()
  }

  /// Waits until the disk has a sequence; nobody is told.
  package func waitForDisk(_ sequence: UInt64) { _ = flushes.link(atLeast: sequence) }

  /// Tells the loop that the disk has the group that holds a sequence.
  package func release(_ sequence: UInt64) {
    store.reached(flushes.link(atLeast: sequence))
    turn()
  }

  /// A turn, and all that it executed is on disk.
  package func settle() {
    turn()
    if !store.isDurable(sequence) { release(sequence) }
  }

  /// Lets the loop idle until a report that was asked for has been made on its thread: for that, a checkpoint.
  ///
  /// - Returns: whether one came; none does for a minute where a thread hangs.
  package func waitForReport() -> Bool {
    loop.advanceTime(by: .milliseconds(5))
    return loop.runHanded()
  }

  // MARK: Requests

  /// A UUIDv7 of the wall clock's now, or of `age` microseconds ago.
  package func newID(age: Int64 = 0) -> String {
    lastID += 1
    let milliseconds = UInt64((time.read().wall - age) / 1000)
    return RequestID(high: milliseconds << 16 | 0x7000, low: 0b10 << 62 | lastID).description
  }
}
