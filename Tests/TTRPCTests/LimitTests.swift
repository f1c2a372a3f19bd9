import NIOCore
import NIOEmbedded
import Testing

@testable import TTRPC

/// Rule 37 and the limits of time: at each limit, and one past it.
@Suite struct LimitTests {
  /// `google.protobuf.Any` of `google.rpc.RetryInfo { retry_delay { nanos: 50000000 } }`.
  static let retryInfo: [UInt8] =
    [0x0a, 40] + bytes("type.googleapis.com/google.rpc.RetryInfo")
    + [0x12, 7, 0x0a, 5, 0x10, 0x80, 0xe1, 0xeb, 0x17]

  // Rule 37.
  @Test func `one call too many in flight is refused, with a time to come again`() throws {
    var limits = ServerLimits()
    limits.callsPerConnection = 2
    let wire = try Wire(limits: limits)
    let answers = try wire.exchange(
      request(1, "Hold") + request(3, "Watch") + request(5, "Echo"))
    #expect(answers.map(\.stream) == [5])
    #expect(
      answers.map(\.status) == [
        Status(
          .resourceExhausted, "more than 2 calls in flight on this connection",
          details: [Self.retryInfo])
      ])
    wire.shop.handles[1]!.respond("")
    #expect(
      try wire.exchange(request(7, "Echo")) == [.response(1, []), .response(7, [])])
  }

  // Rule 37.
  @Test func `one call too many over all connections is refused`() throws {
    var limits = ServerLimits()
    limits.calls = 2
    let wire = try Wire(limits: limits)
    let (other, _) = try wire.server.connectPeer(on: wire.loop)
    try wire.write(request(1, "Hold") + request(3, "Hold"))
    try other.writeInbound(ByteBuffer(bytes: request(1, "Echo")))
    let refused = answers(in: Array(try other.readOutbound(as: ByteBuffer.self)!.readableBytesView))
    #expect(
      refused.map(\.status) == [
        Status(.resourceExhausted, "more than 2 calls in flight", details: [Self.retryInfo])
      ])
    wire.shop.handles[1]!.respond("")
    try other.writeInbound(ByteBuffer(bytes: request(3, "Echo")))
    let served = answers(in: Array(try other.readOutbound(as: ByteBuffer.self)!.readableBytesView))
    #expect(served == [.response(3, [])])
  }

  // Rule 37.
  @Test func `one connection too many is not served, until another one goes`() throws {
    var limits = ServerLimits()
    limits.connections = 2
    let wire = try Wire(limits: limits)
    let (second, _) = try wire.server.connectPeer(on: wire.loop)
    #expect(throws: ConnectionRefused.self) { try wire.server.connectPeer(on: wire.loop) }
    second.close(promise: nil)
    _ = try wire.server.connectPeer(on: wire.loop)
  }

  // Rule 37.
  @Test func `one user's connections don't take the others' places`() throws {
    var limits = ServerLimits()
    limits.connectionsPerUser = 2
    let wire = try Wire(limits: limits)
    let (second, _) = try wire.server.connectPeer(on: wire.loop)
    #expect(throws: ConnectionRefused.self) { try wire.server.connectPeer(on: wire.loop) }
    _ = try wire.server.connectPeer(on: wire.loop, uid: 1001)
    second.close(promise: nil)
    _ = try wire.server.connectPeer(on: wire.loop)
  }

  // Rule 36.
  @Test func `a peer that the receiver does not accept is never served`() throws {
    let shop = TestShop()
    let wire = try Wire(shop: shop)
    shop.acceptsPeers = false
    #expect(throws: ConnectionRefused.self) {
      try wire.server.connectPeer(on: wire.loop, uid: 65534)
    }
    #expect(shop.log == ["accepts uid 65534"])
    #expect(wire.server.connections.count == 1)
  }

  @Test func `a shorter frame limit is kept and told`() throws {
    var limits = ServerLimits()
    limits.frameBytes = 30
    let wire = try Wire(limits: limits)
    let fits = request(1, "Echo", [UInt8](repeating: 1, count: 11))
    let tooLong = request(3, "Echo", [UInt8](repeating: 1, count: 12))
    #expect(fits.count == 40)
    let answers = try wire.exchange(fits + tooLong + request(5, "Echo"))
    #expect(
      answers.map(\.status) == [
        nil, Status(.resourceExhausted, "message length 31 exceed maximum message size of 30"), nil,
      ])
  }

  // All limits are looked at each 1.25 seconds, a quarter of the shortest.
  @Test func `a peer that says nothing is closed after 10 seconds`() throws {
    let wire = try Wire()
    wire.wait(.milliseconds(9999))
    #expect(wire.isOpen)
    wire.wait(.milliseconds(1))
    #expect(!wire.isOpen)
    #expect(wire.shop.log == ["closed: noFirstByte"])
  }

  @Test func `a frame that does not come to its end is closed after 5 seconds`() throws {
    let wire = try Wire()
    try wire.write(Array(request(1, "Echo").prefix(7)))
    wire.wait(.milliseconds(2500))
    try wire.write([0])  // a byte now and then is no help
    wire.wait(.milliseconds(2499))
    #expect(wire.isOpen)
    wire.wait(.milliseconds(1))
    #expect(!wire.isOpen)
    #expect(wire.shop.log == ["closed: frameTooSlow"])
  }

  @Test func `a long message that is only dropped has no more time`() throws {
    let wire = try Wire()
    try wire.write(frame(1, stream: 1, length: 5_000_000))
    wire.wait(.milliseconds(4999))
    #expect(wire.isOpen)
    wire.wait(.milliseconds(1))
    #expect(wire.shop.log == ["closed: frameTooSlow"])
  }

  @Test func `each frame has a time of its own`() throws {
    let wire = try Wire()
    let (all, cut) = (request(1, "Echo") + request(3, "Echo"), 7)
    try wire.write(Array(all.prefix(cut)))
    wire.wait(.milliseconds(4999))
    try wire.write(Array(all.dropFirst(cut).dropLast(1)))  // ends the first, begins the second
    wire.wait(.milliseconds(4999))
    #expect(wire.isOpen)
    #expect(try wire.exchange(Array(all.suffix(1))).count == 2)
    wire.wait(.seconds(10))
    #expect(wire.isOpen)
  }

  @Test func `an idle connection is closed after 5 minutes, one with a call is not`() throws {
    let wire = try Wire()
    let (other, _) = try wire.server.connectPeer(on: wire.loop)
    wire.shop.log = []
    try wire.write(request(1, "Echo"))
    try other.writeInbound(ByteBuffer(bytes: request(1, "Watch")))
    wire.wait(.milliseconds(299_999))
    #expect(wire.isOpen)
    wire.wait(.milliseconds(1))
    #expect(!wire.isOpen)
    #expect(wire.shop.log == ["Watch ''", "closed: idle"])
    wire.wait(.hours(1))
    #expect(other.isActive)
  }

  // Rule 33.
  @Test func `a peer that does not read is closed after 10 seconds`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Watch"))
    wire.setWritable(false)
    wire.wait(.milliseconds(9999))
    #expect(wire.isOpen)
    wire.wait(.milliseconds(1))
    #expect(!wire.isOpen)
    #expect(wire.shop.log == ["Watch ''", "canceled 1", "closed: writeStalled"])
  }

  @Test func `a frame that we did not read was not slow`() throws {
    let wire = try Wire()
    try wire.write(Array(request(1, "Echo").prefix(7)))
    wire.setWritable(false)
    wire.wait(.seconds(9))
    wire.setWritable(true)
    wire.wait(.milliseconds(4900))
    #expect(wire.isOpen)
    #expect(try wire.exchange(Array(request(1, "Echo").dropFirst(7))) == [.response(1, [])])
  }

  @Test func `nothing is left running when the last connection is gone`() throws {
    let wire = try Wire()
    wire.hangUp()
    #expect(wire.server.connections.isEmpty)
    wire.wait(.hours(1))
    #expect(wire.shop.log == ["closed: peerClosed"])
  }
}
