import TemporaryFolder

@testable import Store

/// What a person row looks like to the store: bytes.
struct SealedRow: TableRow, Equatable {
  var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }
  func write(to writer: inout RowWriter) { bytes.withUnsafeBytes { writer.append(bytes: $0) } }
  init(from reader: inout RowReader) throws(MalformedRow) {
    bytes = Array(try reader.bytes(reader.remaining))
  }
}

extension Store {
  /// Keeps a person's name, sealed, in a turn of its own.
  @discardableResult
  func keep(
    _ name: String, of person: UInt64, isRehearsal: Bool = false, refuse: Bool = false
  ) -> CommandOutcome<No> {
    turn {
      perform(
        Command(
          caller: Caller(principal: "tester"), method: "Keep", requestID: nil,
          isRehearsal: isRehearsal)
      ) { (transaction, _) throws(No) in
        let sealed: [UInt8]?
        do throws(DamagedRow) { sealed = try transaction.seal(Array(name.utf8), of: person) } catch
        {
          throw No(why: "damaged \(error.table) \(error.key)")
        }
        guard let sealed else { throw No(why: "erased") }
        transaction.put(SealedRow(sealed), for: person, in: TestTables.people)
        if refuse { throw No(why: "after all") }
      }
    }
  }

  /// The sealed bytes in a person's row.
  func sealed(of person: UInt64) throws -> [UInt8]? {
    try look { try $0.row(of: person, in: TestTables.people) }?.bytes
  }

  /// The name of a person, or `nil` if it is erased.
  func name(of person: UInt64) throws -> String? {
    guard let sealed = try sealed(of: person) else { return "nobody" }
    return try look { try $0.unseal(sealed, of: person) }.map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

/// The file of keys, from outside.
enum KeyFile {
  static func range(of person: UInt64) -> Range<Int> {
    let start = 512 + (Int(person) - 1) * 32
    return start..<(start + 32)
  }

  /// The key of a person.
  static func key(of person: UInt64, in folder: TemporaryFolder) throws -> [UInt8] {
    Array(try Bytes.read(folder.keys)[range(of: person)])
  }

  static func replace(
    _ person: UInt64, in folder: TemporaryFolder, by bytes: [UInt8]
  ) throws {
    try Bytes.change(folder.keys) { $0.replaceSubrange(range(of: person), with: bytes) }
  }
}

extension DamagedRow {
  static func key(of person: UInt64) -> DamagedRow {
    person.withBytes { DamagedRow(table: "person_keys", key: $0) }
  }
}
