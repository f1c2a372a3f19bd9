import NIOCore
import Testing

@testable import TTRPC

/// Rules 9 to 11: the numbers of streams.
@Suite struct StreamIDTests {
  // Rule 9.
  @Test(arguments: [0, 2, 0xffff_fffe] as [UInt32])
  func `refuses an even id and goes on`(id: UInt32) throws {
    let wire = try Wire()
    let answers = try wire.exchange(
      request(id, "Echo") + frame(3, stream: id) + request(1, "Echo", bytes("on")))
    let refused = Status(
      .invalidArgument, "StreamID must be odd for client initiated streams")
    #expect(answers.map(\.stream) == [id, id, 1])
    #expect(answers.map(\.status) == [refused, refused, nil])
  }

  // Rule 10: gaps are fine, also the last id there is.
  @Test func `refuses an id that does not rise, and the first call under it goes on`() throws {
    let wire = try Wire()
    try wire.write(request(7, "Hold") + request(7, "Echo") + request(5, "Echo"))
    let refused = Status(.invalidArgument, "StreamID cannot be re-used and must increment")
    let answers = try wire.read()
    #expect(answers.map(\.stream) == [7, 5])
    #expect(answers.map(\.status) == [refused, refused])

    wire.shop.handles[1]!.respond("first")
    #expect(try wire.read() == [.response(7, bytes("first"))])

    #expect(try wire.exchange(request(0xffff_ffff, "Echo")) == [.response(0xffff_ffff, [])])
    #expect(try wire.exchange(request(0xffff_fffd, "Echo"))[0].status == refused)
  }

  // Rule 11.
  @Test func `never speaks first`() throws {
    let wire = try Wire()
    wire.wait(.seconds(9))
    #expect(try wire.readBytes() == [])
  }
}
