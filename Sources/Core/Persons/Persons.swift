import Messages
import Store

/// A person: somebody whose name, address, e-mail or phone is known. These stand in person rows alone, sealed with a
/// key of the person's own, so that whoever loses the key has forgotten the person, whatever journals and backups
/// still hold.
struct PersonID: InternedID {
  let number: UInt32
  init(number: UInt32) { self.number = number }
}

struct PersonRow: TableRow {
  /// An `Address` of the contract, sealed.
  var sealed: [UInt8]

  init(sealed: [UInt8]) { self.sealed = sealed }

  func write(to writer: inout RowWriter) {
    sealed.withUnsafeBytes { writer.append(counted: $0) }
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    sealed = Array(try reader.countedBytes())
  }
}

extension Transaction {
  /// Keeps an address as that of a new person; number 0 if there is none.
  func keep(_ address: Address?) throws(Refusal) -> PersonID {
    guard let address else { return PersonID(number: 0) }
    let id = PersonID(number: try nextNumber(of: Counter.persons))
    let sealed: [UInt8]?
    do throws(DamagedRow) { sealed = try seal(address.encoded(), of: UInt64(id.number)) } catch {
      throw .dataLoss(error)
    }
    // Only somebody who was there can have been erased.
    guard let sealed else { throw .dataLoss(table: "person_keys", key: hexadecimal(id)) }
    put(PersonRow(sealed: sealed), for: id, in: Tables.persons)
    return id
  }

  /// The address of a person; `nil` if nobody gave one, or the person was erased.
  func address(of id: PersonID) throws(Refusal) -> Address? {
    guard id.number != 0 else { return nil }
    let row = try required(id, in: Tables.persons)
    let bytes: [UInt8]?
    do throws(DamagedRow) { bytes = try unseal(row.sealed, of: UInt64(id.number)) } catch {
      throw .dataLoss(error)
    }
    guard let bytes else { return nil }
    do throws(DecodingFailure) { return try Address(decoding: bytes) } catch {
      throw .dataLoss(table: "persons", key: hexadecimal(id))
    }
  }
}
