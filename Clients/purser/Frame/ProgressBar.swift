import PurserClient

/// A line on a terminal that says how far long work is; on anything else, nothing:
///
///     writing  [########············]  40%  1200 of 3000 rows, 5100 a second
struct ProgressBar {
  private static let width = 20
  private static let pause = Duration.milliseconds(100)

  private let console: Console
  private let isShown: Bool
  private let title: String
  private let what: String
  private let count: Int
  private let start = ContinuousClock.now
  private var shownAt: ContinuousClock.Instant?
  private var done = 0

  /// - Parameter what: what is counted, in the plural.
  init(_ session: Session, _ title: String, of what: String, count: Int) {
    console = session.console
    isShown = session.console.isWatched && session.globals.output == .table
    (self.title, self.what, self.count) = (title, what, count)
  }

  mutating func advance(by step: Int = 1) {
    done += step
    guard isShown, count > 0 else { return }
    let now = ContinuousClock.now
    if let shownAt, now - shownAt < Self.pause, done < count { return }
    shownAt = now
    let filled = Self.width * done / count
    let bar =
      String(repeating: "#", count: filled) + String(repeating: "·", count: Self.width - filled)
    // The rest of a longer line before it is cleared.
    show(
      "\(title)  [\(bar)]  \(100 * done / count)%  \(done) of \(count) \(what)\(rate(at: now))\u{1B}[K"
    )
  }

  /// Leaves an empty line.
  func end() {
    if isShown, shownAt != nil { show("\u{1B}[K") }
  }

  private func rate(at now: ContinuousClock.Instant) -> String {
    let seconds = (now - start) / .seconds(1)
    return seconds < 0.5 ? "" : ", \(Int(Double(done) / seconds)) a second"
  }

  private func show(_ line: String) {
    console.writeError(Array("\r\(line)".utf8))
  }
}
