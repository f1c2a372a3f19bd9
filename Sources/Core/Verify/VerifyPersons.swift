import Messages
import Store

extension Core {
  /// Every person's address can be read, unless the person was erased: what is sealed is worth what its key is, and
  /// keys stand in no row.
  static func verifyPersons(
    _ snapshot: borrowing some Reading & ~Copyable, _ report: (Snapshot.Difference) -> Void
  ) throws(Refusal) {
    try snapshot.visit(Tables.persons, from: PersonID(number: 0)) { id, row throws(Refusal) in
      let isReadable: Bool
      do throws(DamagedRow) {
        let bytes = try snapshot.unseal(row.sealed, of: UInt64(id.number))
        isReadable = bytes.map { (try? Address(decoding: $0)) != nil } ?? true
      } catch { isReadable = false }
      if !isReadable {
        report(
          .init(
            "sealed address", Tables.persons, id, found: "what the person's key does not open",
            expected: "an address"))
      }
      return true
    }
  }
}
