/// Cuts a stream of bytes into frames, and walks past bodies that are too long to keep.
package struct FrameReader {
  package enum Result {
    /// No whole frame is left: keep what was not consumed and come back with more.
    case needsMore
    case frame(FrameHeader, UnsafeRawBufferPointer)
    /// A body over the limit went by and was dropped.
    case discarded(FrameHeader)
    /// A body so long that dropping it would only waste time: give up the connection.
    case hopeless(FrameHeader)
  }

  let maximumLength: UInt32
  let maximumDiscard: UInt32

  /// How many frames came to their end, discarded ones too.
  private(set) var framesRead: UInt64 = 0

  private var discarding: (header: FrameHeader, left: Int)?

  package init(maximumLength: UInt32, maximumDiscard: UInt32) {
    self.maximumLength = maximumLength
    self.maximumDiscard = maximumDiscard
  }

  /// Whether the stream stands inside a body that is being dropped.
  var isDiscarding: Bool { discarding != nil }

  /// Takes the next frame off the front of `input`. The body is a view of the input.
  package mutating func next(_ input: inout UnsafeRawBufferPointer) -> Result {
    if discarding == nil {
      guard input.count >= FrameHeader.byteCount else { return .needsMore }
      let header = FrameHeader(reading: input)
      if header.length <= maximumLength {
        let end = FrameHeader.byteCount + Int(header.length)
        guard input.count >= end else { return .needsMore }
        let body = UnsafeRawBufferPointer(rebasing: input[FrameHeader.byteCount..<end])
        input = UnsafeRawBufferPointer(rebasing: input[end...])
        framesRead &+= 1
        return .frame(header, body)
      }
      guard header.length <= maximumDiscard else { return .hopeless(header) }
      input = UnsafeRawBufferPointer(rebasing: input[FrameHeader.byteCount...])
      discarding = (header, Int(header.length))
    }
    return discard(&input)
  }

  private mutating func discard(_ input: inout UnsafeRawBufferPointer) -> Result {
    guard let (header, left) = discarding else { return .needsMore }
    let taken = min(left, input.count)
    input = UnsafeRawBufferPointer(rebasing: input[taken...])
    guard taken == left else {
      discarding = (header, left - taken)
      return .needsMore
    }
    discarding = nil
    framesRead &+= 1
    return .discarded(header)
  }
}
