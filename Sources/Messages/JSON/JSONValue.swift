/// A JSON text as a tree. Numbers stay as they were written, so that no digit of an int64 is lost, and
/// members stay in their order.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// The number's own text: "-12.50".
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  public struct Member: Sendable, Equatable {
    public var name: String
    public var value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Reads one JSON value (RFC 8259) with nothing but blanks around it.
  ///
  /// - Throws: `JSONFailure` naming line and column, also for an object that names a member twice and for
  ///   values nested more than 64 deep.
  public init(parsing text: String) throws(JSONFailure) {
    var parser = JSONParser(text)
    self = try parser.parse()
  }

  /// The text: on one line, or pretty with a line a member.
  public func text(pretty: Bool) -> String {
    var text = ""
    write(to: &text, pretty: pretty, depth: 0)
    return text
  }
}

extension JSONValue {
  /// What a sentence calls such a value.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }

  private func write(to text: inout String, pretty: Bool, depth: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): Self.writeQuoted(string, to: &text)
    case .array(let values):
      Self.write(values, between: ("[", "]"), to: &text, pretty: pretty, depth: depth) {
        $0.write(to: &$1, pretty: pretty, depth: depth + 1)
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &text, pretty: pretty, depth: depth) {
        Self.writeQuoted($0.name, to: &$1)
        $1 += pretty ? ": " : ":"
        $0.value.write(to: &$1, pretty: pretty, depth: depth + 1)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], between brackets: (String, String), to text: inout String, pretty: Bool,
    depth: Int, _ writePart: (Part, inout String) -> Void
  ) {
    text += brackets.0
    for (index, part) in parts.enumerated() {
      if index > 0 { text += "," }
      if pretty { text += "\n" + String(repeating: "  ", count: depth + 1) }
      writePart(part, &text)
    }
    if pretty && !parts.isEmpty { text += "\n" + String(repeating: "  ", count: depth) }
    text += brackets.1
  }

  private static func writeQuoted(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Also DEL and the C1 controls: a terminal would obey them.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
