// Generated from purser/v1/common.proto by `make protos`. Edit that, not this.

import CMessages

/// An amount of money.
public struct Money: Message {
  /// ISO 4217, such as "EUR".
  public var currency: String
  public var minorUnits: Int64

  public init(
    currency: String = "",
    minorUnits: Int64 = 0
  ) {
    self.currency = currency
    self.minorUnits = minorUnits
  }

  public init() {
    currency = ""
    minorUnits = 0
  }
}

/// Of a line, by its number, so much.
public struct LineQuantity: Message {
  public var number: UInt32
  public var quantity: Int64

  public init(
    number: UInt32 = 0,
    quantity: Int64 = 0
  ) {
    self.number = number
    self.quantity = quantity
  }

  public init() {
    number = 0
    quantity = 0
  }
}

/// Something that is so, for programs: a name and a value.
public struct Fact: Message {
  public var name: String
  public var value: String

  public init(
    name: String = "",
    value: String = ""
  ) {
    self.name = name
    self.value = value
  }

  public init() {
    name = ""
    value = ""
  }
}

/// One row of an import that can't be taken, and why.
public struct RowError: Message {
  /// The row's own `line`.
  public var line: UInt32
  /// The reason, as in a refusal: "UNKNOWN_SKU".
  public var reason: String
  /// The row's field that is meant, such as "unit"; empty where it is the row as a whole.
  public var field: String
  /// What is wrong and what to do, for people.
  public var message: String
  /// The reason's facts, as in a refusal: quantities in the SKU's smallest part.
  public var facts: [Fact]

  public init(
    line: UInt32 = 0,
    reason: String = "",
    field: String = "",
    message: String = "",
    facts: [Fact] = []
  ) {
    self.line = line
    self.reason = reason
    self.field = field
    self.message = message
    self.facts = facts
  }

  public init() {
    line = 0
    reason = ""
    field = ""
    message = ""
    facts = []
  }
}

/// What became of an import's rows. A row is judged by itself: those that are right are taken, the
/// others are told.
public struct ImportResult: Message {
  public var created: UInt32
  public var updated: UInt32
  /// Rows that say what is so already.
  public var unchanged: UInt32
  /// Every row that was not taken, in the order of the rows.
  public var errors: [RowError]

  public init(
    created: UInt32 = 0,
    updated: UInt32 = 0,
    unchanged: UInt32 = 0,
    errors: [RowError] = []
  ) {
    self.created = created
    self.updated = updated
    self.unchanged = unchanged
    self.errors = errors
  }

  public init() {
    created = 0
    updated = 0
    unchanged = 0
    errors = []
  }
}

/// A page of a list: ask for up to `size` rows (0 means 100; at most 1000), then hand `token` on.
public struct Page: Message {
  public var size: UInt32
  /// The `next_page_token` of the answer before; empty to begin. Opaque, and bound to the same
  /// question.
  public var token: String

  public init(
    size: UInt32 = 0,
    token: String = ""
  ) {
    self.size = size
    self.token = token
  }

  public init() {
    size = 0
    token = ""
  }
}

extension Money: WireValue {
  public static let fullName = "purser.v1.Money"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Money

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__money__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      currency: try text(wire.pointee.currency, "currency"),
      minorUnits: wire.pointee.minor_units)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.currency = arena.place(currency)
    wire.pointee.minor_units = minorUnits
  }
}

extension LineQuantity: WireValue {
  public static let fullName = "purser.v1.LineQuantity"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__LineQuantity

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__line_quantity__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      number: wire.pointee.number,
      quantity: wire.pointee.quantity)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.number = number
    wire.pointee.quantity = quantity
  }
}

extension Fact: WireValue {
  public static let fullName = "purser.v1.Fact"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Fact

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__fact__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      name: try text(wire.pointee.name, "name"),
      value: try text(wire.pointee.value, "value"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.name = arena.place(name)
    wire.pointee.value = arena.place(value)
  }
}

extension RowError: WireValue {
  public static let fullName = "purser.v1.RowError"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__RowError

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__row_error__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      line: wire.pointee.line,
      reason: try text(wire.pointee.reason, "reason"),
      field: try text(wire.pointee.field, "field"),
      message: try text(wire.pointee.message, "message"),
      facts: try parts(wire.pointee.facts, wire.pointee.n_facts, "facts"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.line = line
    wire.pointee.reason = arena.place(reason)
    wire.pointee.field = arena.place(field)
    wire.pointee.message = arena.place(message)
    (wire.pointee.facts, wire.pointee.n_facts) = arena.place(facts)
  }
}

extension ImportResult: WireValue {
  public static let fullName = "purser.v1.ImportResult"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ImportResult

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__import_result__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      created: wire.pointee.created,
      updated: wire.pointee.updated,
      unchanged: wire.pointee.unchanged,
      errors: try parts(wire.pointee.errors, wire.pointee.n_errors, "errors"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.created = created
    wire.pointee.updated = updated
    wire.pointee.unchanged = unchanged
    (wire.pointee.errors, wire.pointee.n_errors) = arena.place(errors)
  }
}

extension Page: WireValue {
  public static let fullName = "purser.v1.Page"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Page

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__page__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      size: wire.pointee.size,
      token: try text(wire.pointee.token, "token"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.size = size
    wire.pointee.token = arena.place(token)
  }
}
