import Store
import Testing

@Suite struct SmokeTests {
  @Test func `what was executed is there after a start without a clean end`() throws {
    let folder = TemporaryFolder()
    do {
      let store = try Store.test(in: folder)
      for i in 0..<100 { store.add(Int64(i), to: UInt64(i % 7)) }
      guard case .refused = store.add(-100_000, to: 1) else { return #expect(Bool(false)) }
      #expect(
        try store.value(of: 1) == 1 + 8 + 15 + 22 + 29 + 36 + 43 + 50 + 57 + 64 + 71 + 78 + 85 + 92
          + 99)
    }
    let store = try Store.test(in: folder)
    #expect(try store.value(of: 0) == (0...14).reduce(0) { $0 + Int64($1) * 7 })
    #expect(store.transaction.sequence == 100)
    var differences: [Snapshot.Difference] = []
    let rows = try store.snapshots.read { snapshot in
      try snapshot.verifyRows { differences.append($0) }
    }
    #expect(rows == 7)
    #expect(differences == [])
    store.close()
  }
}
