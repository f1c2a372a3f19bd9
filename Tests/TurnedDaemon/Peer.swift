import Messages
import NIOCore
import NIOEmbedded
import TTRPC

/// Somebody who calls: frames go in, frames come out, and nothing happens in between but turns of the loop.
package final class Peer {
  /// An answer as it came.
  package struct Answer: Equatable {
    package var stream: UInt32
    package var content: Content

    package enum Content: Equatable {
      case payload([UInt8])
      case status(Status)
    }
  }

  package let connection: ServerConnection
  private let channel: EmbeddedChannel
  private let untilAnswered: () throws -> Void
  private var lastStream: UInt32 = 0
  private var nextStream: UInt32 { lastStream == 0 ? 1 : lastStream + 2 }

  /// - Parameter untilAnswered: turns the loop until what was executed is on disk.
  package init(
    _ credentials: PeerCredentials, of server: Server, on loop: EmbeddedEventLoop,
    untilAnswered: @escaping () throws -> Void = {}
  ) throws {
    self.untilAnswered = untilAnswered
    channel = EmbeddedChannel(loop: loop)
    connection = try server.serve(channel, peer: credentials)
    channel.connect(to: try SocketAddress(unixDomainSocketPath: "/peer"), promise: nil)
  }

  package var isConnected: Bool { channel.isActive }

  package func hangUp() { channel.close(promise: nil) }

  /// Sends a request, which is executed at once and answered in the turn at the earliest. Returns its stream.
  @discardableResult
  package func send<Request: Message, Response: Message>(
    _ method: Messages.Method<Request, Response>, _ request: Request, timeout: Duration? = nil,
    metadata: [(String, String)] = []
  ) throws -> UInt32 {
    try send(
      method.service, method.name, payload: request.encoded(), timeout: timeout,
      metadata: metadata)
  }

  @discardableResult
  package func send(
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
  package func answers() throws -> [Answer] {
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
          switch ResponseEnvelope.decode(body) {
          case .success(let payload): content = .payload(Array(payload))
          case .failure(let status): content = .status(status)
          case nil: throw NoResponse(stream: header.stream)
          }
        }
        answers.append(Answer(stream: header.stream, content: content))
      }
      return answers
    }
  }

  /// Calls, waits for the disk, and takes the answer.
  @discardableResult
  package func call<Request: Message, Response: Message>(
    _ method: Messages.Method<Request, Response>, _ request: Request, timeout: Duration? = nil,
    metadata: [(String, String)] = []
  ) throws -> Response {
    try Response(
      decoding: bytes(
        method.service, method.name, payload: request.encoded(), timeout: timeout,
        metadata: metadata))
  }

  /// The same in bytes.
  package func bytes(
    _ service: String, _ method: String, payload: [UInt8], timeout: Duration? = nil,
    metadata: [(String, String)] = []
  ) throws -> [UInt8] {
    let stream = try send(service, method, payload: payload, timeout: timeout, metadata: metadata)
    try untilAnswered()
    let answers = try answers()
    guard answers.map(\.stream) == [stream] else { throw NotAnswered(stream, answers) }
    switch answers[0].content {
    case .payload(let payload): return payload
    case .status(let status): throw status
    }
  }
}

/// A call that was not answered, or not by one answer.
package struct NotAnswered: Error, CustomStringConvertible {
  package let description: String

  init(_ stream: UInt32, _ answers: [Peer.Answer]) {
    description = "stream \(stream) was answered by \(answers)"
  }
}

/// A response frame whose body is none.
package struct NoResponse: Error { package var stream: UInt32 }
