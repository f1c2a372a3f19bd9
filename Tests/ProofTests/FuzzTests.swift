import Auditor
import Campaigns
import Foundation
import Testing

/// The fuzzers' registry, for a moment and without libFuzzer: every target over its real inputs and over changed ones,
/// always the same.
@Suite struct FuzzTests {
  @Test(arguments: FuzzTarget.all.filter { !$0.isCanary }.map(\.name))
  func `finds nothing`(name: String) async throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    if let found = await onThread({ target.run(seed: 1) { $0 < target.quickRounds } }) {
      Issue.record("\(name): \(found.finding)\ninput: \(hexadecimal(found.input))")
    }
  }

  @Test func `finds what is there to be found`() throws {
    let canary = try #require(FuzzTarget.all.first { $0.isCanary && !$0.needsSanitizer })
    #expect(canary.run(seed: 1) { $0 < 20_000 } != nil)
  }

  /// Every input that was a finding once, in Crashes/TARGET/NAME.hex.
  @Test func `what was found is found no more`() async throws {
    let crashes = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Crashes")
    for path in try FileManager.default.subpathsOfDirectory(atPath: crashes.path).sorted()
    where path.hasSuffix(".hex") {
      let target = try #require(
        FuzzTarget.all.first { path.hasPrefix($0.name + "/") }, "there is no target of \(path)")
      let text = try String(contentsOf: crashes.appending(path: path), encoding: .utf8)
      let input = try #require(
        FuzzTarget.bytes(inHexadecimal: text), "\(path) is not in hexadecimal")
      if let finding = await onThread({ input.withUnsafeBytes(target.begin()) }) {
        Issue.record("\(path): \(finding)")
      }
    }
  }

  /// A target keeps its thread and may wait on it for others, which a thread that tests share must not.
  private func onThread<R: Sendable>(_ body: @escaping @Sendable () -> R) async -> R {
    await withCheckedContinuation { continuation in
      Thread { continuation.resume(returning: body()) }.start()
    }
  }
}
