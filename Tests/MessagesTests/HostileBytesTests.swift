import Testing

@testable import Messages

/// What do hostile bytes do? They are refused, by the field's name where there is one, and nothing else.
@Suite struct HostileBytesTests {
  static let refused: [(String, DecodingFailure)] = [
    // Not a message at all.
    ("ff", DecodingFailure(field: "", message: "is malformed")),
    ("0a", DecodingFailure(field: "", message: "is malformed")),
    ("0a05 6162", DecodingFailure(field: "", message: "is malformed")),
    ("0affffffff0f 61", DecodingFailure(field: "", message: "is malformed")),
    ("0affffffffffffffffff01 61", DecodingFailure(field: "", message: "is malformed")),
    ("0affffffffffffffffffff01 61", DecodingFailure(field: "", message: "is malformed")),
    // A number where a text belongs, a text where a number does.
    ("0801", DecodingFailure(field: "", message: "is malformed")),
    ("2a0161", DecodingFailure(field: "", message: "is malformed")),
    // Text: a lone continuation byte, an overlong slash, half a surrogate pair, a cut character.
    ("0a0180", DecodingFailure(field: "request_id", message: "is not UTF-8")),
    ("1202c0af", DecodingFailure(field: "owner", message: "is not UTF-8")),
    ("1a03eda080", DecodingFailure(field: "channel", message: "is not UTF-8")),
    ("2204 0a02e282 2203 0a0161", DecodingFailure(field: "lines[0].sku", message: "is not UTF-8")),
    // NUL at the end, in the middle, at the beginning, alone.
    ("12026100", DecodingFailure(field: "owner", message: "holds a NUL")),
    ("1203610062", DecodingFailure(field: "owner", message: "holds a NUL")),
    ("12020061", DecodingFailure(field: "owner", message: "holds a NUL")),
    ("120100", DecodingFailure(field: "owner", message: "holds a NUL")),
    (
      "2203 0a0161 2203 0a0162 2205 0a03610062",
      DecodingFailure(field: "lines[2].sku", message: "holds a NUL")
    ),
    // Enum values that the contract does not know.
    ("2804", DecodingFailure(field: "mode", message: "has no value 4")),
    ("28ffffffffffffffffff01", DecodingFailure(field: "mode", message: "has no value -1")),
    ("28ffffffff07", DecodingFailure(field: "mode", message: "has no value 2147483647")),
  ]

  /// T-71, as far as messages go; a NUL would otherwise cut a SKU to another SKU's name.
  @Test(arguments: refused)
  func `refuses what is no request, by the field's name`(
    bytes: String, failure: DecodingFailure
  ) {
    #expect(throws: failure) { try ReserveRequest(decoding: hex(bytes)) }
  }

  static let refusedTimes: [(String, DecodingFailure)] = [
    (
      "320a 08ffffffffffffffff7f",
      DecodingFailure(field: "create_time.seconds", message: "is not in the years 1 to 9999")
    ),
    (
      "3207 088083d1ffaf07",
      DecodingFailure(field: "create_time.seconds", message: "is not in the years 1 to 9999")
    ),
    (
      "320b 10ffffffffffffffffff01",
      DecodingFailure(field: "create_time.nanos", message: "is not 0 to 999999999")
    ),
    (
      "3206 108094ebdc03",
      DecodingFailure(field: "create_time.nanos", message: "is not 0 to 999999999")
    ),
    (
      "3202 1001",
      DecodingFailure(field: "create_time.nanos", message: "is finer than a microsecond")
    ),
  ]

  @Test(arguments: refusedTimes)
  func `refuses instants that would not come back`(bytes: String, failure: DecodingFailure) {
    #expect(throws: failure) { try Claim(decoding: hex(bytes)) }
  }

  static let refusedSpans: [(String, DecodingFailure)] = [
    (
      "120a 08ffffffffffffffff7f",
      DecodingFailure(field: "heartbeat.seconds", message: "is more than 10000 years")
    ),
    (
      "1206 108094ebdc03", DecodingFailure(field: "heartbeat.nanos", message: "is a second or more")
    ),
    (
      "120d 0801 10f8ffffffffffffffff01",
      DecodingFailure(field: "heartbeat.nanos", message: "differs in sign from seconds")
    ),
    (
      "1203 10e907",
      DecodingFailure(field: "heartbeat.nanos", message: "is finer than a microsecond")
    ),
  ]

  @Test(arguments: refusedSpans)
  func `refuses time spans that would not come back`(bytes: String, failure: DecodingFailure) {
    #expect(throws: failure) { try WatchRequest(decoding: hex(bytes)) }
  }

  /// A NUL can't travel in protobuf-c's strings. Cutting there could name another SKU, so it is sent as
  /// something that every receiver refuses.
  @Test func `never cuts a text at a NUL that it sends`() {
    let bytes = ReserveRequest(lines: [ClaimRequestLine(sku: "SHIRT\0-M", quantity: 1)]).encoded()
    #expect(throws: DecodingFailure(field: "lines[0].sku", message: "is not UTF-8")) {
      try ReserveRequest(decoding: bytes)
    }
  }

  /// The arena's limit, here 1 MiB, stands before memory is taken.
  static let tooLarge: [(String, [UInt8])] = [
    // 2 or 3 bytes a field on the wire, far more in memory.
    ("200,000 empty lines", Array(repeatElement(hex("2200"), count: 200_000).joined())),
    ("200,000 unknown fields", Array(repeatElement(hex("f80100"), count: 200_000).joined())),
    // No piece is over the limit, all three are.
    (
      "three texts of 400,000 bytes",
      ["0a", "12", "1a"].flatMap {
        hex("\($0) 80b518") + Array(repeating: UInt8(ascii: "x"), count: 400_000)
      }
    ),
  ]

  @Test(arguments: tooLarge)
  func `refuses what would take more memory than the limit`(what: String, bytes: [UInt8]) {
    let failure = DecodingFailure(field: "", message: "needs more than 1048576 bytes of memory")
    let arena = Arena(capacity: 4096, limit: 1 << 20)
    #expect(throws: failure, "\(what)") {
      try bytes.withUnsafeBytes { try ReserveRequest(decoding: $0, in: arena) }
    }
    arena.reset()
    #expect(throws: Never.self) {
      try hex("120163").withUnsafeBytes { try ReserveRequest(decoding: $0, in: arena) }
    }
  }

  /// Every message, cut at every place and with every bit turned, is read or refused, and what was read
  /// is a whole value: it encodes to bytes that are read again, to the same.
  @Test(arguments: Contract.messageNames)
  func `reads or refuses every damaged message`(name: String) throws {
    let type = try #require(Contract.messages.first { $0.fullName == name })
    try readsOrRefuses(type)
  }

  private func readsOrRefuses<M: Message & WireValue>(_ type: M.Type) throws {
    let whole = FilledMessage(type).bytes
    let arena = Arena()

    func check(_ bytes: [UInt8]) throws {
      arena.reset()
      let value: M
      do {
        value = try bytes.withUnsafeBytes { try M(decoding: $0, in: arena) }
      } catch is DecodingFailure {
        return
      }
      #expect(try M(decoding: value.encoded()).encoded() == value.encoded())
    }

    for length in whole.indices { try check(Array(whole[..<length])) }
    for index in whole.indices {
      for bit in 0..<8 {
        var damaged = whole
        damaged[index] ^= 1 << bit
        try check(damaged)
      }
    }
  }
}
