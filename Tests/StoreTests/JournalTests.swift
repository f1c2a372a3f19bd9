import TemporaryFolder
import Testing

@testable import Store

/// Segments of 8 KiB: a few groups each.
@Suite struct JournalTests {
  let folder = TemporaryFolder()

  private func open(retention: Int = 1 << 20, size: Int = 8 << 10) throws -> Store {
    try Store.test(in: folder) {
      $0.segmentSize = size
      $0.journalRetention = retention
    }
  }

  @Test func `segments are named by their first sequence, and the chain goes on across them`()
    throws
  {
    let store = try open()
    for i in 0..<100 { store.add(1, to: UInt64(i)) }
    let segments = try folder.segments
    #expect(segments.count > 5)
    #expect(segments[0] == 1)
    var last: (number: UInt64, sequence: UInt64) = (0, 0)
    for first in segments {
      for (header, _) in try folder.groups(in: first) {
        #expect(header.number == last.number + 1)
        #expect(header.first == last.sequence + 1)
        last = (header.number, header.last)
      }
    }
    #expect(last.sequence == 100)
    #expect(try store.records().map(\.sequence) == Array(1...100))
  }

  @Test func `a group larger than a segment gets a segment of its own size`() throws {
    let store = try open()
    store.add(1, to: 1)
    let long = String(repeating: "x", count: 100_000)
    store.write(long, at: 1)
    store.add(1, to: 1)
    store.add(1, to: 1)
    #expect(try store.records().map(\.sequence) == [1, 2, 3, 4])
    let copy = try TemporaryFolder(copyOf: folder)
    let again = try Store.test(in: copy) { $0.segmentSize = 8 << 10 }
    #expect(try again.look { try $0.row(of: 1, in: TestTables.texts) } == TextRow(long))
    again.add(1, to: 1)
    #expect(try again.value(of: 1) == 4)
    #expect(try again.records().map(\.sequence) == [1, 2, 3, 4, 5])
  }

  @Test func `old segments go when the retention is filled and a checkpoint has passed them`()
    throws
  {
    let store = try open(retention: 24 << 10)
    for i in 0..<300 { store.add(1, to: UInt64(i)) }
    #expect(try folder.segments[0] == 1)  // no checkpoint, no going
    store.makeCheckpoint()
    #expect(try folder.segments[0] == 1)  // a start may go back to the one before
    store.makeCheckpoint()
    store.sync.finish()
    let segments = try folder.segments
    #expect(segments.count == 3)
    #expect(store.status().oldestSequence == segments[0] - 1)
    #expect(store.status().journalBytes == 3 * 8 << 10)
    #expect(throws: JournalFailure.compacted(oldest: segments[0])) {
      _ = try JournalFeed(folder.journal, after: 0).sequence
    }
    #expect(try store.records(after: segments[0] - 1).first?.sequence == segments[0])
  }

  @Test func `a segment that recovery needs stays, whatever the retention`() throws {
    let store = try open(retention: 0)
    for i in 0..<40 { store.add(1, to: UInt64(i)) }
    store.makeCheckpoint()
    for i in 0..<200 { store.add(1, to: UInt64(i)) }
    let copy = try TemporaryFolder(copyOf: folder)
    let again = try Store.test(in: copy) { $0.segmentSize = 8 << 10 }
    #expect(again.transaction.sequence == 240)
  }

  @Test func `a feed begins anywhere, and goes on at the live end`() throws {
    let store = try open()
    for i in 0..<50 {
      store.turn {
        _ = store.addInTurn(1, to: UInt64(i))
        _ = store.addInTurn(1, to: UInt64(i))
      }
    }
    for after in [0, 1, 2, 37, 38, 99] as [UInt64] {
      #expect(try store.records(after: after).map(\.sequence) == Array((after + 1)...100))
    }
    var feed = try JournalFeed(folder.journal, after: 100)
    #expect(try feed.next(upTo: 100).isEmpty)
    for _ in 0..<30 {  // over a few segments
      let outcome = store.add(1, to: 1)
      let sequence = try #require(outcome.sequence)
      #expect(try feed.next(upTo: store.durable.sequence).map(\.sequence) == [sequence])
      #expect(try feed.next(upTo: store.durable.sequence).isEmpty)
    }
  }

  @Test func `a feed does not go beyond what is on disk`() throws {
    let store = try open()
    store.add(1, to: 1)
    store.add(1, to: 1)
    var feed = try JournalFeed(folder.journal, after: 0)
    #expect(try feed.next(upTo: 1).map(\.sequence) == [1])
    #expect(try feed.next(upTo: 1).isEmpty)
    #expect(try feed.next(upTo: 2).map(\.sequence) == [2])
  }

  /// The next segment has its name before it has its header.
  @Test func `a feed that begins while the journal goes to a new segment waits for it`() throws {
    let store = try open()
    store.add(1, to: 1)
    let blank = folder.segment(2)
    try Bytes.write([UInt8](repeating: 0, count: 8 << 10), to: blank)
    var feed = try JournalFeed(folder.journal, after: 1)
    #expect(try feed.next(upTo: 1).isEmpty)
    store.add(1, to: 1)  // in the first segment; the blank one was only a name
    #expect(try feed.next(upTo: 2).map(\.sequence) == [2])
  }

  @Test func `a feed goes on over a start, whose fresh segment repeats the tail`() throws {
    var store: Store? = try open()
    for i in 0..<30 { store?.add(1, to: UInt64(i)) }
    store?.makeCheckpoint()
    for i in 0..<30 { store?.add(1, to: UInt64(i)) }
    var feed = try JournalFeed(folder.journal, after: 0)
    var seen: [UInt64] = []
    while feed.sequence < 45 { seen += try feed.next(upTo: 60).map(\.sequence) }
    store = nil
    let again = try open()
    again.add(1, to: 1)
    while feed.sequence < 61 { seen += try feed.next(upTo: 61).map(\.sequence) }
    #expect(seen == Array(1...61))
    #expect(try again.records().map(\.sequence) == Array(1...61))
  }

  @Test func `a feed names damage`() throws {
    let store = try open()
    for i in 0..<4 { store.add(1, to: UInt64(i)) }
    let third = try folder.groups(in: 1)[2].range
    try Bytes.change(folder.segment(1)) { $0[third.lowerBound + 150] ^= 1 }
    var feed = try JournalFeed(folder.journal, after: 0)
    _ = try feed.next(upTo: 4)
    _ = try feed.next(upTo: 4)
    #expect(throws: JournalFailure.self) { try feed.next(upTo: 4) }
  }

  @Test func `each start is an epoch of its own`() throws {
    var epochs: [UInt64] = []
    for _ in 0..<3 {
      let store = try open()
      store.add(1, to: 1)
      epochs.append(store.epoch)
    }
    #expect(epochs == [1, 2, 3])
  }
}
