import Glibc

/// A folder that is gone when it is released.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/purser-service-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil, "no temporary folder could be made")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    guard let directory = opendir(path) else {
      unlink(path)
      return
    }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { remove(path + "/" + name) }
    }
    closedir(directory)
    rmdir(path)
  }
}
