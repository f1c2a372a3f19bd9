import ArgumentParser
import PurserClient

struct OrderTimeline: Verb {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "List everything that was done to an order: who, when, why.",
    discussion: """
      MOVES says which units went where: "reserved 1=2 3=0.5" are 2 of line 1 and 0.5 of line 3.

      EXAMPLES
        purser order timeline 42
        purser order timeline WEB/1043 --output jsonl
      """)

  @OptionGroup var order: OrderArgument
  @OptionGroup var list: ListOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let daemon = try await session.daemon
    let id = try await session.id(of: order.name)
    try await session.list(rows: \.entries, token: \.nextPageToken, limit: list.limit) {
      try await daemon.listOrderTimeline(ListOrderTimelineRequest(orderID: id, page: $0))
    } table: {
      try await table(of: $0, in: session)
    }
  }

  private func table(of entries: [OrderTimelineEntry], in session: Session) async throws -> Table {
    var scales: [UInt32: UInt32] = [:]
    if entries.contains(where: { !$0.moves.isEmpty }) {
      for line in try await session.order(order.name).lines {
        scales[line.number] = try await session.sku(line.sku).scale
      }
    }
    return Table(
      [
        .text("TIME"), .text("WHAT"), .text("STATE"), .text("WHO"), .long("MOVES"),
        .long("REASON"),
      ],
      entries.map {
        [
          time($0.time), $0.kind, states(of: $0), who($0.principal, for: $0.actor),
          moves(of: $0, scales), $0.reason,
        ]
      })
  }

  /// "placed → accepted", or the one state in which it stayed.
  private func states(of entry: OrderTimelineEntry) -> String {
    let (before, after) = (word(entry.stateBefore), word(entry.stateAfter))
    return entry.stateBefore == entry.stateAfter || entry.stateBefore == .unspecified
      ? after : "\(before) → \(after)"
  }

  /// The moves, those to the same state together.
  private func moves(of entry: OrderTimelineEntry, _ scales: [UInt32: UInt32]) -> String {
    var parts: [(what: String, lines: [String])] = []
    for move in entry.moves {
      let from = move.from == .unspecified ? "" : "\(word(move.from)) → "
      let what = from + word(move.to)
      let line = "\(move.number)=\(Quantity.text(move.quantity, scale: scales[move.number] ?? 0))"
      if parts.last?.what == what {
        parts[parts.count - 1].lines.append(line)
      } else {
        parts.append((what, [line]))
      }
    }
    return parts.map { "\($0.what) \($0.lines.joined(separator: " "))" }.joined(separator: ", ")
  }
}
