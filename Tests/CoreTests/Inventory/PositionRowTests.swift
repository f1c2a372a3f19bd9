import LMDB
import Testing

@testable import Core

/// A position's row holds the numbers that are not zero, and says which they are.
@Suite struct PositionRowTests {
  private static var buckets: [WritableKeyPath<PositionRow, Int64>] {
    [
      \.good, \.damaged, \.qualityHold, \.returnInspection, \.blocked, \.staged, \.held, \.firm,
      \.allocated,
    ]
  }

  @Test func `every number comes back as it was, whichever others are zero`() throws {
    for present in 0..<(1 << Self.buckets.count) {
      var row = PositionRow()
      for (i, bucket) in Self.buckets.enumerated() where present & 1 << i != 0 {
        row[keyPath: bucket] = i % 2 == 0 ? .max - Int64(i) : .min + Int64(i)
      }
      #expect(try decode(encode(row)) == row)
    }
  }

  /// Written down here: rows on disk are read by later versions.
  @Test func `a row is a word of bits and the numbers in their order`() throws {
    var row = PositionRow()
    row.good = 5
    row.staged = 2
    row.allocated = 3
    #expect(
      encode(row) == [0b0010_0001, 1, 5, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 3]
        + [0, 0, 0, 0, 0, 0, 0])
    #expect(throws: MalformedRow.self) { try decode([0, 2]) }
    #expect(throws: MalformedRow.self) { try decode([1, 0, 5]) }
  }

  private func encode(_ row: PositionRow) -> [UInt8] {
    var writer = RowWriter(capacity: 128)
    row.write(to: &writer)
    return Array(writer.bytes)
  }

  private func decode(_ bytes: [UInt8]) throws -> PositionRow {
    try bytes.withUnsafeBytes { (bytes) throws(MalformedRow) in
      var reader = RowReader(bytes)
      return try PositionRow(from: &reader)
    }
  }
}
