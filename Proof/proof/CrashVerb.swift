import ArgumentParser
import Campaigns

/// `proof crash`
struct CrashVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crash",
    abstract: "Cut the power of a real purserd in many places, and start what is left.",
    discussion: """
      Records what a purserd writes and syncs while a shop is busy, builds disks as power cuts might have left \
      them, and opens each: nothing acknowledged may be lost, nothing invented, nothing broken. Images of a \
      recorder that drops syncs must be bad. A bad image is kept with its recording; --recording and --image build \
      it again.
      """)

  @Option(help: "How many images.")
  var images = 3000

  @Option(help: "Decides the workloads, the cuts and what they leave.")
  var seed: UInt64 = 1

  @Option(help: "Work with one image of a recording that was kept.")
  var recording: String?

  @Option(help: "The number of that image.")
  var image: Int?

  @Option(help: "Leave that image in a folder.")
  var keep: String?

  func validate() throws {
    guard images > 0 else { throw ValidationError("there is nothing to cut: --images") }
    guard (recording == nil) == (image == nil), (image == nil) == (keep == nil) else {
      throw ValidationError("--recording, --image and --keep belong together")
    }
  }

  func run() async throws {
    if let recording, let image, let keep {
      return try CrashWorker.keep(recording: recording, image: image, seed: seed, in: keep)
    }
    print("crash: seed \(seed), \(images) images")
    var options = CrashCampaign.Options()
    options.images = images
    options.seed = seed
    var campaign = CrashCampaign(options) { print($0) }
    let summary = try await campaign.run()
    print(summary.line)
    if !summary.isClean { throw ExitCode(1) }
  }
}

/// Checks images for `proof crash`, which starts it again where an image ends it.
struct CrashWorkerVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crash-worker", abstract: "Check images.", shouldDisplay: false)

  @Argument var recording: String
  @Option(help: "From a number to below another.") var images: String
  @Option var seed: UInt64
  @Option var share: String
  @Option var skip: Int
  @Option var scratch: String

  func run() throws {
    let (images, share) = (numbers(images, "-"), numbers(share, "/"))
    guard images.count == 2, images[0] <= images[1], share.count == 2, share[0] < share[1] else {
      throw ValidationError("a range of images, and a share of them")
    }
    try CrashWorker.run(
      recording: recording, images: images[0]..<images[1], seed: seed,
      share: (share[0], share[1]), skipping: skip, scratch: scratch)
  }

  private func numbers(_ text: String, _ separator: Character) -> [Int] {
    text.split(separator: separator).compactMap { Int($0) }
  }
}
