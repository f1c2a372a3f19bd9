import Auditor
import DaemonProcess
import Foundation
import Glibc
import TemporaryFolder

/// Cuts the power of a real purserd in thousands of places, and looks at what a start makes of what is left.
public struct CrashCampaign {
  public struct Options: Sendable, Equatable {
    public var images = 3000
    public var seed: UInt64 = 1
    /// Checked beside the others, with a recorder that drops syncs: so many in a hundred.
    public var controlPercent = 10
    /// How many images are cut from one recorded workload.
    public var imagesPerWorkload = 20_000
    /// Recoveries from its images that are recorded and cut again.
    public var recoveriesPerWorkload = 4
    public var workers = 2
    public var isSmall = false
    /// Where recordings and images are; memory, since no durability is asked of it.
    public var scratch = "/dev/shm"

    public init() {}
  }

  /// What came of the images.
  public struct Summary: Sendable, Equatable {
    public var images = 0
    public var lost = 0
    public var invented = 0
    public var broken = 0
    public var controls = 0
    public var controlsFailed = 0
    /// By what a cut hit.
    public var moments: [String: Int] = [:]

    public var isClean: Bool {
      lost + invented + broken == 0 && controls > 0 && controlsFailed * 10 >= controls
    }

    public var line: String {
      "images \(images), lost \(lost), invented \(invented), broken \(broken), control failed \(controlsFailed) of \(controls)"
    }
  }

  private let options: Options
  private let report: (String) -> Void
  private let progress = Progress("crash")
  private var summary = Summary()
  private var findings = 0

  /// - Parameter report: takes lines for people.
  public init(_ options: Options, report: @escaping (String) -> Void) {
    self.options = options
    self.report = report
  }

  public mutating func run() async throws -> Summary {
    var workload = 0
    var begun = Progress.milliseconds
    while summary.images < options.images {
      let count = min(options.imagesPerWorkload, options.images - summary.images)
      try await runWorkload(workload, images: count)
      workload += 1
      let took = max(1, Progress.milliseconds - begun)
      begun = Progress.milliseconds
      progress.end()
      report(
        "workload \(workload): \(count) images, \(count * 1000 / Int(took)) a second with the recording"
      )
    }
    progress.end()
    for name in Self.momentNames { report("  \(name): \(summary.moments[name] ?? 0)") }
    return summary
  }

  public static let momentNames =
    ["before a checkpoint", "in a checkpoint", "after a checkpoint", "segment change"]
    + [Timeline.Activity.creation, .recovery, .backup, .stop, .restore, .firstStart].map(\.rawValue)

  /// Records a workload and recoveries from its images, and checks images of all of them.
  private mutating func runWorkload(_ number: Int, images: Int) async throws {
    let folder = TemporaryFolder("purser-crash", in: options.scratch)
    let seed = options.seed &+ UInt64(number) &* 0x1_0000_0001
    var random = SplitMix(seed: seed)
    var settings = StoreSettings()
    settings.journalRetention = [0, 512 << 10, 4 << 20][random.next(below: 3)]
    let size = options.isSmall ? ShopDay.Size.small : ShopDay.Size()

    progress.show("workload \(number + 1): recording")
    let shop = try await record(folder.path + "/shop", settings, isControl: false, &random) {
      try await $0.recordShop(size)
    }
    report(
      "workload \(number + 1): \(shop.histories[CrashRecording.store]?.entries.count ?? 0) commands, \(shop.timeline.checkpoints.count) checkpoints, \(shop.timeline.segmentChanges.count) segments, \(shop.log.records.count) places to cut at"
    )
    var recordings = [shop]
    for i in 0..<options.recoveriesPerWorkload {
      progress.show("workload \(number + 1): recording recovery \(i + 1)")
      let (place, image) = try imageToRecover(shop, &random)
      recordings.append(
        try await record(folder.path + "/recovery-\(i + 1)", settings, isControl: false, &random) {
          try await $0.recordRecovery(of: image, from: shop, cutAt: place, size)
        })
    }

    // A third of the images are of recoveries.
    let each = recordings.count > 1 ? images / 3 / (recordings.count - 1) : 0
    for (i, recording) in recordings.enumerated() {
      let share = i == 0 ? images - each * (recordings.count - 1) : each
      for (image, place, checked) in try await check(recording, share, seed, in: folder.path) {
        count(checked.verdict)
        for moment in recording.timeline.moments(at: place) {
          summary.moments[moment, default: 0] += 1
        }
        if checked.verdict != .good { tell(recording, image, place, checked, seed) }
      }
    }

    let controls = max(1, images * options.controlPercent / 100)
    progress.show("workload \(number + 1): recording the control")
    let control = try await record(folder.path + "/control", settings, isControl: true, &random) {
      try await $0.recordShop(size)
    }
    for (_, _, checked) in try await check(control, controls, seed, in: folder.path) {
      summary.controls += 1
      if checked.verdict != .good { summary.controlsFailed += 1 }
    }
  }

  private func record(
    _ folder: String, _ settings: StoreSettings, isControl: Bool, _ random: inout SplitMix,
    _ body: (RecordedRun) async throws -> CrashRecording
  ) async throws -> CrashRecording {
    let run = try RecordedRun(
      folder, settings: settings, isControl: isControl, SplitMix(seed: random.next()))
    return try await body(run)
  }

  /// An image of a shop that was at work.
  private func imageToRecover(
    _ shop: CrashRecording, _ random: inout SplitMix
  ) throws -> (Int, FolderContents) {
    while true {
      let place = shop.timeline.place(ofImage: random.next(below: 1000), &random)
      guard let phase = shop.timeline.phase(at: place), phase.store == CrashRecording.store else {
        continue
      }
      let disk = shop.disk()
      try disk.play(upTo: place)
      return (place, disk.cut(SplitMix(seed: random.next())))
    }
  }

  // MARK: Workers

  /// Checks images with all workers. What a worker leaves that an image ended goes with the scratch folder.
  private func check(
    _ recording: CrashRecording, _ count: Int, _ seed: UInt64, in scratch: String
  ) async throws -> [(image: Int, place: Int, CheckedImage)] {
    let done = Counter()
    let total = options.images
    let before = summary.images
    return try await withThrowingTaskGroup(of: [(Int, Int, CheckedImage)].self) { group in
      for share in 0..<options.workers {
        let worker = CrashShare(
          recording: recording.folder, images: 0..<count, seed: seed,
          share: (share, options.workers), scratch: scratch)
        let progress = progress
        group.addTask {
          try await onOwnThread {
            Result {
              try worker.run {
                let checked = done.next()
                progress.show("\(before + checked) of \(total) images")
              }
            }
          }.get()
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }

  private mutating func count(_ verdict: Verdict) {
    summary.images += 1
    switch verdict {
    case .good: break
    case .lost: summary.lost += 1
    case .invented: summary.invented += 1
    case .broken: summary.broken += 1
    }
  }

  /// Tells of a bad image, and keeps what it was cut from.
  private mutating func tell(
    _ recording: CrashRecording, _ image: Int, _ place: Int, _ checked: CheckedImage, _ seed: UInt64
  ) {
    findings += 1
    guard findings <= 10 else { return }
    progress.end()
    let kept = NSTemporaryDirectory() + "purser-crash-\(getpid())"
    let workload = URL(filePath: recording.folder).deletingLastPathComponent().path
    if !FileManager.default.fileExists(
      atPath: kept + "/" + URL(filePath: workload).lastPathComponent)
    {
      try? FileManager.default.createDirectory(atPath: kept, withIntermediateDirectories: true)
      try? FileManager.default.copyItem(
        atPath: workload, toPath: kept + "/" + URL(filePath: workload).lastPathComponent)
    }
    let copy = [
      kept, URL(filePath: workload).lastPathComponent,
      URL(filePath: recording.folder).lastPathComponent,
    ].joined(separator: "/")
    report(
      """
      \(checked.verdict.rawValue.uppercased()): seed \(options.seed), image \(image), cut before record \(place) of \
      \(recording.log.records.count) (\(recording.timeline.moments(at: place).joined(separator: ", ")))
        \(checked.detail)
        again: proof crash --recording \(copy) --seed \(seed) --image \(image) --keep DIRECTORY
      """)
  }
}

/// Counts from several threads.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  func next() -> Int {
    lock.withLock {
      count += 1
      return count
    }
  }
}
