import Messages
import Store

extension Core {
  /// Takes stock from a file: the rows that are right, and tells those that are wrong. Each is judged by itself, after
  /// what the rows before it did (MD-07).
  ///
  /// A row with `expected` sets what is on hand, as `SetOnHand` does. A row without opens the position, which happens
  /// once. What is so already changes nothing, so an import that was cut off can be given again from its beginning.
  ///
  /// - Throws: `textTooLong` for reason and reference, `tooManyRows`. Of a row, told in the answer:
  ///   `quantityNegative`, `unknownSKU`, `unknownLocation`, `rowTwice`, and `alreadyStocked`, or with `expected`
  ///   `onHandMismatch`, `insufficientStock`.
  public func importStock(
    _ request: ImportStockRequest, by caller: Caller, in tx: Transaction
  ) throws(Refusal) -> ImportStockResponse {
    try checkCause(
      reason: request.reason, reference: request.reference, isReasonNeeded: false)
    guard request.rows.count <= limits.importRows else {
      throw .tooManyRows(request.rows.count, limit: limits.importRows)
    }
    let cause = StockCause(
      kind: .opened, caller: caller, reason: request.reason, reference: request.reference)
    var result = ImportResult()
    var seen: Set<PositionKey> = []
    for row in request.rows {
      do throws(Refusal) {
        result.count(
          try take(row, cause, change: result.created + result.updated, &seen, in: tx))
      } catch {
        switch error {
        case .dueWork: throw .dueWork(dueItems(of: request.rows, in: tx))
        case .dataLoss: throw error
        default: result.errors.append(RowError(line: row.line, error))
        }
      }
    }
    return ImportStockResponse(sequence: tx.sequence, result: result)
  }

  /// Judges a row and then does what it says.
  ///
  /// - Parameter change: how many changes the rows before it made.
  private func take(
    _ row: StockRow, _ cause: StockCause, change: UInt32, _ seen: inout Set<PositionKey>,
    in tx: Transaction
  ) throws(Refusal) -> ChangeOutcome {
    guard row.quantity >= 0 else { throw .quantityNegative(at: "quantity") }
    let name = try position(row.sku, row.location, in: tx)
    guard seen.insert(name.key).inserted else {
      throw .rowTwice("\(name.sku) at \(name.location)", at: "")
    }
    guard let expected = row.expected else {
      return try open(name, with: row.quantity, cause, change: change, in: tx)
    }
    var position = try tx.position(of: name.key.sku, at: name.key.location)
    // Set by this very row, before the import was cut off, or by somebody who says the same.
    guard position.onHand != row.quantity else { return .unchanged }
    let difference = try difference(
      from: position, name, expected: expected, to: row.quantity, at: "quantity")
    var cause = cause
    cause.kind = .set
    tx.changeAlone(
      &position, name, by: [(.good, difference)], cause, as: .stockSet, from: change)
    return .updated
  }

  /// Opens a position that has had no stock, also with nothing: then that is what it was opened with.
  ///
  /// - Throws: `alreadyStocked`.
  private func open(
    _ name: PositionName, with quantity: Int64, _ cause: StockCause, change: UInt32,
    in tx: Transaction
  ) throws(Refusal) -> ChangeOutcome {
    if let opening = try tx.stored(name.key, in: Tables.openings), opening.quantity == quantity {
      return .unchanged
    }
    guard try tx.stored(name.key, in: Tables.positions) == nil else {
      throw .alreadyStocked(sku: name.sku, location: name.location, at: "quantity")
    }
    tx.put(OpeningRow(quantity: quantity), for: name.key, in: Tables.openings)
    var position = PositionRow()
    tx.changeAlone(
      &position, name, by: [(.good, quantity)], cause, as: .stockOpened, from: change)
    return .created
  }

  /// All items of an import whose holds are due, found at once: the runner would come back for each otherwise.
  private func dueItems(of rows: [StockRow], in tx: Transaction) -> [SkuID] {
    var due = DueItems()
    for row in rows where row.expected != nil {
      // What is wrong with a row is told when the command runs again.
      guard let name = try? position(row.sku, row.location, in: tx) else { continue }
      due.look(at: name.key.sku, [name.key.location], in: tx)
    }
    return due.items
  }
}

/// What a position was opened with, once and for ever.
struct OpeningRow: TableRow {
  var quantity: Int64

  init(quantity: Int64) { self.quantity = quantity }
  func write(to writer: inout RowWriter) { writer.append(quantity) }
  init(from reader: inout RowReader) throws(MalformedRow) { quantity = try reader.integer() }
}
