/// How a refusal is told: to programs by reason and facts, to people by a sentence.
public struct RefusalDetails: Sendable, Equatable {
  /// Stable, and part of the contract.
  public var reason: String
  public var category: RefusalCategory
  /// What is wrong, where, and what to do.
  public var sentence: String
  public var facts: [Fact] = []
  /// What was not found or exists already: its type and name.
  public var resource: Resource?
  /// The request's field, such as "lines[2].sku".
  public var field: String?

  public struct Fact: Sendable, Equatable {
    public var name: String
    public var value: String
  }

  public struct Resource: Sendable, Equatable {
    public var type: String
    public var name: String
  }

  init(
    _ reason: String, _ category: RefusalCategory, _ sentence: String,
    _ facts: KeyValuePairs<String, String> = [:], resource: (String, String)? = nil,
    at field: String? = nil
  ) {
    self.reason = reason
    self.category = category
    self.sentence = sentence
    self.facts = facts.map { Fact(name: $0.key, value: $0.value) }
    self.resource = resource.map { Resource(type: $0.0, name: $0.1) }
    self.field = field
  }
}

extension Refusal {
  public var reason: String { details.reason }
  public var category: RefusalCategory { details.category }
  public var sentence: String { details.sentence }

  /// A row for each refusal, in the order of its cases.
  public var details: RefusalDetails {
    switch self {
    case .codeInvalid(let field):
      .init(
        "CODE_INVALID", .invalidArgument,
        "\(field) is no code: a code has 1 to \(TextLength.code) printable characters without spaces.",
        at: field)
    case .textTooLong(let reason, let field):
      .init(
        reason.rawValue, .invalidArgument,
        "\(field) is too long: shorten it to \(TextLength.text) characters.",
        ["limit": "\(TextLength.text)"], at: field)
    case .reasonMissing:
      .init(
        "REASON_MISSING", .invalidArgument, "An adjustment needs a reason: say why stock changes.",
        at: "reason")
    case .unitMissing:
      .init(
        "UNIT_MISSING", .invalidArgument,
        "unit names nothing to count in: give one word such as \"each\" or \"kg\", or leave it out.",
        at: "unit")
    case .scaleOutOfRange(let scale):
      .init(
        "SCALE_OUT_OF_RANGE", .invalidArgument,
        "A quantity has 0 to 6 decimal places, not \(scale).", ["scale": "\(scale)"], at: "scale")
    case .kindMissing:
      .init(
        "KIND_MISSING", .invalidArgument, "kind is missing: choose one of the contract's kinds.",
        at: "kind")
    case .timeZoneUnknown(let zone):
      .init(
        "TIME_ZONE_UNKNOWN", .invalidArgument,
        "\"\(zone)\" is no IANA time zone: give a name such as \"Europe/Amsterdam\", or leave it out for UTC.",
        ["time_zone": zone], at: "time_zone")
    case .tooManyLocations(let count, let limit):
      .init(
        "TOO_MANY_LOCATIONS", .invalidArgument,
        "A channel is linked to at most \(limit) locations, not \(count).",
        ["count": "\(count)", "limit": "\(limit)"], at: "locations")
    case .locationTwice(let code, let field):
      .init(
        "LOCATION_TWICE", .invalidArgument,
        "\(field) names location \(code) a second time: name each location once.",
        ["location": code], at: field)
    case .skuExists(let code):
      .init(
        "SKU_EXISTS", .alreadyExists, "There is a SKU \(code) already.", ["sku": code],
        resource: ("sku", code), at: "code")
    case .locationExists(let code):
      .init(
        "LOCATION_EXISTS", .alreadyExists, "There is a location \(code) already.",
        ["location": code], resource: ("location", code), at: "code")
    case .channelExists(let code):
      .init(
        "CHANNEL_EXISTS", .alreadyExists, "There is a channel \(code) already.",
        ["channel": code], resource: ("channel", code), at: "code")

    case .ownerInvalid:
      .init(
        "OWNER_INVALID", .invalidArgument,
        "owner must have 1 to \(TextLength.owner) characters: name the cart, session, quote or order.",
        at: "owner")
    case .noLines:
      .init(
        "NO_LINES", .invalidArgument, "There is no line: say what to claim.", at: "lines")
    case .tooManyLines(let count, let limit):
      .init(
        "TOO_MANY_LINES", .invalidArgument,
        "There are \(count) lines, and \(limit) are the most in one request: split it.",
        ["count": "\(count)", "limit": "\(limit)"], at: "lines")
    case .modeInvalid:
      .init(
        "MODE_INVALID", .invalidArgument,
        "A hold is taken all or nothing, or partially; best effort is for reservations.", at: "mode"
      )
    case .ttlOutOfRange(let shortest, let longest):
      .init(
        "TTL_OUT_OF_RANGE", .invalidArgument,
        "A hold lasts \(shortest) to \(longest) seconds from now.",
        ["shortest_seconds": "\(shortest)", "longest_seconds": "\(longest)"], at: "ttl")
    case .unknownChannel(let code):
      .init(
        "UNKNOWN_CHANNEL", .notFound, "There is no channel \(code).", ["channel": code],
        resource: ("channel", code), at: "channel")
    case .tooManyHolds(let owner, let limit):
      .init(
        "TOO_MANY_HOLDS", .resourceExhausted,
        "\(owner) has \(limit) live holds, which is the most: release one, or let one expire.",
        ["owner": owner, "limit": "\(limit)"], at: "owner")

    case .quantityNotPositive(let field):
      .init(
        "QUANTITY_NOT_POSITIVE", .invalidArgument, "\(field) must be 1 or more.", at: field)
    case .quantityZero:
      .init(
        "QUANTITY_ZERO", .invalidArgument, "An adjustment by 0 changes nothing.", at: "change")
    case .unknownSKU(let code, let field):
      .init(
        "UNKNOWN_SKU", .notFound, "There is no SKU \(code).", ["sku": code],
        resource: ("sku", code), at: field)
    case .unknownLocation(let code, let field):
      .init(
        "UNKNOWN_LOCATION", .notFound, "There is no location \(code).", ["location": code],
        resource: ("location", code), at: field)
    case .locationNotLinked(let code, let channel, let field):
      .init(
        "LOCATION_NOT_LINKED", .failedPrecondition,
        "Channel \(channel) does not sell from location \(code): name one that it is linked to.",
        ["location": code, "channel": channel], at: field)
    case .insufficientStock(let shortage):
      .init(
        "INSUFFICIENT_STOCK", .failedPrecondition,
        "Of \(shortage.sku)\(shortage.location.isEmpty ? "" : " at \(shortage.location)") only "
          + "\(shortage.available) can be taken, \(shortage.requested) were asked for: ask for less, "
          + "or wait for a receipt.",
        [
          "sku": shortage.sku, "location": shortage.location,
          "requested": "\(shortage.requested)", "available": "\(shortage.available)",
        ], at: shortage.at)
    case .quantityOverflow(let sku):
      .init(
        "QUANTITY_OVERFLOW", .outOfRange,
        "The quantity of \(sku) would pass 9223372036854775807: use smaller numbers.",
        ["sku": sku])

    case .unknownClaim(let id):
      .init(
        "UNKNOWN_CLAIM", .notFound, "There is no claim \(id).", ["claim": "\(id)"],
        resource: ("claim", "\(id)"), at: "claim_id")
    case .ownerMismatch(let id):
      .init(
        "OWNER_MISMATCH", .failedPrecondition,
        "Claim \(id) is another owner's: confirm it with the owner that it was made for.",
        ["claim": "\(id)"], at: "owner")
    case .notAHold(let id):
      .init(
        "NOT_A_HOLD", .failedPrecondition, "Claim \(id) is firm: it has no time to extend.",
        ["claim": "\(id)"])
    case .claimReleased(let id):
      .init(
        "CLAIM_RELEASED", .failedPrecondition,
        "Claim \(id) was released: make a new one.", ["claim": "\(id)"])
    case .holdExpired(let id):
      .init(
        "HOLD_EXPIRED", .failedPrecondition,
        "Hold \(id) has expired: make a new one, or confirm with reacquire.", ["claim": "\(id)"])
    case .tooManyExtensions(let id, let limit):
      .init(
        "TOO_MANY_EXTENSIONS", .failedPrecondition,
        "Hold \(id) was extended \(limit) times, which is the most: confirm it or let it go.",
        ["claim": "\(id)", "limit": "\(limit)"])
    case .holdTooLong(let id, let longest):
      .init(
        "HOLD_TOO_LONG", .failedPrecondition,
        "Hold \(id) would last more than \(longest) seconds in all: confirm it or let it go.",
        ["claim": "\(id)", "longest_seconds": "\(longest)"], at: "ttl")
    case .unknownLine(let number, let field):
      .init(
        "UNKNOWN_LINE", .invalidArgument, "The claim has no line \(number).",
        ["line": "\(number)"], at: field)
    case .lineTwice(let number, let field):
      .init(
        "LINE_TWICE", .invalidArgument,
        "\(field) names line \(number) a second time: name each line once.",
        ["line": "\(number)"], at: field)
    case .quantityTooLarge(let number, let claimed, let field):
      .init(
        "QUANTITY_TOO_LARGE", .failedPrecondition,
        "Line \(number) still claims \(claimed): no more can be given back.",
        ["line": "\(number)", "claimed": "\(claimed)"], at: field)

    case .pageTokenInvalid:
      .init(
        "PAGE_TOKEN_INVALID", .invalidArgument,
        "The page token belongs to another question, or to none: begin with an empty one.",
        at: "page.token")

    case .dataLoss(let table, let key):
      .init(
        "DATA_LOSS", .dataLoss,
        "A row of \(table) is damaged, and what depends on it is not answered: restore a backup, "
          + "or ask `purser admin verify`.",
        ["table": table, "key": key])
    case .dueWork(let items):
      .init(
        "DUE_WORK", .dueWork, "Holds of \(items.count) items are due.")
    }
  }
}
