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
  bGFpbXNSZXF1ZXN0Gh0ucHVyc2VyLnYxLkxpc3RDbGFpbXNSZXNwb25zZWIGcHJvdG8zCp8IChZwdXJzZXIvdjEvZXZlbnRz\
  LnByb3RvEglwdXJzZXIudjEaHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVz\
  dGFtcC5wcm90bxoWcHVyc2VyL3YxL2NvbW1vbi5wcm90byKnAgoFRXZlbnQSGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNl\
  EhQKBWluZGV4GAIgASgNUgVpbmRleBIuCgR0aW1lGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIEdGltZRIS\
  CgRraW5kGAQgASgJUgRraW5kEhYKBmVudGl0eRgFIAEoCVIGZW50aXR5EhwKCXByaW5jaXBhbBgGIAEoCVIJcHJpbmNpcGFs\
  EhQKBWFjdG9yGAcgASgJUgVhY3RvchIWCgZtZXRob2QYCCABKAlSBm1ldGhvZBIdCgpyZXF1ZXN0X2lkGAkgASgJUglyZXF1\
  ZXN0SWQSJQoFZmFjdHMYCiADKAsyDy5wdXJzZXIudjEuRmFjdFIFZmFjdHMibgoMV2F0Y2hSZXF1ZXN0EiUKDmFmdGVyX3Nl\
  cXVlbmNlGAEgASgEUg1hZnRlclNlcXVlbmNlEjcKCWhlYXJ0YmVhdBgCIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlv\
  blIJaGVhcnRiZWF0IlUKDVdhdGNoUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEigKBmV2ZW50cxgCIAMo\
  CzIQLnB1cnNlci52MS5FdmVudFIGZXZlbnRzIpsBCgxGZXRjaFJlcXVlc3QSJQoOYWZ0ZXJfc2VxdWVuY2UYASABKARSDWFm\
  dGVyU2VxdWVuY2USFAoFbGltaXQYAiABKA1SBWxpbWl0Ei0KBHdhaXQYAyABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRp\
  b25SBHdhaXQSHwoLc2tpcF9ldmVudHMYBCABKA1SCnNraXBFdmVudHMifwoNRmV0Y2hSZXNwb25zZRIaCghzZXF1ZW5jZRgB\
  IAEoBFIIc2VxdWVuY2USKAoGZXZlbnRzGAIgAygLMhAucHVyc2VyLnYxLkV2ZW50UgZldmVudHMSKAoQbmV4dF9za2lwX2V2\
  ZW50cxgDIAEoDVIObmV4dFNraXBFdmVudHMyiAEKDEV2ZW50U2VydmljZRI8CgVXYXRjaBIXLnB1cnNlci52MS5XYXRjaFJl\
  cXVlc3QaGC5wdXJzZXIudjEuV2F0Y2hSZXNwb25zZTABEjoKBUZldGNoEhcucHVyc2VyLnYxLkZldGNoUmVxdWVzdBoYLnB1\
  cnNlci52MS5GZXRjaFJlc3BvbnNlYgZwcm90bzMKjyIKGXB1cnNlci92MS9pbnZlbnRvcnkucHJvdG8SCXB1cnNlci52MRof\
  Z29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoWcHVyc2VyL3YxL2NvbW1vbi5wcm90byKCAwoIUG9zaXRpb24SEAoD\
  c2t1GAEgASgJUgNza3USGgoIbG9jYXRpb24YAiABKAlSCGxvY2F0aW9uEhcKB29uX2hhbmQYAyABKANSBm9uSGFuZBISCgRn\
  b29kGAQgASgDUgRnb29kEhgKB2RhbWFnZWQYBSABKANSB2RhbWFnZWQSIQoMcXVhbGl0eV9ob2xkGAYgASgDUgtxdWFsaXR5\
  SG9sZBIrChFyZXR1cm5faW5zcGVjdGlvbhgHIAEoA1IQcmV0dXJuSW5zcGVjdGlvbhIYCgdibG9ja2VkGAggASgDUgdibG9j\
  a2VkEhYKBnN0YWdlZBgJIAEoA1IGc3RhZ2VkEhIKBGhlbGQYCiABKANSBGhlbGQSGgoIcmVzZXJ2ZWQYCyABKANSCHJlc2Vy\
  dmVkEhwKCWFsbG9jYXRlZBgMIAEoA1IJYWxsb2NhdGVkEhIKBGZyZWUYDSABKANSBGZyZWUSHQoKaW5fdHJhbnNpdBgOIAEo\
  A1IJaW5UcmFuc2l0Iv4CChBTdG9ja0xlZGdlckVudHJ5EhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIUCgVpbmRleBgC\
  IAEoDVIFaW5kZXgSLgoEdGltZRgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSBHRpbWUSEAoDc2t1GAQgASgJ\
  UgNza3USGgoIbG9jYXRpb24YBSABKAlSCGxvY2F0aW9uEhIKBGtpbmQYBiABKAlSBGtpbmQSFgoGY2hhbmdlGAcgASgDUgZj\
  aGFuZ2USFAoFYWZ0ZXIYCCABKANSBWFmdGVyEhwKCXByaW5jaXBhbBgJIAEoCVIJcHJpbmNpcGFsEhQKBWFjdG9yGAogASgJ\
  UgVhY3RvchIWCgZyZWFzb24YCyABKAlSBnJlYXNvbhIcCglyZWZlcmVuY2UYDCABKAlSCXJlZmVyZW5jZRIuCgZidWNrZXQY\
  DSABKA4yFi5wdXJzZXIudjEuU3RvY2tCdWNrZXRSBmJ1Y2tldCKvAQoOUmVjZWl2ZVJlcXVlc3QSHQoKcmVxdWVzdF9pZBgB\
  IAEoCVIJcmVxdWVzdElkEhAKA3NrdRgCIAEoCVIDc2t1EhoKCGxvY2F0aW9uGAMgASgJUghsb2NhdGlvbhIaCghxdWFudGl0\
  eRgEIAEoA1IIcXVhbnRpdHkSFgoGcmVhc29uGAUgASgJUgZyZWFzb24SHAoJcmVmZXJlbmNlGAYgASgJUglyZWZlcmVuY2Ui\
  egoPUmVjZWl2ZVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5\
  ZWQSLwoIcG9zaXRpb24YAyABKAsyEy5wdXJzZXIudjEuUG9zaXRpb25SCHBvc2l0aW9uIqoBCg1BZGp1c3RSZXF1ZXN0Eh0K\
  CnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIQCgNza3UYAiABKAlSA3NrdRIaCghsb2NhdGlvbhgDIAEoCVIIbG9jYXRp\
  b24SFgoGY2hhbmdlGAQgASgDUgZjaGFuZ2USFgoGcmVhc29uGAUgASgJUgZyZWFzb24SHAoJcmVmZXJlbmNlGAYgASgJUgly\
  ZWZlcmVuY2UieQoOQWRqdXN0UmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgI\
  UghyZXBsYXllZBIvCghwb3NpdGlvbhgDIAEoCzITLnB1cnNlci52MS5Qb3NpdGlvblIIcG9zaXRpb24irgEKDURhbWFnZVJl\
  cXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhAKA3NrdRgCIAEoCVIDc2t1EhoKCGxvY2F0aW9uGAMgASgJ\
  Ughsb2NhdGlvbhIaCghxdWFudGl0eRgEIAEoA1IIcXVhbnRpdHkSFgoGcmVhc29uGAUgASgJUgZyZWFzb24SHAoJcmVmZXJl\
  bmNlGAYgASgJUglyZWZlcmVuY2UieQoORGFtYWdlUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJl\
  cGxheWVkGAIgASgIUghyZXBsYXllZBIvCghwb3NpdGlvbhgDIAEoCzITLnB1cnNlci52MS5Qb3NpdGlvblIIcG9zaXRpb24i\
  sAEKD1VuZGFtYWdlUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSEAoDc2t1GAIgASgJUgNza3USGgoI\
  bG9jYXRpb24YAyABKAlSCGxvY2F0aW9uEhoKCHF1YW50aXR5GAQgASgDUghxdWFudGl0eRIWCgZyZWFzb24YBSABKAlSBnJl\
  YXNvbhIcCglyZWZlcmVuY2UYBiABKAlSCXJlZmVyZW5jZSJ7ChBVbmRhbWFnZVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgE\
  UghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSLwoIcG9zaXRpb24YAyABKAsyEy5wdXJzZXIudjEuUG9z\
  aXRpb25SCHBvc2l0aW9uIuEBChBTZXRPbkhhbmRSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIQCgNz\
  a3UYAiABKAlSA3NrdRIaCghsb2NhdGlvbhgDIAEoCVIIbG9jYXRpb24SHAoIZXhwZWN0ZWQYBCABKANIAFIIZXhwZWN0ZWQS\
  FwoHb25faGFuZBgFIAEoA1IGb25IYW5kEhYKBnJlYXNvbhgGIAEoCVIGcmVhc29uEhwKCXJlZmVyZW5jZRgHIAEoCVIJcmVm\
  ZXJlbmNlQhMKEWV4cGVjdGVkX3ByZXNlbmNlInwKEVNldE9uSGFuZFJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1\
  ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSLwoIcG9zaXRpb24YAyABKAsyEy5wdXJzZXIudjEuUG9zaXRpb25S\
  CHBvc2l0aW9uIpsBCghTdG9ja1JvdxISCgRsaW5lGAEgASgNUgRsaW5lEhAKA3NrdRgCIAEoCVIDc2t1EhoKCGxvY2F0aW9u\
  GAMgASgJUghsb2NhdGlvbhIaCghxdWFudGl0eRgEIAEoA1IIcXVhbnRpdHkSHAoIZXhwZWN0ZWQYBSABKANIAFIIZXhwZWN0\
  ZWRCEwoRZXhwZWN0ZWRfcHJlc2VuY2UitwEKEkltcG9ydFN0b2NrUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1\
  ZXN0SWQSJwoEcm93cxgCIAMoCzITLnB1cnNlci52MS5TdG9ja1Jvd1IEcm93cxIWCgZyZWFzb24YAyABKAlSBnJlYXNvbhIc\
  CglyZWZlcmVuY2UYBCABKAlSCXJlZmVyZW5jZRIjCg12YWxpZGF0ZV9vbmx5GAUgASgIUgx2YWxpZGF0ZU9ubHkifgoTSW1w\
  b3J0U3RvY2tSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVk\
  Ei8KBnJlc3VsdBgDIAEoCzIXLnB1cnNlci52MS5JbXBvcnRSZXN1bHRSBnJlc3VsdCJDChNHZXRQb3NpdGlvbnNSZXF1ZXN0\
  EhAKA3NrdRgBIAEoCVIDc2t1EhoKCGxvY2F0aW9uGAIgASgJUghsb2NhdGlvbiJlChRHZXRQb3NpdGlvbnNSZXNwb25zZRIa\
  CghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USMQoJcG9zaXRpb25zGAIgAygLMhMucHVyc2VyLnYxLlBvc2l0aW9uUglwb3Np\
  dGlvbnMiWgoWR2V0QXZhaWxhYmlsaXR5UmVxdWVzdBIYCgdjaGFubmVsGAEgASgJUgdjaGFubmVsEhAKA3NrdRgCIAEoCVID\
  c2t1EhQKBW93bmVyGAMgASgJUgVvd25lciJxChdHZXRBdmFpbGFiaWxpdHlSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFII\
  c2VxdWVuY2USHAoJYXZhaWxhYmxlGAIgASgDUglhdmFpbGFibGUSHAoJcHVibGlzaGVkGAMgASgDUglwdWJsaXNoZWQijgEK\
  Fkxpc3RTdG9ja0xlZGdlclJlcXVlc3QSEAoDc2t1GAEgASgJUgNza3USGgoIbG9jYXRpb24YAiABKAlSCGxvY2F0aW9uEiMK\
  BHBhZ2UYAyABKAsyDy5wdXJzZXIudjEuUGFnZVIEcGFnZRIhCgxtaW5fc2VxdWVuY2UYBCABKARSC21pblNlcXVlbmNlIpQB\
  ChdMaXN0U3RvY2tMZWRnZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USNQoHZW50cmllcxgCIAMoCzIb\
  LnB1cnNlci52MS5TdG9ja0xlZGdlckVudHJ5UgdlbnRyaWVzEiYKD25leHRfcGFnZV90b2tlbhgDIAEoCVINbmV4dFBhZ2VU\
  b2tlbipcCgtTdG9ja0J1Y2tldBIcChhTVE9DS19CVUNLRVRfVU5TUEVDSUZJRUQQABIVChFTVE9DS19CVUNLRVRfR09PRBAB\
  EhgKFFNUT0NLX0JVQ0tFVF9EQU1BR0VEEAIysgUKEEludmVudG9yeVNlcnZpY2USQAoHUmVjZWl2ZRIZLnB1cnNlci52MS5S\
  ZWNlaXZlUmVxdWVzdBoaLnB1cnNlci52MS5SZWNlaXZlUmVzcG9uc2USPQoGQWRqdXN0EhgucHVyc2VyLnYxLkFkanVzdFJl\
  cXVlc3QaGS5wdXJzZXIudjEuQWRqdXN0UmVzcG9uc2USPQoGRGFtYWdlEhgucHVyc2VyLnYxLkRhbWFnZVJlcXVlc3QaGS5w\
  dXJzZXIudjEuRGFtYWdlUmVzcG9uc2USQwoIVW5kYW1hZ2USGi5wdXJzZXIudjEuVW5kYW1hZ2VSZXF1ZXN0GhsucHVyc2Vy\
  LnYxLlVuZGFtYWdlUmVzcG9uc2USRgoJU2V0T25IYW5kEhsucHVyc2VyLnYxLlNldE9uSGFuZFJlcXVlc3QaHC5wdXJzZXIu\
  djEuU2V0T25IYW5kUmVzcG9uc2USTAoLSW1wb3J0U3RvY2sSHS5wdXJzZXIudjEuSW1wb3J0U3RvY2tSZXF1ZXN0Gh4ucHVy\
  c2VyLnYxLkltcG9ydFN0b2NrUmVzcG9uc2USTwoMR2V0UG9zaXRpb25zEh4ucHVyc2VyLnYxLkdldFBvc2l0aW9uc1JlcXVl\
  c3QaHy5wdXJzZXIudjEuR2V0UG9zaXRpb25zUmVzcG9uc2USWAoPR2V0QXZhaWxhYmlsaXR5EiEucHVyc2VyLnYxLkdldEF2\
  YWlsYWJpbGl0eVJlcXVlc3QaIi5wdXJzZXIudjEuR2V0QXZhaWxhYmlsaXR5UmVzcG9uc2USWAoPTGlzdFN0b2NrTGVkZ2Vy\
  EiEucHVyc2VyLnYxLkxpc3RTdG9ja0xlZGdlclJlcXVlc3QaIi5wdXJzZXIudjEuTGlzdFN0b2NrTGVkZ2VyUmVzcG9uc2Vi\
  BnByb3RvMwqjRAoWcHVyc2VyL3YxL29yZGVycy5wcm90bxIJcHVyc2VyLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1w\
  LnByb3RvGhZwdXJzZXIvdjEvY29tbW9uLnByb3RvIvwBCgdBZGRyZXNzEhIKBG5hbWUYASABKAlSBG5hbWUSGAoHY29tcGFu\
  eRgCIAEoCVIHY29tcGFueRIWCgZzdHJlZXQYAyABKAlSBnN0cmVldBIYCgdzdHJlZXQyGAQgASgJUgdzdHJlZXQyEhIKBGNp\
  dHkYBSABKAlSBGNpdHkSFgoGcmVnaW9uGAYgASgJUgZyZWdpb24SHwoLcG9zdGFsX2NvZGUYByABKAlSCnBvc3RhbENvZGUS\
  GAoHY291bnRyeRgIIAEoCVIHY291bnRyeRIUCgVlbWFpbBgJIAEoCVIFZW1haWwSFAoFcGhvbmUYCiABKAlSBXBob25lIvsC\
  CghOZXdPcmRlchIYCgdjaGFubmVsGAEgASgJUgdjaGFubmVsEigKEGNoYW5uZWxfb3JkZXJfaWQYAiABKAlSDmNoYW5uZWxP\
  cmRlcklkEhoKCGN1cnJlbmN5GAMgASgJUghjdXJyZW5jeRItCgVsaW5lcxgEIAMoCzIXLnB1cnNlci52MS5OZXdPcmRlckxp\
  bmVSBWxpbmVzEisKB3NoaXBfdG8YBSABKAsyEi5wdXJzZXIudjEuQWRkcmVzc1IGc2hpcFRvEhoKCGN1c3RvbWVyGAYgASgJ\
  UghjdXN0b21lchIYCgdzZXJ2aWNlGAcgASgJUgdzZXJ2aWNlEhgKB2ZyZWlnaHQYCCABKANSB2ZyZWlnaHQSOQoKb3JkZXJf\
  dGltZRgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCW9yZGVyVGltZRIWCgV0b3RhbBgKIAEoA0gAUgV0b3Rh\
  bEIQCg50b3RhbF9wcmVzZW5jZSKTAQoMTmV3T3JkZXJMaW5lEhAKA3NrdRgBIAEoCVIDc2t1EhoKCHF1YW50aXR5GAIgASgD\
  UghxdWFudGl0eRIdCgp1bml0X3ByaWNlGAMgASgDUgl1bml0UHJpY2USGgoIZGlzY291bnQYBCABKANSCGRpc2NvdW50EhoK\
  CGxvY2F0aW9uGAUgASgJUghsb2NhdGlvbiLKBQoFT3JkZXISDgoCaWQYASABKARSAmlkEisKBXN0YXRlGAIgASgOMhUucHVy\
  c2VyLnYxLk9yZGVyU3RhdGVSBXN0YXRlEisKBXN0b2NrGAMgASgOMhUucHVyc2VyLnYxLk9yZGVyU3RvY2tSBXN0b2NrEhgK\
  B2NoYW5uZWwYBCABKAlSB2NoYW5uZWwSKAoQY2hhbm5lbF9vcmRlcl9pZBgFIAEoCVIOY2hhbm5lbE9yZGVySWQSGgoIY3Vy\
  cmVuY3kYBiABKAlSCGN1cnJlbmN5EhoKCGN1c3RvbWVyGAcgASgJUghjdXN0b21lchIYCgdzZXJ2aWNlGAggASgJUgdzZXJ2\
  aWNlEhQKBWdyb3NzGAkgASgDUgVncm9zcxIaCghkaXNjb3VudBgKIAEoA1IIZGlzY291bnQSGAoHZnJlaWdodBgLIAEoA1IH\
  ZnJlaWdodBIUCgV0b3RhbBgMIAEoA1IFdG90YWwSHQoKbGluZV9jb3VudBgNIAEoDVIJbGluZUNvdW50Eh0KCm9wZW5fbGlu\
  ZXMYDiABKA1SCW9wZW5MaW5lcxI5CgpvcmRlcl90aW1lGA8gASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJb3Jk\
  ZXJUaW1lEjsKC2NyZWF0ZV90aW1lGBAgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRI5Cgpw\
  bGFjZV90aW1lGBEgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJcGxhY2VUaW1lEjsKC2FjY2VwdF90aW1lGBIg\
  ASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKYWNjZXB0VGltZRIZCghjbGFpbV9pZBgTIAEoBFIHY2xhaW1JZBIW\
  CgZyZWFzb24YFCABKAlSBnJlYXNvbiKwAwoJT3JkZXJMaW5lEhYKBm51bWJlchgBIAEoDVIGbnVtYmVyEhAKA3NrdRgCIAEo\
  CVIDc2t1Ei8KBXN0YXRlGAMgASgOMhkucHVyc2VyLnYxLk9yZGVyTGluZVN0YXRlUgVzdGF0ZRIYCgdvcmRlcmVkGAQgASgD\
  UgdvcmRlcmVkEhoKCGNhbmNlbGVkGAUgASgDUghjYW5jZWxlZBIeCgp1bmFzc2lnbmVkGAYgASgDUgp1bmFzc2lnbmVkEhoK\
  CHJlc2VydmVkGAcgASgDUghyZXNlcnZlZBIcCglhbGxvY2F0ZWQYCCABKANSCWFsbG9jYXRlZBIdCgp1bml0X3ByaWNlGAkg\
  ASgDUgl1bml0UHJpY2USFAoFZ3Jvc3MYCiABKANSBWdyb3NzEhoKCGRpc2NvdW50GAsgASgDUghkaXNjb3VudBIQCgNuZXQY\
  DCABKANSA25ldBIaCghsb2NhdGlvbhgNIAEoCVIIbG9jYXRpb24SOQoKcGxhY2VtZW50cxgOIAMoCzIZLnB1cnNlci52MS5P\
  cmRlclBsYWNlbWVudFIKcGxhY2VtZW50cyJmCg5PcmRlclBsYWNlbWVudBIaCghsb2NhdGlvbhgBIAEoCVIIbG9jYXRpb24S\
  GgoIcXVhbnRpdHkYAiABKANSCHF1YW50aXR5EhwKCWFsbG9jYXRlZBgDIAEoA1IJYWxsb2NhdGVkIloKDk9yZGVyU2hvcnRm\
  YWxsEhYKBm51bWJlchgBIAEoDVIGbnVtYmVyEhAKA3NrdRgCIAEoCVIDc2t1Eh4KCnVuYXNzaWduZWQYAyABKANSCnVuYXNz\
  aWduZWQiQAoNSG9sZFJlZmVyZW5jZRIZCghjbGFpbV9pZBgBIAEoBFIHY2xhaW1JZBIUCgVvd25lchgCIAEoCVIFb3duZXIi\
  igIKEVBsYWNlT3JkZXJSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIpCgVvcmRlchgCIAEoCzITLnB1\
  cnNlci52MS5OZXdPcmRlclIFb3JkZXISKQoEbW9kZRgDIAEoDjIVLnB1cnNlci52MS5BY2NlcHRNb2RlUgRtb2RlEi0KEndp\
  dGhvdXRfYWNjZXB0YW5jZRgEIAEoCFIRd2l0aG91dEFjY2VwdGFuY2USLAoEaG9sZBgFIAEoCzIYLnB1cnNlci52MS5Ib2xk\
  UmVmZXJlbmNlUgRob2xkEiMKDXZhbGlkYXRlX29ubHkYBiABKAhSDHZhbGlkYXRlT25seSLLAQoSUGxhY2VPcmRlclJlc3Bv\
  bnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSJgoFb3JkZXIYAyAB\
  KAsyEC5wdXJzZXIudjEuT3JkZXJSBW9yZGVyEhoKCGV4aXN0aW5nGAQgASgIUghleGlzdGluZxI5CgpzaG9ydGZhbGxzGAUg\
  AygLMhkucHVyc2VyLnYxLk9yZGVyU2hvcnRmYWxsUgpzaG9ydGZhbGxzIoIBChFEcmFmdE9yZGVyUmVxdWVzdBIdCgpyZXF1\
  ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSKQoFb3JkZXIYAiABKAsyEy5wdXJzZXIudjEuTmV3T3JkZXJSBW9yZGVyEiMKDXZh\
  bGlkYXRlX29ubHkYAyABKAhSDHZhbGlkYXRlT25seSKQAQoSRHJhZnRPcmRlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgE\
  UghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSJgoFb3JkZXIYAyABKAsyEC5wdXJzZXIudjEuT3JkZXJS\
  BW9yZGVyEhoKCGV4aXN0aW5nGAQgASgIUghleGlzdGluZyLVAQoRUGxhY2VEcmFmdFJlcXVlc3QSHQoKcmVxdWVzdF9pZBgB\
  IAEoCVIJcmVxdWVzdElkEhkKCG9yZGVyX2lkGAIgASgEUgdvcmRlcklkEikKBG1vZGUYAyABKA4yFS5wdXJzZXIudjEuQWNj\
  ZXB0TW9kZVIEbW9kZRItChJ3aXRob3V0X2FjY2VwdGFuY2UYBCABKAhSEXdpdGhvdXRBY2NlcHRhbmNlEiwKBGhvbGQYBSAB\
  KAsyGC5wdXJzZXIudjEuSG9sZFJlZmVyZW5jZVIEaG9sZCKvAQoSUGxhY2VEcmFmdFJlc3BvbnNlEhoKCHNlcXVlbmNlGAEg\
  ASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSJgoFb3JkZXIYAyABKAsyEC5wdXJzZXIudjEuT3Jk\
  ZXJSBW9yZGVyEjkKCnNob3J0ZmFsbHMYBCADKAsyGS5wdXJzZXIudjEuT3JkZXJTaG9ydGZhbGxSCnNob3J0ZmFsbHMiZwoT\
  RGlzY2FyZERyYWZ0UmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSGQoIb3JkZXJfaWQYAiABKARSB29y\
  ZGVySWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24idgoURGlzY2FyZERyYWZ0UmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARS\
  CHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBImCgVvcmRlchgDIAEoCzIQLnB1cnNlci52MS5PcmRlclIF\
  b3JkZXIipwEKEkFjY2VwdE9yZGVyUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSGQoIb3JkZXJfaWQY\
  AiABKARSB29yZGVySWQSKQoEbW9kZRgDIAEoDjIVLnB1cnNlci52MS5BY2NlcHRNb2RlUgRtb2RlEiwKBGhvbGQYBCABKAsy\
  GC5wdXJzZXIudjEuSG9sZFJlZmVyZW5jZVIEaG9sZCKwAQoTQWNjZXB0T3JkZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEo\
  BFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiYKBW9yZGVyGAMgASgLMhAucHVyc2VyLnYxLk9yZGVy\
  UgVvcmRlchI5CgpzaG9ydGZhbGxzGAQgAygLMhkucHVyc2VyLnYxLk9yZGVyU2hvcnRmYWxsUgpzaG9ydGZhbGxzImYKElJl\
  amVjdE9yZGVyUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSGQoIb3JkZXJfaWQYAiABKARSB29yZGVy\
  SWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24idQoTUmVqZWN0T3JkZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2Vx\
  dWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiYKBW9yZGVyGAMgASgLMhAucHVyc2VyLnYxLk9yZGVyUgVvcmRl\
  ciJ6ChNSZXNlcnZlT3JkZXJSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIZCghvcmRlcl9pZBgCIAEo\
  BFIHb3JkZXJJZBIpCgRtb2RlGAMgASgOMhUucHVyc2VyLnYxLkFjY2VwdE1vZGVSBG1vZGUisQEKFFJlc2VydmVPcmRlclJl\
  c3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSJgoFb3JkZXIY\
  AyABKAsyEC5wdXJzZXIudjEuT3JkZXJSBW9yZGVyEjkKCnNob3J0ZmFsbHMYBCADKAsyGS5wdXJzZXIudjEuT3JkZXJTaG9y\
  dGZhbGxSCnNob3J0ZmFsbHMifwoUQWxsb2NhdGVPcmRlclJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElk\
  EhkKCG9yZGVyX2lkGAIgASgEUgdvcmRlcklkEi0KBWxpbmVzGAMgAygLMhcucHVyc2VyLnYxLkxpbmVRdWFudGl0eVIFbGlu\
  ZXMidwoVQWxsb2NhdGVPcmRlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEo\
  CFIIcmVwbGF5ZWQSJgoFb3JkZXIYAyABKAsyEC5wdXJzZXIudjEuT3JkZXJSBW9yZGVyIoEBChZVbmFsbG9jYXRlT3JkZXJS\
  ZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIZCghvcmRlcl9pZBgCIAEoBFIHb3JkZXJJZBItCgVsaW5l\
  cxgDIAMoCzIXLnB1cnNlci52MS5MaW5lUXVhbnRpdHlSBWxpbmVzInkKF1VuYWxsb2NhdGVPcmRlclJlc3BvbnNlEhoKCHNl\
  cXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSJgoFb3JkZXIYAyABKAsyEC5wdXJz\
  ZXIudjEuT3JkZXJSBW9yZGVyIpUBChJDYW5jZWxPcmRlclJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElk\
  EhkKCG9yZGVyX2lkGAIgASgEUgdvcmRlcklkEi0KBWxpbmVzGAMgAygLMhcucHVyc2VyLnYxLkxpbmVRdWFudGl0eVIFbGlu\
  ZXMSFgoGcmVhc29uGAQgASgJUgZyZWFzb24idQoTQ2FuY2VsT3JkZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2Vx\
  dWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEiYKBW9yZGVyGAMgASgLMhAucHVyc2VyLnYxLk9yZGVyUgVvcmRl\
  ciJTCg9HZXRPcmRlclJlcXVlc3QSGQoIb3JkZXJfaWQYASABKARSB29yZGVySWQSJQoFbGluZXMYAiABKAsyDy5wdXJzZXIu\
  djEuUGFnZVIFbGluZXMi1wEKEEdldE9yZGVyUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEiYKBW9yZGVy\
  GAIgASgLMhAucHVyc2VyLnYxLk9yZGVyUgVvcmRlchIqCgVsaW5lcxgDIAMoCzIULnB1cnNlci52MS5PcmRlckxpbmVSBWxp\
  bmVzEiYKD25leHRfcGFnZV90b2tlbhgEIAEoCVINbmV4dFBhZ2VUb2tlbhIrCgdzaGlwX3RvGAUgASgLMhIucHVyc2VyLnYx\
  LkFkZHJlc3NSBnNoaXBUbyJWChBGaW5kT3JkZXJSZXF1ZXN0EhgKB2NoYW5uZWwYASABKAlSB2NoYW5uZWwSKAoQY2hhbm5l\
  bF9vcmRlcl9pZBgCIAEoCVIOY2hhbm5lbE9yZGVySWQiVwoRRmluZE9yZGVyUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARS\
  CHNlcXVlbmNlEiYKBW9yZGVyGAIgASgLMhAucHVyc2VyLnYxLk9yZGVyUgVvcmRlciKiAQoRTGlzdE9yZGVyc1JlcXVlc3QS\
  KwoFc3RhdGUYASABKA4yFS5wdXJzZXIudjEuT3JkZXJTdGF0ZVIFc3RhdGUSGAoHY2hhbm5lbBgCIAEoCVIHY2hhbm5lbBIj\
  CgRwYWdlGAMgASgLMg8ucHVyc2VyLnYxLlBhZ2VSBHBhZ2USIQoMbWluX3NlcXVlbmNlGAQgASgEUgttaW5TZXF1ZW5jZSKC\
  AQoSTGlzdE9yZGVyc1Jlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIoCgZvcmRlcnMYAiADKAsyEC5wdXJz\
  ZXIudjEuT3JkZXJSBm9yZGVycxImCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlSDW5leHRQYWdlVG9rZW4ifQoYTGlzdE9yZGVy\
  VGltZWxpbmVSZXF1ZXN0EhkKCG9yZGVyX2lkGAEgASgEUgdvcmRlcklkEiMKBHBhZ2UYAiABKAsyDy5wdXJzZXIudjEuUGFn\
  ZVIEcGFnZRIhCgxtaW5fc2VxdWVuY2UYAyABKARSC21pblNlcXVlbmNlIpsDChJPcmRlclRpbWVsaW5lRW50cnkSGgoIc2Vx\
  dWVuY2UYASABKARSCHNlcXVlbmNlEhQKBWluZGV4GAIgASgNUgVpbmRleBIuCgR0aW1lGAMgASgLMhouZ29vZ2xlLnByb3Rv\
  YnVmLlRpbWVzdGFtcFIEdGltZRISCgRraW5kGAQgASgJUgRraW5kEjgKDHN0YXRlX2JlZm9yZRgFIAEoDjIVLnB1cnNlci52\
  MS5PcmRlclN0YXRlUgtzdGF0ZUJlZm9yZRI2CgtzdGF0ZV9hZnRlchgGIAEoDjIVLnB1cnNlci52MS5PcmRlclN0YXRlUgpz\
  dGF0ZUFmdGVyEhwKCXByaW5jaXBhbBgHIAEoCVIJcHJpbmNpcGFsEhQKBWFjdG9yGAggASgJUgVhY3RvchIWCgZyZWFzb24Y\
  CSABKAlSBnJlYXNvbhIlCg5wb2xpY3lfdmVyc2lvbhgKIAEoBFINcG9saWN5VmVyc2lvbhIqCgVtb3ZlcxgLIAMoCzIULnB1\
  cnNlci52MS5PcmRlck1vdmVSBW1vdmVzIpkBCglPcmRlck1vdmUSFgoGbnVtYmVyGAEgASgNUgZudW1iZXISLQoEZnJvbRgC\
  IAEoDjIZLnB1cnNlci52MS5PcmRlckxpbmVTdGF0ZVIEZnJvbRIpCgJ0bxgDIAEoDjIZLnB1cnNlci52MS5PcmRlckxpbmVT\
  dGF0ZVICdG8SGgoIcXVhbnRpdHkYBCABKANSCHF1YW50aXR5IpgBChlMaXN0T3JkZXJUaW1lbGluZVJlc3BvbnNlEhoKCHNl\
  cXVlbmNlGAEgASgEUghzZXF1ZW5jZRI3CgdlbnRyaWVzGAIgAygLMh0ucHVyc2VyLnYxLk9yZGVyVGltZWxpbmVFbnRyeVIH\
  ZW50cmllcxImCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlSDW5leHRQYWdlVG9rZW4qwQEKCk9yZGVyU3RhdGUSGwoXT1JERVJf\
  U1RBVEVfVU5TUEVDSUZJRUQQABIVChFPUkRFUl9TVEFURV9EUkFGVBABEhYKEk9SREVSX1NUQVRFX1BMQUNFRBACEhgKFE9S\
  REVSX1NUQVRFX0FDQ0VQVEVEEAMSGAoUT1JERVJfU1RBVEVfUkVKRUNURUQQBBIZChVPUkRFUl9TVEFURV9ESVNDQVJERUQQ\
  BRIYChRPUkRFUl9TVEFURV9DQU5DRUxFRBAGKrMBCgpPcmRlclN0b2NrEhsKF09SREVSX1NUT0NLX1VOU1BFQ0lGSUVEEAAS\
  FAoQT1JERVJfU1RPQ0tfTk9ORRABEh0KGU9SREVSX1NUT0NLX1BBUlRfUkVTRVJWRUQQAhIYChRPUkRFUl9TVE9DS19SRVNF\
  UlZFRBADEh4KGk9SREVSX1NUT0NLX1BBUlRfQUxMT0NBVEVEEAQSGQoVT1JERVJfU1RPQ0tfQUxMT0NBVEVEEAUqsQEKDk9y\
  ZGVyTGluZVN0YXRlEiAKHE9SREVSX0xJTkVfU1RBVEVfVU5TUEVDSUZJRUQQABIdChlPUkRFUl9MSU5FX1NUQVRFX0NBTkNF\
  TEVEEAESHwobT1JERVJfTElORV9TVEFURV9VTkFTU0lHTkVEEAISHQoZT1JERVJfTElORV9TVEFURV9SRVNFUlZFRBADEh4K\
  Gk9SREVSX0xJTkVfU1RBVEVfQUxMT0NBVEVEEAQqYgoKQWNjZXB0TW9kZRIbChdBQ0NFUFRfTU9ERV9VTlNQRUNJRklFRBAA\
  Eh4KGkFDQ0VQVF9NT0RFX0FMTF9PUl9OT1RISU5HEAESFwoTQUNDRVBUX01PREVfUEFSVElBTBACMuEICgxPcmRlclNlcnZp\
  Y2USSQoKUGxhY2VPcmRlchIcLnB1cnNlci52MS5QbGFjZU9yZGVyUmVxdWVzdBodLnB1cnNlci52MS5QbGFjZU9yZGVyUmVz\
  cG9uc2USSQoKRHJhZnRPcmRlchIcLnB1cnNlci52MS5EcmFmdE9yZGVyUmVxdWVzdBodLnB1cnNlci52MS5EcmFmdE9yZGVy\
  UmVzcG9uc2USSQoKUGxhY2VEcmFmdBIcLnB1cnNlci52MS5QbGFjZURyYWZ0UmVxdWVzdBodLnB1cnNlci52MS5QbGFjZURy\
  YWZ0UmVzcG9uc2USTwoMRGlzY2FyZERyYWZ0Eh4ucHVyc2VyLnYxLkRpc2NhcmREcmFmdFJlcXVlc3QaHy5wdXJzZXIudjEu\
  RGlzY2FyZERyYWZ0UmVzcG9uc2USTAoLQWNjZXB0T3JkZXISHS5wdXJzZXIudjEuQWNjZXB0T3JkZXJSZXF1ZXN0Gh4ucHVy\
  c2VyLnYxLkFjY2VwdE9yZGVyUmVzcG9uc2USTAoLUmVqZWN0T3JkZXISHS5wdXJzZXIudjEuUmVqZWN0T3JkZXJSZXF1ZXN0\
  Gh4ucHVyc2VyLnYxLlJlamVjdE9yZGVyUmVzcG9uc2USTwoMUmVzZXJ2ZU9yZGVyEh4ucHVyc2VyLnYxLlJlc2VydmVPcmRl\
  clJlcXVlc3QaHy5wdXJzZXIudjEuUmVzZXJ2ZU9yZGVyUmVzcG9uc2USUgoNQWxsb2NhdGVPcmRlchIfLnB1cnNlci52MS5B\
  bGxvY2F0ZU9yZGVyUmVxdWVzdBogLnB1cnNlci52MS5BbGxvY2F0ZU9yZGVyUmVzcG9uc2USWAoPVW5hbGxvY2F0ZU9yZGVy\
  EiEucHVyc2VyLnYxLlVuYWxsb2NhdGVPcmRlclJlcXVlc3QaIi5wdXJzZXIudjEuVW5hbGxvY2F0ZU9yZGVyUmVzcG9uc2US\
  TAoLQ2FuY2VsT3JkZXISHS5wdXJzZXIudjEuQ2FuY2VsT3JkZXJSZXF1ZXN0Gh4ucHVyc2VyLnYxLkNhbmNlbE9yZGVyUmVz\
  cG9uc2USQwoIR2V0T3JkZXISGi5wdXJzZXIudjEuR2V0T3JkZXJSZXF1ZXN0GhsucHVyc2VyLnYxLkdldE9yZGVyUmVzcG9u\
  c2USRgoJRmluZE9yZGVyEhsucHVyc2VyLnYxLkZpbmRPcmRlclJlcXVlc3QaHC5wdXJzZXIudjEuRmluZE9yZGVyUmVzcG9u\
  c2USSQoKTGlzdE9yZGVycxIcLnB1cnNlci52MS5MaXN0T3JkZXJzUmVxdWVzdBodLnB1cnNlci52MS5MaXN0T3JkZXJzUmVz\
  cG9uc2USXgoRTGlzdE9yZGVyVGltZWxpbmUSIy5wdXJzZXIudjEuTGlzdE9yZGVyVGltZWxpbmVSZXF1ZXN0GiQucHVyc2Vy\
  LnYxLkxpc3RPcmRlclRpbWVsaW5lUmVzcG9uc2ViBnByb3RvMwqHHAoZcHVyc2VyL3YxL3RyYW5zZmVycy5wcm90bxIJcHVy\
  c2VyLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhZwdXJzZXIvdjEvY29tbW9uLnByb3RvIvgCCghUcmFu\
  c2ZlchIOCgJpZBgBIAEoBFICaWQSLgoFc3RhdGUYAiABKA4yGC5wdXJzZXIudjEuVHJhbnNmZXJTdGF0ZVIFc3RhdGUSEgoE\
  ZnJvbRgDIAEoCVIEZnJvbRIOCgJ0bxgEIAEoCVICdG8SHAoJcmVmZXJlbmNlGAUgASgJUglyZWZlcmVuY2USHQoKbGluZV9j\
  b3VudBgGIAEoDVIJbGluZUNvdW50EjsKC2NyZWF0ZV90aW1lGAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIK\
  Y3JlYXRlVGltZRI3CglzaGlwX3RpbWUYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUghzaGlwVGltZRI9Cgxh\
  cnJpdmFsX3RpbWUYCSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgthcnJpdmFsVGltZRIWCgZyZWFzb24YCiAB\
  KAlSBnJlYXNvbiK9AQoMVHJhbnNmZXJMaW5lEhYKBm51bWJlchgBIAEoDVIGbnVtYmVyEhAKA3NrdRgCIAEoCVIDc2t1EhoK\
  CHF1YW50aXR5GAMgASgDUghxdWFudGl0eRIYCgdzaGlwcGVkGAQgASgDUgdzaGlwcGVkEhoKCHJlY2VpdmVkGAUgASgDUghy\
  ZWNlaXZlZBISCgRsb3N0GAYgASgDUgRsb3N0Eh0KCmluX3RyYW5zaXQYByABKANSCWluVHJhbnNpdCJDChNUcmFuc2ZlclJl\
  cXVlc3RMaW5lEhAKA3NrdRgBIAEoCVIDc2t1EhoKCHF1YW50aXR5GAIgASgDUghxdWFudGl0eSLtAQoVQ3JlYXRlVHJhbnNm\
  ZXJSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBISCgRmcm9tGAIgASgJUgRmcm9tEg4KAnRvGAMgASgJ\
  UgJ0bxI0CgVsaW5lcxgEIAMoCzIeLnB1cnNlci52MS5UcmFuc2ZlclJlcXVlc3RMaW5lUgVsaW5lcxIcCglyZWZlcmVuY2UY\
  BSABKAlSCXJlZmVyZW5jZRI9CgxhcnJpdmFsX3RpbWUYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgthcnJp\
  dmFsVGltZSKBAQoWQ3JlYXRlVHJhbnNmZXJSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5\
  ZWQYAiABKAhSCHJlcGxheWVkEi8KCHRyYW5zZmVyGAMgASgLMhMucHVyc2VyLnYxLlRyYW5zZmVyUgh0cmFuc2ZlciKUAQoT\
  U2hpcFRyYW5zZmVyUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSHwoLdHJhbnNmZXJfaWQYAiABKARS\
  CnRyYW5zZmVySWQSPQoMYXJyaXZhbF90aW1lGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFILYXJyaXZhbFRp\
  bWUifwoUU2hpcFRyYW5zZmVyUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgI\
  UghyZXBsYXllZBIvCgh0cmFuc2ZlchgDIAEoCzITLnB1cnNlci52MS5UcmFuc2ZlclIIdHJhbnNmZXIihwEKFlJlY2VpdmVU\
  cmFuc2ZlclJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEh8KC3RyYW5zZmVyX2lkGAIgASgEUgp0cmFu\
  c2ZlcklkEi0KBWxpbmVzGAMgAygLMhcucHVyc2VyLnYxLkxpbmVRdWFudGl0eVIFbGluZXMiggEKF1JlY2VpdmVUcmFuc2Zl\
  clJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSLwoIdHJh\
  bnNmZXIYAyABKAsyEy5wdXJzZXIudjEuVHJhbnNmZXJSCHRyYW5zZmVyIm4KFENsb3NlVHJhbnNmZXJSZXF1ZXN0Eh0KCnJl\
  cXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIfCgt0cmFuc2Zlcl9pZBgCIAEoBFIKdHJhbnNmZXJJZBIWCgZyZWFzb24YAyAB\
  KAlSBnJlYXNvbiKAAQoVQ2xvc2VUcmFuc2ZlclJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBs\
  YXllZBgCIAEoCFIIcmVwbGF5ZWQSLwoIdHJhbnNmZXIYAyABKAsyEy5wdXJzZXIudjEuVHJhbnNmZXJSCHRyYW5zZmVyIm8K\
  FUNhbmNlbFRyYW5zZmVyUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSHwoLdHJhbnNmZXJfaWQYAiAB\
  KARSCnRyYW5zZmVySWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24igQEKFkNhbmNlbFRyYW5zZmVyUmVzcG9uc2USGgoIc2Vx\
  dWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIvCgh0cmFuc2ZlchgDIAEoCzITLnB1\
  cnNlci52MS5UcmFuc2ZlclIIdHJhbnNmZXIiXAoSR2V0VHJhbnNmZXJSZXF1ZXN0Eh8KC3RyYW5zZmVyX2lkGAEgASgEUgp0\
  cmFuc2ZlcklkEiUKBWxpbmVzGAIgASgLMg8ucHVyc2VyLnYxLlBhZ2VSBWxpbmVzIrkBChNHZXRUcmFuc2ZlclJlc3BvbnNl\
  EhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIvCgh0cmFuc2ZlchgCIAEoCzITLnB1cnNlci52MS5UcmFuc2ZlclIIdHJh\
  bnNmZXISLQoFbGluZXMYAyADKAsyFy5wdXJzZXIudjEuVHJhbnNmZXJMaW5lUgVsaW5lcxImCg9uZXh0X3BhZ2VfdG9rZW4Y\
  BCABKAlSDW5leHRQYWdlVG9rZW4iqgEKFExpc3RUcmFuc2ZlcnNSZXF1ZXN0Ei4KBXN0YXRlGAEgASgOMhgucHVyc2VyLnYx\
  LlRyYW5zZmVyU3RhdGVSBXN0YXRlEhoKCGxvY2F0aW9uGAIgASgJUghsb2NhdGlvbhIjCgRwYWdlGAMgASgLMg8ucHVyc2Vy\
  LnYxLlBhZ2VSBHBhZ2USIQoMbWluX3NlcXVlbmNlGAQgASgEUgttaW5TZXF1ZW5jZSKOAQoVTGlzdFRyYW5zZmVyc1Jlc3Bv\
  bnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIxCgl0cmFuc2ZlcnMYAiADKAsyEy5wdXJzZXIudjEuVHJhbnNmZXJS\
  CXRyYW5zZmVycxImCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlSDW5leHRQYWdlVG9rZW4q3wEKDVRyYW5zZmVyU3RhdGUSHgoa\
  VFJBTlNGRVJfU1RBVEVfVU5TUEVDSUZJRUQQABIYChRUUkFOU0ZFUl9TVEFURV9EUkFGVBABEh0KGVRSQU5TRkVSX1NUQVRF\
  X0lOX1RSQU5TSVQQAhIgChxUUkFOU0ZFUl9TVEFURV9QQVJUX1JFQ0VJVkVEEAMSGwoXVFJBTlNGRVJfU1RBVEVfUkVDRUlW\
  RUQQBBIZChVUUkFOU0ZFUl9TVEFURV9DTE9TRUQQBRIbChdUUkFOU0ZFUl9TVEFURV9DQU5DRUxFRBAGMuAECg9UcmFuc2Zl\
  clNlcnZpY2USVQoOQ3JlYXRlVHJhbnNmZXISIC5wdXJzZXIudjEuQ3JlYXRlVHJhbnNmZXJSZXF1ZXN0GiEucHVyc2VyLnYx\
  LkNyZWF0ZVRyYW5zZmVyUmVzcG9uc2USTwoMU2hpcFRyYW5zZmVyEh4ucHVyc2VyLnYxLlNoaXBUcmFuc2ZlclJlcXVlc3Qa\
  Hy5wdXJzZXIudjEuU2hpcFRyYW5zZmVyUmVzcG9uc2USWAoPUmVjZWl2ZVRyYW5zZmVyEiEucHVyc2VyLnYxLlJlY2VpdmVU\
  cmFuc2ZlclJlcXVlc3QaIi5wdXJzZXIudjEuUmVjZWl2ZVRyYW5zZmVyUmVzcG9uc2USUgoNQ2xvc2VUcmFuc2ZlchIfLnB1\
  cnNlci52MS5DbG9zZVRyYW5zZmVyUmVxdWVzdBogLnB1cnNlci52MS5DbG9zZVRyYW5zZmVyUmVzcG9uc2USVQoOQ2FuY2Vs\
  VHJhbnNmZXISIC5wdXJzZXIudjEuQ2FuY2VsVHJhbnNmZXJSZXF1ZXN0GiEucHVyc2VyLnYxLkNhbmNlbFRyYW5zZmVyUmVz\
  cG9uc2USTAoLR2V0VHJhbnNmZXISHS5wdXJzZXIudjEuR2V0VHJhbnNmZXJSZXF1ZXN0Gh4ucHVyc2VyLnYxLkdldFRyYW5z\
  ZmVyUmVzcG9uc2USUgoNTGlzdFRyYW5zZmVycxIfLnB1cnNlci52MS5MaXN0VHJhbnNmZXJzUmVxdWVzdBogLnB1cnNlci52\
  MS5MaXN0VHJhbnNmZXJzUmVzcG9uc2ViBnByb3RvMw==
  """
