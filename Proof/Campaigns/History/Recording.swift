import Auditor
import Glibc
import Messages
import NIOConcurrencyHelpers
import PurserClient

/// Records what concurrent callers ask of a daemon and what they are told, with the instants between which each call
/// took effect.
final class Recording: Sendable {
  struct Options: Sendable {
    var clients = 8
    /// Calls that a client has at once.
    var depth = 1
    /// Calls of all clients between two rests.
    var callsPerRound = 800
  }

  private let options: Options
  /// The claims of the round, for whoever wants to do something with one.
  // Locks of pthread's, which the thread sanitizer can see: it is blind for Swift's own.
  private let claims = NIOLockedValueBox<[UInt64]>([])
  private let recorded = NIOLockedValueBox<[Operation]>([])
  /// Commands that were given up: those that are asked about when the round ends, and those that are left until all is
  /// over.
  private let unsettled = NIOLockedValueBox<[Operation]>([])
  private let left = NIOLockedValueBox<[Operation]>([])

  init(_ options: Options) { self.options = options }

  /// All that was recorded so far, by beginning.
  var history: [Operation] { recorded.withLockedValue { $0 }.sorted { $0.began < $1.began } }

  /// All clients call at once, until each has made its calls, and give back what they claimed. Then they rest.
  ///
  /// - Parameter interrupt: is called once, by one of the clients in the middle of its calls.
  func round(
    _ clients: [PurserClient], seed: UInt64, interrupt: (@Sendable () async throws -> Void)? = nil
  ) async throws {
    let processes = options.clients * options.depth
    let calls = options.callsPerRound / processes
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<processes {
        let purser = clients[number % clients.count]
        group.addTask { [self] in
          var random = SplitMix(seed: seed &+ UInt64(number) &* 104_729)
          let middle = number == 0 ? random.next(below: calls) : -1
          for i in 0..<calls {
            if i == middle { try await interrupt?() }
            try await call(
              Ask.random(&random, claims.withLockedValue { $0 }), purser, number, &random)
          }
        }
      }
      try await group.waitForAll()
    }
    try await settle(unsettled, clients[0])
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<options.clients {
        let purser = clients[number % clients.count]
        group.addTask { [self] in
          var random = SplitMix(seed: seed &+ UInt64(number))
          while let claim = claims.withLockedValue({ $0.popLast() }) {
            try await call(.release(claim), purser, number, &random, isSteady: true)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// When all is over, what is left is asked about, and every position is looked at once more.
  func end(_ purser: PurserClient) async throws {
    try await settle(left, purser)
    for sku in Ask.skus.indices {
      var operation = Operation(process: 0, ask: .position(sku: sku), began: now())
      operation.take(try await answer(to: operation.ask, "", purser), at: now())
      record(operation)
    }
  }

  /// What nobody waited for is asked again under the same id: then it is known what became of it.
  private func settle(
    _ commands: NIOLockedValueBox<[Operation]>, _ purser: PurserClient
  ) async throws {
    let waiting = commands.withLockedValue { waiting in
      defer { waiting = [] }
      return waiting
    }
    for var operation in waiting {
      operation.take(try await answer(to: operation.ask, operation.requestID, purser), at: now())
      record(operation)
    }
  }

  // MARK: Calls

  /// - Parameter isSteady: neither given up nor sent twice.
  private func call(
    _ ask: Ask, _ purser: PurserClient, _ process: Int, _ random: inout SplitMix,
    isSteady: Bool = false
  ) async throws {
    let id = ask.isCommand ? RequestID.next() : ""
    var operation = Operation(process: process, ask: ask, began: 0, requestID: id)
    if !isSteady, random.oneIn(100) {
      operation.isAbandoned = random.oneIn(10)
      return try await giveUp(operation, purser, afterMicroseconds: random.next(below: 400))
    }
    let times = ask.isCommand && !isSteady && random.oneIn(40) ? 2 : 1
    try await withThrowingTaskGroup(of: Operation.self) { group in
      for _ in 0..<times {
        operation.began = now()
        group.addTask { [self, operation] in
          var operation = operation
          operation.take(try await answer(to: ask, id, purser), at: now())
          return operation
        }
      }
      for try await operation in group { record(operation) }
    }
  }

  /// Waits for an answer for a moment only. A look is forgotten then; a command is asked about later.
  private func giveUp(
    _ operation: Operation, _ purser: PurserClient, afterMicroseconds patience: Int
  ) async throws {
    var operation = operation
    operation.began = now()
    let call = Task { [operation] () -> Reply? in
      do throws(PurserError) {
        return try await operation.ask.send(by: purser, id: operation.requestID)
      } catch {
        guard error.unanswered != nil else { throw error }
        return nil
      }
    }
    let impatience = Task {
      try await Task.sleep(for: .microseconds(patience))
      call.cancel()
    }
    let reply = try await call.value
    impatience.cancel()
    if let reply {
      operation.isAbandoned = false
      operation.take(reply, at: now())
      record(operation)
    } else if operation.isCommand {
      if operation.isAbandoned {
        left.withLockedValue { $0.append(operation) }
      } else {
        unsettled.withLockedValue { $0.append(operation) }
      }
    }
  }

  /// Asks until an answer comes, under one id, whatever happens to the daemon.
  private func answer(
    to ask: Ask, _ id: String, _ purser: PurserClient
  ) async throws -> Reply {
    let deadline = ContinuousClock.now + .seconds(120)
    while true {
      do throws(PurserError) { return try await ask.send(by: purser, id: id) } catch {
        if case .deadlineExceeded = error { throw Finding("\(ask) was not answered: \(error)") }
        guard error.unanswered != nil, ContinuousClock.now < deadline else {
          throw Finding("\(ask) was not answered: \(error)")
        }
      }
    }
  }

  private func record(_ operation: Operation) {
    if let claim = operation.told?.newClaim, !operation.isReplay {
      claims.withLockedValue { $0.append(claim) }
    }
    recorded.withLockedValue { $0.append(operation) }
  }
}

extension Operation {
  fileprivate mutating func take(_ reply: Reply, at time: Int64) {
    (told, sequence, isReplay, answer) = (reply.told, reply.sequence, reply.isReplay, reply.bytes)
    ended = time
  }
}

/// Nanoseconds of a clock that nobody sets.
private func now() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}
