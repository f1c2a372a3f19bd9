import Foundation
import Service
import TemporaryFolder
import Testing

@testable import PurserDaemon

/// `systemd/purser.yaml` names every setting with its default: comments have a space behind `#`, settings none.
@Suite struct ExampleFileTests {
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../systemd/purser.yaml").standardized.path

  func settings() throws -> String {
    try String(contentsOfFile: Self.path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { isSetting($0) ? String($0.dropFirst()) : String($0) }
      .joined(separator: "\n")
  }

  /// `# words` is a comment; `#name: value` and, in a section, `#  name: value` are settings.
  private func isSetting(_ line: some StringProtocol) -> Bool {
    line.hasPrefix("#") && (!line.hasPrefix("# ") || line.hasPrefix("#  "))
  }

  @Test func `as it stands it changes nothing`() async throws {
    let file = try ConfigurationFile(path: Self.path)
    #expect(file.isEmpty)
  }

  @Test func `it lists every setting, in the code's order, with the code's default`() async throws {
    let file = try ConfigurationFile(path: "purser.yaml", text: settings())
    let sections = Set(
      Setting.all.compactMap { $0.key.split(separator: ".").dropLast().first }.map(String.init))
    let listed = file.lines.filter { !$0.key.hasPrefix("principals") && !sections.contains($0.key) }
      .sorted { $0.value < $1.value }.map(\.key)
    #expect(listed == Setting.all.map(\.key))

    let standard = DaemonConfiguration(places: Places(environment: [:], user: 0))
    let lines = try settings().split(separator: "\n", omittingEmptySubsequences: false)
    for setting in Setting.all {
      let line = try #require(file.lines[setting.key])
      let value = lines[line - 1].split(separator: ": ", maxSplits: 1).last.map(String.init)
      #expect(value == setting.text(standard), "\(setting.key)")
    }
  }

  @Test func `uncommented, it is a configuration that starts`() async throws {
    let folder = TemporaryFolder()
    let path = try folder.file("purser.yaml", settings())
    let configuration = try await ConfigurationSources(filePath: path).read()
    #expect(configuration.principals.map(\.name) == ["web-shop", "floor", "books"])
    let directory = UserDirectory(user: { _ in 1000 }, group: { _ in 1000 })
    _ = try Identities(configuration.principals, in: directory, daemonUser: 1)
  }
}
