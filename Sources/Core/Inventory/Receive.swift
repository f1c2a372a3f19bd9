import Messages
import Store

extension Core {
  /// Adds good stock at a location.
  ///
  /// - Throws: `textTooLong` for reason and reference, `quantityNotPositive`, `unknownSKU`, `unknownLocation`,
  ///   `quantityOverflow`.
  public func receive(
    _ request: ReceiveRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> ReceiveResponse {
    guard !Text.isTooLong(request.reason) else { throw .textTooLong(reason: .reason, at: "reason") }
    guard !Text.isTooLong(request.reference) else {
      throw .textTooLong(reason: .reference, at: "reference")
    }
    guard request.quantity > 0 else { throw .quantityNotPositive(at: "quantity") }
    let sku = try tx.sku(request.sku, at: "sku")
    let place = try place(request.location, at: "location", in: tx)
    var position = try tx.position(of: sku, at: place.id)
    guard let good = position.goodAfter(request.quantity) else {
      throw .quantityOverflow(sku: request.sku)
    }

    position.good = good
    tx.put(position, of: sku, at: place.id)
    tx.record(
      .received, of: sku, request.sku, at: place, change: request.quantity, after: good,
      by: caller, reason: request.reason, reference: request.reference)
    return ReceiveResponse(
      sequence: tx.sequence, position: position.message(sku: request.sku, location: place.code))
  }
}

extension Transaction {
  /// Writes down a change of good stock: the ledger's row and the event, which say the same.
  func record(
    _ kind: StockChangeKind, of sku: SkuID, _ code: String, at place: Network.Place, change: Int64,
    after good: Int64, by caller: Caller, reason: String, reference: String
  ) {
    let row = StockLedgerRow(
      location: place.id, kind: kind, goodChange: change, goodAfter: good, time: now,
      caller: caller, reason: reason, reference: reference)
    put(row, for: StockLedgerKey(sku: sku, sequence: sequence, index: 0), in: Tables.stockLedger)
    emit(
      kind == .received ? .stockReceived : .stockAdjusted, on: .sku(code),
      changes: [QuantityChange(bucket: .good, sku: code, location: place.code, change: change)],
      facts: [
        ("good_after", .integer(good)), ("reason", .text(reason)), ("reference", .text(reference)),
      ])
  }
}
