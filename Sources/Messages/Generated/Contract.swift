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
  b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8zCrcWChVwdXJzZXIvdjEvYWRtaW4ucHJvdG8SCXB1cnNlci52MRoeZ29vZ2xl\
  L3Byb3RvYnVmL2R1cmF0aW9uLnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvIhIKEEdldFN0YXR1c1Jl\
  cXVlc3QiwgYKEUdldFN0YXR1c1Jlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIYCgd2ZXJzaW9uGAIgASgJ\
  Ugd2ZXJzaW9uEi4KBHRpbWUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgR0aW1lEjkKCnN0YXJ0X3RpbWUY\
  BCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglzdGFydFRpbWUSKQoQZHVyYWJsZV9zZXF1ZW5jZRgFIAEoBFIP\
  ZHVyYWJsZVNlcXVlbmNlEi8KE2NoZWNrcG9pbnRfc2VxdWVuY2UYBiABKARSEmNoZWNrcG9pbnRTZXF1ZW5jZRIdCgpjaGFp\
  bl9oZWFkGAcgASgJUgljaGFpbkhlYWQSFAoFZXBvY2gYCCABKARSBWVwb2NoEiQKDm1hcF91c2VkX2J5dGVzGAkgASgEUgxt\
  YXBVc2VkQnl0ZXMSJAoObWFwX3NpemVfYnl0ZXMYCiABKARSDG1hcFNpemVCeXRlcxIjCg1qb3VybmFsX2J5dGVzGAsgASgE\
  Ugxqb3VybmFsQnl0ZXMSJwoPb2xkZXN0X3NlcXVlbmNlGAwgASgEUg5vbGRlc3RTZXF1ZW5jZRIrCgVjbG9jaxgNIAEoDjIV\
  LnB1cnNlci52MS5DbG9ja1N0YXRlUgVjbG9jaxI4CgpjbG9ja19zdGVwGA4gASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0\
  aW9uUgljbG9ja1N0ZXASIAoLY29ubmVjdGlvbnMYDyABKA1SC2Nvbm5lY3Rpb25zEiYKD2NhbGxzX2luX2ZsaWdodBgQIAEo\
  DVINY2FsbHNJbkZsaWdodBI8Cg11bm9yZGVyZWRfaWRzGBEgAygLMhcucHVyc2VyLnYxLlVub3JkZXJlZElkc1IMdW5vcmRl\
  cmVkSWRzEigKBHJvb20YEiABKA4yFC5wdXJzZXIudjEuUm9vbVN0YXRlUgRyb29tEkgKEmxvbmdlc3RfY2hlY2twb2ludBgT\
  IAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIRbG9uZ2VzdENoZWNrcG9pbnQiQgoMVW5vcmRlcmVkSWRzEhwKCXBy\
  aW5jaXBhbBgBIAEoCVIJcHJpbmNpcGFsEhQKBWNvdW50GAIgASgEUgVjb3VudCIyCg1WZXJpZnlSZXF1ZXN0EiEKDG1pbl9z\
  ZXF1ZW5jZRgBIAEoBFILbWluU2VxdWVuY2UipAEKDlZlcmlmeVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5j\
  ZRISCgRyb3dzGAIgASgEUgRyb3dzEjcKC2RpZmZlcmVuY2VzGAMgAygLMhUucHVyc2VyLnYxLkRpZmZlcmVuY2VSC2RpZmZl\
  cmVuY2VzEikKEGRpZmZlcmVuY2VfY291bnQYBCABKARSD2RpZmZlcmVuY2VDb3VudCJ6CgpEaWZmZXJlbmNlEhIKBHJ1bGUY\
  ASABKAlSBHJ1bGUSFAoFdGFibGUYAiABKAlSBXRhYmxlEhAKA2tleRgDIAEoCVIDa2V5EhQKBWZvdW5kGAQgASgJUgVmb3Vu\
  ZBIaCghleHBlY3RlZBgFIAEoCVIIZXhwZWN0ZWQiDwoNQmFja3VwUmVxdWVzdCJtCg5CYWNrdXBSZXNwb25zZRIaCghzZXF1\
  ZW5jZRgBIAEoBFIIc2VxdWVuY2USFAoFcGllY2UYAiABKAxSBXBpZWNlEikKBHNlYWwYAyABKAsyFS5wdXJzZXIudjEuQmFj\
  a3VwU2VhbFIEc2VhbCJiCgpCYWNrdXBTZWFsEh0KCmJ5dGVfY291bnQYASABKARSCWJ5dGVDb3VudBIWCgZzaGEyNTYYAiAB\
  KAlSBnNoYTI1NhIdCgpjaGFpbl9oZWFkGAMgASgJUgljaGFpbkhlYWQiGQoXR2V0RGVzY3JpcHRvclNldFJlcXVlc3QiXQoY\
  R2V0RGVzY3JpcHRvclNldFJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIlCg5kZXNjcmlwdG9yX3NldBgC\
  IAEoDFINZGVzY3JpcHRvclNldCIzChJBY2NlcHRDbG9ja1JlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElk\
  In0KE0FjY2VwdENsb2NrUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghy\
  ZXBsYXllZBIuCgR0aW1lGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIEdGltZSKLAQoTQWR2YW5jZUNsb2Nr\
  UmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSKQoCYnkYAiABKAsyGS5nb29nbGUucHJvdG9idWYuRHVy\
  YXRpb25SAmJ5EioKAnRvGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFICdG8ifgoUQWR2YW5jZUNsb2NrUmVz\
  cG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIuCgR0aW1lGAMg\
  ASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIEdGltZSp6CgpDbG9ja1N0YXRlEhsKF0NMT0NLX1NUQVRFX1VOU1BF\
  Q0lGSUVEEAASGQoVQ0xPQ0tfU1RBVEVfRk9MTE9XSU5HEAESHAoYQ0xPQ0tfU1RBVEVfU1RFUF9SRUZVU0VEEAISFgoSQ0xP\
  Q0tfU1RBVEVfTUFOVUFMEAMqZQoJUm9vbVN0YXRlEhoKFlJPT01fU1RBVEVfVU5TUEVDSUZJRUQQABIUChBST09NX1NUQVRF\
  X0FNUExFEAESEgoOUk9PTV9TVEFURV9MT1cQAhISCg5ST09NX1NUQVRFX09VVBADMtIDCgxBZG1pblNlcnZpY2USRgoJR2V0\
  U3RhdHVzEhsucHVyc2VyLnYxLkdldFN0YXR1c1JlcXVlc3QaHC5wdXJzZXIudjEuR2V0U3RhdHVzUmVzcG9uc2USPQoGVmVy\
  aWZ5EhgucHVyc2VyLnYxLlZlcmlmeVJlcXVlc3QaGS5wdXJzZXIudjEuVmVyaWZ5UmVzcG9uc2USPwoGQmFja3VwEhgucHVy\
  c2VyLnYxLkJhY2t1cFJlcXVlc3QaGS5wdXJzZXIudjEuQmFja3VwUmVzcG9uc2UwARJbChBHZXREZXNjcmlwdG9yU2V0EiIu\
  cHVyc2VyLnYxLkdldERlc2NyaXB0b3JTZXRSZXF1ZXN0GiMucHVyc2VyLnYxLkdldERlc2NyaXB0b3JTZXRSZXNwb25zZRJM\
  CgtBY2NlcHRDbG9jaxIdLnB1cnNlci52MS5BY2NlcHRDbG9ja1JlcXVlc3QaHi5wdXJzZXIudjEuQWNjZXB0Q2xvY2tSZXNw\
  b25zZRJPCgxBZHZhbmNlQ2xvY2sSHi5wdXJzZXIudjEuQWR2YW5jZUNsb2NrUmVxdWVzdBofLnB1cnNlci52MS5BZHZhbmNl\
  Q2xvY2tSZXNwb25zZWIGcHJvdG8zCrkEChZwdXJzZXIvdjEvY29tbW9uLnByb3RvEglwdXJzZXIudjEiRAoFTW9uZXkSGgoI\
  Y3VycmVuY3kYASABKAlSCGN1cnJlbmN5Eh8KC21pbm9yX3VuaXRzGAIgASgDUgptaW5vclVuaXRzIkIKDExpbmVRdWFudGl0\
  eRIWCgZudW1iZXIYASABKA1SBm51bWJlchIaCghxdWFudGl0eRgCIAEoA1IIcXVhbnRpdHkiMAoERmFjdBISCgRuYW1lGAEg\
  ASgJUgRuYW1lEhQKBXZhbHVlGAIgASgJUgV2YWx1ZSKNAQoIUm93RXJyb3ISEgoEbGluZRgBIAEoDVIEbGluZRIWCgZyZWFz\
  b24YAiABKAlSBnJlYXNvbhIUCgVmaWVsZBgDIAEoCVIFZmllbGQSGAoHbWVzc2FnZRgEIAEoCVIHbWVzc2FnZRIlCgVmYWN0\
  cxgFIAMoCzIPLnB1cnNlci52MS5GYWN0UgVmYWN0cyKNAQoMSW1wb3J0UmVzdWx0EhgKB2NyZWF0ZWQYASABKA1SB2NyZWF0\
  ZWQSGAoHdXBkYXRlZBgCIAEoDVIHdXBkYXRlZBIcCgl1bmNoYW5nZWQYAyABKA1SCXVuY2hhbmdlZBIrCgZlcnJvcnMYBCAD\
  KAsyEy5wdXJzZXIudjEuUm93RXJyb3JSBmVycm9ycyIwCgRQYWdlEhIKBHNpemUYASABKA1SBHNpemUSFAoFdG9rZW4YAiAB\
  KAlSBXRva2VuYgZwcm90bzMKs0kKF3B1cnNlci92MS9jYXRhbG9nLnByb3RvEglwdXJzZXIudjEaH2dvb2dsZS9wcm90b2J1\
  Zi90aW1lc3RhbXAucHJvdG8aFnB1cnNlci92MS9jb21tb24ucHJvdG8ilwEKCkRpbWVuc2lvbnMSLQoSbGVuZ3RoX21pbGxp\
  bWV0ZXJzGAEgASgDUhFsZW5ndGhNaWxsaW1ldGVycxIrChF3aWR0aF9taWxsaW1ldGVycxgCIAEoA1IQd2lkdGhNaWxsaW1l\
  dGVycxItChJoZWlnaHRfbWlsbGltZXRlcnMYAyABKANSEWhlaWdodE1pbGxpbWV0ZXJzIjQKCkV4dGVybmFsSWQSFgoGc3lz\
  dGVtGAEgASgJUgZzeXN0ZW0SDgoCaWQYAiABKAlSAmlkIvgCCgNTa3USEgoEY29kZRgBIAEoCVIEY29kZRIgCgtkZXNjcmlw\
  dGlvbhgCIAEoCVILZGVzY3JpcHRpb24SEgoEdW5pdBgDIAEoCVIEdW5pdBIUCgVzY2FsZRgEIAEoDVIFc2NhbGUSOwoLY3Jl\
  YXRlX3RpbWUYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEiwKBnN0YXR1cxgGIAEoDjIU\
  LnB1cnNlci52MS5Ta3VTdGF0dXNSBnN0YXR1cxIhCgx3ZWlnaHRfZ3JhbXMYByABKANSC3dlaWdodEdyYW1zEjUKCmRpbWVu\
  c2lvbnMYCCABKAsyFS5wdXJzZXIudjEuRGltZW5zaW9uc1IKZGltZW5zaW9ucxIkCgRjb3N0GAkgASgLMhAucHVyc2VyLnYx\
  Lk1vbmV5UgRjb3N0EiYKBXByaWNlGAogASgLMhAucHVyc2VyLnYxLk1vbmV5UgVwcmljZSLRAwoJU2t1Q2hhbmdlEhIKBGNv\
  ZGUYASABKAlSBGNvZGUSIgoLZGVzY3JpcHRpb24YAiABKAlIAFILZGVzY3JpcHRpb24SFAoEdW5pdBgDIAEoCUgBUgR1bml0\
  EhYKBXNjYWxlGAQgASgNSAJSBXNjYWxlEiwKBnN0YXR1cxgFIAEoDjIULnB1cnNlci52MS5Ta3VTdGF0dXNSBnN0YXR1cxIj\
  Cgx3ZWlnaHRfZ3JhbXMYBiABKANIA1ILd2VpZ2h0R3JhbXMSNQoKZGltZW5zaW9ucxgHIAEoCzIVLnB1cnNlci52MS5EaW1l\
  bnNpb25zUgpkaW1lbnNpb25zEiQKBGNvc3QYCCABKAsyEC5wdXJzZXIudjEuTW9uZXlSBGNvc3QSJgoFcHJpY2UYCSABKAsy\
  EC5wdXJzZXIudjEuTW9uZXlSBXByaWNlEjgKDGV4dGVybmFsX2lkcxgKIAMoCzIVLnB1cnNlci52MS5FeHRlcm5hbElkUgtl\
  eHRlcm5hbElkc0IWChRkZXNjcmlwdGlvbl9wcmVzZW5jZUIPCg11bml0X3ByZXNlbmNlQhAKDnNjYWxlX3ByZXNlbmNlQhEK\
  D3dlaWdodF9wcmVzZW5jZSJECgZTa3VSb3cSEgoEbGluZRgBIAEoDVIEbGluZRImCgNza3UYAiABKAsyFC5wdXJzZXIudjEu\
  U2t1Q2hhbmdlUgNza3UipgIKCExvY2F0aW9uEhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIrCgRr\
  aW5kGAMgASgOMhcucHVyc2VyLnYxLkxvY2F0aW9uS2luZFIEa2luZBIhCgxzZWxsX2VuYWJsZWQYBCABKAhSC3NlbGxFbmFi\
  bGVkEiEKDHNoaXBfZW5hYmxlZBgFIAEoCFILc2hpcEVuYWJsZWQSJQoOcmV0dXJuX2VuYWJsZWQYBiABKAhSDXJldHVybkVu\
  YWJsZWQSGwoJdGltZV96b25lGAcgASgJUgh0aW1lWm9uZRI7CgtjcmVhdGVfdGltZRgIIAEoCzIaLmdvb2dsZS5wcm90b2J1\
  Zi5UaW1lc3RhbXBSCmNyZWF0ZVRpbWUi1QIKDkxvY2F0aW9uQ2hhbmdlEhIKBGNvZGUYASABKAlSBGNvZGUSFAoEbmFtZRgC\
  IAEoCUgAUgRuYW1lEisKBGtpbmQYAyABKA4yFy5wdXJzZXIudjEuTG9jYXRpb25LaW5kUgRraW5kEiMKDHNlbGxfZW5hYmxl\
  ZBgEIAEoCEgBUgtzZWxsRW5hYmxlZBIjCgxzaGlwX2VuYWJsZWQYBSABKAhIAlILc2hpcEVuYWJsZWQSJwoOcmV0dXJuX2Vu\
  YWJsZWQYBiABKAhIA1INcmV0dXJuRW5hYmxlZBIbCgl0aW1lX3pvbmUYByABKAlSCHRpbWVab25lQg8KDW5hbWVfcHJlc2Vu\
  Y2VCFwoVc2VsbF9lbmFibGVkX3ByZXNlbmNlQhcKFXNoaXBfZW5hYmxlZF9wcmVzZW5jZUIZChdyZXR1cm5fZW5hYmxlZF9w\
  cmVzZW5jZSJYCgtMb2NhdGlvblJvdxISCgRsaW5lGAEgASgNUgRsaW5lEjUKCGxvY2F0aW9uGAIgASgLMhkucHVyc2VyLnYx\
  LkxvY2F0aW9uQ2hhbmdlUghsb2NhdGlvbiLsAQoHQ2hhbm5lbBISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5hbWUYAiABKAlS\
  BG5hbWUSKgoEa2luZBgDIAEoDjIWLnB1cnNlci52MS5DaGFubmVsS2luZFIEa2luZBIcCglsb2NhdGlvbnMYBCADKAlSCWxv\
  Y2F0aW9ucxI7CgtjcmVhdGVfdGltZRgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmNyZWF0ZVRpbWUSGgoI\
  cHJpb3JpdHkYBiABKAVSCHByaW9yaXR5EhYKBmJ1ZmZlchgHIAEoA1IGYnVmZmVyIpECCg1DaGFubmVsQ2hhbmdlEhIKBGNv\
  ZGUYASABKAlSBGNvZGUSFAoEbmFtZRgCIAEoCUgAUgRuYW1lEioKBGtpbmQYAyABKA4yFi5wdXJzZXIudjEuQ2hhbm5lbEtp\
  bmRSBGtpbmQSOQoJbG9jYXRpb25zGAQgASgLMhsucHVyc2VyLnYxLkNoYW5uZWxMb2NhdGlvbnNSCWxvY2F0aW9ucxIcCghw\
  cmlvcml0eRgFIAEoBUgBUghwcmlvcml0eRIYCgZidWZmZXIYBiABKANIAlIGYnVmZmVyQg8KDW5hbWVfcHJlc2VuY2VCEwoR\
  cHJpb3JpdHlfcHJlc2VuY2VCEQoPYnVmZmVyX3ByZXNlbmNlIigKEENoYW5uZWxMb2NhdGlvbnMSFAoFY29kZXMYASADKAlS\
  BWNvZGVzIlQKCkNoYW5uZWxSb3cSEgoEbGluZRgBIAEoDVIEbGluZRIyCgdjaGFubmVsGAIgASgLMhgucHVyc2VyLnYxLkNo\
  YW5uZWxDaGFuZ2VSB2NoYW5uZWwi5wIKEENyZWF0ZVNrdVJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElk\
  EhIKBGNvZGUYAiABKAlSBGNvZGUSIAoLZGVzY3JpcHRpb24YAyABKAlSC2Rlc2NyaXB0aW9uEhIKBHVuaXQYBCABKAlSBHVu\
  aXQSFAoFc2NhbGUYBSABKA1SBXNjYWxlEiwKBnN0YXR1cxgGIAEoDjIULnB1cnNlci52MS5Ta3VTdGF0dXNSBnN0YXR1cxIh\
  Cgx3ZWlnaHRfZ3JhbXMYByABKANSC3dlaWdodEdyYW1zEjUKCmRpbWVuc2lvbnMYCCABKAsyFS5wdXJzZXIudjEuRGltZW5z\
  aW9uc1IKZGltZW5zaW9ucxIkCgRjb3N0GAkgASgLMhAucHVyc2VyLnYxLk1vbmV5UgRjb3N0EiYKBXByaWNlGAogASgLMhAu\
  cHVyc2VyLnYxLk1vbmV5UgVwcmljZSJtChFDcmVhdGVTa3VSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2US\
  GgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiAKA3NrdRgDIAEoCzIOLnB1cnNlci52MS5Ta3VSA3NrdSJZChBVcGRhdGVT\
  a3VSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBImCgNza3UYAiABKAsyFC5wdXJzZXIudjEuU2t1Q2hh\
  bmdlUgNza3UibQoRVXBkYXRlU2t1UmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIg\
  ASgIUghyZXBsYXllZBIgCgNza3UYAyABKAsyDi5wdXJzZXIudjEuU2t1UgNza3UifgoRSW1wb3J0U2t1c1JlcXVlc3QSHQoK\
  cmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEiUKBHJvd3MYAiADKAsyES5wdXJzZXIudjEuU2t1Um93UgRyb3dzEiMKDXZh\
  bGlkYXRlX29ubHkYAyABKAhSDHZhbGlkYXRlT25seSJ9ChJJbXBvcnRTa3VzUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARS\
  CHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIvCgZyZXN1bHQYAyABKAsyFy5wdXJzZXIudjEuSW1wb3J0\
  UmVzdWx0UgZyZXN1bHQiIwoNR2V0U2t1UmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlIk4KDkdldFNrdVJlc3BvbnNlEhoK\
  CHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIgCgNza3UYAiABKAsyDi5wdXJzZXIudjEuU2t1UgNza3UiWQoPTGlzdFNrdXNS\
  ZXF1ZXN0EiMKBHBhZ2UYASABKAsyDy5wdXJzZXIudjEuUGFnZVIEcGFnZRIhCgxtaW5fc2VxdWVuY2UYAiABKARSC21pblNl\
  cXVlbmNlInoKEExpc3RTa3VzUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEiIKBHNrdXMYAiADKAsyDi5w\
  dXJzZXIudjEuU2t1UgRza3VzEiYKD25leHRfcGFnZV90b2tlbhgDIAEoCVINbmV4dFBhZ2VUb2tlbiLoAgoVQ3JlYXRlTG9j\
  YXRpb25SZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBISCgRjb2RlGAIgASgJUgRjb2RlEhIKBG5hbWUY\
  AyABKAlSBG5hbWUSKwoEa2luZBgEIAEoDjIXLnB1cnNlci52MS5Mb2NhdGlvbktpbmRSBGtpbmQSIwoMc2VsbF9lbmFibGVk\
  GAUgASgISABSC3NlbGxFbmFibGVkEiMKDHNoaXBfZW5hYmxlZBgGIAEoCEgBUgtzaGlwRW5hYmxlZBInCg5yZXR1cm5fZW5h\
  YmxlZBgHIAEoCEgCUg1yZXR1cm5FbmFibGVkEhsKCXRpbWVfem9uZRgIIAEoCVIIdGltZVpvbmVCFwoVc2VsbF9lbmFibGVk\
  X3ByZXNlbmNlQhcKFXNoaXBfZW5hYmxlZF9wcmVzZW5jZUIZChdyZXR1cm5fZW5hYmxlZF9wcmVzZW5jZSKBAQoWQ3JlYXRl\
  TG9jYXRpb25SZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVk\
  Ei8KCGxvY2F0aW9uGAMgASgLMhMucHVyc2VyLnYxLkxvY2F0aW9uUghsb2NhdGlvbiJtChVVcGRhdGVMb2NhdGlvblJlcXVl\
  c3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEjUKCGxvY2F0aW9uGAIgASgLMhkucHVyc2VyLnYxLkxvY2F0aW9u\
  Q2hhbmdlUghsb2NhdGlvbiKBAQoWVXBkYXRlTG9jYXRpb25SZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2US\
  GgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEi8KCGxvY2F0aW9uGAMgASgLMhMucHVyc2VyLnYxLkxvY2F0aW9uUghsb2Nh\
  dGlvbiKIAQoWSW1wb3J0TG9jYXRpb25zUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSKgoEcm93cxgC\
  IAMoCzIWLnB1cnNlci52MS5Mb2NhdGlvblJvd1IEcm93cxIjCg12YWxpZGF0ZV9vbmx5GAMgASgIUgx2YWxpZGF0ZU9ubHki\
  ggEKF0ltcG9ydExvY2F0aW9uc1Jlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEo\
  CFIIcmVwbGF5ZWQSLwoGcmVzdWx0GAMgASgLMhcucHVyc2VyLnYxLkltcG9ydFJlc3VsdFIGcmVzdWx0IigKEkdldExvY2F0\
  aW9uUmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlImIKE0dldExvY2F0aW9uUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARS\
  CHNlcXVlbmNlEi8KCGxvY2F0aW9uGAIgASgLMhMucHVyc2VyLnYxLkxvY2F0aW9uUghsb2NhdGlvbiJeChRMaXN0TG9jYXRp\
  b25zUmVxdWVzdBIjCgRwYWdlGAEgASgLMg8ucHVyc2VyLnYxLlBhZ2VSBHBhZ2USIQoMbWluX3NlcXVlbmNlGAIgASgEUgtt\
  aW5TZXF1ZW5jZSKOAQoVTGlzdExvY2F0aW9uc1Jlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIxCglsb2Nh\
  dGlvbnMYAiADKAsyEy5wdXJzZXIudjEuTG9jYXRpb25SCWxvY2F0aW9ucxImCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlSDW5l\
  eHRQYWdlVG9rZW4i2wEKFENyZWF0ZUNoYW5uZWxSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBISCgRj\
  b2RlGAIgASgJUgRjb2RlEhIKBG5hbWUYAyABKAlSBG5hbWUSKgoEa2luZBgEIAEoDjIWLnB1cnNlci52MS5DaGFubmVsS2lu\
  ZFIEa2luZBIcCglsb2NhdGlvbnMYBSADKAlSCWxvY2F0aW9ucxIaCghwcmlvcml0eRgGIAEoBVIIcHJpb3JpdHkSFgoGYnVm\
  ZmVyGAcgASgDUgZidWZmZXIifQoVQ3JlYXRlQ2hhbm5lbFJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIa\
  CghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSLAoHY2hhbm5lbBgDIAEoCzISLnB1cnNlci52MS5DaGFubmVsUgdjaGFubmVs\
  ImkKFFVwZGF0ZUNoYW5uZWxSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIyCgdjaGFubmVsGAIgASgL\
  MhgucHVyc2VyLnYxLkNoYW5uZWxDaGFuZ2VSB2NoYW5uZWwifQoVVXBkYXRlQ2hhbm5lbFJlc3BvbnNlEhoKCHNlcXVlbmNl\
  GAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSLAoHY2hhbm5lbBgDIAEoCzISLnB1cnNlci52\
  MS5DaGFubmVsUgdjaGFubmVsIoYBChVJbXBvcnRDaGFubmVsc1JlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVz\
  dElkEikKBHJvd3MYAiADKAsyFS5wdXJzZXIudjEuQ2hhbm5lbFJvd1IEcm93cxIjCg12YWxpZGF0ZV9vbmx5GAMgASgIUgx2\
  YWxpZGF0ZU9ubHkigQEKFkltcG9ydENoYW5uZWxzUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJl\
  cGxheWVkGAIgASgIUghyZXBsYXllZBIvCgZyZXN1bHQYAyABKAsyFy5wdXJzZXIudjEuSW1wb3J0UmVzdWx0UgZyZXN1bHQi\
  JwoRR2V0Q2hhbm5lbFJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZSJeChJHZXRDaGFubmVsUmVzcG9uc2USGgoIc2VxdWVu\
  Y2UYASABKARSCHNlcXVlbmNlEiwKB2NoYW5uZWwYAiABKAsyEi5wdXJzZXIudjEuQ2hhbm5lbFIHY2hhbm5lbCJdChNMaXN0\
  Q2hhbm5lbHNSZXF1ZXN0EiMKBHBhZ2UYASABKAsyDy5wdXJzZXIudjEuUGFnZVIEcGFnZRIhCgxtaW5fc2VxdWVuY2UYAiAB\
  KARSC21pblNlcXVlbmNlIooBChRMaXN0Q2hhbm5lbHNSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USLgoI\
  Y2hhbm5lbHMYAiADKAsyEi5wdXJzZXIudjEuQ2hhbm5lbFIIY2hhbm5lbHMSJgoPbmV4dF9wYWdlX3Rva2VuGAMgASgJUg1u\
  ZXh0UGFnZVRva2VuIq8BChRNYXBFeHRlcm5hbElkUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSKwoE\
  a2luZBgCIAEoDjIXLnB1cnNlci52MS5FeHRlcm5hbEtpbmRSBGtpbmQSFgoGc3lzdGVtGAMgASgJUgZzeXN0ZW0SHwoLZXh0\
  ZXJuYWxfaWQYBCABKAlSCmV4dGVybmFsSWQSEgoEY29kZRgFIAEoCVIEY29kZSJPChVNYXBFeHRlcm5hbElkUmVzcG9uc2US\
  GgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZCKAAQoYUmVzb2x2ZUV4dGVy\
  bmFsSWRSZXF1ZXN0EisKBGtpbmQYASABKA4yFy5wdXJzZXIudjEuRXh0ZXJuYWxLaW5kUgRraW5kEhYKBnN5c3RlbRgCIAEo\
  CVIGc3lzdGVtEh8KC2V4dGVybmFsX2lkGAMgASgJUgpleHRlcm5hbElkIksKGVJlc29sdmVFeHRlcm5hbElkUmVzcG9uc2US\
  GgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhIKBGNvZGUYAiABKAlSBGNvZGUioQEKFkxpc3RFeHRlcm5hbElkc1JlcXVl\
  c3QSKwoEa2luZBgBIAEoDjIXLnB1cnNlci52MS5FeHRlcm5hbEtpbmRSBGtpbmQSEgoEY29kZRgCIAEoCVIEY29kZRIjCgRw\
  YWdlGAMgASgLMg8ucHVyc2VyLnYxLlBhZ2VSBHBhZ2USIQoMbWluX3NlcXVlbmNlGAQgASgEUgttaW5TZXF1ZW5jZSJdCg9F\
  eHRlcm5hbE1hcHBpbmcSEgoEY29kZRgBIAEoCVIEY29kZRI2CgtleHRlcm5hbF9pZBgCIAEoCzIVLnB1cnNlci52MS5FeHRl\
  cm5hbElkUgpleHRlcm5hbElkIpUBChdMaXN0RXh0ZXJuYWxJZHNSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVu\
  Y2USNgoIbWFwcGluZ3MYAiADKAsyGi5wdXJzZXIudjEuRXh0ZXJuYWxNYXBwaW5nUghtYXBwaW5ncxImCg9uZXh0X3BhZ2Vf\
  dG9rZW4YAyABKAlSDW5leHRQYWdlVG9rZW4qVwoJU2t1U3RhdHVzEhoKFlNLVV9TVEFUVVNfVU5TUEVDSUZJRUQQABIVChFT\
  S1VfU1RBVFVTX0FDVElWRRABEhcKE1NLVV9TVEFUVVNfSU5BQ1RJVkUQAip7CgxFeHRlcm5hbEtpbmQSHQoZRVhURVJOQUxf\
  S0lORF9VTlNQRUNJRklFRBAAEhUKEUVYVEVSTkFMX0tJTkRfU0tVEAESGgoWRVhURVJOQUxfS0lORF9MT0NBVElPThACEhkK\
  FUVYVEVSTkFMX0tJTkRfQ0hBTk5FTBADKrkBCgxMb2NhdGlvbktpbmQSHQoZTE9DQVRJT05fS0lORF9VTlNQRUNJRklFRBAA\
  EhsKF0xPQ0FUSU9OX0tJTkRfV0FSRUhPVVNFEAESFwoTTE9DQVRJT05fS0lORF9TVE9SRRACEh0KGUxPQ0FUSU9OX0tJTkRf\
  VEhJUkRfUEFSVFkQAxIaChZMT0NBVElPTl9LSU5EX1NVUFBMSUVSEAQSGQoVTE9DQVRJT05fS0lORF9WSVJUVUFMEAUqmwEK\
  C0NoYW5uZWxLaW5kEhwKGENIQU5ORUxfS0lORF9VTlNQRUNJRklFRBAAEhsKF0NIQU5ORUxfS0lORF9TVE9SRUZST05UEAES\
  HAoYQ0hBTk5FTF9LSU5EX01BUktFVFBMQUNFEAISGgoWQ0hBTk5FTF9LSU5EX1dIT0xFU0FMRRADEhcKE0NIQU5ORUxfS0lO\
  RF9SRVRBSUwQBDLCCwoOQ2F0YWxvZ1NlcnZpY2USRgoJQ3JlYXRlU2t1EhsucHVyc2VyLnYxLkNyZWF0ZVNrdVJlcXVlc3Qa\
  HC5wdXJzZXIudjEuQ3JlYXRlU2t1UmVzcG9uc2USRgoJVXBkYXRlU2t1EhsucHVyc2VyLnYxLlVwZGF0ZVNrdVJlcXVlc3Qa\
  HC5wdXJzZXIudjEuVXBkYXRlU2t1UmVzcG9uc2USSQoKSW1wb3J0U2t1cxIcLnB1cnNlci52MS5JbXBvcnRTa3VzUmVxdWVz\
  dBodLnB1cnNlci52MS5JbXBvcnRTa3VzUmVzcG9uc2USPQoGR2V0U2t1EhgucHVyc2VyLnYxLkdldFNrdVJlcXVlc3QaGS5w\
  dXJzZXIudjEuR2V0U2t1UmVzcG9uc2USQwoITGlzdFNrdXMSGi5wdXJzZXIudjEuTGlzdFNrdXNSZXF1ZXN0GhsucHVyc2Vy\
  LnYxLkxpc3RTa3VzUmVzcG9uc2USVQoOQ3JlYXRlTG9jYXRpb24SIC5wdXJzZXIudjEuQ3JlYXRlTG9jYXRpb25SZXF1ZXN0\
  GiEucHVyc2VyLnYxLkNyZWF0ZUxvY2F0aW9uUmVzcG9uc2USVQoOVXBkYXRlTG9jYXRpb24SIC5wdXJzZXIudjEuVXBkYXRl\
  TG9jYXRpb25SZXF1ZXN0GiEucHVyc2VyLnYxLlVwZGF0ZUxvY2F0aW9uUmVzcG9uc2USWAoPSW1wb3J0TG9jYXRpb25zEiEu\
  cHVyc2VyLnYxLkltcG9ydExvY2F0aW9uc1JlcXVlc3QaIi5wdXJzZXIudjEuSW1wb3J0TG9jYXRpb25zUmVzcG9uc2USTAoL\
  R2V0TG9jYXRpb24SHS5wdXJzZXIudjEuR2V0TG9jYXRpb25SZXF1ZXN0Gh4ucHVyc2VyLnYxLkdldExvY2F0aW9uUmVzcG9u\
  c2USUgoNTGlzdExvY2F0aW9ucxIfLnB1cnNlci52MS5MaXN0TG9jYXRpb25zUmVxdWVzdBogLnB1cnNlci52MS5MaXN0TG9j\
  YXRpb25zUmVzcG9uc2USUgoNQ3JlYXRlQ2hhbm5lbBIfLnB1cnNlci52MS5DcmVhdGVDaGFubmVsUmVxdWVzdBogLnB1cnNl\
  ci52MS5DcmVhdGVDaGFubmVsUmVzcG9uc2USUgoNVXBkYXRlQ2hhbm5lbBIfLnB1cnNlci52MS5VcGRhdGVDaGFubmVsUmVx\
  dWVzdBogLnB1cnNlci52MS5VcGRhdGVDaGFubmVsUmVzcG9uc2USVQoOSW1wb3J0Q2hhbm5lbHMSIC5wdXJzZXIudjEuSW1w\
  b3J0Q2hhbm5lbHNSZXF1ZXN0GiEucHVyc2VyLnYxLkltcG9ydENoYW5uZWxzUmVzcG9uc2USSQoKR2V0Q2hhbm5lbBIcLnB1\
  cnNlci52MS5HZXRDaGFubmVsUmVxdWVzdBodLnB1cnNlci52MS5HZXRDaGFubmVsUmVzcG9uc2USTwoMTGlzdENoYW5uZWxz\
  Eh4ucHVyc2VyLnYxLkxpc3RDaGFubmVsc1JlcXVlc3QaHy5wdXJzZXIudjEuTGlzdENoYW5uZWxzUmVzcG9uc2USUgoNTWFw\
  RXh0ZXJuYWxJZBIfLnB1cnNlci52MS5NYXBFeHRlcm5hbElkUmVxdWVzdBogLnB1cnNlci52MS5NYXBFeHRlcm5hbElkUmVz\
  cG9uc2USXgoRUmVzb2x2ZUV4dGVybmFsSWQSIy5wdXJzZXIudjEuUmVzb2x2ZUV4dGVybmFsSWRSZXF1ZXN0GiQucHVyc2Vy\
  LnYxLlJlc29sdmVFeHRlcm5hbElkUmVzcG9uc2USWAoPTGlzdEV4dGVybmFsSWRzEiEucHVyc2VyLnYxLkxpc3RFeHRlcm5h\
  bElkc1JlcXVlc3QaIi5wdXJzZXIudjEuTGlzdEV4dGVybmFsSWRzUmVzcG9uc2ViBnByb3RvMwr7IwoWcHVyc2VyL3YxL2Ns\
  YWltcy5wcm90bxIJcHVyc2VyLnYxGh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90\
  aW1lc3RhbXAucHJvdG8aFnB1cnNlci92MS9jb21tb24ucHJvdG8i7wIKBUNsYWltEg4KAmlkGAEgASgEUgJpZBIrCgVzdGF0\
  ZRgCIAEoDjIVLnB1cnNlci52MS5DbGFpbVN0YXRlUgVzdGF0ZRIUCgVvd25lchgDIAEoCVIFb3duZXISGAoHY2hhbm5lbBgE\
  IAEoCVIHY2hhbm5lbBIdCgpsaW5lX2NvdW50GAUgASgNUglsaW5lQ291bnQSOwoLY3JlYXRlX3RpbWUYBiABKAsyGi5nb29n\
  bGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEjsKC2V4cGlyZV90aW1lGAcgASgLMhouZ29vZ2xlLnByb3RvYnVm\
  LlRpbWVzdGFtcFIKZXhwaXJlVGltZRIeCgpleHRlbnNpb25zGAggASgNUgpleHRlbnNpb25zEiUKDnJlbGVhc2VfcmVhc29u\
  GAkgASgJUg1yZWxlYXNlUmVhc29uEhkKCG9yZGVyX2lkGAogASgEUgdvcmRlcklkIqgCCglDbGFpbUxpbmUSFgoGbnVtYmVy\
  GAEgASgNUgZudW1iZXISEAoDc2t1GAIgASgJUgNza3USHAoJcmVxdWVzdGVkGAMgASgDUglyZXF1ZXN0ZWQSEgoEaGVsZBgE\
  IAEoA1IEaGVsZBISCgRmaXJtGAUgASgDUgRmaXJtEhoKCHJlbGVhc2VkGAYgASgDUghyZWxlYXNlZBIYCgdleHBpcmVkGAcg\
  ASgDUgdleHBpcmVkEhwKCXVuY2xhaW1lZBgIIAEoA1IJdW5jbGFpbWVkEjkKCnBsYWNlbWVudHMYCSADKAsyGS5wdXJzZXIu\
  djEuQ2xhaW1QbGFjZW1lbnRSCnBsYWNlbWVudHMSHAoJYWxsb2NhdGVkGAogASgDUglhbGxvY2F0ZWQiZgoOQ2xhaW1QbGFj\
  ZW1lbnQSGgoIbG9jYXRpb24YASABKAlSCGxvY2F0aW9uEhoKCHF1YW50aXR5GAIgASgDUghxdWFudGl0eRIcCglhbGxvY2F0\
  ZWQYAyABKANSCWFsbG9jYXRlZCJcChBDbGFpbVJlcXVlc3RMaW5lEhAKA3NrdRgBIAEoCVIDc2t1EhoKCHF1YW50aXR5GAIg\
  ASgDUghxdWFudGl0eRIaCghsb2NhdGlvbhgDIAEoCVIIbG9jYXRpb24ibQoJU2hvcnRmYWxsEhYKBm51bWJlchgBIAEoDVIG\
  bnVtYmVyEhAKA3NrdRgCIAEoCVIDc2t1EhwKCXJlcXVlc3RlZBgDIAEoA1IJcmVxdWVzdGVkEhgKB2NsYWltZWQYBCABKANS\
  B2NsYWltZWQi5gEKC0hvbGRSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIUCgVvd25lchgCIAEoCVIF\
  b3duZXISGAoHY2hhbm5lbBgDIAEoCVIHY2hhbm5lbBIxCgVsaW5lcxgEIAMoCzIbLnB1cnNlci52MS5DbGFpbVJlcXVlc3RM\
  aW5lUgVsaW5lcxIrCgN0dGwYBSABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SA3R0bBIoCgRtb2RlGAYgASgOMhQu\
  cHVyc2VyLnYxLkNsYWltTW9kZVIEbW9kZSLUAQoMSG9sZFJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIa\
  CghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSGQoIY2xhaW1faWQYAyABKARSB2NsYWltSWQSOwoLZXhwaXJlX3RpbWUYBCAB\
  KAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpleHBpcmVUaW1lEjQKCnNob3J0ZmFsbHMYBSADKAsyFC5wdXJzZXIu\
  djEuU2hvcnRmYWxsUgpzaG9ydGZhbGxzInYKDUV4dGVuZFJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElk\
  EhkKCGNsYWltX2lkGAIgASgEUgdjbGFpbUlkEisKA3R0bBgDIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIDdHRs\
  IoUBCg5FeHRlbmRSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxh\
  eWVkEjsKC2V4cGlyZV90aW1lGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKZXhwaXJlVGltZSJ+Cg5Db25m\
  aXJtUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSGQoIY2xhaW1faWQYAiABKARSB2NsYWltSWQSFAoF\
  b3duZXIYAyABKAlSBW93bmVyEhwKCXJlYWNxdWlyZRgEIAEoCFIJcmVhY3F1aXJlInEKD0NvbmZpcm1SZXNwb25zZRIaCghz\
  ZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiYKBWNsYWltGAMgASgLMhAucHVy\
  c2VyLnYxLkNsYWltUgVjbGFpbSK8AQoOUmVzZXJ2ZVJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhQK\
  BW93bmVyGAIgASgJUgVvd25lchIYCgdjaGFubmVsGAMgASgJUgdjaGFubmVsEjEKBWxpbmVzGAQgAygLMhsucHVyc2VyLnYx\
  LkNsYWltUmVxdWVzdExpbmVSBWxpbmVzEigKBG1vZGUYBSABKA4yFC5wdXJzZXIudjEuQ2xhaW1Nb2RlUgRtb2RlIpoBCg9S\
  ZXNlcnZlUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIZ\
  CghjbGFpbV9pZBgDIAEoBFIHY2xhaW1JZBI0CgpzaG9ydGZhbGxzGAQgAygLMhQucHVyc2VyLnYxLlNob3J0ZmFsbFIKc2hv\
  cnRmYWxscyKRAQoOUmVsZWFzZVJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhkKCGNsYWltX2lkGAIg\
  ASgEUgdjbGFpbUlkEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uEi0KBWxpbmVzGAQgAygLMhcucHVyc2VyLnYxLkxpbmVRdWFu\
  dGl0eVIFbGluZXMijQEKD1JlbGVhc2VSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQY\
  AiABKAhSCHJlcGxheWVkEhoKCHJlbGVhc2VkGAMgASgDUghyZWxlYXNlZBImCgVjbGFpbRgEIAEoCzIQLnB1cnNlci52MS5D\
  bGFpbVIFY2xhaW0iegoPQWxsb2NhdGVSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIZCghjbGFpbV9p\
  ZBgCIAEoBFIHY2xhaW1JZBItCgVsaW5lcxgDIAMoCzIXLnB1cnNlci52MS5MaW5lUXVhbnRpdHlSBWxpbmVzImgKEEFsbG9j\
  YXRlUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIcCglh\
  bGxvY2F0ZWQYAyABKANSCWFsbG9jYXRlZCJ8ChFVbmFsbG9jYXRlUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1\
  ZXN0SWQSGQoIY2xhaW1faWQYAiABKARSB2NsYWltSWQSLQoFbGluZXMYAyADKAsyFy5wdXJzZXIudjEuTGluZVF1YW50aXR5\
  UgVsaW5lcyJuChJVbmFsbG9jYXRlUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIg\
  ASgIUghyZXBsYXllZBIgCgt1bmFsbG9jYXRlZBgDIAEoA1ILdW5hbGxvY2F0ZWQiUwoPR2V0Q2xhaW1SZXF1ZXN0EhkKCGNs\
  YWltX2lkGAEgASgEUgdjbGFpbUlkEiUKBWxpbmVzGAIgASgLMg8ucHVyc2VyLnYxLlBhZ2VSBWxpbmVzIqoBChBHZXRDbGFp\
  bVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRImCgVjbGFpbRgCIAEoCzIQLnB1cnNlci52MS5DbGFpbVIF\
  Y2xhaW0SKgoFbGluZXMYAyADKAsyFC5wdXJzZXIudjEuQ2xhaW1MaW5lUgVsaW5lcxImCg9uZXh0X3BhZ2VfdG9rZW4YBCAB\
  KAlSDW5leHRQYWdlVG9rZW4ingEKEUxpc3RDbGFpbXNSZXF1ZXN0EisKBXN0YXRlGAEgASgOMhUucHVyc2VyLnYxLkNsYWlt\
  U3RhdGVSBXN0YXRlEhQKBW93bmVyGAIgASgJUgVvd25lchIjCgRwYWdlGAMgASgLMg8ucHVyc2VyLnYxLlBhZ2VSBHBhZ2US\
  IQoMbWluX3NlcXVlbmNlGAQgASgEUgttaW5TZXF1ZW5jZSKCAQoSTGlzdENsYWltc1Jlc3BvbnNlEhoKCHNlcXVlbmNlGAEg\
  ASgEUghzZXF1ZW5jZRIoCgZjbGFpbXMYAiADKAsyEC5wdXJzZXIudjEuQ2xhaW1SBmNsYWltcxImCg9uZXh0X3BhZ2VfdG9r\
  ZW4YAyABKAlSDW5leHRQYWdlVG9rZW4qiAEKCkNsYWltU3RhdGUSGwoXQ0xBSU1fU1RBVEVfVU5TUEVDSUZJRUQQABIUChBD\
  TEFJTV9TVEFURV9IRUxEEAESFAoQQ0xBSU1fU1RBVEVfRklSTRACEhgKFENMQUlNX1NUQVRFX1JFTEVBU0VEEAMSFwoTQ0xB\
  SU1fU1RBVEVfRVhQSVJFRBAEKnoKCUNsYWltTW9kZRIaChZDTEFJTV9NT0RFX1VOU1BFQ0lGSUVEEAASHQoZQ0xBSU1fTU9E\
  RV9BTExfT1JfTk9USElORxABEhYKEkNMQUlNX01PREVfUEFSVElBTBACEhoKFkNMQUlNX01PREVfQkVTVF9FRkZPUlQQAzLs\
  BAoMQ2xhaW1TZXJ2aWNlEjcKBEhvbGQSFi5wdXJzZXIudjEuSG9sZFJlcXVlc3QaFy5wdXJzZXIudjEuSG9sZFJlc3BvbnNl\
  Ej0KBkV4dGVuZBIYLnB1cnNlci52MS5FeHRlbmRSZXF1ZXN0GhkucHVyc2VyLnYxLkV4dGVuZFJlc3BvbnNlEkAKB0NvbmZp\
  cm0SGS5wdXJzZXIudjEuQ29uZmlybVJlcXVlc3QaGi5wdXJzZXIudjEuQ29uZmlybVJlc3BvbnNlEkAKB1Jlc2VydmUSGS5w\
  dXJzZXIudjEuUmVzZXJ2ZVJlcXVlc3QaGi5wdXJzZXIudjEuUmVzZXJ2ZVJlc3BvbnNlEkAKB1JlbGVhc2USGS5wdXJzZXIu\
  djEuUmVsZWFzZVJlcXVlc3QaGi5wdXJzZXIudjEuUmVsZWFzZVJlc3BvbnNlEkMKCEFsbG9jYXRlEhoucHVyc2VyLnYxLkFs\
  bG9jYXRlUmVxdWVzdBobLnB1cnNlci52MS5BbGxvY2F0ZVJlc3BvbnNlEkkKClVuYWxsb2NhdGUSHC5wdXJzZXIudjEuVW5h\
  bGxvY2F0ZVJlcXVlc3QaHS5wdXJzZXIudjEuVW5hbGxvY2F0ZVJlc3BvbnNlEkMKCEdldENsYWltEhoucHVyc2VyLnYxLkdl\
  dENsYWltUmVxdWVzdBobLnB1cnNlci52MS5HZXRDbGFpbVJlc3BvbnNlEkkKCkxpc3RDbGFpbXMSHC5wdXJzZXIudjEuTGlz\
  dENsYWltc1JlcXVlc3QaHS5wdXJzZXIudjEuTGlzdENsYWltc1Jlc3BvbnNlYgZwcm90bzMKnwgKFnB1cnNlci92MS9ldmVu\
  dHMucHJvdG8SCXB1cnNlci52MRoeZ29vZ2xlL3Byb3RvYnVmL2R1cmF0aW9uLnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGlt\
  ZXN0YW1wLnByb3RvGhZwdXJzZXIvdjEvY29tbW9uLnByb3RvIqcCCgVFdmVudBIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVu\
  Y2USFAoFaW5kZXgYAiABKA1SBWluZGV4Ei4KBHRpbWUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgR0aW1l\
  EhIKBGtpbmQYBCABKAlSBGtpbmQSFgoGZW50aXR5GAUgASgJUgZlbnRpdHkSHAoJcHJpbmNpcGFsGAYgASgJUglwcmluY2lw\
  YWwSFAoFYWN0b3IYByABKAlSBWFjdG9yEhYKBm1ldGhvZBgIIAEoCVIGbWV0aG9kEh0KCnJlcXVlc3RfaWQYCSABKAlSCXJl\
  cXVlc3RJZBIlCgVmYWN0cxgKIAMoCzIPLnB1cnNlci52MS5GYWN0UgVmYWN0cyJuCgxXYXRjaFJlcXVlc3QSJQoOYWZ0ZXJf\
  c2VxdWVuY2UYASABKARSDWFmdGVyU2VxdWVuY2USNwoJaGVhcnRiZWF0GAIgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0\
  aW9uUgloZWFydGJlYXQiVQoNV2F0Y2hSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USKAoGZXZlbnRzGAIg\
  AygLMhAucHVyc2VyLnYxLkV2ZW50UgZldmVudHMimwEKDEZldGNoUmVxdWVzdBIlCg5hZnRlcl9zZXF1ZW5jZRgBIAEoBFIN\
  YWZ0ZXJTZXF1ZW5jZRIUCgVsaW1pdBgCIAEoDVIFbGltaXQSLQoEd2FpdBgDIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJh\
  dGlvblIEd2FpdBIfCgtza2lwX2V2ZW50cxgEIAEoDVIKc2tpcEV2ZW50cyJ/Cg1GZXRjaFJlc3BvbnNlEhoKCHNlcXVlbmNl\
  GAEgASgEUghzZXF1ZW5jZRIoCgZldmVudHMYAiADKAsyEC5wdXJzZXIudjEuRXZlbnRSBmV2ZW50cxIoChBuZXh0X3NraXBf\
  ZXZlbnRzGAMgASgNUg5uZXh0U2tpcEV2ZW50czKIAQoMRXZlbnRTZXJ2aWNlEjwKBVdhdGNoEhcucHVyc2VyLnYxLldhdGNo\
  UmVxdWVzdBoYLnB1cnNlci52MS5XYXRjaFJlc3BvbnNlMAESOgoFRmV0Y2gSFy5wdXJzZXIudjEuRmV0Y2hSZXF1ZXN0Ghgu\
  cHVyc2VyLnYxLkZldGNoUmVzcG9uc2ViBnByb3RvMwqPIgoZcHVyc2VyL3YxL2ludmVudG9yeS5wcm90bxIJcHVyc2VyLnYx\
  Gh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhZwdXJzZXIvdjEvY29tbW9uLnByb3RvIoIDCghQb3NpdGlvbhIQ\
  CgNza3UYASABKAlSA3NrdRIaCghsb2NhdGlvbhgCIAEoCVIIbG9jYXRpb24SFwoHb25faGFuZBgDIAEoA1IGb25IYW5kEhIK\
  BGdvb2QYBCABKANSBGdvb2QSGAoHZGFtYWdlZBgFIAEoA1IHZGFtYWdlZBIhCgxxdWFsaXR5X2hvbGQYBiABKANSC3F1YWxp\
  dHlIb2xkEisKEXJldHVybl9pbnNwZWN0aW9uGAcgASgDUhByZXR1cm5JbnNwZWN0aW9uEhgKB2Jsb2NrZWQYCCABKANSB2Js\
  b2NrZWQSFgoGc3RhZ2VkGAkgASgDUgZzdGFnZWQSEgoEaGVsZBgKIAEoA1IEaGVsZBIaCghyZXNlcnZlZBgLIAEoA1IIcmVz\
  ZXJ2ZWQSHAoJYWxsb2NhdGVkGAwgASgDUglhbGxvY2F0ZWQSEgoEZnJlZRgNIAEoA1IEZnJlZRIdCgppbl90cmFuc2l0GA4g\
  ASgDUglpblRyYW5zaXQi/gIKEFN0b2NrTGVkZ2VyRW50cnkSGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhQKBWluZGV4\
  GAIgASgNUgVpbmRleBIuCgR0aW1lGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIEdGltZRIQCgNza3UYBCAB\
  KAlSA3NrdRIaCghsb2NhdGlvbhgFIAEoCVIIbG9jYXRpb24SEgoEa2luZBgGIAEoCVIEa2luZBIWCgZjaGFuZ2UYByABKANS\
  BmNoYW5nZRIUCgVhZnRlchgIIAEoA1IFYWZ0ZXISHAoJcHJpbmNpcGFsGAkgASgJUglwcmluY2lwYWwSFAoFYWN0b3IYCiAB\
  KAlSBWFjdG9yEhYKBnJlYXNvbhgLIAEoCVIGcmVhc29uEhwKCXJlZmVyZW5jZRgMIAEoCVIJcmVmZXJlbmNlEi4KBmJ1Y2tl\
  dBgNIAEoDjIWLnB1cnNlci52MS5TdG9ja0J1Y2tldFIGYnVja2V0Iq8BCg5SZWNlaXZlUmVxdWVzdBIdCgpyZXF1ZXN0X2lk\
  GAEgASgJUglyZXF1ZXN0SWQSEAoDc2t1GAIgASgJUgNza3USGgoIbG9jYXRpb24YAyABKAlSCGxvY2F0aW9uEhoKCHF1YW50\
  aXR5GAQgASgDUghxdWFudGl0eRIWCgZyZWFzb24YBSABKAlSBnJlYXNvbhIcCglyZWZlcmVuY2UYBiABKAlSCXJlZmVyZW5j\
  ZSJ6Cg9SZWNlaXZlUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBs\
  YXllZBIvCghwb3NpdGlvbhgDIAEoCzITLnB1cnNlci52MS5Qb3NpdGlvblIIcG9zaXRpb24iqgEKDUFkanVzdFJlcXVlc3QS\
  HQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhAKA3NrdRgCIAEoCVIDc2t1EhoKCGxvY2F0aW9uGAMgASgJUghsb2Nh\
  dGlvbhIWCgZjaGFuZ2UYBCABKANSBmNoYW5nZRIWCgZyZWFzb24YBSABKAlSBnJlYXNvbhIcCglyZWZlcmVuY2UYBiABKAlS\
  CXJlZmVyZW5jZSJ5Cg5BZGp1c3RSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiAB\
  KAhSCHJlcGxheWVkEi8KCHBvc2l0aW9uGAMgASgLMhMucHVyc2VyLnYxLlBvc2l0aW9uUghwb3NpdGlvbiKuAQoNRGFtYWdl\
  UmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSEAoDc2t1GAIgASgJUgNza3USGgoIbG9jYXRpb24YAyAB\
  KAlSCGxvY2F0aW9uEhoKCHF1YW50aXR5GAQgASgDUghxdWFudGl0eRIWCgZyZWFzb24YBSABKAlSBnJlYXNvbhIcCglyZWZl\
  cmVuY2UYBiABKAlSCXJlZmVyZW5jZSJ5Cg5EYW1hZ2VSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoI\
  cmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEi8KCHBvc2l0aW9uGAMgASgLMhMucHVyc2VyLnYxLlBvc2l0aW9uUghwb3NpdGlv\
  biKwAQoPVW5kYW1hZ2VSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIQCgNza3UYAiABKAlSA3NrdRIa\
  Cghsb2NhdGlvbhgDIAEoCVIIbG9jYXRpb24SGgoIcXVhbnRpdHkYBCABKANSCHF1YW50aXR5EhYKBnJlYXNvbhgFIAEoCVIG\
  cmVhc29uEhwKCXJlZmVyZW5jZRgGIAEoCVIJcmVmZXJlbmNlInsKEFVuZGFtYWdlUmVzcG9uc2USGgoIc2VxdWVuY2UYASAB\
  KARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIvCghwb3NpdGlvbhgDIAEoCzITLnB1cnNlci52MS5Q\
  b3NpdGlvblIIcG9zaXRpb24i4QEKEFNldE9uSGFuZFJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhAK\
  A3NrdRgCIAEoCVIDc2t1EhoKCGxvY2F0aW9uGAMgASgJUghsb2NhdGlvbhIcCghleHBlY3RlZBgEIAEoA0gAUghleHBlY3Rl\
  ZBIXCgdvbl9oYW5kGAUgASgDUgZvbkhhbmQSFgoGcmVhc29uGAYgASgJUgZyZWFzb24SHAoJcmVmZXJlbmNlGAcgASgJUgly\
  ZWZlcmVuY2VCEwoRZXhwZWN0ZWRfcHJlc2VuY2UifAoRU2V0T25IYW5kUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNl\
  cXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIvCghwb3NpdGlvbhgDIAEoCzITLnB1cnNlci52MS5Qb3NpdGlv\
  blIIcG9zaXRpb24imwEKCFN0b2NrUm93EhIKBGxpbmUYASABKA1SBGxpbmUSEAoDc2t1GAIgASgJUgNza3USGgoIbG9jYXRp\
  b24YAyABKAlSCGxvY2F0aW9uEhoKCHF1YW50aXR5GAQgASgDUghxdWFudGl0eRIcCghleHBlY3RlZBgFIAEoA0gAUghleHBl\
  Y3RlZEITChFleHBlY3RlZF9wcmVzZW5jZSK3AQoSSW1wb3J0U3RvY2tSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJl\
  cXVlc3RJZBInCgRyb3dzGAIgAygLMhMucHVyc2VyLnYxLlN0b2NrUm93UgRyb3dzEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29u\
  EhwKCXJlZmVyZW5jZRgEIAEoCVIJcmVmZXJlbmNlEiMKDXZhbGlkYXRlX29ubHkYBSABKAhSDHZhbGlkYXRlT25seSJ+ChNJ\
  bXBvcnRTdG9ja1Jlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5\
  ZWQSLwoGcmVzdWx0GAMgASgLMhcucHVyc2VyLnYxLkltcG9ydFJlc3VsdFIGcmVzdWx0IkMKE0dldFBvc2l0aW9uc1JlcXVl\
  c3QSEAoDc2t1GAEgASgJUgNza3USGgoIbG9jYXRpb24YAiABKAlSCGxvY2F0aW9uImUKFEdldFBvc2l0aW9uc1Jlc3BvbnNl\
  EhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIxCglwb3NpdGlvbnMYAiADKAsyEy5wdXJzZXIudjEuUG9zaXRpb25SCXBv\
  c2l0aW9ucyJaChZHZXRBdmFpbGFiaWxpdHlSZXF1ZXN0EhgKB2NoYW5uZWwYASABKAlSB2NoYW5uZWwSEAoDc2t1GAIgASgJ\
  UgNza3USFAoFb3duZXIYAyABKAlSBW93bmVyInEKF0dldEF2YWlsYWJpbGl0eVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgE\
  UghzZXF1ZW5jZRIcCglhdmFpbGFibGUYAiABKANSCWF2YWlsYWJsZRIcCglwdWJsaXNoZWQYAyABKANSCXB1Ymxpc2hlZCKO\
  AQoWTGlzdFN0b2NrTGVkZ2VyUmVxdWVzdBIQCgNza3UYASABKAlSA3NrdRIaCghsb2NhdGlvbhgCIAEoCVIIbG9jYXRpb24S\
  IwoEcGFnZRgDIAEoCzIPLnB1cnNlci52MS5QYWdlUgRwYWdlEiEKDG1pbl9zZXF1ZW5jZRgEIAEoBFILbWluU2VxdWVuY2Ui\
  lAEKF0xpc3RTdG9ja0xlZGdlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRI1CgdlbnRyaWVzGAIgAygL\
  MhsucHVyc2VyLnYxLlN0b2NrTGVkZ2VyRW50cnlSB2VudHJpZXMSJgoPbmV4dF9wYWdlX3Rva2VuGAMgASgJUg1uZXh0UGFn\
  ZVRva2VuKlwKC1N0b2NrQnVja2V0EhwKGFNUT0NLX0JVQ0tFVF9VTlNQRUNJRklFRBAAEhUKEVNUT0NLX0JVQ0tFVF9HT09E\
  EAESGAoUU1RPQ0tfQlVDS0VUX0RBTUFHRUQQAjKyBQoQSW52ZW50b3J5U2VydmljZRJACgdSZWNlaXZlEhkucHVyc2VyLnYx\
  LlJlY2VpdmVSZXF1ZXN0GhoucHVyc2VyLnYxLlJlY2VpdmVSZXNwb25zZRI9CgZBZGp1c3QSGC5wdXJzZXIudjEuQWRqdXN0\
  UmVxdWVzdBoZLnB1cnNlci52MS5BZGp1c3RSZXNwb25zZRI9CgZEYW1hZ2USGC5wdXJzZXIudjEuRGFtYWdlUmVxdWVzdBoZ\
  LnB1cnNlci52MS5EYW1hZ2VSZXNwb25zZRJDCghVbmRhbWFnZRIaLnB1cnNlci52MS5VbmRhbWFnZVJlcXVlc3QaGy5wdXJz\
  ZXIudjEuVW5kYW1hZ2VSZXNwb25zZRJGCglTZXRPbkhhbmQSGy5wdXJzZXIudjEuU2V0T25IYW5kUmVxdWVzdBocLnB1cnNl\
  ci52MS5TZXRPbkhhbmRSZXNwb25zZRJMCgtJbXBvcnRTdG9jaxIdLnB1cnNlci52MS5JbXBvcnRTdG9ja1JlcXVlc3QaHi5w\
  dXJzZXIudjEuSW1wb3J0U3RvY2tSZXNwb25zZRJPCgxHZXRQb3NpdGlvbnMSHi5wdXJzZXIudjEuR2V0UG9zaXRpb25zUmVx\
  dWVzdBofLnB1cnNlci52MS5HZXRQb3NpdGlvbnNSZXNwb25zZRJYCg9HZXRBdmFpbGFiaWxpdHkSIS5wdXJzZXIudjEuR2V0\
  QXZhaWxhYmlsaXR5UmVxdWVzdBoiLnB1cnNlci52MS5HZXRBdmFpbGFiaWxpdHlSZXNwb25zZRJYCg9MaXN0U3RvY2tMZWRn\
  ZXISIS5wdXJzZXIudjEuTGlzdFN0b2NrTGVkZ2VyUmVxdWVzdBoiLnB1cnNlci52MS5MaXN0U3RvY2tMZWRnZXJSZXNwb25z\
  ZWIGcHJvdG8zCqNEChZwdXJzZXIvdjEvb3JkZXJzLnByb3RvEglwdXJzZXIudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3Rh\
  bXAucHJvdG8aFnB1cnNlci92MS9jb21tb24ucHJvdG8i/AEKB0FkZHJlc3MSEgoEbmFtZRgBIAEoCVIEbmFtZRIYCgdjb21w\
  YW55GAIgASgJUgdjb21wYW55EhYKBnN0cmVldBgDIAEoCVIGc3RyZWV0EhgKB3N0cmVldDIYBCABKAlSB3N0cmVldDISEgoE\
  Y2l0eRgFIAEoCVIEY2l0eRIWCgZyZWdpb24YBiABKAlSBnJlZ2lvbhIfCgtwb3N0YWxfY29kZRgHIAEoCVIKcG9zdGFsQ29k\
  ZRIYCgdjb3VudHJ5GAggASgJUgdjb3VudHJ5EhQKBWVtYWlsGAkgASgJUgVlbWFpbBIUCgVwaG9uZRgKIAEoCVIFcGhvbmUi\
  +wIKCE5ld09yZGVyEhgKB2NoYW5uZWwYASABKAlSB2NoYW5uZWwSKAoQY2hhbm5lbF9vcmRlcl9pZBgCIAEoCVIOY2hhbm5l\
  bE9yZGVySWQSGgoIY3VycmVuY3kYAyABKAlSCGN1cnJlbmN5Ei0KBWxpbmVzGAQgAygLMhcucHVyc2VyLnYxLk5ld09yZGVy\
  TGluZVIFbGluZXMSKwoHc2hpcF90bxgFIAEoCzISLnB1cnNlci52MS5BZGRyZXNzUgZzaGlwVG8SGgoIY3VzdG9tZXIYBiAB\
  KAlSCGN1c3RvbWVyEhgKB3NlcnZpY2UYByABKAlSB3NlcnZpY2USGAoHZnJlaWdodBgIIAEoA1IHZnJlaWdodBI5CgpvcmRl\
  cl90aW1lGAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJb3JkZXJUaW1lEhYKBXRvdGFsGAogASgDSABSBXRv\
  dGFsQhAKDnRvdGFsX3ByZXNlbmNlIpMBCgxOZXdPcmRlckxpbmUSEAoDc2t1GAEgASgJUgNza3USGgoIcXVhbnRpdHkYAiAB\
  KANSCHF1YW50aXR5Eh0KCnVuaXRfcHJpY2UYAyABKANSCXVuaXRQcmljZRIaCghkaXNjb3VudBgEIAEoA1IIZGlzY291bnQS\
  GgoIbG9jYXRpb24YBSABKAlSCGxvY2F0aW9uIsoFCgVPcmRlchIOCgJpZBgBIAEoBFICaWQSKwoFc3RhdGUYAiABKA4yFS5w\
  dXJzZXIudjEuT3JkZXJTdGF0ZVIFc3RhdGUSKwoFc3RvY2sYAyABKA4yFS5wdXJzZXIudjEuT3JkZXJTdG9ja1IFc3RvY2sS\
  GAoHY2hhbm5lbBgEIAEoCVIHY2hhbm5lbBIoChBjaGFubmVsX29yZGVyX2lkGAUgASgJUg5jaGFubmVsT3JkZXJJZBIaCghj\
  dXJyZW5jeRgGIAEoCVIIY3VycmVuY3kSGgoIY3VzdG9tZXIYByABKAlSCGN1c3RvbWVyEhgKB3NlcnZpY2UYCCABKAlSB3Nl\
  cnZpY2USFAoFZ3Jvc3MYCSABKANSBWdyb3NzEhoKCGRpc2NvdW50GAogASgDUghkaXNjb3VudBIYCgdmcmVpZ2h0GAsgASgD\
  UgdmcmVpZ2h0EhQKBXRvdGFsGAwgASgDUgV0b3RhbBIdCgpsaW5lX2NvdW50GA0gASgNUglsaW5lQ291bnQSHQoKb3Blbl9s\
  aW5lcxgOIAEoDVIJb3BlbkxpbmVzEjkKCm9yZGVyX3RpbWUYDyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglv\
  cmRlclRpbWUSOwoLY3JlYXRlX3RpbWUYECABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEjkK\
  CnBsYWNlX3RpbWUYESABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglwbGFjZVRpbWUSOwoLYWNjZXB0X3RpbWUY\
  EiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgphY2NlcHRUaW1lEhkKCGNsYWltX2lkGBMgASgEUgdjbGFpbUlk\
  EhYKBnJlYXNvbhgUIAEoCVIGcmVhc29uIrADCglPcmRlckxpbmUSFgoGbnVtYmVyGAEgASgNUgZudW1iZXISEAoDc2t1GAIg\
  ASgJUgNza3USLwoFc3RhdGUYAyABKA4yGS5wdXJzZXIudjEuT3JkZXJMaW5lU3RhdGVSBXN0YXRlEhgKB29yZGVyZWQYBCAB\
  KANSB29yZGVyZWQSGgoIY2FuY2VsZWQYBSABKANSCGNhbmNlbGVkEh4KCnVuYXNzaWduZWQYBiABKANSCnVuYXNzaWduZWQS\
  GgoIcmVzZXJ2ZWQYByABKANSCHJlc2VydmVkEhwKCWFsbG9jYXRlZBgIIAEoA1IJYWxsb2NhdGVkEh0KCnVuaXRfcHJpY2UY\
  CSABKANSCXVuaXRQcmljZRIUCgVncm9zcxgKIAEoA1IFZ3Jvc3MSGgoIZGlzY291bnQYCyABKANSCGRpc2NvdW50EhAKA25l\
  dBgMIAEoA1IDbmV0EhoKCGxvY2F0aW9uGA0gASgJUghsb2NhdGlvbhI5CgpwbGFjZW1lbnRzGA4gAygLMhkucHVyc2VyLnYx\
  Lk9yZGVyUGxhY2VtZW50UgpwbGFjZW1lbnRzImYKDk9yZGVyUGxhY2VtZW50EhoKCGxvY2F0aW9uGAEgASgJUghsb2NhdGlv\
  bhIaCghxdWFudGl0eRgCIAEoA1IIcXVhbnRpdHkSHAoJYWxsb2NhdGVkGAMgASgDUglhbGxvY2F0ZWQiWgoOT3JkZXJTaG9y\
  dGZhbGwSFgoGbnVtYmVyGAEgASgNUgZudW1iZXISEAoDc2t1GAIgASgJUgNza3USHgoKdW5hc3NpZ25lZBgDIAEoA1IKdW5h\
  c3NpZ25lZCJACg1Ib2xkUmVmZXJlbmNlEhkKCGNsYWltX2lkGAEgASgEUgdjbGFpbUlkEhQKBW93bmVyGAIgASgJUgVvd25l\
  ciKKAgoRUGxhY2VPcmRlclJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEikKBW9yZGVyGAIgASgLMhMu\
  cHVyc2VyLnYxLk5ld09yZGVyUgVvcmRlchIpCgRtb2RlGAMgASgOMhUucHVyc2VyLnYxLkFjY2VwdE1vZGVSBG1vZGUSLQoS\
  d2l0aG91dF9hY2NlcHRhbmNlGAQgASgIUhF3aXRob3V0QWNjZXB0YW5jZRIsCgRob2xkGAUgASgLMhgucHVyc2VyLnYxLkhv\
  bGRSZWZlcmVuY2VSBGhvbGQSIwoNdmFsaWRhdGVfb25seRgGIAEoCFIMdmFsaWRhdGVPbmx5IssBChJQbGFjZU9yZGVyUmVz\
  cG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVvcmRlchgD\
  IAEoCzIQLnB1cnNlci52MS5PcmRlclIFb3JkZXISGgoIZXhpc3RpbmcYBCABKAhSCGV4aXN0aW5nEjkKCnNob3J0ZmFsbHMY\
  BSADKAsyGS5wdXJzZXIudjEuT3JkZXJTaG9ydGZhbGxSCnNob3J0ZmFsbHMiggEKEURyYWZ0T3JkZXJSZXF1ZXN0Eh0KCnJl\
  cXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIpCgVvcmRlchgCIAEoCzITLnB1cnNlci52MS5OZXdPcmRlclIFb3JkZXISIwoN\
  dmFsaWRhdGVfb25seRgDIAEoCFIMdmFsaWRhdGVPbmx5IpABChJEcmFmdE9yZGVyUmVzcG9uc2USGgoIc2VxdWVuY2UYASAB\
  KARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVvcmRlchgDIAEoCzIQLnB1cnNlci52MS5PcmRl\
  clIFb3JkZXISGgoIZXhpc3RpbmcYBCABKAhSCGV4aXN0aW5nItUBChFQbGFjZURyYWZ0UmVxdWVzdBIdCgpyZXF1ZXN0X2lk\
  GAEgASgJUglyZXF1ZXN0SWQSGQoIb3JkZXJfaWQYAiABKARSB29yZGVySWQSKQoEbW9kZRgDIAEoDjIVLnB1cnNlci52MS5B\
  Y2NlcHRNb2RlUgRtb2RlEi0KEndpdGhvdXRfYWNjZXB0YW5jZRgEIAEoCFIRd2l0aG91dEFjY2VwdGFuY2USLAoEaG9sZBgF\
  IAEoCzIYLnB1cnNlci52MS5Ib2xkUmVmZXJlbmNlUgRob2xkIq8BChJQbGFjZURyYWZ0UmVzcG9uc2USGgoIc2VxdWVuY2UY\
  ASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVvcmRlchgDIAEoCzIQLnB1cnNlci52MS5P\
  cmRlclIFb3JkZXISOQoKc2hvcnRmYWxscxgEIAMoCzIZLnB1cnNlci52MS5PcmRlclNob3J0ZmFsbFIKc2hvcnRmYWxscyJn\
  ChNEaXNjYXJkRHJhZnRSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIZCghvcmRlcl9pZBgCIAEoBFIH\
  b3JkZXJJZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiJ2ChREaXNjYXJkRHJhZnRSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEo\
  BFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiYKBW9yZGVyGAMgASgLMhAucHVyc2VyLnYxLk9yZGVy\
  UgVvcmRlciKnAQoSQWNjZXB0T3JkZXJSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIZCghvcmRlcl9p\
  ZBgCIAEoBFIHb3JkZXJJZBIpCgRtb2RlGAMgASgOMhUucHVyc2VyLnYxLkFjY2VwdE1vZGVSBG1vZGUSLAoEaG9sZBgEIAEo\
  CzIYLnB1cnNlci52MS5Ib2xkUmVmZXJlbmNlUgRob2xkIrABChNBY2NlcHRPcmRlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEg\
  ASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSJgoFb3JkZXIYAyABKAsyEC5wdXJzZXIudjEuT3Jk\
  ZXJSBW9yZGVyEjkKCnNob3J0ZmFsbHMYBCADKAsyGS5wdXJzZXIudjEuT3JkZXJTaG9ydGZhbGxSCnNob3J0ZmFsbHMiZgoS\
  UmVqZWN0T3JkZXJSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIZCghvcmRlcl9pZBgCIAEoBFIHb3Jk\
  ZXJJZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiJ1ChNSZWplY3RPcmRlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghz\
  ZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSJgoFb3JkZXIYAyABKAsyEC5wdXJzZXIudjEuT3JkZXJSBW9y\
  ZGVyInoKE1Jlc2VydmVPcmRlclJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhkKCG9yZGVyX2lkGAIg\
  ASgEUgdvcmRlcklkEikKBG1vZGUYAyABKA4yFS5wdXJzZXIudjEuQWNjZXB0TW9kZVIEbW9kZSKxAQoUUmVzZXJ2ZU9yZGVy\
  UmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVvcmRl\
  chgDIAEoCzIQLnB1cnNlci52MS5PcmRlclIFb3JkZXISOQoKc2hvcnRmYWxscxgEIAMoCzIZLnB1cnNlci52MS5PcmRlclNo\
  b3J0ZmFsbFIKc2hvcnRmYWxscyJ/ChRBbGxvY2F0ZU9yZGVyUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0\
  SWQSGQoIb3JkZXJfaWQYAiABKARSB29yZGVySWQSLQoFbGluZXMYAyADKAsyFy5wdXJzZXIudjEuTGluZVF1YW50aXR5UgVs\
  aW5lcyJ3ChVBbGxvY2F0ZU9yZGVyUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIg\
  ASgIUghyZXBsYXllZBImCgVvcmRlchgDIAEoCzIQLnB1cnNlci52MS5PcmRlclIFb3JkZXIigQEKFlVuYWxsb2NhdGVPcmRl\
  clJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhkKCG9yZGVyX2lkGAIgASgEUgdvcmRlcklkEi0KBWxp\
  bmVzGAMgAygLMhcucHVyc2VyLnYxLkxpbmVRdWFudGl0eVIFbGluZXMieQoXVW5hbGxvY2F0ZU9yZGVyUmVzcG9uc2USGgoI\
  c2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVvcmRlchgDIAEoCzIQLnB1\
  cnNlci52MS5PcmRlclIFb3JkZXIilQEKEkNhbmNlbE9yZGVyUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0\
  SWQSGQoIb3JkZXJfaWQYAiABKARSB29yZGVySWQSLQoFbGluZXMYAyADKAsyFy5wdXJzZXIudjEuTGluZVF1YW50aXR5UgVs\
  aW5lcxIWCgZyZWFzb24YBCABKAlSBnJlYXNvbiJ1ChNDYW5jZWxPcmRlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghz\
  ZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSJgoFb3JkZXIYAyABKAsyEC5wdXJzZXIudjEuT3JkZXJSBW9y\
  ZGVyIlMKD0dldE9yZGVyUmVxdWVzdBIZCghvcmRlcl9pZBgBIAEoBFIHb3JkZXJJZBIlCgVsaW5lcxgCIAEoCzIPLnB1cnNl\
  ci52MS5QYWdlUgVsaW5lcyLXAQoQR2V0T3JkZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USJgoFb3Jk\
  ZXIYAiABKAsyEC5wdXJzZXIudjEuT3JkZXJSBW9yZGVyEioKBWxpbmVzGAMgAygLMhQucHVyc2VyLnYxLk9yZGVyTGluZVIF\
  bGluZXMSJgoPbmV4dF9wYWdlX3Rva2VuGAQgASgJUg1uZXh0UGFnZVRva2VuEisKB3NoaXBfdG8YBSABKAsyEi5wdXJzZXIu\
  djEuQWRkcmVzc1IGc2hpcFRvIlYKEEZpbmRPcmRlclJlcXVlc3QSGAoHY2hhbm5lbBgBIAEoCVIHY2hhbm5lbBIoChBjaGFu\
  bmVsX29yZGVyX2lkGAIgASgJUg5jaGFubmVsT3JkZXJJZCJXChFGaW5kT3JkZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEo\
  BFIIc2VxdWVuY2USJgoFb3JkZXIYAiABKAsyEC5wdXJzZXIudjEuT3JkZXJSBW9yZGVyIqIBChFMaXN0T3JkZXJzUmVxdWVz\
  dBIrCgVzdGF0ZRgBIAEoDjIVLnB1cnNlci52MS5PcmRlclN0YXRlUgVzdGF0ZRIYCgdjaGFubmVsGAIgASgJUgdjaGFubmVs\
  EiMKBHBhZ2UYAyABKAsyDy5wdXJzZXIudjEuUGFnZVIEcGFnZRIhCgxtaW5fc2VxdWVuY2UYBCABKARSC21pblNlcXVlbmNl\
  IoIBChJMaXN0T3JkZXJzUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEigKBm9yZGVycxgCIAMoCzIQLnB1\
  cnNlci52MS5PcmRlclIGb3JkZXJzEiYKD25leHRfcGFnZV90b2tlbhgDIAEoCVINbmV4dFBhZ2VUb2tlbiJ9ChhMaXN0T3Jk\
  ZXJUaW1lbGluZVJlcXVlc3QSGQoIb3JkZXJfaWQYASABKARSB29yZGVySWQSIwoEcGFnZRgCIAEoCzIPLnB1cnNlci52MS5Q\
  YWdlUgRwYWdlEiEKDG1pbl9zZXF1ZW5jZRgDIAEoBFILbWluU2VxdWVuY2UimwMKEk9yZGVyVGltZWxpbmVFbnRyeRIaCghz\
  ZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USFAoFaW5kZXgYAiABKA1SBWluZGV4Ei4KBHRpbWUYAyABKAsyGi5nb29nbGUucHJv\
  dG9idWYuVGltZXN0YW1wUgR0aW1lEhIKBGtpbmQYBCABKAlSBGtpbmQSOAoMc3RhdGVfYmVmb3JlGAUgASgOMhUucHVyc2Vy\
  LnYxLk9yZGVyU3RhdGVSC3N0YXRlQmVmb3JlEjYKC3N0YXRlX2FmdGVyGAYgASgOMhUucHVyc2VyLnYxLk9yZGVyU3RhdGVS\
  CnN0YXRlQWZ0ZXISHAoJcHJpbmNpcGFsGAcgASgJUglwcmluY2lwYWwSFAoFYWN0b3IYCCABKAlSBWFjdG9yEhYKBnJlYXNv\
  bhgJIAEoCVIGcmVhc29uEiUKDnBvbGljeV92ZXJzaW9uGAogASgEUg1wb2xpY3lWZXJzaW9uEioKBW1vdmVzGAsgAygLMhQu\
  cHVyc2VyLnYxLk9yZGVyTW92ZVIFbW92ZXMimQEKCU9yZGVyTW92ZRIWCgZudW1iZXIYASABKA1SBm51bWJlchItCgRmcm9t\
  GAIgASgOMhkucHVyc2VyLnYxLk9yZGVyTGluZVN0YXRlUgRmcm9tEikKAnRvGAMgASgOMhkucHVyc2VyLnYxLk9yZGVyTGlu\
  ZVN0YXRlUgJ0bxIaCghxdWFudGl0eRgEIAEoA1IIcXVhbnRpdHkimAEKGUxpc3RPcmRlclRpbWVsaW5lUmVzcG9uc2USGgoI\
  c2VxdWVuY2UYASABKARSCHNlcXVlbmNlEjcKB2VudHJpZXMYAiADKAsyHS5wdXJzZXIudjEuT3JkZXJUaW1lbGluZUVudHJ5\
  UgdlbnRyaWVzEiYKD25leHRfcGFnZV90b2tlbhgDIAEoCVINbmV4dFBhZ2VUb2tlbirBAQoKT3JkZXJTdGF0ZRIbChdPUkRF\
  Ul9TVEFURV9VTlNQRUNJRklFRBAAEhUKEU9SREVSX1NUQVRFX0RSQUZUEAESFgoST1JERVJfU1RBVEVfUExBQ0VEEAISGAoU\
  T1JERVJfU1RBVEVfQUNDRVBURUQQAxIYChRPUkRFUl9TVEFURV9SRUpFQ1RFRBAEEhkKFU9SREVSX1NUQVRFX0RJU0NBUkRF\
  RBAFEhgKFE9SREVSX1NUQVRFX0NBTkNFTEVEEAYqswEKCk9yZGVyU3RvY2sSGwoXT1JERVJfU1RPQ0tfVU5TUEVDSUZJRUQQ\
  ABIUChBPUkRFUl9TVE9DS19OT05FEAESHQoZT1JERVJfU1RPQ0tfUEFSVF9SRVNFUlZFRBACEhgKFE9SREVSX1NUT0NLX1JF\
  U0VSVkVEEAMSHgoaT1JERVJfU1RPQ0tfUEFSVF9BTExPQ0FURUQQBBIZChVPUkRFUl9TVE9DS19BTExPQ0FURUQQBSqxAQoO\
  T3JkZXJMaW5lU3RhdGUSIAocT1JERVJfTElORV9TVEFURV9VTlNQRUNJRklFRBAAEh0KGU9SREVSX0xJTkVfU1RBVEVfQ0FO\
  Q0VMRUQQARIfChtPUkRFUl9MSU5FX1NUQVRFX1VOQVNTSUdORUQQAhIdChlPUkRFUl9MSU5FX1NUQVRFX1JFU0VSVkVEEAMS\
  HgoaT1JERVJfTElORV9TVEFURV9BTExPQ0FURUQQBCpiCgpBY2NlcHRNb2RlEhsKF0FDQ0VQVF9NT0RFX1VOU1BFQ0lGSUVE\
  EAASHgoaQUNDRVBUX01PREVfQUxMX09SX05PVEhJTkcQARIXChNBQ0NFUFRfTU9ERV9QQVJUSUFMEAIy4QgKDE9yZGVyU2Vy\
  dmljZRJJCgpQbGFjZU9yZGVyEhwucHVyc2VyLnYxLlBsYWNlT3JkZXJSZXF1ZXN0Gh0ucHVyc2VyLnYxLlBsYWNlT3JkZXJS\
  ZXNwb25zZRJJCgpEcmFmdE9yZGVyEhwucHVyc2VyLnYxLkRyYWZ0T3JkZXJSZXF1ZXN0Gh0ucHVyc2VyLnYxLkRyYWZ0T3Jk\
  ZXJSZXNwb25zZRJJCgpQbGFjZURyYWZ0EhwucHVyc2VyLnYxLlBsYWNlRHJhZnRSZXF1ZXN0Gh0ucHVyc2VyLnYxLlBsYWNl\
  RHJhZnRSZXNwb25zZRJPCgxEaXNjYXJkRHJhZnQSHi5wdXJzZXIudjEuRGlzY2FyZERyYWZ0UmVxdWVzdBofLnB1cnNlci52\
  MS5EaXNjYXJkRHJhZnRSZXNwb25zZRJMCgtBY2NlcHRPcmRlchIdLnB1cnNlci52MS5BY2NlcHRPcmRlclJlcXVlc3QaHi5w\
  dXJzZXIudjEuQWNjZXB0T3JkZXJSZXNwb25zZRJMCgtSZWplY3RPcmRlchIdLnB1cnNlci52MS5SZWplY3RPcmRlclJlcXVl\
  c3QaHi5wdXJzZXIudjEuUmVqZWN0T3JkZXJSZXNwb25zZRJPCgxSZXNlcnZlT3JkZXISHi5wdXJzZXIudjEuUmVzZXJ2ZU9y\
  ZGVyUmVxdWVzdBofLnB1cnNlci52MS5SZXNlcnZlT3JkZXJSZXNwb25zZRJSCg1BbGxvY2F0ZU9yZGVyEh8ucHVyc2VyLnYx\
  LkFsbG9jYXRlT3JkZXJSZXF1ZXN0GiAucHVyc2VyLnYxLkFsbG9jYXRlT3JkZXJSZXNwb25zZRJYCg9VbmFsbG9jYXRlT3Jk\
  ZXISIS5wdXJzZXIudjEuVW5hbGxvY2F0ZU9yZGVyUmVxdWVzdBoiLnB1cnNlci52MS5VbmFsbG9jYXRlT3JkZXJSZXNwb25z\
  ZRJMCgtDYW5jZWxPcmRlchIdLnB1cnNlci52MS5DYW5jZWxPcmRlclJlcXVlc3QaHi5wdXJzZXIudjEuQ2FuY2VsT3JkZXJS\
  ZXNwb25zZRJDCghHZXRPcmRlchIaLnB1cnNlci52MS5HZXRPcmRlclJlcXVlc3QaGy5wdXJzZXIudjEuR2V0T3JkZXJSZXNw\
  b25zZRJGCglGaW5kT3JkZXISGy5wdXJzZXIudjEuRmluZE9yZGVyUmVxdWVzdBocLnB1cnNlci52MS5GaW5kT3JkZXJSZXNw\
  b25zZRJJCgpMaXN0T3JkZXJzEhwucHVyc2VyLnYxLkxpc3RPcmRlcnNSZXF1ZXN0Gh0ucHVyc2VyLnYxLkxpc3RPcmRlcnNS\
  ZXNwb25zZRJeChFMaXN0T3JkZXJUaW1lbGluZRIjLnB1cnNlci52MS5MaXN0T3JkZXJUaW1lbGluZVJlcXVlc3QaJC5wdXJz\
  ZXIudjEuTGlzdE9yZGVyVGltZWxpbmVSZXNwb25zZWIGcHJvdG8zCoccChlwdXJzZXIvdjEvdHJhbnNmZXJzLnByb3RvEglw\
  dXJzZXIudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aFnB1cnNlci92MS9jb21tb24ucHJvdG8i+AIKCFRy\
  YW5zZmVyEg4KAmlkGAEgASgEUgJpZBIuCgVzdGF0ZRgCIAEoDjIYLnB1cnNlci52MS5UcmFuc2ZlclN0YXRlUgVzdGF0ZRIS\
  CgRmcm9tGAMgASgJUgRmcm9tEg4KAnRvGAQgASgJUgJ0bxIcCglyZWZlcmVuY2UYBSABKAlSCXJlZmVyZW5jZRIdCgpsaW5l\
  X2NvdW50GAYgASgNUglsaW5lQ291bnQSOwoLY3JlYXRlX3RpbWUYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1w\
  UgpjcmVhdGVUaW1lEjcKCXNoaXBfdGltZRgIIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCHNoaXBUaW1lEj0K\
  DGFycml2YWxfdGltZRgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSC2Fycml2YWxUaW1lEhYKBnJlYXNvbhgK\
  IAEoCVIGcmVhc29uIr0BCgxUcmFuc2ZlckxpbmUSFgoGbnVtYmVyGAEgASgNUgZudW1iZXISEAoDc2t1GAIgASgJUgNza3US\
  GgoIcXVhbnRpdHkYAyABKANSCHF1YW50aXR5EhgKB3NoaXBwZWQYBCABKANSB3NoaXBwZWQSGgoIcmVjZWl2ZWQYBSABKANS\
  CHJlY2VpdmVkEhIKBGxvc3QYBiABKANSBGxvc3QSHQoKaW5fdHJhbnNpdBgHIAEoA1IJaW5UcmFuc2l0IkMKE1RyYW5zZmVy\
  UmVxdWVzdExpbmUSEAoDc2t1GAEgASgJUgNza3USGgoIcXVhbnRpdHkYAiABKANSCHF1YW50aXR5Iu0BChVDcmVhdGVUcmFu\
  c2ZlclJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhIKBGZyb20YAiABKAlSBGZyb20SDgoCdG8YAyAB\
  KAlSAnRvEjQKBWxpbmVzGAQgAygLMh4ucHVyc2VyLnYxLlRyYW5zZmVyUmVxdWVzdExpbmVSBWxpbmVzEhwKCXJlZmVyZW5j\
  ZRgFIAEoCVIJcmVmZXJlbmNlEj0KDGFycml2YWxfdGltZRgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSC2Fy\
  cml2YWxUaW1lIoEBChZDcmVhdGVUcmFuc2ZlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBs\
  YXllZBgCIAEoCFIIcmVwbGF5ZWQSLwoIdHJhbnNmZXIYAyABKAsyEy5wdXJzZXIudjEuVHJhbnNmZXJSCHRyYW5zZmVyIpQB\
  ChNTaGlwVHJhbnNmZXJSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIfCgt0cmFuc2Zlcl9pZBgCIAEo\
  BFIKdHJhbnNmZXJJZBI9CgxhcnJpdmFsX3RpbWUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgthcnJpdmFs\
  VGltZSJ/ChRTaGlwVHJhbnNmZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiAB\
  KAhSCHJlcGxheWVkEi8KCHRyYW5zZmVyGAMgASgLMhMucHVyc2VyLnYxLlRyYW5zZmVyUgh0cmFuc2ZlciKHAQoWUmVjZWl2\
  ZVRyYW5zZmVyUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSHwoLdHJhbnNmZXJfaWQYAiABKARSCnRy\
  YW5zZmVySWQSLQoFbGluZXMYAyADKAsyFy5wdXJzZXIudjEuTGluZVF1YW50aXR5UgVsaW5lcyKCAQoXUmVjZWl2ZVRyYW5z\
  ZmVyUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIvCgh0\
  cmFuc2ZlchgDIAEoCzITLnB1cnNlci52MS5UcmFuc2ZlclIIdHJhbnNmZXIibgoUQ2xvc2VUcmFuc2ZlclJlcXVlc3QSHQoK\
  cmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEh8KC3RyYW5zZmVyX2lkGAIgASgEUgp0cmFuc2ZlcklkEhYKBnJlYXNvbhgD\
  IAEoCVIGcmVhc29uIoABChVDbG9zZVRyYW5zZmVyUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJl\
  cGxheWVkGAIgASgIUghyZXBsYXllZBIvCgh0cmFuc2ZlchgDIAEoCzITLnB1cnNlci52MS5UcmFuc2ZlclIIdHJhbnNmZXIi\
  bwoVQ2FuY2VsVHJhbnNmZXJSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIfCgt0cmFuc2Zlcl9pZBgC\
  IAEoBFIKdHJhbnNmZXJJZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiKBAQoWQ2FuY2VsVHJhbnNmZXJSZXNwb25zZRIaCghz\
  ZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEi8KCHRyYW5zZmVyGAMgASgLMhMu\
  cHVyc2VyLnYxLlRyYW5zZmVyUgh0cmFuc2ZlciJcChJHZXRUcmFuc2ZlclJlcXVlc3QSHwoLdHJhbnNmZXJfaWQYASABKARS\
  CnRyYW5zZmVySWQSJQoFbGluZXMYAiABKAsyDy5wdXJzZXIudjEuUGFnZVIFbGluZXMiuQEKE0dldFRyYW5zZmVyUmVzcG9u\
  c2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEi8KCHRyYW5zZmVyGAIgASgLMhMucHVyc2VyLnYxLlRyYW5zZmVyUgh0\
  cmFuc2ZlchItCgVsaW5lcxgDIAMoCzIXLnB1cnNlci52MS5UcmFuc2ZlckxpbmVSBWxpbmVzEiYKD25leHRfcGFnZV90b2tl\
  bhgEIAEoCVINbmV4dFBhZ2VUb2tlbiKqAQoUTGlzdFRyYW5zZmVyc1JlcXVlc3QSLgoFc3RhdGUYASABKA4yGC5wdXJzZXIu\
  djEuVHJhbnNmZXJTdGF0ZVIFc3RhdGUSGgoIbG9jYXRpb24YAiABKAlSCGxvY2F0aW9uEiMKBHBhZ2UYAyABKAsyDy5wdXJz\
  ZXIudjEuUGFnZVIEcGFnZRIhCgxtaW5fc2VxdWVuY2UYBCABKARSC21pblNlcXVlbmNlIo4BChVMaXN0VHJhbnNmZXJzUmVz\
  cG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEjEKCXRyYW5zZmVycxgCIAMoCzITLnB1cnNlci52MS5UcmFuc2Zl\
  clIJdHJhbnNmZXJzEiYKD25leHRfcGFnZV90b2tlbhgDIAEoCVINbmV4dFBhZ2VUb2tlbirfAQoNVHJhbnNmZXJTdGF0ZRIe\
  ChpUUkFOU0ZFUl9TVEFURV9VTlNQRUNJRklFRBAAEhgKFFRSQU5TRkVSX1NUQVRFX0RSQUZUEAESHQoZVFJBTlNGRVJfU1RB\
  VEVfSU5fVFJBTlNJVBACEiAKHFRSQU5TRkVSX1NUQVRFX1BBUlRfUkVDRUlWRUQQAxIbChdUUkFOU0ZFUl9TVEFURV9SRUNF\
  SVZFRBAEEhkKFVRSQU5TRkVSX1NUQVRFX0NMT1NFRBAFEhsKF1RSQU5TRkVSX1NUQVRFX0NBTkNFTEVEEAYy4AQKD1RyYW5z\
  ZmVyU2VydmljZRJVCg5DcmVhdGVUcmFuc2ZlchIgLnB1cnNlci52MS5DcmVhdGVUcmFuc2ZlclJlcXVlc3QaIS5wdXJzZXIu\
  djEuQ3JlYXRlVHJhbnNmZXJSZXNwb25zZRJPCgxTaGlwVHJhbnNmZXISHi5wdXJzZXIudjEuU2hpcFRyYW5zZmVyUmVxdWVz\
  dBofLnB1cnNlci52MS5TaGlwVHJhbnNmZXJSZXNwb25zZRJYCg9SZWNlaXZlVHJhbnNmZXISIS5wdXJzZXIudjEuUmVjZWl2\
  ZVRyYW5zZmVyUmVxdWVzdBoiLnB1cnNlci52MS5SZWNlaXZlVHJhbnNmZXJSZXNwb25zZRJSCg1DbG9zZVRyYW5zZmVyEh8u\
  cHVyc2VyLnYxLkNsb3NlVHJhbnNmZXJSZXF1ZXN0GiAucHVyc2VyLnYxLkNsb3NlVHJhbnNmZXJSZXNwb25zZRJVCg5DYW5j\
  ZWxUcmFuc2ZlchIgLnB1cnNlci52MS5DYW5jZWxUcmFuc2ZlclJlcXVlc3QaIS5wdXJzZXIudjEuQ2FuY2VsVHJhbnNmZXJS\
  ZXNwb25zZRJMCgtHZXRUcmFuc2ZlchIdLnB1cnNlci52MS5HZXRUcmFuc2ZlclJlcXVlc3QaHi5wdXJzZXIudjEuR2V0VHJh\
  bnNmZXJSZXNwb25zZRJSCg1MaXN0VHJhbnNmZXJzEh8ucHVyc2VyLnYxLkxpc3RUcmFuc2ZlcnNSZXF1ZXN0GiAucHVyc2Vy\
  LnYxLkxpc3RUcmFuc2ZlcnNSZXNwb25zZWIGcHJvdG8z
  """
