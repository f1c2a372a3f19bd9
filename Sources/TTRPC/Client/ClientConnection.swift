import Glibc
import NIOConcurrencyHelpers
import NIOCore
import NIOPosix

/// A connection to a ttrpc server. Any task may call; calls share the connection and are answered in any order.
///
/// Ids last for 2³¹ calls; then, as after any loss, calls fail with ``CallFailure/connectionLost(sent:reason:)``,
/// not sent, and a new connection goes on. A connection that nobody refers to any more closes.
public final class ClientConnection: Sendable {
  private let channel: any Channel
  private let state: NIOLoopBound<ClientState>

  private init(_ channel: any Channel, _ state: ClientState) {
    self.channel = channel
    self.state = NIOLoopBound(state, eventLoop: channel.eventLoop)
  }

  deinit {
    if channel.isActive { close() }
  }

  /// Connects to the socket at `path`.
  public static func connect(
    path: String, on group: any EventLoopGroup, limits: ClientLimits = ClientLimits()
  ) async throws(ConnectFailure) -> ClientConnection {
    guard path.utf8.count <= 107 else { throw .pathTooLong(path) }
    do {
      return try await ClientBootstrap(group: group)
        .connectTimeout(limits.connectTimeout)
        .connect(unixDomainSocketPath: path)
        .flatMapThrowing { try ClientConnection.over($0, limits: limits) }
        .get()
    } catch let error as IOError {
      throw .unreachable(path: path, reason: String(cString: strerror(error.errnoCode)))
    } catch {
      throw .unreachable(path: path, reason: String(describing: error))
    }
  }

  /// Speaks over a channel that is connected already: the way in for tests without a socket.
  ///
  /// - Precondition: called on the channel's event loop.
  public static func over(
    _ channel: any Channel, limits: ClientLimits = ClientLimits()
  ) throws -> ClientConnection {
    try over(channel, limits: limits, lastStream: 0)
  }

  static func over(
    _ channel: any Channel, limits: ClientLimits, lastStream: UInt32
  ) throws -> ClientConnection {
    let state = ClientState(channel: channel, limits: limits, lastStream: lastStream)
    try channel.pipeline.syncOperations.addHandler(ClientHandler(state))
    return ClientConnection(channel, state)
  }

  /// Whether calls can still be made. It may have closed by the time of the next one.
  public var isOpen: Bool { channel.isActive }

  /// Calls a unary method and returns the encoded response message.
  ///
  /// - Parameters:
  ///   - service: the full name, such as `purser.v1.ClaimService`.
  ///   - timeout: told to the server and kept here too; a late answer is dropped. Nil waits for ever.
  ///   - metadata: sent in this order.
  public func call(
    service: String, method: String, payload: [UInt8], timeout: Duration? = nil,
    metadata: [(String, String)] = []
  ) async throws(CallFailure) -> [UInt8] {
    let request = RequestMessage(
      service: service, method: method, payload: payload, timeout: timeout, metadata: metadata)
    let ticket = CallTicket()
    let result: Result<[UInt8], CallFailure> = await withTaskCancellationHandler {
      await withCheckedContinuation { waiter in
        onLoop { $0.call(request, ticket, waiter) }
      }
    } onCancel: {
      ticket.cancel()
      onLoop { $0.cancel(ticket) }
    }
    return try result.get()
  }

  /// Opens a server stream. Failures of the call, also of its beginning, come out of the sequence.
  ///
  /// A consumer that stops early leaves the server sending (ttrpc has no way to cancel); what still comes is
  /// dropped. Give a long stream a connection of its own, and close that.
  public func stream(
    service: String, method: String, payload: [UInt8], timeout: Duration? = nil,
    metadata: [(String, String)] = []
  ) -> ClientStream {
    let request = RequestMessage(
      service: service, method: method, payload: payload, timeout: timeout, metadata: metadata)
    let (loop, state) = (channel.eventLoop, state)
    let stream = ClientStream(of: self) { buffer in
      loop.execute { state.value.abandon(buffer) }
    }
    let buffer = stream.buffer
    onLoop { $0.open(request, buffer) }
    return stream
  }

  /// Closes at once: calls without an answer fail.
  public func close() {
    onLoop { $0.close() }
  }

  /// Returns when the connection is closed, by whichever end.
  public func waitUntilClosed() async {
    try? await channel.closeFuture.get()  // closing does not fail
  }

  private func onLoop(_ body: @escaping @Sendable (ClientState) -> Void) {
    let state = state
    channel.eventLoop.execute { body(state.value) }
  }
}

/// Names a call before it has a stream id, so that a cancellation finds it, also one that comes first.
final class CallTicket: Sendable {
  private let canceled = NIOLockedValueBox(false)

  var isCanceled: Bool { canceled.withLockedValue { $0 } }

  func cancel() {
    canceled.withLockedValue { $0 = true }
  }
}
