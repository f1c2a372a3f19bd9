// Generated from purser/v1/orders.proto by `make protos`. Edit that, not this.

import CMessages

/// What was decided of an order.
public enum OrderState: Int32, Sendable, CaseIterable {
  case unspecified = 0
  /// Not placed: it claims nothing.
  case draft = 1
  /// Left waiting for somebody to accept it: it claims nothing.
  case placed = 2
  case accepted = 3
  /// Turned down.
  case rejected = 4
  /// A draft that was given up.
  case discarded = 5
  /// All its units are canceled.
  case canceled = 6
}

/// How far the stock of an order's open units is, computed from its lines: the least of them
/// counts.
public enum OrderStock: Int32, Sendable, CaseIterable {
  case unspecified = 0
  /// It claims nothing.
  case none = 1
  /// Some of its units claim stock, others have none.
  case partReserved = 2
  case reserved = 3
  /// All claim stock, and some of it is ready for work.
  case partAllocated = 4
  case allocated = 5
}

/// Where a line is: the least advanced of its open units counts.
public enum OrderLineState: Int32, Sendable, CaseIterable {
  case unspecified = 0
  case canceled = 1
  /// Accepted demand or not, it has no stock.
  case unassigned = 2
  case reserved = 3
  case allocated = 4
}

/// How a request is answered that can't be filled whole.
public enum AcceptMode: Int32, Sendable, CaseIterable {
  /// The same as all or nothing.
  case unspecified = 0
  /// Every line's stock, or the order is not accepted.
  case allOrNothing = 1
  /// Each line takes what is there, the rest is left unassigned; refused if nothing was there.
  case partial = 2
}

/// Where goods go. Kept sealed, each with a key of its own.
public struct Address: Message {
  /// Of each up to 128 characters.
  public var name: String
  public var company: String
  public var street: String
  public var street2: String
  public var city: String
  public var region: String
  public var postalCode: String
  /// ISO 3166, two capital letters. An address must have one.
  public var country: String
  public var email: String
  public var phone: String

  public init(
    name: String = "",
    company: String = "",
    street: String = "",
    street2: String = "",
    city: String = "",
    region: String = "",
    postalCode: String = "",
    country: String = "",
    email: String = "",
    phone: String = ""
  ) {
    self.name = name
    self.company = company
    self.street = street
    self.street2 = street2
    self.city = city
    self.region = region
    self.postalCode = postalCode
    self.country = country
    self.email = email
    self.phone = phone
  }

  public init() {
    name = ""
    company = ""
    street = ""
    street2 = ""
    city = ""
    region = ""
    postalCode = ""
    country = ""
    email = ""
    phone = ""
  }
}

public struct NewOrder: Message {
  public var channel: String
  /// What the channel calls it: 1 to 64 printable characters without spaces.
  public var channelOrderID: String
  /// ISO 4217: of all amounts of the order.
  public var currency: String
  public var lines: [NewOrderLine]
  public var shipTo: Address?
  /// Who buys, as the channel knows them, up to 128 characters; empty is fine. No name, and no
  /// e-mail address.
  public var customer: String
  /// What was promised, such as "standard" or "express"; empty is fine.
  public var service: String
  /// What the customer pays for freight.
  public var freight: Int64
  /// When it was ordered at the channel, at most a minute ahead of the clock here; absent means
  /// now.
  public var orderTime: Timestamp?
  public var total: Int64?

  public init(
    channel: String = "",
    channelOrderID: String = "",
    currency: String = "",
    lines: [NewOrderLine] = [],
    shipTo: Address? = nil,
    customer: String = "",
    service: String = "",
    freight: Int64 = 0,
    orderTime: Timestamp? = nil,
    total: Int64? = nil
  ) {
    self.channel = channel
    self.channelOrderID = channelOrderID
    self.currency = currency
    self.lines = lines
    self.shipTo = shipTo
    self.customer = customer
    self.service = service
    self.freight = freight
    self.orderTime = orderTime
    self.total = total
  }

  public init() {
    channel = ""
    channelOrderID = ""
    currency = ""
    lines = []
    shipTo = nil
    customer = ""
    service = ""
    freight = 0
    orderTime = nil
    total = nil
  }
}

public struct NewOrderLine: Message {
  public var sku: String
  public var quantity: Int64
  /// Of one unit. The line's gross amount is this times the quantity, half-even to the minor unit.
  public var unitPrice: Int64
  /// Taken off the line's gross amount.
  public var discount: Int64
  /// Take it from here; empty: from the channel's locations, in their order, splitting where
  /// needed.
  public var location: String

  public init(
    sku: String = "",
    quantity: Int64 = 0,
    unitPrice: Int64 = 0,
    discount: Int64 = 0,
    location: String = ""
  ) {
    self.sku = sku
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.discount = discount
    self.location = location
  }

  public init() {
    sku = ""
    quantity = 0
    unitPrice = 0
    discount = 0
    location = ""
  }
}

public struct Order: Message {
  public var id: UInt64
  public var state: OrderState
  public var stock: OrderStock
  public var channel: String
  public var channelOrderID: String
  public var currency: String
  public var customer: String
  public var service: String
  /// Amounts as ordered, canceled units included.
  public var gross: Int64
  public var discount: Int64
  public var freight: Int64
  /// gross - discount + freight
  public var total: Int64
  public var lineCount: UInt32
  /// Lines with units that are not canceled.
  public var openLines: UInt32
  public var orderTime: Timestamp?
  /// When it became known here; when it was placed; when it was accepted.
  public var createTime: Timestamp?
  public var placeTime: Timestamp?
  public var acceptTime: Timestamp?
  /// The claim on its stock; 0 if it has none.
  public var claimID: UInt64
  /// Why it was last rejected, discarded or canceled from.
  public var reason: String

  public init(
    id: UInt64 = 0,
    state: OrderState = .unspecified,
    stock: OrderStock = .unspecified,
    channel: String = "",
    channelOrderID: String = "",
    currency: String = "",
    customer: String = "",
    service: String = "",
    gross: Int64 = 0,
    discount: Int64 = 0,
    freight: Int64 = 0,
    total: Int64 = 0,
    lineCount: UInt32 = 0,
    openLines: UInt32 = 0,
    orderTime: Timestamp? = nil,
    createTime: Timestamp? = nil,
    placeTime: Timestamp? = nil,
    acceptTime: Timestamp? = nil,
    claimID: UInt64 = 0,
    reason: String = ""
  ) {
    self.id = id
    self.state = state
    self.stock = stock
    self.channel = channel
    self.channelOrderID = channelOrderID
    self.currency = currency
    self.customer = customer
    self.service = service
    self.gross = gross
    self.discount = discount
    self.freight = freight
    self.total = total
    self.lineCount = lineCount
    self.openLines = openLines
    self.orderTime = orderTime
    self.createTime = createTime
    self.placeTime = placeTime
    self.acceptTime = acceptTime
    self.claimID = claimID
    self.reason = reason
  }

  public init() {
    id = 0
    state = .unspecified
    stock = .unspecified
    channel = ""
    channelOrderID = ""
    currency = ""
    customer = ""
    service = ""
    gross = 0
    discount = 0
    freight = 0
    total = 0
    lineCount = 0
    openLines = 0
    orderTime = nil
    createTime = nil
    placeTime = nil
    acceptTime = nil
    claimID = 0
    reason = ""
  }
}

public struct OrderLine: Message {
  /// 1, 2, … in the order of the request.
  public var number: UInt32
  public var sku: String
  public var state: OrderLineState
  public var ordered: Int64
  public var canceled: Int64
  public var unassigned: Int64
  public var reserved: Int64
  public var allocated: Int64
  public var unitPrice: Int64
  /// Amounts as ordered: unit price times quantity, what is taken off it, and what is left.
  public var gross: Int64
  public var discount: Int64
  public var net: Int64
  /// Where it is to be taken from; empty: from any of the channel's.
  public var location: String
  /// Where the claimed units lie, and how many of them are allocated.
  public var placements: [OrderPlacement]

  public init(
    number: UInt32 = 0,
    sku: String = "",
    state: OrderLineState = .unspecified,
    ordered: Int64 = 0,
    canceled: Int64 = 0,
    unassigned: Int64 = 0,
    reserved: Int64 = 0,
    allocated: Int64 = 0,
    unitPrice: Int64 = 0,
    gross: Int64 = 0,
    discount: Int64 = 0,
    net: Int64 = 0,
    location: String = "",
    placements: [OrderPlacement] = []
  ) {
    self.number = number
    self.sku = sku
    self.state = state
    self.ordered = ordered
    self.canceled = canceled
    self.unassigned = unassigned
    self.reserved = reserved
    self.allocated = allocated
    self.unitPrice = unitPrice
    self.gross = gross
    self.discount = discount
    self.net = net
    self.location = location
    self.placements = placements
  }

  public init() {
    number = 0
    sku = ""
    state = .unspecified
    ordered = 0
    canceled = 0
    unassigned = 0
    reserved = 0
    allocated = 0
    unitPrice = 0
    gross = 0
    discount = 0
    net = 0
    location = ""
    placements = []
  }
}

public struct OrderPlacement: Message {
  public var location: String
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

/// A line that got less than it asked for.
public struct OrderShortfall: Message {
  public var number: UInt32
  public var sku: String
  /// Units that have no stock.
  public var unassigned: Int64

  public init(
    number: UInt32 = 0,
    sku: String = "",
    unassigned: Int64 = 0
  ) {
    self.number = number
    self.sku = sku
    self.unassigned = unassigned
  }

  public init() {
    number = 0
    sku = ""
    unassigned = 0
  }
}

public struct HoldReference: Message {
  public var claimID: UInt64
  /// Must be the hold's owner.
  public var owner: String

  public init(
    claimID: UInt64 = 0,
    owner: String = ""
  ) {
    self.claimID = claimID
    self.owner = owner
  }

  public init() {
    claimID = 0
    owner = ""
  }
}

public struct PlaceOrderRequest: CommandRequest {
  public var requestID: String
  public var order: NewOrder?
  public var mode: AcceptMode
  /// Leaves it placed, claiming nothing, until AcceptOrder.
  public var withoutAcceptance: Bool
  /// A hold whose stock the order takes over, live or not: it ends in the same command, and what it
  /// held is there for the order.
  public var hold: HoldReference?
  public var validateOnly: Bool

  public init(
    requestID: String = "",
    order: NewOrder? = nil,
    mode: AcceptMode = .unspecified,
    withoutAcceptance: Bool = false,
    hold: HoldReference? = nil,
    validateOnly: Bool = false
  ) {
    self.requestID = requestID
    self.order = order
    self.mode = mode
    self.withoutAcceptance = withoutAcceptance
    self.hold = hold
    self.validateOnly = validateOnly
  }

  public init() {
    requestID = ""
    order = nil
    mode = .unspecified
    withoutAcceptance = false
    hold = nil
    validateOnly = false
  }
}

public struct PlaceOrderResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var order: Order?
  /// The channel has given this order before: nothing was done.
  public var existing: Bool
  public var shortfalls: [OrderShortfall]

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    order: Order? = nil,
    existing: Bool = false,
    shortfalls: [OrderShortfall] = []
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.order = order
    self.existing = existing
    self.shortfalls = shortfalls
  }

  public init() {
    sequence = 0
    replayed = false
    order = nil
    existing = false
    shortfalls = []
  }
}

public struct DraftOrderRequest: CommandRequest {
  public var requestID: String
  public var order: NewOrder?
  public var validateOnly: Bool

  public init(
    requestID: String = "",
    order: NewOrder? = nil,
    validateOnly: Bool = false
  ) {
    self.requestID = requestID
    self.order = order
    self.validateOnly = validateOnly
  }

  public init() {
    requestID = ""
    order = nil
    validateOnly = false
  }
}

public struct DraftOrderResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var order: Order?
  public var existing: Bool

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    order: Order? = nil,
    existing: Bool = false
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.order = order
    self.existing = existing
  }

  public init() {
    sequence = 0
    replayed = false
    order = nil
    existing = false
  }
}

public struct PlaceDraftRequest: CommandRequest {
  public var requestID: String
  public var orderID: UInt64
  public var mode: AcceptMode
  public var withoutAcceptance: Bool
  public var hold: HoldReference?

  public init(
    requestID: String = "",
    orderID: UInt64 = 0,
    mode: AcceptMode = .unspecified,
    withoutAcceptance: Bool = false,
    hold: HoldReference? = nil
  ) {
    self.requestID = requestID
    self.orderID = orderID
    self.mode = mode
    self.withoutAcceptance = withoutAcceptance
    self.hold = hold
  }

  public init() {
    requestID = ""
    orderID = 0
    mode = .unspecified
    withoutAcceptance = false
    hold = nil
  }
}

public struct PlaceDraftResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var order: Order?
  public var shortfalls: [OrderShortfall]

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    order: Order? = nil,
    shortfalls: [OrderShortfall] = []
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.order = order
    self.shortfalls = shortfalls
  }

  public init() {
    sequence = 0
    replayed = false
    order = nil
    shortfalls = []
  }
}

public struct DiscardDraftRequest: CommandRequest {
  public var requestID: String
  public var orderID: UInt64
  /// Up to 256 characters; empty is fine.
  public var reason: String

  public init(
    requestID: String = "",
    orderID: UInt64 = 0,
    reason: String = ""
  ) {
    self.requestID = requestID
    self.orderID = orderID
    self.reason = reason
  }

  public init() {
    requestID = ""
    orderID = 0
    reason = ""
  }
}

public struct DiscardDraftResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var order: Order?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    order: Order? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.order = order
  }

  public init() {
    sequence = 0
    replayed = false
    order = nil
  }
}

public struct AcceptOrderRequest: CommandRequest {
  public var requestID: String
  public var orderID: UInt64
  public var mode: AcceptMode
  public var hold: HoldReference?

  public init(
    requestID: String = "",
    orderID: UInt64 = 0,
    mode: AcceptMode = .unspecified,
    hold: HoldReference? = nil
  ) {
    self.requestID = requestID
    self.orderID = orderID
    self.mode = mode
    self.hold = hold
  }

  public init() {
    requestID = ""
    orderID = 0
    mode = .unspecified
    hold = nil
  }
}

public struct AcceptOrderResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var order: Order?
  public var shortfalls: [OrderShortfall]

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    order: Order? = nil,
    shortfalls: [OrderShortfall] = []
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.order = order
    self.shortfalls = shortfalls
  }

  public init() {
    sequence = 0
    replayed = false
    order = nil
    shortfalls = []
  }
}

public struct RejectOrderRequest: CommandRequest {
  public var requestID: String
  public var orderID: UInt64
  /// Why, up to 256 characters; never empty.
  public var reason: String

  public init(
    requestID: String = "",
    orderID: UInt64 = 0,
    reason: String = ""
  ) {
    self.requestID = requestID
    self.orderID = orderID
    self.reason = reason
  }

  public init() {
    requestID = ""
    orderID = 0
    reason = ""
  }
}

public struct RejectOrderResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var order: Order?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    order: Order? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.order = order
  }

  public init() {
    sequence = 0
    replayed = false
    order = nil
  }
}

public struct ReserveOrderRequest: CommandRequest {
  public var requestID: String
  public var orderID: UInt64
  public var mode: AcceptMode

  public init(
    requestID: String = "",
    orderID: UInt64 = 0,
    mode: AcceptMode = .unspecified
  ) {
    self.requestID = requestID
    self.orderID = orderID
    self.mode = mode
  }

  public init() {
    requestID = ""
    orderID = 0
    mode = .unspecified
  }
}

public struct ReserveOrderResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var order: Order?
  public var shortfalls: [OrderShortfall]

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    order: Order? = nil,
    shortfalls: [OrderShortfall] = []
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.order = order
    self.shortfalls = shortfalls
  }

  public init() {
    sequence = 0
    replayed = false
    order = nil
    shortfalls = []
  }
}

public struct AllocateOrderRequest: CommandRequest {
  public var requestID: String
  public var orderID: UInt64
  /// Empty: everything that is reserved.
  public var lines: [LineQuantity]

  public init(
    requestID: String = "",
    orderID: UInt64 = 0,
    lines: [LineQuantity] = []
  ) {
    self.requestID = requestID
    self.orderID = orderID
    self.lines = lines
  }

  public init() {
    requestID = ""
    orderID = 0
    lines = []
  }
}

public struct AllocateOrderResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var order: Order?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    order: Order? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.order = order
  }

  public init() {
    sequence = 0
    replayed = false
    order = nil
  }
}

public struct UnallocateOrderRequest: CommandRequest {
  public var requestID: String
  public var orderID: UInt64
  /// Empty: everything that is allocated.
  public var lines: [LineQuantity]

  public init(
    requestID: String = "",
    orderID: UInt64 = 0,
    lines: [LineQuantity] = []
  ) {
    self.requestID = requestID
    self.orderID = orderID
    self.lines = lines
  }

  public init() {
    requestID = ""
    orderID = 0
    lines = []
  }
}

public struct UnallocateOrderResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var order: Order?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    order: Order? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.order = order
  }

  public init() {
    sequence = 0
    replayed = false
    order = nil
  }
}

public struct CancelOrderRequest: CommandRequest {
  public var requestID: String
  public var orderID: UInt64
  /// Empty: everything that is open.
  public var lines: [LineQuantity]
  /// Why, up to 256 characters; never empty.
  public var reason: String

  public init(
    requestID: String = "",
    orderID: UInt64 = 0,
    lines: [LineQuantity] = [],
    reason: String = ""
  ) {
    self.requestID = requestID
    self.orderID = orderID
    self.lines = lines
    self.reason = reason
  }

  public init() {
    requestID = ""
    orderID = 0
    lines = []
    reason = ""
  }
}

public struct CancelOrderResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var order: Order?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    order: Order? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.order = order
  }

  public init() {
    sequence = 0
    replayed = false
    order = nil
  }
}

public struct GetOrderRequest: Message {
  public var orderID: UInt64
  public var lines: Page?

  public init(
    orderID: UInt64 = 0,
    lines: Page? = nil
  ) {
    self.orderID = orderID
    self.lines = lines
  }

  public init() {
    orderID = 0
    lines = nil
  }
}

public struct GetOrderResponse: Message {
  public var sequence: UInt64
  public var order: Order?
  public var lines: [OrderLine]
  public var nextPageToken: String
  /// Absent if none was given.
  public var shipTo: Address?

  public init(
    sequence: UInt64 = 0,
    order: Order? = nil,
    lines: [OrderLine] = [],
    nextPageToken: String = "",
    shipTo: Address? = nil
  ) {
    self.sequence = sequence
    self.order = order
    self.lines = lines
    self.nextPageToken = nextPageToken
    self.shipTo = shipTo
  }

  public init() {
    sequence = 0
    order = nil
    lines = []
    nextPageToken = ""
    shipTo = nil
  }
}

public struct FindOrderRequest: Message {
  public var channel: String
  public var channelOrderID: String

  public init(
    channel: String = "",
    channelOrderID: String = ""
  ) {
    self.channel = channel
    self.channelOrderID = channelOrderID
  }

  public init() {
    channel = ""
    channelOrderID = ""
  }
}

public struct FindOrderResponse: Message {
  public var sequence: UInt64
  public var order: Order?

  public init(
    sequence: UInt64 = 0,
    order: Order? = nil
  ) {
    self.sequence = sequence
    self.order = order
  }

  public init() {
    sequence = 0
    order = nil
  }
}

public struct ListOrdersRequest: Message {
  /// Only orders in this state.
  public var state: OrderState
  /// Only orders of this channel; empty: of any.
  public var channel: String
  public var page: Page?
  public var minSequence: UInt64

  public init(
    state: OrderState = .unspecified,
    channel: String = "",
    page: Page? = nil,
    minSequence: UInt64 = 0
  ) {
    self.state = state
    self.channel = channel
    self.page = page
    self.minSequence = minSequence
  }

  public init() {
    state = .unspecified
    channel = ""
    page = nil
    minSequence = 0
  }
}

public struct ListOrdersResponse: Message {
  public var sequence: UInt64
  public var orders: [Order]
  public var nextPageToken: String

  public init(
    sequence: UInt64 = 0,
    orders: [Order] = [],
    nextPageToken: String = ""
  ) {
    self.sequence = sequence
    self.orders = orders
    self.nextPageToken = nextPageToken
  }

  public init() {
    sequence = 0
    orders = []
    nextPageToken = ""
  }
}

public struct ListOrderTimelineRequest: Message {
  public var orderID: UInt64
  public var page: Page?
  public var minSequence: UInt64

  public init(
    orderID: UInt64 = 0,
    page: Page? = nil,
    minSequence: UInt64 = 0
  ) {
    self.orderID = orderID
    self.page = page
    self.minSequence = minSequence
  }

  public init() {
    orderID = 0
    page = nil
    minSequence = 0
  }
}

/// What one command did to an order.
public struct OrderTimelineEntry: Message {
  /// The command; one that moved units of very many lines has several entries, 0, 1, …
  public var sequence: UInt64
  public var index: UInt32
  public var time: Timestamp?
  /// "draft", "place", "accept", …: the command of the table above.
  public var kind: String
  public var stateBefore: OrderState
  public var stateAfter: OrderState
  /// Who asked, and the person it acted for, if it said so.
  public var principal: String
  public var actor: String
  public var reason: String
  /// The version of the policy that decided; 0: no policy did.
  public var policyVersion: UInt64
  public var moves: [OrderMove]

  public init(
    sequence: UInt64 = 0,
    index: UInt32 = 0,
    time: Timestamp? = nil,
    kind: String = "",
    stateBefore: OrderState = .unspecified,
    stateAfter: OrderState = .unspecified,
    principal: String = "",
    actor: String = "",
    reason: String = "",
    policyVersion: UInt64 = 0,
    moves: [OrderMove] = []
  ) {
    self.sequence = sequence
    self.index = index
    self.time = time
    self.kind = kind
    self.stateBefore = stateBefore
    self.stateAfter = stateAfter
    self.principal = principal
    self.actor = actor
    self.reason = reason
    self.policyVersion = policyVersion
    self.moves = moves
  }

  public init() {
    sequence = 0
    index = 0
    time = nil
    kind = ""
    stateBefore = .unspecified
    stateAfter = .unspecified
    principal = ""
    actor = ""
    reason = ""
    policyVersion = 0
    moves = []
  }
}

/// Units of a line that went from one state to another.
public struct OrderMove: Message {
  public var number: UInt32
  public var from: OrderLineState
  public var to: OrderLineState
  public var quantity: Int64

  public init(
    number: UInt32 = 0,
    from: OrderLineState = .unspecified,
    to: OrderLineState = .unspecified,
    quantity: Int64 = 0
  ) {
    self.number = number
    self.from = from
    self.to = to
    self.quantity = quantity
  }

  public init() {
    number = 0
    from = .unspecified
    to = .unspecified
    quantity = 0
  }
}

public struct ListOrderTimelineResponse: Message {
  public var sequence: UInt64
  public var entries: [OrderTimelineEntry]
  public var nextPageToken: String

  public init(
    sequence: UInt64 = 0,
    entries: [OrderTimelineEntry] = [],
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

/// Orders of every channel in one canonical form, and their life (semantics 4.6).
///
/// An order is one document with lines. What is decided of it is its state; everything else that is
/// told of it, of the header and of a line, is computed from the quantities of its lines, so that
/// it can't disagree with them. Of every line, always: ordered = canceled + unassigned + reserved +
/// allocated.
///
/// from command to
/// - draft draft
/// - place placed, and at once accepted unless it is to wait draft place placed, and at once
/// accepted unless it is to wait draft discard discarded placed accept accepted placed reject
/// rejected placed cancel placed, and canceled with its last unit accepted reserve accepted
/// accepted allocate accepted accepted unallocate accepted accepted cancel accepted, and canceled
/// with its last unit
///
/// What is not in the table is refused, ORDER_STATE, with the state and what may be done.
public enum OrderService {
  public static let name = "purser.v1.OrderService"

  /// Takes an order from a channel and, unless it is to wait, accepts it: the stock of all its
  /// lines is claimed in the same command. The same channel order id with the same content is the
  /// same order, answered again as it is now, `existing`; with other content it is refused.
  /// Refused, in this order: HOLD_WITHOUT_ACCEPTANCE (it is to wait, and names a hold),
  /// CODE_INVALID (channel order id), CURRENCY_INVALID, CODE_INVALID (service), CUSTOMER_INVALID,
  /// ADDRESS_INVALID, AMOUNT_NEGATIVE (freight), NO_LINES, TOO_MANY_LINES, ORDER_TIME_AHEAD,
  /// UNKNOWN_CHANNEL, ORDER_EXISTS, then per line QUANTITY_NOT_POSITIVE, UNKNOWN_SKU,
  /// UNKNOWN_LOCATION, LOCATION_NOT_LINKED, AMOUNT_NEGATIVE, AMOUNT_OVERFLOW, DISCOUNT_TOO_LARGE;
  /// TOTAL_MISMATCH; then as AcceptOrder.
  public static let placeOrder = Method<
    PlaceOrderRequest, PlaceOrderResponse
  >(service: name, name: "PlaceOrder", isServerStreaming: false)

  /// Writes an order down that is not placed yet: it claims nothing. Refused: as PlaceOrder, but
  /// for what stock is claimed.
  public static let draftOrder = Method<
    DraftOrderRequest, DraftOrderResponse
  >(service: name, name: "DraftOrder", isServerStreaming: false)

  /// Places a draft, as PlaceOrder does, with the stock there is then. Refused:
  /// HOLD_WITHOUT_ACCEPTANCE, UNKNOWN_ORDER, ORDER_STATE, then as AcceptOrder.
  public static let placeDraft = Method<
    PlaceDraftRequest, PlaceDraftResponse
  >(service: name, name: "PlaceDraft", isServerStreaming: false)

  /// Gives a draft up. Refused: REASON_TOO_LONG, UNKNOWN_ORDER, ORDER_STATE.
  public static let discardDraft = Method<
    DiscardDraftRequest, DiscardDraftResponse
  >(service: name, name: "DiscardDraft", isServerStreaming: false)

  /// Accepts an order that was left waiting: claims the stock of all its lines, in this command.
  /// Refused: UNKNOWN_ORDER, ORDER_STATE, UNKNOWN_CLAIM, OWNER_MISMATCH and NOT_A_HOLD (of the
  /// hold), then per line SKU_INACTIVE, INSUFFICIENT_STOCK.
  public static let acceptOrder = Method<
    AcceptOrderRequest, AcceptOrderResponse
  >(service: name, name: "AcceptOrder", isServerStreaming: false)

  /// Turns an order down that was left waiting. Refused: REASON_MISSING, REASON_TOO_LONG,
  /// UNKNOWN_ORDER, ORDER_STATE.
  public static let rejectOrder = Method<
    RejectOrderRequest, RejectOrderResponse
  >(service: name, name: "RejectOrder", isServerStreaming: false)

  /// Claims stock for the units of an accepted order that have none. Refused: UNKNOWN_ORDER,
  /// ORDER_STATE, NOTHING_UNASSIGNED, then per line SKU_INACTIVE (partial: the line is left as it
  /// is), INSUFFICIENT_STOCK.
  public static let reserveOrder = Method<
    ReserveOrderRequest, ReserveOrderResponse
  >(service: name, name: "ReserveOrder", isServerStreaming: false)

  /// Makes reserved units ready for work where they lie: all of them, or of named lines a quantity.
  /// A line that has none allocates 0 and is no error. Refused: TOO_MANY_LINES, UNKNOWN_ORDER,
  /// ORDER_STATE, then per line QUANTITY_NOT_POSITIVE, UNKNOWN_LINE, LINE_TWICE,
  /// QUANTITY_TOO_LARGE; QUANTITY_OVERFLOW (all of it has no 64 bits: allocate line by line).
  public static let allocateOrder = Method<
    AllocateOrderRequest, AllocateOrderResponse
  >(service: name, name: "AllocateOrder", isServerStreaming: false)

  /// The way back: allocated units are reserved again. Refused: as AllocateOrder.
  public static let unallocateOrder = Method<
    UnallocateOrderRequest, UnallocateOrderResponse
  >(service: name, name: "UnallocateOrder", isServerStreaming: false)

  /// Cancels all that is open, or of named lines a quantity, and gives back exactly the stock that
  /// these units claimed: first units without stock, then reserved, then allocated ones. Refused:
  /// REASON_MISSING, REASON_TOO_LONG, TOO_MANY_LINES, UNKNOWN_ORDER, ORDER_STATE, then per line
  /// QUANTITY_NOT_POSITIVE, UNKNOWN_LINE, LINE_TWICE, QUANTITY_TOO_LARGE (more than is open).
  public static let cancelOrder = Method<
    CancelOrderRequest, CancelOrderResponse
  >(service: name, name: "CancelOrder", isServerStreaming: false)

  /// One order with a page of its lines. Refused: UNKNOWN_ORDER, PAGE_TOKEN_INVALID.
  public static let getOrder = Method<
    GetOrderRequest, GetOrderResponse
  >(service: name, name: "GetOrder", isServerStreaming: false)

  /// The order that a channel knows by this id. Refused: UNKNOWN_CHANNEL, UNKNOWN_ORDER.
  public static let findOrder = Method<
    FindOrderRequest, FindOrderResponse
  >(service: name, name: "FindOrder", isServerStreaming: false)

  /// Orders without their lines, oldest first. A report. Refused: UNKNOWN_CHANNEL,
  /// PAGE_TOKEN_INVALID.
  public static let listOrders = Method<
    ListOrdersRequest, ListOrdersResponse
  >(service: name, name: "ListOrders", isServerStreaming: false)

  /// Everything that was done to an order, oldest first: who, why, and what it changed. A report.
  /// Refused: UNKNOWN_ORDER, PAGE_TOKEN_INVALID.
  public static let listOrderTimeline = Method<
    ListOrderTimelineRequest, ListOrderTimelineResponse
  >(service: name, name: "ListOrderTimeline", isServerStreaming: false)
}

extension Address: WireValue {
  public static let fullName = "purser.v1.Address"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Address

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__address__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      name: try text(wire.pointee.name, "name"),
      company: try text(wire.pointee.company, "company"),
      street: try text(wire.pointee.street, "street"),
      street2: try text(wire.pointee.street2, "street2"),
      city: try text(wire.pointee.city, "city"),
      region: try text(wire.pointee.region, "region"),
      postalCode: try text(wire.pointee.postal_code, "postal_code"),
      country: try text(wire.pointee.country, "country"),
      email: try text(wire.pointee.email, "email"),
      phone: try text(wire.pointee.phone, "phone"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.name = arena.place(name)
    wire.pointee.company = arena.place(company)
    wire.pointee.street = arena.place(street)
    wire.pointee.street2 = arena.place(street2)
    wire.pointee.city = arena.place(city)
    wire.pointee.region = arena.place(region)
    wire.pointee.postal_code = arena.place(postalCode)
    wire.pointee.country = arena.place(country)
    wire.pointee.email = arena.place(email)
    wire.pointee.phone = arena.place(phone)
  }
}

extension NewOrder: WireValue {
  public static let fullName = "purser.v1.NewOrder"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__NewOrder

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__new_order__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      channel: try text(wire.pointee.channel, "channel"),
      channelOrderID: try text(wire.pointee.channel_order_id, "channel_order_id"),
      currency: try text(wire.pointee.currency, "currency"),
      lines: try parts(wire.pointee.lines, wire.pointee.n_lines, "lines"),
      shipTo: try part(wire.pointee.ship_to, "ship_to"),
      customer: try text(wire.pointee.customer, "customer"),
      service: try text(wire.pointee.service, "service"),
      freight: wire.pointee.freight,
      orderTime: try part(wire.pointee.order_time, "order_time"),
      total: wire.pointee.total_presence_case.rawValue == 10 ? wire.pointee.total : nil)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.channel = arena.place(channel)
    wire.pointee.channel_order_id = arena.place(channelOrderID)
    wire.pointee.currency = arena.place(currency)
    (wire.pointee.lines, wire.pointee.n_lines) = arena.place(lines)
    wire.pointee.ship_to = shipTo?.placed(in: arena)
    wire.pointee.customer = arena.place(customer)
    wire.pointee.service = arena.place(service)
    wire.pointee.freight = freight
    wire.pointee.order_time = orderTime?.placed(in: arena)
    if let total {
      wire.pointee.total_presence_case = .init(10)
      wire.pointee.total = total
    }
  }
}

extension NewOrderLine: WireValue {
  public static let fullName = "purser.v1.NewOrderLine"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__NewOrderLine

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__new_order_line__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sku: try text(wire.pointee.sku, "sku"),
      quantity: wire.pointee.quantity,
      unitPrice: wire.pointee.unit_price,
      discount: wire.pointee.discount,
      location: try text(wire.pointee.location, "location"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sku = arena.place(sku)
    wire.pointee.quantity = quantity
    wire.pointee.unit_price = unitPrice
    wire.pointee.discount = discount
    wire.pointee.location = arena.place(location)
  }
}

extension Order: WireValue {
  public static let fullName = "purser.v1.Order"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Order

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__order__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      id: wire.pointee.id,
      state: try choice(wire.pointee.state.rawValue, "state"),
      stock: try choice(wire.pointee.stock.rawValue, "stock"),
      channel: try text(wire.pointee.channel, "channel"),
      channelOrderID: try text(wire.pointee.channel_order_id, "channel_order_id"),
      currency: try text(wire.pointee.currency, "currency"),
      customer: try text(wire.pointee.customer, "customer"),
      service: try text(wire.pointee.service, "service"),
      gross: wire.pointee.gross,
      discount: wire.pointee.discount,
      freight: wire.pointee.freight,
      total: wire.pointee.total,
      lineCount: wire.pointee.line_count,
      openLines: wire.pointee.open_lines,
      orderTime: try part(wire.pointee.order_time, "order_time"),
      createTime: try part(wire.pointee.create_time, "create_time"),
      placeTime: try part(wire.pointee.place_time, "place_time"),
      acceptTime: try part(wire.pointee.accept_time, "accept_time"),
      claimID: wire.pointee.claim_id,
      reason: try text(wire.pointee.reason, "reason"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.id = id
    wire.pointee.state = .init(UInt32(bitPattern: state.rawValue))
    wire.pointee.stock = .init(UInt32(bitPattern: stock.rawValue))
    wire.pointee.channel = arena.place(channel)
    wire.pointee.channel_order_id = arena.place(channelOrderID)
    wire.pointee.currency = arena.place(currency)
    wire.pointee.customer = arena.place(customer)
    wire.pointee.service = arena.place(service)
    wire.pointee.gross = gross
    wire.pointee.discount = discount
    wire.pointee.freight = freight
    wire.pointee.total = total
    wire.pointee.line_count = lineCount
    wire.pointee.open_lines = openLines
    wire.pointee.order_time = orderTime?.placed(in: arena)
    wire.pointee.create_time = createTime?.placed(in: arena)
    wire.pointee.place_time = placeTime?.placed(in: arena)
    wire.pointee.accept_time = acceptTime?.placed(in: arena)
    wire.pointee.claim_id = claimID
    wire.pointee.reason = arena.place(reason)
  }
}

extension OrderLine: WireValue {
  public static let fullName = "purser.v1.OrderLine"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__OrderLine

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__order_line__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      number: wire.pointee.number,
      sku: try text(wire.pointee.sku, "sku"),
      state: try choice(wire.pointee.state.rawValue, "state"),
      ordered: wire.pointee.ordered,
      canceled: wire.pointee.canceled,
      unassigned: wire.pointee.unassigned,
      reserved: wire.pointee.reserved,
      allocated: wire.pointee.allocated,
      unitPrice: wire.pointee.unit_price,
      gross: wire.pointee.gross,
      discount: wire.pointee.discount,
      net: wire.pointee.net,
      location: try text(wire.pointee.location, "location"),
      placements: try parts(wire.pointee.placements, wire.pointee.n_placements, "placements"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.number = number
    wire.pointee.sku = arena.place(sku)
    wire.pointee.state = .init(UInt32(bitPattern: state.rawValue))
    wire.pointee.ordered = ordered
    wire.pointee.canceled = canceled
    wire.pointee.unassigned = unassigned
    wire.pointee.reserved = reserved
    wire.pointee.allocated = allocated
    wire.pointee.unit_price = unitPrice
    wire.pointee.gross = gross
    wire.pointee.discount = discount
    wire.pointee.net = net
    wire.pointee.location = arena.place(location)
    (wire.pointee.placements, wire.pointee.n_placements) = arena.place(placements)
  }
}

extension OrderPlacement: WireValue {
  public static let fullName = "purser.v1.OrderPlacement"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__OrderPlacement

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__order_placement__init(wire)
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

extension OrderShortfall: WireValue {
  public static let fullName = "purser.v1.OrderShortfall"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__OrderShortfall

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__order_shortfall__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      number: wire.pointee.number,
      sku: try text(wire.pointee.sku, "sku"),
      unassigned: wire.pointee.unassigned)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.number = number
    wire.pointee.sku = arena.place(sku)
    wire.pointee.unassigned = unassigned
  }
}

extension HoldReference: WireValue {
  public static let fullName = "purser.v1.HoldReference"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__HoldReference

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__hold_reference__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      claimID: wire.pointee.claim_id,
      owner: try text(wire.pointee.owner, "owner"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.claim_id = claimID
    wire.pointee.owner = arena.place(owner)
  }
}

extension PlaceOrderRequest: WireValue {
  public static let fullName = "purser.v1.PlaceOrderRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__PlaceOrderRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__place_order_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      order: try part(wire.pointee.order, "order"),
      mode: try choice(wire.pointee.mode.rawValue, "mode"),
      withoutAcceptance: wire.pointee.without_acceptance != 0,
      hold: try part(wire.pointee.hold, "hold"),
      validateOnly: wire.pointee.validate_only != 0)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.order = order?.placed(in: arena)
    wire.pointee.mode = .init(UInt32(bitPattern: mode.rawValue))
    wire.pointee.without_acceptance = withoutAcceptance ? 1 : 0
    wire.pointee.hold = hold?.placed(in: arena)
    wire.pointee.validate_only = validateOnly ? 1 : 0
  }
}

extension PlaceOrderResponse: WireValue {
  public static let fullName = "purser.v1.PlaceOrderResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__PlaceOrderResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__place_order_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      order: try part(wire.pointee.order, "order"),
      existing: wire.pointee.existing != 0,
      shortfalls: try parts(wire.pointee.shortfalls, wire.pointee.n_shortfalls, "shortfalls"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.order = order?.placed(in: arena)
    wire.pointee.existing = existing ? 1 : 0
    (wire.pointee.shortfalls, wire.pointee.n_shortfalls) = arena.place(shortfalls)
  }
}

extension DraftOrderRequest: WireValue {
  public static let fullName = "purser.v1.DraftOrderRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__DraftOrderRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__draft_order_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      order: try part(wire.pointee.order, "order"),
      validateOnly: wire.pointee.validate_only != 0)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.order = order?.placed(in: arena)
    wire.pointee.validate_only = validateOnly ? 1 : 0
  }
}

extension DraftOrderResponse: WireValue {
  public static let fullName = "purser.v1.DraftOrderResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__DraftOrderResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__draft_order_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      order: try part(wire.pointee.order, "order"),
      existing: wire.pointee.existing != 0)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.order = order?.placed(in: arena)
    wire.pointee.existing = existing ? 1 : 0
  }
}

extension PlaceDraftRequest: WireValue {
  public static let fullName = "purser.v1.PlaceDraftRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__PlaceDraftRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__place_draft_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      orderID: wire.pointee.order_id,
      mode: try choice(wire.pointee.mode.rawValue, "mode"),
      withoutAcceptance: wire.pointee.without_acceptance != 0,
      hold: try part(wire.pointee.hold, "hold"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.order_id = orderID
    wire.pointee.mode = .init(UInt32(bitPattern: mode.rawValue))
    wire.pointee.without_acceptance = withoutAcceptance ? 1 : 0
    wire.pointee.hold = hold?.placed(in: arena)
  }
}

extension PlaceDraftResponse: WireValue {
  public static let fullName = "purser.v1.PlaceDraftResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__PlaceDraftResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__place_draft_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      order: try part(wire.pointee.order, "order"),
      shortfalls: try parts(wire.pointee.shortfalls, wire.pointee.n_shortfalls, "shortfalls"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.order = order?.placed(in: arena)
    (wire.pointee.shortfalls, wire.pointee.n_shortfalls) = arena.place(shortfalls)
  }
}

extension DiscardDraftRequest: WireValue {
  public static let fullName = "purser.v1.DiscardDraftRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__DiscardDraftRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__discard_draft_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      orderID: wire.pointee.order_id,
      reason: try text(wire.pointee.reason, "reason"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.order_id = orderID
    wire.pointee.reason = arena.place(reason)
  }
}

extension DiscardDraftResponse: WireValue {
  public static let fullName = "purser.v1.DiscardDraftResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__DiscardDraftResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__discard_draft_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      order: try part(wire.pointee.order, "order"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.order = order?.placed(in: arena)
  }
}

extension AcceptOrderRequest: WireValue {
  public static let fullName = "purser.v1.AcceptOrderRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__AcceptOrderRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__accept_order_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      orderID: wire.pointee.order_id,
      mode: try choice(wire.pointee.mode.rawValue, "mode"),
      hold: try part(wire.pointee.hold, "hold"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.order_id = orderID
    wire.pointee.mode = .init(UInt32(bitPattern: mode.rawValue))
    wire.pointee.hold = hold?.placed(in: arena)
  }
}

extension AcceptOrderResponse: WireValue {
  public static let fullName = "purser.v1.AcceptOrderResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__AcceptOrderResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__accept_order_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      order: try part(wire.pointee.order, "order"),
      shortfalls: try parts(wire.pointee.shortfalls, wire.pointee.n_shortfalls, "shortfalls"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.order = order?.placed(in: arena)
    (wire.pointee.shortfalls, wire.pointee.n_shortfalls) = arena.place(shortfalls)
  }
}

extension RejectOrderRequest: WireValue {
  public static let fullName = "purser.v1.RejectOrderRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__RejectOrderRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__reject_order_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      orderID: wire.pointee.order_id,
      reason: try text(wire.pointee.reason, "reason"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.order_id = orderID
    wire.pointee.reason = arena.place(reason)
  }
}

extension RejectOrderResponse: WireValue {
  public static let fullName = "purser.v1.RejectOrderResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__RejectOrderResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__reject_order_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      order: try part(wire.pointee.order, "order"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.order = order?.placed(in: arena)
  }
}

extension ReserveOrderRequest: WireValue {
  public static let fullName = "purser.v1.ReserveOrderRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ReserveOrderRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__reserve_order_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      orderID: wire.pointee.order_id,
      mode: try choice(wire.pointee.mode.rawValue, "mode"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.order_id = orderID
    wire.pointee.mode = .init(UInt32(bitPattern: mode.rawValue))
  }
}

extension ReserveOrderResponse: WireValue {
  public static let fullName = "purser.v1.ReserveOrderResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ReserveOrderResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__reserve_order_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      order: try part(wire.pointee.order, "order"),
      shortfalls: try parts(wire.pointee.shortfalls, wire.pointee.n_shortfalls, "shortfalls"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.order = order?.placed(in: arena)
    (wire.pointee.shortfalls, wire.pointee.n_shortfalls) = arena.place(shortfalls)
  }
}

extension AllocateOrderRequest: WireValue {
  public static let fullName = "purser.v1.AllocateOrderRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__AllocateOrderRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__allocate_order_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      orderID: wire.pointee.order_id,
      lines: try parts(wire.pointee.lines, wire.pointee.n_lines, "lines"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.order_id = orderID
    (wire.pointee.lines, wire.pointee.n_lines) = arena.place(lines)
  }
}

extension AllocateOrderResponse: WireValue {
  public static let fullName = "purser.v1.AllocateOrderResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__AllocateOrderResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__allocate_order_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      order: try part(wire.pointee.order, "order"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.order = order?.placed(in: arena)
  }
}

extension UnallocateOrderRequest: WireValue {
  public static let fullName = "purser.v1.UnallocateOrderRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__UnallocateOrderRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__unallocate_order_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      orderID: wire.pointee.order_id,
      lines: try parts(wire.pointee.lines, wire.pointee.n_lines, "lines"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.order_id = orderID
    (wire.pointee.lines, wire.pointee.n_lines) = arena.place(lines)
  }
}

extension UnallocateOrderResponse: WireValue {
  public static let fullName = "purser.v1.UnallocateOrderResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__UnallocateOrderResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__unallocate_order_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      order: try part(wire.pointee.order, "order"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.order = order?.placed(in: arena)
  }
}

extension CancelOrderRequest: WireValue {
  public static let fullName = "purser.v1.CancelOrderRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__CancelOrderRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__cancel_order_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      orderID: wire.pointee.order_id,
      lines: try parts(wire.pointee.lines, wire.pointee.n_lines, "lines"),
      reason: try text(wire.pointee.reason, "reason"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.order_id = orderID
    (wire.pointee.lines, wire.pointee.n_lines) = arena.place(lines)
    wire.pointee.reason = arena.place(reason)
  }
}

extension CancelOrderResponse: WireValue {
  public static let fullName = "purser.v1.CancelOrderResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__CancelOrderResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__cancel_order_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      order: try part(wire.pointee.order, "order"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.order = order?.placed(in: arena)
  }
}

extension GetOrderRequest: WireValue {
  public static let fullName = "purser.v1.GetOrderRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetOrderRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_order_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      orderID: wire.pointee.order_id,
      lines: try part(wire.pointee.lines, "lines"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.order_id = orderID
    wire.pointee.lines = lines?.placed(in: arena)
  }
}

extension GetOrderResponse: WireValue {
  public static let fullName = "purser.v1.GetOrderResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetOrderResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_order_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      order: try part(wire.pointee.order, "order"),
      lines: try parts(wire.pointee.lines, wire.pointee.n_lines, "lines"),
      nextPageToken: try text(wire.pointee.next_page_token, "next_page_token"),
      shipTo: try part(wire.pointee.ship_to, "ship_to"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.order = order?.placed(in: arena)
    (wire.pointee.lines, wire.pointee.n_lines) = arena.place(lines)
    wire.pointee.next_page_token = arena.place(nextPageToken)
    wire.pointee.ship_to = shipTo?.placed(in: arena)
  }
}

extension FindOrderRequest: WireValue {
  public static let fullName = "purser.v1.FindOrderRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__FindOrderRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__find_order_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      channel: try text(wire.pointee.channel, "channel"),
      channelOrderID: try text(wire.pointee.channel_order_id, "channel_order_id"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.channel = arena.place(channel)
    wire.pointee.channel_order_id = arena.place(channelOrderID)
  }
}

extension FindOrderResponse: WireValue {
  public static let fullName = "purser.v1.FindOrderResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__FindOrderResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__find_order_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      order: try part(wire.pointee.order, "order"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.order = order?.placed(in: arena)
  }
}

extension ListOrdersRequest: WireValue {
  public static let fullName = "purser.v1.ListOrdersRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListOrdersRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_orders_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      state: try choice(wire.pointee.state.rawValue, "state"),
      channel: try text(wire.pointee.channel, "channel"),
      page: try part(wire.pointee.page, "page"),
      minSequence: wire.pointee.min_sequence)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.state = .init(UInt32(bitPattern: state.rawValue))
    wire.pointee.channel = arena.place(channel)
    wire.pointee.page = page?.placed(in: arena)
    wire.pointee.min_sequence = minSequence
  }
}

extension ListOrdersResponse: WireValue {
  public static let fullName = "purser.v1.ListOrdersResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListOrdersResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_orders_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      orders: try parts(wire.pointee.orders, wire.pointee.n_orders, "orders"),
      nextPageToken: try text(wire.pointee.next_page_token, "next_page_token"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    (wire.pointee.orders, wire.pointee.n_orders) = arena.place(orders)
    wire.pointee.next_page_token = arena.place(nextPageToken)
  }
}

extension ListOrderTimelineRequest: WireValue {
  public static let fullName = "purser.v1.ListOrderTimelineRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListOrderTimelineRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_order_timeline_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      orderID: wire.pointee.order_id,
      page: try part(wire.pointee.page, "page"),
      minSequence: wire.pointee.min_sequence)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.order_id = orderID
    wire.pointee.page = page?.placed(in: arena)
    wire.pointee.min_sequence = minSequence
  }
}

extension OrderTimelineEntry: WireValue {
  public static let fullName = "purser.v1.OrderTimelineEntry"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__OrderTimelineEntry

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__order_timeline_entry__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      index: wire.pointee.index,
      time: try part(wire.pointee.time, "time"),
      kind: try text(wire.pointee.kind, "kind"),
      stateBefore: try choice(wire.pointee.state_before.rawValue, "state_before"),
      stateAfter: try choice(wire.pointee.state_after.rawValue, "state_after"),
      principal: try text(wire.pointee.principal, "principal"),
      actor: try text(wire.pointee.actor, "actor"),
      reason: try text(wire.pointee.reason, "reason"),
      policyVersion: wire.pointee.policy_version,
      moves: try parts(wire.pointee.moves, wire.pointee.n_moves, "moves"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.index = index
    wire.pointee.time = time?.placed(in: arena)
    wire.pointee.kind = arena.place(kind)
    wire.pointee.state_before = .init(UInt32(bitPattern: stateBefore.rawValue))
    wire.pointee.state_after = .init(UInt32(bitPattern: stateAfter.rawValue))
    wire.pointee.principal = arena.place(principal)
    wire.pointee.actor = arena.place(actor)
    wire.pointee.reason = arena.place(reason)
    wire.pointee.policy_version = policyVersion
    (wire.pointee.moves, wire.pointee.n_moves) = arena.place(moves)
  }
}

extension OrderMove: WireValue {
  public static let fullName = "purser.v1.OrderMove"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__OrderMove

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__order_move__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      number: wire.pointee.number,
      from: try choice(wire.pointee.from.rawValue, "from"),
      to: try choice(wire.pointee.to.rawValue, "to"),
      quantity: wire.pointee.quantity)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.number = number
    wire.pointee.from = .init(UInt32(bitPattern: from.rawValue))
    wire.pointee.to = .init(UInt32(bitPattern: to.rawValue))
    wire.pointee.quantity = quantity
  }
}

extension ListOrderTimelineResponse: WireValue {
  public static let fullName = "purser.v1.ListOrderTimelineResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__ListOrderTimelineResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__list_order_timeline_response__init(wire)
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
