import Glibc
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

/// Where the parts of a store are, and how they begin.
struct StoreLayout {
  let directory: String

  init(_ directory: String) { self.directory = directory }

  var mapDirectory: String { directory + "/map" }
  var mapFile: String { mapDirectory + "/data.mdb" }
  /// Where a new map is made, before it counts.
  var creating: String { directory + "/creating" }
  var journal: String { directory + "/journal" }
  /// Where a restore puts a backup together, before it counts.
  var restoring: String { directory + "/restoring" }
  var personKeys: String { directory + "/" + PersonKeys.fileName }

  func makeDirectories() throws(SystemFailure) {
    for path in [directory, journal] { try File.makeDirectory(path) }
  }

  /// A journal without a map is no new store but a lost one, and so are keys; half a restore is none either. Asked
  /// before LMDB makes its files.
  func requireAllOrNone() throws(StoreFailure) {
    if !File.exists(mapFile) { try requireNothingElse() }
  }

  private func requireNothingElse() throws(StoreFailure) {
    // An empty shop would open where a whole one was to come back.
    guard !File.exists(restoring) else {
      throw .damaged("\(directory): a restore was interrupted, and nothing of it counts")
    }
    let segments = try storeJournal { () throws(JournalFailure) in
      try JournalSegments.all(in: journal)
    }
    guard segments.isEmpty else {
      throw .damaged("\(mapDirectory) holds no map, but there is a journal: the map was lost")
    }
    guard !File.exists(personKeys) else {
      throw .damaged("\(mapDirectory) holds no map, but there is \(personKeys): the map was lost")
    }
  }

  /// Deletes what an earlier process began and did not finish: nothing of it counted.
  func removeLeftovers() throws(SystemFailure) {
    for name in try File.names(in: journal) where name.hasSuffix(".new") {
      guard unlink(journal + "/" + name) == 0 else { throw SystemFailure("deleting \(name)") }
    }
    File.removeFolder(creating)
    for name in try File.names(in: directory) where name.hasPrefix("backup-") {
      File.removeFolder(directory + "/" + name)
    }
  }

  func openMap(size: Int) throws(StoreFailure) -> Environment {
    // LMDB names the directory only. A look at the map by root leaves a lock file that is root's.
    for name in ["data.mdb", "lock.mdb"] {
      let path = mapDirectory + "/" + name
      guard access(path, F_OK) == 0, access(path, R_OK | W_OK) != 0 else { continue }
      throw .system(SystemFailure("opening \(path)"))
    }
    return try storeMap { () throws(LMDBError) in
      let environment = try Environment(
        directory: mapDirectory, options: Environment.Options(mapSize: size))
      try environment.clearStaleReaders()
      return environment
    }
  }

  /// What the map says of itself; `nil` if it is new.
  func readCheckpoint(
    _ checkpoints: CheckpointTable, in environment: Environment
  ) throws(StoreFailure) -> Checkpoint? {
    var isNewer = false
    do throws(ReadFailure<TableFailure>) {
      return try environment.read { (transaction) throws(TableFailure) in
        do throws(LMDBError) {
          isNewer = try checkpoints.isOfNewerFormat(in: transaction)
        } catch { throw .lmdb(error) }
        return try checkpoints.read(in: transaction)
      }
    } catch {
      switch error {
      case .body(.malformed) where isNewer: throw .newerFormat("\(mapDirectory)")
      case .lmdb(let error), .body(.lmdb(let error)): throw .lmdb(error)
      case .body(.malformed):
        throw .damaged("\(mapDirectory): the checkpoint is damaged")
      }
    }
  }

  /// Begins a store. Its map has its name when it is whole: LMDB refuses a file of which a power cut left a part.
  func create(
    _ declarations: [TableDeclaration], _ options: Store.Options
  ) throws(StoreFailure) {
    try storeSystem { () throws(SystemFailure) in try File.makeDirectory(creating) }
    try createMap(declarations, options)
    try storeSystem { () throws(SystemFailure) in
      try File.syncDirectory(creating)
      // A new map has its own lock.
      for folder in [creating, mapDirectory] { _ = unlink(folder + "/lock.mdb") }
      try File.rename(creating, to: mapDirectory)
      try File.syncDirectory(directory)
      try File.syncEntry(ofDirectory: directory)
    }
  }

  /// Its environment is closed when this returns.
  private func createMap(
    _ declarations: [TableDeclaration], _ options: Store.Options
  ) throws(StoreFailure) {
    var store = [UInt8](repeating: 0, count: 16)
    guard getentropy(&store, store.count) == 0 else {
      throw .system(SystemFailure("reading entropy"))
    }
    // Both kinds begin at the machine's time, if nobody said another; a manual one stays there.
    let start = options.isManualClock ? options.manualStart : nil
    let checkpoint = Checkpoint(
      store: store, isManualClock: options.isManualClock,
      time: start ?? options.timeSource.read().wall)
    try storeMap { () throws(LMDBError) in
      let environment = try Environment(
        directory: creating, options: Environment.Options(mapSize: options.mapSize))
      _ = try TableSet(declarations, in: environment)
      try CheckpointTable(environment).seal(checkpoint, in: environment)
    }
  }

  /// Reads the groups behind a checkpoint.
  func tail(of store: [UInt8], behind link: ChainLink) throws(StoreFailure) -> JournalTail {
    let segments = try storeJournal { () throws(JournalFailure) in
      try JournalSegments.all(in: journal)
    }
    if segments.isEmpty, link == .beginning { return JournalTail(groups: [], isTorn: false) }
    guard !segments.isEmpty else {
      throw .damaged(
        "\(journal) is empty, but the map is at sequence \(link.sequence): the journal was lost")
    }
    return try storeJournal { () throws(JournalFailure) in
      var reader = try JournalReader(directory: journal, store: store, after: link)
      var groups: [Group] = []
      while true {
        switch try reader.next() {
        case .group(let group): groups.append(group)
        case .end(let isBlank):
          if try reader.hasGroupsBehind() {
            throw JournalFailure.damaged(
              "bad bytes behind sequence \(reader.link.sequence), with whole groups behind them")
          }
          return JournalTail(groups: groups, isTorn: !isBlank)
        }
      }
    }
  }

  /// Deletes segments that begin later than `sequence`: a fresh one holds all they held.
  func deleteSegments(after sequence: UInt64) throws(SystemFailure) {
    for name in try File.names(in: journal) {
      guard let first = JournalFormat.firstSequence(ofSegment: name), first > sequence else {
        continue
      }
      guard unlink(journal + "/" + name) == 0 else { throw SystemFailure("deleting \(name)") }
    }
    try File.syncDirectory(journal)
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
