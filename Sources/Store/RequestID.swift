/// The caller's name for one command: 16 bytes, a UUID in text.
///
/// A UUIDv7 begins with its time, so keys made of it are written next to one another; others dirty a page each.
public struct RequestID: Hashable, Sendable {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads "018f4d5e-7b1a-7c3d-9e2f-0123456789ab": 36 characters, hyphens where they belong, in either case.
  public init?(_ text: String) {
    var text = text
    let words: (UInt64, UInt64)? = text.withUTF8 { utf8 in
      guard utf8.count == 36 else { return nil }
      var high: UInt64 = 0
      var low: UInt64 = 0
      var digits = 0
      for (i, byte) in utf8.enumerated() {
        if i == 8 || i == 13 || i == 18 || i == 23 {
          guard byte == UInt8(ascii: "-") else { return nil }
          continue
        }
        let digit: UInt8
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
        default: return nil
        }
        if digits < 16 { high = high << 4 | UInt64(digit) } else { low = low << 4 | UInt64(digit) }
        digits += 1
      }
      return (high, low)
    }
    guard let words else { return nil }
    (high, low) = words
  }

  /// The instant in a UUIDv7, in microseconds since 1970; `nil` for any other UUID.
  public var time: Int64? {
    guard (high >> 12) & 0xf == 7, low >> 62 == 0b10 else { return nil }
    return Int64(high >> 16) * 1000
  }
}

extension RequestID: CustomStringConvertible {
  public var description: String {
    var digits = ""
    for word in [high, low] {
      let hex = String(word, radix: 16)
      digits += String(repeating: "0", count: 16 - hex.count) + hex
    }
    let d = Array(digits)
    return [d[0..<8], d[8..<12], d[12..<16], d[16..<20], d[20..<32]].map { String($0) }
      .joined(separator: "-")
  }
}
