import TemporaryFolder
import Testing

@testable import Store

/// Nothing is answered that is not on disk (architecture 1.4), and what does not depend on the disk does not wait.
@Suite struct DurabilityTests {
  let folder = TemporaryFolder()
  let observer = FlushObserver()
  let store: Store

  /// Counters 1 and 2, name "a" and text 1 are on disk: sequences 1 to 4.
  init() throws {
    store = try .test(in: folder, observer: observer)
    store.add(10, to: 1)
    store.add(20, to: 2)
    store.turn {
      _ = store.command { tx, _ in tx.put(CounterRow(1), for: "a", in: TestTables.names) }
    }
    store.write("one", at: 1)
  }

  /// Counter 1 is changed, and its group is on the flush thread, which does not tell.
  private func executeUnflushed() {
    observer.hold()
    store.turn(isLone: false) { #expect(store.addInTurn(1, to: 1).sequence == 5) }
  }

  @Test func `a look at a row that is not flushed yet depends on it, and one at another does not`()
    throws
  {
    executeUnflushed()
    defer { observer.release() }
    #expect(try store.value(of: 1) == 11)
    #expect(store.lookDependsOn == 5)
    #expect(!store.isDurable(store.lookDependsOn))
    #expect(try store.value(of: 2) == 20)
    #expect(store.lookDependsOn == 2)
    #expect(store.isDurable(store.lookDependsOn))

    store.reached(observer.groups(1)[0])
    #expect(store.isDurable(5))
  }

  @Test func `a miss depends on the newest command where rows get lost, and on nothing elsewhere`()
    throws
  {
    executeUnflushed()
    defer { observer.release() }
    #expect(try store.value(of: 99) == nil)
    #expect(store.lookDependsOn == 5)
    #expect(try store.look { try $0.row(of: "nobody", in: TestTables.names) } == nil)
    #expect(store.lookDependsOn == 0)
  }

  @Test func `a scan depends on the newest command where rows get lost, elsewhere on what it saw`()
    throws
  {
    executeUnflushed()
    defer { observer.release() }
    try store.look { try $0.forEach(in: TestTables.texts, from: 0) { _, _ in true } }
    #expect(store.lookDependsOn == 5)
    try store.look { try $0.forEach(in: TestTables.names, from: "") { _, _ in true } }
    #expect(store.lookDependsOn == 3)
  }

  @Test func `a refusal depends on what it looked at`() throws {
    executeUnflushed()
    defer { observer.release() }
    store.turn(isLone: false) {
      #expect(store.addInTurn(-100, to: 1).dependsOn == 5)
      #expect(store.addInTurn(-100, to: 2).dependsOn == 2)
    }
  }

  @Test func `a refused id depends on the answer that stands under it`() throws {
    let id = RequestID.ordered(TestTime.start)
    observer.hold()
    defer { observer.release() }
    let other = ContentDigest(low: 1, high: 1)
    store.turn(isLone: false) {
      #expect(store.addInTurn(1, to: 2, id: id).sequence == 5)
      #expect(store.addInTurn(1, to: 2, id: id, digest: other).dependsOn == 5)
      #expect(store.addInTurn(1, to: 2, id: id).sequence == 5)
    }
    #expect(!store.isDurable(5))
  }

  /// The command's own writes are not what it depends on.
  @Test func `a refusal does not depend on what it wrote itself`() throws {
    store.turn {
      let outcome = store.command { (tx, _) throws(No) in
        tx.put(CounterRow(1), for: 2, in: TestTables.counters)
        do { _ = try tx.row(of: 2, in: TestTables.counters) } catch { throw No(why: "damaged") }
        throw No(why: "after all")
      }
      #expect(outcome.dependsOn == 0)
    }
  }

  @Test func `a lone caller's commands are on disk when the turn ends`() throws {
    var told: [UInt64] = []
    store.onDurable = { told.append($0) }
    store.turn {
      _ = store.addInTurn(1, to: 1)
      _ = store.addInTurn(1, to: 1)
      #expect(told == [])
    }
    #expect(told == [6])
    #expect(store.isDurable(6))
  }

  @Test func `what is submitted while a flush runs becomes one group`() throws {
    executeUnflushed()
    #expect(observer.groups(1).map(\.sequence) == [5])
    for _ in 0..<3 { store.turn(isLone: false) { _ = store.addInTurn(1, to: 2) } }
    store.turn(isLone: true) { _ = store.addInTurn(1, to: 2) }  // it waits its turn, too
    observer.release()
    let links = observer.groups(2)
    #expect(links.map(\.sequence) == [5, 9])
    #expect(links.map(\.group) == [5, 6])

    var told: [UInt64] = []
    store.onDurable = { told.append($0) }
    for link in links { store.reached(link) }
    store.reached(links[0])
    #expect(told == [5, 9])
  }

  @Test func `a link that comes late does not take anything back`() throws {
    executeUnflushed()
    let link = observer.groups(1)[0]
    observer.release()
    store.makeCheckpoint()
    store.add(1, to: 2)
    #expect(store.durable.sequence == 6)
    store.reached(link)
    #expect(store.durable.sequence == 6)
  }

  @Test func `a group of one command is a group, and every group names the one before`() throws {
    store.turn { for _ in 0..<3 { _ = store.addInTurn(1, to: 1) } }
    let groups = try folder.groups(in: 1)
    #expect(groups.map(\.header.number) == [1, 2, 3, 4, 5])
    #expect(groups.map(\.header.first) == [1, 2, 3, 4, 5])
    #expect(groups.map(\.header.last) == [1, 2, 3, 4, 7])
    #expect(groups.map(\.header.recordCount) == [1, 1, 1, 1, 3])
    #expect(groups[0].header.previousHash == [UInt8](repeating: 0, count: 32))
    let bytes = try Bytes.read(folder.segment(1))
    for (group, next) in zip(groups, groups.dropFirst()) {
      #expect(Array(bytes[group.range].suffix(32)) == next.header.previousHash)
    }
    #expect(Array(bytes[groups[4].range].suffix(32)) == store.durable.hash)
    #expect(groups.allSatisfy { $0.range.lowerBound % 512 == 0 })
  }

  /// Many groups from both sides: the loop's own flushes and the thread's.
  @Test func `flushes here and there keep the order`() throws {
    for i in 0..<200 {
      store.turn(isLone: i % 3 == 0) { for _ in 0...(i % 4) { _ = store.addInTurn(1, to: 1) } }
      if i % 17 == 0 { store.makeCheckpoint() }
    }
    store.makeCheckpoint()
    #expect(store.durable.sequence == store.transaction.sequence)
    #expect(try store.records().map(\.sequence) == Array(1...store.durable.sequence))
  }
}

/// A disk that stalls holds the loop once, not again and again.
@Suite struct SlowFlushTests {
  let folder = TemporaryFolder()

  @Test func `after a slow flush a lone caller's goes to the flush thread`() throws {
    let store = try Store.test(in: folder) { $0.slowFlush = -1 }  // every flush is slow
    store.add(1, to: 1)
    #expect(store.durable.sequence == 1)
    store.add(1, to: 1)
    #expect(store.durable.sequence == 1)
  }
}
