import NIOCore
import NIOEmbedded
import NIOPosix
import Testing

@testable import TTRPC

/// The client's end, against raw bytes and in virtual time.
@Suite(.timeLimit(.minutes(1))) struct ClientTests {
  // Rules 1, 9, 12.
  @Test func `sends requests under rising odd ids`() async throws {
    let wire = try await ClientWire()
    let first = wire.call(
      "Echo", [7], timeout: .nanoseconds(300),
      metadata: [("k", "v"), ("", "")])
    #expect(
      try await wire.sent() == [
        0, 0, 0, 33, 0, 0, 0, 1, 1, 0,
        0x0a, 9, 0x73, 0x68, 0x6f, 0x70, 0x2e, 0x54, 0x65, 0x73, 0x74,
        0x12, 4, 0x45, 0x63, 0x68, 0x6f,
        0x1a, 1, 7,
        0x20, 0xac, 0x02,
        0x2a, 6, 0x0a, 1, 0x6b, 0x12, 1, 0x76,
        0x2a, 0,
      ])
    let second = wire.call("Echo")
    #expect(try await wire.sent() == request(3, "Echo"))

    // Rule 6: the second is answered first, with an explicit code 0 (rule 13).
    try await wire.receive(frame(2, stream: 3, [0x0a, 2, 0x08, 0, 0x12, 1, 9]))
    try await wire.receive(frame(2, stream: 1))
    #expect(try await second.value == [9])
    #expect(try await first.value == [])
  }

  // Rule 19.
  @Test func `throws the server's status`() async throws {
    let wire = try await ClientWire()
    let answer = wire.call("Echo")
    _ = try await wire.sent()
    try await wire.receive(
      frame(2, stream: 1, [0x0a, 9, 0x08, 5, 0x12, 2, 0x6e, 0x6f, 0x1a, 1, 0xff]))
    let failure = await failure(of: answer)
    #expect(failure == .status(Status(.notFound, "no", details: [[0xff]])))
  }

  // Rule 22.
  @Test func `keeps its own deadline, and drops the late answer`() async throws {
    let wire = try await ClientWire()
    let slow = wire.call("Hold", timeout: .seconds(2))
    _ = try await wire.sent()
    let slower = wire.call("Hold", timeout: .seconds(3))
    _ = try await wire.sent()
    await wire.loop.advanceTime(by: .seconds(2))
    #expect(await failure(of: slow) == .deadlineExceeded)

    try await wire.receive(frame(2, stream: 1))
    try await wire.receive(frame(2, stream: 3, [0x12, 1, 5]))
    #expect(try await slower.value == [5])
    #expect(wire.client.isOpen)
  }

  // A shorter deadline after a longer one is not late.
  @Test func `the earliest deadline comes first, whoever called first`() async throws {
    let wire = try await ClientWire()
    let long = wire.call("Hold", timeout: .seconds(9))
    _ = try await wire.sent()
    let short = wire.call("Hold", timeout: .seconds(1))
    _ = try await wire.sent()
    await wire.loop.advanceTime(by: .seconds(1))
    #expect(await failure(of: short) == .deadlineExceeded)
    await wire.loop.advanceTime(by: .seconds(8))
    #expect(await failure(of: long) == .deadlineExceeded)
  }

  @Test(arguments: [Duration.zero, .seconds(-1)])
  func `a call without time left is not sent`(timeout: Duration) async throws {
    let wire = try await ClientWire()
    let failure = await failure(of: wire.call("Echo", timeout: timeout))
    #expect(failure == .deadlineExceeded)
    #expect(try await wire.channel.readOutbound(as: ByteBuffer.self) == nil)
  }

  @Test func `a canceled task stops waiting`() async throws {
    let wire = try await ClientWire()
    let task = wire.call("Hold")
    _ = try await wire.sent()
    task.cancel()
    #expect(await failure(of: task) == .canceled)
    try await wire.receive(frame(2, stream: 1))
    #expect(wire.client.isOpen)
  }

  @Test func `says what was sent when the connection is lost`() async throws {
    let wire = try await ClientWire()
    let answer = wire.call("Hold")
    _ = try await wire.sent()
    try await wire.channel.close().get()
    #expect(
      await failure(of: answer)
        == .connectionLost(sent: true, reason: "closed by the server"))
    let later = await failure(of: wire.call("Hold"))
    #expect(later == .connectionLost(sent: false, reason: "closed by the server"))
  }

  // Rule 10.
  @Test func `the last id is used, and then no other`() async throws {
    let wire = try await ClientWire(lastStream: 0xffff_fffc)
    let last = wire.call("Echo")
    #expect(try await wire.sent() == request(0xffff_fffd, "Echo"))
    try await wire.receive(frame(2, stream: 0xffff_fffd))
    #expect(try await last.value == [])
    let failure = await failure(of: wire.call("Echo"))
    #expect(failure == .connectionLost(sent: false, reason: "no stream ids are left"))
  }

  // Rules 3 and 5.
  @Test func `a request that is too long is not sent`() async throws {
    let wire = try await ClientWire()
    let failure = await failure(of: wire.call("Echo", [UInt8](repeating: 1, count: 4_194_283)))
    #expect(failure == .requestTooLong(bytes: 4_194_305))
  }

  @Test func `an answer that is none fails its call alone`() async throws {
    let wire = try await ClientWire()
    let answer = wire.call("Echo")
    _ = try await wire.sent()
    try await wire.receive(frame(2, stream: 1, [0xff]))
    #expect(await failure(of: answer) == .malformedResponse)
    #expect(wire.client.isOpen)
  }

  @Test func `a frame over the protocol's limit ends the connection`() async throws {
    let wire = try await ClientWire()
    let answer = wire.call("Echo")
    _ = try await wire.sent()
    try await wire.receive(frame(2, stream: 1, length: 4_194_305))
    #expect(
      await failure(of: answer)
        == .connectionLost(
          sent: true, reason: "the server sent a frame over the protocol's limit"))
    #expect(!wire.client.isOpen)
  }

  // Rules 24, 26, 28.
  @Test func `a stream gives its messages, empty ones too, and ends`() async throws {
    let wire = try await ClientWire()
    let stream = wire.client.stream(service: "shop.Test", method: "Watch", payload: [])
    #expect(try await wire.sent() == request(1, "Watch", flags: 1))
    try await wire.receive(
      frame(3, stream: 1, bytes("a")) + frame(3, stream: 1) + frame(3, stream: 1, flags: 4)
        + frame(3, stream: 1, flags: 5) + frame(3, stream: 1, bytes("late")))
    var messages: [[UInt8]] = []
    for try await message in stream { messages.append(message) }
    #expect(messages == [bytes("a"), []])
  }

  // Rule 28.
  @Test func `a stream's error comes after what came before it`() async throws {
    let wire = try await ClientWire()
    let stream = wire.client.stream(service: "shop.Test", method: "Watch", payload: [])
    _ = try await wire.sent()
    try await wire.receive(
      frame(3, stream: 1, bytes("a")) + frame(2, stream: 1, [0x0a, 2, 0x08, 15]))
    var messages = stream.makeAsyncIterator()
    #expect(try await messages.next() == bytes("a"))
    let failure = await #expect(throws: CallFailure.self) { try await messages.next() }
    #expect(failure == .status(Status(.dataLoss, "")))
  }

  @Test func `a lost connection ends a stream with an error, never quietly`() async throws {
    let wire = try await ClientWire()
    let stream = wire.client.stream(service: "shop.Test", method: "Watch", payload: [])
    _ = try await wire.sent()
    try await wire.channel.close().get()
    var messages = stream.makeAsyncIterator()
    let failure = await #expect(throws: CallFailure.self) { try await messages.next() }
    #expect(failure == .connectionLost(sent: true, reason: "closed by the server"))
  }

  // Rule 33, from the other side.
  @Test func `a slow consumer holds the socket back, until it has caught up`() async throws {
    var limits = ClientLimits()
    limits.streamBytes = 100
    let wire = try await ClientWire(limits: limits)
    let stream = wire.client.stream(service: "shop.Test", method: "Watch", payload: [])
    _ = try await wire.sent()
    let message = frame(3, stream: 1, [UInt8](repeating: 1, count: 50))

    try await wire.receive(message + message)
    #expect(try await wire.mayRead())
    try await wire.receive(message)
    #expect(try await !wire.mayRead())

    var messages = stream.makeAsyncIterator()
    _ = try await messages.next()
    #expect(try await !wire.mayRead())
    _ = try await messages.next()
    #expect(try await wire.mayRead())
  }

  // Rule 33: the consumer may be who waits for that call.
  @Test func `a unary call is never stuck behind a slow consumer`() async throws {
    var limits = ClientLimits()
    limits.streamBytes = 100
    limits.streamOverflowBytes = 200
    let wire = try await ClientWire(limits: limits)
    let stream = wire.client.stream(service: "shop.Test", method: "Watch", payload: [])
    _ = try await wire.sent()
    let message = frame(3, stream: 1, [UInt8](repeating: 1, count: 101))
    try await wire.receive(message)
    #expect(try await !wire.mayRead())

    let answer = wire.call("Echo")
    _ = try await wire.sent()
    #expect(try await wire.mayRead())
    try await wire.receive(message + frame(2, stream: 3, [0x12, 1, 5]))
    #expect(try await answer.value == [5])

    var messages = stream.makeAsyncIterator()
    #expect(try await messages.next()?.count == 101)
    #expect(try await messages.next()?.count == 101)
    let failure = await #expect(throws: CallFailure.self) { try await messages.next() }
    #expect(failure == .status(Status(.resourceExhausted, "stream buffer full")))
  }

  @Test func `says why nobody answers`() async throws {
    let failure = await #expect(throws: ConnectFailure.self) {
      try await ClientConnection.connect(
        path: "/nonexistent/s", on: .singletonMultiThreadedEventLoopGroup)
    }
    #expect(
      failure.map(String.init(describing:))
        == "nobody answers on /nonexistent/s: No such file or directory")
  }

  @Test func `a path that no socket can have is a failure of its own`() async throws {
    let path = "/" + String(repeating: "x", count: 107)
    let failure = await #expect(throws: ConnectFailure.self) {
      try await ClientConnection.connect(path: path, on: NIOAsyncTestingEventLoop())
    }
    #expect(failure == .pathTooLong(path))
  }
}

/// A client and its raw other end, without a socket and without real time.
struct ClientWire: Sendable {
  let loop: NIOAsyncTestingEventLoop
  let channel: NIOAsyncTestingChannel
  let client: ClientConnection
  private let reads: NIOLoopBound<ReadCounter>

  init(limits: ClientLimits = ClientLimits(), lastStream: UInt32 = 0) async throws {
    let loop = NIOAsyncTestingEventLoop()
    let channel = NIOAsyncTestingChannel(loop: loop)
    try await channel.connect(to: try SocketAddress(unixDomainSocketPath: "/server")).get()
    (client, reads) = try await loop.executeInContext {
      let counter = ReadCounter()
      try channel.pipeline.syncOperations.addHandler(counter)
      let client = try ClientConnection.over(channel, limits: limits, lastStream: lastStream)
      return (client, NIOLoopBound(counter, eventLoop: loop))
    }
    (self.loop, self.channel) = (loop, channel)
  }

  /// A call of the test's service, begun.
  func call(
    _ method: String, _ payload: [UInt8] = [], timeout: Duration? = nil,
    metadata: [(String, String)] = []
  ) -> Task<[UInt8], any Error> {
    Task {
      try await client.call(
        service: "shop.Test", method: method, payload: payload, timeout: timeout,
        metadata: metadata)
    }
  }

  /// The next bytes that the client sends.
  func sent() async throws -> [UInt8] {
    Array(try await channel.waitForOutboundWrite(as: ByteBuffer.self).readableBytesView)
  }

  func receive(_ bytes: [UInt8]) async throws {
    try await channel.writeInbound(ByteBuffer(bytes: bytes))
  }

  /// Whether a read reaches the socket now, or has been made up for since the last time.
  func mayRead() async throws -> Bool {
    let (channel, reads) = (channel, reads)
    await loop.run()
    return try await loop.executeInContext {
      channel.pipeline.read()
      defer { reads.value.count = 0 }
      return reads.value.count > 0
    }
  }
}

private func failure(of call: Task<[UInt8], any Error>) async -> CallFailure? {
  do {
    _ = try await call.value
    return nil
  } catch {
    return error as? CallFailure
  }
}
