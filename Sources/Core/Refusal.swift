/// The business says no: what is the case, with facts. In the order in which commands check.
///
/// `at` is the request's field that is meant, such as "lines[2].sku".
public enum Refusal: Error, Sendable, Equatable {
  // Text and codes
  case codeInvalid(at: String, limit: Int = 64)
  case textTooLong(reason: TextReason, at: String)
  case reasonMissing

  // Catalog
  case unitMissing(at: String)
  case scaleOutOfRange(UInt32, at: String)
  case kindMissing(at: String)
  case timeZoneUnknown(String, at: String)
  case tooManyLocations(Int, limit: Int, at: String)
  case locationTwice(String, at: String)
  case measureNegative(at: String)
  case currencyInvalid(at: String)
  case amountNegative(at: String)
  case bufferNegative(at: String)
  case unitFixed(sku: String, at: String)
  case tooManyRows(Int, limit: Int)
  case rowTwice(String, at: String)
  case tooManyExternalIDs(Int, limit: Int, at: String)
  case externalIDTaken(system: String, id: String, by: String, at: String)
  case unknownExternalID(system: String, id: String)
  case skuExists(String)
  case locationExists(String)
  case channelExists(String)

  // The shape of a claim
  case ownerInvalid
  case noLines(at: String = "lines")
  case tooManyLines(Int, limit: Int, at: String = "lines")
  case modeInvalid
  case ttlOutOfRange(shortestSeconds: Int64, longestSeconds: Int64)
  case unknownChannel(String, at: String = "channel")
  case tooManyHolds(owner: String, limit: Int)

  // Quantities and what they are of
  case quantityNotPositive(at: String)
  case quantityZero
  case quantityNegative(at: String)
  case expectedMissing
  case unknownSKU(String, at: String)
  case unknownLocation(String, at: String)
  case locationNotLinked(String, channel: String, at: String)
  case skuInactive(String, at: String)
  case onHandMismatch(sku: String, location: String, expected: Int64, found: Int64, at: String)
  case alreadyStocked(sku: String, location: String, at: String)
  case insufficientStock(Shortage)
  case quantityOverflow(sku: String)

  // A claim's life
  case unknownClaim(UInt64)
  case ownerMismatch(claim: UInt64)
  case claimOfOrder(claim: UInt64, order: UInt64)
  case notAHold(claim: UInt64)
  case notFirm(claim: UInt64)
  case claimReleased(claim: UInt64)
  case holdExpired(claim: UInt64)
  case tooManyExtensions(claim: UInt64, limit: UInt32)
  case holdTooLong(claim: UInt64, longestSeconds: Int64)
  case unknownLine(UInt32, at: String)
  case lineTwice(UInt32, at: String)
  case quantityTooLarge(line: UInt32, available: Int64, at: String)

  // Transfers
  case sameLocation(String)
  case skuTwice(String, at: String)
  case unknownTransfer(UInt64)
  case transferState(UInt64, state: String, allowed: [String])

  // Orders
  case holdWithoutAcceptance
  case customerInvalid
  case addressInvalid(at: String)
  case orderTimeAhead
  case orderExists(order: UInt64, channel: String, channelOrderID: String)
  case discountTooLarge(at: String)
  case amountOverflow(at: String)
  case totalMismatch(given: Int64, computed: Int64)
  /// By its id, or by channel and channel order id.
  case unknownOrder(String, at: String)
  case orderState(UInt64, state: String, allowed: [String])
  case nothingUnassigned(order: UInt64)

  // Pages
  case pageTokenInvalid

  /// A row is not what was written, or is gone. It is named, never served.
  case dataLoss(table: String, key: String)
  /// Holds of these items are due. For the runner of commands and queries alone, see `Core`.
  case dueWork([SkuID])

  /// Which text is longer than it may be.
  public enum TextReason: String, Sendable {
    case description = "DESCRIPTION_TOO_LONG"
    case name = "NAME_TOO_LONG"
    case reason = "REASON_TOO_LONG"
    case reference = "REFERENCE_TOO_LONG"
  }

  /// What was asked for, and what is there for it after the lines before.
  public struct Shortage: Sendable, Equatable {
    public var sku: String
    /// The location that was asked for, or "" for the channel's.
    public var location: String
    public var requested: Int64
    public var available: Int64
    /// The request's field.
    public var at: String

    public init(
      sku: String, location: String = "", requested: Int64, available: Int64, at: String
    ) {
      self.sku = sku
      self.location = location
      self.requested = requested
      self.available = available
      self.at = at
    }
  }
}

/// What kind of no it is; the edge turns it into a status code.
public enum RefusalCategory: Sendable, Equatable {
  case invalidArgument
  case notFound
  case alreadyExists
  case failedPrecondition
  case outOfRange
  case resourceExhausted
  case dataLoss
  /// Never leaves the process.
  case dueWork
}
