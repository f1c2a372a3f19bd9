import FakeDaemon
import Synchronization
import TTRPC
import Testing

@testable import PurserClient

/// A client against a daemon that answers as told.
@Suite(.timeLimit(.minutes(1))) struct CallTests {
  static let reserved = ReserveResponse(sequence: 7, claimID: 42)
  static let request = ReserveRequest(
    owner: "order-1", channel: "WEB", lines: [ClaimRequestLine(sku: "SHIRT-M", quantity: 2)])

  /// A daemon with one answer a call, the last for ever.
  func daemon(
    _ answers: FakeDaemon.Answer..., body: (PurserClient, FakeDaemon) async throws -> Void
  ) async throws {
    let next = Atomic(0)
    return try await FakeDaemon.running { _ in
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      return answers[min(index, answers.count - 1)]
    } _: { daemon in
      try await body(PurserClient.connect(socket: daemon.path), daemon)
    }
  }

  func requestIDs(_ daemon: FakeDaemon) async throws -> [String] {
    try await daemon.received.map { try ReserveRequest(decoding: $0.payload).requestID }
  }

  @Test func `a command goes out with a request id of its own and comes back`() async throws {
    try await daemon(.ok(Self.reserved)) { (client, daemon) async throws in
      #expect(try await client.reserve(Self.request) == Self.reserved)
      #expect(try await client.reserve(Self.request) == Self.reserved)
      let ids = try await requestIDs(daemon)
      #expect(ids.count == 2 && ids[0] < ids[1])
      var sent = Self.request
      sent.requestID = ids[0]
      #expect(try await daemon.received[0].payload == sent.encoded())
    }
  }

  /// T-69
  @Test func `a command whose connection breaks is sent again under the same request id`()
    async throws
  {
    try await daemon(.hangUp, .hangUp, .ok(Self.reserved)) { (client, daemon) async throws in
      #expect(try await client.reserve(Self.request) == Self.reserved)
      let payloads = try await daemon.received.map(\.payload)
      #expect(payloads.count == 3)
      #expect(Set(payloads).count == 1)
    }
  }

  /// T-69
  @Test
  func `a command that an unready daemon turned away is sent again under the same request id`()
    async throws
  {
    try await daemon(.status(Status(.unavailable, "starting")), .ok(Self.reserved)) {
      (client, daemon) async throws in
      #expect(try await client.reserve(Self.request) == Self.reserved)
      #expect(Set(try await requestIDs(daemon)).count == 1)
    }
  }

  /// T-71
  @Test func `a refusal is told at once, and the same request id may be used again`() async throws {
    let refusal = FakeDaemon.Answer.refusal(
      .failedPrecondition, "INSUFFICIENT_STOCK", "1 is available", facts: [("available", "1")])
    try await daemon(refusal, .ok(Self.reserved)) { (client, daemon) async throws in
      var request = Self.request
      request.requestID = RequestID.next()
      await #expect(
        throws: PurserError.refused(
          Refusal(
            code: .failedPrecondition, reason: "INSUFFICIENT_STOCK", sentence: "1 is available",
            facts: ["available": "1"]))
      ) { try await client.reserve(request) }
      #expect(try await client.reserve(request) == Self.reserved)
      #expect(try await requestIDs(daemon) == [request.requestID, request.requestID])
    }
  }

  /// T-69
  @Test func `a command that breaks every connection is given up, and says under which id`()
    async throws
  {
    try await daemon(.hangUp) { (client, daemon) async throws in
      var client = client
      client.options.timeout = .seconds(120)  // four tries, however slow the machine
      let error = await #expect(throws: PurserError.self) { try await client.reserve(Self.request) }
      let ids = try await requestIDs(daemon)
      #expect(ids.count == 4)
      guard case .connectionLost(let call)? = error else {
        return #expect(Bool(false), "\(error!)")
      }
      #expect(call.requestID == ids[0])
      #expect(call.mayHaveRun)
    }
  }

  /// T-69
  @Test func `a command outlives a restart of the daemon`() async throws {
    let first = try await FakeDaemon.start { _ in .silence }
    let client = try await PurserClient.connect(socket: first.path)
    async let answer = client.reserve(Self.request)
    try await first.waitForCalls(1)
    let before = try await requestIDs(first)
    await first.stop()

    let second = try await FakeDaemon.start(path: first.path) { _ in .ok(Self.reserved) }
    #expect(try await answer == Self.reserved)
    #expect(try await requestIDs(second) == before)
    await second.stop()
  }

  @Test func `a query is asked again too`() async throws {
    let answer = GetAvailabilityResponse(sequence: 3, available: 8)
    try await daemon(.hangUp, .ok(answer)) { (client, _) async throws in
      #expect(
        try await client.getAvailability(GetAvailabilityRequest(channel: "WEB", sku: "S")) == answer
      )
    }
  }

  @Test func `a call that is not answered in time says so, and under which id`() async throws {
    try await daemon(.silence) { (client, _) async throws in
      var request = Self.request
      request.requestID = RequestID.next()
      let error = await #expect(throws: PurserError.self) {
        try await client.reserve(request, timeout: .milliseconds(50))
      }
      // Whose sentence it is depends on whose clock was faster, the client's or the daemon's.
      guard case .deadlineExceeded(let call)? = error else {
        return #expect(Bool(false), "\(error!)")
      }
      #expect(call.requestID == request.requestID)
      #expect(call.mayHaveRun)
    }
  }

  @Test func `the daemon is told how long the caller waits`() async throws {
    try await daemon(.ok(Self.reserved)) { (client, daemon) async throws in
      _ = try await client.reserve(Self.request)
      _ = try await client.reserve(Self.request, timeout: .seconds(3))
      let told = try await daemon.received.map { try #require($0.timeout) }
      #expect(told[0] > .seconds(3) && told[0] <= .seconds(10))
      #expect(told[1] > .zero && told[1] <= .seconds(3))
    }
  }

  @Test func `names the person that it acts for, on the same connection`() async throws {
    try await daemon(.ok(Self.reserved)) { (client, daemon) async throws in
      _ = try await client.reserve(Self.request)
      _ = try await client.acting(for: "ann").reserve(Self.request)
      #expect(try await daemon.received.map(\.actor) == [nil, "ann"])
    }
  }

  @Test func `a daemon that does not know the method has failed`() async throws {
    let status = Status(.unimplemented, "method Reserve")
    try await daemon(.status(status)) { (client, _) async throws in
      await #expect(throws: PurserError.failed(status)) { try await client.reserve(Self.request) }
    }
  }

  @Test func `an answer that is not the promised message is a violation`() async throws {
    try await daemon(.message([0xFF])) { (client, _) async throws in
      let error = await #expect(throws: PurserError.self) { try await client.reserve(Self.request) }
      guard case .protocolViolation? = error else { return #expect(Bool(false), "\(error!)") }
    }
  }

  @Test func `a socket where nobody listens is unreachable`() async {
    let error = await #expect(throws: PurserError.self) {
      try await PurserClient.connect(socket: "/tmp/purser-nobody-listens.sock")
    }
    guard case .unreachable(let call)? = error else { return #expect(Bool(false), "\(error!)") }
    #expect(call.reason.contains("/tmp/purser-nobody-listens.sock"))
    #expect(!call.mayHaveRun)
  }

  @Test func `a socket path over 107 bytes is told as that`() async {
    let path = "/tmp/" + String(repeating: "p", count: 103)
    await #expect(throws: PurserError.socketPathTooLong(path)) {
      try await PurserClient.connect(socket: path)
    }
  }

  @Test func `a canceled task gets its answer at once`() async throws {
    try await daemon(.silence) { (client, daemon) async throws in
      let task = Task { try await client.reserve(Self.request, timeout: .seconds(60)) }
      try await daemon.waitForCalls(1)
      task.cancel()
      let error = await #expect(throws: PurserError.self) { try await task.value }
      guard case .canceled? = error else { return #expect(Bool(false), "\(error!)") }
    }
  }

  @Test func `a method can be called by name`() async throws {
    let method = try #require(Contract.methods.first { $0.name == "Reserve" })
    try await daemon(.ok(Self.reserved)) { (client, _) async throws in
      let answer = try await client.call(method, payload: Self.request.encoded())
      #expect(try ReserveResponse(decoding: answer) == Self.reserved)
    }
  }
}
