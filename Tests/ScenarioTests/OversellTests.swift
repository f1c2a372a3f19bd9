import DaemonProcess
import Foundation
import PurserClient
import Testing

/// Nobody gets what is not there, however many ask at once.
@Suite struct OversellTests {
  /// T-01: one unit, a thousand buyers at once on fifty connections. One gets it, 999 are told what is there.
  @Test func `of a thousand buyers of the last unit one gets it`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    try await shop.openShop(["LAST": 1])
    var clients: [PurserClient] = []
    for _ in 0..<50 { clients.append(try await PurserClient.connect(socket: daemon.socket)) }
    let buyers = clients
    let outcomes = await withTaskGroup(of: String.self, returning: [String: Int].self) { group in
      for buyer in 0..<1000 {
        group.addTask {
          do {
            _ = try await buyers[buyer % 50].reserve([("LAST", 1)], owner: "buyer-\(buyer)")
            return "reserved"
          } catch { return reason(of: error) }
        }
      }
      return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    #expect(outcomes == ["reserved": 1, "INSUFFICIENT_STOCK": 999])
    let position = try await shop.position("LAST")
    #expect(position.good == 1 && position.reserved == 1 && position.free == 0)
    // T-36: the next read by anyone says 0.
    #expect(try await buyers[7].available("LAST") == 0)
    try await shop.expectVerified()
  }

  /// T-02: there is no command that checks without taking; whoever is told yes has it.
  /// T-08, T-09: 64 clients with overlapping carts for a while; no deadlock, no retry error, and in the end every
  /// client's own count and the shop's are one.
  @Test func `64 clients with overlapping carts end with books that agree`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    let skus = (0..<20).map { "SKU-\($0)" }
    try await shop.openShop([:])
    for sku in skus {
      _ = try await shop.createSku(CreateSkuRequest(code: sku))
      _ = try await shop.receive(ReceiveRequest(sku: sku, location: "AMS", quantity: 500))
    }
    let seconds = Double(ProcessInfo.processInfo.environment["PURSER_CARTS_SECONDS"] ?? "") ?? 10
    let end = ContinuousClock.now + .seconds(seconds)

    struct Ledger: Sendable {
      var claimed: [String: Int64] = [:]
      var calls = 0
      var others: [String] = []
    }
    let ledgers = try await withThrowingTaskGroup(of: Ledger.self, returning: [Ledger].self) {
      group in
      for number in 0..<64 {
        let client = try await PurserClient.connect(socket: daemon.socket)
        group.addTask {
          var ledger = Ledger()
          var random = SeededGenerator(seed: UInt64(number) + 1)
          var claims: [(id: UInt64, lines: [(String, Int64)])] = []
          while ContinuousClock.now < end {
            ledger.calls += 1
            do {
              if claims.count > 3, Bool.random(using: &random) {
                let claim = claims.remove(at: Int.random(in: claims.indices, using: &random))
                _ = try await client.release(ReleaseRequest(claimID: claim.id, reason: "changed"))
                for (sku, quantity) in claim.lines { ledger.claimed[sku, default: 0] -= quantity }
                continue
              }
              let lines = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                (skus.randomElement(using: &random)!, Int64.random(in: 1...9, using: &random))
              }
              let id: UInt64
              if Bool.random(using: &random) {
                id = try await client.reserve(lines, owner: "client-\(number)").claimID
              } else {
                id = try await client.hold(lines, owner: "client-\(number)", ttl: .seconds(3600))
                  .claimID
              }
              claims.append((id, lines))
              for (sku, quantity) in lines { ledger.claimed[sku, default: 0] += quantity }
            } catch {
              let reason = reason(of: error)
              if reason != "INSUFFICIENT_STOCK" { ledger.others.append(reason) }
            }
          }
          return ledger
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(ledgers.flatMap(\.others) == [])
    #expect(ledgers.allSatisfy { $0.calls > 0 })
    for sku in skus {
      let position = try await shop.position(sku)
      let claimed = ledgers.reduce(0) { $0 + ($1.claimed[sku] ?? 0) }
      #expect(position.held + position.reserved == claimed, "\(sku)")
      #expect(position.good == 500)
      #expect(position.free == 500 - claimed && position.free >= 0)
    }
    try await shop.expectVerified()
  }

  /// T-03: ten thousand corrections by one, up and down, from eight clients at once, end at their sum; the
  /// ledger says the same.
  @Test func `ten thousand corrections from eight clients end at their sum`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    try await shop.openShop(["BOLT": 10_000])
    let sums = try await withThrowingTaskGroup(of: Int64.self, returning: Int64.self) { group in
      for number in 0..<8 {
        var client = try await PurserClient.connect(socket: daemon.socket)
        // More calls than a connection takes: they come again until they are taken, however slow the machine.
        client.options.timeout = .seconds(300)
        group.addTask { [client] in
          var random = SeededGenerator(seed: UInt64(number) + 100)
          let changes = (0..<1250).map { _ in Bool.random(using: &random) ? Int64(1) : -1 }
          try await withThrowingTaskGroup(of: Void.self) { calls in
            for change in changes {
              calls.addTask {
                _ = try await client.adjust(
                  AdjustRequest(sku: "BOLT", location: "AMS", change: change, reason: "count"))
              }
            }
            try await calls.waitForAll()
          }
          return changes.reduce(0, +)
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(try await shop.position("BOLT").good == 10_000 + sums)
    var ledger: Int64 = 0
    var token = ""
    repeat {
      let page = try await shop.listStockLedger(
        ListStockLedgerRequest(sku: "BOLT", page: Page(size: 1000, token: token)))
      ledger += page.entries.reduce(0) { $0 + $1.change }
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(ledger == 10_000 + sums)
    try await shop.expectVerified()
  }

  /// A request of 5,000 lines is one step; 5,001 are refused with the limit.
  @Test func `a request of 5,000 lines is claimed whole`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    let names = (0..<100).map { "SKU-\($0)" }
    try await shop.openShop([:])
    for sku in names {
      _ = try await shop.createSku(CreateSkuRequest(code: sku))
      _ = try await shop.receive(ReceiveRequest(sku: sku, location: "AMS", quantity: 50))
    }
    let lines = (0..<5000).map { (names[$0 % 100], Int64(1)) }
    let claim = try await shop.reserve(lines)
    for sku in names { #expect(try await shop.available(sku) == 0) }
    do {
      _ = try await shop.reserve(lines + [("SKU-0", 1)])
      Issue.record("5,001 lines were taken")
    } catch { #expect(reason(of: error) == "TOO_MANY_LINES") }
    let again = try await daemon.restartAfterKill()
    #expect(try await again.position("SKU-42").reserved == 50)
    let released = try await again.release(ReleaseRequest(claimID: claim.claimID))
    #expect(released.released == 5000)
    #expect(try await again.available("SKU-99") == 50)
    try await again.expectVerified()
  }
}

/// The same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
