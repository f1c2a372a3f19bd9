/// One RPC of the contract, with the types of what is asked and answered: `ClaimService.reserve`.
public struct Method<Request: Message, Response: Message>: Sendable {
  /// The service's full name: "purser.v1.ClaimService".
  public let service: String
  /// "Reserve".
  public let name: String
  /// Whether many answers come, one after another, instead of one.
  public let isServerStreaming: Bool

  public init(service: String, name: String, isServerStreaming: Bool) {
    self.service = service
    self.name = name
    self.isServerStreaming = isServerStreaming
  }

  /// "purser.v1.ClaimService/Reserve".
  public var path: String { "\(service)/\(name)" }
}

/// One RPC of the contract, without types: what `Contract.methods` lists.
public struct MethodDescription: Sendable, Equatable {
  public let service: String
  public let name: String
  /// Full name of the message that is asked with: "purser.v1.ReserveRequest".
  public let requestType: String
  /// Full name of the message that is answered.
  public let responseType: String
  public let isServerStreaming: Bool
  /// The first sentence of the contract's comment; empty where it has none.
  public let documentation: String

  public init(
    service: String, name: String, requestType: String, responseType: String,
    isServerStreaming: Bool, documentation: String
  ) {
    self.service = service
    self.name = name
    self.requestType = requestType
    self.responseType = responseType
    self.isServerStreaming = isServerStreaming
    self.documentation = documentation
  }

  /// "purser.v1.ClaimService/Reserve".
  public var path: String { "\(service)/\(name)" }
}
