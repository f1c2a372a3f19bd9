import Messages
import Store

extension Core {
  /// Every change to the physical stock of a SKU, oldest first.
  ///
  /// A page that asks for one location looks at a bounded number of rows, so it may be shorter than asked for, or
  /// empty, and still be followed by another.
  ///
  /// - Throws: `unknownSKU`, `unknownLocation`, `pageTokenInvalid`.
  public static func listStockLedger(
    _ request: ListStockLedgerRequest, in reading: borrowing some Reading & ~Copyable
  ) throws(Refusal) -> ListStockLedgerResponse {
    let sku = try reading.sku(request.sku, at: "sku")
    let location = try request.location.isEmpty ? nil : reading.location(request.location)
    let paging = try Paging(
      request.page, question: "ListStockLedger", request.sku, request.location)

    var rows: [(StockLedgerKey, StockLedgerRow)] = []
    var walk = PageWalk(paging)
    let first = StockLedgerKey(sku: sku, sequence: paging.after.major, index: paging.after.minor)
    try reading.visit(Tables.stockLedger, from: first) { key, row throws(Refusal) in
      guard key.sku == sku else { return false }
      let place = Paging.Place(major: key.sequence, minor: key.index)
      return walk.step(to: place, isWanted: location == nil || row.location == location) {
        rows.append((key, row))
      }
    }

    var codes = LocationCodes()
    var response = ListStockLedgerResponse(
      sequence: reading.sequence, nextPageToken: walk.nextPageToken)
    for (key, row) in rows {
      response.entries.append(
        StockLedgerEntry(
          sequence: key.sequence, index: key.index, time: Timestamp(microseconds: row.time),
          sku: request.sku, location: try codes.code(of: row.location, in: reading),
          kind: row.kind.name, change: row.change, after: row.after,
          principal: row.principal, actor: row.actor, reason: row.reason,
          reference: row.reference, bucket: row.bucket == .damaged ? .damaged : .good))
    }
    return response
  }
}
