import Glibc

/// What the system answered, and what was being done with which file.
public struct SystemFailure: Error, Sendable, Equatable, CustomStringConvertible {
  public let code: Int32
  public let operation: String

  init(_ operation: String, code: Int32 = errno) {
    self.code = code
    self.operation = operation
  }

  public var description: String { "\(operation): \(String(cString: strerror(code)))" }
}

/// An open file. Closed when it is released.
final class File: @unchecked Sendable {
  let path: String
  let descriptor: Int32

  enum Mode { case read, write, create }

  init(_ path: String, _ mode: Mode) throws(SystemFailure) {
    let flags: Int32 =
      switch mode {
      case .read: O_RDONLY
      case .write: O_RDWR
      case .create: O_RDWR | O_CREAT | O_TRUNC
      }
    descriptor = open(path, flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFailure("opening \(path)") }
    self.path = path
  }

  deinit { close(descriptor) }

  func size() throws(SystemFailure) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemFailure("reading \(path)") }
    return Int(status.st_size)
  }

  /// Reads up to `count` bytes at `offset`; fewer only at the end of the file.
  func read(_ count: Int, at offset: Int) throws(SystemFailure) -> [UInt8] {
    var failure: SystemFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count {
        let n = pread(
          descriptor, buffer.baseAddress.map { $0 + done }, count - done, off_t(offset + done))
        if n < 0, errno == EINTR { continue }
        if n < 0 { failure = SystemFailure("reading \(path)") }
        if n <= 0 { return }
        done += n
      }
    }
    if let failure { throw failure }
    return bytes
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SystemFailure) {
    var done = 0
    while done < bytes.count {
      let n = pwrite(
        descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset + done))
      if n < 0, errno == EINTR { continue }
      guard n > 0 else { throw SystemFailure("writing \(path)", code: n == 0 ? EIO : errno) }
      done += n
    }
  }

  func write(_ bytes: [UInt8], at offset: Int) throws(SystemFailure) {
    var failure: SystemFailure?
    bytes.withUnsafeBytes {
      do throws(SystemFailure) { try write($0, at: offset) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Writes zeros over a range, so that its blocks exist before they are used: a flush into blocks that are only
  /// allocated costs a metadata commit each.
  func writeZeros(from offset: Int, count: Int) throws(SystemFailure) {
    let zeros = [UInt8](repeating: 0, count: min(count, 1 << 20))
    var done = 0
    while done < count {
      let piece = min(zeros.count, count - done)
      try write(piece == zeros.count ? zeros : [UInt8](zeros[..<piece]), at: offset + done)
      done += piece
    }
  }

  /// Copies bytes out of another file, which must have them.
  func copy(
    _ count: Int, from source: File, at offset: Int, to target: Int
  ) throws(SystemFailure) {
    var done = 0
    while done < count {
      let piece = try source.read(min(1 << 20, count - done), at: offset + done)
      guard !piece.isEmpty else { throw SystemFailure("reading \(source.path): it became shorter") }
      try write(piece, at: target + done)
      done += piece.count
    }
  }

  /// Waits until the file's bytes are on disk.
  func sync() throws(SystemFailure) {
    while fdatasync(descriptor) != 0 {
      guard errno == EINTR else { throw SystemFailure("syncing \(path)") }
    }
  }

  /// Waits until a directory's entries are on disk: a file that was made or renamed is there afterwards.
  static func syncDirectory(_ path: String) throws(SystemFailure) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFailure("opening \(path)") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw SystemFailure("syncing \(path)") }
  }

  /// Waits until a directory's own entry is on disk: without it, all that was synced inside is gone with a power cut.
  /// Where the parent may not be read (systemd's private folders), somebody else made the directory, and saw to that.
  static func syncEntry(ofDirectory path: String) throws(SystemFailure) {
    let parent = open(path + "/..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard parent >= 0 else {
      if errno == EACCES { return }
      throw SystemFailure("opening \(path)/..")
    }
    defer { close(parent) }
    guard fsync(parent) == 0 else { throw SystemFailure("syncing \(path)/..") }
  }

  static func rename(_ from: String, to: String) throws(SystemFailure) {
    guard Glibc.rename(from, to) == 0 else { throw SystemFailure("renaming \(from) to \(to)") }
  }

  static func size(of path: String) throws(SystemFailure) -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemFailure("reading \(path)") }
    return Int(status.st_size)
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The names in a directory, sorted.
  static func names(in directory: String) throws(SystemFailure) -> [String] {
    guard let handle = opendir(directory) else { throw SystemFailure("reading \(directory)") }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      // By address: an entry is only as long as its name, and the field's type says 256 bytes.
      let place = MemoryLayout<dirent>.offset(of: \.d_name).unsafelyUnwrapped  // it is a stored property
      let name = String(
        cString: (UnsafeRawPointer(entry) + place).assumingMemoryBound(to: CChar.self))
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Deletes a folder of plain files.
  static func removeFolder(_ path: String) {
    for name in (try? names(in: path)) ?? [] { unlink(path + "/" + name) }
    rmdir(path)
  }

  /// Makes a directory that only its owner can enter; an existing one is fine.
  static func makeDirectory(_ path: String) throws(SystemFailure) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw SystemFailure("making \(path)") }
  }
}
