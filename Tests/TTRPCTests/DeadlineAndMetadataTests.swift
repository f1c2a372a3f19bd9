import NIOCore
import Testing

@testable import TTRPC

/// Rules 21 to 23, as far as the server's end goes (22 is the client's: see ClientTests).
@Suite struct DeadlineAndMetadataTests {
  // Rule 21.
  @Test func `no timeout is no deadline`() throws {
    let wire = try Wire()
    try wire.write(request(1, "Echo", timeout: 0))
    #expect(wire.shop.lastTimeout == 0)
    #expect(wire.shop.lastDeadline == nil)
  }

  // Rule 21.
  @Test func `a timeout counts from receipt`() throws {
    let wire = try Wire()
    wire.wait(.seconds(1))
    try wire.write(request(1, "Echo", timeout: 250))
    #expect(wire.shop.lastDeadline == .uptimeNanoseconds(1_000_000_250))
  }

  // Rule 21: -1 and the least number there is.
  @Test(arguments: [-1, .min] as [Int64])
  func `a call that is over already is never executed`(timeout: Int64) throws {
    let wire = try Wire()
    let answers = try wire.exchange(request(1, "Hold", timeout: timeout))
    #expect(answers.map(\.status) == [Status(.deadlineExceeded, "context deadline exceeded")])
    #expect(wire.shop.log == [])
  }

  // Rule 21.
  @Test func `a deadline past the end of time is none`() throws {
    let wire = try Wire()
    wire.wait(.seconds(1))
    try wire.write(request(1, "Echo", timeout: .max))
    #expect(wire.shop.lastTimeout == .max)
    #expect(wire.shop.lastDeadline == nil)
  }

  // Rule 23.
  @Test func `metadata is found in any case, and repeated keys keep their order`() throws {
    let wire = try Wire()
    try wire.write(
      request(
        1, "Echo",
        metadata: [("trace", "b"), ("other", "x"), ("TRACE", "a"), ("tracer", "y"), ("Trace", "")]))
    #expect(wire.shop.lastMetadata == ["b", "a", ""])
  }
}
