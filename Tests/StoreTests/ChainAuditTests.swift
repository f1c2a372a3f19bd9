import Crypto
import Glibc
import TemporaryFolder
import Testing

@testable import Store

/// T-120, GV-03: an edit of the log is detected and named.
@Suite struct ChainAuditTests {
  let folder = TemporaryFolder()

  /// Twelve groups in a few segments. Returns the chain's head.
  @discardableResult
  private func makeStore() throws -> String {
    let store = try Store.test(in: folder) { $0.segmentSize = 4 << 10 }
    for _ in 0..<12 { store.turn { for _ in 0..<2 { _ = store.addInTurn(1, to: 1) } } }
    #expect(try folder.segments.count >= 2)
    return store.status().chainHead
  }

  private func place(of number: UInt64) throws -> (segment: UInt64, range: Range<Int>) {
    for first in try folder.segments {
      for (header, range) in try folder.groups(in: first) where header.number == number {
        return (first, range)
      }
    }
    throw No(why: "no group \(number)")
  }

  private func finding(_ what: ChainAudit.Finding.What, _ group: UInt64) throws
    -> ChainAudit.Finding
  {
    ChainAudit.Finding(
      segment: JournalFormat.segmentName(try place(of: group).segment), group: group,
      sequence: group * 2 - 1, what: what)
  }

  @Test func `a journal that nobody touched is proved to its head`() throws {
    let head = try makeStore()
    let audit = try ChainAudit(folder.journal, durable: 24, seeking: head)
    #expect(audit.findings == [])
    #expect(audit.groups == 12)
    #expect(audit.first == 1 && audit.last == 24)
    #expect(audit.head == head)
    #expect(audit.soughtSequence == 24)
  }

  @Test func `an older head is found where it was`() throws {
    let older: String
    do {
      let store = try Store.test(in: folder)
      store.add(1, to: 1)
      store.add(1, to: 1)
      older = store.status().chainHead
      for _ in 0..<5 { store.add(1, to: 1) }
    }
    #expect(try ChainAudit(folder.journal, seeking: older).soughtSequence == 2)
    #expect(
      try ChainAudit(folder.journal, seeking: String(repeating: "0", count: 64)).soughtSequence
        == nil)
  }

  @Test(arguments: [1, 2, 5, 11] as [UInt64])
  func `a changed byte is named by segment, group and sequence`(number: UInt64) throws {
    try makeStore()
    let expected = try finding(.damagedGroup, number)
    let (segment, range) = try place(of: number)
    for at in [0, 30, 100, range.count - 1] {
      try Bytes.change(folder.segment(segment)) { $0[range.lowerBound + at] ^= 4 }
      let findings = try ChainAudit(folder.journal, durable: 24).findings
      #expect(findings.count == 1)
      #expect(findings.first?.group == expected.group)
      #expect(findings.first?.sequence == expected.sequence)
      try Bytes.change(folder.segment(segment)) { $0[range.lowerBound + at] ^= 4 }
    }
    #expect(try ChainAudit(folder.journal, durable: 24).findings == [])
  }

  /// Whoever edits a record and repairs all the sums of its group is betrayed by the next group.
  @Test func `an edit with repaired checksums breaks the next group's link`() throws {
    try makeStore()
    let (segment, range) = try place(of: 3)
    try Bytes.change(folder.segment(segment)) { bytes in
      var group = Array(bytes[range])
      rename(in: &group)
      bytes.replaceSubrange(range, with: group)
    }
    #expect(try ChainAudit(folder.journal).findings == [try finding(.brokenLink, 4)])
  }

  /// Whoever rewrites everything behind the edit, too, ends at another head.
  @Test func `a chain that was rewritten does not end at the head that was noted`() throws {
    let head: String
    do {
      let store = try Store.test(in: folder)
      for _ in 0..<3 { store.add(1, to: 1) }
      head = store.status().chainHead
    }
    let groups = try folder.groups(in: 1)
    try Bytes.change(folder.segment(1)) { bytes in
      var previous = [UInt8](repeating: 0, count: 32)
      for (number, (_, range)) in groups.enumerated() {
        var group = Array(bytes[range])
        group.replaceSubrange(48..<80, with: previous)
        if number == 1 { rename(in: &group) } else { repair(&group) }
        previous = Array(group.suffix(32))
        bytes.replaceSubrange(range, with: group)
      }
    }
    let audit = try ChainAudit(folder.journal, durable: 3, seeking: head)
    #expect(audit.findings == [])
    #expect(audit.head != head)
    #expect(audit.soughtSequence == nil)
  }

  @Test func `the last group that is gone is a finding, when it is known to have been there`()
    throws
  {
    try makeStore()
    let (segment, range) = try place(of: 12)
    let expected = try finding(.damagedGroup, 12)
    try Bytes.change(folder.segment(segment)) { bytes in for i in range { bytes[i] = 0 } }
    #expect(try ChainAudit(folder.journal).findings == [])
    #expect(try ChainAudit(folder.journal, durable: 24).findings == [expected])
  }

  @Test func `a segment that is gone is named as a gap`() throws {
    try makeStore()
    let segments = try folder.segments
    let before = try #require(try folder.groups(in: segments[0]).last).header
    remove(folder.segment(segments[1]))
    let findings = try ChainAudit(folder.journal).findings
    #expect(
      findings
        == (segments.count > 2
          ? [
            ChainAudit.Finding(
              segment: JournalFormat.segmentName(segments[2]), group: before.number + 1,
              sequence: before.last + 1, what: .gap)
          ] : []))
  }

  @Test func `a damaged header is named`() throws {
    try makeStore()
    let segments = try folder.segments
    try Bytes.change(folder.segment(segments[1])) { $0[20] ^= 1 }
    let finding = try #require(try ChainAudit(folder.journal).findings.first)
    #expect(finding.segment == JournalFormat.segmentName(segments[1]))
    #expect(finding.sequence == segments[1])
    #expect(finding.what == .header)
  }

  /// Every start copies its tail, and may cut a torn end: neither is an edit.
  @Test func `starts and torn ends are no findings`() throws {
    try makeStore()
    for _ in 0..<4 {
      do {
        let store = try Store.test(in: folder) { $0.segmentSize = 4 << 10 }
        store.add(1, to: 1)
        store.makeCheckpoint()
        for _ in 0..<9 { store.add(1, to: 1) }
      }
      let newest = try #require(try folder.segments.last)
      let end = try #require(try folder.groups(in: newest).last).range.upperBound
      try Bytes.change(folder.segment(newest)) { bytes in
        let at = (end + 511) / 512 * 512
        if at + 300 < bytes.count { for i in at..<(at + 300) { bytes[i] = 0x55 } }
      }
    }
    let store = try Store.test(in: folder) { $0.segmentSize = 4 << 10 }
    let audit = try ChainAudit(folder.journal, durable: store.durable.sequence)
    #expect(audit.findings == [])
    #expect(audit.last == 24 + 40)
    #expect(audit.head == store.status().chainHead)
  }

  @Test func `an empty journal is proved`() throws {
    let store = try Store.test(in: folder)
    let audit = try ChainAudit(folder.journal)
    #expect(audit.groups == 0)
    #expect(audit.last == 0)
    #expect(audit.findings == [])
    #expect(audit.head == store.status().chainHead)
  }

  /// Makes "Add" another method in the first record, and every sum right again.
  private func rename(in group: inout [UInt8]) {
    guard let at = group.indices.first(where: { group[$0...].starts(with: Array("Add".utf8)) })
    else {
      Issue.record("no method in the group")
      return
    }
    group[at] = UInt8(ascii: "O")
    let size = group.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: 96, as: UInt32.self)) }
    let crc = crc32c(group[104..<(104 + size)])
    withUnsafeBytes(of: crc) { group.replaceSubrange(100..<104, with: $0) }
    repair(&group)
  }

  /// Makes the header's checksum and the group's hash right.
  private func repair(_ group: inout [UInt8]) {
    withUnsafeBytes(of: crc32c(group[..<92])) { group.replaceSubrange(92..<96, with: $0) }
    let end = group.count - 40
    group.replaceSubrange((group.count - 32)..., with: Array(SHA256.hash(data: group[..<end])))
  }

  /// The checksum, from its definition.
  private func crc32c(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var crc = ~UInt32(0)
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82f6_3b78 : crc >> 1 }
    }
    return ~crc
  }
}

/// A journal need not begin with the first group ever.
@Suite struct LateJournalTests {
  let folder = TemporaryFolder()

  @Test func `a journal that goes on behind a backup begins with the backup's head`() throws {
    let files = TemporaryFolder()
    let target = TemporaryFolder()
    let head: String
    do {
      let store = try Store.test(in: folder)
      for _ in 0..<5 { store.add(1, to: 1) }
      store.makeCheckpoint()
      let copy = try store.backups.make()
      head = copy.chainHead
      try Bytes.write(try copy.read(copy.byteCount, at: 0), to: files.path + "/backup")
    }
    _ = try Restore.restore(
      files.path + "/backup", to: target.path, tables: TestTables.all, mapSize: 64 << 20)
    let audit = try ChainAudit(target.path + "/journal", seeking: head)
    #expect(audit.findings == [])
    #expect(audit.groups == 0)
    #expect(audit.soughtSequence == 5)
    #expect(audit.head == head)
  }
}
