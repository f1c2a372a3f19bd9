import Glibc

extension Environment {
  /// Makes the commit before the last the newest of a file that nobody has open; both are the same afterwards.
  ///
  /// For an environment whose commits don't wait for the disk. A file's first two pages, its *metas*, name one commit
  /// each, the newest two. A power cut may leave the newer commit's meta on disk without its pages. The older one is whole:
  /// it was synced before the newer began, and LMDB never writes over pages that the last two commits use. A killed
  /// process costs nothing but the work between the two.
  ///
  /// What is no such file, or one of another layout, is left alone: opening says what is wrong with it. Twice is fine, and
  /// so is a power cut in it: the meta lies in one sector.
  public static func fallBackToOlderCommit(in directory: String) throws(LMDBError) {
    let path = directory + "/data.mdb"
    let file = open(path, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw LMDBError(code: errno, operation: "opening \(path)") }
    defer { close(file) }
    guard let first = try Meta(in: file, at: 0), first.page == 0,
      let second = try Meta(in: file, at: first.pageSize), second.page == 1,
      first.pageSize == second.pageSize, first.transaction != second.transaction
    else { return }
    let isFirstOlder = first.transaction < second.transaction
    let (older, newer) = isFirstOlder ? (first, second) : (second, first)
    let offset = (isFirstOlder ? first.pageSize : 0) + Meta.header
    let written = older.bytes[Meta.header...].withUnsafeBytes {
      pwrite(file, $0.baseAddress, $0.count, off_t(offset))
    }
    guard written == newer.bytes.count - Meta.header, fdatasync(file) == 0 else {
      throw LMDBError(code: written < 0 ? errno : EIO, operation: "writing \(path)")
    }
  }
}

/// One of a file's first two pages, as LMDB 0.9 lays it out on a machine of 64 bits: the page's own header, then magic
/// number, version, address, map size, two trees (the first begins with the page size), last page, transaction.
private struct Meta {
  static let header = 16
  private static let count = 152
  private static let magic: UInt32 = 0xbeef_c0de
  private static let version: UInt32 = 1

  let bytes: [UInt8]
  var page: UInt64 { load(at: 0) }
  var pageSize: Int { Int(load(at: 40) as UInt32) }
  var transaction: UInt64 { load(at: 144) }

  /// `nil` if it is none.
  init?(in file: Int32, at offset: Int) throws(LMDBError) {
    var bytes = [UInt8](repeating: 0, count: Self.count)
    let read = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, off_t(offset)) }
    guard read >= 0 else { throw LMDBError(code: errno, operation: "reading the map") }
    self.bytes = bytes
    guard read == Self.count, load(at: 16) == Self.magic, load(at: 20) == Self.version,
      pageSize >= 512, pageSize.nonzeroBitCount == 1
    else { return nil }
  }

  private func load<Value: FixedWidthInteger>(at offset: Int) -> Value {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Value.self) }
  }
}
