// Generated from purser/v1/claims.proto by `make protos`. Edit that, not this.

import CMessages

public enum ClaimState: Int32, Sendable, CaseIterable {
  case unspecified = 0
  /// Expiring; its stock is held.
  case held = 1
  /// A reservation; its stock is firm.
  case firm = 2
  /// All given back.
  case released = 3
  /// Its time ran out; its stock is free again.
  case expired = 4
}

/// How a request is answered that can't be filled whole.
public enum ClaimMode: Int32, Sendable, CaseIterable {
  /// The same as all or nothing.
  case unspecified = 0
  case allOrNothing = 1
  /// Each line takes what is there, the rest is not claimed; refused if nothing was.
  case partial = 2
  /// As partial, and the rest is backordered where that is allowed (nowhere yet). Reserve only.
  case bestEffort = 3
}

public struct Claim: Message {
  public var id: UInt64
  public var state: ClaimState
  /// Cart, session, quote or order that it is for.
  public var owner: String
  public var channel: String
  public var lineCount: UInt32
  public var createTime: Timestamp?
  /// Of a hold, and of what was one.
  public var expireTime: Timestamp?
  public var extensions: UInt32
  /// Why it was released.
  public var releaseReason: String
  /// The order that it is of; 0 if of none.
  public var orderID: UInt64

  public init(
    id: UInt64 = 0,
    state: ClaimState = .unspecified,
    owner: String = "",
    channel: String = "",
    lineCount: UInt32 = 0,
    createTime: Timestamp? = nil,
    expireTime: Timestamp? = nil,
    extensions: UInt32 = 0,
    releaseReason: String = "",
    orderID: UInt64 = 0
  ) {
    self.id = id
    self.state = state
    self.owner = owner
    self.channel = channel
    self.lineCount = lineCount
    self.createTime = createTime
    self.expireTime = expireTime
    self.extensions = extensions
    self.releaseReason = releaseReason
    self.orderID = orderID
  }

  public init() {
    id = 0
    state = .unspecified
    owner = ""
    channel = ""
    lineCount = 0
    createTime = nil
    expireTime = nil
    extensions = 0
    releaseReason = ""
    orderID = 0
  }
}

public struct ClaimLine: Message {
  /// 1, 2, … in the order of the request.
  public var number: UInt32
  public var sku: String
  public var requested: Int64
  public var held: Int64
  public var firm: Int64
  public var released: Int64
  public var expired: Int64
  /// Not to be had when the claim was made.
  public var unclaimed: Int64
  /// Where the claimed units lie.
  public var placements: [ClaimPlacement]
  /// Ready for work.
  public var allocated: Int64

  public init(
    number: UInt32 = 0,
    sku: String = "",
    requested: Int64 = 0,
    held: Int64 = 0,
    firm: Int64 = 0,
    released: Int64 = 0,
    expired: Int64 = 0,
    unclaimed: Int64 = 0,
    placements: [ClaimPlacement] = [],
    allocated: Int64 = 0
  ) {
    self.number = number
    self.sku = sku
    self.requested = requested
    self.held = held
    self.firm = firm
    self.released = released
    self.expired = expired
    self.unclaimed = unclaimed
    self.placements = placements
    self.allocated = allocated
  }

  public init() {
    number = 0
    sku = ""
    requested = 0
    held = 0
    firm = 0
    released = 0
    expired = 0
    unclaimed = 0
    placements = []
    allocated = 0
  }
}

public struct ClaimPlacement: Message {
  public var location: String
  /// Units still claimed there, and how many of them are allocated.
  public var quantity: Int64
  public var allocated: Int64

  public init(
    location: String = "",
    quantity: Int64 = 0,
    allocated: Int64 = 0
  ) {
    self.location = location
    self.quantity = quantity
    self.allocated = allocated
  }

  public init() {
    location = ""
    quantity = 0
    allocated = 0
  }
}

public struct ClaimRequestLine: Message {
  public var sku: String
  public var quantity: Int64
  /// Take it from here; empty: from the channel's locations, in their order, splitting where
  /// needed.
  public var location: String

  public init(
    sku: String = "",
    quantity: Int64 = 0,
    location: String = ""
  ) {
    self.sku = sku
    self.quantity = quantity
    self.location = location
  }

  public init() {
    sku = ""
    quantity = 0
    location = ""
  }
}

/// A line that got less than it asked for.
public struct Shortfall: Message {
  public var number: UInt32
  public var sku: String
  public var requested: Int64
  public var claimed: Int64

  public init(
    number: UInt32 = 0,
    sku: String = "",
    requested: Int64 = 0,
    claimed: Int64 = 0
  ) {
    self.number = number
    self.sku = sku
    self.requested = requested
    self.claimed = claimed
  }

  public init() {
    number = 0
    sku = ""
    requested = 0
    claimed = 0
  }
}

public struct HoldRequest: CommandRequest {
  public var requestID: String
  /// 1 to 128 characters.
  public var owner: String
  public var channel: String
  public var lines: [ClaimRequestLine]
  public var ttl: TimeSpan?
  /// All or nothing, or partial.
  public var mode: ClaimMode

  public init(
    requestID: String = "",
    owner: String = "",
    channel: String = "",
    lines: [ClaimRequestLine] = [],
    ttl: TimeSpan? = nil,
    mode: ClaimMode = .unspecified
  ) {
    self.requestID = requestID
    self.owner = owner
    self.channel = channel
    self.lines = lines
    self.ttl = ttl
    self.mode = mode
  }

  public init() {
    requestID = ""
    owner = ""
    channel = ""
    lines = []
    ttl = nil
    mode = .unspecified
  }
}

public struct HoldResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var claimID: UInt64
  public var expireTime: Timestamp?
  public var shortfalls: [Shortfall]

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    claimID: UInt64 = 0,
    expireTime: Timestamp? = nil,
    shortfalls: [Shortfall] = []
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.claimID = claimID
    self.expireTime = expireTime
    self.shortfalls = shortfalls
  }

  public init() {
    sequence = 0
    replayed = false
    claimID = 0
    expireTime = nil
    shortfalls = []
  }
}

public struct ExtendRequest: CommandRequest {
  public var requestID: String
  public var claimID: UInt64
  public var ttl: TimeSpan?

  public init(
    requestID: String = "",
    claimID: UInt64 = 0,
    ttl: TimeSpan? = nil
  ) {
    self.requestID = requestID
    self.claimID = claimID
    self.ttl = ttl
  }

  public init() {
    requestID = ""
    claimID = 0
    ttl = nil
  }
}

public struct ExtendResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var expireTime: Timestamp?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    expireTime: Timestamp? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.expireTime = expireTime
  }

  public init() {
    sequence = 0
    replayed = false
    expireTime = nil
  }
}

public struct ConfirmRequest: CommandRequest {
  public var requestID: String
  public var claimID: UInt64
  /// Must be the hold's owner.
  public var owner: String
  /// If the hold has expired, claim the same stock anew.
  public var reacquire: Bool

  public init(
    requestID: String = "",
    claimID: UInt64 = 0,
    owner: String = "",
    reacquire: Bool = false
  ) {
    self.requestID = requestID
    self.claimID = claimID
    self.owner = owner
    self.reacquire = reacquire
  }

  public init() {
    requestID = ""
    claimID = 0
    owner = ""
    reacquire = false
  }
}

public struct ConfirmResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var claim: Claim?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    claim: Claim? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.claim = claim
  }

  public init() {
    sequence = 0
    replayed = false
    claim = nil
  }
}

public struct ReserveRequest: CommandRequest {
  public var requestID: String
  /// 1 to 128 characters.
  public var owner: String
  public var channel: String
  public var lines: [ClaimRequestLine]
  public var mode: ClaimMode

  public init(
    requestID: String = "",
    owner: String = "",
    channel: String = "",
    lines: [ClaimRequestLine] = [],
    mode: ClaimMode = .unspecified
  ) {
    self.requestID = requestID
    self.owner = owner
    self.channel = channel
    self.lines = lines
    self.mode = mode
  }

  public init() {
    requestID = ""
    owner = ""
    channel = ""
    lines = []
    mode = .unspecified
  }
}

public struct ReserveResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var claimID: UInt64
  public var shortfalls: [Shortfall]

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    claimID: UInt64 = 0,
    shortfalls: [Shortfall] = []
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.claimID = claimID
    self.shortfalls = shortfalls
  }

  public init() {
    sequence = 0
    replayed = false
    claimID = 0
    shortfalls = []
  }
}

public struct ReleaseRequest: CommandRequest {
  public var requestID: String
  public var claimID: UInt64
  /// Up to 256 characters; empty is fine.
  public var reason: String
  /// Empty: everything.
  public var lines: [LineQuantity]

  public init(
    requestID: String = "",
    claimID: UInt64 = 0,
    reason: String = "",
    lines: [LineQuantity] = []
  ) {
    self.requestID = requestID
    self.claimID = claimID
    self.reason = reason
    self.lines = lines
  }

  public init() {
    requestID = ""
    claimID = 0
    reason = ""
    lines = []
  }
}

public struct ReleaseResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  /// Units given back by this command, over all lines.
  public var released: Int64
  public var claim: Claim?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    released: Int64 = 0,
    claim: Claim? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.released = released
    self.claim = claim
  }

  public init() {
    sequence = 0
    replayed = false
    released = 0
    claim = nil
  }
}

public struct AllocateRequest: CommandRequest {
  public var requestID: String
  public var claimID: UInt64
  /// Empty: everything that is firm.
  public var lines: [LineQuantity]

  public init(
    requestID: String = "",
    claimID: UInt64 = 0,
    lines: [LineQuantity] = []
  ) {
    self.requestID = requestID
    self.claimID = claimID
    self.lines = lines
  }

  public init() {
    requestID = ""
    claimID = 0
    lines = []
  }
}

public struct AllocateResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  /// Units allocated by this command, over all lines.
  public var allocated: Int64

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    allocated: Int64 = 0
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.allocated = allocated
  }

  public init() {
    sequence = 0
    replayed = false
    allocated = 0
  }
}

public struct UnallocateRequest: CommandRequest {
  public var requestID: String
  public var claimID: UInt64
  /// Empty: everything that is allocated.
  public var lines: [LineQuantity]

  public init(
    requestID: String = "",
    claimID: UInt64 = 0,
    lines: [LineQuantity] = []
  ) {
    self.requestID = requestID
    self.claimID = claimID
    self.lines = lines
  }

  public init() {
    requestID = ""
    claimID = 0
    lines = []
  }
}

public struct UnallocateResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  /// Units made firm again by this command, over all lines.
  public var unallocated: Int64

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    unallocated: Int64 = 0
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.unallocated = unallocated
  }

  public init() {
    sequence = 0
    replayed = false
    unallocated = 0
  }
}

public struct GetClaimRequest: Message {
  public var claimID: UInt64
  public var lines: Page?

  public init(
    claimID: UInt64 = 0,
    lines: Page? = nil
  ) {
    self.claimID = claimID
    self.lines = lines
  }

  public init() {
    claimID = 0
    lines = nil
  }
}

public struct GetClaimResponse: Message {
  public var sequence: UInt64
  public var claim: Claim?
  public var lines: [ClaimLine]
  public var nextPageToken: String

  public init(
    sequence: UInt64 = 0,
    claim: Claim? = nil,
    lines: [ClaimLine] = [],
    nextPageToken: String = ""
  ) {
    self.sequence = sequence
    self.claim = claim
    self.lines = lines
    self.nextPageToken = nextPageToken
  }

  public init() {
    sequence = 0
    claim = nil
    lines = []
    nextPageToken = ""
  }
}

public struct ListClaimsRequest: Message {
  /// Only claims in this state.
  public var state: ClaimState
  /// Only claims of this owner; empty: of any.
  public var owner: String
  public var page: Page?
  public var minSequence: UInt64

  public init(
    state: ClaimState = .unspecified,
    owner: String = "",
    page: Page? = nil,
    minSequence: UInt64 = 0
  ) {
    self.state = state
    self.owner = owner
    self.page = page
    self.minSequence = minSequence
  }

  public init() {
    state = .unspecified
    owner = ""
    page = nil
    minSequence = 0
  }
}

public struct ListClaimsResponse: Message {
  public var sequence: UInt64
  public var claims: [Claim]
  public var nextPageToken: String

  public init(
    sequence: UInt64 = 0,
    claims: [Claim] = [],
    nextPageToken: String = ""
  ) {
    self.sequence = sequence
    self.claims = claims
    self.nextPageToken = nextPageToken
  }

  public init() {
    sequence = 0
    claims = []
    nextPageToken = ""
  }
}

/// Claims on good stock and their life cycle (semantics 4.3): a hold expires, a reservation is
/// firm.
///
/// A claim is one document with lines. It begins as a hold (Hold) or as a reservation (Reserve);
/// Confirm makes a hold a reservation under the same id. Of every line, always: requested = held +
/// firm + allocated + released + expired + unclaimed.
///
/// The claim of an order is moved by the order's commands alone: Release, Allocate and Unallocate
/// refuse it, CLAIM_OF_ORDER.
public enum ClaimService {
  public static let name = "purser.v1.ClaimService"

  /// Claims stock for a while. Refused, in this order: OWNER_INVALID, NO_LINES, TOO_MANY_LINES,
  /// MODE_INVALID, TTL_OUT_OF_RANGE, UNKNOWN_CHANNEL, TOO_MANY_HOLDS (of this owner), then per line
  /// QUANTITY_NOT_POSITIVE, UNKNOWN_SKU, UNKNOWN_LOCATION, LOCATION_NOT_LINKED, SKU_INACTIVE,
  /// INSUFFICIENT_STOCK.
  public static let hold = Method<
    HoldRequest, HoldResponse
  >(service: name, name: "Hold", isServerStreaming: false)

  /// Gives a live hold a new expiry, `ttl` from now. Refused: TTL_OUT_OF_RANGE, UNKNOWN_CLAIM,
  /// NOT_A_HOLD, CLAIM_RELEASED, HOLD_EXPIRED, TOO_MANY_EXTENSIONS, HOLD_TOO_LONG (total life).
  public static let extend = Method<
    ExtendRequest, ExtendResponse
  >(service: name, name: "Extend", isServerStreaming: false)

  /// Makes a live hold firm. A hold that is firm already is answered again, nothing changes.
  /// Refused: UNKNOWN_CLAIM, OWNER_MISMATCH, CLAIM_RELEASED, HOLD_EXPIRED (without `reacquire`),
  /// and with it SKU_INACTIVE, INSUFFICIENT_STOCK (all that the hold had is claimed anew, or
  /// nothing).
  public static let confirm = Method<
    ConfirmRequest, ConfirmResponse
  >(service: name, name: "Confirm", isServerStreaming: false)

  /// Claims stock firmly, for every line or as `mode` says. Refused, in this order: OWNER_INVALID,
  /// NO_LINES, TOO_MANY_LINES, UNKNOWN_CHANNEL, then per line QUANTITY_NOT_POSITIVE, UNKNOWN_SKU,
  /// UNKNOWN_LOCATION, LOCATION_NOT_LINKED, SKU_INACTIVE, INSUFFICIENT_STOCK.
  public static let reserve = Method<
    ReserveRequest, ReserveResponse
  >(service: name, name: "Reserve", isServerStreaming: false)

  /// Gives claimed stock back: all of it, or of named lines a quantity. A line that claims nothing
  /// any more gives back 0 and is no error, whatever else the claim still claims. Refused:
  /// REASON_TOO_LONG, TOO_MANY_LINES, UNKNOWN_CLAIM, CLAIM_OF_ORDER, then per line
  /// QUANTITY_NOT_POSITIVE, UNKNOWN_LINE, LINE_TWICE, QUANTITY_TOO_LARGE (more than the line still
  /// claims, if it claims anything), QUANTITY_OVERFLOW (what is given back in all has no 64 bits:
  /// release line by line).
  public static let release = Method<
    ReleaseRequest, ReleaseResponse
  >(service: name, name: "Release", isServerStreaming: false)

  /// Makes firm units ready for work where they lie: all of them, or of named lines a quantity. A
  /// line that has nothing firm allocates 0 and is no error. Refused: TOO_MANY_LINES,
  /// UNKNOWN_CLAIM, CLAIM_OF_ORDER, NOT_FIRM (it is a hold, or was one and expired, or was
  /// released), then per line QUANTITY_NOT_POSITIVE, UNKNOWN_LINE, LINE_TWICE, QUANTITY_TOO_LARGE
  /// (more than is firm), QUANTITY_OVERFLOW.
  public static let allocate = Method<
    AllocateRequest, AllocateResponse
  >(service: name, name: "Allocate", isServerStreaming: false)

  /// The way back: allocated units are firm again. Refused: as Allocate.
  public static let unallocate = Method<
    UnallocateRequest, UnallocateResponse
  >(service: name, name: "Unallocate", isServerStreaming: false)

  /// One claim with a page of its lines. Refused: UNKNOWN_CLAIM, PAGE_TOKEN_INVALID.
  public static let getClaim = Method<
    GetClaimRequest, GetClaimResponse
  >(service: name, name: "GetClaim", isServerStreaming: false)

  /// Claims without their lines, oldest first. A report. Refused: PAGE_TOKEN_INVALID.
  public static let listClaims = Method<
    ListClaimsRequest, ListClaimsResponse
  >(service: name, name: "ListClaims", isServerStreaming: false)
}

extension Claim: WireValue {
  public static let fullName = "purser.v1.Claim"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Claim

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__claim__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      id: wire.pointee.id,
      state: try choice(wire.pointee.state.rawValue, "state"),
      owner: try text(wire.pointee.owner, "owner"),
      channel: try text(wire.pointee.channel, "channel"),
      lineCount: wire.pointee.line_count,
      createTime: try part(wire.pointee.create_time, "create_time"),
      expireTime: try part(wire.pointee.expire_time, "expire_time"),
      extensions: wire.pointee.extensions,
      releaseReason: try text(wire.pointee.release_reason, "release_reason"),
      orderID: wire.pointee.order_id)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.id = id
    wire.pointee.state = .init(UInt32(bitPattern: state.rawValue))
    wire.pointee.owner = arena.place(owner)
    wire.pointee.channel = arena.place(channel)
    wire.pointee.line_count = lineCount
    wire.pointee.create_time = createTime?.placed(in: arena)
    wire.pointee.expire_time = expireTime?.placed(in: arena)
    wire.pointee.extensions = extensions
    wire.pointee.release_reason = arena.place(releaseReason)
    wire.pointee.order_id = orderID
  }
}

extension ClaimLine: WireValue {
  public static let fullName = "purser.v1.ClaimLine"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ClaimLine

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__claim_line__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      number: wire.pointee.number,
      sku: try text(wire.pointee.sku, "sku"),
      requested: wire.pointee.requested,
      held: wire.pointee.held,
      firm: wire.pointee.firm,
      released: wire.pointee.released,
      expired: wire.pointee.expired,
      unclaimed: wire.pointee.unclaimed,
      placements: try parts(wire.pointee.placements, wire.pointee.n_placements, "placements"),
      allocated: wire.pointee.allocated)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.number = number
    wire.pointee.sku = arena.place(sku)
    wire.pointee.requested = requested
    wire.pointee.held = held
    wire.pointee.firm = firm
    wire.pointee.released = released
    wire.pointee.expired = expired
    wire.pointee.unclaimed = unclaimed
    (wire.pointee.placements, wire.pointee.n_placements) = arena.place(placements)
    wire.pointee.allocated = allocated
  }
}

extension ClaimPlacement: WireValue {
  public static let fullName = "purser.v1.ClaimPlacement"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ClaimPlacement

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__claim_placement__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      location: try text(wire.pointee.location, "location"),
      quantity: wire.pointee.quantity,
      allocated: wire.pointee.allocated)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.location = arena.place(location)
    wire.pointee.quantity = quantity
    wire.pointee.allocated = allocated
  }
}

extension ClaimRequestLine: WireValue {
  public static let fullName = "purser.v1.ClaimRequestLine"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ClaimRequestLine

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__claim_request_line__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sku: try text(wire.pointee.sku, "sku"),
      quantity: wire.pointee.quantity,
      location: try text(wire.pointee.location, "location"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sku = arena.place(sku)
    wire.pointee.quantity = quantity
    wire.pointee.location = arena.place(location)
  }
}

extension Shortfall: WireValue {
  public static let fullName = "purser.v1.Shortfall"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Shortfall

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__shortfall__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      number: wire.pointee.number,
      sku: try text(wire.pointee.sku, "sku"),
      requested: wire.pointee.requested,
      claimed: wire.pointee.claimed)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.number = number
    wire.pointee.sku = arena.place(sku)
    wire.pointee.requested = requested
    wire.pointee.claimed = claimed
  }
}

extension HoldRequest: WireValue {
  public static let fullName = "purser.v1.HoldRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__HoldRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__hold_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      owner: try text(wire.pointee.owner, "owner"),
      channel: try text(wire.pointee.channel, "channel"),
      lines: try parts(wire.pointee.lines, wire.pointee.n_lines, "lines"),
      ttl: try part(wire.pointee.ttl, "ttl"),
      mode: try choice(wire.pointee.mode.rawValue, "mode"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.owner = arena.place(owner)
    wire.pointee.channel = arena.place(channel)
    (wire.pointee.lines, wire.pointee.n_lines) = arena.place(lines)
    wire.pointee.ttl = ttl?.placed(in: arena)
    wire.pointee.mode = .init(UInt32(bitPattern: mode.rawValue))
  }
}

extension HoldResponse: WireValue {
  public static let fullName = "purser.v1.HoldResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__HoldResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__hold_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      claimID: wire.pointee.claim_id,
      expireTime: try part(wire.pointee.expire_time, "expire_time"),
      shortfalls: try parts(wire.pointee.shortfalls, wire.pointee.n_shortfalls, "shortfalls"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.claim_id = claimID
    wire.pointee.expire_time = expireTime?.placed(in: arena)
    (wire.pointee.shortfalls, wire.pointee.n_shortfalls) = arena.place(shortfalls)
  }
}

extension ExtendRequest: WireValue {
  public static let fullName = "purser.v1.ExtendRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ExtendRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__extend_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      claimID: wire.pointee.claim_id,
      ttl: try part(wire.pointee.ttl, "ttl"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.claim_id = claimID
    wire.pointee.ttl = ttl?.placed(in: arena)
  }
}

extension ExtendResponse: WireValue {
  public static let fullName = "purser.v1.ExtendResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ExtendResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__extend_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      expireTime: try part(wire.pointee.expire_time, "expire_time"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.expire_time = expireTime?.placed(in: arena)
  }
}

extension ConfirmRequest: WireValue {
  public static let fullName = "purser.v1.ConfirmRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ConfirmRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__confirm_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      claimID: wire.pointee.claim_id,
      owner: try text(wire.pointee.owner, "owner"),
      reacquire: wire.pointee.reacquire != 0)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.claim_id = claimID
    wire.pointee.owner = arena.place(owner)
    wire.pointee.reacquire = reacquire ? 1 : 0
  }
}

extension ConfirmResponse: WireValue {
  public static let fullName = "purser.v1.ConfirmResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ConfirmResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__confirm_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      claim: try part(wire.pointee.claim, "claim"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.claim = claim?.placed(in: arena)
  }
}

extension ReserveRequest: WireValue {
  public static let fullName = "purser.v1.ReserveRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ReserveRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__reserve_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      owner: try text(wire.pointee.owner, "owner"),
      channel: try text(wire.pointee.channel, "channel"),
      lines: try parts(wire.pointee.lines, wire.pointee.n_lines, "lines"),
      mode: try choice(wire.pointee.mode.rawValue, "mode"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.owner = arena.place(owner)
    wire.pointee.channel = arena.place(channel)
    (wire.pointee.lines, wire.pointee.n_lines) = arena.place(lines)
    wire.pointee.mode = .init(UInt32(bitPattern: mode.rawValue))
  }
}

extension ReserveResponse: WireValue {
  public static let fullName = "purser.v1.ReserveResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ReserveResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__reserve_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      claimID: wire.pointee.claim_id,
      shortfalls: try parts(wire.pointee.shortfalls, wire.pointee.n_shortfalls, "shortfalls"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.claim_id = claimID
    (wire.pointee.shortfalls, wire.pointee.n_shortfalls) = arena.place(shortfalls)
  }
}

extension ReleaseRequest: WireValue {
  public static let fullName = "purser.v1.ReleaseRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ReleaseRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__release_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      claimID: wire.pointee.claim_id,
      reason: try text(wire.pointee.reason, "reason"),
      lines: try parts(wire.pointee.lines, wire.pointee.n_lines, "lines"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.claim_id = claimID
    wire.pointee.reason = arena.place(reason)
    (wire.pointee.lines, wire.pointee.n_lines) = arena.place(lines)
  }
}

extension ReleaseResponse: WireValue {
  public static let fullName = "purser.v1.ReleaseResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ReleaseResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__release_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      released: wire.pointee.released,
      claim: try part(wire.pointee.claim, "claim"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.released = released
    wire.pointee.claim = claim?.placed(in: arena)
  }
}

extension AllocateRequest: WireValue {
  public static let fullName = "purser.v1.AllocateRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__AllocateRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__allocate_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      claimID: wire.pointee.claim_id,
      lines: try parts(wire.pointee.lines, wire.pointee.n_lines, "lines"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.claim_id = claimID
    (wire.pointee.lines, wire.pointee.n_lines) = arena.place(lines)
  }
}

extension AllocateResponse: WireValue {
  public static let fullName = "purser.v1.AllocateResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__AllocateResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__allocate_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      allocated: wire.pointee.allocated)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.allocated = allocated
  }
}

extension UnallocateRequest: WireValue {
  public static let fullName = "purser.v1.UnallocateRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__UnallocateRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__unallocate_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      claimID: wire.pointee.claim_id,
      lines: try parts(wire.pointee.lines, wire.pointee.n_lines, "lines"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.claim_id = claimID
    (wire.pointee.lines, wire.pointee.n_lines) = arena.place(lines)
  }
}

extension UnallocateResponse: WireValue {
  public static let fullName = "purser.v1.UnallocateResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__UnallocateResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__unallocate_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      unallocated: wire.pointee.unallocated)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.unallocated = unallocated
  }
}

extension GetClaimRequest: WireValue {
  public static let fullName = "purser.v1.GetClaimRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetClaimRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_claim_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      claimID: wire.pointee.claim_id,
      lines: try part(wire.pointee.lines, "lines"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.claim_id = claimID
    wire.pointee.lines = lines?.placed(in: arena)
  }
}

extension GetClaimResponse: WireValue {
  public static let fullName = "purser.v1.GetClaimResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetClaimResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_claim_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      claim: try part(wire.pointee.claim, "claim"),
      lines: try parts(wire.pointee.lines, wire.pointee.n_lines, "lines"),
      nextPageToken: try text(wire.pointee.next_page_token, "next_page_token"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.claim = claim?.placed(in: arena)
    (wire.pointee.lines, wire.pointee.n_lines) = arena.place(lines)
    wire.pointee.next_page_token = arena.place(nextPageToken)
  }
}

extension ListClaimsRequest: WireValue {
  public static let fullName = "purser.v1.ListClaimsRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListClaimsRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_claims_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      state: try choice(wire.pointee.state.rawValue, "state"),
      owner: try text(wire.pointee.owner, "owner"),
      page: try part(wire.pointee.page, "page"),
      minSequence: wire.pointee.min_sequence)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.state = .init(UInt32(bitPattern: state.rawValue))
    wire.pointee.owner = arena.place(owner)
    wire.pointee.page = page?.placed(in: arena)
    wire.pointee.min_sequence = minSequence
  }
}

extension ListClaimsResponse: WireValue {
  public static let fullName = "purser.v1.ListClaimsResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListClaimsResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_claims_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      claims: try parts(wire.pointee.claims, wire.pointee.n_claims, "claims"),
      nextPageToken: try text(wire.pointee.next_page_token, "next_page_token"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    (wire.pointee.claims, wire.pointee.n_claims) = arena.place(claims)
    wire.pointee.next_page_token = arena.place(nextPageToken)
  }
}
