// Generated from purser/v1/catalog.proto by `make protos`. Edit that, not this.

import Messages

extension PurserClient {
  /// Makes a SKU known. Refused: CODE_INVALID, DESCRIPTION_TOO_LONG, UNIT_MISSING (it names no
  /// unit), SCALE_OUT_OF_RANGE, MEASURE_NEGATIVE (weight, dimensions), CURRENCY_INVALID and
  /// AMOUNT_NEGATIVE (cost, then price), SKU_EXISTS.
  public func createSku(
    _ request: CreateSkuRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> CreateSkuResponse {
    try await command(CatalogService.createSku, request, timeout: timeout)
  }

  /// Changes what is said of a SKU. Refused: UNKNOWN_SKU, then as CreateSku, UNIT_FIXED (unit or
  /// scale is another than it was made with), TOO_MANY_EXTERNAL_IDS, then for each external id
  /// CODE_INVALID, EXTERNAL_ID_TAKEN.
  public func updateSku(
    _ request: UpdateSkuRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> UpdateSkuResponse {
    try await command(CatalogService.updateSku, request, timeout: timeout)
  }

  /// Makes SKUs known or changes them, a row each, and tells every row that is wrong. What a row
  /// leaves out stays as it is, and of a new SKU has its default; rows that are so already change
  /// nothing, so that an import can be given again. Refused: TOO_MANY_ROWS. Of a row, CODE_INVALID,
  /// ROW_TWICE (its code has a row already), then as CreateSku or UpdateSku.
  public func importSkus(
    _ request: ImportSkusRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ImportSkusResponse {
    try await command(CatalogService.importSkus, request, timeout: timeout)
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

  /// Changes what is said of a location: channels see at once whether it sells. Refused:
  /// UNKNOWN_LOCATION, then as CreateLocation.
  public func updateLocation(
    _ request: UpdateLocationRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> UpdateLocationResponse {
    try await command(CatalogService.updateLocation, request, timeout: timeout)
  }

  /// Makes locations known or changes them, as ImportSkus does. Refused: TOO_MANY_ROWS. Of a row,
  /// CODE_INVALID, ROW_TWICE, then as CreateLocation.
  public func importLocations(
    _ request: ImportLocationsRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ImportLocationsResponse {
    try await command(CatalogService.importLocations, request, timeout: timeout)
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
  /// NAME_TOO_LONG, KIND_MISSING, BUFFER_NEGATIVE, TOO_MANY_LOCATIONS, UNKNOWN_LOCATION,
  /// LOCATION_TWICE, CHANNEL_EXISTS.
  public func createChannel(
    _ request: CreateChannelRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> CreateChannelResponse {
    try await command(CatalogService.createChannel, request, timeout: timeout)
  }

  /// Changes what is said of a channel, and from where it sells. Claims that were made stay.
  /// Refused: UNKNOWN_CHANNEL, then as CreateChannel.
  public func updateChannel(
    _ request: UpdateChannelRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> UpdateChannelResponse {
    try await command(CatalogService.updateChannel, request, timeout: timeout)
  }

  /// Makes channels known or changes them, as ImportSkus does. Refused: TOO_MANY_ROWS. Of a row,
  /// CODE_INVALID, ROW_TWICE, then as CreateChannel.
  public func importChannels(
    _ request: ImportChannelsRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ImportChannelsResponse {
    try await command(CatalogService.importChannels, request, timeout: timeout)
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

  /// Says by what id another system knows a SKU, a location or a channel. Several ids of a system
  /// may stand for one thing; an id stands for one thing for ever. What was said already is
  /// answered again. Refused: KIND_MISSING, CODE_INVALID (system, external_id), UNKNOWN_SKU,
  /// UNKNOWN_LOCATION or UNKNOWN_CHANNEL, EXTERNAL_ID_TAKEN.
  public func mapExternalId(
    _ request: MapExternalIdRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> MapExternalIdResponse {
    try await command(CatalogService.mapExternalId, request, timeout: timeout)
  }

  /// What another system's id stands for. Refused: KIND_MISSING, UNKNOWN_EXTERNAL_ID.
  public func resolveExternalId(
    _ request: ResolveExternalIdRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ResolveExternalIdResponse {
    try await call(CatalogService.resolveExternalId, request, timeout: timeout)
  }

  /// Other systems' ids, of one thing or of all of a kind. A report. Refused: KIND_MISSING,
  /// UNKNOWN_SKU, UNKNOWN_LOCATION or UNKNOWN_CHANNEL, PAGE_TOKEN_INVALID.
  public func listExternalIds(
    _ request: ListExternalIdsRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ListExternalIdsResponse {
    try await call(CatalogService.listExternalIds, request, timeout: timeout)
  }
}
