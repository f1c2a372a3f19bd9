/// Reads a JSON text (RFC 8259), strictly.
struct JSONParser {
  private static let deepest = 64

  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func parse() throws(JSONFailure) -> JSONValue {
    let value = try value(depth: 0)
    skipBlanks()
    guard position == bytes.count else { throw failure("something follows the value") }
    return value
  }

  private mutating func value(depth: Int) throws(JSONFailure) -> JSONValue {
    guard depth <= Self.deepest else { throw failure("nested more than \(Self.deepest) deep") }
    skipBlanks()
    guard let next else { throw failure("the text ends where a value is expected") }
    switch next {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try elements(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw failure("a value is expected")
    }
  }

  private mutating func members(depth: Int) throws(JSONFailure) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    position += 1
    skipBlanks()
    if accept("}") { return [] }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw failure("a name in quotes is expected") }
      let name = try string()
      guard names.insert(name).inserted else { throw failure("\"\(name)\" is named twice") }
      skipBlanks()
      guard accept(":") else { throw failure("a colon is expected after \"\(name)\"") }
      members.append(JSONValue.Member(name, try value(depth: depth + 1)))
      skipBlanks()
    } while accept(",")
    guard accept("}") else { throw failure("a comma or } is expected") }
    return members
  }

  private mutating func elements(depth: Int) throws(JSONFailure) -> [JSONValue] {
    var elements: [JSONValue] = []
    position += 1
    skipBlanks()
    if accept("]") { return [] }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
    } while accept(",")
    guard accept("]") else { throw failure("a comma or ] is expected") }
    return elements
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONFailure) -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[index] else { throw failure("a value is expected") }
      position += 1
    }
    return value
  }

  private mutating func number() throws(JSONFailure) -> String {
    let start = position
    _ = accept("-")
    if !accept("0") { try digits() }
    if accept(".") { try digits() }
    if accept("e") || accept("E") {
      if !accept("+") { _ = accept("-") }
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSONFailure) {
    let start = position
    while let next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { position += 1 }
    guard position > start else { throw failure("a digit is expected") }
  }

  private mutating func string() throws(JSONFailure) -> String {
    var text: [UInt8] = []
    position += 1
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: try escaped())
      case 0..<0x20: throw failure("a control character stands unescaped in a string")
      default: text.append(byte)
      }
    }
    throw failure("the text ends in a string")
  }

  private mutating func escaped() throws(JSONFailure) -> [UInt8] {
    guard let letter = next else { throw failure("the text ends in a string") }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try escapedScalar()).utf8)
    default: throw failure("no such escape in a string")
    }
  }

  /// What stands after "\u": a scalar, or two halves of one.
  private mutating func escapedScalar() throws(JSONFailure) -> Unicode.Scalar {
    let first = try fourHexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, accept("\\"), accept("u") else { throw failure("half a surrogate pair") }
    let second = try fourHexDigits()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw failure("half a surrogate pair") }
    return scalar
  }

  private mutating func fourHexDigits() throws(JSONFailure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw failure("four hexadecimal digits are expected after \\u")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  // MARK: - Bytes

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while let next, [0x20, 0x09, 0x0A, 0x0D].contains(next) { position += 1 }
  }

  private func failure(_ message: String) -> JSONFailure {
    let before = bytes[..<position]
    let line = before.count { $0 == 0x0A } + 1
    let column = position - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    return JSONFailure(field: "", message: "is no JSON: line \(line), column \(column): \(message)")
  }
}
