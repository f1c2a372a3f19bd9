import TemporaryFolder
import Testing

@testable import Store

@Suite struct CheckpointTests {
  let folder = TemporaryFolder()

  @Test func `a checkpoint is due for its dirty pages`() throws {
    let store = try Store.test(in: folder) { $0.checkpointPages = 16 }
    var turns = 0
    while store.status().checkpoint == 0, turns < 1000 {
      // Far apart, so that each has a page of its own once there are some.
      for i in 0..<8 {
        store.write(String(repeating: "x", count: 500), at: UInt64(turns * 8 + i) << 32)
      }
      turns += 1
    }
    #expect(turns > 1 && turns < 200)
    #expect(store.transaction.dirtyPages < 16)
  }

  /// New rows far apart dirty a page each, though no old row is replaced.
  @Test func `new rows in old pages count as dirty pages`() throws {
    let store = try Store.test(in: folder)
    for i in 0..<2000 { store.write(String(repeating: "x", count: 300), at: UInt64(i) << 32) }
    store.makeCheckpoint()
    #expect(store.transaction.dirtyPages == 0)
    for i in 0..<100 { store.write("", at: UInt64(i * 20) << 32 + 1) }
    #expect((95...110).contains(store.transaction.dirtyPages))
    for i in 0..<100 { store.write("", at: UInt64(i * 20) << 32 + 2) }
    #expect((95...110).contains(store.transaction.dirtyPages))
  }

  @Test func `rows that are written one behind the other dirty few pages`() throws {
    let store = try Store.test(in: folder)
    for i in 0..<2000 { store.write(String(repeating: "x", count: 300), at: UInt64(i) << 32) }
    store.makeCheckpoint()
    for i in 0..<1000 { store.write("", at: 500 << 32 + 1 + UInt64(i)) }
    for i in 0..<1000 { store.write("", at: 3000 << 32 + UInt64(i)) }
    #expect(store.transaction.dirtyPages < 30)
  }

  @Test func `a checkpoint is due after a while`() throws {
    let aged = try Store.test(in: folder) { $0.checkpointAge = 0 }
    aged.add(1, to: 1)
    #expect(aged.status().checkpoint == 1)
  }

  @Test func `a checkpoint is due when the loop is idle`() throws {
    let idle = try Store.test(in: folder) { $0.checkpointIdle = 0 }
    #expect(!idle.tick())
    idle.add(1, to: 1)
    #expect(idle.status().checkpoint == 0)
    #expect(!idle.tick())
    #expect(idle.status().checkpoint == 1)
  }

  @Test func `a loop that is not idle goes on ticking`() throws {
    let busy = try Store.test(in: folder)
    busy.add(1, to: 1)
    #expect(busy.tick())
    #expect(busy.status().checkpoint == 0)
  }

  @Test func `turns that execute nothing make no checkpoint`() throws {
    let store = try Store.test(in: folder) {
      $0.checkpointAge = 0
      $0.checkpointIdle = 0
    }
    store.add(1, to: 1)
    let commits = try store.map.environment.usage().transactionID
    store.whenCheckpointed(99) { Issue.record("nobody executed 99") }
    for _ in 0..<3 {
      #expect(try store.turn { Result { try store.value(of: 1) } }.get() == 1)
      #expect(store.add(-5, to: 1).refusal != nil)
      #expect(!store.tick())
    }
    #expect(try store.map.environment.usage().transactionID == commits)
  }

  @Test func `whoever waits for a checkpoint is told once it covers the sequence`() throws {
    let store = try Store.test(in: folder)
    store.add(1, to: 1)
    store.add(1, to: 1)
    var told: [UInt64] = []
    store.whenCheckpointed(0) { told.append(0) }
    #expect(told == [0])
    for sequence in [1, 2, 3] as [UInt64] {
      store.whenCheckpointed(sequence) { told.append(sequence) }
    }
    #expect(told == [0])
    store.makeCheckpoint()
    #expect(told == [0, 1, 2])
    store.add(1, to: 1)
    store.makeCheckpoint()
    #expect(told == [0, 1, 2, 3])
    store.whenCheckpointed(3) { told.append(33) }
    #expect(told == [0, 1, 2, 3, 33])
  }

  @Test func `a snapshot sees the last checkpoint, and not what came later`() throws {
    let store = try Store.test(in: folder)
    store.add(1, to: 1)
    store.makeCheckpoint()
    store.add(1, to: 1)
    try store.snapshots.read { snapshot in
      #expect(snapshot.sequence == 1)
      #expect(snapshot.now == TestTime.start)
      let (row, none) = (
        try snapshot.row(of: 1, in: TestTables.counters),
        try snapshot.row(of: "", in: TestTables.names)
      )
      #expect(row == CounterRow(1))
      #expect(none == nil)
      let contents = try Contents(snapshot)
      #expect(contents == Contents(counters: [1: 1]))
    }
    #expect(try store.value(of: 1) == 2)
  }

  @Test func `a checkpoint takes what is still on its way to the disk along`() throws {
    let observer = FlushObserver()
    let store = try Store.test(in: folder, observer: observer)
    for i in 0..<10 { store.turn(isLone: false) { _ = store.addInTurn(1, to: UInt64(i)) } }
    store.makeCheckpoint()
    #expect(store.status().checkpoint == 10)
    #expect(store.durable.sequence == 10)
  }

  @Test func `timers are rows: due ones come in order, up to a limit`() throws {
    let store = try Store.test(in: folder)
    store.turn {
      _ = store.command { tx, _ in
        tx.setTimer(TimerKey(due: TestTime.start, kind: 2, subject: 1))
        tx.setTimer(TimerKey(due: TestTime.start - 5, kind: 9, subject: 2))
        tx.setTimer(TimerKey(due: -3, kind: 1, subject: 3))
        tx.setTimer(TimerKey(due: TestTime.start + 1, kind: 1, subject: 4))
        tx.setTimer(TimerKey(due: TestTime.start - 1, kind: 1, subject: 5))
        tx.clearTimer(TimerKey(due: TestTime.start - 1, kind: 1, subject: 5))
        tx.clearTimer(TimerKey(due: 1, kind: 1, subject: 1))
      }
    }
    #expect(try store.look { try $0.dueTimers(limit: 10) }.map(\.subject) == [3, 2, 1])
    #expect(try store.look { try $0.dueTimers(limit: 2) }.map(\.subject) == [3, 2])
  }
}
