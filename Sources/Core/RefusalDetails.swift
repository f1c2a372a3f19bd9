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
    case .codeInvalid(let field, let limit):
      .init(
        "CODE_INVALID", .invalidArgument,
        "\(field) is no code: give 1 to \(limit) printable characters without spaces.", at: field)
    case .textTooLong(let reason, let field):
      .init(
        reason.rawValue, .invalidArgument,
        "\(field) is too long: shorten it to \(TextLength.text) characters.",
        ["limit": "\(TextLength.text)"], at: field)
    case .reasonMissing:
      .init(
        "REASON_MISSING", .invalidArgument, "reason is missing: say why this is done.", at: "reason"
      )
    case .unitMissing(let field):
      .init(
        "UNIT_MISSING", .invalidArgument,
        "\(field) names nothing to count in: give one word such as \"each\" or \"kg\", or leave it out.",
        at: field)
    case .scaleOutOfRange(let scale, let field):
      .init(
        "SCALE_OUT_OF_RANGE", .invalidArgument,
        "A quantity has 0 to 6 decimal places, not \(scale).", ["scale": "\(scale)"], at: field)
    case .kindMissing(let field):
      .init(
        "KIND_MISSING", .invalidArgument,
        "\(field) is missing: choose one of the contract's kinds.",
        at: field)
    case .timeZoneUnknown(let zone, let field):
      .init(
        "TIME_ZONE_UNKNOWN", .invalidArgument,
        "\"\(zone)\" is no IANA time zone: give a name such as \"Europe/Amsterdam\", or leave it out for UTC.",
        ["time_zone": zone], at: field)
    case .tooManyLocations(let count, let limit, let field):
      .init(
        "TOO_MANY_LOCATIONS", .invalidArgument,
        "A channel is linked to at most \(limit) locations, not \(count).",
        ["count": "\(count)", "limit": "\(limit)"], at: field)
    case .locationTwice(let code, let field):
      .init(
        "LOCATION_TWICE", .invalidArgument,
        "\(field) names location \(code) a second time: name each location once.",
        ["location": code], at: field)
    case .measureNegative(let field):
      .init(
        "MEASURE_NEGATIVE", .invalidArgument, "\(field) must be 0 or more.", at: field)
    case .currencyInvalid(let field):
      .init(
        "CURRENCY_INVALID", .invalidArgument,
        "\(field) is no currency: give three capital letters such as \"EUR\".", at: field)
    case .amountNegative(let field):
      .init(
        "AMOUNT_NEGATIVE", .invalidArgument, "\(field) must be 0 or more.", at: field)
    case .bufferNegative(let field):
      .init(
        "BUFFER_NEGATIVE", .invalidArgument, "\(field) must be 0 or more.", at: field)
    case .unitFixed(let sku, let field):
      .init(
        "UNIT_FIXED", .failedPrecondition,
        "\(field) of SKU \(sku) can't be changed: quantities are counted in it. Make a new SKU.",
        ["sku": sku], at: field)
    case .tooManyRows(let count, let limit):
      .init(
        "TOO_MANY_ROWS", .invalidArgument,
        "There are \(count) rows, and \(limit) are the most in one request: split it.",
        ["count": "\(count)", "limit": "\(limit)"], at: "rows")
    case .rowTwice(let code, let field):
      .init(
        "ROW_TWICE", .invalidArgument, "\(code) has a row already: keep one of them.",
        ["code": code], at: field)
    case .tooManyExternalIDs(let count, let limit, let field):
      .init(
        "TOO_MANY_EXTERNAL_IDS", .invalidArgument,
        "There are \(count) external ids, and \(limit) are the most at once: give the others in another request.",
        ["count": "\(count)", "limit": "\(limit)"], at: field)
    case .externalIDTaken(let system, let id, let code, let field):
      .init(
        "EXTERNAL_ID_TAKEN", .alreadyExists,
        "\(id) of \(system) stands for \(code), and does so for ever.",
        ["system": system, "external_id": id, "code": code],
        resource: ("external_id", "\(system)/\(id)"), at: field)
    case .unknownExternalID(let system, let id):
      .init(
        "UNKNOWN_EXTERNAL_ID", .notFound, "\(id) of \(system) stands for nothing here.",
        ["system": system, "external_id": id], resource: ("external_id", "\(system)/\(id)"),
        at: "external_id")
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
    case .noLines(let field):
      .init(
        "NO_LINES", .invalidArgument, "There is no line: name at least one.", at: field)
    case .tooManyLines(let count, let limit, let field):
      .init(
        "TOO_MANY_LINES", .invalidArgument,
        "There are \(count) lines, and \(limit) are the most in one request: split it.",
        ["count": "\(count)", "limit": "\(limit)"], at: field)
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
    case .unknownChannel(let code, let field):
      .init(
        "UNKNOWN_CHANNEL", .notFound, "There is no channel \(code).", ["channel": code],
        resource: ("channel", code), at: field)
    case .tooManyHolds(let owner, let limit):
      .init(
        "TOO_MANY_HOLDS", .resourceExhausted,
        "\(owner) has \(limit) live holds, which is the most: release one, or let one expire.",
        ["owner": owner, "limit": "\(limit)"], at: "owner")

    case .quantityNotPositive(let field):
      .init(
        "QUANTITY_NOT_POSITIVE", .invalidArgument, "\(field) must be more than 0.", at: field)
    case .quantityZero:
      .init(
        "QUANTITY_ZERO", .invalidArgument, "An adjustment by 0 changes nothing.", at: "change")
    case .quantityNegative(let field):
      .init(
        "QUANTITY_NEGATIVE", .invalidArgument, "\(field) must be 0 or more.", at: field)
    case .expectedMissing:
      .init(
        "EXPECTED_MISSING", .invalidArgument,
        "expected is missing: say what you believe to be on hand.", at: "expected")
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
    case .skuInactive(let code, let field):
      .init(
        "SKU_INACTIVE", .failedPrecondition, "SKU \(code) is not sold any more.", ["sku": code],
        at: field)
    case .onHandMismatch(let sku, let location, let expected, let found, let field):
      .init(
        "ON_HAND_MISMATCH", .failedPrecondition,
        "Of \(sku) at \(location) \(found) are on hand, not \(expected): look again before it is set.",
        [
          "sku": sku, "location": location, "expected": "\(expected)", "found": "\(found)",
        ], at: field)
    case .alreadyStocked(let sku, let location, let field):
      .init(
        "ALREADY_STOCKED", .failedPrecondition,
        "\(sku) at \(location) has had stock before: only a row with what is expected can set it.",
        ["sku": sku, "location": location], at: field)
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
        "Claim \(id) is another owner's: name the owner that it was made for.",
        ["claim": "\(id)"], at: "owner")
    case .claimOfOrder(let id, let order):
      .init(
        "CLAIM_OF_ORDER", .failedPrecondition,
        "Claim \(id) is of order \(order): use the order's commands.",
        ["claim": "\(id)", "order": "\(order)"], at: "claim_id")
    case .notFirm(let id):
      .init(
        "NOT_FIRM", .failedPrecondition, "Claim \(id) is no live reservation.",
        ["claim": "\(id)"], at: "claim_id")
    case .notAHold(let id):
      .init(
        "NOT_A_HOLD", .failedPrecondition, "Claim \(id) is no hold: it has no time that runs out.",
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
        "UNKNOWN_LINE", .invalidArgument, "There is no line \(number).",
        ["line": "\(number)"], at: field)
    case .lineTwice(let number, let field):
      .init(
        "LINE_TWICE", .invalidArgument,
        "\(field) names line \(number) a second time: name each line once.",
        ["line": "\(number)"], at: field)
    case .quantityTooLarge(let number, let available, let field):
      .init(
        "QUANTITY_TOO_LARGE", .failedPrecondition,
        "Line \(number) has only \(available) left for this: ask for no more.",
        ["line": "\(number)", "available": "\(available)"], at: field)

    case .sameLocation(let code):
      .init(
        "SAME_LOCATION", .invalidArgument,
        "A transfer goes from one location to another, not from \(code) to itself.",
        ["location": code], at: "to")
    case .skuTwice(let code, let field):
      .init(
        "SKU_TWICE", .invalidArgument, "\(field) names SKU \(code) a second time: name each once.",
        ["sku": code], at: field)
    case .unknownTransfer(let id):
      .init(
        "UNKNOWN_TRANSFER", .notFound, "There is no transfer \(id).", ["transfer": "\(id)"],
        resource: ("transfer", "\(id)"), at: "transfer_id")
    case .transferState(let id, let state, let allowed):
      .init(
        "TRANSFER_STATE", .failedPrecondition,
        "Transfer \(id) is \(words(state)): \(may(allowed)).",
        ["transfer": "\(id)", "state": state, "allowed": allowed.joined(separator: ",")],
        at: "transfer_id")

    case .holdWithoutAcceptance:
      .init(
        "HOLD_WITHOUT_ACCEPTANCE", .invalidArgument,
        "An order that waits claims nothing: name the hold when the order is accepted.", at: "hold")
    case .customerInvalid:
      .init(
        "CUSTOMER_INVALID", .invalidArgument,
        "customer must have up to \(TextLength.owner) printable characters and no e-mail address, or be left out.",
        at: "order.customer")
    case .addressInvalid(let field):
      .init(
        "ADDRESS_INVALID", .invalidArgument,
        field.hasSuffix(".country")
          ? "\(field) is no country: an address needs one, as two capital letters such as \"NL\"."
          : "\(field) must have up to \(TextLength.owner) printable characters.", at: field)
    case .orderTimeAhead:
      .init(
        "ORDER_TIME_AHEAD", .invalidArgument,
        "order_time is in the future: look at the channel's clock, or leave it out.",
        at: "order.order_time")
    case .orderExists(let order, let channel, let id):
      .init(
        "ORDER_EXISTS", .alreadyExists,
        "Channel \(channel) has given order \(id) before, with other content: it is order \(order) here.",
        ["order": "\(order)", "channel": channel, "channel_order_id": id],
        resource: ("order", "\(order)"), at: "order.channel_order_id")
    case .discountTooLarge(let field):
      .init(
        "DISCOUNT_TOO_LARGE", .invalidArgument,
        "\(field) takes more off the line than it comes to.", at: field)
    case .amountOverflow(let field):
      .init(
        "AMOUNT_OVERFLOW", .outOfRange,
        "\(field) would pass 9223372036854775807 minor units: use smaller numbers.", at: field)
    case .totalMismatch(let given, let computed):
      .init(
        "TOTAL_MISMATCH", .invalidArgument,
        "The lines, less discounts, and freight come to \(computed), not to \(given).",
        ["total": "\(given)", "computed": "\(computed)"], at: "order.total")
    case .unknownOrder(let name, let field):
      .init(
        "UNKNOWN_ORDER", .notFound, "There is no order \(name).", ["order": name],
        resource: ("order", name), at: field)
    case .orderState(let id, let state, let allowed):
      .init(
        "ORDER_STATE", .failedPrecondition, "Order \(id) is \(words(state)): \(may(allowed)).",
        ["order": "\(id)", "state": state, "allowed": allowed.joined(separator: ",")],
        at: "order_id")
    case .nothingUnassigned(let id):
      .init(
        "NOTHING_UNASSIGNED", .failedPrecondition,
        "Every open unit of order \(id) has its stock already.", ["order": "\(id)"],
        at: "order_id")

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

/// A state as people say it: "inTransit" is in transit.
private func words(_ state: String) -> String {
  state.reduce(into: "") { $0 += $1.isUppercase ? " " + $1.lowercased() : String($1) }
}

/// What may be done in a state: "it can be accepted …" has no common form, so the commands are named.
private func may(_ allowed: [String]) -> String {
  allowed.isEmpty
    ? "nothing more can be done with it" : "what can be done is \(allowed.joined(separator: ", "))"
}
