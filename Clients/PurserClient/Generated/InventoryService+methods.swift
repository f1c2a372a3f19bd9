// Generated from purser/v1/inventory.proto by `make protos`. Edit that, not this.

import Messages

extension PurserClient {
  /// Adds good stock at a location. Refused: REASON_TOO_LONG, REFERENCE_TOO_LONG,
  /// QUANTITY_NOT_POSITIVE, UNKNOWN_SKU, UNKNOWN_LOCATION, QUANTITY_OVERFLOW.
  public func receive(
    _ request: ReceiveRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ReceiveResponse {
    try await command(InventoryService.receive, request, timeout: timeout)
  }

  /// Corrects good stock by a difference, with a reason. Refused: REASON_MISSING, REASON_TOO_LONG,
  /// REFERENCE_TOO_LONG, QUANTITY_ZERO, UNKNOWN_SKU, UNKNOWN_LOCATION, INSUFFICIENT_STOCK (it would
  /// go below what is claimed), QUANTITY_OVERFLOW.
  public func adjust(
    _ request: AdjustRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> AdjustResponse {
    try await command(InventoryService.adjust, request, timeout: timeout)
  }

  /// The stock of one SKU, at one location or at all. Refused: UNKNOWN_SKU, UNKNOWN_LOCATION.
  public func getPositions(
    _ request: GetPositionsRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> GetPositionsResponse {
    try await call(InventoryService.getPositions, request, timeout: timeout)
  }

  /// What a channel may still promise now of one SKU: computed from the positions, never stored.
  /// Refused: UNKNOWN_CHANNEL, UNKNOWN_SKU, QUANTITY_OVERFLOW (no 64 bits hold the sum).
  public func getAvailability(
    _ request: GetAvailabilityRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> GetAvailabilityResponse {
    try await call(InventoryService.getAvailability, request, timeout: timeout)
  }

  /// Every change to the physical stock of a SKU, oldest first: who, why, caused by what. A report.
  /// Refused: UNKNOWN_SKU, UNKNOWN_LOCATION, PAGE_TOKEN_INVALID.
  public func listStockLedger(
    _ request: ListStockLedgerRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ListStockLedgerResponse {
    try await call(InventoryService.listStockLedger, request, timeout: timeout)
  }
}
