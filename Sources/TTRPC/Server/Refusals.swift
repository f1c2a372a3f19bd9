import NIOCore

// The answers that this module gives by itself.

extension Status {
  /// The names come from the caller: repeated to it only as far as a name would go.
  static func unknown(_ kind: String, _ name: UnsafeRawBufferPointer) -> Status {
    Status(.unimplemented, "\(kind) \(String(decoding: name.prefix(256), as: UTF8.self))")
  }

  static func tooLong(_ length: Int) -> Status {
    Status(
      .resourceExhausted,
      "message length \(length) exceed maximum message size of \(FrameHeader.maximumLength)")
  }

  static func overload(_ message: String, retryAfter: TimeAmount) -> Status {
    Status(.resourceExhausted, message, details: [retryInfo(retryAfter)])
  }

  /// `google.protobuf.Any` of `google.rpc.RetryInfo { retry_delay { seconds nanos } }`, as bytes.
  private static func retryInfo(_ delay: TimeAmount) -> [UInt8] {
    var duration: [UInt8] = []
    duration.appendField(1, delay.nanoseconds / 1_000_000_000)
    duration.appendField(2, delay.nanoseconds % 1_000_000_000)
    var retryInfo: [UInt8] = []
    retryInfo.appendElement(1, duration)
    var any: [UInt8] = []
    any.appendField(1, "type.googleapis.com/google.rpc.RetryInfo".utf8)
    any.appendField(2, retryInfo)
    return any
  }
}
