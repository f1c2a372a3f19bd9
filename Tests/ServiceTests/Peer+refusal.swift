import Messages
import TTRPC
import TurnedDaemon

extension Peer {
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
