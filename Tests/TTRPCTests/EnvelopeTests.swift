import CProtobufC
import CWire
import Glibc
import Testing

@testable import TTRPC

/// The envelope that is decoded by hand against protobuf-c, which knows nothing of our code.
@Suite struct EnvelopeTests {
  struct Decoded: Equatable {
    var service: [UInt8]
    var method: [UInt8]
    var payload: [UInt8]
    var timeout: Int64
    var metadata: [[UInt8]]
  }

  static func byHand(_ body: [UInt8]) -> Decoded? {
    body.withUnsafeBytes { body in
      guard let envelope = RequestEnvelope(decoding: body) else { return nil }
      var metadata: [[UInt8]] = []
      envelope.forEachMetadata {
        metadata += [Array($0), Array($1)]
        return true
      }
      return Decoded(
        service: Array(envelope.service), method: Array(envelope.method),
        payload: Array(envelope.payload), timeout: envelope.timeoutNanoseconds, metadata: metadata)
    }
  }

  static func byProtobufC(_ body: [UInt8]) -> Decoded? {
    guard let request = ttrpc__request__unpack(nil, body.count, body) else { return nil }
    defer { ttrpc__request__free_unpacked(request, nil) }
    func text(_ text: UnsafeMutablePointer<CChar>?) -> [UInt8] {
      guard let text else { return [] }
      return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }
    let message = request.pointee
    return Decoded(
      service: text(message.service), method: text(message.method),
      payload: Array(UnsafeBufferPointer(start: message.payload.data, count: message.payload.len)),
      timeout: message.timeout_nano,
      metadata: (0..<message.n_metadata).flatMap { index in
        let pair = message.metadata[index]!.pointee
        return [text(pair.key), text(pair.value)]
      })
  }

  @Test func `agrees with protobuf-c on everything a client packs`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let body = requestEnvelope(
        random.name(upTo: 40), random.name(upTo: 40), random.bytes(upTo: 400),
        timeout: Bool.random(using: &random) ? 0 : .random(in: .min ... .max, using: &random),
        metadata: (0..<Int.random(in: 0...3, using: &random)).map { _ in
          (random.name(upTo: 9), random.name(upTo: 200))
        })
      #expect(Self.byHand(body) == Self.byProtobufC(body))
    }
  }

  /// Whatever protobuf-c takes we take, with the same meaning: except a NUL in a text, where it loses the rest, and
  /// a known number with another wire type, which it refuses and the specification calls unknown.
  @Test func `agrees with protobuf-c on damaged envelopes that it takes`() {
    var random = SeededGenerator(seed: 2)
    var taken = 0
    for _ in 0..<20_000 {
      var body = requestEnvelope(
        "shop.Test", "Echo", random.bytes(upTo: 6), timeout: 77, metadata: [("k", "v")])
      for _ in 0...Int.random(in: 0...2, using: &random) {
        body[Int.random(in: body.indices, using: &random)] = .random(in: 1...255, using: &random)
      }
      guard let expected = Self.byProtobufC(body) else { continue }
      taken += 1
      #expect(Self.byHand(body) == expected, "\(body)")
    }
    #expect(taken > 2000)
  }

  @Test func `a status comes back as it went`() {
    let status = Status(
      .aborted, "später", details: [[1, 2], [], [UInt8](repeating: 3, count: 300)])
    let decoded = ResponseEnvelope.encode(status).withUnsafeBytes { body in
      ResponseEnvelope.decode(body).map { $0.map { Array($0) } }
    }
    #expect(decoded == .failure(status))
  }

  // Rule 13.
  @Test func `a status with code 0 is a success`() {
    let body: [UInt8] = [0x0a, 0, 0x12, 2, 8, 9]
    let decoded = body.withUnsafeBytes { ResponseEnvelope.decode($0).map { $0.map { Array($0) } } }
    #expect(decoded == .success([8, 9]))
  }
}

/// The same numbers for the same seed, on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func bytes(upTo count: Int) -> [UInt8] {
    (0..<Int.random(in: 0...count, using: &self)).map { _ in .random(in: 0...255, using: &self) }
  }

  mutating func name(upTo count: Int) -> String {
    String(
      (0..<Int.random(in: 0...count, using: &self)).map { _ in
        "abcXYZ019._-/äß".randomElement(using: &self)!
      })
  }
}
