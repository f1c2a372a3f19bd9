/// A digest of a set of rows that does not depend on their order: what a state comes down to. Written for this campaign;
/// the product's own is another.
struct RowDigest: Equatable, Sendable, CustomStringConvertible {
  private(set) var rows: Int64 = 0
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  mutating func add(_ table: UInt8, _ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer)
  {
    let (l, h) = Self.hash(table, key, value)
    rows += 1
    low &+= l
    high &+= h
  }

  mutating func remove(
    _ table: UInt8, _ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer
  ) {
    let (l, h) = Self.hash(table, key, value)
    rows -= 1
    low &-= l
    high &-= h
  }

  private static func hash(
    _ table: UInt8, _ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer
  ) -> (UInt64, UInt64) {
    var a = UInt64(table) &* 0x9e37_79b9_7f4a_7c15 ^ UInt64(key.count)
    var b: UInt64 = 0xd1b5_4a32_d192_ed03 ^ UInt64(value.count)
    take(key, &a, &b)
    take(value, &a, &b)
    return (mix(a, b ^ 0xa076_1d64_78bd_642f), mix(b, a ^ 0xe703_7ed1_a0b4_28db))
  }

  private static func take(_ bytes: UnsafeRawBufferPointer, _ a: inout UInt64, _ b: inout UInt64) {
    var at = 0
    while at + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      a = mix(a ^ word, 0xe703_7ed1_a0b4_28db)
      b = (b ^ word) &* 0x9fb2_1c65_1e98_df25 &+ a
      at += 8
    }
    var word: UInt64 = UInt64(bytes.count - at) << 56
    while at < bytes.count {
      word = word << 8 ^ UInt64(bytes[at])
      at += 1
    }
    a = mix(a ^ word, 0xa076_1d64_78bd_642f)
    b = (b ^ word) &* 0x9fb2_1c65_1e98_df25 &+ a
  }

  private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }

  var description: String {
    "\(rows) rows, \(String(high, radix: 16)):\(String(low, radix: 16))"
  }
}
