import NIOCore

/// One peer of a server. Bound to the server's event loop.
///
/// Ties the ``ConnectionState`` to a channel: feeds it what was read, does what it says, collects the answers
/// of a turn in one buffer, and keeps the limits that need a clock.
public final class ServerConnection {
  /// Never used twice by one server.
  public let id: UInt64
  public let peer: PeerCredentials
  /// For the receiver: what it knows about this connection.
  public var userInfo: AnyObject?
  /// Known from the moment at which the connection begins to close.
  public private(set) var closeReason: CloseReason?

  public var callsInFlight: Int { state.callsInFlight }

  /// Whether the output is below its bound.
  public var isWritable: Bool {
    isChannelWritable && output.readableBytes < limits.outputBytes && phase == .open
  }

  private enum Phase {
    case open
    /// No new calls; closes when the last one is answered and everything is sent.
    case draining
    /// Waits for the last bytes to leave.
    case closing
    case closed
  }

  private let limits: ServerLimits
  private let shared: ServerShared
  private var context: ChannelHandlerContext?
  private var phase = Phase.open
  // On the loop only, and never handed out: the check would be paid for every call.
  @exclusivity(unchecked) private var state: ConnectionState

  private var input = ByteBuffer()  // the part of a frame that came without its rest
  @exclusivity(unchecked) private var output = ByteBuffer()
  private var isInReadBurst = false
  private var isFlushPending = false
  private var isInputClosed = false
  private var isReadHeld = false
  private var isChannelWritable = true

  private let acceptedAt: NIODeadline
  private var now: NIODeadline  // of the current read burst
  private var hasHeard = false
  private var lastActive: NIODeadline
  private var frameBegan: NIODeadline?
  private var framesReadBefore: UInt64 = 0
  private var closingSince: NIODeadline?
  private var lastProgress: NIODeadline
  private var bytesWritten = 0
  private var bytesDrained = 0

  init(id: UInt64, peer: PeerCredentials, limits: ServerLimits, shared: ServerShared) {
    self.id = id
    self.peer = peer
    self.limits = limits
    self.shared = shared
    state = ConnectionState(maximumLength: limits.frameBytes, maximumDiscard: limits.discardBytes)
    now = shared.eventLoop.now
    acceptedAt = now
    lastActive = now
    lastProgress = now
  }

  /// Closes at once; calls in flight are canceled.
  public func close() {
    close(.requested)
  }

  /// Takes no new calls, and closes when those in flight are answered.
  func drain() {
    guard phase == .open else { return }
    phase = .draining
    closeIfDone()
  }

  func close(_ reason: CloseReason) {
    guard phase != .closed else { return }
    closeReason = closeReason ?? reason
    if let context {
      context.close(promise: nil)  // comes back as `channelInactive`
    } else {
      didClose()
    }
  }

  // MARK: - What the channel tells

  func attached(_ context: ChannelHandlerContext) {
    self.context = context
    isChannelWritable = context.channel.isWritable
  }

  func channelInactive() {
    closeReason = closeReason ?? .peerClosed
    didClose()
  }

  func received(_ bytes: inout ByteBuffer) {
    guard phase == .open || phase == .draining else { return }
    if !isInReadBurst { beginReadBurst() }
    if input.readableBytes == 0 {
      parse(&bytes)
      if phase != .closed, bytes.readableBytes > 0 { input.writeBuffer(&bytes) }
    } else {
      input.writeBuffer(&bytes)
      parseInput()
    }
  }

  func readComplete() {
    guard isInReadBurst else { return }
    endReadBurst()
    flush()
    closeIfDone()
  }

  func inputClosed() {
    isInputClosed = true
    closeIfDone()
  }

  func writabilityChanged(to isWritable: Bool) {
    guard isWritable != isChannelWritable else { return }
    isChannelWritable = isWritable
    lastProgress = shared.eventLoop.now
    bytesDrained = bytesWritten - channelPendingBytes
    guard isWritable, phase == .open || phase == .draining else { return }
    // Not from inside a flush: whoever flushes may be in the middle of something.
    shared.turn.resume(self)
  }

  /// Whether the next read may go to the socket; if not, it is made up for later.
  func mayRead() -> Bool {
    if isChannelWritable { return true }
    isReadHeld = true
    return false
  }

  // MARK: - Reading

  private func beginReadBurst() {
    isInReadBurst = true
    hasHeard = true
    now = shared.eventLoop.now
    lastActive = now
    shared.receiver.readBurstBegan(self)
  }

  private func endReadBurst() {
    shared.receiver.readBurstEnded(self)
    isInReadBurst = false
    if input.readableBytes == 0 {
      if input.capacity > 65_536 { input = ByteBuffer() }
      frameBegan = state.isDiscarding ? frameBegan ?? now : nil
    } else if state.framesRead != framesReadBefore || frameBegan == nil {
      frameBegan = now
    }
    framesReadBefore = state.framesRead
  }

  /// Goes on after a pause: with what was read and not looked at, then with the socket.
  func resume() {
    guard phase == .open || phase == .draining, isChannelWritable else { return }
    beginReadBurst()
    frameBegan = nil  // a peer that we did not read was not slow
    parseInput()
    readComplete()
    guard phase == .open || phase == .draining, isChannelWritable else { return }
    shared.receiver.writable(self)
    if isReadHeld {
      isReadHeld = false
      context?.read()
    }
  }

  private func parseInput() {
    // Out of the property while calls run: they may come back to this connection.
    var bytes = input
    input = ByteBuffer()
    parse(&bytes)
    if phase != .closed {
      bytes.discardReadBytes()
      input = bytes
    }
  }

  private func parse(_ bytes: inout ByteBuffer) {
    let consumed = bytes.withUnsafeReadableBytes { all in
      var rest = all
      while phase == .open || phase == .draining, isChannelWritable {
        switch state.next(&rest) {
        case .needsMore:
          return all.count - rest.count
        case .request(let stream, let flags, let envelope):
          begin(stream, flags, envelope)
        case .data(let stream, let message, let isLast):
          shared.receiver.receivedData(message, isLast: isLast, for: handle(stream))
        case .refuse(let stream, let status):
          write(status, on: stream)
        case .abort(let stream, let status):
          shared.callsInFlight -= 1
          write(status, on: stream)
          shared.receiver.canceled(handle(stream))
        case .giveUp(let stream, let status, let length):
          write(status, on: stream)
          closeWhenSent(.hopelessFrame(length))
        }
      }
      return all.count - rest.count
    }
    bytes.moveReaderIndex(forwardBy: consumed)
  }

  private func begin(_ stream: UInt32, _ flags: FrameFlags, _ envelope: RequestEnvelope) {
    let shape = shared.receiver.shape(service: envelope.service, method: envelope.method)
    if let refusal = refusal(of: envelope, shape) {
      write(refusal, on: stream)
      return
    }

    state.begin(stream, shape, flags)
    shared.callsInFlight += 1
    let takesData = shape == .clientStreaming || shape == .bidirectional
    let call = IncomingCall(
      service: envelope.service, method: envelope.method,
      payload: takesData ? UnsafeRawBufferPointer(start: nil, count: 0) : envelope.payload,
      timeoutNanoseconds: envelope.timeoutNanoseconds, receivedAt: now, envelope: envelope)
    shared.receiver.received(call, reply: handle(stream))
    if takesData { deliverFirst(envelope.payload, flags, on: stream) }
  }

  /// In the order in which a caller would want to know.
  private func refusal(of envelope: RequestEnvelope, _ shape: MethodShape) -> Status? {
    switch shape {
    case .unknownService: return .unknown("service", envelope.service)
    case .unknownMethod: return .unknown("method", envelope.method)
    case .unary, .serverStreaming, .clientStreaming, .bidirectional: break
    }
    if envelope.timeoutNanoseconds < 0 {
      return Status(.deadlineExceeded, "context deadline exceeded")
    }
    if phase == .draining {
      return Status(.unavailable, "the server is shutting down")
    }
    if state.callsInFlight >= limits.callsPerConnection {
      return .overload(
        "more than \(limits.callsPerConnection) calls in flight on this connection",
        retryAfter: limits.retryAfter)
    }
    if shared.callsInFlight >= limits.calls {
      return .overload(
        "more than \(limits.calls) calls in flight", retryAfter: limits.retryAfter)
    }
    return nil
  }

  /// A message that came with the request is the first of the stream, unless it is empty.
  private func deliverFirst(
    _ payload: UnsafeRawBufferPointer, _ flags: FrameFlags, on stream: UInt32
  ) {
    let message = payload.isEmpty || flags.contains(.noData) ? nil : payload
    let isLast = flags.contains(.remoteClosed)
    guard message != nil || isLast, isOpen(stream) else { return }
    shared.receiver.receivedData(message, isLast: isLast, for: handle(stream))
  }

  private func handle(_ stream: UInt32) -> ReplyHandle {
    ReplyHandle(connection: self, stream: stream)
  }

  // MARK: - Answering

  func isOpen(_ stream: UInt32) -> Bool {
    state.shape(of: stream) != nil
  }

  func respond(_ payload: UnsafeRawBufferPointer, on stream: UInt32) {
    guard let shape = state.shape(of: stream) else { return }
    precondition(
      shape == .unary || shape == .clientStreaming, "a stream of answers was given one answer")
    let tooLong = ResponseEnvelope.write(
      payload: payload, stream: stream, limit: FrameHeader.maximumLength, to: &output)
    end(stream)
    if let tooLong {
      write(.tooLong(tooLong), on: stream)
    } else {
      wrote()
    }
  }

  func fail(_ status: Status, on stream: UInt32) {
    guard isOpen(stream) else { return }
    end(stream)
    write(status, on: stream)
  }

  func send(_ message: UnsafeRawBufferPointer, on stream: UInt32) -> Bool {
    guard let shape = state.shape(of: stream) else { return false }
    precondition(
      shape == .serverStreaming || shape == .bidirectional, "a single answer was sent as a stream")
    guard message.count <= Int(FrameHeader.maximumLength) else {
      fail(.tooLong(message.count), on: stream)
      return false
    }
    guard isWritable || pendingBytes + message.count <= limits.queuedBytes else {
      fail(Status(.resourceExhausted, "stream buffer full"), on: stream)
      return false
    }
    output.writeFrame(stream: stream, type: .data, body: message)
    wrote()
    return true
  }

  func finish(_ stream: UInt32) {
    guard let shape = state.shape(of: stream) else { return }
    precondition(
      shape == .serverStreaming || shape == .bidirectional, "a single answer ended as a stream")
    output.writeFrame(
      stream: stream, type: .data, flags: [.remoteClosed, .noData],
      body: UnsafeRawBufferPointer(start: nil, count: 0))
    end(stream)
    wrote()
  }

  private func end(_ stream: UInt32) {
    state.end(stream)
    shared.callsInFlight -= 1
  }

  private func write(_ status: Status, on stream: UInt32) {
    ResponseEnvelope.write(
      status: status, stream: stream, limit: FrameHeader.maximumLength, to: &output)
    wrote()
  }

  /// After each frame appended: sees to it that it leaves, and that not too much waits.
  private func wrote() {
    if output.readableBytes >= limits.outputBytes {
      flush()
      if !isChannelWritable, pendingBytes > limits.queuedBytes { close(.outputOverflow) }
    }
    if !isInReadBurst, !isFlushPending {
      isFlushPending = true
      shared.turn.flush(self)
    }
  }

  /// Hands everything to the channel in one write.
  func flush() {
    isFlushPending = false
    guard let context, output.readableBytes > 0, phase != .closed else { return }
    bytesWritten += output.readableBytes
    lastActive = shared.eventLoop.now
    context.writeAndFlush(NIOAny(output), promise: nil)
    // Usually everything is sent by now, and the memory is ours alone again and stays.
    if output.capacity > 4 * limits.outputBytes { output = ByteBuffer() } else { output.clear() }
  }

  /// At the end of a turn in which answers came outside of a read.
  func flushTurn() {
    flush()
    closeIfDone()
  }

  private var channelPendingBytes: Int {
    // The option exists on every channel that NIO makes; without it nothing is known to wait.
    (try? context?.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
  }

  private var pendingBytes: Int {
    output.readableBytes + (isChannelWritable ? 0 : channelPendingBytes)
  }

  // MARK: - Ending

  private func closeIfDone() {
    guard phase == .draining || isInputClosed, phase != .closing, phase != .closed else { return }
    guard isChannelWritable, !isInReadBurst else { return }  // input may still wait to be looked at
    if isInputClosed, input.readableBytes > 0 || state.isDiscarding {
      close(.truncatedFrame)
    } else if callsInFlight == 0 {
      closeWhenSent(isInputClosed ? .peerClosed : .shutdown)
    }
  }

  private func closeWhenSent(_ reason: CloseReason) {
    guard let context else { return close(reason) }
    closeReason = closeReason ?? reason
    flush()
    guard phase != .closed else { return }
    phase = .closing
    closingSince = shared.eventLoop.now
    // An empty write is done when everything before it is.
    let sent = context.eventLoop.makePromise(of: Void.self)
    sent.futureResult.assumeIsolated().whenComplete { _ in self.close(reason) }
    context.writeAndFlush(NIOAny(ByteBuffer()), promise: sent)
  }

  private func didClose() {
    guard phase != .closed else { return }
    phase = .closed
    context = nil
    input = ByteBuffer()
    output = ByteBuffer()
    let streams = state.streamsInFlight
    state.endAll()
    shared.callsInFlight -= streams.count
    for stream in streams { shared.receiver.canceled(handle(stream)) }
    if isInReadBurst {
      isInReadBurst = false
      shared.receiver.readBurstEnded(self)
    }
    shared.forget(self)
    shared.receiver.closed(self)
  }

  // MARK: - Limits of time

  /// Closes when a limit is over. The server asks from time to time, so no request sets a timer.
  func checkTime(at now: NIODeadline) {
    if let reason = overdue(at: now) { close(reason) }
  }

  private func overdue(at now: NIODeadline) -> CloseReason? {
    if !isChannelWritable {
      let drained = bytesWritten - channelPendingBytes
      if drained != bytesDrained {
        bytesDrained = drained
        lastProgress = now
      }
      return now - lastProgress >= limits.writeStall ? .writeStalled : nil
    }
    if let closingSince {
      return now - closingSince >= limits.writeStall ? .writeStalled : nil
    }
    if !hasHeard {
      return now - acceptedAt >= limits.timeToFirstByte ? .noFirstByte : nil
    }
    if let frameBegan {
      return now - frameBegan >= limits.timeToWholeFrame ? .frameTooSlow : nil
    }
    return callsInFlight == 0 && now - lastActive >= limits.idle ? .idle : nil
  }
}
