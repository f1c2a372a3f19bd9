import Store

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
