import Messages
import Store

struct ChannelRow: TableRow {
  var code: String
  var name = ""
  var kind = ChannelKind.unspecified
  /// In the order in which claims take from them.
  var locations: [LocationID] = []
  var createTime: Int64
  /// The greater, the sooner it is served where it matters.
  var priority: Int32 = 0
  /// Whole units of each SKU that are kept out of what is published to it.
  var buffer: Int64 = 0

  /// A channel of which nothing is said but its code.
  init(code: String, createTime: Int64) {
    self.code = code
    self.createTime = createTime
  }

  func write(to writer: inout RowWriter) {
    writer.append(code)
    writer.append(name)
    writer.append(kind.rawValue)
    writer.append(createTime)
    writer.append(priority)
    writer.append(buffer)
    writer.append(UInt16(locations.count))
    for location in locations { location.write(to: &writer) }
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    code = try reader.text()
    name = try reader.text()
    guard let kind = ChannelKind(rawValue: try reader.integer()) else { throw MalformedRow() }
    self.kind = kind
    createTime = try reader.integer()
    priority = try reader.integer()
    buffer = try reader.integer()
    for _ in 0..<(try reader.integer(UInt16.self)) {
      locations.append(try LocationID(from: &reader))
    }
  }

  func message(locations codes: [String]) -> Channel {
    Channel(
      code: code, name: name, kind: kind, locations: codes,
      createTime: Timestamp(microseconds: createTime), priority: priority, buffer: buffer)
  }

  /// What is said of it, as events tell it.
  func facts(locations codes: [String]) -> [EventFact] {
    var facts: [EventFact] = []
    facts.add("name", name)
    facts.append(("kind", .text("\(kind)")))
    for code in codes { facts.append(("location", .text(code))) }
    facts.add("priority", Int64(priority))
    facts.add("buffer", buffer)
    return facts
  }
}
