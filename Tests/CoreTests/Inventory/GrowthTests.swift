import Messages
import Testing

@testable import Core
@testable import Store

/// Thirty items lie at three locations, each with sixty holds of others, between which a claim's rows are put.
@Suite struct GrowthTests {
  @Test func `no command on a claim puts more than was told before`() throws {
    let world = try World()
    let locations = ["N1", "N2", "N3"]
    for location in locations { try world.createLocation(location) }
    try world.createChannel("WEB", locations)
    let skus = (0..<30).map { "S\($0)" }
    for sku in skus {
      try world.createSku(sku)
      for location in locations {
        try world.receive(200, sku, at: location)
        for i in 0..<60 {
          try world.hold([line(1, sku, at: location)], by: "cart-\(sku)-\(i)", ttl: .seconds(600))
        }
      }
    }
    let lines = skus.map { line(300, $0) } + skus.map { line(1, $0) }

    try world.expectBound("hold", told: world.core.growth(of: lines)) {
      (core, tx) throws(Refusal) in
      _ = try core.hold(
        HoldRequest(owner: "cart", channel: "WEB", lines: lines, ttl: .seconds(300)), in: tx)
    }
    let id = world.sequence
    func growth() throws(Refusal) -> Int {
      try world.look { (core, tx) throws(Refusal) in try core.growth(ofClaim: id, in: tx) }
    }
    try world.expectBound("extend", told: try growth()) { (core, tx) throws(Refusal) in
      _ = try core.extend(ExtendRequest(claimID: id, ttl: .seconds(400)), in: tx)
    }
    world.advance(by: .seconds(400))
    _ = try world.claim(id)
    try world.expectBound("confirm anew", told: try growth()) { (core, tx) throws(Refusal) in
      _ = try core.confirm(
        ConfirmRequest(claimID: id, owner: "cart", reacquire: true), in: tx)
    }
    try world.expectBound("release", told: try growth()) { (core, tx) throws(Refusal) in
      _ = try core.release(ReleaseRequest(claimID: id), in: tx)
    }
    try world.expectBound("reserve", told: world.core.growth(of: lines)) {
      (core, tx) throws(Refusal) in
      _ = try core.reserve(ReserveRequest(owner: "cart", channel: "WEB", lines: lines), in: tx)
    }
    let reservation = world.sequence
    func growthOfReservation() throws(Refusal) -> Int {
      try world.look { (core, tx) throws(Refusal) in
        try core.growth(ofClaim: reservation, in: tx)
      }
    }
    try world.expectBound("allocate", told: try growthOfReservation()) {
      (core, tx) throws(Refusal) in
      _ = try core.allocate(AllocateRequest(claimID: reservation), in: tx)
    }
    try world.expectBound("unallocate", told: try growthOfReservation()) {
      (core, tx) throws(Refusal) in
      _ = try core.unallocate(UnallocateRequest(claimID: reservation), in: tx)
    }
    #expect(try world.differences() == [])
  }

  @Test
  func `a line can have no more places than units, and a request no more lines than are taken`()
    throws
  {
    let world = try World.shop()
    func growth(_ lines: [ClaimRequestLine]) -> Int { world.core.growth(of: lines) }
    #expect(growth([line(1)]) < growth([line(2)]))
    #expect(growth([line(2)]) < growth([line(3)]))
    #expect(growth([line(3)]) == growth([line(.max)]))
    #expect(growth([line(3, at: "AMS")]) == growth([line(1)]))
    #expect(growth([line(.min)]) < growth([line(1)]))
    #expect(growth(Array(repeating: line(1), count: 5001)) == 0)
    #expect(
      try world.look { (core, tx) throws(Refusal) in try core.growth(ofClaim: 999, in: tx) } == 0)
  }
}

extension World {
  /// Runs a command after a checkpoint, when every page is clean. A page that it changes counts twice in the store's
  /// gauge, as does a byte, and so does what it was told before.
  func expectBound(
    _ command: String, told: Int,
    _ body: (Core, Transaction) throws(Refusal) -> Void
  ) throws {
    _ = try report { (snapshot) throws(Refusal) in snapshot.sequence }
    var put = 0
    try run { (core, tx) throws(Refusal) in
      let before = tx.dirtyPages * 4096 + tx.bytesPut
      try body(core, tx)
      put = tx.dirtyPages * 4096 + tx.bytesPut - before
    }
    #expect(put <= told, "\(command)")
  }
}
