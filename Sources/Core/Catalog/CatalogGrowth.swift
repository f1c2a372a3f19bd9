import Messages

// What a command on the catalog may put into the map, known before it runs, as `Growth` says of claims.

extension Core {
  /// The bytes that `ImportSkus` may put.
  public func growth(of rows: [Messages.SkuRow]) -> Int {
    growth(of: rows) { growth(of: $0.sku) }
  }

  /// The bytes that `UpdateSku` may put.
  public func growth(of change: SkuChange?) -> Int {
    // A change with more ids is refused before it puts anything.
    let ids = min(change?.externalIDs.count ?? 0, limits.externalIDsPerChange)
    return CatalogGrowth.row + ids * CatalogGrowth.externalID
  }

  /// The bytes that `ImportLocations` may put.
  public func growth(of rows: [Messages.LocationRow]) -> Int {
    growth(of: rows) { _ in CatalogGrowth.row }
  }

  /// The bytes that `ImportChannels` may put.
  public func growth(of rows: [Messages.ChannelRow]) -> Int {
    let row = CatalogGrowth.row + mostLocations * CatalogGrowth.link
    return growth(of: rows) { _ in row }
  }

  /// The bytes that `CreateChannel` or `UpdateChannel` may put: the answer names each location by its code.
  public var growthOfChannel: Int {
    CatalogGrowth.row + mostLocations * (CatalogGrowth.link + CatalogGrowth.code)
  }

  private func growth<Row>(of rows: [Row], row: (Row) -> Int) -> Int {
    // What has more rows is refused before it puts anything.
    guard rows.count <= limits.importRows else { return 0 }
    return rows.reduce(CatalogGrowth.row) { $0 + row($1) }
  }

  /// A limit can have been higher when a channel was linked.
  private var mostLocations: Int {
    max(limits.locationsPerChannel, network.mostLocationsOfAChannel)
  }
}

private enum CatalogGrowth {
  /// Of a SKU, a location or a channel: its row and its code's on pages of their own, and its part of the answer.
  static let row = 4 * mapPage
  /// An id and its place among its thing's, each on a page of its own.
  static let externalID = 2 * mapPage + 1024
  /// A location in a channel's row, and its code in an answer.
  static let link = 4
  static let code = 4 * TextLength.code + 8
}
