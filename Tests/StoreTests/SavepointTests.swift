import TemporaryFolder
import Testing

@testable import Store

/// Counter 1 is 10, counter 2 is 20, name "a" is 1, texts 1 and 2 stand there, one of them over many pages.
@Suite struct SavepointTests {
  let folder = TemporaryFolder()
  let store: Store
  static let long = String(repeating: "long ", count: 4000)

  init() throws {
    store = try .test(in: folder)
    store.add(10, to: 1)
    store.add(20, to: 2)
    store.write("one", at: 1)
    store.write(Self.long, at: 2)
    store.turn {
      _ = store.command { transaction, _ in
        transaction.put(CounterRow(1), for: "a", in: TestTables.names)
      }
    }
  }

  typealias Change = @Sendable (Transaction) -> Void

  static let changes: [(String, Change)] = [
    ("a new row", { $0.put(CounterRow(5), for: 9, in: TestTables.counters) }),
    ("a row replaced", { $0.put(CounterRow(5), for: 1, in: TestTables.counters) }),
    (
      "a row replaced by a longer one",
      { $0.put(TextRow(long + "x"), for: 1, in: TestTables.texts) }
    ),
    ("a row replaced by a shorter one", { $0.put(TextRow(""), for: 2, in: TestTables.texts) }),
    ("a row deleted", { $0.delete(1, in: TestTables.counters) }),
    ("a long row deleted", { $0.delete(2, in: TestTables.texts) }),
    ("a row deleted that is not there", { $0.delete(77, in: TestTables.counters) }),
    (
      "a row replaced twice",
      {
        $0.put(CounterRow(5), for: 1, in: TestTables.counters)
        $0.put(CounterRow(6), for: 1, in: TestTables.counters)
      }
    ),
    (
      "a new row, replaced and deleted",
      {
        $0.put(TextRow("new"), for: 9, in: TestTables.texts)
        $0.put(TextRow(long), for: 9, in: TestTables.texts)
        $0.delete(9, in: TestTables.texts)
      }
    ),
    (
      "a row deleted and put again",
      {
        $0.delete(2, in: TestTables.texts)
        $0.put(TextRow("again"), for: 2, in: TestTables.texts)
        $0.delete(2, in: TestTables.texts)
        $0.put(TextRow(long), for: 2, in: TestTables.texts)
      }
    ),
    (
      "many rows, so that pages split and merge",
      { transaction in
        for i in 100..<600 {
          transaction.put(TextRow("row \(i)"), for: UInt64(i), in: TestTables.texts)
        }
        for i in 100..<600 where i % 3 != 0 { transaction.delete(UInt64(i), in: TestTables.texts) }
        transaction.delete(1, in: TestTables.texts)
        transaction.delete(2, in: TestTables.texts)
      }
    ),
    (
      "every table",
      {
        $0.put(CounterRow(5), for: 1, in: TestTables.counters)
        $0.put(CounterRow(5), for: "a", in: TestTables.names)
        $0.put(CounterRow(5), for: "b", in: TestTables.names)
        $0.delete(1, in: TestTables.texts)
        $0.setTimer(TimerKey(due: 7, kind: 1, subject: 1))
      }
    ),
  ]

  /// T-71
  @Test(arguments: changes)
  func `a refusal undoes`(what: String, change: Change) throws {
    let before = try store.contents()
    store.turn {
      let outcome = store.command { (transaction, reply) throws(No) in
        change(transaction)
        transaction.emit(kind: 1) { $0.append(UInt8(1)) }
        transaction.onSuccess { Issue.record("what waits for success ran") }
        reply.append(UInt8(7))
        throw No(why: what)
      }
      #expect(outcome.refusal == No(why: what))
      #expect(Array(store.reply.bytes) == [])
    }
    #expect(try store.contents() == before)
    #expect(try store.look { try $0.dueTimers(limit: 10) } == [])
    #expect(try store.differences() == [])
    #expect(try store.records(after: 5).isEmpty)
  }

  @Test(arguments: changes)
  func `a success keeps, over a start too`(what: String, change: Change) throws {
    store.turn {
      #expect(store.command { transaction, _ in change(transaction) }.sequence == 6)
    }
    let after = try store.contents()
    #expect(try store.differences() == [])
    let copy = try TemporaryFolder(copyOf: folder)
    #expect(try Store.test(in: copy).contents() == after)
  }

  /// Without a checkpoint, so that a start must do it from the journal.
  @Test(arguments: changes)
  func `a success is replayed`(what: String, change: Change) throws {
    store.turn {
      #expect(store.command { transaction, _ in change(transaction) }.sequence == 6)
    }
    let after = try store.contents()
    let copy = try TemporaryFolder(copyOf: folder)
    let again = try Store.test(in: copy)
    #expect(try again.contents() == after)
    #expect(try again.differences() == [])
  }

  @Test func `the sequence has no gaps, and refusals use none up`() throws {
    #expect(store.add(-100, to: 1).refusal == No(why: "below zero"))
    #expect(store.transaction.sequence == 5)
    #expect(store.add(1, to: 1).sequence == 6)
    #expect(store.add(-100, to: 1).refusal == No(why: "below zero"))
    #expect(store.add(1, to: 1).sequence == 7)
    #expect(try store.records().map(\.sequence) == [1, 2, 3, 4, 5, 6, 7])
  }

  @Test func `a refusal after a success in one turn keeps the success`() throws {
    store.turn {
      #expect(store.addInTurn(1, to: 1).isExecuted)
      #expect(store.addInTurn(-100, to: 1).refusal != nil)
      #expect(store.addInTurn(1, to: 1).isExecuted)
    }
    #expect(try store.value(of: 1) == 12)
    #expect(try store.records(after: 5).count == 2)
  }

  @Test func `what waits for success runs once, after it`() throws {
    var ran = 0
    store.turn {
      _ = store.command { transaction, _ in
        transaction.onSuccess { ran += 1 }
        #expect(ran == 0)
      }
      #expect(ran == 1)
      _ = store.addInTurn(1, to: 1)
    }
    #expect(ran == 1)
  }

  @Test func `a record tells who asked for what, when, and what happened`() throws {
    let id = RequestID.ordered(TestTime.start, 3)
    store.turn {
      let command = Command(
        caller: Caller(principal: "shop", actor: "anna"), method: "Service/Do", requestID: id)
      let outcome: CommandOutcome<No> = store.perform(command) {
        (transaction, _) throws(No) in
        transaction.emit(kind: 7) { $0.append("seven") }
        transaction.emit(kind: 8) { _ in }
      }
      #expect(outcome.isExecuted)
    }
    let record = try #require(try store.records().last)
    #expect(record.sequence == 6)
    #expect(record.time == TestTime.start)
    #expect(record.caller == Caller(principal: "shop", actor: "anna"))
    #expect(record.method == "Service/Do")
    #expect(record.requestID == id)
    #expect(
      record.events == [
        RecordedEvent(kind: 7, payload: [5, 0, 0, 0] + Array("seven".utf8)),
        RecordedEvent(kind: 8, payload: []),
      ])
  }

  /// A caller may ask for anything; only what is stored must have a key that LMDB can hold.
  @Test func `a look for a key that no table can hold finds nothing`() throws {
    for key in ["", String(repeating: "k", count: 512), String(repeating: "k", count: 9000)] {
      #expect(try store.look { try $0.row(of: key, in: TestTables.names) } == nil)
    }
  }

  @Test(arguments: changes)
  func `a rehearsal undoes, and has its answer`(what: String, change: Change) throws {
    let before = try store.contents()
    let id = RequestID.ordered(store.clock.last)
    for _ in 1...2 {
      store.turn {
        let command = Command(
          caller: Caller(principal: "stranger"), method: "Test", requestID: id, isRehearsal: true)
        let outcome: CommandOutcome<No> = store.perform(command) {
          (transaction, reply) throws(No) in
          change(transaction)
          transaction.emit(kind: 1) { $0.append(UInt8(1)) }
          transaction.onSuccess { Issue.record("what waits for success ran") }
          reply.append(UInt8(7))
        }
        // The second time too: the request id was not used.
        guard case .rehearsed = outcome else { return #expect(Bool(false), "\(outcome)") }
        #expect(Array(store.reply.bytes) == [7])
      }
    }
    #expect(try store.contents() == before)
    #expect(try store.look { try $0.dueTimers(limit: 10) } == [])
    #expect(try store.differences() == [])
    #expect(try store.records(after: 5).isEmpty)
  }
}
