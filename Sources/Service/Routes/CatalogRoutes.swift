import Core
import Messages
import Store

extension Routes {
  static let catalog = skus + locations + channels + externalIDs

  private static let skus: [Route] = [
    .command(CatalogService.createSku, .only([.buyer])) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.createSku(request, in: transaction)
    },
    .command(
      CatalogService.updateSku, .only([.buyer]),
      growth: { dispatcher, request in .grows(bytes: dispatcher.core.growth(of: request.sku)) }
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.updateSku(request, in: transaction)
    },
    .command(
      CatalogService.importSkus, .only([.buyer]),
      growth: { dispatcher, request in .grows(bytes: dispatcher.core.growth(of: request.rows)) },
      rehearsal: \.validateOnly
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.importSkus(request, in: transaction)
    },
    .query(CatalogService.getSku, .anyRole) {
      dispatcher, request, transaction throws(Refusal) in
      try dispatcher.core.getSku(request, in: transaction)
    },
    .report(CatalogService.listSkus, .anyRole, minSequence: \.minSequence) {
      request, snapshot throws(Refusal) in try Core.listSkus(request, in: snapshot)
    },
  ]

  private static let locations: [Route] = [
    .command(CatalogService.createLocation, .only([])) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.createLocation(request, in: transaction)
    },
    .command(CatalogService.updateLocation, .only([])) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.updateLocation(request, in: transaction)
    },
    .command(
      CatalogService.importLocations, .only([]),
      growth: { dispatcher, request in .grows(bytes: dispatcher.core.growth(of: request.rows)) },
      rehearsal: \.validateOnly
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.importLocations(request, in: transaction)
    },
    .query(CatalogService.getLocation, .anyRole) {
      dispatcher, request, transaction throws(Refusal) in
      try dispatcher.core.getLocation(request, in: transaction)
    },
    .report(CatalogService.listLocations, .anyRole, minSequence: \.minSequence) {
      request, snapshot throws(Refusal) in try Core.listLocations(request, in: snapshot)
    },
  ]

  private static let channels: [Route] = [
    .command(
      CatalogService.createChannel, .only([]),
      growth: { dispatcher, _ in .grows(bytes: dispatcher.core.growthOfChannel) }
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.createChannel(request, in: transaction)
    },
    .command(
      CatalogService.updateChannel, .only([]),
      growth: { dispatcher, _ in .grows(bytes: dispatcher.core.growthOfChannel) }
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.updateChannel(request, in: transaction)
    },
    .command(
      CatalogService.importChannels, .only([]),
      growth: { dispatcher, request in .grows(bytes: dispatcher.core.growth(of: request.rows)) },
      rehearsal: \.validateOnly
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.importChannels(request, in: transaction)
    },
    .query(CatalogService.getChannel, .anyRole) {
      dispatcher, request, transaction throws(Refusal) in
      try dispatcher.core.getChannel(request, in: transaction)
    },
    .report(CatalogService.listChannels, .anyRole, minSequence: \.minSequence) {
      request, snapshot throws(Refusal) in try Core.listChannels(request, in: snapshot)
    },
  ]

  private static let externalIDs: [Route] = [
    .command(CatalogService.mapExternalId, .only([.buyer])) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.mapExternalId(request, in: transaction)
    },
    .query(CatalogService.resolveExternalId, .anyRole) {
      dispatcher, request, transaction throws(Refusal) in
      try dispatcher.core.resolveExternalId(request, in: transaction)
    },
    .report(CatalogService.listExternalIds, .anyRole, minSequence: \.minSequence) {
      request, snapshot throws(Refusal) in try Core.listExternalIds(request, in: snapshot)
    },
  ]
}
