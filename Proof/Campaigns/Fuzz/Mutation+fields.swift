import Auditor

/// A message's fields as they lie on the wire, taken apart to be changed and put together again.
///
/// Knows protobuf's wire format and no message: what has a length may be text or a message, so both are tried.
struct WireFields {
  struct Field {
    var number: UInt64
    var value: Value
  }

  enum Value {
    case varint(UInt64)
    case bytes([UInt8])
    case fixed([UInt8])
  }

  var fields: [Field] = []

  /// Nil for bytes that are no message. Fields are numbered from 1 to 2²⁹ − 1.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    func varint() -> UInt64? {
      var value: UInt64 = 0
      for shift in stride(from: 0 as UInt64, to: 70, by: 7) {
        guard let byte = rest.popFirst() else { return nil }
        value |= UInt64(byte & 0x7f) << shift
        if byte < 0x80 { return value }
      }
      return nil
    }
    while !rest.isEmpty {
      guard let tag = varint(), (1..<1 << 29).contains(tag >> 3) else { return nil }
      let count: UInt64
      switch tag & 7 {
      case 0:
        guard let value = varint() else { return nil }
        fields.append(Field(number: tag >> 3, value: .varint(value)))
        continue
      case 1: count = 8
      case 5: count = 4
      case 2:
        guard let length = varint() else { return nil }
        count = length
      default: return nil
      }
      guard count <= UInt64(rest.count) else { return nil }
      let content = Array(rest.prefix(Int(count)))
      rest = rest.dropFirst(Int(count))
      let value: Value = tag & 7 == 2 ? .bytes(content) : .fixed(content)
      fields.append(Field(number: tag >> 3, value: value))
    }
  }

  var bytes: [UInt8] {
    fields.flatMap { field -> [UInt8] in
      let tag = field.number << 3
      switch field.value {
      case .varint(let value): return varint(tag) + varint(value)
      case .bytes(let bytes): return varint(tag | 2) + varint(UInt64(bytes.count)) + bytes
      case .fixed(let bytes): return varint(tag | (bytes.count == 8 ? 1 : 5)) + bytes
      }
    }
  }
}

extension Mutation {
  /// Numbers at which something changes: of quantities, of amounts, of instants, of enums.
  private static let ends: [UInt64] = [
    0, 1, 2, 3, 4, 7, 100, 1000, 5000, 999_999, 1_000_000, 1 << 31, 1 << 31 - 1, 1 << 32,
    1 << 53, 1_000_000_000_000, 1_000_000_000_000_000, 1 << 62, 1 << 63 - 1, 1 << 63, 1 << 63 + 1,
    .max - 1, .max,
  ]

  /// Of messages: one field goes, comes twice, comes from another input, or says something else; what is no message, or
  /// once in a while one that is, is changed as bytes.
  @Sendable public static func fields(
    _ input: inout [UInt8], _ others: [[UInt8]], _ random: inout SplitMix
  ) {
    guard !random.oneIn(8), var message = WireFields(input) else {
      return bytes(&input, others, &random)
    }
    let count = message.fields.count
    let place = random.next(below: count + 1)
    switch random.next(below: 8) {
    case 0 where place < count: message.fields.remove(at: place)
    case 1 where place < count:
      message.fields.insert(message.fields[place], at: random.next(below: count + 1))
    case 2 where place < count:
      message.fields.swapAt(place, random.next(below: count))
    case 3:
      guard !others.isEmpty,
        let other = WireFields(others[random.next(below: others.count)]), !other.fields.isEmpty
      else { return }
      message.fields.insert(other.fields[random.next(below: other.fields.count)], at: place)
    default:
      guard place < count else { return }
      change(&message.fields[place].value, others, &random)
    }
    input = message.bytes
  }

  private static func change(
    _ value: inout WireFields.Value, _ others: [[UInt8]], _ random: inout SplitMix
  ) {
    switch value {
    case .varint(let number):
      let beside = [number &+ 1, number &- 1, 0 &- number]
      value = .varint((random.oneIn(2) ? beside : ends).randomElement(using: &random) ?? 0)
    case .bytes(var content):
      fields(&content, others, &random)
      value = .bytes(content)
    case .fixed(var content):
      content[random.next(below: content.count)] ^= 1 << random.next(below: 8)
      value = .fixed(content)
    }
  }

  /// Leaves the first byte, or once in a while changes that.
  static func afterFirstByte(_ step: @escaping Step) -> Step {
    { input, others, random in
      guard let first = input.first, !random.oneIn(16) else {
        return bytes(&input, others, &random)
      }
      var rest = Array(input.dropFirst())
      step(&rest, others.map { Array($0.dropFirst()) }, &random)
      input = [first] + rest
    }
  }
}
