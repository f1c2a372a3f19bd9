import NIOCore
import NIOEmbedded
import Testing

@testable import TTRPC

/// Rule 35: the end of a server.
@Suite struct ShutdownTests {
  @Test func `idle connections close, busy ones finish first`() throws {
    let wire = try Wire()
    let (idle, _) = try wire.server.connectPeer(on: wire.loop)
    wire.shop.log = []
    try wire.write(request(1, "Hold") + request(3, "Watch"))
    var isDone = false
    wire.shutDown { isDone = true }
    wire.loop.run()
    #expect(!idle.isActive)
    #expect(wire.isOpen)

    #expect(
      try wire.exchange(request(5, "Echo")).map(\.status) == [
        Status(.unavailable, "the server is shutting down")
      ])
    wire.shop.handles[2]!.finish()
    #expect(try wire.read() == [.data(3, [], flags: 5)])
    #expect(wire.isOpen)
    wire.shop.handles[1]!.respond("done")
    #expect(try wire.read() == [.response(1, bytes("done"))])
    #expect(!wire.isOpen)
    #expect(isDone)
    #expect(
      wire.shop.log == [
        "Hold ''", "Watch ''", "shutting down", "closed: shutdown", "closed: shutdown",
      ])
  }

  @Test func `the deadline ends what does not end`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Hold"))
    var isDone = false
    wire.shutDown { isDone = true }
    wire.wait(.milliseconds(8999))
    #expect(wire.isOpen && !isDone)
    wire.wait(.milliseconds(1))
    #expect(!wire.isOpen && isDone)
    #expect(wire.shop.log == ["Hold ''", "shutting down", "canceled 1", "closed: shutdown"])
  }

  @Test func `a connection that comes during shutdown is not served`() throws {
    let wire = try Wire()
    wire.shutDown()
    #expect(throws: ConnectionRefused.self) { try wire.server.connectPeer(on: wire.loop) }
  }

  @Test func `shutting down twice is shutting down once`() throws {
    let wire = try Wire()
    var done = 0
    for _ in 1...2 {
      wire.shutDown { done += 1 }
    }
    wire.loop.run()
    #expect(done == 2)
  }

  @Test func `the last answer leaves before its connection closes`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Hold"))
    wire.shutDown()
    wire.loop.run()
    [UInt8](repeating: 1, count: 2_000_000).withUnsafeBytes { wire.shop.handles[1]!.respond($0) }
    #expect(try wire.read().map(\.body.count) == [2_000_004])
    #expect(!wire.isOpen)
  }
}

extension Wire {
  /// Begins a shutdown that may take 9 seconds from the beginning of the test.
  fileprivate func shutDown(_ whenDone: @escaping () -> Void = {}) {
    server.beginShutdown(.uptimeNanoseconds(9_000_000_000))
      .assumeIsolated().whenComplete { _ in whenDone() }
  }
}
