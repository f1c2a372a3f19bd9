import LMDB

/// What a query needs: the loop's transaction or a snapshot.
public protocol Reading: ~Copyable {
  /// The last command whose effect can be seen.
  var sequence: UInt64 { get }
  /// The time at which expiry is judged, microseconds UTC.
  var now: Int64 { get }

  /// The row of a key, or `nil`.
  func row<Key, Row>(of key: Key, in table: Table<Key, Row>) throws(DamagedRow) -> Row?

  /// Visits the rows from `lower` on, in key order, until `body` returns `false`. `body` must not write.
  func forEach<Key, Row, E: Error>(
    in table: Table<Key, Row>, from lower: Key,
    _ body: (Key, Row) throws(E) -> Bool
  ) throws(ScanFailure<E>)

  /// What was sealed of a person (`Transaction.seal`), or `nil` if the person is erased.
  ///
  /// - Throws: a row of `person_keys` by the person's number, if the key or what was sealed is not what was written.
  func unseal(_ sealed: [UInt8], of person: UInt64) throws(DamagedRow) -> [UInt8]?
}

/// A scan that ended early: on a damaged row, or because the closure threw.
public enum ScanFailure<Body: Error>: Error {
  case damaged(DamagedRow)
  case body(Body)
}

extension TableDeclaration {
  /// The row in a value, if its checksum is right and its bytes are what the type writes.
  @inline(__always)
  func decode<Row: TableRow>(
    _ type: Row.Type, key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer
  ) throws(DamagedRow) -> Row {
    guard let payload = RowHeader.payload(of: value, table: number, key: key) else {
      throw DamagedRow(table: name, key: key)
    }
    var reader = RowReader(payload)
    do { return try Row(from: &reader) } catch { throw DamagedRow(table: name, key: key) }
  }
}

extension LMDB.Transaction where Self: ~Copyable {
  func scan<Key, Row, E: Error>(
    _ tables: TableSet, _ table: Table<Key, Row>, from lower: Key,
    each: (UnsafeRawBufferPointer) -> Void, _ body: (Key, Row) throws(E) -> Bool
  ) throws(ScanFailure<E>) {
    let declaration = table.declaration
    let database = tables.databases[Int(declaration.number)]
    var failure: ScanFailure<E>?
    do throws(LMDBError) {
      try withCursor(over: database) { (cursor) throws(LMDBError) in
        var entry = try lower.withBytes { (key) throws(LMDBError) in try cursor.seek(key) }
        while let (keyBytes, value) = entry {
          do throws(ScanFailure<E>) {
            guard let key = Key(bytes: keyBytes) else {
              throw .damaged(DamagedRow(table: declaration.name, key: keyBytes))
            }
            each(value)
            let row: Row
            do throws(DamagedRow) {
              row = try declaration.decode(Row.self, key: keyBytes, value: value)
            } catch { throw .damaged(error) }
            do throws(E) { guard try body(key, row) else { return } } catch { throw .body(error) }
          } catch {
            failure = error
            return
          }
          entry = try cursor.next()
        }
      }
    } catch { halt("map: \(error)") }
    if let failure { throw failure }
  }
}

/// The tables by their numbers, as LMDB knows them.
struct TableSet: Sendable {
  let declarations: [TableDeclaration]
  /// At a table's number; other places repeat some table and are never asked for.
  let databases: [Database]

  /// The business's tables and the store's own.
  static func all(_ declarations: [TableDeclaration]) -> [TableDeclaration] {
    (declarations + StoreTables.all).sorted { $0.number < $1.number }
  }

  init(_ declarations: [TableDeclaration], in environment: Environment) throws(LMDBError) {
    let all = Self.all(declarations)
    precondition(Set(all.map(\.number)).count == all.count, "two tables have one number")
    let opened = try Database.open(all.map(\.name), in: environment)
    var databases = [Database](repeating: opened[0], count: 256)
    for (declaration, database) in zip(all, opened) {
      databases[Int(declaration.number)] = database
    }
    self.declarations = all
    self.databases = databases
  }

  func contains(_ number: UInt8) -> Bool { declarations.contains { $0.number == number } }
}
