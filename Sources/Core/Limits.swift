import Messages

/// What is refused for being too much. Each is a setting of the daemon.
public struct Limits: Sendable {
  /// Lines of a claim, an order, a transfer, or of what is done to one.
  public var lines = 5000
  /// Live holds of one owner.
  public var holdsPerOwner = 100
  /// How long a hold may be asked to last from now.
  public var shortestTTL = TimeSpan.seconds(1)
  public var longestTTL = TimeSpan.seconds(86_400)
  /// How long a hold may last from its creation, whatever its extensions.
  public var longestHold = TimeSpan.seconds(7 * 86_400)
  /// How often a hold may be extended.
  public var extensions: UInt32 = 20
  /// Locations that a channel may be linked to.
  public var locationsPerChannel = 256
  /// Rows of one request of an import.
  public var importRows = 1000
  /// External ids that one change adds: an event tells all of them.
  public var externalIDsPerChange = 16
  /// Holds that one command of the system expires. It stops earlier, after a hold, when it has seen `lines`
  /// lines.
  public var expiriesPerCommand = 64

  public init() {}
}

/// Lengths of text that are part of the contract.
enum TextLength {
  static let code = 64
  static let owner = 128
  static let text = 256
  /// Of another system's code: with one of its ids it must fit into a key.
  static let system = 32
}
