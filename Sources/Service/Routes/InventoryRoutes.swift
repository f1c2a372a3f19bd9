import Core
import Messages
import Store

extension Routes {
  static let inventory: [Route] = [
    .command(InventoryService.receive, .only([.stocker])) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.receive(request, by: caller, in: transaction)
    },
    .command(InventoryService.adjust, .only([.stocker])) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.adjust(request, by: caller, in: transaction)
    },
    .command(InventoryService.damage, .only([.stocker])) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.damage(request, by: caller, in: transaction)
    },
    .command(InventoryService.undamage, .only([.stocker])) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.undamage(request, by: caller, in: transaction)
    },
    .command(InventoryService.setOnHand, .only([.stocker])) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.setOnHand(request, by: caller, in: transaction)
    },
    .command(
      InventoryService.importStock, .only([.stocker]),
      growth: { dispatcher, request in
        .grows(
          bytes: dispatcher.core.growth(
            of: request.rows, reason: request.reason, reference: request.reference))
      },
      rehearsal: { $0.validateOnly }
    ) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.importStock(request, by: caller, in: transaction)
    },
    .query(InventoryService.getPositions, .anyRole) {
      dispatcher, request, transaction throws(Refusal) in
      try dispatcher.core.getPositions(request, in: transaction)
    },
    .query(InventoryService.getAvailability, .anyRole) {
      dispatcher, request, transaction throws(Refusal) in
      try dispatcher.core.getAvailability(request, in: transaction)
    },
    .report(InventoryService.listStockLedger, .anyRole, minSequence: \.minSequence) {
      request, snapshot throws(Refusal) in try Core.listStockLedger(request, in: snapshot)
    },
  ]
}
