import NIOEmbedded
import Testing
import TurnedDaemon

@testable import Service
@testable import TTRPC

/// An answer waits for the sequence that it depends on, and for nothing else.
@Suite struct HeldAnswersTests {
  @Test
  func `release lets exactly those go that depend on no more, in the order in which they came`()
    throws
  {
    let loop = EmbeddedEventLoop()
    let keeper = ReplyKeeper()
    let server = Server(eventLoop: loop, receiver: keeper)
    let peer = try Peer(TurnedDaemon.reader, of: server, on: loop)
    for _ in 1...6 { try peer.send("shop.Test", "Keep", payload: []) }
    func released() throws -> [String] {
      loop.run()
      return try peer.answers().map(\.line)
    }

    var held = HeldAnswers()
    #expect(held.isEmpty)
    held.hold("seven", for: keeper.replies[0], until: 7)
    held.hold("five", for: keeper.replies[1], until: 5)
    held.hold(Status(.notFound, "six"), for: keeper.replies[2], until: 6)
    held.hold(Status(.notFound, "seven"), for: keeper.replies[3], until: 7)
    held.hold("eight", for: keeper.replies[4], until: 8)
    #expect(try released() == [])

    held.release(upTo: 4)
    #expect(try released() == [])
    held.release(upTo: 6)
    #expect(try released() == ["3 OK", "5 notFound"])
    held.hold("six", for: keeper.replies[5], until: 6)
    #expect(!held.isEmpty)
    held.release(upTo: 7)
    #expect(try released() == ["1 OK", "7 notFound", "11 OK"])
    held.release(upTo: 7)
    #expect(try released() == [])
    held.release(upTo: .max)
    #expect(try released() == ["9 OK"])
    #expect(held.isEmpty)
  }

  @Test
  func `the bytes that leave are those that were held, with their suffix, whoever left before`()
    throws
  {
    let loop = EmbeddedEventLoop()
    let keeper = ReplyKeeper()
    let server = Server(eventLoop: loop, receiver: keeper)
    let peer = try Peer(TurnedDaemon.reader, of: server, on: loop)
    for _ in 1...3 { try peer.send("shop.Test", "Keep", payload: []) }

    var held = HeldAnswers()
    held.hold("shirt", for: keeper.replies[0], until: 1)
    held.hold("socks", suffix: [1, 2], for: keeper.replies[1], until: 2)
    held.hold("gloves", for: keeper.replies[2], until: 1)
    held.release(upTo: 1)
    held.release(upTo: 2)
    loop.run()
    let payloads = try peer.answers().map(\.content)
    #expect(
      payloads == [
        .payload(Array("shirt".utf8)), .payload(Array("gloves".utf8)),
        .payload(Array("socks".utf8) + [1, 2]),
      ])
  }
}

extension HeldAnswers {
  fileprivate mutating func hold(
    _ text: String, suffix: [UInt8] = [], for reply: ReplyHandle, until sequence: UInt64
  ) {
    Array(text.utf8).withUnsafeBytes { hold($0, suffix: suffix, for: reply, until: sequence) }
  }
}

/// Keeps every call for the test to answer.
private final class ReplyKeeper: CallReceiver {
  var replies: [ReplyHandle] = []

  func shape(service: UnsafeRawBufferPointer, method: UnsafeRawBufferPointer) -> MethodShape {
    .unary
  }

  func received(_ call: borrowing IncomingCall, reply: ReplyHandle) { replies.append(reply) }
}
