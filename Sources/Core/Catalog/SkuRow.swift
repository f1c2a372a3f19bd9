import Messages
import Store

struct SkuRow: TableRow {
  var code: String
  var description = ""
  /// Fixed at creation, as the scale is: quantities are counted in it (T-55).
  var unit = "each"
  var scale: UInt8 = 0
  var createTime: Int64
  var isActive = true
  /// Of one unit, as it is shipped; 0 where nobody said.
  var weightGrams: Int64 = 0
  var dimensions = Dimensions()
  var cost: Money?
  var price: Money?

  /// A SKU of which nothing is said but its code.
  init(code: String, createTime: Int64) {
    self.code = code
    self.createTime = createTime
  }

  func write(to writer: inout RowWriter) {
    writer.append(code)
    writer.append(description)
    writer.append(unit)
    writer.append(scale)
    writer.append(createTime)
    writer.append(isActive)
    writer.append(weightGrams)
    writer.append(dimensions.lengthMillimeters)
    writer.append(dimensions.widthMillimeters)
    writer.append(dimensions.heightMillimeters)
    writer.append(cost)
    writer.append(price)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    code = try reader.text()
    description = try reader.text()
    unit = try reader.text()
    scale = try reader.integer()
    createTime = try reader.integer()
    isActive = try reader.bool()
    weightGrams = try reader.integer()
    dimensions.lengthMillimeters = try reader.integer()
    dimensions.widthMillimeters = try reader.integer()
    dimensions.heightMillimeters = try reader.integer()
    cost = try reader.money()
    price = try reader.money()
  }

  /// What its code stands for.
  func entry(_ id: SkuID) -> SkuEntry { SkuEntry(id: id, scale: scale, isActive: isActive) }

  var message: Sku {
    Sku(
      code: code, description: description, unit: unit, scale: UInt32(scale),
      createTime: Timestamp(microseconds: createTime), status: status, weightGrams: weightGrams,
      dimensions: dimensions == Dimensions() ? nil : dimensions, cost: cost, price: price)
  }

  private var status: SkuStatus { isActive ? .active : .inactive }

  /// What is said of it, as events tell it.
  var facts: [EventFact] {
    var facts: [EventFact] = []
    facts.add("description", description)
    facts.append(("status", .text("\(status)")))
    facts.add("weight_grams", weightGrams)
    facts.add("length_millimeters", dimensions.lengthMillimeters)
    facts.add("width_millimeters", dimensions.widthMillimeters)
    facts.add("height_millimeters", dimensions.heightMillimeters)
    facts.add("cost", cost)
    facts.add("price", price)
    return facts
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

extension RowWriter {
  fileprivate mutating func append(_ money: Money?) {
    append(money != nil)
    guard let money else { return }
    append(money.currency)
    append(money.minorUnits)
  }
}

extension RowReader {
  fileprivate mutating func money() throws(MalformedRow) -> Money? {
    guard try bool() else { return nil }
    return Money(currency: try text(), minorUnits: try integer())
  }
}
