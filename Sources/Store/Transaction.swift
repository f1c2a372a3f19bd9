import LMDB

/// The loop's open transaction, as a command or a query sees it.
///
/// A command may write before its last check: when it throws, everything it wrote is undone. Rows come out as
/// copies; nothing here hands out a view of the map.
public final class Transaction: Reading {
  /// The time of this turn, microseconds UTC.
  public internal(set) var now: Int64 = 0
  /// Of a command: its own place in the order. Of a query: the last command on disk; if it sees what was executed
  /// since, `dependsOn` is later.
  public internal(set) var sequence: UInt64 = 0
  /// The newest command that what was read so far depends on, the running one aside.
  public internal(set) var dependsOn: UInt64 = 0

  private let map: OpenMap
  private let tables: TableSet
  let keys: PersonKeys
  /// The last command that was executed; a running command's own sequence is one more.
  var executed: UInt64 = 0

  /// The last command that was executed, whoever looks.
  public var executedSequence: UInt64 { executed }

  package private(set) var totals: [TableTotals]
  /// Leaf pages that became dirty since the checkpoint, about: see `OpenMap.Place`.
  private(set) var dirtyPages = 0
  /// No timer is set to an earlier time; one may have been.
  var noTimerBefore = Int64.min
  /// Bytes that were put since the checkpoint.
  private(set) var bytesPut = 0

  private var scratch = RowWriter(capacity: 16 * 1024)
  private var undo = RowWriter(capacity: 64 * 1024)
  private var undoMarks: [Int] = []
  private(set) var redoCount: UInt32 = 0
  var redo = RowWriter(capacity: 64 * 1024)
  var events = RowWriter(capacity: 16 * 1024)
  private var afterSuccess: [() -> Void] = []

  init(map: OpenMap, tables: TableSet, keys: PersonKeys, totals: [TableTotals]) {
    self.map = map
    self.tables = tables
    self.keys = keys
    self.totals = totals
  }

  // MARK: Reading

  public func row<Key, Row>(of key: Key, in table: Table<Key, Row>) throws(DamagedRow) -> Row? {
    let declaration = table.declaration
    return try key.withBytes { (key) throws(DamagedRow) -> Row? in
      guard let value = map.value(of: key, in: declaration.number) else {
        if declaration.losesRows { dependsOn = max(dependsOn, executed) }
        return nil
      }
      note(value)
      return try declaration.decode(Row.self, key: key, value: value)
    }
  }

  public func forEach<Key, Row, E: Error>(
    in table: Table<Key, Row>, from lower: Key,
    _ body: (Key, Row) throws(E) -> Bool
  ) throws(ScanFailure<E>) {
    if table.declaration.losesRows { dependsOn = max(dependsOn, executed) }
    try map.transaction.scan(tables, table, from: lower, each: { note($0) }, body)
  }

  /// Remembers what a value depends on.
  @inline(__always)
  private func note(_ value: UnsafeRawBufferPointer) {
    guard value.count >= 8 else { return }
    let written = RowHeader.sequence(of: value)
    // The running command's own rows depend on nothing else.
    if written > dependsOn, written <= executed { dependsOn = written }
  }

  // MARK: Writing, in a command

  /// Stores a row, in place of the one before. Its key is 1 to 511 bytes long; a look for another finds nothing.
  public func put<Key, Row>(_ row: Row, for key: Key, in table: Table<Key, Row>) {
    let number = table.declaration.number
    scratch.removeAll()
    RowHeader.write(sequence: sequence, to: &scratch)
    row.write(to: &scratch)
    key.withBytes { key in
      precondition(
        (1...511).contains(key.count),
        "a key of \(table.declaration.name) is empty or over 511 bytes long")
      RowHeader.seal(&scratch, table: number, key: key)
      let value = scratch.bytes
      keep(number, key)
      set(value, of: key, in: number)
      record(number, key, value)
    }
  }

  /// Deletes a row, if it is there.
  public func delete<Key, Row>(_ key: Key, in table: Table<Key, Row>) {
    let number = table.declaration.number
    precondition(
      table.declaration.losesRows, "\(table.declaration.name) is declared to lose no rows")
    key.withBytes { key in
      guard keep(number, key) else { return }
      set(nil, of: key, in: number)
      record(number, key, nil)
    }
  }

  /// Tells what happened. `payload` is what the business will read back.
  public func emit(kind: UInt16, _ payload: (inout RowWriter) -> Void) {
    events.append(kind)
    let start = events.count
    events.append(UInt32(0))
    payload(&events)
    events.overwrite(UInt32(events.count - start - 4), at: start)
  }

  /// Does something when the command has succeeded: caches in memory change only then.
  public func onSuccess(_ body: @escaping () -> Void) { afterSuccess.append(body) }

  // MARK: Savepoint, for the store

  func begin(sequence: UInt64) {
    self.sequence = sequence
    dependsOn = 0
  }

  /// Keeps what the command did.
  func succeed() {
    executed = sequence
    clear()
    guard !afterSuccess.isEmpty else { return }
    let work = afterSuccess
    afterSuccess.removeAll()
    for body in work { body() }
  }

  /// Puts back what was there before the command, newest change first. The pages stay dirty, which is harmless.
  func rollBack() {
    let log = undo.bytes
    for mark in undoMarks.reversed() {
      var reader = RowReader(UnsafeRawBufferPointer(rebasing: log[mark...]))
      do {
        let table: UInt8 = try reader.integer()
        let hadValue = try reader.bool()
        let key = try reader.countedBytes()
        let before = try reader.countedBytes()
        if let value = map.value(of: key, in: table) {
          totals[Int(table)].remove(table: table, key: key, value: value)
        }
        set(hadValue ? before : nil, of: key, in: table)
      } catch { preconditionFailure("the undo log is not what was written") }
    }
    afterSuccess.removeAll()
    sequence = executed
    clear()
  }

  private func clear() {
    undo.removeAll()
    undoMarks.removeAll(keepingCapacity: true)
    redo.removeAll()
    redoCount = 0
    events.removeAll()
  }

  /// Puts a recorded row back, at start.
  func replay(
    table: UInt8, key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer?
  ) {
    if let old = map.value(of: key, in: table) {
      totals[Int(table)].remove(table: table, key: key, value: old)
    }
    set(value, of: key, in: table)
  }

  func checkpointed() {
    dirtyPages = 0
    bytesPut = 0
  }

  /// Copies what a key has now to the undo log; says whether it has anything.
  @discardableResult
  private func keep(_ table: UInt8, _ key: UnsafeRawBufferPointer) -> Bool {
    undoMarks.append(undo.count)
    undo.append(table)
    let place = map.place(of: key, in: table)
    let old = place.value
    undo.append(old != nil)
    undo.append(counted: key)
    undo.append(counted: old ?? UnsafeRawBufferPointer(start: nil, count: 0))
    if let old { totals[Int(table)].remove(table: table, key: key, value: old) }
    if place.isClean { dirtyPages += 1 }
    return old != nil
  }

  /// Writes or deletes, and counts the new value.
  private func set(
    _ value: UnsafeRawBufferPointer?, of key: UnsafeRawBufferPointer, in table: UInt8
  ) {
    map.set(value, of: key, in: table)
    guard let value else { return }
    totals[Int(table)].add(table: table, key: key, value: value)
    bytesPut += key.count + value.count + 16
  }

  private func record(
    _ table: UInt8, _ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer?
  ) {
    redo.append(table)
    redo.append(value == nil)
    redo.append(UInt16(key.count))
    redo.append(UInt32(value?.count ?? 0))
    redo.append(bytes: key)
    if let value { redo.append(bytes: value) }
    redoCount += 1
  }
}
