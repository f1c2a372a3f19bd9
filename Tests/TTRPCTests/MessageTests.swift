import Testing

@testable import TTRPC

/// Rules 12 to 20: requests and responses.
@Suite struct MessageTests {
  // Rule 12: field 6 as text, 7 as a number, 15 as eight bytes.
  @Test func `ignores unknown fields`() throws {
    let wire = try Wire()
    let unknown: [UInt8] = [0x32, 1, 0x21, 0x38, 0x80, 0x01, 0x79, 1, 2, 3, 4, 5, 6, 7, 8]
    let body = unknown + requestEnvelope("shop.Test", "Echo", bytes("hi")) + unknown
    #expect(try wire.exchange(frame(1, stream: 1, body)) == [.response(1, bytes("hi"))])
  }

  // Rule 13.
  @Test func `answers an empty success with an empty frame, without a status`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Echo"))
    #expect(try wire.readBytes() == [0, 0, 0, 0, 0, 0, 0, 1, 2, 0])
  }

  // Rules 14 and 15, in the order in which they are judged.
  @Test(arguments: [
    ("/shop.Test", "Echo", "service /shop.Test"),
    ("shop.Tes", "Echo", "service shop.Tes"),
    ("shop.Test", "echo", "method echo"),
    ("shop.Test", "", "method "),
    ("", "", "service "),
  ])
  func `refuses what it does not know`(
    service: String, method: String, text: String
  ) throws {
    let wire = try Wire()
    let answers = try wire.exchange(request(1, method, service: service))
    #expect(answers.map(\.status) == [Status(.unimplemented, text)])
  }

  // Rule 15.
  @Test func `an empty request names no service`() throws {
    let wire = try Wire()
    #expect(
      try wire.exchange(frame(1, stream: 1)).map(\.status) == [Status(.unimplemented, "service ")])
  }

  // A name is compared in full: protobuf-c would stop at the NUL.
  @Test func `a name with a NUL in it is another name`() throws {
    let wire = try Wire()
    let body: [UInt8] = [0x0a, 10] + bytes("shop.Test\0") + [0x12, 4] + bytes("Echo")
    #expect(try wire.exchange(frame(1, stream: 1, body))[0].status?.code == .unimplemented)
  }

  // A caller can't make the server repeat megabytes to it.
  @Test func `repeats an unknown name only so far`() throws {
    let wire = try Wire()
    let name = String(repeating: "x", count: 100_000)
    let status = try wire.exchange(request(1, "Echo", service: name))[0].status
    #expect(status == Status(.unimplemented, "service " + String(repeating: "x", count: 256)))
  }

  // Rule 16: a group, a length past the end, a varint without end, field 0, an endless pair.
  @Test(
    arguments: [
      [0x0b], [0x0a, 5, 1], [0x20, 0x80], [0x00, 0x00], [0xff], [0x2a, 2, 0x0a, 5], [0x31, 1, 2],
    ] as [[UInt8]])
  func `refuses a broken envelope, and its id is used up`(body: [UInt8]) throws {
    let wire = try Wire()
    let answers = try wire.exchange(frame(1, stream: 5, body) + request(5, "Echo"))
    #expect(answers.map(\.stream) == [5, 5])
    #expect(
      answers.map(\.status) == [
        Status(.invalidArgument, "unmarshal request error: not a ttrpc.Request"),
        Status(.invalidArgument, "StreamID cannot be re-used and must increment"),
      ])
  }

  // Rule 17.
  @Test func `an absent payload is an empty message`() throws {
    let wire = try Wire()
    let body: [UInt8] = [0x0a, 9] + bytes("shop.Test") + [0x12, 4] + bytes("Hold")
    _ = try wire.exchange(frame(1, stream: 1, body))
    #expect(wire.shop.log == ["Hold ''"])
  }

  // Rule 18.
  @Test(arguments: [0, 1, 2] as [UInt8])
  func `serves a unary request whatever its flags, and answers without any`(flags: UInt8) throws {
    let wire = try Wire()
    let answers = try wire.exchange(request(1, "Echo", bytes("hi"), flags: flags))
    #expect(answers == [.response(1, bytes("hi"))])
  }

  // Rule 19.
  @Test func `carries code, message and details of an error as they are`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Hold"))
    let status = Status(
      .failedPrecondition, "Nur noch 8 Hemden übrig", details: [[0, 1, 2, 0xff], [], [9]])
    wire.shop.handles[1]!.fail(status)
    #expect(try wire.read().map(\.status) == [status])
  }

  // Rules 5 and 19: an error always arrives.
  @Test func `an error that would not fit a frame loses its details, never its code`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Hold"))
    wire.shop.handles[1]!.fail(
      Status(.aborted, "too much", details: [[UInt8](repeating: 1, count: 4_200_000)]))
    #expect(try wire.read().map(\.status) == [Status(.aborted, "too much")])
  }

  // Rule 20: see also FuzzTests.
  @Test func `a web browser on the wrong socket ends only its own connection`() throws {
    let wire = try Wire()
    _ = try wire.exchange(bytes("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"))
    #expect(!wire.isOpen)
  }

  @Test func `answering twice, or ending twice, is ignored`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Hold") + request(3, "Watch"))
    let (hold, watch) = (wire.shop.handles[1]!, wire.shop.handles[2]!)
    hold.respond("a")
    hold.respond("b")
    hold.fail(Status(.aborted, "c"))
    watch.finish()
    watch.finish()
    #expect(!watch.send("d"))
    #expect(try wire.read() == [.response(1, bytes("a")), .data(3, [], flags: 5)])
  }
}
