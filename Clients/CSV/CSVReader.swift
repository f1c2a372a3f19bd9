/// Reads CSV as RFC 4180 has it, strictly, and knows on which line of the file everything stands: fields may be quoted
/// and then hold commas, quotes (doubled) and line ends; a line ends in LF or CRLF; empty lines are skipped.
///
/// What is wrong is thrown with its line, and the next call goes on with the line after it.
public struct CSVReader {
  public struct Record: Equatable, Sendable {
    /// Where it begins; a quoted field may end lines later.
    public let line: Int
    public let fields: [String]

    public init(line: Int, fields: [String]) {
      self.line = line
      self.fields = fields
    }
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  /// - Parameter bytes: a whole file. A byte order mark is skipped.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The next record; nil at the end.
  public mutating func next() throws(CSVFault) -> Record? {
    while acceptLineEnd() {}
    guard position < bytes.count else { return nil }
    let start = line
    do throws(CSVFault) {
      var fields: [String] = []
      repeat { fields.append(try field()) } while accept(",")
      guard position == bytes.count || acceptLineEnd() else {
        throw fault("a carriage return stands alone: lines end in LF or CRLF")
      }
      return Record(line: start, fields: fields)
    } catch {
      skipLine()
      throw error
    }
  }

  private mutating func field() throws(CSVFault) -> String {
    if accept("\"") { return try quoted() }
    let start = position
    while let byte = peek, !Self.ends.contains(byte) {
      guard byte != UInt8(ascii: "\"") else {
        throw fault("a quote stands inside a field: put the whole field in quotes, and double it")
      }
      position += 1
    }
    return try text(bytes[start..<position], from: line)
  }

  /// What is behind an opening quote, up to the closing one.
  private mutating func quoted() throws(CSVFault) -> String {
    let start = line
    var content: [UInt8] = []
    while let byte = peek {
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard accept("\"") else {
          guard peek.map(Self.ends.contains) != false else {
            throw fault("something follows a closing quote: a comma or the line's end must")
          }
          return try text(content[...], from: start)
        }
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      }
      content.append(byte)
    }
    throw fault("a quote is opened and never closed", at: start)
  }

  private func text(_ bytes: ArraySlice<UInt8>, from line: Int) throws(CSVFault) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw fault("a field is not UTF-8", at: line)
    }
    guard !bytes.contains(0) else { throw fault("a field holds a NUL", at: line) }
    return text
  }

  /// What a field without quotes ends at.
  private static let ends: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n")]

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func acceptLineEnd() -> Bool {
    let rest = bytes[position...]
    guard rest.starts(with: [0x0A]) || rest.starts(with: [0x0D, 0x0A]) else { return false }
    position += rest.first == 0x0A ? 1 : 2
    line += 1
    return true
  }

  private mutating func skipLine() {
    while let byte = peek {
      position += 1
      if byte == 0x0A {
        line += 1
        return
      }
    }
  }

  private func fault(_ message: String, at line: Int? = nil) -> CSVFault {
    CSVFault(line: line ?? self.line, message: message)
  }
}

/// What is wrong with a file, and on which line.
public struct CSVFault: Error, Equatable {
  public let line: Int
  public let message: String
}
