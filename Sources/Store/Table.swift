import CPlatform

/// A table of the store: a fixed number, a name, and the codecs of its keys and rows.
///
/// Numbers stand in journals and digests: once given, a number is never given to another table.
public struct Table<Key: TableKey, Row: TableRow>: Sendable {
  public let declaration: TableDeclaration

  public init(_ number: UInt8, _ name: String, losesRows: Bool) {
    declaration = TableDeclaration(number: number, name: name, losesRows: losesRows)
  }
}

/// A table without its types.
public struct TableDeclaration: Sendable, Hashable {
  /// 1 to 199; the store's own tables are above.
  public let number: UInt8
  public let name: String
  /// Whether rows are ever deleted. Where none is, a row that is absent now was never there, so a look that
  /// missed it depends on no command that is still on its way to the disk.
  public let losesRows: Bool
}

/// What stands before every row's own bytes: the command that wrote it, a checksum, a version.
///
/// The checksum covers the table's number, the key and all of the value but itself.
enum RowHeader {
  static let byteCount = 13
  static let version: UInt8 = 1

  @inline(__always)
  static func sequence(of value: UnsafeRawBufferPointer) -> UInt64 {
    UInt64(littleEndian: value.loadUnaligned(as: UInt64.self))
  }

  static func write(sequence: UInt64, to writer: inout RowWriter) {
    writer.append(sequence)
    writer.append(UInt32(0))
    writer.append(version)
  }

  /// Fills in the checksum of a value that is complete.
  static func seal(_ writer: inout RowWriter, table: UInt8, key: UnsafeRawBufferPointer) {
    let crc = checksum(of: writer.bytes, table: table, key: key)
    writer.overwrite(crc, at: 8)
  }

  /// The value's own bytes, or `nil` if it is not what was written.
  static func payload(
    of value: UnsafeRawBufferPointer, table: UInt8, key: UnsafeRawBufferPointer
  ) -> UnsafeRawBufferPointer? {
    guard value.count >= byteCount, value[12] == version else { return nil }
    let stored = UInt32(littleEndian: value.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    guard stored == checksum(of: value, table: table, key: key) else { return nil }
    return UnsafeRawBufferPointer(rebasing: value[byteCount...])
  }

  private static func checksum(
    of value: UnsafeRawBufferPointer, table: UInt8, key: UnsafeRawBufferPointer
  ) -> UInt32 {
    // Base addresses: a row has a header, and a key is never empty.
    let base = value.baseAddress.unsafelyUnwrapped
    var crc = purser_crc32c(UInt32(table), key.baseAddress, key.count)
    crc = purser_crc32c(crc, base, 8)
    return purser_crc32c(crc, base + 12, value.count - 12)
  }
}

/// A row whose checksum does not match. It is named, never served.
public struct DamagedRow: Error, Sendable, Equatable {
  public let table: String
  /// The key, in hex.
  public let key: String

  @usableFromInline
  init(table: String, key: UnsafeRawBufferPointer) {
    self.table = table
    self.key = hexadecimal(key)
  }
}

/// How many rows a table has, and a digest of them that does not depend on their order.
///
/// A damaged page can hide rows from any check of single rows; it can't hide from these.
package struct TableTotals: Equatable, Sendable {
  var count: Int64 = 0
  var low: UInt64 = 0
  var high: UInt64 = 0

  mutating func add(table: UInt8, key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    let (l, h) = Self.digest(table, key, value)
    count += 1
    low &+= l
    high &+= h
  }

  mutating func remove(table: UInt8, key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    let (l, h) = Self.digest(table, key, value)
    count -= 1
    low &-= l
    high &-= h
  }

  private static func digest(
    _ table: UInt8, _ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer
  ) -> (UInt64, UInt64) {
    var k: (UInt64, UInt64) = (0, 0)
    var v: (UInt64, UInt64) = (0, 0)
    withUnsafeMutablePointer(to: &k) {
      $0.withMemoryRebound(to: UInt64.self, capacity: 2) {
        purser_hash128(key.baseAddress, key.count, UInt64(table), $0)
      }
    }
    withUnsafeMutablePointer(to: &v) {
      $0.withMemoryRebound(to: UInt64.self, capacity: 2) {
        purser_hash128(value.baseAddress, value.count, k.0, $0)
      }
    }
    return (v.0, v.1 ^ k.1)
  }
}

/// Bytes as people read them.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
