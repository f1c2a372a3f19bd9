import Glibc
import Logging
import Synchronization

/// Writes log lines to stderr: one line each, whole, in one write.
///
/// For the journal a line begins with its priority (`sd-daemon(3)`), and the journal adds the time; for a terminal or
/// a file it begins with time and level.
struct DaemonLog: LogHandler {
  /// The level of all loggers, which a reload may change.
  static let level = Atomic(0)

  var metadata: Logger.Metadata = [:]
  var metadataProvider: Logger.MetadataProvider?
  private let isForJournal: Bool

  var logLevel: Logger.Level {
    get { Logger.Level.allCases[Self.level.load(ordering: .relaxed)] }
    set { Self.setLevel(newValue) }
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  init(environment: [String: String]) {
    isForJournal = Self.isJournal(environment["JOURNAL_STREAM"])
  }

  static func setLevel(_ level: Logger.Level) {
    // A case always stands in its own list.
    Self.level.store(Logger.Level.allCases.firstIndex(of: level) ?? 0, ordering: .relaxed)
  }

  func log(event: LogEvent) {
    let facts = metadata.merging(event.metadata ?? [:]) { $1 }
    let line = Self.line(
      event.level, "\(event.message)", facts, isForJournal: isForJournal, time: time(nil))
    var text = line
    text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  static func line(
    _ level: Logger.Level, _ message: String, _ facts: Logger.Metadata, isForJournal: Bool,
    time: time_t
  ) -> String {
    let begin =
      isForJournal
      ? "<\(priority(of: level))>" : "\(timestamp(time)) \(level.rawValue.uppercased()) "
    let end = facts.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    // A line break would begin a record of its own, with another's words.
    let text = (message + end).map { $0.isNewline ? " " : String($0) }.joined()
    return begin + text + "\n"
  }

  /// syslog's numbers.
  private static func priority(of level: Logger.Level) -> Int {
    switch level {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }

  private static func timestamp(_ time: time_t) -> String {
    var (time, parts) = (time, tm())
    gmtime_r(&time, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether stderr is the stream that the journal gave us, and not one that it was redirected to.
  private static func isJournal(_ stream: String?) -> Bool {
    var status = stat()
    guard let stream, fstat(STDERR_FILENO, &status) == 0 else { return false }
    return stream == "\(status.st_dev):\(status.st_ino)"
  }
}
