import ArgumentParser
import PurserClient

struct StockNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stock", abstract: "What lies where, and what may be sold of it.",
    subcommands: [
      ReceiveStock.self, AdjustStock.self, SetStock.self, DamageStock.self, UndamageStock.self,
      ShowStock.self, AvailableStock.self, StockLedger.self,
    ])
}

/// Positions of one SKU. Buckets that are empty everywhere have no column.
func table(of positions: [Position], _ sku: Sku) -> Table {
  func quantity(_ units: Int64) -> String { Quantity.text(units, scale: sku.scale) }
  return Table(
    [
      .text("SKU"), .text("LOCATION"), .number("ON HAND"), .number("GOOD"), .number("DAMAGED"),
      .number("QUALITY HOLD"), .number("RETURN INSPECTION"), .number("BLOCKED"),
      .number("STAGED"), .number("HELD"), .number("RESERVED"), .number("ALLOCATED"),
      .number("FREE"), .number("IN TRANSIT"),
    ],
    positions.map {
      [
        $0.sku, $0.location, quantity($0.onHand), quantity($0.good), quantity($0.damaged),
        quantity($0.qualityHold), quantity($0.returnInspection), quantity($0.blocked),
        quantity($0.staged), quantity($0.held), quantity($0.reserved), quantity($0.allocated),
        quantity($0.free), quantity($0.inTransit),
      ]
    }
  ).withoutZeros(in: [
    "DAMAGED", "QUALITY HOLD", "RETURN INSPECTION", "BLOCKED", "STAGED", "ALLOCATED",
    "IN TRANSIT",
  ])
}
