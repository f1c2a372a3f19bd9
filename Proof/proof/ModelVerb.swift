import ArgumentParser
import Campaigns
import Foundation

struct ModelVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Random calls, and a second model that predicts every answer.",
    discussion: "Each seed is a walk from an empty shop; when one is done the next seed's begins.")

  @Option(help: "The first seed.")
  var seed: UInt64 = 1

  @Option(help: "How long, in seconds; a walk that has begun is ended.")
  var seconds: Int64 = 10

  @Option(help: "Steps of a walk.")
  var steps: Int = 3000

  @Option(help: "Walk these steps instead, as a finding names them, with the options of the seed.")
  var replay: String?

  func validate() throws {
    guard steps > 0, seconds >= 0 else {
      throw ValidationError("--steps is above 0, and --seconds not below.")
    }
    guard replay == nil || blocks != nil else {
      throw ValidationError("--replay takes steps in hexadecimal, with commas between them.")
    }
  }

  private var blocks: [[UInt8]]? {
    guard let replay else { return nil }
    var blocks: [[UInt8]] = []
    for word in replay.split(separator: ",", omittingEmptySubsequences: false) {
      let digits = word.compactMap(\.hexDigitValue)
      guard digits.count == word.count, digits.count % 2 == 0 else { return nil }
      blocks.append(
        stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
    }
    return blocks
  }

  func run() throws {
    if let blocks {
      let told = try ModelCampaign.replay(seed: seed, blocks)
      print(told.joined(separator: "\n"))
      print("every answer was as predicted")
      return
    }
    print("model: seeds from \(seed), \(steps) steps each, \(seconds) s")
    let campaign = ModelCampaign(seed: seed, seconds: seconds, steps: steps)
    print(try campaign.run(Progress("model")))
  }
}
