/// Does `work` for every item, for at most `limit` of them at a time, in their order, and hands each result over as it
/// comes. The first error ends it.
func inFlight<Item: Sendable, Outcome: Sendable>(
  _ limit: Int, _ items: [Item], _ work: @escaping @Sendable (Item) async throws -> Outcome,
  each: (Item, Outcome) async throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
    var rest = items.indices[...]
    func startNext() {
      guard let index = rest.popFirst() else { return }
      group.addTask { (index, try await work(items[index])) }
    }
    for _ in 0..<limit { startNext() }
    while let (index, outcome) = try await group.next() {
      startNext()
      try await each(items[index], outcome)
    }
  }
}
