/// Base64 (RFC 4648), as JSON carries bytes.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var group: UInt32 = 0
    var held = 0
    for byte in bytes {
      group = group << 8 | UInt32(byte)
      held += 1
      if held == 3 {
        for shift in [18, 12, 6, 0] as [UInt32] {
          text.append(alphabet[Int(group >> shift & 63)])
        }
        (group, held) = (0, 0)
      }
    }
    if held > 0 {
      group <<= UInt32(8 * (3 - held))
      for place in 0..<4 {
        text.append(
          place <= held ? alphabet[Int(group >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes, or nil for what is no base64. The URL alphabet and absent padding are fine.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var group: UInt32 = 0
    var digits = 0
    var padding = 0
    for character in text {
      if character == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, let value = value(of: character) else { return nil }
      group = (group & 0x3FFFF) << 6 | value
      digits += 1
      switch digits % 4 {
      case 2: bytes.append(UInt8(truncatingIfNeeded: group >> 4))
      case 3: bytes.append(UInt8(truncatingIfNeeded: group >> 2))
      case 0: bytes.append(UInt8(truncatingIfNeeded: group))
      default: break
      }
    }
    guard digits % 4 != 1, padding == 0 || (digits + padding) % 4 == 0 && padding < 3 else {
      return nil
    }
    // Bits that belong to no byte must be 0, or two texts would stand for the same bytes.
    let spare: UInt32 = [0, 0, 15, 3][digits % 4]
    return group & spare == 0 ? bytes : nil
  }

  private static func value(of character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
