import Glibc

/// A line that says how far a long run is, rewritten in place; nothing where nobody looks (no terminal).
public final class Progress: @unchecked Sendable {
  private let title: String
  private let isShown = isatty(STDERR_FILENO) == 1
  private var lastShown: Int64 = 0

  public init(_ title: String) { self.title = title }

  /// Shows a state, ten times a second at most.
  public func show(_ state: @autoclosure () -> String) {
    guard isShown else { return }
    let now = Self.milliseconds
    guard now - lastShown >= 100 else { return }
    lastShown = now
    write("\r\u{1b}[K\(title): \(state())")
  }

  /// Takes the line away, before something else is printed.
  public func end() { if isShown { write("\r\u{1b}[K") } }

  private func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Of a clock that nobody sets.
  public static var milliseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
