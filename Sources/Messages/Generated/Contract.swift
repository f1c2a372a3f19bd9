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
    Sku.self,
    Location.self,
    Channel.self,
    CreateSkuRequest.self,
    CreateSkuResponse.self,
    GetSkuRequest.self,
    GetSkuResponse.self,
    ListSkusRequest.self,
    ListSkusResponse.self,
    CreateLocationRequest.self,
    CreateLocationResponse.self,
    GetLocationRequest.self,
    GetLocationResponse.self,
    ListLocationsRequest.self,
    ListLocationsResponse.self,
    CreateChannelRequest.self,
    CreateChannelResponse.self,
    GetChannelRequest.self,
    GetChannelResponse.self,
    ListChannelsRequest.self,
    ListChannelsResponse.self,
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
    ReleaseLine.self,
    ReleaseResponse.self,
    GetClaimRequest.self,
    GetClaimResponse.self,
    ListClaimsRequest.self,
    ListClaimsResponse.self,
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
    GetPositionsRequest.self,
    GetPositionsResponse.self,
    GetAvailabilityRequest.self,
    GetAvailabilityResponse.self,
    ListStockLedgerRequest.self,
    ListStockLedgerResponse.self,
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
  b2NrUmVzcG9uc2ViBnByb3RvMwpdChZwdXJzZXIvdjEvY29tbW9uLnByb3RvEglwdXJzZXIudjEiMAoEUGFnZRISCgRzaXpl\
  GAEgASgNUgRzaXplEhQKBXRva2VuGAIgASgJUgV0b2tlbmIGcHJvdG8zCuseChdwdXJzZXIvdjEvY2F0YWxvZy5wcm90bxIJ\
  cHVyc2VyLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhZwdXJzZXIvdjEvY29tbW9uLnByb3RvIqIBCgNT\
  a3USEgoEY29kZRgBIAEoCVIEY29kZRIgCgtkZXNjcmlwdGlvbhgCIAEoCVILZGVzY3JpcHRpb24SEgoEdW5pdBgDIAEoCVIE\
  dW5pdBIUCgVzY2FsZRgEIAEoDVIFc2NhbGUSOwoLY3JlYXRlX3RpbWUYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0\
  YW1wUgpjcmVhdGVUaW1lIqYCCghMb2NhdGlvbhISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5hbWUYAiABKAlSBG5hbWUSKwoE\
  a2luZBgDIAEoDjIXLnB1cnNlci52MS5Mb2NhdGlvbktpbmRSBGtpbmQSIQoMc2VsbF9lbmFibGVkGAQgASgIUgtzZWxsRW5h\
  YmxlZBIhCgxzaGlwX2VuYWJsZWQYBSABKAhSC3NoaXBFbmFibGVkEiUKDnJldHVybl9lbmFibGVkGAYgASgIUg1yZXR1cm5F\
  bmFibGVkEhsKCXRpbWVfem9uZRgHIAEoCVIIdGltZVpvbmUSOwoLY3JlYXRlX3RpbWUYCCABKAsyGi5nb29nbGUucHJvdG9i\
  dWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lIrgBCgdDaGFubmVsEhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIE\
  bmFtZRIqCgRraW5kGAMgASgOMhYucHVyc2VyLnYxLkNoYW5uZWxLaW5kUgRraW5kEhwKCWxvY2F0aW9ucxgEIAMoCVIJbG9j\
  YXRpb25zEjsKC2NyZWF0ZV90aW1lGAUgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZSKRAQoQ\
  Q3JlYXRlU2t1UmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSEgoEY29kZRgCIAEoCVIEY29kZRIgCgtk\
  ZXNjcmlwdGlvbhgDIAEoCVILZGVzY3JpcHRpb24SEgoEdW5pdBgEIAEoCVIEdW5pdBIUCgVzY2FsZRgFIAEoDVIFc2NhbGUi\
  bQoRQ3JlYXRlU2t1UmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBs\
  YXllZBIgCgNza3UYAyABKAsyDi5wdXJzZXIudjEuU2t1UgNza3UiIwoNR2V0U2t1UmVxdWVzdBISCgRjb2RlGAEgASgJUgRj\
  b2RlIk4KDkdldFNrdVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIgCgNza3UYAiABKAsyDi5wdXJzZXIu\
  djEuU2t1UgNza3UiWQoPTGlzdFNrdXNSZXF1ZXN0EiMKBHBhZ2UYASABKAsyDy5wdXJzZXIudjEuUGFnZVIEcGFnZRIhCgxt\
  aW5fc2VxdWVuY2UYAiABKARSC21pblNlcXVlbmNlInoKEExpc3RTa3VzUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNl\
  cXVlbmNlEiIKBHNrdXMYAiADKAsyDi5wdXJzZXIudjEuU2t1UgRza3VzEiYKD25leHRfcGFnZV90b2tlbhgDIAEoCVINbmV4\
  dFBhZ2VUb2tlbiLoAgoVQ3JlYXRlTG9jYXRpb25SZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBISCgRj\
  b2RlGAIgASgJUgRjb2RlEhIKBG5hbWUYAyABKAlSBG5hbWUSKwoEa2luZBgEIAEoDjIXLnB1cnNlci52MS5Mb2NhdGlvbktp\
  bmRSBGtpbmQSIwoMc2VsbF9lbmFibGVkGAUgASgISABSC3NlbGxFbmFibGVkEiMKDHNoaXBfZW5hYmxlZBgGIAEoCEgBUgtz\
  aGlwRW5hYmxlZBInCg5yZXR1cm5fZW5hYmxlZBgHIAEoCEgCUg1yZXR1cm5FbmFibGVkEhsKCXRpbWVfem9uZRgIIAEoCVII\
  dGltZVpvbmVCFwoVc2VsbF9lbmFibGVkX3ByZXNlbmNlQhcKFXNoaXBfZW5hYmxlZF9wcmVzZW5jZUIZChdyZXR1cm5fZW5h\
  YmxlZF9wcmVzZW5jZSKBAQoWQ3JlYXRlTG9jYXRpb25SZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoI\
  cmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEi8KCGxvY2F0aW9uGAMgASgLMhMucHVyc2VyLnYxLkxvY2F0aW9uUghsb2NhdGlv\
  biIoChJHZXRMb2NhdGlvblJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZSJiChNHZXRMb2NhdGlvblJlc3BvbnNlEhoKCHNl\
  cXVlbmNlGAEgASgEUghzZXF1ZW5jZRIvCghsb2NhdGlvbhgCIAEoCzITLnB1cnNlci52MS5Mb2NhdGlvblIIbG9jYXRpb24i\
  XgoUTGlzdExvY2F0aW9uc1JlcXVlc3QSIwoEcGFnZRgBIAEoCzIPLnB1cnNlci52MS5QYWdlUgRwYWdlEiEKDG1pbl9zZXF1\
  ZW5jZRgCIAEoBFILbWluU2VxdWVuY2UijgEKFUxpc3RMb2NhdGlvbnNSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2Vx\
  dWVuY2USMQoJbG9jYXRpb25zGAIgAygLMhMucHVyc2VyLnYxLkxvY2F0aW9uUglsb2NhdGlvbnMSJgoPbmV4dF9wYWdlX3Rv\
  a2VuGAMgASgJUg1uZXh0UGFnZVRva2VuIqcBChRDcmVhdGVDaGFubmVsUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUgly\
  ZXF1ZXN0SWQSEgoEY29kZRgCIAEoCVIEY29kZRISCgRuYW1lGAMgASgJUgRuYW1lEioKBGtpbmQYBCABKA4yFi5wdXJzZXIu\
  djEuQ2hhbm5lbEtpbmRSBGtpbmQSHAoJbG9jYXRpb25zGAUgAygJUglsb2NhdGlvbnMifQoVQ3JlYXRlQ2hhbm5lbFJlc3Bv\
  bnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSLAoHY2hhbm5lbBgD\
  IAEoCzISLnB1cnNlci52MS5DaGFubmVsUgdjaGFubmVsIicKEUdldENoYW5uZWxSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNv\
  ZGUiXgoSR2V0Q2hhbm5lbFJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIsCgdjaGFubmVsGAIgASgLMhIu\
  cHVyc2VyLnYxLkNoYW5uZWxSB2NoYW5uZWwiXQoTTGlzdENoYW5uZWxzUmVxdWVzdBIjCgRwYWdlGAEgASgLMg8ucHVyc2Vy\
  LnYxLlBhZ2VSBHBhZ2USIQoMbWluX3NlcXVlbmNlGAIgASgEUgttaW5TZXF1ZW5jZSKKAQoUTGlzdENoYW5uZWxzUmVzcG9u\
  c2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEi4KCGNoYW5uZWxzGAIgAygLMhIucHVyc2VyLnYxLkNoYW5uZWxSCGNo\
  YW5uZWxzEiYKD25leHRfcGFnZV90b2tlbhgDIAEoCVINbmV4dFBhZ2VUb2tlbiq5AQoMTG9jYXRpb25LaW5kEh0KGUxPQ0FU\
  SU9OX0tJTkRfVU5TUEVDSUZJRUQQABIbChdMT0NBVElPTl9LSU5EX1dBUkVIT1VTRRABEhcKE0xPQ0FUSU9OX0tJTkRfU1RP\
  UkUQAhIdChlMT0NBVElPTl9LSU5EX1RISVJEX1BBUlRZEAMSGgoWTE9DQVRJT05fS0lORF9TVVBQTElFUhAEEhkKFUxPQ0FU\
  SU9OX0tJTkRfVklSVFVBTBAFKpsBCgtDaGFubmVsS2luZBIcChhDSEFOTkVMX0tJTkRfVU5TUEVDSUZJRUQQABIbChdDSEFO\
  TkVMX0tJTkRfU1RPUkVGUk9OVBABEhwKGENIQU5ORUxfS0lORF9NQVJLRVRQTEFDRRACEhoKFkNIQU5ORUxfS0lORF9XSE9M\
  RVNBTEUQAxIXChNDSEFOTkVMX0tJTkRfUkVUQUlMEAQyxQUKDkNhdGFsb2dTZXJ2aWNlEkYKCUNyZWF0ZVNrdRIbLnB1cnNl\
  ci52MS5DcmVhdGVTa3VSZXF1ZXN0GhwucHVyc2VyLnYxLkNyZWF0ZVNrdVJlc3BvbnNlEj0KBkdldFNrdRIYLnB1cnNlci52\
  MS5HZXRTa3VSZXF1ZXN0GhkucHVyc2VyLnYxLkdldFNrdVJlc3BvbnNlEkMKCExpc3RTa3VzEhoucHVyc2VyLnYxLkxpc3RT\
  a3VzUmVxdWVzdBobLnB1cnNlci52MS5MaXN0U2t1c1Jlc3BvbnNlElUKDkNyZWF0ZUxvY2F0aW9uEiAucHVyc2VyLnYxLkNy\
  ZWF0ZUxvY2F0aW9uUmVxdWVzdBohLnB1cnNlci52MS5DcmVhdGVMb2NhdGlvblJlc3BvbnNlEkwKC0dldExvY2F0aW9uEh0u\
  cHVyc2VyLnYxLkdldExvY2F0aW9uUmVxdWVzdBoeLnB1cnNlci52MS5HZXRMb2NhdGlvblJlc3BvbnNlElIKDUxpc3RMb2Nh\
  dGlvbnMSHy5wdXJzZXIudjEuTGlzdExvY2F0aW9uc1JlcXVlc3QaIC5wdXJzZXIudjEuTGlzdExvY2F0aW9uc1Jlc3BvbnNl\
  ElIKDUNyZWF0ZUNoYW5uZWwSHy5wdXJzZXIudjEuQ3JlYXRlQ2hhbm5lbFJlcXVlc3QaIC5wdXJzZXIudjEuQ3JlYXRlQ2hh\
  bm5lbFJlc3BvbnNlEkkKCkdldENoYW5uZWwSHC5wdXJzZXIudjEuR2V0Q2hhbm5lbFJlcXVlc3QaHS5wdXJzZXIudjEuR2V0\
  Q2hhbm5lbFJlc3BvbnNlEk8KDExpc3RDaGFubmVscxIeLnB1cnNlci52MS5MaXN0Q2hhbm5lbHNSZXF1ZXN0Gh8ucHVyc2Vy\
  LnYxLkxpc3RDaGFubmVsc1Jlc3BvbnNlYgZwcm90bzMKgh8KFnB1cnNlci92MS9jbGFpbXMucHJvdG8SCXB1cnNlci52MRoe\
  Z29vZ2xlL3Byb3RvYnVmL2R1cmF0aW9uLnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhZwdXJzZXIv\
  djEvY29tbW9uLnByb3RvItQCCgVDbGFpbRIOCgJpZBgBIAEoBFICaWQSKwoFc3RhdGUYAiABKA4yFS5wdXJzZXIudjEuQ2xh\
  aW1TdGF0ZVIFc3RhdGUSFAoFb3duZXIYAyABKAlSBW93bmVyEhgKB2NoYW5uZWwYBCABKAlSB2NoYW5uZWwSHQoKbGluZV9j\
  b3VudBgFIAEoDVIJbGluZUNvdW50EjsKC2NyZWF0ZV90aW1lGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIK\
  Y3JlYXRlVGltZRI7CgtleHBpcmVfdGltZRgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmV4cGlyZVRpbWUS\
  HgoKZXh0ZW5zaW9ucxgIIAEoDVIKZXh0ZW5zaW9ucxIlCg5yZWxlYXNlX3JlYXNvbhgJIAEoCVINcmVsZWFzZVJlYXNvbiKK\
  AgoJQ2xhaW1MaW5lEhYKBm51bWJlchgBIAEoDVIGbnVtYmVyEhAKA3NrdRgCIAEoCVIDc2t1EhwKCXJlcXVlc3RlZBgDIAEo\
  A1IJcmVxdWVzdGVkEhIKBGhlbGQYBCABKANSBGhlbGQSEgoEZmlybRgFIAEoA1IEZmlybRIaCghyZWxlYXNlZBgGIAEoA1II\
  cmVsZWFzZWQSGAoHZXhwaXJlZBgHIAEoA1IHZXhwaXJlZBIcCgl1bmNsYWltZWQYCCABKANSCXVuY2xhaW1lZBI5CgpwbGFj\
  ZW1lbnRzGAkgAygLMhkucHVyc2VyLnYxLkNsYWltUGxhY2VtZW50UgpwbGFjZW1lbnRzIkgKDkNsYWltUGxhY2VtZW50EhoK\
  CGxvY2F0aW9uGAEgASgJUghsb2NhdGlvbhIaCghxdWFudGl0eRgCIAEoA1IIcXVhbnRpdHkiXAoQQ2xhaW1SZXF1ZXN0TGlu\
  ZRIQCgNza3UYASABKAlSA3NrdRIaCghxdWFudGl0eRgCIAEoA1IIcXVhbnRpdHkSGgoIbG9jYXRpb24YAyABKAlSCGxvY2F0\
  aW9uIm0KCVNob3J0ZmFsbBIWCgZudW1iZXIYASABKA1SBm51bWJlchIQCgNza3UYAiABKAlSA3NrdRIcCglyZXF1ZXN0ZWQY\
  AyABKANSCXJlcXVlc3RlZBIYCgdjbGFpbWVkGAQgASgDUgdjbGFpbWVkIuYBCgtIb2xkUmVxdWVzdBIdCgpyZXF1ZXN0X2lk\
  GAEgASgJUglyZXF1ZXN0SWQSFAoFb3duZXIYAiABKAlSBW93bmVyEhgKB2NoYW5uZWwYAyABKAlSB2NoYW5uZWwSMQoFbGlu\
  ZXMYBCADKAsyGy5wdXJzZXIudjEuQ2xhaW1SZXF1ZXN0TGluZVIFbGluZXMSKwoDdHRsGAUgASgLMhkuZ29vZ2xlLnByb3Rv\
  YnVmLkR1cmF0aW9uUgN0dGwSKAoEbW9kZRgGIAEoDjIULnB1cnNlci52MS5DbGFpbU1vZGVSBG1vZGUi1AEKDEhvbGRSZXNw\
  b25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USGgoIcmVwbGF5ZWQYAiABKAhSCHJlcGxheWVkEhkKCGNsYWltX2lk\
  GAMgASgEUgdjbGFpbUlkEjsKC2V4cGlyZV90aW1lGAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKZXhwaXJl\
  VGltZRI0CgpzaG9ydGZhbGxzGAUgAygLMhQucHVyc2VyLnYxLlNob3J0ZmFsbFIKc2hvcnRmYWxscyJ2Cg1FeHRlbmRSZXF1\
  ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIZCghjbGFpbV9pZBgCIAEoBFIHY2xhaW1JZBIrCgN0dGwYAyAB\
  KAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SA3R0bCKFAQoORXh0ZW5kUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARS\
  CHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBI7CgtleHBpcmVfdGltZRgDIAEoCzIaLmdvb2dsZS5wcm90\
  b2J1Zi5UaW1lc3RhbXBSCmV4cGlyZVRpbWUifgoOQ29uZmlybVJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVz\
  dElkEhkKCGNsYWltX2lkGAIgASgEUgdjbGFpbUlkEhQKBW93bmVyGAMgASgJUgVvd25lchIcCglyZWFjcXVpcmUYBCABKAhS\
  CXJlYWNxdWlyZSJxCg9Db25maXJtUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIg\
  ASgIUghyZXBsYXllZBImCgVjbGFpbRgDIAEoCzIQLnB1cnNlci52MS5DbGFpbVIFY2xhaW0ivAEKDlJlc2VydmVSZXF1ZXN0\
  Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIUCgVvd25lchgCIAEoCVIFb3duZXISGAoHY2hhbm5lbBgDIAEoCVIH\
  Y2hhbm5lbBIxCgVsaW5lcxgEIAMoCzIbLnB1cnNlci52MS5DbGFpbVJlcXVlc3RMaW5lUgVsaW5lcxIoCgRtb2RlGAUgASgO\
  MhQucHVyc2VyLnYxLkNsYWltTW9kZVIEbW9kZSKaAQoPUmVzZXJ2ZVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1\
  ZW5jZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSGQoIY2xhaW1faWQYAyABKARSB2NsYWltSWQSNAoKc2hvcnRmYWxs\
  cxgEIAMoCzIULnB1cnNlci52MS5TaG9ydGZhbGxSCnNob3J0ZmFsbHMikAEKDlJlbGVhc2VSZXF1ZXN0Eh0KCnJlcXVlc3Rf\
  aWQYASABKAlSCXJlcXVlc3RJZBIZCghjbGFpbV9pZBgCIAEoBFIHY2xhaW1JZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbhIs\
  CgVsaW5lcxgEIAMoCzIWLnB1cnNlci52MS5SZWxlYXNlTGluZVIFbGluZXMiQQoLUmVsZWFzZUxpbmUSFgoGbnVtYmVyGAEg\
  ASgNUgZudW1iZXISGgoIcXVhbnRpdHkYAiABKANSCHF1YW50aXR5Io0BCg9SZWxlYXNlUmVzcG9uc2USGgoIc2VxdWVuY2UY\
  ASABKARSCHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIaCghyZWxlYXNlZBgDIAEoA1IIcmVsZWFzZWQS\
  JgoFY2xhaW0YBCABKAsyEC5wdXJzZXIudjEuQ2xhaW1SBWNsYWltIlMKD0dldENsYWltUmVxdWVzdBIZCghjbGFpbV9pZBgB\
  IAEoBFIHY2xhaW1JZBIlCgVsaW5lcxgCIAEoCzIPLnB1cnNlci52MS5QYWdlUgVsaW5lcyKqAQoQR2V0Q2xhaW1SZXNwb25z\
  ZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USJgoFY2xhaW0YAiABKAsyEC5wdXJzZXIudjEuQ2xhaW1SBWNsYWltEioK\
  BWxpbmVzGAMgAygLMhQucHVyc2VyLnYxLkNsYWltTGluZVIFbGluZXMSJgoPbmV4dF9wYWdlX3Rva2VuGAQgASgJUg1uZXh0\
  UGFnZVRva2VuIp4BChFMaXN0Q2xhaW1zUmVxdWVzdBIrCgVzdGF0ZRgBIAEoDjIVLnB1cnNlci52MS5DbGFpbVN0YXRlUgVz\
  dGF0ZRIUCgVvd25lchgCIAEoCVIFb3duZXISIwoEcGFnZRgDIAEoCzIPLnB1cnNlci52MS5QYWdlUgRwYWdlEiEKDG1pbl9z\
  ZXF1ZW5jZRgEIAEoBFILbWluU2VxdWVuY2UiggEKEkxpc3RDbGFpbXNSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2Vx\
  dWVuY2USKAoGY2xhaW1zGAIgAygLMhAucHVyc2VyLnYxLkNsYWltUgZjbGFpbXMSJgoPbmV4dF9wYWdlX3Rva2VuGAMgASgJ\
  Ug1uZXh0UGFnZVRva2VuKogBCgpDbGFpbVN0YXRlEhsKF0NMQUlNX1NUQVRFX1VOU1BFQ0lGSUVEEAASFAoQQ0xBSU1fU1RB\
  VEVfSEVMRBABEhQKEENMQUlNX1NUQVRFX0ZJUk0QAhIYChRDTEFJTV9TVEFURV9SRUxFQVNFRBADEhcKE0NMQUlNX1NUQVRF\
  X0VYUElSRUQQBCp6CglDbGFpbU1vZGUSGgoWQ0xBSU1fTU9ERV9VTlNQRUNJRklFRBAAEh0KGUNMQUlNX01PREVfQUxMX09S\
  X05PVEhJTkcQARIWChJDTEFJTV9NT0RFX1BBUlRJQUwQAhIaChZDTEFJTV9NT0RFX0JFU1RfRUZGT1JUEAMy3AMKDENsYWlt\
  U2VydmljZRI3CgRIb2xkEhYucHVyc2VyLnYxLkhvbGRSZXF1ZXN0GhcucHVyc2VyLnYxLkhvbGRSZXNwb25zZRI9CgZFeHRl\
  bmQSGC5wdXJzZXIudjEuRXh0ZW5kUmVxdWVzdBoZLnB1cnNlci52MS5FeHRlbmRSZXNwb25zZRJACgdDb25maXJtEhkucHVy\
  c2VyLnYxLkNvbmZpcm1SZXF1ZXN0GhoucHVyc2VyLnYxLkNvbmZpcm1SZXNwb25zZRJACgdSZXNlcnZlEhkucHVyc2VyLnYx\
  LlJlc2VydmVSZXF1ZXN0GhoucHVyc2VyLnYxLlJlc2VydmVSZXNwb25zZRJACgdSZWxlYXNlEhkucHVyc2VyLnYxLlJlbGVh\
  c2VSZXF1ZXN0GhoucHVyc2VyLnYxLlJlbGVhc2VSZXNwb25zZRJDCghHZXRDbGFpbRIaLnB1cnNlci52MS5HZXRDbGFpbVJl\
  cXVlc3QaGy5wdXJzZXIudjEuR2V0Q2xhaW1SZXNwb25zZRJJCgpMaXN0Q2xhaW1zEhwucHVyc2VyLnYxLkxpc3RDbGFpbXNS\
  ZXF1ZXN0Gh0ucHVyc2VyLnYxLkxpc3RDbGFpbXNSZXNwb25zZWIGcHJvdG8zCu0HChZwdXJzZXIvdjEvZXZlbnRzLnByb3Rv\
  EglwdXJzZXIudjEaHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5w\
  cm90byKnAgoFRXZlbnQSGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhQKBWluZGV4GAIgASgNUgVpbmRleBIuCgR0aW1l\
  GAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIEdGltZRISCgRraW5kGAQgASgJUgRraW5kEhYKBmVudGl0eRgF\
  IAEoCVIGZW50aXR5EhwKCXByaW5jaXBhbBgGIAEoCVIJcHJpbmNpcGFsEhQKBWFjdG9yGAcgASgJUgVhY3RvchIWCgZtZXRo\
  b2QYCCABKAlSBm1ldGhvZBIdCgpyZXF1ZXN0X2lkGAkgASgJUglyZXF1ZXN0SWQSJQoFZmFjdHMYCiADKAsyDy5wdXJzZXIu\
  djEuRmFjdFIFZmFjdHMiMAoERmFjdBISCgRuYW1lGAEgASgJUgRuYW1lEhQKBXZhbHVlGAIgASgJUgV2YWx1ZSJuCgxXYXRj\
  aFJlcXVlc3QSJQoOYWZ0ZXJfc2VxdWVuY2UYASABKARSDWFmdGVyU2VxdWVuY2USNwoJaGVhcnRiZWF0GAIgASgLMhkuZ29v\
  Z2xlLnByb3RvYnVmLkR1cmF0aW9uUgloZWFydGJlYXQiVQoNV2F0Y2hSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2Vx\
  dWVuY2USKAoGZXZlbnRzGAIgAygLMhAucHVyc2VyLnYxLkV2ZW50UgZldmVudHMiegoMRmV0Y2hSZXF1ZXN0EiUKDmFmdGVy\
  X3NlcXVlbmNlGAEgASgEUg1hZnRlclNlcXVlbmNlEhQKBWxpbWl0GAIgASgNUgVsaW1pdBItCgR3YWl0GAMgASgLMhkuZ29v\
  Z2xlLnByb3RvYnVmLkR1cmF0aW9uUgR3YWl0IlUKDUZldGNoUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNl\
  EigKBmV2ZW50cxgCIAMoCzIQLnB1cnNlci52MS5FdmVudFIGZXZlbnRzMogBCgxFdmVudFNlcnZpY2USPAoFV2F0Y2gSFy5w\
  dXJzZXIudjEuV2F0Y2hSZXF1ZXN0GhgucHVyc2VyLnYxLldhdGNoUmVzcG9uc2UwARI6CgVGZXRjaBIXLnB1cnNlci52MS5G\
  ZXRjaFJlcXVlc3QaGC5wdXJzZXIudjEuRmV0Y2hSZXNwb25zZWIGcHJvdG8zCqYTChlwdXJzZXIvdjEvaW52ZW50b3J5LnBy\
  b3RvEglwdXJzZXIudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aFnB1cnNlci92MS9jb21tb24ucHJvdG8i\
  4wIKCFBvc2l0aW9uEhAKA3NrdRgBIAEoCVIDc2t1EhoKCGxvY2F0aW9uGAIgASgJUghsb2NhdGlvbhIXCgdvbl9oYW5kGAMg\
  ASgDUgZvbkhhbmQSEgoEZ29vZBgEIAEoA1IEZ29vZBIYCgdkYW1hZ2VkGAUgASgDUgdkYW1hZ2VkEiEKDHF1YWxpdHlfaG9s\
  ZBgGIAEoA1ILcXVhbGl0eUhvbGQSKwoRcmV0dXJuX2luc3BlY3Rpb24YByABKANSEHJldHVybkluc3BlY3Rpb24SGAoHYmxv\
  Y2tlZBgIIAEoA1IHYmxvY2tlZBIWCgZzdGFnZWQYCSABKANSBnN0YWdlZBISCgRoZWxkGAogASgDUgRoZWxkEhoKCHJlc2Vy\
  dmVkGAsgASgDUghyZXNlcnZlZBIcCglhbGxvY2F0ZWQYDCABKANSCWFsbG9jYXRlZBISCgRmcmVlGA0gASgDUgRmcmVlIuAC\
  ChBTdG9ja0xlZGdlckVudHJ5EhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRIUCgVpbmRleBgCIAEoDVIFaW5kZXgSLgoE\
  dGltZRgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSBHRpbWUSEAoDc2t1GAQgASgJUgNza3USGgoIbG9jYXRp\
  b24YBSABKAlSCGxvY2F0aW9uEhIKBGtpbmQYBiABKAlSBGtpbmQSHwoLZ29vZF9jaGFuZ2UYByABKANSCmdvb2RDaGFuZ2US\
  HQoKZ29vZF9hZnRlchgIIAEoA1IJZ29vZEFmdGVyEhwKCXByaW5jaXBhbBgJIAEoCVIJcHJpbmNpcGFsEhQKBWFjdG9yGAog\
  ASgJUgVhY3RvchIWCgZyZWFzb24YCyABKAlSBnJlYXNvbhIcCglyZWZlcmVuY2UYDCABKAlSCXJlZmVyZW5jZSKvAQoOUmVj\
  ZWl2ZVJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEhAKA3NrdRgCIAEoCVIDc2t1EhoKCGxvY2F0aW9u\
  GAMgASgJUghsb2NhdGlvbhIaCghxdWFudGl0eRgEIAEoA1IIcXVhbnRpdHkSFgoGcmVhc29uGAUgASgJUgZyZWFzb24SHAoJ\
  cmVmZXJlbmNlGAYgASgJUglyZWZlcmVuY2UiegoPUmVjZWl2ZVJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5j\
  ZRIaCghyZXBsYXllZBgCIAEoCFIIcmVwbGF5ZWQSLwoIcG9zaXRpb24YAyABKAsyEy5wdXJzZXIudjEuUG9zaXRpb25SCHBv\
  c2l0aW9uIqoBCg1BZGp1c3RSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIQCgNza3UYAiABKAlSA3Nr\
  dRIaCghsb2NhdGlvbhgDIAEoCVIIbG9jYXRpb24SFgoGY2hhbmdlGAQgASgDUgZjaGFuZ2USFgoGcmVhc29uGAUgASgJUgZy\
  ZWFzb24SHAoJcmVmZXJlbmNlGAYgASgJUglyZWZlcmVuY2UieQoOQWRqdXN0UmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARS\
  CHNlcXVlbmNlEhoKCHJlcGxheWVkGAIgASgIUghyZXBsYXllZBIvCghwb3NpdGlvbhgDIAEoCzITLnB1cnNlci52MS5Qb3Np\
  dGlvblIIcG9zaXRpb24iQwoTR2V0UG9zaXRpb25zUmVxdWVzdBIQCgNza3UYASABKAlSA3NrdRIaCghsb2NhdGlvbhgCIAEo\
  CVIIbG9jYXRpb24iZQoUR2V0UG9zaXRpb25zUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEjEKCXBvc2l0\
  aW9ucxgCIAMoCzITLnB1cnNlci52MS5Qb3NpdGlvblIJcG9zaXRpb25zIloKFkdldEF2YWlsYWJpbGl0eVJlcXVlc3QSGAoH\
  Y2hhbm5lbBgBIAEoCVIHY2hhbm5lbBIQCgNza3UYAiABKAlSA3NrdRIUCgVvd25lchgDIAEoCVIFb3duZXIiUwoXR2V0QXZh\
  aWxhYmlsaXR5UmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEhwKCWF2YWlsYWJsZRgCIAEoA1IJYXZhaWxh\
  YmxlIo4BChZMaXN0U3RvY2tMZWRnZXJSZXF1ZXN0EhAKA3NrdRgBIAEoCVIDc2t1EhoKCGxvY2F0aW9uGAIgASgJUghsb2Nh\
  dGlvbhIjCgRwYWdlGAMgASgLMg8ucHVyc2VyLnYxLlBhZ2VSBHBhZ2USIQoMbWluX3NlcXVlbmNlGAQgASgEUgttaW5TZXF1\
  ZW5jZSKUAQoXTGlzdFN0b2NrTGVkZ2VyUmVzcG9uc2USGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEjUKB2VudHJpZXMY\
  AiADKAsyGy5wdXJzZXIudjEuU3RvY2tMZWRnZXJFbnRyeVIHZW50cmllcxImCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlSDW5l\
  eHRQYWdlVG9rZW4ymAMKEEludmVudG9yeVNlcnZpY2USQAoHUmVjZWl2ZRIZLnB1cnNlci52MS5SZWNlaXZlUmVxdWVzdBoa\
  LnB1cnNlci52MS5SZWNlaXZlUmVzcG9uc2USPQoGQWRqdXN0EhgucHVyc2VyLnYxLkFkanVzdFJlcXVlc3QaGS5wdXJzZXIu\
  djEuQWRqdXN0UmVzcG9uc2USTwoMR2V0UG9zaXRpb25zEh4ucHVyc2VyLnYxLkdldFBvc2l0aW9uc1JlcXVlc3QaHy5wdXJz\
  ZXIudjEuR2V0UG9zaXRpb25zUmVzcG9uc2USWAoPR2V0QXZhaWxhYmlsaXR5EiEucHVyc2VyLnYxLkdldEF2YWlsYWJpbGl0\
  eVJlcXVlc3QaIi5wdXJzZXIudjEuR2V0QXZhaWxhYmlsaXR5UmVzcG9uc2USWAoPTGlzdFN0b2NrTGVkZ2VyEiEucHVyc2Vy\
  LnYxLkxpc3RTdG9ja0xlZGdlclJlcXVlc3QaIi5wdXJzZXIudjEuTGlzdFN0b2NrTGVkZ2VyUmVzcG9uc2ViBnByb3RvMw==
  """
