import Glibc
import TemporaryFolder

@testable import Store

/// Tables enough to see rows come and go.
enum TestTables {
  static let counters = Table<UInt64, CounterRow>(1, "counters", losesRows: true)
  static let names = Table<String, CounterRow>(2, "names", losesRows: false)
  static let texts = Table<UInt64, TextRow>(3, "texts", losesRows: true)
  static let people = Table<UInt64, SealedRow>(4, "people", losesRows: true)
  static let all = [
    counters.declaration, names.declaration, texts.declaration, people.declaration,
  ]
}

struct CounterRow: TableRow, Equatable {
  var value: Int64

  init(_ value: Int64) { self.value = value }
  func write(to writer: inout RowWriter) { writer.append(value) }
  init(from reader: inout RowReader) throws(MalformedRow) { value = try reader.integer() }
}

struct TextRow: TableRow, Equatable {
  var text: String

  init(_ text: String) { self.text = text }
  func write(to writer: inout RowWriter) { writer.append(text) }
  init(from reader: inout RowReader) throws(MalformedRow) { text = try reader.text() }
}

struct No: Error, Equatable {
  let why: String
}

/// Small sizes, a clock that stands still, and checkpoints only when a test asks for one.
func testOptions(_ change: (inout Store.Options) -> Void = { _ in }) -> Store.Options {
  var options = Store.Options()
  options.slowFlush = .max  // not by the disk of the day
  options.mapSize = 64 << 20
  options.segmentSize = 64 << 10
  options.journalRetention = 1 << 20
  options.isManualClock = true
  options.timeSource = TestTime()
  options.checkpointAge = .max
  options.checkpointIdle = .max
  change(&options)
  return options
}

extension Store {
  static func test(
    in folder: TemporaryFolder, observer: FlushObserver? = nil,
    _ change: (inout Store.Options) -> Void = { _ in }
  ) throws -> Store {
    try open(folder.path, tables: TestTables.all, options: testOptions(change)) {
      observer?.flushed($0)
    }
  }

  /// Runs a command in the current turn.
  func command(
    _ method: String = "Test", id: RequestID? = nil, principal: String = "tester",
    digest: ContentDigest = .none, growth: Command.Growth = .grows(bytes: 0),
    takesUnorderedID: Bool = false,
    _ body: (Transaction, inout RowWriter) throws(No) -> Void
  ) -> CommandOutcome<No> {
    perform(
      Command(
        caller: Caller(principal: principal), method: method, requestID: id, digest: digest,
        growth: growth, takesUnorderedID: takesUnorderedID), body)
  }

  /// Adds to a counter in the current turn; the answer is the new value.
  func addInTurn(
    _ change: Int64, to counter: UInt64, id: RequestID? = nil, digest: ContentDigest = .none
  ) -> CommandOutcome<No> {
    command("Add", id: id, digest: digest) { (transaction, reply) throws(No) in
      let before: CounterRow?
      do { before = try transaction.row(of: counter, in: TestTables.counters) } catch {
        throw No(why: "damaged")
      }
      let after = (before?.value ?? 0) + change
      transaction.put(CounterRow(after), for: counter, in: TestTables.counters)
      transaction.emit(kind: 1) { $0.append(after) }
      guard after >= 0 else { throw No(why: "below zero") }
      reply.append(after)
    }
  }

  /// Adds to a counter in a turn of its own, flushed at once.
  @discardableResult
  func add(
    _ change: Int64, to counter: UInt64, id: RequestID? = nil, digest: ContentDigest = .none
  ) -> CommandOutcome<No> {
    turn { addInTurn(change, to: counter, id: id, digest: digest) }
  }

  /// Runs a turn, flushed at once.
  @discardableResult
  func turn<R>(isLone: Bool = true, _ body: () -> R) -> R {
    beginTurn()
    defer { endTurn(isLone: isLone) }
    return body()
  }

  /// Stores a text in a turn of its own.
  @discardableResult
  func write(_ text: String?, at key: UInt64) -> CommandOutcome<No> {
    turn {
      command("Write") { transaction, _ in
        if let text {
          transaction.put(TextRow(text), for: key, in: TestTables.texts)
        } else {
          transaction.delete(key, in: TestTables.texts)
        }
      }
    }
  }

  func value(of counter: UInt64) throws -> Int64? {
    try look { try $0.row(of: counter, in: TestTables.counters) }?.value
  }

  /// Everything in the test's tables.
  func contents() throws -> Contents {
    try look { try Contents($0) }
  }

  /// A tick of a loop that found nothing to do while the disk took the last checkpoint.
  func tickWhenSynced() {
    sync.finish()
    _ = tick()
  }

  /// Makes a checkpoint that no start goes back behind: the newest two commits hold it.
  func makeLastingCheckpoint() {
    makeCheckpoint()
    makeCheckpoint()
  }

  /// Commits what was executed, and compares every row, count and digest.
  func differences() throws -> [Snapshot.Difference] {
    makeCheckpoint()
    var differences: [Snapshot.Difference] = []
    _ = try snapshots.read { snapshot in try snapshot.verifyRows { differences.append($0) } }
    return differences
  }

  /// The records on disk behind a sequence.
  func records(after sequence: UInt64 = 0) throws -> [JournalRecord] {
    var feed = try JournalFeed(journalDirectory, after: sequence)
    var records: [JournalRecord] = []
    while feed.sequence < durable.sequence { records += try feed.next(upTo: durable.sequence) }
    return records
  }
}

/// Every row of the test's tables.
struct Contents: Equatable {
  var counters: [UInt64: Int64] = [:]
  var names: [String: Int64] = [:]
  var texts: [UInt64: String] = [:]

  init(_ reader: borrowing some Reading & ~Copyable) throws {
    var found = (counters: [UInt64: Int64](), names: [String: Int64](), texts: [UInt64: String]())
    try reader.forEach(in: TestTables.counters, from: 0) { key, row in
      found.counters[key] = row.value
      return true
    }
    try reader.forEach(in: TestTables.names, from: "") { key, row in
      found.names[key] = row.value
      return true
    }
    try reader.forEach(in: TestTables.texts, from: 0) { key, row in
      found.texts[key] = row.text
      return true
    }
    (counters, names, texts) = found
  }

  init(
    counters: [UInt64: Int64] = [:], names: [String: Int64] = [:], texts: [UInt64: String] = [:]
  ) {
    self.counters = counters
    self.names = names
    self.texts = texts
  }
}

extension CommandOutcome {
  var sequence: UInt64? {
    switch self {
    case .executed(let sequence), .replayed(let sequence): sequence
    case .rehearsed, .refused, .rejected: nil
    }
  }

  var isExecuted: Bool { if case .executed = self { true } else { false } }
  var isReplayed: Bool { if case .replayed = self { true } else { false } }
  var rejection: Rejection? { if case .rejected(let why, _) = self { why } else { nil } }
  var refusal: Refusal? { if case .refused(let why, _) = self { why } else { nil } }
  var dependsOn: UInt64? {
    switch self {
    case .rehearsed(let sequence), .refused(_, let sequence), .rejected(_, let sequence): sequence
    case .executed, .replayed: nil
    }
  }
}

extension RequestID {
  /// A UUIDv7 of an instant, in microseconds.
  static func ordered(_ time: Int64, _ number: UInt64 = 0) -> RequestID {
    RequestID(high: UInt64(time / 1000) << 16 | 0x7000, low: 0b10 << 62 | number)
  }
}
