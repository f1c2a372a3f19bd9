import Messages
import Store

/// What another system's id can stand for. The numbers stand in keys.
enum MappedKind: UInt8 {
  case sku = 1
  case location = 2
  case channel = 3

  /// - Throws: `kindMissing`.
  init(_ kind: ExternalKind) throws(Refusal) {
    switch kind {
    case .unspecified: throw .kindMissing(at: "kind")
    case .sku: self = .sku
    case .location: self = .location
    case .channel: self = .channel
    }
  }
}

/// A SKU, a location or a channel, as other systems' ids stand for it.
struct MappedThing: Equatable {
  var kind: MappedKind
  /// Its interned id.
  var number: UInt32
}

/// An id of another system. With a system of 32 characters and an id of 64 a key has at most 386 bytes, of the 511
/// that it may have.
struct ExternalIDKey: TableKey {
  var kind: MappedKind
  var system: String
  var id: String

  init(kind: MappedKind, system: String, id: String) {
    self.kind = kind
    self.system = system
    self.id = id
  }

  func isSame(_ other: Self) -> Bool {
    kind == other.kind && Text.isSame(system, other.system) && Text.isSame(id, other.id)
  }

  func write(to writer: inout KeyWriter) {
    writer.append(kind.rawValue)
    // No code has a zero byte in it.
    writer.append(terminated: system)
    writer.append(id)
  }

  init?(from reader: inout KeyReader) {
    guard let kind = reader.integer(UInt8.self).flatMap(MappedKind.init),
      let system = reader.terminatedText(), let id = reader.text()
    else { return nil }
    self.init(kind: kind, system: system, id: id)
  }
}

/// What an id stands for, for ever, and its own place among the ids of that.
struct ExternalIDRow: TableRow {
  var thing: UInt32
  var place: UInt32

  init(thing: UInt32, place: UInt32) {
    self.thing = thing
    self.place = place
  }

  func write(to writer: inout RowWriter) {
    writer.append(thing)
    writer.append(place)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    thing = try reader.integer()
    place = try reader.integer()
  }
}

/// The ids of one thing, in the order in which they were said.
struct ExternalIDPlace: TableKey, Equatable {
  var thing: MappedThing
  /// Counted over all external ids, so that the next needs no look at those before.
  var place: UInt32

  init(thing: MappedThing, place: UInt32) {
    self.thing = thing
    self.place = place
  }

  func write(to writer: inout KeyWriter) {
    writer.append(thing.kind.rawValue)
    writer.append(thing.number)
    writer.append(place)
  }

  init?(from reader: inout KeyReader) {
    guard let kind = reader.integer(UInt8.self).flatMap(MappedKind.init),
      let number = reader.integer(UInt32.self), let place = reader.integer(UInt32.self)
    else { return nil }
    self.init(thing: MappedThing(kind: kind, number: number), place: place)
  }
}

struct ExternalIDPlaceRow: TableRow {
  var system: String
  var id: String

  init(system: String, id: String) {
    self.system = system
    self.id = id
  }

  func write(to writer: inout RowWriter) {
    writer.append(system)
    writer.append(id)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    system = try reader.text()
    id = try reader.text()
  }
}
