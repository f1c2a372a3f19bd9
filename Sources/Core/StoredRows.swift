import Store

// Core's way to the rows: what is damaged is a refusal like any other, so that a command throws one type.

extension Reading where Self: ~Copyable {
  /// The row of a key, or `nil`.
  @inline(__always)
  func stored<Key, Row>(_ key: Key, in table: Table<Key, Row>) throws(Refusal) -> Row? {
    do throws(DamagedRow) { return try row(of: key, in: table) } catch { throw .dataLoss(error) }
  }

  /// The row of a key that another row names: that it is missing is damage.
  func required<Key, Row>(_ key: Key, in table: Table<Key, Row>) throws(Refusal) -> Row {
    guard let row = try stored(key, in: table) else { throw .missing(key, in: table) }
    return row
  }

  /// Visits the rows from `lower` on, in key order, until `body` returns `false`. `body` must not write.
  func visit<Key, Row>(
    _ table: Table<Key, Row>, from lower: Key, _ body: (Key, Row) throws(Refusal) -> Bool
  ) throws(Refusal) {
    do throws(ScanFailure<Refusal>) { try forEach(in: table, from: lower, body) } catch {
      switch error {
      case .damaged(let row): throw .dataLoss(row)
      case .body(let refusal): throw refusal
      }
    }
  }
}

extension Refusal {
  static func dataLoss(_ damage: DamagedRow) -> Refusal {
    .dataLoss(table: damage.table, key: damage.key)
  }

  /// A row that must be there and is not: a damaged page can hide rows.
  static func missing<Key, Row>(_ key: Key, in table: Table<Key, Row>) -> Refusal {
    .dataLoss(table: table.declaration.name, key: hexadecimal(key))
  }
}

/// A key as people and `verify` name it.
func hexadecimal(_ key: some TableKey) -> String {
  key.withBytes { bytes in
    bytes.reduce(into: "") { text, byte in
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
}
