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
    Fact.self,
    RowError.self,
    ImportResult.self,
    Page.self,
    Event.self,
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
  b2NrUmVzcG9uc2ViBnByb3RvMwq5BAoWcHVyc2VyL3YxL2NvbW1vbi5wcm90bxIJcHVyc2VyLnYxIkQKBU1vbmV5EhoKCGN1\
  cnJlbmN5GAEgASgJUghjdXJyZW5jeRIfCgttaW5vcl91bml0cxgCIAEoA1IKbWlub3JVbml0cyJCCgxMaW5lUXVhbnRpdHkS\
  FgoGbnVtYmVyGAEgASgNUgZudW1iZXISGgoIcXVhbnRpdHkYAiABKANSCHF1YW50aXR5IjAKBEZhY3QSEgoEbmFtZRgBIAEo\
  CVIEbmFtZRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWUijQEKCFJvd0Vycm9yEhIKBGxpbmUYASABKA1SBGxpbmUSFgoGcmVhc29u\
  GAIgASgJUgZyZWFzb24SFAoFZmllbGQYAyABKAlSBWZpZWxkEhgKB21lc3NhZ2UYBCABKAlSB21lc3NhZ2USJQoFZmFjdHMY\
  BSADKAsyDy5wdXJzZXIudjEuRmFjdFIFZmFjdHMijQEKDEltcG9ydFJlc3VsdBIYCgdjcmVhdGVkGAEgASgNUgdjcmVhdGVk\
  EhgKB3VwZGF0ZWQYAiABKA1SB3VwZGF0ZWQSHAoJdW5jaGFuZ2VkGAMgASgNUgl1bmNoYW5nZWQSKwoGZXJyb3JzGAQgAygL\
  MhMucHVyc2VyLnYxLlJvd0Vycm9yUgZlcnJvcnMiMAoEUGFnZRISCgRzaXplGAEgASgNUgRzaXplEhQKBXRva2VuGAIgASgJ\
  UgV0b2tlbmIGcHJvdG8zCrNJChdwdXJzZXIvdjEvY2F0YWxvZy5wcm90bxIJcHVyc2VyLnYxGh9nb29nbGUvcHJvdG9idWYv\
  dGltZXN0YW1wLnByb3RvGhZwdXJzZXIvdjEvY29tbW9uLnByb3RvIpcBCgpEaW1lbnNpb25zEi0KEmxlbmd0aF9taWxsaW1l\
  dGVycxgBIAEoA1IRbGVuZ3RoTWlsbGltZXRlcnMSKwoRd2lkdGhfbWlsbGltZXRlcnMYAiABKANSEHdpZHRoTWlsbGltZXRl\
  cnMSLQoSaGVpZ2h0X21pbGxpbWV0ZXJzGAMgASgDUhFoZWlnaHRNaWxsaW1ldGVycyI0CgpFeHRlcm5hbElkEhYKBnN5c3Rl\
  bRgBIAEoCVIGc3lzdGVtEg4KAmlkGAIgASgJUgJpZCL4AgoDU2t1EhIKBGNvZGUYASABKAlSBGNvZGUSIAoLZGVzY3JpcHRp\
  b24YAiABKAlSC2Rlc2NyaXB0aW9uEhIKBHVuaXQYAyABKAlSBHVuaXQSFAoFc2NhbGUYBCABKA1SBXNjYWxlEjsKC2NyZWF0\
  ZV90aW1lGAUgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRIsCgZzdGF0dXMYBiABKA4yFC5w\
  dXJzZXIudjEuU2t1U3RhdHVzUgZzdGF0dXMSIQoMd2VpZ2h0X2dyYW1zGAcgASgDUgt3ZWlnaHRHcmFtcxI1CgpkaW1lbnNp\
  b25zGAggASgLMhUucHVyc2VyLnYxLkRpbWVuc2lvbnNSCmRpbWVuc2lvbnMSJAoEY29zdBgJIAEoCzIQLnB1cnNlci52MS5N\
  b25leVIEY29zdBImCgVwcmljZRgKIAEoCzIQLnB1cnNlci52MS5Nb25leVIFcHJpY2Ui0QMKCVNrdUNoYW5nZRISCgRjb2Rl\
  GAEgASgJUgRjb2RlEiIKC2Rlc2NyaXB0aW9uGAIgASgJSABSC2Rlc2NyaXB0aW9uEhQKBHVuaXQYAyABKAlIAVIEdW5pdBIW\
  CgVzY2FsZRgEIAEoDUgCUgVzY2FsZRIsCgZzdGF0dXMYBSABKA4yFC5wdXJzZXIudjEuU2t1U3RhdHVzUgZzdGF0dXMSIwoM\
  d2VpZ2h0X2dyYW1zGAYgASgDSANSC3dlaWdodEdyYW1zEjUKCmRpbWVuc2lvbnMYByABKAsyFS5wdXJzZXIudjEuRGltZW5z\
  aW9uc1IKZGltZW5zaW9ucxIkCgRjb3N0GAggASgLMhAucHVyc2VyLnYxLk1vbmV5UgRjb3N0EiYKBXByaWNlGAkgASgLMhAu\
  cHVyc2VyLnYxLk1vbmV5UgVwcmljZRI4CgxleHRlcm5hbF9pZHMYCiADKAsyFS5wdXJzZXIudjEuRXh0ZXJuYWxJZFILZXh0\
  ZXJuYWxJZHNCFgoUZGVzY3JpcHRpb25fcHJlc2VuY2VCDwoNdW5pdF9wcmVzZW5jZUIQCg5zY2FsZV9wcmVzZW5jZUIRCg93\
  ZWlnaHRfcHJlc2VuY2UiRAoGU2t1Um93EhIKBGxpbmUYASABKA1SBGxpbmUSJgoDc2t1GAIgASgLMhQucHVyc2VyLnYxLlNr\
  dUNoYW5nZVIDc2t1IqYCCghMb2NhdGlvbhISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5hbWUYAiABKAlSBG5hbWUSKwoEa2lu\
  ZBgDIAEoDjIXLnB1cnNlci52MS5Mb2NhdGlvbktpbmRSBGtpbmQSIQoMc2VsbF9lbmFibGVkGAQgASgIUgtzZWxsRW5hYmxl\
  ZBIhCgxzaGlwX2VuYWJsZWQYBSABKAhSC3NoaXBFbmFibGVkEiUKDnJldHVybl9lbmFibGVkGAYgASgIUg1yZXR1cm5FbmFi\
  bGVkEhsKCXRpbWVfem9uZRgHIAEoCVIIdGltZVpvbmUSOwoLY3JlYXRlX3RpbWUYCCABKAsyGi5nb29nbGUucHJvdG9idWYu\
  VGltZXN0YW1wUgpjcmVhdGVUaW1lItUCCg5Mb2NhdGlvbkNoYW5nZRISCgRjb2RlGAEgASgJUgRjb2RlEhQKBG5hbWUYAiAB\
  KAlIAFIEbmFtZRIrCgRraW5kGAMgASgOMhcucHVyc2VyLnYxLkxvY2F0aW9uS2luZFIEa2luZBIjCgxzZWxsX2VuYWJsZWQY\
  BCABKAhIAVILc2VsbEVuYWJsZWQSIwoMc2hpcF9lbmFibGVkGAUgASgISAJSC3NoaXBFbmFibGVkEicKDnJldHVybl9lbmFi\
  bGVkGAYgASgISANSDXJldHVybkVuYWJsZWQSGwoJdGltZV96b25lGAcgASgJUgh0aW1lWm9uZUIPCg1uYW1lX3ByZXNlbmNl\
  QhcKFXNlbGxfZW5hYmxlZF9wcmVzZW5jZUIXChVzaGlwX2VuYWJsZWRfcHJlc2VuY2VCGQoXcmV0dXJuX2VuYWJsZWRfcHJl\
  c2VuY2UiWAoLTG9jYXRpb25Sb3cSEgoEbGluZRgBIAEoDVIEbGluZRI1Cghsb2NhdGlvbhgCIAEoCzIZLnB1cnNlci52MS5M\
  b2NhdGlvbkNoYW5nZVIIbG9jYXRpb24i7AEKB0NoYW5uZWwSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRu\
  YW1lEioKBGtpbmQYAyABKA4yFi5wdXJzZXIudjEuQ2hhbm5lbEtpbmRSBGtpbmQSHAoJbG9jYXRpb25zGAQgAygJUglsb2Nh\
  dGlvbnMSOwoLY3JlYXRlX3RpbWUYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEhoKCHBy\
  aW9yaXR5GAYgASgFUghwcmlvcml0eRIWCgZidWZmZXIYByABKANSBmJ1ZmZlciKRAgoNQ2hhbm5lbENoYW5nZRISCgRjb2Rl\
  GAEgASgJUgRjb2RlEhQKBG5hbWUYAiABKAlIAFIEbmFtZRIqCgRraW5kGAMgASgOMhYucHVyc2VyLnYxLkNoYW5uZWxLaW5k\
  UgRraW5kEjkKCWxvY2F0aW9ucxgEIAEoCzIbLnB1cnNlci52MS5DaGFubmVsTG9jYXRpb25zUglsb2NhdGlvbnMSHAoIcHJp\
  b3JpdHkYBSABKAVIAVIIcHJpb3JpdHkSGAoGYnVmZmVyGAYgASgDSAJSBmJ1ZmZlckIPCg1uYW1lX3ByZXNlbmNlQhMKEXBy\
  aW9yaXR5X3ByZXNlbmNlQhEKD2J1ZmZlcl9wcmVzZW5jZSIoChBDaGFubmVsTG9jYXRpb25zEhQKBWNvZGVzGAEgAygJUgVj\
  b2RlcyJUCgpDaGFubmVsUm93EhIKBGxpbmUYASABKA1SBGxpbmUSMgoHY2hhbm5lbBgCIAEoCzIYLnB1cnNlci52MS5DaGFu\
  bmVsQ2hhbmdlUgdjaGFubmVsIucCChBDcmVhdGVTa3VSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIS\
  CgRjb2RlGAIgASgJUgRjb2RlEiAKC2Rlc2NyaXB0aW9uGAMgASgJUgtkZXNjcmlwdGlvbhISCgR1bml0GAQgASgJUgR1bml0\
  EhQKBXNjYWxlGAUgASgNUgVzY2FsZRIsCgZzdGF0dXMYBiABKA4yFC5wdXJzZXIudjEuU2t1U3RhdHVzUgZzdGF0dXMSIQoM\
  d2VpZ2h0X2dyYW1zGAcgASgDUgt3ZWlnaHRHcmFtcxI1CgpkaW1lbnNpb25zGAggASgLMhUucHVyc2VyLnYxLkRpbWVuc2lv\
  bnNSCmRpbWVuc2lvbnMSJAoEY29zdBgJIAEoCzIQLnB1cnNlci52MS5Nb25leVIEY29zdBImCgVwcmljZRgKIAEoCzIQLnB1\
  cnNlci52MS5Nb25leVIFcHJpY2UibQoRQ3JlYXRlU2t1UmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoK\
  CHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIgCgNza3UYAyABKAsyDi5wdXJzZXIudjEuU2t1UgNza3UiWQoQVXBkYXRlU2t1\
  UmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSJgoDc2t1GAIgASgLMhQucHVyc2VyLnYxLlNrdUNoYW5n\
  ZVIDc2t1Im0KEVVwZGF0ZVNrdVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEo\
  CFIIcmVwbGF5ZWQSIAoDc2t1GAMgASgLMg4ucHVyc2VyLnYxLlNrdVIDc2t1In4KEUltcG9ydFNrdXNSZXF1ZXN0Eh0KCnJl\
  cXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIlCgRyb3dzGAIgAygLMhEucHVyc2VyLnYxLlNrdVJvd1IEcm93cxIjCg12YWxp\
  ZGF0ZV9vbmx5GAMgASgIUgx2YWxpZGF0ZU9ubHkifQoSSW1wb3J0U2t1c1Jlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghz\
  ZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSLwoGcmVzdWx0GAMgASgLMhcucHVyc2VyLnYxLkltcG9ydFJl\
  c3VsdFIGcmVzdWx0IiMKDUdldFNrdVJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZSJOCg5HZXRTa3VSZXNwb25zZRIaCghz\
  ZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USIAoDc2t1GAIgASgLMg4ucHVyc2VyLnYxLlNrdVIDc2t1IlkKD0xpc3RTa3VzUmVx\
  dWVzdBIjCgRwYWdlGAEgASgLMg8ucHVyc2VyLnYxLlBhZ2VSBHBhZ2USIQoMbWluX3NlcXVlbmNlGAIgASgEUgttaW5TZXF1\
  ZW5jZSJ6ChBMaXN0U2t1c1Jlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIiCgRza3VzGAIgAygLMg4ucHVy\
  c2VyLnYxLlNrdVIEc2t1cxImCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlSDW5leHRQYWdlVG9rZW4i6AIKFUNyZWF0ZUxvY2F0\
  aW9uUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSEgoEY29kZRgCIAEoCVIEY29kZRISCgRuYW1lGAMg\
  ASgJUgRuYW1lEisKBGtpbmQYBCABKA4yFy5wdXJzZXIudjEuTG9jYXRpb25LaW5kUgRraW5kEiMKDHNlbGxfZW5hYmxlZBgF\
  IAEoCEgAUgtzZWxsRW5hYmxlZBIjCgxzaGlwX2VuYWJsZWQYBiABKAhIAVILc2hpcEVuYWJsZWQSJwoOcmV0dXJuX2VuYWJs\
  ZWQYByABKAhIAlINcmV0dXJuRW5hYmxlZBIbCgl0aW1lX3pvbmUYCCABKAlSCHRpbWVab25lQhcKFXNlbGxfZW5hYmxlZF9w\
  cmVzZW5jZUIXChVzaGlwX2VuYWJsZWRfcHJlc2VuY2VCGQoXcmV0dXJuX2VuYWJsZWRfcHJlc2VuY2UigQEKFkNyZWF0ZUxv\
  Y2F0aW9uUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIv\
  Cghsb2NhdGlvbhgDIAEoCzITLnB1cnNlci52MS5Mb2NhdGlvblIIbG9jYXRpb24ibQoVVXBkYXRlTG9jYXRpb25SZXF1ZXN0\
  Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBI1Cghsb2NhdGlvbhgCIAEoCzIZLnB1cnNlci52MS5Mb2NhdGlvbkNo\
  YW5nZVIIbG9jYXRpb24igQEKFlVwZGF0ZUxvY2F0aW9uUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoK\
  CHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIvCghsb2NhdGlvbhgDIAEoCzITLnB1cnNlci52MS5Mb2NhdGlvblIIbG9jYXRp\
  b24iiAEKFkltcG9ydExvY2F0aW9uc1JlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEioKBHJvd3MYAiAD\
  KAsyFi5wdXJzZXIudjEuTG9jYXRpb25Sb3dSBHJvd3MSIwoNdmFsaWRhdGVfb25seRgDIAEoCFIMdmFsaWRhdGVPbmx5IoIB\
  ChdJbXBvcnRMb2NhdGlvbnNSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhS\
  CHJlcGxheWVkEi8KBnJlc3VsdBgDIAEoCzIXLnB1cnNlci52MS5JbXBvcnRSZXN1bHRSBnJlc3VsdCIoChJHZXRMb2NhdGlv\
  blJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZSJiChNHZXRMb2NhdGlvblJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghz\
  ZXF1ZW5jZRIvCghsb2NhdGlvbhgCIAEoCzITLnB1cnNlci52MS5Mb2NhdGlvblIIbG9jYXRpb24iXgoUTGlzdExvY2F0aW9u\
  c1JlcXVlc3QSIwoEcGFnZRgBIAEoCzIPLnB1cnNlci52MS5QYWdlUgRwYWdlEiEKDG1pbl9zZXF1ZW5jZRgCIAEoBFILbWlu\
  U2VxdWVuY2UijgEKFUxpc3RMb2NhdGlvbnNSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USMQoJbG9jYXRp\
  b25zGAIgAygLMhMucHVyc2VyLnYxLkxvY2F0aW9uUglsb2NhdGlvbnMSJgoPbmV4dF9wYWdlX3Rva2VuGAMgASgJUg1uZXh0\
  UGFnZVRva2VuItsBChRDcmVhdGVDaGFubmVsUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSEgoEY29k\
  ZRgCIAEoCVIEY29kZRISCgRuYW1lGAMgASgJUgRuYW1lEioKBGtpbmQYBCABKA4yFi5wdXJzZXIudjEuQ2hhbm5lbEtpbmRS\
  BGtpbmQSHAoJbG9jYXRpb25zGAUgAygJUglsb2NhdGlvbnMSGgoIcHJpb3JpdHkYBiABKAVSCHByaW9yaXR5EhYKBmJ1ZmZl\
  chgHIAEoA1IGYnVmZmVyIn0KFUNyZWF0ZUNoYW5uZWxSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoI\
  cmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiwKB2NoYW5uZWwYAyABKAsyEi5wdXJzZXIudjEuQ2hhbm5lbFIHY2hhbm5lbCJp\
  ChRVcGRhdGVDaGFubmVsUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSMgoHY2hhbm5lbBgCIAEoCzIY\
  LnB1cnNlci52MS5DaGFubmVsQ2hhbmdlUgdjaGFubmVsIn0KFVVwZGF0ZUNoYW5uZWxSZXNwb25zZRIaCghzZXF1ZW5jZRgB\
  IAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiwKB2NoYW5uZWwYAyABKAsyEi5wdXJzZXIudjEu\
  Q2hhbm5lbFIHY2hhbm5lbCKGAQoVSW1wb3J0Q2hhbm5lbHNSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJ\
  ZBIpCgRyb3dzGAIgAygLMhUucHVyc2VyLnYxLkNoYW5uZWxSb3dSBHJvd3MSIwoNdmFsaWRhdGVfb25seRgDIAEoCFIMdmFs\
  aWRhdGVPbmx5IoEBChZJbXBvcnRDaGFubmVsc1Jlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBs\
  YXllZBgCIAEoCFIIcmVwbGF5ZWQSLwoGcmVzdWx0GAMgASgLMhcucHVyc2VyLnYxLkltcG9ydFJlc3VsdFIGcmVzdWx0IicK\
  EUdldENoYW5uZWxSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUiXgoSR2V0Q2hhbm5lbFJlc3BvbnNlEhoKCHNlcXVlbmNl\
  GAEgASgEUghzZXF1ZW5jZRIsCgdjaGFubmVsGAIgASgLMhIucHVyc2VyLnYxLkNoYW5uZWxSB2NoYW5uZWwiXQoTTGlzdENo\
  YW5uZWxzUmVxdWVzdBIjCgRwYWdlGAEgASgLMg8ucHVyc2VyLnYxLlBhZ2VSBHBhZ2USIQoMbWluX3NlcXVlbmNlGAIgASgE\
  UgttaW5TZXF1ZW5jZSKKAQoUTGlzdENoYW5uZWxzUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEi4KCGNo\
  YW5uZWxzGAIgAygLMhIucHVyc2VyLnYxLkNoYW5uZWxSCGNoYW5uZWxzEiYKD25leHRfcGFnZV90b2tlbhgDIAEoCVINbmV4\
  dFBhZ2VUb2tlbiKvAQoUTWFwRXh0ZXJuYWxJZFJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEisKBGtp\
  bmQYAiABKA4yFy5wdXJzZXIudjEuRXh0ZXJuYWxLaW5kUgRraW5kEhYKBnN5c3RlbRgDIAEoCVIGc3lzdGVtEh8KC2V4dGVy\
  bmFsX2lkGAQgASgJUgpleHRlcm5hbElkEhIKBGNvZGUYBSABKAlSBGNvZGUiTwoVTWFwRXh0ZXJuYWxJZFJlc3BvbnNlEhoK\
  CHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQigAEKGFJlc29sdmVFeHRlcm5h\
  bElkUmVxdWVzdBIrCgRraW5kGAEgASgOMhcucHVyc2VyLnYxLkV4dGVybmFsS2luZFIEa2luZBIWCgZzeXN0ZW0YAiABKAlS\
  BnN5c3RlbRIfCgtleHRlcm5hbF9pZBgDIAEoCVIKZXh0ZXJuYWxJZCJLChlSZXNvbHZlRXh0ZXJuYWxJZFJlc3BvbnNlEhoK\
  CHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRISCgRjb2RlGAIgASgJUgRjb2RlIqEBChZMaXN0RXh0ZXJuYWxJZHNSZXF1ZXN0\
  EisKBGtpbmQYASABKA4yFy5wdXJzZXIudjEuRXh0ZXJuYWxLaW5kUgRraW5kEhIKBGNvZGUYAiABKAlSBGNvZGUSIwoEcGFn\
  ZRgDIAEoCzIPLnB1cnNlci52MS5QYWdlUgRwYWdlEiEKDG1pbl9zZXF1ZW5jZRgEIAEoBFILbWluU2VxdWVuY2UiXQoPRXh0\
  ZXJuYWxNYXBwaW5nEhIKBGNvZGUYASABKAlSBGNvZGUSNgoLZXh0ZXJuYWxfaWQYAiABKAsyFS5wdXJzZXIudjEuRXh0ZXJu\
  YWxJZFIKZXh0ZXJuYWxJZCKVAQoXTGlzdEV4dGVybmFsSWRzUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNl\
  EjYKCG1hcHBpbmdzGAIgAygLMhoucHVyc2VyLnYxLkV4dGVybmFsTWFwcGluZ1IIbWFwcGluZ3MSJgoPbmV4dF9wYWdlX3Rv\
  a2VuGAMgASgJUg1uZXh0UGFnZVRva2VuKlcKCVNrdVN0YXR1cxIaChZTS1VfU1RBVFVTX1VOU1BFQ0lGSUVEEAASFQoRU0tV\
  X1NUQVRVU19BQ1RJVkUQARIXChNTS1VfU1RBVFVTX0lOQUNUSVZFEAIqewoMRXh0ZXJuYWxLaW5kEh0KGUVYVEVSTkFMX0tJ\
  TkRfVU5TUEVDSUZJRUQQABIVChFFWFRFUk5BTF9LSU5EX1NLVRABEhoKFkVYVEVSTkFMX0tJTkRfTE9DQVRJT04QAhIZChVF\
  WFRFUk5BTF9LSU5EX0NIQU5ORUwQAyq5AQoMTG9jYXRpb25LaW5kEh0KGUxPQ0FUSU9OX0tJTkRfVU5TUEVDSUZJRUQQABIb\
  ChdMT0NBVElPTl9LSU5EX1dBUkVIT1VTRRABEhcKE0xPQ0FUSU9OX0tJTkRfU1RPUkUQAhIdChlMT0NBVElPTl9LSU5EX1RI\
  SVJEX1BBUlRZEAMSGgoWTE9DQVRJT05fS0lORF9TVVBQTElFUhAEEhkKFUxPQ0FUSU9OX0tJTkRfVklSVFVBTBAFKpsBCgtD\
  aGFubmVsS2luZBIcChhDSEFOTkVMX0tJTkRfVU5TUEVDSUZJRUQQABIbChdDSEFOTkVMX0tJTkRfU1RPUkVGUk9OVBABEhwK\
  GENIQU5ORUxfS0lORF9NQVJLRVRQTEFDRRACEhoKFkNIQU5ORUxfS0lORF9XSE9MRVNBTEUQAxIXChNDSEFOTkVMX0tJTkRf\
  UkVUQUlMEAQywgsKDkNhdGFsb2dTZXJ2aWNlEkYKCUNyZWF0ZVNrdRIbLnB1cnNlci52MS5DcmVhdGVTa3VSZXF1ZXN0Ghwu\
  cHVyc2VyLnYxLkNyZWF0ZVNrdVJlc3BvbnNlEkYKCVVwZGF0ZVNrdRIbLnB1cnNlci52MS5VcGRhdGVTa3VSZXF1ZXN0Ghwu\
  cHVyc2VyLnYxLlVwZGF0ZVNrdVJlc3BvbnNlEkkKCkltcG9ydFNrdXMSHC5wdXJzZXIudjEuSW1wb3J0U2t1c1JlcXVlc3Qa\
  HS5wdXJzZXIudjEuSW1wb3J0U2t1c1Jlc3BvbnNlEj0KBkdldFNrdRIYLnB1cnNlci52MS5HZXRTa3VSZXF1ZXN0GhkucHVy\
  c2VyLnYxLkdldFNrdVJlc3BvbnNlEkMKCExpc3RTa3VzEhoucHVyc2VyLnYxLkxpc3RTa3VzUmVxdWVzdBobLnB1cnNlci52\
  MS5MaXN0U2t1c1Jlc3BvbnNlElUKDkNyZWF0ZUxvY2F0aW9uEiAucHVyc2VyLnYxLkNyZWF0ZUxvY2F0aW9uUmVxdWVzdBoh\
  LnB1cnNlci52MS5DcmVhdGVMb2NhdGlvblJlc3BvbnNlElUKDlVwZGF0ZUxvY2F0aW9uEiAucHVyc2VyLnYxLlVwZGF0ZUxv\
  Y2F0aW9uUmVxdWVzdBohLnB1cnNlci52MS5VcGRhdGVMb2NhdGlvblJlc3BvbnNlElgKD0ltcG9ydExvY2F0aW9ucxIhLnB1\
  cnNlci52MS5JbXBvcnRMb2NhdGlvbnNSZXF1ZXN0GiIucHVyc2VyLnYxLkltcG9ydExvY2F0aW9uc1Jlc3BvbnNlEkwKC0dl\
  dExvY2F0aW9uEh0ucHVyc2VyLnYxLkdldExvY2F0aW9uUmVxdWVzdBoeLnB1cnNlci52MS5HZXRMb2NhdGlvblJlc3BvbnNl\
  ElIKDUxpc3RMb2NhdGlvbnMSHy5wdXJzZXIudjEuTGlzdExvY2F0aW9uc1JlcXVlc3QaIC5wdXJzZXIudjEuTGlzdExvY2F0\
  aW9uc1Jlc3BvbnNlElIKDUNyZWF0ZUNoYW5uZWwSHy5wdXJzZXIudjEuQ3JlYXRlQ2hhbm5lbFJlcXVlc3QaIC5wdXJzZXIu\
  djEuQ3JlYXRlQ2hhbm5lbFJlc3BvbnNlElIKDVVwZGF0ZUNoYW5uZWwSHy5wdXJzZXIudjEuVXBkYXRlQ2hhbm5lbFJlcXVl\
  c3QaIC5wdXJzZXIudjEuVXBkYXRlQ2hhbm5lbFJlc3BvbnNlElUKDkltcG9ydENoYW5uZWxzEiAucHVyc2VyLnYxLkltcG9y\
  dENoYW5uZWxzUmVxdWVzdBohLnB1cnNlci52MS5JbXBvcnRDaGFubmVsc1Jlc3BvbnNlEkkKCkdldENoYW5uZWwSHC5wdXJz\
  ZXIudjEuR2V0Q2hhbm5lbFJlcXVlc3QaHS5wdXJzZXIudjEuR2V0Q2hhbm5lbFJlc3BvbnNlEk8KDExpc3RDaGFubmVscxIe\
  LnB1cnNlci52MS5MaXN0Q2hhbm5lbHNSZXF1ZXN0Gh8ucHVyc2VyLnYxLkxpc3RDaGFubmVsc1Jlc3BvbnNlElIKDU1hcEV4\
  dGVybmFsSWQSHy5wdXJzZXIudjEuTWFwRXh0ZXJuYWxJZFJlcXVlc3QaIC5wdXJzZXIudjEuTWFwRXh0ZXJuYWxJZFJlc3Bv\
  bnNlEl4KEVJlc29sdmVFeHRlcm5hbElkEiMucHVyc2VyLnYxLlJlc29sdmVFeHRlcm5hbElkUmVxdWVzdBokLnB1cnNlci52\
  MS5SZXNvbHZlRXh0ZXJuYWxJZFJlc3BvbnNlElgKD0xpc3RFeHRlcm5hbElkcxIhLnB1cnNlci52MS5MaXN0RXh0ZXJuYWxJ\
  ZHNSZXF1ZXN0GiIucHVyc2VyLnYxLkxpc3RFeHRlcm5hbElkc1Jlc3BvbnNlYgZwcm90bzMK+yMKFnB1cnNlci92MS9jbGFp\
  bXMucHJvdG8SCXB1cnNlci52MRoeZ29vZ2xlL3Byb3RvYnVmL2R1cmF0aW9uLnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGlt\
  ZXN0YW1wLnByb3RvGhZwdXJzZXIvdjEvY29tbW9uLnByb3RvIu8CCgVDbGFpbRIOCgJpZBgBIAEoBFICaWQSKwoFc3RhdGUY\
  AiABKA4yFS5wdXJzZXIudjEuQ2xhaW1TdGF0ZVIFc3RhdGUSFAoFb3duZXIYAyABKAlSBW93bmVyEhgKB2NoYW5uZWwYBCAB\
  KAlSB2NoYW5uZWwSHQoKbGluZV9jb3VudBgFIAEoDVIJbGluZUNvdW50EjsKC2NyZWF0ZV90aW1lGAYgASgLMhouZ29vZ2xl\
  LnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRI7CgtleHBpcmVfdGltZRgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5U\
  aW1lc3RhbXBSCmV4cGlyZVRpbWUSHgoKZXh0ZW5zaW9ucxgIIAEoDVIKZXh0ZW5zaW9ucxIlCg5yZWxlYXNlX3JlYXNvbhgJ\
  IAEoCVINcmVsZWFzZVJlYXNvbhIZCghvcmRlcl9pZBgKIAEoBFIHb3JkZXJJZCKoAgoJQ2xhaW1MaW5lEhYKBm51bWJlchgB\
  IAEoDVIGbnVtYmVyEhAKA3NrdRgCIAEoCVIDc2t1EhwKCXJlcXVlc3RlZBgDIAEoA1IJcmVxdWVzdGVkEhIKBGhlbGQYBCAB\
  KANSBGhlbGQSEgoEZmlybRgFIAEoA1IEZmlybRIaCghyZWxlYXNlZBgGIAEoA1IIcmVsZWFzZWQSGAoHZXhwaXJlZBgHIAEo\
  A1IHZXhwaXJlZBIcCgl1bmNsYWltZWQYCCABKANSCXVuY2xhaW1lZBI5CgpwbGFjZW1lbnRzGAkgAygLMhkucHVyc2VyLnYx\
  LkNsYWltUGxhY2VtZW50UgpwbGFjZW1lbnRzEhwKCWFsbG9jYXRlZBgKIAEoA1IJYWxsb2NhdGVkImYKDkNsYWltUGxhY2Vt\
  ZW50EhoKCGxvY2F0aW9uGAEgASgJUghsb2NhdGlvbhIaCghxdWFudGl0eRgCIAEoA1IIcXVhbnRpdHkSHAoJYWxsb2NhdGVk\
  GAMgASgDUglhbGxvY2F0ZWQiXAoQQ2xhaW1SZXF1ZXN0TGluZRIQCgNza3UYASABKAlSA3NrdRIaCghxdWFudGl0eRgCIAEo\
  A1IIcXVhbnRpdHkSGgoIbG9jYXRpb24YAyABKAlSCGxvY2F0aW9uIm0KCVNob3J0ZmFsbBIWCgZudW1iZXIYASABKA1SBm51\
  bWJlchIQCgNza3UYAiABKAlSA3NrdRIcCglyZXF1ZXN0ZWQYAyABKANSCXJlcXVlc3RlZBIYCgdjbGFpbWVkGAQgASgDUgdj\
  bGFpbWVkIuYBCgtIb2xkUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSFAoFb3duZXIYAiABKAlSBW93\
  bmVyEhgKB2NoYW5uZWwYAyABKAlSB2NoYW5uZWwSMQoFbGluZXMYBCADKAsyGy5wdXJzZXIudjEuQ2xhaW1SZXF1ZXN0TGlu\
  ZVIFbGluZXMSKwoDdHRsGAUgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUgN0dGwSKAoEbW9kZRgGIAEoDjIULnB1\
  cnNlci52MS5DbGFpbU1vZGVSBG1vZGUi1AEKDEhvbGRSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoI\
  cmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEhkKCGNsYWltX2lkGAMgASgEUgdjbGFpbUlkEjsKC2V4cGlyZV90aW1lGAQgASgL\
  MhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKZXhwaXJlVGltZRI0CgpzaG9ydGZhbGxzGAUgAygLMhQucHVyc2VyLnYx\
  LlNob3J0ZmFsbFIKc2hvcnRmYWxscyJ2Cg1FeHRlbmRSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIZ\
  CghjbGFpbV9pZBgCIAEoBFIHY2xhaW1JZBIrCgN0dGwYAyABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SA3R0bCKF\
  AQoORXh0ZW5kUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXll\
  ZBI7CgtleHBpcmVfdGltZRgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmV4cGlyZVRpbWUifgoOQ29uZmly\
  bVJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhkKCGNsYWltX2lkGAIgASgEUgdjbGFpbUlkEhQKBW93\
  bmVyGAMgASgJUgVvd25lchIcCglyZWFjcXVpcmUYBCABKAhSCXJlYWNxdWlyZSJxCg9Db25maXJtUmVzcG9uc2USGgoIc2Vx\
  dWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVjbGFpbRgDIAEoCzIQLnB1cnNl\
  ci52MS5DbGFpbVIFY2xhaW0ivAEKDlJlc2VydmVSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIUCgVv\
  d25lchgCIAEoCVIFb3duZXISGAoHY2hhbm5lbBgDIAEoCVIHY2hhbm5lbBIxCgVsaW5lcxgEIAMoCzIbLnB1cnNlci52MS5D\
  bGFpbVJlcXVlc3RMaW5lUgVsaW5lcxIoCgRtb2RlGAUgASgOMhQucHVyc2VyLnYxLkNsYWltTW9kZVIEbW9kZSKaAQoPUmVz\
  ZXJ2ZVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSGQoI\
  Y2xhaW1faWQYAyABKARSB2NsYWltSWQSNAoKc2hvcnRmYWxscxgEIAMoCzIULnB1cnNlci52MS5TaG9ydGZhbGxSCnNob3J0\
  ZmFsbHMikQEKDlJlbGVhc2VSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIZCghjbGFpbV9pZBgCIAEo\
  BFIHY2xhaW1JZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbhItCgVsaW5lcxgEIAMoCzIXLnB1cnNlci52MS5MaW5lUXVhbnRp\
  dHlSBWxpbmVzIo0BCg9SZWxlYXNlUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIg\
  ASgIUghyZXBsYXllZBIaCghyZWxlYXNlZBgDIAEoA1IIcmVsZWFzZWQSJgoFY2xhaW0YBCABKAsyEC5wdXJzZXIudjEuQ2xh\
  aW1SBWNsYWltInoKD0FsbG9jYXRlUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSGQoIY2xhaW1faWQY\
  AiABKARSB2NsYWltSWQSLQoFbGluZXMYAyADKAsyFy5wdXJzZXIudjEuTGluZVF1YW50aXR5UgVsaW5lcyJoChBBbGxvY2F0\
  ZVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSHAoJYWxs\
  b2NhdGVkGAMgASgDUglhbGxvY2F0ZWQifAoRVW5hbGxvY2F0ZVJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVz\
  dElkEhkKCGNsYWltX2lkGAIgASgEUgdjbGFpbUlkEi0KBWxpbmVzGAMgAygLMhcucHVyc2VyLnYxLkxpbmVRdWFudGl0eVIF\
  bGluZXMibgoSVW5hbGxvY2F0ZVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEo\
  CFIIcmVwbGF5ZWQSIAoLdW5hbGxvY2F0ZWQYAyABKANSC3VuYWxsb2NhdGVkIlMKD0dldENsYWltUmVxdWVzdBIZCghjbGFp\
  bV9pZBgBIAEoBFIHY2xhaW1JZBIlCgVsaW5lcxgCIAEoCzIPLnB1cnNlci52MS5QYWdlUgVsaW5lcyKqAQoQR2V0Q2xhaW1S\
  ZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USJgoFY2xhaW0YAiABKAsyEC5wdXJzZXIudjEuQ2xhaW1SBWNs\
  YWltEioKBWxpbmVzGAMgAygLMhQucHVyc2VyLnYxLkNsYWltTGluZVIFbGluZXMSJgoPbmV4dF9wYWdlX3Rva2VuGAQgASgJ\
  Ug1uZXh0UGFnZVRva2VuIp4BChFMaXN0Q2xhaW1zUmVxdWVzdBIrCgVzdGF0ZRgBIAEoDjIVLnB1cnNlci52MS5DbGFpbVN0\
  YXRlUgVzdGF0ZRIUCgVvd25lchgCIAEoCVIFb3duZXISIwoEcGFnZRgDIAEoCzIPLnB1cnNlci52MS5QYWdlUgRwYWdlEiEK\
  DG1pbl9zZXF1ZW5jZRgEIAEoBFILbWluU2VxdWVuY2UiggEKEkxpc3RDbGFpbXNSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEo\
  BFIIc2VxdWVuY2USKAoGY2xhaW1zGAIgAygLMhAucHVyc2VyLnYxLkNsYWltUgZjbGFpbXMSJgoPbmV4dF9wYWdlX3Rva2Vu\
  GAMgASgJUg1uZXh0UGFnZVRva2VuKogBCgpDbGFpbVN0YXRlEhsKF0NMQUlNX1NUQVRFX1VOU1BFQ0lGSUVEEAASFAoQQ0xB\
  SU1fU1RBVEVfSEVMRBABEhQKEENMQUlNX1NUQVRFX0ZJUk0QAhIYChRDTEFJTV9TVEFURV9SRUxFQVNFRBADEhcKE0NMQUlN\
  X1NUQVRFX0VYUElSRUQQBCp6CglDbGFpbU1vZGUSGgoWQ0xBSU1fTU9ERV9VTlNQRUNJRklFRBAAEh0KGUNMQUlNX01PREVf\
  QUxMX09SX05PVEhJTkcQARIWChJDTEFJTV9NT0RFX1BBUlRJQUwQAhIaChZDTEFJTV9NT0RFX0JFU1RfRUZGT1JUEAMy7AQK\
  DENsYWltU2VydmljZRI3CgRIb2xkEhYucHVyc2VyLnYxLkhvbGRSZXF1ZXN0GhcucHVyc2VyLnYxLkhvbGRSZXNwb25zZRI9\
  CgZFeHRlbmQSGC5wdXJzZXIudjEuRXh0ZW5kUmVxdWVzdBoZLnB1cnNlci52MS5FeHRlbmRSZXNwb25zZRJACgdDb25maXJt\
  EhkucHVyc2VyLnYxLkNvbmZpcm1SZXF1ZXN0GhoucHVyc2VyLnYxLkNvbmZpcm1SZXNwb25zZRJACgdSZXNlcnZlEhkucHVy\
  c2VyLnYxLlJlc2VydmVSZXF1ZXN0GhoucHVyc2VyLnYxLlJlc2VydmVSZXNwb25zZRJACgdSZWxlYXNlEhkucHVyc2VyLnYx\
  LlJlbGVhc2VSZXF1ZXN0GhoucHVyc2VyLnYxLlJlbGVhc2VSZXNwb25zZRJDCghBbGxvY2F0ZRIaLnB1cnNlci52MS5BbGxv\
  Y2F0ZVJlcXVlc3QaGy5wdXJzZXIudjEuQWxsb2NhdGVSZXNwb25zZRJJCgpVbmFsbG9jYXRlEhwucHVyc2VyLnYxLlVuYWxs\
  b2NhdGVSZXF1ZXN0Gh0ucHVyc2VyLnYxLlVuYWxsb2NhdGVSZXNwb25zZRJDCghHZXRDbGFpbRIaLnB1cnNlci52MS5HZXRD\
  bGFpbVJlcXVlc3QaGy5wdXJzZXIudjEuR2V0Q2xhaW1SZXNwb25zZRJJCgpMaXN0Q2xhaW1zEhwucHVyc2VyLnYxLkxpc3RD\
  bGFpbXNSZXF1ZXN0Gh0ucHVyc2VyLnYxLkxpc3RDbGFpbXNSZXNwb25zZWIGcHJvdG8zCtMHChZwdXJzZXIvdjEvZXZlbnRz\
  LnByb3RvEglwdXJzZXIudjEaHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVz\
  dGFtcC5wcm90bxoWcHVyc2VyL3YxL2NvbW1vbi5wcm90byKnAgoFRXZlbnQSGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNl\
  EhQKBWluZGV4GAIgASgNUgVpbmRleBIuCgR0aW1lGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIEdGltZRIS\
  CgRraW5kGAQgASgJUgRraW5kEhYKBmVudGl0eRgFIAEoCVIGZW50aXR5EhwKCXByaW5jaXBhbBgGIAEoCVIJcHJpbmNpcGFs\
  EhQKBWFjdG9yGAcgASgJUgVhY3RvchIWCgZtZXRob2QYCCABKAlSBm1ldGhvZBIdCgpyZXF1ZXN0X2lkGAkgASgJUglyZXF1\
  ZXN0SWQSJQoFZmFjdHMYCiADKAsyDy5wdXJzZXIudjEuRmFjdFIFZmFjdHMibgoMV2F0Y2hSZXF1ZXN0EiUKDmFmdGVyX3Nl\
  cXVlbmNlGAEgASgEUg1hZnRlclNlcXVlbmNlEjcKCWhlYXJ0YmVhdBgCIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlv\
  blIJaGVhcnRiZWF0IlUKDVdhdGNoUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEigKBmV2ZW50cxgCIAMo\
  CzIQLnB1cnNlci52MS5FdmVudFIGZXZlbnRzInoKDEZldGNoUmVxdWVzdBIlCg5hZnRlcl9zZXF1ZW5jZRgBIAEoBFINYWZ0\
  ZXJTZXF1ZW5jZRIUCgVsaW1pdBgCIAEoDVIFbGltaXQSLQoEd2FpdBgDIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlv\
  blIEd2FpdCJVCg1GZXRjaFJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIoCgZldmVudHMYAiADKAsyEC5w\
  dXJzZXIudjEuRXZlbnRSBmV2ZW50czKIAQoMRXZlbnRTZXJ2aWNlEjwKBVdhdGNoEhcucHVyc2VyLnYxLldhdGNoUmVxdWVz\
  dBoYLnB1cnNlci52MS5XYXRjaFJlc3BvbnNlMAESOgoFRmV0Y2gSFy5wdXJzZXIudjEuRmV0Y2hSZXF1ZXN0GhgucHVyc2Vy\
  LnYxLkZldGNoUmVzcG9uc2ViBnByb3RvMwqPIgoZcHVyc2VyL3YxL2ludmVudG9yeS5wcm90bxIJcHVyc2VyLnYxGh9nb29n\
  bGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhZwdXJzZXIvdjEvY29tbW9uLnByb3RvIoIDCghQb3NpdGlvbhIQCgNza3UY\
  ASABKAlSA3NrdRIaCghsb2NhdGlvbhgCIAEoCVIIbG9jYXRpb24SFwoHb25faGFuZBgDIAEoA1IGb25IYW5kEhIKBGdvb2QY\
  BCABKANSBGdvb2QSGAoHZGFtYWdlZBgFIAEoA1IHZGFtYWdlZBIhCgxxdWFsaXR5X2hvbGQYBiABKANSC3F1YWxpdHlIb2xk\
  EisKEXJldHVybl9pbnNwZWN0aW9uGAcgASgDUhByZXR1cm5JbnNwZWN0aW9uEhgKB2Jsb2NrZWQYCCABKANSB2Jsb2NrZWQS\
  FgoGc3RhZ2VkGAkgASgDUgZzdGFnZWQSEgoEaGVsZBgKIAEoA1IEaGVsZBIaCghyZXNlcnZlZBgLIAEoA1IIcmVzZXJ2ZWQS\
  HAoJYWxsb2NhdGVkGAwgASgDUglhbGxvY2F0ZWQSEgoEZnJlZRgNIAEoA1IEZnJlZRIdCgppbl90cmFuc2l0GA4gASgDUglp\
  blRyYW5zaXQi/gIKEFN0b2NrTGVkZ2VyRW50cnkSGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhQKBWluZGV4GAIgASgN\
  UgVpbmRleBIuCgR0aW1lGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIEdGltZRIQCgNza3UYBCABKAlSA3Nr\
  dRIaCghsb2NhdGlvbhgFIAEoCVIIbG9jYXRpb24SEgoEa2luZBgGIAEoCVIEa2luZBIWCgZjaGFuZ2UYByABKANSBmNoYW5n\
  ZRIUCgVhZnRlchgIIAEoA1IFYWZ0ZXISHAoJcHJpbmNpcGFsGAkgASgJUglwcmluY2lwYWwSFAoFYWN0b3IYCiABKAlSBWFj\
  dG9yEhYKBnJlYXNvbhgLIAEoCVIGcmVhc29uEhwKCXJlZmVyZW5jZRgMIAEoCVIJcmVmZXJlbmNlEi4KBmJ1Y2tldBgNIAEo\
  DjIWLnB1cnNlci52MS5TdG9ja0J1Y2tldFIGYnVja2V0Iq8BCg5SZWNlaXZlUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJ\
  UglyZXF1ZXN0SWQSEAoDc2t1GAIgASgJUgNza3USGgoIbG9jYXRpb24YAyABKAlSCGxvY2F0aW9uEhoKCHF1YW50aXR5GAQg\
  ASgDUghxdWFudGl0eRIWCgZyZWFzb24YBSABKAlSBnJlYXNvbhIcCglyZWZlcmVuY2UYBiABKAlSCXJlZmVyZW5jZSJ6Cg9S\
  ZWNlaXZlUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIv\
  Cghwb3NpdGlvbhgDIAEoCzITLnB1cnNlci52MS5Qb3NpdGlvblIIcG9zaXRpb24iqgEKDUFkanVzdFJlcXVlc3QSHQoKcmVx\
  dWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhAKA3NrdRgCIAEoCVIDc2t1EhoKCGxvY2F0aW9uGAMgASgJUghsb2NhdGlvbhIW\
  CgZjaGFuZ2UYBCABKANSBmNoYW5nZRIWCgZyZWFzb24YBSABKAlSBnJlYXNvbhIcCglyZWZlcmVuY2UYBiABKAlSCXJlZmVy\
  ZW5jZSJ5Cg5BZGp1c3RSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJl\
  cGxheWVkEi8KCHBvc2l0aW9uGAMgASgLMhMucHVyc2VyLnYxLlBvc2l0aW9uUghwb3NpdGlvbiKuAQoNRGFtYWdlUmVxdWVz\
  dBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSEAoDc2t1GAIgASgJUgNza3USGgoIbG9jYXRpb24YAyABKAlSCGxv\
  Y2F0aW9uEhoKCHF1YW50aXR5GAQgASgDUghxdWFudGl0eRIWCgZyZWFzb24YBSABKAlSBnJlYXNvbhIcCglyZWZlcmVuY2UY\
  BiABKAlSCXJlZmVyZW5jZSJ5Cg5EYW1hZ2VSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5\
  ZWQYAiABKAhSCHJlcGxheWVkEi8KCHBvc2l0aW9uGAMgASgLMhMucHVyc2VyLnYxLlBvc2l0aW9uUghwb3NpdGlvbiKwAQoP\
  VW5kYW1hZ2VSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIQCgNza3UYAiABKAlSA3NrdRIaCghsb2Nh\
  dGlvbhgDIAEoCVIIbG9jYXRpb24SGgoIcXVhbnRpdHkYBCABKANSCHF1YW50aXR5EhYKBnJlYXNvbhgFIAEoCVIGcmVhc29u\
  EhwKCXJlZmVyZW5jZRgGIAEoCVIJcmVmZXJlbmNlInsKEFVuZGFtYWdlUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNl\
  cXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIvCghwb3NpdGlvbhgDIAEoCzITLnB1cnNlci52MS5Qb3NpdGlv\
  blIIcG9zaXRpb24i4QEKEFNldE9uSGFuZFJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhAKA3NrdRgC\
  IAEoCVIDc2t1EhoKCGxvY2F0aW9uGAMgASgJUghsb2NhdGlvbhIcCghleHBlY3RlZBgEIAEoA0gAUghleHBlY3RlZBIXCgdv\
  bl9oYW5kGAUgASgDUgZvbkhhbmQSFgoGcmVhc29uGAYgASgJUgZyZWFzb24SHAoJcmVmZXJlbmNlGAcgASgJUglyZWZlcmVu\
  Y2VCEwoRZXhwZWN0ZWRfcHJlc2VuY2UifAoRU2V0T25IYW5kUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNl\
  EhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIvCghwb3NpdGlvbhgDIAEoCzITLnB1cnNlci52MS5Qb3NpdGlvblIIcG9z\
  aXRpb24imwEKCFN0b2NrUm93EhIKBGxpbmUYASABKA1SBGxpbmUSEAoDc2t1GAIgASgJUgNza3USGgoIbG9jYXRpb24YAyAB\
  KAlSCGxvY2F0aW9uEhoKCHF1YW50aXR5GAQgASgDUghxdWFudGl0eRIcCghleHBlY3RlZBgFIAEoA0gAUghleHBlY3RlZEIT\
  ChFleHBlY3RlZF9wcmVzZW5jZSK3AQoSSW1wb3J0U3RvY2tSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJ\
  ZBInCgRyb3dzGAIgAygLMhMucHVyc2VyLnYxLlN0b2NrUm93UgRyb3dzEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uEhwKCXJl\
  ZmVyZW5jZRgEIAEoCVIJcmVmZXJlbmNlEiMKDXZhbGlkYXRlX29ubHkYBSABKAhSDHZhbGlkYXRlT25seSJ+ChNJbXBvcnRT\
  dG9ja1Jlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSLwoG\
  cmVzdWx0GAMgASgLMhcucHVyc2VyLnYxLkltcG9ydFJlc3VsdFIGcmVzdWx0IkMKE0dldFBvc2l0aW9uc1JlcXVlc3QSEAoD\
  c2t1GAEgASgJUgNza3USGgoIbG9jYXRpb24YAiABKAlSCGxvY2F0aW9uImUKFEdldFBvc2l0aW9uc1Jlc3BvbnNlEhoKCHNl\
  cXVlbmNlGAEgASgEUghzZXF1ZW5jZRIxCglwb3NpdGlvbnMYAiADKAsyEy5wdXJzZXIudjEuUG9zaXRpb25SCXBvc2l0aW9u\
  cyJaChZHZXRBdmFpbGFiaWxpdHlSZXF1ZXN0EhgKB2NoYW5uZWwYASABKAlSB2NoYW5uZWwSEAoDc2t1GAIgASgJUgNza3US\
  FAoFb3duZXIYAyABKAlSBW93bmVyInEKF0dldEF2YWlsYWJpbGl0eVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1\
  ZW5jZRIcCglhdmFpbGFibGUYAiABKANSCWF2YWlsYWJsZRIcCglwdWJsaXNoZWQYAyABKANSCXB1Ymxpc2hlZCKOAQoWTGlz\
  dFN0b2NrTGVkZ2VyUmVxdWVzdBIQCgNza3UYASABKAlSA3NrdRIaCghsb2NhdGlvbhgCIAEoCVIIbG9jYXRpb24SIwoEcGFn\
  ZRgDIAEoCzIPLnB1cnNlci52MS5QYWdlUgRwYWdlEiEKDG1pbl9zZXF1ZW5jZRgEIAEoBFILbWluU2VxdWVuY2UilAEKF0xp\
  c3RTdG9ja0xlZGdlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRI1CgdlbnRyaWVzGAIgAygLMhsucHVy\
  c2VyLnYxLlN0b2NrTGVkZ2VyRW50cnlSB2VudHJpZXMSJgoPbmV4dF9wYWdlX3Rva2VuGAMgASgJUg1uZXh0UGFnZVRva2Vu\
  KlwKC1N0b2NrQnVja2V0EhwKGFNUT0NLX0JVQ0tFVF9VTlNQRUNJRklFRBAAEhUKEVNUT0NLX0JVQ0tFVF9HT09EEAESGAoU\
  U1RPQ0tfQlVDS0VUX0RBTUFHRUQQAjKyBQoQSW52ZW50b3J5U2VydmljZRJACgdSZWNlaXZlEhkucHVyc2VyLnYxLlJlY2Vp\
  dmVSZXF1ZXN0GhoucHVyc2VyLnYxLlJlY2VpdmVSZXNwb25zZRI9CgZBZGp1c3QSGC5wdXJzZXIudjEuQWRqdXN0UmVxdWVz\
  dBoZLnB1cnNlci52MS5BZGp1c3RSZXNwb25zZRI9CgZEYW1hZ2USGC5wdXJzZXIudjEuRGFtYWdlUmVxdWVzdBoZLnB1cnNl\
  ci52MS5EYW1hZ2VSZXNwb25zZRJDCghVbmRhbWFnZRIaLnB1cnNlci52MS5VbmRhbWFnZVJlcXVlc3QaGy5wdXJzZXIudjEu\
  VW5kYW1hZ2VSZXNwb25zZRJGCglTZXRPbkhhbmQSGy5wdXJzZXIudjEuU2V0T25IYW5kUmVxdWVzdBocLnB1cnNlci52MS5T\
  ZXRPbkhhbmRSZXNwb25zZRJMCgtJbXBvcnRTdG9jaxIdLnB1cnNlci52MS5JbXBvcnRTdG9ja1JlcXVlc3QaHi5wdXJzZXIu\
  djEuSW1wb3J0U3RvY2tSZXNwb25zZRJPCgxHZXRQb3NpdGlvbnMSHi5wdXJzZXIudjEuR2V0UG9zaXRpb25zUmVxdWVzdBof\
  LnB1cnNlci52MS5HZXRQb3NpdGlvbnNSZXNwb25zZRJYCg9HZXRBdmFpbGFiaWxpdHkSIS5wdXJzZXIudjEuR2V0QXZhaWxh\
  YmlsaXR5UmVxdWVzdBoiLnB1cnNlci52MS5HZXRBdmFpbGFiaWxpdHlSZXNwb25zZRJYCg9MaXN0U3RvY2tMZWRnZXISIS5w\
  dXJzZXIudjEuTGlzdFN0b2NrTGVkZ2VyUmVxdWVzdBoiLnB1cnNlci52MS5MaXN0U3RvY2tMZWRnZXJSZXNwb25zZWIGcHJv\
  dG8zCqNEChZwdXJzZXIvdjEvb3JkZXJzLnByb3RvEglwdXJzZXIudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJv\
  dG8aFnB1cnNlci92MS9jb21tb24ucHJvdG8i/AEKB0FkZHJlc3MSEgoEbmFtZRgBIAEoCVIEbmFtZRIYCgdjb21wYW55GAIg\
  ASgJUgdjb21wYW55EhYKBnN0cmVldBgDIAEoCVIGc3RyZWV0EhgKB3N0cmVldDIYBCABKAlSB3N0cmVldDISEgoEY2l0eRgF\
  IAEoCVIEY2l0eRIWCgZyZWdpb24YBiABKAlSBnJlZ2lvbhIfCgtwb3N0YWxfY29kZRgHIAEoCVIKcG9zdGFsQ29kZRIYCgdj\
  b3VudHJ5GAggASgJUgdjb3VudHJ5EhQKBWVtYWlsGAkgASgJUgVlbWFpbBIUCgVwaG9uZRgKIAEoCVIFcGhvbmUi+wIKCE5l\
  d09yZGVyEhgKB2NoYW5uZWwYASABKAlSB2NoYW5uZWwSKAoQY2hhbm5lbF9vcmRlcl9pZBgCIAEoCVIOY2hhbm5lbE9yZGVy\
  SWQSGgoIY3VycmVuY3kYAyABKAlSCGN1cnJlbmN5Ei0KBWxpbmVzGAQgAygLMhcucHVyc2VyLnYxLk5ld09yZGVyTGluZVIF\
  bGluZXMSKwoHc2hpcF90bxgFIAEoCzISLnB1cnNlci52MS5BZGRyZXNzUgZzaGlwVG8SGgoIY3VzdG9tZXIYBiABKAlSCGN1\
  c3RvbWVyEhgKB3NlcnZpY2UYByABKAlSB3NlcnZpY2USGAoHZnJlaWdodBgIIAEoA1IHZnJlaWdodBI5CgpvcmRlcl90aW1l\
  GAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJb3JkZXJUaW1lEhYKBXRvdGFsGAogASgDSABSBXRvdGFsQhAK\
  DnRvdGFsX3ByZXNlbmNlIpMBCgxOZXdPcmRlckxpbmUSEAoDc2t1GAEgASgJUgNza3USGgoIcXVhbnRpdHkYAiABKANSCHF1\
  YW50aXR5Eh0KCnVuaXRfcHJpY2UYAyABKANSCXVuaXRQcmljZRIaCghkaXNjb3VudBgEIAEoA1IIZGlzY291bnQSGgoIbG9j\
  YXRpb24YBSABKAlSCGxvY2F0aW9uIsoFCgVPcmRlchIOCgJpZBgBIAEoBFICaWQSKwoFc3RhdGUYAiABKA4yFS5wdXJzZXIu\
  djEuT3JkZXJTdGF0ZVIFc3RhdGUSKwoFc3RvY2sYAyABKA4yFS5wdXJzZXIudjEuT3JkZXJTdG9ja1IFc3RvY2sSGAoHY2hh\
  bm5lbBgEIAEoCVIHY2hhbm5lbBIoChBjaGFubmVsX29yZGVyX2lkGAUgASgJUg5jaGFubmVsT3JkZXJJZBIaCghjdXJyZW5j\
  eRgGIAEoCVIIY3VycmVuY3kSGgoIY3VzdG9tZXIYByABKAlSCGN1c3RvbWVyEhgKB3NlcnZpY2UYCCABKAlSB3NlcnZpY2US\
  FAoFZ3Jvc3MYCSABKANSBWdyb3NzEhoKCGRpc2NvdW50GAogASgDUghkaXNjb3VudBIYCgdmcmVpZ2h0GAsgASgDUgdmcmVp\
  Z2h0EhQKBXRvdGFsGAwgASgDUgV0b3RhbBIdCgpsaW5lX2NvdW50GA0gASgNUglsaW5lQ291bnQSHQoKb3Blbl9saW5lcxgO\
  IAEoDVIJb3BlbkxpbmVzEjkKCm9yZGVyX3RpbWUYDyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglvcmRlclRp\
  bWUSOwoLY3JlYXRlX3RpbWUYECABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEjkKCnBsYWNl\
  X3RpbWUYESABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglwbGFjZVRpbWUSOwoLYWNjZXB0X3RpbWUYEiABKAsy\
  Gi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgphY2NlcHRUaW1lEhkKCGNsYWltX2lkGBMgASgEUgdjbGFpbUlkEhYKBnJl\
  YXNvbhgUIAEoCVIGcmVhc29uIrADCglPcmRlckxpbmUSFgoGbnVtYmVyGAEgASgNUgZudW1iZXISEAoDc2t1GAIgASgJUgNz\
  a3USLwoFc3RhdGUYAyABKA4yGS5wdXJzZXIudjEuT3JkZXJMaW5lU3RhdGVSBXN0YXRlEhgKB29yZGVyZWQYBCABKANSB29y\
  ZGVyZWQSGgoIY2FuY2VsZWQYBSABKANSCGNhbmNlbGVkEh4KCnVuYXNzaWduZWQYBiABKANSCnVuYXNzaWduZWQSGgoIcmVz\
  ZXJ2ZWQYByABKANSCHJlc2VydmVkEhwKCWFsbG9jYXRlZBgIIAEoA1IJYWxsb2NhdGVkEh0KCnVuaXRfcHJpY2UYCSABKANS\
  CXVuaXRQcmljZRIUCgVncm9zcxgKIAEoA1IFZ3Jvc3MSGgoIZGlzY291bnQYCyABKANSCGRpc2NvdW50EhAKA25ldBgMIAEo\
  A1IDbmV0EhoKCGxvY2F0aW9uGA0gASgJUghsb2NhdGlvbhI5CgpwbGFjZW1lbnRzGA4gAygLMhkucHVyc2VyLnYxLk9yZGVy\
  UGxhY2VtZW50UgpwbGFjZW1lbnRzImYKDk9yZGVyUGxhY2VtZW50EhoKCGxvY2F0aW9uGAEgASgJUghsb2NhdGlvbhIaCghx\
  dWFudGl0eRgCIAEoA1IIcXVhbnRpdHkSHAoJYWxsb2NhdGVkGAMgASgDUglhbGxvY2F0ZWQiWgoOT3JkZXJTaG9ydGZhbGwS\
  FgoGbnVtYmVyGAEgASgNUgZudW1iZXISEAoDc2t1GAIgASgJUgNza3USHgoKdW5hc3NpZ25lZBgDIAEoA1IKdW5hc3NpZ25l\
  ZCJACg1Ib2xkUmVmZXJlbmNlEhkKCGNsYWltX2lkGAEgASgEUgdjbGFpbUlkEhQKBW93bmVyGAIgASgJUgVvd25lciKKAgoR\
  UGxhY2VPcmRlclJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEikKBW9yZGVyGAIgASgLMhMucHVyc2Vy\
  LnYxLk5ld09yZGVyUgVvcmRlchIpCgRtb2RlGAMgASgOMhUucHVyc2VyLnYxLkFjY2VwdE1vZGVSBG1vZGUSLQoSd2l0aG91\
  dF9hY2NlcHRhbmNlGAQgASgIUhF3aXRob3V0QWNjZXB0YW5jZRIsCgRob2xkGAUgASgLMhgucHVyc2VyLnYxLkhvbGRSZWZl\
  cmVuY2VSBGhvbGQSIwoNdmFsaWRhdGVfb25seRgGIAEoCFIMdmFsaWRhdGVPbmx5IssBChJQbGFjZU9yZGVyUmVzcG9uc2US\
  GgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVvcmRlchgDIAEoCzIQ\
  LnB1cnNlci52MS5PcmRlclIFb3JkZXISGgoIZXhpc3RpbmcYBCABKAhSCGV4aXN0aW5nEjkKCnNob3J0ZmFsbHMYBSADKAsy\
  GS5wdXJzZXIudjEuT3JkZXJTaG9ydGZhbGxSCnNob3J0ZmFsbHMiggEKEURyYWZ0T3JkZXJSZXF1ZXN0Eh0KCnJlcXVlc3Rf\
  aWQYASABKAlSCXJlcXVlc3RJZBIpCgVvcmRlchgCIAEoCzITLnB1cnNlci52MS5OZXdPcmRlclIFb3JkZXISIwoNdmFsaWRh\
  dGVfb25seRgDIAEoCFIMdmFsaWRhdGVPbmx5IpABChJEcmFmdE9yZGVyUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNl\
  cXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVvcmRlchgDIAEoCzIQLnB1cnNlci52MS5PcmRlclIFb3Jk\
  ZXISGgoIZXhpc3RpbmcYBCABKAhSCGV4aXN0aW5nItUBChFQbGFjZURyYWZ0UmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJ\
  UglyZXF1ZXN0SWQSGQoIb3JkZXJfaWQYAiABKARSB29yZGVySWQSKQoEbW9kZRgDIAEoDjIVLnB1cnNlci52MS5BY2NlcHRN\
  b2RlUgRtb2RlEi0KEndpdGhvdXRfYWNjZXB0YW5jZRgEIAEoCFIRd2l0aG91dEFjY2VwdGFuY2USLAoEaG9sZBgFIAEoCzIY\
  LnB1cnNlci52MS5Ib2xkUmVmZXJlbmNlUgRob2xkIq8BChJQbGFjZURyYWZ0UmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARS\
  CHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVvcmRlchgDIAEoCzIQLnB1cnNlci52MS5PcmRlclIF\
  b3JkZXISOQoKc2hvcnRmYWxscxgEIAMoCzIZLnB1cnNlci52MS5PcmRlclNob3J0ZmFsbFIKc2hvcnRmYWxscyJnChNEaXNj\
  YXJkRHJhZnRSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIZCghvcmRlcl9pZBgCIAEoBFIHb3JkZXJJ\
  ZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiJ2ChREaXNjYXJkRHJhZnRSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2Vx\
  dWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiYKBW9yZGVyGAMgASgLMhAucHVyc2VyLnYxLk9yZGVyUgVvcmRl\
  ciKnAQoSQWNjZXB0T3JkZXJSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIZCghvcmRlcl9pZBgCIAEo\
  BFIHb3JkZXJJZBIpCgRtb2RlGAMgASgOMhUucHVyc2VyLnYxLkFjY2VwdE1vZGVSBG1vZGUSLAoEaG9sZBgEIAEoCzIYLnB1\
  cnNlci52MS5Ib2xkUmVmZXJlbmNlUgRob2xkIrABChNBY2NlcHRPcmRlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghz\
  ZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSJgoFb3JkZXIYAyABKAsyEC5wdXJzZXIudjEuT3JkZXJSBW9y\
  ZGVyEjkKCnNob3J0ZmFsbHMYBCADKAsyGS5wdXJzZXIudjEuT3JkZXJTaG9ydGZhbGxSCnNob3J0ZmFsbHMiZgoSUmVqZWN0\
  T3JkZXJSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIZCghvcmRlcl9pZBgCIAEoBFIHb3JkZXJJZBIW\
  CgZyZWFzb24YAyABKAlSBnJlYXNvbiJ1ChNSZWplY3RPcmRlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5j\
  ZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSJgoFb3JkZXIYAyABKAsyEC5wdXJzZXIudjEuT3JkZXJSBW9yZGVyInoK\
  E1Jlc2VydmVPcmRlclJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhkKCG9yZGVyX2lkGAIgASgEUgdv\
  cmRlcklkEikKBG1vZGUYAyABKA4yFS5wdXJzZXIudjEuQWNjZXB0TW9kZVIEbW9kZSKxAQoUUmVzZXJ2ZU9yZGVyUmVzcG9u\
  c2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVvcmRlchgDIAEo\
  CzIQLnB1cnNlci52MS5PcmRlclIFb3JkZXISOQoKc2hvcnRmYWxscxgEIAMoCzIZLnB1cnNlci52MS5PcmRlclNob3J0ZmFs\
  bFIKc2hvcnRmYWxscyJ/ChRBbGxvY2F0ZU9yZGVyUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSGQoI\
  b3JkZXJfaWQYAiABKARSB29yZGVySWQSLQoFbGluZXMYAyADKAsyFy5wdXJzZXIudjEuTGluZVF1YW50aXR5UgVsaW5lcyJ3\
  ChVBbGxvY2F0ZU9yZGVyUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghy\
  ZXBsYXllZBImCgVvcmRlchgDIAEoCzIQLnB1cnNlci52MS5PcmRlclIFb3JkZXIigQEKFlVuYWxsb2NhdGVPcmRlclJlcXVl\
  c3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhkKCG9yZGVyX2lkGAIgASgEUgdvcmRlcklkEi0KBWxpbmVzGAMg\
  AygLMhcucHVyc2VyLnYxLkxpbmVRdWFudGl0eVIFbGluZXMieQoXVW5hbGxvY2F0ZU9yZGVyUmVzcG9uc2USGgoIc2VxdWVu\
  Y2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVvcmRlchgDIAEoCzIQLnB1cnNlci52\
  MS5PcmRlclIFb3JkZXIilQEKEkNhbmNlbE9yZGVyUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSGQoI\
  b3JkZXJfaWQYAiABKARSB29yZGVySWQSLQoFbGluZXMYAyADKAsyFy5wdXJzZXIudjEuTGluZVF1YW50aXR5UgVsaW5lcxIW\
  CgZyZWFzb24YBCABKAlSBnJlYXNvbiJ1ChNDYW5jZWxPcmRlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5j\
  ZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSJgoFb3JkZXIYAyABKAsyEC5wdXJzZXIudjEuT3JkZXJSBW9yZGVyIlMK\
  D0dldE9yZGVyUmVxdWVzdBIZCghvcmRlcl9pZBgBIAEoBFIHb3JkZXJJZBIlCgVsaW5lcxgCIAEoCzIPLnB1cnNlci52MS5Q\
  YWdlUgVsaW5lcyLXAQoQR2V0T3JkZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USJgoFb3JkZXIYAiAB\
  KAsyEC5wdXJzZXIudjEuT3JkZXJSBW9yZGVyEioKBWxpbmVzGAMgAygLMhQucHVyc2VyLnYxLk9yZGVyTGluZVIFbGluZXMS\
  JgoPbmV4dF9wYWdlX3Rva2VuGAQgASgJUg1uZXh0UGFnZVRva2VuEisKB3NoaXBfdG8YBSABKAsyEi5wdXJzZXIudjEuQWRk\
  cmVzc1IGc2hpcFRvIlYKEEZpbmRPcmRlclJlcXVlc3QSGAoHY2hhbm5lbBgBIAEoCVIHY2hhbm5lbBIoChBjaGFubmVsX29y\
  ZGVyX2lkGAIgASgJUg5jaGFubmVsT3JkZXJJZCJXChFGaW5kT3JkZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2Vx\
  dWVuY2USJgoFb3JkZXIYAiABKAsyEC5wdXJzZXIudjEuT3JkZXJSBW9yZGVyIqIBChFMaXN0T3JkZXJzUmVxdWVzdBIrCgVz\
  dGF0ZRgBIAEoDjIVLnB1cnNlci52MS5PcmRlclN0YXRlUgVzdGF0ZRIYCgdjaGFubmVsGAIgASgJUgdjaGFubmVsEiMKBHBh\
  Z2UYAyABKAsyDy5wdXJzZXIudjEuUGFnZVIEcGFnZRIhCgxtaW5fc2VxdWVuY2UYBCABKARSC21pblNlcXVlbmNlIoIBChJM\
  aXN0T3JkZXJzUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEigKBm9yZGVycxgCIAMoCzIQLnB1cnNlci52\
  MS5PcmRlclIGb3JkZXJzEiYKD25leHRfcGFnZV90b2tlbhgDIAEoCVINbmV4dFBhZ2VUb2tlbiJ9ChhMaXN0T3JkZXJUaW1l\
  bGluZVJlcXVlc3QSGQoIb3JkZXJfaWQYASABKARSB29yZGVySWQSIwoEcGFnZRgCIAEoCzIPLnB1cnNlci52MS5QYWdlUgRw\
  YWdlEiEKDG1pbl9zZXF1ZW5jZRgDIAEoBFILbWluU2VxdWVuY2UimwMKEk9yZGVyVGltZWxpbmVFbnRyeRIaCghzZXF1ZW5j\
  ZRgBIAEoBFIIc2VxdWVuY2USFAoFaW5kZXgYAiABKA1SBWluZGV4Ei4KBHRpbWUYAyABKAsyGi5nb29nbGUucHJvdG9idWYu\
  VGltZXN0YW1wUgR0aW1lEhIKBGtpbmQYBCABKAlSBGtpbmQSOAoMc3RhdGVfYmVmb3JlGAUgASgOMhUucHVyc2VyLnYxLk9y\
  ZGVyU3RhdGVSC3N0YXRlQmVmb3JlEjYKC3N0YXRlX2FmdGVyGAYgASgOMhUucHVyc2VyLnYxLk9yZGVyU3RhdGVSCnN0YXRl\
  QWZ0ZXISHAoJcHJpbmNpcGFsGAcgASgJUglwcmluY2lwYWwSFAoFYWN0b3IYCCABKAlSBWFjdG9yEhYKBnJlYXNvbhgJIAEo\
  CVIGcmVhc29uEiUKDnBvbGljeV92ZXJzaW9uGAogASgEUg1wb2xpY3lWZXJzaW9uEioKBW1vdmVzGAsgAygLMhQucHVyc2Vy\
  LnYxLk9yZGVyTW92ZVIFbW92ZXMimQEKCU9yZGVyTW92ZRIWCgZudW1iZXIYASABKA1SBm51bWJlchItCgRmcm9tGAIgASgO\
  MhkucHVyc2VyLnYxLk9yZGVyTGluZVN0YXRlUgRmcm9tEikKAnRvGAMgASgOMhkucHVyc2VyLnYxLk9yZGVyTGluZVN0YXRl\
  UgJ0bxIaCghxdWFudGl0eRgEIAEoA1IIcXVhbnRpdHkimAEKGUxpc3RPcmRlclRpbWVsaW5lUmVzcG9uc2USGgoIc2VxdWVu\
  Y2UYASABKARSCHNlcXVlbmNlEjcKB2VudHJpZXMYAiADKAsyHS5wdXJzZXIudjEuT3JkZXJUaW1lbGluZUVudHJ5UgdlbnRy\
  aWVzEiYKD25leHRfcGFnZV90b2tlbhgDIAEoCVINbmV4dFBhZ2VUb2tlbirBAQoKT3JkZXJTdGF0ZRIbChdPUkRFUl9TVEFU\
  RV9VTlNQRUNJRklFRBAAEhUKEU9SREVSX1NUQVRFX0RSQUZUEAESFgoST1JERVJfU1RBVEVfUExBQ0VEEAISGAoUT1JERVJf\
  U1RBVEVfQUNDRVBURUQQAxIYChRPUkRFUl9TVEFURV9SRUpFQ1RFRBAEEhkKFU9SREVSX1NUQVRFX0RJU0NBUkRFRBAFEhgK\
  FE9SREVSX1NUQVRFX0NBTkNFTEVEEAYqswEKCk9yZGVyU3RvY2sSGwoXT1JERVJfU1RPQ0tfVU5TUEVDSUZJRUQQABIUChBP\
  UkRFUl9TVE9DS19OT05FEAESHQoZT1JERVJfU1RPQ0tfUEFSVF9SRVNFUlZFRBACEhgKFE9SREVSX1NUT0NLX1JFU0VSVkVE\
  EAMSHgoaT1JERVJfU1RPQ0tfUEFSVF9BTExPQ0FURUQQBBIZChVPUkRFUl9TVE9DS19BTExPQ0FURUQQBSqxAQoOT3JkZXJM\
  aW5lU3RhdGUSIAocT1JERVJfTElORV9TVEFURV9VTlNQRUNJRklFRBAAEh0KGU9SREVSX0xJTkVfU1RBVEVfQ0FOQ0VMRUQQ\
  ARIfChtPUkRFUl9MSU5FX1NUQVRFX1VOQVNTSUdORUQQAhIdChlPUkRFUl9MSU5FX1NUQVRFX1JFU0VSVkVEEAMSHgoaT1JE\
  RVJfTElORV9TVEFURV9BTExPQ0FURUQQBCpiCgpBY2NlcHRNb2RlEhsKF0FDQ0VQVF9NT0RFX1VOU1BFQ0lGSUVEEAASHgoa\
  QUNDRVBUX01PREVfQUxMX09SX05PVEhJTkcQARIXChNBQ0NFUFRfTU9ERV9QQVJUSUFMEAIy4QgKDE9yZGVyU2VydmljZRJJ\
  CgpQbGFjZU9yZGVyEhwucHVyc2VyLnYxLlBsYWNlT3JkZXJSZXF1ZXN0Gh0ucHVyc2VyLnYxLlBsYWNlT3JkZXJSZXNwb25z\
  ZRJJCgpEcmFmdE9yZGVyEhwucHVyc2VyLnYxLkRyYWZ0T3JkZXJSZXF1ZXN0Gh0ucHVyc2VyLnYxLkRyYWZ0T3JkZXJSZXNw\
  b25zZRJJCgpQbGFjZURyYWZ0EhwucHVyc2VyLnYxLlBsYWNlRHJhZnRSZXF1ZXN0Gh0ucHVyc2VyLnYxLlBsYWNlRHJhZnRS\
  ZXNwb25zZRJPCgxEaXNjYXJkRHJhZnQSHi5wdXJzZXIudjEuRGlzY2FyZERyYWZ0UmVxdWVzdBofLnB1cnNlci52MS5EaXNj\
  YXJkRHJhZnRSZXNwb25zZRJMCgtBY2NlcHRPcmRlchIdLnB1cnNlci52MS5BY2NlcHRPcmRlclJlcXVlc3QaHi5wdXJzZXIu\
  djEuQWNjZXB0T3JkZXJSZXNwb25zZRJMCgtSZWplY3RPcmRlchIdLnB1cnNlci52MS5SZWplY3RPcmRlclJlcXVlc3QaHi5w\
  dXJzZXIudjEuUmVqZWN0T3JkZXJSZXNwb25zZRJPCgxSZXNlcnZlT3JkZXISHi5wdXJzZXIudjEuUmVzZXJ2ZU9yZGVyUmVx\
  dWVzdBofLnB1cnNlci52MS5SZXNlcnZlT3JkZXJSZXNwb25zZRJSCg1BbGxvY2F0ZU9yZGVyEh8ucHVyc2VyLnYxLkFsbG9j\
  YXRlT3JkZXJSZXF1ZXN0GiAucHVyc2VyLnYxLkFsbG9jYXRlT3JkZXJSZXNwb25zZRJYCg9VbmFsbG9jYXRlT3JkZXISIS5w\
  dXJzZXIudjEuVW5hbGxvY2F0ZU9yZGVyUmVxdWVzdBoiLnB1cnNlci52MS5VbmFsbG9jYXRlT3JkZXJSZXNwb25zZRJMCgtD\
  YW5jZWxPcmRlchIdLnB1cnNlci52MS5DYW5jZWxPcmRlclJlcXVlc3QaHi5wdXJzZXIudjEuQ2FuY2VsT3JkZXJSZXNwb25z\
  ZRJDCghHZXRPcmRlchIaLnB1cnNlci52MS5HZXRPcmRlclJlcXVlc3QaGy5wdXJzZXIudjEuR2V0T3JkZXJSZXNwb25zZRJG\
  CglGaW5kT3JkZXISGy5wdXJzZXIudjEuRmluZE9yZGVyUmVxdWVzdBocLnB1cnNlci52MS5GaW5kT3JkZXJSZXNwb25zZRJJ\
  CgpMaXN0T3JkZXJzEhwucHVyc2VyLnYxLkxpc3RPcmRlcnNSZXF1ZXN0Gh0ucHVyc2VyLnYxLkxpc3RPcmRlcnNSZXNwb25z\
  ZRJeChFMaXN0T3JkZXJUaW1lbGluZRIjLnB1cnNlci52MS5MaXN0T3JkZXJUaW1lbGluZVJlcXVlc3QaJC5wdXJzZXIudjEu\
  TGlzdE9yZGVyVGltZWxpbmVSZXNwb25zZWIGcHJvdG8zCoccChlwdXJzZXIvdjEvdHJhbnNmZXJzLnByb3RvEglwdXJzZXIu\
  djEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aFnB1cnNlci92MS9jb21tb24ucHJvdG8i+AIKCFRyYW5zZmVy\
  Eg4KAmlkGAEgASgEUgJpZBIuCgVzdGF0ZRgCIAEoDjIYLnB1cnNlci52MS5UcmFuc2ZlclN0YXRlUgVzdGF0ZRISCgRmcm9t\
  GAMgASgJUgRmcm9tEg4KAnRvGAQgASgJUgJ0bxIcCglyZWZlcmVuY2UYBSABKAlSCXJlZmVyZW5jZRIdCgpsaW5lX2NvdW50\
  GAYgASgNUglsaW5lQ291bnQSOwoLY3JlYXRlX3RpbWUYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVh\
  dGVUaW1lEjcKCXNoaXBfdGltZRgIIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCHNoaXBUaW1lEj0KDGFycml2\
  YWxfdGltZRgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSC2Fycml2YWxUaW1lEhYKBnJlYXNvbhgKIAEoCVIG\
  cmVhc29uIr0BCgxUcmFuc2ZlckxpbmUSFgoGbnVtYmVyGAEgASgNUgZudW1iZXISEAoDc2t1GAIgASgJUgNza3USGgoIcXVh\
  bnRpdHkYAyABKANSCHF1YW50aXR5EhgKB3NoaXBwZWQYBCABKANSB3NoaXBwZWQSGgoIcmVjZWl2ZWQYBSABKANSCHJlY2Vp\
  dmVkEhIKBGxvc3QYBiABKANSBGxvc3QSHQoKaW5fdHJhbnNpdBgHIAEoA1IJaW5UcmFuc2l0IkMKE1RyYW5zZmVyUmVxdWVz\
  dExpbmUSEAoDc2t1GAEgASgJUgNza3USGgoIcXVhbnRpdHkYAiABKANSCHF1YW50aXR5Iu0BChVDcmVhdGVUcmFuc2ZlclJl\
  cXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhIKBGZyb20YAiABKAlSBGZyb20SDgoCdG8YAyABKAlSAnRv\
  EjQKBWxpbmVzGAQgAygLMh4ucHVyc2VyLnYxLlRyYW5zZmVyUmVxdWVzdExpbmVSBWxpbmVzEhwKCXJlZmVyZW5jZRgFIAEo\
  CVIJcmVmZXJlbmNlEj0KDGFycml2YWxfdGltZRgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSC2Fycml2YWxU\
  aW1lIoEBChZDcmVhdGVUcmFuc2ZlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgC\
  IAEoCFIIcmVwbGF5ZWQSLwoIdHJhbnNmZXIYAyABKAsyEy5wdXJzZXIudjEuVHJhbnNmZXJSCHRyYW5zZmVyIpQBChNTaGlw\
  VHJhbnNmZXJSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIfCgt0cmFuc2Zlcl9pZBgCIAEoBFIKdHJh\
  bnNmZXJJZBI9CgxhcnJpdmFsX3RpbWUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgthcnJpdmFsVGltZSJ/\
  ChRTaGlwVHJhbnNmZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJl\
  cGxheWVkEi8KCHRyYW5zZmVyGAMgASgLMhMucHVyc2VyLnYxLlRyYW5zZmVyUgh0cmFuc2ZlciKHAQoWUmVjZWl2ZVRyYW5z\
  ZmVyUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSHwoLdHJhbnNmZXJfaWQYAiABKARSCnRyYW5zZmVy\
  SWQSLQoFbGluZXMYAyADKAsyFy5wdXJzZXIudjEuTGluZVF1YW50aXR5UgVsaW5lcyKCAQoXUmVjZWl2ZVRyYW5zZmVyUmVz\
  cG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIvCgh0cmFuc2Zl\
  chgDIAEoCzITLnB1cnNlci52MS5UcmFuc2ZlclIIdHJhbnNmZXIibgoUQ2xvc2VUcmFuc2ZlclJlcXVlc3QSHQoKcmVxdWVz\
  dF9pZBgBIAEoCVIJcmVxdWVzdElkEh8KC3RyYW5zZmVyX2lkGAIgASgEUgp0cmFuc2ZlcklkEhYKBnJlYXNvbhgDIAEoCVIG\
  cmVhc29uIoABChVDbG9zZVRyYW5zZmVyUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVk\
  GAIgASgIUghyZXBsYXllZBIvCgh0cmFuc2ZlchgDIAEoCzITLnB1cnNlci52MS5UcmFuc2ZlclIIdHJhbnNmZXIibwoVQ2Fu\
  Y2VsVHJhbnNmZXJSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIfCgt0cmFuc2Zlcl9pZBgCIAEoBFIK\
  dHJhbnNmZXJJZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiKBAQoWQ2FuY2VsVHJhbnNmZXJSZXNwb25zZRIaCghzZXF1ZW5j\
  ZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEi8KCHRyYW5zZmVyGAMgASgLMhMucHVyc2Vy\
  LnYxLlRyYW5zZmVyUgh0cmFuc2ZlciJcChJHZXRUcmFuc2ZlclJlcXVlc3QSHwoLdHJhbnNmZXJfaWQYASABKARSCnRyYW5z\
  ZmVySWQSJQoFbGluZXMYAiABKAsyDy5wdXJzZXIudjEuUGFnZVIFbGluZXMiuQEKE0dldFRyYW5zZmVyUmVzcG9uc2USGgoI\
  c2VxdWVuY2UYASABKARSCHNlcXVlbmNlEi8KCHRyYW5zZmVyGAIgASgLMhMucHVyc2VyLnYxLlRyYW5zZmVyUgh0cmFuc2Zl\
  chItCgVsaW5lcxgDIAMoCzIXLnB1cnNlci52MS5UcmFuc2ZlckxpbmVSBWxpbmVzEiYKD25leHRfcGFnZV90b2tlbhgEIAEo\
  CVINbmV4dFBhZ2VUb2tlbiKqAQoUTGlzdFRyYW5zZmVyc1JlcXVlc3QSLgoFc3RhdGUYASABKA4yGC5wdXJzZXIudjEuVHJh\
  bnNmZXJTdGF0ZVIFc3RhdGUSGgoIbG9jYXRpb24YAiABKAlSCGxvY2F0aW9uEiMKBHBhZ2UYAyABKAsyDy5wdXJzZXIudjEu\
  UGFnZVIEcGFnZRIhCgxtaW5fc2VxdWVuY2UYBCABKARSC21pblNlcXVlbmNlIo4BChVMaXN0VHJhbnNmZXJzUmVzcG9uc2US\
  GgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEjEKCXRyYW5zZmVycxgCIAMoCzITLnB1cnNlci52MS5UcmFuc2ZlclIJdHJh\
  bnNmZXJzEiYKD25leHRfcGFnZV90b2tlbhgDIAEoCVINbmV4dFBhZ2VUb2tlbirfAQoNVHJhbnNmZXJTdGF0ZRIeChpUUkFO\
  U0ZFUl9TVEFURV9VTlNQRUNJRklFRBAAEhgKFFRSQU5TRkVSX1NUQVRFX0RSQUZUEAESHQoZVFJBTlNGRVJfU1RBVEVfSU5f\
  VFJBTlNJVBACEiAKHFRSQU5TRkVSX1NUQVRFX1BBUlRfUkVDRUlWRUQQAxIbChdUUkFOU0ZFUl9TVEFURV9SRUNFSVZFRBAE\
  EhkKFVRSQU5TRkVSX1NUQVRFX0NMT1NFRBAFEhsKF1RSQU5TRkVSX1NUQVRFX0NBTkNFTEVEEAYy4AQKD1RyYW5zZmVyU2Vy\
  dmljZRJVCg5DcmVhdGVUcmFuc2ZlchIgLnB1cnNlci52MS5DcmVhdGVUcmFuc2ZlclJlcXVlc3QaIS5wdXJzZXIudjEuQ3Jl\
  YXRlVHJhbnNmZXJSZXNwb25zZRJPCgxTaGlwVHJhbnNmZXISHi5wdXJzZXIudjEuU2hpcFRyYW5zZmVyUmVxdWVzdBofLnB1\
  cnNlci52MS5TaGlwVHJhbnNmZXJSZXNwb25zZRJYCg9SZWNlaXZlVHJhbnNmZXISIS5wdXJzZXIudjEuUmVjZWl2ZVRyYW5z\
  ZmVyUmVxdWVzdBoiLnB1cnNlci52MS5SZWNlaXZlVHJhbnNmZXJSZXNwb25zZRJSCg1DbG9zZVRyYW5zZmVyEh8ucHVyc2Vy\
  LnYxLkNsb3NlVHJhbnNmZXJSZXF1ZXN0GiAucHVyc2VyLnYxLkNsb3NlVHJhbnNmZXJSZXNwb25zZRJVCg5DYW5jZWxUcmFu\
  c2ZlchIgLnB1cnNlci52MS5DYW5jZWxUcmFuc2ZlclJlcXVlc3QaIS5wdXJzZXIudjEuQ2FuY2VsVHJhbnNmZXJSZXNwb25z\
  ZRJMCgtHZXRUcmFuc2ZlchIdLnB1cnNlci52MS5HZXRUcmFuc2ZlclJlcXVlc3QaHi5wdXJzZXIudjEuR2V0VHJhbnNmZXJS\
  ZXNwb25zZRJSCg1MaXN0VHJhbnNmZXJzEh8ucHVyc2VyLnYxLkxpc3RUcmFuc2ZlcnNSZXF1ZXN0GiAucHVyc2VyLnYxLkxp\
  c3RUcmFuc2ZlcnNSZXNwb25zZWIGcHJvdG8z
  """
