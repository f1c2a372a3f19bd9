import Messages

/// One call of one RPC: who asks for what.
public struct Call: Sendable {
  public let service: String
  public let name: String
  public internal(set) var request: any Message
  public var caller: Caller

  public init<Request: Message, Response: Message>(
    _ method: Method<Request, Response>, _ request: Request, by caller: Caller
  ) {
    service = method.service
    name = method.name
    self.request = request
    self.caller = caller
  }

  /// "purser.v1.ClaimService/Reserve".
  public var path: String { "\(service)/\(name)" }
}

extension Call: CustomStringConvertible {
  /// In the words of the contract: "root: Reserve {"sku": "A", …}".
  public var description: String {
    let actor = caller.actor.isEmpty ? "" : " for \(caller.actor)"
    return "\(caller.principal)\(actor): \(name) \(text(of: request))"
  }
}

/// The principal that asks, and the person it acts for, if it says so.
public struct Caller: Sendable, Hashable {
  public var principal: String
  public var actor: String
  /// Whether request ids that are not time-ordered are taken from it: from root they are.
  public var mayUseUnorderedIDs: Bool

  public init(_ principal: String = "", actor: String = "", mayUseUnorderedIDs: Bool = false) {
    self.principal = principal
    self.actor = actor
    self.mayUseUnorderedIDs = mayUseUnorderedIDs
  }
}

/// What came back.
public enum Answer: Sendable, Equatable {
  /// The response's bytes.
  case response([UInt8])
  /// What a refusal tells a program, in a line: "failedPrecondition INSUFFICIENT_STOCK sku=A … field:lines[0]".
  case refused(String)
}

/// A message as people read it, in a line.
func text<M: Message>(of message: M) -> String { jsonText(of: message) }
