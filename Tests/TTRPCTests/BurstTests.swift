import NIOCore
import NIOEmbedded
import Testing

@testable import TTRPC

/// What is read together is answered together.
@Suite struct BurstTests {
  @Test func `the answers of one read leave in one write`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Echo") + request(3, "Echo") + request(5, "Nothing"))
    #expect(try wire.countWrites() == 1)
  }

  @Test func `the late answers of one turn leave in one write, without being asked`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Hold") + request(3, "Hold") + request(5, "Watch"))
    wire.shop.handles[1]!.respond("a")
    wire.shop.handles[2]!.respond("b")
    wire.shop.handles[3]!.send("c")
    #expect(try wire.channel.readOutbound(as: ByteBuffer.self) == nil)
    #expect(try wire.countWrites() == 1)
  }

  @Test func `much output leaves before the turn ends`() throws {
    var limits = ServerLimits()
    limits.outputBytes = 1000
    let wire = try Wire(limits: limits)
    try wire.write(request(1, "Hold"))
    wire.shop.handles[1]!.respond(String(repeating: "x", count: 1000))
    #expect(try wire.channel.readOutbound(as: ByteBuffer.self)?.readableBytes == 1013)
  }

  @Test func `a receiver hears where a read begins and ends, also when it closes in between`()
    throws
  {
    let shop = BurstShop()
    let loop = EmbeddedEventLoop()
    let server = Server(eventLoop: loop, receiver: shop)
    let (channel, _) = try server.connectPeer(on: loop)
    try channel.writeInbound(ByteBuffer(bytes: request(1, "a") + request(3, "b")))
    try channel.writeInbound(ByteBuffer(bytes: request(5, "close") + request(7, "never")))
    #expect(shop.log == ["began", "a", "b", "ended", "began", "close", "ended", "closed"])
  }
}

private final class BurstShop: CallReceiver {
  var log: [String] = []

  func shape(service: UnsafeRawBufferPointer, method: UnsafeRawBufferPointer) -> MethodShape {
    .unary
  }

  func received(_ call: borrowing IncomingCall, reply: ReplyHandle) {
    log.append(String(decoding: call.method, as: UTF8.self))
    if log.last == "close" { reply.connection.close() }
  }

  func readBurstBegan(_ connection: ServerConnection) { log.append("began") }
  func readBurstEnded(_ connection: ServerConnection) { log.append("ended") }
  func closed(_ connection: ServerConnection) { log.append("closed") }
}
