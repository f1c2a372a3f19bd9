import Glibc
import TemporaryFolder
import Testing

@testable import Store

/// `purserd recover --cut-at`: a store whose journal is damaged behind its checkpoint starts again.
@Suite struct JournalCutTests {
  let folder = TemporaryFolder()

  /// Checkpoint at 2; groups of sequence 3, 4 and 5 together, 6, 7.
  private func makeStore(segmentSize: Int = 64 << 10) throws {
    let store = try Store.test(in: folder) { $0.segmentSize = segmentSize }
    store.add(1, to: 1)
    store.add(1, to: 1)
    store.makeLastingCheckpoint()
    store.add(1, to: 1)
    store.turn { for _ in 0..<2 { _ = store.addInTurn(1, to: 1) } }
    store.add(1, to: 1)
    store.add(1, to: 1)
  }

  private func cut(at sequence: UInt64) throws(StoreFailure) -> JournalCut {
    try JournalCut(folder.path, at: sequence, mapSize: 64 << 20)
  }

  private func command(_ sequence: UInt64) -> JournalCut.Loss {
    .command(
      sequence: sequence, time: TestTime.start, method: "Add", caller: Caller(principal: "tester"))
  }

  private func damage(group: Int) throws -> Int {
    let range = try folder.groups(in: 1)[group].range
    try Bytes.change(folder.segment(1)) { $0[range.lowerBound + 130] ^= 1 }
    return range.lowerBound
  }

  private func expectStart(at sequence: UInt64) throws {
    for round in 0..<2 {
      let store = try Store.test(in: folder)
      #expect(store.transaction.sequence == sequence + UInt64(round))
      #expect(try store.value(of: 1) == Int64(sequence) + Int64(round))
      #expect(try store.differences() == [])
      store.add(1, to: 1)
      #expect(try store.records().map(\.sequence) == Array(1...(sequence + UInt64(round) + 1)))
      #expect(try ChainAudit(folder.journal, durable: store.durable.sequence).findings == [])
    }
  }

  @Test func `to look lists what would be lost, and changes nothing`() throws {
    try makeStore()
    let before = try Bytes.read(folder.segment(1))
    #expect(try cut(at: 3).losses == [command(4), command(5), command(6), command(7)])
    #expect(try cut(at: 6).losses == [command(7)])
    #expect(try cut(at: 7).losses == [])
    #expect(try cut(at: 2).losses.count == 5)
    #expect(try Bytes.read(folder.segment(1)) == before)
    try expectStart(at: 7)
  }

  @Test(arguments: [2, 3, 5, 6, 7] as [UInt64])
  func `the store starts at the cut, and goes on`(sequence: UInt64) throws {
    try makeStore()
    let before = try Bytes.read(folder.segment(1))
    let aside: String
    do { aside = try cut(at: sequence).perform(at: 77) }
    #expect(aside == folder.journal + "/cut-77")
    #expect(try Bytes.read(aside + "/" + JournalFormat.segmentName(1)) == before)
    try expectStart(at: sequence)
  }

  @Test func `damaged bytes are listed as such, with what stands behind them`() throws {
    try makeStore()
    let place = try damage(group: 3)
    #expect(throws: StoreFailure.self) { try Store.test(in: folder) }
    let unreadable = JournalCut.Loss.unreadable(segment: JournalFormat.segmentName(1), from: place)
    do {
      let cut = try cut(at: 3)
      #expect(cut.losses == [unreadable, command(6), command(7)])
      _ = try cut.perform(at: 1)
    }
    try expectStart(at: 3)
  }

  static let refusals: [(UInt64, String)] = [
    (0, "the map is at sequence 2 already, and can't go back to 0"),
    (1, "the map is at sequence 2 already, and can't go back to 1"),
    (4, "sequences 4 to 5 became durable together: cut at 3 or at 5"),
    (8, "the journal can be read up to sequence 7 only: cut there"),
  ]

  @Test(arguments: refusals)
  func `a cut that can't be made is refused with the reason`(sequence: UInt64, why: String) throws {
    try makeStore()
    #expect(throws: StoreFailure.notCuttable(why)) { try cut(at: sequence) }
    try expectStart(at: 7)
  }

  @Test func `segments behind the cut are moved as a whole`() throws {
    try makeStore(segmentSize: 2 << 10)
    #expect(try folder.segments == [1, 4])
    do {
      let cut = try cut(at: 3)
      #expect(cut.losses == [command(4), command(5), command(6), command(7)])
      _ = try cut.perform(at: 5)
    }
    #expect(try JournalSegments.all(in: folder.journal + "/cut-5") == [1, 4])
    #expect(try folder.segments == [1])
    try expectStart(at: 3)
  }

  @Test func `at the map's sequence a store can go on without its journal`() throws {
    try makeStore()
    unlink(folder.segment(1))
    #expect(throws: StoreFailure.self) { try Store.test(in: folder) }
    #expect(throws: StoreFailure.self) { try cut(at: 3) }
    do { _ = try cut(at: 2).perform(at: 1) }
    let store = try Store.test(in: folder)
    #expect(try store.value(of: 1) == 2)
    store.add(1, to: 1)
    #expect(try store.records(after: 2).map(\.sequence) == [3])
  }

  @Test func `at the map's sequence a store can go on from a journal that can't be read there`()
    throws
  {
    try makeStore()
    try Bytes.change(folder.segment(1)) { $0[20] ^= 1 }
    do {
      let cut = try cut(at: 2)
      #expect(cut.losses == [.unreadable(segment: JournalFormat.segmentName(1), from: 0)])
      _ = try cut.perform(at: 1)
    }
    #expect(File.exists(folder.journal + "/cut-1/" + JournalFormat.segmentName(1)))
    let store = try Store.test(in: folder)
    #expect(store.transaction.sequence == 2)
    store.add(1, to: 1)
    #expect(try store.records(after: 2).map(\.sequence) == [3])
  }

  @Test func `a running store is not cut`() throws {
    let store = try Store.test(in: folder)
    #expect(throws: StoreFailure.inUse(directory: folder.path, process: getpid())) {
      try cut(at: 0)
    }
    withExtendedLifetime(store) {}
  }

  @Test func `a folder without a map is not cut, and gets none`() throws {
    let failure = #expect(throws: StoreFailure.self) { try cut(at: 0) }
    guard case .damaged = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(!File.exists(folder.map))
  }
}
