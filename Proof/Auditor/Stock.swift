import Messages

// What lies where (semantics 4.1, 4.5): G good, D damaged; S held, R firm, A allocated are claims on G; free is
// F = G - S - R - A and never below 0.

/// One SKU at one location.
struct Place: Hashable, Sendable {
  var sku: String
  var location: String
}

/// What is counted at a place.
struct Shelf: Sendable, Equatable {
  var good: Int64 = 0
  var damaged: Int64 = 0
  var held: Int64 = 0
  var firm: Int64 = 0
  var allocated: Int64 = 0
  /// On its way here.
  var inTransit: Int64 = 0
  /// Whether stock ever lay here.
  var isKnown = false
  /// What an import opened it with.
  var opening: Int64?

  var onHand: Int64 { good + damaged }
  var free: Int64 { good - held - firm - allocated }
}

struct Stock: Sendable {
  var shelves: [Place: Shelf] = [:]
  /// Of each SKU, oldest first.
  var ledger: [String: [StockLedgerEntry]] = [:]

  subscript(_ sku: String, _ location: String) -> Shelf {
    get { shelves[Place(sku: sku, location: location)] ?? Shelf() }
    set { shelves[Place(sku: sku, location: location)] = newValue }
  }
}

/// Why stock changes.
struct Cause {
  var kind: String
  var reason = ""
  var reference = ""
}

extension Auditor {
  static let stockRules: [Rule] = [
    .command(InventoryService.receive) { (auditor, request, _) throws(Refused) in
      try auditor.receive(request)
    },
    .command(InventoryService.adjust) { (auditor, request, _) throws(Refused) in
      try auditor.adjust(request)
    },
    .command(InventoryService.damage) { (auditor, request, _) throws(Refused) in
      try auditor.damage(request)
    },
    .command(InventoryService.undamage) { (auditor, request, _) throws(Refused) in
      try auditor.undamage(request)
    },
    .command(InventoryService.setOnHand) { (auditor, request, _) throws(Refused) in
      try auditor.setOnHand(request)
    },
    .command(InventoryService.importStock, rehearses: \.validateOnly) {
      (auditor, request, told) throws(Refused) in try auditor.importStock(request, told)
    },
    .look(InventoryService.getPositions) { (auditor, request, _) throws(Refused) in
      try auditor.getPositions(request)
    },
    .look(InventoryService.getAvailability) { (auditor, request, _) throws(Refused) in
      try auditor.getAvailability(request)
    },
    .look(InventoryService.listStockLedger) { (auditor, request, told) throws(Refused) in
      try auditor.listStockLedger(request, told)
    },
  ]

  // MARK: Commands

  mutating func receive(_ request: ReceiveRequest) throws(Refused) -> ReceiveResponse {
    try check(reason: request.reason, isNeeded: false)
    try check(reference: request.reference)
    try check(positive: request.quantity)
    try check(request.sku, at: request.location)
    guard stock[request.sku, request.location].takes(request.quantity) else {
      throw .overflow(of: request.sku)
    }
    change(
      request.sku, request.location, good: request.quantity,
      because: Cause(kind: "received", reason: request.reason, reference: request.reference))
    return ReceiveResponse(position: position(request.sku, request.location))
  }

  mutating func adjust(_ request: AdjustRequest) throws(Refused) -> AdjustResponse {
    try check(reason: request.reason)
    try check(reference: request.reference)
    guard request.change != 0 else { throw Refused("QUANTITY_ZERO", at: "change") }
    try check(request.sku, at: request.location)
    let shelf = stock[request.sku, request.location]
    guard shelf.free + min(request.change, 0) >= 0 else {
      throw .insufficient(
        request.sku, at: request.location, requested: magnitude(request.change),
        available: shelf.free, "change")
    }
    guard shelf.takes(request.change) else { throw .overflow(of: request.sku) }
    change(
      request.sku, request.location, good: request.change,
      because: Cause(kind: "adjusted", reason: request.reason, reference: request.reference))
    return AdjustResponse(position: position(request.sku, request.location))
  }

  mutating func damage(_ request: DamageRequest) throws(Refused) -> DamageResponse {
    try check(reason: request.reason)
    try check(reference: request.reference)
    try check(positive: request.quantity)
    try check(request.sku, at: request.location)
    let free = stock[request.sku, request.location].free
    guard request.quantity <= free else {
      throw .insufficient(
        request.sku, at: request.location, requested: request.quantity, available: free, "quantity")
    }
    change(
      request.sku, request.location, good: -request.quantity, damaged: request.quantity,
      because: Cause(kind: "damaged", reason: request.reason, reference: request.reference))
    return DamageResponse(position: position(request.sku, request.location))
  }

  mutating func undamage(_ request: UndamageRequest) throws(Refused) -> UndamageResponse {
    try check(reason: request.reason)
    try check(reference: request.reference)
    try check(positive: request.quantity)
    try check(request.sku, at: request.location)
    let damaged = stock[request.sku, request.location].damaged
    guard request.quantity <= damaged else {
      throw .insufficient(
        request.sku, at: request.location, requested: request.quantity, available: damaged,
        "quantity")
    }
    change(
      request.sku, request.location, good: request.quantity, damaged: -request.quantity,
      because: Cause(kind: "undamaged", reason: request.reason, reference: request.reference))
    return UndamageResponse(position: position(request.sku, request.location))
  }

  mutating func setOnHand(_ request: SetOnHandRequest) throws(Refused) -> SetOnHandResponse {
    try check(reason: request.reason)
    try check(reference: request.reference)
    guard let expected = request.expected else {
      throw Refused("EXPECTED_MISSING", at: "expected")
    }
    guard request.onHand >= 0 else { throw Refused("QUANTITY_NEGATIVE", at: "on_hand") }
    try check(request.sku, at: request.location)
    let difference = try difference(
      request.sku, request.location, from: expected, to: request.onHand, at: "on_hand")
    if difference != 0 {
      change(
        request.sku, request.location, good: difference,
        because: Cause(kind: "set", reason: request.reason, reference: request.reference))
    }
    return SetOnHandResponse(position: position(request.sku, request.location))
  }

  /// Compare and set: what must be added to good stock.
  private func difference(
    _ sku: String, _ location: String, from expected: Int64, to onHand: Int64, at field: String
  ) throws(Refused) -> Int64 {
    let shelf = stock[sku, location]
    guard shelf.onHand == expected else {
      throw Refused(
        "ON_HAND_MISMATCH",
        ["sku": sku, "location": location, "expected": "\(expected)", "found": "\(shelf.onHand)"],
        at: "expected")
    }
    let difference = onHand - expected
    guard shelf.free + min(difference, 0) >= 0 else {
      throw .insufficient(
        sku, at: location, requested: -difference, available: shelf.free, field)
    }
    return difference
  }

  mutating func importStock(
    _ request: ImportStockRequest, _ told: ImportStockResponse?
  ) throws(Refused) -> ImportStockResponse {
    try check(reason: request.reason, isNeeded: false)
    try check(reference: request.reference)
    guard request.rows.count <= limits.importRows else {
      throw Refused(
        "TOO_MANY_ROWS",
        ["count": "\(request.rows.count)", "limit": "\(limits.importRows)"], at: "rows")
    }
    var result = ImportResult()
    var seen: Set<Place> = []
    var changes: UInt32 = 0
    for row in request.rows {
      do throws(Refused) {
        switch try take(row, of: request, &seen, change: changes) {
        case .created: (result.created, changes) = (result.created + 1, changes + 1)
        case .updated: (result.updated, changes) = (result.updated + 1, changes + 1)
        case .unchanged: result.unchanged += 1
        }
      } catch {
        // The sentence is for people: the shop's own.
        let i = result.errors.count
        let errors = told?.result?.errors ?? []
        result.errors.append(
          RowError(
            line: row.line, reason: error.reason, field: error.field ?? "",
            message: i < errors.count ? errors[i].message : "",
            facts: error.facts.map { Fact(name: $0.name, value: $0.value) }))
      }
    }
    return ImportStockResponse(result: result)
  }

  private enum Outcome { case created, updated, unchanged }

  private mutating func take(
    _ row: StockRow, of request: ImportStockRequest, _ seen: inout Set<Place>, change index: UInt32
  ) throws(Refused) -> Outcome {
    guard row.quantity >= 0 else { throw Refused("QUANTITY_NEGATIVE", at: "quantity") }
    try check(row.sku, at: row.location, isRow: true)
    guard seen.insert(Place(sku: row.sku, location: row.location)).inserted else {
      throw Refused("ROW_TWICE", ["code": "\(row.sku) at \(row.location)"])
    }
    let shelf = stock[row.sku, row.location]
    var cause = Cause(kind: "set", reason: request.reason, reference: request.reference)
    guard let expected = row.expected else {
      // Given again it changes nothing, and with another quantity it is wrong.
      if let opening = shelf.opening, opening == row.quantity { return .unchanged }
      guard !shelf.isKnown else {
        throw Refused(
          "ALREADY_STOCKED", ["sku": row.sku, "location": row.location], at: "quantity")
      }
      cause.kind = "opened"
      change(row.sku, row.location, good: row.quantity, because: cause, from: index)
      stock[row.sku, row.location].opening = row.quantity
      return .created
    }
    guard shelf.onHand != row.quantity else { return .unchanged }
    let difference = try difference(
      row.sku, row.location, from: expected, to: row.quantity, at: "quantity")
    change(row.sku, row.location, good: difference, because: cause, from: index)
    return .updated
  }

  // MARK: Looks

  func getPositions(_ request: GetPositionsRequest) throws(Refused) -> GetPositionsResponse {
    guard request.location.isEmpty else {
      try check(request.sku, at: request.location)
      return GetPositionsResponse(positions: [position(request.sku, request.location)])
    }
    try sku(request.sku)
    return GetPositionsResponse(
      positions: catalog.locationCodes.filter {
        let shelf = stock[request.sku, $0]
        return shelf.isKnown || shelf.inTransit > 0
      }.map { position(request.sku, $0) })
  }

  /// ATS (semantics 4.1): each location clamped before it is summed; to an owner its own live holds too, which never
  /// block it; published is for nobody in particular, less the buffer.
  func getAvailability(
    _ request: GetAvailabilityRequest
  ) throws(Refused) -> GetAvailabilityResponse {
    let channel = try channel(request.channel)
    let item = try sku(request.sku)
    var ats = Int128(0)
    for location in channel.locations {
      ats += Int128(takeable(item.code, at: location, on: channel.code))
    }
    guard let free = Int64(exactly: ats) else { throw .overflow(of: item.code) }
    var own = Int128(0)
    if !request.owner.isEmpty {
      for id in claims.held where claims.all[id]?.owner == request.owner {
        for line in claims.all[id]?.lines ?? [] where line.sku == item.code {
          for placed in line.placements where isOutlet(placed.location, of: channel) {
            own += Int128(placed.quantity)
          }
        }
      }
    }
    guard let available = Int64(exactly: ats + own) else { throw .overflow(of: item.code) }
    var buffer = Int128(channel.buffer)
    for _ in 0..<item.scale { buffer *= 10 }
    return GetAvailabilityResponse(
      available: available, published: Int64(max(0, Int128(free) - buffer)))
  }

  /// Whether a channel sells what lies at a location.
  func isOutlet(_ location: String, of channel: Channel) -> Bool {
    channel.locations.contains(location) && catalog.locations[location]?.sellEnabled == true
  }

  /// What may be taken is what is shown: a(n,c).
  func takeable(_ sku: String, at location: String, on channel: String) -> Int64 {
    guard catalog.sells(sku), let channel = catalog.channels[channel],
      isOutlet(location, of: channel)
    else { return 0 }
    return max(0, stock[sku, location].free)
  }

  mutating func listStockLedger(
    _ request: ListStockLedgerRequest, _ told: ListStockLedgerResponse?
  ) throws(Refused) -> ListStockLedgerResponse {
    try sku(request.sku)
    if !request.location.isEmpty { try location(request.location) }
    let entries = (stock.ledger[request.sku] ?? []).enumerated().filter {
      request.location.isEmpty || $0.element.location == request.location
    }.map { (place: UInt64($0.offset + 1), row: $0.element) }
    let page = try page(
      of: entries, request.page, "ledger \(request.sku) \(request.location)",
      told?.nextPageToken)
    return ListStockLedgerResponse(entries: page.rows, nextPageToken: page.token)
  }

  func position(_ sku: String, _ location: String) -> Position {
    let shelf = stock[sku, location]
    return Position(
      sku: sku, location: location, onHand: shelf.onHand, good: shelf.good, damaged: shelf.damaged,
      held: shelf.held, reserved: shelf.firm, allocated: shelf.allocated, free: shelf.free,
      inTransit: shelf.inTransit)
  }

  // MARK: Changing

  /// The one way in which what lies somewhere changes: the position is the sum of its ledger.
  mutating func change(
    _ sku: String, _ location: String, good: Int64, damaged: Int64 = 0, because cause: Cause,
    from first: UInt32 = 0
  ) {
    var shelf = stock[sku, location]
    shelf.isKnown = true
    shelf.good += good
    shelf.damaged += damaged
    stock[sku, location] = shelf
    var index = first
    func entry(_ bucket: StockBucket, _ change: Int64, _ after: Int64) -> StockLedgerEntry {
      StockLedgerEntry(
        sequence: sequence, index: index, time: Timestamp(microseconds: now), sku: sku,
        location: location, kind: cause.kind, change: change, after: after,
        principal: caller.principal, actor: caller.actor, reason: cause.reason,
        reference: cause.reference, bucket: bucket)
    }
    // From where it is taken, then to where it is put.
    let isBack = damaged < 0
    if isBack { stock.ledger[sku, default: []].append(entry(.damaged, damaged, shelf.damaged)) }
    if isBack { index += 1 }
    stock.ledger[sku, default: []].append(entry(.good, good, shelf.good))
    guard damaged > 0 else { return }
    index += 1
    stock.ledger[sku, default: []].append(entry(.damaged, damaged, shelf.damaged))
  }

  func check(positive quantity: Int64, at field: String = "quantity") throws(Refused) {
    guard quantity > 0 else { throw Refused("QUANTITY_NOT_POSITIVE", at: field) }
  }

  /// - Parameter isRow: a row of an import names the field, too.
  func check(_ sku: String, at location: String, isRow: Bool = false) throws(Refused) {
    do throws(Refused) {
      try self.sku(sku)
      try self.location(location)
    } catch {
      var error = error
      if isRow { error.field = error.reason == "UNKNOWN_SKU" ? "sku" : "location" }
      throw error
    }
  }
}

extension Shelf {
  /// Whether so much more of good stock can be told in 64 bits.
  func takes(_ quantity: Int64) -> Bool {
    quantity <= 0 || Int64(exactly: Int128(onHand) + Int128(quantity)) != nil
  }
}

/// Without its sign: of the smallest number, the largest.
func magnitude(_ value: Int64) -> Int64 { Int64(clamping: value.magnitude) }
