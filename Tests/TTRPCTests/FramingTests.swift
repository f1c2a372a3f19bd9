import Testing

@testable import TTRPC

/// Rules 1 to 8: what is between the bytes and the messages.
@Suite struct FramingTests {
  // Rule 1.
  @Test func `a header is ten bytes, big-endian`() throws {
    let wire = try Wire()
    try wire.write([
      0, 0, 0, 19, 0x01, 0x02, 0x03, 0x05, 1, 0,  // length, stream, request, no flags
      0x0a, 9, 0x73, 0x68, 0x6f, 0x70, 0x2e, 0x54, 0x65, 0x73, 0x74,  // service: shop.Test
      0x12, 4, 0x45, 0x63, 0x68, 0x6f,  // method: Echo
      0x1a, 0,  // payload: empty
    ])
    #expect(try wire.readBytes() == [0, 0, 0, 0, 0x01, 0x02, 0x03, 0x05, 2, 0])
  }

  // Rule 2.
  @Test(arguments: [0, 2, 4, 0x7f, 0xff] as [UInt8])
  func `ignores an unknown type and a client's response`(type: UInt8) throws {
    let wire = try Wire()
    let answers = try wire.exchange(
      frame(type, stream: 1, flags: 7, bytes("junk")) + request(3, "Echo", bytes("on")))
    #expect(answers == [.response(3, bytes("on"))])
  }

  // Rule 3.
  @Test func `takes a message of exactly 4 MiB`() throws {
    let wire = try Wire()
    let envelope = requestEnvelope("shop.Test", "Hold", [UInt8](repeating: 7, count: 4_194_282))
    #expect(envelope.count == 4_194_304)
    #expect(try wire.exchange(frame(1, stream: 1, envelope)) == [])
    #expect(wire.connection.callsInFlight == 1)
  }

  // Rule 4.
  @Test func `drops a longer message, says so, and serves what follows`() throws {
    let wire = try Wire()
    let tooLong = frame(1, stream: 1, [UInt8](repeating: 7, count: 4_194_305))
    let answers = try wire.exchange(tooLong + request(3, "Echo", bytes("on")))
    #expect(answers.count == 2)
    #expect(answers[0].stream == 1)
    #expect(
      answers[0].status
        == Status(
          .resourceExhausted, "message length 4194305 exceed maximum message size of 4194304"))
    #expect(answers[1] == .response(3, bytes("on")))
  }

  // Rule 4: 64 MiB are dropped, a byte more is not worth it.
  @Test func `closes when a message is longer than is worth dropping`() throws {
    let kept = try Wire()
    #expect(try kept.exchange(frame(1, stream: 1, length: 67_108_864)) == [])
    #expect(kept.isOpen)

    let closed = try Wire()
    let answers = try closed.exchange(
      frame(1, stream: 1, length: 67_108_865) + request(3, "Echo"))
    #expect(
      answers.map(\.status) == [
        Status(
          .resourceExhausted, "message length 67108865 exceed maximum message size of 4194304")
      ])
    #expect(!closed.isOpen)
    #expect(closed.shop.log == ["closed: hopelessFrame(67108865)"])
  }

  // Rule 5.
  @Test func `never sends more than 4 MiB, and says so on the stream alone`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Hold") + request(3, "Hold") + request(5, "Watch"))
    let hold = wire.shop.handles
    [UInt8](repeating: 7, count: 4_194_299).withUnsafeBytes { hold[1]!.respond($0) }
    [UInt8](repeating: 7, count: 4_194_300).withUnsafeBytes { hold[2]!.respond($0) }
    [UInt8](repeating: 7, count: 4_194_305).withUnsafeBytes { _ = hold[3]!.send($0) }
    let answers = try wire.read()
    #expect(answers[0].body.count == 4_194_304)
    #expect(answers[0].body.prefix(6) == [0x12, 0xfb, 0xff, 0xff, 0x01, 7])
    let refused = Status(
      .resourceExhausted, "message length 4194305 exceed maximum message size of 4194304")
    #expect(answers.dropFirst().map(\.stream) == [3, 5])
    #expect(answers.dropFirst().map(\.status) == [refused, refused])
    #expect(wire.isOpen)
  }

  // Rule 6.
  @Test func `answers in the order of completion`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Hold") + request(3, "Watch") + request(5, "Echo"))
    #expect(try wire.read() == [.response(5, [])])
    wire.shop.handles[2]!.send("a")
    wire.shop.handles[1]!.respond("b")
    wire.shop.handles[2]!.send("c")
    #expect(
      try wire.read() == [
        .data(3, bytes("a")), .response(1, bytes("b")), .data(3, bytes("c")),
      ])
  }

  // Rule 7.
  @Test(arguments: [3, 10, 15])
  func `closes when the peer ends inside a frame`(cut: Int) throws {
    let wire = try Wire()
    try wire.write(request(1, "Hold") + Array(request(3, "Echo", bytes("never")).prefix(cut)))
    wire.closeInput()
    #expect(!wire.isOpen)
    #expect(wire.shop.log == ["Hold ''", "canceled 1", "closed: truncatedFrame"])
  }

  // Rule 7.
  @Test func `finishes the calls of a peer that has closed its half`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Hold") + request(3, "Hold"))
    wire.closeInput()
    #expect(wire.isOpen)
    wire.shop.handles[2]!.respond("b")
    #expect(try wire.read() == [.response(3, bytes("b"))])
    #expect(wire.isOpen)
    wire.shop.handles[1]!.respond("a")
    #expect(try wire.read() == [.response(1, bytes("a"))])
    #expect(!wire.isOpen)
    #expect(wire.shop.log.last == "closed: peerClosed")
  }

  // Rule 8.
  @Test func `cancels every call of a connection that closed, and ignores their answers`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Hold") + request(3, "Watch") + request(5, "Echo"))
    _ = try wire.read()
    wire.hangUp()
    #expect(
      wire.shop.log == ["Hold ''", "Watch ''", "canceled 1", "canceled 2", "closed: peerClosed"])
    for handle in wire.shop.handles.values {
      #expect(!handle.isOpen)
      #expect(!handle.isWritable)
    }
    wire.shop.handles[1]!.respond("late")
    wire.shop.handles[2]!.send("late")
    wire.shop.handles[2]!.finish()
    #expect(wire.server.callsInFlight == 0)
    #expect(wire.server.connections.isEmpty)
  }
}
