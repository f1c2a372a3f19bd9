import Messages
import Testing

@testable import Core

/// Twenty shirts lie there, and then they are sold no more.
@Suite struct InactiveTests {
  @Test func `of what is not sold nothing is available, and nothing new is claimed`() throws {
    let world = try World.shop()
    let hold = try world.hold([line(4)], ttl: .seconds(60)).claimID
    let reservation = try world.reserve([line(2)], by: "order").claimID
    try world.stopSelling()

    #expect(try world.available() == 0)
    // Nobody is blocked by oneself: what the cart holds, it has.
    #expect(try world.available(to: "cart-1") == 4)
    let refused = Refusal.skuInactive("SHIRT-M", at: "lines[1].sku")
    let lines = [line(1, "SOCKS"), line(99)]
    try world.receive(1, "SOCKS", at: "AMS")
    #expect(refusal { () throws(Refusal) in try world.hold(lines) } == refused)
    #expect(refusal { () throws(Refusal) in try world.reserve(lines, .partial) } == refused)

    // What was claimed goes its way.
    #expect(try world.confirm(hold)?.state == .firm)
    #expect(try world.allocate(reservation) == 2)
    #expect(try world.release(reservation).released == 2)
    #expect(try world.damage(1)?.damaged == 1)
    #expect(try world.differences() == [])
  }

  @Test func `a hold that expired is not claimed anew`() throws {
    let world = try World.shop()
    let hold = try world.hold([line(4)], ttl: .seconds(60)).claimID
    world.advance(by: .seconds(60))
    try world.stopSelling()
    #expect(
      refusal { () throws(Refusal) in try world.confirm(hold, reacquire: true) }
        == .skuInactive("SHIRT-M", at: "reacquire"))
    #expect(try world.claim(hold).claim?.state == .expired)
  }
}
