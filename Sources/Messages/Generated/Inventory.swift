// Generated from purser/v1/inventory.proto by `make protos`. Edit that, not this.

import CMessages

/// Where units are counted in a position.
public enum StockBucket: Int32, Sendable, CaseIterable {
  case unspecified = 0
  case good = 1
  case damaged = 2
}

/// The stock of one SKU at one location.
public struct Position: Message {
  public var sku: String
  public var location: String
  /// All that is physically there: good + damaged + quality_hold + return_inspection + blocked +
  /// staged.
  public var onHand: Int64
  public var good: Int64
  public var damaged: Int64
  public var qualityHold: Int64
  public var returnInspection: Int64
  public var blocked: Int64
  public var staged: Int64
  /// Claims on good stock: expiring holds, firm reservations, allocations.
  public var held: Int64
  public var reserved: Int64
  public var allocated: Int64
  /// good - held - reserved - allocated, never negative.
  public var free: Int64
  /// On its way here from another location: not on hand anywhere, and never before it was shipped.
  public var inTransit: Int64

  public init(
    sku: String = "",
    location: String = "",
    onHand: Int64 = 0,
    good: Int64 = 0,
    damaged: Int64 = 0,
    qualityHold: Int64 = 0,
    returnInspection: Int64 = 0,
    blocked: Int64 = 0,
    staged: Int64 = 0,
    held: Int64 = 0,
    reserved: Int64 = 0,
    allocated: Int64 = 0,
    free: Int64 = 0,
    inTransit: Int64 = 0
  ) {
    self.sku = sku
    self.location = location
    self.onHand = onHand
    self.good = good
    self.damaged = damaged
    self.qualityHold = qualityHold
    self.returnInspection = returnInspection
    self.blocked = blocked
    self.staged = staged
    self.held = held
    self.reserved = reserved
    self.allocated = allocated
    self.free = free
    self.inTransit = inTransit
  }

  public init() {
    sku = ""
    location = ""
    onHand = 0
    good = 0
    damaged = 0
    qualityHold = 0
    returnInspection = 0
    blocked = 0
    staged = 0
    held = 0
    reserved = 0
    allocated = 0
    free = 0
    inTransit = 0
  }
}

/// One change to one bucket of one position.
public struct StockLedgerEntry: Message {
  /// The command that changed it, and the change's number in it, from 0.
  public var sequence: UInt64
  public var index: UInt32
  public var time: Timestamp?
  public var sku: String
  public var location: String
  /// What happened: "received", "adjusted", "damaged", "undamaged", "set", "opened", "shipped" (a
  /// transfer's source), "transferred" (its destination).
  public var kind: String
  /// Difference of the bucket.
  public var change: Int64
  /// The bucket after it.
  public var after: Int64
  /// The principal that asked, and the person it acted for, if it said so.
  public var principal: String
  public var actor: String
  public var reason: String
  public var reference: String
  public var bucket: StockBucket

  public init(
    sequence: UInt64 = 0,
    index: UInt32 = 0,
    time: Timestamp? = nil,
    sku: String = "",
    location: String = "",
    kind: String = "",
    change: Int64 = 0,
    after: Int64 = 0,
    principal: String = "",
    actor: String = "",
    reason: String = "",
    reference: String = "",
    bucket: StockBucket = .unspecified
  ) {
    self.sequence = sequence
    self.index = index
    self.time = time
    self.sku = sku
    self.location = location
    self.kind = kind
    self.change = change
    self.after = after
    self.principal = principal
    self.actor = actor
    self.reason = reason
    self.reference = reference
    self.bucket = bucket
  }

  public init() {
    sequence = 0
    index = 0
    time = nil
    sku = ""
    location = ""
    kind = ""
    change = 0
    after = 0
    principal = ""
    actor = ""
    reason = ""
    reference = ""
    bucket = .unspecified
  }
}

public struct ReceiveRequest: CommandRequest {
  public var requestID: String
  public var sku: String
  public var location: String
  public var quantity: Int64
  /// Up to 256 characters; empty is fine.
  public var reason: String
  /// The document that caused it (a delivery note, a receipt number), up to 256 characters.
  public var reference: String

  public init(
    requestID: String = "",
    sku: String = "",
    location: String = "",
    quantity: Int64 = 0,
    reason: String = "",
    reference: String = ""
  ) {
    self.requestID = requestID
    self.sku = sku
    self.location = location
    self.quantity = quantity
    self.reason = reason
    self.reference = reference
  }

  public init() {
    requestID = ""
    sku = ""
    location = ""
    quantity = 0
    reason = ""
    reference = ""
  }
}

public struct ReceiveResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var position: Position?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    position: Position? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.position = position
  }

  public init() {
    sequence = 0
    replayed = false
    position = nil
  }
}

public struct AdjustRequest: CommandRequest {
  public var requestID: String
  public var sku: String
  public var location: String
  /// Added to good stock; negative takes away.
  public var change: Int64
  /// Why, up to 256 characters; never empty.
  public var reason: String
  public var reference: String

  public init(
    requestID: String = "",
    sku: String = "",
    location: String = "",
    change: Int64 = 0,
    reason: String = "",
    reference: String = ""
  ) {
    self.requestID = requestID
    self.sku = sku
    self.location = location
    self.change = change
    self.reason = reason
    self.reference = reference
  }

  public init() {
    requestID = ""
    sku = ""
    location = ""
    change = 0
    reason = ""
    reference = ""
  }
}

public struct AdjustResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var position: Position?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    position: Position? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.position = position
  }

  public init() {
    sequence = 0
    replayed = false
    position = nil
  }
}

public struct DamageRequest: CommandRequest {
  public var requestID: String
  public var sku: String
  public var location: String
  public var quantity: Int64
  /// Why, up to 256 characters; never empty.
  public var reason: String
  public var reference: String

  public init(
    requestID: String = "",
    sku: String = "",
    location: String = "",
    quantity: Int64 = 0,
    reason: String = "",
    reference: String = ""
  ) {
    self.requestID = requestID
    self.sku = sku
    self.location = location
    self.quantity = quantity
    self.reason = reason
    self.reference = reference
  }

  public init() {
    requestID = ""
    sku = ""
    location = ""
    quantity = 0
    reason = ""
    reference = ""
  }
}

public struct DamageResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var position: Position?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    position: Position? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.position = position
  }

  public init() {
    sequence = 0
    replayed = false
    position = nil
  }
}

public struct UndamageRequest: CommandRequest {
  public var requestID: String
  public var sku: String
  public var location: String
  public var quantity: Int64
  /// Why, up to 256 characters; never empty.
  public var reason: String
  public var reference: String

  public init(
    requestID: String = "",
    sku: String = "",
    location: String = "",
    quantity: Int64 = 0,
    reason: String = "",
    reference: String = ""
  ) {
    self.requestID = requestID
    self.sku = sku
    self.location = location
    self.quantity = quantity
    self.reason = reason
    self.reference = reference
  }

  public init() {
    requestID = ""
    sku = ""
    location = ""
    quantity = 0
    reason = ""
    reference = ""
  }
}

public struct UndamageResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var position: Position?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    position: Position? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.position = position
  }

  public init() {
    sequence = 0
    replayed = false
    position = nil
  }
}

public struct SetOnHandRequest: CommandRequest {
  public var requestID: String
  public var sku: String
  public var location: String
  public var expected: Int64?
  public var onHand: Int64
  /// Why, up to 256 characters; never empty.
  public var reason: String
  public var reference: String

  public init(
    requestID: String = "",
    sku: String = "",
    location: String = "",
    expected: Int64? = nil,
    onHand: Int64 = 0,
    reason: String = "",
    reference: String = ""
  ) {
    self.requestID = requestID
    self.sku = sku
    self.location = location
    self.expected = expected
    self.onHand = onHand
    self.reason = reason
    self.reference = reference
  }

  public init() {
    requestID = ""
    sku = ""
    location = ""
    expected = nil
    onHand = 0
    reason = ""
    reference = ""
  }
}

public struct SetOnHandResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var position: Position?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    position: Position? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.position = position
  }

  public init() {
    sequence = 0
    replayed = false
    position = nil
  }
}

public struct StockRow: Message {
  /// Where it stands in the caller's file: told again with what is wrong.
  public var line: UInt32
  public var sku: String
  public var location: String
  /// What is to be on hand.
  public var quantity: Int64
  public var expected: Int64?

  public init(
    line: UInt32 = 0,
    sku: String = "",
    location: String = "",
    quantity: Int64 = 0,
    expected: Int64? = nil
  ) {
    self.line = line
    self.sku = sku
    self.location = location
    self.quantity = quantity
    self.expected = expected
  }

  public init() {
    line = 0
    sku = ""
    location = ""
    quantity = 0
    expected = nil
  }
}

public struct ImportStockRequest: CommandRequest {
  public var requestID: String
  /// Up to 1000.
  public var rows: [StockRow]
  /// For the ledger; empty is fine.
  public var reason: String
  public var reference: String
  public var validateOnly: Bool

  public init(
    requestID: String = "",
    rows: [StockRow] = [],
    reason: String = "",
    reference: String = "",
    validateOnly: Bool = false
  ) {
    self.requestID = requestID
    self.rows = rows
    self.reason = reason
    self.reference = reference
    self.validateOnly = validateOnly
  }

  public init() {
    requestID = ""
    rows = []
    reason = ""
    reference = ""
    validateOnly = false
  }
}

public struct ImportStockResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var result: ImportResult?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    result: ImportResult? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.result = result
  }

  public init() {
    sequence = 0
    replayed = false
    result = nil
  }
}

public struct GetPositionsRequest: Message {
  public var sku: String
  /// Empty means every location where the SKU ever was.
  public var location: String

  public init(
    sku: String = "",
    location: String = ""
  ) {
    self.sku = sku
    self.location = location
  }

  public init() {
    sku = ""
    location = ""
  }
}

public struct GetPositionsResponse: Message {
  public var sequence: UInt64
  public var positions: [Position]

  public init(
    sequence: UInt64 = 0,
    positions: [Position] = []
  ) {
    self.sequence = sequence
    self.positions = positions
  }

  public init() {
    sequence = 0
    positions = []
  }
}

public struct GetAvailabilityRequest: Message {
  public var channel: String
  public var sku: String
  /// Counts this owner's own live holds as available to it; empty counts none.
  public var owner: String

  public init(
    channel: String = "",
    sku: String = "",
    owner: String = ""
  ) {
    self.channel = channel
    self.sku = sku
    self.owner = owner
  }

  public init() {
    channel = ""
    sku = ""
    owner = ""
  }
}

public struct GetAvailabilityResponse: Message {
  public var sequence: UInt64
  /// Available to sell through the channel (ATS): what may be taken.
  public var available: Int64
  /// What is to be told outside: what is available to nobody in particular, less the channel's
  /// buffer, never negative.
  public var published: Int64

  public init(
    sequence: UInt64 = 0,
    available: Int64 = 0,
    published: Int64 = 0
  ) {
    self.sequence = sequence
    self.available = available
    self.published = published
  }

  public init() {
    sequence = 0
    available = 0
    published = 0
  }
}

public struct ListStockLedgerRequest: Message {
  public var sku: String
  /// Empty means all locations.
  public var location: String
  public var page: Page?
  public var minSequence: UInt64

  public init(
    sku: String = "",
    location: String = "",
    page: Page? = nil,
    minSequence: UInt64 = 0
  ) {
    self.sku = sku
    self.location = location
    self.page = page
    self.minSequence = minSequence
  }

  public init() {
    sku = ""
    location = ""
    page = nil
    minSequence = 0
  }
}

public struct ListStockLedgerResponse: Message {
  public var sequence: UInt64
  public var entries: [StockLedgerEntry]
  public var nextPageToken: String

  public init(
    sequence: UInt64 = 0,
    entries: [StockLedgerEntry] = [],
    nextPageToken: String = ""
  ) {
    self.sequence = sequence
    self.entries = entries
    self.nextPageToken = nextPageToken
  }

  public init() {
    sequence = 0
    entries = []
    nextPageToken = ""
  }
}

/// What lies where, and what may still be sold of it (semantics 4.1).
public enum InventoryService {
  public static let name = "purser.v1.InventoryService"

  /// Adds good stock at a location. Refused: REASON_TOO_LONG, REFERENCE_TOO_LONG,
  /// QUANTITY_NOT_POSITIVE, UNKNOWN_SKU, UNKNOWN_LOCATION, QUANTITY_OVERFLOW.
  public static let receive = Method<
    ReceiveRequest, ReceiveResponse
  >(service: name, name: "Receive", isServerStreaming: false)

  /// Corrects good stock by a difference, with a reason. Refused: REASON_MISSING, REASON_TOO_LONG,
  /// REFERENCE_TOO_LONG, QUANTITY_ZERO, UNKNOWN_SKU, UNKNOWN_LOCATION, INSUFFICIENT_STOCK (it would
  /// go below what is claimed), QUANTITY_OVERFLOW.
  public static let adjust = Method<
    AdjustRequest, AdjustResponse
  >(service: name, name: "Adjust", isServerStreaming: false)

  /// Moves good stock to damaged: on hand still, and not sold. Refused: REASON_MISSING,
  /// REASON_TOO_LONG, REFERENCE_TOO_LONG, QUANTITY_NOT_POSITIVE, UNKNOWN_SKU, UNKNOWN_LOCATION,
  /// INSUFFICIENT_STOCK (what is claimed can't be damaged away).
  public static let damage = Method<
    DamageRequest, DamageResponse
  >(service: name, name: "Damage", isServerStreaming: false)

  /// Moves damaged stock back to good. Refused: REASON_MISSING, REASON_TOO_LONG,
  /// REFERENCE_TOO_LONG, QUANTITY_NOT_POSITIVE, UNKNOWN_SKU, UNKNOWN_LOCATION, INSUFFICIENT_STOCK
  /// (fewer are damaged).
  public static let undamage = Method<
    UndamageRequest, UndamageResponse
  >(service: name, name: "Undamage", isServerStreaming: false)

  /// Sets what is on hand, if it is what the caller believes it to be (compare and set): the
  /// difference is one of good stock. For an outside system that is the master of the stock: what
  /// is claimed stays claimed, so setting 2 while 2 are claimed leaves nothing to sell. Refused:
  /// REASON_MISSING, REASON_TOO_LONG, REFERENCE_TOO_LONG, EXPECTED_MISSING, QUANTITY_NEGATIVE,
  /// UNKNOWN_SKU, UNKNOWN_LOCATION, ON_HAND_MISMATCH, INSUFFICIENT_STOCK (good stock would go below
  /// what is claimed).
  public static let setOnHand = Method<
    SetOnHandRequest, SetOnHandResponse
  >(service: name, name: "SetOnHand", isServerStreaming: false)

  /// Takes stock from a file, a row a position, and tells every row that is wrong. A row with
  /// `expected` sets what is on hand, as SetOnHand does; where that much is on hand already it
  /// changes nothing, so that an import that was cut off can be given again. A row without opens
  /// the position, which happens once: given again it changes nothing, and with another quantity it
  /// is wrong. Refused: REASON_TOO_LONG, REFERENCE_TOO_LONG, TOO_MANY_ROWS. Of a row
  /// QUANTITY_NEGATIVE, UNKNOWN_SKU, UNKNOWN_LOCATION, ROW_TWICE, and ALREADY_STOCKED (it has had
  /// stock before), or with `expected` ON_HAND_MISMATCH, INSUFFICIENT_STOCK.
  public static let importStock = Method<
    ImportStockRequest, ImportStockResponse
  >(service: name, name: "ImportStock", isServerStreaming: false)

  /// The stock of one SKU, at one location or at all. Refused: UNKNOWN_SKU, UNKNOWN_LOCATION.
  public static let getPositions = Method<
    GetPositionsRequest, GetPositionsResponse
  >(service: name, name: "GetPositions", isServerStreaming: false)

  /// What a channel may still promise now of one SKU: computed from the positions, never stored.
  /// Refused: UNKNOWN_CHANNEL, UNKNOWN_SKU, QUANTITY_OVERFLOW (no 64 bits hold the sum).
  public static let getAvailability = Method<
    GetAvailabilityRequest, GetAvailabilityResponse
  >(service: name, name: "GetAvailability", isServerStreaming: false)

  /// Every change to the physical stock of a SKU, oldest first: who, why, caused by what. A report.
  /// Refused: UNKNOWN_SKU, UNKNOWN_LOCATION, PAGE_TOKEN_INVALID.
  public static let listStockLedger = Method<
    ListStockLedgerRequest, ListStockLedgerResponse
  >(service: name, name: "ListStockLedger", isServerStreaming: false)
}

extension Position: WireValue {
  public static let fullName = "purser.v1.Position"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Position

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__position__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sku: try text(wire.pointee.sku, "sku"),
      location: try text(wire.pointee.location, "location"),
      onHand: wire.pointee.on_hand,
      good: wire.pointee.good,
      damaged: wire.pointee.damaged,
      qualityHold: wire.pointee.quality_hold,
      returnInspection: wire.pointee.return_inspection,
      blocked: wire.pointee.blocked,
      staged: wire.pointee.staged,
      held: wire.pointee.held,
      reserved: wire.pointee.reserved,
      allocated: wire.pointee.allocated,
      free: wire.pointee.free,
      inTransit: wire.pointee.in_transit)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sku = arena.place(sku)
    wire.pointee.location = arena.place(location)
    wire.pointee.on_hand = onHand
    wire.pointee.good = good
    wire.pointee.damaged = damaged
    wire.pointee.quality_hold = qualityHold
    wire.pointee.return_inspection = returnInspection
    wire.pointee.blocked = blocked
    wire.pointee.staged = staged
    wire.pointee.held = held
    wire.pointee.reserved = reserved
    wire.pointee.allocated = allocated
    wire.pointee.free = free
    wire.pointee.in_transit = inTransit
  }
}

extension StockLedgerEntry: WireValue {
  public static let fullName = "purser.v1.StockLedgerEntry"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__StockLedgerEntry

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__stock_ledger_entry__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      index: wire.pointee.index,
      time: try part(wire.pointee.time, "time"),
      sku: try text(wire.pointee.sku, "sku"),
      location: try text(wire.pointee.location, "location"),
      kind: try text(wire.pointee.kind, "kind"),
      change: wire.pointee.change,
      after: wire.pointee.after,
      principal: try text(wire.pointee.principal, "principal"),
      actor: try text(wire.pointee.actor, "actor"),
      reason: try text(wire.pointee.reason, "reason"),
      reference: try text(wire.pointee.reference, "reference"),
      bucket: try choice(wire.pointee.bucket.rawValue, "bucket"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.index = index
    wire.pointee.time = time?.placed(in: arena)
    wire.pointee.sku = arena.place(sku)
    wire.pointee.location = arena.place(location)
    wire.pointee.kind = arena.place(kind)
    wire.pointee.change = change
    wire.pointee.after = after
    wire.pointee.principal = arena.place(principal)
    wire.pointee.actor = arena.place(actor)
    wire.pointee.reason = arena.place(reason)
    wire.pointee.reference = arena.place(reference)
    wire.pointee.bucket = .init(UInt32(bitPattern: bucket.rawValue))
  }
}

extension ReceiveRequest: WireValue {
  public static let fullName = "purser.v1.ReceiveRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ReceiveRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__receive_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      sku: try text(wire.pointee.sku, "sku"),
      location: try text(wire.pointee.location, "location"),
      quantity: wire.pointee.quantity,
      reason: try text(wire.pointee.reason, "reason"),
      reference: try text(wire.pointee.reference, "reference"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.sku = arena.place(sku)
    wire.pointee.location = arena.place(location)
    wire.pointee.quantity = quantity
    wire.pointee.reason = arena.place(reason)
    wire.pointee.reference = arena.place(reference)
  }
}

extension ReceiveResponse: WireValue {
  public static let fullName = "purser.v1.ReceiveResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ReceiveResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__receive_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      position: try part(wire.pointee.position, "position"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.position = position?.placed(in: arena)
  }
}

extension AdjustRequest: WireValue {
  public static let fullName = "purser.v1.AdjustRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__AdjustRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__adjust_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      sku: try text(wire.pointee.sku, "sku"),
      location: try text(wire.pointee.location, "location"),
      change: wire.pointee.change,
      reason: try text(wire.pointee.reason, "reason"),
      reference: try text(wire.pointee.reference, "reference"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.sku = arena.place(sku)
    wire.pointee.location = arena.place(location)
    wire.pointee.change = change
    wire.pointee.reason = arena.place(reason)
    wire.pointee.reference = arena.place(reference)
  }
}

extension AdjustResponse: WireValue {
  public static let fullName = "purser.v1.AdjustResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__AdjustResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__adjust_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      position: try part(wire.pointee.position, "position"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.position = position?.placed(in: arena)
  }
}

extension DamageRequest: WireValue {
  public static let fullName = "purser.v1.DamageRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__DamageRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__damage_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      sku: try text(wire.pointee.sku, "sku"),
      location: try text(wire.pointee.location, "location"),
      quantity: wire.pointee.quantity,
      reason: try text(wire.pointee.reason, "reason"),
      reference: try text(wire.pointee.reference, "reference"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.sku = arena.place(sku)
    wire.pointee.location = arena.place(location)
    wire.pointee.quantity = quantity
    wire.pointee.reason = arena.place(reason)
    wire.pointee.reference = arena.place(reference)
  }
}

extension DamageResponse: WireValue {
  public static let fullName = "purser.v1.DamageResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__DamageResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__damage_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      position: try part(wire.pointee.position, "position"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.position = position?.placed(in: arena)
  }
}

extension UndamageRequest: WireValue {
  public static let fullName = "purser.v1.UndamageRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__UndamageRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__undamage_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      sku: try text(wire.pointee.sku, "sku"),
      location: try text(wire.pointee.location, "location"),
      quantity: wire.pointee.quantity,
      reason: try text(wire.pointee.reason, "reason"),
      reference: try text(wire.pointee.reference, "reference"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.sku = arena.place(sku)
    wire.pointee.location = arena.place(location)
    wire.pointee.quantity = quantity
    wire.pointee.reason = arena.place(reason)
    wire.pointee.reference = arena.place(reference)
  }
}

extension UndamageResponse: WireValue {
  public static let fullName = "purser.v1.UndamageResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__UndamageResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__undamage_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      position: try part(wire.pointee.position, "position"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.position = position?.placed(in: arena)
  }
}

extension SetOnHandRequest: WireValue {
  public static let fullName = "purser.v1.SetOnHandRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__SetOnHandRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__set_on_hand_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      sku: try text(wire.pointee.sku, "sku"),
      location: try text(wire.pointee.location, "location"),
      expected: wire.pointee.expected_presence_case.rawValue == 4 ? wire.pointee.expected : nil,
      onHand: wire.pointee.on_hand,
      reason: try text(wire.pointee.reason, "reason"),
      reference: try text(wire.pointee.reference, "reference"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.sku = arena.place(sku)
    wire.pointee.location = arena.place(location)
    if let expected {
      wire.pointee.expected_presence_case = .init(4)
      wire.pointee.expected = expected
    }
    wire.pointee.on_hand = onHand
    wire.pointee.reason = arena.place(reason)
    wire.pointee.reference = arena.place(reference)
  }
}

extension SetOnHandResponse: WireValue {
  public static let fullName = "purser.v1.SetOnHandResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__SetOnHandResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__set_on_hand_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      position: try part(wire.pointee.position, "position"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.position = position?.placed(in: arena)
  }
}

extension StockRow: WireValue {
  public static let fullName = "purser.v1.StockRow"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__StockRow

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__stock_row__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      line: wire.pointee.line,
      sku: try text(wire.pointee.sku, "sku"),
      location: try text(wire.pointee.location, "location"),
      quantity: wire.pointee.quantity,
      expected: wire.pointee.expected_presence_case.rawValue == 5 ? wire.pointee.expected : nil)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.line = line
    wire.pointee.sku = arena.place(sku)
    wire.pointee.location = arena.place(location)
    wire.pointee.quantity = quantity
    if let expected {
      wire.pointee.expected_presence_case = .init(5)
      wire.pointee.expected = expected
    }
  }
}

extension ImportStockRequest: WireValue {
  public static let fullName = "purser.v1.ImportStockRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ImportStockRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__import_stock_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      rows: try parts(wire.pointee.rows, wire.pointee.n_rows, "rows"),
      reason: try text(wire.pointee.reason, "reason"),
      reference: try text(wire.pointee.reference, "reference"),
      validateOnly: wire.pointee.validate_only != 0)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    (wire.pointee.rows, wire.pointee.n_rows) = arena.place(rows)
    wire.pointee.reason = arena.place(reason)
    wire.pointee.reference = arena.place(reference)
    wire.pointee.validate_only = validateOnly ? 1 : 0
  }
}

extension ImportStockResponse: WireValue {
  public static let fullName = "purser.v1.ImportStockResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ImportStockResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__import_stock_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      result: try part(wire.pointee.result, "result"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.result = result?.placed(in: arena)
  }
}

extension GetPositionsRequest: WireValue {
  public static let fullName = "purser.v1.GetPositionsRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetPositionsRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_positions_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sku: try text(wire.pointee.sku, "sku"),
      location: try text(wire.pointee.location, "location"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sku = arena.place(sku)
    wire.pointee.location = arena.place(location)
  }
}

extension GetPositionsResponse: WireValue {
  public static let fullName = "purser.v1.GetPositionsResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetPositionsResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_positions_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      positions: try parts(wire.pointee.positions, wire.pointee.n_positions, "positions"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    (wire.pointee.positions, wire.pointee.n_positions) = arena.place(positions)
  }
}

extension GetAvailabilityRequest: WireValue {
  public static let fullName = "purser.v1.GetAvailabilityRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetAvailabilityRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_availability_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      channel: try text(wire.pointee.channel, "channel"),
      sku: try text(wire.pointee.sku, "sku"),
      owner: try text(wire.pointee.owner, "owner"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.channel = arena.place(channel)
    wire.pointee.sku = arena.place(sku)
    wire.pointee.owner = arena.place(owner)
  }
}

extension GetAvailabilityResponse: WireValue {
  public static let fullName = "purser.v1.GetAvailabilityResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetAvailabilityResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_availability_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      available: wire.pointee.available,
      published: wire.pointee.published)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.available = available
    wire.pointee.published = published
  }
}

extension ListStockLedgerRequest: WireValue {
  public static let fullName = "purser.v1.ListStockLedgerRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListStockLedgerRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_stock_ledger_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sku: try text(wire.pointee.sku, "sku"),
      location: try text(wire.pointee.location, "location"),
      page: try part(wire.pointee.page, "page"),
      minSequence: wire.pointee.min_sequence)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sku = arena.place(sku)
    wire.pointee.location = arena.place(location)
    wire.pointee.page = page?.placed(in: arena)
    wire.pointee.min_sequence = minSequence
  }
}

extension ListStockLedgerResponse: WireValue {
  public static let fullName = "purser.v1.ListStockLedgerResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListStockLedgerResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_stock_ledger_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      entries: try parts(wire.pointee.entries, wire.pointee.n_entries, "entries"),
      nextPageToken: try text(wire.pointee.next_page_token, "next_page_token"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    (wire.pointee.entries, wire.pointee.n_entries) = arena.place(entries)
    wire.pointee.next_page_token = arena.place(nextPageToken)
  }
}
