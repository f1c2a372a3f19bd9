import Messages
import TTRPC

@_exported public import enum TTRPC.Code
@_exported public import struct TTRPC.Status

/// Why a call did not bring what was asked.
public enum PurserError: Error, Sendable, Equatable {
  /// The daemon says no, for a reason that is part of the contract. Nothing has changed. The same command may be
  /// given again, also with the same request id, once the cause is gone.
  case refused(Refusal)

  /// Nobody answers on the socket, or the daemon was not ready to, until the deadline.
  case unreachable(Unanswered)

  /// The deadline passed before the answer came.
  case deadlineExceeded(Unanswered)

  /// The connection broke under the call each time that it was sent: most likely the daemon can't bear it.
  case connectionLost(Unanswered)

  /// The task that waited was canceled.
  case canceled(Unanswered)

  /// The daemon could not do it: damage, an inner error, or a method that it does not have.
  case failed(Status)

  /// The answer is not what the contract promises: another version, or another program on that socket.
  case protocolViolation(String)

  /// The request does not fit a message of the wire, 4 MiB; it was not sent.
  case requestTooLong(bytes: Int)

  /// A Unix socket's path has at most 107 bytes.
  case socketPathTooLong(String)
}

/// What is known of a call without an answer.
public struct Unanswered: Sendable, Equatable {
  /// A sentence for people: what went wrong.
  public var reason: String

  /// Of a command: ask again with this id to learn what became of it, or to have it done. Empty for the rest.
  public var requestID: String

  /// Whether the daemon may have done it: it was sent. If not, it was not.
  public var mayHaveRun: Bool

  public init(reason: String, requestID: String = "", mayHaveRun: Bool = false) {
    self.reason = reason
    self.requestID = requestID
    self.mayHaveRun = mayHaveRun
  }
}

extension PurserError: CustomStringConvertible {
  /// One sentence for people.
  public var description: String {
    switch self {
    case .refused(let refusal): refusal.sentence
    case .unreachable(let call), .deadlineExceeded(let call), .connectionLost(let call),
      .canceled(let call):
      call.reason
    case .failed(let status): status.message
    case .protocolViolation(let sentence): sentence
    case .requestTooLong(let bytes):
      "the request has \(bytes) bytes, and a message takes at most 4 MiB"
    case .socketPathTooLong(let path): "\(ConnectFailure.pathTooLong(path))"
    }
  }

  /// What became of a call that nobody answered; nil if it was answered or never sent.
  public var unanswered: Unanswered? {
    switch self {
    case .unreachable(let call), .deadlineExceeded(let call), .connectionLost(let call),
      .canceled(let call):
      call
    default: nil
    }
  }
}

extension PurserError {
  /// The contract's reason of a refusal or a failure, such as "INSUFFICIENT_STOCK" or "ROW_DAMAGED"; nil if there is
  /// none.
  public var reason: String? {
    switch self {
    case .refused(let refusal): refusal.reason
    case .failed(let status): status.reasonOfContract?.reason
    default: nil
    }
  }

  /// What the reason is about, by name.
  public var facts: [String: String] {
    switch self {
    case .refused(let refusal): refusal.facts
    case .failed(let status): status.reasonOfContract?.facts ?? [:]
    default: [:]
    }
  }
}

extension PurserError {
  init(_ failure: ConnectFailure) {
    switch failure {
    case .pathTooLong(let path): self = .socketPathTooLong(path)
    case .unreachable: self = .unreachable(Unanswered(reason: "\(failure)"))
    }
  }

  /// An answer that is an error.
  init(_ status: Status, unanswered: (String) -> Unanswered) {
    switch status.code {
    case .deadlineExceeded: self = .deadlineExceeded(unanswered(status.message))
    case .unavailable: self = .unreachable(unanswered(status.message))
    default: self = Refusal(status).map(Self.refused) ?? .failed(status)
    }
  }
}
