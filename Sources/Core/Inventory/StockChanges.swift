import Messages
import Store

// The one way in which what lies somewhere changes: position, ledger and event say the same.

extension Transaction {
  /// Changes buckets of a position, and writes it with a row of the ledger for each. Whether it may be is the caller's
  /// to check.
  ///
  /// - Parameter index: the number in the command of the first of the changes.
  /// - Returns: the changes, for an event.
  func change(
    _ position: inout PositionRow, _ name: PositionName, by changes: [(Bucket, Int64)],
    _ cause: StockCause, from index: UInt32 = 0
  ) -> [QuantityChange] {
    var told: [QuantityChange] = []
    for (bucket, change) in changes {
      position[bucket] += change
      put(
        StockLedgerRow(
          location: name.key.location, bucket: bucket, change: change, after: position[bucket],
          time: now, cause: cause),
        for: StockLedgerKey(
          sku: name.key.sku, sequence: sequence, index: index + UInt32(told.count)),
        in: Tables.stockLedger)
      told.append(
        QuantityChange(bucket: bucket, sku: name.sku, location: name.location, change: change))
    }
    put(position, for: name.key, in: Tables.positions)
    return told
  }

  /// Changes buckets of a position, and tells it as an event of the SKU.
  func changeAlone(
    _ position: inout PositionRow, _ name: PositionName, by changes: [(Bucket, Int64)],
    _ cause: StockCause, as event: EventKind, from index: UInt32 = 0
  ) {
    let told = change(&position, name, by: changes, cause, from: index)
    let after: [(name: String, value: FactValue)] = changes.map { bucket, _ in
      (bucket.name + "_after", .integer(position[bucket]))
    }
    emit(
      event, on: .sku(name.sku), changes: told,
      facts: after + [
        ("reason", .text(cause.reason)), ("reference", .text(cause.reference)),
      ])
  }
}

extension Core {
  /// Checks the texts that say why stock changes.
  ///
  /// - Throws: `reasonMissing`, if there must be one; `textTooLong` for reason and reference.
  func checkCause(
    reason: String, reference: String, isReasonNeeded: Bool = true
  ) throws(Refusal) {
    guard !isReasonNeeded || !reason.isEmpty else { throw .reasonMissing }
    guard !Text.isTooLong(reason) else { throw .textTooLong(reason: .reason, at: "reason") }
    guard !Text.isTooLong(reference) else {
      throw .textTooLong(reason: .reference, at: "reference")
    }
  }
}
