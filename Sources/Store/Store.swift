import CPlatform
import Glibc
import LMDB

/// The store: rows in, rows out, nothing lost.
///
/// One loop owns it. The loop executes commands one after another in one open LMDB transaction; what a command
/// changed goes to the journal; an answer may leave when its command's sequence is on disk. Every so often the
/// open transaction is committed (a checkpoint), and a start replays what the journal holds beyond that.
///
/// The store knows keys, rows and events. It does not know what any of them means, who may call, or how an
/// answer looks on the wire.
///
/// Beside rows it keeps a secret key for each person: what is sealed with it is gone from every copy when the key is.
///
/// Use, in each turn of the loop: `beginTurn`, then any number of `perform` and `look`, then `endTurn`. `onDurable`
/// tells how far answers may leave. Everything is on one thread, `open` too: LMDB's write lock belongs to a thread.
public final class Store {
  public struct Options: Sendable {
    /// The map's reservation of address space; the file grows as it is used.
    public var mapSize = 64 << 30
    public var segmentSize = 64 << 20
    /// Bytes of history kept for event streams.
    public var journalRetention = 4 << 30
    /// How long answers are kept for their request ids, microseconds.
    public var replyRetention: Int64 = 7 * 86_400_000_000
    /// A clock that only `move` moves, for tests and rehearsals. Fixed when the store is created.
    public var isManualClock = false
    /// Where such a clock begins when the store is created, microseconds UTC; `nil`: at the machine's time.
    public var manualStart: Int64?
    /// Dirty pages, about, at which a checkpoint is due. More come together while the disk takes the one before: of 512
    /// to begin with came pauses twice as long, and no higher rate (measured: holds of three lines, 64 clients × 8).
    public var checkpointPages = 256
    /// Dirty pages, about, at which the loop waits for the disk to finish the checkpoint before: more would be lost
    /// than won by going on.
    public var mostDirtyPages = 4096
    /// Microseconds after the last checkpoint at which one is due, and after the last command.
    public var checkpointAge: Int64 = 1_000_000
    public var checkpointIdle: Int64 = 5_000
    /// A flush on the loop that takes longer, microseconds, sends those of the next ten seconds to the flush thread.
    public var slowFlush: Int64 = 20_000
    public var timeSource: any TimeSource = MachineTime()

    public init() {}
  }

  /// The journal behind the last checkpoint of the run before.
  public struct Recovered: Sendable, Equatable {
    /// Commands that were put back.
    public var commands: UInt64
    /// Whether the journal ended in a group that was not whole. It was never acknowledged.
    public var isTailCut: Bool
  }

  public let directory: String
  public let options: Options
  /// Called on the loop, in `endTurn`, `tick` or `reached`, when more is on disk.
  public var onDurable: (_ sequence: UInt64) -> Void = { _ in }
  /// Called on another thread when a checkpoint is on disk, so that the loop can look whether the next is due: `tick`.
  public var onSynced: @Sendable () -> Void = {}

  /// The answer of the last command that `perform` executed or found; valid until the next.
  public private(set) var reply = RowWriter(capacity: 64 * 1024)
  public private(set) var clock: Clock
  /// Commands under ids that are not time-ordered, by principal, since the start.
  public private(set) var unorderedIDs: [String: UInt64] = [:]
  public let epoch: UInt64
  /// What the start found behind the last checkpoint.
  public let recovered: Recovered

  public let transaction: Transaction
  private let lock: DirectoryLock
  let map: OpenMap
  private let tables: TableSet
  private let checkpoints: CheckpointTable
  private var checkpoint: Checkpoint
  private let flusher: Flusher
  let sync: MapSync
  private var pending = RecordWriter()
  /// The last sequence that was handed to the flusher, and the end of what is on disk.
  private var submitted: UInt64
  public private(set) var durable: ChainLink
  private var principals: [String: UInt32] = [:]
  /// Answers to ids before this time may be gone.
  private var prunedBefore: Int64 = .min
  private var gauge: RoomGauge
  private var lastCheckpoint: Int64
  /// The longest that the loop stood still for a checkpoint, microseconds.
  private var longestCheckpoint: Int64 = 0
  private var lastCommand: Int64
  /// After a slow flush, lone callers are flushed on the flush thread, too, until then.
  private var sparedUntil: Int64 = .min
  private var nextPruning: Int64 = .min
  private var hasNewClock = false
  /// What a commit gives back can be used after the next one: where room may run low, that must not wait for
  /// work that is refused for want of room.
  private var wantsSecondCommit = false
  private var waitingForCheckpoint: [(sequence: UInt64, body: () -> Void)] = []

  /// Opens the store in a directory, making it if there is none, and recovers what the last run left.
  ///
  /// - Parameter flushed: called on the flush thread; hand the link on to `reached` on the loop.
  public static func open(
    _ directory: String, tables: [TableDeclaration], options: Options,
    flushed: @escaping @Sendable (ChainLink) -> Void
  ) throws(StoreFailure) -> Store {
    // LMDB believes what it reads: a page that is missing or noise may end the process.
    let sentence = Array(
      "<2>purserd: the map in \(directory)/map is damaged: a page can't be read. Nothing was answered. Restore a backup (purserd restore)\n"
        .utf8CString)
    return try sentence.withUnsafeBufferPointer { (text) throws(StoreFailure) in
      purser_map_watch(text.baseAddress)
      defer { purser_map_watch(nil) }
      let recovery = try Recovery(directory, tables: tables, options: options)
      return try Store(recovery, flushed: flushed)
    }
  }

  private init(
    _ recovery: Recovery, flushed: @escaping @Sendable (ChainLink) -> Void
  ) throws(StoreFailure) {
    directory = recovery.directory
    options = recovery.options
    lock = recovery.lock
    map = recovery.map
    tables = recovery.tables
    checkpoints = recovery.checkpoints
    checkpoint = recovery.checkpoint
    transaction = recovery.transaction
    epoch = recovery.epoch
    recovered = recovery.recovered
    clock = recovery.clock
    let journal = recovery.journal
    flusher = Flusher(journal: journal, flushed: flushed)
    let environment = map.environment
    sync = try storeMap { () throws(LMDBError) in try MapSync(environment) }
    durable = journal.link
    submitted = durable.sequence
    gauge = RoomGauge(
      mapSize: options.mapSize, diskFloor: options.checkpointPages * 4096 * 4 + options.segmentSize)
    lastCheckpoint = monotonic()
    lastCommand = lastCheckpoint
    do throws(ScanFailure<Never>) {
      try transaction.forEach(in: StoreTables.principals, from: "") { name, row in
        principals[name] = row.number
        return true
      }
      try transaction.forEach(in: StoreTables.pruned, from: 0) { _, row in
        prunedBefore = row.before
        return false
      }
    } catch {
      switch error {
      case .damaged(let row): throw .damaged("a row of \(row.table) is damaged: \(row.key)")
      }
    }
    transaction.now = clock.last
    seal()
  }

  /// A store that is dropped leaves what a killed process does, and the directory free for the next.
  deinit {
    flusher.close()
    sync.close()
  }

  // MARK: A turn of the loop

  /// Reads the clock, once for all that the turn executes.
  public func beginTurn() {
    transaction.now = clock.now()
  }

  /// Looks without changing anything. Returns what the closure does, and the sequence that must be on disk before
  /// the answer leaves.
  @inline(__always)
  public func look<R, E: Error>(
    _ body: (Transaction) throws(E) -> R
  ) throws(E) -> R {
    // It sees all that was executed; it names what is on disk, or a power cut could give the number that a caller
    // goes on from to another command. Whoever answers names what it depends on, where that is later, and waits for it.
    transaction.begin(sequence: durable.sequence)
    return try body(transaction)
  }

  /// The sequence that the last look depends on.
  public var lookDependsOn: UInt64 { transaction.dependsOn }

  /// Whether an answer that depends on a sequence may leave.
  public func isDurable(_ sequence: UInt64) -> Bool { sequence <= durable.sequence }

  /// Executes a command, unless it was executed before: the whole of it, or nothing.
  ///
  /// The order of the checks: the request id (reused, replayed, expired, not ordered), the room, the command's
  /// own. The answer's bytes are what `body` writes to its second parameter.
  public func perform<Refusal: Error>(
    _ command: Command,
    _ body: (Transaction, inout RowWriter) throws(Refusal) -> Void
  ) -> CommandOutcome<Refusal> {
    transaction.begin(sequence: transaction.executed)
    reply.removeAll()
    var key: ReplyKey?
    if let id = command.requestID, !command.isRehearsal {
      do throws(Rejection) {
        if let sequence = try findReply(id, of: command) { return .replayed(sequence: sequence) }
        try admit(id, of: command)
      } catch { return .rejected(error, dependsOn: transaction.dependsOn) }
      key = ReplyKey(principal: principals[command.caller.principal] ?? 0, id: id)
    }
    if let room = lacking(for: command.growth) {
      return .rejected(.outOfRoom(room), dependsOn: transaction.dependsOn)
    }

    let sequence = transaction.executed + 1
    transaction.begin(sequence: sequence)
    do throws(Refusal) { try body(transaction, &reply) } catch {
      let dependsOn = transaction.dependsOn
      transaction.rollBack()
      reply.removeAll()
      return .refused(error, dependsOn: dependsOn)
    }
    if command.isRehearsal {
      let dependsOn = transaction.dependsOn
      transaction.rollBack()
      return .rehearsed(dependsOn: dependsOn)
    }
    if var key {
      if key.principal == 0 { key.principal = introduce(command.caller.principal) }
      transaction.put(
        ReplyRow(digest: command.digest, reply: reply.bytes), for: key, in: StoreTables.replies)
      if key.id.time == nil {
        transaction.put(
          EmptyRow(),
          for: UnorderedReplyKey(expires: transaction.now + options.replyRetention, reply: key),
          in: StoreTables.unorderedReplies)
        unorderedIDs[command.caller.principal, default: 0] += 1
      }
    }
    pending.append(
      sequence: sequence, time: transaction.now, caller: command.caller, method: command.method,
      requestID: command.requestID, events: transaction.events.bytes, rows: transaction.redo.bytes,
      rowCount: transaction.redoCount)
    transaction.succeed()
    return .executed(sequence: sequence)
  }

  /// Ends a turn: what it executed goes to the disk, and a checkpoint is made if one is due.
  ///
  /// - Parameter isLone: whether one caller at most is busy. Its commands are flushed here and now, which costs
  ///   half of what a hand-over to the flush thread does; otherwise the loop goes on while the disk works.
  public func endTurn(isLone: Bool) {
    if !pending.isEmpty {
      lastCommand = monotonic()
      if isLone, durable.sequence == submitted, lastCommand >= sparedUntil {
        reached(flusher.flush(&pending))
        submitted = durable.sequence
        // A disk that stalls must not hold the loop a second time: everyone waits for it here.
        let now = monotonic()
        if now - lastCommand > options.slowFlush { sparedUntil = now + 10_000_000 }
      } else {
        submitted = transaction.executed
        flusher.submit(&pending)
      }
    }
    if isCheckpointDue { makeCheckpoint() }
  }

  /// Takes note that the journal has reached a link: answers up to it may leave.
  public func reached(_ link: ChainLink) {
    guard link.sequence > durable.sequence else { return }
    durable = link
    onDurable(link.sequence)
  }

  /// To be called a few milliseconds after a turn that executed something, until it says that nothing is left to
  /// do: makes the checkpoints that are due for their age or because the loop is idle.
  public func tick() -> Bool {
    guard hasWork else { return false }
    let isIdle = monotonic() - lastCommand >= options.checkpointIdle
    if isCheckpointDue || isIdle && !sync.isRunning { makeCheckpoint() }
    return hasWork
  }

  /// Whether `tick` has anything to do. To wait for a sequence that was not executed yet is no work.
  public var hasWork: Bool { wouldHoldMore || wantsSecondCommit }

  /// Whether a checkpoint would hold more than the last.
  private var wouldHoldMore: Bool { transaction.executed > checkpoint.link.sequence }

  /// Waits until everything is on disk, makes a last checkpoint, and ends the threads and the transaction: there is
  /// nothing to look at afterwards.
  public func close() {
    drain()
    seal()
    flusher.close()
    sync.close()
    map.end()
  }

  // MARK: Replies

  /// The sequence of the answer that is stored under a request id, with its bytes in `reply`; `nil` if there is none.
  private func findReply(
    _ id: RequestID, of command: Command
  ) throws(Rejection) -> UInt64? {
    guard let principal = principals[command.caller.principal] else { return nil }
    let key = ReplyKey(principal: principal, id: id)
    let row: ReplyRow?
    do throws(DamagedRow) { row = try transaction.row(of: key, in: StoreTables.replies) } catch {
      throw .damaged(error)
    }
    guard let row else { return nil }
    guard row.digest == command.digest else { throw .requestIDReused }
    row.reply.withUnsafeBytes { reply.append(bytes: $0) }
    return transaction.dependsOn
  }

  /// Refuses ids whose answer may have been forgotten, and ids that would cost everyone.
  private func admit(_ id: RequestID, of command: Command) throws(Rejection) {
    if let time = id.time, time <= clock.latestID {
      let oldest = max(clock.expiryOfIDs(retention: options.replyRetention), prunedBefore)
      guard time >= oldest else { throw .requestIDExpired }
    } else if !command.takesUnorderedID {
      throw .requestIDNotOrdered
    }
  }

  /// Gives a principal a number, as part of the running command.
  private func introduce(_ name: String) -> UInt32 {
    let number = UInt32(principals.count + 1)
    transaction.put(PrincipalRow(number: number), for: name, in: StoreTables.principals)
    transaction.onSuccess { [self] in principals[name] = number }
    return number
  }

  /// Deletes stored answers beyond the retention, a bounded number at a time, as a command of the system. Says
  /// whether there may be more.
  public func pruneReplies(limit: Int = 500) -> Bool {
    guard transaction.now >= nextPruning else { return false }
    let cutoff = clock.expiryOfIDs(retention: options.replyRetention)
    var old: [ReplyKey] = []
    var unordered: [UnorderedReplyKey] = []
    do throws(ScanFailure<Never>) {
      for principal in principals.values.sorted() {
        let lower = ReplyKey(principal: principal, id: RequestID(high: 0, low: 0))
        try transaction.forEach(in: StoreTables.replies, from: lower) { key, _ in
          guard key.principal == principal, old.count < limit else { return false }
          // Ids that are not ordered stand among the others, and have a row of their own that says when.
          guard let time = key.id.time else {
            return (key.id.high >> 16) * 1000 < UInt64(max(0, cutoff))
          }
          guard time < cutoff else { return false }
          old.append(key)
          return true
        }
      }
      let lower = UnorderedReplyKey(
        expires: .min, reply: ReplyKey(principal: 0, id: RequestID(high: 0, low: 0)))
      try transaction.forEach(in: StoreTables.unorderedReplies, from: lower) { key, _ in
        guard key.expires <= transaction.now, unordered.count < limit else { return false }
        unordered.append(key)
        return true
      }
    } catch {}  // a damaged row is named when it is asked for, and by verify
    guard !old.isEmpty || !unordered.isEmpty else {
      nextPruning = transaction.now + 60_000_000
      return false
    }
    let command = Command(
      caller: .system, method: "PruneReplies", requestID: nil, growth: .frees(bytes: 0))
    // An id whose answer is gone stays expired, wherever the clocks are set to.
    let newest = old.lazy.compactMap(\.id.time).max().map { max($0 + 1, prunedBefore) }
    let outcome: CommandOutcome<Never> = perform(command) { transaction, _ in
      if let newest {
        transaction.put(PrunedRow(before: newest), for: 0, in: StoreTables.pruned)
        transaction.onSuccess { [self] in prunedBefore = newest }
      }
      for key in old { transaction.delete(key, in: StoreTables.replies) }
      for key in unordered {
        transaction.delete(key.reply, in: StoreTables.replies)
        transaction.delete(key, in: StoreTables.unorderedReplies)
      }
    }
    guard case .executed = outcome else { return false }
    return old.count == limit || unordered.count == limit
  }

  // MARK: Time

  /// Moves a manual clock, as part of the running command.
  public func moveClock(to time: Int64) {
    clock.move(to: time)
    transaction.now = time
  }

  /// Follows the wall clock from where it stands. Kept with a checkpoint at the end of the turn.
  public func acceptClockStep() {
    clock.acceptStep()
    transaction.now = clock.last
    hasNewClock = true
  }

  // MARK: Checkpoints

  private var isCheckpointDue: Bool {
    if hasNewClock { return true }
    // Where room is short, a commit may make some: the loop waits for the one before.
    if hasWork, gauge.room(used: usedBytes, for: 0) == .out { return true }
    if sync.isRunning { return transaction.dirtyPages >= options.mostDirtyPages }
    if transaction.dirtyPages >= options.checkpointPages
      || transaction.bytesPut >= options.checkpointPages * 8192
    {
      return true
    }
    guard wouldHoldMore else { return false }
    let age = monotonic() - lastCheckpoint
    if !waitingForCheckpoint.isEmpty, age >= 100_000 { return true }
    return age >= options.checkpointAge
  }

  /// Runs `body` on the loop when a checkpoint covers a sequence: at once if one does already.
  public func whenCheckpointed(_ sequence: UInt64, _ body: @escaping () -> Void) {
    if sequence <= checkpoint.link.sequence { return body() }
    waitingForCheckpoint.append((sequence, body))
  }

  /// Commits the open transaction, with the journal sequence that it stands for, and lets another thread bring it to
  /// disk.
  ///
  /// The loop stands still for a flush and for copying pages to the page cache, not for the map's disk. What makes
  /// this safe:
  /// - The journal comes first, or the map could run ahead of it after a power cut: state without history.
  /// - No commit begins before the one before is on disk. So of the file's two newest commits only the newest can be
  ///   there in part, and a start goes back to the older one and replays the journal from there.
  /// - The journal is kept from that older commit.
  func makeCheckpoint() {
    let begin = monotonic()
    drain()
    sync.finish()
    if hasNewClock {
      seal()  // no journal tells it: a start that went back would not know
    } else {
      let older = checkpoint.link.sequence
      commit()
      sync.start(deleting: flusher.releaseHistory(before: older), then: onSynced)
    }
    longestCheckpoint = max(longestCheckpoint, monotonic() - begin)
    let now = checkpoint.link.sequence
    let ready = waitingForCheckpoint.filter { $0.sequence <= now }
    waitingForCheckpoint.removeAll { $0.sequence <= now }
    for waiter in ready { waiter.body() }
  }

  /// Waits until the journal holds everything that was executed.
  private func drain() {
    reached(flusher.flush(&pending))
    submitted = durable.sequence
    precondition(
      submitted == transaction.executed, "a checkpoint holds exactly what the journal does")
  }

  /// Commits twice and waits for the disk: whichever of the two newest commits a start goes back to, it finds this.
  private func seal() {
    sync.finish()
    setSyncsCommits(true)
    commit()
    commit()
    setSyncsCommits(false)
  }

  private func setSyncsCommits(_ syncs: Bool) {
    do { try map.environment.setSyncsCommits(syncs) } catch { halt("checkpoint: \(error)") }
  }

  private func commit() {
    let heldMore = wouldHoldMore
    checkpoint.link = durable
    checkpoint.epoch = epoch
    checkpoint.time = clock.last
    (checkpoint.wall, checkpoint.boot) = clock.knowledge
    checkpoint.bootID = options.timeSource.bootID
    checkpoint.totals = transaction.totals
    do throws(LMDBError) {
      try checkpoints.write(checkpoint, in: map.transaction)
      try map.commit()
      let usage = try map.environment.usage()
      let free = try ReadTransaction(in: map.environment).reusablePages()
      gauge.measure(usedBytes: (usage.pagesUsed - free) * usage.pageSize, directory: directory)
    } catch { halt("checkpoint: \(error)") }
    transaction.checkpointed()
    hasNewClock = false
    wantsSecondCommit = heldMore && usedBytes > options.mapSize / 2
    lastCheckpoint = monotonic()
  }

  // MARK: Room

  /// What is lacking for a command, if anything.
  private func lacking(for growth: Command.Growth) -> Room? {
    guard judgedLacking(for: growth) != nil else { return nil }
    // Where everything is refused no checkpoint comes, and the disk would look full for ever.
    gauge.measureDisk(directory)
    return judgedLacking(for: growth)
  }

  private func judgedLacking(for growth: Command.Growth) -> Room? {
    switch growth {
    case .grows(let bytes):
      let room = gauge.room(used: usedBytes, for: bytes)
      return room == .ample ? nil : room
    case .frees(let bytes):
      return gauge.room(used: usedBytes, for: bytes) == .out ? .out : nil
    case .settles:
      return nil
    }
  }

  private var usedBytes: Int {
    gauge.used(dirtyPages: transaction.dirtyPages, bytesPut: transaction.bytesPut)
  }

  /// Facts about the store for people and metrics.
  public struct Status: Sendable {
    public var executed: UInt64
    public var durable: UInt64
    public var checkpoint: UInt64
    public var chainHead: String
    public var epoch: UInt64
    public var mapUsed: Int
    public var mapSize: Int
    public var journalBytes: Int
    public var oldestSequence: UInt64
    public var clock: Clock.State
    public var room: Room
    public var longestCheckpoint: Int64
  }

  public func status() -> Status {
    let journal = flusher.extent
    gauge.measureDisk(directory)
    return Status(
      executed: transaction.executed, durable: durable.sequence,
      checkpoint: checkpoint.link.sequence, chainHead: hexadecimal(durable.hash), epoch: epoch,
      mapUsed: usedBytes, mapSize: options.mapSize, journalBytes: journal.bytes,
      oldestSequence: journal.first - 1, clock: clock.state,
      room: gauge.room(used: usedBytes, for: 0), longestCheckpoint: longestCheckpoint)
  }

  // MARK: Reading elsewhere

  /// Where other threads read: snapshots of the last checkpoint.
  public var snapshots: SnapshotSource {
    SnapshotSource(
      environment: map.environment, tables: tables, checkpoints: checkpoints,
      keys: transaction.keys)
  }

  public var journalDirectory: String { directory + "/journal" }

  /// A checkpoint's copy of the map, in the making: see `Backup`.
  public var backups: BackupSource {
    BackupSource(
      environment: map.environment, directory: directory, mapSize: options.mapSize,
      declarations: tables.declarations, keys: transaction.keys)
  }
}

/// Microseconds of a clock that nobody sets, for ages and intervals.
func monotonic() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
}
