import CPlatform
import Glibc
import LMDB

/// Brings commits to disk on a thread of its own, beside a loop that goes on.
///
/// Little by little: a flush of the journal that comes in between must not wait behind a whole checkpoint's pages. A sync
/// that fails ends the process.
final class MapSync: @unchecked Sendable {
  private let gate = Gate()
  /// Given back when the thread ends, so that the map can be opened again then.
  private var environment: Environment?
  private let file: Int32
  private var isBusy = false
  private var released: [String] = []
  private var afterwards: @Sendable () -> Void = {}
  private var isHurried = false
  private var isClosed = false
  private var hasEnded = false

  init(_ environment: Environment) throws(LMDBError) {
    self.environment = environment
    file = try environment.descriptor()
    startThread(name: "map sync") { [self] in run() }
  }

  /// Whether a commit is on its way to disk.
  var isRunning: Bool { gate.withLock { isBusy } }

  /// Begins to bring the last commit to disk. None may be on its way.
  ///
  /// - Parameters:
  ///   - released: files that nobody needs once it is there.
  ///   - afterwards: called on the thread when another may begin.
  func start(deleting released: [String], then afterwards: @escaping @Sendable () -> Void) {
    gate.lock()
    precondition(!isBusy, "a commit is begun when the one before is on disk")
    isBusy = true
    self.released = released
    self.afterwards = afterwards
    gate.unlock()
    gate.signal()
  }

  /// Waits until no commit is on its way, without pauses from now on.
  func finish() {
    gate.lock()
    isHurried = true
    while isBusy { gate.wait() }
    isHurried = false
    gate.unlock()
  }

  /// Ends the thread. Twice is fine.
  func close() {
    gate.lock()
    isClosed = true
    gate.signal()
    while !hasEnded { gate.wait() }
    gate.unlock()
  }

  private func run() {
    gate.lock()
    while true {
      while !isBusy, !isClosed { gate.wait() }
      guard isBusy else { break }
      let (released, afterwards) = (released, afterwards)
      gate.unlock()
      writeBack()
      do { try environment?.sync() } catch { halt("checkpoint: \(error)") }
      delete(released)
      gate.lock()
      isBusy = false
      gate.signal()
      gate.unlock()
      afterwards()
      gate.lock()
    }
    environment = nil
    hasEnded = true
    gate.signal()
    gate.unlock()
  }

  private func delete(_ paths: [String]) {
    for path in paths where unlink(path) != 0 && errno != ENOENT {
      halt("journal: \(SystemFailure("deleting \(path)"))")
    }
  }

  /// Writes the file's dirty pages, a piece after another, with pauses for those who wait for the disk. What it leaves,
  /// and all that counts, is the sync's.
  private func writeBack() {
    var status = stat()
    guard fstat(file, &status) == 0 else { return }
    // Of a large file a piece is large, and what is dirty of it is as little.
    let piece = max(128 << 10, Int(status.st_size) / 512)
    for offset in stride(from: 0, to: Int(status.st_size), by: piece) {
      let begin = monotonic()
      if purser_write_back(file, Int64(offset), Int64(piece)) != 0 {
        if errno == EIO || errno == ENOSPC {
          halt("checkpoint: \(String(cString: strerror(errno)))")
        }
        return
      }
      // A piece without dirty pages takes no time.
      guard monotonic() - begin > 30 else { continue }
      if gate.withLock({ isHurried }) { return }
      usleep(60)
    }
  }
}
