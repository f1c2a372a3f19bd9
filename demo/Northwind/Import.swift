import Foundation
import PurserClient

/// The company's two years, step by step. It can be begun again wherever it was interrupted: every step finds what is
/// there already.
struct Import {
  enum Step {
    /// `purser import` of a file of ours.
    case file(noun: String, name: String)
    case advance(to: Timestamp)
    case place(NewOrder)
  }

  /// What an import came to.
  struct Outcome: Equatable {
    /// Rows and orders that were new.
    var created = 0
    var placed = 0
    /// Purser's id of each order, by the company's.
    var orders: [String: UInt64] = [:]
  }

  let shop: Shop
  let steps: [Step]

  init(_ company: Company, into shop: Shop) throws {
    self.shop = shop
    try shop.write(company)
    var steps = ["locations", "channels", "skus", "stock"].map {
      Step.file(noun: $0, name: "\($0).csv")
    }
    for (time, order) in company.orders {
      // A clock that is there already needs no move.
      if case .place(let before)? = steps.last, before.orderTime == time {
      } else {
        steps.append(.advance(to: time))
      }
      steps.append(.place(order))
    }
    self.steps = steps
  }

  /// Does all of it.
  func run(_ client: PurserClient) async throws -> Outcome {
    var outcome = Outcome()
    var time = try await client.getStatus(GetStatusRequest()).time ?? Timestamp(microseconds: 0)
    for step in steps { try await take(step, client, &time, &outcome) }
    return outcome
  }

  /// Does all of it with SIGKILL at random moments: each while a step is on its way. After each, the daemon is started
  /// again and the import goes on with the step that was interrupted. At the end all of it is done once more.
  func run(
    _ client: PurserClient, kills: Int, using random: inout some RandomNumberGenerator
  ) async throws -> PurserClient {
    var client = client
    let moments =
      [0, 2, 3] + (3..<max(kills, 3)).map { _ in Int.random(in: 4..<steps.count, using: &random) }
    var next = 0
    for moment in moments.prefix(kills).sorted() {
      var ignored = Outcome()
      var time = try await client.getStatus(GetStatusRequest()).time ?? Timestamp(microseconds: 0)
      for step in steps[next..<max(next, moment)] {
        try await take(step, client, &time, &ignored)
      }
      next = moment
      let wait = Duration.microseconds(Int.random(in: 0...2000, using: &random))
      client = try await killed(during: steps[moment], after: wait, client, time)
    }
    _ = try await run(client)
    return client
  }

  /// Kills the daemon while a step is on its way: before it began, within, or after it was done, who knows.
  private func killed(
    during step: Step, after wait: Duration, _ client: PurserClient, _ time: Timestamp
  ) async throws -> PurserClient {
    if case .file(let noun, let name) = step {
      // A program needs a while to begin.
      let program = Task.detached { [shop] in
        try shop.purser(["import", noun, shop.file(name)], ignoringFailure: true)
      }
      try await Task.sleep(for: wait * 20)
      let next = try await shop.restartAfterKill()
      _ = try await program.value
      return next
    }
    // The client asks again under the same request id until the next daemon answers.
    let call = Task.detached {
      var (time, outcome) = (time, Outcome())
      try await take(step, client, &time, &outcome)
    }
    try await Task.sleep(for: wait)
    let next = try await shop.restartAfterKill()
    try await call.value
    return next
  }

  private func take(
    _ step: Step, _ client: PurserClient, _ time: inout Timestamp, _ outcome: inout Outcome
  ) async throws {
    switch step {
    case .file(let noun, let name):
      let answer = try shop.purser(["import", noun, shop.file(name), "--output", "json"])
      outcome.created += try Self.created(in: answer)
    case .advance(let target):
      guard target > time else { return }
      time =
        try await client.advanceClock(AdvanceClockRequest(to: target)).time ?? target
    case .place(let order):
      let answer = try await client.placeOrder(PlaceOrderRequest(order: order))
      if !answer.existing { outcome.placed += 1 }
      outcome.orders[order.channelOrderID] = answer.order?.id
    }
  }

  /// How many rows were new, from what `purser import --output json` says.
  private static func created(in answer: String) throws -> Int {
    struct Tally: Decodable { let created: Int }
    return try JSONDecoder().decode(Tally.self, from: Data(answer.utf8)).created
  }
}

extension Shop {
  fileprivate func file(_ name: String) -> String { folder.appending(path: name).path }

  /// Writes the files that `purser import` takes.
  fileprivate func write(_ company: Company) throws {
    func amount(_ cents: Int64) -> String {
      "\(cents / 100)." + (cents % 100 < 10 ? "0" : "") + "\(cents % 100)"
    }
    let files = [
      "locations": [["code", "name", "kind"], ["MAIN", "The warehouse", "warehouse"]],
      "channels": [
        ["code", "name", "kind", "locations"], ["SALES", "The sales office", "wholesale", "MAIN"],
      ],
      "skus": [["code", "description", "price", "currency"]]
        + company.products.map { [$0.sku, $0.name, amount($0.price), "USD"] },
      "stock": [["sku", "location", "quantity"]]
        + company.openingStock.map { [$0.sku, "MAIN", "\($0.quantity)"] },
    ]
    for (name, rows) in files {
      let text = rows.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
      try Data(text.utf8).write(to: folder.appending(path: "\(name).csv"))
    }
  }

  private func quoted(_ field: String) -> String {
    "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}
