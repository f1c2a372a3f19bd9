import CPlatform
import Crypto

/// A segment's bytes, read by the format as `JournalFormat.swift` describes it, and by none of its code:
///
///     segment   magic 8 · format 4 · 0 4 · store 16 · first 8 · first group 8 · previous hash 32 · 0 … · crc 4
///     group     magic 4 · format 2 · 0 2 · bytes 4 · records 4 · epoch 8 · number 8 · first 8 · last 8
///               · previous hash 32 · 0 12 · crc 4; records; magic 4 · 0 4 · SHA-256 32
struct WrittenSegment {
  struct Group {
    var number: UInt64
    var first: UInt64
    var last: UInt64
    var hash: [UInt8]
    var records: [UInt8]

    /// Whether a name stands in its records.
    func holds(_ name: String) -> Bool {
      let name = Array(name.utf8)
      return name.isEmpty
        || records.indices.contains { records[$0] == name[0] && records[$0...].starts(with: name) }
    }
  }

  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private static let segmentMagic = Array("PURSERJ1".utf8)
  private static let groupMagic = Array("PGRP".utf8)
  private static let endMagic = Array("PEND".utf8)

  /// The groups from the beginning whose hashes are right and make a chain. Of numbers the greatest is none: nothing
  /// could follow it.
  var chain: [Group] {
    guard bytes.count >= 512, bytes.starts(with: Self.segmentMagic), integer(8, 4) == 1,
      integer(12, 4) == 0, integer(508, 4) == crc(0..<508), integer(32, 8) == 1, integer(40, 8) > 0
    else { return [] }
    var chain: [Group] = []
    var (number, sequence) = (integer(40, 8) - 1, UInt64(0))
    var hash = Array(bytes[48..<80])
    var at = 512
    while let size = size(ofGroupAt: at) {
      let end = at + size
      let proved = SHA256.hash(data: bytes[at..<end - 40])
      guard integer(at + 4, 2) == 1, integer(at + 6, 2) == 0,
        integer(at + 92, 4) == crc(at..<at + 92),
        bytes[(end - 40)...].starts(with: Self.endMagic),
        bytes[end - 32..<end].elementsEqual(proved),
        integer(at + 24, 8) == number + 1, integer(at + 24, 8) < .max,
        integer(at + 32, 8) == sequence + 1, integer(at + 40, 8) > sequence,
        integer(at + 40, 8) < .max,
        bytes[at + 48..<at + 80].elementsEqual(hash)
      else { break }
      (number, sequence, hash) = (number + 1, integer(at + 40, 8), Array(proved))
      chain.append(
        Group(
          number: number, first: integer(at + 32, 8), last: sequence, hash: hash,
          records: Array(bytes[at + 96..<end - 40])))
      at += (size + 511) / 512 * 512
    }
    return chain
  }

  /// Whether a group's header stands on a sector that is whole and names a later format.
  var holdsNewerFormat: Bool {
    stride(from: 512, to: bytes.count - 95, by: 512).contains { at in
      bytes[at...].starts(with: Self.groupMagic) && integer(at + 4, 2) > 1
        && integer(at + 92, 4) == crc(at..<at + 92)
    }
  }

  /// Makes every checksum right, and every hash, as if somebody had written this on purpose.
  mutating func seal() {
    guard bytes.count >= 512 else { return }
    bytes.replaceSubrange(0..<8, with: Self.segmentMagic)
    put(crc(0..<508), at: 508)
    var hash = Array(bytes[48..<80])
    var at = 512
    while let size = size(ofGroupAt: at) {
      let end = at + size
      var record = at + 96
      while record + 8 <= end - 40, integer(record, 4) <= UInt64(end - 40 - record - 8) {
        let body = record + 8..<record + 8 + Int(integer(record, 4))
        put(crc(body), at: record + 4)
        record = body.upperBound
      }
      bytes.replaceSubrange(at + 48..<at + 80, with: hash)
      put(crc(at..<at + 92), at: at + 92)
      hash = Array(SHA256.hash(data: bytes[at..<end - 40]))
      bytes.replaceSubrange(end - 40..<end - 36, with: Self.endMagic)
      bytes.replaceSubrange(end - 32..<end, with: hash)
      at += (size + 511) / 512 * 512
    }
  }

  /// Of what begins as a group and ends within the file.
  private func size(ofGroupAt at: Int) -> Int? {
    guard at + 136 <= bytes.count, bytes[at...].starts(with: Self.groupMagic) else { return nil }
    let size = Int(integer(at + 8, 4))
    return size >= 136 && at + size <= bytes.count ? size : nil
  }

  private func integer(_ at: Int, _ size: Int) -> UInt64 {
    bytes[at..<at + size].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func crc(_ range: Range<Int>) -> UInt64 {
    bytes[range].withUnsafeBytes { UInt64(purser_crc32c(0, $0.baseAddress, $0.count)) }
  }

  private mutating func put(_ crc: UInt64, at place: Int) {
    for index in 0..<4 { bytes[place + index] = UInt8(truncatingIfNeeded: crc >> (8 * index)) }
  }
}
