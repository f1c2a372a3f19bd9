import Messages
import Store

/// A transfer is known by the sequence of the command that made it.
public struct TransferID: TableKey, Hashable {
  public let sequence: UInt64

  public init(_ sequence: UInt64) { self.sequence = sequence }

  public func write(to writer: inout KeyWriter) { writer.append(sequence) }

  public init?(from reader: inout KeyReader) {
    guard let sequence = reader.integer(UInt64.self) else { return nil }
    self.init(sequence)
  }
}

/// What is known of a transfer besides its lines.
struct TransferRow: TableRow {
  var state = TransferState.draft
  var from: LocationID
  var to: LocationID
  var lineCount: UInt32
  /// Lines of which something is in transit: with the last one the transfer has arrived.
  var openLines: UInt32 = 0
  var createTime: Int64
  var shipTime: Int64?
  /// When it should arrive, if somebody said so.
  var arrivalTime: Int64?
  var reference: String
  /// Why it was closed or canceled.
  var reason = ""

  init(
    from: LocationID, to: LocationID, lineCount: UInt32, createTime: Int64, arrivalTime: Int64?,
    reference: String
  ) {
    self.from = from
    self.to = to
    self.lineCount = lineCount
    self.createTime = createTime
    self.arrivalTime = arrivalTime
    self.reference = reference
  }

  func write(to writer: inout RowWriter) {
    writer.append(UInt8(state.rawValue))
    from.write(to: &writer)
    to.write(to: &writer)
    writer.append(lineCount)
    writer.append(openLines)
    writer.append(createTime)
    writer.append(shipTime ?? .min)
    writer.append(arrivalTime ?? .min)
    writer.append(reference)
    writer.append(reason)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    guard let state = TransferState(rawValue: Int32(try reader.integer(UInt8.self))) else {
      throw MalformedRow()
    }
    self.state = state
    from = try LocationID(from: &reader)
    to = try LocationID(from: &reader)
    lineCount = try reader.integer()
    openLines = try reader.integer()
    createTime = try reader.integer()
    let shipTime: Int64 = try reader.integer()
    self.shipTime = shipTime == .min ? nil : shipTime
    let arrivalTime: Int64 = try reader.integer()
    self.arrivalTime = arrivalTime == .min ? nil : arrivalTime
    reference = try reader.text()
    reason = try reader.text()
  }

  func message(id: TransferID, from: String, to: String) -> Transfer {
    Transfer(
      id: id.sequence, state: state, from: from, to: to, reference: reference,
      lineCount: lineCount, createTime: Timestamp(microseconds: createTime),
      shipTime: shipTime.map(Timestamp.init(microseconds:)),
      arrivalTime: arrivalTime.map(Timestamp.init(microseconds:)), reason: reason)
  }
}

/// One line of a transfer. Always: shipped = received + lost + in transit.
struct TransferLineRow: TableRow {
  var sku: SkuID
  var quantity: Int64
  /// Nothing, or the quantity.
  var shipped: Int64 = 0
  var received: Int64 = 0
  var lost: Int64 = 0

  init(sku: SkuID, quantity: Int64) {
    self.sku = sku
    self.quantity = quantity
  }

  var inTransit: Int64 { shipped - received - lost }

  func write(to writer: inout RowWriter) {
    sku.write(to: &writer)
    writer.append(quantity)
    writer.append(shipped)
    writer.append(received)
    writer.append(lost)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    sku = try SkuID(from: &reader)
    quantity = try reader.integer()
    shipped = try reader.integer()
    received = try reader.integer()
    lost = try reader.integer()
  }

  func message(number: UInt32, sku: String) -> TransferLine {
    TransferLine(
      number: number, sku: sku, quantity: quantity, shipped: shipped, received: received,
      lost: lost, inTransit: inTransit)
  }
}
