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
