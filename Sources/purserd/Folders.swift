import Glibc

/// The disk failed while folders were made: nobody configured anything wrong.
struct FolderFailure: Error, CustomStringConvertible {
  let description: String

  init(_ operation: String, code: Int32) {
    description = "\(operation): \(String(cString: strerror(code)))"
  }
}

/// Makes the folders that a socket and a state directory stand in.
enum Folders {
  /// Makes what is missing of a path, and waits until it is on disk: a state that is synced would be lost with a folder
  /// above it.
  ///
  /// - Throws: `ConfigurationFailure` where the path can't be one; `FolderFailure` where the disk fails.
  static func make(_ path: String, mode: mode_t = 0o700) throws {
    var made = ""
    for part in path.split(separator: "/") {
      let parent = made.isEmpty ? "/" : made
      made += "/" + part
      guard mkdir(made, mode) == 0 else {
        if errno == EEXIST { continue }
        if [EIO, ENOSPC, EDQUOT].contains(errno) {
          throw FolderFailure("making \(made)", code: errno)
        }
        throw ConfigurationFailure("\(made) can't be made: \(String(cString: strerror(errno)))")
      }
      try sync(parent)
    }
    var status = stat()
    if stat(made, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
      throw ConfigurationFailure("\(made) can't be made: there is a file of that name")
    }
  }

  private static func sync(_ folder: String) throws(FolderFailure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    guard descriptor >= 0, fsync(descriptor) == 0 else {
      throw FolderFailure("syncing \(folder)", code: errno)
    }
  }

  /// Refuses a state directory where any other user could put files of its own in place of the shop's.
  static func requireClosed(_ path: String) throws(ConfigurationFailure) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o002 != 0 else { return }
    throw ConfigurationFailure(
      "\(path) can be written to by others, who could change the shop: chmod o-w \(path)")
  }

  /// Makes the folder of a socket. In `/tmp`, where anyone may make a folder, one of another user is refused:
  /// who owns the folder could put another socket in its place.
  static func makeSocketFolder(of socket: String, user: UInt32) throws {
    guard let end = socket.lastIndex(of: "/"), end > socket.startIndex else { return }
    let folder = String(socket[..<end])
    // Others must pass through root's; a user's is the user's.
    try make(folder, mode: user == 0 ? 0o755 : 0o700)
    guard folder.hasPrefix("/tmp/purser-") else { return }
    var status = stat()
    guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == user, status.st_mode & 0o022 == 0
    else {
      throw ConfigurationFailure(
        "\(folder) belongs to another user, or others may write there: choose another socket")
    }
  }
}
