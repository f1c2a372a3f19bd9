import Messages
import Store

// An event's payload in the journal: entity, quantity changes, facts, each counted. Codes stand in it as text, so
// that an event can be told years later, whatever became of the rows.

extension Transaction {
  /// Tells what happened.
  ///
  /// One event fits into a message. Where a command changes more than that, it tells the same event several times,
  /// each time with the next of the changes, with the same facts, and with `part` and `parts` as two more.
  func emit(
    _ kind: EventKind, on entity: Entity, changes: [QuantityChange] = [],
    facts: [(name: String, value: FactValue)] = []
  ) {
    let parts = changes.partedIntoEvents()
    guard parts.count > 1 else { return emit(kind, on: entity, changes[...], facts) }
    for (i, part) in parts.enumerated() {
      let place: [(name: String, value: FactValue)] = [
        ("part", .integer(Int64(i + 1))), ("parts", .integer(Int64(parts.count))),
      ]
      emit(kind, on: entity, part, facts + place)
    }
  }

  private func emit(
    _ kind: EventKind, on entity: Entity, _ changes: ArraySlice<QuantityChange>,
    _ facts: [(name: String, value: FactValue)]
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

/// Bytes that the changes of one event may have in a message. With its facts and its cause it stays below 1 MiB, and
/// a frame holds four.
private let mostChangeBytes = 1_000_000

extension [QuantityChange] {
  /// As few slices as fit into an event each; one if there is nothing to part.
  fileprivate func partedIntoEvents() -> [ArraySlice<QuantityChange>] {
    guard count > mostChangeBytes / QuantityChange.mostFactBytes else { return [self[...]] }
    var parts: [ArraySlice<QuantityChange>] = []
    var start = 0
    var size = 0
    for i in indices {
      let next = self[i].factBytes
      if size + next > mostChangeBytes {
        parts.append(self[start..<i])
        start = i
        size = 0
      }
      size += next
    }
    parts.append(self[start...])
    return parts
  }
}

extension QuantityChange {
  /// The most bytes that its fact has in a message: beside the codes, "reserved[", a space, "]", a number of 20
  /// digits, and the tags and lengths of the fact, its name and its value.
  fileprivate var factBytes: Int { sku.utf8.count + location.utf8.count + 48 }

  /// Of two codes with four bytes a character.
  fileprivate static let mostFactBytes = 2 * 4 * TextLength.code + 48
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
    case .transfer(let id):
      writer.append(UInt8(5))
      writer.append(id)
    case .order(let id):
      writer.append(UInt8(6))
      writer.append(id)
    }
  }

  fileprivate init(from reader: inout RowReader) throws(MalformedRow) {
    switch try reader.integer(UInt8.self) {
    case 1: self = .sku(try reader.text())
    case 2: self = .location(try reader.text())
    case 3: self = .channel(try reader.text())
    case 4: self = .claim(ClaimID(try reader.integer()))
    case 5: self = .transfer(try reader.integer())
    case 6: self = .order(try reader.integer())
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
    case .transfer(let id): "transfer/\(id)"
    case .order(let id): "order/\(id)"
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
