import Store

/// One line of an order. Which of its units have stock, and where, stands in the line with its number of the order's
/// claim, and nowhere else.
struct OrderLineRow: TableRow {
  var sku: SkuID
  /// The location that the request named; number 0 if it named none.
  var pinned: LocationID
  var ordered: Int64
  var canceled: Int64 = 0
  var unitPrice: Int64
  var gross: Int64
  var discount: Int64

  init(
    sku: SkuID, pinned: LocationID, ordered: Int64, unitPrice: Int64, gross: Int64, discount: Int64
  ) {
    self.sku = sku
    self.pinned = pinned
    self.ordered = ordered
    self.unitPrice = unitPrice
    self.gross = gross
    self.discount = discount
  }

  func write(to writer: inout RowWriter) {
    sku.write(to: &writer)
    pinned.write(to: &writer)
    writer.append(ordered)
    writer.append(canceled)
    writer.append(unitPrice)
    writer.append(gross)
    writer.append(discount)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    sku = try SkuID(from: &reader)
    pinned = try LocationID(from: &reader)
    ordered = try reader.integer()
    canceled = try reader.integer()
    unitPrice = try reader.integer()
    gross = try reader.integer()
    discount = try reader.integer()
  }
}
