import Crypto
import Glibc
import PurserClient

/// A backup as it is written: beside its place under the name FILE.new, and in its place only when it is whole, as
/// the daemon sealed it, and on disk.
struct BackupFile {
  let path: String
  private(set) var byteCount: UInt64 = 0

  private let draft: String
  private let descriptor: CInt
  private var digest = SHA256()

  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// - Throws: `WorkFailure`, as all of it.
  init(replacing path: String) throws(WorkFailure) {
    self.path = path
    draft = path + ".new"
    // What a backup that was killed left behind is of no use to anyone.
    unlink(draft)
    descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system("can't create \(draft)") }
  }

  mutating func append(_ piece: [UInt8]) throws(WorkFailure) {
    var rest = piece[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { throw .system("can't write \(draft)") }
      rest = rest.dropFirst(max(0, count))
    }
    digest.update(data: piece)
    byteCount += UInt64(piece.count)
  }

  /// Checks what was written against the seal, and moves it to its place.
  mutating func finish(_ seal: BackupSeal) throws(WorkFailure) {
    guard byteCount == seal.byteCount else {
      throw WorkFailure("the backup has \(byteCount) bytes, and its seal says \(seal.byteCount)")
    }
    let sum = digest.finalize().map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    guard sum == seal.sha256.lowercased() else {
      throw WorkFailure("the backup's SHA-256 is \(sum), and its seal says \(seal.sha256)")
    }
    guard fsync(descriptor) == 0 else { throw .system("can't sync \(draft)") }
    guard rename(draft, path) == 0 else { throw .system("can't move \(draft) to \(path)") }
    close(descriptor)
    try syncFolder()
  }

  /// Removes what was written.
  func discard() {
    close(descriptor)
    unlink(draft)
  }

  /// Only then the name survives a power cut too.
  private func syncFolder() throws(WorkFailure) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system("can't open \(folder)") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system("can't sync \(folder)") }
  }
}

extension WorkFailure {
  /// What the system call that just failed says.
  static func system(_ what: String) -> Self {
    Self("\(what): \(String(cString: strerror(errno)))")
  }
}
