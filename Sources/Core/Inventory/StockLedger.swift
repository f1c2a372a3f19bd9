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

/// What changed stock. The numbers stand in rows.
enum StockChangeKind: UInt8 {
  case received = 1
  case adjusted = 2
  case damaged = 3
  case undamaged = 4
  case set = 5
  case opened = 6
  /// A transfer took it from its source, and brought it to its destination.
  case shipped = 7
  case transferred = 8

  var name: String { "\(self)" }
}

/// Why stock changes: what the ledger says of each change of a command.
struct StockCause {
  var kind: StockChangeKind
  var caller: Caller
  var reason = ""
  var reference = ""
}

/// One change to one bucket of one position: what, by whom, why, caused by what. Never changed, never deleted.
struct StockLedgerRow: TableRow {
  var location: LocationID
  var kind: StockChangeKind
  var bucket: Bucket
  var change: Int64
  /// The bucket after it.
  var after: Int64
  var time: Int64
  var principal: String
  var actor: String
  var reason: String
  var reference: String

  init(
    location: LocationID, bucket: Bucket, change: Int64, after: Int64, time: Int64,
    cause: StockCause
  ) {
    self.location = location
    kind = cause.kind
    self.bucket = bucket
    self.change = change
    self.after = after
    self.time = time
    principal = cause.caller.principal
    actor = cause.caller.actor
    reason = cause.reason
    reference = cause.reference
  }

  func write(to writer: inout RowWriter) {
    location.write(to: &writer)
    writer.append(kind.rawValue)
    writer.append(bucket.rawValue)
    writer.append(change)
    writer.append(after)
    writer.append(time)
    writer.append(principal)
    writer.append(actor)
    writer.append(reason)
    writer.append(reference)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    location = try LocationID(from: &reader)
    guard let kind = StockChangeKind(rawValue: try reader.integer()),
      let bucket = Bucket(rawValue: try reader.integer()), bucket.isPhysical
    else { throw MalformedRow() }
    self.kind = kind
    self.bucket = bucket
    change = try reader.integer()
    after = try reader.integer()
    time = try reader.integer()
    principal = try reader.text()
    actor = try reader.text()
    reason = try reader.text()
    reference = try reader.text()
  }
}

extension Bucket {
  /// Whether what it counts lies somewhere: the ledger has its changes.
  var isPhysical: Bool {
    switch self {
    case .good, .damaged: true
    case .held, .reserved, .allocated, .inTransit: false
    }
  }
}
