import Glibc
import Messages
import NIOCore
import NIOPosix
import TTRPC

/// A server on a socket of its own that answers what a test tells it to and remembers what it was asked.
///
/// It knows the contract's methods and nothing of what they mean.
public final class FakeDaemon: Sendable {
  /// What one call is answered with.
  public enum Answer: Sendable {
    case message([UInt8])
    case status(Status)
    /// These, and then the end of the stream.
    case stream([[UInt8]])
    /// These, and then the connection closes.
    case brokenStream([[UInt8]])
    /// The connection closes without an answer.
    case hangUp
    /// Nothing ever comes.
    case silence
  }

  /// A call as it came in.
  public struct Received: Sendable, Equatable {
    /// "Reserve".
    public let method: String
    public let payload: [UInt8]
    public let actor: String?
    /// What the caller allowed; nil if it did not say.
    public let timeout: Duration?
  }

  public let path: String
  private let server: Server
  private let script: NIOLoopBound<Script>

  /// Starts a daemon whose calls are answered by `answer`, in the order in which they come.
  public static func start(
    path: String? = nil, answer: @escaping @Sendable (Received) -> Answer
  ) async throws -> FakeDaemon {
    let path = path ?? "/tmp/purser-fake-\(getpid())-\(UInt32.random(in: .min ... .max)).sock"
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let daemon = try await loop.submit { FakeDaemon(path: path, loop: loop, answer: answer) }.get()
    try await daemon.server.listen(path: path)
    return daemon
  }

  private init(
    path: String, loop: any EventLoop, answer: @escaping @Sendable (Received) -> Answer
  ) {
    self.path = path
    let script = Script(loop: loop, answer: answer)
    self.script = NIOLoopBound(script, eventLoop: loop)
    server = Server(eventLoop: loop, receiver: script)
  }

  /// Every call so far.
  public var received: [Received] {
    get async throws {
      try await server.eventLoop.submit { self.script.value.received }.get()
    }
  }

  /// Returns when so many calls have come in.
  public func waitForCalls(_ count: Int) async throws {
    try await server.eventLoop.flatSubmit { self.script.value.whenReceived(count) }.get()
  }

  /// Stops; whoever waits for an answer waits in vain. The socket is gone.
  public func stop() async {
    await server.shutdown(deadline: .now())
  }

  /// Runs `body` with a daemon that is stopped afterwards.
  public static func running<R: Sendable>(
    isolation actor: isolated (any Actor)? = #isolation,
    answer: @escaping @Sendable (Received) -> Answer,
    _ body: (FakeDaemon) async throws -> R
  ) async throws -> R {
    let daemon = try await start(answer: answer)
    do {
      let result = try await body(daemon)
      await daemon.stop()
      return result
    } catch {
      await daemon.stop()
      throw error
    }
  }
}

extension FakeDaemon.Answer {
  public static func ok(_ message: some Message) -> Self {
    .message(message.encoded())
  }

  /// A refusal as the daemon words it.
  public static func refusal(
    _ code: Code, _ reason: String, _ sentence: String, facts: [(String, String)] = []
  ) -> Self {
    let info = ErrorInfo(
      reason: reason, domain: "purser",
      metadata: facts.map { ErrorInfo.MetadataEntry(key: $0.0, value: $0.1) })
    return .status(Status(code, sentence, details: [packedAsAny(info)]))
  }
}

/// Answers one call after another; lives on the loop.
private final class Script: CallReceiver {
  private let answer: @Sendable (FakeDaemon.Received) -> FakeDaemon.Answer
  private let loop: any EventLoop
  private(set) var received: [FakeDaemon.Received] = []
  private var waiting: [(count: Int, promise: EventLoopPromise<Void>)] = []

  init(
    loop: any EventLoop, answer: @escaping @Sendable (FakeDaemon.Received) -> FakeDaemon.Answer
  ) {
    self.loop = loop
    self.answer = answer
  }

  func whenReceived(_ count: Int) -> EventLoopFuture<Void> {
    let promise = loop.makePromise(of: Void.self)
    waiting.append((count, promise))
    wakeWaiting()
    return promise.futureResult
  }

  private func wakeWaiting() {
    for (_, promise) in waiting.filter({ $0.count <= received.count }) { promise.succeed() }
    waiting.removeAll { $0.count <= received.count }
  }

  func shape(service: UnsafeRawBufferPointer, method: UnsafeRawBufferPointer) -> MethodShape {
    let path =
      String(decoding: service, as: UTF8.self) + "/" + String(decoding: method, as: UTF8.self)
    guard let known = Contract.methods.first(where: { $0.path == path }) else {
      return .unknownMethod
    }
    return known.isServerStreaming ? .serverStreaming : .unary
  }

  func received(_ call: borrowing IncomingCall, reply: ReplyHandle) {
    let call = FakeDaemon.Received(
      method: String(decoding: call.method, as: UTF8.self), payload: Array(call.payload),
      actor: call.metadata("actor"),
      timeout: call.timeoutNanoseconds > 0 ? .nanoseconds(call.timeoutNanoseconds) : nil)
    received.append(call)
    wakeWaiting()

    switch answer(call) {
    case .message(let bytes): bytes.withUnsafeBytes { reply.respond($0) }
    case .status(let status): reply.fail(status)
    case .stream(let messages):
      send(messages, to: reply)
      reply.finish()
    case .brokenStream(let messages):
      send(messages, to: reply)
      // A turn later, when what was sent has left.
      let connection = NIOLoopBound(reply.connection, eventLoop: loop)
      loop.execute { connection.value.close() }
    case .hangUp: reply.connection.close()
    case .silence: break
    }
  }

  private func send(_ messages: [[UInt8]], to reply: ReplyHandle) {
    for message in messages { _ = message.withUnsafeBytes { reply.send($0) } }
  }
}
