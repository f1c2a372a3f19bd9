import ArgumentParser
import Campaigns
import Foundation

struct FuzzVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Give bytes to what takes them, without libFuzzer: by seed, or those of files.",
    discussion: """
      TARGETS
      \(FuzzTarget.all.map { "  \($0.name): \($0.shows)" }.joined(separator: "\n"))

      libFuzzer, which finds far more, is `make fuzz`.
      """)

  @Argument(help: "What takes them (default: each in turn).")
  var target: String?

  @Argument(help: "Inputs: files, as they are or, if the name ends in .hex, in hexadecimal.")
  var files: [String] = []

  @Option(help: "How long inputs are made, in all, if no files are given.")
  var seconds = 60

  @Option(help: "What they follow from.")
  var seed: UInt64 = 1

  func validate() throws {
    guard target.map({ name in FuzzTarget.all.contains { $0.name == name } }) != false else {
      throw ValidationError(
        "There is no such target; there are \(FuzzTarget.all.map(\.name).joined(separator: ", ")).")
    }
    guard seconds > 0 else { throw ValidationError("--seconds takes a number above 0.") }
  }

  func run() throws {
    let chosen = FuzzTarget.all.filter { $0.name == target ?? $0.name }
    guard files.isEmpty else { return try show(chosen[0]) }
    let name = target.map { $0 + " " } ?? ""
    print("proof fuzz \(name)--seconds \(seconds) --seed \(seed)")
    let targets = target == nil ? chosen.filter { !$0.needsSanitizer } : chosen
    let share = Int64(seconds) * 1000 / Int64(targets.count)
    let progress = Progress("fuzz")
    var total = 0
    for target in targets {
      let end = Progress.milliseconds + share
      var count = 0
      let found = target.run(seed: seed) { done in
        count = done
        progress.show("\(target.name), \(done) inputs")
        return Progress.milliseconds < end
      }
      total += count
      progress.end()
      if target.isCanary, self.target == nil {
        guard found != nil else { throw Finding("\(target.name) was not found in \(count) inputs") }
      } else if let found {
        throw Finding(
          """
          \(target.name): \(found.finding)
          again: proof fuzz \(target.name) found.hex, where found.hex holds
          \(hexadecimal(found.input))
          """)
      }
    }
    print("targets \(targets.count), inputs \(total), nothing found but the canary")
  }

  /// What each file's bytes find.
  private func show(_ target: FuzzTarget) throws {
    let check = target.begin()
    for path in files {
      var input = [UInt8](try Data(contentsOf: URL(filePath: path)))
      if path.hasSuffix(".hex") {
        guard let bytes = FuzzTarget.bytes(inHexadecimal: String(decoding: input, as: UTF8.self))
        else { throw ValidationError("\(path) is not in hexadecimal.") }
        input = bytes
      }
      if let finding = input.withUnsafeBytes(check) { throw Finding("\(path): \(finding)") }
    }
    print("\(files.count) inputs, nothing found")
  }
}
