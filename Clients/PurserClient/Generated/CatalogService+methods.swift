// Generated from purser/v1/catalog.proto by `make protos`. Edit that, not this.

import Messages

extension PurserClient {
  /// Makes a SKU known. Refused: CODE_INVALID, DESCRIPTION_TOO_LONG, UNIT_MISSING (it names no
  /// unit), SCALE_OUT_OF_RANGE, SKU_EXISTS.
  public func createSku(
    _ request: CreateSkuRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> CreateSkuResponse {
    try await command(CatalogService.createSku, request, timeout: timeout)
  }

  /// One SKU. Refused: UNKNOWN_SKU.
  public func getSku(
    _ request: GetSkuRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> GetSkuResponse {
    try await call(CatalogService.getSku, request, timeout: timeout)
  }

  /// All SKUs in the order of their creation. A report. Refused: PAGE_TOKEN_INVALID.
  public func listSkus(
    _ request: ListSkusRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ListSkusResponse {
    try await call(CatalogService.listSkus, request, timeout: timeout)
  }

  /// Makes a location known. Refused: CODE_INVALID, NAME_TOO_LONG, KIND_MISSING, TIME_ZONE_UNKNOWN,
  /// LOCATION_EXISTS.
  public func createLocation(
    _ request: CreateLocationRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> CreateLocationResponse {
    try await command(CatalogService.createLocation, request, timeout: timeout)
  }

  /// One location. Refused: UNKNOWN_LOCATION.
  public func getLocation(
    _ request: GetLocationRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> GetLocationResponse {
    try await call(CatalogService.getLocation, request, timeout: timeout)
  }

  /// All locations in the order of their creation. A report. Refused: PAGE_TOKEN_INVALID.
  public func listLocations(
    _ request: ListLocationsRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ListLocationsResponse {
    try await call(CatalogService.listLocations, request, timeout: timeout)
  }

  /// Makes a channel known and links it to the locations it may sell from. Refused: CODE_INVALID,
  /// NAME_TOO_LONG, KIND_MISSING, TOO_MANY_LOCATIONS, UNKNOWN_LOCATION, LOCATION_TWICE,
  /// CHANNEL_EXISTS.
  public func createChannel(
    _ request: CreateChannelRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> CreateChannelResponse {
    try await command(CatalogService.createChannel, request, timeout: timeout)
  }

  /// One channel with its locations. Refused: UNKNOWN_CHANNEL.
  public func getChannel(
    _ request: GetChannelRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> GetChannelResponse {
    try await call(CatalogService.getChannel, request, timeout: timeout)
  }

  /// All channels in the order of their creation. A report. Refused: PAGE_TOKEN_INVALID.
  public func listChannels(
    _ request: ListChannelsRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ListChannelsResponse {
    try await call(CatalogService.listChannels, request, timeout: timeout)
  }
}
