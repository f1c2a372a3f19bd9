/// What a campaign found, told in full: what was expected, what came, and the command that shows it again.
public struct Finding: Error, CustomStringConvertible, Sendable {
  public let description: String

  public init(_ description: String) { self.description = description }
}
