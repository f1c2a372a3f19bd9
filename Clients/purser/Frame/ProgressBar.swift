/// A line on a terminal that says how far long work is, and that nothing comes; on anything else, nothing:
///
///     writing  [########············]  40%  1200 of 3000 rows, 5100 a second
///     writing  [########············]  40%  1200 of 3000 rows, no answer for 7 s
actor ProgressBar {
  private static let width = 20
  private static let pause = Duration.milliseconds(100)
  /// A daemon that is at work answers sooner; one that is gone is waited for.
  private static let longestSilence = Duration.seconds(3)

  private let console: Console
  private let isShown: Bool
  private let title: String
  private let what: String
  private let count: Int
  private let start = ContinuousClock.now
  private var done = 0
  private var changedAt = ContinuousClock.now
  private var shownAt: ContinuousClock.Instant?
  private var isOver = false

  private init(_ console: Console, isShown: Bool, _ title: String, of what: String, count: Int) {
    (self.console, self.isShown) = (console, isShown)
    (self.title, self.what, self.count) = (title, what, count)
  }

  /// Shows a bar while `work` is done, which advances it, and leaves an empty line.
  ///
  /// - Parameter what: what is counted, in the plural.
  static func shown(
    in session: Session, _ title: String, of what: String, count: Int,
    _ work: (ProgressBar) async throws -> Void
  ) async throws {
    let isShown = session.console.isWatched && session.globals.output == .table && count > 0
    let bar = ProgressBar(session.console, isShown: isShown, title, of: what, count: count)
    let watch = Task {
      repeat { try await Task.sleep(for: .seconds(1)) } while await bar.tellSilence()
    }
    defer { watch.cancel() }
    do {
      try await work(bar)
      await bar.end()
    } catch {
      await bar.end()
      throw error
    }
  }

  func advance(by step: Int = 1) {
    done += step
    changedAt = .now
    if let shownAt, changedAt - shownAt < Self.pause, done < count { return }
    show(rate(at: changedAt))
  }

  private func end() {
    isOver = true
    if shownAt != nil { console.writeError(Array("\r\u{1B}[K".utf8)) }
  }

  /// Returns whether there may be more to tell.
  private func tellSilence() -> Bool {
    let silence = ContinuousClock.now - changedAt
    if !isOver, silence >= Self.longestSilence {
      show(", no answer for \(silence.components.seconds) s")
    }
    return isShown && !isOver
  }

  private func show(_ note: String) {
    guard isShown else { return }
    shownAt = .now
    let filled = Self.width * done / count
    let bar =
      String(repeating: "#", count: filled) + String(repeating: "·", count: Self.width - filled)
    // The rest of a longer line before it is cleared.
    let line = "\(title)  [\(bar)]  \(100 * done / count)%  \(done) of \(count) \(what)\(note)"
    console.writeError(Array("\r\(line)\u{1B}[K".utf8))
  }

  private func rate(at now: ContinuousClock.Instant) -> String {
    let seconds = (now - start) / .seconds(1)
    return seconds < 0.5 ? "" : ", \(Int(Double(done) / seconds)) a second"
  }
}
