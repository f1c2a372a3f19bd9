import DaemonProcess
import Foundation
import Glibc
import PurserClient
import Testing

/// Files of a shop go in through the real command line, and something dies in the middle of each: MD-07, T-69.
@Suite(.timeLimit(.minutes(5))) struct ImportTests {
  static let skuCount = 3000
  static let orderCount = 300

  /// What is imported, in this order.
  static let files: [(what: String, rows: Int, text: String)] = [
    (
      "skus", skuCount,
      "code,description,scale,price\n"
        + (0..<skuCount).map { "SKU-\($0),\"Thing, \($0)\",1,\($0).99 EUR\n" }.joined()
    ),
    (
      "stock", skuCount,
      "sku,location,quantity\n" + (0..<skuCount).map { "SKU-\($0),AMS,\($0).5\n" }.joined()
    ),
    (
      "orders", orderCount,
      "channel,channel_order_id,currency,sku,quantity,unit_price\n"
        + (0..<orderCount).map {
          "WEB,\($0),EUR,SKU-\($0 + 10),1.5,2.00\nWEB,\($0),,SKU-\($0 + 11),2,0\n"
        }.joined()
    ),
  ]

  @Test func `an import is finished after a crash of the daemon, and of itself`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    try await shop.openShop([:])
    for file in Self.files {
      let path = daemon.folder.appending(path: file.what + ".csv").path
      try file.text.write(toFile: path, atomically: true, encoding: .utf8)
      let words = ["import", file.what, path, "--socket", daemon.socket]

      // The program dies in the middle of its work.
      let killed = Command(words)
      try await killed.run(until: shop, passes: 1)
      killed.kill()
      await killed.waitUntilExit()

      // It is given again, and the daemon dies under it: it waits, and goes on by itself.
      let again = Command(words)
      try await again.run(until: shop, passes: 1)
      _ = try await daemon.restartAfterKill()
      let (code, output) = await again.waitUntilExit()
      #expect(code == 0, "\(output)")

      // And once more: everything is as the file says.
      let last = Command(words + ["--output", "json"])
      try last.launch()
      let (unchanged, json) = await last.waitUntilExit()
      #expect(unchanged == 0, "\(json)")
      let name = file.what == "orders" ? "existing" : "unchanged"
      #expect(json.contains("\"\(name)\": \(file.rows),"), "\(json)")
    }

    let (all, stock) = (try await shop.skus(), try await shop.position("SKU-2999"))
    #expect(all == Self.skuCount)
    #expect(stock.onHand == 29_995)
    // Twenty tenths are of one order, fifteen of the next.
    #expect(try await shop.position("SKU-150").reserved == 35)
    let order = try await shop.findOrder(FindOrderRequest(channel: "WEB", channelOrderID: "299"))
    #expect(order.order?.state == .accepted)
    #expect(order.order?.total == 300)
    try await shop.expectVerified()
  }
}

extension PurserClient {
  /// How many SKUs there are.
  fileprivate func skus() async throws -> Int {
    var (count, page) = (0, Page(size: 1000))
    repeat {
      let answer = try await listSkus(ListSkusRequest(page: page))
      count += answer.skus.count
      page.token = answer.nextPageToken
    } while !page.token.isEmpty
    return count
  }
}

/// The real command line, with its own process.
private final class Command: @unchecked Sendable {
  private let process = Process()
  private let output = Pipe()

  init(_ words: [String]) {
    process.executableURL = Daemon.product("purser")
    process.arguments = words
    process.environment = Daemon.environment
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
  }

  func launch() throws {
    try process.run()
  }

  /// Runs it until it has given so many commands, or has ended.
  func run(until shop: PurserClient, passes count: UInt64) async throws {
    // What a killed one had sent is still done: only when its connection is gone, and all that was executed is on
    // disk, as a report says it, is the next command this one's.
    while try await shop.getStatus(GetStatusRequest()).connections > 1 {}
    let start = try await shop.listSkus(ListSkusRequest(page: Page(size: 1))).sequence
    try launch()
    while process.isRunning,
      try await shop.getStatus(GetStatusRequest()).sequence < start + count
    {}
  }

  func kill() {
    Glibc.kill(process.processIdentifier, SIGKILL)
  }

  /// Its exit code and all that it said.
  @discardableResult
  func waitUntilExit() async -> (code: Int32, output: String) {
    await onOwnThread { [process, output] in
      let bytes = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }
  }
}
