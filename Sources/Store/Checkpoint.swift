import CPlatform
import LMDB

/// What the map says about itself: the journal sequence that it stands for, and what it must hold.
///
/// One row of a table that is this machine's own: it is in no journal and no digest.
struct Checkpoint: Equatable, Sendable {
  static let formatVersion: UInt32 = 1

  /// Made at creation; the journal's segments carry it too.
  var store: [UInt8]
  var isManualClock: Bool
  var link: ChainLink
  /// How many times the store was started.
  var epoch: UInt64
  /// The store's time, and what was known of the machine's clocks.
  var time: Int64
  var wall: Int64
  var boot: Int64
  var bootID: String
  /// At a table's number.
  var totals: [TableTotals]

  static let key = "checkpoint"

  init(store: [UInt8], isManualClock: Bool, time: Int64) {
    self.store = store
    self.isManualClock = isManualClock
    self.time = time
    link = .beginning
    epoch = 0
    wall = 0
    boot = 0
    bootID = ""
    totals = [TableTotals](repeating: TableTotals(), count: 256)
  }
}

extension Checkpoint: TableRow {
  func write(to writer: inout RowWriter) {
    let start = writer.count
    writer.append(Self.formatVersion)
    store.withUnsafeBytes { writer.append(bytes: $0) }
    writer.append(isManualClock)
    writer.append(link.sequence)
    writer.append(link.group)
    link.hash.withUnsafeBytes { writer.append(bytes: $0) }
    writer.append(epoch)
    writer.append(time)
    writer.append(wall)
    writer.append(boot)
    writer.append(bootID)
    let counted = totals.indices.filter { totals[$0] != TableTotals() }
    writer.append(UInt32(counted.count))
    for number in counted {
      writer.append(UInt8(number))
      writer.append(totals[number].count)
      writer.append(totals[number].low)
      writer.append(totals[number].high)
    }
    let base = writer.bytes.baseAddress.unsafelyUnwrapped + start  // just written
    writer.append(purser_crc32c(0, base, writer.count - start))
  }

  /// Whether a row is whole and says that a later version wrote it.
  static func isOfNewerFormat(_ row: UnsafeRawBufferPointer) -> Bool {
    row.count > 8
      && row.loadUnaligned(fromByteOffset: row.count - 4, as: UInt32.self).littleEndian
        == purser_crc32c(0, row.baseAddress, row.count - 4)
      && row.loadUnaligned(as: UInt32.self).littleEndian > formatVersion
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    let all = try reader.bytes(reader.remaining)
    guard all.count > 4 else { throw MalformedRow() }
    let stored = UInt32(
      littleEndian: all.loadUnaligned(fromByteOffset: all.count - 4, as: UInt32.self))
    guard stored == purser_crc32c(0, all.baseAddress, all.count - 4) else { throw MalformedRow() }
    var reader = RowReader(UnsafeRawBufferPointer(rebasing: all[..<(all.count - 4)]))
    let version: UInt32 = try reader.integer()
    guard version == Self.formatVersion else { throw MalformedRow() }
    store = Array(try reader.bytes(16))
    isManualClock = try reader.bool()
    link = ChainLink(
      sequence: try reader.integer(), group: try reader.integer(),
      hash: Array(try reader.bytes(JournalFormat.hashSize)))
    epoch = try reader.integer()
    time = try reader.integer()
    wall = try reader.integer()
    boot = try reader.integer()
    bootID = try reader.text()
    totals = [TableTotals](repeating: TableTotals(), count: 256)
    let count: UInt32 = try reader.integer()
    for _ in 0..<count {
      let number: UInt8 = try reader.integer()
      totals[Int(number)] = TableTotals(
        count: try reader.integer(), low: try reader.integer(), high: try reader.integer())
    }
    guard reader.isAtEnd else { throw MalformedRow() }
  }
}

/// The table that holds the checkpoint, in one map.
struct CheckpointTable: Sendable {
  static let name = "checkpoint"
  let table: LMDB.Table<String, Checkpoint>

  init(_ environment: Environment) throws(LMDBError) {
    table = LMDB.Table(try Database.open([Self.name], in: environment)[0])
  }

  func read(
    in transaction: borrowing some LMDB.Transaction & ~Copyable
  ) throws(TableFailure) -> Checkpoint? {
    try table.row(of: Checkpoint.key, in: transaction)
  }

  /// Whether a newer purserd wrote it.
  func isOfNewerFormat(
    in transaction: borrowing some LMDB.Transaction & ~Copyable
  ) throws(LMDBError) -> Bool {
    try Checkpoint.key.withBytes { (key) throws(LMDBError) in
      try transaction.unsafeValue(of: key, in: table.database)
        .map(Checkpoint.isOfNewerFormat) ?? false
    }
  }

  func write(_ checkpoint: Checkpoint, in transaction: borrowing WriteTransaction) throws(LMDBError)
  {
    try table.put(checkpoint, for: Checkpoint.key, in: transaction)
  }

  /// Commits twice, so that both of LMDB's meta pages hold the same state: whichever one a start falls back to,
  /// it finds everything. A compacting copy has an empty tree in one of them.
  func seal(_ checkpoint: Checkpoint, in environment: Environment) throws(LMDBError) {
    for _ in 0..<2 {
      try environment.write { (transaction) throws(LMDBError) in
        try write(checkpoint, in: transaction)
      }
    }
  }
}
