import TemporaryFolder
import Testing

@testable import Store

/// Retention is seven days.
@Suite struct ReplyTests {
  let folder = TemporaryFolder()
  let store: Store
  let machine = TestTime()
  static let day: Int64 = 86_400 * TestTime.second
  let id = RequestID.ordered(TestTime.start)
  let digest = ContentDigest(method: "Add", content: UnsafeRawBufferPointer(start: nil, count: 0))

  init() throws {
    let machine = machine
    store = try .test(in: folder) { $0.timeSource = machine }
  }

  private var answer: [UInt8] { Array(store.reply.bytes) }
  private func bytes(_ value: Int64) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  /// T-69
  @Test func `the same request is executed once, and its answer repeated`() throws {
    #expect(store.add(5, to: 1, id: id, digest: digest).isExecuted)
    store.add(100, to: 1)
    for _ in 0..<50 {
      let again = store.add(5, to: 1, id: id, digest: digest)
      #expect(again.isReplayed)
      #expect(again.sequence == 1)
      #expect(answer == bytes(5))
    }
    #expect(try store.value(of: 1) == 105)
    #expect(store.transaction.sequence == 2)
  }

  /// T-69: killed between the flush and the answer; both forms of a start know it.
  @Test(arguments: [false, true])
  func `the same request after a start is not executed again`(isCheckpointed: Bool) throws {
    #expect(store.add(5, to: 1, id: id, digest: digest).isExecuted)
    if isCheckpointed { store.makeCheckpoint() }
    let again = try Store.test(in: try TemporaryFolder(copyOf: folder))
    again.beginTurn()
    let outcome = again.addInTurn(5, to: 1, id: id, digest: digest)
    #expect(outcome.isReplayed && outcome.sequence == 1)
    #expect(Array(again.reply.bytes) == bytes(5))
    #expect(try again.value(of: 1) == 5)
  }

  /// T-70
  @Test func `the same id with other content or by another method is refused`() throws {
    func digest(_ method: String, _ content: [UInt8]) -> ContentDigest {
      content.withUnsafeBytes { ContentDigest(method: method, content: $0) }
    }
    #expect(store.add(5, to: 1, id: id, digest: digest("Add", [1, 2])).isExecuted)
    #expect(
      store.add(5, to: 1, id: id, digest: digest("Add", [1, 3])).rejection == .requestIDReused)
    #expect(store.add(5, to: 1, id: id, digest: digest("Add", [])).rejection == .requestIDReused)
    #expect(
      store.add(5, to: 1, id: id, digest: digest("Take", [1, 2])).rejection == .requestIDReused)
    #expect(store.add(5, to: 1, id: id, digest: digest("Add", [1, 2])).isReplayed)
    #expect(try store.value(of: 1) == 5)
  }

  /// T-71
  @Test func `a refusal is not stored: the same request succeeds when the cause is gone`() throws {
    #expect(store.add(-5, to: 1, id: id, digest: digest).refusal == No(why: "below zero"))
    store.add(8, to: 1)
    #expect(store.add(-5, to: 1, id: id, digest: digest).isExecuted)
    #expect(try store.value(of: 1) == 3)
  }

  @Test func `two principals can use one id`() throws {
    for (principal, value) in [("a", 1), ("b", 2), ("a", 1)] as [(String, Int64)] {
      store.turn {
        _ = store.command(id: id, principal: principal) { _, reply in reply.append(value) }
        #expect(answer == bytes(value))
      }
    }
    #expect(store.transaction.sequence == 2)
  }

  @Test func `a principal keeps its number over a start`() throws {
    store.turn { _ = store.command(id: id, principal: "b") { _, _ in } }
    store.turn { _ = store.command(id: id, principal: "a") { _, _ in } }
    let again = try Store.test(in: try TemporaryFolder(copyOf: folder))
    again.turn {
      #expect(again.command(id: id, principal: "a") { _, _ in }.sequence == 2)
      #expect(again.command(id: id, principal: "b") { _, _ in }.sequence == 1)
      #expect(again.command(id: id, principal: "c") { _, _ in }.isExecuted)
    }
  }

  static let ages: [(Int64, Rejection?)] = [
    (0, nil),
    (-7 * day, nil),
    (-7 * day - 1000, .requestIDExpired),
    (-3650 * day, .requestIDExpired),
    (day, nil),
    (day + 1000, .requestIDNotOrdered),
  ]

  @Test(arguments: ages)
  func `an id is taken by its age`(age: Int64, expected: Rejection?) {
    let outcome = store.add(1, to: 1, id: .ordered(TestTime.start + age))
    #expect(outcome.rejection == expected)
    #expect(outcome.isExecuted == (expected == nil))
  }

  /// An answer that was forgotten is not "never executed".
  @Test func `an id whose answer was pruned is expired, not executed again`() throws {
    #expect(store.add(5, to: 1, id: id, digest: digest).isExecuted)
    move(to: TestTime.start + 7 * Self.day + 1000)
    prune()
    #expect(store.add(5, to: 1, id: id, digest: digest).rejection == .requestIDExpired)
    #expect(try store.value(of: 1) == 5)
  }

  /// A manual clock is not the clock that ids are made by: moved by itself, it makes no id too old, and no answer
  /// is forgotten that might be asked for again.
  @Test func `ids are judged by the clock that is behind`() throws {
    #expect(store.add(5, to: 1, id: id, digest: digest).isExecuted)
    store.turn {
      _ = store.command("MoveClock") { _, _ in store.moveClock(to: TestTime.start + 30 * Self.day) }
    }
    prune()
    #expect(store.add(5, to: 1, id: id, digest: digest).isReplayed)
    #expect(store.add(5, to: 1, id: .ordered(TestTime.start + TestTime.second)).isExecuted)
    // The other way round: the store's time stands, the callers' goes on.
    machine.pass(60 * Self.day)
    #expect(store.add(5, to: 1, id: .ordered(TestTime.start + 60 * Self.day)).isExecuted)
  }

  /// T-69: whoever sets the wall clock back brings no forgotten answer's request back to life.
  @Test func `an id whose answer was pruned stays expired when the clock is set back`() throws {
    #expect(store.add(5, to: 1, id: id, digest: digest).isExecuted)
    move(to: TestTime.start + 8 * Self.day)
    prune()
    machine.jump(-8 * Self.day)
    #expect(store.add(5, to: 1, id: id, digest: digest).rejection == .requestIDExpired)
    // Also after a start.
    store.close()
    let again = try Store.test(in: try TemporaryFolder(copyOf: folder)) {
      $0.timeSource = self.machine
    }
    #expect(again.add(5, to: 1, id: id, digest: digest).rejection == .requestIDExpired)
    #expect(again.add(5, to: 1, id: .ordered(TestTime.start + TestTime.second)).isExecuted)
  }

  @Test func `an id that is not ordered is refused, or taken, counted and kept as long`() throws {
    let random = RequestID(high: 0x1234_5678_9abc_4def, low: 0x8234_5678_9abc_def0)
    #expect(store.add(1, to: 1, id: random).rejection == .requestIDNotOrdered)
    func add() -> CommandOutcome<No> {
      store.turn {
        store.command("Add", id: random, principal: "root", takesUnorderedID: true) { tx, reply in
          tx.put(CounterRow(1), for: 1, in: TestTables.counters)
          reply.append(Int64(1))
        }
      }
    }
    #expect(add().isExecuted)
    #expect(store.unorderedIDs == ["root": 1])
    #expect(add().isReplayed)
    move(to: TestTime.start + 7 * Self.day - 1)
    prune()
    #expect(add().isReplayed)
    move(to: TestTime.start + 7 * Self.day + 60 * TestTime.second)
    prune()
    #expect(add().isExecuted)
  }

  @Test func `pruning takes what is older than the retention, a bounded number at a time`() throws {
    for i in 0..<30 { store.add(1, to: 1, id: .ordered(TestTime.start, UInt64(i))) }
    move(to: TestTime.start + 3 * Self.day)
    for i in 0..<5 { store.add(1, to: 1, id: .ordered(TestTime.start + 3 * Self.day, UInt64(i))) }
    move(to: TestTime.start + 8 * Self.day)
    let replies = { try self.replyCount() }
    #expect(try replies() == 35)
    #expect(store.turn { store.pruneReplies(limit: 20) })
    #expect(try replies() == 15)
    #expect(store.turn { !store.pruneReplies(limit: 20) })
    #expect(try replies() == 5)
    let record = try #require(try store.records().last)
    #expect(record.caller == .system)
    #expect(record.method == "PruneReplies")
    #expect(try store.differences() == [])
  }

  @Test func `every principal's answers are pruned`() throws {
    for name in ["a", "b", "c"] {
      store.turn { _ = store.command(id: id, principal: name) { _, _ in } }
    }
    move(to: TestTime.start + 8 * Self.day)
    prune()
    #expect(try replyCount() == 0)
  }

  static let texts: [(String, String?)] = [
    ("018f4d5e-7b1a-7c3d-9e2f-0123456789ab", "018f4d5e-7b1a-7c3d-9e2f-0123456789ab"),
    ("018F4D5E-7B1A-7C3D-9E2F-0123456789AB", "018f4d5e-7b1a-7c3d-9e2f-0123456789ab"),
    ("00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000"),
    ("018f4d5e-7b1a-7c3d-9e2f-0123456789a", nil),
    ("018f4d5e-7b1a-7c3d-9e2f-0123456789abc", nil),
    ("018f4d5e_7b1a_7c3d_9e2f_0123456789ab", nil),
    ("018f4d5e-7b1a-7c3d-9e2f-0123456789ag", nil),
    ("018f4d5e7b1a7c3d9e2f0123456789ab", nil),
    ("{18f4d5e-7b1a-7c3d-9e2f-0123456789a}", nil),
    ("", nil),
  ]

  @Test(arguments: texts)
  func `an id is read from a UUID's text and written as one`(text: String, expected: String?) {
    #expect(RequestID(text)?.description == expected)
  }

  @Test func `only a UUIDv7 tells its time`() {
    #expect(RequestID("018f4d5e-7b1a-7c3d-9e2f-0123456789ab")?.time == 1_714_989_988_634_000)
    #expect(RequestID("018f4d5e-7b1a-4c3d-9e2f-0123456789ab")?.time == nil)  // version 4
    #expect(RequestID("018f4d5e-7b1a-7c3d-de2f-0123456789ab")?.time == nil)  // another variant
    #expect(RequestID.ordered(TestTime.start).time == TestTime.start)
  }

  /// Time goes by, for the store and for whoever makes ids.
  private func move(to time: Int64) {
    machine.pass(time - store.clock.last)
    store.turn { _ = store.command("MoveClock") { _, _ in store.moveClock(to: time) } }
  }

  private func prune() {
    store.turn { _ = store.pruneReplies() }
  }

  private func replyCount() throws -> Int {
    var count = 0
    let lower = ReplyKey(principal: 0, id: RequestID(high: 0, low: 0))
    try store.look {
      try $0.forEach(in: StoreTables.replies, from: lower) { _, _ in
        count += 1
        return true
      }
    }
    return count
  }
}
