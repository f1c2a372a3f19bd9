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
    for fact in event.facts { facts.append(await text(of: fact)) }
    return EventCells(
      position: "\(event.sequence).\(event.index)", time: time(event.time), kind: event.kind,
      entity: event.entity, who: who(event.principal, for: event.actor),
      facts: facts.joined(separator: ", "))
  }

  /// A change of a quantity, "good[SHIRT-M AMS]" by "+3", has the SKU's decimals, if they can be had.
  private func text(of fact: Fact) async -> String {
    let parts = fact.name.split(separator: "[", maxSplits: 1)
    guard parts.count == 2, fact.name.hasSuffix("]"), let units = Int64(fact.value),
      case let codes = parts[1].dropLast().split(separator: " "), codes.count == 2
    else { return "\(fact.name)=\(fact.value)" }
    let scale = await scale(of: String(codes[0]))
    return "\(parts[0]) \(codes[0])@\(codes[1]) \(units > 0 ? "+" : "")"
      + (scale.map { Quantity.text(units, scale: $0) } ?? "\(units)")
  }

  private func scale(of code: String) async -> UInt32? {
    try? await sku(code).scale
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
