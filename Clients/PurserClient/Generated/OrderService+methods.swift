// Generated from purser/v1/orders.proto by `make protos`. Edit that, not this.

import Messages

extension PurserClient {
  /// Takes an order from a channel and, unless it is to wait, accepts it: the stock of all its
  /// lines is claimed in the same command. The same channel order id with the same content is the
  /// same order, answered again as it is now, `existing`; with other content it is refused.
  /// Refused, in this order: HOLD_WITHOUT_ACCEPTANCE (it is to wait, and names a hold),
  /// CODE_INVALID (channel order id), CURRENCY_INVALID, CODE_INVALID (service), CUSTOMER_INVALID,
  /// ADDRESS_INVALID, AMOUNT_NEGATIVE (freight), NO_LINES, TOO_MANY_LINES, ORDER_TIME_AHEAD,
  /// UNKNOWN_CHANNEL, ORDER_EXISTS, then per line QUANTITY_NOT_POSITIVE, UNKNOWN_SKU,
  /// UNKNOWN_LOCATION, LOCATION_NOT_LINKED, AMOUNT_NEGATIVE, AMOUNT_OVERFLOW, DISCOUNT_TOO_LARGE;
  /// TOTAL_MISMATCH; then as AcceptOrder.
  public func placeOrder(
    _ request: PlaceOrderRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> PlaceOrderResponse {
    try await command(OrderService.placeOrder, request, timeout: timeout)
  }

  /// Writes an order down that is not placed yet: it claims nothing. Refused: as PlaceOrder, but
  /// for what stock is claimed.
  public func draftOrder(
    _ request: DraftOrderRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> DraftOrderResponse {
    try await command(OrderService.draftOrder, request, timeout: timeout)
  }

  /// Places a draft, as PlaceOrder does, with the stock there is then. Refused:
  /// HOLD_WITHOUT_ACCEPTANCE, UNKNOWN_ORDER, ORDER_STATE, then as AcceptOrder.
  public func placeDraft(
    _ request: PlaceDraftRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> PlaceDraftResponse {
    try await command(OrderService.placeDraft, request, timeout: timeout)
  }

  /// Gives a draft up. Refused: REASON_TOO_LONG, UNKNOWN_ORDER, ORDER_STATE.
  public func discardDraft(
    _ request: DiscardDraftRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> DiscardDraftResponse {
    try await command(OrderService.discardDraft, request, timeout: timeout)
  }

  /// Accepts an order that was left waiting: claims the stock of all its lines, in this command.
  /// Refused: UNKNOWN_ORDER, ORDER_STATE, UNKNOWN_CLAIM, OWNER_MISMATCH and NOT_A_HOLD (of the
  /// hold), then per line SKU_INACTIVE, INSUFFICIENT_STOCK.
  public func acceptOrder(
    _ request: AcceptOrderRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> AcceptOrderResponse {
    try await command(OrderService.acceptOrder, request, timeout: timeout)
  }

  /// Turns an order down that was left waiting. Refused: REASON_MISSING, REASON_TOO_LONG,
  /// UNKNOWN_ORDER, ORDER_STATE.
  public func rejectOrder(
    _ request: RejectOrderRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> RejectOrderResponse {
    try await command(OrderService.rejectOrder, request, timeout: timeout)
  }

  /// Claims stock for the units of an accepted order that have none. Refused: UNKNOWN_ORDER,
  /// ORDER_STATE, NOTHING_UNASSIGNED, then per line SKU_INACTIVE (partial: the line is left as it
  /// is), INSUFFICIENT_STOCK.
  public func reserveOrder(
    _ request: ReserveOrderRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ReserveOrderResponse {
    try await command(OrderService.reserveOrder, request, timeout: timeout)
  }

  /// Makes reserved units ready for work where they lie: all of them, or of named lines a quantity.
  /// A line that has none allocates 0 and is no error. Refused: TOO_MANY_LINES, UNKNOWN_ORDER,
  /// ORDER_STATE, then per line QUANTITY_NOT_POSITIVE, UNKNOWN_LINE, LINE_TWICE,
  /// QUANTITY_TOO_LARGE; QUANTITY_OVERFLOW (all of it has no 64 bits: allocate line by line).
  public func allocateOrder(
    _ request: AllocateOrderRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> AllocateOrderResponse {
    try await command(OrderService.allocateOrder, request, timeout: timeout)
  }

  /// The way back: allocated units are reserved again. Refused: as AllocateOrder.
  public func unallocateOrder(
    _ request: UnallocateOrderRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> UnallocateOrderResponse {
    try await command(OrderService.unallocateOrder, request, timeout: timeout)
  }

  /// Cancels all that is open, or of named lines a quantity, and gives back exactly the stock that
  /// these units claimed: first units without stock, then reserved, then allocated ones. Refused:
  /// REASON_MISSING, REASON_TOO_LONG, TOO_MANY_LINES, UNKNOWN_ORDER, ORDER_STATE, then per line
  /// QUANTITY_NOT_POSITIVE, UNKNOWN_LINE, LINE_TWICE, QUANTITY_TOO_LARGE (more than is open).
  public func cancelOrder(
    _ request: CancelOrderRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> CancelOrderResponse {
    try await command(OrderService.cancelOrder, request, timeout: timeout)
  }

  /// One order with a page of its lines. Refused: UNKNOWN_ORDER, PAGE_TOKEN_INVALID.
  public func getOrder(
    _ request: GetOrderRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> GetOrderResponse {
    try await call(OrderService.getOrder, request, timeout: timeout)
  }

  /// The order that a channel knows by this id. Refused: UNKNOWN_CHANNEL, UNKNOWN_ORDER.
  public func findOrder(
    _ request: FindOrderRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> FindOrderResponse {
    try await call(OrderService.findOrder, request, timeout: timeout)
  }

  /// Orders without their lines, oldest first. A report. Refused: UNKNOWN_CHANNEL,
  /// PAGE_TOKEN_INVALID.
  public func listOrders(
    _ request: ListOrdersRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ListOrdersResponse {
    try await call(OrderService.listOrders, request, timeout: timeout)
  }

  /// Everything that was done to an order, oldest first: who, why, and what it changed. A report.
  /// Refused: UNKNOWN_ORDER, PAGE_TOKEN_INVALID.
  public func listOrderTimeline(
    _ request: ListOrderTimelineRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ListOrderTimelineResponse {
    try await call(OrderService.listOrderTimeline, request, timeout: timeout)
  }
}
