import Messages
import TTRPC

// What the generated methods stand on, and the same for methods that are known by name only.

extension PurserClient {
  /// Asks a query or a report.
  func call<Request: Message, Response: Message>(
    _ method: Method<Request, Response>, _ request: Request, timeout: Duration?
  ) async throws(PurserError) -> Response {
    try decode(
      await attempt(
        Call(method.service, method.name, request.encoded(), metadata: metadata), timeout))
  }

  /// Gives a command, under its own request id or a new one.
  func command<Request: CommandRequest, Response: Message>(
    _ method: Method<Request, Response>, _ request: Request, timeout: Duration?
  ) async throws(PurserError) -> Response {
    var request = request
    if request.requestID.isEmpty { request.requestID = RequestID.next() }
    return try decode(
      await attempt(
        Call(
          method.service, method.name, request.encoded(), metadata: metadata,
          requestID: request.requestID), timeout))
  }

  /// Opens a stream. It has a connection of its own, made when the first answer is waited for.
  func stream<Request: Message, Response: Message>(
    _ method: Method<Request, Response>, _ request: Request
  ) -> PurserStream<Response> {
    PurserStream(
      path: socket,
      call: Call(method.service, method.name, request.encoded(), metadata: metadata), decode: decode
    )
  }

  /// Calls a method that is known by name only, with an encoded message, and returns an encoded message.
  ///
  /// - Parameter requestID: of a command, the request id in `payload`, so that errors can name it. Commands are
  ///   asked again like any call: `payload` must hold a request id.
  public func call(
    _ method: MethodDescription, payload: [UInt8], requestID: String = "",
    timeout: Duration? = nil
  ) async throws(PurserError) -> [UInt8] {
    try await attempt(
      Call(
        method.service, method.name, payload, metadata: metadata, requestID: requestID), timeout)
  }

  /// Opens a stream of a method that is known by name only. Its answers are encoded messages.
  public func stream(_ method: MethodDescription, payload: [UInt8]) -> PurserStream<[UInt8]> {
    PurserStream(
      path: socket, call: Call(method.service, method.name, payload, metadata: metadata)
    ) { $0 }
  }

  private var metadata: [(String, String)] {
    options.actor.map { [("actor", $0)] } ?? []
  }

  /// Sends the call until it is answered or it makes no sense to go on.
  private func attempt(_ call: Call, _ timeout: Duration?) async throws(PurserError) -> [UInt8] {
    let clock = ContinuousClock()
    var retry = Retry(deadline: clock.now + (timeout ?? options.timeout), requestID: call.requestID)
    while true {
      let failure: AttemptFailure
      do {
        return try await link.send(call, timeout: retry.remaining(at: clock.now))
      } catch {
        failure = error
      }
      let wait = try retry.wait(after: failure, at: clock.now)
      do {
        try await clock.sleep(for: wait * Double.random(in: 0.5...1))
      } catch {
        throw .canceled(retry.unanswered("the task was canceled"))
      }
    }
  }
}

/// Reads an answer; what is not the message that the contract promises is a fault of the other side.
private func decode<Response: Message>(_ bytes: [UInt8]) throws(PurserError) -> Response {
  do {
    return try Response(decoding: bytes)
  } catch {
    throw .protocolViolation("the answer is no \(Response.fullName): \(error)")
  }
}

/// One call as it is sent, each time the same.
struct Call: Sendable {
  let service: String
  let method: String
  let payload: [UInt8]
  let metadata: [(String, String)]
  /// Of a command; empty for everything else.
  let requestID: String

  init(
    _ service: String, _ method: String, _ payload: [UInt8], metadata: [(String, String)],
    requestID: String = ""
  ) {
    self.service = service
    self.method = method
    self.payload = payload
    self.metadata = metadata
    self.requestID = requestID
  }
}
