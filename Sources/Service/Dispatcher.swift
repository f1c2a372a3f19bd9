import Core
import Glibc
import Logging
import Messages
import NIOCore
import NIOPosix
import Store
import TTRPC

/// Between the wire and the business: finds a call's route, checks who asks, executes it in the loop's turn, and
/// lets the answer go when what it says is on disk.
///
/// It knows methods, roles and statuses. It knows none of the rules of the business, and nothing of frames.
/// Everything is on the event loop.
public final class Dispatcher: CallReceiver {
  public let store: Store
  let core: Core
  public let eventLoop: any EventLoop
  let table: RouteTable
  /// Where short looks at snapshots and at the journal are taken.
  package let readers: NIOThreadPool
  /// Where what reads the whole map runs, one at a time, so that nothing short waits behind it.
  package let longReaders: NIOThreadPool
  let log: Logger
  let version: String
  var identities: Identities
  let arena = Arena(capacity: 256 << 10)
  private var held = HeldAnswers()
  /// What is being executed, noted where it outlives a fault of ours.
  private let breadcrumb: Breadcrumb?
  private(set) var startTime: Int64 = 0

  private var isInTurn = false
  private var readsThisTurn = 0
  private var readsLastTurn = 0
  private var isTickScheduled = false
  /// The loop may have taken a task up already when it is canceled, and the store is closed behind `stop`.
  private var isStopped = false
  private var background: RepeatedTask?
  /// What was told of timers that can't be read: once is enough.
  private var unreadableTimers: Refusal?
  let streams = OpenStreams()
  let health = HealthStates()
  /// Of the server that hands calls in, for the status.
  public weak var server: Server?

  /// - Parameter breadcrumb: where each call is noted while it is executed; requests that ended the process are
  ///   refused for an hour.
  public init(
    store: Store, core: Core, eventLoop: any EventLoop, identities: Identities, log: Logger,
    version: String, breadcrumb: Breadcrumb? = nil
  ) {
    self.breadcrumb = breadcrumb
    self.store = store
    self.core = core
    self.eventLoop = eventLoop
    self.identities = identities
    self.log = log
    self.version = version
    table = RouteTable(Routes.all)
    readers = NIOThreadPool(numberOfThreads: 2)
    readers.start()
    longReaders = NIOThreadPool(numberOfThreads: 1)
    longReaders.start()
    store.onDurable = { [unowned self] sequence in
      held.release(upTo: sequence)
      streams.wake()
    }
    // The store must not keep its dispatcher.
    let loopBound = NIOLoopBound(Weak(dispatcher: self), eventLoop: eventLoop)
    store.onSynced = { eventLoop.execute { loopBound.value.dispatcher?.tick() } }
    store.beginTurn()
    startTime = store.clock.last
  }

  private struct Weak {
    weak var dispatcher: Dispatcher?
  }

  /// Begins the work that nobody asks for: expiry, pruning, checkpoints.
  public func start() {
    let bound = NIOLoopBound(self, eventLoop: eventLoop)
    background = eventLoop.scheduleRepeatedTask(
      initialDelay: .milliseconds(100), delay: .milliseconds(100)
    ) { _ in bound.value.doDueWork() }
    health.set(.serving, for: Routes.all.map(\.service))
  }

  /// Ends everything but the store's last checkpoint, which is `Store.close`.
  public func stop() {
    isStopped = true
    background?.cancel()
    readers.shutdownGracefully { _ in }
    longReaders.shutdownGracefully { _ in }
  }

  /// Takes new identities; connections whose principal lost something are closed, so that it counts at once.
  public func reload(_ identities: Identities) {
    self.identities = identities
    for connection in server?.connections ?? [] {
      guard let session = connection.userInfo as? Session else { continue }
      let principal = identities.principal(of: session.peer)
      let before = session.principal
      session.principal = principal
      if let before,
        principal?.name != before.name || !(principal?.roles ?? []).isSuperset(of: before.roles)
      {
        connection.close()
      }
    }
  }

  // MARK: CallReceiver

  public func accepts(_ connection: ServerConnection) -> Bool {
    if Identities.isNobody(connection.peer.uid) {
      log.warning(
        "refused a peer that shows up as nobody", metadata: ["uid": "\(connection.peer.uid)"])
      return false
    }
    connection.userInfo = Session(identities.principal(of: connection.peer), connection.peer)
    return true
  }

  public func shape(
    service: UnsafeRawBufferPointer, method: UnsafeRawBufferPointer
  ) -> MethodShape {
    table.shape(service: service, method: method)
  }

  public func received(_ call: borrowing IncomingCall, reply: ReplyHandle) {
    guard let index = table.index(service: call.service, method: call.method),
      let session = reply.connection.userInfo as? Session
    else { return reply.fail(Status(.unimplemented, "no such method")) }
    let route = table.routes[index]
    guard let principal = session.principal else {
      return reply.fail(.unknownPeer(session.peer))
    }
    guard !principal.roles.isDisjoint(with: route.roles) else {
      return reply.fail(.notPermitted(principal, route))
    }
    if let deadline = call.deadline, deadline <= .now() { return reply.fail(.deadlineExceeded) }
    beginTurn()
    if let breadcrumb {
      let digest = ContentDigest(method: route.method, content: call.payload)
      if !breadcrumb.faults.isEmpty, breadcrumb.isQuarantined(route.method, digest, now: wallTime())
      {
        return reply.fail(.quarantined(route))
      }
      breadcrumb.note(route.method, digest)
    }
    route.run(self, call, session, reply)
    breadcrumb?.clear()
    arena.reset()
  }

  public func canceled(_ reply: ReplyHandle) {
    streams.cancel(reply)
    health.cancel(reply)
  }

  public func writable(_ connection: ServerConnection) { streams.wake() }
  public func readBurstBegan(_ connection: ServerConnection) { readsThisTurn += 1 }
  public func shuttingDown() {
    health.set(.notServing, for: Routes.all.map(\.service))
    streams.endAll(Status(.unavailable, "purserd is stopping: connect again"))
    health.endAll(Status(.unavailable, "purserd is stopping: connect again"))
  }

  // MARK: The turn

  /// Begins the loop's turn with its first call; what the turn executes goes to the disk together when all ready
  /// connections have been read, which is when the loop comes to the task.
  func beginTurn() {
    guard !isInTurn else { return }
    isInTurn = true
    store.beginTurn()
    eventLoop.assumeIsolated().execute { [unowned self] in endTurn() }
  }

  private func endTurn() {
    guard !isStopped else { return }
    isInTurn = false
    let isLone = readsThisTurn <= 1 && readsLastTurn <= 1
    readsLastTurn = readsThisTurn
    readsThisTurn = 0
    store.endTurn(isLone: isLone)
    scheduleTick()
  }

  /// Looks after checkpoints for as long as there is something to commit.
  func scheduleTick() {
    guard !isTickScheduled, store.hasWork else { return }
    isTickScheduled = true
    eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(5)) { [unowned self] in
      isTickScheduled = false
      tick()
    }
  }

  /// Makes the checkpoint that is due, if one is.
  private func tick() {
    if !isStopped, store.tick() { scheduleTick() }
  }

  /// Does what is due, a bounded number at a time.
  func doDueWork() {
    guard !isStopped else { return }
    beginTurn()
    var goOn = false
    do throws(Refusal) {
      let isDue = try store.look { (transaction) throws(Refusal) in
        try core.hasDueHolds(in: transaction)
      }
      if isDue { goOn = expireDue() }
    } catch {
      if error != unreadableTimers {
        log.critical("what is due can't be read", metadata: ["status": "\(error.sentence)"])
      }
      unreadableTimers = error
    }
    if store.pruneReplies() { goOn = true }
    if goOn { eventLoop.assumeIsolated().execute { [unowned self] in doDueWork() } }
  }

  /// Expires what is due, as a command of the system; says whether there may be more.
  private func expireDue() -> Bool {
    var isMore = false
    let unreadable = core.unreadableHolds.count
    let failure = performExpiry { (transaction) throws(Refusal) in
      isMore = try core.expireDue(in: transaction)
    }
    // A hold that can't be read is left out from now on; the others are not.
    return failure == nil ? isMore : core.unreadableHolds.count > unreadable
  }

  /// Expires items' holds before anything looks at the items. Returns why it could not, if so.
  private func settle(_ skus: [SkuID]) -> Status? {
    var rest = skus
    while !rest.isEmpty {
      let failure = performExpiry { (transaction) throws(Refusal) in
        rest = try core.expireHolds(of: rest, in: transaction)
      }
      if let failure { return failure }
    }
    return nil
  }

  private func performExpiry(_ body: (Transaction) throws(Refusal) -> Void) -> Status? {
    let command = Command(
      caller: .system, method: "ExpireHolds", requestID: nil, growth: .settles)
    let outcome = store.perform(command) { (transaction, _) throws(Refusal) in
      try body(transaction)
    }
    let failure: Status
    switch outcome {
    case .executed, .replayed, .rehearsed: return nil
    case .refused(let refusal, _): failure = refusal.status
    case .rejected(let rejection, _): failure = .rejected(rejection)
    }
    log.error("holds that are due were not expired", metadata: ["status": "\(failure)"])
    return failure
  }

  // MARK: Kinds of calls

  func decode<Request: Message>(_ call: borrowing IncomingCall, _ reply: ReplyHandle) -> Request? {
    do throws(DecodingFailure) {
      return try Request(decoding: call.payload, in: arena)
    } catch {
      reply.fail(.malformed(error))
      return nil
    }
  }

  func query<Response: Message, E: CallRefusal>(
    _ reply: ReplyHandle, _ body: (Transaction) throws(E) -> Response
  ) {
    while true {
      do throws(E) {
        let response = try store.look(body)
        let dependsOn = store.lookDependsOn
        let suffix = store.isDurable(dependsOn) ? [] : Self.sequenceField(dependsOn)
        return deliver(response, suffix: suffix, to: reply, when: dependsOn)
      } catch {
        guard !error.dueWork.isEmpty else {
          return deliver(error.status, to: reply, when: store.lookDependsOn)
        }
        if let failure = settle(error.dueWork) {
          return deliver(failure, to: reply, when: store.lookDependsOn)
        }
      }
    }
  }

  func command<Request: CommandRequest, Response: Message, E: CallRefusal>(
    _ request: Request, named method: String, _ growth: Command.Growth, isRehearsal: Bool,
    _ call: borrowing IncomingCall, _ session: Session, _ reply: ReplyHandle,
    _ body: (Caller, Transaction) throws(E) -> Response
  ) {
    guard let principal = session.principal else { return }
    let id = RequestID(request.requestID)
    guard id != nil || isRehearsal else { return reply.fail(.requestIDInvalid) }
    let actor = call.metadata("actor") ?? ""
    guard actor.isEmpty || principal.actsForOthers else {
      return reply.fail(.mayNotActForOthers(principal))
    }
    guard actor.utf8.count <= 128 else {
      return reply.fail(
        .refused(.invalidArgument, "ACTOR_TOO_LONG", "an actor's name has at most 128 bytes"))
    }
    // The id is not content: written in capitals it is the same.
    var content = request
    content.requestID = ""
    let command = Command(
      caller: Caller(principal: principal.name, actor: actor), method: method, requestID: id,
      digest: content.encode(in: arena) { ContentDigest(method: method, content: $0) },
      growth: growth, takesUnorderedID: session.peer.uid == 0, isRehearsal: isRehearsal)
    while true {
      let outcome = store.perform(command) { (transaction, answer) throws(E) in
        let response = try body(command.caller, transaction)
        response.encode(in: arena) { answer.append(bytes: $0) }
      }
      switch outcome {
      case .executed(let sequence):
        return deliver(store.reply.bytes, to: reply, when: sequence)
      case .replayed(let sequence):
        return deliver(store.reply.bytes, suffix: Self.replayedField, to: reply, when: sequence)
      case .rehearsed(let dependsOn):
        let suffix = Self.sequenceField(max(store.durable.sequence, dependsOn))
        return deliver(store.reply.bytes, suffix: suffix, to: reply, when: dependsOn)
      case .rejected(let rejection, let dependsOn):
        return deliver(.rejected(rejection), to: reply, when: dependsOn)
      case .refused(let refusal, let dependsOn):
        guard !refusal.dueWork.isEmpty else {
          return deliver(refusal.status, to: reply, when: dependsOn)
        }
        if let failure = settle(refusal.dueWork) {
          return deliver(failure, to: reply, when: dependsOn)
        }
      }
    }
  }

  /// Field 2 of every command's response, `replayed`, as true. A later occurrence of a field counts, so it can be
  /// appended to the bytes that were stored.
  private static let replayedField: [UInt8] = [2 << 3, 1]

  /// Field 1 of every response, `sequence`. A look writes what was on disk then; where it saw something newer, and
  /// waits for it, this says so: what it saw is exactly what there was at that sequence. A rehearsal used none up, and
  /// tells what a query would.
  private static func sequenceField(_ sequence: UInt64) -> [UInt8] {
    var bytes: [UInt8] = [1 << 3]
    var rest = sequence
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  /// Looks on a reader thread, at a checkpoint that covers everything executed so far, or what the caller named.
  func report<Response: Message, E: CallRefusal>(
    _ reply: ReplyHandle, deadline: NIODeadline?, minSequence: UInt64, isLong: Bool,
    _ body: @escaping @Sendable (borrowing Snapshot) throws(E) -> Response
  ) {
    let executed = store.transaction.executedSequence
    guard minSequence <= executed else { return reply.fail(.ahead(minSequence, of: executed)) }
    let wanted = minSequence == 0 ? executed : minSequence
    let snapshots = store.snapshots
    let loop = eventLoop
    store.whenCheckpointed(wanted) { [self] in
      guard reply.isOpen else { return }
      if let deadline, deadline <= .now() { return reply.fail(.deadlineExceeded) }
      let bound = NIOLoopBound(reply, eventLoop: loop)
      (isLong ? longReaders : readers).submit { state in
        guard state == .active else { return }
        let answer = Self.answer(snapshots, body)
        loop.execute { bound.value.end(with: answer) }
      }
    }
    beginTurn()
    scheduleTick()
  }

  private static func answer<Response: Message, E: CallRefusal>(
    _ snapshots: SnapshotSource, _ body: (borrowing Snapshot) throws(E) -> Response
  ) -> Answer {
    do throws(SnapshotFailure<E>) {
      return try snapshots.read { (snapshot) throws(E) in
        .message(try body(snapshot).encoded())
      }
    } catch {
      switch error {
      case .unavailable(let error):
        return .status(
          .refused(
            .unavailable, "READER_UNAVAILABLE", "a reader can't begin: \(error)",
            more: [packedAsAny(RetryInfo(retryDelay: .seconds(1)))]))
      case .body(let refusal): return .status(refusal.status)
      }
    }
  }

  // MARK: Answers

  func deliver(
    _ response: some Message, suffix: [UInt8], to reply: ReplyHandle, when sequence: UInt64
  ) {
    response.encode(in: arena) { deliver($0, suffix: suffix, to: reply, when: sequence) }
  }

  func deliver(
    _ payload: UnsafeRawBufferPointer, suffix: [UInt8] = [], to reply: ReplyHandle,
    when sequence: UInt64
  ) {
    if suffix.isEmpty, store.isDurable(sequence) { return reply.respond(payload) }
    held.hold(payload, suffix: suffix, for: reply, until: sequence)
    if store.isDurable(sequence) { held.release(upTo: store.durable.sequence) }
  }

  func deliver(_ status: Status, to reply: ReplyHandle, when sequence: UInt64) {
    if store.isDurable(sequence) { return reply.fail(status) }
    held.hold(status, for: reply, until: sequence)
  }
}

/// Microseconds UTC, whatever clock the store has: a quarantine is about processes, not about the business.
private func wallTime() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
}

extension ReplyHandle {
  func end(with answer: Answer) {
    switch answer {
    case .message(let bytes): bytes.withUnsafeBytes { respond($0) }
    case .status(let status): fail(status)
    }
  }
}
