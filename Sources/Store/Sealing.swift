import Crypto

extension Transaction {
  /// How much longer sealed bytes are than what is in them.
  public static let sealedOverhead = 12 + 16  // nonce, tag

  /// Seals what tells who a person is, so that it can be read only as long as the person's key exists.
  ///
  /// In a command. What comes out goes into a row of the person; the plain bytes must go nowhere else: not into a
  /// row, an event or an answer, for the journal keeps those. The same bytes come out differently each time.
  ///
  /// - Parameter person: the person's number, from 1; numbers are given one after another.
  /// - Returns: `nil` if the person is erased.
  /// - Throws: the damaged key: it can't be used, and must not be replaced.
  public func seal(_ bytes: [UInt8], of person: UInt64) throws(DamagedRow) -> [UInt8]? {
    keys.reach(person)
    if person > keys.countedOn {
      let count = keys.count
      put(PersonKeysRow(count: count), for: 0, in: StoreTables.personKeys)
      onSuccess { [keys] in keys.countedOn = count }
    }
    return try keys.seal(bytes, of: person)
  }

  public func unseal(_ sealed: [UInt8], of person: UInt64) throws(DamagedRow) -> [UInt8]? {
    try keys.unseal(sealed, of: person)
  }
}

extension Reading where Self: ~Copyable {
  /// How many keys of persons the rows count on.
  func keysCountedOn() throws(StoreFailure) -> UInt64 {
    do throws(DamagedRow) { return try row(of: 0, in: StoreTables.personKeys)?.count ?? 0 } catch {
      throw .damaged("a row of \(error.table) is damaged: \(error.key)")
    }
  }
}

extension Snapshot {
  public func unseal(_ sealed: [UInt8], of person: UInt64) throws(DamagedRow) -> [UInt8]? {
    try keys.unseal(sealed, of: person)
  }
}

/// AES-256-GCM under the person's key, with the person's number as associated data: nonce 12 · sealed · tag 16.
///
/// The nonce is random. A command's sequence would not do: it is given again after a refusal, a rehearsal, a crash
/// before the flush, a cut and a restore, and what was sealed before may still stand on a page or in a torn tail.
/// Two messages under one nonce would tell about each other.
extension PersonKeys {
  func seal(_ bytes: [UInt8], of person: UInt64) throws(DamagedRow) -> [UInt8]? {
    guard let key = try key(of: person) else { return nil }
    do {
      let box = try AES.GCM.seal(bytes, using: key, authenticating: Self.number(person))
      return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    } catch { preconditionFailure("AES-GCM takes every key of 32 bytes: \(error)") }
  }

  func unseal(_ sealed: [UInt8], of person: UInt64) throws(DamagedRow) -> [UInt8]? {
    guard let key = try key(of: person) else { return nil }
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let bytes = try? AES.GCM.open(box, using: key, authenticating: Self.number(person))
    else { throw Self.damaged(person) }
    return Array(bytes)
  }

  /// The key of a person, or `nil` if it was destroyed.
  private func key(of person: UInt64) throws(DamagedRow) -> SymmetricKey? {
    guard let slot = slot(of: person), slot.contains(where: { $0 != 0 }) else {
      throw Self.damaged(person)
    }
    return slot == Self.erased ? nil : SymmetricKey(data: slot)
  }

  private static func number(_ person: UInt64) -> [UInt8] { person.withBytes { Array($0) } }

  private static func damaged(_ person: UInt64) -> DamagedRow {
    person.withBytes { DamagedRow(table: StoreTables.personKeys.declaration.name, key: $0) }
  }
}
