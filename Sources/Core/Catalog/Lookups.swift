import Store

extension Reading where Self: ~Copyable {
  /// What commands ask of a SKU, by its code.
  ///
  /// - Throws: `unknownSKU`.
  func item(_ code: String, at field: @autoclosure () -> String) throws(Refusal) -> SkuEntry {
    // What is no code is in no table, and could be longer than a key may be.
    guard Text.isCode(code), let entry = try stored(code, in: Tables.skuCodes) else {
      throw .unknownSKU(code, at: field())
    }
    return entry
  }

  /// - Throws: `unknownSKU`.
  func sku(_ code: String, at field: @autoclosure () -> String) throws(Refusal) -> SkuID {
    try item(code, at: field()).id
  }
}

extension Reading where Self: ~Copyable {
  /// A location as reports look for it, without what is in memory.
  ///
  /// - Throws: `unknownLocation`.
  func location(_ code: String) throws(Refusal) -> LocationID {
    guard Text.isCode(code), let id = try stored(code, in: Tables.locationCodes) else {
      throw .unknownLocation(code, at: "location")
    }
    return id
  }
}

extension Core {
  /// - Throws: `unknownLocation`.
  func place(
    _ code: String, at field: @autoclosure () -> String, in tx: Transaction
  ) throws(Refusal) -> Network.Place {
    guard let place = network.place(of: code) else { throw .unknownLocation(code, at: field()) }
    tx.depend(on: place.since)
    return place
  }

  /// - Throws: `unknownChannel`.
  func outlet(
    _ code: String, at field: @autoclosure () -> String = "channel", in tx: Transaction
  ) throws(Refusal) -> Network.Outlet {
    guard let outlet = network.outlet(of: code) else {
      throw .unknownChannel(code, at: field())
    }
    tx.depend(on: outlet.since)
    return outlet
  }

  /// The channel that a row names. What its locations decide waits for the command that made them so.
  func outlet(_ id: ChannelID, in tx: Transaction) -> Network.Outlet {
    let outlet = network[id]
    tx.depend(on: outlet.since)
    return outlet
  }

  func code(of location: LocationID) -> String { network[location].code }
}
