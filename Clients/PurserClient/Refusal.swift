import Messages
import TTRPC

/// A "no" of the daemon, for programs and for people.
public struct Refusal: Sendable, Equatable {
  /// Something that is wrong with the request, or stands against it.
  public struct Violation: Sendable, Equatable {
    /// The field of the request ("lines[2].quantity"), or the thing that is in the way.
    public var subject: String
    /// The kind of thing that is in the way; empty for a field.
    public var type: String
    public var description: String

    public init(subject: String, type: String = "", description: String) {
      self.subject = subject
      self.type = type
      self.description = description
    }
  }

  public var code: Code
  /// One of the contract's reasons: "INSUFFICIENT_STOCK".
  public var reason: String
  /// For people.
  public var sentence: String
  /// What the reason is about, by name: "sku", "available".
  public var facts: [String: String]
  public var violations: [Violation]

  public init(
    code: Code, reason: String, sentence: String, facts: [String: String] = [:],
    violations: [Violation] = []
  ) {
    self.code = code
    self.reason = reason
    self.sentence = sentence
    self.facts = facts
    self.violations = violations
  }
}

extension Refusal {
  /// The refusal that a status says; nil if it is a failure: it carries none of the contract's reasons, or its code
  /// says that the daemon could not rather than would not.
  init?(_ status: Status) {
    guard let info = status.reasonOfContract else { return nil }
    switch status.code {
    case .ok, .canceled, .unknown, .deadlineExceeded, .unimplemented, .internal, .unavailable,
      .dataLoss:
      return nil
    case .invalidArgument, .notFound, .alreadyExists, .permissionDenied, .resourceExhausted,
      .failedPrecondition, .aborted, .outOfRange, .unauthenticated:
      break
    }
    let fields = status.detail(BadRequest.self)?.fieldViolations ?? []
    let preconditions = status.detail(PreconditionFailure.self)?.violations ?? []
    self.init(
      code: status.code, reason: info.reason, sentence: status.message, facts: info.facts,
      violations: fields.map { Violation(subject: $0.field, description: $0.description) }
        + preconditions.map {
          Violation(subject: $0.subject, type: $0.type, description: $0.description)
        })
  }
}
