import NIOCore

/// The only handler of a server's channel: hands everything on to its ``ServerConnection``.
final class ServerHandler: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let connection: ServerConnection

  init(_ connection: ServerConnection) {
    self.connection = connection
  }

  func handlerAdded(context: ChannelHandlerContext) {
    connection.attached(context)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    connection.channelInactive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    connection.channelInactive()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    connection.received(&bytes)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    connection.readComplete()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    connection.writabilityChanged(to: context.channel.isWritable)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case ChannelEvent.inputClosed = event { connection.inputClosed() }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    connection.close(.failed(String(describing: error)))
  }

  func read(context: ChannelHandlerContext) {
    if connection.mayRead() { context.read() }
  }
}
