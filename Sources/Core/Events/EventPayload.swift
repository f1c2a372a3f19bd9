import Messages
import Store

// An event's payload in the journal: entity, quantity changes, facts, each counted. Codes stand in it as text, so
// that an event can be told years later, whatever became of the rows.

extension Transaction {
  /// Tells what happened.
  func emit(
    _ kind: EventKind, on entity: Entity, changes: [QuantityChange] = [],
    facts: [(name: String, value: FactValue)] = []
  ) {
    emit(kind: kind.rawValue) { writer in
      entity.write(to: &writer)
      writer.append(UInt32(changes.count))
      for change in changes { change.write(to: &writer) }
      writer.append(UInt32(facts.count))
      for (name, value) in facts {
        writer.append(name)
        value.write(to: &writer)
      }
    }
  }
}

extension Entity {
  fileprivate func write(to writer: inout RowWriter) {
    switch self {
    case .sku(let code):
      writer.append(UInt8(1))
      writer.append(code)
    case .location(let code):
      writer.append(UInt8(2))
      writer.append(code)
    case .channel(let code):
      writer.append(UInt8(3))
      writer.append(code)
    case .claim(let id):
      writer.append(UInt8(4))
      writer.append(id.sequence)
    }
  }

  fileprivate init(from reader: inout RowReader) throws(MalformedRow) {
    switch try reader.integer(UInt8.self) {
    case 1: self = .sku(try reader.text())
    case 2: self = .location(try reader.text())
    case 3: self = .channel(try reader.text())
    case 4: self = .claim(ClaimID(try reader.integer()))
    default: throw MalformedRow()
    }
  }

  /// "sku/SHIRT-M", "claim/1042"
  var path: String {
    switch self {
    case .sku(let code): "sku/" + code
    case .location(let code): "location/" + code
    case .channel(let code): "channel/" + code
    case .claim(let id): "claim/\(id.sequence)"
    }
  }
}

extension QuantityChange {
  fileprivate func write(to writer: inout RowWriter) {
    writer.append(bucket.rawValue)
    writer.append(sku)
    writer.append(location)
    writer.append(change)
  }

  fileprivate init(from reader: inout RowReader) throws(MalformedRow) {
    guard let bucket = Bucket(rawValue: try reader.integer()) else { throw MalformedRow() }
    self.bucket = bucket
    sku = try reader.text()
    location = try reader.text()
    change = try reader.integer()
  }

  /// "good[SHIRT-M AMS]" and "+10": a code has no spaces.
  var fact: Fact {
    Fact(name: "\(bucket.name)[\(sku) \(location)]", value: change > 0 ? "+\(change)" : "\(change)")
  }
}

extension FactValue {
  fileprivate func write(to writer: inout RowWriter) {
    switch self {
    case .text(let text):
      writer.append(UInt8(1))
      writer.append(text)
    case .integer(let value):
      writer.append(UInt8(2))
      writer.append(value)
    case .time(let value):
      writer.append(UInt8(3))
      writer.append(value)
    }
  }

  fileprivate init(from reader: inout RowReader) throws(MalformedRow) {
    switch try reader.integer(UInt8.self) {
    case 1: self = .text(try reader.text())
    case 2: self = .integer(try reader.integer())
    case 3: self = .time(try reader.integer())
    default: throw MalformedRow()
    }
  }

  var text: String {
    switch self {
    case .text(let text): text
    case .integer(let value): "\(value)"
    case .time(let value): Timestamp(microseconds: value).description
    }
  }
}

/// An event read back.
struct EventPayload {
  var entity: Entity
  var facts: [Fact]

  init(_ payload: [UInt8]) throws(MalformedRow) {
    let result: Result<EventPayload, MalformedRow> = payload.withUnsafeBytes { bytes in
      do throws(MalformedRow) {
        return .success(try EventPayload(bytes))
      } catch { return .failure(error) }
    }
    self = try result.get()
  }

  private init(_ bytes: UnsafeRawBufferPointer) throws(MalformedRow) {
    var reader = RowReader(bytes)
    entity = try Entity(from: &reader)
    facts = []
    for _ in 0..<(try reader.integer(UInt32.self)) {
      facts.append(try QuantityChange(from: &reader).fact)
    }
    for _ in 0..<(try reader.integer(UInt32.self)) {
      let name = try reader.text()
      facts.append(Fact(name: name, value: try FactValue(from: &reader).text))
    }
    guard reader.isAtEnd else { throw MalformedRow() }
  }
}
