import Messages
import Store

@testable import Core

extension World {
  // MARK: Orders, with everything that has a default left out

  /// An order of a channel as one would write it down: "SHIRT-M=3" and so on, each at 10.00.
  static func order(
    _ id: String, _ lines: [NewOrderLine], on channel: String = "WEB", total: Int64? = nil
  ) -> NewOrder {
    NewOrder(
      channel: channel, channelOrderID: id, currency: "EUR", lines: lines, total: total)
  }

  static func shirts(_ quantity: Int64, at location: String = "") -> NewOrderLine {
    NewOrderLine(sku: "SHIRT-M", quantity: quantity, unitPrice: 1000, location: location)
  }

  static func socks(_ quantity: Int64) -> NewOrderLine {
    NewOrderLine(sku: "SOCKS", quantity: quantity, unitPrice: 300)
  }

  @discardableResult
  func place(
    _ order: NewOrder?, _ mode: AcceptMode = .unspecified, waits: Bool = false,
    hold: HoldReference? = nil
  ) throws(Refusal) -> PlaceOrderResponse {
    try run { (core, tx) throws(Refusal) in
      try core.placeOrder(
        PlaceOrderRequest(order: order, mode: mode, withoutAcceptance: waits, hold: hold),
        by: caller, in: tx)
    }
  }

  @discardableResult
  func place(
    _ id: String, _ lines: [NewOrderLine], _ mode: AcceptMode = .unspecified, waits: Bool = false,
    hold: HoldReference? = nil
  ) throws(Refusal) -> Order {
    try place(Self.order(id, lines), mode, waits: waits, hold: hold).order!
  }

  @discardableResult
  func draft(_ id: String, _ lines: [NewOrderLine]) throws(Refusal) -> Order {
    try run { (core, tx) throws(Refusal) in
      try core.draftOrder(
        DraftOrderRequest(order: Self.order(id, lines)), by: caller, in: tx)
    }.order!
  }

  @discardableResult
  func placeDraft(
    _ id: UInt64, _ mode: AcceptMode = .unspecified, waits: Bool = false
  ) throws(Refusal) -> Order {
    try run { (core, tx) throws(Refusal) in
      try core.placeDraft(
        PlaceDraftRequest(orderID: id, mode: mode, withoutAcceptance: waits), by: caller, in: tx)
    }.order!
  }

  @discardableResult
  func discard(_ id: UInt64, reason: String = "") throws(Refusal) -> Order {
    try run { (core, tx) throws(Refusal) in
      try core.discardDraft(
        DiscardDraftRequest(orderID: id, reason: reason), by: caller, in: tx)
    }.order!
  }

  @discardableResult
  func accept(
    _ id: UInt64, _ mode: AcceptMode = .unspecified, hold: HoldReference? = nil
  ) throws(Refusal) -> Order {
    try run { (core, tx) throws(Refusal) in
      try core.acceptOrder(
        AcceptOrderRequest(orderID: id, mode: mode, hold: hold), by: caller, in: tx)
    }.order!
  }

  @discardableResult
  func reject(_ id: UInt64, reason: String = "not ours") throws(Refusal) -> Order {
    try run { (core, tx) throws(Refusal) in
      try core.rejectOrder(RejectOrderRequest(orderID: id, reason: reason), by: caller, in: tx)
    }.order!
  }

  @discardableResult
  func reserveOrder(
    _ id: UInt64, _ mode: AcceptMode = .unspecified
  ) throws(Refusal) -> ReserveOrderResponse {
    try run { (core, tx) throws(Refusal) in
      try core.reserveOrder(ReserveOrderRequest(orderID: id, mode: mode), by: caller, in: tx)
    }
  }

  @discardableResult
  func allocateOrder(
    _ id: UInt64, _ lines: [LineQuantity] = []
  ) throws(Refusal) -> Order {
    try run { (core, tx) throws(Refusal) in
      try core.allocateOrder(
        AllocateOrderRequest(orderID: id, lines: lines), by: caller, in: tx)
    }.order!
  }

  @discardableResult
  func unallocateOrder(
    _ id: UInt64, _ lines: [LineQuantity] = []
  ) throws(Refusal) -> Order {
    try run { (core, tx) throws(Refusal) in
      try core.unallocateOrder(
        UnallocateOrderRequest(orderID: id, lines: lines), by: caller, in: tx)
    }.order!
  }

  @discardableResult
  func cancel(
    _ id: UInt64, _ lines: [LineQuantity] = [], reason: String = "changed their mind"
  ) throws(Refusal) -> Order {
    try run { (core, tx) throws(Refusal) in
      try core.cancelOrder(
        CancelOrderRequest(orderID: id, lines: lines, reason: reason), by: caller, in: tx)
    }.order!
  }

  func order(_ id: UInt64, _ page: Page? = nil) throws(Refusal) -> GetOrderResponse {
    try look { (core, tx) throws(Refusal) in
      try core.getOrder(GetOrderRequest(orderID: id, lines: page), in: tx)
    }
  }

  func timeline(of id: UInt64) throws -> [OrderTimelineEntry] {
    try report { (snapshot) throws(Refusal) in
      try Core.listOrderTimeline(ListOrderTimelineRequest(orderID: id), in: snapshot)
    }.entries
  }
}
