import Messages
import NIOCore
import NIOEmbedded
import Testing

@testable import TTRPC

/// Somebody who calls: frames go in, frames come out, and nothing happens in between but turns of the loop.
final class Peer {
  /// An answer as it came.
  struct Answer: Equatable {
    var stream: UInt32
    var content: Content

    enum Content: Equatable {
      case payload([UInt8])
      case status(Status)
    }
  }

  let connection: ServerConnection
  private let channel: EmbeddedChannel
  private let untilAnswered: () -> Void
  private var lastStream: UInt32 = 0
  private var nextStream: UInt32 { lastStream == 0 ? 1 : lastStream + 2 }

  /// - Parameter untilAnswered: turns the loop until what was executed is on disk.
  init(
    _ credentials: PeerCredentials, of server: Server, on loop: EmbeddedEventLoop,
    untilAnswered: @escaping () -> Void = {}
  ) throws {
    self.untilAnswered = untilAnswered
    channel = EmbeddedChannel(loop: loop)
    connection = try server.serve(channel, peer: credentials)
    channel.connect(to: try SocketAddress(unixDomainSocketPath: "/peer"), promise: nil)
  }

  var isConnected: Bool { channel.isActive }

  func hangUp() { channel.close(promise: nil) }

  /// Sends a request, which is executed at once and answered in the turn at the earliest. Returns its stream.
  @discardableResult
  func send<Request: Message, Response: Message>(
    _ method: Messages.Method<Request, Response>, _ request: Request, timeout: Duration? = nil,
    metadata: [(String, String)] = []
  ) throws -> UInt32 {
    try send(
      method.service, method.name, payload: request.encoded(), timeout: timeout,
      metadata: metadata)
  }

  @discardableResult
  func send(
    _ service: String, _ method: String, payload: [UInt8], timeout: Duration? = nil,
    metadata: [(String, String)] = []
  ) throws -> UInt32 {
    lastStream = nextStream
    let message = RequestMessage(
      service: service, method: method, payload: payload, timeout: timeout, metadata: metadata)
    var frame = ByteBuffer()
    message.encoded().withUnsafeBytes {
      frame.writeFrame(stream: lastStream, type: .request, body: $0)
    }
    try channel.writeInbound(frame)
    return lastStream
  }

  /// What has left for this peer by now, in its order; messages of streams too.
  func answers() throws -> [Answer] {
    var bytes: [UInt8] = []
    while let part = try channel.readOutbound(as: ByteBuffer.self) {
      bytes += Array(part.readableBytesView)
    }
    return try bytes.withUnsafeBytes { bytes in
      var rest = bytes
      var reader = FrameReader(maximumLength: 4 << 20, maximumDiscard: 4 << 20)
      var answers: [Answer] = []
      while case .frame(let header, let body) = reader.next(&rest) {
        let content: Answer.Content
        if header.type == .data {
          content = .payload(Array(body))
        } else {
          switch try #require(ResponseEnvelope.decode(body)) {
          case .success(let payload): content = .payload(Array(payload))
          case .failure(let status): content = .status(status)
          }
        }
        answers.append(Answer(stream: header.stream, content: content))
      }
      return answers
    }
  }

  /// Calls, waits for the disk, and takes the answer.
  @discardableResult
  func call<Request: Message, Response: Message>(
    _ method: Messages.Method<Request, Response>, _ request: Request, timeout: Duration? = nil,
    metadata: [(String, String)] = []
  ) throws -> Response {
    try Response(
      decoding: bytes(
        method.service, method.name, payload: request.encoded(), timeout: timeout,
        metadata: metadata))
  }

  /// The same in bytes.
  func bytes(
    _ service: String, _ method: String, payload: [UInt8], timeout: Duration? = nil,
    metadata: [(String, String)] = []
  ) throws -> [UInt8] {
    let stream = try send(service, method, payload: payload, timeout: timeout, metadata: metadata)
    untilAnswered()
    let answers = try answers()
    try #require(answers.map(\.stream) == [stream])
    switch answers[0].content {
    case .payload(let payload): return payload
    case .status(let status): throw status
    }
  }

  /// Calls, and says how it was refused: see `told`.
  func refusal<Request: Message, Response: Message>(
    _ method: Messages.Method<Request, Response>, _ request: Request, timeout: Duration? = nil,
    metadata: [(String, String)] = []
  ) throws -> String {
    do {
      let answer = try call(method, request, timeout: timeout, metadata: metadata)
      return "answered: \(answer)"
    } catch let status as Status { return try told(status) }
  }
}

/// What a refusal tells a program, in a line: the code, ErrorInfo's reason and facts, then the other details.
func told(_ status: Status) throws -> String {
  var words = ["\(status.code)"]
  for detail in status.details {
    if let info: ErrorInfo = try unpackedFromAny(detail) {
      #expect(info.domain == "purser")
      words.append(info.reason)
      words += info.metadata.map { "\($0.key)=\($0.value)" }
    } else if let resource: ResourceInfo = try unpackedFromAny(detail) {
      words.append("resource:\(resource.resourceType)/\(resource.resourceName)")
    } else if let failure: PreconditionFailure = try unpackedFromAny(detail) {
      words += failure.violations.map { "precondition:\($0.type)/\($0.subject)" }
    } else if let request: BadRequest = try unpackedFromAny(detail) {
      words += request.fieldViolations.map { "field:\($0.field)" }
    } else if let retry: RetryInfo = try unpackedFromAny(detail) {
      words.append("retry:\(retry.retryDelay?.microseconds ?? 0)us")
    } else {
      words.append("an unknown detail")
    }
  }
  #expect(!status.message.isEmpty)
  return words.joined(separator: " ")
}

extension Peer.Answer {
  /// The stream and what came: "5 OK", or the reason of the refusal.
  var line: String {
    switch content {
    case .payload: return "\(stream) OK"
    case .status(let status):
      let reason =
        (try? status.details.lazy.compactMap {
          try unpackedFromAny($0, as: ErrorInfo.self)?.reason
        }.first) ?? nil
      return "\(stream) \(reason ?? "\(status.code)")"
    }
  }
}
