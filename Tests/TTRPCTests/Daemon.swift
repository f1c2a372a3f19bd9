import Glibc
import NIOCore
import NIOPosix

@testable import TTRPC

/// A server on a socket in a folder of its own, with an event loop thread.
final class Daemon: Sendable {
  let group: MultiThreadedEventLoopGroup
  let path: String
  let server: Server
  private let shop: NIOLoopBound<TestShop>
  private let lines: AsyncStream<String>

  init(folder: String, limits: ServerLimits) async throws {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let loop = group.next()
    let (lines, listener) = AsyncStream<String>.makeStream()
    (server, shop) = try await loop.submit {
      let shop = TestShop()
      shop.listener = listener
      return (
        Server(eventLoop: loop, receiver: shop, limits: limits),
        NIOLoopBound(shop, eventLoop: loop)
      )
    }.get()
    (self.group, self.lines, path) = (group, lines, folder + "/s")
    try await server.listen(path: path)
  }

  func connect() async throws(ConnectFailure) -> ClientConnection {
    try await ClientConnection.connect(path: path, on: group)
  }

  func connectRaw(reads: Bool = true) async throws -> RawPeer {
    try await RawPeer(path: path, on: group, reads: reads)
  }

  func onLoop<R: Sendable>(
    _ body: @escaping @Sendable (TestShop, Server) throws -> R
  ) async throws -> R {
    let (shop, server) = (shop, server)
    return try await group.next().submit { try body(shop.value, server) }.get()
  }

  /// Returns when the shop has written this line, after those waited for before.
  func until(_ line: String) async {
    for await next in lines where next == line { return }
  }
}

/// Gives a server to `body`, and takes everything down afterwards.
func withDaemon(
  limits: ServerLimits = ServerLimits(), _ body: (Daemon) async throws -> Void
) async throws {
  try await withFolder { folder in
    let daemon = try await Daemon(folder: folder, limits: limits)
    let result = await Result { try await body(daemon) }
    await daemon.server.shutdown(deadline: .now())
    try await daemon.group.shutdownGracefully()
    try result.get()
  }
}

func withFolder(_ body: (String) async throws -> Void) async throws {
  var template = Array("/tmp/ttrpc-XXXXXX".utf8CString)
  let folder = String(cString: mkdtemp(&template))
  let result = await Result { try await body(folder) }
  for name in ["s", "s2"] { unlink(folder + "/" + name) }
  rmdir(folder)
  try result.get()
}

extension Result where Failure == any Error {
  fileprivate init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}

/// A peer that speaks bytes.
struct RawPeer: Sendable {
  let channel: any Channel
  private let parts: AsyncStream<[UInt8]>

  init(path: String, on group: any EventLoopGroup, reads: Bool) async throws {
    let (parts, continuation) = AsyncStream<[UInt8]>.makeStream()
    channel = try await ClientBootstrap(group: group)
      .channelOption(.autoRead, value: reads)
      .channelOption(.allowRemoteHalfClosure, value: true)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Listener(continuation))
        }
      }
      .connect(unixDomainSocketPath: path).get()
    self.parts = parts
  }

  func write(_ bytes: [UInt8]) async throws {
    try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
  }

  func startReading() async throws {
    try await channel.setOption(.autoRead, value: true).get()
  }

  /// Everything until the server closes.
  func readToEnd() async -> [UInt8] {
    await parts.reduce(into: []) { $0 += $1 }
  }

  /// Reads until there are this many whole frames.
  func read(answers count: Int) async -> [Answer] {
    var all: [UInt8] = []
    for await part in parts {
      all += part
      if let answers = whole(all), answers.count >= count { return answers }
    }
    return []
  }

  private func whole(_ all: [UInt8]) -> [Answer]? {
    var end = 0
    while end + 10 <= all.count {
      end += 10 + all[end..<end + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    return end == all.count ? answers(in: all) : nil
  }

  private final class Listener: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private let parts: AsyncStream<[UInt8]>.Continuation

    init(_ parts: AsyncStream<[UInt8]>.Continuation) {
      self.parts = parts
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      parts.yield(Array(unwrapInboundIn(data).readableBytesView))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
      if case ChannelEvent.inputClosed = event { parts.finish() }
    }

    func channelInactive(context: ChannelHandlerContext) {
      parts.finish()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      parts.finish()
    }
  }
}
