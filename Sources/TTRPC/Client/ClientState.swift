import NIOCore

/// The client's side of a connection. Bound to its event loop.
final class ClientState {
  typealias Waiter = CheckedContinuation<Result<[UInt8], CallFailure>, Never>

  private enum Pending {
    case call(CallTicket, Waiter)
    case stream(StreamBuffer)
  }

  private struct Entry {
    var pending: Pending
    var deadline: NIODeadline?
  }

  private let channel: any Channel
  private let limits: ClientLimits
  private var reader = FrameReader(
    maximumLength: FrameHeader.maximumLength, maximumDiscard: FrameHeader.maximumLength)

  private var entries: [UInt32: Entry] = [:]
  private var lastStream: UInt32
  private var unaryCalls = 0
  private var fullStreams: Set<ObjectIdentifier> = []

  private var input = ByteBuffer()
  private var output = ByteBuffer()
  private var firstUnsent: UInt32  // ids from here on are still in `output`
  private var isFlushScheduled = false
  private var isReadHeld = false
  private var nextExpiry: NIODeadline?
  private var closeReason: String?

  /// - Parameter lastStream: an even id; the first call takes the next odd one.
  init(channel: any Channel, limits: ClientLimits, lastStream: UInt32 = 0) {
    self.channel = channel
    self.limits = limits
    self.lastStream = lastStream
    firstUnsent = lastStream
  }

  // MARK: - What callers ask

  func call(_ request: RequestMessage, _ ticket: CallTicket, _ waiter: Waiter) {
    if ticket.isCanceled { return waiter.resume(returning: .failure(.canceled)) }
    do {
      try begin(request, flags: [], .call(ticket, waiter))
      unaryCalls += 1
      readIfAllowed()
    } catch {
      waiter.resume(returning: .failure(error))
    }
  }

  func open(_ request: RequestMessage, _ buffer: StreamBuffer) {
    do {
      try begin(request, flags: .remoteClosed, .stream(buffer))
    } catch {
      buffer.finish(error)
    }
  }

  func cancel(_ ticket: CallTicket) {
    endFirst { if case .call(let other, _) = $0 { other === ticket } else { false } }
  }

  func abandon(_ buffer: StreamBuffer) {
    endFirst { if case .stream(let other) = $0 { other === buffer } else { false } }
  }

  private func endFirst(where isMeant: (Pending) -> Bool) {
    guard let found = entries.first(where: { isMeant($0.value.pending) }) else { return }
    end(found.key, .failure(.canceled))
  }

  func close() {
    closeReason = closeReason ?? "closed by this end"
    channel.close(promise: nil)
  }

  private func begin(
    _ request: RequestMessage, flags: FrameFlags, _ pending: Pending
  ) throws(CallFailure) {
    guard closeReason == nil, channel.isActive else {
      throw .connectionLost(sent: false, reason: closeReason ?? "closed")
    }
    guard lastStream < .max - 1 else {
      throw .connectionLost(sent: false, reason: "no stream ids are left")
    }
    let timeout = request.timeoutNanoseconds
    guard timeout >= 0 else { throw .deadlineExceeded }
    let body = request.encoded()
    guard body.count <= Int(FrameHeader.maximumLength) else {
      throw .requestTooLong(bytes: body.count)
    }

    let stream = lastStream + 1
    lastStream += 2
    body.withUnsafeBytes {
      output.writeFrame(stream: stream, type: .request, flags: flags, body: $0)
    }
    let deadline = timeout == 0 ? nil : channel.eventLoop.now.advanced(upTo: timeout)
    entries[stream] = Entry(pending: pending, deadline: deadline)
    if let deadline { expire(at: deadline) }
    scheduleFlush()
  }

  // MARK: - Sending

  private func scheduleFlush() {
    guard !isFlushScheduled else { return }
    isFlushScheduled = true
    channel.eventLoop.assumeIsolated().execute { self.flush() }
  }

  private func flush() {
    isFlushScheduled = false
    guard output.readableBytes > 0, channel.isActive else { return }
    firstUnsent = lastStream
    channel.writeAndFlush(output, promise: nil)
    output.clear()
  }

  // MARK: - Receiving

  func received(_ bytes: inout ByteBuffer) {
    // Out of the property while answers are given out.
    var all = input
    input = ByteBuffer()
    all.writeBuffer(&bytes)
    let consumed = all.withUnsafeReadableBytes { all in
      var rest = all
      while closeReason == nil {
        switch reader.next(&rest) {
        case .needsMore: return all.count - rest.count
        case .frame(let header, let body): judge(header, body)
        case .discarded, .hopeless: fail("the server sent a frame over the protocol's limit")
        }
      }
      return all.count
    }
    all.moveReaderIndex(forwardBy: consumed)
    all.discardReadBytes()
    input = all
  }

  private func judge(_ header: FrameHeader, _ body: UnsafeRawBufferPointer) {
    // Answers to calls that are over here, by deadline or cancellation, are normal.
    guard let entry = entries[header.stream] else { return }
    switch (header.type, entry.pending) {
    case (.response, .call):
      let answer = ResponseEnvelope.decode(body)?.map { Array($0) }.mapError(CallFailure.status)
      end(header.stream, answer ?? .failure(.malformedResponse))
    case (.response, .stream):
      let end = ResponseEnvelope.decode(body)?.map { _ in [UInt8]() }.mapError(CallFailure.status)
      self.end(header.stream, end ?? .failure(.malformedResponse))
    case (.data, .stream(let buffer)):
      if !header.flags.contains(.noData) { put(Array(body), into: buffer, header.stream) }
      if header.flags.contains(.remoteClosed) { end(header.stream, .success([])) }
    case (.data, .call):
      end(header.stream, .failure(.malformedResponse))
    default:
      break
    }
  }

  private func put(_ message: [UInt8], into buffer: StreamBuffer, _ stream: UInt32) {
    let waiting = buffer.put(message)
    if waiting > limits.streamOverflowBytes {
      end(stream, .failure(.status(Status(.resourceExhausted, "stream buffer full"))))
    } else if waiting > limits.streamBytes,
      fullStreams.insert(ObjectIdentifier(buffer)).inserted
    {
      let drained = NIOLoopBound((self, buffer), eventLoop: channel.eventLoop)
      let loop = channel.eventLoop
      buffer.whenBelow(limits.streamBytes / 2) {
        loop.execute {
          let (state, buffer) = drained.value
          state.drained(buffer)
        }
      }
    }
  }

  private func drained(_ buffer: StreamBuffer) {
    fullStreams.remove(ObjectIdentifier(buffer))
    readIfAllowed()
  }

  /// Ends a call, and forgets it: what still comes under its id is dropped.
  private func end(_ stream: UInt32, _ result: Result<[UInt8], CallFailure>) {
    guard let entry = entries.removeValue(forKey: stream) else { return }
    switch entry.pending {
    case .call(_, let waiter):
      unaryCalls -= 1
      waiter.resume(returning: result)
    case .stream(let buffer):
      if case .failure(let failure) = result { buffer.finish(failure) } else { buffer.finish(nil) }
      fullStreams.remove(ObjectIdentifier(buffer))
      readIfAllowed()
    }
  }

  // MARK: - Holding reads back

  /// A stream with a slow consumer holds the socket back, so that the server waits. But never while a unary call
  /// waits for its answer behind it: the consumer may itself be who waits.
  private var isReadAllowed: Bool { fullStreams.isEmpty || unaryCalls > 0 }

  func mayRead() -> Bool {
    isReadHeld = !isReadAllowed
    return isReadAllowed
  }

  private func readIfAllowed() {
    guard isReadHeld, isReadAllowed else { return }
    isReadHeld = false
    channel.read()
  }

  // MARK: - Deadlines

  /// One timer for all: it stands at the earliest deadline, or before it.
  private func expire(at deadline: NIODeadline) {
    if let nextExpiry, nextExpiry <= deadline { return }
    nextExpiry = deadline
    channel.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) { self.expireDue(deadline) }
  }

  private func expireDue(_ scheduled: NIODeadline) {
    guard nextExpiry == scheduled else { return }  // an earlier one came later, and took over
    nextExpiry = nil
    let now = channel.eventLoop.now
    let due = entries.filter { $0.value.deadline.map { $0 <= now } ?? false }.keys.sorted()
    for stream in due { end(stream, .failure(.deadlineExceeded)) }
    if let next = entries.values.compactMap(\.deadline).min() { expire(at: next) }
  }

  // MARK: - The end

  private func fail(_ reason: String) {
    closeReason = closeReason ?? reason
    channel.close(promise: nil)
  }

  func channelFailed(_ error: any Error) {
    fail(String(describing: error))
  }

  func channelClosed() {
    closeReason = closeReason ?? "closed by the server"
    let reason = closeReason ?? ""
    for stream in entries.keys.sorted() {
      end(stream, .failure(.connectionLost(sent: stream < firstUnsent, reason: reason)))
    }
  }
}

extension NIODeadline {
  /// `nanoseconds` later, or the end of time.
  fileprivate func advanced(upTo nanoseconds: Int64) -> NIODeadline {
    let (end, overflow) = uptimeNanoseconds.addingReportingOverflow(UInt64(nanoseconds))
    return overflow || end > UInt64(Int64.max) ? .distantFuture : .uptimeNanoseconds(end)
  }
}
