import CMessages
import CProtobufC
import CWire
import Glibc
import NIOCore
import TTRPC

extension FuzzTarget {
  static let requests = FuzzTarget(
    "requests",
    shows: "an envelope that protobuf-c takes means the same to purserd",
    seeds: { RequestText.seeds }, mutate: Mutation.fields,
    begin: { { RequestText.finding(in: $0) } })

  static let responses = FuzzTarget(
    "responses",
    shows: "what a client reads of a response is what it reads when that is sent again",
    seeds: { ResponseText.seeds }, mutate: Mutation.fields,
    begin: { { ResponseText.finding(in: $0) } })
}

/// What a request's envelope says. Of texts, what stands before a NUL: protobuf-c loses the rest.
private struct RequestText: Equatable {
  var service: [UInt8]
  var method: [UInt8]
  var payload: [UInt8]
  var timeout: Int64
  var metadata: [[UInt8]] = []

  static func finding(in body: UnsafeRawBufferPointer) -> Finding? {
    let ours = RequestEnvelope(decoding: body).map(RequestText.init)
    guard isProtobuf(Array(body)), let other = RequestText(byProtobufC: body), ours != other
    else { return nil }
    return Finding("the envelope reads as \(ours.map { "\($0)" } ?? "nothing"), not as \(other)")
  }

  /// protobuf-c takes fields whose number there is not, and cuts it to one that there is.
  private static func isProtobuf(_ body: [UInt8]) -> Bool {
    WireFields(body)?.fields.allSatisfy { field in
      guard field.number == 5, case .bytes(let pair) = field.value else { return true }
      return WireFields(pair) != nil
    } ?? false
  }

  private init(_ envelope: RequestEnvelope) {
    service = Self.text(envelope.service)
    method = Self.text(envelope.method)
    payload = Array(envelope.payload)
    timeout = envelope.timeoutNanoseconds
    var pairs: [[UInt8]] = []
    envelope.forEachMetadata {
      pairs += [Self.text($0), Self.text($1)]
      return true
    }
    metadata = pairs
  }

  private init?(byProtobufC body: UnsafeRawBufferPointer) {
    let bytes = body.bindMemory(to: UInt8.self)
    guard let request = ttrpc__request__unpack(nil, bytes.count, bytes.baseAddress) else {
      return nil
    }
    defer { ttrpc__request__free_unpacked(request, nil) }
    func text(_ text: UnsafeMutablePointer<CChar>?) -> [UInt8] {
      text.map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) } ?? []
    }
    let wire = request.pointee
    service = text(wire.service)
    method = text(wire.method)
    payload = Array(UnsafeBufferPointer(start: wire.payload.data, count: wire.payload.len))
    timeout = wire.timeout_nano
    for pair in UnsafeBufferPointer(start: wire.metadata, count: wire.n_metadata) {
      metadata += [text(pair?.pointee.key), text(pair?.pointee.value)]
    }
  }

  private static func text(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    Array(bytes.prefix { $0 != 0 })
  }

  static var seeds: [[UInt8]] {
    [
      field(1, Array("purser.v1.ClaimService".utf8)) + field(2, Array("Reserve".utf8))
        + field(3, [10, 1, 65]) + [32, 0x80, 0x94, 0xeb, 0xdc, 3]
        + field(5, field(1, Array("actor".utf8)) + field(2, Array("ann".utf8)))
        + field(5, field(1, Array("actor".utf8))),
      field(2, Array("Check".utf8)) + field(9, [1]) + field(2, Array("Watch".utf8)) + [
        0x4d, 1, 2, 3, 4,
      ],
    ]
  }
}

private enum ResponseText {
  static func finding(in body: UnsafeRawBufferPointer) -> Finding? {
    guard let first = ResponseEnvelope.decode(body) else { return nil }
    let again: [UInt8]
    switch first {
    case .success(let payload):
      var out = ByteBuffer()
      guard ResponseEnvelope.write(payload: payload, stream: 1, limit: .max, to: &out) == nil else {
        return Finding("a payload of \(payload.count) bytes is called too long")
      }
      again = Array(out.readableBytesView.dropFirst(FrameHeader.byteCount))
    case .failure(let status):
      again = ResponseEnvelope.encode(status)
    }
    return again.withUnsafeBytes { again in
      let second = ResponseEnvelope.decode(again)
      switch (first, second) {
      case (.success(let one), .success(let other)) where one.elementsEqual(other): return nil
      case (.failure(let one), .failure(let other)) where one == other: return nil
      default: return Finding("read as \(first), sent again it is \(String(describing: second))")
      }
    }
  }

  static var seeds: [[UInt8]] {
    let detail =
      field(1, Array("type.googleapis.com/google.rpc.ErrorInfo".utf8)) + field(2, [1, 2])
    return [
      [], field(2, [8, 1, 16, 1]),
      field(1, [8, 9] + field(2, Array("Of SHIRT only 2 are there".utf8)) + field(3, detail)),
      field(1, [8, 0]) + field(2, [8, 7]),
    ]
  }
}

/// A field with a length, as protobuf writes one.
func field(_ number: UInt8, _ content: [UInt8]) -> [UInt8] {
  [number << 3 | 2] + varint(UInt64(content.count)) + content
}

func varint(_ value: UInt64) -> [UInt8] {
  var bytes: [UInt8] = []
  var rest = value
  while rest > 0x7f {
    bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
    rest >>= 7
  }
  return bytes + [UInt8(rest)]
}
