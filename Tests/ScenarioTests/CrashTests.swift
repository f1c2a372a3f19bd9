import DaemonProcess
import Foundation
import PurserClient
import Testing

/// SIGKILL at any moment: what was acknowledged is there, once; the rest is there whole or not at all.
@Suite struct CrashTests {
  /// T-69: killed between commit and answer; the same request, retried fifty times in parallel by callers that
  /// never saw an answer, is done once, and all answers are one but for `replayed`.
  @Test func `a request retried across a crash is done once`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    try await shop.openShop(["SHIRT": 1000])
    for round in 0..<5 {
      let id = RequestID.next()
      let lines = [("SHIRT", Int64(1))]
      async let first = shop.reserve(lines, id: id)
      daemon.kill()
      await daemon.waitUntilExit()
      try daemon.launch()
      // The client asks again by itself, with the same id.
      var expected = try await first
      expected.replayed = true
      let socket = daemon.socket
      let answers = try await withThrowingTaskGroup(
        of: ReserveResponse.self, returning: [ReserveResponse].self
      ) { group in
        for _ in 0..<50 {
          group.addTask {
            let client = try await PurserClient.connect(socket: socket)
            return try await client.reserve(lines, id: id)
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(answers == [ReserveResponse](repeating: expected, count: 50))
      #expect(try await shop.position("SHIRT").reserved == Int64(round + 1))
    }
    try await shop.expectVerified()
  }

  /// T-10, T-118, T-119: clients that retry by request id through a dozen kills; at the end each client's own
  /// ledger is the daemon's, and the events are exactly the commands, in one sequence without a gap.
  @Test func `clients and events agree with the store after a dozen kills`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    try await shop.openShop(["SHIRT": 1_000_000])
    let start = try await shop.getStatus(GetStatusRequest()).sequence
    let watcher = try await PurserClient.connect(socket: daemon.socket)
    let feed = Task {
      var seen: [UInt64] = []
      for try await response in watcher.events(after: start) {
        if response.sequence > (seen.last ?? start) { seen.append(response.sequence) }
        if response.events.contains(where: { $0.facts.contains { $0.value == "the end" } }) {
          break
        }
      }
      return seen
    }
    let isOver = Flag()
    var connected: [PurserClient] = []
    for _ in 0..<8 {
      var client = try await PurserClient.connect(socket: daemon.socket)
      client.options.timeout = .seconds(30)
      connected.append(client)
    }
    let clients = connected.enumerated().map { number, client in
      Task {
        var units: Int64 = 0
        var count = 0
        while !isOver.isSet {
          let quantity = Int64(count % 3 + 1)
          let id = RequestID.next()
          // The client gives up after four broken connections; with the same id it is safe to go on.
          while true {
            do {
              _ = try await client.reserve(
                [("SHIRT", quantity)], owner: "client-\(number)", id: id)
              break
            } catch PurserError.connectionLost {}
          }
          units += quantity
          count += 1
        }
        return units
      }
    }
    var random = SeededGenerator(seed: 42)
    for _ in 0..<12 {
      try await Task.sleep(for: .milliseconds(Int.random(in: 5...60, using: &random)))
      daemon.kill()
      await daemon.waitUntilExit()
      try daemon.launch()
      _ = try await daemon.connect()
    }
    isOver.set()
    var units: Int64 = 0
    for client in clients { units += try await client.value }
    #expect(try await shop.position("SHIRT").reserved == units)
    let last = try await shop.adjust(
      AdjustRequest(sku: "SHIRT", location: "AMS", change: 1, reason: "the end"))
    let seen = try await feed.value
    #expect(seen == Array((start + 1)...last.sequence))
    try await shop.expectVerified()
  }

  /// A drain: SIGTERM answers what is in flight, and the next start has nothing to replay.
  @Test func `SIGTERM ends it cleanly and nothing is lost`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    try await shop.openShop(["SHIRT": 10])
    _ = try await shop.reserve([("SHIRT", 4)])
    daemon.kill(SIGTERM)
    #expect(await daemon.waitUntilExit() == 0)
    #expect(!FileManager.default.fileExists(atPath: daemon.socket))
    let again = try await daemon.start()
    #expect(try await again.available("SHIRT") == 6)
  }
}

/// Set once, seen by all.
final class Flag: @unchecked Sendable {
  private let lock = NSLock()
  private var value = false

  var isSet: Bool { lock.withLock { value } }
  func set() { lock.withLock { value = true } }
}
