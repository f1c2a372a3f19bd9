import LMDB
import TemporaryFolder

/// A small map and a few of everything.
func testOptions(
  mapSize: Int = 4 << 20, readers: UInt32 = 126
) -> Environment.Options {
  var options = Environment.Options(mapSize: mapSize)
  options.maximumReaders = readers
  return options
}

extension Environment {
  convenience init(in folder: TemporaryFolder, mapSize: Int = 4 << 20) throws {
    try self.init(directory: folder.path, options: testOptions(mapSize: mapSize))
  }
}

/// The bytes of text, for the length of a closure.
func withBytes<R, E: Error>(
  _ text: String, _ body: (UnsafeRawBufferPointer) throws(E) -> R
) throws(E) -> R {
  let bytes = Array(text.utf8)
  return try bytes.withUnsafeBufferPointer { (bytes) throws(E) -> R in
    try body(UnsafeRawBufferPointer(bytes))
  }
}

extension WriteTransaction {
  func put(_ value: String, for key: String, in database: Database) throws(LMDBError) {
    try withBytes(key) { (key) throws(LMDBError) in
      try withBytes(value) { (value) throws(LMDBError) in
        try put(value, for: key, in: database)
      }
    }
  }

  @discardableResult
  func delete(_ key: String, in database: Database) throws(LMDBError) -> Bool {
    try withBytes(key) { (key) throws(LMDBError) in try delete(key, in: database) }
  }
}

extension Transaction where Self: ~Copyable {
  func text(of key: String, in database: Database) throws(LMDBError) -> String? {
    try withBytes(key) { (key) throws(LMDBError) in
      try unsafeValue(of: key, in: database).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

extension Environment {
  func text(of key: String, in database: Database) throws -> String? {
    try read { (transaction) throws(LMDBError) in try transaction.text(of: key, in: database) }
  }
}
