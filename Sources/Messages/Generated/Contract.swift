// Generated from all protos by `make protos`. Edit that, not this.

/// The contract as a whole: for calling any method by name, and for those who ask for it.
public enum Contract {
  /// Every method of every service.
  public static let methods: [MethodDescription] = [
    MethodDescription(
      service: "grpc.health.v1.Health", name: "Check",
      requestType: "grpc.health.v1.HealthCheckRequest",
      responseType: "grpc.health.v1.HealthCheckResponse",
      isServerStreaming: false,
      documentation:
        ""),
    MethodDescription(
      service: "grpc.health.v1.Health", name: "Watch",
      requestType: "grpc.health.v1.HealthCheckRequest",
      responseType: "grpc.health.v1.HealthCheckResponse",
      isServerStreaming: true,
      documentation:
        ""),
    MethodDescription(
      service: "purser.v1.AdminService", name: "GetStatus",
      requestType: "purser.v1.GetStatusRequest",
      responseType: "purser.v1.GetStatusResponse",
      isServerStreaming: false,
      documentation:
        "How the daemon and its store are: sequences, room, clock, connections"),
    MethodDescription(
      service: "purser.v1.AdminService", name: "Verify",
      requestType: "purser.v1.VerifyRequest",
      responseType: "purser.v1.VerifyResponse",
      isServerStreaming: false,
      documentation:
        "Reads every row of the last checkpoint, checks it, and compares what is counted with what is stored"),
    MethodDescription(
      service: "purser.v1.AdminService", name: "Backup",
      requestType: "purser.v1.BackupRequest",
      responseType: "purser.v1.BackupResponse",
      isServerStreaming: true,
      documentation:
        "Sends a whole, verified copy of the state, in pieces of up to 256 KiB; the last answer carries the seal"),
    MethodDescription(
      service: "purser.v1.AdminService", name: "GetDescriptorSet",
      requestType: "purser.v1.GetDescriptorSetRequest",
      responseType: "purser.v1.GetDescriptorSetResponse",
      isServerStreaming: false,
      documentation:
        "The contract itself: a serialized google.protobuf.FileDescriptorSet"),
    MethodDescription(
      service: "purser.v1.AdminService", name: "AcceptClock",
      requestType: "purser.v1.AcceptClockRequest",
      responseType: "purser.v1.AcceptClockResponse",
      isServerStreaming: false,
      documentation:
        "Takes the wall clock as it is now, after a step that was not followed (see GetStatus)"),
    MethodDescription(
      service: "purser.v1.AdminService", name: "AdvanceClock",
      requestType: "purser.v1.AdvanceClockRequest",
      responseType: "purser.v1.AdvanceClockResponse",
      isServerStreaming: false,
      documentation:
        "Moves the clock of a daemon that was started with a manual clock"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "CreateSku",
      requestType: "purser.v1.CreateSkuRequest",
      responseType: "purser.v1.CreateSkuResponse",
      isServerStreaming: false,
      documentation:
        "Makes a SKU known"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "UpdateSku",
      requestType: "purser.v1.UpdateSkuRequest",
      responseType: "purser.v1.UpdateSkuResponse",
      isServerStreaming: false,
      documentation:
        "Changes what is said of a SKU"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "ImportSkus",
      requestType: "purser.v1.ImportSkusRequest",
      responseType: "purser.v1.ImportSkusResponse",
      isServerStreaming: false,
      documentation:
        "Makes SKUs known or changes them, a row each, and tells every row that is wrong"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "GetSku",
      requestType: "purser.v1.GetSkuRequest",
      responseType: "purser.v1.GetSkuResponse",
      isServerStreaming: false,
      documentation:
        "One SKU"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "ListSkus",
      requestType: "purser.v1.ListSkusRequest",
      responseType: "purser.v1.ListSkusResponse",
      isServerStreaming: false,
      documentation:
        "All SKUs in the order of their creation"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "CreateLocation",
      requestType: "purser.v1.CreateLocationRequest",
      responseType: "purser.v1.CreateLocationResponse",
      isServerStreaming: false,
      documentation:
        "Makes a location known"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "UpdateLocation",
      requestType: "purser.v1.UpdateLocationRequest",
      responseType: "purser.v1.UpdateLocationResponse",
      isServerStreaming: false,
      documentation:
        "Changes what is said of a location: channels see at once whether it sells"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "ImportLocations",
      requestType: "purser.v1.ImportLocationsRequest",
      responseType: "purser.v1.ImportLocationsResponse",
      isServerStreaming: false,
      documentation:
        "Makes locations known or changes them, as ImportSkus does"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "GetLocation",
      requestType: "purser.v1.GetLocationRequest",
      responseType: "purser.v1.GetLocationResponse",
      isServerStreaming: false,
      documentation:
        "One location"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "ListLocations",
      requestType: "purser.v1.ListLocationsRequest",
      responseType: "purser.v1.ListLocationsResponse",
      isServerStreaming: false,
      documentation:
        "All locations in the order of their creation"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "CreateChannel",
      requestType: "purser.v1.CreateChannelRequest",
      responseType: "purser.v1.CreateChannelResponse",
      isServerStreaming: false,
      documentation:
        "Makes a channel known and links it to the locations it may sell from"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "UpdateChannel",
      requestType: "purser.v1.UpdateChannelRequest",
      responseType: "purser.v1.UpdateChannelResponse",
      isServerStreaming: false,
      documentation:
        "Changes what is said of a channel, and from where it sells"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "ImportChannels",
      requestType: "purser.v1.ImportChannelsRequest",
      responseType: "purser.v1.ImportChannelsResponse",
      isServerStreaming: false,
      documentation:
        "Makes channels known or changes them, as ImportSkus does"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "GetChannel",
      requestType: "purser.v1.GetChannelRequest",
      responseType: "purser.v1.GetChannelResponse",
      isServerStreaming: false,
      documentation:
        "One channel with its locations"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "ListChannels",
      requestType: "purser.v1.ListChannelsRequest",
      responseType: "purser.v1.ListChannelsResponse",
      isServerStreaming: false,
      documentation:
        "All channels in the order of their creation"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "MapExternalId",
      requestType: "purser.v1.MapExternalIdRequest",
      responseType: "purser.v1.MapExternalIdResponse",
      isServerStreaming: false,
      documentation:
        "Says by what id another system knows a SKU, a location or a channel"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "ResolveExternalId",
      requestType: "purser.v1.ResolveExternalIdRequest",
      responseType: "purser.v1.ResolveExternalIdResponse",
      isServerStreaming: false,
      documentation:
        "What another system's id stands for"),
    MethodDescription(
      service: "purser.v1.CatalogService", name: "ListExternalIds",
      requestType: "purser.v1.ListExternalIdsRequest",
      responseType: "purser.v1.ListExternalIdsResponse",
      isServerStreaming: false,
      documentation:
        "Other systems' ids, of one thing or of all of a kind"),
    MethodDescription(
      service: "purser.v1.ClaimService", name: "Hold",
      requestType: "purser.v1.HoldRequest",
      responseType: "purser.v1.HoldResponse",
      isServerStreaming: false,
      documentation:
        "Claims stock for a while"),
    MethodDescription(
      service: "purser.v1.ClaimService", name: "Extend",
      requestType: "purser.v1.ExtendRequest",
      responseType: "purser.v1.ExtendResponse",
      isServerStreaming: false,
      documentation:
        "Gives a live hold a new expiry, `ttl` from now"),
    MethodDescription(
      service: "purser.v1.ClaimService", name: "Confirm",
      requestType: "purser.v1.ConfirmRequest",
      responseType: "purser.v1.ConfirmResponse",
      isServerStreaming: false,
      documentation:
        "Makes a live hold firm"),
    MethodDescription(
      service: "purser.v1.ClaimService", name: "Reserve",
      requestType: "purser.v1.ReserveRequest",
      responseType: "purser.v1.ReserveResponse",
      isServerStreaming: false,
      documentation:
        "Claims stock firmly, for every line or as `mode` says"),
    MethodDescription(
      service: "purser.v1.ClaimService", name: "Release",
      requestType: "purser.v1.ReleaseRequest",
      responseType: "purser.v1.ReleaseResponse",
      isServerStreaming: false,
      documentation:
        "Gives claimed stock back: all of it, or of named lines a quantity"),
    MethodDescription(
      service: "purser.v1.ClaimService", name: "Allocate",
      requestType: "purser.v1.AllocateRequest",
      responseType: "purser.v1.AllocateResponse",
      isServerStreaming: false,
      documentation:
        "Makes firm units ready for work where they lie: all of them, or of named lines a quantity"),
    MethodDescription(
      service: "purser.v1.ClaimService", name: "Unallocate",
      requestType: "purser.v1.UnallocateRequest",
      responseType: "purser.v1.UnallocateResponse",
      isServerStreaming: false,
      documentation:
        "The way back: allocated units are firm again"),
    MethodDescription(
      service: "purser.v1.ClaimService", name: "GetClaim",
      requestType: "purser.v1.GetClaimRequest",
      responseType: "purser.v1.GetClaimResponse",
      isServerStreaming: false,
      documentation:
        "One claim with a page of its lines"),
    MethodDescription(
      service: "purser.v1.ClaimService", name: "ListClaims",
      requestType: "purser.v1.ListClaimsRequest",
      responseType: "purser.v1.ListClaimsResponse",
      isServerStreaming: false,
      documentation:
        "Claims without their lines, oldest first"),
    MethodDescription(
      service: "purser.v1.EventService", name: "Watch",
      requestType: "purser.v1.WatchRequest",
      responseType: "purser.v1.WatchResponse",
      isServerStreaming: true,
      documentation:
        "Sends every event after a position and then goes on as they happen, for ever"),
    MethodDescription(
      service: "purser.v1.EventService", name: "Fetch",
      requestType: "purser.v1.FetchRequest",
      responseType: "purser.v1.FetchResponse",
      isServerStreaming: false,
      documentation:
        "The same for callers without streaming: answers at once with all events after the position, up to `limit`, else waits up to `wait` for one"),
    MethodDescription(
      service: "purser.v1.InventoryService", name: "Receive",
      requestType: "purser.v1.ReceiveRequest",
      responseType: "purser.v1.ReceiveResponse",
      isServerStreaming: false,
      documentation:
        "Adds good stock at a location"),
    MethodDescription(
      service: "purser.v1.InventoryService", name: "Adjust",
      requestType: "purser.v1.AdjustRequest",
      responseType: "purser.v1.AdjustResponse",
      isServerStreaming: false,
      documentation:
        "Corrects good stock by a difference, with a reason"),
    MethodDescription(
      service: "purser.v1.InventoryService", name: "Damage",
      requestType: "purser.v1.DamageRequest",
      responseType: "purser.v1.DamageResponse",
      isServerStreaming: false,
      documentation:
        "Moves good stock to damaged: on hand still, and not sold"),
    MethodDescription(
      service: "purser.v1.InventoryService", name: "Undamage",
      requestType: "purser.v1.UndamageRequest",
      responseType: "purser.v1.UndamageResponse",
      isServerStreaming: false,
      documentation:
        "Moves damaged stock back to good"),
    MethodDescription(
      service: "purser.v1.InventoryService", name: "SetOnHand",
      requestType: "purser.v1.SetOnHandRequest",
      responseType: "purser.v1.SetOnHandResponse",
      isServerStreaming: false,
      documentation:
        "Sets what is on hand, if it is what the caller believes it to be (compare and set): the difference is one of good stock"),
    MethodDescription(
      service: "purser.v1.InventoryService", name: "ImportStock",
      requestType: "purser.v1.ImportStockRequest",
      responseType: "purser.v1.ImportStockResponse",
      isServerStreaming: false,
      documentation:
        "Takes stock from a file, a row a position, and tells every row that is wrong"),
    MethodDescription(
      service: "purser.v1.InventoryService", name: "GetPositions",
      requestType: "purser.v1.GetPositionsRequest",
      responseType: "purser.v1.GetPositionsResponse",
      isServerStreaming: false,
      documentation:
        "The stock of one SKU, at one location or at all"),
    MethodDescription(
      service: "purser.v1.InventoryService", name: "GetAvailability",
      requestType: "purser.v1.GetAvailabilityRequest",
      responseType: "purser.v1.GetAvailabilityResponse",
      isServerStreaming: false,
      documentation:
        "What a channel may still promise now of one SKU: computed from the positions, never stored"),
    MethodDescription(
      service: "purser.v1.InventoryService", name: "ListStockLedger",
      requestType: "purser.v1.ListStockLedgerRequest",
      responseType: "purser.v1.ListStockLedgerResponse",
      isServerStreaming: false,
      documentation:
        "Every change to the physical stock of a SKU, oldest first: who, why, caused by what"),
    MethodDescription(
      service: "purser.v1.OrderService", name: "PlaceOrder",
      requestType: "purser.v1.PlaceOrderRequest",
      responseType: "purser.v1.PlaceOrderResponse",
      isServerStreaming: false,
      documentation:
        "Takes an order from a channel and, unless it is to wait, accepts it: the stock of all its lines is claimed in the same command"),
    MethodDescription(
      service: "purser.v1.OrderService", name: "DraftOrder",
      requestType: "purser.v1.DraftOrderRequest",
      responseType: "purser.v1.DraftOrderResponse",
      isServerStreaming: false,
      documentation:
        "Writes an order down that is not placed yet: it claims nothing"),
    MethodDescription(
      service: "purser.v1.OrderService", name: "PlaceDraft",
      requestType: "purser.v1.PlaceDraftRequest",
      responseType: "purser.v1.PlaceDraftResponse",
      isServerStreaming: false,
      documentation:
        "Places a draft, as PlaceOrder does, with the stock there is then"),
    MethodDescription(
      service: "purser.v1.OrderService", name: "DiscardDraft",
      requestType: "purser.v1.DiscardDraftRequest",
      responseType: "purser.v1.DiscardDraftResponse",
      isServerStreaming: false,
      documentation:
        "Gives a draft up"),
    MethodDescription(
      service: "purser.v1.OrderService", name: "AcceptOrder",
      requestType: "purser.v1.AcceptOrderRequest",
      responseType: "purser.v1.AcceptOrderResponse",
      isServerStreaming: false,
      documentation:
        "Accepts an order that was left waiting: claims the stock of all its lines, in this command"),
    MethodDescription(
      service: "purser.v1.OrderService", name: "RejectOrder",
      requestType: "purser.v1.RejectOrderRequest",
      responseType: "purser.v1.RejectOrderResponse",
      isServerStreaming: false,
      documentation:
        "Turns an order down that was left waiting"),
    MethodDescription(
      service: "purser.v1.OrderService", name: "ReserveOrder",
      requestType: "purser.v1.ReserveOrderRequest",
      responseType: "purser.v1.ReserveOrderResponse",
      isServerStreaming: false,
      documentation:
        "Claims stock for the units of an accepted order that have none"),
    MethodDescription(
      service: "purser.v1.OrderService", name: "AllocateOrder",
      requestType: "purser.v1.AllocateOrderRequest",
      responseType: "purser.v1.AllocateOrderResponse",
      isServerStreaming: false,
      documentation:
        "Makes reserved units ready for work where they lie: all of them, or of named lines a quantity"),
    MethodDescription(
      service: "purser.v1.OrderService", name: "UnallocateOrder",
      requestType: "purser.v1.UnallocateOrderRequest",
      responseType: "purser.v1.UnallocateOrderResponse",
      isServerStreaming: false,
      documentation:
        "The way back: allocated units are reserved again"),
    MethodDescription(
      service: "purser.v1.OrderService", name: "CancelOrder",
      requestType: "purser.v1.CancelOrderRequest",
      responseType: "purser.v1.CancelOrderResponse",
      isServerStreaming: false,
      documentation:
        "Cancels all that is open, or of named lines a quantity, and gives back exactly the stock that these units claimed: first units without stock, then reserved, then allocated ones"),
    MethodDescription(
      service: "purser.v1.OrderService", name: "GetOrder",
      requestType: "purser.v1.GetOrderRequest",
      responseType: "purser.v1.GetOrderResponse",
      isServerStreaming: false,
      documentation:
        "One order with a page of its lines"),
    MethodDescription(
      service: "purser.v1.OrderService", name: "FindOrder",
      requestType: "purser.v1.FindOrderRequest",
      responseType: "purser.v1.FindOrderResponse",
      isServerStreaming: false,
      documentation:
        "The order that a channel knows by this id"),
    MethodDescription(
      service: "purser.v1.OrderService", name: "ListOrders",
      requestType: "purser.v1.ListOrdersRequest",
      responseType: "purser.v1.ListOrdersResponse",
      isServerStreaming: false,
      documentation:
        "Orders without their lines, oldest first"),
    MethodDescription(
      service: "purser.v1.OrderService", name: "ListOrderTimeline",
      requestType: "purser.v1.ListOrderTimelineRequest",
      responseType: "purser.v1.ListOrderTimelineResponse",
      isServerStreaming: false,
      documentation:
        "Everything that was done to an order, oldest first: who, why, and what it changed"),
    MethodDescription(
      service: "purser.v1.TransferService", name: "CreateTransfer",
      requestType: "purser.v1.CreateTransferRequest",
      responseType: "purser.v1.CreateTransferResponse",
      isServerStreaming: false,
      documentation:
        "Writes a transfer down"),
    MethodDescription(
      service: "purser.v1.TransferService", name: "ShipTransfer",
      requestType: "purser.v1.ShipTransferRequest",
      responseType: "purser.v1.ShipTransferResponse",
      isServerStreaming: false,
      documentation:
        "Takes all lines from the source into transit, or none"),
    MethodDescription(
      service: "purser.v1.TransferService", name: "ReceiveTransfer",
      requestType: "purser.v1.ReceiveTransferRequest",
      responseType: "purser.v1.ReceiveTransferResponse",
      isServerStreaming: false,
      documentation:
        "Takes what arrived out of transit, into good stock of the destination: of all lines all that is in transit, or of named lines a quantity"),
    MethodDescription(
      service: "purser.v1.TransferService", name: "CloseTransfer",
      requestType: "purser.v1.CloseTransferRequest",
      responseType: "purser.v1.CloseTransferResponse",
      isServerStreaming: false,
      documentation:
        "Ends a transfer: what is still in transit is lost"),
    MethodDescription(
      service: "purser.v1.TransferService", name: "CancelTransfer",
      requestType: "purser.v1.CancelTransferRequest",
      responseType: "purser.v1.CancelTransferResponse",
      isServerStreaming: false,
      documentation:
        "Gives a draft up"),
    MethodDescription(
      service: "purser.v1.TransferService", name: "GetTransfer",
      requestType: "purser.v1.GetTransferRequest",
      responseType: "purser.v1.GetTransferResponse",
      isServerStreaming: false,
      documentation:
        "One transfer with a page of its lines"),
    MethodDescription(
      service: "purser.v1.TransferService", name: "ListTransfers",
      requestType: "purser.v1.ListTransfersRequest",
      responseType: "purser.v1.ListTransfersResponse",
      isServerStreaming: false,
      documentation:
        "Transfers without their lines, oldest first"),
  ]

  /// A serialized google.protobuf.FileDescriptorSet: all files, after those they import, without
  /// comments.
  public static let descriptorSet: [UInt8] = descriptorSetText.withUTF8Buffer { text in
    Base64.decode(text)!  // generated from bytes, so it is base64
  }

  /// Every message of the contract, nested ones too.
  static let messages: [any (Message & WireValue).Type] = [
    RetryInfo.self,
    ErrorInfo.self,
    ErrorInfo.MetadataEntry.self,
    PreconditionFailure.self,
    PreconditionFailure.Violation.self,
    BadRequest.self,
    BadRequest.FieldViolation.self,
    ResourceInfo.self,
    HealthCheckRequest.self,
    HealthCheckResponse.self,
    GetStatusRequest.self,
    GetStatusResponse.self,
    UnorderedIds.self,
    VerifyRequest.self,
    VerifyResponse.self,
    Difference.self,
    BackupRequest.self,
    BackupResponse.self,
    BackupSeal.self,
    GetDescriptorSetRequest.self,
    GetDescriptorSetResponse.self,
    AcceptClockRequest.self,
    AcceptClockResponse.self,
    AdvanceClockRequest.self,
    AdvanceClockResponse.self,
    Dimensions.self,
    ExternalId.self,
    Sku.self,
    SkuChange.self,
    SkuRow.self,
    Location.self,
    LocationChange.self,
    LocationRow.self,
    Channel.self,
    ChannelChange.self,
    ChannelLocations.self,
    ChannelRow.self,
    CreateSkuRequest.self,
    CreateSkuResponse.self,
    UpdateSkuRequest.self,
    UpdateSkuResponse.self,
    ImportSkusRequest.self,
    ImportSkusResponse.self,
    GetSkuRequest.self,
    GetSkuResponse.self,
    ListSkusRequest.self,
    ListSkusResponse.self,
    CreateLocationRequest.self,
    CreateLocationResponse.self,
    UpdateLocationRequest.self,
    UpdateLocationResponse.self,
    ImportLocationsRequest.self,
    ImportLocationsResponse.self,
    GetLocationRequest.self,
    GetLocationResponse.self,
    ListLocationsRequest.self,
    ListLocationsResponse.self,
    CreateChannelRequest.self,
    CreateChannelResponse.self,
    UpdateChannelRequest.self,
    UpdateChannelResponse.self,
    ImportChannelsRequest.self,
    ImportChannelsResponse.self,
    GetChannelRequest.self,
    GetChannelResponse.self,
    ListChannelsRequest.self,
    ListChannelsResponse.self,
    MapExternalIdRequest.self,
    MapExternalIdResponse.self,
    ResolveExternalIdRequest.self,
    ResolveExternalIdResponse.self,
    ListExternalIdsRequest.self,
    ExternalMapping.self,
    ListExternalIdsResponse.self,
    Claim.self,
    ClaimLine.self,
    ClaimPlacement.self,
    ClaimRequestLine.self,
    Shortfall.self,
    HoldRequest.self,
    HoldResponse.self,
    ExtendRequest.self,
    ExtendResponse.self,
    ConfirmRequest.self,
    ConfirmResponse.self,
    ReserveRequest.self,
    ReserveResponse.self,
    ReleaseRequest.self,
    ReleaseResponse.self,
    AllocateRequest.self,
    AllocateResponse.self,
    UnallocateRequest.self,
    UnallocateResponse.self,
    GetClaimRequest.self,
    GetClaimResponse.self,
    ListClaimsRequest.self,
    ListClaimsResponse.self,
    Money.self,
    LineQuantity.self,
    RowError.self,
    ImportResult.self,
    Page.self,
    Event.self,
    Fact.self,
    WatchRequest.self,
    WatchResponse.self,
    FetchRequest.self,
    FetchResponse.self,
    Position.self,
    StockLedgerEntry.self,
    ReceiveRequest.self,
    ReceiveResponse.self,
    AdjustRequest.self,
    AdjustResponse.self,
    DamageRequest.self,
    DamageResponse.self,
    UndamageRequest.self,
    UndamageResponse.self,
    SetOnHandRequest.self,
    SetOnHandResponse.self,
    StockRow.self,
    ImportStockRequest.self,
    ImportStockResponse.self,
    GetPositionsRequest.self,
    GetPositionsResponse.self,
    GetAvailabilityRequest.self,
    GetAvailabilityResponse.self,
    ListStockLedgerRequest.self,
    ListStockLedgerResponse.self,
    Address.self,
    NewOrder.self,
    NewOrderLine.self,
    Order.self,
    OrderLine.self,
    OrderPlacement.self,
    OrderShortfall.self,
    HoldReference.self,
    PlaceOrderRequest.self,
    PlaceOrderResponse.self,
    DraftOrderRequest.self,
    DraftOrderResponse.self,
    PlaceDraftRequest.self,
    PlaceDraftResponse.self,
    DiscardDraftRequest.self,
    DiscardDraftResponse.self,
    AcceptOrderRequest.self,
    AcceptOrderResponse.self,
    RejectOrderRequest.self,
    RejectOrderResponse.self,
    ReserveOrderRequest.self,
    ReserveOrderResponse.self,
    AllocateOrderRequest.self,
    AllocateOrderResponse.self,
    UnallocateOrderRequest.self,
    UnallocateOrderResponse.self,
    CancelOrderRequest.self,
    CancelOrderResponse.self,
    GetOrderRequest.self,
    GetOrderResponse.self,
    FindOrderRequest.self,
    FindOrderResponse.self,
    ListOrdersRequest.self,
    ListOrdersResponse.self,
    ListOrderTimelineRequest.self,
    OrderTimelineEntry.self,
    OrderMove.self,
    ListOrderTimelineResponse.self,
    Transfer.self,
    TransferLine.self,
    TransferRequestLine.self,
    CreateTransferRequest.self,
    CreateTransferResponse.self,
    ShipTransferRequest.self,
    ShipTransferResponse.self,
    ReceiveTransferRequest.self,
    ReceiveTransferResponse.self,
    CloseTransferRequest.self,
    CloseTransferResponse.self,
    CancelTransferRequest.self,
    CancelTransferResponse.self,
    GetTransferRequest.self,
    GetTransferResponse.self,
    ListTransfersRequest.self,
    ListTransfersResponse.self,
  ]
}

private let descriptorSetText: StaticString = """
  CvsBCh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiI6CghEdXJhdGlvbhIYCgdzZWNv\
  bmRzGAEgASgDUgdzZWNvbmRzEhQKBW5hbm9zGAIgASgFUgVuYW5vc0KDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINRHVyYXRp\
  b25Qcm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi9kdXJhdGlvbnBi+AEBogIDR1BCqgIe\
  R29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzMK0wYKHmdvb2dsZS9ycGMvZXJyb3JfZGV0YWlscy5wcm90\
  bxIKZ29vZ2xlLnJwYxoeZ29vZ2xlL3Byb3RvYnVmL2R1cmF0aW9uLnByb3RvIkcKCVJldHJ5SW5mbxI6CgtyZXRyeV9kZWxh\
  eRgBIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIKcmV0cnlEZWxheSK1AQoJRXJyb3JJbmZvEhYKBnJlYXNvbhgB\
  IAEoCVIGcmVhc29uEhYKBmRvbWFpbhgCIAEoCVIGZG9tYWluEj8KCG1ldGFkYXRhGAMgAygLMiMuZ29vZ2xlLnJwYy5FcnJv\
  ckluZm8uTWV0YWRhdGFFbnRyeVIIbWV0YWRhdGEaNwoNTWV0YWRhdGFFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1\
  ZRgCIAEoCVIFdmFsdWUivQEKE1ByZWNvbmRpdGlvbkZhaWx1cmUSSQoKdmlvbGF0aW9ucxgBIAMoCzIpLmdvb2dsZS5ycGMu\
  UHJlY29uZGl0aW9uRmFpbHVyZS5WaW9sYXRpb25SCnZpb2xhdGlvbnMaWwoJVmlvbGF0aW9uEhIKBHR5cGUYASABKAlSBHR5\
  cGUSGAoHc3ViamVjdBgCIAEoCVIHc3ViamVjdBIgCgtkZXNjcmlwdGlvbhgDIAEoCVILZGVzY3JpcHRpb24iqAEKCkJhZFJl\
  cXVlc3QSUAoQZmllbGRfdmlvbGF0aW9ucxgBIAMoCzIlLmdvb2dsZS5ycGMuQmFkUmVxdWVzdC5GaWVsZFZpb2xhdGlvblIP\
  ZmllbGRWaW9sYXRpb25zGkgKDkZpZWxkVmlvbGF0aW9uEhQKBWZpZWxkGAEgASgJUgVmaWVsZBIgCgtkZXNjcmlwdGlvbhgC\
  IAEoCVILZGVzY3JpcHRpb24ikAEKDFJlc291cmNlSW5mbxIjCg1yZXNvdXJjZV90eXBlGAEgASgJUgxyZXNvdXJjZVR5cGUS\
  IwoNcmVzb3VyY2VfbmFtZRgCIAEoCVIMcmVzb3VyY2VOYW1lEhQKBW93bmVyGAMgASgJUgVvd25lchIgCgtkZXNjcmlwdGlv\
  bhgEIAEoCVILZGVzY3JpcHRpb25iBnByb3RvMwrKAwobZ3JwYy9oZWFsdGgvdjEvaGVhbHRoLnByb3RvEg5ncnBjLmhlYWx0\
  aC52MSIuChJIZWFsdGhDaGVja1JlcXVlc3QSGAoHc2VydmljZRgBIAEoCVIHc2VydmljZSKxAQoTSGVhbHRoQ2hlY2tSZXNw\
  b25zZRJJCgZzdGF0dXMYASABKA4yMS5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1Jlc3BvbnNlLlNlcnZpbmdTdGF0dXNS\
  BnN0YXR1cyJPCg1TZXJ2aW5nU3RhdHVzEgsKB1VOS05PV04QABILCgdTRVJWSU5HEAESDwoLTk9UX1NFUlZJTkcQAhITCg9T\
  RVJWSUNFX1VOS05PV04QAzKuAQoGSGVhbHRoElAKBUNoZWNrEiIuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXF1ZXN0\
  GiMuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXNwb25zZRJSCgVXYXRjaBIiLmdycGMuaGVhbHRoLnYxLkhlYWx0aENo\
  ZWNrUmVxdWVzdBojLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2UwAWIGcHJvdG8zCv8BCh9nb29nbGUvcHJv\
  dG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucHJvdG9idWYiOwoJVGltZXN0YW1wEhgKB3NlY29uZHMYASABKANSB3Nl\
  Y29uZHMSFAoFbmFub3MYAiABKAVSBW5hbm9zQoUBChNjb20uZ29vZ2xlLnByb3RvYnVmQg5UaW1lc3RhbXBQcm90b1ABWjJn\
  b29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi90aW1lc3RhbXBwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90\
  b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8zCu0VChVwdXJzZXIvdjEvYWRtaW4ucHJvdG8SCXB1cnNlci52MRoeZ29vZ2xl\
  L3Byb3RvYnVmL2R1cmF0aW9uLnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvIhIKEEdldFN0YXR1c1Jl\
  cXVlc3Qi+AUKEUdldFN0YXR1c1Jlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIYCgd2ZXJzaW9uGAIgASgJ\
  Ugd2ZXJzaW9uEi4KBHRpbWUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgR0aW1lEjkKCnN0YXJ0X3RpbWUY\
  BCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglzdGFydFRpbWUSKQoQZHVyYWJsZV9zZXF1ZW5jZRgFIAEoBFIP\
  ZHVyYWJsZVNlcXVlbmNlEi8KE2NoZWNrcG9pbnRfc2VxdWVuY2UYBiABKARSEmNoZWNrcG9pbnRTZXF1ZW5jZRIdCgpjaGFp\
  bl9oZWFkGAcgASgJUgljaGFpbkhlYWQSFAoFZXBvY2gYCCABKARSBWVwb2NoEiQKDm1hcF91c2VkX2J5dGVzGAkgASgEUgxt\
  YXBVc2VkQnl0ZXMSJAoObWFwX3NpemVfYnl0ZXMYCiABKARSDG1hcFNpemVCeXRlcxIjCg1qb3VybmFsX2J5dGVzGAsgASgE\
  Ugxqb3VybmFsQnl0ZXMSJwoPb2xkZXN0X3NlcXVlbmNlGAwgASgEUg5vbGRlc3RTZXF1ZW5jZRIrCgVjbG9jaxgNIAEoDjIV\
  LnB1cnNlci52MS5DbG9ja1N0YXRlUgVjbG9jaxI4CgpjbG9ja19zdGVwGA4gASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0\
  aW9uUgljbG9ja1N0ZXASIAoLY29ubmVjdGlvbnMYDyABKA1SC2Nvbm5lY3Rpb25zEiYKD2NhbGxzX2luX2ZsaWdodBgQIAEo\
  DVINY2FsbHNJbkZsaWdodBI8Cg11bm9yZGVyZWRfaWRzGBEgAygLMhcucHVyc2VyLnYxLlVub3JkZXJlZElkc1IMdW5vcmRl\
  cmVkSWRzEigKBHJvb20YEiABKA4yFC5wdXJzZXIudjEuUm9vbVN0YXRlUgRyb29tIkIKDFVub3JkZXJlZElkcxIcCglwcmlu\
  Y2lwYWwYASABKAlSCXByaW5jaXBhbBIUCgVjb3VudBgCIAEoBFIFY291bnQiMgoNVmVyaWZ5UmVxdWVzdBIhCgxtaW5fc2Vx\
  dWVuY2UYASABKARSC21pblNlcXVlbmNlIqQBCg5WZXJpZnlSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2US\
  EgoEcm93cxgCIAEoBFIEcm93cxI3CgtkaWZmZXJlbmNlcxgDIAMoCzIVLnB1cnNlci52MS5EaWZmZXJlbmNlUgtkaWZmZXJl\
  bmNlcxIpChBkaWZmZXJlbmNlX2NvdW50GAQgASgEUg9kaWZmZXJlbmNlQ291bnQiegoKRGlmZmVyZW5jZRISCgRydWxlGAEg\
  ASgJUgRydWxlEhQKBXRhYmxlGAIgASgJUgV0YWJsZRIQCgNrZXkYAyABKAlSA2tleRIUCgVmb3VuZBgEIAEoCVIFZm91bmQS\
  GgoIZXhwZWN0ZWQYBSABKAlSCGV4cGVjdGVkIg8KDUJhY2t1cFJlcXVlc3QibQoOQmFja3VwUmVzcG9uc2USGgoIc2VxdWVu\
  Y2UYASABKARSCHNlcXVlbmNlEhQKBXBpZWNlGAIgASgMUgVwaWVjZRIpCgRzZWFsGAMgASgLMhUucHVyc2VyLnYxLkJhY2t1\
  cFNlYWxSBHNlYWwiYgoKQmFja3VwU2VhbBIdCgpieXRlX2NvdW50GAEgASgEUglieXRlQ291bnQSFgoGc2hhMjU2GAIgASgJ\
  UgZzaGEyNTYSHQoKY2hhaW5faGVhZBgDIAEoCVIJY2hhaW5IZWFkIhkKF0dldERlc2NyaXB0b3JTZXRSZXF1ZXN0Il0KGEdl\
  dERlc2NyaXB0b3JTZXRSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USJQoOZGVzY3JpcHRvcl9zZXQYAiAB\
  KAxSDWRlc2NyaXB0b3JTZXQiMwoSQWNjZXB0Q2xvY2tSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZCJ9\
  ChNBY2NlcHRDbG9ja1Jlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVw\
  bGF5ZWQSLgoEdGltZRgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSBHRpbWUiiwEKE0FkdmFuY2VDbG9ja1Jl\
  cXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEikKAmJ5GAIgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0\
  aW9uUgJieRIqCgJ0bxgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSAnRvIn4KFEFkdmFuY2VDbG9ja1Jlc3Bv\
  bnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSLgoEdGltZRgDIAEo\
  CzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSBHRpbWUqegoKQ2xvY2tTdGF0ZRIbChdDTE9DS19TVEFURV9VTlNQRUNJ\
  RklFRBAAEhkKFUNMT0NLX1NUQVRFX0ZPTExPV0lORxABEhwKGENMT0NLX1NUQVRFX1NURVBfUkVGVVNFRBACEhYKEkNMT0NL\
  X1NUQVRFX01BTlVBTBADKmUKCVJvb21TdGF0ZRIaChZST09NX1NUQVRFX1VOU1BFQ0lGSUVEEAASFAoQUk9PTV9TVEFURV9B\
  TVBMRRABEhIKDlJPT01fU1RBVEVfTE9XEAISEgoOUk9PTV9TVEFURV9PVVQQAzLSAwoMQWRtaW5TZXJ2aWNlEkYKCUdldFN0\
  YXR1cxIbLnB1cnNlci52MS5HZXRTdGF0dXNSZXF1ZXN0GhwucHVyc2VyLnYxLkdldFN0YXR1c1Jlc3BvbnNlEj0KBlZlcmlm\
  eRIYLnB1cnNlci52MS5WZXJpZnlSZXF1ZXN0GhkucHVyc2VyLnYxLlZlcmlmeVJlc3BvbnNlEj8KBkJhY2t1cBIYLnB1cnNl\
  ci52MS5CYWNrdXBSZXF1ZXN0GhkucHVyc2VyLnYxLkJhY2t1cFJlc3BvbnNlMAESWwoQR2V0RGVzY3JpcHRvclNldBIiLnB1\
  cnNlci52MS5HZXREZXNjcmlwdG9yU2V0UmVxdWVzdBojLnB1cnNlci52MS5HZXREZXNjcmlwdG9yU2V0UmVzcG9uc2USTAoL\
  QWNjZXB0Q2xvY2sSHS5wdXJzZXIudjEuQWNjZXB0Q2xvY2tSZXF1ZXN0Gh4ucHVyc2VyLnYxLkFjY2VwdENsb2NrUmVzcG9u\
  c2USTwoMQWR2YW5jZUNsb2NrEh4ucHVyc2VyLnYxLkFkdmFuY2VDbG9ja1JlcXVlc3QaHy5wdXJzZXIudjEuQWR2YW5jZUNs\
  b2NrUmVzcG9uc2ViBnByb3RvMwrfAwoWcHVyc2VyL3YxL2NvbW1vbi5wcm90bxIJcHVyc2VyLnYxIkQKBU1vbmV5EhoKCGN1\
  cnJlbmN5GAEgASgJUghjdXJyZW5jeRIfCgttaW5vcl91bml0cxgCIAEoA1IKbWlub3JVbml0cyJCCgxMaW5lUXVhbnRpdHkS\
  FgoGbnVtYmVyGAEgASgNUgZudW1iZXISGgoIcXVhbnRpdHkYAiABKANSCHF1YW50aXR5ImYKCFJvd0Vycm9yEhIKBGxpbmUY\
  ASABKA1SBGxpbmUSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SFAoFZmllbGQYAyABKAlSBWZpZWxkEhgKB21lc3NhZ2UYBCAB\
  KAlSB21lc3NhZ2UijQEKDEltcG9ydFJlc3VsdBIYCgdjcmVhdGVkGAEgASgNUgdjcmVhdGVkEhgKB3VwZGF0ZWQYAiABKA1S\
  B3VwZGF0ZWQSHAoJdW5jaGFuZ2VkGAMgASgNUgl1bmNoYW5nZWQSKwoGZXJyb3JzGAQgAygLMhMucHVyc2VyLnYxLlJvd0Vy\
  cm9yUgZlcnJvcnMiMAoEUGFnZRISCgRzaXplGAEgASgNUgRzaXplEhQKBXRva2VuGAIgASgJUgV0b2tlbmIGcHJvdG8zCrNJ\
  ChdwdXJzZXIvdjEvY2F0YWxvZy5wcm90bxIJcHVyc2VyLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhZw\
  dXJzZXIvdjEvY29tbW9uLnByb3RvIpcBCgpEaW1lbnNpb25zEi0KEmxlbmd0aF9taWxsaW1ldGVycxgBIAEoA1IRbGVuZ3Ro\
  TWlsbGltZXRlcnMSKwoRd2lkdGhfbWlsbGltZXRlcnMYAiABKANSEHdpZHRoTWlsbGltZXRlcnMSLQoSaGVpZ2h0X21pbGxp\
  bWV0ZXJzGAMgASgDUhFoZWlnaHRNaWxsaW1ldGVycyI0CgpFeHRlcm5hbElkEhYKBnN5c3RlbRgBIAEoCVIGc3lzdGVtEg4K\
  AmlkGAIgASgJUgJpZCL4AgoDU2t1EhIKBGNvZGUYASABKAlSBGNvZGUSIAoLZGVzY3JpcHRpb24YAiABKAlSC2Rlc2NyaXB0\
  aW9uEhIKBHVuaXQYAyABKAlSBHVuaXQSFAoFc2NhbGUYBCABKA1SBXNjYWxlEjsKC2NyZWF0ZV90aW1lGAUgASgLMhouZ29v\
  Z2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRIsCgZzdGF0dXMYBiABKA4yFC5wdXJzZXIudjEuU2t1U3RhdHVz\
  UgZzdGF0dXMSIQoMd2VpZ2h0X2dyYW1zGAcgASgDUgt3ZWlnaHRHcmFtcxI1CgpkaW1lbnNpb25zGAggASgLMhUucHVyc2Vy\
  LnYxLkRpbWVuc2lvbnNSCmRpbWVuc2lvbnMSJAoEY29zdBgJIAEoCzIQLnB1cnNlci52MS5Nb25leVIEY29zdBImCgVwcmlj\
  ZRgKIAEoCzIQLnB1cnNlci52MS5Nb25leVIFcHJpY2Ui0QMKCVNrdUNoYW5nZRISCgRjb2RlGAEgASgJUgRjb2RlEiIKC2Rl\
  c2NyaXB0aW9uGAIgASgJSABSC2Rlc2NyaXB0aW9uEhQKBHVuaXQYAyABKAlIAVIEdW5pdBIWCgVzY2FsZRgEIAEoDUgCUgVz\
  Y2FsZRIsCgZzdGF0dXMYBSABKA4yFC5wdXJzZXIudjEuU2t1U3RhdHVzUgZzdGF0dXMSIwoMd2VpZ2h0X2dyYW1zGAYgASgD\
  SANSC3dlaWdodEdyYW1zEjUKCmRpbWVuc2lvbnMYByABKAsyFS5wdXJzZXIudjEuRGltZW5zaW9uc1IKZGltZW5zaW9ucxIk\
  CgRjb3N0GAggASgLMhAucHVyc2VyLnYxLk1vbmV5UgRjb3N0EiYKBXByaWNlGAkgASgLMhAucHVyc2VyLnYxLk1vbmV5UgVw\
  cmljZRI4CgxleHRlcm5hbF9pZHMYCiADKAsyFS5wdXJzZXIudjEuRXh0ZXJuYWxJZFILZXh0ZXJuYWxJZHNCFgoUZGVzY3Jp\
  cHRpb25fcHJlc2VuY2VCDwoNdW5pdF9wcmVzZW5jZUIQCg5zY2FsZV9wcmVzZW5jZUIRCg93ZWlnaHRfcHJlc2VuY2UiRAoG\
  U2t1Um93EhIKBGxpbmUYASABKA1SBGxpbmUSJgoDc2t1GAIgASgLMhQucHVyc2VyLnYxLlNrdUNoYW5nZVIDc2t1IqYCCghM\
  b2NhdGlvbhISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5hbWUYAiABKAlSBG5hbWUSKwoEa2luZBgDIAEoDjIXLnB1cnNlci52\
  MS5Mb2NhdGlvbktpbmRSBGtpbmQSIQoMc2VsbF9lbmFibGVkGAQgASgIUgtzZWxsRW5hYmxlZBIhCgxzaGlwX2VuYWJsZWQY\
  BSABKAhSC3NoaXBFbmFibGVkEiUKDnJldHVybl9lbmFibGVkGAYgASgIUg1yZXR1cm5FbmFibGVkEhsKCXRpbWVfem9uZRgH\
  IAEoCVIIdGltZVpvbmUSOwoLY3JlYXRlX3RpbWUYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVU\
  aW1lItUCCg5Mb2NhdGlvbkNoYW5nZRISCgRjb2RlGAEgASgJUgRjb2RlEhQKBG5hbWUYAiABKAlIAFIEbmFtZRIrCgRraW5k\
  GAMgASgOMhcucHVyc2VyLnYxLkxvY2F0aW9uS2luZFIEa2luZBIjCgxzZWxsX2VuYWJsZWQYBCABKAhIAVILc2VsbEVuYWJs\
  ZWQSIwoMc2hpcF9lbmFibGVkGAUgASgISAJSC3NoaXBFbmFibGVkEicKDnJldHVybl9lbmFibGVkGAYgASgISANSDXJldHVy\
  bkVuYWJsZWQSGwoJdGltZV96b25lGAcgASgJUgh0aW1lWm9uZUIPCg1uYW1lX3ByZXNlbmNlQhcKFXNlbGxfZW5hYmxlZF9w\
  cmVzZW5jZUIXChVzaGlwX2VuYWJsZWRfcHJlc2VuY2VCGQoXcmV0dXJuX2VuYWJsZWRfcHJlc2VuY2UiWAoLTG9jYXRpb25S\
  b3cSEgoEbGluZRgBIAEoDVIEbGluZRI1Cghsb2NhdGlvbhgCIAEoCzIZLnB1cnNlci52MS5Mb2NhdGlvbkNoYW5nZVIIbG9j\
  YXRpb24i7AEKB0NoYW5uZWwSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEioKBGtpbmQYAyABKA4y\
  Fi5wdXJzZXIudjEuQ2hhbm5lbEtpbmRSBGtpbmQSHAoJbG9jYXRpb25zGAQgAygJUglsb2NhdGlvbnMSOwoLY3JlYXRlX3Rp\
  bWUYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEhoKCHByaW9yaXR5GAYgASgFUghwcmlv\
  cml0eRIWCgZidWZmZXIYByABKANSBmJ1ZmZlciKRAgoNQ2hhbm5lbENoYW5nZRISCgRjb2RlGAEgASgJUgRjb2RlEhQKBG5h\
  bWUYAiABKAlIAFIEbmFtZRIqCgRraW5kGAMgASgOMhYucHVyc2VyLnYxLkNoYW5uZWxLaW5kUgRraW5kEjkKCWxvY2F0aW9u\
  cxgEIAEoCzIbLnB1cnNlci52MS5DaGFubmVsTG9jYXRpb25zUglsb2NhdGlvbnMSHAoIcHJpb3JpdHkYBSABKAVIAVIIcHJp\
  b3JpdHkSGAoGYnVmZmVyGAYgASgDSAJSBmJ1ZmZlckIPCg1uYW1lX3ByZXNlbmNlQhMKEXByaW9yaXR5X3ByZXNlbmNlQhEK\
  D2J1ZmZlcl9wcmVzZW5jZSIoChBDaGFubmVsTG9jYXRpb25zEhQKBWNvZGVzGAEgAygJUgVjb2RlcyJUCgpDaGFubmVsUm93\
  EhIKBGxpbmUYASABKA1SBGxpbmUSMgoHY2hhbm5lbBgCIAEoCzIYLnB1cnNlci52MS5DaGFubmVsQ2hhbmdlUgdjaGFubmVs\
  IucCChBDcmVhdGVTa3VSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBISCgRjb2RlGAIgASgJUgRjb2Rl\
  EiAKC2Rlc2NyaXB0aW9uGAMgASgJUgtkZXNjcmlwdGlvbhISCgR1bml0GAQgASgJUgR1bml0EhQKBXNjYWxlGAUgASgNUgVz\
  Y2FsZRIsCgZzdGF0dXMYBiABKA4yFC5wdXJzZXIudjEuU2t1U3RhdHVzUgZzdGF0dXMSIQoMd2VpZ2h0X2dyYW1zGAcgASgD\
  Ugt3ZWlnaHRHcmFtcxI1CgpkaW1lbnNpb25zGAggASgLMhUucHVyc2VyLnYxLkRpbWVuc2lvbnNSCmRpbWVuc2lvbnMSJAoE\
  Y29zdBgJIAEoCzIQLnB1cnNlci52MS5Nb25leVIEY29zdBImCgVwcmljZRgKIAEoCzIQLnB1cnNlci52MS5Nb25leVIFcHJp\
  Y2UibQoRQ3JlYXRlU2t1UmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghy\
  ZXBsYXllZBIgCgNza3UYAyABKAsyDi5wdXJzZXIudjEuU2t1UgNza3UiWQoQVXBkYXRlU2t1UmVxdWVzdBIdCgpyZXF1ZXN0\
  X2lkGAEgASgJUglyZXF1ZXN0SWQSJgoDc2t1GAIgASgLMhQucHVyc2VyLnYxLlNrdUNoYW5nZVIDc2t1Im0KEVVwZGF0ZVNr\
  dVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSIAoDc2t1\
  GAMgASgLMg4ucHVyc2VyLnYxLlNrdVIDc2t1In4KEUltcG9ydFNrdXNSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJl\
  cXVlc3RJZBIlCgRyb3dzGAIgAygLMhEucHVyc2VyLnYxLlNrdVJvd1IEcm93cxIjCg12YWxpZGF0ZV9vbmx5GAMgASgIUgx2\
  YWxpZGF0ZU9ubHkifQoSSW1wb3J0U2t1c1Jlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXll\
  ZBgCIAEoCFIIcmVwbGF5ZWQSLwoGcmVzdWx0GAMgASgLMhcucHVyc2VyLnYxLkltcG9ydFJlc3VsdFIGcmVzdWx0IiMKDUdl\
  dFNrdVJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZSJOCg5HZXRTa3VSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2Vx\
  dWVuY2USIAoDc2t1GAIgASgLMg4ucHVyc2VyLnYxLlNrdVIDc2t1IlkKD0xpc3RTa3VzUmVxdWVzdBIjCgRwYWdlGAEgASgL\
  Mg8ucHVyc2VyLnYxLlBhZ2VSBHBhZ2USIQoMbWluX3NlcXVlbmNlGAIgASgEUgttaW5TZXF1ZW5jZSJ6ChBMaXN0U2t1c1Jl\
  c3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIiCgRza3VzGAIgAygLMg4ucHVyc2VyLnYxLlNrdVIEc2t1cxIm\
  Cg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlSDW5leHRQYWdlVG9rZW4i6AIKFUNyZWF0ZUxvY2F0aW9uUmVxdWVzdBIdCgpyZXF1\
  ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSEgoEY29kZRgCIAEoCVIEY29kZRISCgRuYW1lGAMgASgJUgRuYW1lEisKBGtpbmQY\
  BCABKA4yFy5wdXJzZXIudjEuTG9jYXRpb25LaW5kUgRraW5kEiMKDHNlbGxfZW5hYmxlZBgFIAEoCEgAUgtzZWxsRW5hYmxl\
  ZBIjCgxzaGlwX2VuYWJsZWQYBiABKAhIAVILc2hpcEVuYWJsZWQSJwoOcmV0dXJuX2VuYWJsZWQYByABKAhIAlINcmV0dXJu\
  RW5hYmxlZBIbCgl0aW1lX3pvbmUYCCABKAlSCHRpbWVab25lQhcKFXNlbGxfZW5hYmxlZF9wcmVzZW5jZUIXChVzaGlwX2Vu\
  YWJsZWRfcHJlc2VuY2VCGQoXcmV0dXJuX2VuYWJsZWRfcHJlc2VuY2UigQEKFkNyZWF0ZUxvY2F0aW9uUmVzcG9uc2USGgoI\
  c2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIvCghsb2NhdGlvbhgDIAEoCzIT\
  LnB1cnNlci52MS5Mb2NhdGlvblIIbG9jYXRpb24ibQoVVXBkYXRlTG9jYXRpb25SZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASAB\
  KAlSCXJlcXVlc3RJZBI1Cghsb2NhdGlvbhgCIAEoCzIZLnB1cnNlci52MS5Mb2NhdGlvbkNoYW5nZVIIbG9jYXRpb24igQEK\
  FlVwZGF0ZUxvY2F0aW9uUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghy\
  ZXBsYXllZBIvCghsb2NhdGlvbhgDIAEoCzITLnB1cnNlci52MS5Mb2NhdGlvblIIbG9jYXRpb24iiAEKFkltcG9ydExvY2F0\
  aW9uc1JlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEioKBHJvd3MYAiADKAsyFi5wdXJzZXIudjEuTG9j\
  YXRpb25Sb3dSBHJvd3MSIwoNdmFsaWRhdGVfb25seRgDIAEoCFIMdmFsaWRhdGVPbmx5IoIBChdJbXBvcnRMb2NhdGlvbnNS\
  ZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEi8KBnJlc3Vs\
  dBgDIAEoCzIXLnB1cnNlci52MS5JbXBvcnRSZXN1bHRSBnJlc3VsdCIoChJHZXRMb2NhdGlvblJlcXVlc3QSEgoEY29kZRgB\
  IAEoCVIEY29kZSJiChNHZXRMb2NhdGlvblJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIvCghsb2NhdGlv\
  bhgCIAEoCzITLnB1cnNlci52MS5Mb2NhdGlvblIIbG9jYXRpb24iXgoUTGlzdExvY2F0aW9uc1JlcXVlc3QSIwoEcGFnZRgB\
  IAEoCzIPLnB1cnNlci52MS5QYWdlUgRwYWdlEiEKDG1pbl9zZXF1ZW5jZRgCIAEoBFILbWluU2VxdWVuY2UijgEKFUxpc3RM\
  b2NhdGlvbnNSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USMQoJbG9jYXRpb25zGAIgAygLMhMucHVyc2Vy\
  LnYxLkxvY2F0aW9uUglsb2NhdGlvbnMSJgoPbmV4dF9wYWdlX3Rva2VuGAMgASgJUg1uZXh0UGFnZVRva2VuItsBChRDcmVh\
  dGVDaGFubmVsUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSEgoEY29kZRgCIAEoCVIEY29kZRISCgRu\
  YW1lGAMgASgJUgRuYW1lEioKBGtpbmQYBCABKA4yFi5wdXJzZXIudjEuQ2hhbm5lbEtpbmRSBGtpbmQSHAoJbG9jYXRpb25z\
  GAUgAygJUglsb2NhdGlvbnMSGgoIcHJpb3JpdHkYBiABKAVSCHByaW9yaXR5EhYKBmJ1ZmZlchgHIAEoA1IGYnVmZmVyIn0K\
  FUNyZWF0ZUNoYW5uZWxSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJl\
  cGxheWVkEiwKB2NoYW5uZWwYAyABKAsyEi5wdXJzZXIudjEuQ2hhbm5lbFIHY2hhbm5lbCJpChRVcGRhdGVDaGFubmVsUmVx\
  dWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSMgoHY2hhbm5lbBgCIAEoCzIYLnB1cnNlci52MS5DaGFubmVs\
  Q2hhbmdlUgdjaGFubmVsIn0KFVVwZGF0ZUNoYW5uZWxSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoI\
  cmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiwKB2NoYW5uZWwYAyABKAsyEi5wdXJzZXIudjEuQ2hhbm5lbFIHY2hhbm5lbCKG\
  AQoVSW1wb3J0Q2hhbm5lbHNSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIpCgRyb3dzGAIgAygLMhUu\
  cHVyc2VyLnYxLkNoYW5uZWxSb3dSBHJvd3MSIwoNdmFsaWRhdGVfb25seRgDIAEoCFIMdmFsaWRhdGVPbmx5IoEBChZJbXBv\
  cnRDaGFubmVsc1Jlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5\
  ZWQSLwoGcmVzdWx0GAMgASgLMhcucHVyc2VyLnYxLkltcG9ydFJlc3VsdFIGcmVzdWx0IicKEUdldENoYW5uZWxSZXF1ZXN0\
  EhIKBGNvZGUYASABKAlSBGNvZGUiXgoSR2V0Q2hhbm5lbFJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIs\
  CgdjaGFubmVsGAIgASgLMhIucHVyc2VyLnYxLkNoYW5uZWxSB2NoYW5uZWwiXQoTTGlzdENoYW5uZWxzUmVxdWVzdBIjCgRw\
  YWdlGAEgASgLMg8ucHVyc2VyLnYxLlBhZ2VSBHBhZ2USIQoMbWluX3NlcXVlbmNlGAIgASgEUgttaW5TZXF1ZW5jZSKKAQoU\
  TGlzdENoYW5uZWxzUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEi4KCGNoYW5uZWxzGAIgAygLMhIucHVy\
  c2VyLnYxLkNoYW5uZWxSCGNoYW5uZWxzEiYKD25leHRfcGFnZV90b2tlbhgDIAEoCVINbmV4dFBhZ2VUb2tlbiKvAQoUTWFw\
  RXh0ZXJuYWxJZFJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEisKBGtpbmQYAiABKA4yFy5wdXJzZXIu\
  djEuRXh0ZXJuYWxLaW5kUgRraW5kEhYKBnN5c3RlbRgDIAEoCVIGc3lzdGVtEh8KC2V4dGVybmFsX2lkGAQgASgJUgpleHRl\
  cm5hbElkEhIKBGNvZGUYBSABKAlSBGNvZGUiTwoVTWFwRXh0ZXJuYWxJZFJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghz\
  ZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQigAEKGFJlc29sdmVFeHRlcm5hbElkUmVxdWVzdBIrCgRraW5k\
  GAEgASgOMhcucHVyc2VyLnYxLkV4dGVybmFsS2luZFIEa2luZBIWCgZzeXN0ZW0YAiABKAlSBnN5c3RlbRIfCgtleHRlcm5h\
  bF9pZBgDIAEoCVIKZXh0ZXJuYWxJZCJLChlSZXNvbHZlRXh0ZXJuYWxJZFJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghz\
  ZXF1ZW5jZRISCgRjb2RlGAIgASgJUgRjb2RlIqEBChZMaXN0RXh0ZXJuYWxJZHNSZXF1ZXN0EisKBGtpbmQYASABKA4yFy5w\
  dXJzZXIudjEuRXh0ZXJuYWxLaW5kUgRraW5kEhIKBGNvZGUYAiABKAlSBGNvZGUSIwoEcGFnZRgDIAEoCzIPLnB1cnNlci52\
  MS5QYWdlUgRwYWdlEiEKDG1pbl9zZXF1ZW5jZRgEIAEoBFILbWluU2VxdWVuY2UiXQoPRXh0ZXJuYWxNYXBwaW5nEhIKBGNv\
  ZGUYASABKAlSBGNvZGUSNgoLZXh0ZXJuYWxfaWQYAiABKAsyFS5wdXJzZXIudjEuRXh0ZXJuYWxJZFIKZXh0ZXJuYWxJZCKV\
  AQoXTGlzdEV4dGVybmFsSWRzUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEjYKCG1hcHBpbmdzGAIgAygL\
  MhoucHVyc2VyLnYxLkV4dGVybmFsTWFwcGluZ1IIbWFwcGluZ3MSJgoPbmV4dF9wYWdlX3Rva2VuGAMgASgJUg1uZXh0UGFn\
  ZVRva2VuKlcKCVNrdVN0YXR1cxIaChZTS1VfU1RBVFVTX1VOU1BFQ0lGSUVEEAASFQoRU0tVX1NUQVRVU19BQ1RJVkUQARIX\
  ChNTS1VfU1RBVFVTX0lOQUNUSVZFEAIqewoMRXh0ZXJuYWxLaW5kEh0KGUVYVEVSTkFMX0tJTkRfVU5TUEVDSUZJRUQQABIV\
  ChFFWFRFUk5BTF9LSU5EX1NLVRABEhoKFkVYVEVSTkFMX0tJTkRfTE9DQVRJT04QAhIZChVFWFRFUk5BTF9LSU5EX0NIQU5O\
  RUwQAyq5AQoMTG9jYXRpb25LaW5kEh0KGUxPQ0FUSU9OX0tJTkRfVU5TUEVDSUZJRUQQABIbChdMT0NBVElPTl9LSU5EX1dB\
  UkVIT1VTRRABEhcKE0xPQ0FUSU9OX0tJTkRfU1RPUkUQAhIdChlMT0NBVElPTl9LSU5EX1RISVJEX1BBUlRZEAMSGgoWTE9D\
  QVRJT05fS0lORF9TVVBQTElFUhAEEhkKFUxPQ0FUSU9OX0tJTkRfVklSVFVBTBAFKpsBCgtDaGFubmVsS2luZBIcChhDSEFO\
  TkVMX0tJTkRfVU5TUEVDSUZJRUQQABIbChdDSEFOTkVMX0tJTkRfU1RPUkVGUk9OVBABEhwKGENIQU5ORUxfS0lORF9NQVJL\
  RVRQTEFDRRACEhoKFkNIQU5ORUxfS0lORF9XSE9MRVNBTEUQAxIXChNDSEFOTkVMX0tJTkRfUkVUQUlMEAQywgsKDkNhdGFs\
  b2dTZXJ2aWNlEkYKCUNyZWF0ZVNrdRIbLnB1cnNlci52MS5DcmVhdGVTa3VSZXF1ZXN0GhwucHVyc2VyLnYxLkNyZWF0ZVNr\
  dVJlc3BvbnNlEkYKCVVwZGF0ZVNrdRIbLnB1cnNlci52MS5VcGRhdGVTa3VSZXF1ZXN0GhwucHVyc2VyLnYxLlVwZGF0ZVNr\
  dVJlc3BvbnNlEkkKCkltcG9ydFNrdXMSHC5wdXJzZXIudjEuSW1wb3J0U2t1c1JlcXVlc3QaHS5wdXJzZXIudjEuSW1wb3J0\
  U2t1c1Jlc3BvbnNlEj0KBkdldFNrdRIYLnB1cnNlci52MS5HZXRTa3VSZXF1ZXN0GhkucHVyc2VyLnYxLkdldFNrdVJlc3Bv\
  bnNlEkMKCExpc3RTa3VzEhoucHVyc2VyLnYxLkxpc3RTa3VzUmVxdWVzdBobLnB1cnNlci52MS5MaXN0U2t1c1Jlc3BvbnNl\
  ElUKDkNyZWF0ZUxvY2F0aW9uEiAucHVyc2VyLnYxLkNyZWF0ZUxvY2F0aW9uUmVxdWVzdBohLnB1cnNlci52MS5DcmVhdGVM\
  b2NhdGlvblJlc3BvbnNlElUKDlVwZGF0ZUxvY2F0aW9uEiAucHVyc2VyLnYxLlVwZGF0ZUxvY2F0aW9uUmVxdWVzdBohLnB1\
  cnNlci52MS5VcGRhdGVMb2NhdGlvblJlc3BvbnNlElgKD0ltcG9ydExvY2F0aW9ucxIhLnB1cnNlci52MS5JbXBvcnRMb2Nh\
  dGlvbnNSZXF1ZXN0GiIucHVyc2VyLnYxLkltcG9ydExvY2F0aW9uc1Jlc3BvbnNlEkwKC0dldExvY2F0aW9uEh0ucHVyc2Vy\
  LnYxLkdldExvY2F0aW9uUmVxdWVzdBoeLnB1cnNlci52MS5HZXRMb2NhdGlvblJlc3BvbnNlElIKDUxpc3RMb2NhdGlvbnMS\
  Hy5wdXJzZXIudjEuTGlzdExvY2F0aW9uc1JlcXVlc3QaIC5wdXJzZXIudjEuTGlzdExvY2F0aW9uc1Jlc3BvbnNlElIKDUNy\
  ZWF0ZUNoYW5uZWwSHy5wdXJzZXIudjEuQ3JlYXRlQ2hhbm5lbFJlcXVlc3QaIC5wdXJzZXIudjEuQ3JlYXRlQ2hhbm5lbFJl\
  c3BvbnNlElIKDVVwZGF0ZUNoYW5uZWwSHy5wdXJzZXIudjEuVXBkYXRlQ2hhbm5lbFJlcXVlc3QaIC5wdXJzZXIudjEuVXBk\
  YXRlQ2hhbm5lbFJlc3BvbnNlElUKDkltcG9ydENoYW5uZWxzEiAucHVyc2VyLnYxLkltcG9ydENoYW5uZWxzUmVxdWVzdBoh\
  LnB1cnNlci52MS5JbXBvcnRDaGFubmVsc1Jlc3BvbnNlEkkKCkdldENoYW5uZWwSHC5wdXJzZXIudjEuR2V0Q2hhbm5lbFJl\
  cXVlc3QaHS5wdXJzZXIudjEuR2V0Q2hhbm5lbFJlc3BvbnNlEk8KDExpc3RDaGFubmVscxIeLnB1cnNlci52MS5MaXN0Q2hh\
  bm5lbHNSZXF1ZXN0Gh8ucHVyc2VyLnYxLkxpc3RDaGFubmVsc1Jlc3BvbnNlElIKDU1hcEV4dGVybmFsSWQSHy5wdXJzZXIu\
  djEuTWFwRXh0ZXJuYWxJZFJlcXVlc3QaIC5wdXJzZXIudjEuTWFwRXh0ZXJuYWxJZFJlc3BvbnNlEl4KEVJlc29sdmVFeHRl\
  cm5hbElkEiMucHVyc2VyLnYxLlJlc29sdmVFeHRlcm5hbElkUmVxdWVzdBokLnB1cnNlci52MS5SZXNvbHZlRXh0ZXJuYWxJ\
  ZFJlc3BvbnNlElgKD0xpc3RFeHRlcm5hbElkcxIhLnB1cnNlci52MS5MaXN0RXh0ZXJuYWxJZHNSZXF1ZXN0GiIucHVyc2Vy\
  LnYxLkxpc3RFeHRlcm5hbElkc1Jlc3BvbnNlYgZwcm90bzMK+yMKFnB1cnNlci92MS9jbGFpbXMucHJvdG8SCXB1cnNlci52\
  MRoeZ29vZ2xlL3Byb3RvYnVmL2R1cmF0aW9uLnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhZwdXJz\
  ZXIvdjEvY29tbW9uLnByb3RvIu8CCgVDbGFpbRIOCgJpZBgBIAEoBFICaWQSKwoFc3RhdGUYAiABKA4yFS5wdXJzZXIudjEu\
  Q2xhaW1TdGF0ZVIFc3RhdGUSFAoFb3duZXIYAyABKAlSBW93bmVyEhgKB2NoYW5uZWwYBCABKAlSB2NoYW5uZWwSHQoKbGlu\
  ZV9jb3VudBgFIAEoDVIJbGluZUNvdW50EjsKC2NyZWF0ZV90aW1lGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFt\
  cFIKY3JlYXRlVGltZRI7CgtleHBpcmVfdGltZRgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmV4cGlyZVRp\
  bWUSHgoKZXh0ZW5zaW9ucxgIIAEoDVIKZXh0ZW5zaW9ucxIlCg5yZWxlYXNlX3JlYXNvbhgJIAEoCVINcmVsZWFzZVJlYXNv\
  bhIZCghvcmRlcl9pZBgKIAEoBFIHb3JkZXJJZCKoAgoJQ2xhaW1MaW5lEhYKBm51bWJlchgBIAEoDVIGbnVtYmVyEhAKA3Nr\
  dRgCIAEoCVIDc2t1EhwKCXJlcXVlc3RlZBgDIAEoA1IJcmVxdWVzdGVkEhIKBGhlbGQYBCABKANSBGhlbGQSEgoEZmlybRgF\
  IAEoA1IEZmlybRIaCghyZWxlYXNlZBgGIAEoA1IIcmVsZWFzZWQSGAoHZXhwaXJlZBgHIAEoA1IHZXhwaXJlZBIcCgl1bmNs\
  YWltZWQYCCABKANSCXVuY2xhaW1lZBI5CgpwbGFjZW1lbnRzGAkgAygLMhkucHVyc2VyLnYxLkNsYWltUGxhY2VtZW50Ugpw\
  bGFjZW1lbnRzEhwKCWFsbG9jYXRlZBgKIAEoA1IJYWxsb2NhdGVkImYKDkNsYWltUGxhY2VtZW50EhoKCGxvY2F0aW9uGAEg\
  ASgJUghsb2NhdGlvbhIaCghxdWFudGl0eRgCIAEoA1IIcXVhbnRpdHkSHAoJYWxsb2NhdGVkGAMgASgDUglhbGxvY2F0ZWQi\
  XAoQQ2xhaW1SZXF1ZXN0TGluZRIQCgNza3UYASABKAlSA3NrdRIaCghxdWFudGl0eRgCIAEoA1IIcXVhbnRpdHkSGgoIbG9j\
  YXRpb24YAyABKAlSCGxvY2F0aW9uIm0KCVNob3J0ZmFsbBIWCgZudW1iZXIYASABKA1SBm51bWJlchIQCgNza3UYAiABKAlS\
  A3NrdRIcCglyZXF1ZXN0ZWQYAyABKANSCXJlcXVlc3RlZBIYCgdjbGFpbWVkGAQgASgDUgdjbGFpbWVkIuYBCgtIb2xkUmVx\
  dWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSFAoFb3duZXIYAiABKAlSBW93bmVyEhgKB2NoYW5uZWwYAyAB\
  KAlSB2NoYW5uZWwSMQoFbGluZXMYBCADKAsyGy5wdXJzZXIudjEuQ2xhaW1SZXF1ZXN0TGluZVIFbGluZXMSKwoDdHRsGAUg\
  ASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUgN0dGwSKAoEbW9kZRgGIAEoDjIULnB1cnNlci52MS5DbGFpbU1vZGVS\
  BG1vZGUi1AEKDEhvbGRSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJl\
  cGxheWVkEhkKCGNsYWltX2lkGAMgASgEUgdjbGFpbUlkEjsKC2V4cGlyZV90aW1lGAQgASgLMhouZ29vZ2xlLnByb3RvYnVm\
  LlRpbWVzdGFtcFIKZXhwaXJlVGltZRI0CgpzaG9ydGZhbGxzGAUgAygLMhQucHVyc2VyLnYxLlNob3J0ZmFsbFIKc2hvcnRm\
  YWxscyJ2Cg1FeHRlbmRSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIZCghjbGFpbV9pZBgCIAEoBFIH\
  Y2xhaW1JZBIrCgN0dGwYAyABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SA3R0bCKFAQoORXh0ZW5kUmVzcG9uc2US\
  GgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBI7CgtleHBpcmVfdGltZRgD\
  IAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmV4cGlyZVRpbWUifgoOQ29uZmlybVJlcXVlc3QSHQoKcmVxdWVz\
  dF9pZBgBIAEoCVIJcmVxdWVzdElkEhkKCGNsYWltX2lkGAIgASgEUgdjbGFpbUlkEhQKBW93bmVyGAMgASgJUgVvd25lchIc\
  CglyZWFjcXVpcmUYBCABKAhSCXJlYWNxdWlyZSJxCg9Db25maXJtUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVl\
  bmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVjbGFpbRgDIAEoCzIQLnB1cnNlci52MS5DbGFpbVIFY2xhaW0i\
  vAEKDlJlc2VydmVSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIUCgVvd25lchgCIAEoCVIFb3duZXIS\
  GAoHY2hhbm5lbBgDIAEoCVIHY2hhbm5lbBIxCgVsaW5lcxgEIAMoCzIbLnB1cnNlci52MS5DbGFpbVJlcXVlc3RMaW5lUgVs\
  aW5lcxIoCgRtb2RlGAUgASgOMhQucHVyc2VyLnYxLkNsYWltTW9kZVIEbW9kZSKaAQoPUmVzZXJ2ZVJlc3BvbnNlEhoKCHNl\
  cXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSGQoIY2xhaW1faWQYAyABKARSB2Ns\
  YWltSWQSNAoKc2hvcnRmYWxscxgEIAMoCzIULnB1cnNlci52MS5TaG9ydGZhbGxSCnNob3J0ZmFsbHMikQEKDlJlbGVhc2VS\
  ZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIZCghjbGFpbV9pZBgCIAEoBFIHY2xhaW1JZBIWCgZyZWFz\
  b24YAyABKAlSBnJlYXNvbhItCgVsaW5lcxgEIAMoCzIXLnB1cnNlci52MS5MaW5lUXVhbnRpdHlSBWxpbmVzIo0BCg9SZWxl\
  YXNlUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIaCghy\
  ZWxlYXNlZBgDIAEoA1IIcmVsZWFzZWQSJgoFY2xhaW0YBCABKAsyEC5wdXJzZXIudjEuQ2xhaW1SBWNsYWltInoKD0FsbG9j\
  YXRlUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSGQoIY2xhaW1faWQYAiABKARSB2NsYWltSWQSLQoF\
  bGluZXMYAyADKAsyFy5wdXJzZXIudjEuTGluZVF1YW50aXR5UgVsaW5lcyJoChBBbGxvY2F0ZVJlc3BvbnNlEhoKCHNlcXVl\
  bmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSHAoJYWxsb2NhdGVkGAMgASgDUglhbGxv\
  Y2F0ZWQifAoRVW5hbGxvY2F0ZVJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhkKCGNsYWltX2lkGAIg\
  ASgEUgdjbGFpbUlkEi0KBWxpbmVzGAMgAygLMhcucHVyc2VyLnYxLkxpbmVRdWFudGl0eVIFbGluZXMibgoSVW5hbGxvY2F0\
  ZVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSIAoLdW5h\
  bGxvY2F0ZWQYAyABKANSC3VuYWxsb2NhdGVkIlMKD0dldENsYWltUmVxdWVzdBIZCghjbGFpbV9pZBgBIAEoBFIHY2xhaW1J\
  ZBIlCgVsaW5lcxgCIAEoCzIPLnB1cnNlci52MS5QYWdlUgVsaW5lcyKqAQoQR2V0Q2xhaW1SZXNwb25zZRIaCghzZXF1ZW5j\
  ZRgBIAEoBFIIc2VxdWVuY2USJgoFY2xhaW0YAiABKAsyEC5wdXJzZXIudjEuQ2xhaW1SBWNsYWltEioKBWxpbmVzGAMgAygL\
  MhQucHVyc2VyLnYxLkNsYWltTGluZVIFbGluZXMSJgoPbmV4dF9wYWdlX3Rva2VuGAQgASgJUg1uZXh0UGFnZVRva2VuIp4B\
  ChFMaXN0Q2xhaW1zUmVxdWVzdBIrCgVzdGF0ZRgBIAEoDjIVLnB1cnNlci52MS5DbGFpbVN0YXRlUgVzdGF0ZRIUCgVvd25l\
  chgCIAEoCVIFb3duZXISIwoEcGFnZRgDIAEoCzIPLnB1cnNlci52MS5QYWdlUgRwYWdlEiEKDG1pbl9zZXF1ZW5jZRgEIAEo\
  BFILbWluU2VxdWVuY2UiggEKEkxpc3RDbGFpbXNSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USKAoGY2xh\
  aW1zGAIgAygLMhAucHVyc2VyLnYxLkNsYWltUgZjbGFpbXMSJgoPbmV4dF9wYWdlX3Rva2VuGAMgASgJUg1uZXh0UGFnZVRv\
  a2VuKogBCgpDbGFpbVN0YXRlEhsKF0NMQUlNX1NUQVRFX1VOU1BFQ0lGSUVEEAASFAoQQ0xBSU1fU1RBVEVfSEVMRBABEhQK\
  EENMQUlNX1NUQVRFX0ZJUk0QAhIYChRDTEFJTV9TVEFURV9SRUxFQVNFRBADEhcKE0NMQUlNX1NUQVRFX0VYUElSRUQQBCp6\
  CglDbGFpbU1vZGUSGgoWQ0xBSU1fTU9ERV9VTlNQRUNJRklFRBAAEh0KGUNMQUlNX01PREVfQUxMX09SX05PVEhJTkcQARIW\
  ChJDTEFJTV9NT0RFX1BBUlRJQUwQAhIaChZDTEFJTV9NT0RFX0JFU1RfRUZGT1JUEAMy7AQKDENsYWltU2VydmljZRI3CgRI\
  b2xkEhYucHVyc2VyLnYxLkhvbGRSZXF1ZXN0GhcucHVyc2VyLnYxLkhvbGRSZXNwb25zZRI9CgZFeHRlbmQSGC5wdXJzZXIu\
  djEuRXh0ZW5kUmVxdWVzdBoZLnB1cnNlci52MS5FeHRlbmRSZXNwb25zZRJACgdDb25maXJtEhkucHVyc2VyLnYxLkNvbmZp\
  cm1SZXF1ZXN0GhoucHVyc2VyLnYxLkNvbmZpcm1SZXNwb25zZRJACgdSZXNlcnZlEhkucHVyc2VyLnYxLlJlc2VydmVSZXF1\
  ZXN0GhoucHVyc2VyLnYxLlJlc2VydmVSZXNwb25zZRJACgdSZWxlYXNlEhkucHVyc2VyLnYxLlJlbGVhc2VSZXF1ZXN0Ghou\
  cHVyc2VyLnYxLlJlbGVhc2VSZXNwb25zZRJDCghBbGxvY2F0ZRIaLnB1cnNlci52MS5BbGxvY2F0ZVJlcXVlc3QaGy5wdXJz\
  ZXIudjEuQWxsb2NhdGVSZXNwb25zZRJJCgpVbmFsbG9jYXRlEhwucHVyc2VyLnYxLlVuYWxsb2NhdGVSZXF1ZXN0Gh0ucHVy\
  c2VyLnYxLlVuYWxsb2NhdGVSZXNwb25zZRJDCghHZXRDbGFpbRIaLnB1cnNlci52MS5HZXRDbGFpbVJlcXVlc3QaGy5wdXJz\
  ZXIudjEuR2V0Q2xhaW1SZXNwb25zZRJJCgpMaXN0Q2xhaW1zEhwucHVyc2VyLnYxLkxpc3RDbGFpbXNSZXF1ZXN0Gh0ucHVy\
  c2VyLnYxLkxpc3RDbGFpbXNSZXNwb25zZWIGcHJvdG8zCu0HChZwdXJzZXIvdjEvZXZlbnRzLnByb3RvEglwdXJzZXIudjEa\
  Hmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90byKnAgoFRXZl\
  bnQSGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhQKBWluZGV4GAIgASgNUgVpbmRleBIuCgR0aW1lGAMgASgLMhouZ29v\
  Z2xlLnByb3RvYnVmLlRpbWVzdGFtcFIEdGltZRISCgRraW5kGAQgASgJUgRraW5kEhYKBmVudGl0eRgFIAEoCVIGZW50aXR5\
  EhwKCXByaW5jaXBhbBgGIAEoCVIJcHJpbmNpcGFsEhQKBWFjdG9yGAcgASgJUgVhY3RvchIWCgZtZXRob2QYCCABKAlSBm1l\
  dGhvZBIdCgpyZXF1ZXN0X2lkGAkgASgJUglyZXF1ZXN0SWQSJQoFZmFjdHMYCiADKAsyDy5wdXJzZXIudjEuRmFjdFIFZmFj\
  dHMiMAoERmFjdBISCgRuYW1lGAEgASgJUgRuYW1lEhQKBXZhbHVlGAIgASgJUgV2YWx1ZSJuCgxXYXRjaFJlcXVlc3QSJQoO\
  YWZ0ZXJfc2VxdWVuY2UYASABKARSDWFmdGVyU2VxdWVuY2USNwoJaGVhcnRiZWF0GAIgASgLMhkuZ29vZ2xlLnByb3RvYnVm\
  LkR1cmF0aW9uUgloZWFydGJlYXQiVQoNV2F0Y2hSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USKAoGZXZl\
  bnRzGAIgAygLMhAucHVyc2VyLnYxLkV2ZW50UgZldmVudHMiegoMRmV0Y2hSZXF1ZXN0EiUKDmFmdGVyX3NlcXVlbmNlGAEg\
  ASgEUg1hZnRlclNlcXVlbmNlEhQKBWxpbWl0GAIgASgNUgVsaW1pdBItCgR3YWl0GAMgASgLMhkuZ29vZ2xlLnByb3RvYnVm\
  LkR1cmF0aW9uUgR3YWl0IlUKDUZldGNoUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEigKBmV2ZW50cxgC\
  IAMoCzIQLnB1cnNlci52MS5FdmVudFIGZXZlbnRzMogBCgxFdmVudFNlcnZpY2USPAoFV2F0Y2gSFy5wdXJzZXIudjEuV2F0\
  Y2hSZXF1ZXN0GhgucHVyc2VyLnYxLldhdGNoUmVzcG9uc2UwARI6CgVGZXRjaBIXLnB1cnNlci52MS5GZXRjaFJlcXVlc3Qa\
  GC5wdXJzZXIudjEuRmV0Y2hSZXNwb25zZWIGcHJvdG8zCo8iChlwdXJzZXIvdjEvaW52ZW50b3J5LnByb3RvEglwdXJzZXIu\
  djEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aFnB1cnNlci92MS9jb21tb24ucHJvdG8iggMKCFBvc2l0aW9u\
  EhAKA3NrdRgBIAEoCVIDc2t1EhoKCGxvY2F0aW9uGAIgASgJUghsb2NhdGlvbhIXCgdvbl9oYW5kGAMgASgDUgZvbkhhbmQS\
  EgoEZ29vZBgEIAEoA1IEZ29vZBIYCgdkYW1hZ2VkGAUgASgDUgdkYW1hZ2VkEiEKDHF1YWxpdHlfaG9sZBgGIAEoA1ILcXVh\
  bGl0eUhvbGQSKwoRcmV0dXJuX2luc3BlY3Rpb24YByABKANSEHJldHVybkluc3BlY3Rpb24SGAoHYmxvY2tlZBgIIAEoA1IH\
  YmxvY2tlZBIWCgZzdGFnZWQYCSABKANSBnN0YWdlZBISCgRoZWxkGAogASgDUgRoZWxkEhoKCHJlc2VydmVkGAsgASgDUghy\
  ZXNlcnZlZBIcCglhbGxvY2F0ZWQYDCABKANSCWFsbG9jYXRlZBISCgRmcmVlGA0gASgDUgRmcmVlEh0KCmluX3RyYW5zaXQY\
  DiABKANSCWluVHJhbnNpdCL+AgoQU3RvY2tMZWRnZXJFbnRyeRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USFAoFaW5k\
  ZXgYAiABKA1SBWluZGV4Ei4KBHRpbWUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgR0aW1lEhAKA3NrdRgE\
  IAEoCVIDc2t1EhoKCGxvY2F0aW9uGAUgASgJUghsb2NhdGlvbhISCgRraW5kGAYgASgJUgRraW5kEhYKBmNoYW5nZRgHIAEo\
  A1IGY2hhbmdlEhQKBWFmdGVyGAggASgDUgVhZnRlchIcCglwcmluY2lwYWwYCSABKAlSCXByaW5jaXBhbBIUCgVhY3RvchgK\
  IAEoCVIFYWN0b3ISFgoGcmVhc29uGAsgASgJUgZyZWFzb24SHAoJcmVmZXJlbmNlGAwgASgJUglyZWZlcmVuY2USLgoGYnVj\
  a2V0GA0gASgOMhYucHVyc2VyLnYxLlN0b2NrQnVja2V0UgZidWNrZXQirwEKDlJlY2VpdmVSZXF1ZXN0Eh0KCnJlcXVlc3Rf\
  aWQYASABKAlSCXJlcXVlc3RJZBIQCgNza3UYAiABKAlSA3NrdRIaCghsb2NhdGlvbhgDIAEoCVIIbG9jYXRpb24SGgoIcXVh\
  bnRpdHkYBCABKANSCHF1YW50aXR5EhYKBnJlYXNvbhgFIAEoCVIGcmVhc29uEhwKCXJlZmVyZW5jZRgGIAEoCVIJcmVmZXJl\
  bmNlInoKD1JlY2VpdmVSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJl\
  cGxheWVkEi8KCHBvc2l0aW9uGAMgASgLMhMucHVyc2VyLnYxLlBvc2l0aW9uUghwb3NpdGlvbiKqAQoNQWRqdXN0UmVxdWVz\
  dBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSEAoDc2t1GAIgASgJUgNza3USGgoIbG9jYXRpb24YAyABKAlSCGxv\
  Y2F0aW9uEhYKBmNoYW5nZRgEIAEoA1IGY2hhbmdlEhYKBnJlYXNvbhgFIAEoCVIGcmVhc29uEhwKCXJlZmVyZW5jZRgGIAEo\
  CVIJcmVmZXJlbmNlInkKDkFkanVzdFJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgC\
  IAEoCFIIcmVwbGF5ZWQSLwoIcG9zaXRpb24YAyABKAsyEy5wdXJzZXIudjEuUG9zaXRpb25SCHBvc2l0aW9uIq4BCg1EYW1h\
  Z2VSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIQCgNza3UYAiABKAlSA3NrdRIaCghsb2NhdGlvbhgD\
  IAEoCVIIbG9jYXRpb24SGgoIcXVhbnRpdHkYBCABKANSCHF1YW50aXR5EhYKBnJlYXNvbhgFIAEoCVIGcmVhc29uEhwKCXJl\
  ZmVyZW5jZRgGIAEoCVIJcmVmZXJlbmNlInkKDkRhbWFnZVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIa\
  CghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSLwoIcG9zaXRpb24YAyABKAsyEy5wdXJzZXIudjEuUG9zaXRpb25SCHBvc2l0\
  aW9uIrABCg9VbmRhbWFnZVJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhAKA3NrdRgCIAEoCVIDc2t1\
  EhoKCGxvY2F0aW9uGAMgASgJUghsb2NhdGlvbhIaCghxdWFudGl0eRgEIAEoA1IIcXVhbnRpdHkSFgoGcmVhc29uGAUgASgJ\
  UgZyZWFzb24SHAoJcmVmZXJlbmNlGAYgASgJUglyZWZlcmVuY2UiewoQVW5kYW1hZ2VSZXNwb25zZRIaCghzZXF1ZW5jZRgB\
  IAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEi8KCHBvc2l0aW9uGAMgASgLMhMucHVyc2VyLnYx\
  LlBvc2l0aW9uUghwb3NpdGlvbiLhAQoQU2V0T25IYW5kUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQS\
  EAoDc2t1GAIgASgJUgNza3USGgoIbG9jYXRpb24YAyABKAlSCGxvY2F0aW9uEhwKCGV4cGVjdGVkGAQgASgDSABSCGV4cGVj\
  dGVkEhcKB29uX2hhbmQYBSABKANSBm9uSGFuZBIWCgZyZWFzb24YBiABKAlSBnJlYXNvbhIcCglyZWZlcmVuY2UYByABKAlS\
  CXJlZmVyZW5jZUITChFleHBlY3RlZF9wcmVzZW5jZSJ8ChFTZXRPbkhhbmRSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFII\
  c2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEi8KCHBvc2l0aW9uGAMgASgLMhMucHVyc2VyLnYxLlBvc2l0\
  aW9uUghwb3NpdGlvbiKbAQoIU3RvY2tSb3cSEgoEbGluZRgBIAEoDVIEbGluZRIQCgNza3UYAiABKAlSA3NrdRIaCghsb2Nh\
  dGlvbhgDIAEoCVIIbG9jYXRpb24SGgoIcXVhbnRpdHkYBCABKANSCHF1YW50aXR5EhwKCGV4cGVjdGVkGAUgASgDSABSCGV4\
  cGVjdGVkQhMKEWV4cGVjdGVkX3ByZXNlbmNlIrcBChJJbXBvcnRTdG9ja1JlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJ\
  cmVxdWVzdElkEicKBHJvd3MYAiADKAsyEy5wdXJzZXIudjEuU3RvY2tSb3dSBHJvd3MSFgoGcmVhc29uGAMgASgJUgZyZWFz\
  b24SHAoJcmVmZXJlbmNlGAQgASgJUglyZWZlcmVuY2USIwoNdmFsaWRhdGVfb25seRgFIAEoCFIMdmFsaWRhdGVPbmx5In4K\
  E0ltcG9ydFN0b2NrUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBs\
  YXllZBIvCgZyZXN1bHQYAyABKAsyFy5wdXJzZXIudjEuSW1wb3J0UmVzdWx0UgZyZXN1bHQiQwoTR2V0UG9zaXRpb25zUmVx\
  dWVzdBIQCgNza3UYASABKAlSA3NrdRIaCghsb2NhdGlvbhgCIAEoCVIIbG9jYXRpb24iZQoUR2V0UG9zaXRpb25zUmVzcG9u\
  c2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEjEKCXBvc2l0aW9ucxgCIAMoCzITLnB1cnNlci52MS5Qb3NpdGlvblIJ\
  cG9zaXRpb25zIloKFkdldEF2YWlsYWJpbGl0eVJlcXVlc3QSGAoHY2hhbm5lbBgBIAEoCVIHY2hhbm5lbBIQCgNza3UYAiAB\
  KAlSA3NrdRIUCgVvd25lchgDIAEoCVIFb3duZXIicQoXR2V0QXZhaWxhYmlsaXR5UmVzcG9uc2USGgoIc2VxdWVuY2UYASAB\
  KARSCHNlcXVlbmNlEhwKCWF2YWlsYWJsZRgCIAEoA1IJYXZhaWxhYmxlEhwKCXB1Ymxpc2hlZBgDIAEoA1IJcHVibGlzaGVk\
  Io4BChZMaXN0U3RvY2tMZWRnZXJSZXF1ZXN0EhAKA3NrdRgBIAEoCVIDc2t1EhoKCGxvY2F0aW9uGAIgASgJUghsb2NhdGlv\
  bhIjCgRwYWdlGAMgASgLMg8ucHVyc2VyLnYxLlBhZ2VSBHBhZ2USIQoMbWluX3NlcXVlbmNlGAQgASgEUgttaW5TZXF1ZW5j\
  ZSKUAQoXTGlzdFN0b2NrTGVkZ2VyUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEjUKB2VudHJpZXMYAiAD\
  KAsyGy5wdXJzZXIudjEuU3RvY2tMZWRnZXJFbnRyeVIHZW50cmllcxImCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlSDW5leHRQ\
  YWdlVG9rZW4qXAoLU3RvY2tCdWNrZXQSHAoYU1RPQ0tfQlVDS0VUX1VOU1BFQ0lGSUVEEAASFQoRU1RPQ0tfQlVDS0VUX0dP\
  T0QQARIYChRTVE9DS19CVUNLRVRfREFNQUdFRBACMrIFChBJbnZlbnRvcnlTZXJ2aWNlEkAKB1JlY2VpdmUSGS5wdXJzZXIu\
  djEuUmVjZWl2ZVJlcXVlc3QaGi5wdXJzZXIudjEuUmVjZWl2ZVJlc3BvbnNlEj0KBkFkanVzdBIYLnB1cnNlci52MS5BZGp1\
  c3RSZXF1ZXN0GhkucHVyc2VyLnYxLkFkanVzdFJlc3BvbnNlEj0KBkRhbWFnZRIYLnB1cnNlci52MS5EYW1hZ2VSZXF1ZXN0\
  GhkucHVyc2VyLnYxLkRhbWFnZVJlc3BvbnNlEkMKCFVuZGFtYWdlEhoucHVyc2VyLnYxLlVuZGFtYWdlUmVxdWVzdBobLnB1\
  cnNlci52MS5VbmRhbWFnZVJlc3BvbnNlEkYKCVNldE9uSGFuZBIbLnB1cnNlci52MS5TZXRPbkhhbmRSZXF1ZXN0GhwucHVy\
  c2VyLnYxLlNldE9uSGFuZFJlc3BvbnNlEkwKC0ltcG9ydFN0b2NrEh0ucHVyc2VyLnYxLkltcG9ydFN0b2NrUmVxdWVzdBoe\
  LnB1cnNlci52MS5JbXBvcnRTdG9ja1Jlc3BvbnNlEk8KDEdldFBvc2l0aW9ucxIeLnB1cnNlci52MS5HZXRQb3NpdGlvbnNS\
  ZXF1ZXN0Gh8ucHVyc2VyLnYxLkdldFBvc2l0aW9uc1Jlc3BvbnNlElgKD0dldEF2YWlsYWJpbGl0eRIhLnB1cnNlci52MS5H\
  ZXRBdmFpbGFiaWxpdHlSZXF1ZXN0GiIucHVyc2VyLnYxLkdldEF2YWlsYWJpbGl0eVJlc3BvbnNlElgKD0xpc3RTdG9ja0xl\
  ZGdlchIhLnB1cnNlci52MS5MaXN0U3RvY2tMZWRnZXJSZXF1ZXN0GiIucHVyc2VyLnYxLkxpc3RTdG9ja0xlZGdlclJlc3Bv\
  bnNlYgZwcm90bzMKo0QKFnB1cnNlci92MS9vcmRlcnMucHJvdG8SCXB1cnNlci52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVz\
  dGFtcC5wcm90bxoWcHVyc2VyL3YxL2NvbW1vbi5wcm90byL8AQoHQWRkcmVzcxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB2Nv\
  bXBhbnkYAiABKAlSB2NvbXBhbnkSFgoGc3RyZWV0GAMgASgJUgZzdHJlZXQSGAoHc3RyZWV0MhgEIAEoCVIHc3RyZWV0MhIS\
  CgRjaXR5GAUgASgJUgRjaXR5EhYKBnJlZ2lvbhgGIAEoCVIGcmVnaW9uEh8KC3Bvc3RhbF9jb2RlGAcgASgJUgpwb3N0YWxD\
  b2RlEhgKB2NvdW50cnkYCCABKAlSB2NvdW50cnkSFAoFZW1haWwYCSABKAlSBWVtYWlsEhQKBXBob25lGAogASgJUgVwaG9u\
  ZSL7AgoITmV3T3JkZXISGAoHY2hhbm5lbBgBIAEoCVIHY2hhbm5lbBIoChBjaGFubmVsX29yZGVyX2lkGAIgASgJUg5jaGFu\
  bmVsT3JkZXJJZBIaCghjdXJyZW5jeRgDIAEoCVIIY3VycmVuY3kSLQoFbGluZXMYBCADKAsyFy5wdXJzZXIudjEuTmV3T3Jk\
  ZXJMaW5lUgVsaW5lcxIrCgdzaGlwX3RvGAUgASgLMhIucHVyc2VyLnYxLkFkZHJlc3NSBnNoaXBUbxIaCghjdXN0b21lchgG\
  IAEoCVIIY3VzdG9tZXISGAoHc2VydmljZRgHIAEoCVIHc2VydmljZRIYCgdmcmVpZ2h0GAggASgDUgdmcmVpZ2h0EjkKCm9y\
  ZGVyX3RpbWUYCSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglvcmRlclRpbWUSFgoFdG90YWwYCiABKANIAFIF\
  dG90YWxCEAoOdG90YWxfcHJlc2VuY2UikwEKDE5ld09yZGVyTGluZRIQCgNza3UYASABKAlSA3NrdRIaCghxdWFudGl0eRgC\
  IAEoA1IIcXVhbnRpdHkSHQoKdW5pdF9wcmljZRgDIAEoA1IJdW5pdFByaWNlEhoKCGRpc2NvdW50GAQgASgDUghkaXNjb3Vu\
  dBIaCghsb2NhdGlvbhgFIAEoCVIIbG9jYXRpb24iygUKBU9yZGVyEg4KAmlkGAEgASgEUgJpZBIrCgVzdGF0ZRgCIAEoDjIV\
  LnB1cnNlci52MS5PcmRlclN0YXRlUgVzdGF0ZRIrCgVzdG9jaxgDIAEoDjIVLnB1cnNlci52MS5PcmRlclN0b2NrUgVzdG9j\
  axIYCgdjaGFubmVsGAQgASgJUgdjaGFubmVsEigKEGNoYW5uZWxfb3JkZXJfaWQYBSABKAlSDmNoYW5uZWxPcmRlcklkEhoK\
  CGN1cnJlbmN5GAYgASgJUghjdXJyZW5jeRIaCghjdXN0b21lchgHIAEoCVIIY3VzdG9tZXISGAoHc2VydmljZRgIIAEoCVIH\
  c2VydmljZRIUCgVncm9zcxgJIAEoA1IFZ3Jvc3MSGgoIZGlzY291bnQYCiABKANSCGRpc2NvdW50EhgKB2ZyZWlnaHQYCyAB\
  KANSB2ZyZWlnaHQSFAoFdG90YWwYDCABKANSBXRvdGFsEh0KCmxpbmVfY291bnQYDSABKA1SCWxpbmVDb3VudBIdCgpvcGVu\
  X2xpbmVzGA4gASgNUglvcGVuTGluZXMSOQoKb3JkZXJfdGltZRgPIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBS\
  CW9yZGVyVGltZRI7CgtjcmVhdGVfdGltZRgQIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmNyZWF0ZVRpbWUS\
  OQoKcGxhY2VfdGltZRgRIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCXBsYWNlVGltZRI7CgthY2NlcHRfdGlt\
  ZRgSIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmFjY2VwdFRpbWUSGQoIY2xhaW1faWQYEyABKARSB2NsYWlt\
  SWQSFgoGcmVhc29uGBQgASgJUgZyZWFzb24isAMKCU9yZGVyTGluZRIWCgZudW1iZXIYASABKA1SBm51bWJlchIQCgNza3UY\
  AiABKAlSA3NrdRIvCgVzdGF0ZRgDIAEoDjIZLnB1cnNlci52MS5PcmRlckxpbmVTdGF0ZVIFc3RhdGUSGAoHb3JkZXJlZBgE\
  IAEoA1IHb3JkZXJlZBIaCghjYW5jZWxlZBgFIAEoA1IIY2FuY2VsZWQSHgoKdW5hc3NpZ25lZBgGIAEoA1IKdW5hc3NpZ25l\
  ZBIaCghyZXNlcnZlZBgHIAEoA1IIcmVzZXJ2ZWQSHAoJYWxsb2NhdGVkGAggASgDUglhbGxvY2F0ZWQSHQoKdW5pdF9wcmlj\
  ZRgJIAEoA1IJdW5pdFByaWNlEhQKBWdyb3NzGAogASgDUgVncm9zcxIaCghkaXNjb3VudBgLIAEoA1IIZGlzY291bnQSEAoD\
  bmV0GAwgASgDUgNuZXQSGgoIbG9jYXRpb24YDSABKAlSCGxvY2F0aW9uEjkKCnBsYWNlbWVudHMYDiADKAsyGS5wdXJzZXIu\
  djEuT3JkZXJQbGFjZW1lbnRSCnBsYWNlbWVudHMiZgoOT3JkZXJQbGFjZW1lbnQSGgoIbG9jYXRpb24YASABKAlSCGxvY2F0\
  aW9uEhoKCHF1YW50aXR5GAIgASgDUghxdWFudGl0eRIcCglhbGxvY2F0ZWQYAyABKANSCWFsbG9jYXRlZCJaCg5PcmRlclNo\
  b3J0ZmFsbBIWCgZudW1iZXIYASABKA1SBm51bWJlchIQCgNza3UYAiABKAlSA3NrdRIeCgp1bmFzc2lnbmVkGAMgASgDUgp1\
  bmFzc2lnbmVkIkAKDUhvbGRSZWZlcmVuY2USGQoIY2xhaW1faWQYASABKARSB2NsYWltSWQSFAoFb3duZXIYAiABKAlSBW93\
  bmVyIooCChFQbGFjZU9yZGVyUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSKQoFb3JkZXIYAiABKAsy\
  Ey5wdXJzZXIudjEuTmV3T3JkZXJSBW9yZGVyEikKBG1vZGUYAyABKA4yFS5wdXJzZXIudjEuQWNjZXB0TW9kZVIEbW9kZRIt\
  ChJ3aXRob3V0X2FjY2VwdGFuY2UYBCABKAhSEXdpdGhvdXRBY2NlcHRhbmNlEiwKBGhvbGQYBSABKAsyGC5wdXJzZXIudjEu\
  SG9sZFJlZmVyZW5jZVIEaG9sZBIjCg12YWxpZGF0ZV9vbmx5GAYgASgIUgx2YWxpZGF0ZU9ubHkiywEKElBsYWNlT3JkZXJS\
  ZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiYKBW9yZGVy\
  GAMgASgLMhAucHVyc2VyLnYxLk9yZGVyUgVvcmRlchIaCghleGlzdGluZxgEIAEoCFIIZXhpc3RpbmcSOQoKc2hvcnRmYWxs\
  cxgFIAMoCzIZLnB1cnNlci52MS5PcmRlclNob3J0ZmFsbFIKc2hvcnRmYWxscyKCAQoRRHJhZnRPcmRlclJlcXVlc3QSHQoK\
  cmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEikKBW9yZGVyGAIgASgLMhMucHVyc2VyLnYxLk5ld09yZGVyUgVvcmRlchIj\
  Cg12YWxpZGF0ZV9vbmx5GAMgASgIUgx2YWxpZGF0ZU9ubHkikAEKEkRyYWZ0T3JkZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgB\
  IAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiYKBW9yZGVyGAMgASgLMhAucHVyc2VyLnYxLk9y\
  ZGVyUgVvcmRlchIaCghleGlzdGluZxgEIAEoCFIIZXhpc3Rpbmci1QEKEVBsYWNlRHJhZnRSZXF1ZXN0Eh0KCnJlcXVlc3Rf\
  aWQYASABKAlSCXJlcXVlc3RJZBIZCghvcmRlcl9pZBgCIAEoBFIHb3JkZXJJZBIpCgRtb2RlGAMgASgOMhUucHVyc2VyLnYx\
  LkFjY2VwdE1vZGVSBG1vZGUSLQoSd2l0aG91dF9hY2NlcHRhbmNlGAQgASgIUhF3aXRob3V0QWNjZXB0YW5jZRIsCgRob2xk\
  GAUgASgLMhgucHVyc2VyLnYxLkhvbGRSZWZlcmVuY2VSBGhvbGQirwEKElBsYWNlRHJhZnRSZXNwb25zZRIaCghzZXF1ZW5j\
  ZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiYKBW9yZGVyGAMgASgLMhAucHVyc2VyLnYx\
  Lk9yZGVyUgVvcmRlchI5CgpzaG9ydGZhbGxzGAQgAygLMhkucHVyc2VyLnYxLk9yZGVyU2hvcnRmYWxsUgpzaG9ydGZhbGxz\
  ImcKE0Rpc2NhcmREcmFmdFJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhkKCG9yZGVyX2lkGAIgASgE\
  UgdvcmRlcklkEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uInYKFERpc2NhcmREcmFmdFJlc3BvbnNlEhoKCHNlcXVlbmNlGAEg\
  ASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSJgoFb3JkZXIYAyABKAsyEC5wdXJzZXIudjEuT3Jk\
  ZXJSBW9yZGVyIqcBChJBY2NlcHRPcmRlclJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhkKCG9yZGVy\
  X2lkGAIgASgEUgdvcmRlcklkEikKBG1vZGUYAyABKA4yFS5wdXJzZXIudjEuQWNjZXB0TW9kZVIEbW9kZRIsCgRob2xkGAQg\
  ASgLMhgucHVyc2VyLnYxLkhvbGRSZWZlcmVuY2VSBGhvbGQisAEKE0FjY2VwdE9yZGVyUmVzcG9uc2USGgoIc2VxdWVuY2UY\
  ASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVvcmRlchgDIAEoCzIQLnB1cnNlci52MS5P\
  cmRlclIFb3JkZXISOQoKc2hvcnRmYWxscxgEIAMoCzIZLnB1cnNlci52MS5PcmRlclNob3J0ZmFsbFIKc2hvcnRmYWxscyJm\
  ChJSZWplY3RPcmRlclJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhkKCG9yZGVyX2lkGAIgASgEUgdv\
  cmRlcklkEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uInUKE1JlamVjdE9yZGVyUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARS\
  CHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVvcmRlchgDIAEoCzIQLnB1cnNlci52MS5PcmRlclIF\
  b3JkZXIiegoTUmVzZXJ2ZU9yZGVyUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSGQoIb3JkZXJfaWQY\
  AiABKARSB29yZGVySWQSKQoEbW9kZRgDIAEoDjIVLnB1cnNlci52MS5BY2NlcHRNb2RlUgRtb2RlIrEBChRSZXNlcnZlT3Jk\
  ZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiYKBW9y\
  ZGVyGAMgASgLMhAucHVyc2VyLnYxLk9yZGVyUgVvcmRlchI5CgpzaG9ydGZhbGxzGAQgAygLMhkucHVyc2VyLnYxLk9yZGVy\
  U2hvcnRmYWxsUgpzaG9ydGZhbGxzIn8KFEFsbG9jYXRlT3JkZXJSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVl\
  c3RJZBIZCghvcmRlcl9pZBgCIAEoBFIHb3JkZXJJZBItCgVsaW5lcxgDIAMoCzIXLnB1cnNlci52MS5MaW5lUXVhbnRpdHlS\
  BWxpbmVzIncKFUFsbG9jYXRlT3JkZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQY\
  AiABKAhSCHJlcGxheWVkEiYKBW9yZGVyGAMgASgLMhAucHVyc2VyLnYxLk9yZGVyUgVvcmRlciKBAQoWVW5hbGxvY2F0ZU9y\
  ZGVyUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSGQoIb3JkZXJfaWQYAiABKARSB29yZGVySWQSLQoF\
  bGluZXMYAyADKAsyFy5wdXJzZXIudjEuTGluZVF1YW50aXR5UgVsaW5lcyJ5ChdVbmFsbG9jYXRlT3JkZXJSZXNwb25zZRIa\
  CghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiYKBW9yZGVyGAMgASgLMhAu\
  cHVyc2VyLnYxLk9yZGVyUgVvcmRlciKVAQoSQ2FuY2VsT3JkZXJSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVl\
  c3RJZBIZCghvcmRlcl9pZBgCIAEoBFIHb3JkZXJJZBItCgVsaW5lcxgDIAMoCzIXLnB1cnNlci52MS5MaW5lUXVhbnRpdHlS\
  BWxpbmVzEhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uInUKE0NhbmNlbE9yZGVyUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARS\
  CHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVvcmRlchgDIAEoCzIQLnB1cnNlci52MS5PcmRlclIF\
  b3JkZXIiUwoPR2V0T3JkZXJSZXF1ZXN0EhkKCG9yZGVyX2lkGAEgASgEUgdvcmRlcklkEiUKBWxpbmVzGAIgASgLMg8ucHVy\
  c2VyLnYxLlBhZ2VSBWxpbmVzItcBChBHZXRPcmRlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRImCgVv\
  cmRlchgCIAEoCzIQLnB1cnNlci52MS5PcmRlclIFb3JkZXISKgoFbGluZXMYAyADKAsyFC5wdXJzZXIudjEuT3JkZXJMaW5l\
  UgVsaW5lcxImCg9uZXh0X3BhZ2VfdG9rZW4YBCABKAlSDW5leHRQYWdlVG9rZW4SKwoHc2hpcF90bxgFIAEoCzISLnB1cnNl\
  ci52MS5BZGRyZXNzUgZzaGlwVG8iVgoQRmluZE9yZGVyUmVxdWVzdBIYCgdjaGFubmVsGAEgASgJUgdjaGFubmVsEigKEGNo\
  YW5uZWxfb3JkZXJfaWQYAiABKAlSDmNoYW5uZWxPcmRlcklkIlcKEUZpbmRPcmRlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEg\
  ASgEUghzZXF1ZW5jZRImCgVvcmRlchgCIAEoCzIQLnB1cnNlci52MS5PcmRlclIFb3JkZXIiogEKEUxpc3RPcmRlcnNSZXF1\
  ZXN0EisKBXN0YXRlGAEgASgOMhUucHVyc2VyLnYxLk9yZGVyU3RhdGVSBXN0YXRlEhgKB2NoYW5uZWwYAiABKAlSB2NoYW5u\
  ZWwSIwoEcGFnZRgDIAEoCzIPLnB1cnNlci52MS5QYWdlUgRwYWdlEiEKDG1pbl9zZXF1ZW5jZRgEIAEoBFILbWluU2VxdWVu\
  Y2UiggEKEkxpc3RPcmRlcnNSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USKAoGb3JkZXJzGAIgAygLMhAu\
  cHVyc2VyLnYxLk9yZGVyUgZvcmRlcnMSJgoPbmV4dF9wYWdlX3Rva2VuGAMgASgJUg1uZXh0UGFnZVRva2VuIn0KGExpc3RP\
  cmRlclRpbWVsaW5lUmVxdWVzdBIZCghvcmRlcl9pZBgBIAEoBFIHb3JkZXJJZBIjCgRwYWdlGAIgASgLMg8ucHVyc2VyLnYx\
  LlBhZ2VSBHBhZ2USIQoMbWluX3NlcXVlbmNlGAMgASgEUgttaW5TZXF1ZW5jZSKbAwoST3JkZXJUaW1lbGluZUVudHJ5EhoK\
  CHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIUCgVpbmRleBgCIAEoDVIFaW5kZXgSLgoEdGltZRgDIAEoCzIaLmdvb2dsZS5w\
  cm90b2J1Zi5UaW1lc3RhbXBSBHRpbWUSEgoEa2luZBgEIAEoCVIEa2luZBI4CgxzdGF0ZV9iZWZvcmUYBSABKA4yFS5wdXJz\
  ZXIudjEuT3JkZXJTdGF0ZVILc3RhdGVCZWZvcmUSNgoLc3RhdGVfYWZ0ZXIYBiABKA4yFS5wdXJzZXIudjEuT3JkZXJTdGF0\
  ZVIKc3RhdGVBZnRlchIcCglwcmluY2lwYWwYByABKAlSCXByaW5jaXBhbBIUCgVhY3RvchgIIAEoCVIFYWN0b3ISFgoGcmVh\
  c29uGAkgASgJUgZyZWFzb24SJQoOcG9saWN5X3ZlcnNpb24YCiABKARSDXBvbGljeVZlcnNpb24SKgoFbW92ZXMYCyADKAsy\
  FC5wdXJzZXIudjEuT3JkZXJNb3ZlUgVtb3ZlcyKZAQoJT3JkZXJNb3ZlEhYKBm51bWJlchgBIAEoDVIGbnVtYmVyEi0KBGZy\
  b20YAiABKA4yGS5wdXJzZXIudjEuT3JkZXJMaW5lU3RhdGVSBGZyb20SKQoCdG8YAyABKA4yGS5wdXJzZXIudjEuT3JkZXJM\
  aW5lU3RhdGVSAnRvEhoKCHF1YW50aXR5GAQgASgDUghxdWFudGl0eSKYAQoZTGlzdE9yZGVyVGltZWxpbmVSZXNwb25zZRIa\
  CghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USNwoHZW50cmllcxgCIAMoCzIdLnB1cnNlci52MS5PcmRlclRpbWVsaW5lRW50\
  cnlSB2VudHJpZXMSJgoPbmV4dF9wYWdlX3Rva2VuGAMgASgJUg1uZXh0UGFnZVRva2VuKsEBCgpPcmRlclN0YXRlEhsKF09S\
  REVSX1NUQVRFX1VOU1BFQ0lGSUVEEAASFQoRT1JERVJfU1RBVEVfRFJBRlQQARIWChJPUkRFUl9TVEFURV9QTEFDRUQQAhIY\
  ChRPUkRFUl9TVEFURV9BQ0NFUFRFRBADEhgKFE9SREVSX1NUQVRFX1JFSkVDVEVEEAQSGQoVT1JERVJfU1RBVEVfRElTQ0FS\
  REVEEAUSGAoUT1JERVJfU1RBVEVfQ0FOQ0VMRUQQBiqzAQoKT3JkZXJTdG9jaxIbChdPUkRFUl9TVE9DS19VTlNQRUNJRklF\
  RBAAEhQKEE9SREVSX1NUT0NLX05PTkUQARIdChlPUkRFUl9TVE9DS19QQVJUX1JFU0VSVkVEEAISGAoUT1JERVJfU1RPQ0tf\
  UkVTRVJWRUQQAxIeChpPUkRFUl9TVE9DS19QQVJUX0FMTE9DQVRFRBAEEhkKFU9SREVSX1NUT0NLX0FMTE9DQVRFRBAFKrEB\
  Cg5PcmRlckxpbmVTdGF0ZRIgChxPUkRFUl9MSU5FX1NUQVRFX1VOU1BFQ0lGSUVEEAASHQoZT1JERVJfTElORV9TVEFURV9D\
  QU5DRUxFRBABEh8KG09SREVSX0xJTkVfU1RBVEVfVU5BU1NJR05FRBACEh0KGU9SREVSX0xJTkVfU1RBVEVfUkVTRVJWRUQQ\
  AxIeChpPUkRFUl9MSU5FX1NUQVRFX0FMTE9DQVRFRBAEKmIKCkFjY2VwdE1vZGUSGwoXQUNDRVBUX01PREVfVU5TUEVDSUZJ\
  RUQQABIeChpBQ0NFUFRfTU9ERV9BTExfT1JfTk9USElORxABEhcKE0FDQ0VQVF9NT0RFX1BBUlRJQUwQAjLhCAoMT3JkZXJT\
  ZXJ2aWNlEkkKClBsYWNlT3JkZXISHC5wdXJzZXIudjEuUGxhY2VPcmRlclJlcXVlc3QaHS5wdXJzZXIudjEuUGxhY2VPcmRl\
  clJlc3BvbnNlEkkKCkRyYWZ0T3JkZXISHC5wdXJzZXIudjEuRHJhZnRPcmRlclJlcXVlc3QaHS5wdXJzZXIudjEuRHJhZnRP\
  cmRlclJlc3BvbnNlEkkKClBsYWNlRHJhZnQSHC5wdXJzZXIudjEuUGxhY2VEcmFmdFJlcXVlc3QaHS5wdXJzZXIudjEuUGxh\
  Y2VEcmFmdFJlc3BvbnNlEk8KDERpc2NhcmREcmFmdBIeLnB1cnNlci52MS5EaXNjYXJkRHJhZnRSZXF1ZXN0Gh8ucHVyc2Vy\
  LnYxLkRpc2NhcmREcmFmdFJlc3BvbnNlEkwKC0FjY2VwdE9yZGVyEh0ucHVyc2VyLnYxLkFjY2VwdE9yZGVyUmVxdWVzdBoe\
  LnB1cnNlci52MS5BY2NlcHRPcmRlclJlc3BvbnNlEkwKC1JlamVjdE9yZGVyEh0ucHVyc2VyLnYxLlJlamVjdE9yZGVyUmVx\
  dWVzdBoeLnB1cnNlci52MS5SZWplY3RPcmRlclJlc3BvbnNlEk8KDFJlc2VydmVPcmRlchIeLnB1cnNlci52MS5SZXNlcnZl\
  T3JkZXJSZXF1ZXN0Gh8ucHVyc2VyLnYxLlJlc2VydmVPcmRlclJlc3BvbnNlElIKDUFsbG9jYXRlT3JkZXISHy5wdXJzZXIu\
  djEuQWxsb2NhdGVPcmRlclJlcXVlc3QaIC5wdXJzZXIudjEuQWxsb2NhdGVPcmRlclJlc3BvbnNlElgKD1VuYWxsb2NhdGVP\
  cmRlchIhLnB1cnNlci52MS5VbmFsbG9jYXRlT3JkZXJSZXF1ZXN0GiIucHVyc2VyLnYxLlVuYWxsb2NhdGVPcmRlclJlc3Bv\
  bnNlEkwKC0NhbmNlbE9yZGVyEh0ucHVyc2VyLnYxLkNhbmNlbE9yZGVyUmVxdWVzdBoeLnB1cnNlci52MS5DYW5jZWxPcmRl\
  clJlc3BvbnNlEkMKCEdldE9yZGVyEhoucHVyc2VyLnYxLkdldE9yZGVyUmVxdWVzdBobLnB1cnNlci52MS5HZXRPcmRlclJl\
  c3BvbnNlEkYKCUZpbmRPcmRlchIbLnB1cnNlci52MS5GaW5kT3JkZXJSZXF1ZXN0GhwucHVyc2VyLnYxLkZpbmRPcmRlclJl\
  c3BvbnNlEkkKCkxpc3RPcmRlcnMSHC5wdXJzZXIudjEuTGlzdE9yZGVyc1JlcXVlc3QaHS5wdXJzZXIudjEuTGlzdE9yZGVy\
  c1Jlc3BvbnNlEl4KEUxpc3RPcmRlclRpbWVsaW5lEiMucHVyc2VyLnYxLkxpc3RPcmRlclRpbWVsaW5lUmVxdWVzdBokLnB1\
  cnNlci52MS5MaXN0T3JkZXJUaW1lbGluZVJlc3BvbnNlYgZwcm90bzMKhxwKGXB1cnNlci92MS90cmFuc2ZlcnMucHJvdG8S\
  CXB1cnNlci52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoWcHVyc2VyL3YxL2NvbW1vbi5wcm90byL4AgoI\
  VHJhbnNmZXISDgoCaWQYASABKARSAmlkEi4KBXN0YXRlGAIgASgOMhgucHVyc2VyLnYxLlRyYW5zZmVyU3RhdGVSBXN0YXRl\
  EhIKBGZyb20YAyABKAlSBGZyb20SDgoCdG8YBCABKAlSAnRvEhwKCXJlZmVyZW5jZRgFIAEoCVIJcmVmZXJlbmNlEh0KCmxp\
  bmVfY291bnQYBiABKA1SCWxpbmVDb3VudBI7CgtjcmVhdGVfdGltZRgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3Rh\
  bXBSCmNyZWF0ZVRpbWUSNwoJc2hpcF90aW1lGAggASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIIc2hpcFRpbWUS\
  PQoMYXJyaXZhbF90aW1lGAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFILYXJyaXZhbFRpbWUSFgoGcmVhc29u\
  GAogASgJUgZyZWFzb24ivQEKDFRyYW5zZmVyTGluZRIWCgZudW1iZXIYASABKA1SBm51bWJlchIQCgNza3UYAiABKAlSA3Nr\
  dRIaCghxdWFudGl0eRgDIAEoA1IIcXVhbnRpdHkSGAoHc2hpcHBlZBgEIAEoA1IHc2hpcHBlZBIaCghyZWNlaXZlZBgFIAEo\
  A1IIcmVjZWl2ZWQSEgoEbG9zdBgGIAEoA1IEbG9zdBIdCgppbl90cmFuc2l0GAcgASgDUglpblRyYW5zaXQiQwoTVHJhbnNm\
  ZXJSZXF1ZXN0TGluZRIQCgNza3UYASABKAlSA3NrdRIaCghxdWFudGl0eRgCIAEoA1IIcXVhbnRpdHki7QEKFUNyZWF0ZVRy\
  YW5zZmVyUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSEgoEZnJvbRgCIAEoCVIEZnJvbRIOCgJ0bxgD\
  IAEoCVICdG8SNAoFbGluZXMYBCADKAsyHi5wdXJzZXIudjEuVHJhbnNmZXJSZXF1ZXN0TGluZVIFbGluZXMSHAoJcmVmZXJl\
  bmNlGAUgASgJUglyZWZlcmVuY2USPQoMYXJyaXZhbF90aW1lGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIL\
  YXJyaXZhbFRpbWUigQEKFkNyZWF0ZVRyYW5zZmVyUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJl\
  cGxheWVkGAIgASgIUghyZXBsYXllZBIvCgh0cmFuc2ZlchgDIAEoCzITLnB1cnNlci52MS5UcmFuc2ZlclIIdHJhbnNmZXIi\
  lAEKE1NoaXBUcmFuc2ZlclJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEh8KC3RyYW5zZmVyX2lkGAIg\
  ASgEUgp0cmFuc2ZlcklkEj0KDGFycml2YWxfdGltZRgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSC2Fycml2\
  YWxUaW1lIn8KFFNoaXBUcmFuc2ZlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgC\
  IAEoCFIIcmVwbGF5ZWQSLwoIdHJhbnNmZXIYAyABKAsyEy5wdXJzZXIudjEuVHJhbnNmZXJSCHRyYW5zZmVyIocBChZSZWNl\
  aXZlVHJhbnNmZXJSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIfCgt0cmFuc2Zlcl9pZBgCIAEoBFIK\
  dHJhbnNmZXJJZBItCgVsaW5lcxgDIAMoCzIXLnB1cnNlci52MS5MaW5lUXVhbnRpdHlSBWxpbmVzIoIBChdSZWNlaXZlVHJh\
  bnNmZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEi8K\
  CHRyYW5zZmVyGAMgASgLMhMucHVyc2VyLnYxLlRyYW5zZmVyUgh0cmFuc2ZlciJuChRDbG9zZVRyYW5zZmVyUmVxdWVzdBId\
  CgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSHwoLdHJhbnNmZXJfaWQYAiABKARSCnRyYW5zZmVySWQSFgoGcmVhc29u\
  GAMgASgJUgZyZWFzb24igAEKFUNsb3NlVHJhbnNmZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoI\
  cmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEi8KCHRyYW5zZmVyGAMgASgLMhMucHVyc2VyLnYxLlRyYW5zZmVyUgh0cmFuc2Zl\
  ciJvChVDYW5jZWxUcmFuc2ZlclJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEh8KC3RyYW5zZmVyX2lk\
  GAIgASgEUgp0cmFuc2ZlcklkEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uIoEBChZDYW5jZWxUcmFuc2ZlclJlc3BvbnNlEhoK\
  CHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSLwoIdHJhbnNmZXIYAyABKAsy\
  Ey5wdXJzZXIudjEuVHJhbnNmZXJSCHRyYW5zZmVyIlwKEkdldFRyYW5zZmVyUmVxdWVzdBIfCgt0cmFuc2Zlcl9pZBgBIAEo\
  BFIKdHJhbnNmZXJJZBIlCgVsaW5lcxgCIAEoCzIPLnB1cnNlci52MS5QYWdlUgVsaW5lcyK5AQoTR2V0VHJhbnNmZXJSZXNw\
  b25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USLwoIdHJhbnNmZXIYAiABKAsyEy5wdXJzZXIudjEuVHJhbnNmZXJS\
  CHRyYW5zZmVyEi0KBWxpbmVzGAMgAygLMhcucHVyc2VyLnYxLlRyYW5zZmVyTGluZVIFbGluZXMSJgoPbmV4dF9wYWdlX3Rv\
  a2VuGAQgASgJUg1uZXh0UGFnZVRva2VuIqoBChRMaXN0VHJhbnNmZXJzUmVxdWVzdBIuCgVzdGF0ZRgBIAEoDjIYLnB1cnNl\
  ci52MS5UcmFuc2ZlclN0YXRlUgVzdGF0ZRIaCghsb2NhdGlvbhgCIAEoCVIIbG9jYXRpb24SIwoEcGFnZRgDIAEoCzIPLnB1\
  cnNlci52MS5QYWdlUgRwYWdlEiEKDG1pbl9zZXF1ZW5jZRgEIAEoBFILbWluU2VxdWVuY2UijgEKFUxpc3RUcmFuc2ZlcnNS\
  ZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USMQoJdHJhbnNmZXJzGAIgAygLMhMucHVyc2VyLnYxLlRyYW5z\
  ZmVyUgl0cmFuc2ZlcnMSJgoPbmV4dF9wYWdlX3Rva2VuGAMgASgJUg1uZXh0UGFnZVRva2VuKt8BCg1UcmFuc2ZlclN0YXRl\
  Eh4KGlRSQU5TRkVSX1NUQVRFX1VOU1BFQ0lGSUVEEAASGAoUVFJBTlNGRVJfU1RBVEVfRFJBRlQQARIdChlUUkFOU0ZFUl9T\
  VEFURV9JTl9UUkFOU0lUEAISIAocVFJBTlNGRVJfU1RBVEVfUEFSVF9SRUNFSVZFRBADEhsKF1RSQU5TRkVSX1NUQVRFX1JF\
  Q0VJVkVEEAQSGQoVVFJBTlNGRVJfU1RBVEVfQ0xPU0VEEAUSGwoXVFJBTlNGRVJfU1RBVEVfQ0FOQ0VMRUQQBjLgBAoPVHJh\
  bnNmZXJTZXJ2aWNlElUKDkNyZWF0ZVRyYW5zZmVyEiAucHVyc2VyLnYxLkNyZWF0ZVRyYW5zZmVyUmVxdWVzdBohLnB1cnNl\
  ci52MS5DcmVhdGVUcmFuc2ZlclJlc3BvbnNlEk8KDFNoaXBUcmFuc2ZlchIeLnB1cnNlci52MS5TaGlwVHJhbnNmZXJSZXF1\
  ZXN0Gh8ucHVyc2VyLnYxLlNoaXBUcmFuc2ZlclJlc3BvbnNlElgKD1JlY2VpdmVUcmFuc2ZlchIhLnB1cnNlci52MS5SZWNl\
  aXZlVHJhbnNmZXJSZXF1ZXN0GiIucHVyc2VyLnYxLlJlY2VpdmVUcmFuc2ZlclJlc3BvbnNlElIKDUNsb3NlVHJhbnNmZXIS\
  Hy5wdXJzZXIudjEuQ2xvc2VUcmFuc2ZlclJlcXVlc3QaIC5wdXJzZXIudjEuQ2xvc2VUcmFuc2ZlclJlc3BvbnNlElUKDkNh\
  bmNlbFRyYW5zZmVyEiAucHVyc2VyLnYxLkNhbmNlbFRyYW5zZmVyUmVxdWVzdBohLnB1cnNlci52MS5DYW5jZWxUcmFuc2Zl\
  clJlc3BvbnNlEkwKC0dldFRyYW5zZmVyEh0ucHVyc2VyLnYxLkdldFRyYW5zZmVyUmVxdWVzdBoeLnB1cnNlci52MS5HZXRU\
  cmFuc2ZlclJlc3BvbnNlElIKDUxpc3RUcmFuc2ZlcnMSHy5wdXJzZXIudjEuTGlzdFRyYW5zZmVyc1JlcXVlc3QaIC5wdXJz\
  ZXIudjEuTGlzdFRyYW5zZmVyc1Jlc3BvbnNlYgZwcm90bzM=
  """
