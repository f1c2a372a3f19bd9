import Foundation
import TemporaryFolder
import Testing

/// The units as systemd itself reads them.
@Suite struct UnitFileTests {
  static let units = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../systemd").standardized.path
  static let isThere = access("/usr/bin/systemd-analyze", X_OK) == 0

  /// On a copy that starts a program which is there: an installed purserd is not needed to read the unit.
  @Test func `systemd finds nothing wrong with the units`() throws {
    guard Self.isThere else {
      return print("SKIPPED: systemd-analyze is missing: apt-get install systemd")
    }
    let folder = TemporaryFolder()
    for name in ["purser.socket", "purserd.service"] {
      let text = try String(contentsOfFile: Self.units + "/" + name, encoding: .utf8)
      _ = try folder.file(name, text.replacing("/usr/bin/purserd", with: "/bin/true"))
    }
    let (text, code) = try run(
      "systemd-analyze", "verify", "--man=no", folder.path + "/purserd.service",
      folder.path + "/purser.socket")
    #expect(code == 0)
    #expect(text == "")
  }

  /// The threshold is ten times the exposure.
  @Test func `the service is exposed by 0.4 or less`() throws {
    guard Self.isThere else {
      return print("SKIPPED: systemd-analyze is missing: apt-get install systemd")
    }
    let (text, code) = try run(
      "systemd-analyze", "security", "--offline=true", "--threshold=4", "--no-pager",
      Self.units + "/purserd.service")
    #expect(code == 0, "\(text)")
  }

  /// In a user namespace of its own the daemon sees every caller but root as nobody.
  @Test func `callers are seen as who they are`() throws {
    let text = try String(contentsOfFile: Self.units + "/purserd.service", encoding: .utf8)
    #expect(text.contains("\nPrivateUsers=no\n"))
  }

  private func run(_ command: String...) throws -> (text: String, code: Int32) {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (text, process.terminationStatus)
  }
}
