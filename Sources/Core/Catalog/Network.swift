import Store

/// The locations and channels, in memory: they are few, and almost every call asks for them.
///
/// SKUs are not here: there may be millions, and the map finds one in less than a microsecond.
struct Network {
  struct Place {
    let id: LocationID
    let code: String
    /// Whether channels may sell what lies here.
    let isSellEnabled: Bool
    /// The command that made it what it is; 0 if that is on disk for sure.
    let since: UInt64
  }

  struct Outlet {
    let id: ChannelID
    let code: String
    let locations: [LocationID]
    /// Those of the locations that may sell, in their order.
    let sellable: [LocationID]
    /// Whole units of each SKU that are kept out of what is published.
    let buffer: Int64
    /// The command that made it what it is, or that let one of its locations sell or not; 0 as above.
    let since: UInt64

    func isLinked(to location: LocationID) -> Bool { locations.contains(location) }
    func sells(from location: LocationID) -> Bool { sellable.contains(location) }
  }

  /// At index 0 stands the location with number 1, and so on.
  private var places: [Place] = []
  private var outlets: [Outlet] = []
  private var placeByCode: [ExactText: Int] = [:]
  private var outletByCode: [ExactText: Int] = [:]
  /// Over how many locations a line of a claim can be split, by what channels are or were linked to since the start:
  /// what a command may write is bounded by it.
  private(set) var mostLocationsOfAChannel = 1

  init() {}

  /// Everything that a reading holds, which must be on disk.
  init(from reading: borrowing some Reading & ~Copyable) throws(Refusal) {
    var network = Network()
    try reading.visit(Tables.locations, from: LocationID(number: 0)) { id, row throws(Refusal) in
      network.set(id, row, since: 0)
      return true
    }
    try reading.visit(Tables.channels, from: ChannelID(number: 0)) { id, row throws(Refusal) in
      network.set(id, row, since: 0)
      return true
    }
    self = network
  }

  /// Adds a location, or has what is said of one now.
  mutating func set(_ id: LocationID, _ row: LocationRow, since: UInt64) {
    let place = Place(id: id, code: row.code, isSellEnabled: row.sellEnabled, since: since)
    let index = Int(id.number) - 1
    guard index < places.count else {
      precondition(index == places.count, "locations are numbered without gaps")
      placeByCode[ExactText(row.code)] = index
      return places.append(place)
    }
    let isSame = places[index].isSellEnabled == row.sellEnabled
    places[index] = place
    if !isSame { updateOutlets(linkedTo: id, since: since) }
  }

  /// Adds a channel, or has what is said of one now.
  mutating func set(_ id: ChannelID, _ row: ChannelRow, since: UInt64) {
    let outlet = Outlet(
      id: id, code: row.code, locations: row.locations, sellable: sellable(of: row.locations),
      buffer: row.buffer, since: since)
    mostLocationsOfAChannel = max(mostLocationsOfAChannel, row.locations.count)
    let index = Int(id.number) - 1
    guard index < outlets.count else {
      precondition(index == outlets.count, "channels are numbered without gaps")
      outletByCode[ExactText(row.code)] = index
      return outlets.append(outlet)
    }
    outlets[index] = outlet
  }

  private mutating func updateOutlets(linkedTo location: LocationID, since: UInt64) {
    for (i, outlet) in outlets.enumerated() where outlet.isLinked(to: location) {
      outlets[i] = Outlet(
        id: outlet.id, code: outlet.code, locations: outlet.locations,
        sellable: sellable(of: outlet.locations), buffer: outlet.buffer, since: since)
    }
  }

  private func sellable(of locations: [LocationID]) -> [LocationID] {
    locations.filter { self[$0].isSellEnabled }
  }

  func place(of code: String) -> Place? {
    placeByCode[ExactText(code)].map { places[$0] }
  }

  func outlet(of code: String) -> Outlet? {
    outletByCode[ExactText(code)].map { outlets[$0] }
  }

  subscript(id: LocationID) -> Place { places[Int(id.number) - 1] }
  subscript(id: ChannelID) -> Outlet { outlets[Int(id.number) - 1] }
}
