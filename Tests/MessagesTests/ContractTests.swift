import Messages
import Testing

/// The table of the contract, which `purser call`, completions and the descriptor RPC work from.
@Suite struct ContractTests {
  @Test func `lists every method`() {
    #expect(
      Contract.methods.map { $0.path + ($0.isServerStreaming ? " stream" : "") } == [
        "grpc.health.v1.Health/Check",
        "grpc.health.v1.Health/Watch stream",
        "purser.v1.AdminService/GetStatus",
        "purser.v1.AdminService/Verify",
        "purser.v1.AdminService/Backup stream",
        "purser.v1.AdminService/GetDescriptorSet",
        "purser.v1.AdminService/AcceptClock",
        "purser.v1.AdminService/AdvanceClock",
        "purser.v1.CatalogService/CreateSku",
        "purser.v1.CatalogService/UpdateSku",
        "purser.v1.CatalogService/ImportSkus",
        "purser.v1.CatalogService/GetSku",
        "purser.v1.CatalogService/ListSkus",
        "purser.v1.CatalogService/CreateLocation",
        "purser.v1.CatalogService/UpdateLocation",
        "purser.v1.CatalogService/ImportLocations",
        "purser.v1.CatalogService/GetLocation",
        "purser.v1.CatalogService/ListLocations",
        "purser.v1.CatalogService/CreateChannel",
        "purser.v1.CatalogService/UpdateChannel",
        "purser.v1.CatalogService/ImportChannels",
        "purser.v1.CatalogService/GetChannel",
        "purser.v1.CatalogService/ListChannels",
        "purser.v1.CatalogService/MapExternalId",
        "purser.v1.CatalogService/ResolveExternalId",
        "purser.v1.CatalogService/ListExternalIds",
        "purser.v1.ClaimService/Hold",
        "purser.v1.ClaimService/Extend",
        "purser.v1.ClaimService/Confirm",
        "purser.v1.ClaimService/Reserve",
        "purser.v1.ClaimService/Release",
        "purser.v1.ClaimService/Allocate",
        "purser.v1.ClaimService/Unallocate",
        "purser.v1.ClaimService/GetClaim",
        "purser.v1.ClaimService/ListClaims",
        "purser.v1.EventService/Watch stream",
        "purser.v1.EventService/Fetch",
        "purser.v1.InventoryService/Receive",
        "purser.v1.InventoryService/Adjust",
        "purser.v1.InventoryService/Damage",
        "purser.v1.InventoryService/Undamage",
        "purser.v1.InventoryService/SetOnHand",
        "purser.v1.InventoryService/ImportStock",
        "purser.v1.InventoryService/GetPositions",
        "purser.v1.InventoryService/GetAvailability",
        "purser.v1.InventoryService/ListStockLedger",
        "purser.v1.OrderService/PlaceOrder",
        "purser.v1.OrderService/DraftOrder",
        "purser.v1.OrderService/PlaceDraft",
        "purser.v1.OrderService/DiscardDraft",
        "purser.v1.OrderService/AcceptOrder",
        "purser.v1.OrderService/RejectOrder",
        "purser.v1.OrderService/ReserveOrder",
        "purser.v1.OrderService/AllocateOrder",
        "purser.v1.OrderService/UnallocateOrder",
        "purser.v1.OrderService/CancelOrder",
        "purser.v1.OrderService/GetOrder",
        "purser.v1.OrderService/FindOrder",
        "purser.v1.OrderService/ListOrders",
        "purser.v1.OrderService/ListOrderTimeline",
        "purser.v1.TransferService/CreateTransfer",
        "purser.v1.TransferService/ShipTransfer",
        "purser.v1.TransferService/ReceiveTransfer",
        "purser.v1.TransferService/CloseTransfer",
        "purser.v1.TransferService/CancelTransfer",
        "purser.v1.TransferService/GetTransfer",
        "purser.v1.TransferService/ListTransfers",
      ])
  }

  @Test func `says what a method takes, answers and does`() {
    #expect(
      Contract.methods.first { $0.name == "Extend" }
        == MethodDescription(
          service: "purser.v1.ClaimService", name: "Extend",
          requestType: "purser.v1.ExtendRequest", responseType: "purser.v1.ExtendResponse",
          isServerStreaming: false,
          documentation: "Gives a live hold a new expiry, `ttl` from now"))
    // Where the contract says nothing.
    #expect(Contract.methods.first { $0.name == "Check" }?.documentation == "")
    #expect(ClaimService.extend.path == "purser.v1.ClaimService/Extend")
    #expect(EventService.watch.isServerStreaming)
  }

  /// Files come after those they import, as readers of a FileDescriptorSet expect.
  @Test func `carries its own descriptors`() throws {
    #expect(
      fileNames(ofDescriptorSet: Contract.descriptorSet) == [
        "google/protobuf/duration.proto", "google/rpc/error_details.proto",
        "grpc/health/v1/health.proto", "google/protobuf/timestamp.proto",
        "purser/v1/admin.proto", "purser/v1/common.proto", "purser/v1/catalog.proto",
        "purser/v1/claims.proto", "purser/v1/events.proto", "purser/v1/inventory.proto",
        "purser/v1/orders.proto", "purser/v1/transfers.proto",
      ])
  }

  /// A FileDescriptorSet is files (field 1), each beginning with its name (field 1).
  private func fileNames(ofDescriptorSet bytes: [UInt8]) -> [String] {
    var names: [String] = []
    var rest = bytes[...]
    func length() -> Int {
      var value = 0
      var shift = 0
      while let byte = rest.popFirst() {
        value |= Int(byte & 127) << shift
        shift += 7
        if byte < 128 { break }
      }
      return value
    }
    while rest.popFirst() == 0x0A {
      let length = length()
      var file = rest.prefix(length)
      rest = rest.dropFirst(length)
      file.removeFirst(2)  // the name's tag, and its length, which is below 128
      names.append(String(decoding: file.prefix { $0 >= 0x20 }, as: UTF8.self))
    }
    return names
  }

  @Test func `knows commands by their request id`() {
    let messages: [any Message] = [
      ReserveRequest(), AcceptClockRequest(), GetClaimRequest(), Event(),
    ]
    #expect(messages.map { $0 is any CommandRequest } == [true, true, false, false])
  }
}
