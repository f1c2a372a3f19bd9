import Messages

/// Lines that take one after another, each what the earlier ones leave; nothing is written down meanwhile.
struct Taking {
  private let auditor: Auditor
  private let channel: Channel
  private var taken: [Place: Int64] = [:]

  init(_ auditor: Auditor, on channel: String) {
    self.auditor = auditor
    self.channel = auditor.catalog.channels[channel] ?? Channel()
  }

  /// What a claim gives back is there before the first line takes.
  mutating func giveBack(_ line: ClaimBook.Line) {
    for placed in line.placements {
      taken[Place(sku: line.sku, location: placed.location), default: 0] -= placed.quantity
    }
  }

  /// Up to a quantity, from one location or from the channel's in their order.
  mutating func take(
    _ quantity: Int64, of sku: String, at location: String
  ) -> [ClaimBook.Placed] {
    guard auditor.catalog.sells(sku) else { return [] }
    var placements: [ClaimBook.Placed] = []
    var rest = quantity
    for code in location.isEmpty ? channel.locations : [location]
    where auditor.isOutlet(code, of: channel) {
      let place = Place(sku: sku, location: code)
      let part = min(rest, auditor.stock[sku, code].free - taken[place, default: 0])
      guard part > 0 else { continue }
      taken[place, default: 0] += part
      placements.append(ClaimBook.Placed(location: code, quantity: part))
      rest -= part
    }
    return placements
  }
}
