import Messages

// What is sold, where it lies, and through what it is sold: as far as stock and claims look at it.

struct Catalog: Sendable {
  var skus: [String: Sku] = [:]
  var locations: [String: Location] = [:]
  var channels: [String: Channel] = [:]
  /// In the order of their creation.
  var locationCodes: [String] = []

  func sells(_ sku: String) -> Bool { skus[sku]?.status == .active }
}

extension Auditor {
  static let catalogRules: [Rule] = [
    .command(CatalogService.createSku) { (auditor, request, _) throws(Refused) in
      try auditor.createSku(request)
    },
    .command(CatalogService.updateSku) { (auditor, request, _) throws(Refused) in
      try auditor.updateSku(request)
    },
    .look(CatalogService.getSku) { (auditor, request, _) throws(Refused) in
      GetSkuResponse(sku: try auditor.sku(request.code))
    },
    .command(CatalogService.createLocation) { (auditor, request, _) throws(Refused) in
      try auditor.createLocation(request)
    },
    .command(CatalogService.updateLocation) { (auditor, request, _) throws(Refused) in
      try auditor.updateLocation(request)
    },
    .look(CatalogService.getLocation) { (auditor, request, _) throws(Refused) in
      GetLocationResponse(location: try auditor.location(request.code))
    },
    .command(CatalogService.createChannel) { (auditor, request, _) throws(Refused) in
      try auditor.createChannel(request)
    },
    .command(CatalogService.updateChannel) { (auditor, request, _) throws(Refused) in
      try auditor.updateChannel(request)
    },
    .look(CatalogService.getChannel) { (auditor, request, _) throws(Refused) in
      GetChannelResponse(channel: try auditor.channel(request.code))
    },
  ]

  // MARK: Looking up

  @discardableResult
  func sku(_ code: String) throws(Refused) -> Sku {
    guard let sku = catalog.skus[code] else { throw .unknown("sku", code) }
    return sku
  }

  @discardableResult
  func location(_ code: String) throws(Refused) -> Location {
    guard let location = catalog.locations[code] else { throw .unknown("location", code) }
    return location
  }

  @discardableResult
  func channel(_ code: String) throws(Refused) -> Channel {
    guard let channel = catalog.channels[code] else { throw .unknown("channel", code) }
    return channel
  }

  // MARK: Commands

  mutating func createSku(_ request: CreateSkuRequest) throws(Refused) -> CreateSkuResponse {
    try check(code: request.code, at: "code")
    let sku = Sku(
      code: request.code, description: request.description,
      unit: request.unit.isEmpty ? "each" : request.unit, scale: request.scale,
      createTime: Timestamp(microseconds: now),
      status: request.status == .unspecified ? .active : request.status,
      weightGrams: request.weightGrams, dimensions: request.dimensions, cost: request.cost,
      price: request.price)
    try check(sku)
    guard catalog.skus[sku.code] == nil else { throw exists("sku", sku.code) }
    catalog.skus[sku.code] = sku
    return CreateSkuResponse(sku: sku)
  }

  mutating func updateSku(_ request: UpdateSkuRequest) throws(Refused) -> UpdateSkuResponse {
    let change = request.sku ?? SkuChange()
    let known = try sku(change.code)
    var sku = known
    if let description = change.description { sku.description = description }
    if let unit = change.unit { sku.unit = unit }
    if let scale = change.scale { sku.scale = scale }
    if change.status != .unspecified { sku.status = change.status }
    if let weight = change.weightGrams { sku.weightGrams = weight }
    if let price = change.price { sku.price = price }
    if let cost = change.cost { sku.cost = cost }
    try check(sku, in: "sku.")
    if sku.unit != known.unit { throw Refused("UNIT_FIXED", ["sku": sku.code], at: "sku.unit") }
    if sku.scale != known.scale { throw Refused("UNIT_FIXED", ["sku": sku.code], at: "sku.scale") }
    catalog.skus[sku.code] = sku
    return UpdateSkuResponse(sku: sku)
  }

  private func check(_ sku: Sku, in prefix: String = "") throws(Refused) {
    guard sku.description.unicodeScalars.count <= 256 else {
      throw Refused("DESCRIPTION_TOO_LONG", ["limit": "256"], at: prefix + "description")
    }
    guard sku.scale <= 6 else {
      throw Refused("SCALE_OUT_OF_RANGE", ["scale": "\(sku.scale)"], at: prefix + "scale")
    }
    guard sku.weightGrams >= 0 else {
      throw Refused("MEASURE_NEGATIVE", at: prefix + "weight_grams")
    }
  }

  mutating func createLocation(
    _ request: CreateLocationRequest
  ) throws(Refused) -> CreateLocationResponse {
    try check(code: request.code, at: "code")
    try check(name: request.name, at: "name")
    guard request.kind != .unspecified else { throw Refused("KIND_MISSING", at: "kind") }
    guard catalog.locations[request.code] == nil else { throw exists("location", request.code) }
    let location = Location(
      code: request.code, name: request.name, kind: request.kind,
      sellEnabled: request.sellEnabled ?? true, shipEnabled: request.shipEnabled ?? true,
      returnEnabled: request.returnEnabled ?? true,
      timeZone: request.timeZone.isEmpty ? "UTC" : request.timeZone,
      createTime: Timestamp(microseconds: now))
    catalog.locations[location.code] = location
    catalog.locationCodes.append(location.code)
    return CreateLocationResponse(location: location)
  }

  mutating func updateLocation(
    _ request: UpdateLocationRequest
  ) throws(Refused) -> UpdateLocationResponse {
    let change = request.location ?? LocationChange()
    var location = try location(change.code)
    if let name = change.name { location.name = name }
    if change.kind != .unspecified { location.kind = change.kind }
    if let isOn = change.sellEnabled { location.sellEnabled = isOn }
    if let isOn = change.shipEnabled { location.shipEnabled = isOn }
    if let isOn = change.returnEnabled { location.returnEnabled = isOn }
    try check(name: location.name, at: "location.name")
    catalog.locations[location.code] = location
    return UpdateLocationResponse(location: location)
  }

  mutating func createChannel(
    _ request: CreateChannelRequest
  ) throws(Refused) -> CreateChannelResponse {
    try check(code: request.code, at: "code")
    let channel = Channel(
      code: request.code, name: request.name, kind: request.kind, locations: request.locations,
      createTime: Timestamp(microseconds: now), priority: request.priority,
      buffer: request.buffer)
    try check(channel)
    guard catalog.channels[channel.code] == nil else { throw exists("channel", channel.code) }
    catalog.channels[channel.code] = channel
    return CreateChannelResponse(channel: channel)
  }

  mutating func updateChannel(
    _ request: UpdateChannelRequest
  ) throws(Refused) -> UpdateChannelResponse {
    let change = request.channel ?? ChannelChange()
    var channel = try channel(change.code)
    if let name = change.name { channel.name = name }
    if change.kind != .unspecified { channel.kind = change.kind }
    if let locations = change.locations { channel.locations = locations.codes }
    if let priority = change.priority { channel.priority = priority }
    if let buffer = change.buffer { channel.buffer = buffer }
    try check(channel, in: "channel.")
    catalog.channels[channel.code] = channel
    return UpdateChannelResponse(channel: channel)
  }

  private func check(_ channel: Channel, in prefix: String = "") throws(Refused) {
    try check(name: channel.name, at: prefix + "name")
    guard channel.kind != .unspecified else { throw Refused("KIND_MISSING", at: prefix + "kind") }
    guard channel.buffer >= 0 else { throw Refused("BUFFER_NEGATIVE", at: prefix + "buffer") }
    guard channel.locations.count <= limits.locationsPerChannel else {
      throw Refused(
        "TOO_MANY_LOCATIONS",
        ["count": "\(channel.locations.count)", "limit": "\(limits.locationsPerChannel)"],
        at: prefix + (prefix.isEmpty ? "locations" : "locations.codes"))
    }
    var seen: Set<String> = []
    let field = prefix.isEmpty ? "locations" : "locations.codes"
    for (i, code) in channel.locations.enumerated() {
      try location(code)
      guard seen.insert(code).inserted else {
        throw Refused("LOCATION_TWICE", ["location": code], at: prefix + field + "[\(i)]")
      }
    }
  }

  private func check(code: String, at field: String) throws(Refused) {
    guard Self.isCode(code) else { throw Refused("CODE_INVALID", at: field) }
  }

  private func check(name: String, at field: String) throws(Refused) {
    guard name.unicodeScalars.count <= 256 else {
      throw Refused("NAME_TOO_LONG", ["limit": "256"], at: field)
    }
  }

  private func exists(_ kind: String, _ code: String) -> Refused {
    Refused("\(kind.uppercased())_EXISTS", [kind: code], resource: "\(kind)/\(code)")
  }
}
