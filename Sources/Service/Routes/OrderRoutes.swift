import Core
import Messages
import Store

extension Routes {
  static let orders: [Route] = [
    .command(
      OrderService.placeOrder, .only([.clerk]),
      growth: { dispatcher, request throws(Refusal) in
        .grows(bytes: try dispatcher.growth(of: request.order, takingOver: request.hold))
      },
      rehearsal: { $0.validateOnly }
    ) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.placeOrder(request, by: caller, in: transaction)
    },
    .command(
      OrderService.draftOrder, .only([.clerk]),
      growth: { dispatcher, request throws(Refusal) in
        .grows(bytes: try dispatcher.growth(of: request.order, takingOver: nil))
      },
      rehearsal: { $0.validateOnly }
    ) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.draftOrder(request, by: caller, in: transaction)
    },
    .command(
      OrderService.placeDraft, .only([.clerk]),
      growth: { dispatcher, request throws(Refusal) in
        .grows(
          bytes: try dispatcher.growth(ofReserving: request.orderID, takingOver: request.hold))
      }
    ) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.placeDraft(request, by: caller, in: transaction)
    },
    .command(OrderService.discardDraft, .only([.clerk])) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.discardDraft(request, by: caller, in: transaction)
    },
    .command(
      OrderService.acceptOrder, .only([.clerk]),
      growth: { dispatcher, request throws(Refusal) in
        .grows(
          bytes: try dispatcher.growth(ofReserving: request.orderID, takingOver: request.hold))
      }
    ) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.acceptOrder(request, by: caller, in: transaction)
    },
    .command(OrderService.rejectOrder, .only([.clerk])) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.rejectOrder(request, by: caller, in: transaction)
    },
    .command(
      OrderService.reserveOrder, .only([.clerk]),
      growth: { dispatcher, request throws(Refusal) in
        .grows(bytes: try dispatcher.growth(ofReserving: request.orderID))
      }
    ) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.reserveOrder(request, by: caller, in: transaction)
    },
    .command(
      OrderService.allocateOrder, .only([.clerk, .stocker]),
      growth: { dispatcher, request throws(Refusal) in
        .grows(bytes: try dispatcher.growth(ofMoving: request.lines, ofOrder: request.orderID))
      }
    ) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.allocateOrder(request, by: caller, in: transaction)
    },
    .command(
      OrderService.unallocateOrder, .only([.clerk, .stocker]),
      growth: { dispatcher, request throws(Refusal) in
        .grows(bytes: try dispatcher.growth(ofMoving: request.lines, ofOrder: request.orderID))
      }
    ) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.unallocateOrder(request, by: caller, in: transaction)
    },
    .command(
      OrderService.cancelOrder, .only([.clerk]),
      growth: { dispatcher, request throws(Refusal) in
        .frees(bytes: try dispatcher.growth(ofMoving: request.lines, ofOrder: request.orderID))
      }
    ) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.cancelOrder(request, by: caller, in: transaction)
    },
    .query(OrderService.getOrder, .anyRole) {
      dispatcher, request, transaction throws(Refusal) in
      try dispatcher.core.getOrder(request, in: transaction)
    },
    .query(OrderService.findOrder, .anyRole) {
      dispatcher, request, transaction throws(Refusal) in
      try dispatcher.core.findOrder(request, in: transaction)
    },
    .report(OrderService.listOrders, .anyRole, minSequence: \.minSequence) {
      request, snapshot throws(Refusal) in try Core.listOrders(request, in: snapshot)
    },
    .report(OrderService.listOrderTimeline, .anyRole, minSequence: \.minSequence) {
      request, snapshot throws(Refusal) in try Core.listOrderTimeline(request, in: snapshot)
    },
  ]
}

extension Dispatcher {
  /// What a command may put that takes an order in, and the hold that the order takes over.
  fileprivate func growth(of order: NewOrder?, takingOver hold: HoldReference?) throws(Refusal)
    -> Int
  {
    try store.look { (transaction) throws(Refusal) in
      try core.growth(of: order, takingOver: hold, in: transaction)
    }
  }

  /// What a command may put that claims stock for an order that is there.
  fileprivate func growth(
    ofReserving order: UInt64, takingOver hold: HoldReference? = nil
  ) throws(Refusal) -> Int {
    try store.look { (transaction) throws(Refusal) in
      try core.growth(ofReserving: order, takingOver: hold, in: transaction)
    }
  }

  /// What a command may put that moves what an order claims.
  fileprivate func growth(ofMoving lines: [LineQuantity], ofOrder order: UInt64) throws(Refusal)
    -> Int
  {
    try store.look { (transaction) throws(Refusal) in
      try core.growth(ofMoving: lines, ofOrder: order, in: transaction)
    }
  }
}
