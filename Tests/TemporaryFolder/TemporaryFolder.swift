import Glibc

/// A folder that is gone when it is released.
public final class TemporaryFolder: Sendable {
  public let path: String

  /// - Parameters:
  ///   - name: what the folder's name begins with, for people who find one that a killed process left.
  ///   - parent: where it is made; `/tmp`, unless somebody wants memory or a disk.
  public init(_ name: String = "purser-test", in parent: String = "/tmp") {
    var template = Array("\(parent)/\(name)-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil, "no folder could be made in \(parent)")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// Deletes a file, or a folder with all that is in it. What a link points at stays.
  public static func remove(_ path: String) {
    // A link to a folder is a file here: `opendir` would follow it.
    guard unlink(path) != 0, let directory = opendir(path) else { return }
    while let entry = readdir(directory) {
      // By address: an entry is only as long as its name, and the field's type says 256 bytes.
      let place = MemoryLayout<dirent>.offset(of: \.d_name).unsafelyUnwrapped  // it is a stored property
      let name = String(
        cString: (UnsafeRawPointer(entry) + place).assumingMemoryBound(to: CChar.self))
      if name != ".", name != ".." { remove(path + "/" + name) }
    }
    closedir(directory)
    rmdir(path)
  }
}
