import NIOCore

/// The only handler of a client's channel: hands everything on to its ``ClientState``.
final class ClientHandler: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let state: ClientState

  init(_ state: ClientState) {
    self.state = state
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    state.received(&bytes)
  }

  func channelInactive(context: ChannelHandlerContext) {
    state.channelClosed()
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    state.channelFailed(error)
  }

  func read(context: ChannelHandlerContext) {
    if state.mayRead() { context.read() }
  }
}
