// Generated from google/rpc/error_details.proto by `make protos`. Edit that, not this.

import CMessages

public struct RetryInfo: Message {
  public var retryDelay: TimeSpan?

  public init(
    retryDelay: TimeSpan? = nil
  ) {
    self.retryDelay = retryDelay
  }

  public init() {
    retryDelay = nil
  }
}

public struct ErrorInfo: Message {
  /// A map<string, string> entry, as it stands on the wire.
  public struct MetadataEntry: Message {
    public var key: String
    public var value: String

    public init(
      key: String = "",
      value: String = ""
    ) {
      self.key = key
      self.value = value
    }

    public init() {
      key = ""
      value = ""
    }
  }

  public var reason: String
  public var domain: String
  public var metadata: [ErrorInfo.MetadataEntry]

  public init(
    reason: String = "",
    domain: String = "",
    metadata: [ErrorInfo.MetadataEntry] = []
  ) {
    self.reason = reason
    self.domain = domain
    self.metadata = metadata
  }

  public init() {
    reason = ""
    domain = ""
    metadata = []
  }
}

public struct PreconditionFailure: Message {
  public struct Violation: Message {
    public var type: String
    public var subject: String
    public var description: String

    public init(
      type: String = "",
      subject: String = "",
      description: String = ""
    ) {
      self.type = type
      self.subject = subject
      self.description = description
    }

    public init() {
      type = ""
      subject = ""
      description = ""
    }
  }

  public var violations: [PreconditionFailure.Violation]

  public init(
    violations: [PreconditionFailure.Violation] = []
  ) {
    self.violations = violations
  }

  public init() {
    violations = []
  }
}

public struct BadRequest: Message {
  public struct FieldViolation: Message {
    public var field: String
    public var description: String

    public init(
      field: String = "",
      description: String = ""
    ) {
      self.field = field
      self.description = description
    }

    public init() {
      field = ""
      description = ""
    }
  }

  public var fieldViolations: [BadRequest.FieldViolation]

  public init(
    fieldViolations: [BadRequest.FieldViolation] = []
  ) {
    self.fieldViolations = fieldViolations
  }

  public init() {
    fieldViolations = []
  }
}

public struct ResourceInfo: Message {
  public var resourceType: String
  public var resourceName: String
  public var owner: String
  public var description: String

  public init(
    resourceType: String = "",
    resourceName: String = "",
    owner: String = "",
    description: String = ""
  ) {
    self.resourceType = resourceType
    self.resourceName = resourceName
    self.owner = owner
    self.description = description
  }

  public init() {
    resourceType = ""
    resourceName = ""
    owner = ""
    description = ""
  }
}

extension RetryInfo: WireValue {
  public static let fullName = "google.rpc.RetryInfo"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Google__Rpc__RetryInfo

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    google__rpc__retry_info__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      retryDelay: try part(wire.pointee.retry_delay, "retry_delay"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.retry_delay = retryDelay?.placed(in: arena)
  }
}

extension ErrorInfo: WireValue {
  public static let fullName = "google.rpc.ErrorInfo"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Google__Rpc__ErrorInfo

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    google__rpc__error_info__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      reason: try text(wire.pointee.reason, "reason"),
      domain: try text(wire.pointee.domain, "domain"),
      metadata: try parts(wire.pointee.metadata, wire.pointee.n_metadata, "metadata"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.reason = arena.place(reason)
    wire.pointee.domain = arena.place(domain)
    (wire.pointee.metadata, wire.pointee.n_metadata) = arena.place(metadata)
  }
}

extension ErrorInfo.MetadataEntry: WireValue {
  public static let fullName = "google.rpc.ErrorInfo.MetadataEntry"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Google__Rpc__ErrorInfo__MetadataEntry

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    google__rpc__error_info__metadata_entry__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      key: try text(wire.pointee.key, "key"),
      value: try text(wire.pointee.value, "value"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.key = arena.place(key)
    wire.pointee.value = arena.place(value)
  }
}

extension PreconditionFailure: WireValue {
  public static let fullName = "google.rpc.PreconditionFailure"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Google__Rpc__PreconditionFailure

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    google__rpc__precondition_failure__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      violations: try parts(wire.pointee.violations, wire.pointee.n_violations, "violations"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    (wire.pointee.violations, wire.pointee.n_violations) = arena.place(violations)
  }
}

extension PreconditionFailure.Violation: WireValue {
  public static let fullName = "google.rpc.PreconditionFailure.Violation"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Google__Rpc__PreconditionFailure__Violation

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    google__rpc__precondition_failure__violation__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      type: try text(wire.pointee.type, "type"),
      subject: try text(wire.pointee.subject, "subject"),
      description: try text(wire.pointee.description, "description"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.type = arena.place(type)
    wire.pointee.subject = arena.place(subject)
    wire.pointee.description = arena.place(description)
  }
}

extension BadRequest: WireValue {
  public static let fullName = "google.rpc.BadRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Google__Rpc__BadRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    google__rpc__bad_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      fieldViolations: try parts(wire.pointee.field_violations, wire.pointee.n_field_violations, "field_violations"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    (wire.pointee.field_violations, wire.pointee.n_field_violations) = arena.place(fieldViolations)
  }
}

extension BadRequest.FieldViolation: WireValue {
  public static let fullName = "google.rpc.BadRequest.FieldViolation"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Google__Rpc__BadRequest__FieldViolation

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    google__rpc__bad_request__field_violation__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      field: try text(wire.pointee.field, "field"),
      description: try text(wire.pointee.description, "description"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.field = arena.place(field)
    wire.pointee.description = arena.place(description)
  }
}

extension ResourceInfo: WireValue {
  public static let fullName = "google.rpc.ResourceInfo"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Google__Rpc__ResourceInfo

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    google__rpc__resource_info__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      resourceType: try text(wire.pointee.resource_type, "resource_type"),
      resourceName: try text(wire.pointee.resource_name, "resource_name"),
      owner: try text(wire.pointee.owner, "owner"),
      description: try text(wire.pointee.description, "description"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.resource_type = arena.place(resourceType)
    wire.pointee.resource_name = arena.place(resourceName)
    wire.pointee.owner = arena.place(owner)
    wire.pointee.description = arena.place(description)
  }
}
