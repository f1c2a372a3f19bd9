// Generated from purser/v1/catalog.proto by `make protos`. Edit that, not this.

import CMessages

public enum SkuStatus: Int32, Sendable, CaseIterable {
  case unspecified = 0
  case active = 1
  /// Not sold any more: nothing of it is available, and no new claim is made on it. Claims that
  /// were made stay.
  case inactive = 2
}

public enum ExternalKind: Int32, Sendable, CaseIterable {
  case unspecified = 0
  case sku = 1
  case location = 2
  case channel = 3
}

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

/// Of one, as it is shipped.
public struct Dimensions: Message {
  public var lengthMillimeters: Int64
  public var widthMillimeters: Int64
  public var heightMillimeters: Int64

  public init(
    lengthMillimeters: Int64 = 0,
    widthMillimeters: Int64 = 0,
    heightMillimeters: Int64 = 0
  ) {
    self.lengthMillimeters = lengthMillimeters
    self.widthMillimeters = widthMillimeters
    self.heightMillimeters = heightMillimeters
  }

  public init() {
    lengthMillimeters = 0
    widthMillimeters = 0
    heightMillimeters = 0
  }
}

/// What another system calls something.
public struct ExternalId: Message {
  /// The system's code, such as "shopify": 1 to 32 printable characters without spaces.
  public var system: String
  /// Its id there: 1 to 64 printable characters without spaces.
  public var id: String

  public init(
    system: String = "",
    id: String = ""
  ) {
    self.system = system
    self.id = id
  }

  public init() {
    system = ""
    id = ""
  }
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
  public var status: SkuStatus
  /// Of one unit, as it is shipped; 0 if nobody said.
  public var weightGrams: Int64
  public var dimensions: Dimensions?
  /// Of one unit: what it costs us, and what it is sold for where nothing else is said. Absent if
  /// nobody said.
  public var cost: Money?
  public var price: Money?

  public init(
    code: String = "",
    description: String = "",
    unit: String = "",
    scale: UInt32 = 0,
    createTime: Timestamp? = nil,
    status: SkuStatus = .unspecified,
    weightGrams: Int64 = 0,
    dimensions: Dimensions? = nil,
    cost: Money? = nil,
    price: Money? = nil
  ) {
    self.code = code
    self.description = description
    self.unit = unit
    self.scale = scale
    self.createTime = createTime
    self.status = status
    self.weightGrams = weightGrams
    self.dimensions = dimensions
    self.cost = cost
    self.price = price
  }

  public init() {
    code = ""
    description = ""
    unit = ""
    scale = 0
    createTime = nil
    status = .unspecified
    weightGrams = 0
    dimensions = nil
    cost = nil
    price = nil
  }
}

/// What is said of a SKU. What is absent stays as it is, and of a new SKU has its default.
public struct SkuChange: Message {
  public var code: String
  public var description: String?
  public var unit: String?
  public var scale: UInt32?
  /// Unspecified is absent.
  public var status: SkuStatus
  public var weightGrams: Int64?
  public var dimensions: Dimensions?
  public var cost: Money?
  public var price: Money?
  /// Up to 16, added to those that it has; none is ever taken away.
  public var externalIDs: [ExternalId]

  public init(
    code: String = "",
    description: String? = nil,
    unit: String? = nil,
    scale: UInt32? = nil,
    status: SkuStatus = .unspecified,
    weightGrams: Int64? = nil,
    dimensions: Dimensions? = nil,
    cost: Money? = nil,
    price: Money? = nil,
    externalIDs: [ExternalId] = []
  ) {
    self.code = code
    self.description = description
    self.unit = unit
    self.scale = scale
    self.status = status
    self.weightGrams = weightGrams
    self.dimensions = dimensions
    self.cost = cost
    self.price = price
    self.externalIDs = externalIDs
  }

  public init() {
    code = ""
    description = nil
    unit = nil
    scale = nil
    status = .unspecified
    weightGrams = nil
    dimensions = nil
    cost = nil
    price = nil
    externalIDs = []
  }
}

public struct SkuRow: Message {
  /// Where it stands in the caller's file: told again with what is wrong.
  public var line: UInt32
  public var sku: SkuChange?

  public init(
    line: UInt32 = 0,
    sku: SkuChange? = nil
  ) {
    self.line = line
    self.sku = sku
  }

  public init() {
    line = 0
    sku = nil
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

/// What is said of a location. What is absent stays as it is, and of a new location has its
/// default.
public struct LocationChange: Message {
  public var code: String
  public var name: String?
  /// Unspecified is absent.
  public var kind: LocationKind
  public var sellEnabled: Bool?
  public var shipEnabled: Bool?
  public var returnEnabled: Bool?
  /// Empty is absent.
  public var timeZone: String

  public init(
    code: String = "",
    name: String? = nil,
    kind: LocationKind = .unspecified,
    sellEnabled: Bool? = nil,
    shipEnabled: Bool? = nil,
    returnEnabled: Bool? = nil,
    timeZone: String = ""
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.sellEnabled = sellEnabled
    self.shipEnabled = shipEnabled
    self.returnEnabled = returnEnabled
    self.timeZone = timeZone
  }

  public init() {
    code = ""
    name = nil
    kind = .unspecified
    sellEnabled = nil
    shipEnabled = nil
    returnEnabled = nil
    timeZone = ""
  }
}

public struct LocationRow: Message {
  public var line: UInt32
  public var location: LocationChange?

  public init(
    line: UInt32 = 0,
    location: LocationChange? = nil
  ) {
    self.line = line
    self.location = location
  }

  public init() {
    line = 0
    location = nil
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
  /// The greater, the sooner it is served where it matters.
  public var priority: Int32
  /// Whole units of each SKU that are kept out of what is published to the channel.
  public var buffer: Int64

  public init(
    code: String = "",
    name: String = "",
    kind: ChannelKind = .unspecified,
    locations: [String] = [],
    createTime: Timestamp? = nil,
    priority: Int32 = 0,
    buffer: Int64 = 0
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.locations = locations
    self.createTime = createTime
    self.priority = priority
    self.buffer = buffer
  }

  public init() {
    code = ""
    name = ""
    kind = .unspecified
    locations = []
    createTime = nil
    priority = 0
    buffer = 0
  }
}

/// What is said of a channel. What is absent stays as it is, and of a new channel has its default.
public struct ChannelChange: Message {
  public var code: String
  public var name: String?
  /// Unspecified is absent.
  public var kind: ChannelKind
  /// All of them, in their order; absent leaves them as they are.
  public var locations: ChannelLocations?
  public var priority: Int32?
  public var buffer: Int64?

  public init(
    code: String = "",
    name: String? = nil,
    kind: ChannelKind = .unspecified,
    locations: ChannelLocations? = nil,
    priority: Int32? = nil,
    buffer: Int64? = nil
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.locations = locations
    self.priority = priority
    self.buffer = buffer
  }

  public init() {
    code = ""
    name = nil
    kind = .unspecified
    locations = nil
    priority = nil
    buffer = nil
  }
}

public struct ChannelLocations: Message {
  public var codes: [String]

  public init(
    codes: [String] = []
  ) {
    self.codes = codes
  }

  public init() {
    codes = []
  }
}

public struct ChannelRow: Message {
  public var line: UInt32
  public var channel: ChannelChange?

  public init(
    line: UInt32 = 0,
    channel: ChannelChange? = nil
  ) {
    self.line = line
    self.channel = channel
  }

  public init() {
    line = 0
    channel = nil
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
  /// Unspecified means active.
  public var status: SkuStatus
  public var weightGrams: Int64
  public var dimensions: Dimensions?
  public var cost: Money?
  public var price: Money?

  public init(
    requestID: String = "",
    code: String = "",
    description: String = "",
    unit: String = "",
    scale: UInt32 = 0,
    status: SkuStatus = .unspecified,
    weightGrams: Int64 = 0,
    dimensions: Dimensions? = nil,
    cost: Money? = nil,
    price: Money? = nil
  ) {
    self.requestID = requestID
    self.code = code
    self.description = description
    self.unit = unit
    self.scale = scale
    self.status = status
    self.weightGrams = weightGrams
    self.dimensions = dimensions
    self.cost = cost
    self.price = price
  }

  public init() {
    requestID = ""
    code = ""
    description = ""
    unit = ""
    scale = 0
    status = .unspecified
    weightGrams = 0
    dimensions = nil
    cost = nil
    price = nil
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

public struct UpdateSkuRequest: CommandRequest {
  public var requestID: String
  public var sku: SkuChange?

  public init(
    requestID: String = "",
    sku: SkuChange? = nil
  ) {
    self.requestID = requestID
    self.sku = sku
  }

  public init() {
    requestID = ""
    sku = nil
  }
}

public struct UpdateSkuResponse: Message {
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

public struct ImportSkusRequest: CommandRequest {
  public var requestID: String
  /// Up to 1000.
  public var rows: [SkuRow]
  public var validateOnly: Bool

  public init(
    requestID: String = "",
    rows: [SkuRow] = [],
    validateOnly: Bool = false
  ) {
    self.requestID = requestID
    self.rows = rows
    self.validateOnly = validateOnly
  }

  public init() {
    requestID = ""
    rows = []
    validateOnly = false
  }
}

public struct ImportSkusResponse: Message {
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

public struct UpdateLocationRequest: CommandRequest {
  public var requestID: String
  public var location: LocationChange?

  public init(
    requestID: String = "",
    location: LocationChange? = nil
  ) {
    self.requestID = requestID
    self.location = location
  }

  public init() {
    requestID = ""
    location = nil
  }
}

public struct UpdateLocationResponse: Message {
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

public struct ImportLocationsRequest: CommandRequest {
  public var requestID: String
  /// Up to 1000.
  public var rows: [LocationRow]
  public var validateOnly: Bool

  public init(
    requestID: String = "",
    rows: [LocationRow] = [],
    validateOnly: Bool = false
  ) {
    self.requestID = requestID
    self.rows = rows
    self.validateOnly = validateOnly
  }

  public init() {
    requestID = ""
    rows = []
    validateOnly = false
  }
}

public struct ImportLocationsResponse: Message {
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
  public var priority: Int32
  public var buffer: Int64

  public init(
    requestID: String = "",
    code: String = "",
    name: String = "",
    kind: ChannelKind = .unspecified,
    locations: [String] = [],
    priority: Int32 = 0,
    buffer: Int64 = 0
  ) {
    self.requestID = requestID
    self.code = code
    self.name = name
    self.kind = kind
    self.locations = locations
    self.priority = priority
    self.buffer = buffer
  }

  public init() {
    requestID = ""
    code = ""
    name = ""
    kind = .unspecified
    locations = []
    priority = 0
    buffer = 0
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

public struct UpdateChannelRequest: CommandRequest {
  public var requestID: String
  public var channel: ChannelChange?

  public init(
    requestID: String = "",
    channel: ChannelChange? = nil
  ) {
    self.requestID = requestID
    self.channel = channel
  }

  public init() {
    requestID = ""
    channel = nil
  }
}

public struct UpdateChannelResponse: Message {
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

public struct ImportChannelsRequest: CommandRequest {
  public var requestID: String
  /// Up to 1000.
  public var rows: [ChannelRow]
  public var validateOnly: Bool

  public init(
    requestID: String = "",
    rows: [ChannelRow] = [],
    validateOnly: Bool = false
  ) {
    self.requestID = requestID
    self.rows = rows
    self.validateOnly = validateOnly
  }

  public init() {
    requestID = ""
    rows = []
    validateOnly = false
  }
}

public struct ImportChannelsResponse: Message {
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

public struct MapExternalIdRequest: CommandRequest {
  public var requestID: String
  public var kind: ExternalKind
  public var system: String
  public var externalID: String
  /// What it stands for.
  public var code: String

  public init(
    requestID: String = "",
    kind: ExternalKind = .unspecified,
    system: String = "",
    externalID: String = "",
    code: String = ""
  ) {
    self.requestID = requestID
    self.kind = kind
    self.system = system
    self.externalID = externalID
    self.code = code
  }

  public init() {
    requestID = ""
    kind = .unspecified
    system = ""
    externalID = ""
    code = ""
  }
}

public struct MapExternalIdResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false
  ) {
    self.sequence = sequence
    self.replayed = replayed
  }

  public init() {
    sequence = 0
    replayed = false
  }
}

public struct ResolveExternalIdRequest: Message {
  public var kind: ExternalKind
  public var system: String
  public var externalID: String

  public init(
    kind: ExternalKind = .unspecified,
    system: String = "",
    externalID: String = ""
  ) {
    self.kind = kind
    self.system = system
    self.externalID = externalID
  }

  public init() {
    kind = .unspecified
    system = ""
    externalID = ""
  }
}

public struct ResolveExternalIdResponse: Message {
  public var sequence: UInt64
  public var code: String

  public init(
    sequence: UInt64 = 0,
    code: String = ""
  ) {
    self.sequence = sequence
    self.code = code
  }

  public init() {
    sequence = 0
    code = ""
  }
}

public struct ListExternalIdsRequest: Message {
  public var kind: ExternalKind
  /// Only of this; empty: of all of the kind.
  public var code: String
  public var page: Page?
  public var minSequence: UInt64

  public init(
    kind: ExternalKind = .unspecified,
    code: String = "",
    page: Page? = nil,
    minSequence: UInt64 = 0
  ) {
    self.kind = kind
    self.code = code
    self.page = page
    self.minSequence = minSequence
  }

  public init() {
    kind = .unspecified
    code = ""
    page = nil
    minSequence = 0
  }
}

/// An external id and what it stands for.
public struct ExternalMapping: Message {
  public var code: String
  public var externalID: ExternalId?

  public init(
    code: String = "",
    externalID: ExternalId? = nil
  ) {
    self.code = code
    self.externalID = externalID
  }

  public init() {
    code = ""
    externalID = nil
  }
}

public struct ListExternalIdsResponse: Message {
  public var sequence: UInt64
  public var mappings: [ExternalMapping]
  public var nextPageToken: String

  public init(
    sequence: UInt64 = 0,
    mappings: [ExternalMapping] = [],
    nextPageToken: String = ""
  ) {
    self.sequence = sequence
    self.mappings = mappings
    self.nextPageToken = nextPageToken
  }

  public init() {
    sequence = 0
    mappings = []
    nextPageToken = ""
  }
}

/// What is sold, where it lies, and through what it is sold.
public enum CatalogService {
  public static let name = "purser.v1.CatalogService"

  /// Makes a SKU known. Refused: CODE_INVALID, DESCRIPTION_TOO_LONG, UNIT_MISSING (it names no
  /// unit), SCALE_OUT_OF_RANGE, MEASURE_NEGATIVE (weight, dimensions), CURRENCY_INVALID and
  /// AMOUNT_NEGATIVE (cost, then price), SKU_EXISTS.
  public static let createSku = Method<
    CreateSkuRequest, CreateSkuResponse
  >(service: name, name: "CreateSku", isServerStreaming: false)

  /// Changes what is said of a SKU. Refused: UNKNOWN_SKU, then as CreateSku, UNIT_FIXED (unit or
  /// scale is another than it was made with), TOO_MANY_EXTERNAL_IDS, then for each external id
  /// CODE_INVALID, EXTERNAL_ID_TAKEN.
  public static let updateSku = Method<
    UpdateSkuRequest, UpdateSkuResponse
  >(service: name, name: "UpdateSku", isServerStreaming: false)

  /// Makes SKUs known or changes them, a row each, and tells every row that is wrong. What a row
  /// leaves out stays as it is, and of a new SKU has its default; rows that are so already change
  /// nothing, so that an import can be given again. Refused: TOO_MANY_ROWS. Of a row, CODE_INVALID,
  /// ROW_TWICE (its code has a row already), then as CreateSku or UpdateSku.
  public static let importSkus = Method<
    ImportSkusRequest, ImportSkusResponse
  >(service: name, name: "ImportSkus", isServerStreaming: false)

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

  /// Changes what is said of a location: channels see at once whether it sells. Refused:
  /// UNKNOWN_LOCATION, then as CreateLocation.
  public static let updateLocation = Method<
    UpdateLocationRequest, UpdateLocationResponse
  >(service: name, name: "UpdateLocation", isServerStreaming: false)

  /// Makes locations known or changes them, as ImportSkus does. Refused: TOO_MANY_ROWS. Of a row,
  /// CODE_INVALID, ROW_TWICE, then as CreateLocation.
  public static let importLocations = Method<
    ImportLocationsRequest, ImportLocationsResponse
  >(service: name, name: "ImportLocations", isServerStreaming: false)

  /// One location. Refused: UNKNOWN_LOCATION.
  public static let getLocation = Method<
    GetLocationRequest, GetLocationResponse
  >(service: name, name: "GetLocation", isServerStreaming: false)

  /// All locations in the order of their creation. A report. Refused: PAGE_TOKEN_INVALID.
  public static let listLocations = Method<
    ListLocationsRequest, ListLocationsResponse
  >(service: name, name: "ListLocations", isServerStreaming: false)

  /// Makes a channel known and links it to the locations it may sell from. Refused: CODE_INVALID,
  /// NAME_TOO_LONG, KIND_MISSING, BUFFER_NEGATIVE, TOO_MANY_LOCATIONS, UNKNOWN_LOCATION,
  /// LOCATION_TWICE, CHANNEL_EXISTS.
  public static let createChannel = Method<
    CreateChannelRequest, CreateChannelResponse
  >(service: name, name: "CreateChannel", isServerStreaming: false)

  /// Changes what is said of a channel, and from where it sells. Claims that were made stay.
  /// Refused: UNKNOWN_CHANNEL, then as CreateChannel.
  public static let updateChannel = Method<
    UpdateChannelRequest, UpdateChannelResponse
  >(service: name, name: "UpdateChannel", isServerStreaming: false)

  /// Makes channels known or changes them, as ImportSkus does. Refused: TOO_MANY_ROWS. Of a row,
  /// CODE_INVALID, ROW_TWICE, then as CreateChannel.
  public static let importChannels = Method<
    ImportChannelsRequest, ImportChannelsResponse
  >(service: name, name: "ImportChannels", isServerStreaming: false)

  /// One channel with its locations. Refused: UNKNOWN_CHANNEL.
  public static let getChannel = Method<
    GetChannelRequest, GetChannelResponse
  >(service: name, name: "GetChannel", isServerStreaming: false)

  /// All channels in the order of their creation. A report. Refused: PAGE_TOKEN_INVALID.
  public static let listChannels = Method<
    ListChannelsRequest, ListChannelsResponse
  >(service: name, name: "ListChannels", isServerStreaming: false)

  /// Says by what id another system knows a SKU, a location or a channel. Several ids of a system
  /// may stand for one thing; an id stands for one thing for ever. What was said already is
  /// answered again. Refused: KIND_MISSING, CODE_INVALID (system, external_id), UNKNOWN_SKU,
  /// UNKNOWN_LOCATION or UNKNOWN_CHANNEL, EXTERNAL_ID_TAKEN.
  public static let mapExternalId = Method<
    MapExternalIdRequest, MapExternalIdResponse
  >(service: name, name: "MapExternalId", isServerStreaming: false)

  /// What another system's id stands for. Refused: KIND_MISSING, UNKNOWN_EXTERNAL_ID.
  public static let resolveExternalId = Method<
    ResolveExternalIdRequest, ResolveExternalIdResponse
  >(service: name, name: "ResolveExternalId", isServerStreaming: false)

  /// Other systems' ids, of one thing or of all of a kind. A report. Refused: KIND_MISSING,
  /// UNKNOWN_SKU, UNKNOWN_LOCATION or UNKNOWN_CHANNEL, PAGE_TOKEN_INVALID.
  public static let listExternalIds = Method<
    ListExternalIdsRequest, ListExternalIdsResponse
  >(service: name, name: "ListExternalIds", isServerStreaming: false)
}

extension Dimensions: WireValue {
  public static let fullName = "purser.v1.Dimensions"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Dimensions

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__dimensions__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      lengthMillimeters: wire.pointee.length_millimeters,
      widthMillimeters: wire.pointee.width_millimeters,
      heightMillimeters: wire.pointee.height_millimeters)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.length_millimeters = lengthMillimeters
    wire.pointee.width_millimeters = widthMillimeters
    wire.pointee.height_millimeters = heightMillimeters
  }
}

extension ExternalId: WireValue {
  public static let fullName = "purser.v1.ExternalId"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ExternalId

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__external_id__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      system: try text(wire.pointee.system, "system"),
      id: try text(wire.pointee.id, "id"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.system = arena.place(system)
    wire.pointee.id = arena.place(id)
  }
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
      createTime: try part(wire.pointee.create_time, "create_time"),
      status: try choice(wire.pointee.status.rawValue, "status"),
      weightGrams: wire.pointee.weight_grams,
      dimensions: try part(wire.pointee.dimensions, "dimensions"),
      cost: try part(wire.pointee.cost, "cost"),
      price: try part(wire.pointee.price, "price"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.code = arena.place(code)
    wire.pointee.description = arena.place(description)
    wire.pointee.unit = arena.place(unit)
    wire.pointee.scale = scale
    wire.pointee.create_time = createTime?.placed(in: arena)
    wire.pointee.status = .init(UInt32(bitPattern: status.rawValue))
    wire.pointee.weight_grams = weightGrams
    wire.pointee.dimensions = dimensions?.placed(in: arena)
    wire.pointee.cost = cost?.placed(in: arena)
    wire.pointee.price = price?.placed(in: arena)
  }
}

extension SkuChange: WireValue {
  public static let fullName = "purser.v1.SkuChange"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__SkuChange

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__sku_change__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      code: try text(wire.pointee.code, "code"),
      description: wire.pointee.description_presence_case.rawValue == 2 ? try text(wire.pointee.description, "description") : nil,
      unit: wire.pointee.unit_presence_case.rawValue == 3 ? try text(wire.pointee.unit, "unit") : nil,
      scale: wire.pointee.scale_presence_case.rawValue == 4 ? wire.pointee.scale : nil,
      status: try choice(wire.pointee.status.rawValue, "status"),
      weightGrams: wire.pointee.weight_presence_case.rawValue == 6 ? wire.pointee.weight_grams : nil,
      dimensions: try part(wire.pointee.dimensions, "dimensions"),
      cost: try part(wire.pointee.cost, "cost"),
      price: try part(wire.pointee.price, "price"),
      externalIDs: try parts(wire.pointee.external_ids, wire.pointee.n_external_ids, "external_ids"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.code = arena.place(code)
    if let description {
      wire.pointee.description_presence_case = .init(2)
      wire.pointee.description = arena.place(description)
    }
    if let unit {
      wire.pointee.unit_presence_case = .init(3)
      wire.pointee.unit = arena.place(unit)
    }
    if let scale {
      wire.pointee.scale_presence_case = .init(4)
      wire.pointee.scale = scale
    }
    wire.pointee.status = .init(UInt32(bitPattern: status.rawValue))
    if let weightGrams {
      wire.pointee.weight_presence_case = .init(6)
      wire.pointee.weight_grams = weightGrams
    }
    wire.pointee.dimensions = dimensions?.placed(in: arena)
    wire.pointee.cost = cost?.placed(in: arena)
    wire.pointee.price = price?.placed(in: arena)
    (wire.pointee.external_ids, wire.pointee.n_external_ids) = arena.place(externalIDs)
  }
}

extension SkuRow: WireValue {
  public static let fullName = "purser.v1.SkuRow"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__SkuRow

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__sku_row__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      line: wire.pointee.line,
      sku: try part(wire.pointee.sku, "sku"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.line = line
    wire.pointee.sku = sku?.placed(in: arena)
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

extension LocationChange: WireValue {
  public static let fullName = "purser.v1.LocationChange"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__LocationChange

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__location_change__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      code: try text(wire.pointee.code, "code"),
      name: wire.pointee.name_presence_case.rawValue == 2 ? try text(wire.pointee.name, "name") : nil,
      kind: try choice(wire.pointee.kind.rawValue, "kind"),
      sellEnabled: wire.pointee.sell_enabled_presence_case.rawValue == 4 ? wire.pointee.sell_enabled != 0 : nil,
      shipEnabled: wire.pointee.ship_enabled_presence_case.rawValue == 5 ? wire.pointee.ship_enabled != 0 : nil,
      returnEnabled: wire.pointee.return_enabled_presence_case.rawValue == 6 ? wire.pointee.return_enabled != 0 : nil,
      timeZone: try text(wire.pointee.time_zone, "time_zone"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.code = arena.place(code)
    if let name {
      wire.pointee.name_presence_case = .init(2)
      wire.pointee.name = arena.place(name)
    }
    wire.pointee.kind = .init(UInt32(bitPattern: kind.rawValue))
    if let sellEnabled {
      wire.pointee.sell_enabled_presence_case = .init(4)
      wire.pointee.sell_enabled = sellEnabled ? 1 : 0
    }
    if let shipEnabled {
      wire.pointee.ship_enabled_presence_case = .init(5)
      wire.pointee.ship_enabled = shipEnabled ? 1 : 0
    }
    if let returnEnabled {
      wire.pointee.return_enabled_presence_case = .init(6)
      wire.pointee.return_enabled = returnEnabled ? 1 : 0
    }
    wire.pointee.time_zone = arena.place(timeZone)
  }
}

extension LocationRow: WireValue {
  public static let fullName = "purser.v1.LocationRow"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__LocationRow

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__location_row__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      line: wire.pointee.line,
      location: try part(wire.pointee.location, "location"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.line = line
    wire.pointee.location = location?.placed(in: arena)
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
      createTime: try part(wire.pointee.create_time, "create_time"),
      priority: wire.pointee.priority,
      buffer: wire.pointee.buffer)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.code = arena.place(code)
    wire.pointee.name = arena.place(name)
    wire.pointee.kind = .init(UInt32(bitPattern: kind.rawValue))
    (wire.pointee.locations, wire.pointee.n_locations) = arena.place(locations)
    wire.pointee.create_time = createTime?.placed(in: arena)
    wire.pointee.priority = priority
    wire.pointee.buffer = buffer
  }
}

extension ChannelChange: WireValue {
  public static let fullName = "purser.v1.ChannelChange"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ChannelChange

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__channel_change__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      code: try text(wire.pointee.code, "code"),
      name: wire.pointee.name_presence_case.rawValue == 2 ? try text(wire.pointee.name, "name") : nil,
      kind: try choice(wire.pointee.kind.rawValue, "kind"),
      locations: try part(wire.pointee.locations, "locations"),
      priority: wire.pointee.priority_presence_case.rawValue == 5 ? wire.pointee.priority : nil,
      buffer: wire.pointee.buffer_presence_case.rawValue == 6 ? wire.pointee.buffer : nil)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.code = arena.place(code)
    if let name {
      wire.pointee.name_presence_case = .init(2)
      wire.pointee.name = arena.place(name)
    }
    wire.pointee.kind = .init(UInt32(bitPattern: kind.rawValue))
    wire.pointee.locations = locations?.placed(in: arena)
    if let priority {
      wire.pointee.priority_presence_case = .init(5)
      wire.pointee.priority = priority
    }
    if let buffer {
      wire.pointee.buffer_presence_case = .init(6)
      wire.pointee.buffer = buffer
    }
  }
}

extension ChannelLocations: WireValue {
  public static let fullName = "purser.v1.ChannelLocations"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ChannelLocations

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__channel_locations__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      codes: try texts(wire.pointee.codes, wire.pointee.n_codes, "codes"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    (wire.pointee.codes, wire.pointee.n_codes) = arena.place(codes)
  }
}

extension ChannelRow: WireValue {
  public static let fullName = "purser.v1.ChannelRow"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ChannelRow

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__channel_row__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      line: wire.pointee.line,
      channel: try part(wire.pointee.channel, "channel"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.line = line
    wire.pointee.channel = channel?.placed(in: arena)
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
      scale: wire.pointee.scale,
      status: try choice(wire.pointee.status.rawValue, "status"),
      weightGrams: wire.pointee.weight_grams,
      dimensions: try part(wire.pointee.dimensions, "dimensions"),
      cost: try part(wire.pointee.cost, "cost"),
      price: try part(wire.pointee.price, "price"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.code = arena.place(code)
    wire.pointee.description = arena.place(description)
    wire.pointee.unit = arena.place(unit)
    wire.pointee.scale = scale
    wire.pointee.status = .init(UInt32(bitPattern: status.rawValue))
    wire.pointee.weight_grams = weightGrams
    wire.pointee.dimensions = dimensions?.placed(in: arena)
    wire.pointee.cost = cost?.placed(in: arena)
    wire.pointee.price = price?.placed(in: arena)
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

extension UpdateSkuRequest: WireValue {
  public static let fullName = "purser.v1.UpdateSkuRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__UpdateSkuRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__update_sku_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      sku: try part(wire.pointee.sku, "sku"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.sku = sku?.placed(in: arena)
  }
}

extension UpdateSkuResponse: WireValue {
  public static let fullName = "purser.v1.UpdateSkuResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__UpdateSkuResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__update_sku_response__init(wire)
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

extension ImportSkusRequest: WireValue {
  public static let fullName = "purser.v1.ImportSkusRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ImportSkusRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__import_skus_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      rows: try parts(wire.pointee.rows, wire.pointee.n_rows, "rows"),
      validateOnly: wire.pointee.validate_only != 0)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    (wire.pointee.rows, wire.pointee.n_rows) = arena.place(rows)
    wire.pointee.validate_only = validateOnly ? 1 : 0
  }
}

extension ImportSkusResponse: WireValue {
  public static let fullName = "purser.v1.ImportSkusResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ImportSkusResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__import_skus_response__init(wire)
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

extension UpdateLocationRequest: WireValue {
  public static let fullName = "purser.v1.UpdateLocationRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__UpdateLocationRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__update_location_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      location: try part(wire.pointee.location, "location"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.location = location?.placed(in: arena)
  }
}

extension UpdateLocationResponse: WireValue {
  public static let fullName = "purser.v1.UpdateLocationResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__UpdateLocationResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__update_location_response__init(wire)
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

extension ImportLocationsRequest: WireValue {
  public static let fullName = "purser.v1.ImportLocationsRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ImportLocationsRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__import_locations_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      rows: try parts(wire.pointee.rows, wire.pointee.n_rows, "rows"),
      validateOnly: wire.pointee.validate_only != 0)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    (wire.pointee.rows, wire.pointee.n_rows) = arena.place(rows)
    wire.pointee.validate_only = validateOnly ? 1 : 0
  }
}

extension ImportLocationsResponse: WireValue {
  public static let fullName = "purser.v1.ImportLocationsResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ImportLocationsResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__import_locations_response__init(wire)
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
      locations: try texts(wire.pointee.locations, wire.pointee.n_locations, "locations"),
      priority: wire.pointee.priority,
      buffer: wire.pointee.buffer)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.code = arena.place(code)
    wire.pointee.name = arena.place(name)
    wire.pointee.kind = .init(UInt32(bitPattern: kind.rawValue))
    (wire.pointee.locations, wire.pointee.n_locations) = arena.place(locations)
    wire.pointee.priority = priority
    wire.pointee.buffer = buffer
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

extension UpdateChannelRequest: WireValue {
  public static let fullName = "purser.v1.UpdateChannelRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__UpdateChannelRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__update_channel_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      channel: try part(wire.pointee.channel, "channel"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.channel = channel?.placed(in: arena)
  }
}

extension UpdateChannelResponse: WireValue {
  public static let fullName = "purser.v1.UpdateChannelResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__UpdateChannelResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__update_channel_response__init(wire)
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

extension ImportChannelsRequest: WireValue {
  public static let fullName = "purser.v1.ImportChannelsRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ImportChannelsRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__import_channels_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      rows: try parts(wire.pointee.rows, wire.pointee.n_rows, "rows"),
      validateOnly: wire.pointee.validate_only != 0)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    (wire.pointee.rows, wire.pointee.n_rows) = arena.place(rows)
    wire.pointee.validate_only = validateOnly ? 1 : 0
  }
}

extension ImportChannelsResponse: WireValue {
  public static let fullName = "purser.v1.ImportChannelsResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ImportChannelsResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__import_channels_response__init(wire)
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

extension MapExternalIdRequest: WireValue {
  public static let fullName = "purser.v1.MapExternalIdRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__MapExternalIdRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__map_external_id_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      kind: try choice(wire.pointee.kind.rawValue, "kind"),
      system: try text(wire.pointee.system, "system"),
      externalID: try text(wire.pointee.external_id, "external_id"),
      code: try text(wire.pointee.code, "code"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.kind = .init(UInt32(bitPattern: kind.rawValue))
    wire.pointee.system = arena.place(system)
    wire.pointee.external_id = arena.place(externalID)
    wire.pointee.code = arena.place(code)
  }
}

extension MapExternalIdResponse: WireValue {
  public static let fullName = "purser.v1.MapExternalIdResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__MapExternalIdResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__map_external_id_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
  }
}

extension ResolveExternalIdRequest: WireValue {
  public static let fullName = "purser.v1.ResolveExternalIdRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ResolveExternalIdRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__resolve_external_id_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      kind: try choice(wire.pointee.kind.rawValue, "kind"),
      system: try text(wire.pointee.system, "system"),
      externalID: try text(wire.pointee.external_id, "external_id"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.kind = .init(UInt32(bitPattern: kind.rawValue))
    wire.pointee.system = arena.place(system)
    wire.pointee.external_id = arena.place(externalID)
  }
}

extension ResolveExternalIdResponse: WireValue {
  public static let fullName = "purser.v1.ResolveExternalIdResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ResolveExternalIdResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__resolve_external_id_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      code: try text(wire.pointee.code, "code"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.code = arena.place(code)
  }
}

extension ListExternalIdsRequest: WireValue {
  public static let fullName = "purser.v1.ListExternalIdsRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListExternalIdsRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_external_ids_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      kind: try choice(wire.pointee.kind.rawValue, "kind"),
      code: try text(wire.pointee.code, "code"),
      page: try part(wire.pointee.page, "page"),
      minSequence: wire.pointee.min_sequence)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.kind = .init(UInt32(bitPattern: kind.rawValue))
    wire.pointee.code = arena.place(code)
    wire.pointee.page = page?.placed(in: arena)
    wire.pointee.min_sequence = minSequence
  }
}

extension ExternalMapping: WireValue {
  public static let fullName = "purser.v1.ExternalMapping"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ExternalMapping

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__external_mapping__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      code: try text(wire.pointee.code, "code"),
      externalID: try part(wire.pointee.external_id, "external_id"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.code = arena.place(code)
    wire.pointee.external_id = externalID?.placed(in: arena)
  }
}

extension ListExternalIdsResponse: WireValue {
  public static let fullName = "purser.v1.ListExternalIdsResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListExternalIdsResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_external_ids_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      mappings: try parts(wire.pointee.mappings, wire.pointee.n_mappings, "mappings"),
      nextPageToken: try text(wire.pointee.next_page_token, "next_page_token"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    (wire.pointee.mappings, wire.pointee.n_mappings) = arena.place(mappings)
    wire.pointee.next_page_token = arena.place(nextPageToken)
  }
}
