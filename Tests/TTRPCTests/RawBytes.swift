import CProtobufC
import CWire
import Glibc
import TTRPC

// What a peer writes and reads, made and taken apart without the product's own code: frames by hand from the
// published specification, envelopes by protobuf-c.

/// A frame as a client would write it. `length` can lie.
func frame(
  _ type: UInt8, stream: UInt32, flags: UInt8 = 0, length: UInt32? = nil, _ body: [UInt8] = []
) -> [UInt8] {
  bigEndian(length ?? UInt32(body.count)) + bigEndian(stream) + [type, flags] + body
}

private func bigEndian(_ value: UInt32) -> [UInt8] {
  [UInt8(value >> 24), UInt8(value >> 16 & 0xff), UInt8(value >> 8 & 0xff), UInt8(value & 0xff)]
}

/// A request frame for a method of the test's service.
func request(
  _ stream: UInt32, _ method: String, _ payload: [UInt8] = [], service: String = "shop.Test",
  timeout: Int64 = 0, metadata: [(String, String)] = [], flags: UInt8 = 0
) -> [UInt8] {
  frame(
    1, stream: stream, flags: flags,
    requestEnvelope(service, method, payload, timeout: timeout, metadata: metadata))
}

/// A `ttrpc.Request` packed by protobuf-c.
func requestEnvelope(
  _ service: String, _ method: String, _ payload: [UInt8] = [], timeout: Int64 = 0,
  metadata: [(String, String)] = []
) -> [UInt8] {
  var message = Ttrpc__Request()
  ttrpc__request__init(&message)
  var payload = payload
  var pairs: [UnsafeMutablePointer<Ttrpc__KeyValue>?] = metadata.map { key, value in
    let pair = UnsafeMutablePointer<Ttrpc__KeyValue>.allocate(capacity: 1)
    ttrpc__key_value__init(pair)
    pair.pointee.key = strdup(key)
    pair.pointee.value = strdup(value)
    return pair
  }
  message.service = strdup(service)
  message.method = strdup(method)
  message.timeout_nano = timeout
  defer {
    free(message.service)
    free(message.method)
    for case .some(let pair) in pairs {
      free(pair.pointee.key)
      free(pair.pointee.value)
      pair.deallocate()
    }
  }
  return payload.withUnsafeMutableBufferPointer { payload in
    pairs.withUnsafeMutableBufferPointer { pairs in
      message.payload = ProtobufCBinaryData(len: payload.count, data: payload.baseAddress)
      message.n_metadata = pairs.count
      message.metadata = pairs.baseAddress
      return [UInt8](
        unsafeUninitializedCapacity: ttrpc__request__get_packed_size(&message)
      ) { $1 = ttrpc__request__pack(&message, $0.baseAddress) }
    }
  }
}

/// A frame as a client reads it.
struct Answer: Equatable, CustomStringConvertible {
  var stream: UInt32
  var type: UInt8
  var flags: UInt8
  var body: [UInt8]

  /// A `ttrpc.Response` with a payload.
  static func response(_ stream: UInt32, _ payload: [UInt8]) -> Answer {
    precondition(payload.count < 0x80, "write longer ones out")
    return Answer(
      stream: stream, type: 2, flags: 0,
      body: payload.isEmpty ? [] : [0x12, UInt8(payload.count)] + payload)
  }

  static func data(_ stream: UInt32, _ message: [UInt8], flags: UInt8 = 0) -> Answer {
    Answer(stream: stream, type: 3, flags: flags, body: message)
  }

  /// The status of a response, unpacked by protobuf-c.
  var status: Status? {
    guard type == 2, flags == 0,
      let response = ttrpc__response__unpack(nil, body.count, body)
    else { return nil }
    defer { ttrpc__response__free_unpacked(response, nil) }
    guard let status = response.pointee.status?.pointee else { return nil }
    return Status(
      Code(rawValue: status.code)!, String(cString: status.message),
      details: (0..<status.n_details).map { index in
        let detail = status.details[index]
        return Array(UnsafeBufferPointer(start: detail.data, count: detail.len))
      })
  }

  var description: String {
    let status = status.map { " \($0.code) \"\($0.message)\"" }
    return "stream \(stream) type \(type) flags \(flags)\(status ?? " \(body)")"
  }
}

/// Every frame in `bytes`, which must hold nothing else.
func answers(in bytes: [UInt8]) -> [Answer] {
  var answers: [Answer] = []
  var rest = bytes[...]
  while rest.count >= 10 {
    let header = Array(rest.prefix(10))
    func number(_ at: Int) -> UInt32 {
      header[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    let length = Int(number(0))
    precondition(rest.count >= 10 + length, "an answer was cut")
    answers.append(
      Answer(
        stream: number(4), type: header[8], flags: header[9],
        body: Array(rest.dropFirst(10).prefix(length))))
    rest = rest.dropFirst(10 + length)
  }
  precondition(rest.isEmpty, "bytes behind the last answer")
  return answers
}

func bytes(_ text: String) -> [UInt8] {
  Array(text.utf8)
}
