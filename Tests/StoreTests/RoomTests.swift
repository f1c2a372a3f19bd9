import TemporaryFolder
import Testing

@testable import Store

@Suite struct RoomTests {
  static let judgements: [(used: Int, growth: Int, Room)] = [
    (0, 0, .ample), (800, 0, .ample), (800, 1, .low), (700, 50, .ample), (700, 51, .low),
    (801, 0, .low), (950, 0, .low), (940, 20, .out), (951, 0, .out), (2000, 0, .out),
  ]

  /// A map of a thousand bytes.
  @Test(arguments: judgements)
  func `work that grows is refused over 80 %, everything over 95 %`(
    used: Int, growth: Int, room: Room
  ) {
    let gauge = RoomGauge(mapSize: 100_000, diskFloor: 0)
    #expect(gauge.room(used: used * 100, for: growth * 100) == room)
  }

  /// A map of 2 MiB, filled to its bound in random order; then emptied, and filled again.
  @Test(arguments: [(12, 16), (300, 16), (1500, 8), (5000, 4)])
  func `a full map refuses growth, frees and reads go on, and nothing ends the process`(
    size: Int, rows: Int
  ) throws {
    let folder = TemporaryFolder()
    let store = try Store.test(in: folder) {
      $0.mapSize = 2 << 20
      $0.checkpointPages = 32
      $0.checkpointIdle = 0
    }
    let text = String(repeating: "x", count: size)
    var seed: UInt64 = 1
    func random() -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return seed >> 20
    }
    /// Some rows in one command.
    func write() -> CommandOutcome<No> {
      store.sync.finish()  // a disk that is quick, or what fits would be the disk's to say
      return store.turn {
        store.command("Write", growth: .grows(bytes: rows * (size + 4096))) { tx, _ in
          keys = (0..<rows).map { _ in random() }
          for key in keys { tx.put(TextRow(text), for: key, in: TestTables.texts) }
        }
      }
    }
    func delete(_ keys: [UInt64]) -> CommandOutcome<No> {
      store.turn {
        store.command("Delete", growth: .frees(bytes: 0)) { tx, _ in
          for key in keys { tx.delete(key, in: TestTables.texts) }
        }
      }
    }
    var keys: [UInt64] = []

    var counts: [Int] = []
    for _ in 0..<3 {
      var written: [[UInt64]] = []
      var refusals = 0
      while refusals < 5 {
        switch write() {
        case .executed: written.append(keys)
        case .rejected(.outOfRoom, _):
          refusals += 1
          store.tickWhenSynced()
        case let other: fatalError("\(other)")
        }
      }
      counts.append(written.count)
      #expect(try store.look { try $0.row(of: keys[0], in: TestTables.texts) } == TextRow(text))
      for keys in written { #expect(delete(keys).isExecuted) }
      store.tickWhenSynced()
      store.tickWhenSynced()
    }
    #expect(counts[0] * rows * size > 100_000)
    #expect(counts[2] * 10 > counts[0] * 8)
    #expect(try store.differences() == [])
  }

  /// What lies behind a reader's snapshot can't be used again: it is no room.
  @Test func `a long reader costs room, and does not end the process`() throws {
    let folder = TemporaryFolder()
    let store = try Store.test(in: folder) {
      $0.mapSize = 2 << 20
      $0.checkpointIdle = 0
    }
    for i in 0..<200 { store.write("text \(i)", at: UInt64(i)) }
    store.tickWhenSynced()
    var refused = false
    try store.snapshots.read { snapshot in
      for i in 0..<5000 where !refused {
        let outcome = store.turn {
          store.command("Write", growth: .grows(bytes: 200)) { tx, _ in
            tx.put(TextRow("text \(i)"), for: UInt64(i % 200), in: TestTables.texts)
          }
        }
        refused = outcome.rejection == .outOfRoom(.low)
        store.tickWhenSynced()
      }
      let row = try snapshot.row(of: 7, in: TestTables.texts)
      #expect(row == TextRow("text 7"))
    }
    #expect(refused)
    for _ in 0..<3 {
      #expect(store.write(nil, at: 1).isExecuted || store.write(nil, at: 1).rejection != nil)
      _ = store.turn {
        store.command(growth: .frees(bytes: 0)) { tx, _ in tx.delete(1, in: TestTables.texts) }
      }
      store.tickWhenSynced()
    }
    #expect(store.add(1, to: 1).isExecuted)
  }
}
