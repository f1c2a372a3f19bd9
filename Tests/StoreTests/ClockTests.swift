import TemporaryFolder
import Testing

@testable import Store

@Suite struct ClockTests {
  let folder = TemporaryFolder()
  let time = TestTime()

  private func open(_ time: TestTime? = nil) throws -> Store {
    try Store.test(in: folder) {
      $0.isManualClock = false
      $0.timeSource = time ?? self.time
    }
  }

  private func now(_ store: Store) -> Int64 {
    store.beginTurn()
    return store.transaction.now
  }

  @Test func `time is read once a turn`() throws {
    let store = try open()
    #expect(now(store) == TestTime.start)
    time.pass(5)
    #expect(store.look { $0.now } == TestTime.start)
    #expect(now(store) == TestTime.start + 5)
  }

  @Test func `time is right before the first turn too`() throws {
    #expect(try open().look { $0.now } == TestTime.start)
  }

  @Test func `small steps are followed, but time never decreases`() throws {
    let store = try open()
    time.jump(60 * TestTime.second)
    #expect(now(store) == TestTime.start + 60 * TestTime.second)
    time.jump(-30 * TestTime.second)
    #expect(now(store) == TestTime.start + 60 * TestTime.second)
    time.pass(31 * TestTime.second)
    #expect(now(store) == TestTime.start + 61 * TestTime.second)
    #expect(store.clock.state == .following)
  }

  /// A forward jump would expire every hold. (must hold, issue 2)
  @Test(arguments: [TestTime.month, -TestTime.month, 61 * TestTime.second, -61 * TestTime.second])
  func `a step of more than a minute is not followed`(step: Int64) throws {
    let store = try open()
    time.pass(10)
    _ = now(store)
    time.jump(step)
    time.pass(7)
    #expect(now(store) == TestTime.start + 17)
    #expect(store.clock.state == .stepRefused(by: step))
    #expect(store.status().clock == .stepRefused(by: step))
    time.jump(-step)
    #expect(now(store) == TestTime.start + 17)
    #expect(store.clock.state == .following)
  }

  @Test func `an accepted step forward is followed, over a start too`() throws {
    do {
      let store = try open()
      time.jump(TestTime.month)
      #expect(now(store) == TestTime.start)
      store.turn { store.acceptClockStep() }
      #expect(store.clock.state == .following)
      #expect(now(store) == TestTime.start + TestTime.month)
    }
    let store = try open()
    #expect(now(store) == TestTime.start + TestTime.month)
    #expect(store.clock.state == .following)
  }

  @Test func `after an accepted step back, time stands still until the wall clock has caught up`()
    throws
  {
    let store = try open()
    time.jump(-3600 * TestTime.second)
    _ = now(store)
    store.turn { store.acceptClockStep() }
    #expect(now(store) == TestTime.start)
    time.pass(3599 * TestTime.second)
    #expect(now(store) == TestTime.start)
    time.pass(2 * TestTime.second)
    #expect(now(store) == TestTime.start + TestTime.second)
  }

  @Test func `time does not decrease over a start`() throws {
    do {
      let store = try open()
      time.pass(50 * TestTime.second)
      store.add(1, to: 1)
    }
    // Another boot, whose wall clock is a little behind.
    let later = TestTime(wall: TestTime.start, boot: 1, bootID: "next boot")
    let store = try open(later)
    #expect(now(store) == TestTime.start + 50 * TestTime.second)
    later.pass(51 * TestTime.second)
    #expect(now(store) == TestTime.start + 51 * TestTime.second)
  }

  @Test(arguments: [TestTime.month, -TestTime.month])
  func `a step between two runs of one boot is found`(step: Int64) throws {
    do { try open().close() }
    time.pass(100)
    time.jump(step)
    let store = try open()
    #expect(now(store) == TestTime.start + 100)
    #expect(store.clock.state == .stepRefused(by: step))
  }

  @Test func `a store goes on after a month without power`() throws {
    do { try open().close() }
    let later = TestTime(wall: TestTime.start + TestTime.month, boot: 1, bootID: "next boot")
    let store = try open(later)
    #expect(now(store) == TestTime.start + TestTime.month)
    #expect(store.clock.state == .following)
  }

  @Test(arguments: [true, false])
  func `a store keeps the kind of clock that it was made with`(isManual: Bool) throws {
    do { _ = try Store.test(in: folder) { $0.isManualClock = isManual } }
    #expect(throws: StoreFailure.wrongClock(directory: folder.path, isManual: isManual)) {
      try Store.test(in: self.folder) { $0.isManualClock = !isManual }
    }
    _ = try Store.test(in: folder) { $0.isManualClock = isManual }
  }

  @Test func `a manual clock stands until it is moved, and stays where it was over a start`() throws
  {
    do {
      let store = try Store.test(in: folder) { $0.timeSource = time }
      time.pass(TestTime.month)
      #expect(now(store) == TestTime.start)
      store.turn {
        _ = store.command("MoveClock") { transaction, _ in
          store.moveClock(to: TestTime.start + 5)
          #expect(transaction.now == TestTime.start + 5)
        }
      }
      #expect(try store.records().last?.time == TestTime.start + 5)
    }
    let store = try Store.test(in: folder) { $0.timeSource = time }
    #expect(now(store) == TestTime.start + 5)
    #expect(store.clock.state == .manual)
  }

  @Test(arguments: [true, false])
  func `a manual clock begins where it is told to, once`(isManual: Bool) throws {
    let folder = TemporaryFolder()
    for (start, seen) in [(1_000_000, 1_000_000), (2_000_000, 1_000_000)] as [(Int64, Int64)] {
      let store = try Store.test(in: folder) {
        $0.isManualClock = isManual
        $0.manualStart = start
      }
      #expect((store.clock.last == seen) == isManual, "the wall's clock begins nowhere")
      store.close()
    }
  }
}
