import Messages
import Store

struct PositionKey: TableKey, Hashable {
  var sku: SkuID
  var location: LocationID

  init(sku: SkuID, location: LocationID) {
    self.sku = sku
    self.location = location
  }

  func write(to writer: inout KeyWriter) {
    sku.write(to: &writer)
    location.write(to: &writer)
  }

  init?(from reader: inout KeyReader) {
    guard let sku = SkuID(from: &reader), let location = LocationID(from: &reader) else {
      return nil
    }
    self.init(sku: sku, location: location)
  }
}

/// The stock of one SKU at one location (semantics 4.1), in the SKU's base units. A row of zeros and no row are
/// the same.
struct PositionRow: TableRow, Equatable {
  // What is physically there.
  var good: Int64 = 0
  var damaged: Int64 = 0
  var qualityHold: Int64 = 0
  var returnInspection: Int64 = 0
  var blocked: Int64 = 0
  var staged: Int64 = 0
  // Claims on what is good, disjoint.
  var held: Int64 = 0
  var firm: Int64 = 0
  var allocated: Int64 = 0

  init() {}

  /// Most of a position's numbers are zero: only the others are written, behind a word that says which they are. A row
  /// of two numbers is a third as long so, and more of a shop's hot positions share a page.
  func write(to writer: inout RowWriter) {
    let all = numbers
    var present: UInt16 = 0
    for i in 0..<Self.count where all[i] != 0 { present |= 1 << UInt16(i) }
    writer.append(present)
    for i in 0..<Self.count where all[i] != 0 { writer.append(all[i]) }
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    let present: UInt16 = try reader.integer()
    guard present >> UInt16(Self.count) == 0 else { throw MalformedRow() }
    func next(_ i: UInt16) throws(MalformedRow) -> Int64 {
      present & 1 << i == 0 ? 0 : try reader.integer()
    }
    good = try next(0)
    damaged = try next(1)
    qualityHold = try next(2)
    returnInspection = try next(3)
    blocked = try next(4)
    staged = try next(5)
    held = try next(6)
    firm = try next(7)
    allocated = try next(8)
  }

  private static let count = 9

  private var numbers: InlineArray<9, Int64> {
    [good, damaged, qualityHold, returnInspection, blocked, staged, held, firm, allocated]
  }

  /// The units in a bucket.
  subscript(bucket: Bucket) -> Int64 {
    get {
      switch bucket {
      case .good: good
      case .damaged: damaged
      case .held: held
      case .reserved: firm
      case .allocated: allocated
      case .inTransit: preconditionFailure("no position counts what is on its way")
      }
    }
    set {
      switch bucket {
      case .good: good = newValue
      case .damaged: damaged = newValue
      case .held: held = newValue
      case .reserved: firm = newValue
      case .allocated: allocated = newValue
      case .inTransit: preconditionFailure("no position counts what is on its way")
      }
    }
  }

  /// F(n) of semantics 4.1: never negative. No term of it can overflow, since claims are at most `good`.
  var free: Int64 { good - held - firm - allocated }

  /// QOH of semantics 4.1. Whoever raises a bucket checks that it does not overflow.
  var onHand: Int64 { good + damaged + qualityHold + returnInspection + blocked + staged }

  /// Whether so much more can be on hand.
  func canHold(_ more: Int64) -> Bool { !onHand.addingReportingOverflow(more).overflow }

  func message(_ name: PositionName, inTransit: Int64) -> Position {
    Position(
      sku: name.sku, location: name.location, onHand: onHand, good: good, damaged: damaged,
      qualityHold: qualityHold, returnInspection: returnInspection, blocked: blocked,
      staged: staged, held: held, reserved: firm, allocated: allocated, free: free,
      inTransit: inTransit)
  }
}

/// A position by numbers, as rows name it, and by codes, as callers do.
struct PositionName {
  var key: PositionKey
  var sku: String
  var location: String
}

extension Transaction {
  /// A position as it is now: the one way in which commands and queries look at stock.
  ///
  /// - Throws: `dueWork` if a hold here is due: it must be expired before anybody looks.
  @inline(__always)
  func position(of sku: SkuID, at location: LocationID) throws(Refusal) -> PositionRow {
    guard try !hasDueHold(at: PositionKey(sku: sku, location: location)) else {
      throw .dueWork([sku])
    }
    return try storedPosition(of: sku, at: location)
  }

  /// A position as it is stored, holds that are due included: for what ends claims.
  @inline(__always)
  func storedPosition(of sku: SkuID, at location: LocationID) throws(Refusal) -> PositionRow {
    try stored(PositionKey(sku: sku, location: location), in: Tables.positions) ?? PositionRow()
  }

  /// A position as callers see it.
  func message(_ position: PositionRow, _ name: PositionName) throws(Refusal) -> Position {
    position.message(name, inTransit: try inTransit(to: name.key))
  }

  func put(_ position: PositionRow, of sku: SkuID, at location: LocationID) {
    put(position, for: PositionKey(sku: sku, location: location), in: Tables.positions)
  }
}

extension Core {
  /// The position that a command's request names.
  ///
  /// - Throws: `unknownSKU`, `unknownLocation`.
  func position(
    _ sku: String, _ location: String, in tx: Transaction
  ) throws(Refusal) -> PositionName {
    let id = try tx.sku(sku, at: "sku")
    let place = try place(location, at: "location", in: tx)
    return PositionName(
      key: PositionKey(sku: id, location: place.id), sku: sku, location: place.code)
  }
}
