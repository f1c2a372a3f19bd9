import CPlatform
import Glibc

// The keys of persons on disk: one file beside map and journal, in neither of them.
//
//   header    magic 8 · store 16 · keys 8 · 0 … · crc 4                             (a sector, 512 bytes)
//   keys      32 bytes each, that of person 1 first
//
// All integers are little-endian. What stands behind the last key that the header counts was never used.

/// A random key for each person: what is sealed with it can be read as long as the key exists, in the map, in the
/// journal and in every copy of them.
///
/// Keys are on disk before anything is sealed with them, many at a time, so that a new person costs no sync. A key
/// is written once. A person is erased by `erased` in its place.
///
/// Owned by the loop; `key` can be asked for on any thread once `begin` is over, since the file stays the same.
final class PersonKeys: @unchecked Sendable {
  static let fileName = "person_keys"
  static let keySize = 32
  /// So many keys are written at a time.
  static let chunk: UInt64 = 4096
  /// The numbers that persons can have.
  static let persons: ClosedRange<UInt64> = 1...(1 << 32)
  /// What stands in place of a key that was destroyed. Not zeros: those are what a disk shows that lost a block, and
  /// nobody must be told that a person was erased who was not.
  static let erased = Array("purser: this key was destroyed.\n".utf8)

  let path: String
  private let directory: String
  private var file: File?
  private var store: [UInt8] = []
  /// The persons with a key on disk.
  private(set) var count: UInt64 = 0
  /// How many keys the map's rows count on. Never above `count`.
  var countedOn: UInt64 = 0

  init(in directory: String) {
    self.directory = directory
    path = directory + "/" + Self.fileName
  }

  /// Opens the keys of a store, or makes them if there are none and no row counts on any.
  ///
  /// An empty file stands for keys that somebody has given up: new ones are made, and what was sealed with the old
  /// ones is damaged.
  ///
  /// - Parameter countedOn: how many keys the map's rows count on.
  /// - Throws: `lostKeys` if the file is missing or holds less; `system`.
  func begin(store: [UInt8], countedOn: UInt64) throws(StoreFailure) {
    self.store = store
    self.countedOn = countedOn
    guard File.exists(path) else {
      guard countedOn == 0 else { throw .lostKeys("\(path) is missing") }
      return try storeSystem { () throws(SystemFailure) in try create() }
    }
    let file = try storeSystem { () throws(SystemFailure) in try File(path, .write) }
    guard try storeSystem({ () throws(SystemFailure) in try file.size() }) > 0 else {
      return try storeSystem { () throws(SystemFailure) in try create() }
    }
    if try storeSystem({ () throws(SystemFailure) in try Self.isOfNewerFormat(file) }) {
      throw .newerFormat(path)
    }
    guard
      let count = try storeSystem({ () throws(SystemFailure) in
        try Self.count(in: file, of: store)
      }), count >= countedOn
    else { throw .lostKeys("\(path) is damaged, too short, or another store's") }
    // After a failed sync or a kill the page cache may show what the disk lacks. The keys were synced before the
    // header counted them; the header may not have been.
    try storeSystem { () throws(SystemFailure) in
      try file.write(Self.header(store, count), at: 0)
      try file.sync()
      try File.syncDirectory(directory)
    }
    self.file = file
    self.count = count
  }

  /// The bytes in a person's place, or `nil` if they can't be read.
  func slot(of person: UInt64) -> [UInt8]? {
    guard let file, Self.persons.contains(person),
      let bytes = try? file.read(Self.keySize, at: Self.offset(of: person)),
      bytes.count == Self.keySize
    else { return nil }
    return bytes
  }

  /// Makes sure that a person has a key on disk. A failure is final, as that of a flush is.
  func reach(_ person: UInt64) {
    precondition(Self.persons.contains(person), "a person's number is not in \(Self.persons)")
    guard person > count, let file else { return }
    let target = (person + Self.chunk - 1) / Self.chunk * Self.chunk
    do throws(SystemFailure) {
      try Self.writeKeys(count + 1...target, to: file)
      try file.sync()
      try file.write(Self.header(store, target), at: 0)
      try file.sync()
    } catch { halt("the keys of persons: \(error)") }
    count = target
  }

  /// Writes the first keys behind what stands in another file, as a file of their own would hold them. On any thread.
  func append(_ count: UInt64, to target: File) throws(SystemFailure) {
    let start = try target.size()
    try target.write(Self.header(store, count), at: start)
    try target.copy(
      Int(count) * Self.keySize, from: File(path, .read), at: JournalFormat.sector,
      to: start + JournalFormat.sector)
  }

  /// How many keys a file holds, or `nil` if it is not a store's, or not all of it.
  static func count(in file: File, of store: [UInt8]) throws(SystemFailure) -> UInt64? {
    let sector = try file.read(JournalFormat.sector, at: 0)
    let size = try file.size()
    guard sector.count == JournalFormat.sector else { return nil }
    return sector.withUnsafeBytes { bytes in
      let crc = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 508, as: UInt32.self))
      var reader = RowReader(bytes)
      guard crc == purser_crc32c(0, bytes.baseAddress, 508),
        (try? reader.integer(UInt64.self)) == magic, let owner = try? reader.bytes(16),
        owner.elementsEqual(store), let count = try? reader.integer(UInt64.self),
        count <= persons.upperBound, size >= byteCount(of: count)
      else { return nil }
      return count
    }
  }

  /// Whether the header is whole and says that a later version wrote it: the last letter of the magic counts up.
  private static func isOfNewerFormat(_ file: File) throws(SystemFailure) -> Bool {
    let sector = try file.read(JournalFormat.sector, at: 0)
    guard sector.count == JournalFormat.sector else { return false }
    return sector.withUnsafeBytes { bytes in
      let version = bytes.loadUnaligned(as: UInt64.self).littleEndian
      return bytes.loadUnaligned(fromByteOffset: 508, as: UInt32.self).littleEndian
        == purser_crc32c(0, bytes.baseAddress, 508)
        && version << 8 == magic << 8 && version > magic
    }
  }

  /// The size of a file with so many keys.
  static func byteCount(of count: UInt64) -> Int { offset(of: count + 1) }

  private static let magic: UInt64 = 0x3153_5945_4B50_5355  // "USPKEYS1"

  private static func offset(of person: UInt64) -> Int {
    JournalFormat.sector + Int(person - 1) * keySize
  }

  private static func header(_ store: [UInt8], _ count: UInt64) -> [UInt8] {
    var writer = RowWriter(capacity: JournalFormat.sector)
    writer.append(magic)
    store.withUnsafeBytes { writer.append(bytes: $0) }
    writer.append(count)
    for _ in writer.count..<(JournalFormat.sector - 4) { writer.append(UInt8(0)) }
    writer.append(purser_crc32c(0, writer.bytes.baseAddress, writer.count))
    return Array(writer.bytes)
  }

  private static func writeKeys(_ persons: ClosedRange<UInt64>, to file: File) throws(SystemFailure)
  {
    var keys = [UInt8](repeating: 0, count: persons.count * keySize)
    var failure: SystemFailure?
    keys.withUnsafeMutableBytes { bytes in
      for start in stride(from: 0, to: bytes.count, by: 256) {  // getentropy gives no more at once
        let piece = UnsafeMutableRawBufferPointer(
          rebasing: bytes[start..<min(start + 256, bytes.count)])
        if getentropy(piece.baseAddress, piece.count) != 0 {
          failure = SystemFailure("reading entropy")
        }
      }
    }
    if let failure { throw failure }
    try file.write(keys, at: offset(of: persons.lowerBound))
  }

  /// Makes the file: it has its name when it is whole.
  private func create() throws(SystemFailure) {
    let count = max((countedOn + Self.chunk - 1) / Self.chunk, 1) * Self.chunk
    let file = try File(path + ".new", .create)
    try Self.writeKeys(1...count, to: file)
    try file.write(Self.header(store, count), at: 0)
    try file.sync()
    try File.rename(path + ".new", to: path)
    try File.syncDirectory(directory)
    self.file = file
    self.count = count
  }
}
