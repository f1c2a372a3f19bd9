import Messages
import Store

struct LocationRow: TableRow {
  var code: String
  var name = ""
  var kind = LocationKind.unspecified
  var sellEnabled = true
  var shipEnabled = true
  var returnEnabled = true
  var timeZone = "UTC"
  var createTime: Int64

  /// A location of which nothing is said but its code.
  init(code: String, createTime: Int64) {
    self.code = code
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

  /// What is said of it, as events tell it.
  var facts: [EventFact] {
    var facts: [EventFact] = []
    facts.add("name", name)
    facts.append(("kind", .text("\(kind)")))
    facts.append(("sell_enabled", .text("\(sellEnabled)")))
    facts.append(("ship_enabled", .text("\(shipEnabled)")))
    facts.append(("return_enabled", .text("\(returnEnabled)")))
    facts.append(("time_zone", .text(timeZone)))
    return facts
  }
}
