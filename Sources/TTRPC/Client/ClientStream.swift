import NIOConcurrencyHelpers
import NIOCore

/// The messages of a server stream, encoded, in order. For one consumer.
public struct ClientStream: AsyncSequence, Sendable {
  public typealias Element = [UInt8]
  public typealias Failure = CallFailure

  let buffer = StreamBuffer()
  private let consumer: Consumer

  init(of connection: ClientConnection, abandon: @escaping @Sendable (StreamBuffer) -> Void) {
    consumer = Consumer(connection, buffer, abandon)
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(buffer: buffer, consumer: consumer)
  }

  public struct Iterator: AsyncIteratorProtocol {
    let buffer: StreamBuffer
    let consumer: Consumer

    /// - Throws: how the stream ended, when it did not end well. What came before it is given out first.
    public mutating func next() async throws(CallFailure) -> [UInt8]? {
      try await next(isolation: nil)
    }

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(CallFailure) -> [UInt8]? {
      try await buffer.next(isolation: actor)
    }
  }

  /// Keeps the connection open while somebody may still iterate, and says when nobody does.
  final class Consumer: Sendable {
    private let connection: ClientConnection
    private let buffer: StreamBuffer
    private let abandon: @Sendable (StreamBuffer) -> Void

    init(
      _ connection: ClientConnection, _ buffer: StreamBuffer,
      _ abandon: @escaping @Sendable (StreamBuffer) -> Void
    ) {
      self.connection = connection
      self.buffer = buffer
      self.abandon = abandon
    }

    deinit {
      abandon(buffer)
    }
  }
}

/// What came for a stream and was not taken yet. The connection's loop puts in, the consumer's task takes out.
final class StreamBuffer: Sendable {
  typealias Waiter = CheckedContinuation<Result<[UInt8]?, CallFailure>, Never>

  private struct State {
    var messages: [[UInt8]] = []
    var first = 0  // of those not taken
    var bytes = 0
    var end: Result<[UInt8]?, CallFailure>?
    var waiter: Waiter?
    /// Set while the connection holds its reads back for this stream.
    var whenBelow: (bytes: Int, call: @Sendable () -> Void)?

    mutating func take() -> [UInt8]? {
      guard first < messages.count else { return nil }
      let message = messages[first]
      messages[first] = []
      first += 1
      if first == messages.count || first > 1024 {
        messages.removeFirst(first)
        first = 0
      }
      bytes -= message.count
      return message
    }
  }

  private let state = NIOLockedValueBox(State())

  /// - Returns: the bytes that wait now.
  func put(_ message: [UInt8]) -> Int {
    let (waiter, bytes) = state.withLockedValue { state -> (Waiter?, Int) in
      guard state.end == nil else { return (nil, state.bytes) }
      if let waiter = state.waiter {
        state.waiter = nil
        return (waiter, state.bytes)
      }
      state.messages.append(message)
      state.bytes += message.count
      return (nil, state.bytes)
    }
    waiter?.resume(returning: .success(message))
    return bytes
  }

  /// The first end counts.
  func finish(_ failure: CallFailure?) {
    let end: Result<[UInt8]?, CallFailure> = failure.map { .failure($0) } ?? .success(nil)
    let waiter = state.withLockedValue { state -> Waiter? in
      guard state.end == nil else { return nil }
      state.end = end
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume(returning: end)
  }

  /// Calls once, from any thread, as soon as at most `bytes` wait.
  func whenBelow(_ bytes: Int, _ call: @escaping @Sendable () -> Void) {
    let isBelow = state.withLockedValue { state in
      if state.bytes > bytes { state.whenBelow = (bytes, call) }
      return state.bytes <= bytes
    }
    if isBelow { call() }
  }

  func next(isolation actor: isolated (any Actor)?) async throws(CallFailure) -> [UInt8]? {
    if let ready = takeReady() { return try ready.get() }
    let result: Result<[UInt8]?, CallFailure> = await withTaskCancellationHandler {
      await withCheckedContinuation(isolation: actor) { wait($0) }
    } onCancel: {
      finish(.canceled)
    }
    return try result.get()
  }

  private func takeReady() -> Result<[UInt8]?, CallFailure>? {
    let (ready, relief) = state.withLockedValue {
      state -> (Result<[UInt8]?, CallFailure>?, (@Sendable () -> Void)?) in
      guard let message = state.take() else { return (state.end, nil) }
      guard let below = state.whenBelow, state.bytes <= below.bytes else {
        return (.success(message), nil)
      }
      state.whenBelow = nil
      return (.success(message), below.call)
    }
    relief?()
    return ready
  }

  private func wait(_ waiter: Waiter) {
    // Between the look and the lock a message may have come.
    if let ready = takeReady() { return waiter.resume(returning: ready) }
    let ready = state.withLockedValue { state -> Result<[UInt8]?, CallFailure>? in
      precondition(state.waiter == nil, "two tasks consume one stream")
      if let message = state.take() { return .success(message) }
      if let end = state.end { return end }
      state.waiter = waiter
      return nil
    }
    if let ready { waiter.resume(returning: ready) }
  }
}
