// Protobuf's wire format, as far as the envelope needs it: walking fields without copying, and appending them.

/// Walks the fields of one encoded protobuf message.
struct FieldCursor {
  enum Value {
    case varint(UInt64)
    case bytes(UnsafeRawBufferPointer)
    case fixed
  }

  private var rest: UnsafeRawBufferPointer
  private(set) var isMalformed = false

  init(_ message: UnsafeRawBufferPointer) {
    rest = message
  }

  /// The next field, or nil at the end and, with `isMalformed`, at the first byte that can't be.
  mutating func next() -> (number: UInt64, value: Value)? {
    guard !rest.isEmpty else { return nil }
    guard let tag = varint(), tag >> 3 != 0, tag >> 3 < 1 << 29 else { return malformed() }
    switch tag & 7 {
    case 0:
      guard let value = varint() else { return malformed() }
      return (tag >> 3, .varint(value))
    case 1:
      guard take(8) != nil else { return malformed() }
      return (tag >> 3, .fixed)
    case 2:
      guard let count = varint(), let bytes = take(count) else { return malformed() }
      return (tag >> 3, .bytes(bytes))
    case 5:
      guard take(4) != nil else { return malformed() }
      return (tag >> 3, .fixed)
    default:
      return malformed()  // groups ended with proto1
    }
  }

  private mutating func malformed() -> (number: UInt64, value: Value)? {
    isMalformed = true
    rest = UnsafeRawBufferPointer(start: nil, count: 0)
    return nil
  }

  private mutating func varint() -> UInt64? {
    var value: UInt64 = 0
    var index = 0
    while index < min(rest.count, 10) {
      let byte = rest[index]
      value |= UInt64(byte & 0x7f) &<< UInt64(7 * index)  // the tenth byte keeps its lowest bit
      index += 1
      if byte < 0x80 {
        rest = UnsafeRawBufferPointer(rebasing: rest[index...])
        return value
      }
    }
    return nil
  }

  private mutating func take(_ count: UInt64) -> UnsafeRawBufferPointer? {
    guard count <= UInt64(rest.count) else { return nil }
    let bytes = UnsafeRawBufferPointer(rebasing: rest[..<Int(count)])
    rest = UnsafeRawBufferPointer(rebasing: rest[Int(count)...])
    return bytes
  }
}

extension [UInt8] {
  /// Appends a length-delimited field; an empty one is left out, as proto3 has it.
  mutating func appendField(_ number: UInt8, _ bytes: some Collection<UInt8>) {
    if !bytes.isEmpty { appendElement(number, bytes) }
  }

  /// Appends a length-delimited element of a repeated field, which counts even when it is empty.
  mutating func appendElement(_ number: UInt8, _ bytes: some Collection<UInt8>) {
    append(number << 3 | 2)
    appendVarint(UInt64(bytes.count))
    append(contentsOf: bytes)
  }

  /// Appends an integer field; zero is left out.
  mutating func appendField(_ number: UInt8, _ value: Int64) {
    guard value != 0 else { return }
    append(number << 3)
    appendVarint(UInt64(bitPattern: value))
  }

  private mutating func appendVarint(_ value: UInt64) {
    var value = value
    while value > 0x7f {
      append(UInt8(value & 0x7f) | 0x80)
      value >>= 7
    }
    append(UInt8(value))
  }
}
