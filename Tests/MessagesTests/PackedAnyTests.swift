import Messages
import Testing

/// Error details travel as google.protobuf.Any.
@Suite struct PackedAnyTests {
  /// Bytes of `protoc --encode=google.protobuf.Any`.
  static let packed = hex(
    """
    0a28747970652e676f6f676c65617069732e636f6d2f676f6f676c652e7270632e4572726f72496e666f
    12100a064e4f5f5741591206707572736572
    """)

  @Test func `packs a message under its full name`() {
    #expect(packedAsAny(ErrorInfo(reason: "NO_WAY", domain: "purser")) == Self.packed)
  }

  @Test func `unpacks the type that it holds and no other`() throws {
    #expect(
      try unpackedFromAny(Self.packed, as: ErrorInfo.self)
        == ErrorInfo(reason: "NO_WAY", domain: "purser"))
    #expect(try unpackedFromAny(Self.packed, as: RetryInfo.self) == nil)
    #expect(try unpackedFromAny([], as: ErrorInfo.self) == nil)
  }

  @Test func `takes any address before the name`() throws {
    #expect(
      try unpackedFromAny(
        hex("0a1b") + Array("/google.rpc.RetryInfo/other".utf8), as: RetryInfo.self) == nil)
    #expect(
      try unpackedFromAny(hex("0a15") + Array("/google.rpc.RetryInfo".utf8), as: RetryInfo.self)
        == RetryInfo())
  }

  @Test func `refuses a damaged one`() {
    #expect(throws: DecodingFailure(field: "", message: "is malformed")) {
      try unpackedFromAny([0x0A, 0x7F], as: ErrorInfo.self)
    }
  }
}
