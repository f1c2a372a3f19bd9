import CPlatform
import Glibc
import TemporaryFolder
import Testing

@testable import Store

/// What a kill, a power cut or a bad disk leaves, and what a start makes of it.
@Suite struct RecoveryTests {
  let folder = TemporaryFolder()

  /// Three groups: of one command, of two, and of twenty, which is a few sectors long. No checkpoint since.
  private func threeGroups() throws {
    let store = try Store.test(in: folder)
    store.add(1, to: 1)
    store.turn { for _ in 0..<2 { _ = store.addInTurn(1, to: 2) } }
    store.turn { for i in 0..<20 { _ = store.addInTurn(1, to: UInt64(i)) } }
  }

  /// Opens a copy, works with it, and opens it again.
  private func expectStart(
    _ copy: TemporaryFolder, at sequence: UInt64, _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for round in 0..<2 {
      let store = try Store.test(in: copy)
      let found = store.transaction.sequence
      #expect(found == sequence + UInt64(round), "\(what)", sourceLocation: sourceLocation)
      #expect(try store.differences() == [], "\(what)", sourceLocation: sourceLocation)
      store.add(1, to: 1)
      #expect(
        try store.records().map(\.sequence) == Array(1...(sequence + UInt64(round) + 1)), "\(what)",
        sourceLocation: sourceLocation)
    }
  }

  private func expectDamage(
    _ copy: TemporaryFolder, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try copy.segments.map { try Bytes.read(copy.segment($0)) }
    for _ in 0..<2 {
      let failure = #expect(throws: StoreFailure.self, "\(what)", sourceLocation: sourceLocation) {
        try Store.test(in: copy)
      }
      guard case .damaged = failure else {
        Issue.record("\(what): \(String(describing: failure))", sourceLocation: sourceLocation)
        return
      }
    }
    #expect(
      try copy.segments.map { try Bytes.read(copy.segment($0)) } == before, "\(what)",
      sourceLocation: sourceLocation)
  }

  @Test func `everything that was flushed is there without a clean end`() throws {
    try threeGroups()
    try expectStart(try TemporaryFolder(copyOf: folder), at: 23, "killed")
  }

  @Test func `everything is there after a clean end`() throws {
    do {
      let store = try Store.test(in: folder)
      for i in 0..<10 { store.add(1, to: UInt64(i)) }
      store.close()
    }
    try expectStart(folder, at: 10, "closed")
  }

  @Test func `the last group is cut at any of its sectors`() throws {
    try threeGroups()
    let last = try folder.groups(in: 1)[2].range
    let sectors = stride(from: last.lowerBound, to: last.upperBound, by: 512).map { $0 }
    #expect(sectors.count >= 4)
    for sector in sectors {
      let cut = try TemporaryFolder(copyOf: folder)
      try Bytes.change(cut.segment(1)) { bytes in
        for i in sector..<last.upperBound { bytes[i] = 0 }
      }
      try expectStart(cut, at: 3, "zeros from \(sector)")

      let hole = try TemporaryFolder(copyOf: folder)
      try Bytes.change(hole.segment(1)) { bytes in
        for i in sector..<min(sector + 512, last.upperBound) { bytes[i] = 0 }
      }
      try expectStart(hole, at: 3, "one sector missing at \(sector)")

      let short = try TemporaryFolder(copyOf: folder)
      try Bytes.change(short.segment(1)) { $0.removeSubrange(sector...) }
      try expectStart(short, at: 3, "the file ends at \(sector)")
    }
  }

  @Test func `the last group is cut at any byte, or has one wrong`() throws {
    try threeGroups()
    let last = try folder.groups(in: 1)[2].range
    // Every byte of the header's parts and of the end; some of the records between.
    let places =
      Array(stride(from: 0, to: 96, by: 7)) + Array(stride(from: 97, to: last.count - 40, by: 101))
      + Array(stride(from: last.count - 40, to: last.count, by: 5))
    for place in places where !(last.count - 36..<last.count - 32).contains(place) {
      let wrong = try TemporaryFolder(copyOf: folder)
      try Bytes.change(wrong.segment(1)) { $0[last.lowerBound + place] ^= 0x10 }
      try expectStart(wrong, at: 3, "a wrong byte at \(place)")
    }
    for place in stride(from: 0, to: last.count, by: 157) {
      let cut = try TemporaryFolder(copyOf: folder)
      try Bytes.change(cut.segment(1)) { bytes in
        for i in (last.lowerBound + place)..<last.upperBound { bytes[i] = 0xaa }
      }
      try expectStart(cut, at: 3, "garbage from \(place)")
    }
  }

  @Test func `damage before a whole group stops the start, and changes nothing`() throws {
    try threeGroups()
    let groups = try folder.groups(in: 1)
    for (number, group) in groups.dropLast().enumerated() {
      for place in [0, 5, 40, 95, 120, group.range.count - 1] {
        let copy = try TemporaryFolder(copyOf: folder)
        try Bytes.change(copy.segment(1)) { $0[group.range.lowerBound + place] ^= 1 }
        try expectDamage(copy, "group \(number + 1), byte \(place)")
      }
      let blank = try TemporaryFolder(copyOf: folder)
      try Bytes.change(blank.segment(1)) { bytes in for i in group.range { bytes[i] = 0 } }
      try expectDamage(blank, "group \(number + 1) zeroed")
    }
  }

  @Test func `groups that are swapped or repeated stop the start`() throws {
    let store = try Store.test(in: folder)
    for i in 0..<3 { store.add(1, to: UInt64(i)) }
    let groups = try folder.groups(in: 1).map(\.range)
    #expect(Set(groups.map(\.count)).count == 1)
    let swapped = try TemporaryFolder(copyOf: folder)
    try Bytes.change(swapped.segment(1)) { bytes in
      let second = Array(bytes[groups[1]])
      bytes.replaceSubrange(groups[1], with: Array(bytes[groups[2]]))
      bytes.replaceSubrange(groups[2], with: second)
    }
    try expectDamage(swapped, "swapped")
  }

  @Test func `a damaged header of a segment stops the start`() throws {
    try threeGroups()
    for place in [0, 17, 40, 60, 509] {
      let copy = try TemporaryFolder(copyOf: folder)
      try Bytes.change(copy.segment(1)) { $0[place] ^= 1 }
      try expectDamage(copy, "byte \(place)")
    }
  }

  @Test func `a journal that is missing stops the start`() throws {
    do {
      let store = try Store.test(in: folder)
      store.add(1, to: 1)
      store.close()
    }
    removeSegments(folder)
    try expectDamage(folder, "no segments")
  }

  @Test func `a map that is missing stops the start, also the second one`() throws {
    try threeGroups()
    let copy = try TemporaryFolder(copyOf: folder)
    remove(copy.map)
    try expectDamage(copy, "no map")
    #expect(!File.exists(copy.map))
  }

  @Test func `a journal that ends before the map does stops the start`() throws {
    let older: TemporaryFolder
    do {
      let store = try Store.test(in: folder)
      store.add(1, to: 1)
      older = try TemporaryFolder(copyOf: folder)
      store.add(1, to: 1)
      store.close()
    }
    removeSegments(folder)
    for first in try older.segments {
      try Bytes.copy(older.segment(first), to: folder.segment(first))
    }
    try expectDamage(folder, "older journal")
  }

  @Test func `another store's journal stops the start`() throws {
    let other = TemporaryFolder()
    for folder in [folder, other] {
      let store = try Store.test(in: folder)
      store.add(1, to: 1)
      store.makeLastingCheckpoint()
      store.add(1, to: 1)
    }
    removeSegments(folder)
    for first in try other.segments {
      try Bytes.copy(other.segment(first), to: folder.segment(first))
    }
    try expectDamage(folder, "another's journal")
  }

  /// The journal went to a new segment, and the power went before its header was on disk.
  @Test(arguments: [0, 512, 64 << 10])
  func `a blank next segment is no harm`(size: Int) throws {
    try threeGroups()
    try Bytes.write([UInt8](repeating: 0, count: size), to: folder.segment(24))
    try expectStart(folder, at: 23, "blank next segment of \(size)")
  }

  @Test func `a torn group behind a new segment's header is no harm`() throws {
    let sequence: UInt64
    do {
      let store = try Store.test(in: folder) { $0.segmentSize = 4 << 10 }
      while try folder.segments.count < 3 { store.add(1, to: 1) }
      sequence = store.transaction.sequence
    }
    let newest = try #require(try folder.segments.last)
    #expect(newest == sequence)
    try Bytes.change(folder.segment(newest)) { $0[512 + 200] ^= 1 }
    try expectStart(folder, at: sequence - 1, "torn first group of a segment")
  }

  /// A segment's name tells that everything before it was acknowledged.
  @Test func `a missing end of a segment before a later one stops the start`() throws {
    do {
      let store = try Store.test(in: folder) { $0.segmentSize = 4 << 10 }
      while try folder.segments.count < 3 { store.add(1, to: 1) }
    }
    let last = try #require(try folder.groups(in: 1).last).range
    try Bytes.change(folder.segment(1)) { bytes in for i in last { bytes[i] = 0 } }
    try expectDamage(folder, "a hole before the second segment")
  }

  @Test func `a start copies the tail to a fresh segment and deletes the stale later ones`() throws
  {
    do {
      let store = try Store.test(in: folder) { $0.segmentSize = 4 << 10 }
      store.add(1, to: 1)
      store.makeLastingCheckpoint()
      while try folder.segments.count < 4 { store.add(1, to: 1) }
    }
    let copy = try TemporaryFolder(copyOf: folder)
    let sequence: UInt64
    do {
      let store = try Store.test(in: copy) { $0.segmentSize = 4 << 10 }
      sequence = store.transaction.sequence
    }
    #expect(try copy.segments == [1, 2])
    #expect(try copy.groups(in: 2).map(\.header.first) == Array(2...sequence))

    // Stopped between the two: the fresh segment is there, and so are the stale ones.
    let interrupted = try TemporaryFolder(copyOf: folder)
    try Bytes.copy(copy.segment(2), to: interrupted.segment(2))
    try expectStart(interrupted, at: sequence, "stopped before the deletion")
  }

  /// The page cache showed a start what the disk lacked; then the power went, and the old segment holds less.
  @Test func `a stale segment that holds less than the fresh one is no harm`() throws {
    do {
      let store = try Store.test(in: folder) { $0.segmentSize = 4 << 10 }
      store.add(1, to: 1)
      store.makeLastingCheckpoint()
      while try folder.segments.count < 3 { store.add(1, to: 1) }
      store.add(1, to: 1)
    }
    let copy = try TemporaryFolder(copyOf: folder)
    let sequence = try Store.test(in: copy) { $0.segmentSize = 4 << 10 }.transaction.sequence

    let interrupted = try TemporaryFolder(copyOf: folder)
    try Bytes.copy(copy.segment(2), to: interrupted.segment(2))
    let stale = try #require(try folder.segments.last)
    let last = try #require(try folder.groups(in: stale).last).range
    try Bytes.change(interrupted.segment(stale)) { bytes in for i in last { bytes[i] = 0 } }
    try expectStart(interrupted, at: sequence, "the stale segment lacks the last group")
  }

  @Test func `killed again right after a start, nothing is lost`() throws {
    try threeGroups()
    var folder = try TemporaryFolder(copyOf: folder)
    for round in 0..<5 {
      let store = try Store.test(in: folder)
      #expect(store.transaction.sequence == 23 + UInt64(round))
      #expect(try store.differences() == [])
      store.add(1, to: 1)
      folder = try TemporaryFolder(copyOf: folder)
    }
  }

  @Test func `a start leaves nothing behind of what was begun and not finished`() throws {
    try threeGroups()
    let copy = try TemporaryFolder(copyOf: folder)
    try Bytes.write([1, 2, 3], to: copy.segment(9) + ".new")
    try Bytes.write([1, 2, 3], to: copy.journal + "/spare.new")
    try File.makeDirectory(copy.path + "/backup-Ab12Cd")
    try Bytes.write([1], to: copy.path + "/backup-Ab12Cd/data.mdb")
    let store = try Store.test(in: copy)
    store.close()
    #expect(try File.names(in: copy.path) == ["journal", "lock", "map", "person_keys"])
    #expect(
      try File.names(in: copy.journal).filter { $0 != "spare" }
        == [JournalFormat.segmentName(1)])
  }

  /// A power cut in the first start leaves part of a map, which no start could open. It has no name that counts yet.
  @Test func `a shop whose making was cut off is made anew`() throws {
    let folder = TemporaryFolder()
    try File.makeDirectory(folder.path + "/creating")
    try Bytes.write([UInt8](repeating: 0, count: 4096), to: folder.path + "/creating/data.mdb")
    let store = try Store.test(in: folder)
    store.add(1, to: 1)
    #expect(try store.differences() == [])
    #expect(!File.exists(folder.path + "/creating"))
  }

  /// An older purserd that is started by mistake must not take a later one's commands for a torn tail and cut them.
  @Test func `a last group of a newer format stops the start and is not cut`() throws {
    try threeGroups()
    let copy = try TemporaryFolder(copyOf: folder)
    let last = try #require(try copy.groups(in: 1).last).range.lowerBound
    try Bytes.change(copy.segment(1)) { bytes in
      bytes[last + 4] += 1  // the version
      let crc = purser_crc32c(0, Array(bytes[last..<(last + 92)]), 92)
      withUnsafeBytes(of: crc.littleEndian) {
        bytes.replaceSubrange((last + 92)..<(last + 96), with: $0)
      }
    }
    let before = try Bytes.read(copy.segment(1))
    for _ in 0..<2 {
      let failure = #expect(throws: StoreFailure.self) { try Store.test(in: copy) }
      guard case .newerFormat(let what)? = failure else {
        Issue.record("\(String(describing: failure))")
        return
      }
      #expect(what.contains(copy.segment(1)))
    }
    #expect(try Bytes.read(copy.segment(1)) == before)
  }

  @Test func `a failed start can be tried again in the same process`() throws {
    try threeGroups()
    let copy = try TemporaryFolder(copyOf: folder)
    let good = try Bytes.read(copy.segment(1))
    try Bytes.change(copy.segment(1)) { $0[600] ^= 1 }
    #expect(throws: StoreFailure.self) { try Store.test(in: copy) }
    try Bytes.write(good, to: copy.segment(1))
    try expectStart(copy, at: 23, "mended")
  }

  private func removeSegments(_ folder: TemporaryFolder) {
    for first in (try? folder.segments) ?? [] { remove(folder.segment(first)) }
  }
}
