import Messages
import Store

struct SkuRow: TableRow {
  var code: String
  var description: String
  var unit: String
  var scale: UInt8
  var createTime: Int64

  init(code: String, description: String, unit: String, scale: UInt8, createTime: Int64) {
    self.code = code
    self.description = description
    self.unit = unit
    self.scale = scale
    self.createTime = createTime
  }

  func write(to writer: inout RowWriter) {
    writer.append(code)
    writer.append(description)
    writer.append(unit)
    writer.append(scale)
    writer.append(createTime)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    code = try reader.text()
    description = try reader.text()
    unit = try reader.text()
    scale = try reader.integer()
    createTime = try reader.integer()
  }

  var message: Sku {
    Sku(
      code: code, description: description, unit: unit, scale: UInt32(scale),
      createTime: Timestamp(microseconds: createTime))
  }
}

/// What a SKU's code stands for, with what almost every command asks of it: one look instead of two. It says the
/// same as the SKU's row.
struct SkuEntry: TableRow, Equatable {
  var id: SkuID
  var scale: UInt8
  /// Whether it is sold: of one that is not nothing is available, and nothing new is claimed.
  var isActive: Bool

  init(id: SkuID, scale: UInt8, isActive: Bool) {
    self.id = id
    self.scale = scale
    self.isActive = isActive
  }

  func write(to writer: inout RowWriter) {
    id.write(to: &writer)
    writer.append(scale)
    writer.append(isActive)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    id = try SkuID(from: &reader)
    scale = try reader.integer()
    isActive = try reader.bool()
  }
}

struct LocationRow: TableRow {
  var code: String
  var name: String
  var kind: LocationKind
  var sellEnabled: Bool
  var shipEnabled: Bool
  var returnEnabled: Bool
  var timeZone: String
  var createTime: Int64

  init(
    code: String, name: String, kind: LocationKind, sellEnabled: Bool, shipEnabled: Bool,
    returnEnabled: Bool, timeZone: String, createTime: Int64
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

  func write(to writer: inout RowWriter) {
    writer.append(code)
    writer.append(name)
    writer.append(kind.rawValue)
    writer.append(sellEnabled)
    writer.append(shipEnabled)
    writer.append(returnEnabled)
    writer.append(timeZone)
    writer.append(createTime)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    code = try reader.text()
    name = try reader.text()
    guard let kind = LocationKind(rawValue: try reader.integer()) else { throw MalformedRow() }
    self.kind = kind
    sellEnabled = try reader.bool()
    shipEnabled = try reader.bool()
    returnEnabled = try reader.bool()
    timeZone = try reader.text()
    createTime = try reader.integer()
  }

  var message: Location {
    Location(
      code: code, name: name, kind: kind, sellEnabled: sellEnabled, shipEnabled: shipEnabled,
      returnEnabled: returnEnabled, timeZone: timeZone,
      createTime: Timestamp(microseconds: createTime))
  }
}

struct ChannelRow: TableRow {
  var code: String
  var name: String
  var kind: ChannelKind
  /// In the order in which claims take from them.
  var locations: [LocationID]
  var createTime: Int64

  init(
    code: String, name: String, kind: ChannelKind, locations: [LocationID], createTime: Int64
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.locations = locations
    self.createTime = createTime
  }

  func write(to writer: inout RowWriter) {
    writer.append(code)
    writer.append(name)
    writer.append(kind.rawValue)
    writer.append(createTime)
    writer.append(UInt16(locations.count))
    for location in locations { location.write(to: &writer) }
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    code = try reader.text()
    name = try reader.text()
    guard let kind = ChannelKind(rawValue: try reader.integer()) else { throw MalformedRow() }
    self.kind = kind
    createTime = try reader.integer()
    locations = []
    for _ in 0..<(try reader.integer(UInt16.self)) {
      locations.append(try LocationID(from: &reader))
    }
  }

  func message(locations codes: [String]) -> Channel {
    Channel(
      code: code, name: name, kind: kind, locations: codes,
      createTime: Timestamp(microseconds: createTime))
  }
}
