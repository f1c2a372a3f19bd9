import Testing

@testable import Messages

/// Does every value come back?
@Suite struct RoundTripTests {
  /// Bytes that protoc wrote (`protoc --encode`), and the value that they are.
  @Test func `reads and writes what protoc writes`() throws {
    try expect(
      ReserveRequest(
        requestID: "01952f3a-7b1c-7def-8abc-0123456789ab", owner: "cart-1", channel: "web",
        lines: [
          ClaimRequestLine(sku: "SHIRT-M", quantity: 3, location: "AMS"),
          ClaimRequestLine(sku: "SOCKS", quantity: -1),
        ], mode: .partial),
      is: """
        0a2430313935326633612d376231632d376465662d386162632d303132333435363738396162
        1206636172742d31 1a03776562 22100a0753484952542d4d10031a03414d53
        22120a05534f434b5310ffffffffffffffffff01 2802
        """)
    // A bool that may be absent, present and false, present and true.
    try expect(
      CreateLocationRequest(
        requestID: "r", code: "AMS", kind: .thirdParty, sellEnabled: false, shipEnabled: true,
        timeZone: "Europe/Amsterdam"),
      is: "0a0172 1203414d53 2003 2800 3001 42104575726f70652f416d7374657264616d")
    try expect(
      Claim(
        id: .max, state: .expired, owner: "é", createTime: Timestamp(microseconds: -1),
        expireTime: Timestamp(microseconds: 0), extensions: .max),
      is: """
        08ffffffffffffffffff01 1004 1a02c3a9 321108ffffffffffffffffff0110988cebdc03 3a00 40ffffffff0f
        """)
    try expect(
      WatchRequest(afterSequence: 7, heartbeat: TimeSpan(microseconds: -1_500_000)),
      is: "0807 121608ffffffffffffffffff011080b6ca91feffffffff01")
    try expect(BackupResponse(sequence: 300, piece: [0, 1, 255]), is: "08ac02 12030001ff")
    try expect(GetStatusRequest(), is: "")
  }

  private func expect<M: Message>(_ value: M, is bytes: String) throws {
    #expect(value.encoded() == hex(bytes))
    #expect(try M(decoding: hex(bytes)) == value)
  }

  @Test(arguments: Contract.messageNames)
  func `brings every field of every message back`(name: String) throws {
    let type = try #require(Contract.messages.first { $0.fullName == name })
    try bringsBack(type)
  }

  private func bringsBack<M: Message & WireValue>(_ type: M.Type) throws {
    let bytes = FilledMessage(type).bytes
    let value = try M(decoding: bytes)
    #expect(value.encoded() == bytes)
    #expect(try M(decoding: value.encoded()) == value)
    #expect(try M(json: jsonText(of: value)) == value)
    #expect(try M(json: jsonText(of: value, pretty: true)) == value)
    #expect(bytes.isEmpty || value != M())

    // By name only, as `purser call` does it.
    let json = try JSONCodec.decode(bytes: bytes, as: M.fullName, pretty: false)
    #expect(json == jsonText(of: value))
    #expect(try JSONCodec.encode(json: json, as: M.fullName) == bytes)
  }

  /// To say that a description is empty is not to say nothing of it: one takes it away, the other leaves it.
  @Test func `what is empty or zero and what is absent come back as they were`() throws {
    let changes = [
      SkuChange(code: "A"), SkuChange(code: "A", description: "", scale: 0, weightGrams: 0),
    ]
    for change in changes {
      #expect(try SkuChange(decoding: change.encoded()) == change)
      #expect(try SkuChange(json: jsonText(of: change)) == change)
    }
    let no = LocationChange(code: "AMS", sellEnabled: false)
    #expect(try LocationChange(decoding: no.encoded()) == no)
  }

  @Test func `a value keeps nothing of the bytes or the arena`() throws {
    let arena = Arena(capacity: 1024)
    var bytes = Claim(owner: "an owner of more than 15 bytes").encoded()
    let claim = try bytes.withUnsafeBytes { bytes throws(DecodingFailure) in
      try Claim(decoding: bytes, in: arena)
    }
    for index in bytes.indices { bytes[index] = 0x41 }
    arena.reset()
    _ = Claim(owner: String(repeating: "X", count: 900)).packed(in: arena)
    #expect(claim == Claim(owner: "an owner of more than 15 bytes"))
  }

  /// A request with 5,000 lines is well within the limits (issue: must hold).
  @Test func `an arena grows for a large message and is used again`() throws {
    let request = ReserveRequest(
      lines: (1...5000).map { ClaimRequestLine(sku: "SKU-\($0)-of-a-long-name", quantity: 1) })
    let arena = Arena(capacity: 1024)
    for _ in 0..<3 {
      arena.reset()
      let again = try request.encode(in: arena) { bytes throws(DecodingFailure) in
        try ReserveRequest(decoding: bytes, in: arena)
      }
      #expect(again == request)
    }
  }
}
