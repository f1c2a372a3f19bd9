import Messages
import Store

/// An order is known by the sequence of the command that wrote it down.
public struct OrderID: TableKey, TableRow, Hashable {
  public let sequence: UInt64

  public init(_ sequence: UInt64) { self.sequence = sequence }

  public func write(to writer: inout KeyWriter) { writer.append(sequence) }

  public init?(from reader: inout KeyReader) {
    guard let sequence = reader.integer(UInt64.self) else { return nil }
    self.init(sequence)
  }

  public func write(to writer: inout RowWriter) { writer.append(sequence) }
  public init(from reader: inout RowReader) throws(MalformedRow) {
    self.init(try reader.integer())
  }
}

/// What is known of an order besides its lines.
struct OrderRow: TableRow {
  /// What was decided; what it is now is `state`.
  var decision: OrderState
  var channel: ChannelID
  var channelOrderID: String
  var currency: String
  var customer: String
  var service: String
  /// Where it goes: number 0 if nobody said.
  var shipTo: PersonID
  var amounts: OrderAmounts
  var lineCount: UInt32
  var counts: LineCounts
  var orderTime: Int64
  var createTime: Int64
  var placeTime: Int64?
  var acceptTime: Int64?
  /// The claim on its stock, once there is one.
  var claim: ClaimID?
  var reason: String
  /// Of what the channel gave: the same order given again is the same order.
  var content: ContentDigest

  /// What it is: canceled as soon as no unit is open, whatever was decided before.
  var state: OrderState {
    switch decision {
    case .placed, .accepted: counts.open == 0 ? .canceled : decision
    case .unspecified, .draft, .rejected, .discarded, .canceled: decision
    }
  }

  /// A new order, with what the channel gave.
  init(
    _ order: NewOrder, _ decision: OrderState, channel: ChannelID, shipTo: PersonID,
    amounts: OrderAmounts, counts: LineCounts, now: Int64, content: ContentDigest
  ) {
    self.decision = decision
    self.channel = channel
    channelOrderID = order.channelOrderID
    currency = order.currency
    customer = order.customer
    service = order.service
    self.shipTo = shipTo
    self.amounts = amounts
    lineCount = UInt32(order.lines.count)
    self.counts = counts
    orderTime = order.orderTime?.microseconds ?? now
    createTime = now
    placeTime = nil
    acceptTime = nil
    claim = nil
    reason = ""
    self.content = content
  }

  func write(to writer: inout RowWriter) {
    writer.append(UInt8(decision.rawValue))
    channel.write(to: &writer)
    writer.append(lineCount)
    writer.append(counts.open)
    writer.append(counts.unassigned)
    writer.append(counts.reserved)
    writer.append(counts.allocated)
    writer.append(claim?.sequence ?? 0)
    writer.append(orderTime)
    writer.append(createTime)
    writer.append(placeTime ?? .min)
    writer.append(acceptTime ?? .min)
    writer.append(amounts.gross)
    writer.append(amounts.discount)
    writer.append(amounts.freight)
    writer.append(shipTo.number)
    writer.append(content.low)
    writer.append(content.high)
    writer.append(channelOrderID)
    writer.append(currency)
    writer.append(customer)
    writer.append(service)
    writer.append(reason)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    guard let decision = OrderState(rawValue: Int32(try reader.integer(UInt8.self))) else {
      throw MalformedRow()
    }
    self.decision = decision
    channel = try ChannelID(from: &reader)
    lineCount = try reader.integer()
    counts = LineCounts()
    counts.open = try reader.integer()
    counts.unassigned = try reader.integer()
    counts.reserved = try reader.integer()
    counts.allocated = try reader.integer()
    let claim: UInt64 = try reader.integer()
    self.claim = claim == 0 ? nil : ClaimID(claim)
    orderTime = try reader.integer()
    createTime = try reader.integer()
    placeTime = try reader.time()
    acceptTime = try reader.time()
    amounts = OrderAmounts(
      gross: try reader.integer(), discount: try reader.integer(), freight: try reader.integer())
    shipTo = PersonID(number: try reader.integer())
    content = ContentDigest(low: try reader.integer(), high: try reader.integer())
    channelOrderID = try reader.text()
    currency = try reader.text()
    customer = try reader.text()
    service = try reader.text()
    reason = try reader.text()
  }

  func message(id: OrderID, channel: String) -> Order {
    Order(
      id: id.sequence, state: state, stock: counts.stock, channel: channel,
      channelOrderID: channelOrderID, currency: currency, customer: customer, service: service,
      gross: amounts.gross, discount: amounts.discount, freight: amounts.freight,
      total: amounts.total, lineCount: lineCount, openLines: counts.open,
      orderTime: Timestamp(microseconds: orderTime),
      createTime: Timestamp(microseconds: createTime),
      placeTime: placeTime.map(Timestamp.init(microseconds:)),
      acceptTime: acceptTime.map(Timestamp.init(microseconds:)), claimID: claim?.sequence ?? 0,
      reason: reason)
  }
}

extension RowReader {
  /// An instant, or `nil` for none.
  fileprivate mutating func time() throws(MalformedRow) -> Int64? {
    let time: Int64 = try integer()
    return time == .min ? nil : time
  }
}

/// What a channel calls an order.
struct ChannelOrderKey: TableKey, Hashable {
  var channel: ChannelID
  var id: String

  init(channel: ChannelID, id: String) {
    self.channel = channel
    self.id = id
  }

  func write(to writer: inout KeyWriter) {
    channel.write(to: &writer)
    writer.append(id)
  }

  init?(from reader: inout KeyReader) {
    guard let channel = ChannelID(from: &reader), let id = reader.text() else { return nil }
    self.init(channel: channel, id: id)
  }
}
