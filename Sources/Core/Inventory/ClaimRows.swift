import Messages
import Store

/// What is known of a claim besides its lines.
struct ClaimRow: TableRow {
  var state: ClaimState
  var owner: String
  var channel: ChannelID
  var lineCount: UInt32
  /// Lines that still claim something: with the last one the claim ends.
  var openLines: UInt32
  var createTime: Int64
  /// Of a hold, and of what was one; otherwise `nil`.
  var expireTime: Int64?
  var extensions: UInt32
  var releaseReason: String
  /// The order that it is of; 0 if of none. Such a claim is moved by the order's commands alone.
  var order: UInt64

  init(
    state: ClaimState, owner: String, channel: ChannelID, lineCount: UInt32, openLines: UInt32,
    createTime: Int64, expireTime: Int64?, order: UInt64 = 0
  ) {
    self.state = state
    self.owner = owner
    self.channel = channel
    self.lineCount = lineCount
    self.openLines = openLines
    self.createTime = createTime
    self.expireTime = expireTime
    extensions = 0
    releaseReason = ""
    self.order = order
  }

  func write(to writer: inout RowWriter) {
    writer.append(UInt8(state.rawValue))
    channel.write(to: &writer)
    writer.append(lineCount)
    writer.append(openLines)
    writer.append(createTime)
    writer.append(expireTime ?? .min)
    writer.append(extensions)
    writer.append(order)
    writer.append(owner)
    writer.append(releaseReason)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    guard let state = ClaimState(rawValue: Int32(try reader.integer(UInt8.self))) else {
      throw MalformedRow()
    }
    self.state = state
    channel = try ChannelID(from: &reader)
    lineCount = try reader.integer()
    openLines = try reader.integer()
    createTime = try reader.integer()
    let expireTime: Int64 = try reader.integer()
    self.expireTime = expireTime == .min ? nil : expireTime
    extensions = try reader.integer()
    order = try reader.integer()
    owner = try reader.text()
    releaseReason = try reader.text()
  }

  /// Whether it is a hold whose time has come, expired or not yet.
  func isDue(at now: Int64) -> Bool {
    guard state == .held, let expireTime else { return false }
    return expireTime <= now
  }

  /// What its live units count as.
  var claimedAs: ClaimedAs {
    if state == .held, let expireTime { .held(until: expireTime) } else { .firm }
  }

  func message(id: ClaimID, channel: String) -> Claim {
    Claim(
      id: id.sequence, state: state, owner: owner, channel: channel, lineCount: lineCount,
      createTime: Timestamp(microseconds: createTime),
      expireTime: expireTime.map(Timestamp.init(microseconds:)), extensions: extensions,
      releaseReason: releaseReason, orderID: order)
  }
}

/// How units are claimed.
enum ClaimedAs: Equatable {
  case held(until: Int64)
  case firm

  /// Where new units of it count.
  var bucket: Bucket {
    switch self {
    case .held: .held
    case .firm: .reserved
    }
  }

  /// Where its units may count, in the order in which they are given back.
  var buckets: [Bucket] {
    switch self {
    case .held: [.held]
    case .firm: [.reserved, .allocated]
    }
  }
}

struct ClaimLineKey: TableKey, Hashable {
  var claim: ClaimID
  /// 1, 2, … in the order of the request.
  var number: UInt32

  init(claim: ClaimID, number: UInt32) {
    self.claim = claim
    self.number = number
  }

  func write(to writer: inout KeyWriter) {
    claim.write(to: &writer)
    writer.append(number)
  }

  init?(from reader: inout KeyReader) {
    guard let claim = ClaimID(from: &reader), let number = reader.integer(UInt32.self) else {
      return nil
    }
    self.init(claim: claim, number: number)
  }
}

/// Units that a line claims at one location.
struct Placement: Equatable {
  var location: LocationID
  /// All of them, and how many of these are allocated.
  var quantity: Int64
  var allocated: Int64 = 0

  /// Those of the units that are claimed so; what is held has nothing allocated.
  func quantity(in bucket: Bucket) -> Int64 {
    bucket == .allocated ? allocated : quantity - allocated
  }
}

/// One line of a claim. Always: requested = held + firm + allocated + released + expired + unclaimed, and the
/// placements hold exactly what is held, firm or allocated.
struct ClaimLineRow: TableRow {
  var sku: SkuID
  /// The location that the request named; number 0 if it named none.
  var pinned: LocationID
  var requested: Int64
  var held: Int64 = 0
  var firm: Int64 = 0
  var allocated: Int64 = 0
  var released: Int64 = 0
  var expired: Int64 = 0
  var unclaimed: Int64 = 0
  var placements: [Placement] = []

  init(sku: SkuID, pinned: LocationID, requested: Int64) {
    self.sku = sku
    self.pinned = pinned
    self.requested = requested
  }

  /// Units that it still claims. What is held is never firm or allocated beside it.
  var claimed: Int64 { held + firm + allocated }

  /// Its units in a bucket of claims.
  subscript(bucket: Bucket) -> Int64 {
    get {
      switch bucket {
      case .held: held
      case .reserved: firm
      case .allocated: allocated
      case .good, .damaged, .inTransit: preconditionFailure("no claim has units there")
      }
    }
    set {
      switch bucket {
      case .held: held = newValue
      case .reserved: firm = newValue
      case .allocated: allocated = newValue
      case .good, .damaged, .inTransit: preconditionFailure("no claim has units there")
      }
    }
  }

  func write(to writer: inout RowWriter) {
    sku.write(to: &writer)
    pinned.write(to: &writer)
    writer.append(requested)
    writer.append(held)
    writer.append(firm)
    writer.append(allocated)
    writer.append(released)
    writer.append(expired)
    writer.append(unclaimed)
    writer.append(UInt16(placements.count))
    for placement in placements {
      placement.location.write(to: &writer)
      writer.append(placement.quantity)
      writer.append(placement.allocated)
    }
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    sku = try SkuID(from: &reader)
    pinned = try LocationID(from: &reader)
    requested = try reader.integer()
    held = try reader.integer()
    firm = try reader.integer()
    allocated = try reader.integer()
    released = try reader.integer()
    expired = try reader.integer()
    unclaimed = try reader.integer()
    let count: UInt16 = try reader.integer()
    placements.reserveCapacity(Int(count))
    for _ in 0..<count {
      placements.append(
        Placement(
          location: try LocationID(from: &reader), quantity: try reader.integer(),
          allocated: try reader.integer()))
    }
  }
}
