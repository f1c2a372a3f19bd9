// A real trading company's two years go through the socket: the catalog, the opening stock and all 830 orders, in
// the order of their dates, on a clock that only we move. Then the daemon is killed and started again, every figure is
// read back over the socket, and compared with what is known of the company.
//
// The same goes on in a second shop whose daemon is killed at random moments of the import: it ends in the same
// state.

import ArgumentParser
import Foundation
import PurserClient

@main struct Northwind: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "northwind",
    abstract: "Take a trading company's orders through a private purserd, and count what came out.",
    discussion: """
      EXAMPLES
        PURSER_NORTHWIND=data/northwind northwind
        northwind --data data/northwind --kills 5 --seed 7
      """)

  @Option(
    help: ArgumentHelp(
      "The company's CSV files: what PURSER_NORTHWIND names, if not said.", valueName: "folder"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "Where purserd and purser are: beside this, if not said.", valueName: "folder"))
  var programs: String?

  @Option(help: "How often the second shop's daemon is killed.")
  var kills = 20

  @Option(help: "What the random moments follow from.")
  var seed: UInt64 = 1

  func run() async throws {
    let environment = ProcessInfo.processInfo.environment
    guard let data = data ?? environment["PURSER_NORTHWIND"], !data.isEmpty else {
      say("northwind: SKIPPED, because PURSER_NORTHWIND names no folder with the company's files.")
      // Where everything must have been shown, nothing was.
      throw environment["CI"] == "true" ? ExitCode.failure : ExitCode.success
    }
    let company = try Company(folder: data)
    say("\(company.products.count) products, \(company.orders.count) orders from \(data)")

    title("The import, once")
    let shop = try Shop(programs: programs ?? Programs.besideThis)
    var client = try await shop.start()
    let steps = try Import(company, into: shop)
    let first = try await steps.run(client)
    say("  \(first.created) rows created, \(first.placed) orders placed")

    title("All of it again, which changes nothing")
    let again = try await steps.run(client)
    try expect(
      again == Import.Outcome(created: 0, placed: 0, orders: first.orders),
      "nothing new and the same orders",
      "\(again.created) rows created, \(again.placed) orders placed")
    say("  \(again.orders.count) orders are the same, none was placed anew")

    title("SIGKILL, a restart, and what the shop says then")
    client = try await shop.restartAfterKill()
    let figures = try await Figures(of: client, company)
    say(figures.table)
    let state = try await ShopState(of: client, company)
    try await verify(client)
    try shop.end()

    if kills > 0 { try await disturb(company, expecting: state) }

    guard figures.isRight else {
      throw Mismatch(description: "These are not the figures that are known of the company.")
    }
    say("\nEvery number came out right.")
  }

  private func disturb(_ company: Company, expecting state: ShopState) async throws {
    title("The import in another shop, with SIGKILL at \(kills) random moments of it")
    var random = SplitMix(state: seed)
    let shop = try Shop(programs: programs ?? Programs.besideThis)
    let client = try await Import(company, into: shop).run(
      await shop.start(), kills: kills, using: &random)
    let found = try await ShopState(of: client, company)
    try expect(found == state, "the same state", found.firstDifference(from: state))
    try await verify(client)
    try shop.end()
    say("  every order, line and position is the same")
  }

  private func verify(_ client: PurserClient) async throws {
    let answer = try await client.verify(VerifyRequest(), timeout: .seconds(60))
    try expect(answer.differences.isEmpty, "no difference", "\(answer.differences)")
    say("  verify: \(answer.rows) rows, all is as it must be")
  }
}

/// Stops everything: this is not what should have come.
struct Mismatch: Error, CustomStringConvertible {
  var description: String
}

func expect(_ isRight: Bool, _ expected: String, _ found: @autoclosure () -> String) throws {
  guard isRight else {
    throw Mismatch(description: "expected \(expected), and found \(found())")
  }
}

/// Shows a line at once, in a pipe too.
func say(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

func title(_ text: String) { say("\n# \(text)") }

/// Numbers that follow from a seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
