import NIOCore

/// What a client's connection keeps in memory, and how long connecting may take.
public struct ClientLimits: Sendable, Equatable {
  public var connectTimeout: TimeAmount = .seconds(5)

  /// Bytes that a stream's consumer has not taken yet, above which the connection is not read, as long as no
  /// unary call waits on it. The server then waits in turn.
  public var streamBytes: Int = 1 << 20

  /// The same, above which the stream is given up with `RESOURCE_EXHAUSTED` although the server goes on: reached
  /// only while a unary call keeps the connection reading.
  public var streamOverflowBytes: Int = 16 << 20

  public init() {}
}
