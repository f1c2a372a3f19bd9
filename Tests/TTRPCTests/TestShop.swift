import NIOCore
import TTRPC

/// Answers the calls of `shop.Test`, and writes down what it was told.
///
/// `Echo` answers at once with what it was asked. `Hold` (unary), `Watch` (server streaming), `Collect` (client
/// streaming) and `Chat` (bidirectional) leave their handles to the test.
final class TestShop: CallReceiver {
  var log: [String] = [] {
    didSet { if let line = log.last { listener?.yield(line) } }
  }
  /// Hears each line of the log as it is written.
  var listener: AsyncStream<String>.Continuation?
  var handles: [UInt32: ReplyHandle] = [:]
  var acceptsPeers = true
  var lastTimeout: Int64?
  var lastDeadline: NIODeadline?
  var lastMetadata: [String] = []

  private var calls: UInt32 = 0

  func accepts(_ connection: ServerConnection) -> Bool {
    log.append("accepts uid \(connection.peer.uid)")
    return acceptsPeers
  }

  func shape(service: UnsafeRawBufferPointer, method: UnsafeRawBufferPointer) -> MethodShape {
    guard service.elementsEqual("shop.Test".utf8) else { return .unknownService }
    return switch String(decoding: method, as: UTF8.self) {
    case "Echo", "Hold": .unary
    case "Watch": .serverStreaming
    case "Collect": .clientStreaming
    case "Chat": .bidirectional
    default: .unknownMethod
    }
  }

  func received(_ call: borrowing IncomingCall, reply: ReplyHandle) {
    let method = String(decoding: call.method, as: UTF8.self)
    lastTimeout = call.timeoutNanoseconds
    lastDeadline = call.deadline
    lastMetadata = call.metadataValues("Trace")
    if method == "Echo" { return reply.respond(call.payload) }
    calls += 1
    handles[calls] = reply
    log.append("\(method) \(text(call.payload))")
  }

  func receivedData(_ message: UnsafeRawBufferPointer?, isLast: Bool, for reply: ReplyHandle) {
    log.append("data \(message.map(text) ?? "none")\(isLast ? ", last" : "")")
  }

  func canceled(_ reply: ReplyHandle) {
    log.append("canceled \(handles.first { $0.value == reply }!.key)")
  }

  func writable(_ connection: ServerConnection) {
    log.append("writable")
  }

  func closed(_ connection: ServerConnection) {
    log.append("closed: \(connection.closeReason!)")
  }

  func shuttingDown() {
    log.append("shutting down")
  }

  private func text(_ bytes: UnsafeRawBufferPointer) -> String {
    "'\(String(decoding: bytes, as: UTF8.self))'"
  }
}

extension ReplyHandle {
  func respond(_ text: String) {
    Array(text.utf8).withUnsafeBytes { respond($0) }
  }

  @discardableResult
  func send(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBytes { send($0) }
  }
}
