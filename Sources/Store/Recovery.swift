import LMDB

/// What a start does before the first answer: opens the map, replays the journal behind its checkpoint, copies
/// that tail into a fresh segment, and syncs it.
///
/// What is not a whole group behind the last whole one is a torn tail: it was never acknowledged, and is cut.
/// What is not a whole group *before* a whole one is damage, and the start stops.
struct Recovery {
  let directory: String
  let options: Store.Options
  let lock: DirectoryLock
  let map: OpenMap
  let tables: TableSet
  let checkpoints: CheckpointTable
  let checkpoint: Checkpoint
  let transaction: Transaction
  let journal: Journal
  let epoch: UInt64
  let recovered: Store.Recovered
  let clock: Clock

  init(
    _ directory: String, tables declarations: [TableDeclaration], options: Store.Options
  ) throws(StoreFailure) {
    self.directory = directory
    self.options = options
    let layout = StoreLayout(directory)
    try storeSystem { () throws(SystemFailure) in try layout.makeDirectories() }
    lock = try DirectoryLock(directory)
    try layout.requireAllOrNone()
    try storeSystem { () throws(SystemFailure) in try layout.removeLeftovers() }
    if !File.exists(layout.mapFile) { try layout.create(declarations, options) }

    let environment = try layout.openMap(size: options.mapSize)
    let all = TableSet.all(declarations)
    let there = try storeMap { () throws(LMDBError) in
      try environment.existing([CheckpointTable.name] + all.map(\.name))
    }
    // What is missing is made next: first it must be sure that nothing was lost.
    guard there.contains(CheckpointTable.name) else {
      throw .damaged("\(layout.mapDirectory) holds no checkpoint")
    }
    checkpoints = try storeMap { () throws(LMDBError) in try CheckpointTable(environment) }
    guard let known = try layout.readCheckpoint(checkpoints, in: environment) else {
      throw .damaged("\(layout.mapDirectory) holds no checkpoint")
    }
    checkpoint = known
    for table in all where !there.contains(table.name) {
      guard known.totals[Int(table.number)].count == 0 else {
        throw .damaged("\(layout.mapDirectory): the table \(table.name) is gone")
      }
    }
    tables = try storeMap { () throws(LMDBError) in try TableSet(declarations, in: environment) }
    guard checkpoint.isManualClock == options.isManualClock else {
      throw .wrongClock(directory: directory, isManual: checkpoint.isManualClock)
    }

    let opened = tables
    map = try storeMap { () throws(LMDBError) in try OpenMap(environment, opened) }
    let keys = PersonKeys(in: directory)
    transaction = Transaction(map: map, tables: tables, keys: keys, totals: checkpoint.totals)
    transaction.executed = checkpoint.link.sequence
    transaction.sequence = checkpoint.link.sequence
    let tail = try layout.tail(of: checkpoint.store, behind: checkpoint.link)
    let newestTime = try tail.replay(into: transaction, tables, checkpoint.time)
    try keys.begin(store: checkpoint.store, countedOn: try transaction.keysCountedOn())

    recovered = Store.Recovered(
      commands: transaction.executed - checkpoint.link.sequence, isTailCut: tail.isTorn)
    epoch = max(checkpoint.epoch, tail.groups.last?.epoch ?? 0) + 1
    let (store, link) = (checkpoint.store, checkpoint.link)
    let journalOptions = Journal.Options(
      segmentSize: options.segmentSize, retention: options.journalRetention)
    let epoch = epoch
    journal = try storeSystem { () throws(SystemFailure) in
      let journal = try Journal(
        directory: layout.journal, store: store, epoch: epoch, options: journalOptions,
        checkpoint: link, tail: tail.groups)
      try layout.deleteSegments(after: link.sequence + 1)
      return journal
    }
    let source = options.timeSource
    let sameBoot = !checkpoint.bootID.isEmpty && checkpoint.bootID == source.bootID
    clock = Clock(
      last: newestTime, isManual: options.isManualClock,
      known: sameBoot ? (checkpoint.wall, checkpoint.boot) : nil, source: source)
  }
}

/// The groups behind a checkpoint.
struct JournalTail {
  let groups: [Group]
  /// Whether bytes that are no whole group stand behind them.
  let isTorn: Bool

  /// Puts every recorded row back. Returns the newest time.
  func replay(
    into transaction: Transaction, _ tables: TableSet, _ time: Int64
  ) throws(StoreFailure) -> Int64 {
    var newest = time
    for group in groups {
      do throws(MalformedRow) {
        for record in try group.records() {
          guard record.sequence == transaction.executed + 1 else { throw MalformedRow() }
          try record.forEachRow { (table, key, value) throws(MalformedRow) in
            guard tables.contains(table), !key.isEmpty else { throw MalformedRow() }
            transaction.replay(table: table, key: key, value: value)
          }
          transaction.executed = record.sequence
          transaction.sequence = record.sequence
          newest = max(newest, record.time)
        }
      } catch {
        throw .damaged("journal: group \(group.number) holds what this purserd can't read")
      }
    }
    return newest
  }
}
