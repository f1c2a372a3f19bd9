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

  @Argument(help: "What takes them.", completion: .list(FuzzTarget.all.map(\.name)))
  var target: String

  @Argument(help: "Inputs: files, as they are or, if the name ends in .hex, in hexadecimal.")
  var files: [String] = []

  @Option(help: "How many inputs are made, if no files are given.")
  var rounds = 100_000

  @Option(help: "What they follow from.")
  var seed: UInt64 = 1

  func validate() throws {
    guard FuzzTarget.all.contains(where: { $0.name == target }) else {
      throw ValidationError("There is no target \(target).")
    }
  }

  func run() throws {
    guard let target = FuzzTarget.all.first(where: { $0.name == target }) else { return }
    if files.isEmpty {
      print("proof fuzz \(target.name) --rounds \(rounds) --seed \(seed)")
      if let found = target.run(seed: seed, rounds: rounds) {
        throw Finding("\(found.finding)\ninput in hexadecimal: \(hexadecimal(found.input))")
      }
      return print("\(rounds) inputs, nothing found")
    }
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
