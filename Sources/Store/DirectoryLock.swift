import Glibc

/// Holds a state directory for one process: LMDB and the journal would take damage from two.
final class DirectoryLock {
  private let file: File

  init(_ directory: String) throws(StoreFailure) {
    let path = directory + "/lock"
    let exists = File.exists(path)
    file = try storeSystem { () throws(SystemFailure) in try File(path, exists ? .write : .create) }
    guard flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let holder = (try? file.read(16, at: 0)).flatMap {
        Int32(String(decoding: $0.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
      }
      throw .inUse(directory: directory, process: holder)
    }
    let line = Array("\(getpid())\n".utf8)
    try storeSystem { () throws(SystemFailure) in
      guard ftruncate(file.descriptor, 0) == 0 else { throw SystemFailure("writing \(path)") }
      try file.write(line, at: 0)
    }
  }

  // Not left to close: a child that is being spawned has a copy of the file until its exec.
  deinit { flock(file.descriptor, LOCK_UN) }
}
