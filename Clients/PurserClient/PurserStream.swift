import TTRPC

/// The answers of a streaming method, as they come.
///
/// ```swift
/// for try await answer in purser.watch(WatchRequest(afterSequence: position)) {
///   …
///   position = answer.sequence
/// }
/// ```
///
/// Each iteration opens a stream of its own, on a connection of its own: stopping closes it, and a slow consumer
/// holds up nobody else. A stream is not opened anew when it breaks (where it would go on is the caller's to
/// say); ``PurserClient/events(after:heartbeat:patience:)`` does so for events. It has no deadline.
public struct PurserStream<Element: Sendable>: AsyncSequence, Sendable {
  public typealias Failure = PurserError

  let path: String
  let call: Call
  let decode: @Sendable ([UInt8]) throws(PurserError) -> Element

  public func makeAsyncIterator() -> Iterator {
    Iterator(stream: self)
  }

  public struct Iterator: AsyncIteratorProtocol {
    let stream: PurserStream
    private var source: StreamSource?
    private var isFinished = false

    init(stream: PurserStream) {
      self.stream = stream
    }

    public mutating func next() async throws(PurserError) -> Element? {
      try await next(isolation: nil)
    }

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(PurserError) -> Element? {
      guard !isFinished else { return nil }
      do throws(PurserError) {
        if source == nil { source = try await StreamSource(stream.call, path: stream.path) }
        if let bytes = try await source?.next(isolation: actor) { return try stream.decode(bytes) }
        finish()
        return nil
      } catch {
        finish()
        throw error
      }
    }

    private mutating func finish() {
      isFinished = true
      source = nil
    }
  }
}

/// An open stream and its connection, which close together when nobody holds them any more.
private final class StreamSource {
  private let connection: ClientConnection
  private var answers: ClientStream.AsyncIterator

  init(_ call: Call, path: String) async throws(PurserError) {
    do {
      connection = try await connect(to: path).get()
    } catch {
      throw PurserError(error)
    }
    answers =
      connection.stream(
        service: call.service, method: call.method, payload: call.payload, metadata: call.metadata
      ).makeAsyncIterator()
  }

  deinit {
    connection.close()
  }

  func next(isolation actor: isolated (any Actor)?) async throws(PurserError) -> [UInt8]? {
    do throws(CallFailure) {
      return try await answers.next(isolation: actor)
    } catch {
      throw PurserError(endOfStream: error)
    }
  }
}

extension PurserError {
  fileprivate init(endOfStream failure: CallFailure) {
    switch failure {
    case .status(let status): self.init(status) { Unanswered(reason: $0) }
    case .connectionLost(_, let reason):
      self = .unreachable(Unanswered(reason: "the connection broke: \(reason)"))
    case .deadlineExceeded:
      self = .deadlineExceeded(Unanswered(reason: "the stream's time is over"))
    case .canceled: self = .canceled(Unanswered(reason: "the task was canceled"))
    case .requestTooLong(let bytes): self = .requestTooLong(bytes: bytes)
    case .malformedResponse:
      self = .protocolViolation("the answer is not what ttrpc allows")
    }
  }
}
