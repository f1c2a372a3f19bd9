import PurserClient

/// An event as people read it.
struct EventCells {
  /// "1042.0"
  let position: String
  let time: String
  let kind: String
  let entity: String
  let who: String
  /// "good SHIRT-M@AMS +3, reference=DN-2291"
  let facts: String

  var all: [String] { [position, time, kind, entity, who, facts] }
}

extension Session {
  func cells(of event: Event) async -> EventCells {
    var facts: [String] = []
    for fact in event.facts where !fact.value.isEmpty {
      facts.append(await text(of: fact, event))
    }
    return EventCells(
      position: "\(event.sequence).\(event.index)", time: time(event.time), kind: event.kind,
      entity: event.entity, who: who(event.principal, for: event.actor),
      facts: facts.joined(separator: ", "))
  }

  /// A fact, with the SKU's decimals and the order's currency where they can be had.
  private func text(of fact: Fact, _ event: Event) async -> String {
    guard let units = Int64(fact.value) else {
      return "\(fact.name)=\(money(fact.value).map { "\($0)" } ?? fact.value)"
    }
    if let change = QuantityFact(fact.name) {
      return "\(change.bucket) \(change.sku)@\(change.location) \(units > 0 ? "+" : "")"
        + (await quantity(units, of: change.sku))
    }
    let id = event.entity.drop { $0 != "/" }.dropFirst()
    if fact.name.hasSuffix("_after"), event.entity.hasPrefix("sku/") {
      return "\(fact.name)=\(await quantity(units, of: String(id)))"
    }
    if let line = MoveFact(fact.name), event.entity.hasPrefix("order/"), let id = UInt64(id),
      let sku = await sku(ofLine: line.number, ofOrder: id)
    {
      return "line \(line.number) \(line.move) \(await quantity(units, of: sku))"
    }
    if fact.name == "total", let currency = event.facts.first(where: { $0.name == "currency" }) {
      return "total=\(Money(currency: currency.value, minorUnits: units))"
    }
    return "\(fact.name)=\(fact.value)"
  }

  /// Minor units and their currency: "1999 EUR".
  private func money(_ text: String) -> Money? {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let units = Int64(parts[0]), Currency.isCode(parts[1]) else {
      return nil
    }
    return Money(currency: String(parts[1]), minorUnits: units)
  }

  private func quantity(_ units: Int64, of code: String) async -> String {
    guard let scale = try? await sku(code).scale else { return "\(units)" }
    return Quantity.text(units, scale: scale)
  }

  /// An event on a line of its own, where nobody knows what comes next: as long as the terminal is wide.
  func line(of event: Event) async -> String {
    let cells = await cells(of: event)
    let line = [
      padded(cells.position, to: 6), cells.time, padded(cells.kind, to: 16),
      padded(cells.entity, to: 14), cells.who, cells.facts,
    ].map(printable).joined(separator: "  ")
    guard let width = console.width, line.count > width else { return line }
    return line.prefix(width - 1) + "…"
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

/// The name of a fact that is a change of a quantity: "good[SHIRT-M AMS]".
private struct QuantityFact {
  let bucket: Substring
  let sku: String
  let location: Substring

  init?(_ name: String) {
    let parts = name.split(separator: "[", maxSplits: 1)
    guard parts.count == 2, name.hasSuffix("]"),
      case let codes = parts[1].dropLast().split(separator: " "), codes.count == 2
    else { return nil }
    (bucket, sku, location) = (parts[0], String(codes[0]), codes[1])
  }
}

/// The name of a fact that is a move of a line's units: "line[2] reserved→canceled".
private struct MoveFact {
  let number: UInt32
  let move: Substring

  init?(_ name: String) {
    let parts = name.split(separator: "] ", maxSplits: 1)
    guard parts.count == 2, parts[0].hasPrefix("line["),
      let number = UInt32(parts[0].dropFirst("line[".count))
    else { return nil }
    (self.number, move) = (number, parts[1])
  }
}
