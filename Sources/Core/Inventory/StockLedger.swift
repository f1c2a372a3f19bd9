import Store

/// The physical changes of a SKU's stock, in the order of the commands.
struct StockLedgerKey: TableKey {
  var sku: SkuID
  var sequence: UInt64
  var index: UInt32

  init(sku: SkuID, sequence: UInt64, index: UInt32) {
    self.sku = sku
    self.sequence = sequence
    self.index = index
  }

  func write(to writer: inout KeyWriter) {
    sku.write(to: &writer)
    writer.append(sequence)
    writer.append(index)
  }

  init?(from reader: inout KeyReader) {
    guard let sku = SkuID(from: &reader), let sequence = reader.integer(UInt64.self),
      let index = reader.integer(UInt32.self)
    else { return nil }
    self.init(sku: sku, sequence: sequence, index: index)
  }
}

/// What changed good stock. The numbers stand in rows.
enum StockChangeKind: UInt8 {
  case received = 1
  case adjusted = 2

  var name: String { "\(self)" }
}

/// One change to one position: what, by whom, why, caused by what. Never changed, never deleted.
struct StockLedgerRow: TableRow {
  var location: LocationID
  var kind: StockChangeKind
  var goodChange: Int64
  var goodAfter: Int64
  var time: Int64
  var principal: String
  var actor: String
  var reason: String
  var reference: String

  init(
    location: LocationID, kind: StockChangeKind, goodChange: Int64, goodAfter: Int64, time: Int64,
    caller: Caller, reason: String, reference: String
  ) {
    self.location = location
    self.kind = kind
    self.goodChange = goodChange
    self.goodAfter = goodAfter
    self.time = time
    principal = caller.principal
    actor = caller.actor
    self.reason = reason
    self.reference = reference
  }

  func write(to writer: inout RowWriter) {
    location.write(to: &writer)
    writer.append(kind.rawValue)
    writer.append(goodChange)
    writer.append(goodAfter)
    writer.append(time)
    writer.append(principal)
    writer.append(actor)
    writer.append(reason)
    writer.append(reference)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    location = try LocationID(from: &reader)
    guard let kind = StockChangeKind(rawValue: try reader.integer()) else { throw MalformedRow() }
    self.kind = kind
    goodChange = try reader.integer()
    goodAfter = try reader.integer()
    time = try reader.integer()
    principal = try reader.text()
    actor = try reader.text()
    reason = try reader.text()
    reference = try reader.text()
  }
}
