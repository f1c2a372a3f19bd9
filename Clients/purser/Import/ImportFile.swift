import ArgumentParser
import CSV
import PurserClient

/// How rows stand in a file.
enum ImportFormat: String, ExpressibleByArgument, CaseIterable {
  case csv
  case jsonl

  /// As its name says.
  init(of path: String) {
    self = path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") ? .jsonl : .csv
  }
}

/// A row of a file: its cells by the names of their columns. An empty cell is left out.
struct FileRow: Equatable, Sendable {
  let line: Int
  let cells: [String: String]
}

/// A file as rows of named cells, with all that is wrong with its form.
struct ImportFile {
  var rows: [FileRow] = []
  var faults: [RowFault] = []
  /// With those that are wrong.
  var rowCount = 0

  init(_ bytes: [UInt8], _ format: ImportFormat, columns: [ImportColumn]) {
    switch format {
    case .csv: readCSV(bytes, columns)
    case .jsonl: readJSONLines(bytes, columns)
    }
  }

  // MARK: CSV

  private mutating func readCSV(_ bytes: [UInt8], _ columns: [ImportColumn]) {
    var reader = CSVReader(bytes)
    guard let header = readHeader(&reader, columns) else {
      for index in faults.indices { faults[index].isOfHeader = true }
      return
    }
    while true {
      let record: CSVReader.Record
      do throws(CSVFault) {
        guard let next = try reader.next() else { return }
        record = next
      } catch {
        rowCount += 1
        faults.append(RowFault(error))
        continue
      }
      rowCount += 1
      let (found, expected) = (record.fields.count, header.fields.count)
      guard found == expected else {
        faults.append(
          RowFault(
            line: record.line, reason: .syntax,
            message: "the row has \(found) fields, and the header names \(expected)"))
        continue
      }
      let cells = zip(header.fields, record.fields).filter { !$0.1.isEmpty }
      rows.append(
        FileRow(line: record.line, cells: Dictionary(uniqueKeysWithValues: cells.map { $0 })))
    }
  }

  /// The header; nil if anything is wrong with it.
  private mutating func readHeader(
    _ reader: inout CSVReader, _ columns: [ImportColumn]
  ) -> CSVReader.Record? {
    do throws(CSVFault) {
      guard let header = try reader.next() else {
        faults.append(
          RowFault(
            line: 1, reason: .columnMissing,
            message: "the file is empty: it begins with a line that names its columns"))
        return nil
      }
      check(header, columns)
      return faults.isEmpty ? header : nil
    } catch {
      faults.append(RowFault(error))
      return nil
    }
  }

  private mutating func check(_ header: CSVReader.Record, _ columns: [ImportColumn]) {
    let known = Set(columns.map(\.name))
    var seen: Set<String> = []
    for name in header.fields {
      if !known.contains(name) {
        faults.append(
          RowFault(
            line: header.line, column: name, reason: .columnUnknown,
            message: "there is no column \"\(name)\": there are \(columns.header)"))
      } else if !seen.insert(name).inserted {
        faults.append(
          RowFault(
            line: header.line, column: name, reason: .columnTwice,
            message: "the column \(name) is there twice"))
      }
    }
    for column in columns where column.isRequired && !seen.contains(column.name) {
      faults.append(
        RowFault(
          line: header.line, column: column.name, reason: .columnMissing,
          message: "the column \(column.name) is missing"))
    }
  }

  // MARK: JSON Lines

  private mutating func readJSONLines(_ bytes: [UInt8], _ columns: [ImportColumn]) {
    let known = Set(columns.map(\.name))
    for (line, text) in JSONLines(bytes) {
      rowCount += 1
      do throws(RowFault) {
        guard case .object(let members) = try Self.value(of: text, line) else {
          throw RowFault(line: line, reason: .syntax, message: "a line is an object, {…}")
        }
        var cells: [String: String] = [:]
        for member in members {
          guard known.contains(member.name) else {
            throw RowFault(
              line: line, column: member.name, reason: .columnUnknown,
              message: "there is no \"\(member.name)\": there are \(columns.header)")
          }
          cells[member.name] = try Self.cell(member, line)
        }
        rows.append(FileRow(line: line, cells: cells))
      } catch {
        faults.append(error)
      }
    }
  }

  private static func value(of text: String?, _ line: Int) throws(RowFault) -> JSONValue {
    guard let text else {
      throw RowFault(line: line, reason: .syntax, message: "the line is not UTF-8")
    }
    do throws(JSONFailure) {
      return try JSONValue(parsing: text)
    } catch {
      throw RowFault(line: line, reason: .syntax, message: "\(error)")
    }
  }

  /// What would stand in a CSV cell: null is an empty one, and of a list the words one after another.
  private static func cell(_ member: JSONValue.Member, _ line: Int) throws(RowFault) -> String? {
    switch member.value {
    case .null: return nil
    case .string(let text): return text
    case .number(let number): return number
    case .bool(let value): return value ? "yes" : "no"
    case .array(let values):
      let words = values.map { if case .string(let word) = $0 { word } else { "" } }
      if !words.contains("") { return words.joined(separator: " ") }
    case .object: break
    }
    throw RowFault(
      line: line, column: member.name, reason: .valueInvalid,
      message: "\(member.name) takes a text, a number, yes or no, or a list of texts")
  }
}

/// The lines of a file that are not empty, with their numbers; nil for what is not UTF-8.
struct JSONLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 0

  /// - Parameter bytes: a whole file. A byte order mark is skipped.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func next() -> (line: Int, text: String?)? {
    while position < bytes.count {
      let content = bytes[position...].prefix { $0 != 0x0A }
      position = content.endIndex + 1
      line += 1
      if content.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) {
        return (line, String(validating: content, as: UTF8.self))
      }
    }
    return nil
  }
}
