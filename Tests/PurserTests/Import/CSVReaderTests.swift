import CSV
import Testing

/// RFC 4180, strictly, and the file's own lines (MD-07).
@Suite struct CSVReaderTests {
  /// All records of a text and all faults, each with its line.
  private func read(_ bytes: [UInt8]) -> ([CSVReader.Record], [String]) {
    var reader = CSVReader(bytes)
    var (records, faults): ([CSVReader.Record], [String]) = ([], [])
    while true {
      do {
        guard let record = try reader.next() else { return (records, faults) }
        records.append(record)
      } catch {
        faults.append("\(error.line): \(error.message)")
      }
    }
  }

  private static func record(_ line: Int, _ fields: String...) -> CSVReader.Record {
    CSVReader.Record(line: line, fields: fields)
  }

  static let texts: [(String, [CSVReader.Record])] = [
    ("", []),
    ("\n\r\n\n", []),
    ("a,b\n", [record(1, "a", "b")]),
    ("a,b", [record(1, "a", "b")]),
    ("a,b\r\nc,d\r\n", [record(1, "a", "b"), record(2, "c", "d")]),
    ("\u{FEFF}a,b\nc,d", [record(1, "a", "b"), record(2, "c", "d")]),
    (",\n,,\n", [record(1, "", ""), record(2, "", "", "")]),
    ("a\n\nb\n", [record(1, "a"), record(3, "b")]),
    (" a , b \n", [record(1, " a ", " b ")]),
    (#""a","b""# + "\n", [record(1, "a", "b")]),
    ("\"\",\"\"\"\",\"say \"\"hi\"\" \"\"\"\n", [record(1, "", "\"", "say \"hi\" \"")]),
    ("\"a,\n b\",c\nd,e", [record(1, "a,\n b", "c"), record(3, "d", "e")]),
    ("\"a\r\nb\"\r\n\"c\"", [record(1, "a\r\nb"), record(3, "c")]),
    ("Spezialitäten,蛋\n", [record(1, "Spezialitäten", "蛋")]),
    ("\"\"", [record(1, "")]),
  ]

  @Test(arguments: texts)
  func `reads records with the line on which they begin`(
    text: String, records: [CSVReader.Record]
  ) {
    let (found, faults) = read(Array(text.utf8))
    #expect(found == records)
    #expect(faults.isEmpty)
  }

  static let quoteInside =
    "a quote stands inside a field: put the whole field in quotes, and double it"
  static let behindQuote = "something follows a closing quote: a comma or the line's end must"
  static let carriageReturn = "a carriage return stands alone: lines end in LF or CRLF"

  /// What is wrong, and the records that are read all the same.
  static let wrong: [(String, [String], [CSVReader.Record])] = [
    ("a\"b\nc", ["1: " + quoteInside], [record(2, "c")]),
    ("a\n \"b\"\nc", ["2: " + quoteInside], [record(1, "a"), record(3, "c")]),
    ("\"a\" ,b\nc", ["1: " + behindQuote], [record(2, "c")]),
    ("\"a\"b\nc", ["1: " + behindQuote], [record(2, "c")]),
    ("a\rb\nc", ["1: " + carriageReturn], [record(2, "c")]),
    ("a\nb\r", ["2: " + carriageReturn], [record(1, "a")]),
    ("a\nb,\"c\nd\ne", ["2: a quote is opened and never closed"], [record(1, "a")]),
    ("\"a\nb\"x\nc", ["2: " + behindQuote], [record(3, "c")]),
    ("a\0b\nc", ["1: a field holds a NUL"], [record(2, "c")]),
    ("x\"\ny\"\nz", ["1: " + quoteInside, "2: " + quoteInside], [record(3, "z")]),
  ]

  @Test(arguments: wrong)
  func `tells what is wrong with its line and goes on`(
    text: String, faults: [String], records: [CSVReader.Record]
  ) {
    let (found, told) = read(Array(text.utf8))
    #expect(told == faults)
    #expect(found == records)
  }

  @Test func `what is not UTF-8 is told, and the rest is read`() {
    let (records, faults) = read([0x61, 0x0A, 0xFF, 0x2C, 0x62, 0x0A, 0x63])
    #expect(records == [Self.record(1, "a"), Self.record(3, "c")])
    #expect(faults == ["2: a field is not UTF-8"])
  }
}
