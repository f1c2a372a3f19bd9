import NIOCore
import Testing

@testable import TTRPC

/// Rules 24 to 34: streams. Flags: 1 remote closed, 2 remote open, 4 no data.
@Suite struct StreamingTests {
  static let notActive = Status(.invalidArgument, "StreamID is no longer active")

  // Rules 24 and 31.
  @Test(arguments: [0, 1, 2] as [UInt8])
  func `serves a server stream whatever flags open it`(flags: UInt8) throws {
    let wire = try Wire()
    try wire.write(request(1, "Watch", bytes("from 7"), flags: flags))
    #expect(wire.shop.log == ["Watch 'from 7'"])
    let watch = wire.shop.handles[1]!
    watch.send("a")
    watch.send("")
    watch.finish()
    #expect(
      try wire.read() == [.data(1, bytes("a")), .data(1, []), .data(1, [], flags: 5)])
    #expect(!watch.isOpen)
  }

  // Rule 25: an empty request hung a server of the first generation.
  @Test func `delivers the empty request of a server stream`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Watch", flags: 1))
    #expect(wire.shop.log == ["Watch ''"])
  }

  // Rule 25.
  @Test func `a client stream's request is its first message only when it is not empty`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Collect", bytes("one"), flags: 2))
    try wire.write(request(3, "Collect", flags: 2))
    try wire.write(request(5, "Collect", bytes("whole"), flags: 1))
    try wire.write(request(7, "Collect", flags: 1))
    #expect(
      wire.shop.log == [
        "Collect ''", "data 'one'", "Collect ''", "Collect ''", "data 'whole', last",
        "Collect ''", "data none, last",
      ])
  }

  // Rule 25: what the Rust client sends.
  @Test func `takes the no-data flag on a request`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Collect", flags: 6) + request(3, "Watch", flags: 5))
    #expect(wire.shop.log == ["Collect ''", "Watch ''"])
  }

  // Rules 24, 26 and 28.
  @Test func `tells an empty message from none, and ends as Go ends`() throws {
    let wire = try Wire()
    try wire.write(
      request(1, "Collect", flags: 2)
        + frame(3, stream: 1, flags: 0, bytes("a"))
        + frame(3, stream: 1, flags: 0)
        + frame(3, stream: 1, flags: 4)
        + frame(3, stream: 1, flags: 4, bytes("ignored"))
        + frame(3, stream: 1, flags: 5))
    #expect(wire.shop.log == ["Collect ''", "data 'a'", "data ''", "data none, last"])
    wire.shop.handles[1]!.respond("sum")
    #expect(try wire.read() == [.response(1, bytes("sum"))])
  }

  // Rule 27.
  @Test func `takes a last message that carries a body`() throws {
    let wire = try Wire()
    let answers = try wire.exchange(
      request(1, "Collect", flags: 2) + frame(3, stream: 1, flags: 1, bytes("end")))
    #expect(wire.shop.log == ["Collect ''", "data 'end', last"])
    #expect(answers == [])
  }

  // Rules 26 and 29: the spec leaves open what happens; ours ends a stream that goes on after its end.
  @Test func `data after the end of a client stream ends the call`() throws {
    let wire = try Wire()
    let answers = try wire.exchange(
      request(1, "Collect", flags: 2) + frame(3, stream: 1, flags: 5)
        + frame(3, stream: 1, flags: 5) + frame(3, stream: 1, bytes("more")))
    #expect(
      answers.map(\.status) == [Status(.invalidArgument, "data after the end of the stream")])
    #expect(wire.shop.log == ["Collect ''", "data none, last", "canceled 1"])
  }

  @Test func `data on a server stream ends it, a half-close does not`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Watch", flags: 2) + frame(3, stream: 1, flags: 5))
    #expect(wire.shop.handles[1]!.isOpen)
    let answers = try wire.exchange(frame(3, stream: 1, bytes("more")))
    #expect(
      answers.map(\.status) == [
        Status(.invalidArgument, "data on a stream that takes one message")
      ])
    #expect(wire.shop.log == ["Watch ''", "canceled 1"])
    #expect(!wire.shop.handles[1]!.isOpen)
    #expect(wire.server.callsInFlight == 0)
  }

  // Rule 28.
  @Test func `an error at any time ends a stream`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Watch") + request(3, "Collect", flags: 2))
    wire.shop.handles[1]!.send("a")
    wire.shop.handles[1]!.fail(Status(.dataLoss, "row 7"))
    wire.shop.handles[2]!.fail(Status(.aborted, "enough"))
    let answers = try wire.read()
    #expect(answers.map(\.stream) == [1, 1, 3])
    #expect(
      answers.map(\.status) == [nil, Status(.dataLoss, "row 7"), Status(.aborted, "enough")])
  }

  // Rule 28.
  @Test func `a conversation goes both ways at once`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Chat", bytes("a"), flags: 2))
    let chat = wire.shop.handles[1]!
    chat.send("A")
    #expect(
      try wire.exchange(frame(3, stream: 1, bytes("b"))) == [.data(1, bytes("A"))])
    try wire.write(frame(3, stream: 1, flags: 5))
    chat.send("B")
    chat.finish()
    #expect(try wire.read() == [.data(1, bytes("B")), .data(1, [], flags: 5)])
    #expect(wire.shop.log == ["Chat ''", "data 'a'", "data 'b'", "data none, last"])
  }

  // Rule 29.
  @Test func `data for a stream that is over or never was is refused, and nothing else`() throws {
    let wire = try Wire()
    let answers = try wire.exchange(
      request(5, "Echo") + frame(3, stream: 5, flags: 5) + frame(3, stream: 9, bytes("x"))
        + request(7, "Echo"))
    #expect(answers.map(\.stream) == [5, 5, 9, 7])
    #expect(answers.map(\.status) == [nil, Self.notActive, Self.notActive, nil])
  }

  // Rule 30: this frame ends the process of the Go server.
  @Test(arguments: [0, 1, 4, 5] as [UInt8])
  func `data on a live unary call is refused, and the call goes on`(flags: UInt8) throws {
    let wire = try Wire()
    let answers = try wire.exchange(request(1, "Hold") + frame(3, stream: 1, flags: flags))
    #expect(answers.map(\.stream) == [1])
    #expect(answers.map(\.status) == [Status(.invalidArgument, "data on a unary call")])
    wire.shop.handles[1]!.respond("done")
    #expect(try wire.read() == [.response(1, bytes("done"))])
  }

  // Rule 32.
  @Test func `a stream that the server ended is over, although the client is not`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Collect", flags: 2))
    wire.shop.handles[1]!.respond("enough")
    let answers = try wire.exchange(frame(3, stream: 1, bytes("more")))
    #expect(answers[0] == .response(1, bytes("enough")))
    #expect(answers[1].status == Self.notActive)
    #expect(wire.shop.log == ["Collect ''"])
  }

  // Rule 33. The test's channel counts what it has not flushed, so the bound is tested over a socket too.
  @Test func `a stream learns that its peer is slow, and when it is not any more`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Watch"))
    let watch = wire.shop.handles[1]!
    wire.setWritable(false)
    #expect(!watch.isWritable)
    #expect(watch.send("still taken"))
    wire.setWritable(true)
    #expect(watch.isWritable)
    #expect(wire.shop.log == ["Watch ''", "writable"])
  }

  // Rule 33: what was read already waits too, in order, and nothing is lost.
  @Test func `requests wait while the peer does not read, and are served when it does`() throws {
    let wire = try Wire()
    wire.setWritable(false)
    try wire.write(request(1, "Echo", bytes("a")) + Array(request(3, "Echo").prefix(12)))
    try wire.write(Array(request(3, "Echo").dropFirst(12)))
    #expect(try wire.read() == [])
    wire.setWritable(true)
    #expect(try wire.read() == [.response(1, bytes("a")), .response(3, [])])
  }

  // Rule 33: nor is more read than can be answered.
  @Test func `a peer that does not read is not read`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Echo"))
    #expect(wire.mayRead())
    wire.setWritable(false)
    #expect(!wire.mayRead())
    wire.setWritable(true)
    #expect(wire.mayRead())
  }

  // Rule 34.
  @Test func `nothing of a call is left after its answer`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Hold", timeout: 5_000_000_000) + request(3, "Watch"))
    #expect(wire.connection.callsInFlight == 2)
    wire.shop.handles[1]!.respond("a")
    wire.shop.handles[2]!.finish()
    #expect(wire.connection.callsInFlight == 0)
    #expect(wire.server.callsInFlight == 0)
    wire.wait(.seconds(10))
    #expect(wire.shop.log == ["Hold ''", "Watch ''"])
  }
}
