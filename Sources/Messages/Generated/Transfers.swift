// Generated from purser/v1/transfers.proto by `make protos`. Edit that, not this.

import CMessages

public enum TransferState: Int32, Sendable, CaseIterable {
  case unspecified = 0
  case draft = 1
  case inTransit = 2
  case partReceived = 3
  /// All of it arrived.
  case received = 4
  /// Ended; what had not arrived is lost.
  case closed = 5
  case canceled = 6
}

public struct Transfer: Message {
  public var id: UInt64
  public var state: TransferState
  public var from: String
  public var to: String
  public var reference: String
  public var lineCount: UInt32
  public var createTime: Timestamp?
  public var shipTime: Timestamp?
  /// When it should arrive, if somebody said so.
  public var arrivalTime: Timestamp?
  /// Why it was closed or canceled.
  public var reason: String

  public init(
    id: UInt64 = 0,
    state: TransferState = .unspecified,
    from: String = "",
    to: String = "",
    reference: String = "",
    lineCount: UInt32 = 0,
    createTime: Timestamp? = nil,
    shipTime: Timestamp? = nil,
    arrivalTime: Timestamp? = nil,
    reason: String = ""
  ) {
    self.id = id
    self.state = state
    self.from = from
    self.to = to
    self.reference = reference
    self.lineCount = lineCount
    self.createTime = createTime
    self.shipTime = shipTime
    self.arrivalTime = arrivalTime
    self.reason = reason
  }

  public init() {
    id = 0
    state = .unspecified
    from = ""
    to = ""
    reference = ""
    lineCount = 0
    createTime = nil
    shipTime = nil
    arrivalTime = nil
    reason = ""
  }
}

public struct TransferLine: Message {
  /// 1, 2, … in the order of the request.
  public var number: UInt32
  public var sku: String
  public var quantity: Int64
  public var shipped: Int64
  public var received: Int64
  public var lost: Int64
  /// shipped - received - lost
  public var inTransit: Int64

  public init(
    number: UInt32 = 0,
    sku: String = "",
    quantity: Int64 = 0,
    shipped: Int64 = 0,
    received: Int64 = 0,
    lost: Int64 = 0,
    inTransit: Int64 = 0
  ) {
    self.number = number
    self.sku = sku
    self.quantity = quantity
    self.shipped = shipped
    self.received = received
    self.lost = lost
    self.inTransit = inTransit
  }

  public init() {
    number = 0
    sku = ""
    quantity = 0
    shipped = 0
    received = 0
    lost = 0
    inTransit = 0
  }
}

public struct TransferRequestLine: Message {
  public var sku: String
  public var quantity: Int64

  public init(
    sku: String = "",
    quantity: Int64 = 0
  ) {
    self.sku = sku
    self.quantity = quantity
  }

  public init() {
    sku = ""
    quantity = 0
  }
}

public struct CreateTransferRequest: CommandRequest {
  public var requestID: String
  public var from: String
  public var to: String
  public var lines: [TransferRequestLine]
  /// The document that it goes by, up to 256 characters; empty is fine.
  public var reference: String
  public var arrivalTime: Timestamp?

  public init(
    requestID: String = "",
    from: String = "",
    to: String = "",
    lines: [TransferRequestLine] = [],
    reference: String = "",
    arrivalTime: Timestamp? = nil
  ) {
    self.requestID = requestID
    self.from = from
    self.to = to
    self.lines = lines
    self.reference = reference
    self.arrivalTime = arrivalTime
  }

  public init() {
    requestID = ""
    from = ""
    to = ""
    lines = []
    reference = ""
    arrivalTime = nil
  }
}

public struct CreateTransferResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var transfer: Transfer?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    transfer: Transfer? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.transfer = transfer
  }

  public init() {
    sequence = 0
    replayed = false
    transfer = nil
  }
}

public struct ShipTransferRequest: CommandRequest {
  public var requestID: String
  public var transferID: UInt64
  /// Replaces the one that is known, if given.
  public var arrivalTime: Timestamp?

  public init(
    requestID: String = "",
    transferID: UInt64 = 0,
    arrivalTime: Timestamp? = nil
  ) {
    self.requestID = requestID
    self.transferID = transferID
    self.arrivalTime = arrivalTime
  }

  public init() {
    requestID = ""
    transferID = 0
    arrivalTime = nil
  }
}

public struct ShipTransferResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var transfer: Transfer?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    transfer: Transfer? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.transfer = transfer
  }

  public init() {
    sequence = 0
    replayed = false
    transfer = nil
  }
}

public struct ReceiveTransferRequest: CommandRequest {
  public var requestID: String
  public var transferID: UInt64
  /// Empty: everything that is in transit.
  public var lines: [LineQuantity]

  public init(
    requestID: String = "",
    transferID: UInt64 = 0,
    lines: [LineQuantity] = []
  ) {
    self.requestID = requestID
    self.transferID = transferID
    self.lines = lines
  }

  public init() {
    requestID = ""
    transferID = 0
    lines = []
  }
}

public struct ReceiveTransferResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var transfer: Transfer?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    transfer: Transfer? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.transfer = transfer
  }

  public init() {
    sequence = 0
    replayed = false
    transfer = nil
  }
}

public struct CloseTransferRequest: CommandRequest {
  public var requestID: String
  public var transferID: UInt64
  public var reason: String

  public init(
    requestID: String = "",
    transferID: UInt64 = 0,
    reason: String = ""
  ) {
    self.requestID = requestID
    self.transferID = transferID
    self.reason = reason
  }

  public init() {
    requestID = ""
    transferID = 0
    reason = ""
  }
}

public struct CloseTransferResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var transfer: Transfer?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    transfer: Transfer? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.transfer = transfer
  }

  public init() {
    sequence = 0
    replayed = false
    transfer = nil
  }
}

public struct CancelTransferRequest: CommandRequest {
  public var requestID: String
  public var transferID: UInt64
  public var reason: String

  public init(
    requestID: String = "",
    transferID: UInt64 = 0,
    reason: String = ""
  ) {
    self.requestID = requestID
    self.transferID = transferID
    self.reason = reason
  }

  public init() {
    requestID = ""
    transferID = 0
    reason = ""
  }
}

public struct CancelTransferResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var transfer: Transfer?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    transfer: Transfer? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.transfer = transfer
  }

  public init() {
    sequence = 0
    replayed = false
    transfer = nil
  }
}

public struct GetTransferRequest: Message {
  public var transferID: UInt64
  public var lines: Page?

  public init(
    transferID: UInt64 = 0,
    lines: Page? = nil
  ) {
    self.transferID = transferID
    self.lines = lines
  }

  public init() {
    transferID = 0
    lines = nil
  }
}

public struct GetTransferResponse: Message {
  public var sequence: UInt64
  public var transfer: Transfer?
  public var lines: [TransferLine]
  public var nextPageToken: String

  public init(
    sequence: UInt64 = 0,
    transfer: Transfer? = nil,
    lines: [TransferLine] = [],
    nextPageToken: String = ""
  ) {
    self.sequence = sequence
    self.transfer = transfer
    self.lines = lines
    self.nextPageToken = nextPageToken
  }

  public init() {
    sequence = 0
    transfer = nil
    lines = []
    nextPageToken = ""
  }
}

public struct ListTransfersRequest: Message {
  /// Only transfers in this state.
  public var state: TransferState
  /// Only transfers from, or to, this location; empty: any.
  public var location: String
  public var page: Page?
  public var minSequence: UInt64

  public init(
    state: TransferState = .unspecified,
    location: String = "",
    page: Page? = nil,
    minSequence: UInt64 = 0
  ) {
    self.state = state
    self.location = location
    self.page = page
    self.minSequence = minSequence
  }

  public init() {
    state = .unspecified
    location = ""
    page = nil
    minSequence = 0
  }
}

public struct ListTransfersResponse: Message {
  public var sequence: UInt64
  public var transfers: [Transfer]
  public var nextPageToken: String

  public init(
    sequence: UInt64 = 0,
    transfers: [Transfer] = [],
    nextPageToken: String = ""
  ) {
    self.sequence = sequence
    self.transfers = transfers
    self.nextPageToken = nextPageToken
  }

  public init() {
    sequence = 0
    transfers = []
    nextPageToken = ""
  }
}

/// Stock on its way from one location of ours to another (semantics 4.5, 4.6).
///
/// A transfer is one document with lines. As a draft it moves nothing and claims nothing; shipping
/// takes free good stock from its source into transit, receiving takes it out of transit at its
/// destination. Of every line, always: shipped = received + lost + in transit, and once it was
/// shipped, shipped = quantity.
public enum TransferService {
  public static let name = "purser.v1.TransferService"

  /// Writes a transfer down. Refused: REFERENCE_TOO_LONG, NO_LINES, TOO_MANY_LINES,
  /// UNKNOWN_LOCATION (from, then to), SAME_LOCATION, then per line QUANTITY_NOT_POSITIVE,
  /// UNKNOWN_SKU, SKU_TWICE.
  public static let createTransfer = Method<
    CreateTransferRequest, CreateTransferResponse
  >(service: name, name: "CreateTransfer", isServerStreaming: false)

  /// Takes all lines from the source into transit, or none. Refused: UNKNOWN_TRANSFER,
  /// TRANSFER_STATE, INSUFFICIENT_STOCK (of a line), QUANTITY_OVERFLOW.
  public static let shipTransfer = Method<
    ShipTransferRequest, ShipTransferResponse
  >(service: name, name: "ShipTransfer", isServerStreaming: false)

  /// Takes what arrived out of transit, into good stock of the destination: of all lines all that
  /// is in transit, or of named lines a quantity. Refused: TOO_MANY_LINES, UNKNOWN_TRANSFER,
  /// TRANSFER_STATE, then per line QUANTITY_NOT_POSITIVE, UNKNOWN_LINE, LINE_TWICE,
  /// QUANTITY_TOO_LARGE (more than is in transit), QUANTITY_OVERFLOW.
  public static let receiveTransfer = Method<
    ReceiveTransferRequest, ReceiveTransferResponse
  >(service: name, name: "ReceiveTransfer", isServerStreaming: false)

  /// Ends a transfer: what is still in transit is lost. Refused: REASON_TOO_LONG, UNKNOWN_TRANSFER,
  /// TRANSFER_STATE, REASON_MISSING (if anything is lost).
  public static let closeTransfer = Method<
    CloseTransferRequest, CloseTransferResponse
  >(service: name, name: "CloseTransfer", isServerStreaming: false)

  /// Gives a draft up. Refused: REASON_MISSING, REASON_TOO_LONG, UNKNOWN_TRANSFER, TRANSFER_STATE.
  public static let cancelTransfer = Method<
    CancelTransferRequest, CancelTransferResponse
  >(service: name, name: "CancelTransfer", isServerStreaming: false)

  /// One transfer with a page of its lines. Refused: UNKNOWN_TRANSFER, PAGE_TOKEN_INVALID.
  public static let getTransfer = Method<
    GetTransferRequest, GetTransferResponse
  >(service: name, name: "GetTransfer", isServerStreaming: false)

  /// Transfers without their lines, oldest first. A report. Refused: UNKNOWN_LOCATION,
  /// PAGE_TOKEN_INVALID.
  public static let listTransfers = Method<
    ListTransfersRequest, ListTransfersResponse
  >(service: name, name: "ListTransfers", isServerStreaming: false)
}

extension Transfer: WireValue {
  public static let fullName = "purser.v1.Transfer"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Transfer

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__transfer__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      id: wire.pointee.id,
      state: try choice(wire.pointee.state.rawValue, "state"),
      from: try text(wire.pointee.from, "from"),
      to: try text(wire.pointee.to, "to"),
      reference: try text(wire.pointee.reference, "reference"),
      lineCount: wire.pointee.line_count,
      createTime: try part(wire.pointee.create_time, "create_time"),
      shipTime: try part(wire.pointee.ship_time, "ship_time"),
      arrivalTime: try part(wire.pointee.arrival_time, "arrival_time"),
      reason: try text(wire.pointee.reason, "reason"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.id = id
    wire.pointee.state = .init(UInt32(bitPattern: state.rawValue))
    wire.pointee.from = arena.place(from)
    wire.pointee.to = arena.place(to)
    wire.pointee.reference = arena.place(reference)
    wire.pointee.line_count = lineCount
    wire.pointee.create_time = createTime?.placed(in: arena)
    wire.pointee.ship_time = shipTime?.placed(in: arena)
    wire.pointee.arrival_time = arrivalTime?.placed(in: arena)
    wire.pointee.reason = arena.place(reason)
  }
}

extension TransferLine: WireValue {
  public static let fullName = "purser.v1.TransferLine"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__TransferLine

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__transfer_line__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      number: wire.pointee.number,
      sku: try text(wire.pointee.sku, "sku"),
      quantity: wire.pointee.quantity,
      shipped: wire.pointee.shipped,
      received: wire.pointee.received,
      lost: wire.pointee.lost,
      inTransit: wire.pointee.in_transit)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.number = number
    wire.pointee.sku = arena.place(sku)
    wire.pointee.quantity = quantity
    wire.pointee.shipped = shipped
    wire.pointee.received = received
    wire.pointee.lost = lost
    wire.pointee.in_transit = inTransit
  }
}

extension TransferRequestLine: WireValue {
  public static let fullName = "purser.v1.TransferRequestLine"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__TransferRequestLine

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__transfer_request_line__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sku: try text(wire.pointee.sku, "sku"),
      quantity: wire.pointee.quantity)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sku = arena.place(sku)
    wire.pointee.quantity = quantity
  }
}

extension CreateTransferRequest: WireValue {
  public static let fullName = "purser.v1.CreateTransferRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__CreateTransferRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__create_transfer_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      from: try text(wire.pointee.from, "from"),
      to: try text(wire.pointee.to, "to"),
      lines: try parts(wire.pointee.lines, wire.pointee.n_lines, "lines"),
      reference: try text(wire.pointee.reference, "reference"),
      arrivalTime: try part(wire.pointee.arrival_time, "arrival_time"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.from = arena.place(from)
    wire.pointee.to = arena.place(to)
    (wire.pointee.lines, wire.pointee.n_lines) = arena.place(lines)
    wire.pointee.reference = arena.place(reference)
    wire.pointee.arrival_time = arrivalTime?.placed(in: arena)
  }
}

extension CreateTransferResponse: WireValue {
  public static let fullName = "purser.v1.CreateTransferResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__CreateTransferResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__create_transfer_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      transfer: try part(wire.pointee.transfer, "transfer"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.transfer = transfer?.placed(in: arena)
  }
}

extension ShipTransferRequest: WireValue {
  public static let fullName = "purser.v1.ShipTransferRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ShipTransferRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__ship_transfer_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      transferID: wire.pointee.transfer_id,
      arrivalTime: try part(wire.pointee.arrival_time, "arrival_time"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.transfer_id = transferID
    wire.pointee.arrival_time = arrivalTime?.placed(in: arena)
  }
}

extension ShipTransferResponse: WireValue {
  public static let fullName = "purser.v1.ShipTransferResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ShipTransferResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__ship_transfer_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      transfer: try part(wire.pointee.transfer, "transfer"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.transfer = transfer?.placed(in: arena)
  }
}

extension ReceiveTransferRequest: WireValue {
  public static let fullName = "purser.v1.ReceiveTransferRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ReceiveTransferRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__receive_transfer_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      transferID: wire.pointee.transfer_id,
      lines: try parts(wire.pointee.lines, wire.pointee.n_lines, "lines"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.transfer_id = transferID
    (wire.pointee.lines, wire.pointee.n_lines) = arena.place(lines)
  }
}

extension ReceiveTransferResponse: WireValue {
  public static let fullName = "purser.v1.ReceiveTransferResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ReceiveTransferResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__receive_transfer_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      transfer: try part(wire.pointee.transfer, "transfer"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.transfer = transfer?.placed(in: arena)
  }
}

extension CloseTransferRequest: WireValue {
  public static let fullName = "purser.v1.CloseTransferRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__CloseTransferRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__close_transfer_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      transferID: wire.pointee.transfer_id,
      reason: try text(wire.pointee.reason, "reason"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.transfer_id = transferID
    wire.pointee.reason = arena.place(reason)
  }
}

extension CloseTransferResponse: WireValue {
  public static let fullName = "purser.v1.CloseTransferResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__CloseTransferResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__close_transfer_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      transfer: try part(wire.pointee.transfer, "transfer"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.transfer = transfer?.placed(in: arena)
  }
}

extension CancelTransferRequest: WireValue {
  public static let fullName = "purser.v1.CancelTransferRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__CancelTransferRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__cancel_transfer_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      transferID: wire.pointee.transfer_id,
      reason: try text(wire.pointee.reason, "reason"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.transfer_id = transferID
    wire.pointee.reason = arena.place(reason)
  }
}

extension CancelTransferResponse: WireValue {
  public static let fullName = "purser.v1.CancelTransferResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__CancelTransferResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__cancel_transfer_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      transfer: try part(wire.pointee.transfer, "transfer"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.transfer = transfer?.placed(in: arena)
  }
}

extension GetTransferRequest: WireValue {
  public static let fullName = "purser.v1.GetTransferRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetTransferRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_transfer_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      transferID: wire.pointee.transfer_id,
      lines: try part(wire.pointee.lines, "lines"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.transfer_id = transferID
    wire.pointee.lines = lines?.placed(in: arena)
  }
}

extension GetTransferResponse: WireValue {
  public static let fullName = "purser.v1.GetTransferResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetTransferResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_transfer_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      transfer: try part(wire.pointee.transfer, "transfer"),
      lines: try parts(wire.pointee.lines, wire.pointee.n_lines, "lines"),
      nextPageToken: try text(wire.pointee.next_page_token, "next_page_token"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.transfer = transfer?.placed(in: arena)
    (wire.pointee.lines, wire.pointee.n_lines) = arena.place(lines)
    wire.pointee.next_page_token = arena.place(nextPageToken)
  }
}

extension ListTransfersRequest: WireValue {
  public static let fullName = "purser.v1.ListTransfersRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListTransfersRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_transfers_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      state: try choice(wire.pointee.state.rawValue, "state"),
      location: try text(wire.pointee.location, "location"),
      page: try part(wire.pointee.page, "page"),
      minSequence: wire.pointee.min_sequence)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.state = .init(UInt32(bitPattern: state.rawValue))
    wire.pointee.location = arena.place(location)
    wire.pointee.page = page?.placed(in: arena)
    wire.pointee.min_sequence = minSequence
  }
}

extension ListTransfersResponse: WireValue {
  public static let fullName = "purser.v1.ListTransfersResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListTransfersResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_transfers_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      transfers: try parts(wire.pointee.transfers, wire.pointee.n_transfers, "transfers"),
      nextPageToken: try text(wire.pointee.next_page_token, "next_page_token"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    (wire.pointee.transfers, wire.pointee.n_transfers) = arena.place(transfers)
    wire.pointee.next_page_token = arena.place(nextPageToken)
  }
}
