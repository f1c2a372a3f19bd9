import ArgumentParser
import Campaigns
import Foundation

/// `proof damage`
struct DamageVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "damage",
    abstract: "Damage a closed store's files, again and again, and look at what is served.",
    discussion: """
      Bits flipped, bytes overwritten, sectors and pages zeroed, swapped or repeated, files cut off: in the map, the \
      journal and the keys of persons. A start is refused with a sentence, a row is refused by name, or what is \
      served is right; what a damaged page hides is found by verify.
      """)

  @Option(help: "How many damages.")
  var damages = 20_000

  @Option(help: "What shop and damages are drawn by.")
  var seed: UInt64 = 1

  @Option(help: "The first damage, to see one again.")
  var first = 0

  @Option(help: "Processes that work side by side.")
  var workers = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    guard damages > 0, workers > 0, first >= 0, first < damages else {
      throw ValidationError("--damages and --workers take a number above 0, --first one below")
    }
  }

  func run() async throws {
    print("proof damage --damages \(damages) --seed \(seed) --first \(first)")
    try await DamageCampaign(
      damages: damages, seed: seed, first: first, workers: workers,
      program: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    ).run()
  }
}

/// What `proof damage` runs beside itself: a damage may end the process.
struct DamageWorkerVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "damage-worker", shouldDisplay: false)

  @Option var shop: String
  @Option var folder: String
  @Option var seed: UInt64
  @Option var first: Int
  @Option var step: Int
  @Option var end: Int

  func run() throws {
    let worker = try DamageWorker(shop: shop, in: folder)
    for number in stride(from: first, to: end, by: step) {
      let outcome = try worker.judge(seed: seed << 32 | UInt64(number))
      let detail = outcome.detail.map { $0.isNewline ? " " : $0 }
      print("\(number)\t\(outcome.kind.rawValue)\t\(String(detail))")
    }
  }
}
