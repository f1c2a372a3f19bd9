import NIOCore

/// What the connections of one server share. Bound to its event loop.
final class ServerShared {
  let eventLoop: any EventLoop
  let receiver: any CallReceiver
  let limits: ServerLimits
  let turn: LoopTurn
  var callsInFlight = 0

  private(set) var connections: [UInt64: ServerConnection] = [:]
  private var connectionsByUser: [UInt32: Int] = [:]
  private var lastID: UInt64 = 0
  private var waitingUntilEmpty: [EventLoopPromise<Void>] = []
  private var check: Scheduled<Void>?

  init(eventLoop: any EventLoop, receiver: any CallReceiver, limits: ServerLimits) {
    self.eventLoop = eventLoop
    self.receiver = receiver
    self.limits = limits
    turn = LoopTurn(eventLoop)
  }

  /// A connection for `peer`, or nil when there are too many or the receiver does not want it.
  func admit(_ peer: PeerCredentials) -> ServerConnection? {
    guard connections.count < limits.connections,
      connectionsByUser[peer.uid, default: 0] < limits.connectionsPerUser
    else { return nil }
    lastID += 1
    let connection = ServerConnection(id: lastID, peer: peer, limits: limits, shared: self)
    guard receiver.accepts(connection) else { return nil }
    if connections.isEmpty { scheduleCheck() }
    connections[connection.id] = connection
    connectionsByUser[peer.uid, default: 0] += 1
    return connection
  }

  func forget(_ connection: ServerConnection) {
    guard connections.removeValue(forKey: connection.id) != nil else { return }
    let left = connectionsByUser[connection.peer.uid, default: 1] - 1
    connectionsByUser[connection.peer.uid] = left > 0 ? left : nil
    guard connections.isEmpty else { return }
    check?.cancel()
    for waiter in waitingUntilEmpty { waiter.succeed() }
    waitingUntilEmpty = []
  }

  /// Completes when no connection is left.
  func untilEmpty() -> EventLoopFuture<Void> {
    let promise = eventLoop.makePromise(of: Void.self)
    if connections.isEmpty { promise.succeed() } else { waitingUntilEmpty.append(promise) }
    return promise.futureResult
  }

  /// One timer looks after the time limits of all connections, as long as there are any.
  private func scheduleCheck() {
    check = eventLoop.assumeIsolated().scheduleTask(in: limits.checkInterval) {
      let now = self.eventLoop.now
      for connection in Array(self.connections.values) { connection.checkTime(at: now) }
      if !self.connections.isEmpty { self.scheduleCheck() }
    }
  }
}

/// Work that several answers of one turn of the loop share: each connection flushes once, at the end.
final class LoopTurn {
  private let eventLoop: any EventLoop
  private var flushing: [ServerConnection] = []
  private var spare: [ServerConnection] = []
  private var resuming: [ServerConnection] = []
  private var isScheduled = false

  init(_ eventLoop: any EventLoop) {
    self.eventLoop = eventLoop
  }

  func flush(_ connection: ServerConnection) {
    flushing.append(connection)
    schedule()
  }

  func resume(_ connection: ServerConnection) {
    resuming.append(connection)
    schedule()
  }

  private func schedule() {
    guard !isScheduled else { return }
    isScheduled = true
    eventLoop.assumeIsolated().execute { self.end() }
  }

  private func end() {
    isScheduled = false
    swap(&flushing, &spare)
    for connection in spare { connection.flushTurn() }
    spare.removeAll(keepingCapacity: true)

    let resuming = self.resuming
    self.resuming = []
    for connection in resuming { connection.resume() }
  }
}
