import Store

/// What a transfer's line has on its way to a position. The row ends when the last of it has arrived or is lost.
struct TransitKey: TableKey, Hashable {
  var position: PositionKey
  var line: TransferLineKey

  init(position: PositionKey, line: TransferLineKey) {
    self.position = position
    self.line = line
  }

  /// The first key that a position can have.
  init(firstOf position: PositionKey) {
    self.init(position: position, line: TransferLineKey(transfer: TransferID(0), number: 0))
  }

  func write(to writer: inout KeyWriter) {
    position.write(to: &writer)
    line.write(to: &writer)
  }

  init?(from reader: inout KeyReader) {
    guard let position = PositionKey(from: &reader), let line = TransferLineKey(from: &reader)
    else { return nil }
    self.init(position: position, line: line)
  }
}

struct TransitRow: TableRow {
  var quantity: Int64

  init(quantity: Int64) { self.quantity = quantity }
  func write(to writer: inout RowWriter) { writer.append(quantity) }
  init(from reader: inout RowReader) throws(MalformedRow) { quantity = try reader.integer() }
}

extension Transaction {
  /// What is on its way to a position. Costs a look at each transfer's line that is.
  func inTransit(to position: PositionKey) throws(Refusal) -> Int64 {
    var sum: Int64 = 0
    try visit(Tables.transit, from: TransitKey(firstOf: position)) { key, row in
      guard key.position == position else { return false }
      // Shipping saw to it that the sum fits.
      sum += row.quantity
      return true
    }
    return sum
  }

  /// What is on its way of a SKU, by where to.
  func inTransit(of sku: SkuID) throws(Refusal) -> [LocationID: Int64] {
    var sums: [LocationID: Int64] = [:]
    let first = PositionKey(sku: sku, location: LocationID(number: 0))
    try visit(Tables.transit, from: TransitKey(firstOf: first)) { key, row in
      guard key.position.sku == sku else { return false }
      sums[key.position.location, default: 0] += row.quantity
      return true
    }
    return sums
  }

  /// Writes a line, and what of it is on its way.
  func put(_ line: TransferLineRow, for key: TransferLineKey, to location: LocationID) {
    put(line, for: key, in: Tables.transferLines)
    let transit = TransitKey(
      position: PositionKey(sku: line.sku, location: location), line: key)
    if line.inTransit > 0 {
      put(TransitRow(quantity: line.inTransit), for: transit, in: Tables.transit)
    } else {
      delete(transit, in: Tables.transit)
    }
  }
}
