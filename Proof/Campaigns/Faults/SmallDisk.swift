import Foundation
import Glibc
import TemporaryFolder

/// A file system of a few megabytes that only the programs of this run see: a tmpfs in a mount namespace, which is
/// gone with the last program in it. No one else's disk is touched.
final class SmallDisk {
  private let folder = TemporaryFolder("purser-disk")
  private let holder = Process()
  private let input = Pipe()

  /// - Throws: `NotPossible` where neither root nor a user may make namespaces.
  init(megabytes: Int) throws {
    let output = Pipe()
    holder.executableURL = URL(filePath: "/usr/bin/env")
    holder.arguments =
      ["unshare"] + (getuid() == 0 ? [] : ["-Ur"]) + [
        "-m", "--propagation", "private", "sh", "-c",
        "mount -t tmpfs -o size=\(megabytes)m,mode=0755 none \"$1\" && echo ready && exec cat",
        "sh",
        folder.path,
      ]
    holder.standardInput = input
    holder.standardOutput = output
    holder.standardError = FileHandle.nullDevice
    try holder.run()
    // The holder writes one word, or ends.
    guard output.fileHandleForReading.availableData.starts(with: Data("ready".utf8)) else {
      throw NotPossible(why: "no mount namespace can be made here (unshare)")
    }
  }

  deinit {
    try? input.fileHandleForWriting.close()
    Glibc.kill(holder.processIdentifier, SIGKILL)
    holder.waitUntilExit()
  }

  /// A directory on it, as the programs name it that run in the namespace.
  var state: String { folder.path + "/state" }

  /// Runs a program where the disk can be seen.
  var wrapper: [String] {
    ["nsenter", "-t", "\(holder.processIdentifier)"]
      + (getuid() == 0 ? ["-m"] : ["-U", "-m", "--preserve-credentials"])
  }

  /// The disk as this process reaches it.
  private var root: String { "/proc/\(holder.processIdentifier)/root\(folder.path)" }

  /// Fills the disk so that so many bytes are free.
  func fill(leaving free: Int) throws {
    empty()
    var status = statvfs()
    guard statvfs(root, &status) == 0 else { throw NotPossible(why: "the disk can't be reached") }
    let size = Int(status.f_bavail) * Int(status.f_frsize) - free
    guard size > 0 else { throw NotPossible(why: "the disk is too small") }
    let file = open(root + "/filler", O_WRONLY | O_CREAT, 0o600)
    defer { close(file) }
    let code = posix_fallocate(file, 0, off_t(size))
    guard code == 0 else { throw NotPossible(why: "the disk can't be filled: error \(code)") }
  }

  /// Gives the space back.
  func empty() { unlink(root + "/filler") }
}
