/// The brain of a server's connection: bytes go in, and what to do about them comes out, one step at a time.
///
/// A value without a socket, a clock, or memory beyond one small entry for each call in flight. It knows the
/// rules of frames and streams; what the calls mean, and what they are answered, is not its business.
struct ConnectionState {
  enum Step {
    /// Nothing whole is left: keep the rest of the input until more comes.
    case needsMore
    /// A request that keeps the rules. Find its method's shape, then `begin` it or answer.
    case request(stream: UInt32, flags: FrameFlags, RequestEnvelope)
    /// A message for a client stream, or only its end.
    case data(stream: UInt32, message: UnsafeRawBufferPointer?, isLast: Bool)
    /// Answer this stream id with a status. What else runs under the id, if anything, goes on.
    case refuse(stream: UInt32, Status)
    /// Answer with a status and forget the call: its client broke the protocol.
    case abort(stream: UInt32, Status)
    /// Answer, then close: nothing that follows can be read.
    case giveUp(stream: UInt32, Status, length: UInt32)
  }

  private struct Call {
    let stream: UInt32
    let shape: MethodShape
    var isRemoteOpen: Bool
  }

  private var reader: FrameReader
  private var lastStream: UInt32 = 0
  private var calls: [Call] = []  // by stream id: ids only rise, so a new one goes to the end

  init(maximumLength: UInt32, maximumDiscard: UInt32) {
    reader = FrameReader(
      maximumLength: min(maximumLength, FrameHeader.maximumLength), maximumDiscard: maximumDiscard)
  }

  var callsInFlight: Int { calls.count }
  var streamsInFlight: [UInt32] { calls.map(\.stream) }
  var framesRead: UInt64 { reader.framesRead }
  var isDiscarding: Bool { reader.isDiscarding }

  func shape(of stream: UInt32) -> MethodShape? {
    index(of: stream).map { calls[$0].shape }
  }

  /// Takes the next frame that asks for something off the front of `input`.
  mutating func next(_ input: inout UnsafeRawBufferPointer) -> Step {
    while true {
      switch reader.next(&input) {
      case .needsMore:
        return .needsMore
      case .discarded(let header):
        return .refuse(stream: header.stream, tooLong(header))
      case .hopeless(let header):
        return .giveUp(stream: header.stream, tooLong(header), length: header.length)
      case .frame(let header, let body):
        if let step = judge(header, body) { return step }
      }
    }
  }

  /// Enters a call whose request `next` returned. A client stream stays open unless its request closed it.
  mutating func begin(_ stream: UInt32, _ shape: MethodShape, _ flags: FrameFlags) {
    calls.append(
      Call(stream: stream, shape: shape, isRemoteOpen: !flags.contains(.remoteClosed)))
  }

  /// Removes a call that has its answer.
  mutating func end(_ stream: UInt32) {
    guard let index = index(of: stream) else { return }
    calls.remove(at: index)
  }

  /// Removes all calls.
  mutating func endAll() {
    calls.removeAll()
  }

  // MARK: - Judging frames

  private mutating func judge(_ header: FrameHeader, _ body: UnsafeRawBufferPointer) -> Step? {
    guard header.type == .request || header.type == .data else { return nil }
    guard header.stream % 2 == 1 else {
      return .refuse(
        stream: header.stream,
        Status(.invalidArgument, "StreamID must be odd for client initiated streams"))
    }
    return header.type == .request ? judgeRequest(header, body) : judgeData(header, body)
  }

  private mutating func judgeRequest(
    _ header: FrameHeader, _ body: UnsafeRawBufferPointer
  ) -> Step {
    guard header.stream > lastStream else {
      return .refuse(
        stream: header.stream,
        Status(.invalidArgument, "StreamID cannot be re-used and must increment"))
    }
    lastStream = header.stream
    guard let envelope = RequestEnvelope(decoding: body) else {
      return .refuse(
        stream: header.stream,
        Status(.invalidArgument, "unmarshal request error: not a ttrpc.Request"))
    }
    return .request(stream: header.stream, flags: header.flags, envelope)
  }

  private mutating func judgeData(
    _ header: FrameHeader, _ body: UnsafeRawBufferPointer
  ) -> Step? {
    guard let index = index(of: header.stream) else {
      // Also the late frame of a client that has not seen our end yet: no reason to think ill of it.
      return .refuse(
        stream: header.stream, Status(.invalidArgument, "StreamID is no longer active"))
    }
    let message = header.flags.contains(.noData) ? nil : body
    let isLast = header.flags.contains(.remoteClosed)

    switch calls[index].shape {
    case .clientStreaming, .bidirectional:
      guard calls[index].isRemoteOpen else {
        return message == nil ? nil : abort(index, "data after the end of the stream")
      }
      guard message != nil || isLast else { return nil }
      calls[index].isRemoteOpen = !isLast
      return .data(stream: header.stream, message: message, isLast: isLast)
    case .serverStreaming:
      return message == nil ? nil : abort(index, "data on a stream that takes one message")
    case .unary, .unknownService, .unknownMethod:
      // The call may have changed something already: it goes on to its own answer.
      return .refuse(stream: header.stream, Status(.invalidArgument, "data on a unary call"))
    }
  }

  private mutating func abort(_ index: Int, _ message: String) -> Step {
    let call = calls.remove(at: index)
    return .abort(stream: call.stream, Status(.invalidArgument, message))
  }

  private func tooLong(_ header: FrameHeader) -> Status {
    Status(
      .resourceExhausted,
      "message length \(header.length) exceed maximum message size of \(reader.maximumLength)")
  }

  private func index(of stream: UInt32) -> Int? {
    guard let last = calls.last, stream <= last.stream else { return nil }
    if stream == last.stream { return calls.count - 1 }  // the usual case: answered at once
    var low = 0
    var high = calls.count - 1
    while low < high {
      let middle = (low + high) / 2
      if calls[middle].stream < stream { low = middle + 1 } else { high = middle }
    }
    return calls[low].stream == stream ? low : nil
  }
}
