import Messages

// Claims on good stock and their life (semantics 4.3). Of every line, always:
// requested = held + firm + allocated + released + expired + unclaimed.

struct Claims: Sendable {
  /// By id.
  var all: [UInt64: ClaimBook] = [:]
  /// Ids, oldest first.
  var ids: [UInt64] = []
  /// Of live holds.
  var held: Set<UInt64> = []
  /// When the first of them expires.
  var nextExpiry = Int64.max
}

/// A claim as one keeps it on paper.
struct ClaimBook: Sendable {
  struct Line: Sendable {
    var sku: String
    var requested: Int64
    /// Where it is to be taken from; empty: from the channel's locations, in their order.
    var location = ""
    var placements: [Placed] = []
    var released: Int64 = 0
    var expired: Int64 = 0
    var unclaimed: Int64 = 0

    var claimed: Int64 { placements.reduce(0) { $0 + $1.quantity } }
    var allocated: Int64 { placements.reduce(0) { $0 + $1.allocated } }
  }

  /// Units at a location, some of which may be allocated.
  struct Placed: Sendable, Equatable {
    var location: String
    var quantity: Int64
    var allocated: Int64 = 0

    var notAllocated: Int64 {
      get { quantity - allocated }
      set { quantity = allocated + newValue }
    }
  }

  var state: ClaimState
  var owner: String
  var channel: String
  var created: Int64
  /// Of a hold, and of what was one.
  var expires: Int64?
  var extensions: UInt32 = 0
  var releaseReason = ""
  var order: UInt64 = 0
  var lines: [Line] = []
}

extension Auditor {
  static let claimRules: [Rule] = [
    .command(ClaimService.hold) { (auditor, request, told) throws(Refused) in
      try auditor.hold(request, told)
    },
    .command(ClaimService.extend) { (auditor, request, _) throws(Refused) in
      try auditor.extend(request)
    },
    .command(ClaimService.confirm) { (auditor, request, _) throws(Refused) in
      try auditor.confirm(request)
    },
    .command(ClaimService.reserve) { (auditor, request, told) throws(Refused) in
      try auditor.reserve(request, told)
    },
    .command(ClaimService.release) { (auditor, request, _) throws(Refused) in
      try auditor.release(request)
    },
    .command(ClaimService.allocate) { (auditor, request, _) throws(Refused) in
      try auditor.allocate(request)
    },
    .command(ClaimService.unallocate) { (auditor, request, _) throws(Refused) in
      try auditor.unallocate(request)
    },
    .look(ClaimService.getClaim) { (auditor, request, told) throws(Refused) in
      try auditor.getClaim(request, told)
    },
    .look(ClaimService.listClaims) { (auditor, request, told) throws(Refused) in
      try auditor.listClaims(request, told)
    },
  ]

  // MARK: Claiming

  mutating func hold(
    _ request: HoldRequest, _ told: HoldResponse?
  ) throws(Refused) -> HoldResponse {
    try check(owner: request.owner, request.lines.count)
    guard request.mode != .bestEffort else { throw Refused("MODE_INVALID", at: "mode") }
    let ttl = try checked(request.ttl)
    try channel(request.channel)
    let live = claims.held.filter { claims.all[$0]?.owner == request.owner }.count
    guard live < limits.holdsPerOwner else {
      throw Refused("TOO_MANY_HOLDS", ["owner": request.owner, "limit": "\(limits.holdsPerOwner)"])
    }
    let lines = try plan(request.lines, on: request.channel, request.mode)
    let expires = now + ttl
    let id = enter(
      ClaimBook(
        state: .held, owner: request.owner, channel: request.channel, created: now,
        expires: expires, lines: lines), as: told?.claimID)
    return HoldResponse(
      claimID: id, expireTime: Timestamp(microseconds: expires), shortfalls: shortfalls(of: lines))
  }

  mutating func reserve(
    _ request: ReserveRequest, _ told: ReserveResponse?
  ) throws(Refused) -> ReserveResponse {
    try check(owner: request.owner, request.lines.count)
    try channel(request.channel)
    let lines = try plan(request.lines, on: request.channel, request.mode)
    let id = enter(
      ClaimBook(
        state: .firm, owner: request.owner, channel: request.channel, created: now, lines: lines),
      as: told?.claimID)
    return ReserveResponse(claimID: id, shortfalls: shortfalls(of: lines))
  }

  private func check(owner: String, _ lineCount: Int) throws(Refused) {
    guard (1...128).contains(owner.unicodeScalars.count),
      owner.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7f })
    else { throw Refused("OWNER_INVALID", at: "owner") }
    guard lineCount > 0 else { throw Refused("NO_LINES", at: "lines") }
    try check(lineCount: lineCount)
  }

  private func checked(_ ttl: TimeSpan?) throws(Refused) -> Int64 {
    guard let ttl, (limits.shortestTTL...limits.longestTTL).contains(ttl.microseconds) else {
      throw Refused(
        "TTL_OUT_OF_RANGE",
        [
          "shortest_seconds": "\(limits.shortestTTL / 1_000_000)",
          "longest_seconds": "\(limits.longestTTL / 1_000_000)",
        ], at: "ttl")
    }
    return ttl.microseconds
  }

  /// Judges lines one after another against what the earlier ones leave.
  private func plan(
    _ wanted: [ClaimRequestLine], on channel: String, _ mode: ClaimMode
  ) throws(Refused) -> [ClaimBook.Line] {
    let isWhole = mode == .unspecified || mode == .allOrNothing
    var taking = Taking(self, on: channel)
    var lines: [ClaimBook.Line] = []
    for (i, line) in wanted.enumerated() {
      let field = "lines[\(i)]"
      try check(positive: line.quantity, at: field + ".quantity")
      try sku(line.sku)
      try check(outlet: line.location, of: channel, at: field + ".location")
      guard catalog.sells(line.sku) else { throw inactive(line.sku, at: field + ".sku") }
      var book = ClaimBook.Line(sku: line.sku, requested: line.quantity, location: line.location)
      book.placements = taking.take(line.quantity, of: line.sku, at: line.location)
      book.unclaimed = line.quantity - book.claimed
      guard !isWhole || book.unclaimed == 0 else {
        throw .insufficient(
          line.sku, at: line.location, requested: line.quantity, available: book.claimed, field)
      }
      lines.append(book)
    }
    // Refused if nothing was to be had.
    if let first = lines.first, lines.allSatisfy({ $0.claimed == 0 }) {
      throw .insufficient(
        first.sku, at: first.location, requested: first.requested, available: 0, "lines[0]")
    }
    return lines
  }

  func check(outlet code: String, of channel: String, at field: String) throws(Refused) {
    guard !code.isEmpty else { return }
    try location(code)
    guard catalog.channels[channel]?.locations.contains(code) == true else {
      throw Refused("LOCATION_NOT_LINKED", ["location": code, "channel": channel], at: field)
    }
  }

  func inactive(_ sku: String, at field: String) -> Refused {
    Refused("SKU_INACTIVE", ["sku": sku], at: field)
  }

  /// Writes a new claim down, and takes what it claims.
  mutating func enter(_ book: ClaimBook, as told: UInt64?) -> UInt64 {
    let id = fresh(told, "claim", in: claims.all)
    claims.all[id] = book
    claims.ids.append(id)
    for line in book.lines { count(line, book.state, by: 1) }
    if book.state == .held { watch(id, until: book.expires ?? now) }
    return id
  }

  private func shortfalls(of lines: [ClaimBook.Line]) -> [Shortfall] {
    lines.enumerated().filter { $0.element.unclaimed > 0 }.map {
      Shortfall(
        number: UInt32($0.offset + 1), sku: $0.element.sku, requested: $0.element.requested,
        claimed: $0.element.claimed)
    }
  }

  // MARK: Life

  mutating func extend(_ request: ExtendRequest) throws(Refused) -> ExtendResponse {
    let ttl = try checked(request.ttl)
    let id = request.claimID
    var book = try claim(id)
    guard book.expires != nil, book.state != .firm else {
      throw Refused("NOT_A_HOLD", ["claim": "\(id)"])
    }
    switch book.state {
    case .released: throw Refused("CLAIM_RELEASED", ["claim": "\(id)"])
    case .expired: throw Refused("HOLD_EXPIRED", ["claim": "\(id)"])
    default: break
    }
    guard book.extensions < limits.extensions else {
      throw Refused("TOO_MANY_EXTENSIONS", ["claim": "\(id)", "limit": "\(limits.extensions)"])
    }
    guard now + ttl - book.created <= limits.longestHold else {
      throw Refused(
        "HOLD_TOO_LONG",
        ["claim": "\(id)", "longest_seconds": "\(limits.longestHold / 1_000_000)"], at: "ttl")
    }
    book.extensions += 1
    book.expires = now + ttl
    claims.all[id] = book
    watch(id, until: now + ttl)
    return ExtendResponse(expireTime: Timestamp(microseconds: now + ttl))
  }

  mutating func confirm(_ request: ConfirmRequest) throws(Refused) -> ConfirmResponse {
    let id = request.claimID
    var book = try claim(id)
    guard book.owner == request.owner else {
      throw Refused("OWNER_MISMATCH", ["claim": "\(id)"], at: "owner")
    }
    switch book.state {
    case .released: throw Refused("CLAIM_RELEASED", ["claim": "\(id)"])
    case .expired:
      guard request.reacquire else { throw Refused("HOLD_EXPIRED", ["claim": "\(id)"]) }
      book.lines = try reclaimed(book)
      for line in book.lines { count(line, .firm, by: 1) }
    case .held:
      for line in book.lines {
        count(line, .held, by: -1)
        count(line, .firm, by: 1)
      }
      claims.held.remove(id)
    default: break
    }
    book.state = .firm
    claims.all[id] = book
    return ConfirmResponse(claim: message(id, book))
  }

  /// The lines of an expired hold, with all that they had claimed anew, or nothing.
  private func reclaimed(_ book: ClaimBook) throws(Refused) -> [ClaimBook.Line] {
    var taking = Taking(self, on: book.channel)
    var lines = book.lines
    for (i, line) in book.lines.enumerated() where line.expired > 0 {
      guard catalog.sells(line.sku) else { throw inactive(line.sku, at: "reacquire") }
      lines[i].placements = taking.take(line.expired, of: line.sku, at: line.location)
      guard lines[i].claimed == line.expired else {
        throw .insufficient(
          line.sku, at: line.location, requested: line.expired, available: lines[i].claimed,
          "reacquire")
      }
      lines[i].expired = 0
    }
    return lines
  }

  mutating func release(_ request: ReleaseRequest) throws(Refused) -> ReleaseResponse {
    try check(reason: request.reason, isNeeded: false)
    try check(lineCount: request.lines.count)
    let id = request.claimID
    var book = try claim(id)
    try check(isFree: id, book)
    var total = Int128(0)
    let named = try meant(request.lines, of: book.lines, { $0.claimed }) {
      i, quantity throws(Refused) in
      total += Int128(quantity)
      if total > Int128(Int64.max) { throw .overflow(of: book.lines[i].sku) }
    }
    for (i, quantity) in named { give(back: quantity, of: &book.lines[i], book.state) }
    if total > 0, book.lines.allSatisfy({ $0.claimed == 0 }) {
      book.state = .released
      claims.held.remove(id)
    }
    if total > 0 { book.releaseReason = request.reason }
    claims.all[id] = book
    return ReleaseResponse(released: Int64(total), claim: message(id, book))
  }

  /// Gives units back: what is not allocated first, of either from the place that was taken last.
  mutating func give(back quantity: Int64, of line: inout ClaimBook.Line, _ state: ClaimState) {
    var rest = quantity
    for i in line.placements.indices.reversed() {
      let part = min(rest, line.placements[i].notAllocated)
      line.placements[i].quantity -= part
      rest -= part
      if state == .held {
        stock[line.sku, line.placements[i].location].held -= part
      } else {
        stock[line.sku, line.placements[i].location].firm -= part
      }
    }
    for i in line.placements.indices.reversed() {
      let part = min(rest, line.placements[i].allocated)
      line.placements[i].quantity -= part
      line.placements[i].allocated -= part
      rest -= part
      stock[line.sku, line.placements[i].location].allocated -= part
    }
    line.placements.removeAll { $0.quantity == 0 }
    line.released += quantity
  }

  mutating func allocate(_ request: AllocateRequest) throws(Refused) -> AllocateResponse {
    AllocateResponse(
      allocated: try move(request.claimID, request.lines, of: { $0.claimed - $0.allocated }) {
        $0.allocate($2, of: &$1)
      })
  }

  mutating func unallocate(_ request: UnallocateRequest) throws(Refused) -> UnallocateResponse {
    UnallocateResponse(
      unallocated: try move(request.claimID, request.lines, of: { $0.allocated }) {
        $0.unallocate($2, of: &$1)
      })
  }

  /// Moves units of a reservation between firm and allocated.
  private mutating func move(
    _ id: UInt64, _ asked: [LineQuantity], of most: (ClaimBook.Line) -> Int64,
    by body: (inout Auditor, inout ClaimBook.Line, Int64) -> Void
  ) throws(Refused) -> Int64 {
    try check(lineCount: asked.count)
    var book = try claim(id)
    try check(isFree: id, book)
    guard book.state == .firm else {
      throw Refused("NOT_FIRM", ["claim": "\(id)"], at: "claim_id")
    }
    var total = Int128(0)
    let named = try meant(asked, of: book.lines, most) { i, quantity throws(Refused) in
      total += Int128(quantity)
      if total > Int128(Int64.max) { throw .overflow(of: book.lines[i].sku) }
    }
    for (i, quantity) in named { body(&self, &book.lines[i], quantity) }
    claims.all[id] = book
    return Int64(total)
  }

  /// From the place that was taken first.
  mutating func allocate(_ quantity: Int64, of line: inout ClaimBook.Line) {
    var rest = quantity
    for i in line.placements.indices {
      let part = min(rest, line.placements[i].notAllocated)
      line.placements[i].allocated += part
      rest -= part
      stock[line.sku, line.placements[i].location].firm -= part
      stock[line.sku, line.placements[i].location].allocated += part
    }
  }

  /// From the place that was allocated last.
  mutating func unallocate(_ quantity: Int64, of line: inout ClaimBook.Line) {
    var rest = quantity
    for i in line.placements.indices.reversed() {
      let part = min(rest, line.placements[i].allocated)
      line.placements[i].allocated -= part
      rest -= part
      stock[line.sku, line.placements[i].location].allocated -= part
      stock[line.sku, line.placements[i].location].firm += part
    }
  }

  /// What a request means of a document's lines: those that it names, or all of them; each by its index and quantity.
  /// A line that has nothing for it gives 0, whatever was asked.
  ///
  /// - Parameter more: what else is to be said of a line, behind all else that is said of it.
  func meant<Line>(
    _ asked: [LineQuantity], of lines: [Line], _ most: (Line) -> Int64,
    isEmptyTooLarge: Bool = false, _ more: (Int, Int64) throws(Refused) -> Void
  ) throws(Refused) -> [(Int, Int64)] {
    guard !asked.isEmpty else {
      let all = lines.enumerated().map { ($0.offset, most($0.element)) }
      for (i, quantity) in all { try more(i, quantity) }
      return all
    }
    var seen: Set<UInt32> = []
    var meant: [(Int, Int64)] = []
    for (i, line) in asked.enumerated() {
      let field = "lines[\(i)]"
      try check(positive: line.quantity, at: field + ".quantity")
      guard line.number >= 1, line.number <= lines.count else {
        throw Refused("UNKNOWN_LINE", ["line": "\(line.number)"], at: field + ".number")
      }
      guard seen.insert(line.number).inserted else {
        throw Refused("LINE_TWICE", ["line": "\(line.number)"], at: field + ".number")
      }
      let index = Int(line.number) - 1
      let available = most(lines[index])
      if available == 0, !isEmptyTooLarge { continue }
      guard line.quantity <= available else {
        throw Refused(
          "QUANTITY_TOO_LARGE", ["line": "\(line.number)", "available": "\(available)"],
          at: field + ".quantity")
      }
      try more(index, line.quantity)
      meant.append((index, line.quantity))
    }
    return meant
  }

  func claim(_ id: UInt64) throws(Refused) -> ClaimBook {
    guard let book = claims.all[id] else { throw .unknown("claim", "\(id)") }
    return book
  }

  private func check(isFree id: UInt64, _ book: ClaimBook) throws(Refused) {
    guard book.order == 0 else {
      throw Refused(
        "CLAIM_OF_ORDER", ["claim": "\(id)", "order": "\(book.order)"], at: "claim_id")
    }
  }

  // MARK: Time

  private mutating func watch(_ id: UInt64, until expires: Int64) {
    claims.held.insert(id)
    claims.nextExpiry = min(claims.nextExpiry, expires)
  }

  /// What is due is done before anything is looked at: holds with `expires_at <= now` are expired.
  mutating func settle() {
    guard claims.nextExpiry <= now else { return }
    claims.nextExpiry = .max
    for id in claims.held {
      guard var book = claims.all[id], let expires = book.expires else { continue }
      guard expires <= now else {
        claims.nextExpiry = min(claims.nextExpiry, expires)
        continue
      }
      for i in book.lines.indices {
        count(book.lines[i], .held, by: -1)
        book.lines[i].expired += book.lines[i].claimed
        book.lines[i].placements = []
      }
      book.state = .expired
      claims.all[id] = book
      claims.held.remove(id)
    }
  }

  /// Counts a line of a reservation as it is now instead of as it was.
  mutating func recount(_ before: ClaimBook.Line, _ after: ClaimBook.Line) {
    count(before, .firm, by: -1)
    count(after, .firm, by: 1)
  }

  /// Counts what a line claims at its places.
  private mutating func count(_ line: ClaimBook.Line, _ state: ClaimState, by sign: Int64) {
    for placed in line.placements {
      var shelf = stock[line.sku, placed.location]
      if state == .held {
        shelf.held += sign * placed.quantity
      } else {
        shelf.firm += sign * placed.notAllocated
        shelf.allocated += sign * placed.allocated
      }
      stock[line.sku, placed.location] = shelf
    }
  }

  // MARK: Looks

  mutating func getClaim(
    _ request: GetClaimRequest, _ told: GetClaimResponse?
  ) throws(Refused) -> GetClaimResponse {
    let book = try claim(request.claimID)
    let lines = book.lines.enumerated().map { i, line in
      (place: UInt64(i + 1), row: message(i, line, book.state))
    }
    let page = try page(of: lines, request.lines, "claim \(request.claimID)", told?.nextPageToken)
    return GetClaimResponse(
      claim: message(request.claimID, book), lines: page.rows, nextPageToken: page.token)
  }

  mutating func listClaims(
    _ request: ListClaimsRequest, _ told: ListClaimsResponse?
  ) throws(Refused) -> ListClaimsResponse {
    var rows: [(place: UInt64, row: Claim)] = []
    for id in claims.ids {
      guard let book = claims.all[id],
        request.state == .unspecified || request.state == book.state,
        request.owner.isEmpty || request.owner == book.owner
      else { continue }
      rows.append((id, message(id, book)))
    }
    let page = try page(
      of: rows, request.page, "claims \(request.state) \(request.owner)", told?.nextPageToken)
    return ListClaimsResponse(claims: page.rows, nextPageToken: page.token)
  }

  private func message(_ id: UInt64, _ book: ClaimBook) -> Claim {
    Claim(
      id: id, state: book.state, owner: book.owner, channel: book.channel,
      lineCount: UInt32(book.lines.count), createTime: Timestamp(microseconds: book.created),
      expireTime: book.expires.map { Timestamp(microseconds: $0) }, extensions: book.extensions,
      releaseReason: book.releaseReason, orderID: book.order)
  }

  private func message(_ index: Int, _ line: ClaimBook.Line, _ state: ClaimState) -> ClaimLine {
    let isHeld = state == .held
    return ClaimLine(
      number: UInt32(index + 1), sku: line.sku, requested: line.requested,
      held: isHeld ? line.claimed : 0, firm: isHeld ? 0 : line.claimed - line.allocated,
      released: line.released, expired: line.expired, unclaimed: line.unclaimed,
      placements: line.placements.map {
        ClaimPlacement(location: $0.location, quantity: $0.quantity, allocated: $0.allocated)
      }, allocated: line.allocated)
  }
}
