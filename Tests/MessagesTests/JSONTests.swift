import Messages
import Testing

/// Messages as people write and read them (the proto3 JSON mapping).
@Suite struct JSONTests {
  @Test func `writes the proto3 mapping`() {
    #expect(
      jsonText(
        of: HoldRequest(
          requestID: "r-1", owner: "a \"b\"\n\u{1B}é", channel: "web",
          lines: [ClaimRequestLine(sku: "S", quantity: 9_007_199_254_740_993)],
          ttl: TimeSpan(microseconds: 1_500_000), mode: .allOrNothing))
        == #"{"requestId":"r-1","owner":"a \"b\"\n\u001bé","channel":"web","#
        + #""lines":[{"sku":"S","quantity":"9007199254740993","location":""}],"ttl":"1.500s","#
        + #""mode":"CLAIM_MODE_ALL_OR_NOTHING"}"#)
    #expect(
      jsonText(
        of: BackupResponse(sequence: .max, piece: [251, 255], seal: BackupSeal()), pretty: true)
          == """
          {
            "sequence": "18446744073709551615",
            "piece": "+/8=",
            "seal": {
              "byteCount": "0",
              "sha256": "",
              "chainHead": ""
            }
          }
          """)
    #expect(jsonText(of: GetStatusRequest()) == "{}")
    #expect(
      jsonText(of: CreateLocationRequest(sellEnabled: false))
        == #"{"requestId":"","code":"","name":"","kind":"LOCATION_KIND_UNSPECIFIED","#
        + #""sellEnabled":false,"timeZone":""}"#)
    #expect(
      jsonText(of: ClaimPlacement(quantity: -1, allocated: .min))
        == #"{"location":"","quantity":"-1","allocated":"-9223372036854775808"}"#)
    #expect(
      jsonText(of: ListClaimsResponse(claims: [Claim(createTime: Timestamp(microseconds: 0))]))
        == #"{"sequence":"0","claims":[{"id":"0","state":"CLAIM_STATE_UNSPECIFIED","owner":"","#
        + #""channel":"","lineCount":0,"createTime":"1970-01-01T00:00:00Z","extensions":0,"#
        + #""releaseReason":"","orderId":"0"}],"nextPageToken":""}"#)
  }

  /// Texts that all say the same.
  @Test(arguments: [
    #"{"requestId":"r","lines":[{"sku":"S","quantity":"5"}],"mode":"CLAIM_MODE_PARTIAL"}"#,
    #"{"request_id":"r","lines":[{"sku":"S","quantity":5}],"mode":2}"#,
    #" { "mode" : 2 , "lines" : [ { "quantity" : 5.0e0, "sku" : "\u0053" } ] , "requestId" : "r" } "#,
    #"{"requestId":"r","owner":null,"channel":"","lines":[{"sku":"S","quantity":0.5e1}],"mode":"2.0"}"#
      .replacing("\"2.0\"", with: "2.0"),
  ])
  func `reads every way to say a message`(json: String) throws {
    #expect(
      try ReserveRequest(json: json)
        == ReserveRequest(
          requestID: "r", lines: [ClaimRequestLine(sku: "S", quantity: 5)], mode: .partial))
  }

  @Test func `keeps every digit of an int64`() throws {
    #expect(
      try ClaimRequestLine(json: #"{"quantity":-9223372036854775808}"#).quantity == .min)
    #expect(
      try ClaimRequestLine(json: #"{"quantity":"9223372036854775807"}"#).quantity == .max)
    #expect(try GetClaimRequest(json: #"{"claimId":18446744073709551615}"#).claimID == .max)
  }

  static let refused: [(String, JSONFailure)] = [
    // The message's fields.
    (
      #"{"colour":1}"#,
      JSONFailure(field: "colour", message: "is not a field of purser.v1.HoldRequest")
    ),
    (
      #"{"lines":[{},{"SKU":"S"}]}"#,
      JSONFailure(field: "lines[1].SKU", message: "is not a field of purser.v1.ClaimRequestLine")
    ),
    (
      #"{"requestId":"a","request_id":"b"}"#,
      JSONFailure(field: "request_id", message: "is given under both its names")
    ),
    (#"{"owner":1}"#, JSONFailure(field: "owner", message: "must be a string, not a number")),
    (#"{"owner":"a\u0000b"}"#, JSONFailure(field: "owner", message: "holds a NUL")),
    (#"{"lines":{}}"#, JSONFailure(field: "lines", message: "must be a list, not an object")),
    (#"{"lines":[null]}"#, JSONFailure(field: "lines[0]", message: "must be an object, not null")),
    (
      #"{"lines":[{"quantity":true}]}"#,
      JSONFailure(field: "lines[0].quantity", message: "must be a whole number, not a boolean")
    ),
    (
      #"{"lines":[{"quantity":1.5}]}"#,
      JSONFailure(field: "lines[0].quantity", message: "is not a whole number: 1.5")
    ),
    (
      #"{"lines":[{"quantity":"5 "}]}"#,
      JSONFailure(field: "lines[0].quantity", message: "is not a whole number: 5 ")
    ),
    (
      #"{"lines":[{"quantity":""}]}"#,
      JSONFailure(field: "lines[0].quantity", message: "is not a whole number: ")
    ),
    (
      #"{"lines":[{"quantity":9223372036854775808}]}"#,
      JSONFailure(
        field: "lines[0].quantity",
        message: "is not -9223372036854775808 to 9223372036854775807: 9223372036854775808")
    ),
    (
      #"{"mode":"PARTIAL"}"#,
      JSONFailure(field: "mode", message: #"is not a value of purser.v1.ClaimMode: "PARTIAL""#)
    ),
    (
      #"{"mode":99}"#,
      JSONFailure(field: "mode", message: "is not a value of purser.v1.ClaimMode: 99")
    ),
    (
      #"{"mode":[]}"#,
      JSONFailure(field: "mode", message: "must be a value of purser.v1.ClaimMode, not a list")
    ),
    (#"{"ttl":"15m"}"#, JSONFailure(field: "ttl", message: "is not a time span such as \"1.5s\"")),
    (#"{"ttl":900}"#, JSONFailure(field: "ttl", message: "is not a time span such as \"1.5s\"")),
    ("[]", JSONFailure(field: "the value", message: "must be an object, not a list")),
    // The text.
    (
      "",
      JSONFailure(
        field: "", message: "is no JSON: line 1, column 1: the text ends where a value is expected")
    ),
    (
      "{\n  \"owner\": \"a\",\n}",
      JSONFailure(field: "", message: "is no JSON: line 3, column 1: a name in quotes is expected")
    ),
    (
      #"{"owner":"a","owner":"b"}"#,
      JSONFailure(field: "", message: #"is no JSON: line 1, column 21: "owner" is named twice"#)
    ),
    (
      "{} {}",
      JSONFailure(field: "", message: "is no JSON: line 1, column 4: something follows the value")
    ),
    (
      #"{"owner":"a}"#,
      JSONFailure(field: "", message: "is no JSON: line 1, column 13: the text ends in a string")
    ),
    (
      #"{"owner":"\ud800"}"#,
      JSONFailure(field: "", message: "is no JSON: line 1, column 17: half a surrogate pair")
    ),
    (
      #"{"owner":"\x"}"#,
      JSONFailure(field: "", message: "is no JSON: line 1, column 13: no such escape in a string")
    ),
    (
      "{\"owner\":\"\t\"}",
      JSONFailure(
        field: "",
        message: "is no JSON: line 1, column 12: a control character stands unescaped in a string")
    ),
    (
      #"{"mode":01}"#,
      JSONFailure(field: "", message: "is no JSON: line 1, column 10: a comma or } is expected")
    ),
    (
      #"{"mode":-}"#,
      JSONFailure(field: "", message: "is no JSON: line 1, column 10: a digit is expected")
    ),
    (
      #"{"mode":nul}"#,
      JSONFailure(field: "", message: "is no JSON: line 1, column 12: a value is expected")
    ),
  ]

  @Test(arguments: refused)
  func `refuses what is not the message, by its path`(json: String, failure: JSONFailure) {
    #expect(throws: failure) { try HoldRequest(json: json) }
  }

  @Test func `refuses a text that nests without end`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(
      throws: JSONFailure(
        field: "", message: "is no JSON: line 1, column 66: nested more than 64 deep")
    ) { try HoldRequest(json: deep) }
  }

  @Test func `refuses instants and bytes that are none`() {
    #expect(
      throws: JSONFailure(
        field: "to", message: "is not an instant such as \"2026-03-01T09:30:00Z\"")
    ) { try AdvanceClockRequest(json: #"{"to":"tomorrow"}"#) }
    #expect(
      throws: JSONFailure(field: "piece", message: "must be base64 in a string, not a string")
    ) { try BackupResponse(json: #"{"piece":"a"}"#) }
  }

  @Test func `knows messages by name`() throws {
    #expect(
      try JSONCodec.encode(json: #"{"code":"S"}"#, as: "purser.v1.GetSkuRequest") == hex("0a0153"))
    #expect(
      try JSONCodec.decode(bytes: hex("0a0153"), as: "purser.v1.GetSkuRequest", pretty: false)
        == #"{"code":"S"}"#)
    let unknown = JSONFailure(field: "", message: "there is no message purser.v1.Nothing")
    #expect(throws: unknown) { try JSONCodec.encode(json: "{}", as: "purser.v1.Nothing") }
    #expect(throws: unknown) {
      try JSONCodec.decode(bytes: [], as: "purser.v1.Nothing", pretty: false)
    }
  }

  @Test func `refuses bytes that a typed decode refuses`() {
    func decode(_ bytes: String) throws -> String {
      try JSONCodec.decode(bytes: hex(bytes), as: "purser.v1.ReserveRequest", pretty: false)
    }
    #expect(throws: DecodingFailure(field: "", message: "is malformed")) { try decode("ff") }
    #expect(throws: DecodingFailure(field: "lines[0].sku", message: "holds a NUL")) {
      try decode("2205 0a03610062")
    }
    #expect(throws: DecodingFailure(field: "mode", message: "has no value 99")) {
      try decode("2863")
    }
  }

  /// Showing never fails: a value made in memory may hold what could not be sent.
  @Test func `shows a value that could not stand on the wire`() {
    #expect(
      jsonText(of: ClaimPlacement(location: "a\0b"))
        == #"{"location":"a��b","quantity":"0","allocated":"0"}"#)
    #expect(
      jsonText(of: AdvanceClockResponse(time: Timestamp(microseconds: .max)))
        == #"{"sequence":"0","replayed":false,"time":null}"#)
  }

  static let base64: [(String, String)] = [
    ("", ""), ("66", "Zg=="), ("666f", "Zm8="), ("666f6f", "Zm9v"), ("666f6f62", "Zm9vYg=="),
    ("666f6f6261", "Zm9vYmE="), ("666f6f626172", "Zm9vYmFy"),
  ]

  /// The test vectors of RFC 4648.
  @Test(arguments: base64)
  func `writes and reads base64`(bytes: String, text: String) throws {
    let message = BackupResponse(sequence: 1, piece: hex(bytes))
    let json = #"{"sequence":"1","piece":"\#(text)"}"#
    #expect(try BackupResponse(json: json) == message)
    #expect(text.isEmpty || jsonText(of: message) == json)
    #expect(try BackupResponse(json: json.replacing("=", with: "")) == message)
  }

  @Test(arguments: ["Z", "Zg=", "Zh==", "Zg===", "Z g=", "Zg==Zg==", "Zm9*"])
  func `refuses what is no base64`(text: String) {
    #expect(throws: JSONFailure.self) { try BackupResponse(json: #"{"piece":"\#(text)"}"#) }
  }
}
