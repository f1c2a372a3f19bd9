import NIOCore
import NIOEmbedded

@testable import TTRPC

/// A server and one peer, without a socket and without real time: bytes go in, bytes come out.
final class Wire {
  let loop: EmbeddedEventLoop
  let channel: EmbeddedChannel
  let shop: TestShop
  let server: Server
  let connection: ServerConnection
  private let reads = ReadCounter()

  init(limits: ServerLimits = ServerLimits(), shop: TestShop = TestShop()) throws {
    loop = EmbeddedEventLoop()
    self.shop = shop
    server = Server(eventLoop: loop, receiver: shop, limits: limits)
    (channel, connection) = try server.connectPeer(on: loop)
    try channel.pipeline.syncOperations.addHandler(reads, position: .first)
    shop.log = []
  }

  var isOpen: Bool { channel.isActive }

  /// What the peer writes, in one read of the server.
  func write(_ bytes: [UInt8]) throws {
    try channel.writeInbound(ByteBuffer(bytes: bytes))
  }

  /// What the peer can read by now.
  func readBytes() throws -> [UInt8] {
    loop.run()
    var bytes: [UInt8] = []
    while let part = try channel.readOutbound(as: ByteBuffer.self) {
      bytes += Array(part.readableBytesView)
    }
    return bytes
  }

  /// How many writes the peer's bytes left in.
  func countWrites() throws -> Int {
    loop.run()
    var count = 0
    while try channel.readOutbound(as: ByteBuffer.self) != nil { count += 1 }
    return count
  }

  /// Whether a read reaches the socket now, or has been made up for since the last time.
  func mayRead() -> Bool {
    channel.pipeline.read()
    defer { reads.count = 0 }
    return reads.count > 0
  }

  func read() throws -> [Answer] {
    answers(in: try readBytes())
  }

  /// Writes and reads.
  func exchange(_ bytes: [UInt8]) throws -> [Answer] {
    try write(bytes)
    return try read()
  }

  /// The peer says that it will write nothing more.
  func closeInput() {
    channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
    loop.run()
  }

  /// The peer stops reading, or reads again.
  func setWritable(_ isWritable: Bool) {
    channel.isWritable = isWritable
    channel.pipeline.fireChannelWritabilityChanged()
    loop.run()
  }

  /// The peer is gone.
  func hangUp() {
    channel.close(promise: nil)
    loop.run()
  }

  func wait(_ time: TimeAmount) {
    loop.advanceTime(by: time)
  }
}

extension Server {
  /// One more peer of a server on an embedded loop.
  func connectPeer(
    on loop: EmbeddedEventLoop, uid: UInt32 = 1000
  ) throws -> (EmbeddedChannel, ServerConnection) {
    let channel = EmbeddedChannel(loop: loop)
    let connection = try serve(channel, peer: PeerCredentials(pid: 1, uid: uid, gid: uid))
    channel.connect(to: try SocketAddress(unixDomainSocketPath: "/peer"), promise: nil)
    return (channel, connection)
  }
}
