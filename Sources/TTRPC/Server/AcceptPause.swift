import NIOCore

/// Stops accepting for a moment when an accept fails, which is when the process or the machine is out of file
/// descriptors or memory: the connection that waits would otherwise wake the loop again at once, for ever.
///
/// NIO's own `AcceptBackoffHandler` holds back the next read, but the failed one stays registered, and spins.
final class AcceptPause: ChannelInboundHandler {
  typealias InboundIn = Channel

  private static let time = TimeAmount.milliseconds(100)

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard error is IOError else { return }  // a connection that was refused, not one that failed
    let channel = context.channel
    // Both fail only when the channel is closed, and then there is nothing to stop or go on with.
    try? channel.syncOptions?.setOption(.autoRead, value: false)
    context.eventLoop.assumeIsolated().scheduleTask(in: Self.time) {
      try? channel.syncOptions?.setOption(.autoRead, value: true)
    }
  }
}
