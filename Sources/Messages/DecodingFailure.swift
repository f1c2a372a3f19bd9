/// Why bytes are not the message they were taken for.
public struct DecodingFailure: Error, Sendable, Equatable {
  /// The path of the field, in the contract's names: "lines[2].sku". Empty for the message itself.
  public var field: String
  /// What is wrong with it: "is not UTF-8".
  public var message: String

  public init(field: String, message: String) {
    self.field = field
    self.message = message
  }
}

extension DecodingFailure: CustomStringConvertible {
  public var description: String {
    field.isEmpty ? message : "\(field) \(message)"
  }
}

extension DecodingFailure {
  /// The same failure, seen from the message that `parent` is a field of.
  func inside(_ parent: String) -> Self {
    Self(field: field.isEmpty ? parent : "\(parent).\(field)", message: message)
  }
}
