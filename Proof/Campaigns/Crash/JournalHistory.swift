/// What a store must hold at each sequence: the journal of a whole run, as the log of its writes has it, put back row by
/// row. Read by code of its own (the format stands in `Sources/Store/JournalFormat.swift`), since it judges the product's.
///
/// A group that a kill tore may be written again with other commands, so a sequence may stand for several states: which
/// one, a place in the log decides.
struct JournalHistory: Sendable {
  /// A command, where its group was written first, and the state behind it.
  struct Entry: Sendable {
    var sequence: UInt64
    var place: Int
    /// The record's body: what the journal says of the command.
    var body: [UInt8]
    var digest: RowDigest
  }

  /// A row by its table and key.
  struct RowKey: Hashable {
    var table: UInt8
    var key: [UInt8]
  }

  typealias Rows = [RowKey: [UInt8]]

  /// The commands, in the order of their writing.
  private(set) var entries: [Entry] = []
  /// Of the state before the first of them.
  private let beginning: Entry

  /// A new store's.
  init() { beginning = Entry(sequence: 0, place: -1, body: [], digest: RowDigest()) }

  /// Goes on from another's state at a sequence, as a restored backup does. All of it came before the log.
  init(continuing other: JournalHistory, at sequence: UInt64, before place: Int) throws(Finding) {
    beginning = Entry(sequence: 0, place: -1, body: [], digest: RowDigest())
    guard let end = other.index(of: sequence, before: place) else {
      guard sequence == 0 else { throw Finding("nothing is known of sequence \(sequence)") }
      return
    }
    entries = other.chain(to: end).map { (at) -> Entry in
      var entry = other.entries[at]
      entry.place = -1
      return entry
    }
  }

  /// Takes what a log says was written to a journal.
  ///
  /// - Parameter folder: the store's, in the recorded one.
  mutating func read(_ log: RecordedLog, journalOf folder: String) throws(Finding) {
    var rows = entries.isEmpty ? Rows() : try self.rows(at: entries.count - 1)
    var digest = entries.last?.digest ?? beginning.digest
    for place in Self.writes(in: log, below: folder + "/journal/") {
      for body in try Self.records(log.payload(place)) {
        var reader = RecordReader(body)
        let sequence = try reader.sequence()
        let last = entries.last?.sequence ?? 0
        if sequence <= last {
          // A start copies the groups behind its checkpoint: the same again.
          if let known = index(of: sequence, before: .max), entries[known].body == Array(body) {
            continue
          }
          guard sequence > 0, sequence == 1 || index(of: sequence - 1, before: .max) != nil else {
            throw Finding("the journal goes back to sequence \(sequence), before its beginning")
          }
          let before = index(of: sequence - 1, before: .max)
          if let before { rows = try self.rows(at: before) } else { rows = Rows() }
          digest = before.map { entries[$0].digest } ?? beginning.digest
        } else if sequence != last + 1 {
          throw Finding("the journal goes from sequence \(last) to \(sequence)")
        }
        try reader.forEachRow { table, key, value in
          Self.apply(table, key, value, to: &rows, &digest)
        }
        entries.append(
          Entry(sequence: sequence, place: place, body: Array(body), digest: digest))
      }
    }
  }

  /// The last command that was written before a place in the log.
  func last(before place: Int) -> UInt64 {
    entries.last { $0.place < place }?.sequence ?? 0
  }

  /// The state at a sequence, as it was last written before a place; `nil` if nothing was.
  func digest(at sequence: UInt64, before place: Int) -> RowDigest? {
    if sequence == 0 { return beginning.digest }
    return index(of: sequence, before: place).map { entries[$0].digest }
  }

  /// The rows at a sequence.
  func rows(at sequence: UInt64, before place: Int) throws(Finding) -> Rows {
    guard sequence > 0 else { return Rows() }
    guard let end = index(of: sequence, before: place) else {
      throw Finding("nothing is known of sequence \(sequence)")
    }
    return try rows(at: end)
  }

  private func index(of sequence: UInt64, before place: Int) -> Int? {
    // Mostly nothing was written twice, and a sequence stands at its own place.
    if sequence > 0, Int(sequence) == entries.count || entries.count > Int(sequence),
      entries.last.map({ Int($0.sequence) == entries.count }) == true
    {
      let at = Int(sequence) - 1
      return entries[at].sequence == sequence && entries[at].place < place ? at : nil
    }
    return entries.lastIndex { $0.sequence == sequence && $0.place < place }
  }

  /// The entries that led to one.
  private func chain(to end: Int) -> [Int] {
    var chain: [Int] = []
    var next = entries[end].sequence
    for at in stride(from: end, through: 0, by: -1) where entries[at].sequence == next {
      chain.append(at)
      next -= 1
    }
    return chain.reversed()
  }

  private func rows(at end: Int) throws(Finding) -> Rows {
    var rows = Rows()
    var digest = RowDigest()
    for at in chain(to: end) {
      var reader = RecordReader(entries[at].body[...])
      _ = try reader.sequence()
      try reader.forEachRow { table, key, value in Self.apply(table, key, value, to: &rows, &digest)
      }
    }
    return rows
  }

  private static func apply(
    _ table: UInt8, _ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>?, to rows: inout Rows,
    _ digest: inout RowDigest
  ) {
    let row = RowKey(table: table, key: Array(key))
    let before =
      value.map { rows.updateValue(Array($0), forKey: row) } ?? rows.removeValue(forKey: row)
    key.withUnsafeBytes { key in
      if let before { before.withUnsafeBytes { digest.remove(table, key, $0) } }
      if let value { value.withUnsafeBytes { digest.add(table, key, $0) } }
    }
  }

  /// The writes of a log to files below a folder, by their places.
  private static func writes(in log: RecordedLog, below prefix: String) -> [Int] {
    var names: [UInt64: Bool] = [:]
    var writes: [Int] = []
    func key(_ process: Int32, _ descriptor: Int32) -> UInt64 {
      UInt64(UInt32(bitPattern: process)) << 32 | UInt64(UInt32(bitPattern: descriptor))
    }
    for (place, record) in log.records.enumerated() {
      switch record.kind {
      case .end where log.records[record.begin].kind == .open && record.a >= 0:
        names[key(record.process, Int32(record.a))] = log.text(record.begin).hasPrefix(prefix)
      case .write where names[key(record.process, record.descriptor)] == true: writes.append(place)
      default: break
      }
    }
    return writes
  }

  /// The bodies of the records in a group; none if the bytes are no group (zeros, a segment's header).
  private static func records(_ bytes: ArraySlice<UInt8>) throws(Finding) -> [ArraySlice<UInt8>] {
    var reader = BytesReader(bytes)
    guard bytes.count >= 136, try reader.integer(UInt32.self) == 0x5052_4750 else { return [] }
    _ = try reader.integer(UInt32.self)
    let size = Int(try reader.integer(UInt32.self))
    let count = try reader.integer(UInt32.self)
    guard size >= 136, size <= bytes.count else { throw Finding("a group was written in pieces") }
    _ = try reader.bytes(96 - 16)
    var records: [ArraySlice<UInt8>] = []
    for _ in 0..<count {
      let size = Int(try reader.integer(UInt32.self))
      _ = try reader.integer(UInt32.self)
      records.append(try reader.bytes(size))
    }
    guard reader.rest.startIndex == bytes.startIndex + size - 40 else {
      throw Finding("a group's records are not as long as it says")
    }
    return records
  }
}

/// One record of the journal: sequence · time · principal · actor · method · request id · events · rows.
struct RecordReader {
  private var reader: BytesReader

  init(_ body: ArraySlice<UInt8>) { reader = BytesReader(body) }

  mutating func sequence() throws(Finding) -> UInt64 { try reader.integer(UInt64.self) }

  /// Visits the rows; `nil` for one that was deleted. The sequence must have been read.
  mutating func forEachRow(
    _ visit: (UInt8, ArraySlice<UInt8>, ArraySlice<UInt8>?) -> Void
  ) throws(Finding) {
    _ = try reader.integer(Int64.self)
    for _ in 0..<3 { _ = try reader.counted() }
    if try reader.integer(UInt8.self) != 0 { _ = try reader.bytes(16) }
    _ = try reader.counted()
    for _ in 0..<(try reader.integer(UInt32.self)) {
      let table = try reader.integer(UInt8.self)
      let isDeleted = try reader.integer(UInt8.self) != 0
      let keySize = Int(try reader.integer(UInt16.self))
      let valueSize = Int(try reader.integer(UInt32.self))
      let key = try reader.bytes(keySize)
      let value = try reader.bytes(valueSize)
      visit(table, key, isDeleted ? nil : value)
    }
    guard reader.rest.isEmpty else { throw Finding("a record is longer than its rows") }
  }
}

/// Reads little-endian integers and bytes, one behind the other.
struct BytesReader {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func integer<T: FixedWidthInteger>(_ type: T.Type) throws(Finding) -> T {
    let bytes = try bytes(MemoryLayout<T>.size)
    return T(littleEndian: bytes.withUnsafeBytes { $0.loadUnaligned(as: T.self) })
  }

  mutating func bytes(_ count: Int) throws(Finding) -> ArraySlice<UInt8> {
    guard rest.count >= count else { throw Finding("a record ends early") }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func counted() throws(Finding) -> ArraySlice<UInt8> {
    try bytes(Int(try integer(UInt32.self)))
  }
}
