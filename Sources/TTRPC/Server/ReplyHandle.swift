/// Where the answer of one call goes: a connection and a stream id.
///
/// Cheap to copy and keep. Bound to the event loop. Answering twice, after the end, or after the connection
/// closed is ignored, so nobody has to ask first. What is answered during one turn of the loop leaves in one write.
public struct ReplyHandle {
  public let connection: ServerConnection
  let stream: UInt32

  /// Whether the call still waits for its answer.
  public var isOpen: Bool { connection.isOpen(stream) }

  /// Whether the connection's output is below its bound. A stream that finds it is not waits for
  /// ``CallReceiver/writable(_:)``.
  public var isWritable: Bool { connection.isWritable }

  /// Answers a unary or a client-streaming call. `payload` is copied.
  ///
  /// A payload that does not fit a frame becomes `RESOURCE_EXHAUSTED`.
  public func respond(_ payload: UnsafeRawBufferPointer) {
    connection.respond(payload, on: stream)
  }

  /// Ends any call with an error.
  public func fail(_ status: Status) {
    connection.fail(status, on: stream)
  }

  /// Sends one message of a server-streaming or bidirectional call. `message` is copied.
  ///
  /// - Returns: whether the stream goes on. It ends with `RESOURCE_EXHAUSTED` when the message does not fit a frame or
  ///   when the stream went on sending, unasked, until `queuedBytes` waited.
  @discardableResult
  public func send(_ message: UnsafeRawBufferPointer) -> Bool {
    connection.send(message, on: stream)
  }

  /// Ends a server-streaming or bidirectional call well.
  public func finish() {
    connection.finish(stream)
  }
}

extension ReplyHandle: Hashable {
  public static func == (a: ReplyHandle, b: ReplyHandle) -> Bool {
    a.connection === b.connection && a.stream == b.stream
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(connection.id)
    hasher.combine(stream)
  }
}
