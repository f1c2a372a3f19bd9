import Messages
import Testing

@testable import Core

/// Ten shirts lie in Amsterdam and ten in Rotterdam; the stall sells from Rotterdam alone.
@Suite struct TransferTests {
  let world: World

  init() throws { world = try World.shop() }

  private func shirts() throws -> [Position] { try world.positions() }

  @Test func `what goes is on its way when it has left, and there when it has arrived`() throws {
    // T-53
    let before = world.sequence
    let created = try world.createTransfer([moved(6)], reference: "TR-1")
    let amsterdam = Position(sku: "SHIRT-M", location: "AMS", onHand: 10, good: 10, free: 10)
    let rotterdam = Position(sku: "SHIRT-M", location: "ROT", onHand: 10, good: 10, free: 10)
    #expect(try shirts() == [amsterdam, rotterdam])
    #expect(try world.available() == 20)

    try world.ship(created.id)
    let left = Position(sku: "SHIRT-M", location: "AMS", onHand: 4, good: 4, free: 4)
    #expect(
      try shirts() == [
        left,
        Position(
          sku: "SHIRT-M", location: "ROT", onHand: 10, good: 10, free: 10, inTransit: 6),
      ])
    #expect(try world.available() == 14)
    #expect(try world.available(on: "STALL") == 10)

    try world.receive(transfer: created.id, [some(2)])
    #expect(
      try shirts() == [
        left,
        Position(sku: "SHIRT-M", location: "ROT", onHand: 12, good: 12, free: 12, inTransit: 4),
      ])
    try world.receive(transfer: created.id)
    #expect(
      try shirts() == [
        left, Position(sku: "SHIRT-M", location: "ROT", onHand: 16, good: 16, free: 16),
      ])
    #expect(try world.available() == 20)
    #expect(
      try world.ledger() == [
        "AMS received good +10 = 10", "ROT received good +10 = 10", "AMS shipped good -6 = 4",
        "ROT transferred good +2 = 12", "ROT transferred good +4 = 16",
      ])
    #expect(
      try world.quantityFacts(after: before) == [
        "transferShipped good[SHIRT-M AMS] -6", "transferShipped inTransit[SHIRT-M ROT] +6",
        "transferReceived inTransit[SHIRT-M ROT] -2", "transferReceived good[SHIRT-M ROT] +2",
        "transferReceived inTransit[SHIRT-M ROT] -4", "transferReceived good[SHIRT-M ROT] +4",
      ])
    #expect(try world.differences() == [])
  }

  @Test func `a command's changes of stock are numbered from 0, whichever lines they are of`()
    throws
  {
    // The model of the proof found it: what came of the second line alone was the command's change 1.
    try world.receive(3, "SOCKS", at: "AMS")
    let id = try world.createTransfer([moved(6), moved(3, "SOCKS")]).id
    try world.ship(id)
    try world.receive(transfer: id, [some(2, of: 2)])
    try world.receive(transfer: id)
    let entries = try ["SHIRT-M", "SOCKS"].flatMap { sku in
      try world.report { (snapshot) throws(Refusal) in
        try Core.listStockLedger(ListStockLedgerRequest(sku: sku), in: snapshot)
      }.entries.filter { $0.reason == "transfer \(id)" }
    }
    #expect(
      entries.map { "\($0.sku) \($0.kind) \($0.change) \($0.index)" } == [
        "SHIRT-M shipped -6 0", "SHIRT-M transferred 6 0", "SOCKS shipped -3 1",
        "SOCKS transferred 2 0", "SOCKS transferred 1 1",
      ])
  }

  @Test func `each change tells who moved it, with which transfer, by which document`() throws {
    // T-120
    let id = try world.createTransfer([moved(6)], reference: "TR-1").id
    try world.ship(id)
    let entries = try world.report { (snapshot) throws(Refusal) in
      try Core.listStockLedger(ListStockLedgerRequest(sku: "SHIRT-M"), in: snapshot)
    }.entries
    #expect(
      entries.last
        == StockLedgerEntry(
          sequence: world.sequence, index: 0, time: Timestamp(microseconds: world.now),
          sku: "SHIRT-M", location: "AMS", kind: "shipped", change: -6, after: 4,
          principal: "tester", actor: "Ann", reason: "transfer \(id)", reference: "TR-1",
          bucket: .good))
    #expect(try world.events(after: id).map(\.entity) == ["transfer/\(id)"])
  }

  @Test func `a place to which the first of it is on its way is known before it arrives`() throws {
    // T-53, IN-03
    let id = try world.createTransfer([moved(4)], to: "SHUT").id
    #expect(try shirts().map(\.location) == ["AMS", "ROT"])
    try world.ship(id)
    #expect(try shirts().map(\.location) == ["AMS", "ROT", "SHUT"])
    let there = Position(sku: "SHIRT-M", location: "SHUT", inTransit: 4)
    #expect(try shirts().last == there)
    #expect(try world.positions(at: "SHUT") == [there])
    // It had no stock before, so it can be opened still.
    let rows = [StockRow(line: 1, sku: "SHIRT-M", location: "SHUT", quantity: 1)]
    #expect(try world.importStock(rows) == ImportResult(created: 1))
    #expect(try world.receive(1, "SHIRT-M", at: "SHUT")?.inTransit == 4)
    #expect(try world.differences() == [])
  }

  @Test func `what does not arrive is lost with a reason, and nowhere on hand`() throws {
    let id = try world.createTransfer([moved(6)]).id
    try world.ship(id)
    try world.receive(transfer: id, [some(5)])
    #expect(
      refusal { () throws(Refusal) in try world.close(transfer: id) } == .reasonMissing)
    let before = world.sequence
    let closed = try world.close(transfer: id, reason: "fell off the lorry")
    #expect(closed.state == .closed)
    #expect(closed.reason == "fell off the lorry")
    #expect(
      try world.transfer(id).lines == [
        TransferLine(number: 1, sku: "SHIRT-M", quantity: 6, shipped: 6, received: 5, lost: 1)
      ])
    #expect(
      try world.quantityFacts(after: before) == ["transferClosed inTransit[SHIRT-M ROT] -1"])
    #expect(try shirts().map(\.onHand) == [4, 15])
    #expect(try shirts().map(\.inTransit) == [0, 0])
    #expect(try world.differences() == [])
  }

  @Test func `what all arrived is closed without a reason`() throws {
    let id = try world.createTransfer([moved(6)]).id
    try world.ship(id)
    try world.receive(transfer: id)
    #expect(try world.close(transfer: id).state == .closed)
  }

  @Test func `all lines leave or none, and never what is claimed`() throws {
    try world.receive(4, "SOCKS", at: "AMS")
    try world.reserve([line(5, at: "AMS")])
    let id = try world.createTransfer([moved(4, "SOCKS"), moved(6)]).id
    let before = try shirts()
    #expect(
      refusal { () throws(Refusal) in try world.ship(id) }
        == .insufficientStock(
          Refusal.Shortage(
            sku: "SHIRT-M", location: "AMS", requested: 6, available: 5, at: "transfer_id")))
    #expect(try shirts() == before)
    #expect(try world.positions("SOCKS", at: "AMS").first?.good == 4)
    #expect(try world.transfer(id).transfer?.state == .draft)
    #expect(try world.differences() == [])
  }

  @Test func `holds that are due do not keep stock from leaving, nor from arriving`() throws {
    // T-11
    try world.receive(4, "SOCKS", at: "AMS")
    for at in ["AMS", "ROT"] { try world.hold([line(10, at: at)], ttl: .seconds(60)) }
    try world.hold([line(4, "SOCKS")], ttl: .seconds(60))
    let id = try world.createTransfer([moved(10), moved(4, "SOCKS")]).id
    #expect(refusal { () throws(Refusal) in try world.ship(id) }?.reason == "INSUFFICIENT_STOCK")
    world.advance(by: .seconds(60))
    try world.ship(id)
    try world.receive(transfer: id)
    #expect(try shirts().map(\.free) == [0, 20])
    #expect(try world.differences() == [])
  }

  @Test func `more than a number can tell is neither on its way to one place nor there`() throws {
    // T-54
    try world.receive(.max, "SOCKS", at: "AMS")
    try world.receive(.max, "SOCKS", at: "SHUT")
    let first = try world.createTransfer([moved(.max, "SOCKS")]).id
    let second = try world.createTransfer([moved(1, "SOCKS")], from: "SHUT").id
    try world.ship(first)
    #expect(
      refusal { () throws(Refusal) in try world.ship(second) } == .quantityOverflow(sku: "SOCKS"))
    try world.receive(1, "SOCKS", at: "ROT")
    #expect(
      refusal { () throws(Refusal) in try world.receive(transfer: first) }
        == .quantityOverflow(sku: "SOCKS"))
    try world.receive(transfer: first, [some(.max - 1)])
    #expect(try world.positions("SOCKS", at: "ROT").first?.onHand == .max)
    #expect(try world.positions("SOCKS", at: "ROT").first?.inTransit == 1)
    #expect(try world.differences() == [])
  }

  @Test func `a transfer is shown with its times and lines, and listed`() throws {
    let start = world.now
    let arrival = Timestamp(microseconds: start + 86_400_000_000)
    let id = try world.createTransfer(
      [moved(6), moved(2, "SOCKS")], reference: "TR-1", arrivalTime: arrival
    ).id
    #expect(id == world.sequence)
    world.advance(by: .seconds(60))
    var expected = Transfer(
      id: id, state: .draft, from: "AMS", to: "ROT", reference: "TR-1", lineCount: 2,
      createTime: Timestamp(microseconds: start), arrivalTime: arrival)
    let lines = [
      TransferLine(number: 1, sku: "SHIRT-M", quantity: 6),
      TransferLine(number: 2, sku: "SOCKS", quantity: 2),
    ]
    let shown = try world.transfer(id)
    #expect(shown.transfer == expected)
    #expect(shown.lines == lines)
    let page = try world.transfer(id, lines: Page(size: 1))
    #expect(page.lines == [lines[0]])
    #expect(
      try world.transfer(id, lines: Page(size: 1, token: page.nextPageToken)).lines == [lines[1]])

    let back = try world.createTransfer([moved(1)], from: "ROT", to: "SHUT").id
    let later = Timestamp(microseconds: start + 90_000_000_000)
    try world.ship(back, arrivalTime: later)
    #expect(try world.transfer(back).transfer?.arrivalTime == later)
    #expect(
      try world.transfer(back).transfer?.shipTime == Timestamp(microseconds: start + 60_000_000))

    func list(_ request: ListTransfersRequest) throws -> ListTransfersResponse {
      try world.report { (snapshot) throws(Refusal) in
        try Core.listTransfers(request, in: snapshot)
      }
    }
    expected = try world.transfer(id).transfer ?? Transfer()
    #expect(try list(ListTransfersRequest(location: "AMS")).transfers == [expected])
    #expect(try list(ListTransfersRequest()).transfers.map(\.id) == [id, back])
    #expect(try list(ListTransfersRequest(location: "ROT")).transfers.map(\.id) == [id, back])
    #expect(try list(ListTransfersRequest(state: .inTransit)).transfers.map(\.id) == [back])
    let first = try list(ListTransfersRequest(page: Page(size: 1)))
    #expect(first.transfers.map(\.id) == [id])
    let next = Page(size: 1, token: first.nextPageToken)
    #expect(try list(ListTransfersRequest(page: next)).transfers.map(\.id) == [back])
    #expect(throws: Refusal.unknownLocation("PAR", at: "location")) {
      try list(ListTransfersRequest(location: "PAR", page: next))
    }
    #expect(throws: Refusal.pageTokenInvalid) {
      try list(ListTransfersRequest(state: .draft, page: next))
    }
    #expect(
      refusal { () throws(Refusal) in try world.transfer(4711, lines: next) }
        == .unknownTransfer(4711))
    #expect(
      refusal { () throws(Refusal) in try world.transfer(id, lines: next) } == .pageTokenInvalid)
  }

  @Test func `what is on its way outlives a restart`() throws {
    let id = try world.createTransfer([moved(6)]).id
    try world.ship(id)
    try world.restart()
    #expect(try shirts().map(\.inTransit) == [0, 6])
    #expect(try world.receive(transfer: id).state == .received)
    #expect(try world.differences() == [])
  }
}
