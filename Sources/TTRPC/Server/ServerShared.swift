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
    connections[connection.id] = connection
    connectionsByUser[peer.uid, default: 0] += 1
    return connection
  }

  func forget(_ connection: ServerConnection) {
    guard connections.removeValue(forKey: connection.id) != nil else { return }
    let left = connectionsByUser[connection.peer.uid, default: 1] - 1
    connectionsByUser[connection.peer.uid] = left > 0 ? left : nil
    if connections.isEmpty { whenEmpty?() }
  }

  /// Called each time when the last connection is gone.
  var whenEmpty: (() -> Void)?
}

/// Work that several answers of one turn of the loop share: each connection flushes once, at the end.
final class LoopTurn {
  private let eventLoop: any EventLoop
  private var flushing: [ServerConnection] = []
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
    let (flushing, resuming) = (self.flushing, self.resuming)
    self.flushing.removeAll(keepingCapacity: true)
    self.resuming.removeAll()
    for connection in flushing { connection.flushTurn() }
    for connection in resuming { connection.resume() }
  }
}
