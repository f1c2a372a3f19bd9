import Crypto

/// What stands at a backup's end: how long it is, its SHA-256, and how much of it is no map but the keys of persons
/// behind it. Rows prove themselves, but a page also holds what no row vouches for; with this, not a bit of a backup
/// can change unnoticed.
enum BackupTrailer {
  static let byteCount = 64
  private static let magic: UInt64 = 0x314B_4341_4250_5355  // "USPBACK1"

  /// Hashes all that stands in a file and writes the trailer behind it.
  ///
  /// - Parameter behindMap: how many of the file's last bytes are keys.
  static func append(to file: File, behindMap: Int) throws(SystemFailure) {
    let size = try file.size()
    var writer = RowWriter(capacity: byteCount)
    writer.append(magic)
    writer.append(UInt64(size))
    try hash(of: file, upTo: size, behindMap).withUnsafeBytes { writer.append(bytes: $0) }
    writer.append(UInt64(behindMap))
    let rest = byteCount - writer.count
    _ = writer.extend(by: rest).initializeMemory(as: UInt8.self, repeating: 0, count: rest)
    try file.write(writer.bytes, at: size)
    try file.sync()
  }

  /// Proves a backup. Returns the sizes of the map in it and of the keys behind that.
  static func prove(_ file: File) throws(StoreFailure) -> (map: Int, behindMap: Int) {
    let (size, last) = try storeSystem { () throws(SystemFailure) in
      let size = try file.size()
      return (size, size < byteCount ? [] : try file.read(byteCount, at: size - byteCount))
    }
    let said: (size: UInt64, hash: [UInt8], behindMap: UInt64)? = last.withUnsafeBytes { bytes in
      var reader = RowReader(bytes)
      guard (try? reader.integer(UInt64.self)) == magic,
        let size = try? reader.integer(UInt64.self),
        let hash = try? reader.bytes(32), let behindMap = try? reader.integer(UInt64.self)
      else { return nil }
      return (size, Array(hash), behindMap)
    }
    guard let said, said.size == UInt64(size - byteCount), said.behindMap <= said.size else {
      throw .badBackup("\(file.path) is no backup, or not all of one")
    }
    let found = try storeSystem { () throws(SystemFailure) in
      try hash(of: file, upTo: size - byteCount, Int(said.behindMap))
    }
    guard found == said.hash else {
      throw .badBackup("\(file.path) is not as it was made: its SHA-256 differs")
    }
    return (size - byteCount - Int(said.behindMap), Int(said.behindMap))
  }

  /// Of all that stands before the trailer, and of where the map in it ends, if that is not the end.
  private static func hash(
    of file: File, upTo size: Int, _ behindMap: Int
  ) throws(SystemFailure) -> [UInt8] {
    var hash = SHA256()
    var offset = 0
    while offset < size {
      let piece = try file.read(min(1 << 20, size - offset), at: offset)
      guard !piece.isEmpty else { throw SystemFailure("reading \(file.path): it became shorter") }
      hash.update(data: piece)
      offset += piece.count
    }
    if behindMap > 0 {
      withUnsafeBytes(of: UInt64(behindMap).littleEndian) { hash.update(bufferPointer: $0) }
    }
    return Array(hash.finalize())
  }
}
