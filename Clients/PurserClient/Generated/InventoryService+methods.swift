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

  /// Moves good stock to damaged: on hand still, and not sold. Refused: REASON_MISSING,
  /// REASON_TOO_LONG, REFERENCE_TOO_LONG, QUANTITY_NOT_POSITIVE, UNKNOWN_SKU, UNKNOWN_LOCATION,
  /// INSUFFICIENT_STOCK (what is claimed can't be damaged away).
  public func damage(
    _ request: DamageRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> DamageResponse {
    try await command(InventoryService.damage, request, timeout: timeout)
  }

  /// Moves damaged stock back to good. Refused: REASON_MISSING, REASON_TOO_LONG,
  /// REFERENCE_TOO_LONG, QUANTITY_NOT_POSITIVE, UNKNOWN_SKU, UNKNOWN_LOCATION, INSUFFICIENT_STOCK
  /// (fewer are damaged).
  public func undamage(
    _ request: UndamageRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> UndamageResponse {
    try await command(InventoryService.undamage, request, timeout: timeout)
  }

  /// Sets what is on hand, if it is what the caller believes it to be (compare and set): the
  /// difference is one of good stock. For an outside system that is the master of the stock: what
  /// is claimed stays claimed, so setting 2 while 2 are claimed leaves nothing to sell. Refused:
  /// REASON_MISSING, REASON_TOO_LONG, REFERENCE_TOO_LONG, EXPECTED_MISSING, QUANTITY_NEGATIVE,
  /// UNKNOWN_SKU, UNKNOWN_LOCATION, ON_HAND_MISMATCH, INSUFFICIENT_STOCK (good stock would go below
  /// what is claimed).
  public func setOnHand(
    _ request: SetOnHandRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> SetOnHandResponse {
    try await command(InventoryService.setOnHand, request, timeout: timeout)
  }

  /// Takes stock from a file, a row a position, and tells every row that is wrong. A row with
  /// `expected` sets what is on hand, as SetOnHand does; where that much is on hand already it
  /// changes nothing, so that an import that was cut off can be given again. A row without opens
  /// the position, which happens once: given again it changes nothing, and with another quantity it
  /// is wrong. Refused: REASON_TOO_LONG, REFERENCE_TOO_LONG, TOO_MANY_ROWS. Of a row
  /// QUANTITY_NEGATIVE, UNKNOWN_SKU, UNKNOWN_LOCATION, ROW_TWICE, and ALREADY_STOCKED (it has had
  /// stock before), or with `expected` ON_HAND_MISMATCH, INSUFFICIENT_STOCK.
  public func importStock(
    _ request: ImportStockRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ImportStockResponse {
    try await command(InventoryService.importStock, request, timeout: timeout)
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
