/// Why a JSON text is not the message that it was given as.
public struct JSONFailure: Error, Sendable, Equatable {
  /// The path of the field, as the text names it: "lines[2].sku". Empty for the text as a whole.
  public var field: String
  /// What is wrong with it: "is not a field of purser.v1.ClaimRequestLine".
  public var message: String

  public init(field: String, message: String) {
    self.field = field
    self.message = message
  }
}

extension JSONFailure: CustomStringConvertible {
  public var description: String {
    field.isEmpty ? message : "\(field) \(message)"
  }
}
