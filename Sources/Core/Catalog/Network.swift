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
    /// The command that made it; 0 if that is on disk for sure.
    let since: UInt64
  }

  struct Outlet {
    let id: ChannelID
    let code: String
    let locations: [LocationID]
    /// Those of the locations that may sell, in their order.
    let sellable: [LocationID]
    /// Whole units that are kept out of what is published.
    let buffer: Int64 = 0
    let since: UInt64

    func isLinked(to location: LocationID) -> Bool { locations.contains(location) }
    func sells(from location: LocationID) -> Bool { sellable.contains(location) }
  }

  /// At index 0 stands the location with number 1, and so on.
  private var places: [Place] = []
  private var outlets: [Outlet] = []
  private var placeByCode: [ExactText: Int] = [:]
  private var outletByCode: [ExactText: Int] = [:]
  /// Over how many locations a line of a claim can be split: what a command may write is bounded by it.
  private(set) var mostLocationsOfAChannel = 1

  init() {}

  /// Everything that a reading holds, which must be on disk.
  init(from reading: borrowing some Reading & ~Copyable) throws(Refusal) {
    var network = Network()
    try reading.visit(Tables.locations, from: LocationID(number: 0)) { id, row throws(Refusal) in
      network.add(id, row, since: 0)
      return true
    }
    try reading.visit(Tables.channels, from: ChannelID(number: 0)) { id, row throws(Refusal) in
      network.add(id, row, since: 0)
      return true
    }
    self = network
  }

  mutating func add(_ id: LocationID, _ row: LocationRow, since: UInt64) {
    precondition(Int(id.number) == places.count + 1, "locations are numbered without gaps")
    placeByCode[ExactText(row.code)] = places.count
    places.append(
      Place(id: id, code: row.code, isSellEnabled: row.sellEnabled, since: since))
  }

  mutating func add(_ id: ChannelID, _ row: ChannelRow, since: UInt64) {
    precondition(Int(id.number) == outlets.count + 1, "channels are numbered without gaps")
    outletByCode[ExactText(row.code)] = outlets.count
    mostLocationsOfAChannel = max(mostLocationsOfAChannel, row.locations.count)
    outlets.append(
      Outlet(
        id: id, code: row.code, locations: row.locations,
        sellable: row.locations.filter { self[$0].isSellEnabled }, since: since))
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

/// Text that is equal to the same bytes only, as keys in the store are: Swift's own equality takes composed and
/// decomposed forms for one.
private struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Self, right: Self) -> Bool {
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { left in
      right.withUTF8 { left.count == $0.count && left.elementsEqual($0) }
    }
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
