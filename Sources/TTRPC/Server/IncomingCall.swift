import NIOCore

/// One request, as views of the frame it came in: valid only during the call of ``CallReceiver/received(_:reply:)``.
public struct IncomingCall: ~Copyable {
  /// The full name of the service, without a slash: `purser.v1.ClaimService`.
  public let service: UnsafeRawBufferPointer
  public let method: UnsafeRawBufferPointer

  /// The encoded request message. Empty when the caller sent none, and for client streaming, where a first
  /// message that came with the request follows as data.
  public let payload: UnsafeRawBufferPointer

  /// What the caller allows, counted from `receivedAt`; 0 is no limit. Never negative: such a call has been
  /// answered already.
  public let timeoutNanoseconds: Int64

  /// When the bytes of this request were read. Calls that were read together share it.
  public let receivedAt: NIODeadline

  let envelope: RequestEnvelope

  /// When the answer stops being of use; nil without a limit or beyond the end of time.
  public var deadline: NIODeadline? {
    guard timeoutNanoseconds > 0 else { return nil }
    let (end, overflow) = receivedAt.uptimeNanoseconds.addingReportingOverflow(
      UInt64(timeoutNanoseconds))
    guard !overflow, end <= UInt64(Int64.max) else { return nil }
    return .uptimeNanoseconds(end)
  }

  /// The first value under `name`, whose case does not matter.
  public func metadata(_ name: String) -> String? {
    metadataValues(name, limit: 1).first
  }

  /// Every value under `name`, in the order in which they were sent.
  public func metadataValues(_ name: String) -> [String] {
    metadataValues(name, limit: .max)
  }

  private func metadataValues(_ name: String, limit: Int) -> [String] {
    var name = name
    var values: [String] = []
    name.withUTF8 { name in
      envelope.forEachMetadata { key, value in
        if key.matchesIgnoringCase(UnsafeRawBufferPointer(name)) {
          values.append(String(decoding: value, as: UTF8.self))
        }
        return values.count < limit
      }
    }
    return values
  }
}

extension UnsafeRawBufferPointer {
  /// ASCII letters compare without case, everything else byte for byte.
  fileprivate func matchesIgnoringCase(_ other: UnsafeRawBufferPointer) -> Bool {
    func lower(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 0x20 : byte }
    return count == other.count && zip(self, other).allSatisfy { lower($0) == lower($1) }
  }
}
