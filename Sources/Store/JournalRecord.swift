/// One command in the journal: who asked for what and when, what happened, and the rows as they were then.
///
/// Replay puts the rows back; it runs no business code, so a new version can always replay an old journal.
public struct JournalRecord: Sendable {
  public let sequence: UInt64
  /// Microseconds UTC.
  public let time: Int64
  public let caller: Caller
  public let method: String
  public let requestID: RequestID?
  public let events: [RecordedEvent]
  let rows: ArraySlice<UInt8>
  let rowCount: UInt32

  init(body: ArraySlice<UInt8>) throws(MalformedRow) {
    let base = body.startIndex
    var parsed: (UInt64, Int64, Caller, String, RequestID?, [RecordedEvent], UInt32, Int)?
    var failure: MalformedRow?
    body.withUnsafeBytes { bytes in
      do throws(MalformedRow) {
        var reader = RowReader(bytes)
        let sequence: UInt64 = try reader.integer()
        let time: Int64 = try reader.integer()
        let caller = Caller(principal: try reader.text(), actor: try reader.text())
        let method = try reader.text()
        var requestID: RequestID?
        if try reader.bool() {
          requestID = RequestID(high: try reader.integer(), low: try reader.integer())
        }
        var eventReader = RowReader(try reader.countedBytes())
        var events: [RecordedEvent] = []
        while !eventReader.isAtEnd {
          events.append(
            RecordedEvent(
              kind: try eventReader.integer(), payload: Array(try eventReader.countedBytes())))
        }
        let rowCount: UInt32 = try reader.integer()
        parsed = (
          sequence, time, caller, method, requestID, events, rowCount,
          bytes.count - reader.remaining
        )
      } catch { failure = error }
    }
    guard failure == nil, let parsed else { throw MalformedRow() }
    (sequence, time, caller, method, requestID, events, rowCount) =
      (parsed.0, parsed.1, parsed.2, parsed.3, parsed.4, parsed.5, parsed.6)
    rows = body[(base + parsed.7)...]
  }

  /// Visits the rows: a value, or `nil` where the row was deleted.
  package func forEachRow(
    _ visit: (_ table: UInt8, _ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer?)
      throws(MalformedRow) -> Void
  ) throws(MalformedRow) {
    var failure: MalformedRow?
    rows.withUnsafeBytes { bytes in
      var reader = RowReader(bytes)
      do throws(MalformedRow) {
        for _ in 0..<rowCount {
          let table: UInt8 = try reader.integer()
          let isDeleted = try reader.bool()
          let keySize: UInt16 = try reader.integer()
          let valueSize: UInt32 = try reader.integer()
          let key = try reader.bytes(Int(keySize))
          let value = try reader.bytes(Int(valueSize))
          try visit(table, key, isDeleted ? nil : value)
        }
        guard reader.isAtEnd else { throw MalformedRow() }
      } catch { failure = error }
    }
    if let failure { throw failure }
  }
}

/// An event as the journal keeps it; what kind and payload mean is the business's.
public struct RecordedEvent: Sendable, Equatable {
  public let kind: UInt16
  public let payload: [UInt8]
}

/// Who asks for a command.
public struct Caller: Sendable, Hashable {
  /// The configured name of the peer.
  public let principal: String
  /// The person it acts for, or "".
  public let actor: String

  public init(principal: String, actor: String = "") {
    self.principal = principal
    self.actor = actor
  }

  /// The store's own work: expiry, pruning.
  public static let system = Caller(principal: "system")
}

/// Writes records one after another, as they stand in a group.
struct RecordWriter: ~Copyable {
  var writer = RowWriter(capacity: 64 * 1024)
  private(set) var first: UInt64 = 0
  private(set) var last: UInt64 = 0
  private(set) var count: UInt32 = 0

  var isEmpty: Bool { count == 0 }

  mutating func append(
    sequence: UInt64, time: Int64, caller: Caller, method: String, requestID: RequestID?,
    events: UnsafeRawBufferPointer, rows: UnsafeRawBufferPointer, rowCount: UInt32
  ) {
    let start = writer.count
    writer.append(UInt64(0))
    writer.append(sequence)
    writer.append(time)
    writer.append(caller.principal)
    writer.append(caller.actor)
    writer.append(method)
    writer.append(requestID != nil)
    if let requestID {
      writer.append(requestID.high)
      writer.append(requestID.low)
    }
    writer.append(counted: events)
    writer.append(rowCount)
    writer.append(bytes: rows)
    writer.sealRecord(at: start)
    if count == 0 { first = sequence }
    last = sequence
    count += 1
  }

  /// Appends all of another's records behind its own.
  mutating func append(_ other: borrowing RecordWriter) {
    guard !other.isEmpty else { return }
    writer.append(bytes: other.writer.bytes)
    if count == 0 { first = other.first }
    last = other.last
    count += other.count
  }

  mutating func removeAll() {
    writer.removeAll()
    count = 0
    first = 0
    last = 0
  }
}
