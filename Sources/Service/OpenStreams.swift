import TTRPC

/// An answer in many pieces, or a caller that waits.
protocol OpenStream: AnyObject {
  var reply: ReplyHandle { get }
  /// Goes on, if there is anything to send and somebody to take it.
  func pump()
  /// Takes note that nobody listens any more.
  func end()
}

/// The streams of all connections. Each sends only while its connection takes more: a slow consumer holds
/// the little that it was being sent and its place, and skips nothing.
final class OpenStreams {
  private var streams: [ObjectIdentifier: any OpenStream] = [:]

  func add(_ stream: some OpenStream) {
    streams[ObjectIdentifier(stream)] = stream
    stream.pump()
  }

  func remove(_ stream: some OpenStream) { streams[ObjectIdentifier(stream)] = nil }

  /// More is on disk, or a connection takes more.
  func wake() {
    guard !streams.isEmpty else { return }
    for stream in streams.values { stream.pump() }
  }

  func cancel(_ reply: ReplyHandle) {
    for stream in streams.values where stream.reply == reply { stream.end() }
  }

  func endAll(_ status: Status) {
    for stream in streams.values {
      stream.reply.fail(status)
      stream.end()
    }
  }
}
