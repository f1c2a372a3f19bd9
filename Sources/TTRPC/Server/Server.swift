import Glibc
import NIOCore
import NIOPosix

/// A ttrpc server on Unix sockets.
///
/// This module is the wire and nothing else: frames, streams, limits, and who is at the other end
/// (containerd's `PROTOCOL.md`). It knows no message but the protocol's own envelope, and nothing of what a call
/// means: a ``CallReceiver`` answers it. Everything happens on one event loop: no locks, and an answer given while
/// the request is being read leaves in the same write as its neighbors'.
public final class Server: Sendable {
  public let eventLoop: any EventLoop

  private let state: NIOLoopBound<State>

  private final class State {
    let shared: ServerShared
    var listeners: [(channel: any Channel, path: String?)] = []
    var isShuttingDown = false

    init(_ shared: ServerShared) {
      self.shared = shared
    }
  }

  /// - Precondition: called on `eventLoop`, where `receiver` lives.
  public init(
    eventLoop: any EventLoop, receiver: any CallReceiver, limits: ServerLimits = ServerLimits()
  ) {
    self.eventLoop = eventLoop
    let shared = ServerShared(eventLoop: eventLoop, receiver: receiver, limits: limits)
    state = NIOLoopBound(State(shared), eventLoop: eventLoop)
  }

  /// Listens on a new socket at `path`, which is removed again at shutdown.
  ///
  /// A socket file that nobody listens on is replaced.
  /// - Parameter mode: the socket file's permissions: who may connect at all.
  /// - Throws: ``ListenError``, or NIO's error when the socket can't be registered.
  public func listen(path: String, mode: UInt32 = 0o660) async throws {
    let listener = try UnixListener.open(path: path, mode: mode_t(mode))
    try await start(listener, path: path)
  }

  /// Listens on a socket that listens already, as systemd hands it over. Takes ownership of the descriptor.
  public func adopt(fileDescriptor: CInt) async throws {
    try await start(fileDescriptor, path: nil)
  }

  private func start(_ listener: CInt, path: String?) async throws {
    let channel: any Channel
    do {
      channel = try await bootstrap.withBoundSocket(listener).get()
    } catch {
      if let path { unlink(path) }
      throw error
    }
    let isLate = try await eventLoop.submit {
      guard !self.state.value.isShuttingDown else { return true }
      self.state.value.listeners.append((channel, path))
      return false
    }.get()
    if isLate {
      try? await channel.close()
      if let path { unlink(path) }
    }
  }

  private var bootstrap: ServerBootstrap {
    ServerBootstrap(group: eventLoop)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(AcceptPause())
        }
      }
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelOption(.maxMessagesPerRead, value: 4)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try self.accepted(channel) }
      }
  }

  /// Credentials first: before the first byte is read, it is known whose it is.
  private func accepted(_ channel: any Channel) throws {
    let peer = try channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(
      of: NIOBSDSocket.Handle.self
    ) { PeerCredentials(ofPeerOf: $0) }
    guard let peer = peer ?? nil else { throw ConnectionRefused() }
    try serve(channel, peer: peer)
  }

  /// Serves a channel that is connected already, in the name of `peer`: the way in for tests without a socket.
  ///
  /// - Throws: ``ConnectionRefused`` at a limit, at shutdown, and when the receiver does not accept the connection;
  ///   the channel is then the caller's to close.
  /// - Precondition: called on the event loop, which must be the channel's.
  @discardableResult
  public func serve(_ channel: any Channel, peer: PeerCredentials) throws -> ServerConnection {
    let state = state.value
    guard !state.isShuttingDown, let connection = state.shared.admit(peer) else {
      throw ConnectionRefused()
    }
    let bound = state.shared.limits.outputBytes
    do {
      try channel.syncOptions?.setOption(
        .writeBufferWaterMark, value: .init(low: max(1, bound / 2), high: max(2, bound)))
      try channel.pipeline.syncOperations.addHandler(ServerHandler(connection))
    } catch {
      connection.close(.failed(String(describing: error)))
      throw error
    }
    return connection
  }

  /// The connections of now, the oldest first.
  ///
  /// - Precondition: called on the event loop.
  public var connections: [ServerConnection] {
    state.value.shared.connections.values.sorted { $0.id < $1.id }
  }

  /// Calls without an answer yet, over all connections.
  ///
  /// - Precondition: called on the event loop.
  public var callsInFlight: Int { state.value.shared.callsInFlight }

  /// Stops accepting, closes idle connections, and lets the others finish the calls in flight; what comes anew is
  /// answered with `UNAVAILABLE`. Returns when all are gone: at `deadline` those left are closed.
  public func shutdown(deadline: NIODeadline) async {
    let done = eventLoop.flatSubmit { self.beginShutdown(deadline) }
    try? await done.get()  // never fails
  }

  func beginShutdown(_ deadline: NIODeadline) -> EventLoopFuture<Void> {
    let state = state.value
    state.isShuttingDown = true
    for (channel, path) in state.listeners {
      channel.close(promise: nil)
      if let path { unlink(path) }
    }
    state.listeners = []

    state.shared.receiver.shuttingDown()
    for connection in connections { connection.drain() }
    let timer = eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
      for connection in self.connections { connection.close(.shutdown) }
    }
    let done = state.shared.untilEmpty()
    done.assumeIsolated().whenComplete { _ in timer.cancel() }
    return done
  }
}

/// A connection that is not served.
public struct ConnectionRefused: Error {}
