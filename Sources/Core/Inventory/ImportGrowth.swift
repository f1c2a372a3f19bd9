import Messages

extension Core {
  /// The bytes that `ImportStock` of these rows may put: see `growth(of:)` of claims.
  public func growth(of rows: [StockRow], reason: String, reference: String) -> Int {
    // What has more rows is refused before it puts anything.
    guard rows.count <= limits.importRows else { return 0 }
    let texts = reason.utf8.count + reference.utf8.count
    return mapPage + rows.count * (pagesOfARow * mapPage + rowBytes + 2 * texts)
  }
}

/// Where a row's position, its opening and its part of the ledger stand: each may be far from the others'.
private let pagesOfARow = 3
/// Those three rows, the event, and the row's error in the answer, but for the texts that the request gave.
private let rowBytes = 4096
