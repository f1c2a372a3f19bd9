import Messages
import Testing
import TurnedDaemon

@testable import TTRPC

/// What callers are told when stock can't be moved, as `RefusalOrderTests` says it of other commands.
@Suite struct StockRefusalOrderTests {
  let daemon: TurnedDaemon
  let root: Peer

  /// Claims and transfers are named by their sequences: 9 is a reservation of three shirts, two of them allocated,
  /// 11 a cart's hold of two pairs of socks, 12 an order of one pair, 13 a draft of a transfer of nine shirts to
  /// Rotterdam, 14 a transfer of two shirts there, which is on its way. A third SKU, a cap, is not sold any more.
  init() throws {
    daemon = try .shop()
    root = try daemon.connect(TurnedDaemon.root)
    let daemon = daemon
    try root.call(
      CatalogService.createLocation,
      CreateLocationRequest(requestID: daemon.newID(), code: "ROT", kind: .warehouse))
    try root.call(
      CatalogService.createSku, CreateSkuRequest(requestID: daemon.newID(), code: "CAP"))
    try root.call(ClaimService.reserve, daemon.reservation(of: 3, "SHIRT"))
    try root.call(
      ClaimService.allocate,
      AllocateRequest(
        requestID: daemon.newID(), claimID: 9, lines: [LineQuantity(number: 1, quantity: 2)]))
    try root.call(
      ClaimService.hold,
      HoldRequest(
        requestID: daemon.newID(), owner: "cart", channel: "WEB",
        lines: [ClaimRequestLine(sku: "SOCKS", quantity: 2)], ttl: .seconds(60)))
    try root.call(
      OrderService.placeOrder,
      PlaceOrderRequest(
        requestID: daemon.newID(),
        order: NewOrder(
          channel: "WEB", channelOrderID: "1001", currency: "EUR",
          lines: [NewOrderLine(sku: "SOCKS", quantity: 1, unitPrice: 300)])))
    for quantity in [9, 2] as [Int64] {
      try root.call(
        TransferService.createTransfer,
        CreateTransferRequest(
          requestID: daemon.newID(), from: "AMS", to: "ROT",
          lines: [TransferRequestLine(sku: "SHIRT", quantity: quantity)]))
    }
    try root.call(
      TransferService.shipTransfer,
      ShipTransferRequest(requestID: daemon.newID(), transferID: 14))
    try root.call(
      CatalogService.updateSku,
      UpdateSkuRequest(
        requestID: daemon.newID(), sku: SkuChange(code: "CAP", status: .inactive)))
    daemon.rest()
  }

  private static let long = String(repeating: "x", count: 257)

  private func expect<Request: CommandRequest, Response: Message>(
    _ method: Messages.Method<Request, Response>, _ rows: [(Request, String)]
  ) throws {
    try daemon.expectRefusals(method, rows, by: root)
  }

  private let tooMany = Array(repeating: LineQuantity(number: 9), count: 5001)

  @Test func `Damage`() throws {
    func request(
      _ sku: String, _ location: String, _ quantity: Int64, reason: String = "torn",
      reference: String = ""
    ) -> DamageRequest {
      DamageRequest(
        sku: sku, location: location, quantity: quantity, reason: reason, reference: reference)
    }
    let long = Self.long
    try expect(
      InventoryService.damage,
      [
        (
          request("GLOVES", "MARS", 0, reason: "", reference: long),
          "invalidArgument REASON_MISSING field:reason"
        ),
        (
          request("GLOVES", "MARS", 0, reason: long, reference: long),
          "invalidArgument REASON_TOO_LONG limit=256 field:reason"
        ),
        (
          request("GLOVES", "MARS", 0, reference: long),
          "invalidArgument REFERENCE_TOO_LONG limit=256 field:reference"
        ),
        (
          request("GLOVES", "MARS", 0), "invalidArgument QUANTITY_NOT_POSITIVE field:quantity"
        ),
        (
          request("GLOVES", "MARS", 99), "notFound UNKNOWN_SKU sku=GLOVES resource:sku/GLOVES"
        ),
        (
          request("SHIRT", "MARS", 99),
          "notFound UNKNOWN_LOCATION location=MARS resource:location/MARS"
        ),
        (
          request("SHIRT", "AMS", 6),
          "failedPrecondition INSUFFICIENT_STOCK sku=SHIRT location=AMS requested=6 available=5 "
            + "precondition:INSUFFICIENT_STOCK/quantity"
        ),
      ])
  }

  @Test func `Undamage`() throws {
    func request(
      _ sku: String, _ location: String, _ quantity: Int64, reason: String = "mended",
      reference: String = ""
    ) -> UndamageRequest {
      UndamageRequest(
        sku: sku, location: location, quantity: quantity, reason: reason, reference: reference)
    }
    let long = Self.long
    try expect(
      InventoryService.undamage,
      [
        (
          request("GLOVES", "MARS", 0, reason: "", reference: long),
          "invalidArgument REASON_MISSING field:reason"
        ),
        (
          request("GLOVES", "MARS", 0, reason: long, reference: long),
          "invalidArgument REASON_TOO_LONG limit=256 field:reason"
        ),
        (
          request("GLOVES", "MARS", 0, reference: long),
          "invalidArgument REFERENCE_TOO_LONG limit=256 field:reference"
        ),
        (
          request("GLOVES", "MARS", 0), "invalidArgument QUANTITY_NOT_POSITIVE field:quantity"
        ),
        (
          request("GLOVES", "MARS", 1), "notFound UNKNOWN_SKU sku=GLOVES resource:sku/GLOVES"
        ),
        (
          request("SHIRT", "MARS", 1),
          "notFound UNKNOWN_LOCATION location=MARS resource:location/MARS"
        ),
        (
          request("SHIRT", "AMS", 1),
          "failedPrecondition INSUFFICIENT_STOCK sku=SHIRT location=AMS requested=1 available=0 "
            + "precondition:INSUFFICIENT_STOCK/quantity"
        ),
      ])
  }

  @Test func `SetOnHand`() throws {
    func request(
      _ sku: String, _ location: String, _ onHand: Int64, expected: Int64?,
      reason: String = "feed", reference: String = ""
    ) -> SetOnHandRequest {
      SetOnHandRequest(
        sku: sku, location: location, expected: expected, onHand: onHand, reason: reason,
        reference: reference)
    }
    let long = Self.long
    try expect(
      InventoryService.setOnHand,
      [
        (
          request("GLOVES", "MARS", -1, expected: nil, reason: "", reference: long),
          "invalidArgument REASON_MISSING field:reason"
        ),
        (
          request("GLOVES", "MARS", -1, expected: nil, reason: long, reference: long),
          "invalidArgument REASON_TOO_LONG limit=256 field:reason"
        ),
        (
          request("GLOVES", "MARS", -1, expected: nil, reference: long),
          "invalidArgument REFERENCE_TOO_LONG limit=256 field:reference"
        ),
        (
          request("GLOVES", "MARS", -1, expected: nil),
          "invalidArgument EXPECTED_MISSING field:expected"
        ),
        (
          request("GLOVES", "MARS", -1, expected: 0),
          "invalidArgument QUANTITY_NEGATIVE field:on_hand"
        ),
        (
          request("GLOVES", "MARS", 0, expected: 0),
          "notFound UNKNOWN_SKU sku=GLOVES resource:sku/GLOVES"
        ),
        (
          request("SHIRT", "MARS", 0, expected: 0),
          "notFound UNKNOWN_LOCATION location=MARS resource:location/MARS"
        ),
        (
          request("SHIRT", "AMS", 0, expected: 0),
          "failedPrecondition ON_HAND_MISMATCH sku=SHIRT location=AMS expected=0 found=8 "
            + "precondition:ON_HAND_MISMATCH/expected"
        ),
        (
          request("SHIRT", "AMS", 2, expected: 8),
          "failedPrecondition INSUFFICIENT_STOCK sku=SHIRT location=AMS requested=6 available=5 "
            + "precondition:INSUFFICIENT_STOCK/on_hand"
        ),
      ])
  }

  @Test func `ImportStock`() throws {
    let long = Self.long
    let rows = Array(repeating: StockRow(sku: "GLOVES", quantity: -1), count: 1001)
    try expect(
      InventoryService.importStock,
      [
        (
          ImportStockRequest(rows: rows, reason: long, reference: long),
          "invalidArgument REASON_TOO_LONG limit=256 field:reason"
        ),
        (
          ImportStockRequest(rows: rows, reference: long),
          "invalidArgument REFERENCE_TOO_LONG limit=256 field:reference"
        ),
        (
          ImportStockRequest(rows: rows),
          "invalidArgument TOO_MANY_ROWS count=1001 limit=1000 field:rows"
        ),
      ])
  }

  @Test func `an import that is only to be checked tells the same and changes nothing`() throws {
    // MD-07: a dry run.
    let rows = [
      StockRow(line: 1, sku: "CAP", location: "AMS", quantity: 5),
      StockRow(line: 2, sku: "SHIRT", location: "AMS", quantity: 5),
      StockRow(line: 3, sku: "SHIRT", location: "AMS", quantity: 9, expected: 8),
      StockRow(line: 4, sku: "SOCKS", location: "AMS", quantity: 9, expected: 10),
    ]
    let sequence = daemon.sequence
    let rehearsed = try root.call(
      InventoryService.importStock, ImportStockRequest(rows: rows, validateOnly: true))
    #expect(rehearsed.result?.created == 1)
    #expect(rehearsed.result?.updated == 1)
    #expect(
      rehearsed.result?.errors.map { "\($0.line) \($0.reason)" }
        == ["2 ALREADY_STOCKED", "3 ROW_TWICE"])
    #expect(daemon.sequence == sequence)
    let positions = try root.call(
      InventoryService.getPositions, GetPositionsRequest(sku: "CAP")
    ).positions
    #expect(positions == [])

    let id = daemon.newID()
    let done = try root.call(
      InventoryService.importStock, ImportStockRequest(requestID: id, rows: rows))
    #expect(done.result == rehearsed.result)
    #expect(done.sequence == sequence + 1)
  }

  @Test func `Reserve and Hold of what is not sold`() throws {
    func line(at location: String) -> [ClaimRequestLine] {
      [ClaimRequestLine(sku: "CAP", quantity: 1, location: location)]
    }
    let notLinked =
      "failedPrecondition LOCATION_NOT_LINKED location=ROT channel=WEB "
      + "precondition:LOCATION_NOT_LINKED/lines[0].location"
    let inactive =
      "failedPrecondition SKU_INACTIVE sku=CAP precondition:SKU_INACTIVE/lines[0].sku"
    try expect(
      ClaimService.reserve,
      [
        (ReserveRequest(owner: "order", channel: "WEB", lines: line(at: "ROT")), notLinked),
        (ReserveRequest(owner: "order", channel: "WEB", lines: line(at: "AMS")), inactive),
      ])
    try expect(
      ClaimService.hold,
      [
        (
          HoldRequest(owner: "cart", channel: "WEB", lines: line(at: "ROT"), ttl: .seconds(1)),
          notLinked
        ),
        (
          HoldRequest(owner: "cart", channel: "WEB", lines: line(at: "AMS"), ttl: .seconds(1)),
          inactive
        ),
      ])
  }

  /// Of both ways: which lines are asked for, of which claim, and what is told.
  private func allocationRows(available: Int) -> [(UInt64, [LineQuantity], String)] {
    [
      (999, tooMany, "invalidArgument TOO_MANY_LINES count=5001 limit=5000 field:lines"),
      (
        999, [LineQuantity(number: 9)], "notFound UNKNOWN_CLAIM claim=999 resource:claim/999"
      ),
      (
        12, [LineQuantity(number: 9)],
        "failedPrecondition CLAIM_OF_ORDER claim=12 order=12 precondition:CLAIM_OF_ORDER/claim_id"
      ),
      (
        11, [LineQuantity(number: 9)],
        "failedPrecondition NOT_FIRM claim=11 precondition:NOT_FIRM/claim_id"
      ),
      (
        9, [LineQuantity(number: 9)],
        "invalidArgument QUANTITY_NOT_POSITIVE field:lines[0].quantity"
      ),
      (
        9, [LineQuantity(number: 9, quantity: 9)],
        "invalidArgument UNKNOWN_LINE line=9 field:lines[0].number"
      ),
      (
        9, [LineQuantity(number: 1, quantity: 1), LineQuantity(number: 1, quantity: 9)],
        "invalidArgument LINE_TWICE line=1 field:lines[1].number"
      ),
      (
        9, [LineQuantity(number: 1, quantity: 3)],
        "failedPrecondition QUANTITY_TOO_LARGE line=1 available=\(available) "
          + "precondition:QUANTITY_TOO_LARGE/lines[0].quantity"
      ),
    ]
  }

  @Test func `Allocate`() throws {
    try expect(
      ClaimService.allocate,
      allocationRows(available: 1).map { (AllocateRequest(claimID: $0, lines: $1), $2) })
  }

  @Test func `Unallocate`() throws {
    try expect(
      ClaimService.unallocate,
      allocationRows(available: 2).map { (UnallocateRequest(claimID: $0, lines: $1), $2) })
  }

  @Test func `Release of the claim of an order`() throws {
    try expect(
      ClaimService.release,
      [
        (
          ReleaseRequest(claimID: 12, lines: [LineQuantity(number: 9)]),
          "failedPrecondition CLAIM_OF_ORDER claim=12 order=12 "
            + "precondition:CLAIM_OF_ORDER/claim_id"
        )
      ])
  }

  @Test func `CreateTransfer`() throws {
    func request(
      _ from: String, _ to: String, _ lines: [(String, Int64)], reference: String = ""
    ) -> CreateTransferRequest {
      CreateTransferRequest(
        from: from, to: to, lines: lines.map { TransferRequestLine(sku: $0.0, quantity: $0.1) },
        reference: reference)
    }
    try expect(
      TransferService.createTransfer,
      [
        (
          request("MARS", "MOON", [], reference: Self.long),
          "invalidArgument REFERENCE_TOO_LONG limit=256 field:reference"
        ),
        (request("MARS", "MOON", []), "invalidArgument NO_LINES field:lines"),
        (
          request("MARS", "MOON", Array(repeating: ("GLOVES", 0), count: 5001)),
          "invalidArgument TOO_MANY_LINES count=5001 limit=5000 field:lines"
        ),
        (
          request("MARS", "MOON", [("GLOVES", 0)]),
          "notFound UNKNOWN_LOCATION location=MARS resource:location/MARS"
        ),
        (
          request("AMS", "MOON", [("GLOVES", 0)]),
          "notFound UNKNOWN_LOCATION location=MOON resource:location/MOON"
        ),
        (
          request("AMS", "AMS", [("GLOVES", 0)]),
          "invalidArgument SAME_LOCATION location=AMS field:to"
        ),
        (
          request("AMS", "ROT", [("GLOVES", 0)]),
          "invalidArgument QUANTITY_NOT_POSITIVE field:lines[0].quantity"
        ),
        (
          request("AMS", "ROT", [("SHIRT", 1), ("GLOVES", 1)]),
          "notFound UNKNOWN_SKU sku=GLOVES resource:sku/GLOVES"
        ),
        (
          request("AMS", "ROT", [("SHIRT", 1), ("SHIRT", 1)]),
          "invalidArgument SKU_TWICE sku=SHIRT field:lines[1].sku"
        ),
      ])
  }

  @Test func `ShipTransfer`() throws {
    try expect(
      TransferService.shipTransfer,
      [
        (
          ShipTransferRequest(transferID: 999),
          "notFound UNKNOWN_TRANSFER transfer=999 resource:transfer/999"
        ),
        (
          ShipTransferRequest(transferID: 14),
          "failedPrecondition TRANSFER_STATE transfer=14 state=inTransit allowed=receive,close "
            + "precondition:TRANSFER_STATE/transfer_id"
        ),
        (
          ShipTransferRequest(transferID: 13),
          "failedPrecondition INSUFFICIENT_STOCK sku=SHIRT location=AMS requested=9 available=5 "
            + "precondition:INSUFFICIENT_STOCK/transfer_id"
        ),
      ])
  }

  @Test func `ReceiveTransfer`() throws {
    func request(_ id: UInt64, _ lines: [LineQuantity]) -> ReceiveTransferRequest {
      ReceiveTransferRequest(transferID: id, lines: lines)
    }
    try expect(
      TransferService.receiveTransfer,
      [
        (request(999, tooMany), "invalidArgument TOO_MANY_LINES count=5001 limit=5000 field:lines"),
        (
          request(999, [LineQuantity(number: 9)]),
          "notFound UNKNOWN_TRANSFER transfer=999 resource:transfer/999"
        ),
        (
          request(13, [LineQuantity(number: 9)]),
          "failedPrecondition TRANSFER_STATE transfer=13 state=draft allowed=ship,cancel "
            + "precondition:TRANSFER_STATE/transfer_id"
        ),
        (
          request(14, [LineQuantity(number: 9)]),
          "invalidArgument QUANTITY_NOT_POSITIVE field:lines[0].quantity"
        ),
        (
          request(14, [LineQuantity(number: 9, quantity: 9)]),
          "invalidArgument UNKNOWN_LINE line=9 field:lines[0].number"
        ),
        (
          request(
            14, [LineQuantity(number: 1, quantity: 1), LineQuantity(number: 1, quantity: 9)]),
          "invalidArgument LINE_TWICE line=1 field:lines[1].number"
        ),
        (
          request(14, [LineQuantity(number: 1, quantity: 3)]),
          "failedPrecondition QUANTITY_TOO_LARGE line=1 available=2 "
            + "precondition:QUANTITY_TOO_LARGE/lines[0].quantity"
        ),
      ])
  }

  @Test func `CloseTransfer`() throws {
    func request(_ id: UInt64, _ reason: String) -> CloseTransferRequest {
      CloseTransferRequest(transferID: id, reason: reason)
    }
    try expect(
      TransferService.closeTransfer,
      [
        (
          request(999, Self.long), "invalidArgument REASON_TOO_LONG limit=256 field:reason"
        ),
        (request(999, ""), "notFound UNKNOWN_TRANSFER transfer=999 resource:transfer/999"),
        (
          request(13, ""),
          "failedPrecondition TRANSFER_STATE transfer=13 state=draft allowed=ship,cancel "
            + "precondition:TRANSFER_STATE/transfer_id"
        ),
        (request(14, ""), "invalidArgument REASON_MISSING field:reason"),
      ])
  }

  @Test func `CancelTransfer`() throws {
    func request(_ id: UInt64, _ reason: String) -> CancelTransferRequest {
      CancelTransferRequest(transferID: id, reason: reason)
    }
    try expect(
      TransferService.cancelTransfer,
      [
        (request(999, ""), "invalidArgument REASON_MISSING field:reason"),
        (
          request(999, Self.long), "invalidArgument REASON_TOO_LONG limit=256 field:reason"
        ),
        (
          request(999, "not needed"),
          "notFound UNKNOWN_TRANSFER transfer=999 resource:transfer/999"
        ),
        (
          request(14, "not needed"),
          "failedPrecondition TRANSFER_STATE transfer=14 state=inTransit allowed=receive,close "
            + "precondition:TRANSFER_STATE/transfer_id"
        ),
      ])
  }
}
