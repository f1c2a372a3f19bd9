import Core
import Logging
import NIOCore
import NIOPosix
import Service
import Store
import TTRPC

/// A purserd at work: one loop, and on it the store, the business, the dispatcher and the server.
///
/// Everything but this handle is bound to the loop, recovery too: LMDB's write lock belongs to a thread.
struct Daemon: Sendable {
  let recovered: Recovered
  private let group: MultiThreadedEventLoopGroup
  private let loop: any EventLoop
  private let parts: NIOLoopBoundBox<Parts?>

  struct Parts {
    let store: Store
    let dispatcher: Dispatcher
    let server: Server
  }

  /// What the start found, for its lines in the log.
  struct Recovered: Sendable {
    var epoch: UInt64
    var sequence: UInt64
    var chainHead: String
    var replayedCommands: UInt64
    var isTornTailCut: Bool
  }

  /// Recovers what the last run left; nobody is served yet.
  init(
    _ configuration: DaemonConfiguration, identities: Identities, log: Logger
  ) async throws {
    group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let loop = group.next()
    let parts = NIOLoopBoundBox<Parts?>.makeEmptyBox(valueType: Parts.self, eventLoop: loop)
    let (directory, options) = (configuration.stateDirectory, configuration.store)
    let (limits, serverLimits) = (configuration.limits, configuration.serverLimits)
    recovered = try await loop.submit {
      let store = try Store.open(directory, tables: Tables.all, options: options) { link in
        loop.execute { parts.value?.store.reached(link) }
      }
      let core = Core(limits: limits)
      store.beginTurn()
      do {
        try store.look { (transaction) throws(Refusal) in try core.load(from: transaction) }
      } catch Refusal.dataLoss(let table, let key) {
        throw StoreFailure.damaged("row \(key) of \(table) is damaged")
      }
      let breadcrumb = try Breadcrumb.open(directory, now: MachineTime().read().wall)
      for fault in breadcrumb.faults {
        log.critical(
          "a request ended an earlier purserd: it is refused for an hour",
          metadata: [
            "method": "\(fault.method)", "signal": "\(fault.signal)",
          ])
      }
      let dispatcher = Dispatcher(
        store: store, core: core, eventLoop: loop, identities: identities, log: log,
        version: Purserd.version, breadcrumb: breadcrumb)
      let server = Server(eventLoop: loop, receiver: dispatcher, limits: serverLimits)
      dispatcher.server = server
      parts.value = Parts(store: store, dispatcher: dispatcher, server: server)
      return Recovered(
        epoch: store.epoch, sequence: store.transaction.executedSequence,
        chainHead: store.status().chainHead, replayedCommands: store.recovered.commands,
        isTornTailCut: store.recovered.isTailCut)
    }.get()
    self.loop = loop
    self.parts = parts
  }

  /// Serves, on sockets that listen already, or else on one of its own.
  func serve(inherited: [CInt], socket: String, mode: UInt32) async throws {
    let server = try await loop.submit { [parts] in
      guard let parts = parts.value else {
        preconditionFailure("a daemon that stopped does not serve")
      }
      parts.dispatcher.start()
      return parts.server
    }.get()
    for descriptor in inherited { try await server.adopt(fileDescriptor: descriptor) }
    if inherited.isEmpty { try await server.listen(path: socket, mode: mode) }
  }

  /// Calls `body` on the loop again and again: it stops when the loop does.
  func watch(every microseconds: Int64, _ body: @escaping @Sendable () -> Void) {
    loop.scheduleRepeatedTask(initialDelay: .zero, delay: .microseconds(microseconds)) { _ in
      body()
    }
  }

  func reload(_ identities: Identities) async throws {
    try await loop.submit { [parts] in parts.value?.dispatcher.reload(identities) }.get()
  }

  /// Accepts nothing more, finishes what is in flight until the deadline, makes the last checkpoint, and ends the
  /// loop.
  func stop(deadline: NIODeadline) async throws {
    let server = try await loop.submit { [parts] in parts.value?.server }.get()
    await server?.shutdown(deadline: deadline)
    try await loop.submit { [parts] in
      parts.value?.dispatcher.stop()
      parts.value?.store.close()
      parts.value = nil
    }.get()
    try await group.shutdownGracefully()
  }
}
