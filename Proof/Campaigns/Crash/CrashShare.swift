import DaemonProcess
import Foundation

/// The images that one worker checks, a process and the next one where an image ended it.
struct CrashShare: Sendable {
  let recording: String
  let images: Range<Int>
  let seed: UInt64
  let share: (number: Int, of: Int)
  let scratch: String

  /// An image that takes longer hangs.
  private static let patience: Int32 = 120  // seconds

  /// Runs until all images of the share are dealt with. On a thread of its own: it waits for lines.
  func run(_ checked: () -> Void) throws -> [(image: Int, place: Int, CheckedImage)] {
    var results: [(image: Int, place: Int, CheckedImage)] = []
    let wanted = images.count { $0 % share.of == share.number }
    while results.count < wanted {
      let before = results.count
      let open = try runOnce(skipping: before, &results, checked)
      if let open {
        results.append((open.image, open.place, CheckedImage(verdict: .broken, detail: open.end)))
        checked()
      } else if results.count < wanted {
        throw Finding("a worker ended before its images did")
      }
    }
    return results
  }

  /// Returns the image that ended the worker, if one did, and how.
  private func runOnce(
    skipping: Int, _ results: inout [(image: Int, place: Int, CheckedImage)], _ checked: () -> Void
  ) throws -> (image: Int, place: Int, end: String)? {
    let worker = try Worker(
      Daemon.product("proof"),
      [
        "crash-worker", recording, "--images", "\(images.lowerBound)-\(images.upperBound)",
        "--seed",
        "\(seed)", "--share", "\(share.number)/\(share.of)", "--skip", "\(skipping)", "--scratch",
        scratch,
      ], in: scratch)
    var open: (image: Int, place: Int)?
    while let line = worker.nextLine(within: Self.patience) {
      let fields = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count >= 3, let image = Int(fields[1]) else { continue }
      if fields[0] == "begin", let place = Int(fields[2]) { open = (image, place) }
      if fields[0] == "end", let begun = open, let verdict = Verdict(rawValue: String(fields[2])) {
        results.append(
          (
            image, begun.place,
            CheckedImage(verdict: verdict, detail: fields.count > 3 ? String(fields[3]) : "")
          ))
        open = nil
        checked()
      }
    }
    let (reason, status, all) = worker.end()
    let said = all.split(separator: "\n").prefix(5).joined(separator: " / ")
    guard let open else {
      guard status == 0 else { throw Finding("a worker failed: \(said)") }
      return nil
    }
    let how =
      worker.hung
      ? "the worker hung"
      : reason == .exit
        ? "the worker ended with \(status)" : "the worker died of signal \(status)"
    return (open.image, open.place, "\(how): \(said)")
  }
}
