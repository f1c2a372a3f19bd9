import Crypto
import Glibc
import TemporaryFolder
import Testing

@testable import Store

/// Names, addresses, e-mail and phone stand only in rows that are sealed with the person's key: whoever has the map
/// and the journal has nobody's name, and a person whose key is gone is gone from every copy.
@Suite struct SealingTests {
  let folder = TemporaryFolder()
  static let name = "Ada Lovelace, 12 St James's Square"

  @Test(arguments: ["", "A", name, String(repeating: "long ", count: 4000)])
  func `what was sealed comes back`(name: String) throws {
    let store = try Store.test(in: folder)
    #expect(store.keep(name, of: 1).isExecuted)
    #expect(try store.name(of: 1) == name)
    let sealed = try #require(try store.sealed(of: 1))
    #expect(sealed.count == name.utf8.count + Transaction.sealedOverhead)
    store.makeCheckpoint()
    let snapshot = try store.snapshots.read { snapshot in try snapshot.unseal(sealed, of: 1) }
    #expect(snapshot == Array(name.utf8))
    #expect(try store.differences() == [])
  }

  /// AES-256-GCM, written down here from its parts: nonce 12, text, tag 16; the number big-endian beside it.
  @Test func `what is sealed can be read with the key in the file and nothing else`() throws {
    let store = try Store.test(in: folder)
    store.keep(Self.name, of: 258)
    let sealed = try #require(try store.sealed(of: 258))
    let box = try AES.GCM.SealedBox(
      nonce: AES.GCM.Nonce(data: sealed[..<12]), ciphertext: sealed[12..<(sealed.count - 16)],
      tag: sealed.suffix(16))
    let key = SymmetricKey(data: try KeyFile.key(of: 258, in: folder))
    let bytes = try AES.GCM.open(
      box, using: key, authenticating: [0, 0, 0, 0, 0, 0, 1, 2] as [UInt8])
    #expect(Array(bytes) == Array(Self.name.utf8))
  }

  @Test func `it is there after a stop, after a kill, and after a kill before the checkpoint`()
    throws
  {
    do {
      let store = try Store.test(in: folder)
      store.keep(Self.name, of: 1)
      store.close()
    }
    let killed: TemporaryFolder
    do {
      let store = try Store.test(in: folder)
      #expect(try store.name(of: 1) == Self.name)
      store.keep("Grace Hopper", of: 2)
      store.keep("A. Lovelace", of: 1)
      killed = try TemporaryFolder(copyOf: folder)
    }
    for folder in [folder, killed] {
      let store = try Store.test(in: folder)
      #expect(store.recovered.commands == 2)
      #expect(try store.name(of: 1) == "A. Lovelace")
      #expect(try store.name(of: 2) == "Grace Hopper")
    }
  }

  @Test func `no name stands in the map, the journal or the keys, and no key outside of its file`()
    throws
  {
    do {
      let store = try Store.test(in: folder)
      store.keep(Self.name, of: 1)
      store.keep(Self.name, of: 2, refuse: true)
      store.keep(Self.name, of: 3, isRehearsal: true)
      store.write("a text that is not sealed", at: 1)
      store.close()
    }
    let files = try [folder.map, folder.keys] + folder.segments.map(folder.segment)
    let places = { (bytes: [UInt8]) in try files.map { try Bytes.flip(bytes, in: $0) } }
    for part in ["Ada Lovelace", "Lovelace, 12", "St James's Square"] {
      #expect(try places(Array(part.utf8)) == [0, 0, 0])
    }
    for person in 1...3 as ClosedRange<UInt64> {
      #expect(try places(try KeyFile.key(of: person, in: folder)) == [0, 1, 0])
    }
    // Where this finds nothing, nothing is.
    let found = try places(Array("a text that is not sealed".utf8))
    #expect(found[0] > 0 && found[1] == 0 && found[2] > 0)
  }

  /// A sequence comes again after a refusal; under one nonce, two texts tell about each other.
  @Test func `the same text of the same person is sealed differently each time`() throws {
    let store = try Store.test(in: folder)
    var seen: Set<[UInt8]> = []
    for _ in 0..<20 {
      store.turn {
        _ = store.command { (transaction, _) throws(No) in
          for _ in 0..<2 {
            if let sealed = try? transaction.seal([1, 2, 3], of: 1) { seen.insert(sealed) }
          }
          throw No(why: "the sequence comes again")
        }
      }
    }
    #expect(seen.count == 40)
    #expect(Set(seen.map { $0.prefix(12) }).count == 40)
  }

  @Test func `a refused and a rehearsed command leave nothing`() throws {
    let store = try Store.test(in: folder)
    store.add(1, to: 1)
    let before = try Bytes.read(folder.keys)
    let totals = store.transaction.totals
    #expect(store.keep(Self.name, of: 1, refuse: true).refusal == No(why: "after all"))
    guard case .rehearsed = store.keep(Self.name, of: 1, isRehearsal: true) else {
      Issue.record("it was not rehearsed")
      return
    }
    #expect(store.transaction.totals == totals)
    #expect(store.transaction.sequence == 1)
    #expect(try store.name(of: 1) == "nobody")
    #expect(try Bytes.read(folder.keys) == before)
    #expect(store.keep(Self.name, of: 1).isExecuted)
    #expect(try store.name(of: 1) == Self.name)
    #expect(try store.differences() == [])
  }

  @Test func `what was sealed of another person, cut short or changed is damaged`() throws {
    let store = try Store.test(in: folder)
    store.keep(Self.name, of: 1)
    store.keep("Grace Hopper", of: 2)
    let sealed = try #require(try store.sealed(of: 1))
    #expect(throws: DamagedRow.key(of: 2)) { try store.look { try $0.unseal(sealed, of: 2) } }
    for count in [0, 11, 27, sealed.count - 1] {
      #expect(throws: DamagedRow.key(of: 1)) {
        try store.look { try $0.unseal(Array(sealed.prefix(count)), of: 1) }
      }
    }
    for place in sealed.indices {
      var changed = sealed
      changed[place] ^= 1
      #expect(throws: DamagedRow.key(of: 1)) { try store.look { try $0.unseal(changed, of: 1) } }
    }
    for person in [0, 4097, .max] as [UInt64] {
      #expect(throws: DamagedRow.key(of: person)) {
        try store.look { try $0.unseal(sealed, of: person) }
      }
    }
  }

  /// Two places hold one key: it opens what was sealed of its own person only.
  @Test func `a wrong key reads nothing`() throws {
    do {
      let store = try Store.test(in: folder)
      store.keep(Self.name, of: 1)
      store.keep("Grace Hopper", of: 2)
    }
    try KeyFile.replace(1, in: folder, by: try KeyFile.key(of: 2, in: folder))
    let store = try Store.test(in: folder)
    #expect(throws: DamagedRow.key(of: 1)) { try store.name(of: 1) }
    #expect(try store.name(of: 2) == "Grace Hopper")
    let sealed = try #require(try store.sealed(of: 2))
    #expect(throws: DamagedRow.key(of: 1)) { try store.look { try $0.unseal(sealed, of: 1) } }
  }

  @Test func `an erased person is erased, for what was sealed and for what is to be`() throws {
    do {
      let store = try Store.test(in: folder)
      store.keep(Self.name, of: 1)
      store.keep("Grace Hopper", of: 2)
    }
    try KeyFile.replace(1, in: folder, by: Array("purser: this key was destroyed.\n".utf8))
    let store = try Store.test(in: folder)
    #expect(try store.name(of: 1) == nil)
    let sealed = try #require(try store.sealed(of: 1))
    #expect(try store.snapshots.read { try $0.unseal(sealed, of: 1) } == nil)
    #expect(store.keep("Ada again", of: 1).refusal == No(why: "erased"))
    #expect(try store.name(of: 2) == "Grace Hopper")
  }

  /// A disk that lost a block shows zeros: nobody is told that these persons were erased.
  @Test func `a key of zeros is damaged, and nothing is sealed with it`() throws {
    do { try Store.test(in: folder).keep(Self.name, of: 1) }
    try KeyFile.replace(1, in: folder, by: [UInt8](repeating: 0, count: 32))
    let store = try Store.test(in: folder)
    #expect(throws: DamagedRow.key(of: 1)) { try store.name(of: 1) }
    #expect(
      store.keep(Self.name, of: 1).refusal == No(why: "damaged person_keys 0000000000000001"))
  }
}
