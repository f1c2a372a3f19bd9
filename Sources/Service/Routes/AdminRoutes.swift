import Core
import Messages
import NIOCore
import NIOPosix
import Store
import TTRPC

extension Routes {
  static let admin: [Route] = [
    .query(AdminService.getStatus, .anyRole) { dispatcher, _, _ in dispatcher.status() },
    .report(AdminService.verify, .only([.auditor]), minSequence: \.minSequence, isLong: true) {
      _, snapshot throws(Status) in try verify(snapshot)
    },
    .stream(AdminService.backup, .only([])) { dispatcher, _, reply in
      dispatcher.backUp(to: reply)
    },
    .query(AdminService.getDescriptorSet, .anyRole) { dispatcher, _, transaction in
      GetDescriptorSetResponse(
        sequence: transaction.sequence, descriptorSet: Contract.descriptorSet)
    },
    .command(AdminService.acceptClock, .only([])) { dispatcher, _, _, transaction in
      dispatcher.store.acceptClockStep()
      return AcceptClockResponse(
        sequence: transaction.sequence, time: Timestamp(microseconds: transaction.now))
    },
    .command(AdminService.advanceClock, .only([])) {
      dispatcher, request, _, transaction throws(Status) in
      try dispatcher.advanceClock(request, transaction)
    },
  ]

  /// The rows, and what follows from them.
  private static func verify(_ snapshot: borrowing Snapshot) throws(Status) -> VerifyResponse {
    var response = VerifyResponse(sequence: snapshot.sequence)
    func report(_ found: Snapshot.Difference) {
      response.differenceCount += 1
      guard response.differences.count < 1000 else { return }
      response.differences.append(
        Difference(
          rule: found.rule, table: found.table, key: found.key, found: found.found,
          expected: found.expected))
    }
    do throws(StoreFailure) { response.rows = try snapshot.verifyRows(report) } catch {
      throw .refused(.internal, "VERIFY_FAILED", "the map can't be read: \(error)")
    }
    // A row that can't be read ends the second part; the first has named it.
    do throws(Refusal) { try Core.verify(snapshot, report: report) } catch {
      if response.differenceCount == 0 { throw error.status }
    }
    return response
  }
}

extension Dispatcher {
  func status() -> GetStatusResponse {
    let status = store.status()
    var response = GetStatusResponse(
      sequence: status.durable, version: version,
      time: Timestamp(microseconds: store.transaction.now),
      startTime: Timestamp(microseconds: startTime), durableSequence: status.durable,
      checkpointSequence: status.checkpoint, chainHead: status.chainHead, epoch: status.epoch,
      mapUsedBytes: UInt64(status.mapUsed), mapSizeBytes: UInt64(status.mapSize),
      journalBytes: UInt64(status.journalBytes), oldestSequence: status.oldestSequence,
      connections: UInt32(server?.connections.count ?? 0),
      callsInFlight: UInt32(server?.callsInFlight ?? 0),
      unorderedIDs: store.unorderedIDs.sorted { $0.key < $1.key }.map {
        UnorderedIds(principal: $0.key, count: $0.value)
      },
      longestCheckpoint: TimeSpan(microseconds: status.longestCheckpoint))
    switch status.clock {
    case .following: response.clock = .following
    case .manual: response.clock = .manual
    case .stepRefused(let step):
      response.clock = .stepRefused
      response.clockStep = TimeSpan(microseconds: step)
    }
    switch status.room {
    case .ample: response.room = .ample
    case .low: response.room = .low
    case .out: response.room = .out
    }
    return response
  }

  func advanceClock(
    _ request: AdvanceClockRequest, _ transaction: Transaction
  ) throws(Status) -> AdvanceClockResponse {
    guard store.clock.state == .manual else {
      throw .refused(
        .failedPrecondition, "CLOCK_NOT_MANUAL",
        "this purserd follows the real clock: only one that was started with a manual clock is moved"
      )
    }
    let now = transaction.now
    let target: Int64
    switch (request.by, request.to) {
    case (let by?, nil):
      let (sum, overflow) = now.addingReportingOverflow(by.microseconds)
      target = overflow ? (by.microseconds > 0 ? .max : .min) : sum
    case (nil, let to?): target = to.microseconds
    default:
      throw .refused(
        .invalidArgument, "CLOCK_TARGET_AMBIGUOUS",
        "say by how much, or to which instant, and not both")
    }
    // The end of what a Timestamp can say, with room for a hold's life behind it.
    guard target <= 253_000_000_000_000_000 else {
      throw .refused(.invalidArgument, "CLOCK_TOO_FAR", "the clock ends in the year 9987")
    }
    guard target >= now else {
      throw .refused(.invalidArgument, "CLOCK_BACKWARDS", "the clock only moves forward")
    }
    store.moveClock(to: target)
    eventLoop.assumeIsolated().execute { [unowned self] in doDueWork() }
    return AdvanceClockResponse(
      sequence: transaction.sequence, time: Timestamp(microseconds: target))
  }

  /// Makes a verified copy on a reader thread, then sends it piece by piece as the caller takes it.
  func backUp(to reply: ReplyHandle) {
    let source = store.backups
    let loop = eventLoop
    store.whenCheckpointed(store.transaction.executedSequence) { [self] in
      let sender = NIOLoopBound(BackupSender(self, reply), eventLoop: loop)
      longReaders.submit { state in
        guard state == .active else { return }
        do throws(StoreFailure) {
          let copy = try source.make()
          loop.execute { sender.value.begin(copy) }
        } catch {
          let status = Status.refused(.internal, "BACKUP_FAILED", "no backup was made: \(error)")
          loop.execute { sender.value.reply.fail(status) }
        }
      }
    }
    scheduleTick()
  }
}
