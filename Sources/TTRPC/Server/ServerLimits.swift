import NIOCore

/// What a server lets its peers use. Past a limit there is a typed refusal or a closed connection, never growth.
public struct ServerLimits: Sendable, Equatable {
  /// The longest message in a frame, inclusive; at most the protocol's 4 MiB. A longer one is dropped and
  /// answered with `RESOURCE_EXHAUSTED`.
  public var frameBytes: UInt32 = FrameHeader.maximumLength

  /// The longest message that is read only to be dropped. A longer one closes the connection.
  public var discardBytes: UInt32 = 64 << 20

  /// Calls of one connection without an answer yet, streams included. One more is answered with
  /// `RESOURCE_EXHAUSTED` and a `RetryInfo`.
  public var callsPerConnection: Int = 256

  /// The same over all connections.
  public var calls: Int = 8192

  /// Bytes waiting to be sent on a connection, above which it is not read and its streams are not `isWritable`.
  public var outputBytes: Int = 1 << 20

  /// Bytes waiting to be sent on a connection, above which a stream that still sends is ended with
  /// `RESOURCE_EXHAUSTED` and a unary answer closes the connection.
  public var queuedBytes: Int = 64 << 20

  /// Connections at one time. One more is closed at once.
  public var connections: Int = 1024

  /// Connections of one user at one time. One more is closed at once.
  public var connectionsPerUser: Int = 512

  /// From accept to the first byte. Clients may connect before they have something to ask, hence not shorter.
  public var timeToFirstByte: TimeAmount = .seconds(10)

  /// From the first byte of a frame to its last.
  public var timeToWholeFrame: TimeAmount = .seconds(5)

  /// Without a byte and without a call in flight.
  public var idle: TimeAmount = .seconds(300)

  /// Without any progress while more than `outputBytes` wait to be sent.
  public var writeStall: TimeAmount = .seconds(10)

  /// When a caller that was refused for load should come again.
  public var retryAfter: TimeAmount = .milliseconds(50)

  public init() {}

  /// Time limits are looked at this often, so each is kept to within a quarter of the shortest one.
  var checkInterval: TimeAmount {
    let shortest = min(timeToFirstByte, timeToWholeFrame, idle, writeStall)
    return .nanoseconds(max(shortest.nanoseconds / 4, 1_000_000))
  }
}
