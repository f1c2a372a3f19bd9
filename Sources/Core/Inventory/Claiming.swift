import Messages
import Store

/// What the lines of a new claim got.
struct ClaimedLines {
  var shortfalls: [Shortfall] = []
  /// Lines that got something.
  var openLines: UInt32 = 0
  var changes: [QuantityChange] = []
}

extension Core {
  /// Checks what can be seen of a claim without looking at stock.
  ///
  /// - Throws: `ownerInvalid`, `noLines`, `tooManyLines`.
  func checkShape(owner: String, lines: [ClaimRequestLine]) throws(Refusal) {
    guard Text.isOwner(owner) else { throw .ownerInvalid }
    guard !lines.isEmpty else { throw .noLines() }
    guard lines.count <= limits.lines else {
      throw .tooManyLines(lines.count, limit: limits.lines)
    }
  }

  /// Claims stock for lines, one after another against what the lines before left, so that a request that names a
  /// SKU twice can't take a unit twice (T-04). Writes the lines' rows.
  ///
  /// - Throws: for each line `quantityNotPositive`, `unknownSKU`, `unknownLocation`, `locationNotLinked`,
  ///   `skuInactive`, `insufficientStock`: if it can't be had whole, or in the other modes if nothing could be had at all.
  func claim(
    _ lines: [ClaimRequestLine], through outlet: Network.Outlet, as claimed: ClaimedAs,
    _ mode: ClaimMode, for id: ClaimID, in tx: Transaction
  ) throws(Refusal) -> ClaimedLines {
    var result = ClaimedLines()
    do throws(Refusal) {
      for index in lines.indices {
        try claim(lines[index], index, through: outlet, as: claimed, mode, for: id, &result, in: tx)
      }
    } catch .dueWork {
      throw .dueWork(dueItems(of: lines, through: outlet, in: tx))
    }
    guard result.openLines > 0 else { throw shortage(lines[0], 0, available: 0) }
    return result
  }

  private func claim(
    _ line: ClaimRequestLine, _ index: Int, through outlet: Network.Outlet, as claimed: ClaimedAs,
    _ mode: ClaimMode, for id: ClaimID, _ result: inout ClaimedLines, in tx: Transaction
  ) throws(Refusal) {
    guard line.quantity > 0 else { throw .quantityNotPositive(at: "lines[\(index)].quantity") }
    let item = try tx.item(line.sku, at: "lines[\(index)].sku")
    var pinned = LocationID(number: 0)
    if !line.location.isEmpty {
      let field = "lines[\(index)].location"
      pinned = try place(line.location, at: field, in: tx).id
      guard outlet.isLinked(to: pinned) else {
        throw .locationNotLinked(line.location, channel: outlet.code, at: field)
      }
    }

    guard item.isActive else { throw .skuInactive(line.sku, at: "lines[\(index)].sku") }

    let key = ClaimLineKey(of: id, number: UInt32(index + 1))
    var row = ClaimLineRow(sku: item.id, pinned: pinned, requested: line.quantity)
    row.placements = try take(
      line.quantity, of: item.id, line.sku, at: outlet.locations(for: pinned), as: claimed,
      for: key,
      &result.changes, in: tx)
    // At most what was asked for, so it can't overflow.
    let got = row.placements.reduce(0) { $0 + $1.quantity }
    guard got == line.quantity || mode.takesWhatIsThere else {
      throw shortage(line, index, available: got)
    }
    switch claimed {
    case .held: row.held = got
    case .firm: row.firm = got
    }
    row.unclaimed = line.quantity - got
    tx.put(row, for: key, in: Tables.claimLines)
    if got > 0 { result.openLines += 1 }
    if got < line.quantity {
      result.shortfalls.append(
        Shortfall(number: key.number, sku: line.sku, requested: line.quantity, claimed: got))
    }
  }

  private func shortage(
    _ line: ClaimRequestLine, _ index: Int, available: Int64
  ) -> Refusal {
    .insufficientStock(
      Refusal.Shortage(
        sku: line.sku, location: line.location, requested: line.quantity, available: available,
        at: "lines[\(index)]"))
  }

  /// All items of a request whose holds are due, found at once: the runner would come back for each otherwise.
  private func dueItems(
    of lines: [ClaimRequestLine], through outlet: Network.Outlet, in tx: Transaction
  ) -> [SkuID] {
    var due = DueItems()
    for line in lines {
      // What is wrong with a line is told when the command runs again.
      guard let sku = try? tx.sku(line.sku, at: "") else { continue }
      let pinned = line.location.isEmpty ? nil : network.place(of: line.location)?.id
      due.look(at: sku, pinned.map { [$0] } ?? outlet.sellable, in: tx)
    }
    return due.items
  }
}

/// Items with holds that are due, each once, in the order in which they were looked at.
struct DueItems {
  private(set) var items: [SkuID] = []
  private var seen: Set<SkuID> = []

  mutating func look(at sku: SkuID, _ locations: [LocationID], in tx: Transaction) {
    guard !seen.contains(sku) else { return }
    for location in locations {
      let key = PositionKey(sku: sku, location: location)
      guard (try? tx.hasDueHold(at: key)) == true else { continue }
      items.append(sku)
      seen.insert(sku)
      return
    }
  }
}

extension Network.Outlet {
  /// Where a line takes from: the channel's locations that sell, or the one that it names, if that sells.
  func locations(for pinned: LocationID) -> [LocationID] {
    if pinned.number == 0 { return sellable }
    return sells(from: pinned) ? [pinned] : []
  }
}

extension ClaimMode {
  /// Whether a line takes what is there if that is less than it asks for. Nothing can be backordered yet, so best
  /// effort is as partial.
  fileprivate var takesWhatIsThere: Bool {
    switch self {
    case .unspecified, .allOrNothing: false
    case .partial, .bestEffort: true
    }
  }
}
