import Glibc
import Store

/// A table of counters, enough to see rows come and go.
enum TestTables {
  static let counters = Table<UInt64, CounterRow>(1, "counters", losesRows: true)
  static let names = Table<String, CounterRow>(2, "names", losesRows: false)
  static let all = [counters.declaration, names.declaration]
}

struct CounterRow: TableRow, Equatable {
  var value: Int64

  init(_ value: Int64) { self.value = value }
  func write(to writer: inout RowWriter) { writer.append(value) }
  init(from reader: inout RowReader) throws(MalformedRow) { value = try reader.integer() }
}

struct No: Error, Equatable {
  let why: String
}

/// A folder that is gone when it is released.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/purser-test-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    remove(path)
  }

  private func remove(_ path: String) {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { remove(path + "/" + name) }
      }
      closedir(directory)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

/// Small sizes and a clock that stands still.
func testOptions(_ change: (inout Store.Options) -> Void = { _ in }) -> Store.Options {
  var options = Store.Options()
  options.mapSize = 64 << 20
  options.segmentSize = 256 << 10
  options.journalRetention = 1 << 20
  options.isManualClock = true
  change(&options)
  return options
}

extension Store {
  static func test(
    in folder: TemporaryFolder, _ change: (inout Store.Options) -> Void = { _ in }
  ) throws -> Store {
    try open(folder.path, tables: TestTables.all, options: testOptions(change)) { _ in }
  }

  /// Adds to a counter in a turn of its own, flushed at once; the answer is the new value.
  @discardableResult
  func add(_ change: Int64, to counter: UInt64, id: RequestID? = nil) -> CommandOutcome<No> {
    beginTurn()
    defer { endTurn(isLone: true) }
    let command = Command(caller: Caller(principal: "tester"), method: "Add", requestID: id)
    return perform(command) { (transaction, reply) throws(No) in
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

  func value(of counter: UInt64) throws -> Int64? {
    beginTurn()
    return try look { try $0.row(of: counter, in: TestTables.counters) }?.value
  }
}
