import DaemonProcess
import Foundation
import Testing

/// Two years of a real trading company's orders go through the real daemon (`make northwind`): OW-01, OW-02, OW-08,
/// MD-07, IN-05, T-69. The program compares every figure with what is known of the company; here it must say yes to
/// the company's files, and no to any others.
///
/// The files lie where PURSER_NORTHWIND names a folder. Without it there is nothing to show: that is said, and in CI it
/// is a failure.
@Suite struct NorthwindTests {
  static let folder = ProcessInfo.processInfo.environment["PURSER_NORTHWIND"] ?? ""
  static let isCI = ProcessInfo.processInfo.environment["CI"] == "true"
  static let hasNothing: Comment = "SKIPPED: PURSER_NORTHWIND names no folder"

  @Test(.enabled(if: !folder.isEmpty || isCI, hasNothing))
  func `every number comes out right, also after SIGKILL at random moments`() async throws {
    try #require(!Self.folder.isEmpty, "PURSER_NORTHWIND names no folder")
    let (output, code) = await run(["--data", Self.folder])
    #expect(code == 0, "\(output)")
    #expect(output.contains("Every number came out right."), "\(output)")
    for figure in ["830", "2155", "51317", "3119", "1354458.59"] {
      #expect(output.contains(" \(figure)\n"), "\(figure) in \(output)")
    }
  }

  /// A row of a file is changed; the figure that must be another.
  static let changes: [(String, String, String, String)] = [
    ("order-details.csv", "10248,11,14.00,12,0", "10248,11,14.00,13,0", "51318"),
    (
      "products.csv", "1,Chai,1,1,10 boxes x 20 bags,18.00,39",
      "1,Chai,1,1,10 boxes x 20 bags,18.00,40", "3120"
    ),
  ]

  @Test(.enabled(if: !folder.isEmpty || isCI, hasNothing), arguments: changes)
  func `with one quantity changed other numbers come out, and it fails`(
    file: String, row: String, changed: String, figure: String
  ) async throws {
    try #require(!Self.folder.isEmpty, "PURSER_NORTHWIND names no folder")
    let copy = FileManager.default.temporaryDirectory.appending(
      path: "purser-scenario-\(UUID().uuidString.prefix(8))")
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    for name in ["orders.csv", "order-details.csv", "products.csv"] {
      var text = try String(contentsOfFile: "\(Self.folder)/\(name)", encoding: .utf8)
      if name == file {
        try #require(text.contains(row))
        text = text.replacing(row, with: changed)
      }
      try text.write(to: copy.appending(path: name), atomically: true, encoding: .utf8)
    }
    let (output, code) = await run(["--data", copy.path, "--kills", "0"])
    #expect(code == 1, "\(output)")
    #expect(output.contains("\(figure)   and not "), "\(output)")
    #expect(!output.contains("came out right"))
  }

  private func run(_ arguments: [String]) async -> (output: String, code: Int32) {
    await onOwnThread {
      let process = Process()
      process.executableURL = Daemon.product("northwind")
      process.arguments = arguments
      let output = Pipe()
      process.standardOutput = output
      process.standardError = output
      process.standardInput = FileHandle.nullDevice
      do { try process.run() } catch { return ("\(error)", -1) }
      let text = String(
        decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return (text, process.terminationStatus)
    }
  }
}
