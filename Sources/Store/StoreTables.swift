/// The store's own tables. Numbers from 200 up; the business has those below.
enum StoreTables {
  /// Every principal that ever asked for a command, by name.
  static let principals = Table<String, PrincipalRow>(200, "principals", losesRows: false)
  /// The answers of commands, by caller and request id, for as long as the retention says.
  static let replies = Table<ReplyKey, ReplyRow>(201, "replies", losesRows: true)
  /// When the answers under ids that are not time-ordered may go; the others tell by their id.
  static let unorderedReplies = Table<UnorderedReplyKey, EmptyRow>(
    202, "unordered_replies", losesRows: true)
  /// What is due, by time.
  static let timers = Table<TimerKey, EmptyRow>(203, "timers", losesRows: true)

  /// One row: ids before its time are expired, since their answers may be gone.
  static let pruned = Table<UInt32, PrunedRow>(204, "pruned", losesRows: false)

  /// One row: how many keys of persons the other rows count on. The keys themselves are in no table.
  static let personKeys = Table<UInt64, PersonKeysRow>(205, "person_keys", losesRows: false)

  static let all = [
    principals.declaration, replies.declaration, unorderedReplies.declaration, timers.declaration,
    pruned.declaration, personKeys.declaration,
  ]
}

struct PrincipalRow: TableRow {
  var number: UInt32

  init(number: UInt32) { self.number = number }
  func write(to writer: inout RowWriter) { writer.append(number) }
  init(from reader: inout RowReader) throws(MalformedRow) { number = try reader.integer() }
}

struct PrunedRow: TableRow {
  var before: Int64

  init(before: Int64) { self.before = before }
  func write(to writer: inout RowWriter) { writer.append(before) }
  init(from reader: inout RowReader) throws(MalformedRow) { before = try reader.integer() }
}

struct PersonKeysRow: TableRow {
  var count: UInt64

  init(count: UInt64) { self.count = count }
  func write(to writer: inout RowWriter) { writer.append(count) }
  init(from reader: inout RowReader) throws(MalformedRow) { count = try reader.integer() }
}

struct ReplyKey: TableKey {
  var principal: UInt32
  var id: RequestID

  init(principal: UInt32, id: RequestID) {
    self.principal = principal
    self.id = id
  }

  func write(to writer: inout KeyWriter) {
    writer.append(principal)
    writer.append(id.high)
    writer.append(id.low)
  }

  init?(from reader: inout KeyReader) {
    guard let principal = reader.integer(UInt32.self), let high = reader.integer(UInt64.self),
      let low = reader.integer(UInt64.self)
    else { return nil }
    self.init(principal: principal, id: RequestID(high: high, low: low))
  }
}

struct ReplyRow: TableRow {
  /// Of the method and the content that it answers.
  var digest: ContentDigest
  var reply: [UInt8]

  func write(to writer: inout RowWriter) {
    writer.append(digest.low)
    writer.append(digest.high)
    reply.withUnsafeBytes { writer.append(bytes: $0) }
  }

  init(digest: ContentDigest, reply: UnsafeRawBufferPointer) {
    self.digest = digest
    self.reply = Array(reply)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    digest = ContentDigest(low: try reader.integer(), high: try reader.integer())
    reply = Array(try reader.bytes(reader.remaining))
  }
}

struct UnorderedReplyKey: TableKey {
  var expires: Int64
  var reply: ReplyKey

  init(expires: Int64, reply: ReplyKey) {
    self.expires = expires
    self.reply = reply
  }

  func write(to writer: inout KeyWriter) {
    writer.append(expires)
    reply.write(to: &writer)
  }

  init?(from reader: inout KeyReader) {
    guard let expires = reader.signed(), let reply = ReplyKey(from: &reader) else { return nil }
    self.init(expires: expires, reply: reply)
  }
}

/// A row whose key says it all.
public struct EmptyRow: TableRow {
  public init() {}
  public func write(to writer: inout RowWriter) {}
  public init(from reader: inout RowReader) throws(MalformedRow) {}
}

/// When something is due, what kind of thing, and which one.
public struct TimerKey: TableKey, Equatable {
  public var due: Int64
  public var kind: UInt8
  public var subject: UInt64

  public init(due: Int64, kind: UInt8, subject: UInt64) {
    self.due = due
    self.kind = kind
    self.subject = subject
  }

  public func write(to writer: inout KeyWriter) {
    writer.append(due)
    writer.append(kind)
    writer.append(subject)
  }

  public init?(from reader: inout KeyReader) {
    guard let due = reader.signed(), let kind = reader.integer(UInt8.self),
      let subject = reader.integer(UInt64.self)
    else { return nil }
    self.init(due: due, kind: kind, subject: subject)
  }
}

extension Transaction {
  /// Makes something due at an instant.
  public func setTimer(_ timer: TimerKey) {
    put(EmptyRow(), for: timer, in: StoreTables.timers)
    noTimerBefore = min(noTimerBefore, timer.due)
  }

  /// Takes a timer back; one that is not there is fine.
  public func clearTimer(_ timer: TimerKey) { delete(timer, in: StoreTables.timers) }

  /// Whether a timer may be due by now: one comparison as long as none is.
  @inline(__always)
  public var mayHaveDueTimers: Bool { noTimerBefore <= now && hasDueTimers() }

  private func hasDueTimers() -> Bool {
    var earliest = Int64.max
    do throws(ScanFailure<Never>) {
      try forEachTimer { timer in
        earliest = timer.due
        return false
      }
    } catch { return true }  // whoever looks closer names the damaged row
    noTimerBefore = earliest
    return earliest <= now
  }
}

extension Reading where Self: ~Copyable {
  /// The timers that are due by now, the earliest first, up to `limit`.
  public func dueTimers(limit: Int) throws(DamagedRow) -> [TimerKey] {
    var due: [TimerKey] = []
    let now = now
    do {
      try forEach(in: StoreTables.timers, from: TimerKey(due: .min, kind: 0, subject: 0)) {
        key, _ in
        guard key.due <= now, due.count < limit else { return false }
        due.append(key)
        return true
      }
    } catch {
      switch error {
      case .damaged(let row): throw row
      }
    }
    return due
  }
}

/// A digest of a method's name and a request's canonical bytes.
public struct ContentDigest: Sendable, Equatable {
  public let low: UInt64
  public let high: UInt64

  public init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }
}
