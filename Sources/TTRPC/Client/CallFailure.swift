/// Why a call brought no answer.
public enum CallFailure: Error, Sendable, Equatable {
  /// The server answered, with an error.
  case status(Status)

  /// The connection is gone. Without `sent` the server never saw the request; with it nobody knows, and only a
  /// request that may run twice (or carries a request id) may be sent again.
  case connectionLost(sent: Bool, reason: String)

  /// The time that the caller allowed is over. The server may still do, or have done, what was asked.
  case deadlineExceeded

  /// The task that waited was canceled. The same holds.
  case canceled

  /// The request is longer than a frame may be; it was not sent.
  case requestTooLong(bytes: Int)

  /// The answer is not what ttrpc allows.
  case malformedResponse
}

/// Why no connection came about.
public enum ConnectFailure: Error, Sendable, Equatable, CustomStringConvertible {
  case pathTooLong(String)
  case unreachable(path: String, reason: String)

  public var description: String {
    switch self {
    case .pathTooLong(let path):
      "the socket path has \(path.utf8.count) bytes, and a Unix socket's takes at most 107: \(path)"
    case .unreachable(let path, let reason): "nobody answers on \(path): \(reason)"
    }
  }
}
