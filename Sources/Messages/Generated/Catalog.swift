// Generated from purser/v1/catalog.proto by `make protos`. Edit that, not this.

import CMessages

public enum LocationKind: Int32, Sendable, CaseIterable {
  case unspecified = 0
  case warehouse = 1
  case store = 2
  /// Stock kept by a logistics provider.
  case thirdParty = 3
  /// Stock kept by a supplier who ships for us.
  case supplier = 4
  case virtual = 5
}

public enum ChannelKind: Int32, Sendable, CaseIterable {
  case unspecified = 0
  case storefront = 1
  case marketplace = 2
  case wholesale = 3
  case retail = 4
}

/// The seller's code for one countable, sellable thing.
public struct Sku: Message {
  public var code: String
  public var description: String
  /// What one is counted in: "each", "kg", "m". Fixed at creation.
  public var unit: String
  /// Decimal places of a quantity, 0 to 6. Fixed at creation.
  public var scale: UInt32
  public var createTime: Timestamp?

  public init(
    code: String = "",
    description: String = "",
    unit: String = "",
    scale: UInt32 = 0,
    createTime: Timestamp? = nil
  ) {
    self.code = code
    self.description = description
    self.unit = unit
    self.scale = scale
    self.createTime = createTime
  }

  public init() {
    code = ""
    description = ""
    unit = ""
    scale = 0
    createTime = nil
  }
}

/// A place that holds stock.
public struct Location: Message {
  public var code: String
  public var name: String
  public var kind: LocationKind
  /// Whether channels may sell what lies here.
  public var sellEnabled: Bool
  public var shipEnabled: Bool
  public var returnEnabled: Bool
  /// IANA name, such as "Europe/Amsterdam": business days are counted in it.
  public var timeZone: String
  public var createTime: Timestamp?

  public init(
    code: String = "",
    name: String = "",
    kind: LocationKind = .unspecified,
    sellEnabled: Bool = false,
    shipEnabled: Bool = false,
    returnEnabled: Bool = false,
    timeZone: String = "",
    createTime: Timestamp? = nil
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.sellEnabled = sellEnabled
    self.shipEnabled = shipEnabled
    self.returnEnabled = returnEnabled
    self.timeZone = timeZone
    self.createTime = createTime
  }

  public init() {
    code = ""
    name = ""
    kind = .unspecified
    sellEnabled = false
    shipEnabled = false
    returnEnabled = false
    timeZone = ""
    createTime = nil
  }
}

/// A way to sell.
public struct Channel: Message {
  public var code: String
  public var name: String
  public var kind: ChannelKind
  /// Codes of the locations it may sell from, in the order in which claims take from them.
  public var locations: [String]
  public var createTime: Timestamp?

  public init(
    code: String = "",
    name: String = "",
    kind: ChannelKind = .unspecified,
    locations: [String] = [],
    createTime: Timestamp? = nil
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.locations = locations
    self.createTime = createTime
  }

  public init() {
    code = ""
    name = ""
    kind = .unspecified
    locations = []
    createTime = nil
  }
}

public struct CreateSkuRequest: CommandRequest {
  public var requestID: String
  public var code: String
  /// Up to 256 characters.
  public var description: String
  /// Empty means "each".
  public var unit: String
  public var scale: UInt32

  public init(
    requestID: String = "",
    code: String = "",
    description: String = "",
    unit: String = "",
    scale: UInt32 = 0
  ) {
    self.requestID = requestID
    self.code = code
    self.description = description
    self.unit = unit
    self.scale = scale
  }

  public init() {
    requestID = ""
    code = ""
    description = ""
    unit = ""
    scale = 0
  }
}

public struct CreateSkuResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var sku: Sku?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    sku: Sku? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.sku = sku
  }

  public init() {
    sequence = 0
    replayed = false
    sku = nil
  }
}

public struct GetSkuRequest: Message {
  public var code: String

  public init(
    code: String = ""
  ) {
    self.code = code
  }

  public init() {
    code = ""
  }
}

public struct GetSkuResponse: Message {
  public var sequence: UInt64
  public var sku: Sku?

  public init(
    sequence: UInt64 = 0,
    sku: Sku? = nil
  ) {
    self.sequence = sequence
    self.sku = sku
  }

  public init() {
    sequence = 0
    sku = nil
  }
}

public struct ListSkusRequest: Message {
  public var page: Page?
  /// Look no earlier than at this sequence; 0 means everything executed before the call came in.
  public var minSequence: UInt64

  public init(
    page: Page? = nil,
    minSequence: UInt64 = 0
  ) {
    self.page = page
    self.minSequence = minSequence
  }

  public init() {
    page = nil
    minSequence = 0
  }
}

public struct ListSkusResponse: Message {
  public var sequence: UInt64
  public var skus: [Sku]
  public var nextPageToken: String

  public init(
    sequence: UInt64 = 0,
    skus: [Sku] = [],
    nextPageToken: String = ""
  ) {
    self.sequence = sequence
    self.skus = skus
    self.nextPageToken = nextPageToken
  }

  public init() {
    sequence = 0
    skus = []
    nextPageToken = ""
  }
}

public struct CreateLocationRequest: CommandRequest {
  public var requestID: String
  public var code: String
  /// Up to 256 characters.
  public var name: String
  public var kind: LocationKind
  public var sellEnabled: Bool?
  public var shipEnabled: Bool?
  public var returnEnabled: Bool?
  /// Empty means "UTC".
  public var timeZone: String

  public init(
    requestID: String = "",
    code: String = "",
    name: String = "",
    kind: LocationKind = .unspecified,
    sellEnabled: Bool? = nil,
    shipEnabled: Bool? = nil,
    returnEnabled: Bool? = nil,
    timeZone: String = ""
  ) {
    self.requestID = requestID
    self.code = code
    self.name = name
    self.kind = kind
    self.sellEnabled = sellEnabled
    self.shipEnabled = shipEnabled
    self.returnEnabled = returnEnabled
    self.timeZone = timeZone
  }

  public init() {
    requestID = ""
    code = ""
    name = ""
    kind = .unspecified
    sellEnabled = nil
    shipEnabled = nil
    returnEnabled = nil
    timeZone = ""
  }
}

public struct CreateLocationResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var location: Location?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    location: Location? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.location = location
  }

  public init() {
    sequence = 0
    replayed = false
    location = nil
  }
}

public struct GetLocationRequest: Message {
  public var code: String

  public init(
    code: String = ""
  ) {
    self.code = code
  }

  public init() {
    code = ""
  }
}

public struct GetLocationResponse: Message {
  public var sequence: UInt64
  public var location: Location?

  public init(
    sequence: UInt64 = 0,
    location: Location? = nil
  ) {
    self.sequence = sequence
    self.location = location
  }

  public init() {
    sequence = 0
    location = nil
  }
}

public struct ListLocationsRequest: Message {
  public var page: Page?
  public var minSequence: UInt64

  public init(
    page: Page? = nil,
    minSequence: UInt64 = 0
  ) {
    self.page = page
    self.minSequence = minSequence
  }

  public init() {
    page = nil
    minSequence = 0
  }
}

public struct ListLocationsResponse: Message {
  public var sequence: UInt64
  public var locations: [Location]
  public var nextPageToken: String

  public init(
    sequence: UInt64 = 0,
    locations: [Location] = [],
    nextPageToken: String = ""
  ) {
    self.sequence = sequence
    self.locations = locations
    self.nextPageToken = nextPageToken
  }

  public init() {
    sequence = 0
    locations = []
    nextPageToken = ""
  }
}

public struct CreateChannelRequest: CommandRequest {
  public var requestID: String
  public var code: String
  /// Up to 256 characters.
  public var name: String
  public var kind: ChannelKind
  /// Up to 256 codes, in the order in which claims take from them.
  public var locations: [String]

  public init(
    requestID: String = "",
    code: String = "",
    name: String = "",
    kind: ChannelKind = .unspecified,
    locations: [String] = []
  ) {
    self.requestID = requestID
    self.code = code
    self.name = name
    self.kind = kind
    self.locations = locations
  }

  public init() {
    requestID = ""
    code = ""
    name = ""
    kind = .unspecified
    locations = []
  }
}

public struct CreateChannelResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var channel: Channel?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    channel: Channel? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.channel = channel
  }

  public init() {
    sequence = 0
    replayed = false
    channel = nil
  }
}

public struct GetChannelRequest: Message {
  public var code: String

  public init(
    code: String = ""
  ) {
    self.code = code
  }

  public init() {
    code = ""
  }
}

public struct GetChannelResponse: Message {
  public var sequence: UInt64
  public var channel: Channel?

  public init(
    sequence: UInt64 = 0,
    channel: Channel? = nil
  ) {
    self.sequence = sequence
    self.channel = channel
  }

  public init() {
    sequence = 0
    channel = nil
  }
}

public struct ListChannelsRequest: Message {
  public var page: Page?
  public var minSequence: UInt64

  public init(
    page: Page? = nil,
    minSequence: UInt64 = 0
  ) {
    self.page = page
    self.minSequence = minSequence
  }

  public init() {
    page = nil
    minSequence = 0
  }
}

public struct ListChannelsResponse: Message {
  public var sequence: UInt64
  public var channels: [Channel]
  public var nextPageToken: String

  public init(
    sequence: UInt64 = 0,
    channels: [Channel] = [],
    nextPageToken: String = ""
  ) {
    self.sequence = sequence
    self.channels = channels
    self.nextPageToken = nextPageToken
  }

  public init() {
    sequence = 0
    channels = []
    nextPageToken = ""
  }
}

/// What is sold, where it lies, and through what it is sold.
public enum CatalogService {
  public static let name = "purser.v1.CatalogService"

  /// Makes a SKU known. Refused: CODE_INVALID, DESCRIPTION_TOO_LONG, UNIT_MISSING (it names no
  /// unit), SCALE_OUT_OF_RANGE, SKU_EXISTS.
  public static let createSku = Method<
    CreateSkuRequest, CreateSkuResponse
  >(service: name, name: "CreateSku", isServerStreaming: false)

  /// One SKU. Refused: UNKNOWN_SKU.
  public static let getSku = Method<
    GetSkuRequest, GetSkuResponse
  >(service: name, name: "GetSku", isServerStreaming: false)

  /// All SKUs in the order of their creation. A report. Refused: PAGE_TOKEN_INVALID.
  public static let listSkus = Method<
    ListSkusRequest, ListSkusResponse
  >(service: name, name: "ListSkus", isServerStreaming: false)

  /// Makes a location known. Refused: CODE_INVALID, NAME_TOO_LONG, KIND_MISSING, TIME_ZONE_UNKNOWN,
  /// LOCATION_EXISTS.
  public static let createLocation = Method<
    CreateLocationRequest, CreateLocationResponse
  >(service: name, name: "CreateLocation", isServerStreaming: false)

  /// One location. Refused: UNKNOWN_LOCATION.
  public static let getLocation = Method<
    GetLocationRequest, GetLocationResponse
  >(service: name, name: "GetLocation", isServerStreaming: false)

  /// All locations in the order of their creation. A report. Refused: PAGE_TOKEN_INVALID.
  public static let listLocations = Method<
    ListLocationsRequest, ListLocationsResponse
  >(service: name, name: "ListLocations", isServerStreaming: false)

  /// Makes a channel known and links it to the locations it may sell from. Refused: CODE_INVALID,
  /// NAME_TOO_LONG, KIND_MISSING, TOO_MANY_LOCATIONS, UNKNOWN_LOCATION, LOCATION_TWICE,
  /// CHANNEL_EXISTS.
  public static let createChannel = Method<
    CreateChannelRequest, CreateChannelResponse
  >(service: name, name: "CreateChannel", isServerStreaming: false)

  /// One channel with its locations. Refused: UNKNOWN_CHANNEL.
  public static let getChannel = Method<
    GetChannelRequest, GetChannelResponse
  >(service: name, name: "GetChannel", isServerStreaming: false)

  /// All channels in the order of their creation. A report. Refused: PAGE_TOKEN_INVALID.
  public static let listChannels = Method<
    ListChannelsRequest, ListChannelsResponse
  >(service: name, name: "ListChannels", isServerStreaming: false)
}

extension Sku: WireValue {
  public static let fullName = "purser.v1.Sku"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Sku

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__sku__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      code: try text(wire.pointee.code, "code"),
      description: try text(wire.pointee.description, "description"),
      unit: try text(wire.pointee.unit, "unit"),
      scale: wire.pointee.scale,
      createTime: try part(wire.pointee.create_time, "create_time"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.code = arena.place(code)
    wire.pointee.description = arena.place(description)
    wire.pointee.unit = arena.place(unit)
    wire.pointee.scale = scale
    wire.pointee.create_time = createTime?.placed(in: arena)
  }
}

extension Location: WireValue {
  public static let fullName = "purser.v1.Location"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Location

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__location__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      code: try text(wire.pointee.code, "code"),
      name: try text(wire.pointee.name, "name"),
      kind: try choice(wire.pointee.kind.rawValue, "kind"),
      sellEnabled: wire.pointee.sell_enabled != 0,
      shipEnabled: wire.pointee.ship_enabled != 0,
      returnEnabled: wire.pointee.return_enabled != 0,
      timeZone: try text(wire.pointee.time_zone, "time_zone"),
      createTime: try part(wire.pointee.create_time, "create_time"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.code = arena.place(code)
    wire.pointee.name = arena.place(name)
    wire.pointee.kind = .init(UInt32(bitPattern: kind.rawValue))
    wire.pointee.sell_enabled = sellEnabled ? 1 : 0
    wire.pointee.ship_enabled = shipEnabled ? 1 : 0
    wire.pointee.return_enabled = returnEnabled ? 1 : 0
    wire.pointee.time_zone = arena.place(timeZone)
    wire.pointee.create_time = createTime?.placed(in: arena)
  }
}

extension Channel: WireValue {
  public static let fullName = "purser.v1.Channel"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Channel

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__channel__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      code: try text(wire.pointee.code, "code"),
      name: try text(wire.pointee.name, "name"),
      kind: try choice(wire.pointee.kind.rawValue, "kind"),
      locations: try texts(wire.pointee.locations, wire.pointee.n_locations, "locations"),
      createTime: try part(wire.pointee.create_time, "create_time"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.code = arena.place(code)
    wire.pointee.name = arena.place(name)
    wire.pointee.kind = .init(UInt32(bitPattern: kind.rawValue))
    (wire.pointee.locations, wire.pointee.n_locations) = arena.place(locations)
    wire.pointee.create_time = createTime?.placed(in: arena)
  }
}

extension CreateSkuRequest: WireValue {
  public static let fullName = "purser.v1.CreateSkuRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__CreateSkuRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__create_sku_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      code: try text(wire.pointee.code, "code"),
      description: try text(wire.pointee.description, "description"),
      unit: try text(wire.pointee.unit, "unit"),
      scale: wire.pointee.scale)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.code = arena.place(code)
    wire.pointee.description = arena.place(description)
    wire.pointee.unit = arena.place(unit)
    wire.pointee.scale = scale
  }
}

extension CreateSkuResponse: WireValue {
  public static let fullName = "purser.v1.CreateSkuResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__CreateSkuResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__create_sku_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      sku: try part(wire.pointee.sku, "sku"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.sku = sku?.placed(in: arena)
  }
}

extension GetSkuRequest: WireValue {
  public static let fullName = "purser.v1.GetSkuRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetSkuRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_sku_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      code: try text(wire.pointee.code, "code"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.code = arena.place(code)
  }
}

extension GetSkuResponse: WireValue {
  public static let fullName = "purser.v1.GetSkuResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetSkuResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_sku_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      sku: try part(wire.pointee.sku, "sku"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.sku = sku?.placed(in: arena)
  }
}

extension ListSkusRequest: WireValue {
  public static let fullName = "purser.v1.ListSkusRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListSkusRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_skus_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      page: try part(wire.pointee.page, "page"),
      minSequence: wire.pointee.min_sequence)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.page = page?.placed(in: arena)
    wire.pointee.min_sequence = minSequence
  }
}

extension ListSkusResponse: WireValue {
  public static let fullName = "purser.v1.ListSkusResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListSkusResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_skus_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      skus: try parts(wire.pointee.skus, wire.pointee.n_skus, "skus"),
      nextPageToken: try text(wire.pointee.next_page_token, "next_page_token"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    (wire.pointee.skus, wire.pointee.n_skus) = arena.place(skus)
    wire.pointee.next_page_token = arena.place(nextPageToken)
  }
}

extension CreateLocationRequest: WireValue {
  public static let fullName = "purser.v1.CreateLocationRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__CreateLocationRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__create_location_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      code: try text(wire.pointee.code, "code"),
      name: try text(wire.pointee.name, "name"),
      kind: try choice(wire.pointee.kind.rawValue, "kind"),
      sellEnabled: wire.pointee.sell_enabled_presence_case.rawValue == 5 ? wire.pointee.sell_enabled != 0 : nil,
      shipEnabled: wire.pointee.ship_enabled_presence_case.rawValue == 6 ? wire.pointee.ship_enabled != 0 : nil,
      returnEnabled: wire.pointee.return_enabled_presence_case.rawValue == 7 ? wire.pointee.return_enabled != 0 : nil,
      timeZone: try text(wire.pointee.time_zone, "time_zone"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.code = arena.place(code)
    wire.pointee.name = arena.place(name)
    wire.pointee.kind = .init(UInt32(bitPattern: kind.rawValue))
    if let sellEnabled {
      wire.pointee.sell_enabled_presence_case = .init(5)
      wire.pointee.sell_enabled = sellEnabled ? 1 : 0
    }
    if let shipEnabled {
      wire.pointee.ship_enabled_presence_case = .init(6)
      wire.pointee.ship_enabled = shipEnabled ? 1 : 0
    }
    if let returnEnabled {
      wire.pointee.return_enabled_presence_case = .init(7)
      wire.pointee.return_enabled = returnEnabled ? 1 : 0
    }
    wire.pointee.time_zone = arena.place(timeZone)
  }
}

extension CreateLocationResponse: WireValue {
  public static let fullName = "purser.v1.CreateLocationResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__CreateLocationResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__create_location_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      location: try part(wire.pointee.location, "location"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.location = location?.placed(in: arena)
  }
}

extension GetLocationRequest: WireValue {
  public static let fullName = "purser.v1.GetLocationRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetLocationRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_location_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      code: try text(wire.pointee.code, "code"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.code = arena.place(code)
  }
}

extension GetLocationResponse: WireValue {
  public static let fullName = "purser.v1.GetLocationResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetLocationResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_location_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      location: try part(wire.pointee.location, "location"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.location = location?.placed(in: arena)
  }
}

extension ListLocationsRequest: WireValue {
  public static let fullName = "purser.v1.ListLocationsRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListLocationsRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_locations_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      page: try part(wire.pointee.page, "page"),
      minSequence: wire.pointee.min_sequence)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.page = page?.placed(in: arena)
    wire.pointee.min_sequence = minSequence
  }
}

extension ListLocationsResponse: WireValue {
  public static let fullName = "purser.v1.ListLocationsResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListLocationsResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_locations_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      locations: try parts(wire.pointee.locations, wire.pointee.n_locations, "locations"),
      nextPageToken: try text(wire.pointee.next_page_token, "next_page_token"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    (wire.pointee.locations, wire.pointee.n_locations) = arena.place(locations)
    wire.pointee.next_page_token = arena.place(nextPageToken)
  }
}

extension CreateChannelRequest: WireValue {
  public static let fullName = "purser.v1.CreateChannelRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__CreateChannelRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__create_channel_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      code: try text(wire.pointee.code, "code"),
      name: try text(wire.pointee.name, "name"),
      kind: try choice(wire.pointee.kind.rawValue, "kind"),
      locations: try texts(wire.pointee.locations, wire.pointee.n_locations, "locations"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.code = arena.place(code)
    wire.pointee.name = arena.place(name)
    wire.pointee.kind = .init(UInt32(bitPattern: kind.rawValue))
    (wire.pointee.locations, wire.pointee.n_locations) = arena.place(locations)
  }
}

extension CreateChannelResponse: WireValue {
  public static let fullName = "purser.v1.CreateChannelResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__CreateChannelResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__create_channel_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      channel: try part(wire.pointee.channel, "channel"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.channel = channel?.placed(in: arena)
  }
}

extension GetChannelRequest: WireValue {
  public static let fullName = "purser.v1.GetChannelRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetChannelRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_channel_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      code: try text(wire.pointee.code, "code"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.code = arena.place(code)
  }
}

extension GetChannelResponse: WireValue {
  public static let fullName = "purser.v1.GetChannelResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetChannelResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_channel_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      channel: try part(wire.pointee.channel, "channel"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.channel = channel?.placed(in: arena)
  }
}

extension ListChannelsRequest: WireValue {
  public static let fullName = "purser.v1.ListChannelsRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListChannelsRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_channels_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      page: try part(wire.pointee.page, "page"),
      minSequence: wire.pointee.min_sequence)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.page = page?.placed(in: arena)
    wire.pointee.min_sequence = minSequence
  }
}

extension ListChannelsResponse: WireValue {
  public static let fullName = "purser.v1.ListChannelsResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListChannelsResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_channels_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      channels: try parts(wire.pointee.channels, wire.pointee.n_channels, "channels"),
      nextPageToken: try text(wire.pointee.next_page_token, "next_page_token"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    (wire.pointee.channels, wire.pointee.n_channels) = arena.place(channels)
    wire.pointee.next_page_token = arena.place(nextPageToken)
  }
}
