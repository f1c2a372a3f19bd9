import FakeDaemon
import Synchronization
import TTRPC
import Testing

@testable import PurserClient

@Suite(.timeLimit(.minutes(1))) struct StreamTests {
  static func answer(_ sequence: UInt64) -> WatchResponse {
    WatchResponse(
      sequence: sequence,
      events: [Event(sequence: sequence, kind: "stockReceived", entity: "sku/SHIRT-M")])
  }

  static func bytes(_ sequences: UInt64...) -> [[UInt8]] {
    sequences.map { answer($0).encoded() }
  }

  @Test func `gives the answers in order and ends when the daemon ends it`() async throws {
    try await FakeDaemon.running { _ in
      .stream(Self.bytes(4, 5, 6))
    } _: { daemon in
      let client = try await PurserClient.connect(socket: daemon.path)
      var answers: [WatchResponse] = []
      for try await answer in client.watch(WatchRequest(afterSequence: 3)) {
        answers.append(answer)
      }
      #expect(answers == [Self.answer(4), Self.answer(5), Self.answer(6)])
      #expect(
        try await daemon.received.map(\.payload) == [WatchRequest(afterSequence: 3).encoded()])
    }
  }

  @Test func `a refused stream fails with the refusal`() async throws {
    try await FakeDaemon.running { _ in
      .refusal(.failedPrecondition, "POSITION_COMPACTED", "the journal begins at 900")
    } _: { daemon in
      let client = try await PurserClient.connect(socket: daemon.path)
      await #expect(
        throws: PurserError.refused(
          Refusal(
            code: .failedPrecondition, reason: "POSITION_COMPACTED",
            sentence: "the journal begins at 900"))
      ) {
        for try await _ in client.watch(WatchRequest(afterSequence: 3)) {}
      }
    }
  }

  @Test func `a broken stream gives what came, and then says so`() async throws {
    try await FakeDaemon.running { _ in
      .brokenStream(Self.bytes(1))
    } _: { daemon in
      let client = try await PurserClient.connect(socket: daemon.path)
      var stream = client.watch(WatchRequest()).makeAsyncIterator()
      #expect(try await stream.next() == Self.answer(1))
      let error = await #expect(throws: PurserError.self) { try await stream.next() }
      guard case .unreachable? = error else { return #expect(Bool(false), "\(error!)") }
      #expect(try await stream.next() == nil)
    }
  }

  /// T-119
  @Test func `the event feed goes on after the last answer when the stream breaks or ends`()
    async throws
  {
    let calls = Atomic(0)
    try await FakeDaemon.running { _ in
      switch calls.wrappingAdd(1, ordering: .relaxed).oldValue {
      case 0: .brokenStream(Self.bytes(1, 2))
      case 1: .hangUp
      case 2: .status(Status(.unavailable, "stopping"))
      case 3: .stream(Self.bytes(3))
      case 4: .refusal(.resourceExhausted, "STREAM_TOO_SLOW", "go on after 3")
      default: .stream(Self.bytes(4, 5))
      }
    } _: { daemon in
      let client = try await PurserClient.connect(socket: daemon.path)
      var sequences: [UInt64] = []
      for try await answer in client.events(after: 0) {
        sequences.append(answer.sequence)
        if answer.sequence == 5 { break }
      }
      #expect(sequences == [1, 2, 3, 4, 5])
      let asked = try await daemon.received.map {
        try WatchRequest(decoding: $0.payload).afterSequence
      }
      #expect(asked == [0, 2, 2, 2, 3, 3])
    }
  }

  @Test func `the event feed fails where a position can't be served`() async throws {
    try await FakeDaemon.running { _ in
      .refusal(.outOfRange, "POSITION_AHEAD", "the last command is 5")
    } _: { daemon in
      let client = try await PurserClient.connect(socket: daemon.path)
      let error = await #expect(throws: PurserError.self) {
        for try await _ in client.events(after: 9) {}
      }
      guard case .refused(let refusal)? = error else { return #expect(Bool(false), "\(error!)") }
      #expect(refusal.reason == "POSITION_AHEAD")
    }
  }

  @Test func `the event feed's patience ends`() async throws {
    let daemon = try await FakeDaemon.start { _ in .silence }
    let client = try await PurserClient.connect(socket: daemon.path)
    await daemon.stop()
    let error = await #expect(throws: PurserError.self) {
      for try await _ in client.events(after: 0, patience: .milliseconds(50)) {}
    }
    guard case .unreachable? = error else { return #expect(Bool(false), "\(error!)") }
  }
}
