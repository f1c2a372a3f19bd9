import FakeDaemon
import PurserClient
import Testing

@testable import PurserCommand

/// Stock between locations, damage, counts and allocations, as they are typed and shown: T-39, T-40, T-41.
@Suite(.timeLimit(.minutes(1))) struct TransferTests {
  static let id = "018f4d5e-7b1a-7c3d-9e2f-0123456789ab"

  static let transfer = Transfer(
    id: 9, state: .partReceived, from: "AMS", to: "BER", reference: "TR-17", lineCount: 2,
    createTime: OutputTests.morning, shipTime: OutputTests.morning)

  static let row = """
    ID  STATE          FROM  TO   LINES  REFERENCE  SHIPPED
     9  part-received  AMS   BER      2  TR-17      2026-03-01T09:30:00Z

    """

  static let position = Position(
    sku: "FLOUR", location: "AMS", onHand: 12_500, good: 12_000, damaged: 500, free: 12_000,
    inTransit: 250)

  @Sendable static func shop(_ call: FakeDaemon.Received) -> FakeDaemon.Answer {
    switch call.method {
    case "GetSku": OutputTests.shop(call)
    case "GetTransfer":
      .ok(
        GetTransferResponse(
          transfer: transfer,
          lines: [
            TransferLine(
              number: 1, sku: "SHIRT-M", quantity: 5, shipped: 5, received: 4, inTransit: 1),
            TransferLine(
              number: 2, sku: "FLOUR", quantity: 2500, shipped: 2500, received: 0, inTransit: 2500),
          ]))
    case "GetClaim":
      .ok(
        GetClaimResponse(
          claim: Claim(id: 42, state: .firm, owner: "o", channel: "WEB"),
          lines: [
            ClaimLine(
              number: 1, sku: "FLOUR", requested: 2500, firm: 2000,
              placements: [ClaimPlacement(location: "AMS", quantity: 2500, allocated: 500)],
              allocated: 500)
          ]))
    case "CreateTransfer": .ok(CreateTransferResponse(transfer: transfer))
    case "ShipTransfer": .ok(ShipTransferResponse(transfer: transfer))
    case "ReceiveTransfer": .ok(ReceiveTransferResponse(transfer: transfer))
    case "CloseTransfer": .ok(CloseTransferResponse(transfer: transfer))
    case "CancelTransfer": .ok(CancelTransferResponse(transfer: transfer))
    case "ListTransfers": .ok(ListTransfersResponse(transfers: [transfer]))
    case "Damage": .ok(DamageResponse(position: position))
    case "Undamage": .ok(UndamageResponse(position: position))
    case "SetOnHand": .ok(SetOnHandResponse(position: position))
    case "Allocate": .ok(AllocateResponse(allocated: 500))
    case "Unallocate": .ok(UnallocateResponse(unallocated: 500))
    default: .silence
    }
  }

  /// Types a line, expects this on the screen, and says what was asked of a method.
  private func ask<M: Message>(_ line: String, _ method: String, shows text: String) async throws
    -> M
  {
    let (ended, calls) = try await type(line, answer: Self.shop)
    #expect(ended == Ended(outcome: .done, out: text))
    return try M(decoding: try #require(calls.first { $0.method == method }).payload)
  }

  @Test func `a transfer's life`() async throws {
    let id = Self.id
    #expect(
      try await ask(
        "transfer create --from AMS --to BER SHIRT-M=5 FLOUR=2.5 --reference TR-17 "
          + "--arrival 2026-03-01T09:30:00.000001Z --request-id \(id)", "CreateTransfer",
        shows: Self.row)
        == CreateTransferRequest(
          requestID: id, from: "AMS", to: "BER",
          lines: [
            TransferRequestLine(sku: "SHIRT-M", quantity: 5),
            TransferRequestLine(sku: "FLOUR", quantity: 2500),
          ], reference: "TR-17", arrivalTime: OutputTests.morning))
    #expect(
      try await ask("transfer ship 9 --request-id \(id)", "ShipTransfer", shows: Self.row)
        == ShipTransferRequest(requestID: id, transferID: 9))
    #expect(
      try await ask(
        "transfer receive 9 --line 2=0.5 --request-id \(id)", "ReceiveTransfer", shows: Self.row)
        == ReceiveTransferRequest(
          requestID: id, transferID: 9, lines: [LineQuantity(number: 2, quantity: 500)]))
    #expect(
      try await ask(
        "transfer close 9 --reason lost --request-id \(id)", "CloseTransfer", shows: Self.row)
        == CloseTransferRequest(requestID: id, transferID: 9, reason: "lost"))
    #expect(
      try await ask(
        "transfer cancel 9 --reason no --request-id \(id)", "CancelTransfer", shows: Self.row)
        == CancelTransferRequest(requestID: id, transferID: 9, reason: "no"))
    #expect(
      try await ask(
        "transfer list --state in-transit --location BER", "ListTransfers", shows: Self.row)
        == ListTransfersRequest(state: .inTransit, location: "BER", page: Page(size: 1000)))
  }

  @Test func `a transfer with its lines`() async throws {
    let (ended, _) = try await type("transfer show 9", answer: Self.shop)
    #expect(
      ended.out == Self.row + """

        LINE  SKU      QUANTITY  SHIPPED  RECEIVED  IN TRANSIT
           1  SHIRT-M         5        5         4           1
           2  FLOUR       2.500    2.500     0.000       2.500

        """)
  }

  static let table = """
    SKU    LOCATION  ON HAND    GOOD  DAMAGED   HELD  RESERVED    FREE  IN TRANSIT
    FLOUR  AMS        12.500  12.000    0.500  0.000     0.000  12.000       0.250

    """

  @Test func `stock is damaged, mended and set`() async throws {
    let id = Self.id
    #expect(
      try await ask(
        "stock damage FLOUR --location AMS --quantity 0.5 --reason wet --request-id \(id)",
        "Damage", shows: Self.table)
        == DamageRequest(
          requestID: id, sku: "FLOUR", location: "AMS", quantity: 500, reason: "wet"))
    #expect(
      try await ask(
        "stock undamage FLOUR --location AMS --quantity 0.5 --reason dry --request-id \(id)",
        "Undamage", shows: Self.table)
        == UndamageRequest(
          requestID: id, sku: "FLOUR", location: "AMS", quantity: 500, reason: "dry"))
    #expect(
      try await ask(
        "stock set FLOUR --location AMS --expected 0 --on-hand 12.5 --reason count "
          + "--reference C-1 --request-id \(id)", "SetOnHand", shows: Self.table)
        == SetOnHandRequest(
          requestID: id, sku: "FLOUR", location: "AMS", expected: 0, onHand: 12_500,
          reason: "count", reference: "C-1"))
  }

  @Test func `a reservation is allocated in part`() async throws {
    let lines = """
      LINE  SKU    REQUESTED   FIRM  ALLOCATED  WHERE
         1  FLOUR      2.500  2.000      0.500  2.500@AMS

      """
    #expect(
      try await ask(
        "reservation allocate 42 --line 1=0.5 --request-id \(Self.id)", "Allocate", shows: lines)
        == AllocateRequest(
          requestID: Self.id, claimID: 42, lines: [LineQuantity(number: 1, quantity: 500)]))
    #expect(
      try await ask("reservation unallocate 42 --request-id \(Self.id)", "Unallocate", shows: lines)
        == UnallocateRequest(requestID: Self.id, claimID: 42))
  }
}
