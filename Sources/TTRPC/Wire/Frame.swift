import NIOCore

/// The ten bytes before every message: length u32, stream id u32, type u8, flags u8, big-endian.
package struct FrameHeader: Equatable {
  package static let byteCount = 10

  /// The longest message that the protocol allows, inclusive.
  package static let maximumLength: UInt32 = 4_194_304

  package var length: UInt32
  package var stream: UInt32
  package var type: FrameType
  package var flags: FrameFlags

  init(length: UInt32, stream: UInt32, type: FrameType, flags: FrameFlags = []) {
    self.length = length
    self.stream = stream
    self.type = type
    self.flags = flags
  }

  /// - Precondition: `bytes` holds at least ten bytes.
  init(reading bytes: UnsafeRawBufferPointer) {
    length = UInt32(bigEndian: bytes.loadUnaligned(as: UInt32.self))
    stream = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    type = FrameType(rawValue: bytes[8])
    flags = FrameFlags(rawValue: bytes[9])
  }

  /// Writes the header to the first ten bytes at `target`.
  func write(to target: UnsafeMutableRawPointer) {
    target.storeBytes(of: length.bigEndian, as: UInt32.self)
    target.storeBytes(of: stream.bigEndian, toByteOffset: 4, as: UInt32.self)
    target.storeBytes(of: type.rawValue, toByteOffset: 8, as: UInt8.self)
    target.storeBytes(of: flags.rawValue, toByteOffset: 9, as: UInt8.self)
  }
}

/// Types that are not named here are ignored by both ends.
package struct FrameType: RawRepresentable, Equatable {
  package var rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let request = FrameType(rawValue: 1)
  package static let response = FrameType(rawValue: 2)
  package static let data = FrameType(rawValue: 3)
}

package struct FrameFlags: OptionSet {
  package var rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The sender sends nothing more on this stream.
  static let remoteClosed = FrameFlags(rawValue: 0x01)
  /// The sender will send data on this stream.
  static let remoteOpen = FrameFlags(rawValue: 0x02)
  /// The frame carries no message (an empty data frame without this flag is an empty message).
  static let noData = FrameFlags(rawValue: 0x04)
}

extension ByteBuffer {
  /// Appends a whole frame whose body is `body`, as it is.
  package mutating func writeFrame(
    stream: UInt32, type: FrameType, flags: FrameFlags = [], body: UnsafeRawBufferPointer
  ) {
    let header = FrameHeader(
      length: UInt32(body.count), stream: stream, type: type, flags: flags)
    writeWithUnsafeMutableBytes(minimumWritableBytes: FrameHeader.byteCount + body.count) { out in
      header.write(to: out.baseAddress!)  // at least ten bytes were asked for
      UnsafeMutableRawBufferPointer(rebasing: out.dropFirst(FrameHeader.byteCount))
        .copyMemory(from: body)
      return FrameHeader.byteCount + body.count
    }
  }
}
