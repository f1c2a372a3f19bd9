import CPlatform
import Crypto

// The journal on disk.
//
// A journal is a folder of segments, each named by the first sequence in it. A segment is a header sector and
// groups; a group is what one flush made durable, and begins on a sector of its own, so that a torn write of the
// next group can't touch an acknowledged one. Behind the last group there are zeros, written ahead of use.
//
//   segment   magic 8 · format 4 · 0 4 · store 16 · first sequence 8 · first group 8 · previous hash 32 · 0 … · crc 4
//   group     magic 4 · format 2 · 0 2 · bytes 4 · records 4 · epoch 8 · number 8 · first 8 · last 8
//             · previous hash 32 · 0 12 · crc 4                                     (96 bytes)
//             records, each: bytes 4 · crc 4 · body
//             end: magic 4 · 0 4 · SHA-256 of header and records 32                 (40 bytes)
//
// All integers are little-endian. The header holds the previous group's hash, so the hashes are a chain.

/// A point in the chain of groups.
public struct ChainLink: Equatable, Sendable {
  /// The last sequence that it covers.
  public internal(set) var sequence: UInt64
  /// The number of the group that ended there; the first group is 1.
  public internal(set) var group: UInt64
  /// SHA-256.
  public internal(set) var hash: [UInt8]

  static let beginning = ChainLink(
    sequence: 0, group: 0, hash: [UInt8](repeating: 0, count: JournalFormat.hashSize))
}

enum JournalFormat {
  static let version: UInt16 = 1
  static let sector = 512
  static let segmentMagic: UInt64 = 0x314A_5245_5352_5550  // "PURSERJ1"
  static let groupMagic: UInt32 = 0x5052_4750  // "PGRP"
  static let endMagic: UInt32 = 0x444E_4550  // "PEND"
  static let groupHeaderSize = 96
  static let endSize = 40
  static let hashSize = 32

  static func roundedToSector(_ count: Int) -> Int { (count + sector - 1) / sector * sector }

  static func segmentName(_ first: UInt64) -> String {
    let digits = String(first)
    return String(repeating: "0", count: 20 - digits.count) + digits + ".journal"
  }

  static func firstSequence(ofSegment name: String) -> UInt64? {
    guard name.hasSuffix(".journal"), name.utf8.count == 28 else { return nil }
    return UInt64(name.dropLast(8))
  }
}

/// The first sector of a segment.
struct SegmentHeader: Equatable {
  var store: [UInt8]
  var first: UInt64
  var previous: ChainLink

  func bytes() -> [UInt8] {
    var writer = RowWriter(capacity: JournalFormat.sector)
    writer.append(JournalFormat.segmentMagic)
    writer.append(UInt32(JournalFormat.version))
    writer.append(UInt32(0))
    store.withUnsafeBytes { writer.append(bytes: $0) }
    writer.append(first)
    writer.append(previous.group + 1)
    previous.hash.withUnsafeBytes { writer.append(bytes: $0) }
    let filled = writer.count
    for _ in filled..<(JournalFormat.sector - 4) { writer.append(UInt8(0)) }
    writer.append(purser_crc32c(0, writer.bytes.baseAddress, writer.count))
    return Array(writer.bytes)
  }

  /// What a sector says, or `nil` if it is no header (zeros: a segment that was never used).
  init?(_ sector: [UInt8]) {
    guard sector.count == JournalFormat.sector else { return nil }
    let fields: (store: [UInt8], first: UInt64, group: UInt64, hash: [UInt8])? =
      sector.withUnsafeBytes { bytes in
        let crc = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 508, as: UInt32.self))
        var reader = RowReader(bytes)
        guard crc == purser_crc32c(0, bytes.baseAddress, 508),
          (try? reader.integer(UInt64.self)) == JournalFormat.segmentMagic,
          (try? reader.integer(UInt32.self)) == UInt32(JournalFormat.version),
          (try? reader.integer(UInt32.self)) == 0,
          let store = try? reader.bytes(16), let first = try? reader.integer(UInt64.self),
          let group = try? reader.integer(UInt64.self),
          let hash = try? reader.bytes(JournalFormat.hashSize)
        else { return nil }
        return (Array(store), first, group, Array(hash))
      }
    guard let fields, fields.first > 0, fields.group > 0 else { return nil }
    store = fields.store
    first = fields.first
    previous = ChainLink(sequence: fields.first - 1, group: fields.group - 1, hash: fields.hash)
  }

  /// Whether a sector is whole and says that a later version wrote it.
  static func isOfNewerFormat(_ sector: [UInt8]) -> Bool {
    guard sector.count == JournalFormat.sector else { return false }
    return sector.withUnsafeBytes { bytes in
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 508, as: UInt32.self))
        == purser_crc32c(0, bytes.baseAddress, 508)
        && UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)) == JournalFormat.segmentMagic
        && UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
          > UInt32(JournalFormat.version)
    }
  }

  init(store: [UInt8], after previous: ChainLink) {
    self.store = store
    self.first = previous.sequence + 1
    self.previous = previous
  }
}

/// What stands before a group's records.
struct GroupHeader {
  /// Header, records and end, without the padding.
  var byteCount: Int
  var recordCount: UInt32
  var epoch: UInt64
  var number: UInt64
  var first: UInt64
  var last: UInt64
  var previousHash: [UInt8]

  func write(to writer: inout RowWriter) {
    let start = writer.count
    writer.append(JournalFormat.groupMagic)
    writer.append(JournalFormat.version)
    writer.append(UInt16(0))
    writer.append(UInt32(byteCount))
    writer.append(recordCount)
    writer.append(epoch)
    writer.append(number)
    writer.append(first)
    writer.append(last)
    previousHash.withUnsafeBytes { writer.append(bytes: $0) }
    writer.append(UInt64(0))
    writer.append(UInt32(0))
    let base = writer.bytes.baseAddress.unsafelyUnwrapped + start  // just written
    writer.append(purser_crc32c(0, base, JournalFormat.groupHeaderSize - 4))
  }

  init(
    byteCount: Int, recordCount: UInt32, epoch: UInt64, number: UInt64, first: UInt64,
    last: UInt64, previousHash: [UInt8]
  ) {
    self.byteCount = byteCount
    self.recordCount = recordCount
    self.epoch = epoch
    self.number = number
    self.first = first
    self.last = last
    self.previousHash = previousHash
  }

  /// Whether a header is whole and says that a later version wrote it.
  static func isOfNewerFormat(_ head: [UInt8]) -> Bool {
    guard head.count == JournalFormat.groupHeaderSize else { return false }
    return head.withUnsafeBytes { bytes in
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 92, as: UInt32.self))
        == purser_crc32c(0, bytes.baseAddress, 92)
        && UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self)) == JournalFormat.groupMagic
        && UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt16.self))
          > JournalFormat.version
    }
  }

  init?(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes.prefix(JournalFormat.groupHeaderSize))
    guard bytes.count == JournalFormat.groupHeaderSize else { return nil }
    let parsed: GroupHeader? = bytes.withUnsafeBytes { raw in
      let crc = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 92, as: UInt32.self))
      guard crc == purser_crc32c(0, raw.baseAddress, 92) else { return nil }
      var reader = RowReader(raw)
      guard (try? reader.integer(UInt32.self)) == JournalFormat.groupMagic,
        (try? reader.integer(UInt16.self)) == JournalFormat.version,
        (try? reader.integer(UInt16.self)) == 0,
        let size = try? reader.integer(UInt32.self),
        let count = try? reader.integer(UInt32.self),
        let epoch = try? reader.integer(UInt64.self),
        let number = try? reader.integer(UInt64.self),
        let first = try? reader.integer(UInt64.self),
        let last = try? reader.integer(UInt64.self),
        let hash = try? reader.bytes(JournalFormat.hashSize)
      else { return nil }
      return GroupHeader(
        byteCount: Int(size), recordCount: count, epoch: epoch, number: number, first: first,
        last: last, previousHash: Array(hash))
    }
    // Numbers begin with 1, and the greatest has none behind it: whoever goes on from a group may count.
    guard let parsed, parsed.number > 0, parsed.number < .max, parsed.first > 0,
      parsed.first <= parsed.last, parsed.last < .max,
      parsed.byteCount >= JournalFormat.groupHeaderSize + JournalFormat.endSize
    else { return nil }
    self = parsed
  }
}

/// A whole group, read back and proved: its checksums and its own hash are right.
struct Group: Sendable {
  /// Header, records, end.
  var bytes: [UInt8]
  var epoch: UInt64
  var number: UInt64
  var first: UInt64
  var last: UInt64
  var previousHash: [UInt8]
  var hash: [UInt8]

  var link: ChainLink { ChainLink(sequence: last, group: number, hash: hash) }

  func follows(_ link: ChainLink) -> Bool {
    number == link.group + 1 && first == link.sequence + 1 && previousHash == link.hash
  }

  init?(_ header: GroupHeader, _ bytes: [UInt8]) {
    guard bytes.count == header.byteCount else { return nil }
    let end = bytes.count - JournalFormat.endSize
    let hash = SHA256.hash(data: bytes[..<end])
    let proved = bytes.withUnsafeBytes { raw in
      UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: end, as: UInt32.self))
        == JournalFormat.endMagic && raw[(end + 8)...].elementsEqual(hash)
    }
    guard proved else { return nil }
    self.bytes = bytes
    epoch = header.epoch
    number = header.number
    first = header.first
    last = header.last
    previousHash = header.previousHash
    self.hash = Array(hash)
  }

  /// The records in it, in order.
  func records() throws(MalformedRow) -> [JournalRecord] {
    var records: [JournalRecord] = []
    var at = JournalFormat.groupHeaderSize
    let end = bytes.count - JournalFormat.endSize
    while at < end {
      guard end - at >= 8 else { throw MalformedRow() }
      let (size, crc) = bytes.withUnsafeBytes {
        (
          Int(UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt32.self))),
          UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self))
        )
      }
      guard size <= end - at - 8 else { throw MalformedRow() }
      let body = bytes[(at + 8)..<(at + 8 + size)]
      guard crc == body.withUnsafeBytes({ purser_crc32c(0, $0.baseAddress, $0.count) }) else {
        throw MalformedRow()
      }
      records.append(try JournalRecord(body: body))
      at += 8 + size
    }
    return records
  }
}
