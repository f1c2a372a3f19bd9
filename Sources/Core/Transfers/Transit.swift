import Store

/// What is on its way to a position, over all transfers. A row of zero and no row are the same.
///
/// A sum and not a row a line: who looks at a position then waits for no more than its own last change to be on disk,
/// and the transfers of years cost nothing.
struct TransitRow: TableRow {
  var quantity: Int64

  init(quantity: Int64) { self.quantity = quantity }
  func write(to writer: inout RowWriter) { writer.append(quantity) }
  init(from reader: inout RowReader) throws(MalformedRow) { quantity = try reader.integer() }
}

extension Transaction {
  /// What is on its way to a position.
  func inTransit(to position: PositionKey) throws(Refusal) -> Int64 {
    try stored(position, in: Tables.transit)?.quantity ?? 0
  }

  /// What is on its way of a SKU, by where to.
  func inTransit(of sku: SkuID) throws(Refusal) -> [LocationID: Int64] {
    var quantities: [LocationID: Int64] = [:]
    let first = PositionKey(sku: sku, location: LocationID(number: 0))
    try visit(Tables.transit, from: first) { key, row in
      guard key.sku == sku else { return false }
      if row.quantity > 0 { quantities[key.location] = row.quantity }
      return true
    }
    return quantities
  }

  /// Raises or lowers what is on its way to a position.
  ///
  /// - Throws: `quantityOverflow` of the SKU with this code.
  func changeTransit(
    to position: PositionKey, by change: Int64, of sku: String
  ) throws(Refusal) {
    let quantity = try inTransit(to: position).adding(change, of: sku)
    put(TransitRow(quantity: quantity), for: position, in: Tables.transit)
  }
}
