/// How a method takes and gives messages, or why it can't.
public enum MethodShape: UInt8, Sendable {
  case unary
  case serverStreaming
  case clientStreaming
  case bidirectional
  case unknownService
  case unknownMethod
}

/// Whoever answers the calls. Everything happens on the server's event loop.
///
/// The methods with a default do nothing, and `accepts` accepts.
public protocol CallReceiver: AnyObject {
  /// Judges a peer by its credentials, before its first byte is read. False closes the connection, and then
  /// `closed` is not called.
  func accepts(_ connection: ServerConnection) -> Bool

  /// Looks a method up by the raw bytes of its names, which need not be UTF-8.
  func shape(service: UnsafeRawBufferPointer, method: UnsafeRawBufferPointer) -> MethodShape

  /// A call of a known method, not expired, within the limits. Answer through `reply`, now or later.
  func received(_ call: borrowing IncomingCall, reply: ReplyHandle)

  /// A client stream goes on. `message` is nil when the caller only says that nothing more follows; an empty
  /// message is a message. After `isLast` there is no more.
  func receivedData(_ message: UnsafeRawBufferPointer?, isLast: Bool, for reply: ReplyHandle)

  /// The call is over without an answer of ours: its connection closed, or its client broke the protocol.
  func canceled(_ reply: ReplyHandle)

  /// The connection's output fell below its bound again: streams may send.
  func writable(_ connection: ServerConnection)

  /// After `canceled` for each call that was in flight.
  func closed(_ connection: ServerConnection)

  /// Before the first and after the last call of what one read brought. Answers given in between leave together,
  /// after `readBurstEnded` returned.
  func readBurstBegan(_ connection: ServerConnection)
  func readBurstEnded(_ connection: ServerConnection)

  /// The server shuts down: end your streams. Calls in flight still have until the deadline.
  func shuttingDown()
}

extension CallReceiver {
  public func accepts(_ connection: ServerConnection) -> Bool { true }
  public func receivedData(
    _ message: UnsafeRawBufferPointer?, isLast: Bool, for reply: ReplyHandle
  ) {}
  public func canceled(_ reply: ReplyHandle) {}
  public func writable(_ connection: ServerConnection) {}
  public func closed(_ connection: ServerConnection) {}
  public func readBurstBegan(_ connection: ServerConnection) {}
  public func readBurstEnded(_ connection: ServerConnection) {}
  public func shuttingDown() {}
}
