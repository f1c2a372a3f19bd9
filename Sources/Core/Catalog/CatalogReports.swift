import Messages
import Store

extension Core {
  /// All SKUs in the order of their creation.
  ///
  /// - Throws: `pageTokenInvalid`.
  public static func listSkus(
    _ request: ListSkusRequest, in reading: borrowing some Reading & ~Copyable
  ) throws(Refusal) -> ListSkusResponse {
    let paging = try Paging(request.page, question: "ListSkus")
    var response = ListSkusResponse(sequence: reading.sequence)
    try reading.list(Tables.skus, paging, token: &response.nextPageToken) {
      row throws(Refusal) in response.skus.append(row.message)
    }
    return response
  }

  /// All locations in the order of their creation.
  ///
  /// - Throws: `pageTokenInvalid`.
  public static func listLocations(
    _ request: ListLocationsRequest, in reading: borrowing some Reading & ~Copyable
  ) throws(Refusal) -> ListLocationsResponse {
    let paging = try Paging(request.page, question: "ListLocations")
    var response = ListLocationsResponse(sequence: reading.sequence)
    try reading.list(Tables.locations, paging, token: &response.nextPageToken) {
      row throws(Refusal) in response.locations.append(row.message)
    }
    return response
  }

  /// All channels in the order of their creation.
  ///
  /// - Throws: `pageTokenInvalid`.
  public static func listChannels(
    _ request: ListChannelsRequest, in reading: borrowing some Reading & ~Copyable
  ) throws(Refusal) -> ListChannelsResponse {
    let paging = try Paging(request.page, question: "ListChannels")
    var response = ListChannelsResponse(sequence: reading.sequence)
    var rows: [ChannelRow] = []
    try reading.list(Tables.channels, paging, token: &response.nextPageToken) {
      row throws(Refusal) in rows.append(row)
    }
    var codes = LocationCodes()
    for row in rows {
      var locations: [String] = []
      for id in row.locations { locations.append(try codes.code(of: id, in: reading)) }
      response.channels.append(row.message(locations: locations))
    }
    return response
  }
}

extension Reading where Self: ~Copyable {
  /// Visits a page of a table whose keys are given one after another.
  fileprivate func list<ID: InternedID, Row>(
    _ table: Table<ID, Row>, _ paging: Paging, token: inout String,
    _ add: (Row) throws(Refusal) -> Void
  ) throws(Refusal) {
    var walk = PageWalk(paging)
    let first = ID(number: UInt32(truncatingIfNeeded: paging.after.major))
    try visit(table, from: first) { id, row throws(Refusal) in
      let place = Paging.Place(major: UInt64(id.number))
      return try walk.step(to: place, isWanted: true) { () throws(Refusal) in try add(row) }
    }
    token = walk.nextPageToken
  }
}

/// The codes of locations, for readers elsewhere than on the loop: each is read once.
struct LocationCodes {
  private var known: [LocationID: String] = [:]

  mutating func code(
    of location: LocationID, in reading: borrowing some Reading & ~Copyable
  ) throws(Refusal) -> String {
    if let code = known[location] { return code }
    let code = try reading.required(location, in: Tables.locations).code
    known[location] = code
    return code
  }
}
