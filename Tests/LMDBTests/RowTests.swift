import LMDB
import Testing

@Suite struct RowTests {
  @Test func `every kind of field comes back as it was`() throws {
    let row = Parcel(weight: -12, isFragile: true, label: "Größe 42", code: [0, 1, 255])
    var writer = RowWriter()
    row.write(to: &writer)
    var reader = RowReader(writer.bytes)
    #expect(try Parcel(from: &reader) == row)
    let isAtEnd = reader.isAtEnd
    #expect(isAtEnd)
  }

  @Test func `integers are little-endian`() {
    var writer = RowWriter()
    writer.append(UInt32(0x0102_0304))
    writer.append(Int16(-2))
    #expect(Array(writer.bytes) == [4, 3, 2, 1, 0xfe, 0xff])
  }

  /// Whatever stands in a map may be damaged: no bytes may be read past the end.
  @Test func `a row that is cut anywhere is malformed`() {
    let row = Parcel(weight: 7, isFragile: false, label: "SHIRT-M", code: [9, 9])
    var writer = RowWriter()
    row.write(to: &writer)
    let bytes = Array(writer.bytes)
    for length in 0..<bytes.count {
      bytes[..<length].withUnsafeBytes { (cut) -> Void in
        var reader = RowReader(cut)
        #expect(throws: MalformedRow.self) { try Parcel(from: &reader) }
      }
    }
  }

  static let hostile: [[UInt8]] = [
    [0xff, 0xff, 0xff, 0xff, 1],  // a length of four billion
    [0, 0, 0, 0x80, 1],  // a length that would be negative in 32 bits
    [2, 0, 0, 0, 0xc3, 0x28],  // no UTF-8
  ]

  @Test(arguments: hostile)
  func `text with a wrong length or encoding is malformed`(bytes: [UInt8]) {
    bytes.withUnsafeBytes { (bytes) -> Void in
      var reader = RowReader(bytes)
      #expect(throws: MalformedRow.self) { try reader.text() }
    }
  }

  @Test func `a writer grows, keeps what it has, and can be used again`() {
    var writer = RowWriter(capacity: 8)
    for i in 0..<1000 { writer.append(UInt32(i)) }
    writer.overwrite(UInt32(7), at: 4)
    let count = writer.count
    #expect(count == 4000)
    var reader = RowReader(writer.bytes)
    #expect((try? reader.integer(UInt32.self)) == 0)
    #expect((try? reader.integer(UInt32.self)) == 7)
    #expect((try? reader.integer(UInt32.self)) == 2)
    writer.removeAll()
    #expect(Array(writer.bytes) == [])
  }

  /// One import of a thousand orders must not hold its memory for the rest of the year.
  @Test func `a writer that grew huge gives the memory back when it is emptied`() {
    var writer = RowWriter()
    for i in 0..<(1 << 20) { writer.append(UInt64(i)) }
    let full = writer.capacity
    #expect(full >= 8 << 20)
    writer.removeAll()
    let emptied = writer.capacity
    #expect(emptied <= RowWriter.keptCapacity)
  }
}

private struct Parcel: TableRow, Equatable {
  var weight: Int64
  var isFragile: Bool
  var label: String
  var code: [UInt8]

  init(weight: Int64, isFragile: Bool, label: String, code: [UInt8]) {
    self.weight = weight
    self.isFragile = isFragile
    self.label = label
    self.code = code
  }

  func write(to writer: inout RowWriter) {
    writer.append(weight)
    writer.append(isFragile)
    writer.append(label)
    code.withUnsafeBytes { writer.append(counted: $0) }
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    weight = try reader.integer()
    isFragile = try reader.bool()
    label = try reader.text()
    code = Array(try reader.countedBytes())
  }
}
