import DaemonProcess
import Foundation
import PurserClient
import Testing

/// `purser admin backup`, `purserd restore`.
@Suite struct BackupTests {
  private func run(_ program: String, _ arguments: [String]) throws -> (code: Int32, output: String)
  {
    let process = Process()
    process.executableURL = Daemon.product(program)
    process.arguments = arguments
    process.environment = Daemon.environment
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  /// A backup is a whole shop: what was there when it was taken is there after a restore elsewhere, the request
  /// ids too; a damaged one is refused, and so is a place where something is.
  @Test func `a backup comes back whole or not at all`() async throws {
    let daemon = try Daemon()
    let shop = try await daemon.start()
    try await shop.openShop(["SHIRT": 10, "SOCKS": 7])
    let id = RequestID.next()
    let claim = try await shop.reserve([("SHIRT", 4), ("SOCKS", 1)], id: id)
    let file = daemon.folder.appending(path: "shop.backup").path
    let backup = try run("purser", ["admin", "backup", file, "--socket", daemon.socket])
    #expect(backup.code == 0, "\(backup.output)")
    #expect(
      try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    _ = try await shop.reserve([("SHIRT", 6)])

    let restored = daemon.folder.appending(path: "restored").path
    let restore = try run("purserd", ["restore", file, "--state-directory", restored])
    #expect(restore.code == 0, "\(restore.output)")
    let occupied = try run("purserd", ["restore", file, "--state-directory", restored])
    #expect(occupied.code != 0 && occupied.output.contains("exists"))

    let second = try Daemon(stateDirectory: restored)
    let again = try await second.start()
    #expect(try await again.available("SHIRT") == 6)
    var expected = claim
    expected.replayed = true
    #expect(try await again.reserve([("SHIRT", 4), ("SOCKS", 1)], id: id) == expected)
    _ = try await again.reserve([("SHIRT", 6)])
    try await again.expectVerified()

    var bytes = try Data(contentsOf: URL(filePath: file))
    bytes[bytes.count / 2] ^= 1
    let damaged = daemon.folder.appending(path: "damaged.backup")
    try bytes.write(to: damaged)
    let elsewhere = daemon.folder.appending(path: "elsewhere").path
    let refused = try run("purserd", ["restore", damaged.path, "--state-directory", elsewhere])
    #expect(refused.code != 0)
    #expect(!FileManager.default.fileExists(atPath: elsewhere + "/map/data.mdb"))
  }
}
