import CProtobufC
import CWire
import NIOCore

/// A `ttrpc.Response` is either a payload (field 2) or a status (field 1).
package enum ResponseEnvelope {
  /// Appends a response frame that carries `payload`; an empty one is a frame without a body.
  ///
  /// - Returns: the body's length when it is over `limit`; nothing was appended then.
  package static func write(
    payload: UnsafeRawBufferPointer, stream: UInt32, limit: UInt32, to out: inout ByteBuffer
  ) -> Int? {
    let length = payload.isEmpty ? 0 : 1 + varintCount(payload.count) + payload.count
    guard length <= Int(limit) else { return length }

    let header = FrameHeader(length: UInt32(length), stream: stream, type: .response)
    out.writeWithUnsafeMutableBytes(minimumWritableBytes: FrameHeader.byteCount + length) { out in
      header.write(to: out.baseAddress!)  // at least ten bytes were asked for
      guard length > 0 else { return FrameHeader.byteCount }
      var end = FrameHeader.byteCount
      out[end] = 0x12  // field 2, length-delimited
      end += 1
      var count = payload.count
      while count > 0x7f {
        out[end] = UInt8(count & 0x7f) | 0x80
        end += 1
        count >>= 7
      }
      out[end] = UInt8(count)
      end += 1
      UnsafeMutableRawBufferPointer(rebasing: out[end...]).copyMemory(from: payload)
      return end + payload.count
    }
    return nil
  }

  /// Appends a response frame that carries `status`. One that would not fit loses its details, and the end of its
  /// message: the code always arrives.
  package static func write(
    status: Status, stream: UInt32, limit: UInt32, to out: inout ByteBuffer
  ) {
    var body = encode(status)
    if body.count > Int(limit) {
      body = encode(Status(status.code, String(status.message.prefix(1000))))
    }
    body.withUnsafeBytes { out.writeFrame(stream: stream, type: .response, body: $0) }
  }

  package static func encode(_ status: Status) -> [UInt8] {
    // The views below stay valid inside the closures: all details lie in one array, one after another.
    var all = status.details.flatMap { $0 }
    return all.withUnsafeMutableBufferPointer { all in
      var start = 0
      var details = status.details.map { detail in
        defer { start += detail.count }
        return ProtobufCBinaryData(len: detail.count, data: all.baseAddress.map { $0 + start })
      }
      return details.withUnsafeMutableBufferPointer { details in
        status.message.withCString { message in
          var wire = Ttrpc__Status()
          ttrpc__status__init(&wire)
          wire.code = status.code.rawValue
          wire.message = UnsafeMutablePointer(mutating: message)
          wire.n_details = details.count
          wire.details = details.baseAddress
          return withUnsafeMutablePointer(to: &wire, pack)
        }
      }
    }
  }

  private static func pack(_ status: UnsafeMutablePointer<Ttrpc__Status>) -> [UInt8] {
    var response = Ttrpc__Response()
    ttrpc__response__init(&response)
    response.status = status
    let count = ttrpc__response__get_packed_size(&response)
    return [UInt8](unsafeUninitializedCapacity: count) { bytes, packed in
      packed = ttrpc__response__pack(&response, bytes.baseAddress)
    }
  }

  /// What a response frame says: nil is a body that is no `ttrpc.Response`.
  package static func decode(_ body: UnsafeRawBufferPointer) -> Result<
    UnsafeRawBufferPointer, Status
  >? {
    var payload = UnsafeRawBufferPointer(start: nil, count: 0)
    var status: UnsafeRawBufferPointer?
    var fields = FieldCursor(body)
    while let field = fields.next() {
      switch (field.number, field.value) {
      case (1, .bytes(let bytes)): status = bytes
      case (2, .bytes(let bytes)): payload = bytes
      default: break
      }
    }
    guard !fields.isMalformed else { return nil }
    guard let status else { return .success(payload) }
    return unpack(status).map { $0.code == .ok ? .success(payload) : .failure($0) }
  }

  private static func unpack(_ bytes: UnsafeRawBufferPointer) -> Status? {
    let bytes = bytes.bindMemory(to: UInt8.self)
    guard let wire = ttrpc__status__unpack(nil, bytes.count, bytes.baseAddress) else { return nil }
    defer { ttrpc__status__free_unpacked(wire, nil) }
    let details = UnsafeBufferPointer(start: wire.pointee.details, count: wire.pointee.n_details)
    return Status(
      Code(rawValue: wire.pointee.code) ?? .unknown, String(cString: wire.pointee.message),
      details: details.map { Array(UnsafeBufferPointer(start: $0.data, count: $0.len)) })
  }

  private static func varintCount(_ value: Int) -> Int {
    max(1, (Int.bitWidth - value.leadingZeroBitCount + 6) / 7)
  }
}
