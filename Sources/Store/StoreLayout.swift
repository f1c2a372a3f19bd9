import Glibc
import LMDB

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
      // The newest commit may be there in part only.
      try Environment.fallBackToOlderCommit(in: mapDirectory)
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
