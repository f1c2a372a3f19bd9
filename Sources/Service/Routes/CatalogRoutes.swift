import Core
import Messages
import Store

extension Routes {
  static let catalog: [Route] = [
    .command(CatalogService.createSku, .only([.buyer])) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.createSku(request, in: transaction)
    },
    .query(CatalogService.getSku, .anyRole) {
      dispatcher, request, transaction throws(Refusal) in
      try dispatcher.core.getSku(request, in: transaction)
    },
    .report(CatalogService.listSkus, .anyRole, minSequence: \.minSequence) {
      request, snapshot throws(Refusal) in try Core.listSkus(request, in: snapshot)
    },
    .command(CatalogService.createLocation, .only([])) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.createLocation(request, in: transaction)
    },
    .query(CatalogService.getLocation, .anyRole) {
      dispatcher, request, transaction throws(Refusal) in
      try dispatcher.core.getLocation(request, in: transaction)
    },
    .report(CatalogService.listLocations, .anyRole, minSequence: \.minSequence) {
      request, snapshot throws(Refusal) in try Core.listLocations(request, in: snapshot)
    },
    .command(CatalogService.createChannel, .only([])) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.createChannel(request, in: transaction)
    },
    .query(CatalogService.getChannel, .anyRole) {
      dispatcher, request, transaction throws(Refusal) in
      try dispatcher.core.getChannel(request, in: transaction)
    },
    .report(CatalogService.listChannels, .anyRole, minSequence: \.minSequence) {
      request, snapshot throws(Refusal) in try Core.listChannels(request, in: snapshot)
    },
  ]
}
